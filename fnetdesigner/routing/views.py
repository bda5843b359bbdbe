"""What Azure's own tools would show of a design that is not deployed: effective routes, and names from anywhere.

A route is active where it takes packets of its range, and overridden where other routes take them all. A name is
looked up from every app, network and site, and from the internet.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.dns_servers import DnsServer
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateEndpoint
from fnetdesigner.kinds.questions import endpoints_of
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.callers import called
from fnetdesigner.routing.effective import EffectiveRoute, Forwarding, forwarding
from fnetdesigner.routing.gateways import connected_peers
from fnetdesigner.routing.lookup import Found, endpoint_place, look_up
from fnetdesigner.routing.places import Span, is_public
from fnetdesigner.routing.question import Hop, Question, Source, Target, Verdict
from fnetdesigner.routing.starts import start_of
from fnetdesigner.routing.targets import CALLED, groups_of, name_of
from fnetdesigner.routing.trace import trace

RouteState = Literal["active", "overridden"]
Answer = Literal["private", "public", "none", "unknown"]
ORIGINS = {"udr": "User", "bgp": "VirtualNetworkGateway (BGP)", "gateway": "VirtualNetworkGateway", "sys": "Default"}


@dataclass(frozen=True, slots=True)
class RouteRow:
    """One effective route. ``origin`` is who made it, ``subject`` the id of what did (a route table, a peering, a
    gateway, an endpoint), "" for Azure itself. ``overridden_by``: the labels of the routes that take its packets: of
    the same range where there is one, else longer ones; of an active route those that take a part of its range."""

    state: RouteState
    origin: str
    prefix: str
    next_hop: str
    address: str = ""
    name: str = ""
    subject: str = ""
    overridden_by: tuple[str, ...] = ()
    note: str = ""


def route_rows(subnet: Subnet, view: View) -> tuple[RouteRow, ...]:
    """The effective routes of a subnet: those that act first; empty while it lies in no network."""
    table = forwarding(subnet, view)
    if table is None:
        return ()
    rows = [*_plain(table), *_to_endpoints(table, view), *_to_services(subnet, table)]
    return tuple(sorted(rows, key=lambda r: r.state == "overridden"))


def _plain(table: Forwarding) -> Iterator[RouteRow]:
    for route in table.routes:
        if route.span is None:
            note = "A service tag: its addresses are not in the design."
            yield _row(route, "active", (), note)
            continue
        parts = list(_parts(route.span, table))
        rivals = [r for r in parts if r is not route and r is not None]
        mine = any(r is route for r in parts)
        alike = [r for r in rivals if r.span == route.span]
        labels = tuple(dict.fromkeys(r.label for r in (alike or rivals)))
        yield _row(route, "active" if mine else "overridden", labels)


def _parts(span: Span, table: Forwarding) -> Iterator[EffectiveRoute | None]:
    """The routes that take the parts of a range."""
    inner = [b for b in table.borders(span.version) if span.first < b <= span.last]
    for first in (span.first, *inner):
        yield table.at(Span(span.version, first, first))


def _row(route: EffectiveRoute, state: RouteState, rivals: tuple[str, ...], note: str = "") -> RouteRow:
    return RouteRow(
        state,
        ORIGINS[route.origin],
        route.prefix,
        route.next_hop,
        route.address or "",
        route.name,
        "" if route.subject is None else route.subject.id,
        rivals,
        note,
    )


def _to_endpoints(table: Forwarding, view: View) -> Iterator[RouteRow]:
    """The routes of private endpoints in the network and its peers: only some others beat them [PENP23]."""
    near = (table.network, *(n for _, n in connected_peers(table.network, view)))
    for network in near:
        for subnet in view.children(network.id, Subnet):
            for endpoint in view.children(subnet.id, PrivateEndpoint):
                yield _endpoint_row(endpoint, table, view)


def _endpoint_row(endpoint: PrivateEndpoint, table: Forwarding, view: View) -> RouteRow:
    place = endpoint_place(endpoint, view)
    if endpoint.address is None or place.span is None:
        note = f"Azure has yet to pick the address of {endpoint.name}."
        return RouteRow(
            "active", ORIGINS["sys"], place.label, "InterfaceEndpoint", "", endpoint.name, endpoint.id, (), note
        )
    bits = 32 if place.span.version == 4 else 128
    rivals = tuple(
        dict.fromkeys(
            c.route.label
            for c in table.choices(place, view)
            if c.route is not None and (c.route.origin == "udr" or c.route.name != "endpoint")
        )
    )
    state: RouteState = "overridden" if rivals else "active"
    return RouteRow(
        state, ORIGINS["sys"], f"{endpoint.address}/{bits}", "InterfaceEndpoint", "", endpoint.name, endpoint.id, rivals
    )


def _to_services(subnet: Subnet, table: Forwarding) -> Iterator[RouteRow]:
    """The routes of service endpoints, which beat the user's default route."""
    for service in subnet.service_endpoints:
        note = f"Takes packets to {service} before any route for 0.0.0.0/0."
        yield RouteRow(
            "active", ORIGINS["sys"], service, "VirtualNetworkServiceEndpoint", "", service, subnet.id, (), note
        )


