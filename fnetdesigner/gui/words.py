"""Sentences with *names* in them, as widgets show them."""

from __future__ import annotations

import html

from fnetdesigner.rules.words import plain as plain  # widgets find all their words here
from fnetdesigner.rules.words import segments


def rich(message: str) -> str:
    """A message as rich text: the names of things in semibold, everything else as it is."""
    parts = (
        f'<span style="font-weight:600">{html.escape(text)}</span>' if named else html.escape(text)
        for text, named in segments(message)
    )
    return "".join(parts)


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
