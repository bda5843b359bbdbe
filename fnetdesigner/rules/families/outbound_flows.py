"""OUT: what intended flows meet on the way: ports that are blocked, sites, destinations without a way.

Joining a domain and mounting a drive are not visible in a flow beyond their ports.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.data import EventHubsNamespace, ServiceBusNamespace
from fnetdesigner.kinds.databases import SqlServer
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import (
    endpoints_of,
    facts_of,
    gateways_of,
    hosting_of,
    hybrid_connections_of,
    integration_subnet,
    managers_of,
    network_of,
    peering_between,
    prefix_of,
    routes_everything,
)
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import parse_ports
from fnetdesigner.model.view import View
from fnetdesigner.routing.filters import service_place
from fnetdesigner.routing.needs import knows_service
from fnetdesigner.rules.families.virtual_network_flow import legs, shut, two_peerings
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.flow_ends import Start, crossings, ends_of, hubs_between, start_of
from fnetdesigner.rules.flow_ways import stops_of
from fnetdesigner.rules.guards import outbound
from fnetdesigner.rules.hybrid_questions import covered, gateways_for, ranges_of, site_gateways
from fnetdesigner.rules.mends import offered
from fnetdesigner.rules.mends_virtual_network import new_peerings, overlapping
from fnetdesigner.rules.rule import cite, fix, problem, rule
from fnetdesigner.rules.subnet_users import can_integrate
from fnetdesigner.rules.ways import by_thing, let_past

REFUSED = ("allowForwardedTraffic ", "allowVirtualNetworkAccess ")
"""What peerings refuse; of gateways that they lend GW and VNET tell."""
PRIVATE_TARGETS = (VirtualNetwork, Subnet, PrivateEndpoint)


def meets(port: str, blocked: str) -> bool:
    """Whether two ports or ranges of ports have a port in common."""
    (low, high), (first, last) = parse_ports(port), parse_ports(blocked)
    return low <= last and first <= high


@rule(
    "FND-OUT-017",
    "warning",
    IntendedFlow,
    cite("NF25", "Note"),
    remedy="Mount the share as Azure Files storage of the app, or use another protocol.",
)
def blocked_file_port(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow from an app uses TCP 445.

    The sandbox that app code runs in blocks SMB on 445. The platform itself may mount Azure Files for an app.
    """
    app, target = view.get(flow.source, FunctionApp), view.any(flow.target)
    port = str(facts_of(view).outbound["smb"])
    blocked = flow.protocol == "tcp" and flow.access == "allow" and meets(flow.port, port)
    if app is not None and target is not None and blocked and hosting_of(app, view) not in (None, "container-apps"):
        yield problem(
            f"*{flow.name}* goes from *{app.name}* to *{target.name}* on TCP {flow.port}; app code cannot use SMB on "
            f"port {port}.",
            flow,
            app,
            target,
        )


