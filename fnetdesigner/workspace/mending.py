"""A fix as a step that also says where new things are drawn, and what it would change before it is carried out.

Rules know nothing of places, so a fix adds things that stand nowhere; here each gets a free spot in its
container, which grows where it must and moves on what it would cover. Preview and application use the same step, so
one shows what the other does.
"""

from __future__ import annotations

from dataclasses import dataclass

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.edits import apply
from fnetdesigner.rules.finding import Fix
from fnetdesigner.workspace.differences import Difference, differences
from fnetdesigner.workspace.geometry import growth, place_edits
from fnetdesigner.workspace.intents import Step
from fnetdesigner.workspace.places import drawn_children, place_free

ROOM = 32
"""Pixels between a container and what is put below it."""


@dataclass(frozen=True)
class Preview:
    """What a step would do: the design ``after`` it, what changes, and the same in words."""

    step: Step
    before: Design
    after: Design
    changes: ChangeSet
    lines: tuple[Difference, ...]


def mend(design: Design, fix: Fix, label: str = "") -> Step:
    """The step that carries a fix out; ``label`` names it in the history. DesignError where it no longer fits."""
    after, changes = apply(design, fix.edits)
    return Step((*fix.edits, *place_edits(_places(after, changes))), label or fix.title)


def preview(design: Design, fix: Fix, label: str = "") -> Preview:
    """What a fix would do to a design. DesignError where it no longer fits."""
    step = mend(design, fix, label)
    after, changes = apply(design, step.edits)
    return Preview(step, design, after, changes, differences(design, after, changes))


def _places(design: Design, changes: ChangeSet) -> dict[str, Placement]:
    """Places for what came or moved into another container and has none yet, the outer before the inner."""
    known = catalogue()
    touched = changes.added | changes.changed
    homeless = [
        i
        for i in design.index.in_order(touched)
        if i not in design.layout and known.of(design.resources[i]).shape != "connector"
        and (i in changes.added or i in changes.placed)
    ]  # fmt: skip
    found: dict[str, Placement] = {}
    for resource_id in sorted(homeless, key=lambda i: len(design.ancestors(i))):
        resource = design.resources[resource_id]
        # What is not placed yet would count as standing at the upper left.
        apart = [i for i in homeless if i not in found]
        near = _below_friends(design, resource_id) if resource.parent is None else None
        spot = place_free(design, resource.parent, known.of(resource).size, near, apart)
        found[resource_id] = spot
        design = design.with_parts(layout={**design.layout, resource_id: spot})
        if resource.parent is not None:
            wider = _with_room(design, resource.parent)
            found |= {i: p for i, p in wider.layout.items() if design.layout.get(i) != p}
            design = wider
    return found


def _below_friends(design: Design, resource_id: str) -> tuple[int, int] | None:
    """Below the place of something that a new thing names or that names it; None where nothing does."""
    index = design.index
    friends = [r.source for r in index.referrers.get(resource_id, ())]
    friends += [r.target for r in index.references.get(resource_id, ())]
    for friend in friends:
        top = (friend, *design.ancestors(friend))[-1]
        place = design.layout.get(top)
        if place is not None and top != resource_id:
            return place.x, place.y + place.height + ROOM
    return None


def _with_room(design: Design, container: str) -> Design:
    """A design in which a container, and those around it, show all that is in them.

    What stood below or at the right of one that grew, and would now be covered, moves on by as much.
    """
    current: str | None = container
    while current is not None and current in design.layout:
        before = design.layout[current]
        after = growth(design, {}, [current]).get(current)
        parent = design.resources[current].parent
        if after is not None:
            layout = {**design.layout, current: after}
            layout |= _moved_on(design, current, before, after)
            design = design.with_parts(layout=layout)
        current = parent
    return design


def _moved_on(design: Design, grown: str, before: Placement, after: Placement) -> dict[str, Placement]:
    down, right = after.height - before.height, after.width - before.width
    moved: dict[str, Placement] = {}
    for sibling in drawn_children(design, design.resources[grown].parent):
        place = design.layout.get(sibling)
        if place is None or sibling == grown:
            continue
        beside = place.x < after.x + after.width + ROOM and after.x < place.x + place.width + ROOM
        level = place.y < after.y + after.height + ROOM and after.y < place.y + place.height + ROOM
        if down and beside and place.y >= before.y + before.height:
            moved[sibling] = _shifted(place, 0, down)
        elif right and level and place.x >= before.x + before.width:
            moved[sibling] = _shifted(place, right, 0)
    return moved


def _shifted(place: Placement, dx: int, dy: int) -> Placement:
    return place.at(place.x + dx, place.y + dy)
