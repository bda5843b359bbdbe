"""GW: the ways between Azure and other networks: peers of gateway links, sites, tunnels and private lines."""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.gateways import LocalNetworkGateway
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.questions import (
    facts_of,
    gateways_of,
    integrated_apps,
    network_of,
    peering_between,
    peerings_from,
    prefix_of,
    spaces_of,
)
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.allocation import next_free
from fnetdesigner.model.edits import Edit, Set
from fnetdesigner.model.values import Prefix, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.flow_ends import ends_of
from fnetdesigner.rules.hybrid_questions import (
    Gateway,
    carried_link,
    connections_from,
    covered,
    linked_apps,
    ranges_of,
    served_networks,
    site_gateways,
    sites_of,
)
from fnetdesigner.rules.mends import offered, ranges_in_use
from fnetdesigner.rules.mends_integration import point_to_site_gateway
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.route_questions import by_bgp, home, led_to, table_of
from fnetdesigner.rules.rule import cite, fix, names, problem, rule
from fnetdesigner.rules.subnet_users import can_integrate

TROUBLE = cite("seed", "Troubleshooting")
PEERING = cite("GWI26", "Peering")
ON_PREMISES = cite("GWI26", "Access on-premises resources")


@rule(
    "FND-GW-004",
    "warning",
    OnPremisesNetwork,
    TROUBLE,
    ON_PREMISES,
    remedy="Route the integration subnets, and the point-to-site pool of gateway links, to the site's gateway.",
)
def site_without_return_route(site: OnPremisesNetwork, view: View) -> Iterator[Problem]:
    """A connected on-premises network has no route back to the addresses that apps call from.

    An app reaches the site with an address of its integration subnet, or of the point-to-site pool where it
    is connected by gateway. Without a route back, the answers do not find their way. Subnets that a route table
    leads to the site have a finding of their own, FND-UDR-003.
    """
    found: dict[str, tuple[Subnet | VpnGateway, Prefix]] = {}
    for gateway in site_gateways(site, view):
        for network in served_networks(gateway, view):
            for place, prefix in called_from(network, view):
                told = isinstance(place, Subnet) and _told_by_table(place, site, gateway, view)
                if not told and not covered(prefix, site.return_routes):
                    found[place.id] = (place, prefix)
    if not found:
        return
    missing = tuple(dict.fromkeys(str(prefix) for _, prefix in found.values()))
    listed = " and ".join(f"{prefix} of *{place.name}*" for place, prefix in found.values())
    yield problem(
        f"*{site.name}* does not list {listed} among its routes back to Azure, so answers to apps get lost.",
        site,
        *(place for place, _ in found.values()),
        fixes=(
            fix(
                "return-routes",
                f"Route {' and '.join(missing)} back from *{site.name}*",
                Set(site.id, {"return_routes": (*site.return_routes, *missing)}),
            ),
        ),
    )


def _told_by_table(subnet: Subnet, site: OnPremisesNetwork, gateway: Gateway, view: View) -> bool:
    """Whether FND-UDR-003 speaks of a subnet: its table leads to the site, through a gateway without BGP."""
    table = None if home(subnet, view) is None else table_of(subnet, view)
    return table is not None and bool(led_to(site, table)) and not by_bgp(gateway, view)


def called_from(network: VirtualNetwork, view: View) -> Iterator[tuple[Subnet | VpnGateway, Prefix]]:
    """The ranges of a network that apps call from: integration subnets, and the pool of a gateway that apps use."""
    for subnet in view.children(network.id, Subnet):
        prefix = prefix_of(subnet)
        if prefix is not None and any(can_integrate(a, view) for a in integrated_apps(subnet, view)):
            yield subnet, prefix
    gateway = point_to_site_gateway(network, view) if linked_apps(network, view) else None
    if gateway is not None:
        yield from ((gateway, parse_prefix(p)) for p in gateway.point_to_site_pool[:1])


@rule(
    "FND-GW-005",
    "warning",
    VpnGateway,
    TROUBLE,
    mode="manual",
    remedy="Look at the gateway in the portal, and bring it up.",
)
def gateway_status(gateway: VpnGateway, view: View) -> Iterator[Problem]:
    """A gateway that apps depend on has to be up.

    No design knows whether it is. An app that cannot reach a network through a gateway often has a gateway
    that is down.
    """
    network = network_of(gateway, view)
    sites = sites_of(gateway, view)
    apps = () if network is None else linked_apps(network, view)
    if not apps and not sites:
        return
    noted = " It is noted as down." if gateway.status == "down" else ""
    yield problem(
        f"Check that *{gateway.name}*, which connects {names((*apps, *sites))}, is up.{noted}", gateway, *apps, *sites
    )


