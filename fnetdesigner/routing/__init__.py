"""Where a packet goes and why.

Every answer carries its evidence: an ordered tuple of steps, each a sentence with the resources it is about
and the documents behind it. Where the design does not hold a fact that the answer rests on, the answer is
unknown and names the missing fact; nothing is guessed.
"""
