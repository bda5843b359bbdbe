"""The overlay of what deleting the selected things would cost: what goes along, what names them, which flows break."""

from __future__ import annotations

from collections.abc import Sequence

from fnetdesigner.model.design import Design, DesignError
from fnetdesigner.model.removal import doomed_with, holders_of
from fnetdesigner.model.view import View
from fnetdesigner.report.overlays.marks import NOTHING, Mark, Sheet, Tone
from fnetdesigner.report.overlays.words import listed
from fnetdesigner.routing.dependents import losses

LEGEND: tuple[tuple[Tone, str], ...] = (
    ("error", "Flows break without what is selected"),
    ("warning", "Goes along when it is deleted"),
    ("info", "Names it, and would forget it"),
    ("ok", "Nothing depends on it"),
)


def cost(view: View, chosen: tuple[str, ...]) -> Sheet:
    """The marks at what is selected and at all that hangs on it; nothing while nothing is selected."""
    design = view.design
    ids = [i for i in chosen if i in design.resources]
    if not ids:
        return NOTHING
    doomed = doomed_with(design, ids)
    along = [i for i in doomed if i not in ids]
    holders = holders_of(design, doomed)
    try:
        flows = losses(ids, view)
    except DesignError as error:
        return Sheet((Mark(ids[-1], "cannot be deleted", "warning", f"It cannot be deleted: {error}"),))
    broken = [f for f in flows if f.lost]
    gone = [f for f in flows if f.goes]
    name = design.resources[ids[-1]].name if len(ids) == 1 else f"{len(ids)} things"
    at, marks = ids[-1], list[Mark]()
    if broken:
        text = "1 flow breaks" if len(broken) == 1 else f"{len(broken)} flows break"
        marks.append(Mark(at, text, "error", f"Without *{name}* there is no more {listed([f.ends for f in broken])}."))
    if gone:
        text = "1 flow goes" if len(gone) == 1 else f"{len(gone)} flows go"
        marks.append(Mark(at, text, "error", f"Together with *{name}* goes {listed([f.ends for f in gone])}."))
    if len(along) > len(gone):
        text = "1 goes along" if len(along) == 1 else f"{len(along)} go along"
        marks.append(Mark(at, text, "warning", f"Together with *{name}* goes {_names(along, design)}."))
    if holders:
        text = "1 names it" if len(holders) == 1 else f"{len(holders)} name it"
        marks.append(Mark(at, text, "info", f"*{name}* is named by {_names(holders, design)}."))
    if not marks:
        marks.append(Mark(at, "nothing depends on it", "ok", f"Nothing depends on *{name}*."))
    marks += [Mark(i, "goes along", "warning", f"It is deleted together with *{name}*.") for i in along]
    marks += [Mark(i, "names it", "info", f"It names *{name}*, and would forget it.") for i in holders]
    return Sheet(tuple(marks), (), tuple((f.flow, f.lost or f.goes) for f in flows))


def _names(ids: Sequence[str], design: Design) -> str:
    return listed([f"*{design.resources[i].name}*" for i in ids])
