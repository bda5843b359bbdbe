"""Collapsing containers to a card, and opening them again with everything where it was.

The room of a collapsed container stays its own, so that opening it moves nothing; only what was put into that
room meanwhile steps aside.
"""

from __future__ import annotations

from collections.abc import Iterable

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.report.folding import hidden, is_folded
from fnetdesigner.report.geometry import Rect
from fnetdesigner.workspace.geometry import growth, place_edits
from fnetdesigner.workspace.intents import IntentError, Step
from fnetdesigner.workspace.places import GAP, drawn_children, place_free, place_of


def foldable(design: Design, ids: Iterable[str]) -> tuple[str, ...]:
    """The open containers among some resources, in natural order."""
    known = catalogue()
    return tuple(
        i
        for i in design.index.in_order(set(ids))
        if known.of(design.resources[i]).shape == "container" and i in design.layout and not is_folded(design, i)
    )


def folded_among(design: Design, ids: Iterable[str]) -> tuple[str, ...]:
    """The collapsed containers among some resources, in natural order."""
    return tuple(i for i in design.index.in_order(set(ids)) if is_folded(design, i))


def collapse(design: Design, ids: Iterable[str]) -> Step:
    """Draw containers as cards."""
    chosen = foldable(design, ids)
    if not chosen:
        raise IntentError("Select an open container first.")
    placed = {i: design.layout[i].model_copy(update={"collapsed": True}) for i in chosen}
    return Step(tuple(place_edits(placed)), f"Collapse {_words(design, chosen)}", chosen)


def expand(design: Design, ids: Iterable[str]) -> Step:
    """Open containers again; what was put into their room steps aside, and containers around them grow."""
    chosen = folded_among(design, ids)
    if not chosen:
        raise IntentError("Select a collapsed container first.")
    placed: dict[str, Placement] = {}
    for resource_id in chosen:
        placed[resource_id] = design.layout[resource_id].model_copy(update={"collapsed": False})
        placed |= _aside(_with(design, placed), resource_id)
        parent = design.resources[resource_id].parent
        if parent is not None:
            placed |= growth(_with(design, placed), {}, [parent])
    return Step(tuple(place_edits(placed)), f"Expand {_words(design, chosen)}", chosen)


def to_reveal(design: Design, ids: Iterable[str]) -> tuple[str, ...]:
    """The collapsed containers that have to be opened to show some resources."""
    standing = hidden(design)
    wanted = {a for i in ids if i in standing for a in design.ancestors(i) if is_folded(design, a)}
    return tuple(design.index.in_order(wanted))


def _aside(design: Design, opened: str) -> dict[str, Placement]:
    """New places for the siblings that stand where a container opens."""
    parent = design.resources[opened].parent
    place = design.layout[opened]
    room = Rect(place.x, place.y, place.width, place.height)
    covered = [
        i
        for i in drawn_children(design, parent)
        if i != opened and i in design.layout and Rect(*_box(place_of(design, i))).overlaps(room)
    ]
    found: dict[str, Placement] = {}
    for n, sibling in enumerate(covered):
        old = design.layout[sibling]
        right, down = room.right - old.x, room.bottom - old.y
        near = (room.right + GAP, old.y) if right <= down else (old.x, room.bottom + GAP)
        spot = place_free(design, parent, (old.width, old.height), near, covered[n:])
        found[sibling] = old.at(spot.x, spot.y)
        design = _with(design, found)
    return found


def _box(place: Placement) -> tuple[int, int, int, int]:
    return place.x, place.y, place.width, place.height


def _with(design: Design, placed: dict[str, Placement]) -> Design:
    return design.with_parts(layout={**design.layout, **placed})


def _words(design: Design, ids: tuple[str, ...]) -> str:
    return design.resources[ids[0]].name if len(ids) == 1 else f"{len(ids)} containers"
