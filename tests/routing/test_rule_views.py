"""Effective security rules: dead ones are exactly those that no packet gets to."""

from __future__ import annotations

from itertools import product
from random import Random
from typing import Any

import pytest

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.acl import Entry, Inside, RuleList
from fnetdesigner.routing.cover import Fate, fates
from fnetdesigner.routing.places import NO_TAGS, Place, span_from, world
from fnetdesigner.routing.rule_views import RuleRow, rule_rows

NETWORK = VirtualNetwork(id="vnet", name="vnet", address_space=("10.0.0.0/16",))
INSIDE = Inside((span_from("10.0.0.0/16"),))
WORDS = (
    "*",
    "10.0.0.0/16",
    "10.0.0.0/17",
    "10.0.128.0/17",
    "VirtualNetwork",
    "Internet",
    "203.0.113.0/24",
    "0.0.0.0/0",
)
ADDRESSES = ("10.0.1.1", "10.0.200.1", "10.9.0.1", "203.0.113.9", "198.51.100.1", "2001:db8::1", "fd00::1")
PORTS = ("*", "80", "443", "80-443", "0-79", "444-65535")
AT = (1, 80, 100, 443, 1000)


def entry(allow: bool, source: str, target: str, ports: str, protocol: str = "*", *more: str) -> Entry:
    return Entry("r", allow, frozenset({protocol}), (source, *more), (target,), (ports,))


LAST = entry(False, "*", "*", "*")


def place(text: str) -> Place:
    span = span_from(text)
    private = text.startswith(("10.", "fd"))
    return Place(span, NO_TAGS, text) if private else world(span, text)


def deciding(entries: list[Entry]) -> set[int]:
    """The rules that some packet gets to, by asking every kind of packet."""
    rules = RuleList(entries)
    ends = [place(a) for a in ADDRESSES]
    return {
        rules.ruling(source, target, port, protocol, INSIDE).entry
        for source, target in product(ends, ends)
        for port, protocol in product(AT, ("tcp", "udp", "icmp", "esp"))
    }


@pytest.mark.parametrize(("seed", "most"), [*((s, 7) for s in range(60)), *((s, 60) for s in range(20))])
def test_dead_rules_are_those_that_no_packet_gets_to(seed: int, most: int) -> None:
    rng = Random(seed)
    entries = []
    for _ in range(rng.randint(2, most)):
        more = (rng.choice(WORDS),) if rng.random() < 0.4 else ()
        entries.append(
            entry(rng.random() < 0.5, rng.choice(WORDS), rng.choice(WORDS), rng.choice(PORTS),
                  rng.choice(("*", "*", "tcp", "udp")), *more)
        )  # fmt: skip
    entries.append(LAST)
    found = fates(entries, INSIDE)
    assert {n for n, f in enumerate(found) if f.life == "live"} == deciding(entries)
    assert all(f.told for f in found)
    # What is named for a dead rule covers it, without the rest of the list.
    for number, fate in enumerate(found):
        if fate.by:
            alone = [*(entries[n] for n in fate.by), entries[number], LAST]
            assert fates(alone, INSIDE)[len(fate.by)].life != "live"
    for number, fate in enumerate(found):
        assert all(n < number for n in fate.by)
        if fate.life in ("redundant", "shadowed"):
            alike = all(entries[n].allow == entries[number].allow for n in fate.by)
            assert (fate.life == "redundant") == alike


def test_two_halves_cover_a_whole_and_both_are_named() -> None:
    halves = [entry(True, "10.0.0.0/17", "*", "*"), entry(True, "10.0.128.0/17", "*", "*")]
    assert fates([*halves, entry(False, "10.0.0.0/16", "*", "443"), LAST], INSIDE)[2] == Fate("shadowed", (0, 1))
    assert fates([*halves, entry(True, "10.0.0.0/16", "*", "443"), LAST], INSIDE)[2] == Fate("redundant", (0, 1))
    assert fates([halves[0], entry(False, "10.0.0.0/16", "*", "443"), LAST], INSIDE)[1].life == "live"


def test_tags_are_covered_by_what_surely_holds_them() -> None:
    def life(first: str, second: str) -> str:
        return fates([entry(True, "*", first, "*"), entry(False, "*", second, "*"), LAST], INSIDE)[1].life

    assert life("Storage", "Storage.westeurope") == "shadowed"
    assert life("AzureCloud", "Storage") == "shadowed"
    assert life("Internet", "Storage") == "shadowed"
    assert life("Storage.westeurope", "Storage") == "live"
    assert life("Storage", "Sql") == "live"
    assert life("10.0.0.0/8", "Storage") == "live"
    assert life("Internet", "web-servers") == "live"
    assert life("VirtualNetwork", "10.0.3.0/24") == "shadowed"
    assert life("Internet", "AzureLoadBalancer") == "live"


def test_with_a_default_route_a_rule_is_dead_only_in_both_readings() -> None:
    either = Inside(INSIDE.spans, True)
    rules = [entry(True, "*", "VirtualNetwork", "*"), entry(False, "*", "10.0.3.0/24", "*"), LAST]
    assert fates(rules, either)[1].life == "shadowed"
    rules = [entry(True, "*", "VirtualNetwork", "*"), entry(False, "*", "203.0.113.0/24", "*"), LAST]
    assert fates(rules, either)[1].life == "live"


def rows(found: Resource, policies: Any = "Disabled", **values: Any) -> tuple[tuple[RuleRow, ...], str]:
    rules = (
        SecurityRule(name="open", priority=100, direction="Inbound", access="Allow", protocol="*"),
        SecurityRule(name="late", priority=200, direction="Inbound", access="Deny", protocol="Tcp"),
    )
    group = NetworkSecurityGroup(id="nsg", name="nsg", rules=rules)
    home = Subnet(id="home", name="home", parent="vnet", prefix="10.0.1.0/24", network_security_group="nsg",
                  private_endpoint_policies=policies)  # fmt: skip
    drawn: list[Resource] = [NETWORK, home, group, found]
    view = View(Design(resources={i.id: i for i in drawn}))
    guarded = rule_rows(home if found.id == "home" else found, view)
    return guarded.rows, guarded.note


def test_a_subnet_shows_both_directions_and_azures_own_rules() -> None:
    shown, note = rows(
        Subnet(id="home", name="home", parent="vnet", prefix="10.0.1.0/24", network_security_group="nsg")
    )
    assert not note
    late = next(r for r in shown if r.name == "late")
    assert (late.life, late.by) == ("shadowed", ("open",))
    assert [r.name for r in shown if r.default and r.direction == "Outbound"] == [
        "AllowVnetOutBound", "AllowInternetOutBound", "DenyAllOutBound",
    ]  # fmt: skip
    assert all(r.life == "live" for r in shown if r.direction == "Outbound" and r.priority != 65500)


def test_rules_act_on_an_endpoint_only_with_policies_on() -> None:
    endpoint = PrivateEndpoint(id="pe", name="pe", parent="home", target="st", group_id="blob")
    assert rows(endpoint)[0] == ()
    assert "policies off" in rows(endpoint)[1]
    assert {r.direction for r in rows(endpoint, "Enabled")[0]} == {"Inbound"}


def test_a_machine_has_the_rules_of_its_own_group_too() -> None:
    machine = VirtualMachine(id="vm", name="vm", parent="home", network_security_group="nsg")
    assert len(rows(machine)[0]) == 2 * len(rows(VirtualMachine(id="vm", name="vm", parent="home"))[0])
