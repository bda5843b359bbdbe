"""The sentences of findings, in which *stars* stand around the names of things.

A module of its own without imports from the house: the command line reads it before it knows what it is asked.
"""

import re

NAMED = re.compile(r"\*(\S(?:[^*\n]*\S)?)\*")
"""A name between stars; a star that stands alone, as in *.scm, is none."""


def plain(message: str) -> str:
    """A message without the stars around the names of things."""
    return NAMED.sub(r"\1", message)


def segments(message: str) -> list[tuple[str, bool]]:
    """The pieces of a message, each with whether it is the name of a thing."""
    found: list[tuple[str, bool]] = []
    end = 0
    for match in NAMED.finditer(message):
        if match.start() > end:
            found.append((message[end : match.start()], False))
        found.append((match.group(1), True))
        end = match.end()
    if end < len(message):
        found.append((message[end:], False))
    return found
