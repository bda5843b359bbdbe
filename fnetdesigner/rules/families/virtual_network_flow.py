"""VNET: what intended flows meet between peered networks.

Only flows whose ends lie in known networks are judged. A route to an appliance in the network between counts
as a way; whether the appliance forwards, filters or translates addresses, and the way back, no design tells.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.network import Peering, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.questions import gateways_of, peering_between, spaces_of
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import natural_key
from fnetdesigner.model.values import parse_address
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.flow_ends import Crossing, crossings, route_for, splits
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_virtual_network import new_peerings, overlapping
from fnetdesigner.rules.rule import cite, fix, problem, rule

PEERING = cite("PEER16", "Virtual network peering")
NO, YES, UNKNOWN = "no", "yes", "unknown"


@rule(
    "FND-VNET-014",
    "warning",
    IntendedFlow,
    PEERING,
    cite("UDR23", "Custom routes"),
    remedy="Peer the two networks, or route through an appliance in the network between and let the far peering take "
    "forwarded traffic.",
)
def flow_over_two_peerings(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow is meant to cross a network that is peered with both ends.

    Peering is not transitive: of networks A, B and C, where A and B are peered and B and C are, nothing gets
    from A to C by itself. It takes a peering of A with C, or an appliance in B that routes in A lead to.
    """
    yield from two_peerings(flow, view)


