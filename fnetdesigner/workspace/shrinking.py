"""Shrink to fit: containers become as small as what is in them lets them, and nothing in them moves."""

from __future__ import annotations

from collections.abc import Iterable

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.report.folding import is_folded
from fnetdesigner.report.text import width
from fnetdesigner.workspace.geometry import PADDING, place_edits
from fnetdesigner.workspace.intents import IntentError, Step
from fnetdesigner.workspace.locks import is_locked
from fnetdesigner.workspace.places import drawn_children, header, place_of, snapped_up

LEAST = (144, 72)
BESIDE_TITLE = 112
"""Pixels in a title bar beside the name: the icon, a mark, and some of the words at the right."""


def shrink(design: Design, ids: Iterable[str] = ()) -> Step:
    """Shrink containers, the inner ones first; all of them where none is named. One step.

    What is locked or collapsed keeps its size. IntentError where nothing would change.
    """
    known = catalogue()
    named = [i for i in ids if known.of(design.resources[i]).shape == "container"]
    if ids and not named:
        raise IntentError("Select a container to shrink.")
    everything = [i for i, r in design.resources.items() if known.of(r).shape == "container"]
    chosen = [
        i
        for i in design.index.in_order(set(named or everything))
        if i in design.layout and not is_locked(design, i) and not is_folded(design, i)
    ]
    layout = dict(design.layout)
    for container in sorted(chosen, key=lambda i: -len(design.ancestors(i))):
        layout |= _fitted(design, container, layout)
    placed = {i: p for i, p in layout.items() if design.layout.get(i) != p}
    if not placed:
        raise IntentError("Nothing to shrink: every container fits what is in it.")
    what = design.resources[named[0]].name if len(named) == 1 else "containers"
    return Step(tuple(place_edits(placed)), f"Shrink {what} to fit", tuple(named))


def _fitted(design: Design, container: str, layout: dict[str, Placement]) -> dict[str, Placement]:
    """The places of a container and its children when it fits: these stay where they are on the drawing."""
    resource, old = design.resources[container], layout[container]
    children = {c: place_of(design, c, layout) for c in drawn_children(design, container)}
    least = (max(LEAST[0], snapped_up(width(resource.name, 12, "semibold") + BESIDE_TITLE)), LEAST[1])
    if not children:
        size = catalogue().of(resource).size
        return {container: old.at(old.x, old.y, min(old.width, size[0]), min(old.height, size[1]))}
    left = max(0, min(p.x for p in children.values()) - PADDING)
    top = max(0, min(p.y for p in children.values()) - header(resource.kind))
    right = max(p.x + p.width for p in children.values()) + PADDING
    bottom = max(p.y + p.height for p in children.values()) + PADDING
    wide = min(old.width - left, max(least[0], snapped_up(right - left)))
    high = min(old.height - top, max(least[1], snapped_up(bottom - top)))
    wide, high = max(wide, right - left), max(high, bottom - top)
    moved = {c: p.at(p.x - left, p.y - top) for c, p in children.items() if (left or top) and c in layout}
    return {container: old.at(old.x + left, old.y + top, wide, high), **moved}
