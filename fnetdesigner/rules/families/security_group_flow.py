"""NSG: what security groups and firewalls stop that the design needs.

Flows are asked of the tracer, all the way. A rule speaks only where it can be told: where a field of a security group
matches a part of what is asked, or holds a word that we do not know, it is silent.
"""

from collections.abc import Iterable, Iterator

from fnetdesigner.kinds.data import EventHubsNamespace
from fnetdesigner.kinds.databases import CosmosDbAccount
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import (
    facts_of,
    gateways_of,
    integration_subnet,
    network_of,
    prefix_of,
    reachable_networks,
    spaces_of,
    subnet_of,
)
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, VpnGateway
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Prefix, parse_ports, parse_prefix, parse_prefix_or_address
from fnetdesigner.model.view import View
from fnetdesigner.routing.filters import Ends, decide, range_place
from fnetdesigner.routing.lookup import endpoint_place
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.flow_ways import leaving, owner_of, protocol_word, source_word, stops_of
from fnetdesigner.rules.mends import offered
from fnetdesigner.rules.mends_security_group import Opening, let_through
from fnetdesigner.rules.rule import cite, fix, problem, rule
from fnetdesigner.rules.subnet_users import can_integrate
from fnetdesigner.rules.ways import BEHIND_ALL, Hindrance, aim_word, by_thing, let_past, openings_for

TROUBLE = cite("seed", "Troubleshooting")
CALLERS = 50
"""How many kinds of callers a group is asked about at most."""


def ports_text(ports: tuple[int, int]) -> str:
    """Ports as a rule has them: 443 or 1000-2000."""
    return str(ports[0]) if ports[0] == ports[1] else f"{ports[0]}-{ports[1]}"