@rule(
    "FND-OUT-018",
    "warning",
    IntendedFlow,
    cite("VNI26", "Integrate your app with an Azure virtual network"),
    remedy="Use a protocol that needs no NetBIOS, drive or domain membership.",
)
def netbios(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow from an integrated app uses NetBIOS.

    Integration carries TCP and UDP, but neither NetBIOS nor mounted drives nor joining a domain.
    """
    app, target = view.get(flow.source, FunctionApp), view.any(flow.target)
    ports = str(facts_of(view).outbound["netbios"])
    if app is None or target is None or flow.access != "allow" or not meets(flow.port, ports):
        return
    if can_integrate(app, view) and (app.integration_subnet is not None or app.gateway_network is not None):
        yield problem(
            f"*{flow.name}* goes from *{app.name}* to *{target.name}* on {flow.protocol.upper()} {flow.port}; "
            f"integration does not provide NetBIOS (ports {ports}).",
            flow,
            app,
            target,
        )


@rule(
    "FND-OUT-019",
    "info",
    IntendedFlow,
    cite("seed", "Regional virtual network integration"),
    cite("seed", "Troubleshooting"),
    remedy="Keep the routes back to the integration subnet in place.",
)
def flow_by_regional_integration_to_site(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow goes by regional integration to a site behind a VPN or ExpressRoute.

    Regional integration reaches it. The site has to route back to the integration subnet, whatever the plan
    says about addresses.
    """
    app, site = view.get(flow.source, FunctionApp), view.get(flow.target, OnPremisesNetwork)
    if app is None or site is None or flow.access != "allow" or not can_integrate(app, view):
        return
    subnet = integration_subnet(app, view)
    network = None if subnet is None else network_of(subnet, view)
    prefix = None if subnet is None else prefix_of(subnet)
    if subnet is None or network is None or prefix is None:
        return
    behind = {g.id for g in site_gateways(site, view)}
    gateway = next((g for g in gateways_for(network, view) if g.id in behind), None)
    # A route back that is missing is FND-GW-004's cause.
    if gateway is not None and covered(prefix, site.return_routes):
        yield problem(
            f"*{flow.name}* reaches *{site.name}* from *{subnet.name}* through *{gateway.name}*, as long as "
            f"*{site.name}* routes back to {prefix}.",
            flow,
            site,
            subnet,
            gateway,
        )


@rule(
    "FND-OUT-020",
    "error",
    IntendedFlow,
    cite("UDR23", "System routes"),
    cite("PEER16", "Virtual network peering"),
    remedy="Add a peering, connect the site through a gateway of the network, or let the peering take the flow.",
)
def no_way_to_destination(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow starts in a network from which nothing leads to its destination, or over a peering that does not take it.

    The destination's range belongs neither to the network nor to a peer, no gateway of either leads there, and it
    is not public: Azure drops such packets. Peerings drop what others forward, unless they are told to take it.
    """
    start = start_of(flow, view) if flow.access == "allow" else None
    refused = list(refused_by_peering(flow, view))
    yield from refused
    if start is None or refused:
        return
    site = view.get(flow.target, OnPremisesNetwork)
    if site is not None:
        yield from unconnected_site(flow, start, site, view)
    elif isinstance(view.any(flow.target), PRIVATE_TARGETS):
        yield from unpeered_network(flow, start, view)


def refused_by_peering(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """The finding about a peering on the way that does not take a flow, where no rule about peerings tells of it."""
    source, target = view.any(flow.source), view.any(flow.target)
    stops = [s.hindrance for s in stops_of(flow, view) if s.hindrance.blocker.by.startswith(REFUSED)]
    if source is None or target is None or not stops or told_of_peerings(flow, view):
        return
    for found in by_thing(stops):
        yield problem(
            f"*{found[0].thing.name}* does not take *{flow.name}* from *{source.name}* to *{target.name}*"
            f"{found[0].by}.",
            found[0].thing,
            flow,
            source,
            target,
            fixes=offered(let_past(found, (), "", view)),
        )


def told_of_peerings(flow: IntendedFlow, view: View) -> bool:
    """Whether FND-VNET-014 or FND-VNET-017 tells of a flow."""
    ways = crossings(flow, view)
    return any(shut(a, b, view) for w in ways for a, b in legs(w)) or any(two_peerings(flow, view))


def unconnected_site(flow: IntendedFlow, start: Start, site: OnPremisesNetwork, view: View) -> Iterator[Problem]:
    """The finding about a site that no gateway in reach is connected with."""
    facts, ranges = facts_of(view), ranges_of(site)
    if not ranges or not all(facts.is_private(r) for r in ranges) or relayed(flow, site, view):
        return
    near = gateways_for(start.network, view)
    if {g.id for g in near} & {g.id for g in site_gateways(site, view)}:
        return
    ways = tuple(
        fix(
            f"through-{g.id}",
            f"Connect *{site.name}* through *{g.name}*",
            Set(site.id, {"gateways": (*site.gateways, g.id)}),
        )
        for g in near
    )
    yield problem(
        f"*{flow.name}* goes from *{start.network.name}* to *{site.name}*, and no gateway in reach of "
        f"*{start.network.name}* connects {', '.join(str(r) for r in ranges)}.",
        flow,
        start.network,
        site,
        fixes=ways,
    )


def relayed(flow: IntendedFlow, site: OnPremisesNetwork, view: View) -> bool:
    """Whether a hybrid connection of the app ends at a site: that way needs no route."""
    app = view.get(flow.source, FunctionApp)
    if app is None:
        return False
    return any(m.site == site.id for c in hybrid_connections_of(app, view) for m in managers_of(c, view))


def unpeered_network(flow: IntendedFlow, start: Start, view: View) -> Iterator[Problem]:
    """The finding about a network that is no peer, nor a peer's peer, which the VNET rules speak of."""
    ends = ends_of(flow, view)
    if not ends or any(e.network.id == start.network.id for e in ends):
        return
    for end in ends:
        one, other = start.network, end.network
        if not end.ranges or not all(facts_of(view).is_private(r) for r in end.ranges):
            return
        if peering_between(one, other, view) is not None or peering_between(other, one, view) is not None:
            return
        # Gateways at both ends may be connected with each other.
        if any(True for _ in hubs_between(one, other, view)) or all(any(gateways_of(n, view)) for n in (one, other)):
            return
    end = ends[0]
    fits = overlapping(start.network, end.network) is None
    way: Fix | None = None
    if fits and "classic" not in (start.network.deployment_model, end.network.deployment_model):
        title = f"Peer *{start.network.name}* with *{end.network.name}*"
        way = fix("peer", title, *new_peerings(start.network, end.network, view))
    yield problem(
        f"*{flow.name}* goes from *{start.network.name}* to {', '.join(str(r) for r in end.ranges)} in "
        f"*{end.network.name}*; no peering and no gateway leads there.",
        flow,
        start.network,
        end.network,
        fixes=offered(way),
    )


@rule(
    "FND-OUT-021",
    "warning",
    IntendedFlow,
    cite("SQLC", "Connection policy"),
    remedy="Open 11000 to 11999 as well, or use the connection policy Proxy.",
)
def databases_that_redirect(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A SQL server redirects callers to ports that the integration subnet does not let out.

    With the policy Redirect, which Default means for callers inside Azure, a connection begins on 1433 and goes
    on to a port between 11000 and 11999.
    """
    app, server = view.get(flow.source, FunctionApp), view.get(flow.target, SqlServer)
    subnet = None if app is None or not can_integrate(app, view) else integration_subnet(app, view)
    group = None if subnet is None else view.get(subnet.network_security_group, NetworkSecurityGroup)
    if app is None or server is None or subnet is None or group is None or flow.access != "allow":
        return
    # By private endpoint the policy is a matter of its own, and without Route All public traffic leaves directly.
    if server.connection_policy == "Proxy" or any(True for _ in endpoints_of(server, view)):
        return
    if not routes_everything(app, view) and not knows_service(subnet, server, view):
        return
    table = facts_of(view).outbound["sql"]
    place = service_place("Sql", server.region)
    begins = outbound(group, subnet, place, parse_ports(table["port"]), "tcp", view)
    goes_on = outbound(group, subnet, place, parse_ports(table["redirect"]), "tcp", view)
    if begins.allowed and goes_on.allowed is False:
        yield problem(
            f"*{group.name}* lets *{app.name}* out to *{server.name}* on {table['port']} and stops "
            f"{table['redirect']}; with the policy {server.connection_policy} the server redirects callers from Azure "
            "to these ports.",
            flow,
            server,
            group,
            app,
            fixes=(
                fix(
                    "proxy",
                    f"Use the connection policy Proxy on *{server.name}*",
                    Set(server.id, {"connection_policy": "Proxy"}),
                ),
            ),
        )


@rule(
    "FND-OUT-022",
    "info",
    IntendedFlow,
    cite("EHF", "What ports do I need to open on the firewall?"),
    cite("SBF", "What ports do I need to open on the firewall?"),
    remedy="Open the ports of AMQP, and name them in the flow.",
)
def messaging_ports(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow to Event Hubs or Service Bus does not name the port of AMQP.

    Triggers and bindings speak AMQP. Event Hubs needs 5671, 5672 and 443, and 9093 for Kafka; Service Bus needs
    5671 and 443.
    """
    app, target = view.get(flow.source, FunctionApp), view.any(flow.target)
    if app is None or flow.access != "allow" or not isinstance(target, EventHubsNamespace | ServiceBusNamespace):
        return
    table = facts_of(view).outbound["messaging"][target.kind]
    kafka = table.get("kafka")
    if meets(flow.port, table["amqp"]) or (kafka is not None and meets(flow.port, kafka)):
        return
    yield problem(
        f"*{flow.name}* names port {flow.port}; *{target.name}* is reached by AMQP on {', '.join(table['ports'])}"
        f"{f', and by Kafka on {kafka}' if kafka is not None else ''}.",
        flow,
        app,
        target,
        fixes=(fix("amqp", f"Name port {table['amqp']} in *{flow.name}*", Set(flow.id, {"port": table["amqp"]})),),
    )
