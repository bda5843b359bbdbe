"""Guards of subnets and the appliances near them: what a group says of a flow that leaves, where things stand."""

from collections.abc import Iterator

from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import (
    prefix_of,
    reachable_networks,
    subnet_of,
)
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from fnetdesigner.model.values import Prefix, parse_address
from fnetdesigner.model.view import View
from fnetdesigner.routing.filters import Decision, Ends, decide, range_place
from fnetdesigner.routing.places import Place
from fnetdesigner.routing.question import Protocol
from fnetdesigner.rules.subnet_users import users_of

Appliance = AzureFirewall | NetworkVirtualAppliance
FIRST_USABLE = 4
"""The first address of a subnet that Azure leaves to you, which its firewall takes [VNQ19; AFW]."""


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


def outbound(
    group: NetworkSecurityGroup, subnet: Subnet, target: Place, ports: tuple[int, int], protocol: Protocol, view: View
) -> Decision:
    """What a group says of a flow that leaves its subnet [NSG25]."""
    source = prefix_of(subnet)
    if source is None:
        return Decision(None)
    return decide(group, "Outbound", Ends(range_place(source), target), ports, protocol, subnet, view)


def app_subnets(group: NetworkSecurityGroup, view: View) -> Iterator[Subnet]:
    """The subnets guarded by a group that apps are integrated with."""
    for subnet in view.referrers(group.id, Subnet, "network_security_group"):
        if users_of(subnet, view).apps:
            yield subnet
