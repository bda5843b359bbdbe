"""The TODO family: every rule on its examples, and what its fixes choose and leave to a person."""

from __future__ import annotations

from typing import Any

import pytest

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.examples.todo import todo_examples
from fnetdesigner.rules.families.subnet import SUBNET_RULES
from fnetdesigner.rules.families.todo import TODO_RULES
from tests.rules.examples import family_tests

TestTodo = family_tests(TODO_RULES, todo_examples(), also=SUBNET_RULES)


def titles(design: Design, rule: str) -> list[str]:
    """The fixes that one rule offers."""
    return [f.title for found in Engine(TODO_RULES).run(design).all if found.rule == rule for f in found.fixes]


def test_all_are_todos() -> None:
    assert {r.severity for r in TODO_RULES} == {"todo"}


def app_on(sketch: Sketch, **values: Any) -> Design:
    """The design with one app more."""
    sketch.add(FunctionApp, "func-new", **values)
    return sketch.design()


def test_an_app_with_a_plan_and_no_storage_is_not_ours() -> None:
    sketch = Sketch()
    design = app_on(sketch, plan=sketch.add(HostingPlan, "plan-main"))
    assert Engine(TODO_RULES).run(design).all == ()


def test_choosing_a_plan_brings_storage_along() -> None:
    sketch = Sketch()
    sketch.add(HostingPlan, "plan-main")
    design = app_on(sketch)
    assert titles(design, "FND-TODO-001") == [
        "Run *func-new* on *plan-main*, keep its state in a new account stfuncnew",
    ]
    (first, _) = Engine(TODO_RULES).run(design).all
    mended, _ = apply(design, first.fixes[0].edits)
    assert Engine(TODO_RULES).run(mended).all == ()


@pytest.mark.parametrize(
    ("plan", "app"),
    [
        ({"region": "northeurope"}, {}),
        ({"operating_system": "linux"}, {"operating_system": "windows"}),
        ({"tier": "flex-consumption"}, {"container": True}),
        ({"tier": "dedicated", "sku": "F1"}, {}),
        ({"tier": "isolated", "sku": "I1v2"}, {}),
    ],
)
def test_a_plan_that_does_not_suit_is_not_offered(plan: dict[str, Any], app: dict[str, Any]) -> None:
    sketch = Sketch()
    sketch.add(HostingPlan, "plan-main", **plan)
    assert titles(app_on(sketch, **app), "FND-TODO-001") == []


def test_a_flex_plan_does_not_suit_an_app_with_a_slot() -> None:
    sketch = Sketch()
    sketch.add(HostingPlan, "plan-main")
    app = sketch.add(FunctionApp, "func-new")
    sketch.add(DeploymentSlot, "staging", app=app)
    assert titles(sketch.design(), "FND-TODO-001") == []


def test_one_flex_plan_takes_one_app() -> None:
    sketch = Sketch()
    plan = sketch.add(HostingPlan, "plan-main")
    sketch.add(FunctionApp, "func-first", plan=plan)
    assert titles(app_on(sketch), "FND-TODO-001") == []


def test_between_two_plans_a_person_chooses() -> None:
    sketch = Sketch()
    sketch.add(HostingPlan, "plan-one")
    sketch.add(HostingPlan, "plan-two")
    assert titles(app_on(sketch), "FND-TODO-001") == []


def test_choosing_a_plan_delegates_the_subnet() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    subnet = sketch.add(Subnet, "snet-int", network, prefix="10.0.1.0/26")
    sketch.add(HostingPlan, "plan-main")
    design = app_on(sketch, integration_subnet=subnet, host_storage=sketch.add(StorageAccount, "stmain"))
    (found,) = Engine(TODO_RULES).run(design).all
    mended, _ = apply(design, found.fixes[0].edits)
    after = mended.resources[subnet.id]
    assert isinstance(after, Subnet)
    assert after.delegations == ("Microsoft.App/environments",)
    assert Engine(SUBNET_RULES).run(mended).counts["error"] == 0


def test_a_new_space_keeps_clear_of_networks_and_sites() -> None:
    sketch = Sketch()
    sketch.add(VirtualNetwork, "vnet-hub", address_space=("10.0.0.0/16",))
    sketch.add(OnPremisesNetwork, "Office", address_space=("10.1.0.0/16",))
    sketch.add(VirtualNetwork, "vnet-new")
    assert titles(sketch.design(), "FND-TODO-003") == ["Give *vnet-new* 10.2.0.0/16"]


def test_a_new_space_goes_around_the_subnets() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-new")
    sketch.add(Subnet, "snet-a", network, prefix="10.7.1.0/24")
    assert titles(sketch.design(), "FND-TODO-003") == ["Give *vnet-new* 10.7.0.0/16"]
    sketch.add(Subnet, "snet-b", network, prefix="10.8.1.0/24")
    assert titles(sketch.design(), "FND-TODO-003") == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [("snet-new", "10.0.1.0/24"), ("GatewaySubnet", "10.0.0.32/27"), ("AzureBastionSubnet", "10.0.0.64/26")],
)
def test_a_new_range_suits_the_name(name: str, expected: str) -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    sketch.add(Subnet, "snet-first", network, prefix="10.0.0.0/27")
    sketch.add(Subnet, name, network)
    assert titles(sketch.design(), "FND-TODO-004") == [f"Give *{name}* {expected}"]


def test_a_new_range_suits_those_who_use_it() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    subnet = sketch.add(Subnet, "snet-int", network)
    plan = sketch.add(HostingPlan, "plan-main", tier="dedicated", sku="P1v3", maximum_instances=100)
    assert titles(app_on(sketch, plan=plan, integration_subnet=subnet), "FND-TODO-004") == [
        "Give *snet-int* 10.0.0.0/24"
    ]


def test_no_range_without_a_space_or_room() -> None:
    sketch = Sketch()
    sketch.add(Subnet, "snet-a", sketch.add(VirtualNetwork, "vnet-empty"))
    full = sketch.add(VirtualNetwork, "vnet-full", address_space=("10.0.0.0/29",))
    sketch.add(Subnet, "snet-b", full, prefix="10.0.0.0/29")
    sketch.add(Subnet, "snet-c", full)
    assert titles(sketch.design(), "FND-TODO-004") == []


def test_sub_resources_that_have_an_endpoint_are_not_offered_again() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    home = sketch.add(Subnet, "snet-private", network, prefix="10.0.2.0/27")
    account = sketch.add(StorageAccount, "stmain")
    sketch.add(PrivateEndpoint, "pep-blob", home, target=account, group_id="blob")
    sketch.add(PrivateEndpoint, "pep-new", home, target=account)
    offered = titles(sketch.design(), "FND-TODO-006")
    assert "Lead *pep-new* to file of *stmain*" in offered
    assert not any("blob" in title for title in offered)


def test_a_second_zone_of_the_same_name_is_not_linked() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    zone = sketch.add(PrivateDnsZone, "privatelink.blob.core.windows.net")
    sketch.add(PrivateDnsZoneLink, "link-main", zone, virtual_network=network)
    sketch.add(PrivateDnsZone, "privatelink.blob.core.windows.net")
    assert titles(sketch.design(), "FND-TODO-009") == []
