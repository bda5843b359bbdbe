"""Whether the security group and the route table of a subnet stop a TCP flow that leaves through it.

Three-valued: stopped, let through, or not to be told. A rule's field may match all of a destination, none,
or some (a range that cuts it, a word we do not know); the first rule that matches all decides, unless an
earlier one that may match says otherwise. Application security groups, security admin rules and what an
appliance behind a route does are not modelled: they are not to be told.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from fnetdesigner.azure.facts import BASELINES, facts
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import network_of, peerings_from, prefix_of, same_region, spaces_of, subnet_of
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, Route, RouteTable, SecurityRule
from fnetdesigner.model.values import Prefix, parse_address, parse_ports, parse_prefix_or_address
from fnetdesigner.model.view import View

ANYWHERE = ("*", "any", "0.0.0.0/0")
TAGS = frozenset(
    {
        "internet", "azurecloud", "storage", "sql", "azurecosmosdb", "azurekeyvault", "eventhub", "servicebus",
        "azurecontainerregistry", "appservice", "azureactivedirectory", "azuremonitor", "azureresourcemanager",
        "azurefrontdoor",
    }
)  # fmt: skip
"""Service tags for outbound rules [TAG21]: sets of public addresses."""
NOWHERE = ("azureloadbalancer", "gatewaymanager", "azureplatformdns", "azureplatformimds", "azureplatformlkm")
PRIVATE_BITS = 32


class Match(IntEnum):
    """How much of something a field matches."""

    NONE = 0
    SOME = 1
    ALL = 2


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a flow goes: a private ``prefix`` (the address, or the subnet while the address is open), or the
    public addresses of ``service`` (a service tag: Storage) in ``region`` when ``prefix`` is None."""

    prefix: Prefix | None
    service: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class Packet:
    """What is asked of a filter. ``ports`` is the first and the last destination port; any source port will do."""

    source: Destination
    destination: Destination
    ports: tuple[int, int]
    protocol: Literal["Tcp", "Udp"] = "Tcp"


@dataclass(frozen=True, slots=True)
class Decision:
    """``allowed`` is None where it cannot be told; ``rule`` or ``route`` decided, None for Azure's defaults."""

    allowed: bool | None
    rule: SecurityRule | None = None
    route: Route | None = None


def through_security_group(
    group: NetworkSecurityGroup, subnet: Subnet, destination: Destination, port: int, view: View
) -> Decision:
    """What a group's outbound rules say of TCP from a subnet to a destination [NSG25]."""
    source, network = prefix_of(subnet), network_of(subnet, view)
    if source is None or network is None:
        return Decision(None)
    inside = spaces_near(network, view)
    packet = Packet(Destination(source), destination, (port, port))
    decision, doubt = decide(group, "Outbound", packet, inside)
    return decision or _by_default(destination, inside, doubt)


def decide(
    group: NetworkSecurityGroup, direction: str, packet: Packet, inside: tuple[Prefix, ...]
) -> tuple[Decision | None, frozenset[str]]:
    """What a group's own rules of a direction say of a packet; None where none matches all of it.

    Beside it stand the actions of earlier rules that match a part. ``inside`` is what VirtualNetwork covers.
    """
    doubt: set[str] = set()
    for rule in sorted((r for r in group.rules if r.direction == direction), key=lambda r: r.priority):
        match = packet_match(rule, packet, inside)
        if match == Match.ALL:
            return Decision(None if doubt - {rule.access} else rule.access == "Allow", rule), frozenset(doubt)
        if match == Match.SOME:
            doubt.add(rule.access)
    return None, frozenset(doubt)


def _by_default(destination: Destination, inside: tuple[Prefix, ...], doubt: frozenset[str]) -> Decision:
    """Azure's own outbound rules: the network and its peers, then the internet, then nothing [NSG25]."""
    known = destination.prefix is None or any(s.contains(destination.prefix) for s in inside)
    return Decision(True if known and "Deny" not in doubt else None)


def spaces_near(network: VirtualNetwork, view: View) -> tuple[Prefix, ...]:
    """What the tag VirtualNetwork surely covers: the network's space and those of its peers [TAG21]."""
    near = [n for p, n in peerings_from(network, view) if p.allow_network_access]
    return tuple(s for n in (network, *near) for s in spaces_of(n))


def packet_match(rule: SecurityRule, packet: Packet, inside: tuple[Prefix, ...]) -> Match:
    """How much of a packet a rule matches: lists are OR inside a field and AND across fields."""
    if rule.protocol not in ("*", packet.protocol):
        return Match.NONE
    found = _best(_port_match(p, *packet.ports) for p in rule.destination_ports)
    if found:
        found = min(found, _best(_place_match(d, packet.destination, inside) for d in rule.destinations))
    if found:
        found = min(found, _best(_place_match(s, packet.source, inside) for s in rule.sources))
    return min(found, _best(_port_match(p, 0, 65535) for p in rule.source_ports)) if found else found


def _best(matches: Iterable[Match]) -> Match:
    return max(matches, default=Match.NONE)


