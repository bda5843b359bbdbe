"""Who is connected through which gateway: apps by gateway-required integration, sites by VPN or ExpressRoute.

A site is connected through the gateways that it names, and through connections: a local network gateway or a
circuit may stand for it. Whether a connection is up, and what BGP really learns, no design tells.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.gateways import Connection, ExpressRouteCircuit, LocalNetworkGateway
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import (
    gateways_of,
    hosting_of,
    network_of,
    peering_between,
    peerings_from,
    same_region,
    system_of,
)
from fnetdesigner.kinds.traffic import ExpressRouteGateway, VpnGateway
from fnetdesigner.model.resource import natural_key
from fnetdesigner.model.values import Prefix, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.rules.mends_integration import point_to_site_gateway

Gateway = VpnGateway | ExpressRouteGateway
GATEWAY_SUBNET = "gatewaysubnet"


@dataclass(frozen=True, slots=True)
class Link:
    """A gateway-required integration: the ``app`` and the ``network`` that it is connected with."""

    app: FunctionApp
    network: VirtualNetwork


def dedicated_link(app: FunctionApp, view: View) -> Link | None:
    """The app's gateway-required integration, where its plan can have one at all.

    Elsewhere FND-PLAN-001, FND-PLAN-004 and FND-PLAN-005 speak of the plan; FND-VNET-010 speaks of a network
    in another region that has no point-to-site gateway.
    """
    network = view.get(app.gateway_network, VirtualNetwork)
    if network is None or hosting_of(app, view) != "dedicated":
        return None
    apart = bool(app.region and network.region) and not same_region(app.region, network.region)
    if apart and app.integration_subnet is None and point_to_site_gateway(network, view) is None:
        return None
    return Link(app, network)


def carried_link(app: FunctionApp, view: View) -> Link | None:
    """The same, for code on Windows: nothing else is carried, and FND-GW-007 says so."""
    return None if app.container or system_of(app, view) == "linux" else dedicated_link(app, view)


def linked_apps(network: VirtualNetwork, view: View) -> tuple[FunctionApp, ...]:
    """The apps that a network's gateway carries."""
    found = view.referrers(network.id, FunctionApp, "gateway_network")
    return tuple(a for a in found if carried_link(a, view) is not None)


def express_route_of(network: VirtualNetwork, view: View) -> ExpressRouteGateway | None:
    """The ExpressRoute gateway that a network has, or uses over a peering."""
    for place in (network, *(remote for p, remote in peerings_from(network, view) if p.use_remote_gateways)):
        for gateway in gateways_of(place, view):
            if isinstance(gateway, ExpressRouteGateway):
                return gateway
    return None


def is_gateway_subnet(subnet: Subnet) -> bool:
    """Whether a subnet has the name that Azure keeps for gateways."""
    return subnet.name.lower() == GATEWAY_SUBNET


def site_gateways(site: OnPremisesNetwork, view: View) -> tuple[Gateway, ...]:
    """The Azure gateways that a site is connected through, each once."""
    found: dict[str, Gateway] = {}
    for name in site.gateways:
        _note(name, found, view)
    for local in view.referrers(site.id, LocalNetworkGateway, "site"):
        for connection in view.referrers(local.id, Connection, "local_gateway"):
            _note(connection.gateway, found, view)
    for circuit in view.referrers(site.id, ExpressRouteCircuit, "site"):
        for connection in view.referrers(circuit.id, Connection, "circuit"):
            _note(connection.gateway, found, view)
    return tuple(found[i] for i in sorted(found, key=natural_key))


def _note(gateway_id: str | None, found: dict[str, Gateway], view: View) -> None:
    gateway = view.get(gateway_id, VpnGateway) or view.get(gateway_id, ExpressRouteGateway)
    if gateway is not None:
        found[gateway.id] = gateway


def connections_from(gateway: Gateway, view: View) -> Iterator[Connection]:
    """The connections that start at a gateway."""
    return view.referrers(gateway.id, Connection, "gateway")


def sites_of(gateway: Gateway, view: View) -> tuple[OnPremisesNetwork, ...]:
    """The sites that a gateway connects, each once."""
    found = {s.id: s for s in view.referrers(gateway.id, OnPremisesNetwork, "gateways")}
    for connection in connections_from(gateway, view):
        local = view.get(connection.local_gateway, LocalNetworkGateway)
        circuit = view.get(connection.circuit, ExpressRouteCircuit)
        for end in (local, circuit):
            site = None if end is None else view.get(end.site, OnPremisesNetwork)
            if site is not None:
                found[site.id] = site
    return tuple(found[i] for i in sorted(found, key=natural_key))


def ranges_of(site: OnPremisesNetwork) -> tuple[Prefix, ...]:
    """A site's ranges in integers."""
    return tuple(parse_prefix(p) for p in site.address_space)


def served_networks(gateway: Gateway, view: View) -> tuple[VirtualNetwork, ...]:
    """The networks whose traffic may use a gateway: its own, and peers that use it as their remote gateway."""
    home = network_of(gateway, view)
    if home is None:
        return ()
    spokes = [n for p, n in peerings_from(home, view) if p.allow_gateway_transit and _uses(n, home, view)]
    return (home, *spokes)


def _uses(spoke: VirtualNetwork, hub: VirtualNetwork, view: View) -> bool:
    peering: Peering | None = peering_between(spoke, hub, view)
    return peering is not None and peering.use_remote_gateways


def gateways_for(network: VirtualNetwork, view: View) -> tuple[Gateway, ...]:
    """The gateways that a network's traffic may use: its own, and those of peers that offer them."""
    found = list(gateways_of(network, view))
    for peering, hub in peerings_from(network, view):
        back = peering_between(hub, network, view)
        if peering.use_remote_gateways and back is not None and back.allow_gateway_transit:
            found += gateways_of(hub, view)
    return tuple(found)


def covered(prefix: Prefix, ranges: tuple[str, ...]) -> bool:
    """Whether one of the ranges holds all of a prefix."""
    return any(parse_prefix(r).contains(prefix) for r in ranges)
