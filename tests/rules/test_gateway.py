"""The GW family: every rule on its examples, and one finding per cause."""

from __future__ import annotations

import pytest

from fnetdesigner.model.design import Design
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.gateway import (
    beside_express_route,
    gateway_examples,
    linked,
    on_linux,
    with_site,
)
from fnetdesigner.rules.examples.gateway_places import coexisting, gateway_in, walled, web
from fnetdesigner.rules.examples.virtual_network import abroad
from fnetdesigner.rules.families.gateway import GATEWAY_RULES
from fnetdesigner.rules.families.plan import PLAN_RULES
from fnetdesigner.rules.families.virtual_network import VIRTUAL_NETWORK_RULES
from tests.rules.examples import family_tests

TestGateway = family_tests(GATEWAY_RULES, gateway_examples(), also=(*PLAN_RULES, *VIRTUAL_NETWORK_RULES))


def ids(design: Design) -> list[str]:
    return [f.rule.removeprefix("FND-GW-") for f in Engine(GATEWAY_RULES).run(design).all]


def test_there_are_twenty_eight() -> None:
    assert [r.id for r in GATEWAY_RULES] == [f"FND-GW-{n:03d}" for n in range(1, 29)]


@pytest.mark.parametrize("tier", ["consumption", "flex-consumption", "elastic-premium", "isolated", "dedicated"])
def test_plan_and_network_rules_speak_first(tier: str) -> None:
    design = abroad(tier, linked="gateway")
    assert ids(design) == []
    assert {f.rule for f in Engine((*PLAN_RULES, *VIRTUAL_NETWORK_RULES)).run(design).all} & {
        "FND-PLAN-001", "FND-PLAN-004", "FND-PLAN-005", "FND-VNET-010",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("design", "expected"),
    [
        (linked(), []),
        (linked(gateway=False), ["001"]),
        (linked(point_to_site_pool=()), ["001"]),
        (beside_express_route(), ["003"]),
        (on_linux(True), ["007"]),
        (linked(point_to_site_protocols=("SSTP", "IkeV2")), ["009"]),
        (linked(point_to_site_protocols=("SSTP", "IkeV2"), sku="Basic"), []),
        (gateway_in("GatewaySubnet", "10.1.255.0/29"), ["016"]),
        (coexisting("10.1.255.0/29"), ["017"]),
        (coexisting(vpn_type="PolicyBased"), ["018"]),
        (walled(prefix="10.1.0.0/27"), ["021"]),
        (walled(tier="Basic"), ["022"]),
        (web("10.1.2.0/26", sku="WAF_Medium"), []),
        (web("10.1.2.0/29", instances=3, private_address="10.1.2.4"), ["025"]),
        (web("10.1.2.0/29", instances=3), ["024"]),
        (with_site(("172.16.201.0/24",), integrated=False), []),
        (with_site(("10.0.0.0/16",), integrated=False), ["004"]),
    ],
)
def test_one_cause_has_one_finding(design: Design, expected: list[str]) -> None:
    assert ids(design) == expected
