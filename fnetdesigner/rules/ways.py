"""What the rules say of things that stop a flow on its way, and what mends them: guards, routes, peerings, appliances.

What stops is found by the tracer; here its words become part of a finding, and its subjects the things to change.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fnetdesigner.kinds.firewalls import NetworkVirtualAppliance
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import facts_of, peerings_from
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, Route, RouteTable, SecurityRule
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.places import is_public, span_from
from fnetdesigner.routing.question import Blocker, Stage
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends_security_group import Opening, let_through
from fnetdesigner.rules.rule import fix

BEHIND_ALL = 4097
"""A place behind every rule that a person may write: where Azure's own rules stand."""
DROPPED = "None udr:"
NO_ACCESS = "allowVirtualNetworkAccess "


@dataclass(frozen=True, slots=True)
class Hindrance:
    """Something that stops a flow: ``thing`` has to change, ``where`` is the subnet that it acts on, if there is one.
    ``by`` names the rule or route, as the end of a sentence."""

    thing: Resource
    where: Subnet | None
    blocker: Blocker
    by: str


def hindrance(blocker: Blocker, view: View) -> Hindrance | None:
    """A blocker with the thing behind it; None where the design has none, or where FND-UDR-005 tells of it."""
    if blocker.by.startswith("no-such-appliance "):
        return None
    subjects = _subjects(blocker, view)
    where = next((s for s in subjects if isinstance(s, Subnet)), None)
    guards = [s for s in subjects if isinstance(s, NetworkSecurityGroup | RouteTable)]
    thing = next(iter(guards or subjects), None) or _shut_peering(blocker, view)
    if thing is None:
        return None
    rule, route = rule_behind(blocker, view), route_behind(blocker, view)
    if rule is not None:
        by = f" by its rule {rule.name} ({rule.priority})"
    elif route is not None:
        by = f" by its route {route.name} ({route.prefix})"
    elif isinstance(thing, NetworkSecurityGroup):
        by = f" by Azure's own rule {blocker.by.rpartition(':')[2]}"
    else:
        by = f": {_lowered(blocker.what)}"
    return Hindrance(thing, where, blocker, by)


def _subjects(blocker: Blocker, view: View) -> list[Resource]:
    """The things of a blocker; where a route drops the reply, its table too."""
    found = [s for i in blocker.subjects if (s := view.any(i)) is not None]
    if blocker.by.startswith(f"return {DROPPED}"):
        tables = (view.get(s.route_table, RouteTable) for s in found if isinstance(s, Subnet))
        found += [t for t in tables if t is not None]
    return found


def _shut_peering(blocker: Blocker, view: View) -> Peering | None:
    """The peering without network access that a blocker names by its networks."""
    if not blocker.by.startswith(NO_ACCESS):
        return None
    home, _, far = blocker.by.removeprefix(NO_ACCESS).partition(">")
    for network in view.named(VirtualNetwork, home):
        for peering, remote in peerings_from(network, view):
            if remote.name == far and not peering.allow_network_access:
                return peering
    return None


def _lowered(text: str) -> str:
    """A sentence as the second half of another."""
    first = text[:1].lower() if not text.startswith(("IP ", "TCP ", "UDP ")) else text[:1]
    return first + text[1:].rstrip(".")


def rule_behind(blocker: Blocker, view: View) -> SecurityRule | None:
    """The rule of a security group that stops a flow; None for Azure's own, and where something else does."""
    group = next((g for i in blocker.subjects if (g := view.get(i, NetworkSecurityGroup)) is not None), None)
    priority = blocker.by.rpartition(":")[2]
    direction = "Outbound" if blocker.stage == "nsg_out" else "Inbound"
    rules = () if group is None else group.rules
    return next((r for r in rules if r.direction == direction and str(r.priority) == priority), None)


def route_behind(blocker: Blocker, view: View) -> Route | None:
    """The user-defined route that drops a flow, or the reply to it."""
    table = next((t for t in _subjects(blocker, view) if isinstance(t, RouteTable)), None)
    by = blocker.by.removeprefix("return ")
    if table is None or not by.startswith(DROPPED):
        return None
    prefix = by.removeprefix(DROPPED)
    return next((r for r in table.routes if r.prefix.strip() == prefix.strip()), None)


def let_past(found: Sequence[Hindrance], openings: Sequence[Opening], what: str, view: View) -> Fix | None:
    """Let a flow past the things that stop it, all alike: a rule more, a route less, a switch on.

    ``openings`` are the rules for a security group; None where the design cannot be changed so.
    """
    first = found[0]
    thing = first.thing
    match thing:
        case NetworkSecurityGroup():
            priorities = [r.priority for h in found if (r := rule_behind(h.blocker, view)) is not None]
            title = f"Allow {what} in *{thing.name}*"
            return let_through("allow", title, thing, openings, min(priorities, default=BEHIND_ALL), facts_of(view))
        case RouteTable():
            gone = [d for h in found if (d := route_behind(h.blocker, view)) is not None]
            if not gone:
                return None
            listed = ", ".join(dict.fromkeys(r.name for r in gone))
            kept = tuple(r for r in thing.routes if r not in gone)
            return fix("drop-route", f"Drop the route {listed} of *{thing.name}*", Set(thing.id, {"routes": kept}))
        case Peering() if first.blocker.by.startswith("allowForwardedTraffic"):
            title = f"Take forwarded traffic in {_place(thing, view)}"
            return fix("forward", title, Set(thing.id, {"allow_forwarded_traffic": True}))
        case Peering() if first.blocker.by.startswith(NO_ACCESS):
            title = f"Allow access over {_place(thing, view)}"
            return fix("access", title, Set(thing.id, {"allow_network_access": True}))
        case NetworkVirtualAppliance() if first.blocker.by.startswith("ip-forwarding-off"):
            title = f"Turn IP forwarding of *{thing.name}* on"
            return fix("ip-forwarding", title, Set(thing.id, {"ip_forwarding": True}))
    return None


def openings_for(
    thing: Resource,
    stage: Stage,
    name: str,
    ends: Iterable[tuple[str, str]],
    ports: Sequence[str],
    protocol: str = "Tcp",
) -> list[Opening]:
    """The rules that let a flow through a security group: ``ends`` are pairs of source and destination words."""
    if not isinstance(thing, NetworkSecurityGroup):
        return []
    direction = "Outbound" if stage == "nsg_out" else "Inbound"
    pairs = dict.fromkeys(ends)
    return [Opening(f"allow-{name}", direction, (s,), (d,), tuple(ports), protocol) for s, d in pairs]


def aim_word(address: str, target: Resource, view: View) -> str:
    """Where a flow goes, as a security rule writes it: the private ``address`` of a trace, else a service tag."""
    try:
        if not is_public(span_from(address)):
            return address
    except ValueError:
        # A public address that the design does not hold.
        pass
    return facts_of(view).service_tag(target.kind) or "Internet"


def _place(peering: Peering, view: View) -> str:
    home = view.get(peering.parent, VirtualNetwork)
    return f"*{peering.name}*" if home is None else f"*{peering.name}* of *{home.name}*"


def by_thing(found: Sequence[Hindrance]) -> list[list[Hindrance]]:
    """Hindrances of one thing, at one place, together."""
    groups: dict[tuple[str, str], list[Hindrance]] = {}
    for each in found:
        groups.setdefault((each.thing.id, each.blocker.stage), []).append(each)
    return list(groups.values())
