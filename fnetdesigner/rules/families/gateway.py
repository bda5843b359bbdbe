"""GW: gateway-required integration, and the gateways that it needs. The ``gateway_`` modules hold the rest.

One cause, one finding. The plan comes first: FND-PLAN-001, -004 and -005 speak of plans that cannot have
gateway-required integration, FND-VNET-010 of a network in another region without its gateway. Then comes what
the gateway cannot carry (FND-GW-007), and only for the rest whether the gateway is there and what it is like.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.questions import apps_on, facts_of, gateways_of, network_of, plan_of
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.allocation import next_free
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.rules.families.gateway_edge import (
    connection_without_far_end,
    firewall_out_of_its_subnet,
    firewall_without_management_subnet,
    web_gateway_subnet_below_advice,
    web_gateway_subnet_shared,
    web_gateway_subnet_too_small,
)
from fnetdesigner.rules.families.gateway_sites import (
    gateway_certificates,
    gateway_peering_without_its_flags,
    gateway_status,
    learned_routes_not_advertised,
    pool_overlaps,
    site_without_return_route,
    transit_between_tunnel_and_private_line,
)
from fnetdesigner.rules.families.gateway_subnets import (
    coexistence_in_small_subnet,
    coexistence_of_the_wrong_kind,
    gateway_out_of_its_subnet,
    gateway_subnet_below_advice,
    gateway_subnet_shared,
    gateway_subnet_too_small,
    two_gateways_of_a_kind,
)
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.hybrid_questions import carried_link, dedicated_link, express_route_of, linked_apps
from fnetdesigner.rules.mends import offered, ranges_in_use, some_names
from fnetdesigner.rules.mends_gateway import regional_ways
from fnetdesigner.rules.mends_integration import POOL_LENGTH, point_to_site_gateway, with_new_gateway
from fnetdesigner.rules.mends_plan import own_plan, shares_subnets
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.rule import cite, fix, problem, rule

ENABLING = cite("seed", "Enable virtual network integration")
TROUBLE = cite("seed", "Troubleshooting")
REQUIRED = cite("GWI26", "Configure gateway-required virtual network integration")
SETTING_UP = cite("GWI26", "Set up a gateway in your Azure virtual network")


def are(apps: tuple[FunctionApp, ...]) -> str:
    """The verb for one app or several."""
    return "is" if len(apps) == 1 else "are"


@rule(
    "FND-GW-001",
    "error",
    FunctionApp,
    ENABLING,
    REQUIRED,
    remedy="Add a VPN gateway with point-to-site to the network, or use regional integration.",
)
def link_without_gateway(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app is connected by gateway with a network that has no point-to-site gateway.

    Gateway-required integration is a point-to-site tunnel between the app and a VPN gateway in the network.
    Without that gateway the app has no way in.
    """
    link = carried_link(app, view)
    if link is None or point_to_site_gateway(link.network, view) is not None:
        return
    network = link.network
    # An ExpressRoute gateway in the way is FND-GW-003's cause.
    if express_route_of(network, view) is not None:
        return
    vpn = next((g for g in gateways_of(network, view) if isinstance(g, VpnGateway)), None)
    lack = "has no VPN gateway" if vpn is None else f"has *{vpn.name}*, which has no point-to-site address pool"
    new = with_new_gateway((app,), network, view) if app.integration_subnet is None else None
    yield problem(
        f"*{app.name}* is connected with *{network.name}* by gateway, and *{network.name}* {lack}. "
        "Gateway-required integration needs a VPN gateway with point-to-site.",
        app,
        network,
        vpn,
        fixes=(*offered(new), *regional_ways(app, network, view)),
    )


@rule(
    "FND-GW-002",
    "error",
    VpnGateway,
    TROUBLE,
    SETTING_UP,
    remedy="Choose a pool inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.",
)
def pool_outside_private_ranges(gateway: VpnGateway, view: View) -> Iterator[Problem]:
    """The point-to-site pool that apps take their addresses from is not private.

    Apps with gateway-required integration appear with an address of the pool. It has to lie in the ranges of
    RFC 1918, else nothing in the network answers them.
    """
    facts, network = facts_of(view), network_of(gateway, view)
    outside = [p for p in gateway.point_to_site_pool if not facts.is_private(parse_prefix(p))]
    apps = () if network is None or not outside else linked_apps(network, view)
    if not apps:
        return
    yield problem(
        f"*{gateway.name}* has the point-to-site pool {', '.join(outside)}, which is not inside "
        f"{', '.join(str(r) for r in facts.private_ranges)}; {some_names(apps)} {are(apps)} connected through it.",
        gateway,
        *apps,
        fixes=offered(with_private_pools(gateway, view)),
    )


