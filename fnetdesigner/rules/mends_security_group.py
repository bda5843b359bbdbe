"""Fixes of security groups: rules that let something through, priorities in order, rules taken apart.

The rules of a person keep their order and, where there is room, their numbers.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fnetdesigner.azure.facts import Facts
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.edits import Set
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.rule import fix

STEP = 10
SHOWN = 5
"""How many rules a sentence bears."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What is to be let through: ``name`` of the new rule, and its fields."""

    name: str
    direction: str
    sources: tuple[str, ...]
    destinations: tuple[str, ...]
    ports: tuple[str, ...]
    protocol: str = "Tcp"


def let_through(
    id: str,  # noqa: A002 - as in Fix
    title: str,
    group: NetworkSecurityGroup,
    openings: Sequence[Opening],
    before: int,
    facts: Facts,
) -> Fix | None:
    """Allow rules just before the rule of priority ``before``; None where no number is left for them."""
    taken = {r.name.lower() for r in group.rules}
    made: list[SecurityRule] = []
    for opening in openings:
        name = _free_name(opening.name, taken)
        taken.add(name.lower())
        values = {"name": name, "direction": opening.direction, "access": "Allow", "protocol": opening.protocol}
        fields = {"sources": opening.sources, "destinations": opening.destinations}
        made.append(SecurityRule.model_validate({**values, **fields, "destination_ports": opening.ports}))
    rules: Sequence[SecurityRule] | None = group.rules
    for direction in dict.fromkeys(r.direction for r in made):
        new = [r for r in made if r.direction == direction]
        rules = None if rules is None else _inserted(rules, new, before, facts)
    return None if rules is None or not made else fix(id, title, Set(group.id, {"rules": tuple(rules)}))


def _free_name(wanted: str, taken: set[str]) -> str:
    wanted = wanted[:70]
    number, name = 1, wanted
    while name.lower() in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


def _inserted(
    rules: Sequence[SecurityRule], made: Sequence[SecurityRule], before: int, facts: Facts
) -> Sequence[SecurityRule] | None:
    lowest, highest = facts.traffic["priorities"]
    direction = made[0].direction
    own = sorted((r for r in rules if r.direction == direction), key=lambda r: r.priority)
    used = {r.priority for r in own}
    last = max((p for p in used if p < before), default=lowest - 1)
    free = [p for p in range(max(last + 1, lowest), min(before, highest + 1)) if p not in used][-len(made) :]
    if len(free) == len(made):
        return (*rules, *(r.model_copy(update={"priority": p}) for r, p in zip(made, free, strict=True)))
    cut = sum(1 for r in own if r.priority < before)
    numbers = _numbers(len(own) + len(made), facts)
    if numbers is None:
        return None
    line = zip([*own[:cut], *made, *own[cut:]], numbers, strict=False)
    others = [r for r in rules if r.direction != direction]
    return (*others, *(r.model_copy(update={"priority": p}) for r, p in line))


def _numbers(count: int, facts: Facts) -> range | None:
    """Priorities for so many rules, with room between them where there is some."""
    lowest, highest = facts.traffic["priorities"]
    for step in (STEP, 1):
        if lowest + step * (count - 1) <= highest:
            return range(lowest, lowest + step * count, step)
    return None


def in_order(rules: Iterable[SecurityRule], facts: Facts) -> tuple[SecurityRule, ...] | None:
    """The same rules, each with a priority of its own within Azure's bounds; None where there are too many.

    Rules keep their places in the list, and those that are in order keep their numbers.
    """
    listed = list(rules)
    lowest, highest = facts.traffic["priorities"]
    new: dict[int, int] = {}
    for direction in ("Inbound", "Outbound"):
        own = sorted((i for i, r in enumerate(listed) if r.direction == direction), key=lambda i: listed[i].priority)
        last = lowest - 1
        for i in own:
            last = new[i] = max(listed[i].priority, last + 1)
        if last > highest:
            numbers = _numbers(len(own), facts)
            if numbers is None:
                return None
            new.update(zip(own, numbers, strict=False))
    return tuple(r if r.priority == new[i] else r.model_copy(update={"priority": new[i]}) for i, r in enumerate(listed))


def renumbered(group: NetworkSecurityGroup, facts: Facts) -> tuple[Fix, ...]:
    """Give every rule a priority of its own, in the order that they have."""
    rules = in_order(group.rules, facts)
    if rules is None or rules == group.rules:
        return ()
    return (fix("renumber", f"Renumber the rules of *{group.name}* in their order", Set(group.id, {"rules": rules})),)


def split_words(rule: SecurityRule, facts: Facts) -> tuple[SecurityRule, ...]:
    """A rule as several, such that no field has more than one service tag, or a tag beside other words."""
    made: list[SecurityRule] = []
    for sources in word_parts(rule.sources, facts):
        for destinations in word_parts(rule.destinations, facts):
            name = rule.name if not made else f"{rule.name}-{len(made) + 1}"
            made.append(rule.model_copy(update={"name": name, "sources": sources, "destinations": destinations}))
    return tuple(made)


def word_parts(texts: tuple[str, ...], facts: Facts) -> list[tuple[str, ...]]:
    """A field in parts: every service tag for itself, and the rest together; one part where it may stay."""
    tags = tuple(dict.fromkeys(t for t in texts if facts.is_service_tag(t.strip())))
    rest = tuple(t for t in texts if t not in tags)
    words = [t for t in rest if t.strip()[:1].isalpha() and ":" not in t and t.strip().lower() != "any"]
    if len({t.strip().lower() for t in tags}) + bool(words) < 2:
        return [texts]
    return [*((t,) for t in tags), *((rest,) if rest else ())]


def move_before(
    group: NetworkSecurityGroup, moved: Sequence[SecurityRule], before: int, facts: Facts
) -> tuple[SecurityRule, ...] | None:
    """The rules with some of them moved just before a priority; None where no number is left."""
    rest = tuple(r for r in group.rules if r not in moved)
    found = _inserted(rest, moved, before, facts)
    return None if found is None else tuple(found)


def rule_names(rules: Sequence[SecurityRule]) -> str:
    """Rules by name and priority, the first five of many."""
    listed = [f"{r.name} ({r.priority})" for r in rules[:SHOWN]]
    more = f" and {len(rules) - SHOWN} more" if len(rules) > SHOWN else ""
    return ", ".join(listed) + more
