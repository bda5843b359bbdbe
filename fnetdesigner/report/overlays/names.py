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
from fnetdesigner.report.overlays.words import counted, listed
from fnetdesigner.routing.names import resolver_of
from fnetdesigner.routing.needs import callers_in
from fnetdesigner.routing.targets import CALLED, name_of
from fnetdesigner.routing.views import Resolution, Viewpoint, point_of, resolution

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
        zones = [zone.name for _, zone in zones_seen_by(network, view)]
        who = "Azure DNS" if resolver.kind != "custom" else ", ".join(resolver.servers[:2])
        asks = f"*{network.name}* asks {who}"
        sees = f", and sees {listed(zones)}." if zones else ", and no private zone is linked to it."
        text = f"asks {who}, sees {counted(len(zones), 'zone', 'zones')}"
        yield Mark(network.id, text, "info", f"{asks}{sees}")


def _zones(view: View) -> Iterator[Mark]:
    for zone in view.all(PrivateDnsZone):
        seen = [network.name for _, network in linked_networks(zone, view)]
        if seen:
            text = f"seen by {seen[0]}" if len(seen) == 1 else f"seen by {len(seen)} networks"
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
        text = f"→ {private[0].address or 'private'}" if len(found) == 1 else "→ private"
        told = "; ".join(_told(r) for r in found[:3])
        return Mark(service.id, text, "ok", f"{told}.")
    astray = [r for r in found if r.answer != "private"]
    towards = {"public": "a public address", "none": "nothing", "unknown": "an address that cannot be told"}
    first = astray[0]
    text = f"{'public' if first.answer == 'public' else 'no name'} from {first.viewpoint}"
    tip = f"{first.name} leads to {towards[first.answer]} from *{first.viewpoint}*, though it has a private endpoint"
    more = f"; so do {len(astray) - 1} more lookups" if len(astray) > 1 else ""
    return Mark(service.id, text, "warning", f"{tip}{more}.")


def _told(found: Resolution) -> str:
    return f"{found.name} leads to {found.address or 'a private address'} from *{found.viewpoint}*"


def _endpoints(view: View) -> Iterator[Mark]:
    """Endpoints that no zone knows."""
    for endpoint in view.all(PrivateEndpoint):
        target = view.any(endpoint.target)
        if endpoint.dns_zones or target is None or not facts_of(view).groups(target.kind):
            continue
        yield Mark(endpoint.id, "in no zone", "warning", f"No private zone holds a record for *{endpoint.name}*.")
