"""Where intended flows leave a network and where they may arrive, as guards on the way see them.

A flow leaves through a subnet. It arrives at one of several places: an address, a range, the public addresses
of a service. Which of them it takes is the business of names and routes, so that a rule speaks only when all
of them are stopped. A flow from a whole network leaves nowhere in particular and is not judged.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.databases import ContainerRegistry, CosmosDbAccount, SqlServer
from fnetdesigner.kinds.dns_servers import DnsResolver, DnsServer
from fnetdesigner.kinds.edge import ApplicationGateway, VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import (
    endpoints_of,
    environment_of,
    facts_of,
    hosting_of,
    integrated_apps,
    is_restricted,
    network_of,
    prefix_of,
    reachable_networks,
    region_of,
    routes_everything,
    spaces_of,
    subnet_of,
)
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Prefix, parse_address, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.routing.filters import Decision, Destination, Packet, decide, endpoint_place, spaces_near
from fnetdesigner.routing.needs import DATA, entry_subnet, storages_of
from fnetdesigner.rules.subnet_users import can_integrate, users_of

Appliance = AzureFirewall | NetworkVirtualAppliance
FIRST_USABLE = 4
"""The first address of a subnet that Azure leaves to you, which its firewall takes [VNQ19; AFW]."""


@dataclass(frozen=True, slots=True)
class Leave:
    """The subnet that a flow leaves through; ``public``: packets to public addresses leave through it too."""

    subnet: Subnet
    network: VirtualNetwork
    public: bool


@dataclass(frozen=True, slots=True)
class Aim:
    """A place where a flow may arrive, with the private endpoint that stands there, if one does."""

    place: Destination
    endpoint: PrivateEndpoint | None = None


def leave_of(flow: IntendedFlow, view: View) -> Leave | None:
    """Where a flow leaves its network; None where it has no such place, or none that is known."""
    found = view.any(flow.source)
    if isinstance(found, FunctionApp):
        if hosting_of(found, view) == "consumption" or (found.integration_subnet and not can_integrate(found, view)):
            return None
        subnet = entry_subnet(found, view)
        public = found.integration_subnet is None or routes_everything(found, view)
    elif isinstance(found, Subnet):
        subnet, public = found, all(routes_everything(a, view) for a in integrated_apps(found, view))
    elif isinstance(found, (VirtualMachine, Client, DeploymentAgent)):
        subnet, public = subnet_of(found, view), True
    else:
        return None
    network = None if subnet is None else network_of(subnet, view)
    return None if subnet is None or network is None else Leave(subnet, network, public)


def groups_of(flow: IntendedFlow, leave: Leave, view: View) -> Iterator[NetworkSecurityGroup]:
    """The security groups that a flow passes when it leaves: the machine's own, then the subnet's."""
    found = view.any(flow.source)
    own = view.get(found.network_security_group, NetworkSecurityGroup) if isinstance(found, VirtualMachine) else None
    shared = view.get(leave.subnet.network_security_group, NetworkSecurityGroup)
    if own is not None:
        yield own
    if shared is not None and (own is None or own.id != shared.id):
        yield shared


def aims_of(flow: IntendedFlow, network: VirtualNetwork, view: View) -> tuple[Aim, ...]:
    """Where a flow from a network may arrive; empty where that cannot be told."""
    found = view.any(flow.target)
    match found:
        case PrivateEndpoint():
            place = endpoint_place(found, view)
            return () if place is None else (Aim(place, found),)
        case OnPremisesNetwork():
            return tuple(Aim(Destination(parse_prefix(p))) for p in found.address_space)
        case VirtualNetwork():
            return tuple(Aim(Destination(s)) for s in spaces_of(found))
        case None:
            return ()
    if isinstance(found, (*DATA, CosmosDbAccount, SqlServer, ContainerRegistry, FunctionApp)):
        return _service_aims(found, network, view)
    prefix = place_of(found, view)
    return () if prefix is None else (Aim(Destination(prefix)),)


def place_of(resource: Resource, view: View) -> Prefix | None:
    """The address of a thing in a subnet, or the subnet's range while the address is open."""
    if isinstance(resource, Subnet):
        return prefix_of(resource)
    address: str | None = None
    match resource:
        case VirtualMachine() | DnsServer():
            address = resource.address
        case AzureFirewall() | NetworkVirtualAppliance():
            return appliance_address(resource, view)
        case ApplicationGateway():
            address = resource.private_address
        case DnsResolver():
            address = resource.inbound_address
            home = view.get(resource.inbound_subnet, Subnet)
            if address is None:
                return None if home is None else prefix_of(home)
        case _:
            return None
    if address is not None:
        return parse_address(address)
    subnet = subnet_of(resource, view)
    return None if subnet is None else prefix_of(subnet)


