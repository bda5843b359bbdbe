"""What acts on a resource in the end, as tables: routes, rules, names, how it is seen, and who gets in. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.tracing.words import VERDICT_ICONS, VERDICT_WORDS
from fnetdesigner.gui.words import plain
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.identity import identities
from fnetdesigner.routing.inbound import inbound
from fnetdesigner.routing.row_pieces import route_piece, rule_piece
from fnetdesigner.routing.rule_views import RuleRow, rule_rows
from fnetdesigner.routing.targets import SCM
from fnetdesigner.routing.usage import Piece
from fnetdesigner.routing.views import RouteRow, names_of, point_of, resolution, route_rows

GUARDED = (Subnet, PrivateEndpoint, VirtualMachine, FunctionApp)
ASKING = (FunctionApp, DeploymentSlot, VirtualNetwork, OnPremisesNetwork, VirtualMachine)
ANSWER_ICONS = {"private": "ok", "public": "info", "none": "error", "unknown": "warning"}


@dataclass(frozen=True, slots=True)
class Line:
    """One row. ``shape`` is the icon of its first cell, or empty; ``muted``: it does not act; ``piece``: what of the
    design flows may depend on stands behind it."""

    cells: tuple[str, ...]
    shape: str = ""
    muted: bool = False
    piece: Piece | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table under a title. ``note`` says why there is nothing, or what to mind."""

    title: str
    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    note: str = ""


def has_sheets(found: Resource | None) -> bool:
    """Whether anything can be told about a resource."""
    return isinstance(found, (*GUARDED, *ASKING))


def sheets(found: Resource, view: View) -> tuple[Sheet, ...]:
    """Every table about a resource."""
    made: list[Sheet] = []
    if isinstance(found, Subnet):
        made.append(_routes(found, view))
    if isinstance(found, GUARDED):
        made.append(_rules(found, view))
    if isinstance(found, FunctionApp | DeploymentSlot | VirtualMachine):
        made.append(_identity(found, view))
    if isinstance(found, FunctionApp | DeploymentSlot):
        made.append(_inbound(found, view))
    if isinstance(found, ASKING):
        made.append(_names(found, view))
    return tuple(made)


def _routes(subnet: Subnet, view: View) -> Sheet:
    def line(row: RouteRow) -> Line:
        over = (
            tr("overridden by {names}").format(names=", ".join(row.overridden_by))
            if row.state == "overridden"
            else row.note
        )
        state = spoken(row.state.capitalize())
        cells = (state, row.origin, row.prefix, row.next_hop, row.address, row.name, plain(over))
        return Line(cells, muted=row.state == "overridden", piece=route_piece(row, subnet, view))

    rows = tuple(line(r) for r in route_rows(subnet, view))
    heads = (tr("State"), tr("Source"), tr("Prefix"), tr("Next hop"), tr("Address"), tr("Name"), tr("Note"))
    return Sheet(
        tr("Routes"), heads, rows, "" if rows else tr("{name} lies in no virtual network.").format(name=subnet.name)
    )


def _rules(found: Resource, view: View) -> Sheet:
    def line(row: RuleRow) -> Line:
        by = tr(" by {names}").format(names=", ".join(row.by)) if row.by else ""
        state = f"{row.life}{by}" if row.told else tr("not told: the list is too long")
        cells = (
            row.access, row.direction, str(row.priority), row.name, row.group, row.protocol, ", ".join(row.sources),
            ", ".join(row.destinations), ", ".join(row.destination_ports), state,
        )  # fmt: skip
        shape = "ok" if row.access == "Allow" else "error"
        return Line(cells, shape, row.life != "live", rule_piece(row, view))

    guarded = rule_rows(found, view)
    heads = (
        tr("Access"),
        tr("Direction"),
        tr("Priority"),
        tr("Name"),
        tr("Group"),
        tr("Protocol"),
        tr("From"),
        tr("To"),
        tr("Ports"),
        tr("State"),
    )
    return Sheet(tr("Security rules"), heads, tuple(line(r) for r in guarded.rows), plain(guarded.note))


def _identity(sender: FunctionApp | DeploymentSlot | VirtualMachine, view: View) -> Sheet:
    def word(value: bool | None, yes: str, no: str) -> str:
        return tr("not known") if value is None else yes if value else no

    rows = tuple(
        Line(
            (
                r.destination,
                r.source,
                word(r.stable, tr("stable"), tr("may change")),
                word(r.shared, tr("shared"), tr("its own")),
                plain(r.allow),
                plain(r.why),
            ),
            VERDICT_ICONS[r.trace.verdict],
        )
        for r in identities(sender, view)
    )
    return Sheet(
        tr("Seen from outside"),
        (tr("Destination"), tr("Seen as"), tr("Stable"), tr("Shared"), tr("Allow list"), tr("Why")),
        rows,
    )


def _inbound(site: FunctionApp | DeploymentSlot, view: View) -> Sheet:
    found = inbound(site, view)
    rows = tuple(
        Line(
            (
                spoken(VERDICT_WORDS[v.verdict]),
                spoken(v.caller),
                tr("scm site") if v.group == SCM else tr("site"),
                spoken(v.door),
                plain(v.reason),
            ),
            VERDICT_ICONS[v.verdict],
        )
        for v in found.visits
    )
    doors = " ".join(plain(d.what) for d in found.doors)
    return Sheet(tr("Who gets in"), (tr("Verdict"), tr("From"), tr("To"), tr("Door"), tr("Why")), rows, doors)


def _names(found: Resource, view: View) -> Sheet:
    point = point_of(found, view)
    rows = []
    for name in names_of(view):
        answer = resolution(name, point, view)
        why = plain(answer.why[-1].what) if answer.why else ""
        missing = tr(" It depends on {missing}.").format(missing=answer.missing) if answer.missing else ""
        rows.append(Line((answer.text, name, f"{why}{missing}"), ANSWER_ICONS[answer.answer]))
    note = "" if rows else tr("The design holds no name yet.")
    return Sheet(tr("Names"), (tr("Answer"), tr("Name"), tr("Why")), tuple(rows), note)
