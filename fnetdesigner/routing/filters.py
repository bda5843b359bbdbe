"""What one security group says of a flow, as rules about the group itself ask it: which of its rules decides.

The rules are read as the tracer reads them (``guards.security_rules``), Azure's own at their end. The answer is
three-valued: it is not told where a part of the flow gets another answer than the rest, or where a word may match or
not (an application security group). What else a flow meets on its way is asked of ``trace``.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import facts_of
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.values import Prefix, parse_ports
from fnetdesigner.model.view import View
from fnetdesigner.routing.acl import RuleList
from fnetdesigner.routing.effective import inside_of
from fnetdesigner.routing.flow import pieces
from fnetdesigner.routing.guards import Direction, security_rules
from fnetdesigner.routing.places import Place, private_place, span_from, span_of, world
from fnetdesigner.routing.question import Protocol

BALANCER, MANAGER = "AzureLoadBalancer", "GatewayManager"
EVERYBODY = "Internet"


@dataclass(frozen=True, slots=True)
class Decision:
    """``allowed`` is None where it cannot be told; ``rule`` decided, None where that is one of Azure's own."""

    allowed: bool | None
    rule: SecurityRule | None = None


@dataclass(frozen=True, slots=True)
class Ends:
    """The two ends of a flow: ranges of which any address may be meant, or public places."""

    source: Place
    target: Place


def decide(
    group: NetworkSecurityGroup,
    direction: Direction,
    ends: Ends,
    ports: tuple[int, int],
    protocol: Protocol,
    subnet: Subnet,
    view: View,
) -> Decision:
    """What a group on a subnet says of a flow to any port of a range; told only where all its packets fare alike."""
    rules, inside = security_rules(group, direction), inside_of(subnet, view)
    own = sorted((r for r in group.rules if r.direction == direction), key=lambda r: r.priority)
    borders = [*rules.cuts(inside, _version(ends.source))[0]], [*rules.cuts(inside, _version(ends.target))[1]]
    said: set[bool | None] = set()
    first: int | None = None
    for source in pieces(ends.source, borders[0]):
        for target in pieces(ends.target, borders[1]):
            for port in _ports(rules, *ports):
                ruling = rules.ruling(source, target, port, protocol, inside)
                said.add(ruling.allow)
                if ruling.allow is None or len(said) > 1:
                    return Decision(None)
                first = ruling.entry if first is None else min(first, ruling.entry)
    decider = own[first] if first is not None and first < len(own) else None
    return Decision(said.pop() if said else None, decider)


def _version(place: Place) -> int:
    return 4 if place.span is None else place.span.version


def _ports(rules: RuleList, first: int, last: int) -> Iterator[int]:
    """One port for each part of a range that the rules treat alike."""
    yield first
    if first == last:
        return
    found: set[int] = set()
    for entry in rules.entries:
        for text in entry.ports:
            try:
                low, high = parse_ports(text)
            except ValueError:
                # A word that is no port matches nothing.
                continue
            found |= {low, high + 1}
    yield from sorted(b for b in found if first < b <= last)


def range_place(prefix: Prefix) -> Place:
    """Any address of a range inside networks."""
    return private_place(span_of(prefix))


def service_place(tag: str, region: str = "") -> Place:
    """The public addresses of a service in a region, known by its service tag."""
    names = (tag.lower(), "azurecloud")
    plain = region.replace(" ", "").lower()
    return Place(None, frozenset((*names, *(f"{n}.{plain}" for n in names if plain))), tag, None, region)


def platform_place(tag: str, view: View) -> Place:
    """Where the platform comes from: the load balancer's probes from its one address, managers from public ones."""
    if tag == BALANCER:
        return Place(span_from(facts_of(view).azure_dns), frozenset({tag.lower()}), tag)
    return world(None, tag) if tag == EVERYBODY else Place(None, frozenset({tag.lower(), "azurecloud"}), tag)
