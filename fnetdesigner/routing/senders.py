"""The first leg of a packet: out of an app, a machine, a site, a dialled-in caller, or in from the internet.

Clauses C-S1 to C-S9 (which way an app's packets leave), C-P6, C-P7 and C-I9.
"""

from collections.abc import Iterator
from dataclasses import replace

from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import FrontDoor, VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import (
    app_network,
    facts_of,
    gateways_of,
    hosting_of,
    network_of,
    peering_between,
    plan_of,
    prefix_of,
    spaces_of,
    subnet_of,
    system_of,
)
from fnetdesigner.kinds.traffic import ExpressRouteGateway, NetworkSecurityGroup, VpnGateway
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Prefix, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.routing.arrive import at_public, goes_public
from fnetdesigner.routing.crossing import across, deliver
from fnetdesigner.routing.effective import endpoint_reach, forwarding
from fnetdesigner.routing.exits import as_app
from fnetdesigner.routing.flow import Flow
from fnetdesigner.routing.gateways import Gateway, behind, connected_peers, pool_of
from fnetdesigner.routing.hosts import address_of
from fnetdesigner.routing.places import (
    Place,
    Span,
    internet_spans,
    is_public,
    private_place,
    service_tags,
    span_from,
    span_of,
    world,
)
from fnetdesigner.routing.question import PUBLIC
from fnetdesigner.routing.starts import ALWAYS_INSIDE, Start
from fnetdesigner.routing.walk import leave, onward


def sent(flow: Flow, start: Start) -> Iterator[Flow]:
    """The flow on its way from its start, the target's address known."""
    resource = start.resource
    if start.app is not None:
        yield from _from_app(flow, start, start.app)
    elif isinstance(resource, VpnGateway | ExpressRouteGateway):
        yield from _dialled_in(flow, resource)
    elif isinstance(resource, OnPremisesNetwork):
        yield from _from_site(flow, resource)
    elif isinstance(resource, VirtualNetwork):
        yield from _from_network(flow, resource)
    elif start.subnet is not None and resource is not None:
        yield from _from_machine(flow, resource, start.subnet)
    else:
        yield from _from_internet(flow, resource)


# apps
def _from_app(flow: Flow, start: Start, app: FunctionApp) -> Iterator[Flow]:
    view = flow.view
    flow = flow.hop("app", f"*{app.name}* sends the packet.", flow.question.traffic, app)
    hosting = hosting_of(app, view)
    if start.inside and start.subnet is not None:
        if hosting in ALWAYS_INSIDE or flow.question.traffic != "app":
            yield from _into(flow, app, start.subnet, "All of this traffic enters")
            return
        yield from _steered(flow, app, start.subnet)
        return
    network = app_network(app, view)
    if start.inside and network is not None and app.gateway_network is not None and hosting != "consumption":
        yield from _by_dialling(flow, app, network)
        return
    yield from public_edge(
        flow, app, "no-vnet-integration" if network is None or hosting == "consumption" else "not-routed"
    )


def _steered(flow: Flow, app: FunctionApp, subnet: Subnet) -> Iterator[Flow]:
    """Route All, or private ranges and service endpoints alone (C-S1 to C-S3)."""
    if app.route_all:
        yield from _into(flow, app, subnet, "Route All is on, so it enters")
        return
    target = flow.target
    owner = target.owner
    if target.span is not None and any(target.span.inside(r) for r in facts_of(flow.view).private_ranges):
        yield from _into(flow, app, subnet, "Its private target makes it enter")
    elif goes_public(target) and owner is not None and (reach := endpoint_reach(subnet, owner, flow.view)) != "no":
        if reach == "unknown":
            missing = f"whether the service endpoint of {subnet.name} reaches {owner.name} in another region"
            flow = flow.warned(f"It depends on {missing}; each way is followed.")
            yield from public_edge(flow, app, "route-all-off")
        yield from _into(replace(flow, drawn=True), app, subnet, "The service endpoint makes it enter")
    else:
        yield from public_edge(flow, app, "route-all-off")


