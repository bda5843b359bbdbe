"""UDR: route tables as such, and those of the platform's own subnets.

FND-UDR-017 (a route that names a peering or a service endpoint as its next hop) has no rule here: a design
cannot hold such a route, for its next hop is one of the five that a user may choose.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.edge import ApplicationGateway
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import facts_of, integration_subnet, prefix_of, routes_everything, subnet_of
from fnetdesigner.kinds.traffic import ExpressRouteGateway, RouteTable
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import parse_address
from fnetdesigner.model.view import View
from fnetdesigner.rules.families.route_endpoint import endpoint_route_without_effect, endpoints_without_snat
from fnetdesigner.rules.families.route_flow import (
    default_route_by_bgp,
    flow_dropped,
    forced_runtime,
    gateway_integration_routes,
    learned_routes_missing,
    replies_not_routed,
    return_route_missing,
)
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.guards import appliances_near
from fnetdesigner.rules.mends import some_names
from fnetdesigner.rules.route_questions import (
    FORCED,
    detached,
    gateways_for,
    home,
    is_default,
    is_private_use,
    near_spaces,
    range_of,
    route_names,
    table_of,
    turned,
    users_of_table,
    without_routes,
)
from fnetdesigner.rules.rule import cite, fix, problem, rule
from fnetdesigner.rules.subnet_users import can_integrate

CUSTOM = cite("UDR23", "Custom routes")
OFFERS = 3
"""How many appliances a fix offers at most."""


@rule("FND-UDR-001", "warning", FunctionApp, cite("seed", "Routes"), remedy="Turn Route All on.")
def public_routes_without_route_all(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A route table has routes for public addresses, and an integrated app sends only private traffic its way.

    Without Route All only traffic to private addresses enters the network; routes for all else have no effect.
    """
    subnet = integration_subnet(app, view)
    table = None if subnet is None else table_of(subnet, view)
    if subnet is None or table is None or routes_everything(app, view) or not can_integrate(app, view):
        return
    public = [r for r in table.routes if (p := range_of(r)) is None or (p.version == 4 and not is_private_use(p))]
    if not public:
        return
    # With a route to nowhere, Route All would cut the app off.
    safe = all(r.next_hop != "None" for r in public)
    turn = fix("route-all", f"Turn Route All on for *{app.name}*", Set(app.id, {"route_all": True}))
    yield problem(
        f"*{app.name}* does not take {route_names(public)} of *{table.name}*: Route All is off.",
        app,
        table,
        subnet,
        fixes=(turn,) if safe else (),
    )


@rule(
    "FND-UDR-004",
    "warning",
    RouteTable,
    cite("UDR23", "User-defined"),
    cite("seed", "Routes"),
    remedy="Let the site advertise its ranges by BGP, or use a VPN gateway.",
)
def route_to_expressroute(table: RouteTable, view: View) -> Iterator[Problem]:
    """A route leads to the network's gateway, and an ExpressRoute gateway stands there.

    The routing article allows that next hop for VPN gateways only; ExpressRoute takes what BGP advertises. The
    networking article says that a route table may point to an ExpressRoute gateway: check that it works for you.
    """
    routes = [r for r in table.routes if r.next_hop == "VirtualNetworkGateway"]
    if not routes:
        return
    for subnet in users_of_table(table, view):
        network = home(subnet, view)
        lines = (
            [] if network is None else [g for g in gateways_for(network, view) if isinstance(g, ExpressRouteGateway)]
        )
        if lines:
            yield problem(
                f"*{table.name}* sends {route_names(routes)} to the network's gateway, which is *{lines[0].name}*; "
                "ExpressRoute routes by what BGP advertises.",
                table,
                lines[0],
                fixes=(without_routes(table, routes),),
            )
            return


@rule("FND-UDR-005", "error", RouteTable, CUSTOM, remedy="Name the private address of an appliance within reach.")
def appliance_out_of_reach(table: RouteTable, view: View) -> Iterator[Problem]:
    """A route leads to an appliance without an address, or at an address that is not directly reachable.

    The next hop must lie in the network of the subnet or in one peered with it; packets for another are dropped.
    """
    routes = [r for r in table.routes if r.next_hop == "VirtualAppliance"]
    networks = {n.id: n for s in users_of_table(table, view) if (n := home(s, view)) is not None}
    open_ones = [r for r in routes if r.next_hop_address is None]
    for network in networks.values():
        spaces = near_spaces(network, view)
        far = [
            r
            for r in routes
            if r.next_hop_address is not None and not any(s.contains(parse_address(r.next_hop_address)) for s in spaces)
        ]
        wrong = [*open_ones, *far]
        if wrong:
            near = list(appliances_near(network, view))[:OFFERS]
            yield problem(
                f"*{table.name}* leads {route_names(wrong)} to "
                f"{'no address' if open_ones else wrong[0].next_hop_address}; an appliance must have an address in "
                f"*{network.name}* or in a network peered with it.",
                table,
                network,
                fixes=tuple(
                    turned(
                        table,
                        wrong,
                        f"Lead {route_names(wrong)} to *{a.name}*",
                        f"to-{a.id}",
                        next_hop_address=str(p).partition("/")[0],
                    )
                    for a, p in near
                ),
            )
            return
    if open_ones and not networks:
        yield problem(f"*{table.name}* leads {route_names(open_ones)} to an appliance without an address.", table)


