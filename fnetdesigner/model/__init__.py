"""What a design is: resources, references, layout, edits, changes, history, and the recorded view of it.

This room knows no Azure: which kinds of resource exist is declared in ``fnetdesigner.kinds``, what the
platform allows in ``fnetdesigner.azure`` and ``fnetdesigner.rules``.
"""