@rule(
    "FND-NSG-003",
    "error",
    IntendedFlow,
    TROUBLE,
    cite("NSG25", "Security rules"),
    remedy="Allow the flow before the rule that denies it.",
)
def flow_denied(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A security group or a firewall on the way denies an intended flow.

    Of a security group the first rule that matches decides, where the flow leaves a subnet and where it enters one; a
    firewall that a route leads to lets through what its rules allow.
    """
    source, target = view.any(flow.source), view.any(flow.target)
    if source is None or target is None:
        return
    by_pool = _by_pool(source)
    stops = [s for s in stops_of(flow, view) if _is_guard(s.hindrance)]
    for group in by_thing([s.hindrance for s in stops]):
        first = group[0]
        # What denies a point-to-site pool is FND-NSG-008's.
        if by_pool and first.blocker.stage == "nsg_in":
            continue
        stop = next(s.stop for s in stops if s.hindrance is first)
        thing, place = first.thing, first.where or leaving(flow, view)
        ends = ((source_word(flow, view), aim_word(stop.address, owner_of(target, view), view)),)
        openings = openings_for(thing, first.blocker.stage, target.name, ends, (flow.port,), protocol_word(flow))
        what = f"{flow.protocol.upper()} {flow.port}"
        yield problem(
            f"*{thing.name}* denies {what} from *{source.name}* to *{target.name}*{first.by}, and *{flow.name}* "
            "needs it.",
            thing,
            flow,
            place,
            target,
            fixes=offered(let_past(group, openings, f"{what} to *{target.name}*", view)),
        )


def _is_guard(found: Hindrance) -> bool:
    policy = isinstance(found.thing, AzureFirewall | NetworkVirtualAppliance)
    return found.blocker.stage in ("nsg_out", "nsg_in") or (policy and found.blocker.by.startswith("appliance-policy"))


def _by_pool(source: Resource) -> bool:
    """Whether a caller comes from a point-to-site pool."""
    return isinstance(source, FunctionApp) and source.gateway_network is not None and source.integration_subnet is None


@rule(
    "FND-NSG-007",
    "warning",
    FunctionApp,
    TROUBLE,
    remedy="Admit the whole range of the subnet, or of the point-to-site pool.",
)
def single_addresses_admitted(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A firewall on the other side admits single addresses of the range that an app calls from.

    The app may use any address of the range, and another one after every restart or scale operation.
    """
    ranges = list(_calling_ranges(app, view))
    if not ranges:
        return
    for door in _doors(app, view):
        for place, whole in ranges:
            part = [p for p in _admitted(door, view) if whole.contains(p) and p != whole]
            if part and not any(p.contains(whole) for p in _admitted(door, view)):
                listed = ", ".join(str(p) for p in part[:3]) + (f" and {len(part) - 3} more" if len(part) > 3 else "")
                yield problem(
                    f"*{door.name}* admits {listed} of the range {whole} of *{place.name}*; its apps may call from any "
                    "address of it.",
                    door,
                    place,
                    fixes=offered(_admit_whole(door, part, whole, place, view)),
                )


def _calling_ranges(app: FunctionApp, view: View) -> Iterator[tuple[Resource, Prefix]]:
    """The ranges that an app calls private addresses from: of its subnet, or the pools of its gateway."""
    subnet = integration_subnet(app, view)
    if subnet is not None:
        prefix = prefix_of(subnet)
        if prefix is not None and can_integrate(app, view):
            yield subnet, prefix
        return
    yield from _pools(app, view)


def _pools(app: FunctionApp, view: View) -> Iterator[tuple[VpnGateway, Prefix]]:
    network = view.get(app.gateway_network, VirtualNetwork)
    if network is None or app.integration_subnet is not None:
        return
    for gateway in gateways_of(network, view):
        if isinstance(gateway, VpnGateway):
            yield from ((gateway, parse_prefix(p)) for p in gateway.point_to_site_pool)


def _doors(app: FunctionApp, view: View) -> Iterator[Resource]:
    """Sites and firewalls that the app's flows go to, groups before their targets, and sites behind its gateways."""
    found: dict[str, Resource] = {}
    for flow in view.referrers(app.id, IntendedFlow, "source"):
        target = view.any(flow.target) if flow.access == "allow" else None
        if isinstance(target, (OnPremisesNetwork, AzureFirewall, NetworkVirtualAppliance)):
            found[target.id] = target
        elif target is not None and (group := guard_of(target, view)) is not None:
            found[group.id] = group
    place = integration_subnet(app, view) or view.get(app.gateway_network, VirtualNetwork)
    network = None if place is None else network_of(place, view)
    for near in () if network is None else reachable_networks(network, view):
        for gateway in gateways_of(near, view):
            found.update((s.id, s) for s in view.referrers(gateway.id, OnPremisesNetwork, "gateways"))
    yield from found.values()


def guard_of(target: Resource, view: View) -> NetworkSecurityGroup | None:
    """The security group that acts on what comes to a target in a subnet."""
    subnet = target if isinstance(target, Subnet) else subnet_of(target, view)
    if subnet is None:
        return None
    acting = subnet.private_endpoint_policies in ("Enabled", "NetworkSecurityGroupEnabled")
    if isinstance(target, PrivateEndpoint) and not acting:
        return None
    return view.get(subnet.network_security_group, NetworkSecurityGroup)


def _admitted(door: Resource, view: View) -> list[Prefix]:
    """The ranges that a site, a firewall or a group lets in."""
    texts: Iterable[str]
    match door:
        case OnPremisesNetwork():
            texts = door.firewall_allows
        case NetworkSecurityGroup():
            inbound = (r for r in door.rules if r.direction == "Inbound" and r.access == "Allow")
            texts = [s for r in inbound for s in r.sources]
        case AzureFirewall() | NetworkVirtualAppliance():
            texts = [s for r in door.rules if r.action == "Allow" and r.kind != "nat" for s in r.sources]
        case _:
            texts = ()
    return [p for p in map(_range, texts) if p is not None]


def _range(text: str) -> Prefix | None:
    """A field as a range; None for a word, and * is all of IPv4."""
    try:
        return parse_prefix("0.0.0.0/0") if text.strip() in ("*", "VirtualNetwork") else parse_prefix_or_address(text)
    except ValueError:
        return None


def _admit_whole(door: Resource, part: list[Prefix], whole: Prefix, place: Resource, view: View) -> Fix | None:
    def widened(texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(str(whole) if _range(t) in part else t for t in texts))

    title = f"Admit {whole} of *{place.name}* at *{door.name}*"
    match door:
        case OnPremisesNetwork():
            return fix("admit", title, Set(door.id, {"firewall_allows": widened(door.firewall_allows)}))
        case NetworkSecurityGroup():
            rules = tuple(
                r.model_copy(update={"sources": widened(r.sources)})
                if r.direction == "Inbound" and r.access == "Allow"
                else r
                for r in door.rules
            )
            return fix("admit", title, Set(door.id, {"rules": rules}))
        case AzureFirewall() | NetworkVirtualAppliance():
            admitted = tuple(
                r.model_copy(update={"sources": widened(r.sources)}) if r.action == "Allow" and r.kind != "nat" else r
                for r in door.rules
            )
            return fix("admit", title, Set(door.id, {"rules": admitted}))
    return None


@rule(
    "FND-NSG-008",
    "error",
    IntendedFlow,
    TROUBLE,
    cite("GWI26", "Troubleshooting"),
    remedy="Allow the point-to-site pool in the security group.",
)
def pool_blocked(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A security group at the target denies the point-to-site pool that an app with gateway integration calls from.

    With gateway-required integration the target sees an address of the pool, not one of a subnet.
    """
    app, target = view.get(flow.source, FunctionApp), view.any(flow.target)
    if app is None or target is None or not _by_pool(app):
        return
    pools = list(_pools(app, view))
    for found in stops_of(flow, view):
        group = found.hindrance.thing
        if found.hindrance.blocker.stage != "nsg_in" or not isinstance(group, NetworkSecurityGroup) or not pools:
            continue
        gateway, ports = pools[0][0], flow.port
        listed = ", ".join(str(p) for _, p in pools)
        ends = [(str(p), aim_word(found.stop.address, owner_of(target, view), view)) for _, p in pools]
        openings = openings_for(group, "nsg_in", gateway.name, ends, (ports,), protocol_word(flow))
        yield problem(
            f"*{group.name}* denies {flow.protocol.upper()} {ports} from {listed}, the point-to-site pool of "
            f"*{gateway.name}*, to *{target.name}*{found.hindrance.by}, and *{flow.name}* needs it.",
            group,
            flow,
            gateway,
            target,
            fixes=offered(let_past([found.hindrance], openings, f"{listed} to *{target.name}*", view)),
        )
        return


@rule(
    "FND-NSG-018",
    "warning",
    PrivateEndpoint,
    cite("PE25", "NSG more considerations"),
    remedy="Open the ports that the service may need.",
)
def endpoint_behind_narrow_ports(endpoint: PrivateEndpoint, view: View) -> Iterator[Problem]:
    """A security group lets only some ports through to a private endpoint of Cosmos DB, or of Event Hubs for Kafka.

    These services use further ports: direct connections of Cosmos DB use a wide range, Kafka one of its own.
    """
    target, subnet, place = view.any(endpoint.target), subnet_of(endpoint, view), endpoint_place(endpoint, view)
    group, network = guard_of(endpoint, view), network_of(endpoint, view)
    if group is None or subnet is None or place.span is None or network is None or endpoint.status != "Approved":
        return
    kafka = isinstance(target, EventHubsNamespace) and any(
        t.type == "kafka" and t.source == target.id for a in view.referrers(target.id, FunctionApp) for t in a.triggers
    )
    if target is None or not (isinstance(target, CosmosDbAccount) or kafka):
        return
    facts = facts_of(view)
    wanted = [parse_ports(p) for p in facts.traffic["wide_ports"][target.kind]]
    for caller in _callers_of(group, network):
        ends = Ends(range_place(caller), place)
        found = [decide(group, "Inbound", ends, p, "tcp", subnet, view) for p in wanted]
        denied = [(p, d.rule) for p, d in zip(wanted, found, strict=True) if d.allowed is False]
        if not denied or not any(d.allowed for d in found):
            continue
        ports = tuple(ports_text(p) for p, _ in denied)
        opening = Opening(f"allow-{target.name}", "Inbound", (str(caller),), (str(place.span),), ports)
        before = min((r.priority for _, r in denied if r is not None), default=BEHIND_ALL)
        title = f"Allow TCP {', '.join(ports)} to *{endpoint.name}* in *{group.name}*"
        yield problem(
            f"*{endpoint.name}* lets *{target.name}* be reached from {caller} by some of its ports only: "
            f"*{group.name}* denies TCP {', '.join(ports)}.",
            endpoint,
            group,
            target,
            fixes=offered(let_through("allow-ports", title, group, [opening], before, facts)),
        )
        return


def _callers_of(group: NetworkSecurityGroup, network: VirtualNetwork) -> list[Prefix]:
    """Whom the inbound rules of a group speak of: ranges that they let in, and the network itself."""
    found: dict[Prefix, None] = {}
    for item in group.rules:
        if item.direction == "Inbound" and item.access == "Allow":
            for text in item.sources:
                if text.strip().lower() in ("*", "any", "virtualnetwork", "0.0.0.0/0"):
                    found.update((s, None) for s in spaces_of(network))
                elif (prefix := _range(text)) is not None:
                    found[prefix] = None
    return list(found)[:CALLERS]