def _into(flow: Flow, app: FunctionApp, subnet: Subnet, why: str) -> Iterator[Flow]:
    view = flow.view
    prefix = prefix_of(subnet)
    flow = flow.hop("steering", f"{why} *{subnet.name}*.", "route-all" if app.route_all else "", subnet, app,
                    sources=("VNI26", "seed"))  # fmt: skip
    if prefix is None:
        yield flow.doubtful("steering", subnet.name, f"the address range of {subnet.name}", subnet)
        return
    own = flow.question.source.address
    span = span_from(own) if own is not None else span_of(prefix)
    source = private_place(span, app, own or str(prefix))
    network = network_of(subnet, view)
    home = "" if network is None else network.id
    yield from leave(replace(flow, source=source, seen=source.label, home=home), subnet)


def public_edge(flow: Flow, app: FunctionApp, why: str) -> Iterator[Flow]:
    """Out by App Service's own edge, past every network (C-S2, C-S9)."""
    if not goes_public(flow.target):
        reasons = {
            "no-vnet-integration": f"*{app.name}* enters no virtual network, and {flow.target.label} is private.",
            "route-all-off": f"With Route All off, {flow.target.label} does not enter the network of *{app.name}*.",
            "not-routed": f"This traffic of *{app.name}* is not routed into its network.",
        }
        yield flow.blocked("steering", why, reasons[why], app, sources=("seed", "VNI26"))
        return
    flow = flow.hop("public-edge", f"*{app.name}* sends it out by the public edge of App Service.", why, app,
                    sources=("VNI26", "IP18"))  # fmt: skip
    yield from as_app(flow, app)


def _by_dialling(flow: Flow, app: FunctionApp, network: VirtualNetwork) -> Iterator[Flow]:
    """Gateway-required integration: the source is a point-to-site address, and no route of a subnet counts (C-S8)."""
    view = flow.view
    gateway = next((g for g in gateways_of(network, view) if isinstance(g, VpnGateway)), None)
    if gateway is None:
        text = f"*{network.name}* has no VPN gateway for *{app.name}* to dial in to."
        yield flow.blocked("steering", "no-gateway", text, app, network, sources=("GWI26",))
        return
    if system_of(app, view) == "linux":
        text = "Gateway-required integration works for Windows apps only."
        flow = flow.blocked("capability", "gateway-required-windows", text, app, sources=("GWI26",))
    flow = flow.hop("steering", f"*{app.name}* dials in to *{gateway.name}*.", "gateway-required", app, gateway,
                    sources=("GWI26",))  # fmt: skip
    listed = _plan_routes(app, view)
    own: list[Span | Prefix] = [*spaces_of(network), *listed]
    near = [*own, *facts_of(view).private_ranges]
    target = flow.target
    if goes_public(target) or (target.span is not None and not any(target.span.inside(s) for s in near)):
        yield from public_edge(flow, app, "route-all-off")
        return
    if target.span is not None and not any(target.span.inside(s) for s in own):
        text = f"The plan of *{app.name}* has no route for {target.label} through the gateway."
        flow = flow.blocked("steering", "plan-routes", text, app, sources=("GWI26",))
    yield from _dialled_in(flow, gateway, app)


def _plan_routes(app: FunctionApp, view: View) -> tuple[Span, ...]:
    plan = plan_of(app, view)
    return () if plan is None else tuple(span_of(parse_prefix(r)) for r in plan.gateway_routes)


# machines, networks and callers
def _from_machine(flow: Flow, machine: Resource, subnet: Subnet) -> Iterator[Flow]:
    view = flow.view
    role = "client" if isinstance(machine, Client | DeploymentAgent) else "host"
    flow = flow.hop("client" if role == "client" else "host", f"*{machine.name}* sends the packet.", "", machine)
    prefix = prefix_of(subnet)
    text = flow.question.source.address or address_of(machine)
    if text is None and prefix is None:
        yield flow.doubtful("route", subnet.name, f"the address range of {subnet.name}", subnet)
        return
    span = span_of(prefix) if text is None and prefix is not None else span_from(text or "")
    source = private_place(span, machine, text or str(prefix))
    network = network_of(subnet, view)
    interface = None
    if isinstance(machine, VirtualMachine):
        interface = view.get(machine.network_security_group, NetworkSecurityGroup)
    flow = replace(flow, source=source, seen=source.label, home="" if network is None else network.id)
    yield from leave(flow, subnet, interface)


