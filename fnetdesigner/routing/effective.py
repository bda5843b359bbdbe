"""The effective routes of a subnet: which one takes a packet, with the exceptions that Azure's documents name.

Clauses C-R1 to C-R9. The longest range wins; on a tie the user's route, then a gateway's, then the system's.
Ranges of the network, its peers and service endpoints beat a gateway's even where that is longer. A private
endpoint has a route of its own that only some routes beat. Not modelled: routes of Virtual WAN hubs and of
route servers.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import (
    facts_of,
    has_service_endpoint,
    network_of,
    same_region,
    spaces_of,
    subnet_of,
)
from fnetdesigner.kinds.traffic import Route, RouteTable
from fnetdesigner.model.resource import AzureResource, Resource
from fnetdesigner.model.values import parse_prefix, parse_prefix_or_address
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.acl import Inside
from fnetdesigner.routing.gateways import Gateway, behind, connected_peers, known_spans, pool_of, transits_of
from fnetdesigner.routing.hosts import with_owner
from fnetdesigner.routing.kept import kept
from fnetdesigner.routing.places import CARRIER_RANGE, Place, Span, cut, is_public, span_of

Origin = Literal["udr", "bgp", "gateway", "sys"]
NextHop = Literal[
    "VnetLocal", "VnetPeering", "VirtualNetworkGateway", "VirtualAppliance", "Internet", "None", "InterfaceEndpoint",
    "ServiceEndpoint",
]  # fmt: skip
RANK = {"sys": 0, "gateway": 1, "bgp": 1, "udr": 2}
DEFAULT = Span(4, 0, (1 << 32) - 1)
BITS = {4: 32, 6: 128}
ACTS_ON_ROUTES = ("Enabled", "RouteTableEnabled")


@dataclass(frozen=True, slots=True)
class EffectiveRoute:
    """One route of a subnet. ``subject`` is what made it: a route table, a peering, a gateway, an endpoint; None for
    Azure's own. ``span`` is None for a service tag."""

    origin: Origin
    prefix: str
    span: Span | None
    length: int
    next_hop: NextHop
    address: str | None = None
    subject: Resource | None = None
    name: str = ""

    @property
    def label(self) -> str:
        """How verdicts name it: sys:10.0.0.0/8."""
        return f"{self.origin}:{self.prefix}"


@dataclass(frozen=True, slots=True)
class Choice:
    """The route that takes a part of a destination; None where there is none to tell. With a ``doubt`` it is one of
    several that may take it: each of them is tried."""

    part: Place
    route: EffectiveRoute | None
    doubt: str = ""
    warning: str = ""


