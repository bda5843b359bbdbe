"""OUT: whether traffic of apps takes the network, and where it leaves. The ``outbound_`` modules hold the rest.

What an app's code calls is known from the intended flows only. FND-OUT-002 reads the app setting, since the
field Route All has no meaning on Flex Consumption.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.questions import (
    facts_of,
    host_storage,
    hosting_of,
    integration_subnet,
    network_of,
    plan_of,
)
from fnetdesigner.kinds.traffic import NatGateway, RouteTable
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import Prefix
from fnetdesigner.model.view import View
from fnetdesigner.routing.needs import knows_service, storages_of
from fnetdesigner.routing.reach import endpoint_in_reach
from fnetdesigner.rules.families.outbound_flows import (
    blocked_file_port,
    databases_that_redirect,
    flow_by_regional_integration_to_site,
    messaging_ports,
    netbios,
    no_way_to_destination,
)
from fnetdesigner.rules.families.outbound_nat import (
    nat_idle_timeout,
    nat_in_the_wrong_place,
    nat_with_wrong_address,
    nat_without_address,
    too_many_nat_addresses,
)
from fnetdesigner.rules.families.outbound_source import (
    changing_address_on_consumption,
    list_of_present_addresses,
    no_stable_address,
    premium_v4_without_stable_address,
)
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.flow_ends import ends_of
from fnetdesigner.rules.hybrid_questions import gateways_for, ranges_of, site_gateways
from fnetdesigner.rules.mends_plan_features import moves
from fnetdesigner.rules.rule import cite, fix, names, problem, rule
from fnetdesigner.rules.subnet_users import can_integrate

ROUTES = cite("seed", "Routes")
RESTRICTIONS = cite("seed", "Outbound IP restrictions")
ROUTE_ALL_SETTING = "WEBSITE_VNET_ROUTE_ALL"
AWAY = ("VirtualAppliance", "VirtualNetworkGateway")


def route_all_on(app: FunctionApp) -> Fix:
    """Send everything into the network."""
    return fix("route-all", f"Turn on Route All for *{app.name}*", Set(app.id, {"route_all": True}))


def leaves_directly(app: FunctionApp, view: View) -> Subnet | None:
    """The integration subnet of an app that sends only private addresses into it; None for all others."""
    if app.route_all or not can_integrate(app, view) or hosting_of(app, view) == "flex-consumption":
        return None
    return integration_subnet(app, view)


@rule(
    "FND-OUT-001",
    "warning",
    IntendedFlow,
    ROUTES,
    cite("seed", "Troubleshooting"),
    remedy="Turn on Route All.",
)
def public_range_without_route_all(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow is meant to go through the network to addresses that are not private, and Route All is off.

    Without Route All an app sends only the ranges of RFC 1918 into the network, and what service endpoints
    serve. All else leaves directly and never meets the network's routes.
    """
    app = view.get(flow.source, FunctionApp)
    subnet = None if app is None else leaves_directly(app, view)
    if app is None or subnet is None or flow.access != "allow":
        return
    target = view.any(flow.target)
    outside = [p for p in destination_ranges(flow, subnet, view) if not facts_of(view).is_private(p)]
    if target is not None and outside:
        yield problem(
            f"*{flow.name}* goes from *{app.name}* through *{subnet.name}* to {', '.join(str(p) for p in outside)} of "
            f"*{target.name}*. These are no private addresses and Route All is off, so the traffic leaves directly.",
            flow,
            app,
            target,
            subnet,
            fixes=(route_all_on(app),),
        )


def destination_ranges(flow: IntendedFlow, subnet: Subnet, view: View) -> tuple[Prefix, ...]:
    """The ranges in known networks, or in sites that the subnet's network is connected with, that a flow goes to."""
    site = view.get(flow.target, OnPremisesNetwork)
    if site is None:
        return tuple(r for e in ends_of(flow, view) for r in e.ranges)
    network = network_of(subnet, view)
    near = () if network is None else gateways_for(network, view)
    connected = {g.id for g in near} & {g.id for g in site_gateways(site, view)}
    return ranges_of(site) if connected else ()