def _from_network(flow: Flow, network: VirtualNetwork) -> Iterator[Flow]:
    subnets = list(flow.view.children(network.id, Subnet))
    if not subnets:
        yield flow.doubtful("route", network.name, f"the subnets of {network.name}", network)
    for subnet in subnets:
        yield from _from_machine(flow, subnet, subnet)


def _from_site(flow: Flow, site: OnPremisesNetwork) -> Iterator[Flow]:
    """From on-premises: by the gateways that the site is behind, or by its own way to the internet (C-P7)."""
    view = flow.view
    flow = flow.hop("on-premises", f"Somebody at *{site.name}* sends the packet.", "", site)
    if goes_public(flow.target):
        place = world(None, f"a public address of {site.name}")
        yield from at_public(replace(flow, source=place, seen=PUBLIC))
        return
    own = flow.question.source.address or _own_address(flow)
    spans = [span_from(own)] if own is not None else [span_of(parse_prefix(p)) for p in site.address_space]
    if not spans:
        yield flow.doubtful("route", site.name, f"the address ranges of {site.name}", site)
        return
    gateway = _gateway_of(site, flow.target, view)
    if gateway is None:
        text = f"No gateway leads from *{site.name}* to {flow.target.label}."
        yield flow.blocked("route", "no-gateway", text, site, sources=("seed",))
        return
    for span in spans:
        source = private_place(span, site, own or str(span))
        yield from _by_gateway(replace(flow, source=source, seen=source.label), gateway)


def _own_address(flow: Flow) -> str | None:
    """The private address or range that a caller on-premises has, where the design gives it one."""
    caller = flow.view.any(flow.question.source.resource)
    if not isinstance(caller, Client | DeploymentAgent) or not caller.address:
        return None
    try:
        return None if is_public(span_from(caller.address)) else caller.address
    except ValueError:
        return None


def _gateway_of(site: OnPremisesNetwork, target: Place, view: View) -> Gateway | None:
    found: Gateway | None = None
    for model in (VpnGateway, ExpressRouteGateway):
        for gateway in view.all(model):
            assert isinstance(gateway, VpnGateway | ExpressRouteGateway)
            if not any(b.site is not None and b.site.id == site.id for b in behind(gateway, view)):
                continue
            found = found or gateway
            home = network_of(gateway, view)
            if home is None or target.span is None:
                continue
            near = (home, *(n for _, n in connected_peers(home, view)))
            if any(target.span.overlaps(s) for n in near for s in spaces_of(n)):
                return gateway
    return found


def _dialled_in(flow: Flow, gateway: Gateway, app: FunctionApp | None = None) -> Iterator[Flow]:
    """A point-to-site caller of a gateway (C-P6)."""
    if app is None:
        text = f"A caller that dialled in to *{gateway.name}* sends the packet."
        flow = flow.hop("point-to-site", text, "", gateway)
    own = flow.question.source.address
    spans = [span_from(own)] if own is not None else list(pool_of(gateway))
    if goes_public(flow.target) and app is None:
        place = world(None, "the caller's own public address")
        yield from at_public(replace(flow, source=place, seen=PUBLIC))
        return
    if not spans:
        text = f"*{gateway.name}* has no point-to-site address pool."
        yield flow.blocked("route", "no-pool", text, gateway, sources=("GWI26",))
        return
    for span in spans:
        source = private_place(span, app or gateway, own or str(span))
        yield from _by_gateway(replace(flow, source=source, seen=source.label), gateway, only_near=True)


