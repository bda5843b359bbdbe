"""How large cards are drawn: as wide as their words need, within reason, and alike within a kind."""

from __future__ import annotations

from collections.abc import Mapping

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.outside import Note
from fnetdesigner.model.design import Design
from fnetdesigner.model.view import View
from fnetdesigner.report.text import width, wrapped
from fnetdesigner.workspace.places import snapped_up

Sizes = Mapping[str, tuple[int, int]]
"""Width and height in pixels by resource id, of everything that is drawn as a card or a note."""

BESIDE_WORDS, BADGE = 66, 20
MOST_WIDER = 64
NOTE_WIDTH, NOTE_LINES, NOTE_LEADING, NOTE_PADDING = 240, 12, 18, 12


def sizes_of(design: Design) -> dict[str, tuple[int, int]]:
    """The sizes for a whole design: all cards of a kind are as wide as the widest of them needs to be."""
    known = catalogue()
    view = View(design)
    found: dict[str, tuple[int, int]] = {}
    for slug, ids in design.index.by_kind.items():
        kind = known.by_slug[slug]
        if kind.shape == "note":
            found.update({i: _note_size(design.resources[i]) for i in ids})
        if kind.shape != "card":
            continue
        widest = 0.0
        for resource_id in ids:
            resource = design.resources[resource_id]
            line = kind.subtitle(resource, view) if kind.subtitle is not None else kind.title
            widest = max(widest, width(resource.name, 13, "semibold") + BADGE, width(line, 11))
        least, height = kind.size
        size = min(max(least, snapped_up(widest + BESIDE_WORDS)), least + MOST_WIDER), height
        found.update(dict.fromkeys(ids, size))
    return found


def _note_size(resource: object) -> tuple[int, int]:
    assert isinstance(resource, Note)
    lines = wrapped(resource.text or resource.name, NOTE_WIDTH - 2 * NOTE_PADDING, 12, most=NOTE_LINES)
    return NOTE_WIDTH, max(56, snapped_up(2 * NOTE_PADDING + NOTE_LEADING * len(lines)))