def appliance_address(appliance: Appliance, view: View) -> Prefix | None:
    """The address that routes name for an appliance; Azure Firewall takes the first usable one of its subnet."""
    if appliance.private_address is not None:
        return parse_address(appliance.private_address)
    subnet = subnet_of(appliance, view)
    prefix = None if subnet is None else prefix_of(subnet)
    if prefix is None or prefix.version != 4 or not isinstance(appliance, AzureFirewall):
        return None
    return Prefix(4, prefix.first + FIRST_USABLE, prefix.first + FIRST_USABLE, 32)


def appliances_near(network: VirtualNetwork, view: View) -> Iterator[tuple[Appliance, Prefix]]:
    """The appliances of a network and of those peered with it, with their addresses."""
    for near in reachable_networks(network, view):
        for subnet in view.children(near.id, Subnet):
            made_here: list[Appliance] = [*view.children(subnet.id, AzureFirewall)]
            made_here += view.children(subnet.id, NetworkVirtualAppliance)
            for made in made_here:
                address = appliance_address(made, view)
                if address is not None:
                    yield made, address


def _service_aims(target: Resource, network: VirtualNetwork, view: View) -> tuple[Aim, ...]:
    near = {n.id for n in reachable_networks(network, view)}
    found: list[Aim] = []
    for endpoint in endpoints_of(target, view):
        own = network_of(endpoint, view)
        place = endpoint_place(endpoint, view)
        if endpoint.status == "Approved" and own is not None and own.id in near and place is not None:
            found.append(Aim(place, endpoint))
    if isinstance(target, FunctionApp):
        environment = environment_of(target, view)
        if environment is not None and environment.internal:
            home = subnet_of(environment, view)
            prefix = None if home is None else prefix_of(home)
            return () if prefix is None else (Aim(Destination(prefix)),)
    tag = facts_of(view).service_tag(target.kind)
    if tag is not None and _has_public_door(target, view):
        found.append(Aim(Destination(None, tag, region_of(target, view) or "")))
    return tuple(found)


def _has_public_door(target: Resource, view: View) -> bool:
    """Whether some callers may come to a service's public addresses."""
    if isinstance(target, FunctionApp):
        # Unset means shut once a private endpoint exists [AR24].
        shut = target.public_network_access is None and any(True for _ in endpoints_of(target, view))
        return target.public_network_access != "Disabled" and not shut
    if isinstance(target, (*DATA, CosmosDbAccount)):
        listed = bool(target.allowed_subnets or target.allowed_addresses)
        return target.public_network_access != "Disabled" and (listed or not is_restricted(target))
    return isinstance(target, (SqlServer, ContainerRegistry)) and target.public_network_access != "Disabled"


def told_of_by_storage(flow: IntendedFlow, view: View) -> bool:
    """Whether a flow goes from an app to storage that it cannot start without, by its ports: FND-STG-009."""
    app, target = view.get(flow.source, FunctionApp), view.any(flow.target)
    if isinstance(target, PrivateEndpoint):
        target = view.any(target.target)
    if app is None or target is None or flow.port not in ("443", "445"):
        return False
    return any(s.id == target.id for s in storages_of(app, view))


def outbound(group: NetworkSecurityGroup, leave: Leave, packet_to: Destination, ports: tuple[int, int],
             protocol: str, view: View) -> Decision:  # fmt: skip
    """What a group says of a flow that leaves; None where its own rules leave it to Azure's [NSG25]."""
    source = prefix_of(leave.subnet)
    if source is None:
        return Decision(None)
    packet = Packet(Destination(source), packet_to, ports, "Udp" if protocol == "udp" else "Tcp")
    decision, _ = decide(group, "Outbound", packet, spaces_near(leave.network, view))
    return Decision(None) if decision is None else decision


def app_subnets(group: NetworkSecurityGroup, view: View) -> Iterator[Subnet]:
    """The subnets guarded by a group that apps are integrated with."""
    for subnet in view.referrers(group.id, Subnet, "network_security_group"):
        if users_of(subnet, view).apps:
            yield subnet
