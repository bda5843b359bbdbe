"""OUT: the address that a destination sees, where the destination lets callers in by a list of addresses.

A list of addresses is how a design says that it wants a stable source address. Whether the listed addresses are
those of the app, no design knows.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import ContainerRegistry, CosmosDbAccount, SqlServer
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.questions import (
    ALL_OF_AZURE,
    WHOLE_INTERNET,
    endpoints_of,
    facts_of,
    integration_subnet,
    network_of,
    plan_of,
    region_of,
    routes_everything,
)
from fnetdesigner.kinds.traffic import NatGateway, PublicIp, RouteTable
from fnetdesigner.model.edits import Add, Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import free_name, new_id, offered
from fnetdesigner.rules.mends_plan import moved_plan
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.rule import cite, fix, problem, rule
from fnetdesigner.rules.subnet_users import can_integrate

ADDRESSES = cite("IOIP26", "Find outbound IPs")
LISTING = (StorageAccount, KeyVault, EventHubsNamespace, ServiceBusNamespace, CosmosDbAccount, ContainerRegistry)
AWAY = ("VirtualAppliance", "VirtualNetworkGateway")


@dataclass(frozen=True, slots=True)
class Listed:
    """A flow from an app to a service that lets callers in by address, by its public door."""

    app: FunctionApp
    plan: HostingPlan
    target: Resource


def listed_flow(flow: IntendedFlow, view: View) -> Listed | None:
    """The flow, where the list of addresses is what decides about it."""
    app, target = view.get(flow.source, FunctionApp), view.any(flow.target)
    plan = None if app is None else plan_of(app, view)
    if app is None or plan is None or target is None or flow.access != "allow" or not lists_addresses(target):
        return None
    # A private endpoint, or a subnet that is let in, makes the list a matter of other callers.
    if any(e.status == "Approved" for e in endpoints_of(target, view)):
        return None
    if app.integration_subnet is not None and app.integration_subnet in getattr(target, "allowed_subnets", ()):
        return None
    return Listed(app, plan, target)


def lists_addresses(target: Resource) -> bool:
    """Whether a service lets only some public addresses in."""
    if isinstance(target, SqlServer):
        ranges = [(r.start, r.end) for r in target.firewall_rules]
        return target.public_network_access != "Disabled" and bool(ranges) and not any(
            r in (ALL_OF_AZURE, WHOLE_INTERNET) for r in ranges
        )  # fmt: skip
    if not isinstance(target, LISTING) or target.public_network_access == "Disabled":
        return False
    shut = isinstance(target, CosmosDbAccount) or target.default_action == "Deny"
    return shut and bool(target.allowed_addresses)


def entering(app: FunctionApp, view: View) -> Subnet | None:
    """The integration subnet that all traffic of an app enters; None where it leaves directly."""
    return integration_subnet(app, view) if can_integrate(app, view) and routes_everything(app, view) else None


def has_stable_way(subnet: Subnet, view: View) -> bool:
    """Whether traffic to the internet leaves a subnet by a NAT gateway, an appliance or a gateway."""
    if view.get(subnet.nat_gateway, NatGateway) is not None:
        return True
    table = view.get(subnet.route_table, RouteTable)
    return table is not None and any(r.prefix.strip() == "0.0.0.0/0" and r.next_hop in AWAY for r in table.routes)


@fix_on_demand
def with_nat(subnet: Subnet, view: View) -> Fix | None:
    """Give a subnet a NAT gateway: the one of its network, or a new one."""
    network = network_of(subnet, view)
    if network is None:
        return None
    for sibling in view.children(network.id, Subnet):
        gateway = view.get(sibling.nat_gateway, NatGateway)
        if gateway is not None and gateway.public_ips:
            title = f"Send the traffic of *{subnet.name}* through *{gateway.name}*"
            return fix("nat", title, Set(subnet.id, {"nat_gateway": gateway.id}))
    azure: dict[str, Any] = {
        "region": network.region, "resource_group": network.resource_group, "subscription": network.subscription,
    }  # fmt: skip
    address = PublicIp(id=new_id(PublicIp, view), name=free_name(PublicIp, f"pip-ng-{network.name}", view), **azure)
    made = NatGateway(
        id=new_id(NatGateway, view),
        name=free_name(NatGateway, f"ng-{network.name}", view),
        public_ips=(address.id,),
        **azure,
    )
    title = f"Give *{subnet.name}* the NAT gateway *{made.name}*"
    return fix("nat", title, Add(address), Add(made), Set(subnet.id, {"nat_gateway": made.id}))


def is_unstable(plan: HostingPlan, view: View) -> bool:
    """Whether a plan's SKU has no stable outbound addresses: Premium v4 [IOIP26]."""
    facts = facts_of(view)
    return plan.tier == "dedicated" and facts.tier_of_sku(plan.sku) in facts.outbound["unstable_tiers"]


