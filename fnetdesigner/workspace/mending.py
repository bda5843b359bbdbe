"""A fix as a step that also says where new things are drawn, and what it would change before it is carried out.

Rules know nothing of places, so a fix adds things that stand nowhere; here each gets a free spot in its
container, which grows where it must. Preview and application use the same step, so one shows what the other does.
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
from fnetdesigner.workspace.places import place_free


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
        spot = place_free(design, resource.parent, known.of(resource).size, None, apart)
        found[resource_id] = spot
        design = design.with_parts(layout={**design.layout, resource_id: spot})
        if resource.parent is not None:
            grown = growth(design, {}, [resource.parent])
            found |= grown
            design = design.with_parts(layout={**design.layout, **grown})
    return found
