"""The NSG family: every rule on its examples, and that large groups are looked through in bounded time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.design import Design
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.guarded import Guarded, security_rule
from fnetdesigner.rules.examples.security_group import security_group_examples
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.families.security_group import SECURITY_GROUP_RULES
from fnetdesigner.rules.families.storage import STORAGE_RULES
from fnetdesigner.rules.families.subnet import SUBNET_RULES
from fnetdesigner.rules.families.virtual_network import VIRTUAL_NETWORK_RULES
from fnetdesigner.rules.shadows import shadowed
from tests.rules.examples import family_tests, found_in

TestSecurityGroup = family_tests(
    SECURITY_GROUP_RULES, security_group_examples(), also=(*STORAGE_RULES, *SUBNET_RULES, *VIRTUAL_NETWORK_RULES)
)


def test_there_are_twenty_two() -> None:
    assert [r.id for r in SECURITY_GROUP_RULES] == [f"FND-NSG-{n:03d}" for n in range(1, 23)]


def test_unfinished_things_are_left_alone() -> None:
    sketch = Sketch()
    group = sketch.add(NetworkSecurityGroup, "nsg-new")
    subnet = sketch.add(Subnet, "snet-new", network_security_group=group)
    sketch.add(IntendedFlow, "flow", source=subnet, target=subnet)
    assert found_in(SECURITY_GROUP_RULES, sketch.design()).all == ()


def late(*rules: SecurityRule) -> list[tuple[str, str]]:
    return [(s.rule.name, " ".join(r.name for r in s.by)) for s in shadowed(rules)]


@pytest.mark.parametrize(
    ("first", "second", "covered"),
    [
        ({}, {"destinations": ("Storage",)}, True),
        ({"protocol": "Tcp"}, {"protocol": "*"}, False),
        ({"destinations": ("10.0.0.0/25", "10.0.0.128/25")}, {"destinations": ("10.0.0.0/24",)}, True),
        ({"destinations": ("10.0.0.0/25",)}, {"destinations": ("10.0.0.0/24",)}, False),
        ({"destination_ports": ("1-100", "101-200")}, {"destination_ports": ("50-150",)}, True),
        ({"destination_ports": ("1-100", "102-200")}, {"destination_ports": ("50-150",)}, False),
        ({"source_ports": ("53",)}, {}, False),
        ({"destinations": ("VirtualNetwork",)}, {"destinations": ("10.0.0.4",)}, False),
        ({"destinations": ("0.0.0.0/0",)}, {"destinations": ("10.0.0.4",)}, True),
        ({"destinations": ("fd00::/8",)}, {"destinations": ("fd00::4",)}, True),
        ({"sources": ("asg-web",)}, {"sources": ("asg-web",)}, True),
        ({"direction": "Inbound"}, {}, False),
    ],
)
def test_an_earlier_rule_covers_a_later_one(first: dict[str, Any], second: dict[str, Any], covered: bool) -> None:
    pair = security_rule("first", 100, **first), security_rule("second", 200, **second)
    assert late(*pair) == ([("second", "first")] if covered else [])
    assert late(*reversed(pair)) == late(*pair)


def test_several_rules_cover_one_together() -> None:
    low = security_rule("low", 100, "Allow", destinations=("10.0.0.0/25",))
    high = security_rule("high", 200, "Allow", destinations=("10.0.0.128/25",), destination_ports=("1-500",))
    rest = security_rule("rest", 300, "Allow", destinations=("10.0.0.0/8",), destination_ports=("0", "501-65535"))
    whole = security_rule("whole", 400, destinations=("10.0.0.0/24",))
    assert late(low, high, rest, whole) == [("whole", "low high rest")]
    assert late(low, rest, whole) == late(high, rest, whole) == []
    group = NetworkSecurityGroup(id="network-security-group-1", name="nsg", rules=(low, high, rest, whole))
    found = found_in(SECURITY_GROUP_RULES, Design(resources={group.id: group}))
    message = next(f.message for f in found.all if f.rule == "FND-NSG-011")
    assert message.endswith("never reaches whole (400): low (100), high (200), rest (300) together match all that "
                            "whole does.")  # fmt: skip


def test_the_first_that_covers_is_named_and_equal_priorities_are_not_judged() -> None:
    rules = [security_rule(n, p) for n, p in (("a", 300), ("b", 200), ("c", 200), ("d", 100))]
    assert late(*rules) == [("b", "d"), ("c", "d"), ("a", "d")]
    assert late(rules[1], rules[2]) == []


@pytest.mark.parametrize("shape", ["alike", "ports", "apart", "wide"])
def test_ten_thousand_rules_do_not_hang(shape: str) -> None:
    shapes: dict[str, Callable[[int], dict[str, Any]]] = {
        "alike": lambda n: {"destinations": ("*",), "destination_ports": (f"{n}-{n + 20000}",)},
        "ports": lambda n: {"destination_ports": (str(n),)},
        "apart": lambda n: {"destinations": (f"10.{n >> 8}.{n & 255}.0/24",)},
        "wide": lambda n: {"destinations": tuple(f"10.{n >> 8}.{n & 255}.{i}" for i in range(0, 8, 2))},
    }
    fields = shapes[shape]
    place = Guarded([security_rule(f"rule-{n}", 100 + n, "Allow", **fields(n)) for n in range(10_000)])
    place.flow(place.data)
    started = time.perf_counter()
    found = Engine(SECURITY_GROUP_RULES).run(place.design())
    assert time.perf_counter() - started < 10
    assert {f.rule for f in found.all} >= {"FND-NSG-009", "FND-NSG-019"}
    assert not any(f.rule.startswith("FND-INT") for f in found.all)
