"""Sentences with *names* in them, as widgets show them."""

from __future__ import annotations

import html
import re

_NAMED = re.compile(r"\*(\S(?:[^*\n]*\S)?)\*")


def rich(message: str) -> str:
    """A message as rich text: the names of things in semibold, everything else as it is."""
    parts = (
        f'<span style="font-weight:600">{html.escape(text)}</span>' if named else html.escape(text)
        for text, named in segments(message)
    )
    return "".join(parts)


def plain(message: str) -> str:
    """A message without the stars around the names of things."""
    return _NAMED.sub(r"\1", message)


def segments(message: str) -> list[tuple[str, bool]]:
    """The pieces of a message, each with whether it is the name of a thing."""
    found: list[tuple[str, bool]] = []
    end = 0
    for match in _NAMED.finditer(message):
        if match.start() > end:
            found.append((message[end : match.start()], False))
        found.append((match.group(1), True))
        end = match.end()
    if end < len(message):
        found.append((message[end:], False))
    return found


def counted(number: int, one: str, many: str) -> str:
    """``1 error``, ``2 errors``, with thousands set apart."""
    return f"{number:,} {one if number == 1 else many}"


SEVERITY_WORDS = {
    "error": ("error", "errors"),
    "warning": ("warning", "warnings"),
    "info": ("remark", "remarks"),
    "todo": ("to do", "to do"),
}
"""How a person counts the findings of each severity."""
