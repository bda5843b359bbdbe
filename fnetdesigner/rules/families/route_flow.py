"""UDR: what routes do to the traffic that the design speaks of, and what gateways teach subnets.

Flows are asked of the tracer; what runs on their ways without being meant is judged by the routes of the subnet that
traffic leaves through.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.callers import Client
from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.firewalls import FirewallRule
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.gateways import Connection
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.questions import facts_of, integration_subnet, plan_of, prefix_of, routes_everything
from fnetdesigner.kinds.traffic import ExpressRouteGateway, Route, RouteTable, VpnGateway
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import Prefix, parse_address, parse_prefix_or_address
from fnetdesigner.model.view import View
from fnetdesigner.routing.needs import storages_of
from fnetdesigner.routing.places import is_public, span_from
from fnetdesigner.routing.question import PUBLIC
from fnetdesigner.routing.storage_path import broken, storage_path
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.families.security_group_runtime import runtime_tags
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.flow_ways import leaving, stops_of
from fnetdesigner.rules.guards import Appliance, appliances_near
from fnetdesigner.rules.mends import free_name, offered, some_names
from fnetdesigner.rules.route_questions import (
    FORCED,
    by_bgp,
    detached,
    free_route_name,
    gateways_for,
    home,
    is_default,
    is_private_use,
    led_to,
    out_of_reach,
    range_of,
    route_names,
    site_ranges,
    sites_behind,
    table_of,
    turned,
    users_of_table,
    without_routes,
)
from fnetdesigner.rules.rule import cite, fix, problem, rule
from fnetdesigner.rules.subnet_users import can_integrate, users_of
from fnetdesigner.rules.ways import DROPPED, Hindrance, by_thing, let_past, route_behind

ROUTES = cite("seed", "Routes")
ALL_TAGS = ("*", "internet", "azurecloud", "0.0.0.0/0")


@rule("FND-UDR-002", "info", FunctionApp, ROUTES, remedy="Drop the routes, unless the app itself calls there.")
def replies_not_routed(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A route of an integration subnet covers callers of the app, and the app itself calls nobody there.

    Routes do not affect replies to inbound requests: these leave the way that the requests came.
    """
    subnet = integration_subnet(app, view)
    table = None if subnet is None else table_of(subnet, view)
    if subnet is None or table is None or not table.routes or not can_integrate(app, view):
        return
    called = {f.target for f in view.referrers(app.id, IntendedFlow, "source")}
    callers = [
        c
        for f in view.referrers(app.id, IntendedFlow, "target")
        if f.access == "allow" and (c := view.any(f.source)) is not None and c.id not in called
    ]
    for caller in {c.id: c for c in callers}.values():
        ranges = _caller_ranges(caller)
        # A route for a wide range serves much else; one for just the callers serves their replies.
        routes = [r for r in table.routes if (p := range_of(r)) is not None and any(a.contains(p) for a in ranges)]
        if routes:
            yield problem(
                f"*{table.name}* routes {route_names(routes)}, where *{caller.name}* calls *{app.name}* from; replies "
                "to calls do not follow it.",
                table,
                app,
                caller,
                fixes=(without_routes(table, routes),),
            )


def _caller_ranges(caller: object) -> list[Prefix]:
    match caller:
        case OnPremisesNetwork():
            return site_ranges(caller)
        case Client(address=str(text)) if text:
            try:
                return [parse_prefix_or_address(text)]
            except ValueError:
                return []
    return []


@rule(
    "FND-UDR-003",
    "warning",
    RouteTable,
    ROUTES,
    cite("seed", "Troubleshooting"),
    remedy="Add routes back to the integration subnet in the site's network.",
)
def return_route_missing(table: RouteTable, view: View) -> Iterator[Problem]:
    """Routes lead from an integration subnet to a site, and the site has no route back to the subnet.

    Requests arrive, and their replies do not. Sites that learn their routes by BGP are left alone.
    """
    leads = any(r.next_hop == "VirtualNetworkGateway" for r in table.routes)
    for subnet in users_of_table(table, view) if leads else ():
        network, prefix = home(subnet, view), prefix_of(subnet)
        if network is None or prefix is None or not users_of(subnet, view).apps:
            continue
        for gateway in gateways_for(network, view):
            for site in sites_behind(gateway, view) if not by_bgp(gateway, view) else ():
                led = led_to(site, table)
                if not led or any(parse_prefix_or_address(p).contains(prefix) for p in site.return_routes):
                    continue
                edit = Set(site.id, {"return_routes": (*site.return_routes, str(prefix))})
                yield problem(
                    f"*{site.name}* has no route back to {prefix} of *{subnet.name}*, from which *{table.name}* leads "
                    f"{route_names(led)} to it.",
                    site,
                    table,
                    subnet,
                    fixes=(fix("return-route", f"Route {prefix} back from *{site.name}*", edit),),
                )