def two_peerings(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """The findings of FND-VNET-014, for rules that have nothing to add to them."""
    ways = crossings(flow, view) if flow.access == "allow" else ()
    # One peering is enough, or another rule (FND-VNET-013) speaks of the side that is missing.
    if not ways or any(w.hub is None for w in ways) or any(half_peered(w, view) for w in ways):
        return
    if any(gateway_to_gateway(w, view) for w in ways):
        return
    states = [(w, by_appliance(w, view)) for w in ways]
    if any(s == UNKNOWN for _, s in states):
        return
    carried = [w for w, s in states if s == YES]
    if carried:
        yield from refused_forwarding(flow, carried, view)
        return
    way = ways[0]
    start, end = way.start.network, way.end.network
    hubs = list({w.hub.id: w.hub for w in ways if w.hub is not None and w.end.network.id == end.id}.values())
    fits = overlapping(start, end) is None
    yield problem(
        f"*{flow.name}* goes from *{start.name}* to *{end.name}*, which are both peered with {some_names(hubs)} but "
        "not with each other; peering is not transitive, and no route leads through an appliance in between.",
        flow,
        start,
        end,
        *hubs,
        fixes=offered(
            fix("peer", f"Peer *{start.name}* with *{end.name}*", *new_peerings(start, end, view)) if fits else None
        ),
    )


@rule(
    "FND-VNET-017",
    "warning",
    Peering,
    cite("AVM26", "virtual-network/virtual-network-peering: allowVirtualNetworkAccess"),
    cite("GWI26", "Peering"),
    remedy="Allow access over the peering.",
)
def flow_over_closed_peering(peering: Peering, view: View) -> Iterator[Problem]:
    """A flow is meant to cross a peering that does not allow access.

    Without allowVirtualNetworkAccess the remote network is no part of the tag VirtualNetwork, and its traffic
    is refused.
    """
    home, remote = view.get(peering.parent, VirtualNetwork), view.get(peering.remote, VirtualNetwork)
    if peering.allow_network_access or home is None or remote is None:
        return
    back = peering_between(remote, home, view)
    if back is None:
        return
    # A peering that is shut on both sides is told of once.
    if not back.allow_network_access and natural_key(back.id) < natural_key(peering.id):
        return
    flows = [f for f in view.all(IntendedFlow) if f.access == "allow" and needs(f, home, remote, view)]
    if not flows:
        return
    shut = [p for p in (peering, back) if not p.allow_network_access]
    yield problem(
        f"*{peering.name}* does not allow access between *{home.name}* and *{remote.name}*, which {some_names(flows)} "
        f"{'needs' if len(flows) == 1 else 'need'}.",
        peering,
        home,
        remote,
        *flows,
        fixes=(
            fix(
                "allow",
                f"Allow access between *{home.name}* and *{remote.name}*",
                *(Set(p.id, {"allow_network_access": True}) for p in shut),
            ),
        ),
    )


def half_peered(way: Crossing, view: View) -> bool:
    """Whether the ends of a way have a peering on one side."""
    start, end = way.start.network, way.end.network
    return peering_between(start, end, view) is not None or peering_between(end, start, view) is not None


def gateway_to_gateway(way: Crossing, view: View) -> bool:
    """Whether both ends have gateways of their own, which may be connected with each other."""
    return all(any(True for _ in gateways_of(n, view)) for n in (way.start.network, way.end.network))


def by_appliance(way: Crossing, view: View) -> str:
    """Whether user-defined routes lead a way through an appliance in its hub: yes, no or unknown."""
    found = {_by_appliance(way, i, view) for i in range(len(way.start.subnets))}
    if not found or found == {NO}:
        return NO
    return YES if found == {YES} else UNKNOWN


def _by_appliance(way: Crossing, number: int, view: View) -> str:
    subnet, hub = way.start.subnets[number], way.hub
    if subnet.route_table is None or hub is None:
        return NO
    if not way.end.ranges or any(splits(subnet, r, view) for r in way.end.ranges):
        return UNKNOWN
    routes = [route_for(subnet, r, view) for r in way.end.ranges]
    if all(r is None or r.next_hop in ("Internet", "None", "VnetLocal") for r in routes):
        return NO
    for route in routes:
        if route is None or route.next_hop != "VirtualAppliance" or route.next_hop_address is None:
            return UNKNOWN
        address = parse_address(route.next_hop_address)
        if not any(s.contains(address) for s in spaces_of(hub)):
            return UNKNOWN
    return YES


def refused_forwarding(flow: IntendedFlow, ways: list[Crossing], view: View) -> Iterator[Problem]:
    """What is left to say of flows through an appliance: the far side must take what it forwards."""
    for way in ways:
        if way.hub is None:
            continue
        far = peering_between(way.end.network, way.hub, view)
        if far is None or far.allow_forwarded_traffic:
            return
    way = ways[0]
    start, end, hub = way.start.network, way.end.network, way.hub
    far = None if hub is None else peering_between(end, hub, view)
    if hub is None or far is None:
        return
    yield problem(
        f"*{flow.name}* goes from *{start.name}* to *{end.name}* through an appliance in *{hub.name}*, and "
        f"*{far.name}* does not take forwarded traffic.",
        flow,
        start,
        end,
        hub,
        far,
        fixes=(
            fix("forward", f"Take forwarded traffic in *{far.name}*", Set(far.id, {"allow_forwarded_traffic": True})),
        ),
    )


def needs(flow: IntendedFlow, home: VirtualNetwork, remote: VirtualNetwork, view: View) -> bool:
    """Whether every way of a flow crosses a shut peering, and some way the one between two given networks."""
    # A way over two peerings without an appliance does not work anyway: FND-VNET-014.
    ways = [w for w in crossings(flow, view) if w.hub is None or by_appliance(w, view) == YES]
    if not ways or not all(any(shut(a, b, view) for a, b in legs(w)) for w in ways):
        return False
    pair = {home.id, remote.id}
    return any({a.id, b.id} == pair for w in ways for a, b in legs(w))


def legs(way: Crossing) -> tuple[tuple[VirtualNetwork, VirtualNetwork], ...]:
    """The pairs of networks between which a way crosses a peering."""
    start, end = way.start.network, way.end.network
    return ((start, end),) if way.hub is None else ((start, way.hub), (way.hub, end))


def shut(one: VirtualNetwork, other: VirtualNetwork, view: View) -> bool:
    """Whether either side of a peering does not allow access."""
    sides = (peering_between(one, other, view), peering_between(other, one, view))
    return any(p is not None and not p.allow_network_access for p in sides)