@fix_on_demand
def with_private_pools(gateway: VpnGateway, view: View) -> Fix | None:
    """Exchange the pools that are not private for one that is."""
    kept = tuple(p for p in gateway.point_to_site_pool if facts_of(view).is_private(parse_prefix(p)))
    if kept:
        return fix("private-pool", f"Keep {', '.join(kept)} of *{gateway.name}* alone",
                   Set(gateway.id, {"point_to_site_pool": kept}))  # fmt: skip
    free = next_free(facts_of(view).private_ranges, tuple(ranges_in_use(view)), POOL_LENGTH)
    if free is None:
        return None
    title = f"Give *{gateway.name}* the point-to-site pool {free}"
    return fix("private-pool", title, Set(gateway.id, {"point_to_site_pool": (str(free),)}))


@rule(
    "FND-GW-003",
    "error",
    FunctionApp,
    TROUBLE,
    REQUIRED,
    remedy="Use regional integration, which also reaches what ExpressRoute connects.",
)
def link_beside_express_route(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app is connected by gateway with a network that has ExpressRoute.

    Gateway-required integration works neither over an ExpressRoute gateway nor over a VPN gateway that
    coexists with one.
    """
    link = carried_link(app, view)
    express = None if link is None else express_route_of(link.network, view)
    if link is None or express is None:
        return
    network, vpn = link.network, point_to_site_gateway(link.network, view)
    beside = "" if vpn is None else f", beside the VPN gateway *{vpn.name}*"
    yield problem(
        f"*{app.name}* is connected with *{network.name}* by gateway, and *{network.name}* has the ExpressRoute "
        f"gateway *{express.name}*{beside}. Gateway-required integration does not work with ExpressRoute or with "
        "gateways that coexist with it.",
        app,
        network,
        express,
        vpn,
        fixes=regional_ways(app, network, view),
    )


@rule(
    "FND-GW-007",
    "error",
    FunctionApp,
    REQUIRED,
    remedy="Use regional integration, or run the app as code on Windows.",
)
def link_of_linux_or_container(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app on Linux, or in a container, has gateway-required integration.

    The point-to-site tunnel exists for code on Windows only.
    """
    link, plan = dedicated_link(app, view), plan_of(app, view)
    if link is None or carried_link(app, view) is not None:
        return
    kind = "is deployed as a container" if app.container else "runs on Linux"
    yield problem(
        f"*{app.name}* {kind} and is connected with *{link.network.name}* by gateway. Gateway-required integration "
        "carries code on Windows only.",
        app,
        link.network,
        plan,
        fixes=regional_ways(app, link.network, view),
    )


@rule(
    "FND-GW-008",
    "error",
    VpnGateway,
    SETTING_UP,
    remedy="Make the VPN gateway route-based.",
)
def link_through_policy_based_gateway(gateway: VpnGateway, view: View) -> Iterator[Problem]:
    """Apps are connected by a gateway whose VPN type is policy-based.

    Point-to-site needs a route-based VPN. The type of a gateway that is deployed cannot change: it is made anew.
    """
    network = network_of(gateway, view)
    if network is None or gateway.vpn_type == "RouteBased" or not gateway.point_to_site_pool:
        return
    apps = linked_apps(network, view)
    if apps:
        yield problem(
            f"*{gateway.name}* is policy-based, and {some_names(apps)} {are(apps)} connected through it. "
            "Gateway-required integration needs a route-based VPN.",
            gateway,
            *apps,
            fixes=(
                fix("route-based", f"Make *{gateway.name}* route-based", Set(gateway.id, {"vpn_type": "RouteBased"})),
            ),
        )


@rule(
    "FND-GW-009",
    "error",
    VpnGateway,
    SETTING_UP,
    remedy="Choose SSTP as the gateway's only point-to-site protocol.",
)
def link_without_sstp(gateway: VpnGateway, view: View) -> Iterator[Problem]:
    """Apps are connected by a gateway that does not offer SSTP, or that offers IKEv2 too.

    App Service connects by SSTP. On every SKU but Basic, IKEv2 has to be off for that.
    """
    network, protocols = network_of(gateway, view), gateway.point_to_site_protocols
    both = "IkeV2" in protocols and gateway.sku != "Basic"
    if network is None or not gateway.point_to_site_pool or ("SSTP" in protocols and not both):
        return
    apps = linked_apps(network, view)
    if not apps:
        return
    listed = " and ".join({"IkeV2": "IKEv2"}.get(p, p) for p in protocols)
    said = f"offers {listed} for point-to-site" if protocols else "names no point-to-site protocol"
    yield problem(
        f"*{gateway.name}* {said}, and {some_names(apps)} {are(apps)} connected through it. Gateway-required "
        "integration needs SSTP, with IKEv2 off.",
        gateway,
        *apps,
        fixes=(
            fix("sstp", f"Use SSTP alone on *{gateway.name}*", Set(gateway.id, {"point_to_site_protocols": ("SSTP",)})),
        ),
    )


@rule(
    "FND-GW-010",
    "error",
    HostingPlan,
    REQUIRED,
    remedy="Spread the apps over several plans, or reach some networks by peering.",
)
def too_many_gateway_networks(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """The apps of a plan are connected by gateway with more networks than a plan may have.

    An app may have one network by gateway, and the apps of a plan five between them.
    """
    most = int(facts_of(view).gateways["networks_per_plan"])
    networks: dict[str, VirtualNetwork] = {}
    users: dict[str, list[FunctionApp]] = {}
    for app in apps_on(plan, view):
        network = view.get(app.gateway_network, VirtualNetwork)
        if network is not None:
            networks[network.id] = network
            users.setdefault(network.id, []).append(app)
    if plan.tier != "dedicated" or len(networks) <= most:
        return
    surplus = tuple(a for listed in list(users.values())[most:] for a in listed)
    ways: list[Fix] = []
    if len(networks) <= 2 * most and not shares_subnets(plan, surplus, view):
        add, moves = own_plan(plan, surplus, view)
        own = "a plan of its own" if len(surplus) == 1 else "a plan of their own"
        ways.append(fix("own-plan", f"Give {some_names(surplus)} {own}, *{add.resource.name}*", add, *moves))
    yield problem(
        f"The apps of *{plan.name}* are connected by gateway with {len(networks)} networks: "
        f"{some_names(tuple(networks.values()))}. A plan may have {most}.",
        plan,
        *networks.values(),
        fixes=ways,
    )


@rule(
    "FND-GW-011",
    "warning",
    FunctionApp,
    cite("GWI26", "Important"),
    baselines=("2026-04",),
    remedy="Use regional integration with a network of the app's region, peered with the other one if need be.",
)
def link_that_retires(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app uses gateway-required integration, which retires.

    After 31 March 2027 only regional integration is left. Peering takes it to networks in other regions.
    """
    link = carried_link(app, view)
    if link is None:
        return
    yield problem(
        f"*{app.name}* is connected with *{link.network.name}* by gateway; gateway-required integration retires on "
        f"{facts_of(view).gateways['retirement']}.",
        app,
        link.network,
        fixes=regional_ways(app, link.network, view),
    )


GATEWAY_RULES = (
    link_without_gateway,
    pool_outside_private_ranges,
    link_beside_express_route,
    site_without_return_route,
    gateway_status,
    gateway_certificates,
    link_of_linux_or_container,
    link_through_policy_based_gateway,
    link_without_sstp,
    too_many_gateway_networks,
    link_that_retires,
    gateway_peering_without_its_flags,
    gateway_out_of_its_subnet,
    gateway_subnet_shared,
    gateway_subnet_too_small,
    gateway_subnet_below_advice,
    coexistence_in_small_subnet,
    coexistence_of_the_wrong_kind,
    two_gateways_of_a_kind,
    connection_without_far_end,
    firewall_out_of_its_subnet,
    firewall_without_management_subnet,
    web_gateway_subnet_shared,
    web_gateway_subnet_below_advice,
    web_gateway_subnet_too_small,
    learned_routes_not_advertised,
    pool_overlaps,
    transit_between_tunnel_and_private_line,
)
"""The rules of the family, in the order of the fact sheet."""