@rule(
    "FND-UDR-009",
    "warning",
    RouteTable,
    cite("UDR23", "Border gateway protocol"),
    remedy="Let gateway routes reach the subnet, or add a route for the site.",
)
def learned_routes_missing(table: RouteTable, view: View) -> Iterator[Problem]:
    """A table keeps gateway routes out of an integration subnet, and has no route for a site that its apps call.

    What the gateway has learned of the site does not reach the subnet, and packets for it are dropped.
    """
    if table.propagate_gateway_routes:
        return
    for subnet in users_of_table(table, view):
        network = home(subnet, view)
        apps = users_of(subnet, view).apps
        starts = [*(a.id for a in apps), subnet.id] if apps else []
        missing: dict[str, tuple[OnPremisesNetwork, list[IntendedFlow]]] = {}
        for flow in (f for i in starts for f in view.referrers(i, IntendedFlow, "source") if f.access == "allow"):
            site = view.get(flow.target, OnPremisesNetwork)
            if site is not None and any(not _routed(table, r) for r in site_ranges(site)):
                missing.setdefault(site.id, (site, []))[1].append(flow)
        for site, flows in missing.values():
            yield problem(
                f"*{table.name}* keeps gateway routes out of *{subnet.name}* and has no route to *{site.name}*, which "
                f"{some_names(flows)} {'needs' if len(flows) == 1 else 'need'}.",
                table,
                subnet,
                site,
                fixes=offered(
                    fix(
                        "propagate",
                        f"Let gateway routes reach *{subnet.name}*",
                        Set(table.id, {"propagate_gateway_routes": True}),
                    ),
                    None if network is None else _route_to_site(table, network, site, view),
                ),
            )


def _routed(table: RouteTable, target: Prefix) -> bool:
    """Whether user-defined routes take some of a range to a gateway or an appliance."""
    return any(
        r.next_hop in FORCED and (p := range_of(r)) is not None and (p.contains(target) or target.contains(p))
        for r in table.routes
    )


def _route_to_site(table: RouteTable, network: VirtualNetwork, site: OnPremisesNetwork, view: View) -> Fix | None:
    """Routes to a site over the VPN gateway; ExpressRoute does not take such routes: FND-UDR-004."""
    gateways = list(gateways_for(network, view))
    if not gateways or any(isinstance(g, ExpressRouteGateway) for g in gateways):
        return None
    found = table
    for prefix in site_ranges(site):
        if not _routed(table, prefix):
            name = free_route_name(found, f"to-{site.name}")
            made = Route(name=name, prefix=str(prefix), next_hop="VirtualNetworkGateway")
            found = found.model_copy(update={"routes": (*found.routes, made)})
    return fix("add-route", f"Add routes to *{site.name}* to *{table.name}*", Set(table.id, {"routes": found.routes}))


