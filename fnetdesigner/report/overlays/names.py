"""The DNS overlay: which server a network asks, which zones it sees, and what private names lead to from where.

A name is looked up from the networks that hold something that asks: an app's integration or a machine; where a design
has many, from the first of them, and the tip says from how many.
"""

from __future__ import annotations

from collections.abc import Iterator

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateEndpoint
from fnetdesigner.kinds.questions import endpoints_of, facts_of, linked_networks, zones_seen_by
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.report.overlays.marks import Mark, Sheet, Tone, sheet
from fnetdesigner.report.overlays.words import listed
from fnetdesigner.routing.names import resolver_of
from fnetdesigner.routing.needs import callers_in
from fnetdesigner.routing.targets import CALLED, name_of
from fnetdesigner.routing.views import Viewpoint, point_of, resolution
from fnetdesigner.rules.words import plain

LEGEND: tuple[tuple[Tone, str], ...] = (
    ("ok", "Leads to its private endpoint from every network"),
    ("info", "What a network asks, and sees"),
    ("warning", "Leads past its private endpoint, or nobody sees the zone"),
    ("muted", "A public name, with no private endpoint"),
)
MOST_POINTS = 8
"""From how many networks each name is looked up."""


def names(view: View, chosen: tuple[str, ...]) -> Sheet:
    """The marks of the DNS overlay."""
    return sheet((*_networks(view), *_zones(view), *_services(view), *_endpoints(view)))


def _networks(view: View) -> Iterator[Mark]:
    for network in view.all(VirtualNetwork):
        resolver = resolver_of(network, view)
        zones = [f"*{zone.name}*" for _, zone in zones_seen_by(network, view)]
        who = "Azure DNS" if resolver.kind != "custom" else ", ".join(resolver.servers[:2])
        tip = f"*{network.name}* asks {who}, and no private zone is linked to it."
        if zones:
            tip = f"*{network.name}* asks {who}, and sees {listed(zones)}."
        text = f"asks {who}, sees 1 zone" if len(zones) == 1 else f"asks {who}, sees {len(zones):,} zones"
        yield Mark(network.id, text, "info", tip)


def _zones(view: View) -> Iterator[Mark]:
    for zone in view.all(PrivateDnsZone):
        seen = [f"*{network.name}*" for _, network in linked_networks(zone, view)]
        if seen:
            text = f"seen by {plain(seen[0])}" if len(seen) == 1 else f"seen by {len(seen):,} networks"
            yield Mark(zone.id, text, "info", f"*{zone.name}* answers {listed(seen)}.")
        else:
            yield Mark(zone.id, "seen by nobody", "warning", f"*{zone.name}* is linked to no network.")


def asking(view: View) -> tuple[Viewpoint, ...]:
    """The networks that names are looked up from: those with apps or machines first, else all of them."""
    networks = list(view.all(VirtualNetwork))
    machines = {a for m in view.all(VirtualMachine) for a in view.design.ancestors(m.id)}
    busy = [n for n in networks if n.id in machines or callers_in(n, view)]
    return tuple(point_of(n, view) for n in (busy or networks)[:MOST_POINTS])


def _services(view: View) -> Iterator[Mark]:
    points = asking(view)
    for model in CALLED:
        for service in view.all(model):
            groups = tuple(dict.fromkeys(e.group_id for e in endpoints_of(service, view) if e.group_id))
            if not groups:
                tip = f"*{service.name}* has no private endpoint: its name leads to a public address."
                yield Mark(service.id, "public name", "muted", tip)
            elif points:
                yield _service(service, groups, points, view)


def _service(service: Resource, groups: tuple[str, ...], points: tuple[Viewpoint, ...], view: View) -> Mark:
    found = [resolution(name_of(service, g, view), p, view) for g in groups for p in points]
    private = [r for r in found if r.answer == "private"]
    if len(private) == len(found):
        first = private[0]
        where = first.address or "a private address"
        text = f"→ {where}" if len(found) == 1 and first.address else "→ private"
        return Mark(service.id, text, "ok", f"The name {first.name} leads to {where} from *{first.viewpoint}*.")
    astray = next(r for r in found if r.answer != "private")
    who, name = astray.viewpoint, astray.name
    if astray.answer == "public":
        tip = f"*{who}* finds a public address for {name}, though it has a private endpoint."
        return Mark(service.id, f"public from {who}", "warning", tip)
    tip = f"*{who}* finds no address for {name}, though it has a private endpoint."
    if astray.answer == "unknown":
        tip = f"What *{who}* finds for {name} cannot be told, though it has a private endpoint."
    return Mark(service.id, f"no name from {who}", "warning", tip)


def _endpoints(view: View) -> Iterator[Mark]:
    """Endpoints that no zone knows."""
    for endpoint in view.all(PrivateEndpoint):
        target = view.any(endpoint.target)
        if endpoint.dns_zones or target is None or not facts_of(view).groups(target.kind):
            continue
        yield Mark(endpoint.id, "in no zone", "warning", f"No private zone holds a record for *{endpoint.name}*.")
