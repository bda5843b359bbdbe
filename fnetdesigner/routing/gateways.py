"""What gateways join to a virtual network: sites, other networks, point-to-site callers, and over which peerings.

Not modelled: BGP attributes, several gateways learning the same range, and what a site forwards to other sites.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.kinds.gateways import Connection, ExpressRouteCircuit, LocalNetworkGateway
from fnetdesigner.kinds.network import Peering, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import gateways_of, network_of, peering_between, peerings_from, spaces_of
from fnetdesigner.kinds.traffic import ExpressRouteGateway, VpnGateway
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.places import PLATFORM, Span, span_of

Gateway = VpnGateway | ExpressRouteGateway


@dataclass(frozen=True, slots=True)
class Behind:
    """A range behind a gateway. ``bgp``: learned by BGP, else told to the gateway. ``site`` or ``network`` is what is
    there, where the design says."""

    span: Span
    gateway: Gateway
    bgp: bool
    site: OnPremisesNetwork | None = None
    network: VirtualNetwork | None = None


@dataclass(frozen=True, slots=True)
class Transit:
    """A gateway that a network may use: its own, or over ``peering`` (the network's own side) that of a peer."""

    gateway: Gateway
    home: VirtualNetwork
    peering: Peering | None = None


@remembered
def behind(gateway: Gateway, view: View) -> tuple[Behind, ...]:
    """The ranges behind a gateway that is up, each once: C-R2."""
    if gateway.status == "down":
        return ()
    found: dict[Span, Behind] = {}
    for item in _behind(gateway, view):
        found.setdefault(item.span, item)
    return tuple(found.values())


def _behind(gateway: Gateway, view: View) -> Iterator[Behind]:
    by_line = isinstance(gateway, ExpressRouteGateway)
    learns = gateway.bgp if isinstance(gateway, VpnGateway) else True
    for near in view.referrers(gateway.id, OnPremisesNetwork, "gateways"):
        yield from _site(near, gateway, learns)
    for connection in view.referrers(gateway.id, Connection):
        if connection.status != "connected":
            continue
        bgp = by_line or connection.bgp
        if connection.gateway == gateway.id:
            local = view.get(connection.local_gateway, LocalNetworkGateway)
            circuit = view.get(connection.circuit, ExpressRouteCircuit)
            if local is not None:
                site = view.get(local.site, OnPremisesNetwork)
                for text in local.address_space:
                    yield Behind(span_of(parse_prefix(text)), gateway, bgp, site)
                if site is not None and bgp:
                    yield from _site(site, gateway, True)
            if circuit is not None:
                far = view.get(circuit.site, OnPremisesNetwork)
                if far is not None:
                    yield from _site(far, gateway, True)
        if connection.connection_type == "Vnet2Vnet":
            other_id = connection.second_gateway if connection.gateway == gateway.id else connection.gateway
            other = view.get(other_id, VpnGateway)
            if other is not None and other.id != gateway.id and other.status == "up":
                home = network_of(other, view)
                if home is not None:
                    for space in spaces_of(home):
                        yield Behind(span_of(space), gateway, bgp, network=home)


def _site(site: OnPremisesNetwork, gateway: Gateway, bgp: bool) -> Iterator[Behind]:
    for text in site.address_space:
        yield Behind(span_of(parse_prefix(text)), gateway, bgp, site)
    if site.advertises_default_route:
        yield Behind(Span(4, 0, (1 << 32) - 1), gateway, True, site)


def pool_of(gateway: Gateway) -> tuple[Span, ...]:
    """The addresses that point-to-site callers of a gateway get."""
    if not isinstance(gateway, VpnGateway):
        return ()
    return tuple(span_of(parse_prefix(p)) for p in gateway.point_to_site_pool)


@remembered
def connected_peers(network: VirtualNetwork, view: View) -> tuple[tuple[Peering, VirtualNetwork], ...]:
    """The peers of a network by peerings whose both links exist and whose spaces do not overlap (C-P1)."""
    found: list[tuple[Peering, VirtualNetwork]] = []
    own = spaces_of(network)
    for peering, remote in peerings_from(network, view):
        if remote.id == network.id or any(remote.id == other.id for _, other in found):
            continue
        if peering_between(remote, network, view) is None:
            continue
        if any(a.overlaps(b) for a in own for b in spaces_of(remote)):
            continue
        found.append((peering, remote))
    return tuple(found)


@remembered
def transits_of(network: VirtualNetwork, view: View) -> tuple[Transit, ...]:
    """The gateways that a network's packets may leave by: its own, else those of the one peer that lends its own."""
    own = tuple(Transit(g, network) for g in gateways_of(network, view))
    if own:
        return own
    for peering, remote in connected_peers(network, view):
        back = peering_between(remote, network, view)
        if peering.use_remote_gateways and back is not None and back.allow_gateway_transit:
            lent = tuple(Transit(g, remote, peering) for g in gateways_of(remote, view))
            if lent:
                return lent
    return ()


@remembered
def known_spans(network: VirtualNetwork, view: View) -> tuple[Span, ...]:
    """The addresses that the tag VirtualNetwork surely covers in a network, routes of subnets aside (C-N6)."""
    found = [span_of(s) for s in spaces_of(network)]
    for peering, remote in connected_peers(network, view):
        if peering.allow_network_access:
            found += [span_of(s) for s in spaces_of(remote)]
    for transit in transits_of(network, view):
        # A default route that a site advertises is no range of the site.
        found += [b.span for b in behind(transit.gateway, view) if b.span.first or b.span.last + 1 != 1 << 32]
        found += pool_of(transit.gateway)
    found.append(PLATFORM)
    return tuple(dict.fromkeys(found))
