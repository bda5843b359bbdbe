"""A packet's way through virtual networks: filters, routes, appliances and gateways, leg by leg.

Clauses C-N2, C-N3, C-X2 to C-X7. Each function takes a flow at a point of its way and yields the flows that come
out at the far end, blocked or not.
"""

from collections.abc import Iterator
from dataclasses import replace

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance, ServiceEndpointPolicy
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import network_of, prefix_of, spaces_of, subnet_of
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, RouteTable, VpnGateway
from fnetdesigner.model.view import View
from fnetdesigner.routing.acl import Ruling
from fnetdesigner.routing.arrive import at_public, goes_public
from fnetdesigner.routing.crossing import access, across, deliver
from fnetdesigner.routing.effective import Choice, EffectiveRoute, forwarding
from fnetdesigner.routing.exits import to_internet
from fnetdesigner.routing.flow import Flow, through
from fnetdesigner.routing.gateways import Behind, Gateway, Transit, behind, connected_peers, pool_of, transits_of
from fnetdesigner.routing.guards import NOWHERE, Appliance, by_name, group_of, past_group, policy
from fnetdesigner.routing.hosts import host_at, owned, subnet_at
from fnetdesigner.routing.places import Place, cut, private_place, span_from, span_of, world
from fnetdesigner.routing.question import PUBLIC

LONGEST = 12
"""How many legs a way may have before it is given up as endless."""


def leave(flow: Flow, subnet: Subnet, interface: NetworkSecurityGroup | None = None) -> Iterator[Flow]:
    """Out of a subnet: the interface's security group, the subnet's, then the route (C-N2, C-N3)."""
    for first in past_group(flow, interface, "Outbound", subnet, "its network interface"):
        for second in past_group(first, group_of(subnet, flow.view), "Outbound", subnet, f"*{subnet.name}*"):
            yield from onward(second, subnet)


def onward(flow: Flow, subnet: Subnet) -> Iterator[Flow]:
    """From a subnet by its effective routes."""
    view = flow.view
    table = forwarding(subnet, view)
    if table is None:
        yield flow.doubtful("route", subnet.name, f"which network {subnet.name} lies in", subnet)
        return
    if len(flow.visited) > LONGEST:
        yield flow.blocked("transit", "loop", "The way does not end.", fault="UDRLoop")
        return
    for target in owned(flow.target, table.network, view):
        for choice in table.choices(target, view):
            if flow.drawn and (choice.route is None or choice.route.next_hop != "ServiceEndpoint"):
                # Had the endpoint not reached the target, the packet would not be here (C-S3).
                continue
            yield from _by(replace(flow, target=choice.part).warned(choice.warning), choice, subnet, table.network)


def _by(flow: Flow, choice: Choice, subnet: Subnet, network: VirtualNetwork) -> Iterator[Flow]:
    route = choice.route
    if choice.doubt:
        flow = flow.warned(f"It depends on {choice.doubt}; each way is followed.")
    if route is None:
        yield flow.doubtful("route", "route", f"which route takes {flow.target.label}", subnet)
        return
    view = flow.view
    table = view.get(subnet.route_table, RouteTable) if route.origin == "udr" else None
    hop = route.next_hop
    if hop == "ServiceEndpoint":
        yield from _by_service_endpoint(flow, route, subnet)
        return
    if hop != "VnetLocal":
        what = f"The route {route.prefix} ({_origin(route)}) of *{subnet.name}* takes it: {_hop_words(route)}."
        flow = flow.hop("route", what, route.label, subnet, table, sources=("UDR23",))
    if hop == "None":
        text = f"The route {route.prefix} of *{subnet.name}* drops packets to {flow.target.label}."
        fault = "UserDefinedRoute" if route.origin == "udr" else "RouteMissing"
        yield flow.blocked("route", f"None {route.label}", text, subnet, table, sources=("UDR23",), fault=fault)
    elif hop == "Internet":
        if not goes_public(flow.target):
            text = (
                f"The route {route.prefix} sends {flow.target.label} to the internet, which carries no private address."
            )
            yield flow.blocked("route", f"Internet {route.label}", text, subnet, table, sources=("UDR23",))
            return
        yield from to_internet(flow, subnet)
    elif hop == "VnetLocal":
        yield from deliver(flow, network)
    elif hop == "VnetPeering":
        peering = route.subject
        remote = view.get(peering.remote, VirtualNetwork) if isinstance(peering, Peering) else None
        if remote is None or not isinstance(peering, Peering):
            yield flow.doubtful("peering", route.label, "where the peering leads", subnet)
            return
        yield from deliver(across(flow, peering, network, remote), remote)
    elif hop == "VirtualAppliance":
        yield from _to_appliance(flow, route, network)
    else:
        yield from _to_gateway(flow, route, network)


