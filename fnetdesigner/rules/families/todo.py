"""TODO: what a design still lacks. None of it is a fault: a drawing in progress shows no red for being unfinished.

A thing is named here while the rules that would judge it have nothing to judge yet. What an unfinished thing
makes impossible elsewhere is said by the rule that is concerned, such as FND-STG-001 for an app that has a plan
and no storage, or FND-PLAN-023 for an Isolated plan without an environment.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import AppServiceEnvironment
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.questions import hosting_of
from fnetdesigner.kinds.traffic import NatGateway, NetworkSecurityGroup, RouteTable, VpnGateway
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.mends_todo import (
    choose_group,
    choose_host,
    choose_storage,
    drop,
    give_address,
    give_range,
    give_space,
    guard_with_nat,
    house,
    link_zone,
)
from fnetdesigner.rules.rule import cite, problem, rule


@rule(
    "FND-TODO-001",
    "todo",
    FunctionApp,
    cite("seed", "Virtual network integration"),
    remedy="Choose the hosting plan, or the Container Apps environment, that the app runs on.",
)
def app_without_plan(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A function app has no plan yet.

    The plan decides which networking the app may use, so most rules about the app wait for it.
    """
    if app.plan is None:
        yield problem(f"*{app.name}* has no hosting plan yet.", app, fixes=choose_host(app, view))


