"""What of a design the way of a packet rests on: rules, routes, records, zone links, peerings, doors.

A piece is a whole resource, one entry of a list inside it (a rule of a security group, a route of a table), or
something that Azure adds by itself (its default rules, its system routes). A hop of a trace names what it matched in
``by``; here that word is led back to the piece. Not told: routes that keep a packet inside its own network, as a
trace has no hop for them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, RouteTable
from fnetdesigner.model.resource import Part, Resource
from fnetdesigner.model.values import parse_prefix_or_address
from fnetdesigner.model.view import View
from fnetdesigner.routing.places import span_from
from fnetdesigner.routing.question import Blocker, Hop, Trace

Use = Literal["carries", "stops", "may stop", "answers"]
"""*answers*: it takes part in what the name of the target resolves to."""
DIRECTIONS = {"nsg_out": "Outbound", "nsg_in": "Inbound"}
RESTRICTION = "access-restriction:"
ADDRESS_RULE = "address rule "
SUBNET_RULE = "subnet "
APPLIANCE_POLICY = "appliance-policy "


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that packets may depend on. ``field`` and ``entry`` name one entry of a list of the resource;
    ``builtin`` what Azure adds to that list by itself: a default rule ("Outbound 65000"), a route ("sys:0.0.0.0/0")."""

    resource: str
    field: str = ""
    entry: int | None = None
    builtin: str = ""

    @property
    def removable(self) -> bool:
        """Whether the design could be without it."""
        return not self.builtin


def uses_in(found: Trace, view: View) -> Iterator[tuple[Piece, Use]]:
    """What the packets of a trace use, and how; a piece may come several times.

    What a door or a rule says against a packet is told by its blocker, not by the hop before that.
    """
    for blocker in found.blockers:
        use: Use = "stops" if blocker.sure else "may stop"
        for piece in (*_pieces(blocker.stage, blocker, view), *_behind(blocker, found, view)):
            yield piece, use
    for number, hop in enumerate(found.hops, 1):
        if not any(b.after == number and (hop.role == "door" or hop.by == b.by) for b in found.blockers):
            for piece in _pieces(hop.role, hop, view):
                yield piece, "answers" if hop.role == "dns" else "carries"


def entries_of(found: Resource) -> Iterator[tuple[str, int, object]]:
    """Every entry of every list of a resource: the field, its place, its value."""
    for field in type(found).model_fields:
        value = getattr(found, field)
        if isinstance(value, tuple) and field != "kept":
            for place, entry in enumerate(value):
                yield field, place, entry


def entry_name(entry: object, view: View) -> str:
    """How a person calls an entry of a list: its own name, the resource it names, or its value."""
    if isinstance(entry, Part):
        for field in ("name", "prefix", "source", "domain"):
            if word := getattr(entry, field, ""):
                return str(word)
        return type(entry).__name__
    held = view.any(entry) if isinstance(entry, str) else None
    return str(entry) if held is None else held.name


# From the words of a hop to the piece
def _pieces(stage: str, step: Hop | Blocker, view: View) -> Iterator[Piece]:
    entry = _entry(stage, step, view)
    if entry is not None:
        yield entry
    for subject in step.subjects:
        yield Piece(subject)


def _behind(blocker: Blocker, found: Trace, view: View) -> Iterator[Piece]:
    """The rule by which an appliance or a door refuses: the hop before the blocker names it."""
    if blocker.after and blocker.after <= len(found.hops):
        hop = found.hops[blocker.after - 1]
        if hop.role == "door" and hop.by != blocker.by:
            yield from _pieces(hop.role, hop, view)


def _entry(stage: str, step: Hop | Blocker, view: View) -> Piece | None:
    subjects = [found for i in step.subjects if (found := view.any(i)) is not None]
    if not subjects:
        return None
    if stage in DIRECTIONS:
        return _rule(DIRECTIONS[stage], step.by, subjects[0])
    if stage == "route":
        return _route(step.by.removeprefix("None ").removeprefix("Internet "), subjects)
    if stage == "service-endpoint":
        home = subjects[0]
        return _first(home, "service_endpoints", home.service_endpoints, step.by) if isinstance(home, Subnet) else None
    if stage == "dns":
        return _record(step.by, subjects[0])
    return _at_a_door(step.by, subjects[0], view)


def _rule(direction: str, by: str, group: Resource) -> Piece | None:
    if not isinstance(group, NetworkSecurityGroup):
        return None
    priority = by.rpartition(":")[2]
    for place, rule in enumerate(group.rules):
        if rule.direction == direction and str(rule.priority) == priority:
            return Piece(group.id, "rules", place)
    return Piece(group.id, "rules", builtin=f"{direction} {priority}")


def _route(label: str, subjects: list[Resource]) -> Piece | None:
    table = next((s for s in subjects if isinstance(s, RouteTable)), None)
    if table is not None and label.startswith("udr:"):
        prefix = label.removeprefix("udr:")
        for place, route in reversed(list(enumerate(table.routes))):
            if route_prefix(route.prefix) == prefix:
                return Piece(table.id, "routes", place)
    home = subjects[0]
    return Piece(home.id, "routes", builtin=label) if isinstance(home, Subnet) and ":" in label else None


def route_prefix(text: str) -> str:
    """A route's range as verdicts write it; a service tag as it stands."""
    try:
        return str(parse_prefix_or_address(text.strip()))
    except ValueError:
        return text.strip()


def _record(by: str, holder: Resource) -> Piece | None:
    """The record of a zone that answers ("db in corp.example"), or of a DNS server, which goes by its whole name."""
    label = by.removesuffix(f" in {holder.name}").lower()
    for place, record in enumerate(getattr(holder, "records", ())):
        if record.name.strip().rstrip(".").lower() == label.strip().rstrip("."):
            return Piece(holder.id, "records", place)
    return None


def _at_a_door(by: str, holder: Resource, view: View) -> Piece | None:
    if by.startswith(RESTRICTION):
        word = by.removeprefix(RESTRICTION)
        for field in ("access_rules", "scm_rules"):
            for place, rule in enumerate(getattr(holder, field, ())):
                if str(rule.priority) == word:
                    return Piece(holder.id, field, place)
        return None
    if by.startswith(ADDRESS_RULE):
        return _address_rule(by.removeprefix(ADDRESS_RULE), holder)
    if by.startswith(SUBNET_RULE):
        name = by.removeprefix(SUBNET_RULE)
        allowed: Iterable[str] = getattr(holder, "allowed_subnets", ())
        return _first(holder, "allowed_subnets", [entry_name(i, view) for i in allowed], name)
    rules = getattr(holder, "rules", ())
    if by and not isinstance(holder, NetworkSecurityGroup) and not by.startswith(APPLIANCE_POLICY):
        return _first(holder, "rules", [getattr(r, "name", "") for r in rules], by)
    return None


def _address_rule(text: str, holder: Resource) -> Piece | None:
    for place, rule in enumerate(getattr(holder, "firewall_rules", ())):
        if _spelled(rule.start) in text and _spelled(rule.end) in text:
            return Piece(holder.id, "firewall_rules", place)
    words = [_spelled(w) for w in getattr(holder, "allowed_addresses", ())]
    return _first(holder, "allowed_addresses", words, text)


def _spelled(text: str) -> str:
    try:
        return str(span_from(text))
    except ValueError:
        return text


def _first(holder: Resource, field: str, words: Iterable[str], wanted: str) -> Piece | None:
    return next((Piece(holder.id, field, n) for n, word in enumerate(words) if word == wanted), None)
