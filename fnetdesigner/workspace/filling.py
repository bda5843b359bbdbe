"""A step that adds many things at once, with places for them in rows.

Where a few things come, each gets the nearest free place (`mending`); for hundreds that takes too long and scatters
them, so that here they stand in rows below what is there, the insides of new containers first.
"""

from __future__ import annotations

from math import ceil, sqrt

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.edits import apply
from fnetdesigner.rules.finding import Fix
from fnetdesigner.workspace.geometry import PADDING, growth, place_edits
from fnetdesigner.workspace.intents import Step
from fnetdesigner.workspace.mending import mend
from fnetdesigner.workspace.places import GAP, drawn_children, fitting_size, header, is_container, place_of, snapped_up

FEW = 24
"""So many things get places of their own."""


def fill(design: Design, fix: Fix) -> Step:
    """The step that carries edits out, with places for all that is new. DesignError where they do not fit."""
    after, changes = apply(design, fix.edits)
    known = catalogue()
    new = [i for i in after.index.in_order(changes.added) if known.of(after.resources[i]).shape != "connector"]
    if len(new) <= FEW:
        return mend(design, fix)
    placed: dict[str, Placement] = {}
    groups: dict[str | None, list[str]] = {}
    for resource_id in new:
        groups.setdefault(after.resources[resource_id].parent, []).append(resource_id)

    def depth(parent: str | None) -> int:
        return -1 if parent is None else len(after.ancestors(parent))

    for parent in sorted(groups, key=depth, reverse=True):
        placed |= _rows(after, parent, groups[parent], placed)
        if parent is not None and parent not in changes.added:
            placed |= growth(after, placed, [parent])
    return Step((*fix.edits, *place_edits(placed)), fix.title)


def _rows(design: Design, parent: str | None, ids: list[str], placed: dict[str, Placement]) -> dict[str, Placement]:
    """Places for new siblings, below those that stand there already."""
    coming = set(ids)
    standing = [place_of(design, i, placed) for i in drawn_children(design, parent) if i not in coming]
    inside = parent is not None and is_container(design, parent)
    left = PADDING if inside else min((p.x for p in standing), default=0)
    top = header(design.resources[parent].kind) if inside and parent is not None else 0
    top = max([top, *(p.y + p.height + GAP for p in standing)])
    columns = ceil(sqrt(len(ids)))
    layout = {**design.layout, **placed}
    found: dict[str, Placement] = {}
    x, y, tallest = left, snapped_up(top), 0
    for at, resource_id in enumerate(ids):
        if at and at % columns == 0:
            x, y, tallest = left, snapped_up(y + tallest + GAP), 0
        width, height = (
            fitting_size(design, resource_id, layout)
            if is_container(design, resource_id)
            else catalogue().of(design.resources[resource_id]).size
        )
        found[resource_id] = Placement(x=x, y=y, width=width, height=height)
        x, tallest = snapped_up(x + width + GAP), max(tallest, height)
    return found