@rule(
    "FND-TODO-002",
    "todo",
    FunctionApp,
    cite("seed", "Restrict your storage account to a virtual network"),
    remedy="Choose the storage account that the Functions host keeps its state in.",
)
def app_without_anything(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A function app has neither a plan nor host storage yet.

    Every function app needs a storage account; once the app has a plan, its lack is an error.
    """
    if app.plan is None and app.host_storage is None:
        yield problem(f"*{app.name}* has no host storage yet.", app, fixes=choose_storage(app, view))


@rule(
    "FND-TODO-003",
    "todo",
    VirtualNetwork,
    cite("VNQ19", "Configuration"),
    remedy="Give the network a private range that no other network uses.",
)
def network_without_space(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A virtual network has no address space yet.

    Its subnets have nowhere to lie, and nothing can be said about overlaps with other networks.
    """
    if not network.address_space:
        yield problem(f"*{network.name}* has no address space yet.", network, fixes=give_space(network, view))


@rule(
    "FND-TODO-004",
    "todo",
    Subnet,
    cite("VNQ19", "Configuration"),
    remedy="Give the subnet a free range of its network.",
)
def subnet_without_range(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet has no address range yet.

    Whether it is large enough for those who use it cannot be told before.
    """
    if subnet.prefix is None:
        yield problem(f"*{subnet.name}* has no address range yet.", subnet, fixes=give_range(subnet, view))


@rule(
    "FND-TODO-005",
    "todo",
    PrivateEndpoint,
    cite("PE25", "Private endpoint properties"),
    remedy="Choose the service that the endpoint leads to.",
)
def endpoint_without_target(endpoint: PrivateEndpoint, view: View) -> Iterator[Problem]:
    """A private endpoint leads nowhere yet.

    It takes an address in its subnet and carries no traffic.
    """
    if endpoint.target is None:
        yield problem(f"*{endpoint.name}* leads to no service yet.", endpoint)


@rule(
    "FND-TODO-006",
    "todo",
    PrivateEndpoint,
    cite("PE25", "Private-link resource"),
    remedy="Choose the sub-resource: blob, file, queue or table of a storage account, sites of a function app.",
)
def endpoint_without_group(endpoint: PrivateEndpoint, view: View) -> Iterator[Problem]:
    """A private endpoint has a target and no sub-resource yet.

    An endpoint leads to one part of a service, and the part decides which private DNS zone it needs.
    """
    target = view.any(endpoint.target)
    if target is None or endpoint.group_id:
        return
    # Which plans may have private endpoints at all is for the PLAN rules, so no fix leads an app into them.
    refused = isinstance(target, FunctionApp) and hosting_of(target, view) in ("consumption", "container-apps")
    yield problem(
        f"*{endpoint.name}* leads to no sub-resource of *{target.name}* yet.",
        endpoint,
        target,
        fixes=() if refused else choose_group(endpoint, target, view),
    )


@rule(
    "FND-TODO-007",
    "todo",
    NatGateway,
    cite("NATR23", "Subnets"),
    remedy="Associate the NAT gateway with the subnet whose traffic it carries.",
)
def gateway_without_subnet(gateway: NatGateway, view: View) -> Iterator[Problem]:
    """A NAT gateway serves no subnet yet.

    It costs money and changes nobody's outbound address.
    """
    if next(view.referrers(gateway.id, Subnet, "nat_gateway"), None) is None:
        yield problem(f"*{gateway.name}* serves no subnet yet.", gateway, fixes=guard_with_nat(gateway, view))


@rule(
    "FND-TODO-008",
    "todo",
    VpnGateway,
    cite("GWS20", "Gateway subnet"),
    remedy="Give the gateway a public address.",
)
def gateway_without_address(gateway: VpnGateway, view: View) -> Iterator[Problem]:
    """A VPN gateway has no public address yet.

    Tunnels end at its public address, so it cannot be deployed without one.
    """
    if not gateway.public_ips:
        yield problem(f"*{gateway.name}* has no public address yet.", gateway, fixes=give_address(gateway, view))


@rule(
    "FND-TODO-009",
    "todo",
    PrivateDnsZone,
    cite("seed", "Azure DNS private zones"),
    cite("PED21", "Azure services DNS zone configuration"),
    remedy="Link the zone to the virtual networks that resolve its names.",
)
def zone_without_link(zone: PrivateDnsZone, view: View) -> Iterator[Problem]:
    """A private DNS zone is linked to no virtual network yet.

    Nobody sees its names until a network is linked to it.
    """
    if next(view.children(zone.id, PrivateDnsZoneLink), None) is None:
        yield problem(f"*{zone.name}* is linked to no virtual network yet.", zone, fixes=link_zone(zone, view))


@rule(
    "FND-TODO-010",
    "todo",
    NetworkSecurityGroup,
    cite("NSG25", "How network security groups filter network traffic"),
    remedy="Associate the group with the subnet that it should guard, or remove it.",
)
def group_without_subnet(group: NetworkSecurityGroup, view: View) -> Iterator[Problem]:
    """A network security group guards no subnet yet.

    Its rules act on nothing until a subnet is associated with it.
    """
    if next(view.referrers(group.id, Subnet, "network_security_group"), None) is None:
        yield problem(f"*{group.name}* guards no subnet yet.", group, fixes=drop(group, view))


@rule(
    "FND-TODO-011",
    "todo",
    RouteTable,
    cite("UDR23", "User-defined"),
    remedy="Associate the route table with the subnet whose traffic it should steer, or remove it.",
)
def table_without_subnet(table: RouteTable, view: View) -> Iterator[Problem]:
    """A route table steers no subnet yet.

    Its routes act on nothing until a subnet is associated with it.
    """
    if next(view.referrers(table.id, Subnet, "route_table"), None) is None:
        yield problem(f"*{table.name}* steers no subnet yet.", table, fixes=drop(table, view))


@rule(
    "FND-TODO-012",
    "todo",
    OnPremisesNetwork,
    cite("seed", "Routes"),
    remedy="Write down the address ranges that are in use there.",
)
def site_without_ranges(site: OnPremisesNetwork, view: View) -> Iterator[Problem]:
    """An on-premises network has no address ranges yet.

    Without them, neither routes to it nor overlaps with Azure's networks can be looked at.
    """
    if not site.address_space:
        yield problem(f"*{site.name}* has no address ranges yet.", site)


@rule(
    "FND-TODO-013",
    "todo",
    AppServiceEnvironment,
    cite("ASE26", "Subnet requirements"),
    remedy="Put the environment into an empty subnet, best a /24.",
)
def environment_without_subnet(environment: AppServiceEnvironment, view: View) -> Iterator[Problem]:
    """An App Service Environment stands in no subnet yet.

    It lives in a subnet of its own, and its apps reach the network from there.
    """
    if view.get(environment.parent, Subnet) is None:
        yield problem(f"*{environment.name}* stands in no subnet yet.", environment, fixes=house(environment, view))


TODO_RULES = (
    app_without_plan,
    app_without_anything,
    network_without_space,
    subnet_without_range,
    endpoint_without_target,
    endpoint_without_group,
    gateway_without_subnet,
    gateway_without_address,
    zone_without_link,
    group_without_subnet,
    table_without_subnet,
    site_without_ranges,
    environment_without_subnet,
)
"""The rules of the family."""