@rule(
    "FND-OUT-002",
    "info",
    FunctionApp,
    RESTRICTIONS,
    remedy="Remove the setting.",
)
def route_all_setting_on_flex(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Flex Consumption app has the setting for Route All.

    Flex Consumption sends all traffic through the network anyway; the setting has no effect.
    """
    kept = tuple(s for s in app.app_settings if s.name.upper() != ROUTE_ALL_SETTING)
    if hosting_of(app, view) == "flex-consumption" and len(kept) < len(app.app_settings):
        yield problem(
            f"*{app.name}* has the setting {ROUTE_ALL_SETTING}; Flex Consumption routes all traffic already.",
            app,
            fixes=(fix("remove", f"Remove the setting from *{app.name}*", Set(app.id, {"app_settings": kept})),),
        )


@rule(
    "FND-OUT-004",
    "error",
    IntendedFlow,
    RESTRICTIONS,
    remedy="Use Flex Consumption, Elastic Premium, Dedicated or an App Service Environment.",
)
def restriction_on_consumption(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow from a Consumption app has to be stopped.

    Outbound restrictions are security groups and routes of a network, and a Consumption app is in none.
    """
    app = view.get(flow.source, FunctionApp)
    plan = None if app is None else plan_of(app, view)
    if app is not None and plan is not None and plan.tier == "consumption" and flow.access == "deny":
        yield problem(
            f"*{flow.name}* has to be stopped, and *{app.name}* runs on *{plan.name}*, a Consumption plan; outbound "
            "restrictions do not exist on Consumption.",
            flow,
            app,
            plan,
            fixes=moves(plan, view),
        )


@rule(
    "FND-OUT-005",
    "info",
    FunctionApp,
    RESTRICTIONS,
    remedy="Turn on Route All, and filter with a network security group.",
)
def internet_past_the_network(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An integrated app with Route All off reaches the internet past its network.

    Security groups and routes of the integration subnet act only on what enters the network.
    """
    subnet = leaves_directly(app, view)
    # Where a NAT gateway is there to be used, FND-OUT-006 says more.
    if subnet is not None and view.get(subnet.nat_gateway, NatGateway) is None:
        yield problem(
            f"*{app.name}* is integrated with *{subnet.name}*, and Route All is off: it reaches the internet directly, "
            "past the network's guards.",
            app,
            subnet,
            fixes=(route_all_on(app),),
        )


@rule(
    "FND-OUT-006",
    "error",
    FunctionApp,
    cite("NATA26", "Prerequisites"),
    cite("NATT21", "Control Azure Functions outbound IP"),
    remedy="Turn on Route All.",
)
def nat_without_route_all(app: FunctionApp, view: View) -> Iterator[Problem]:
    """The integration subnet has a NAT gateway, and the app's Route All is off.

    Traffic to the internet does not enter the network then, and never leaves from the NAT gateway's addresses.
    """
    subnet = leaves_directly(app, view)
    gateway = None if subnet is None else view.get(subnet.nat_gateway, NatGateway)
    if subnet is not None and gateway is not None:
        yield problem(
            f"*{app.name}* has Route All off, so its traffic to the internet bypasses *{gateway.name}*, the NAT "
            f"gateway of *{subnet.name}*.",
            app,
            gateway,
            subnet,
            fixes=(route_all_on(app),),
        )


@rule(
    "FND-OUT-011",
    "warning",
    Subnet,
    cite("NATO22", "Traffic routes"),
    remedy="Choose one: the NAT gateway, or the route.",
)
def route_beats_nat(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet has a NAT gateway and a default route that leads elsewhere.

    A route for 0.0.0.0/0 to an appliance or a gateway wins; the NAT gateway's addresses are not used.
    """
    gateway, table = view.get(subnet.nat_gateway, NatGateway), view.get(subnet.route_table, RouteTable)
    if gateway is None or table is None:
        return
    default = next((r for r in table.routes if r.prefix.strip() == "0.0.0.0/0" and r.next_hop in AWAY), None)
    if default is not None:
        kept = tuple(r for r in table.routes if r != default)
        yield problem(
            f"*{subnet.name}* has the NAT gateway *{gateway.name}* and the route {default.name} of *{table.name}* for "
            "0.0.0.0/0; the route wins, and the NAT gateway is not used.",
            subnet,
            gateway,
            table,
            fixes=(
                fix("off-nat", f"Take *{gateway.name}* off *{subnet.name}*", Set(subnet.id, {"nat_gateway": None})),
                fix("drop-route", f"Drop the route {default.name} of *{table.name}*", Set(table.id, {"routes": kept})),
            ),
        )


@rule(
    "FND-OUT-012",
    "warning",
    FunctionApp,
    cite("NATA26", "Important considerations"),
    remedy="Reach the storage by private endpoints or by a service endpoint.",
)
def public_storage_behind_nat(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app behind a NAT gateway reaches its storage by public addresses.

    With a NAT gateway the storage of the app has to be reached by private endpoints or service endpoints.
    """
    subnet = integration_subnet(app, view)
    gateway = None if subnet is None else view.get(subnet.nat_gateway, NatGateway)
    network = None if subnet is None else network_of(subnet, view)
    # Without Route All nothing reaches the NAT gateway at all: FND-OUT-006.
    if subnet is None or gateway is None or network is None or not app.route_all:
        return
    if hosting_of(app, view) not in ("elastic-premium", "dedicated") or host_storage(app, view) is None:
        return
    publicly = tuple(
        s
        for s in storages_of(app, view)
        if not knows_service(subnet, s, view) and endpoint_in_reach(s, "blob", network, view) is None
        and endpoint_in_reach(s, "file", network, view) is None
    )  # fmt: skip
    service = facts_of(view).service_endpoint("storage-account")
    if publicly and service is not None:
        yield problem(
            f"*{app.name}* leaves through the NAT gateway *{gateway.name}* and reaches {names(publicly)} publicly; "
            "with a NAT gateway storage needs private endpoints or a service endpoint.",
            app,
            *publicly,
            gateway,
            subnet,
            fixes=(
                fix(
                    "service-endpoint",
                    f"Give *{subnet.name}* the service endpoint {service}",
                    Set(subnet.id, {"service_endpoints": (*subnet.service_endpoints, service)}),
                ),
            ),
        )


OUTBOUND_RULES = (
    public_range_without_route_all,
    route_all_setting_on_flex,
    no_stable_address,
    restriction_on_consumption,
    internet_past_the_network,
    nat_without_route_all,
    nat_without_address,
    nat_with_wrong_address,
    too_many_nat_addresses,
    nat_in_the_wrong_place,
    route_beats_nat,
    public_storage_behind_nat,
    nat_idle_timeout,
    list_of_present_addresses,
    premium_v4_without_stable_address,
    changing_address_on_consumption,
    blocked_file_port,
    netbios,
    flow_by_regional_integration_to_site,
    no_way_to_destination,
    databases_that_redirect,
    messaging_ports,
)
"""The rules of the family, in the order of the fact sheet."""