def _port_match(text: str, first: int, last: int) -> Match:
    try:
        low, high = parse_ports(text)
    except ValueError:
        return Match.SOME
    if low <= first and last <= high:
        return Match.ALL
    return Match.SOME if low <= last and first <= high else Match.NONE


def _place_match(text: str, place: Destination, inside: tuple[Prefix, ...]) -> Match:
    word = text.strip().lower()
    if word in ANYWHERE:
        return Match.ALL
    if word in NOWHERE:
        return Match.ALL if place.prefix is None and place.service.lower() == word else Match.NONE
    try:
        prefix = parse_prefix_or_address(text)
    except ValueError:
        return _tag_match(word, place, inside)
    if place.prefix is None:
        return _public_match(prefix)
    if prefix.contains(place.prefix):
        return Match.ALL
    return Match.SOME if prefix.overlaps(place.prefix) else Match.NONE


def _public_match(prefix: Prefix) -> Match:
    """A range against the public addresses of a service, which the design does not list."""
    if prefix.version == 6 or is_private_use(prefix):
        return Match.NONE
    return Match.ALL if prefix.length == 0 else Match.SOME


def is_private_use(prefix: Prefix) -> bool:
    """Whether a range lies in the private ranges, as no public service does; every baseline has the same."""
    return facts(BASELINES[0]).is_private(prefix)


def _tag_match(word: str, place: Destination, inside: tuple[Prefix, ...]) -> Match:
    tag, _, region = word.partition(".")
    if place.prefix is not None:
        if tag == "virtualnetwork":
            return Match.ALL if any(s.contains(place.prefix) for s in inside) else Match.SOME
        # Service tags hold public addresses only; any other word may be an application security group.
        return Match.NONE if tag in TAGS else Match.SOME
    if tag == "virtualnetwork":
        return Match.NONE
    if tag == "internet":
        # Probes come from inside the platform, not from the internet.
        return Match.NONE if place.service.lower() == "azureloadbalancer" else Match.ALL
    if tag in (place.service.lower(), "azurecloud"):
        return Match.ALL if not region or same_region(region, place.region) else Match.NONE
    return Match.NONE if tag in TAGS else Match.SOME


def through_routes(table: RouteTable, subnet: Subnet, endpoint: PrivateEndpoint, view: View) -> Decision:
    """What a route table says of packets to a private endpoint: a route that beats the endpoint's own /32 counts.

    That is a /32 for it, or, where the endpoint's subnet lets route tables act, a range no shorter than the
    address range that holds it; 0.0.0.0/0 never does [PENP23].
    """
    place = endpoint_place(endpoint, view)
    home, network = subnet_of(endpoint, view), network_of(endpoint, view)
    if place is None or home is None or network is None or place.prefix is None:
        return Decision(None)
    target = place.prefix
    space = next((s for s in spaces_of(network) if s.contains(target)), None)
    acting = home.private_endpoint_policies in ("Enabled", "RouteTableEnabled")
    best: tuple[int, Route] | None = None
    doubt = False
    for route in table.routes:
        try:
            prefix = parse_prefix_or_address(route.prefix)
        except ValueError:
            continue
        beats = prefix.length == PRIVATE_BITS or (acting and space is not None and prefix.length >= space.length)
        if beats and prefix.contains(target) and (best is None or prefix.length > best[0]):
            best = (prefix.length, route)
        elif beats and prefix.overlaps(target):
            doubt = True
    if best is None or doubt:
        return Decision(None if doubt else True)
    return Decision(False if best[1].next_hop == "None" else None, route=best[1])


def public_through_routes(table: RouteTable, destination: Destination) -> Decision:
    """What a route table says of packets to the public addresses of a service without a service endpoint."""
    tagged: list[tuple[int, Route]] = []
    default: Route | None = None
    for route in table.routes:
        tag, _, region = route.prefix.strip().lower().partition(".")
        if tag in (destination.service.lower(), "azurecloud") and (
            not region or same_region(region, destination.region)
        ):
            tagged.append(((2 if region else 1) if tag != "azurecloud" else 0, route))
            continue
        try:
            prefix = parse_prefix_or_address(route.prefix)
        except ValueError:
            continue
        if prefix.length == 0 and prefix.version == 4:
            default = route
        elif prefix.version == 4 and not is_private_use(prefix):
            return Decision(None, route=route)
    chosen = max(tagged, key=lambda pair: pair[0])[1] if tagged else default
    if chosen is None or chosen.next_hop == "Internet":
        return Decision(True, route=chosen)
    return Decision(False if chosen.next_hop == "None" else None, route=chosen)


def endpoint_place(endpoint: PrivateEndpoint, view: View) -> Destination | None:
    """A private endpoint as a destination: its address, or its subnet while Azure picks one."""
    home = subnet_of(endpoint, view)
    prefix = None if home is None else prefix_of(home)
    if endpoint.address is not None:
        prefix = parse_address(endpoint.address)
    return None if prefix is None else Destination(prefix)