def _origin(route: EffectiveRoute) -> str:
    return {"udr": "yours", "bgp": "learned by BGP", "gateway": "of the gateway", "sys": "Azure's own"}[route.origin]


def _hop_words(route: EffectiveRoute) -> str:
    words = {
        "None": "packets are dropped",
        "Internet": "out to the internet",
        "VnetPeering": "over a peering",
        "VirtualAppliance": f"to the appliance at {route.address}",
        "VirtualNetworkGateway": "to the gateway",
    }
    return words.get(route.next_hop, "straight on")


def _by_service_endpoint(flow: Flow, route: EffectiveRoute, subnet: Subnet) -> Iterator[Flow]:
    view = flow.view
    target = flow.target.owner
    text = f"The service endpoint {route.prefix} of *{subnet.name}* takes it straight to the service."
    flow = flow.hop("service-endpoint", text, route.prefix, subnet, sources=("SE19", "UDR23"))
    for name in subnet.service_endpoint_policies:
        for found in view.named(ServiceEndpointPolicy, name):
            listed = {a.lower() for a in found.accounts}
            if found.service == route.prefix and target is not None and target.name.lower() not in listed:
                what = f"*{found.name}* does not list *{target.name}*."
                flow = flow.blocked(
                    "steering", f"service-endpoint-policy {found.name}", what, found, sources=("SEP18",)
                )
    yield from at_public(replace(flow, caller=subnet))


def _to_appliance(flow: Flow, route: EffectiveRoute, network: VirtualNetwork) -> Iterator[Flow]:
    """To the appliance that a route names, through it, and on (C-X3 to C-X5)."""
    view = flow.view
    if route.address is None:
        yield flow.doubtful("route", route.label, f"the next hop address of the route {route.prefix}", route.subject)
        return
    span = span_from(route.address)
    near = (network, *(n for _, n in connected_peers(network, view)))
    standing = next((n for n in near if any(span.inside(s) for s in spaces_of(n))), None)
    if standing is None:
        text = (
            f"The next hop {route.address} of the route {route.prefix} lies neither in *{network.name}* nor in a peer."
        )
        yield flow.blocked("route", f"no-such-appliance {route.address}", text, route.subject, sources=("UDR23",))
        return
    appliance = host_at(route.address, network, view)
    if standing.id != network.id:
        peering = next(p for p, n in connected_peers(network, view) if n.id == standing.id)
        flow = across(flow, peering, network, standing)
        place = subnet_at(span, standing, view) if appliance is None else subnet_of(appliance, view)
        flow = replace(next(access(flow, place)), no_access="")
    if appliance is None:
        missing = f"what stands at {route.address}, the next hop of the route {route.prefix}"
        yield flow.doubtful("route", f"no-such-appliance {route.address}", missing, route.subject)
        return
    flow = flow.hop("appliance", f"It is handed to *{appliance.name}*.", route.address, appliance, sources=("UDR23",))
    if isinstance(appliance, VirtualMachine):
        missing = f"whether {appliance.name} forwards packets that are meant for others"
        yield flow.doubtful("transit", f"ip-forwarding-off {appliance.name}", missing, appliance)
        return
    if not isinstance(appliance, AzureFirewall | NetworkVirtualAppliance):
        text = f"*{appliance.name}* does not forward packets that are meant for others."
        by = f"ip-forwarding-off {appliance.name}"
        yield flow.blocked("transit", by, text, appliance, sources=("UDR23",), fault="IPForwardingNotEnabled")
        return
    if appliance.id in flow.visited:
        text = f"The packet comes back to *{appliance.name}*: the routes go in a circle."
        yield flow.blocked("transit", f"loop {appliance.name}", text, appliance, sources=("UDR23",), fault="UDRLoop")
        return
    yield from through_appliance(replace(flow, visited=(*flow.visited, appliance.id)), appliance)


