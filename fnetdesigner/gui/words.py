"""Sentences with *names* in them, as widgets show them."""

from __future__ import annotations

import html

from fnetdesigner.gui.language import counted as counted  # widgets find all their words here, spoken, tr
from fnetdesigner.gui.language import number, spoken, tr
from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.rules.words import plain as without_stars
from fnetdesigner.rules.words import segments


def plain(message: str) -> str:
    """A message in the language of the window, without the stars around names."""
    return without_stars(spoken(message))


def rich(message: str) -> str:
    """A message in the language of the window as rich text, with the names of things in semibold."""
    parts = (
        f'<span style="font-weight:600">{html.escape(text)}</span>' if named else html.escape(text)
        for text, named in segments(spoken(message))
    )
    return "".join(parts)


def told(changes: ChangeSet) -> str:
    """``2 added, 1 changed, 3 moved``: how much differs between two designs; empty where nothing does."""
    moved = changes.placed - changes.meaning
    parts = (
        (changes.added, tr("{number} added")), (changes.changed, tr("{number} changed")),
        (changes.removed, tr("{number} removed")), (moved, tr("{number} moved")),
    )  # fmt: skip
    words = [text.format(number=number(len(ids))) for ids, text in parts if ids]
    return ", ".join([*words, *([tr("settings changed")] if changes.settings else [])])


SEVERITY_WORDS = {
    "error": ("error", "errors"),
    "warning": ("warning", "warnings"),
    "info": ("remark", "remarks"),
    "todo": ("to do", "to do"),
}
"""How a person counts the findings of each severity."""
