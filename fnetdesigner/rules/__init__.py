"""What is wrong in a design, why, and how to mend it: one module per family, one function per rule.

A rule is a pure function from a resource and a View to problems. ``rulebook()`` is the one list of them
all; ``engine`` runs them, the first time over everything, afterwards only where an edit reaches.
"""