class Forwarding:
    """All routes of a subnet, compiled for look-ups."""

    def __init__(self, subnet: Subnet, network: VirtualNetwork, routes: Sequence[EffectiveRoute]) -> None:
        self.subnet = subnet
        self.network = network
        self.routes = tuple(routes)
        self.tagged = tuple(r for r in routes if r.span is None)
        self.user = tuple(r for r in routes if r.origin == "udr" and r.span is not None)
        self.user_default = next((r for r in self.user if r.span == DEFAULT), None)
        self.user_public = tuple(r for r in self.user if r.span is not None and r.span != DEFAULT and is_public(r.span))

    @cached_property
    def _cells(self) -> dict[int, tuple[list[int], list[EffectiveRoute | None]]]:
        return {version: self._painted(version) for version in (4, 6)}

    def _painted(self, version: int) -> tuple[list[int], list[EffectiveRoute | None]]:
        mine = [r for r in self.routes if r.span is not None and r.span.version == version]
        borders = sorted({0, *(b for r in mine if r.span for b in (r.span.first, r.span.last + 1))})
        at = {b: i for i, b in enumerate(borders)}
        near = [r for r in mine if r.origin == "sys" and r.next_hop in ("VnetLocal", "VnetPeering")]
        user = [r for r in mine if r.origin == "udr"]
        far = [r for r in mine if r.origin != "udr" and r.next_hop not in ("VnetLocal", "VnetPeering")]
        # Ranges of networks beat gateways whatever their length; among themselves, and against the user's, the
        # longest wins.
        lowest = _paint(sorted(far, key=lambda r: (r.length, RANK[r.origin])), borders, at)
        local = _paint(sorted(near, key=lambda r: (r.length, r.next_hop == "VnetLocal")), borders, at)
        own = _paint(sorted(user, key=lambda r: r.length), borders, at)
        cells: list[EffectiveRoute | None] = []
        for low, middle, top in zip(lowest, local, own, strict=True):
            best = middle or low
            cells.append(top if top is not None and (best is None or top.length >= best.length) else best)
        return borders, cells

    def at(self, span: Span) -> EffectiveRoute | None:
        """The route of a destination that no border cuts, private endpoints and service endpoints aside."""
        borders, cells = self._cells[span.version]
        return cells[bisect_right(borders, span.first) - 1]

    def borders(self, version: int) -> list[int]:
        """Where the route may change along the line of addresses."""
        return self._cells[version][0]

    def choices(self, destination: Place, view: View) -> Iterator[Choice]:
        """The routes that take a destination, part by part."""
        service = self._service_route(destination, view)
        if service is not None:
            yield service
            if not service.doubt:
                return
        if destination.span is None:
            yield from self._to_public(destination, None)
            return
        for piece in cut(destination, self.borders(destination.span.version)):
            endpoint = self._endpoint_at(piece, view)
            if endpoint is not None:
                yield self._to_endpoint(piece, endpoint, view)
            elif piece.span is not None and is_public(piece.span):
                yield from self._to_public(piece, self.at(piece.span))
            elif piece.span is not None:
                yield Choice(piece, self.at(piece.span))

    def _service_route(self, destination: Place, view: View) -> Choice | None:
        """The route of a service endpoint, which beats the user's (C-R3, C-R7)."""
        owner = destination.owner
        if owner is None or destination.private:
            return None
        reach = endpoint_reach(self.subnet, owner, view)
        if reach == "no":
            return None
        doubt = f"whether the service endpoint reaches {owner.name} in another region" if reach == "unknown" else ""
        service = facts_of(view).service_endpoint(owner.kind) or ""
        warning = ""
        closer = [r for r in (*self.tagged, *self.user_public) if _may_hold(r, destination)]
        if closer:
            warning = (
                f"The documents disagree whether the route {closer[0].prefix} or the service endpoint takes packets "
                f"to {owner.name}; the service endpoint is taken to win."
            )
        route = EffectiveRoute("sys", service, None, 0, "ServiceEndpoint", None, self.subnet, service)
        return Choice(destination, route, doubt, warning)

    def _endpoint_at(self, piece: Place, view: View) -> PrivateEndpoint | None:
        """The private endpoint that has an address here, though another network may have it for something else."""
        if not piece.private or piece.span is None:
            return None
        meant = piece.owner if isinstance(piece.owner, PrivateEndpoint) else None
        home = None if meant is None else network_of(meant, view)
        if home is not None and (
            home is self.network or any(n is home for _, n in connected_peers(self.network, view))
        ):
            return meant
        here = with_owner(replace(piece, owner=None), self.network, view).owner
        return here if isinstance(here, PrivateEndpoint) else meant

    def _to_endpoint(self, piece: Place, endpoint: PrivateEndpoint, view: View) -> Choice:
        home, network = subnet_of(endpoint, view), network_of(endpoint, view)
        if home is None or network is None or piece.span is None:
            return Choice(piece, None, f"where {endpoint.name} stands")
        direct = network.id == self.network.id
        peering = None
        if not direct:
            peering = next((p for p, n in connected_peers(self.network, view) if n.id == network.id), None)
            if peering is None:
                return Choice(piece, self.at(piece.span))
        acting = home.private_endpoint_policies in ACTS_ON_ROUTES
        space = next((s for s in spaces_of(network) if piece.span.inside(s)), None)
        single = BITS[piece.span.version]
        best: EffectiveRoute | None = None
        for route in self.user:
            assert route.span is not None
            if not piece.span.inside(route.span):
                continue
            beats = route.length == single or (acting and space is not None and route.length >= space.length)
            if beats and (best is None or route.length > best.length):
                best = route
        if best is not None:
            return Choice(piece, best)
        hop: NextHop = "VnetLocal" if direct else "VnetPeering"
        text = f"{piece.span}" if endpoint.address is None else f"{endpoint.address}/{single}"
        return Choice(
            piece, EffectiveRoute("sys", text, piece.span, single, hop, None, peering or endpoint, "endpoint")
        )

    def _to_public(self, piece: Place, plain: EffectiveRoute | None) -> Iterator[Choice]:
        """A public destination: routes for service tags hold addresses that no design lists."""
        sure = [r for r in self.tagged if piece.tags is not None and r.prefix.lower() in piece.tags]
        rivals = [r for r in self.tagged if piece.tags is None]
        if piece.span is None:
            plain = self.user_default or self._public_default()
            rivals += self.user_public
        if sure:
            plain = max(sure, key=lambda r: _tag_rank(r.prefix))
            rivals += [r for r in self.user_public if piece.span is not None and piece.span.inside(r.span or DEFAULT)]
        others = [r for r in rivals if plain is None or _differ(r, plain)]
        doubt = f"whether the route {others[0].prefix} holds {piece.label}" if others else ""
        yield Choice(piece, plain, doubt)
        for route in others:
            yield Choice(piece, route, doubt)

    def _public_default(self) -> EffectiveRoute | None:
        return self.at(Span(4, 0x08080808, 0x08080808)) if not self.user_public else _last_default(self.routes)


def _last_default(routes: Sequence[EffectiveRoute]) -> EffectiveRoute | None:
    whole = [r for r in routes if r.span == DEFAULT]
    return max(whole, key=lambda r: RANK[r.origin], default=None)


def _differ(one: EffectiveRoute, other: EffectiveRoute) -> bool:
    return (one.next_hop, one.address) != (other.next_hop, other.address)