@rule("FND-UDR-006", "warning", Subnet, CUSTOM, remedy="Give the appliance a subnet of its own.")
def appliance_routes_to_itself(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet routes through an appliance that stands in it.

    The appliance's own packets come back to it, and a loop may result.
    """
    table, prefix = table_of(subnet, view), prefix_of(subnet)
    if table is None or prefix is None:
        return
    routes = [
        r
        for r in table.routes
        if r.next_hop == "VirtualAppliance"
        and r.next_hop_address is not None
        and prefix.contains(parse_address(r.next_hop_address))
    ]
    if routes:
        yield problem(
            f"*{subnet.name}* routes {route_names(routes)} through {routes[0].next_hop_address}, which lies in it.",
            subnet,
            table,
            fixes=(detached(subnet, table),),
        )


@rule(
    "FND-UDR-007",
    "error",
    Subnet,
    cite("GWU23"),
    cite("UDR23", "Border gateway protocol"),
    remedy="Remove 0.0.0.0/0 and let gateway routes reach the subnet.",
)
def gateway_subnet_routes(subnet: Subnet, view: View) -> Iterator[Problem]:
    """GatewaySubnet has a route for 0.0.0.0/0, or a table that keeps gateway routes out.

    The gateway loses its way to its own management and to its peers, and does not work.
    """
    table = table_of(subnet, view)
    if table is None or subnet.name.lower() != "gatewaysubnet":
        return
    defaults = [r for r in table.routes if is_default(r)]
    faults = [f"routes {route_names(defaults)}"] if defaults else []
    faults += [] if table.propagate_gateway_routes else ["keeps gateway routes out"]
    if faults:
        kept = tuple(r for r in table.routes if r not in defaults)
        repaired = {"routes": kept, "propagate_gateway_routes": True}
        yield problem(
            f"*{subnet.name}* has *{table.name}*, which {' and '.join(faults)}; the gateway does not work with that.",
            subnet,
            table,
            fixes=(
                detached(subnet, table),
                fix("repair", f"Make *{table.name}* fit for a gateway", Set(table.id, repaired)),
            ),
        )


@rule(
    "FND-UDR-008",
    "error",
    ApplicationGateway,
    cite("AGW21", "Supported user-defined routes"),
    remedy="Send 0.0.0.0/0 to the internet.",
)
def web_gateway_forced(gateway: ApplicationGateway, view: View) -> Iterator[Problem]:
    """The subnet of an Application Gateway v2 sends 0.0.0.0/0 to an appliance or on-premises.

    That is not supported: the gateway needs its direct way to the internet for its management.
    """
    subnet = subnet_of(gateway, view)
    table = None if subnet is None else table_of(subnet, view)
    if subnet is None or table is None or gateway.version != "v2":
        return
    routes = [r for r in table.routes if is_default(r) and r.next_hop in FORCED]
    if routes:
        title = f"Send {route_names(routes)} of *{table.name}* to the internet"
        yield problem(
            f"*{table.name}* takes 0.0.0.0/0 of *{subnet.name}* away from the internet, which *{gateway.name}* needs.",
            table,
            gateway,
            subnet,
            fixes=(
                turned(table, routes, title, next_hop="Internet", next_hop_address=None),
                detached(subnet, table),
            ),
        )


@rule("FND-UDR-011", "error", RouteTable, cite("VNL22"), cite("UDR23"), remedy="Split the table, or join its ranges.")
def too_many_routes(table: RouteTable, view: View) -> Iterator[Problem]:
    """A route table has more than 400 routes, or more than 25 with service tags.

    Azure refuses what is above its limit.
    """
    limits = facts_of(view).traffic
    most, most_tags = int(limits["routes"]), int(limits["tag_routes"])
    tags = [r for r in table.routes if range_of(r) is None]
    over = [f"{len(table.routes):,} routes; the limit is {most:,}"] if len(table.routes) > most else []
    if len(tags) > most_tags:
        over.append(f"{len(tags):,} routes with service tags; the limit is {most_tags:,}")
    if over:
        subnets = users_of_table(table, view)
        where = f" It routes {some_names(subnets)}." if subnets else ""
        yield problem(f"*{table.name}* has {', and '.join(over)}.{where}", table)


ROUTE_RULES = (
    public_routes_without_route_all,
    replies_not_routed,
    return_route_missing,
    route_to_expressroute,
    appliance_out_of_reach,
    appliance_routes_to_itself,
    gateway_subnet_routes,
    web_gateway_forced,
    learned_routes_missing,
    endpoint_route_without_effect,
    too_many_routes,
    endpoints_without_snat,
    gateway_integration_routes,
    forced_runtime,
    flow_dropped,
    default_route_by_bgp,
)
"""The rules about user-defined routes, in the order of the fact sheet."""