def through_appliance(flow: Flow, appliance: Appliance) -> Iterator[Flow]:
    """Past the security group, the policy and the source NAT of an appliance, and on by its own routes."""
    view = flow.view
    home = subnet_of(appliance, view)
    if home is None:
        yield flow.doubtful("transit", appliance.name, f"the subnet of {appliance.name}", appliance)
        return
    if isinstance(appliance, NetworkVirtualAppliance) and not appliance.ip_forwarding:
        text = f"IP forwarding is off on the network interface of *{appliance.name}*."
        by = f"ip-forwarding-off {appliance.name}"
        flow = flow.blocked("transit", by, text, appliance, sources=("UDR23",), fault="IPForwardingNotEnabled")
    # From here on only groups of the next leg count as guards of its peering (C-P3).
    flow = replace(flow, guarded=False)
    # No security group may guard AzureFirewallSubnet.
    group = None if isinstance(appliance, AzureFirewall) else group_of(home, view)
    for entered in past_group(flow, group, "Inbound", home, f"*{home.name}*"):
        for judged in _judged(entered, appliance):
            for left in past_group(judged, group, "Outbound", home, f"*{home.name}*"):
                yield from onward(left, home)


def _judged(flow: Flow, appliance: Appliance) -> Iterator[Flow]:
    rules, behind_rules = policy(appliance)
    question = flow.question
    match = by_name(flow.name)

    def judge(source: Place, target: Place) -> Ruling:
        return rules.ruling(source, target, question.port, question.protocol, NOWHERE, match)

    def pass_on(part: Flow, ruling: Ruling) -> Flow:
        rule = behind_rules[ruling.entry]
        named = f"rule {rule.name}" if rule is not None else "no rule, so what holds otherwise"
        by = f"appliance-policy {appliance.name}"
        if ruling.allow is None:
            part = part.doubtful("transit", by, " and ".join(ruling.doubts), appliance)
        else:
            verb = "lets it through" if ruling.allow else "denies it"
            what = f"*{appliance.name}* {verb} by {named}."
            part = part.hop("door", what, rule.name if rule else "otherwise", appliance, sources=("AFW",))
            if not ruling.allow:
                part = part.blocked("transit", by, what, appliance, sources=("AFW",), fault="NetworkSecurityRule")
        return _translated(part, appliance, rule is not None and rule.kind == "application")

    yield from through(flow, rules, NOWHERE, judge, pass_on)


def _translated(flow: Flow, appliance: Appliance, application: bool) -> Flow:
    """Source NAT towards private targets; towards public ones the way out of the subnet does it (C-X5)."""
    if goes_public(flow.target) or not (appliance.snat == "always" or application):
        return flow
    address = appliance.private_address
    home = subnet_of(appliance, flow.view)
    prefix = None if home is None else prefix_of(home)
    if address is not None:
        source = private_place(span_from(address), appliance, address)
    elif prefix is not None:
        source = private_place(span_of(prefix), appliance, str(prefix))
    else:
        return flow.doubtful("transit", appliance.name, f"the private address of {appliance.name}", appliance)
    network = network_of(appliance, flow.view)
    return replace(flow, source=source, seen=source.label, translated=True, home="" if network is None else network.id)


def _to_gateway(flow: Flow, route: EffectiveRoute, network: VirtualNetwork) -> Iterator[Flow]:
    """To a gateway of the network or of the peer that lends its own (C-X6, C-X7)."""
    view = flow.view
    transits = transits_of(network, view)
    if route.origin == "udr":
        able = [t for t in transits if isinstance(t.gateway, VpnGateway)]
        if not able:
            text = f"The route {route.prefix} names a gateway, but *{network.name}* has none to use."
            if transits:
                text = f"The route {route.prefix} names a gateway, but routes cannot name an ExpressRoute gateway."
            yield flow.blocked("route", "no-vpn-gateway", text, route.subject, network, sources=("UDR23",))
            return
        transits = tuple(able)
    else:
        transits = tuple(t for t in transits if route.subject is not None and t.gateway.id == route.subject.id)
    chosen = next((t for t in transits if _leads_to(t, flow.target, view)), transits[0] if transits else None)
    if chosen is None:
        yield flow.blocked(
            "route", "no-gateway", f"*{network.name}* has no gateway to use.", network, sources=("UDR23",)
        )
        return
    if chosen.peering is not None:
        flow = across(flow, chosen.peering, network, chosen.home, by_gateway=True)
    flow = flow.hop("gateway", f"*{chosen.gateway.name}* takes it.", route.label, chosen.gateway, sources=("UDR23",))
    yield from past_gateway(flow, chosen.gateway, chosen.home)


