"""The overlay of what deleting the selected things would cost: what goes along, what names them, which flows break."""

from __future__ import annotations

from fnetdesigner.model.design import DesignError
from fnetdesigner.model.removal import doomed_with, holders_of
from fnetdesigner.model.view import View
from fnetdesigner.report.overlays.marks import NOTHING, Mark, Sheet, Tone
from fnetdesigner.report.overlays.words import counted, listed
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
    parts = [
        *([counted(len(broken), "flow breaks", "flows break")] if broken else []),
        *([counted(len(gone), "flow goes", "flows go")] if gone else []),
        *([counted(len(along), "goes along", "go along")] if len(along) > len(gone) else []),
        *([counted(len(holders), "names it", "name it")] if holders else []),
    ]
    name = design.resources[ids[-1]].name if len(ids) == 1 else f"{len(ids)} things"
    tone: Tone = "error" if broken or gone else "warning" if along else "info" if holders else "ok"
    said = "; ".join(f.sentence.rstrip(".") for f in (*broken, *gone)[:3])
    others = f"Named by {listed([design.resources[i].name for i in holders])}." if holders else ""
    gone_too = f"{listed([design.resources[i].name for i in along])} would go along." if along else ""
    tip = " ".join(t for t in (f"Without *{name}*: {said}." if said else "", gone_too, others) if t)
    marks = [Mark(ids[-1], ", ".join(parts) or "nothing depends on it", tone, tip or f"Nothing depends on *{name}*.")]
    marks += [Mark(i, "goes along", "warning", f"It is deleted together with *{name}*.") for i in along]
    marks += [Mark(i, f"names {name}", "info", f"It names *{name}*, and would forget it.") for i in holders]
    return Sheet(tuple(marks), (), tuple((f.flow, f.lost or f.goes) for f in flows))
