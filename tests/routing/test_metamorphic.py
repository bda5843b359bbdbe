"""Changes of a design that must not change a trace, or may change it in one direction only."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import islice
from random import Random

import netaddr
import pytest

from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule, NetworkVirtualAppliance
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, RouteTable, SecurityRule
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Edit, Set, apply
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.question import Question, Trace
from fnetdesigner.routing.trace import trace
from tests.routing.designs import asks_servers, questions, random_design, renamed

DESIGNS = int(os.environ.get("FNETDESIGNER_DESIGNS", "40"))
QUESTIONS = 12
SHARDS = 4
ORDER = {"deny": 0, "maybe": 1, "allow": 2}
LONGER = 25
"""Ranges so long that no other route of these designs lies between one of them and its half, but those of tables."""
Change = Callable[[Resource], Resource]


def cases(shard: int) -> Iterator[tuple[Design, list[Question]]]:
    for seed in range(shard, DESIGNS, SHARDS):
        rng = Random(seed)
        design = random_design(rng)
        yield design, list(islice(questions(design, rng), QUESTIONS))


def changed(design: Design, change: Change) -> Design:
    return Design(design.settings, {i: change(r) for i, r in design.resources.items()}, dict(design.layout))


def answers(design: Design, asked: list[Question]) -> list[Trace]:
    memory: dict[object, object] = {}
    return [trace(q, View(design, memory=memory)) for q in asked]


@pytest.mark.parametrize("shard", range(SHARDS))
@pytest.mark.parametrize("direction", ["Inbound", "Outbound"])
def test_one_more_deny_never_opens(shard: int, direction: str) -> None:
    def deny(found: Resource) -> Resource:
        if not isinstance(found, NetworkSecurityGroup):
            return found
        first = SecurityRule.model_validate(
            {"name": "no", "priority": 100, "direction": direction, "access": "Deny", "protocol": "*",
             "sources": ("10.0.0.0/9", "Internet")}
        )  # fmt: skip
        later = tuple(r.model_copy(update={"priority": r.priority + 1}) for r in found.rules)
        return found.with_values(rules=(first, *later))

    compared = 0
    for design, asked in cases(shard):
        if asks_servers(design):
            continue
        for one, other in zip(answers(design, asked), answers(changed(design, deny), asked), strict=True):
            assert ORDER[other.verdict] <= ORDER[one.verdict], one.question
            compared += 1
    assert compared


@pytest.mark.parametrize("shard", range(SHARDS))
def test_one_more_deny_of_a_firewall_never_opens(shard: int) -> None:
    def deny(found: Resource) -> Resource:
        if not isinstance(found, AzureFirewall | NetworkVirtualAppliance):
            return found
        first = FirewallRule(name="no", priority=100, action="Deny", destinations=("10.0.0.0/9",), ports=("*",),
                             protocols=("Any",))  # fmt: skip
        later = tuple(r.model_copy(update={"priority": r.priority + 1}) for r in found.rules)
        return found.with_values(rules=(first, *later))

    for design, asked in cases(shard):
        if asks_servers(design):
            continue
        for one, other in zip(answers(design, asked), answers(changed(design, deny), asked), strict=True):
            assert ORDER[other.verdict] <= ORDER[one.verdict], one.question


@pytest.mark.parametrize("shard", range(SHARDS))
def test_names_change_nothing(shard: int) -> None:
    for design, asked in cases(shard):
        for one, other in zip(answers(design, asked), answers(renamed(design), asked), strict=True):
            assert (other.verdict, other.stage, other.address) == (one.verdict, one.stage, one.address), one.question
            assert [h.role for h in other.hops] == [h.role for h in one.hops], one.question


def halves(word: str) -> tuple[str, ...]:
    try:
        network = netaddr.IPNetwork(word)
    except (netaddr.AddrFormatError, ValueError):
        return (word,)
    bits = 32 if network.version == 4 else 128
    if "/" not in word or not 0 < network.prefixlen < bits:
        return (word,)
    return tuple(str(n) for n in network.subnet(network.prefixlen + 1))


def _length(prefix: str) -> int:
    try:
        return int(netaddr.IPNetwork(prefix).prefixlen)
    except (netaddr.AddrFormatError, ValueError):
        # A service tag.
        return 0


def split(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(h for w in words for h in halves(w))


@pytest.mark.parametrize("shard", range(SHARDS))
def test_a_rule_of_two_halves_is_the_rule(shard: int) -> None:
    def halved(found: Resource) -> Resource:
        if isinstance(found, NetworkSecurityGroup):
            return found.with_values(
                rules=tuple(
                    r.model_copy(update={"sources": split(r.sources), "destinations": split(r.destinations)})
                    for r in found.rules
                )
            )
        if isinstance(found, AzureFirewall | NetworkVirtualAppliance):
            return found.with_values(
                rules=tuple(
                    r.model_copy(update={"sources": split(r.sources), "destinations": split(r.destinations)})
                    for r in found.rules
                )
            )
        return found

    for design, asked in cases(shard):
        for one, other in zip(answers(design, asked), answers(changed(design, halved), asked), strict=True):
            assert (other.verdict, other.stage, other.decided_by) == (one.verdict, one.stage, one.decided_by)


@pytest.mark.parametrize("shard", range(SHARDS))
def test_two_rules_for_two_halves_are_the_rule(shard: int) -> None:
    def parted(found: Resource) -> Resource:
        if not isinstance(found, NetworkSecurityGroup):
            return found
        rules: list[SecurityRule] = []
        for rule in sorted(found.rules, key=lambda r: r.priority):
            for number, part in enumerate(split(rule.destinations)):
                rules.append(
                    rule.model_copy(
                        update={"name": f"{rule.name}-{number}", "priority": 100 + len(rules), "destinations": (part,)}
                    )
                )
        # Rules of the two directions are numbered apart; one numbering for both keeps the order of either.
        return found.with_values(rules=tuple(rules))

    for design, asked in cases(shard):
        for one, other in zip(answers(design, asked), answers(changed(design, parted), asked), strict=True):
            assert (other.verdict, other.stage) == (one.verdict, one.stage), one.question


@pytest.mark.parametrize("shard", range(SHARDS))
def test_a_route_of_two_halves_is_the_route_where_nothing_is_longer(shard: int) -> None:
    """Halves that say what the whole says change nothing, unless they get longer than another route."""

    def doubled(found: Resource) -> Resource:
        if not isinstance(found, RouteTable):
            return found
        known = {r.prefix for r in found.routes}
        more = [
            r.model_copy(update={"name": f"{r.name}-{n}", "prefix": half})
            for r in found.routes
            for n, half in enumerate(halves(r.prefix))
            if _length(r.prefix) >= LONGER and half not in known
        ]
        return found.with_values(routes=(*found.routes, *more))

    for design, asked in cases(shard):
        for one, other in zip(answers(design, asked), answers(changed(design, doubled), asked), strict=True):
            assert other.verdict == one.verdict, one.question


@pytest.mark.parametrize("shard", range(SHARDS))
def test_an_edit_and_its_undo_leave_every_answer(shard: int) -> None:
    for design, asked in cases(shard):
        groups = [g for g in design.resources.values() if isinstance(g, NetworkSecurityGroup)]
        there: list[Edit] = [Set(g.id, {"rules": ()}) for g in groups]
        back: list[Edit] = [Set(g.id, {"rules": g.rules}) for g in groups]
        again = apply(apply(design, there)[0], back)[0]
        assert answers(again, asked) == answers(design, asked)
