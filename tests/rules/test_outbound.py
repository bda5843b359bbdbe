"""The OUT family: every rule on its examples, and one finding per cause."""

from __future__ import annotations

import pytest

from fnetdesigner.model.design import Design
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.outbound import (
    listing,
    natted,
    outbound_examples,
    to_bus,
    to_database,
    to_site,
    to_subnet,
)
from fnetdesigner.rules.families.outbound import OUTBOUND_RULES
from fnetdesigner.rules.families.plan import PLAN_RULES
from fnetdesigner.rules.families.virtual_network import VIRTUAL_NETWORK_RULES
from tests.rules.examples import family_tests

TestOutbound = family_tests(OUTBOUND_RULES, outbound_examples(), also=(*PLAN_RULES, *VIRTUAL_NETWORK_RULES))


def ids(design: Design) -> list[str]:
    return [f.rule.removeprefix("FND-OUT-") for f in Engine(OUTBOUND_RULES).run(design).all]


def test_there_are_twenty_two() -> None:
    assert [r.id for r in OUTBOUND_RULES] == [f"FND-OUT-{n:03d}" for n in range(1, 23)]


@pytest.mark.parametrize(
    ("design", "expected"),
    [
        (natted().design(), []),
        (natted(route_all=False).design(), ["006"]),
        (natted(storage=False).design(), ["012"]),
        (natted(address={"version": "IPv6"}).design(), ["008"]),
        (natted(address={"version": "IPv6", "sku": "StandardV2"}, sku="StandardV2").design(), []),
        (natted(idle_timeout=4).design(), []),
        (natted(idle_timeout=121).design(), ["013"]),
        (listing("dedicated", plan={"sku": "P1v4"}), ["015"]),
        (listing("consumption", integrated=False), ["016"]),
        (to_subnet("400-500"), ["017"]),
        (to_subnet("445", "udp"), []),
        (to_subnet("443", connected=False), ["020"]),
        (to_site("regional"), ["019"]),
        (to_database("Redirect"), ["021"]),
        (to_bus("443"), ["022"]),
        (to_bus("5671-5672"), []),
    ],
)
def test_one_cause_has_one_finding(design: Design, expected: list[str]) -> None:
    assert ids(design) == expected