@rule(
    "FND-GW-006",
    "info",
    FunctionApp,
    TROUBLE,
    mode="manual",
    remedy="Choose Sync Network on the networking page of the plan.",
)
def gateway_certificates(app: FunctionApp, view: View) -> Iterator[Problem]:
    """The certificates of a gateway link may be out of step with its network.

    They are exchanged when the app is connected. After a change of the network or its gateway they have to be
    synchronised, which no design can see.
    """
    link = carried_link(app, view)
    if link is not None:
        yield problem(
            f"Check that the certificates of *{app.name}* and *{link.network.name}* are in sync after every change of "
            "the network's configuration.",
            app,
            link.network,
        )


@rule(
    "FND-GW-012",
    "warning",
    IntendedFlow,
    PEERING,
    remedy="Set gateway transit and forwarded traffic on both sides of the peering, and add the peer's ranges to the "
    "plan's routes.",
)
def gateway_peering_without_its_flags(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow from an app with gateway-required integration goes to a peered network that is not set up for it.

    The app's packets come out of the gateway. The peering has to lend the gateway on its side and use it on the
    other, take forwarded traffic on both, and the plan has to know the peer's ranges.
    """
    app = view.get(flow.source, FunctionApp)
    link = None if app is None else carried_link(app, view)
    if link is None or app is None or app.integration_subnet is not None or flow.access != "allow":
        return
    gateway, plan = point_to_site_gateway(link.network, view), view.get(link.app.plan, HostingPlan)
    ends = ends_of(flow, view)
    if gateway is None or plan is None or not ends or any(e.network.id == link.network.id for e in ends):
        return
    for end in ends:
        peer = end.network
        near, far = peering_between(link.network, peer, view), peering_between(peer, link.network, view)
        if near is None or far is None:
            continue
        ranges = tuple(str(s) for s in spaces_of(peer) if not covered(s, plan.gateway_routes))
        flags = missing_flags(near, far)
        if flags or ranges:
            yield peering_problem(flow, plan, near, far, peer, flags, ranges, view)
        return


def missing_flags(near: Peering, far: Peering) -> tuple[str, ...]:
    """What a peering lacks for packets out of a gateway, in words."""
    found = [] if near.allow_gateway_transit else [f"*{near.name}* does not offer its gateway"]
    found += [] if far.use_remote_gateways else [f"*{far.name}* does not use the remote gateway"]
    found += [f"*{p.name}* does not take forwarded traffic" for p in (near, far) if not p.allow_forwarded_traffic]
    return tuple(found)


def peering_problem(
    flow: IntendedFlow,
    plan: HostingPlan,
    near: Peering,
    far: Peering,
    peer: VirtualNetwork,
    flags: tuple[str, ...],
    ranges: tuple[str, ...],
    view: View,
) -> Problem:
    """The finding about a peering that a gateway link needs more of."""
    lacking = [*flags, *([f"*{plan.name}* has no route to {', '.join(ranges)}"] if ranges else [])]
    own = any(True for _ in gateways_of(peer, view))
    elsewhere = any(p.use_remote_gateways and p.id != far.id for p, _ in peerings_from(peer, view))
    values = {"allow_forwarded_traffic": True}
    edits: list[Edit] = [
        Set(near.id, {"allow_gateway_transit": True, **values}),
        Set(far.id, {"use_remote_gateways": True, **values}),
        Set(plan.id, {"gateway_routes": (*plan.gateway_routes, *ranges)}),
    ]
    # A network with a gateway of its own, or with another remote one, cannot use this one.
    way = None if own or elsewhere else fix("set-up", f"Set up the peering with *{peer.name}* for the gateway", *edits)
    return problem(
        f"*{flow.name}* leaves through a gateway and goes to the peered network *{peer.name}*: {'; '.join(lacking)}.",
        flow,
        near,
        far,
        plan,
        fixes=offered(way),
    )


@rule(
    "FND-GW-026",
    "warning",
    IntendedFlow,
    ON_PREMISES,
    remedy="Advertise the site's ranges as custom routes of the point-to-site configuration.",
)
def learned_routes_not_advertised(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow from an app with gateway-required integration relies on routes that the gateway learns by BGP.

    Routes that a gateway learns are not passed on to apps. They have to be advertised as custom routes of the
    point-to-site configuration.
    """
    app, site = view.get(flow.source, FunctionApp), view.get(flow.target, OnPremisesNetwork)
    link = None if app is None else carried_link(app, view)
    gateway = None if link is None else point_to_site_gateway(link.network, view)
    if app is None or site is None or gateway is None or flow.access != "allow" or app.integration_subnet is not None:
        return
    learned = gateway.bgp or any(c.bgp for c in connections_from(gateway, view))
    if not learned or gateway.id not in {g.id for g in site_gateways(site, view)}:
        return
    missing = tuple(str(r) for r in ranges_of(site) if not covered(r, gateway.custom_routes))
    if missing:
        yield problem(
            f"*{app.name}* is connected through *{gateway.name}*, which learns the routes to *{site.name}* by BGP; "
            f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} not among its advertised routes, so the app "
            "does not know the way.",
            flow,
            app,
            gateway,
            site,
            fixes=(
                fix(
                    "advertise",
                    f"Advertise {', '.join(missing)} on *{gateway.name}*",
                    Set(gateway.id, {"custom_routes": (*gateway.custom_routes, *missing)}),
                ),
            ),
        )


