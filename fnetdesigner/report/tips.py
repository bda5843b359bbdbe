"""One sentence about each thing in a picture: what a reader of the screen hears, and a pointer shows."""

from __future__ import annotations

from collections.abc import Mapping

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.report.folding import TOGETHER
from fnetdesigner.report.picture import Picture
from fnetdesigner.report.strokes import STROKES


def names_of(picture: Picture) -> Mapping[str, str]:
    """The name of everything drawn but lines, by id."""
    named = {item.id: item.title for group in (picture.containers, picture.cards) for item in group}
    return named | {note.id: "Note" for note in picture.notes}


def tips(picture: Picture) -> Mapping[str, str]:
    """The sentence of everything drawn, lines included, by id."""
    kinds = catalogue().by_slug
    found: dict[str, str] = {}
    for place in picture.containers:
        found[place.id] = _listed(place.title, kinds[place.kind].title, place.detail)
    for card in picture.cards:
        found[card.id] = _listed(card.title, kinds[card.kind].title, card.subtitle)
    for note in picture.notes:
        found[note.id] = f"Note: {note.text}"
    names = names_of(picture)
    for line in picture.connectors:
        # The title of the style says already whether it is meant to work.
        words = line.label.removeprefix("not ").removeprefix("only ")
        meaning = " ".join(w for w in (STROKES[line.style].title, words) if w)
        arrow = "↔" if line.both_ends else "→"
        if line.style == TOGETHER:
            arrow, meaning = "–", line.label
        found[line.id] = f"{names.get(line.source, '')} {arrow} {names.get(line.target, '')}: {meaning}"
    return found


def _listed(name: str, kind: str, detail: str) -> str:
    return ", ".join(w for w in (name, kind, detail if detail != kind else "") if w)
