"""Which rules of a security group can never be reached, because earlier ones together match all that they do.

This is said of the group by itself, wherever it stands: VirtualNetwork and Internet, whose meaning differs from subnet
to subnet, cover themselves only, as application security groups do. Of the rules of a subnet ``effective rules`` says
more. The work is bounded: of each direction the first ``MOST`` rules are looked at, as many as a group may have by
default, and a search that gets too long counts the rule as reached.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.values import parse_ports
from fnetdesigner.routing.acl import Entry, Inside
from fnetdesigner.routing.cover import fates
from fnetdesigner.routing.kept import kept

MOST = 1000
"""How many rules of one direction are looked at; a group that has more is FND-NSG-019's."""
BY_SUBNET = ("virtualnetwork", "internet")
NOWHERE = Inside(())


@dataclass(frozen=True, slots=True)
class Shadow:
    """A rule that is never reached, and the earlier rules that together match all that it does."""

    rule: SecurityRule
    by: tuple[SecurityRule, ...]


@kept(most=8192)
def shadows_of(group: NetworkSecurityGroup) -> tuple[Shadow, ...]:
    """The rules of a group that are never reached."""
    return shadowed(group.rules)


def shadowed(rules: Sequence[SecurityRule]) -> tuple[Shadow, ...]:
    """The rules that are never reached, in the order of their priorities."""
    found: list[Shadow] = []
    for direction in ("Inbound", "Outbound"):
        ordered = sorted((r for r in rules if r.direction == direction and _is_whole(r)), key=lambda r: r.priority)
        found += _shadowed(ordered[:MOST]) if len(ordered) > 1 else ()
    return tuple(found)


def _is_whole(rule: SecurityRule) -> bool:
    """Whether no field of a rule is empty or holds a port that is none: rules about rules speak of those."""
    if not (rule.sources and rule.destinations and rule.source_ports and rule.destination_ports):
        return False
    try:
        for text in (*rule.source_ports, *rule.destination_ports):
            parse_ports(text)
    except ValueError:
        return False
    return True


def _shadowed(rules: Sequence[SecurityRule]) -> list[Shadow]:
    found: list[Shadow] = []
    for rule, fate in zip(rules, fates([_entry(r) for r in rules], NOWHERE), strict=True):
        by = tuple(rules[n] for n in fate.by)
        # Of two rules with one priority neither is earlier: FND-NSG-010.
        if by and all(b.priority < rule.priority for b in by):
            found.append(Shadow(rule, by))
    return found


def _entry(rule: SecurityRule) -> Entry:
    return Entry(
        rule.name,
        rule.access == "Allow",
        frozenset({rule.protocol.lower()}),
        _words(rule.sources),
        _words(rule.destinations),
        rule.destination_ports,
        rule.source_ports,
    )


def _words(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a field; those that mean another thing in every subnet as sets of which nothing is known."""
    return tuple(f"({w.strip().lower()})" if w.strip().lower() in BY_SUBNET else w for w in words)