@rule(
    "FND-GW-027",
    "error",
    VpnGateway,
    cite("AVM26", "network/virtual-network-gateway: vpnClientAddressPoolPrefix"),
    remedy="Choose a pool that neither the network nor an on-premises network uses.",
)
def pool_overlaps(gateway: VpnGateway, view: View) -> Iterator[Problem]:
    """A point-to-site pool shares addresses with its network or with an on-premises network.

    An address must mean one place. With a shared one, packets for point-to-site clients or for the other place
    go astray.
    """
    network, sites = network_of(gateway, view), sites_of(gateway, view)
    locals_ = tuple(
        found
        for c in connections_from(gateway, view)
        if (found := view.get(c.local_gateway, LocalNetworkGateway)) is not None
    )
    taken: list[tuple[VirtualNetwork | OnPremisesNetwork | LocalNetworkGateway, Prefix]] = []
    if network is not None:
        taken += [(network, s) for s in spaces_of(network)]
    taken += [(s, r) for s in sites for r in ranges_of(s)]
    taken += [(found, parse_prefix(p)) for found in locals_ for p in found.address_space]
    for text in gateway.point_to_site_pool:
        pool = parse_prefix(text)
        hit = next(((owner, r) for owner, r in taken if r.overlaps(pool)), None)
        if hit is not None:
            yield problem(
                f"The point-to-site pool {text} of *{gateway.name}* overlaps {hit[1]} of *{hit[0].name}*; the ranges "
                "must be distinct.",
                gateway,
                hit[0],
                fixes=offered(other_pool(gateway, [r for _, r in taken], view)),
            )
            return


@fix_on_demand
def other_pool(gateway: VpnGateway, taken: list[Prefix], view: View) -> Fix | None:
    """Give a gateway a free private pool as large as its first one."""
    length = parse_prefix(gateway.point_to_site_pool[0]).length
    free = next_free(facts_of(view).private_ranges, (*ranges_in_use(view), *taken), length)
    if free is None:
        return None
    title = f"Give *{gateway.name}* the point-to-site pool {free}"
    return fix("other-pool", title, Set(gateway.id, {"point_to_site_pool": (str(free),)}))


@rule(
    "FND-GW-028",
    "warning",
    IntendedFlow,
    cite("ERC18", "Limits and limitations"),
    remedy="Connect the two sites with each other outside of Azure, or with both lines of one kind.",
)
def transit_between_tunnel_and_private_line(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow is meant to pass through Azure from a site behind a VPN to one behind ExpressRoute.

    Gateways that coexist in a network do not route between the sites that they connect.
    """
    one, other = view.get(flow.source, OnPremisesNetwork), view.get(flow.target, OnPremisesNetwork)
    if one is None or other is None or one.id == other.id or flow.access != "allow":
        return
    near, far = site_gateways(one, view), site_gateways(other, view)
    if not near or not far or len({type(g) for g in near}) > 1 or len({type(g) for g in far}) > 1:
        return
    for here in near:
        for there in far:
            home = network_of(here, view)
            shared = home is not None and network_of(there, view) == home
            if shared and isinstance(here, VpnGateway) != isinstance(there, VpnGateway):
                tunnel, line = (here, there) if isinstance(here, VpnGateway) else (there, here)
                yield problem(
                    f"*{flow.name}* would pass from *{one.name}* to *{other.name}* between the VPN gateway "
                    f"*{tunnel.name}* and the ExpressRoute gateway *{line.name}*; Azure does not route between them.",
                    flow,
                    one,
                    other,
                    tunnel,
                    line,
                )
                return
