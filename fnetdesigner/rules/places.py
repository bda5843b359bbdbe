"""Where those who call stand: in a network, at a site that a gateway joins to a network, or on the internet."""

from collections.abc import Iterator

from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.gateways import Connection, ExpressRouteCircuit, LocalNetworkGateway
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import network_of, peering_between, peerings_from, reachable_networks
from fnetdesigner.kinds.traffic import ExpressRouteGateway, VpnGateway
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View

GATEWAYS = (VpnGateway, ExpressRouteGateway)


def site_of(caller: Resource, view: View) -> OnPremisesNetwork | None:
    """The site that a caller is, or stands in."""
    if isinstance(caller, OnPremisesNetwork):
        return caller
    return view.get(getattr(caller, "site", None), OnPremisesNetwork)


def home_of(caller: Resource, view: View) -> Subnet | None:
    """The subnet that a caller is, or stands in."""
    return caller if isinstance(caller, Subnet) else view.get(caller.parent, Subnet)


def gateways_to(site: OnPremisesNetwork, view: View) -> Iterator[VpnGateway | ExpressRouteGateway]:
    """The gateways of Azure that a site is joined to: those it names, and those of its connections and circuits."""
    for gateway_id in site.gateways:
        found = view.any(gateway_id)
        if isinstance(found, GATEWAYS):
            yield found
    ends: list[Connection] = []
    for local in view.referrers(site.id, LocalNetworkGateway, "site"):
        ends += view.referrers(local.id, Connection, "local_gateway")
    for circuit in view.referrers(site.id, ExpressRouteCircuit, "site"):
        ends += view.referrers(circuit.id, Connection, "circuit")
    for connection in ends:
        found = view.any(connection.gateway)
        if isinstance(found, GATEWAYS):
            yield found


def networks_from(site: OnPremisesNetwork, view: View) -> tuple[VirtualNetwork, ...]:
    """The networks that a site reaches: those of its gateways, and their peers that use such a gateway [GWT]."""
    found: dict[str, VirtualNetwork] = {}
    for gateway in gateways_to(site, view):
        hub = network_of(gateway, view)
        if hub is None:
            continue
        found.setdefault(hub.id, hub)
        for peering, spoke in peerings_from(hub, view):
            back = peering_between(spoke, hub, view)
            if peering.allow_gateway_transit and back is not None and back.use_remote_gateways:
                found.setdefault(spoke.id, spoke)
    return tuple(found.values())


def reaches(caller: Resource, endpoint: PrivateEndpoint, view: View) -> bool:
    """Whether what stands somewhere in a network, or at a site, has a way to a private endpoint [PE25]."""
    wanted = network_of(endpoint, view)
    if wanted is None:
        return False
    home = home_of(caller, view)
    own = caller if isinstance(caller, VirtualNetwork) else None if home is None else network_of(home, view)
    if own is not None:
        return any(n.id == wanted.id for n in reachable_networks(own, view))
    site = site_of(caller, view)
    return site is not None and any(n.id == wanted.id for n in networks_from(site, view))


def people_near(network: VirtualNetwork, view: View) -> Iterator[Resource]:
    """Clients, agents and machines in a network and in those peered with it: who could test from inside."""
    for near in reachable_networks(network, view):
        for subnet in view.children(near.id, Subnet):
            for model in (VirtualMachine, Client, DeploymentAgent):
                yield from view.children(subnet.id, model)