@rule(
    "FND-OUT-003",
    "warning",
    IntendedFlow,
    cite("seed", "Virtual network integration"),
    remedy="Add a NAT gateway to the integration subnet, and list its address.",
)
def no_stable_address(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow goes to a service that lets in listed addresses, and nothing gives the app an address of its own.

    Without a NAT gateway or a firewall on the way, traffic through the network still leaves from one of the
    app's outbound addresses, which it shares and which may change.
    """
    found = listed_flow(flow, view)
    subnet = None if found is None else entering(found.app, view)
    # Premium v4 has its own rule, FND-OUT-015.
    if found is None or subnet is None or has_stable_way(subnet, view) or is_unstable(found.plan, view):
        return
    yield problem(
        f"*{found.target.name}* lets in listed addresses, and *{found.app.name}* leaves *{subnet.name}* without a NAT "
        "gateway or firewall, so its source stays one of the app's outbound addresses.",
        flow,
        found.app,
        found.target,
        subnet,
        fixes=offered(with_nat(subnet, view)),
    )


@rule(
    "FND-OUT-014",
    "warning",
    IntendedFlow,
    ADDRESSES,
    mode="manual",
    remedy="List all of possibleOutboundIpAddresses, or give the app a NAT gateway.",
)
def list_of_present_addresses(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A service lists outbound addresses of an app, perhaps only those of today.

    The addresses in use change when the plan is scaled to another tier. possibleOutboundIpAddresses names all
    that the app may ever use; a NAT gateway makes it few and stable.
    """
    found = listed_flow(flow, view)
    if found is None or found.plan.tier == "consumption" or is_unstable(found.plan, view):
        return
    subnet = entering(found.app, view)
    if subnet is None or not has_stable_way(subnet, view):
        yield problem(
            f"Check that *{found.target.name}* lists all possibleOutboundIpAddresses of *{found.app.name}*, not only "
            "its present outboundIpAddresses.",
            flow,
            found.target,
            found.app,
        )


@rule(
    "FND-OUT-015",
    "warning",
    IntendedFlow,
    cite("IOIP26", "Note"),
    cite("PV4", "Outbound IP addresses"),
    remedy="Integrate the app with a network, and give its subnet a NAT gateway.",
)
def premium_v4_without_stable_address(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow from a Premium v4 plan goes to a service that lets in listed addresses, without a NAT gateway.

    Premium v4 publishes no stable outbound addresses, so there is nothing to list.
    """
    found = listed_flow(flow, view)
    if found is None or not is_unstable(found.plan, view):
        return
    subnet = entering(found.app, view)
    if subnet is not None and has_stable_way(subnet, view):
        return
    yield problem(
        f"*{found.target.name}* lets in listed addresses, and *{found.app.name}* runs on *{found.plan.name}* "
        f"({found.plan.sku}); Premium v4 has no stable outbound addresses.",
        flow,
        found.app,
        found.target,
        found.plan,
        fixes=offered(None if subnet is None else with_nat(subnet, view)),
    )


@rule(
    "FND-OUT-016",
    "warning",
    IntendedFlow,
    cite("IP18", "Outbound IP address changes"),
    remedy="Use Flex Consumption with a NAT gateway, or let in the ranges of the region.",
)
def changing_address_on_consumption(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow from a Consumption app goes to a service that lets in listed addresses.

    The outbound addresses of a Consumption app may change at any time.
    """
    found = listed_flow(flow, view)
    if found is None or found.plan.tier != "consumption":
        return
    where = region_of(found.app, view)
    yield problem(
        f"*{found.target.name}* lets in listed addresses, and *{found.app.name}* runs on *{found.plan.name}*, a "
        f"Consumption plan, whose outbound addresses may change at any time{f' within {where}' if where else ''}.",
        flow,
        found.app,
        found.target,
        found.plan,
        fixes=offered(moved_plan(found.plan, "flex-consumption", view)),
    )