@rule(
    "FND-UDR-013",
    "warning",
    Subnet,
    cite("GWI26", "Routing"),
    remedy="Add the ranges as routes of the plan, in its networking page.",
)
def gateway_integration_routes(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A gateway subnet that serves only gateway-required integration has a route table.

    Route tables do not affect gateway-required integration; which ranges go to the gateway, the plan says.
    """
    table = table_of(subnet, view)
    network = home(subnet, view)
    gateways = list(view.children(subnet.id, VpnGateway))
    if table is None or network is None or not gateways or not table.routes:
        return
    apps = list(view.referrers(network.id, FunctionApp, "gateway_network"))
    others = any(any(sites_behind(g, view)) or any(view.referrers(g.id, Connection)) for g in gateways)
    if not apps or others or any(view.children(subnet.id, ExpressRouteGateway)):
        return
    # A default route or shut propagation is worse: FND-UDR-007.
    if any(is_default(r) for r in table.routes) or not table.propagate_gateway_routes:
        return
    plans = {p.id: p for a in apps if (p := plan_of(a, view)) is not None}
    yield problem(
        f"*{subnet.name}* has *{table.name}*, which does not affect {some_names(apps)}: gateway-required integration "
        "takes its routes from the plan.",
        subnet,
        table,
        *apps,
        fixes=(detached(subnet, table), *_in_plans(subnet, table, list(plans.values()))),
    )


def _in_plans(subnet: Subnet, table: RouteTable, plans: list[HostingPlan]) -> tuple[Fix, ...]:
    """Move the private ranges of a table to the plans."""
    ranges = [str(p) for r in table.routes if (p := range_of(r)) is not None and is_private_use(p)]
    edits = [
        Set(p.id, {"gateway_routes": tuple(dict.fromkeys((*p.gateway_routes, *ranges)))})
        for p in plans
        if not set(ranges) <= set(p.gateway_routes)
    ]
    if not edits:
        return ()
    title = f"Move the routes of *{table.name}* to {some_names(plans)}"
    return (fix("to-plan", title, *edits, Set(subnet.id, {"route_table": None})),)


@rule(
    "FND-UDR-014",
    "warning",
    Subnet,
    cite("VNI26", "Network routing"),
    remedy="Allow the runtime's dependencies on the appliance.",
)
def forced_runtime(subnet: Subnet, view: View) -> Iterator[Problem]:
    """0.0.0.0/0 of an integration subnet leads to an appliance or on-premises.

    Every runtime dependency now crosses it: signing in, logging, storage and Key Vault references that have no
    private endpoint. An appliance whose rules in the design allow all of them is left alone.
    """
    table, network = table_of(subnet, view), home(subnet, view)
    apps = [a for a in users_of(subnet, view).apps if routes_everything(a, view)]
    routes = [] if table is None else [r for r in table.routes if is_default(r) and r.next_hop in FORCED]
    if table is None or network is None or not apps or not routes:
        return
    # Of an appliance that no packet reaches FND-UDR-005 speaks.
    if out_of_reach(routes[0], network, view):
        return
    tags, appliance = runtime_tags(apps, view), _appliance_at(routes[0], network, view)
    shut = [t for t in tags if appliance is None or not _lets_out(appliance, t, subnet, view)]
    if "Storage" in shut and any(_told_by_storage(a, view) for a in apps):
        shut.remove("Storage")
    if not shut:
        return
    where = "the gateway" if routes[0].next_hop == "VirtualNetworkGateway" else str(routes[0].next_hop_address)
    where = where if appliance is None else f"*{appliance.name}*"
    yield problem(
        f"*{table.name}* sends all that leaves *{subnet.name}* to {where}; {some_names(apps)} "
        f"{'needs' if len(apps) == 1 else 'need'} {', '.join(shut)} through it.",
        table,
        subnet,
        appliance,
        *apps,
        fixes=() if appliance is None else (_allow_out(appliance, shut, subnet),),
    )


def _told_by_storage(app: FunctionApp, view: View) -> bool:
    """Whether FND-STG-009 tells that something stops an app on the way to its storage."""
    return any(broken(storage_path(app, s, view), "filter") for s in storages_of(app, view))


def _appliance_at(item: Route, network: VirtualNetwork, view: View) -> Appliance | None:
    if item.next_hop != "VirtualAppliance" or item.next_hop_address is None:
        return None
    address = parse_address(item.next_hop_address)
    return next((a for a, at in appliances_near(network, view) if at == address), None)


def _lets_out(appliance: Appliance, tag: str, subnet: Subnet, view: View) -> bool:
    """Whether a rule of an appliance lets a subnet out to a service, by its tag or by one of its names."""
    prefix = prefix_of(subnet)
    names = facts_of(view).traffic["names_of_tags"][tag]
    for item in appliance.rules:
        if item.action != "Allow" or item.kind == "nat" or not any(_holds(s, prefix) for s in item.sources):
            continue
        words = [d.strip().lower().partition(".")[0] if d[:1].isalpha() else d.strip() for d in item.destinations]
        if any(w in (*ALL_TAGS, tag.lower()) for w in words):
            return True
        if any(f.strip() == "*" or f.lower().strip("*. ").endswith(tuple(names)) for f in item.fqdns):
            return True
    return False


def _holds(text: str, prefix: Prefix | None) -> bool:
    try:
        return text.strip() == "*" or (prefix is not None and parse_prefix_or_address(text).contains(prefix))
    except ValueError:
        return False


def _allow_out(appliance: Appliance, tags: list[str], subnet: Subnet) -> Fix:
    taken = {r.name.lower() for r in appliance.rules}
    number, name = 1, f"allow-runtime-{subnet.name}"[:70]
    wanted = name
    while name.lower() in taken:
        number += 1
        name = f"{wanted}-{number}"
    made = FirewallRule(
        name=name,
        priority=max(100, min((r.priority for r in appliance.rules), default=200) - 1),
        protocols=("TCP",),
        sources=(subnet.prefix or "*",),
        destinations=tuple(tags),
        ports=("443", "445") if "Storage" in tags else ("443",),
    )
    title = f"Allow {', '.join(tags)} from *{subnet.name}* on *{appliance.name}*"
    return fix("allow-runtime", title, Set(appliance.id, {"rules": (made, *appliance.rules)}))


@rule(
    "FND-UDR-015",
    "error",
    IntendedFlow,
    cite("UDR23", "Custom routes"),
    remedy="Change the route, or let the appliance forward what is meant for others.",
)
def flow_dropped(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A route drops an intended flow, or leads it to where nothing takes it on.

    What matches a route with next hop None is dropped, on the way there or on the way back. An appliance without IP
    forwarding drops what is meant for others, and routes that lead in a circle never end.
    """
    source, target = view.any(flow.source), view.any(flow.target)
    if source is None or target is None:
        return
    stops = [s for s in stops_of(flow, view) if _is_routing(s.hindrance)]
    for found in by_thing([s.hindrance for s in stops]):
        table, place = found[0].thing, found[0].where or leaving(flow, view)
        dropping = [r for h in found if (r := route_behind(h.blocker, view)) is not None]
        if not isinstance(table, RouteTable) or not dropping:
            text = (
                f"*{table.name}* does not take *{flow.name}* from *{source.name}* to *{target.name}* on{found[0].by}."
            )
            fixes = offered(let_past(found, (), "", view))
        else:
            start = source if place is None else place
            text = (
                f"*{table.name}* drops {route_names(dropping)}, and with it *{flow.name}* from *{start.name}* to "
                f"*{target.name}*."
            )
            addresses = {s.stop.address for s in stops if s.hindrance in found}
            fixes = (without_routes(table, dropping), *_straight(table, dropping, addresses))
        yield problem(text, table, flow, place, target, fixes=fixes)


def _is_routing(found: Hindrance) -> bool:
    by = found.blocker.by
    return by.startswith((DROPPED, f"return {DROPPED}", "ip-forwarding-off ", "loop "))


def _straight(table: RouteTable, dropping: list[Route], addresses: set[str]) -> tuple[Fix, ...]:
    """Lead public packets straight out, where the flow goes to public addresses only."""
    if any(a != PUBLIC and not is_public(span_from(a)) for a in addresses):
        return ()
    return (turned(table, dropping, f"Send {route_names(dropping)} to the internet", next_hop="Internet"),)


@rule("FND-UDR-016", "warning", Subnet, ROUTES, remedy="Check that this is meant, or route 0.0.0.0/0 to the internet.")
def default_route_by_bgp(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A site advertises 0.0.0.0/0 by BGP to the gateway of apps that send all of their traffic into the network.

    All of their outbound traffic goes to the site then, what the runtime depends on as well.
    """
    network, table = home(subnet, view), table_of(subnet, view)
    apps = [a for a in users_of(subnet, view).apps if routes_everything(a, view)]
    if network is None or not apps:
        return
    if table is not None and (not table.propagate_gateway_routes or any(is_default(r) for r in table.routes)):
        return
    for gateway in gateways_for(network, view):
        for site in sites_behind(gateway, view) if by_bgp(gateway, view) else ():
            if site.advertises_default_route:
                yield problem(
                    f"*{subnet.name}* learns 0.0.0.0/0 from *{site.name}* through *{gateway.name}*; all outbound "
                    f"traffic of {some_names(apps)} goes there.",
                    subnet,
                    site,
                    gateway,
                    *apps,
                    fixes=offered(_straight_out(subnet, network, table, view)),
                )


def _straight_out(subnet: Subnet, network: VirtualNetwork, table: RouteTable | None, view: View) -> Fix | None:
    """A route of the user's own for 0.0.0.0/0, which wins over what is learned."""
    draft = Draft(view)
    if table is None:
        made = Route(name="to-internet", prefix="0.0.0.0/0", next_hop="Internet")
        name = free_name(RouteTable, f"rt-{subnet.name}", view)
        place = {"region": network.region, "resource_group": network.resource_group}
        new = draft.add(RouteTable, name, routes=(made,), subscription=network.subscription, **place)
        draft.set(subnet, route_table=new.id)
    else:
        made = Route(name=free_route_name(table, "to-internet"), prefix="0.0.0.0/0", next_hop="Internet")
        draft.set(table, routes=(*table.routes, made))
    return draft.fix("straight-out", f"Send the internet traffic of *{subnet.name}* straight out")
