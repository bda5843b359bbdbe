"""Deployment slots integrate for themselves: their plan takes the subnet, and their subnets count for the plan."""

from __future__ import annotations

import pytest

from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import apps_using
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply
from fnetdesigner.model.view import View
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.workplace import FARMS, Workplace
from fnetdesigner.rules.finding import Finding
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.rules.subnet_users import users_of


def of_rule(rule: str, design: Design) -> list[Finding]:
    return [f for f in Engine(rulebook()).run(design).all if f.rule == rule]


def place_with_slot(
    prefix: str = "10.0.4.0/26", integrated: bool = True, delegations: tuple[str, ...] = (FARMS,)
) -> tuple[Workplace, Subnet]:
    place = Workplace("elastic-premium", integrated=integrated, plan={"maximum_instances": 20})
    subnet = place.one_more_subnet("snet-slot", prefix, delegations=delegations)
    place.sketch.add(DeploymentSlot, "staging", app=place.app, integration_subnet=subnet)
    return place, subnet


def test_the_plan_of_a_slot_uses_its_subnet_once() -> None:
    place, subnet = place_with_slot()
    place.sketch.add(DeploymentSlot, "canary", app=place.app, integration_subnet=subnet)
    view = View(place.design())
    users = users_of(subnet, view)
    assert (users.apps, [s.name for s in users.slots]) == ((), ["staging", "canary"])
    assert ([p.name for p in users.plans], users.instances) == (["plan-app"], 20)
    assert [a.name for a in apps_using(subnet, view)] == ["func-orders"]


def test_a_slot_beside_its_app_adds_no_instances() -> None:
    place = Workplace("elastic-premium", integrated=True, plan={"maximum_instances": 20})
    place.sketch.add(DeploymentSlot, "staging", app=place.app, integration_subnet=place.subnet)
    users = users_of(place.subnet, View(place.design()))
    assert (len(users.plans), users.instances) == (1, 20)


@pytest.mark.parametrize(
    ("rule", "prefix", "delegations"),
    [
        ("FND-SUBNET-001", "10.0.4.0/29", (FARMS,)),
        ("FND-SUBNET-005", "10.0.4.0/28", (FARMS,)),
        ("FND-SUBNET-011", "10.0.4.0/26", ()),
    ],
)
def test_the_subnet_of_a_slot_has_to_serve_its_plan(rule: str, prefix: str, delegations: tuple[str, ...]) -> None:
    place, subnet = place_with_slot(prefix, delegations=delegations)
    (finding,) = of_rule(rule, place.design())
    assert finding.subjects[0] == subnet.id
    assert finding.fixes
    for fix in finding.fixes:
        assert of_rule(rule, apply(place.design(), fix.edits)[0]) == []


def test_a_slot_in_the_subnet_of_another_plan() -> None:
    place = Workplace("elastic-premium", integrated=True)
    other = Workplace("elastic-premium")
    plan = place.sketch.add(type(other.plan), "plan-other", tier="elastic-premium", sku="EP1")
    app = place.another("func-invoices", plan=plan)
    place.sketch.add(DeploymentSlot, "staging", app=app, integration_subnet=place.subnet)
    (finding,) = of_rule("FND-SUBNET-008", place.design())
    assert "*plan-app* and *plan-other*" in finding.message
    assert finding.fixes == ()


def test_subnets_of_slots_count_for_the_plan_and_slots_can_go_to_their_apps() -> None:
    place, _ = place_with_slot()
    assert of_rule("FND-VNET-003", place.design()) == []
    third = place.one_more_subnet("snet-third", "10.0.5.0/26", delegations=(FARMS,))
    place.sketch.add(DeploymentSlot, "canary", app=place.app, integration_subnet=third)
    (finding,) = of_rule("FND-VNET-003", place.design())
    assert "3 subnets" in finding.message
    (fix,) = finding.fixes
    assert of_rule("FND-VNET-003", apply(place.design(), fix.edits)[0]) == []


def test_a_slot_of_an_app_outside_has_nowhere_to_go() -> None:
    place, _ = place_with_slot(integrated=False)
    for number in range(2):
        subnet = place.one_more_subnet(f"snet-{number}", f"10.0.{5 + number}.0/26", delegations=(FARMS,))
        place.sketch.add(DeploymentSlot, f"canary-{number}", app=place.app, integration_subnet=subnet)
    (finding,) = of_rule("FND-VNET-003", place.design())
    assert finding.fixes == ()
