"""Where intended flows start and end in the address space of virtual networks, as far as that can be told.

An app starts where its traffic enters a network. A service ends at its private endpoints, but only when
nothing else lets callers in: otherwise a flow may take the public way. What starts nowhere in a network (a
storage account, a private endpoint, a site) has no start here. Packets, names, filters and forwarding are
the business of ``fnetdesigner.routing``, not of this module.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.kinds.compute import ContainerAppsEnvironment
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import (
    app_network,
    endpoints_of,
    environment_of,
    integration_subnet,
    is_restricted,
    network_of,
    peering_between,
    prefix_of,
    reachable_networks,
    spaces_of,
    subnet_of,
)
from fnetdesigner.kinds.traffic import Route, RouteTable
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Prefix, parse_address, parse_prefix
from fnetdesigner.model.view import View

SERVICES = (StorageAccount, KeyVault, EventHubsNamespace, ServiceBusNamespace)


@dataclass(frozen=True, slots=True)
class Start:
    """A network that a flow starts in, and the subnets that it may leave from."""

    network: VirtualNetwork
    subnets: tuple[Subnet, ...]


@dataclass(frozen=True, slots=True)
class End:
    """A network that a flow may end in, and the ranges that hold its address there; none when not known."""

    network: VirtualNetwork
    ranges: tuple[Prefix, ...]


@dataclass(frozen=True, slots=True)
class Crossing:
    """A way of a flow from network to network: over one peering, or over two by ``hub``."""

    start: Start
    end: End
    hub: VirtualNetwork | None = None


def start_of(flow: IntendedFlow, view: View) -> Start | None:
    """Where a flow enters a network; None where that cannot be told."""
    found = view.any(flow.source)
    if isinstance(found, VirtualNetwork):
        return Start(found, tuple(view.children(found.id, Subnet)))
    if isinstance(found, Subnet):
        network = network_of(found, view)
        return None if network is None else Start(network, (found,))
    if not isinstance(found, FunctionApp):
        return None
    network = app_network(found, view)
    if network is None:
        return None
    host = environment_of(found, view) or view.get(found.plan, ContainerAppsEnvironment)
    subnet = integration_subnet(found, view)
    # Gateway-required integration leaves from the gateway, past every route table [GWI26].
    if subnet is None and found.gateway_network is None and host is not None:
        subnet = subnet_of(host, view)
    return Start(network, () if subnet is None else (subnet,))


def ends_of(flow: IntendedFlow, view: View) -> tuple[End, ...]:
    """The networks that a flow may end in; empty where that cannot be told, or where a public way is open."""
    found = view.any(flow.target)
    if isinstance(found, (VirtualNetwork, Subnet, PrivateEndpoint)):
        return _end(found, view)
    if isinstance(found, FunctionApp):
        return _app_ends(found, view)
    if isinstance(found, SERVICES) and is_restricted(found):
        listed = found.public_network_access != "Disabled" and (found.allowed_subnets or found.allowed_addresses)
        return () if listed else _endpoint_ends(found, view)
    return ()


def _end(place: VirtualNetwork | Subnet | PrivateEndpoint, view: View) -> tuple[End, ...]:
    network = network_of(place, view)
    if network is None:
        return ()
    if isinstance(place, VirtualNetwork):
        return (End(network, spaces_of(network)),)
    if isinstance(place, PrivateEndpoint) and place.address is not None:
        return (End(network, (parse_address(place.address),)),)
    subnet = place if isinstance(place, Subnet) else subnet_of(place, view)
    prefix = None if subnet is None else prefix_of(subnet)
    return (End(network, () if prefix is None else (prefix,)),)


def _app_ends(app: FunctionApp, view: View) -> tuple[End, ...]:
    environment = environment_of(app, view)
    if environment is not None and environment.internal:
        subnet = subnet_of(environment, view)
        return () if subnet is None else _end(subnet, view)
    # Unset means shut once a private endpoint exists [AR24].
    return () if app.public_network_access == "Enabled" else _endpoint_ends(app, view)


def _endpoint_ends(target: Resource, view: View) -> tuple[End, ...]:
    return tuple(e for p in endpoints_of(target, view) if p.status == "Approved" for e in _end(p, view))


def crossings(flow: IntendedFlow, view: View) -> tuple[Crossing, ...]:
    """The ways of a flow from network to network, over one peering or two.

    Empty when it stays in one network, when a way cannot be told, or when there is none at all. When one
    peering is enough in some way, the ways over two are left out.
    """
    start, ends = start_of(flow, view), ends_of(flow, view)
    if start is None or not ends or any(e.network.id == start.network.id for e in ends):
        return ()
    near = {n.id for n in reachable_networks(start.network, view)}
    direct = tuple(Crossing(start, e) for e in ends if e.network.id in near)
    if direct:
        return direct
    return tuple(Crossing(start, e, hub) for e in ends for hub in hubs_between(start.network, e.network, view))


def hubs_between(one: VirtualNetwork, other: VirtualNetwork, view: View) -> Iterator[VirtualNetwork]:
    """The networks that are peered, in both directions, with both of two networks."""
    for hub in reachable_networks(one, view):
        apart = hub.id not in (one.id, other.id)
        if apart and peering_between(other, hub, view) is not None and peering_between(hub, other, view) is not None:
            yield hub


def route_for(subnet: Subnet, target: Prefix, view: View) -> Route | None:
    """The user-defined route of a subnet that takes all of a range: the longest."""
    best: tuple[int, Route] | None = None
    for route, prefix in _routes(subnet, view):
        if prefix.contains(target) and (best is None or prefix.length > best[0]):
            best = (prefix.length, route)
    return None if best is None else best[1]


def splits(subnet: Subnet, target: Prefix, view: View) -> bool:
    """Whether a user-defined route takes only a part of a range."""
    return any(p.overlaps(target) and not p.contains(target) for _, p in _routes(subnet, view))


def _routes(subnet: Subnet, view: View) -> Iterator[tuple[Route, Prefix]]:
    table = view.get(subnet.route_table, RouteTable)
    for route in () if table is None else table.routes:
        try:
            yield route, parse_prefix(route.prefix)
        except ValueError:
            # A service tag: it means public addresses, and no network has those.
            continue