def _may_hold(route: EffectiveRoute, place: Place) -> bool:
    if route.span is None:
        return place.tags is None or route.prefix.lower() in place.tags
    return place.span is None or place.span.inside(route.span)


def _tag_rank(tag: str) -> tuple[bool, bool]:
    word, dot, _ = tag.lower().partition(".")
    return (word != "azurecloud", bool(dot))


def _paint(routes: Sequence[EffectiveRoute], borders: list[int], at: dict[int, int]) -> list[EffectiveRoute | None]:
    cells: list[EffectiveRoute | None] = [None] * len(borders)
    for route in routes:
        assert route.span is not None
        low, high = at[route.span.first], at[route.span.last + 1]
        cells[low:high] = [route] * (high - low)
    return cells


def endpoint_reach(subnet: Subnet, target: Resource, view: View) -> Literal["yes", "no", "unknown"]:
    """Whether a service endpoint of a subnet takes packets to a service: region scope as in C-R3."""
    service = facts_of(view).service_endpoint(target.kind)
    if service is None or not isinstance(target, AzureResource):
        return "no"
    if has_service_endpoint(subnet, f"{service}.Global"):
        return "yes"
    if not has_service_endpoint(subnet, service):
        return "no"
    network = network_of(subnet, view)
    here = "" if network is None else network.region
    if same_region(here, target.region) or service not in ("Microsoft.Storage", "Microsoft.Sql"):
        return "yes"
    # Storage reaches the paired region too, and no document here lists the pairs; SQL does not.
    return "unknown" if service == "Microsoft.Storage" else "no"


@remembered
def forwarding(subnet: Subnet, view: View) -> Forwarding | None:
    """The compiled routes of a subnet; None while it lies in no network."""
    network = network_of(subnet, view)
    return None if network is None else Forwarding(subnet, network, tuple(_routes(subnet, network, view)))


def _routes(subnet: Subnet, network: VirtualNetwork, view: View) -> Iterator[EffectiveRoute]:
    table = view.get(subnet.route_table, RouteTable)
    own = _user_routes(table)
    spaces = spaces_of(network)
    for space in spaces:
        yield EffectiveRoute("sys", str(space), span_of(space), space.length, "VnetLocal")
    for peering, remote in connected_peers(network, view):
        for space in spaces_of(remote):
            yield EffectiveRoute("sys", str(space), span_of(space), space.length, "VnetPeering", None, peering)
    if table is None or table.propagate_gateway_routes:
        yield from _gateway_routes(network, view)
    yield EffectiveRoute("sys", "0.0.0.0/0", DEFAULT, 0, "Internet")
    # The user's own default route takes the place of the routes that drop private addresses (C-R5).
    if not any(r.span == DEFAULT for r in own):
        for text in (*map(str, facts_of(view).private_ranges), CARRIER_RANGE):
            reserved = parse_prefix(text)
            if not any(s.contains(reserved) for s in spaces):
                yield EffectiveRoute("sys", text, span_of(reserved), reserved.length, "None")
    yield from own


def _gateway_routes(network: VirtualNetwork, view: View) -> Iterator[EffectiveRoute]:
    for transit in transits_of(network, view):
        subject: Gateway | Peering = transit.gateway
        for item in behind(transit.gateway, view):
            length = BITS[item.span.version] - (item.span.last - item.span.first).bit_length()
            origin: Origin = "bgp" if item.bgp else "gateway"
            prefix = f"{item.span}" if length < BITS[item.span.version] else f"{item.span}/{length}"
            yield EffectiveRoute(origin, prefix, item.span, length, "VirtualNetworkGateway", None, subject)
        for span in pool_of(transit.gateway):
            length = BITS[span.version] - (span.last - span.first).bit_length()
            yield EffectiveRoute("gateway", str(span), span, length, "VirtualNetworkGateway", None, subject)


def _user_routes(table: RouteTable | None) -> tuple[EffectiveRoute, ...]:
    return () if table is None else _routes_of(table)


@kept(most=1024)
def _routes_of(table: RouteTable) -> tuple[EffectiveRoute, ...]:
    return tuple(_user_route(route, table) for route in table.routes)


def _user_route(route: Route, table: RouteTable) -> EffectiveRoute:
    text = route.prefix.strip()
    try:
        prefix = parse_prefix_or_address(text)
    except ValueError:
        return EffectiveRoute("udr", text, None, 0, route.next_hop, route.next_hop_address, table, route.name)
    return EffectiveRoute(
        "udr", str(prefix), span_of(prefix), prefix.length, route.next_hop, route.next_hop_address, table, route.name
    )


@remembered
def inside_of(subnet: Subnet, view: View) -> Inside:
    """What the tag VirtualNetwork covers for the security group of a subnet (C-N6)."""
    network = network_of(subnet, view)
    if network is None:
        return Inside(())
    spans = list(known_spans(network, view))
    whole = False
    table = view.get(subnet.route_table, RouteTable)
    for route in _user_routes(table):
        if route.span == DEFAULT:
            whole = True
        elif route.span is not None:
            spans.append(route.span)
    return Inside(tuple(dict.fromkeys(spans)), whole)
