"""Questions about route tables: who uses them, and which way a route leads.

What gateways learn by BGP is known only as far as the design says: the ranges of the sites behind them.
"""

from collections.abc import Iterator, Sequence

from fnetdesigner.azure.facts import BASELINES, facts
from fnetdesigner.kinds.gateways import Connection, ExpressRouteCircuit, LocalNetworkGateway
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import (
    gateways_of,
    network_of,
    peering_between,
    peerings_from,
    reachable_networks,
    spaces_of,
)
from fnetdesigner.kinds.traffic import ExpressRouteGateway, Route, RouteTable, VpnGateway
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import Prefix, parse_address, parse_prefix, parse_prefix_or_address
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.rule import fix

Gateway = VpnGateway | ExpressRouteGateway
FORCED = ("VirtualAppliance", "VirtualNetworkGateway")
"""Next hops that lead away from the direct way to the internet."""


def users_of_table(table: RouteTable, view: View) -> list[Subnet]:
    """The subnets whose packets a table routes."""
    return list(view.referrers(table.id, Subnet, "route_table"))


def table_of(subnet: Subnet, view: View) -> RouteTable | None:
    """The route table of a subnet."""
    return view.get(subnet.route_table, RouteTable)


def range_of(route: Route) -> Prefix | None:
    """The range of a route; None for a service tag."""
    try:
        return parse_prefix_or_address(route.prefix)
    except ValueError:
        return None


def is_private_use(prefix: Prefix) -> bool:
    """Whether a range lies in the private ranges, as no public service does; every baseline has the same."""
    return facts(BASELINES[0]).is_private(prefix)


def is_default(route: Route) -> bool:
    """Whether a route is 0.0.0.0/0."""
    prefix = range_of(route)
    return prefix is not None and prefix.version == 4 and prefix.length == 0


def gateways_for(network: VirtualNetwork, view: View) -> Iterator[Gateway]:
    """The gateways that a network's packets may take: its own, and those of peers that it may use."""
    yield from gateways_of(network, view)
    for peering, remote in peerings_from(network, view):
        back = peering_between(remote, network, view) if peering.use_remote_gateways else None
        if back is not None and back.allow_gateway_transit:
            yield from gateways_of(remote, view)


def sites_behind(gateway: Gateway, view: View) -> Iterator[OnPremisesNetwork]:
    """The sites that a gateway is connected to, directly or by a connection."""
    found = {s.id: s for s in view.referrers(gateway.id, OnPremisesNetwork, "gateways")}
    for connection in view.referrers(gateway.id, Connection, "gateway"):
        for end in (view.get(connection.local_gateway, LocalNetworkGateway),
                    view.get(connection.circuit, ExpressRouteCircuit)):  # fmt: skip
            site = None if end is None else view.get(end.site, OnPremisesNetwork)
            if site is not None:
                found[site.id] = site
    yield from found.values()


def learns_routes(gateway: Gateway) -> bool:
    """Whether a gateway and its sites tell each other of their ranges by BGP; ExpressRoute always does."""
    return isinstance(gateway, ExpressRouteGateway) or gateway.bgp


def by_bgp(gateway: Gateway, view: View) -> bool:
    """Whether routes to and from what is behind a gateway are learned."""
    return learns_routes(gateway) or any(c.bgp for c in view.referrers(gateway.id, Connection, "gateway"))


def led_to(site: OnPremisesNetwork, table: RouteTable) -> list[Route]:
    """The routes of a table that send packets for a site to a gateway."""
    ranges = site_ranges(site)
    return [
        r
        for r in table.routes
        if r.next_hop == "VirtualNetworkGateway"
        and (p := range_of(r)) is not None
        and any(p.overlaps(s) for s in ranges)
    ]


def site_ranges(site: OnPremisesNetwork) -> list[Prefix]:
    """The ranges of a site."""
    return [parse_prefix(p) for p in site.address_space]


def near_spaces(network: VirtualNetwork, view: View) -> list[Prefix]:
    """The address spaces of a network and of those peered with it."""
    return [s for n in reachable_networks(network, view) for s in spaces_of(n)]


def out_of_reach(item: Route, network: VirtualNetwork, view: View) -> bool:
    """Whether a route leads to an appliance without an address, or at one outside of a network and its peers."""
    if item.next_hop != "VirtualAppliance":
        return False
    hop = item.next_hop_address
    return hop is None or not any(s.contains(parse_address(hop)) for s in near_spaces(network, view))


def home(subnet: Subnet, view: View) -> VirtualNetwork | None:
    """The network of a subnet, once it has an address space."""
    network = network_of(subnet, view)
    return network if network is not None and network.address_space else None


def without_routes(table: RouteTable, routes: Sequence[Route]) -> Fix:
    """Drop routes of a table."""
    kept = tuple(r for r in table.routes if r not in routes)
    return fix("drop-route", f"Drop {route_names(routes)} from *{table.name}*", Set(table.id, {"routes": kept}))


def detached(subnet: Subnet, table: RouteTable) -> Fix:
    """Take a table off a subnet."""
    return fix("detach", f"Take *{table.name}* off *{subnet.name}*", Set(subnet.id, {"route_table": None}))


def turned(table: RouteTable, routes: Sequence[Route], title: str, id: str = "turn", **values: object) -> Fix:  # noqa: A002
    """Give routes of a table other values."""
    new = tuple(r.model_copy(update=values) if r in routes else r for r in table.routes)
    return fix(id, title, Set(table.id, {"routes": new}))


def route_names(routes: Sequence[Route]) -> str:
    """Routes by name and range, the first five of many."""
    listed = ", ".join(f"{r.name} ({r.prefix})" for r in routes[:5])
    return listed + (f" and {len(routes) - 5} more" if len(routes) > 5 else "")


def free_route_name(table: RouteTable, wanted: str) -> str:
    """A name that no route of the table has."""
    taken = {r.name.lower() for r in table.routes}
    number, name = 1, wanted
    while name.lower() in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name
