"""Over a peering, and to what has the target address in a network: clauses C-X1, C-P3, C-P4 and the way back."""

from collections.abc import Iterator
from dataclasses import replace

from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.dns_servers import DnsResolver
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import network_of, peering_between, spaces_of, subnet_of
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.arrive import NSG_ON_ENDPOINTS, at_endpoint, at_environment, at_host, goes_public, is_whole
from fnetdesigner.routing.effective import EffectiveRoute, forwarding
from fnetdesigner.routing.flow import Flow
from fnetdesigner.routing.guards import group_of, past_group
from fnetdesigner.routing.hosts import host_at, hosts_of, owned, subnet_at, with_owner
from fnetdesigner.routing.places import NO_TAGS, private_place
from fnetdesigner.routing.targets import environment_behind


def across(flow: Flow, peering: Peering, near: VirtualNetwork, far: VirtualNetwork, by_gateway: bool = False) -> Flow:
    """Over a peering into another network (C-P3, C-P4)."""
    back = peering_between(far, near, flow.view)
    text = f"It crosses the peering from *{near.name}* to *{far.name}*."
    flow = flow.hop("peering", text, f"{near.name}>{far.name}", peering, near, far, sources=("PEER16",))
    if not peering.allow_network_access or (back is not None and not back.allow_network_access):
        shut = f"{near.name}>{far.name}" if not peering.allow_network_access else f"{far.name}>{near.name}"
        flow = replace(flow, no_access=shut)
    foreign = flow.source.span is None or not any(flow.source.span.overlaps(s) for s in spaces_of(near))
    if foreign and not by_gateway and back is not None and not back.allow_forwarded_traffic:
        text = (
            f"The peering of *{far.name}* does not take forwarded traffic, and the packet does not come from "
            f"*{near.name}* itself."
        )
        by = f"allowForwardedTraffic {far.name}>{near.name}"
        flow = flow.blocked("peering", by, text, back, sources=("PEER16",), fault="VnetAccessNotAllowed")
    return flow


def deliver(flow: Flow, network: VirtualNetwork) -> Iterator[Flow]:
    """To what has the target address in a network (C-X1)."""
    for target in owned(flow.target, network, flow.view):
        yield from _delivered(replace(flow, target=target), network)


def _delivered(flow: Flow, network: VirtualNetwork) -> Iterator[Flow]:
    view, target, owner = flow.view, flow.target, flow.target.owner
    meant: Resource | None = None
    home = _standing(owner, view)
    if target.span is None and target.tags != NO_TAGS:
        text = f"{target.label} is no address of *{network.name}*."
        yield flow.blocked("dest", "no-such-host", text, network, sources=("UDR23",))
        return
    if target.span is None:
        yield flow.doubtful("dest", target.label, f"the address range of the subnet of {target.label}", owner)
        return
    if home is None or network_of(home, view) is not network:
        home = subnet_at(target.span, network, view)
        if not is_whole(owner):
            found = hosts_of(network, view).at.get(target.span)
            if owner is not None and found is not None and found is not owner:
                meant = owner
            owner = found
    for part in access(flow, home, owner):
        if isinstance(owner, PrivateEndpoint) and meant is None:
            yield from at_endpoint(part, owner)
        else:
            yield from _to_host(part, owner, home, network, meant)


def _standing(owner: Resource | None, view: View) -> Subnet | None:
    if isinstance(owner, Subnet):
        return owner
    if isinstance(owner, DnsResolver):
        return view.get(owner.inbound_subnet, Subnet)
    if isinstance(owner, FunctionApp | DeploymentSlot):
        inner = environment_behind(owner, view)
        return None if inner is None else subnet_of(inner, view)
    return None if owner is None else subnet_of(owner, view)


def access(flow: Flow, home: Subnet | None, owner: Resource | None = None) -> Iterator[Flow]:
    """Peerings without network access: the documents disagree, so the answer says what it rests on (C-P3)."""
    if not flow.no_access:
        yield flow
        return
    assumed = (
        f"The peering {flow.no_access} does not allow network access. Where a security group is on the way it decides, "
        "as VirtualNetwork no longer covers the peer; without one nothing flows. The documents disagree."
    )
    flow = flow.assuming(assumed)
    interface = isinstance(owner, VirtualMachine) and owner.network_security_group is not None
    if flow.guarded or interface or (home is not None and group_of(home, flow.view) is not None):
        yield flow
        return
    text = f"The peering {flow.no_access} does not allow network access."
    yield flow.blocked(
        "peering",
        f"allowVirtualNetworkAccess {flow.no_access}",
        text,
        sources=("PEER16",),
        fault="VnetAccessNotAllowed",
    )