def _leads_to(transit: Transit, target: Place, view: View) -> bool:
    return target.span is not None and any(target.span.overlaps(b.span) for b in behind(transit.gateway, view))


def past_gateway(flow: Flow, gateway: Gateway, home: VirtualNetwork) -> Iterator[Flow]:
    """What lies behind a gateway: sites, other networks, callers; or further networks on this side (C-X7)."""
    view = flow.view
    if gateway.status == "down":
        text = f"*{gateway.name}* is down."
        yield flow.blocked("route", f"gateway-down {gateway.name}", text, gateway)
        return
    known = behind(gateway, view)
    for piece in [flow.target] if flow.target.span is None else cut(flow.target, _ends(known, gateway)):
        part = replace(flow, target=piece)
        holding = [b for b in known if piece.span is not None and piece.span.inside(b.span)]
        found = min(holding, key=lambda b: b.span.last - b.span.first, default=None)
        if found is None and piece.span is None:
            found = next((b for b in known if b.span.first == 0 and b.span.last == (1 << 32) - 1), None)
        if found is not None:
            yield from _far_side(part, found)
            continue
        if piece.span is not None and any(piece.span.inside(p) for p in pool_of(gateway)):
            yield part.hop("point-to-site", f"It reaches a caller that dialled in to *{gateway.name}*.", "", gateway)
            continue
        near = next((n for n in (home, *(n for _, n in connected_peers(home, view))) if _holds(n, piece)), None)
        if near is None:
            text = f"*{gateway.name}* knows no way to {piece.label}."
            yield part.blocked("route", f"no-route {gateway.name}", text, gateway, sources=("UDR23",))
        elif near.id == home.id:
            yield from deliver(part, home)
        else:
            peering = next(p for p, n in connected_peers(home, view) if n.id == near.id)
            yield from deliver(across(part, peering, home, near, by_gateway=True), near)


def _holds(network: VirtualNetwork, place: Place) -> bool:
    return place.span is not None and any(place.span.inside(s) for s in spaces_of(network))


def _ends(known: tuple[Behind, ...], gateway: Gateway) -> list[int]:
    spans = [b.span for b in known] + list(pool_of(gateway))
    return [b for s in spans for b in (s.first, s.last + 1)]


def _far_side(flow: Flow, found: Behind) -> Iterator[Flow]:
    if found.network is not None:
        yield from deliver(flow, found.network)
        return
    name = f"*{found.site.name}*" if found.site is not None else f"the network behind *{found.gateway.name}*"
    if goes_public(flow.target):
        if found.site is not None:
            flow = flow.hop("on-premises", f"{name} draws all traffic to itself and sends it on.", "", found.site)
        flow = flow.assuming(
            f"{name.replace('*', '')} sends traffic for the internet on, with a public address of its own."
        )
        place = world(None, f"a public address of {name.replace('*', '')}")
        yield from at_public(replace(flow, source=place, seen=PUBLIC, home="", caller=None, translated=True))
        return
    yield from at_site_on_premises(flow, found)


def at_site_on_premises(flow: Flow, found: Behind) -> Iterator[Flow]:
    """The last stretch into a site: its firewall, and whether it knows the way back."""
    site = found.site
    if site is None:
        yield flow.hop("on-premises", f"It leaves Azure through *{found.gateway.name}*.", "", found.gateway)
        return
    flow = flow.hop("on-premises", f"It reaches {flow.target.label} at *{site.name}*.", str(found.span), site)
    lists = (
        (site.firewall_allows, "on-premises-firewall", "lets in"),
        (site.return_routes, "return-route", "routes back"),
    )
    for words, by, verb in lists:
        if not words or flow.source.span is None:
            continue
        spans = [span_from(w) for w in words]
        if any(flow.source.span.inside(s) for s in spans):
            continue
        text = f"*{site.name}* {verb} {', '.join(words)}, which does not hold {flow.source.label}."
        if any(flow.source.span.overlaps(s) for s in spans):
            flow = flow.doubtful("dest", by, f"which address of {flow.source.label} is used", site)
        else:
            flow = flow.blocked("dest", by, text, site, sources=("seed",))
    yield flow