# Names
@dataclass(frozen=True, slots=True)
class Viewpoint:
    """Somewhere that names are asked from."""

    name: str
    source: Source


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a name leads to from a viewpoint. ``address`` is an address, a range of which any may be meant, or "" where
    there is none or the design does not hold it; ``owner`` the id of what has it."""

    name: str
    viewpoint: str
    answer: Answer
    address: str
    owner: str
    why: tuple[Hop, ...]
    missing: str = ""
    warnings: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The answer in a word or two."""
        if self.answer == "none":
            return "no such name"
        if self.answer == "unknown":
            return "cannot be told"
        return self.address or "a public address"


def viewpoints(view: View) -> tuple[Viewpoint, ...]:
    """Every app, slot, network and site of the design, and the internet."""
    found = [
        *(Viewpoint(a.name, Source(a.id)) for a in view.all(FunctionApp)),
        *(Viewpoint(called(s, view), Source(s.id)) for s in view.all(DeploymentSlot)),
        *(Viewpoint(n.name, Source(n.id)) for n in view.all(VirtualNetwork)),
        *(Viewpoint(p.name, Source(p.id)) for p in view.all(OnPremisesNetwork)),
    ]
    return (*found, Viewpoint("the internet", Source()))


def resolution(name: str, point: Viewpoint, view: View) -> Resolution:
    """What a name leads to from a viewpoint, and why."""
    start = start_of(Question(point.source, Target(name=name)), view)

    def reach(source: Source, server: str) -> Verdict:
        return trace(Question(source, Target(address=server), 53, "udp"), view).verdict

    found = look_up(name, start.vantage, view, reach)
    return _resolution(name, point, found)


def _resolution(name: str, point: Viewpoint, found: Found) -> Resolution:
    place = found.place
    if place is None:
        answer: Answer = "unknown" if found.doubt else "none"
        return Resolution(name, point.name, answer, "", "", found.hops, found.doubt, found.warnings)
    answer = "private" if place.span is not None and not is_public(place.span) else "public"
    address = "" if place.span is None else str(place.span)
    owner = "" if place.owner is None else place.owner.id
    return Resolution(name, point.name, answer, address, owner, found.hops, "", found.warnings)


def viewpoint_table(names: Iterable[str], view: View) -> tuple[Resolution, ...]:
    """Each name from every viewpoint."""
    points = viewpoints(view)
    return tuple(resolution(name, point, view) for name in names for point in points)


def names_of(view: View) -> tuple[str, ...]:
    """The names of the design: those of its services and apps, and the records kept by hand."""
    found: dict[str, None] = {}
    for model in CALLED:
        for item in view.all(model):
            groups = (*groups_of(item), *(e.group_id for e in endpoints_of(item, view) if e.group_id))
            for group in dict.fromkeys(groups):
                found[name_of(item, group, view)] = None
    for zone in view.all(PrivateDnsZone):
        if zone.name.lower().startswith("privatelink."):
            continue
        for record in zone.records:
            found[zone.name.lower() if record.name == "@" else f"{record.name}.{zone.name}".lower()] = None
    for server in view.all(DnsServer):
        found.update((r.name.strip().rstrip(".").lower(), None) for r in server.records)
    return tuple(found)


def point_of(found: Resource, view: View) -> Viewpoint:
    """The viewpoint of a resource; of those who dial in for a VPN gateway."""
    return Viewpoint(called(found, view), Source(found.id, point_to_site=isinstance(found, VpnGateway)))