def _to_host(
    flow: Flow, owner: Resource | None, home: Subnet | None, network: VirtualNetwork, meant: Resource | None
) -> Iterator[Flow]:
    view = flow.view
    if home is None and owner is None:
        text = f"No subnet of *{network.name}* holds {flow.target.label}."
        yield flow.blocked("dest", "no-such-host", text, network, sources=("UDR23",))
        return
    group = None if home is None or not _is_guarded(owner, home) else group_of(home, view)
    interface = (
        view.get(owner.network_security_group, NetworkSecurityGroup) if isinstance(owner, VirtualMachine) else None
    )
    parts: Iterator[Flow] = iter([flow])
    if home is not None:
        parts = (
            second
            for first in past_group(flow, group, "Inbound", home, f"*{home.name}*")
            for second in past_group(first, interface, "Inbound", home, "the machine's network interface")
        )
    for part in parts:
        if owner is None and home is not None:
            text = f"Nothing in *{home.name}* has the address {part.target.label}."
            yield part.blocked("dest", "no-such-host", text, home)
            continue
        if meant is not None and owner is not None:
            text = f"In *{network.name}* {part.target.label} is the address of *{owner.name}*, not of *{meant.name}*."
            yield part.blocked("dest", "no-such-host", text, owner, meant)
        elif isinstance(owner, FunctionApp | DeploymentSlot):
            yield from at_environment(part, owner)
        elif owner is not None and part.wanted is not None and part.wanted[0] != owner.id:
            yield at_host(part, owner)
        elif owner is not None and home is not None:
            for answered in replied(part, home, network):
                yield at_host(answered, owner)
        elif owner is not None:
            yield at_host(part, owner)


def _is_guarded(owner: Resource | None, home: Subnet) -> bool:
    """Whether the security group of a subnet looks at packets to what stands there."""
    if isinstance(owner, PrivateEndpoint):
        return home.private_endpoint_policies in NSG_ON_ENDPOINTS
    return not isinstance(owner, AzureFirewall)


def replied(flow: Flow, home: Subnet, network: VirtualNetwork) -> Iterator[Flow]:
    """Whether the reply finds its way back: routes of the target's own subnet take it, part by part of the source."""
    view = flow.view
    table = forwarding(home, view)
    if table is None or flow.source.span is None or goes_public(flow.source):
        yield flow
        return
    back = with_owner(private_place(flow.source.span), network, view)
    found = [(choice.part, replied_by(flow, choice.route, home, network)) for choice in table.choices(back, view)]
    if len({f.blockers for _, f in found}) <= 1:
        # All alike: one flow, with whatever warnings the parts have.
        yield found[0][1] if found else flow
        return
    for part, answered in found:
        yield replace(answered, source=replace(flow.source, span=part.span))


def replied_by(flow: Flow, route: EffectiveRoute | None, home: Subnet, network: VirtualNetwork) -> Flow:
    """The flow after a reply that one route of the target's subnet takes."""
    if route is None:
        return flow
    if route.next_hop in ("None", "Internet"):
        text = f"The reply is lost: the route {route.prefix} of *{home.name}* takes packets to {flow.source.label}."
        fault = "UserDefinedRoute" if route.origin == "udr" else "RouteMissing"
        by = f"return {route.next_hop} {route.label}"
        return flow.blocked("route", by, text, home, sources=("UDR23",), fault=fault)
    if route.next_hop == "VirtualAppliance":
        return _replied_by_appliance(flow, route, home, network)
    if flow.visited and not flow.translated:
        return flow.warned(
            f"The reply does not pass the appliance: routes of {home.name} lead straight back. "
            "A firewall that keeps state drops it."
        )
    return flow


def _replied_by_appliance(flow: Flow, route: EffectiveRoute, home: Subnet, network: VirtualNetwork) -> Flow:
    view = flow.view
    appliance = None if route.address is None else host_at(route.address, network, view)
    if appliance is None or appliance.id not in flow.visited:
        return flow.warned(
            f"The reply goes by {route.address}, which the packet did not pass. A firewall that keeps state drops it."
        )
    middle = network_of(appliance, view)
    start = view.get(flow.home, VirtualNetwork)
    if middle is None or start is None or middle.id == start.id or flow.translated:
        return flow
    link = peering_between(start, middle, view)
    if link is not None and not link.allow_forwarded_traffic and network.id != start.id:
        text = f"The reply is lost: the peering of *{start.name}* does not take forwarded traffic."
        by = f"allowForwardedTraffic {start.name}>{middle.name}"
        flow = flow.blocked("peering", by, text, link, sources=("PEER16",), fault="VnetAccessNotAllowed")
    return flow