def _by_gateway(flow: Flow, gateway: Gateway, only_near: bool = False) -> Iterator[Flow]:
    """Into Azure through a gateway: its own network, or a peer that uses it."""
    view = flow.view
    home, subnet = network_of(gateway, view), subnet_of(gateway, view)
    flow = flow.hop("gateway", f"It enters Azure through *{gateway.name}*.", "", gateway)
    if gateway.status == "down":
        text = f"*{gateway.name}* is down."
        yield flow.blocked("route", f"gateway-down {gateway.name}", text, gateway)
        return
    if home is None or subnet is None:
        yield flow.doubtful("route", gateway.name, f"the network of {gateway.name}", gateway)
        return
    target = flow.target
    if target.span is not None and not any(target.span.overlaps(s) for s in spaces_of(home)):
        for peering, remote in connected_peers(home, view):
            if any(target.span.overlaps(s) for s in spaces_of(remote)):
                yield from _into_peer(flow, gateway, home, remote, peering.allow_gateway_transit, subnet)
                return
        if only_near:
            text = f"Callers of *{gateway.name}* reach its network and its peers, no further."
            yield flow.blocked("route", f"no-route {gateway.name}", text, gateway, sources=("GWI26",))
            return
    yield from onward(flow, subnet)


def _into_peer(
    flow: Flow, gateway: Gateway, home: VirtualNetwork, remote: VirtualNetwork, lends: bool, subnet: Subnet
) -> Iterator[Flow]:
    view = flow.view
    back = peering_between(remote, home, view)
    for has, word, fault, holder in (
        (lends, "allowGatewayTransit", "AllowGatewayTransitNotEnabled", home),
        (back is not None and back.use_remote_gateways, "useRemoteGateways", "UseRemoteGatewaysNotEnabled", remote),
    ):
        if not has:
            other = remote if holder is home else home
            text = f"The peering from *{holder.name}* to *{other.name}* does not have {word} on."
            by = f"{word} {holder.name}>{other.name}"
            flow = flow.blocked("peering", by, text, back, sources=("GWT", "PEER16"), fault=fault)
    peering = peering_between(home, remote, view)
    if peering is None:
        return
    if _routed_elsewhere(flow, subnet):
        yield from onward(flow, subnet)
        return
    yield from deliver(across(flow, peering, home, remote, by_gateway=True), remote)


def _routed_elsewhere(flow: Flow, subnet: Subnet) -> bool:
    """Whether a route table on the gateway's subnet sends the packet to an appliance first."""
    table = forwarding(subnet, flow.view)
    if table is None or not table.user or flow.target.span is None:
        return False
    return any(c.route is not None and c.route.origin == "udr" for c in table.choices(flow.target, flow.view))


def _from_internet(flow: Flow, resource: Resource | None) -> Iterator[Flow]:
    """From the internet: one caller, a range, or everybody."""
    text = flow.question.source.address
    if text is None and isinstance(resource, Client | DeploymentAgent):
        text = resource.address or None
    who = "Somebody on the internet" if resource is None else f"*{resource.name}*"
    role = "internet" if resource is None else "client"
    flow = flow.hop("client" if role == "client" else "internet", f"{who} sends the packet.", "", resource)
    if not goes_public(flow.target):
        what = f"{flow.target.label} is a private address, which the internet does not carry."
        yield flow.blocked("steering", "private-address", what, resource, sources=("seed",))
        return
    owner = flow.target.owner
    if isinstance(resource, FrontDoor) and resource.private_link and owner is not None and owner.id in resource.origins:
        what = f"*{resource.name}* reaches *{owner.name}* by private link, past its restrictions."
        assumed = f"{owner.name} has approved the private link of {resource.name}."
        yield replace(flow, seen=PUBLIC).assuming(assumed).hop("site", what, "private-link", owner, sources=("PE25",))
        return
    for place in _callers(text, resource, flow):
        seen = text or PUBLIC
        yield from at_public(replace(flow, source=place, seen=seen))


def _callers(text: str | None, resource: Resource | None, flow: Flow) -> Iterator[Place]:
    if isinstance(resource, FrontDoor):
        tags = service_tags("", "") | {"azurefrontdoor", "azurefrontdoor.backend"}
        yield Place(None, tags, f"an address of {resource.name}", resource)
        return
    if text is not None:
        try:
            span = span_from(text)
        except ValueError:
            yield world(None, text, resource)
            return
        if is_public(span):
            yield world(span, text, resource)
            return
        # The called side cannot see a private address: what it sees is not known.
        yield world(None, f"the public address of {text}", resource)
        return
    version_6 = isinstance(flow.target.owner, FunctionApp | DeploymentSlot)
    for span in internet_spans():
        if span.version == 4 or version_6:
            yield world(span, str(span), resource)
