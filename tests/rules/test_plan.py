"""The PLAN family: every rule on its examples, and who keeps silent when one cause has several symptoms."""

from __future__ import annotations

from typing import Any

import pytest

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.plan import (
    HTTP,
    app_on,
    behind_endpoint,
    by_gateway,
    container_app,
    hybrid_on,
    in_environment,
    integrated,
    plan_examples,
    plan_of,
    two_apps,
)
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.examples.workplace import Workplace
from fnetdesigner.rules.families.plan import PLAN_RULES
from fnetdesigner.rules.families.virtual_network import VIRTUAL_NETWORK_RULES
from fnetdesigner.rules.finding import Finding
from tests.rules.examples import family_tests

TestPlan = family_tests(PLAN_RULES, plan_examples(), also=VIRTUAL_NETWORK_RULES)


def ids(design: Design) -> list[str]:
    """The numbers of the rules that speak, worst first."""
    return [f.rule.removeprefix("FND-PLAN-") for f in Engine(PLAN_RULES).run(design).all]


def only(design: Design) -> Finding:
    (found,) = Engine(PLAN_RULES).run(design).all
    return found


def mended(design: Design, fix_id: str) -> Design:
    (fix,) = (f for f in only(design).fixes if f.id == fix_id)
    return apply(design, fix.edits)[0]


def test_there_are_twenty_six() -> None:
    assert [r.id for r in PLAN_RULES] == [f"FND-PLAN-{n:03d}" for n in range(1, 27)]


def test_unfinished_things_are_left_alone() -> None:
    sketch = Sketch()
    sketch.add(HostingPlan, "plan-empty")
    app = sketch.add(FunctionApp, "func-alone", container=True, triggers=({"type": "timer"},))
    sketch.add(DeploymentSlot, "staging", app=app)
    assert ids(sketch.design()) == []


@pytest.mark.parametrize(
    ("design", "expected"),
    [
        pytest.param(by_gateway("consumption"), ["001"], id="no integration at all, so nothing of the gateway"),
        pytest.param(app_on("consumption", container=True), ["015"], id="code only, so nothing of Windows"),
        pytest.param(container_app(operating_system="windows"), ["017"], id="Container Apps speaks of Windows"),
        pytest.param(two_apps("flex-consumption", operating_system="windows"), ["013", "014"], id="Flex has no choice"),
        pytest.param(
            app_on("elastic-premium", container=True, operating_system="windows", plan={"operating_system": "linux"}),
            ["016"],
            id="a Windows container on a Linux plan",
        ),
        pytest.param(integrated("dedicated", sku="F1"), ["012"], id="Free hosts nothing"),
        pytest.param(app_on("dedicated", plan={"sku": "F1"}, always_on=False, triggers=({"type": "timer"},)), ["012"],
                     id="Free has no Always On either"),
        pytest.param(integrated("dedicated", sku="X9"), [], id="a SKU that nobody knows"),
    ],
)  # fmt: skip
def test_one_cause_is_told_of_once(design: Design, expected: list[str]) -> None:
    assert ids(design) == expected


@pytest.mark.parametrize(("sku", "expected"), [("B1", []), ("S1", []), ("P1v4", []), ("F1", ["012"])])
def test_newer_documents_list_every_paid_tier(sku: str, expected: list[str]) -> None:
    assert ids(Workplace("dedicated", baseline="2026-04", integrated=True, plan={"sku": sku}).design()) == expected


def test_a_gateway_link_across_regions_says_how_to_get_there() -> None:
    design = by_gateway("elastic-premium", "northeurope")
    found = only(design)
    assert "*vnet-hub* is in northeurope and *func-orders* in westeurope" in found.message
    assert [f.id for f in found.fixes] == ["local-network", "new-peered-network", "to-dedicated", "disconnect"]
    after = mended(design, "to-dedicated")
    assert Engine((*PLAN_RULES, *VIRTUAL_NETWORK_RULES)).run(after).counts["error"] == 0


def test_linux_has_no_way_over_the_gateway() -> None:
    place = Workplace("elastic-premium", plan={"operating_system": "linux"})
    hub = place.remote("westeurope")
    place.gateway(hub, "10.1.255.0/27")
    place.sketch.change(place.app, gateway_network=hub)
    assert "to-dedicated" not in {f.id for f in only(place.design()).fixes}


def test_a_move_hands_the_subnet_over() -> None:
    after = mended(integrated("consumption"), "to-flex-consumption")
    plan, subnet = after.resources["hosting-plan-1"], after.resources["subnet-1"]
    assert isinstance(plan, HostingPlan)
    assert isinstance(subnet, Subnet)
    assert (plan.tier, plan.sku, plan.operating_system) == ("flex-consumption", "FC1", "linux")
    assert subnet.delegations == ("Microsoft.App/environments",)


def test_no_move_takes_a_subnet_from_others() -> None:
    place = Workplace("consumption", integrated=True)
    other = place.sketch.add(HostingPlan, "plan-other", tier="elastic-premium", sku="EP1")
    place.another("func-other", plan=other, integration_subnet=place.subnet)
    assert [f.id for f in only(place.design()).fixes] == ["disconnect"]


@pytest.mark.parametrize("tier", ["to-elastic-premium", "to-dedicated"])
def test_a_move_gives_restricted_storage_its_share(tier: str) -> None:
    place = Workplace("consumption", integrated=True)
    place.sketch.change(place.subnet, service_endpoints=("Microsoft.Storage",))
    place.sketch.change(place.storage, default_action="Deny", allowed_subnets=(place.subnet,))
    after = mended(place.design(), tier)
    app, storage = after.resources["function-app-1"], after.resources["storage-account-1"]
    assert isinstance(app, FunctionApp)
    assert isinstance(storage, StorageAccount)
    assert app.content_share_routing
    assert app.content_share in storage.file_shares


def test_no_move_leads_away_from_storage() -> None:
    """Storage that would not let the moved app in has to be mended first: FND-STG-003 is about that."""
    place = Workplace("consumption", integrated=True)
    place.sketch.change(place.storage, default_action="Deny")
    assert [f.id for f in only(place.design()).fixes] == ["disconnect"]


def test_a_move_lowers_the_maximum() -> None:
    place = Workplace("consumption", integrated=True, plan={"maximum_instances": 200})
    plan = mended(place.design(), "to-dedicated").resources["hosting-plan-1"]
    assert isinstance(plan, HostingPlan)
    assert plan.maximum_instances == 30


def test_a_container_app_gets_its_endpoint_on_the_environment_in_newer_documents() -> None:
    after = mended(container_app(endpoint=True, baseline="2026-04"), "to-environment")
    endpoint = after.resources["private-endpoint-1"]
    assert isinstance(endpoint, PrivateEndpoint)
    assert (endpoint.target, endpoint.group_id) == ("container-apps-environment-1", "managedEnvironments")
    assert [f.id for f in only(container_app(endpoint=True)).fixes] == ["remove-endpoints"]


@pytest.mark.parametrize(
    ("baseline", "joining", "expected"),
    [("2024-11", True, ["006"]), ("2026-04", False, ["006"]), ("2026-04", True, [])],
)
def test_alternate_subnets_are_newer(baseline: str, joining: bool, expected: list[str]) -> None:
    assert ids(in_environment(regional=True, joining=joining, baseline=baseline)) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, ["020"]),
        ({"public_network_access": None}, ["020"]),
        ({"public_network_access": "Enabled"}, []),
        ({"triggers": ({"type": "queue"},)}, []),
        ({"maximum_instances": 20}, []),
        ({"maximum_instances": 21}, ["020"]),
    ],
)
def test_http_behind_endpoints_at_its_edges(values: dict[str, Any], expected: list[str]) -> None:
    assert (
        ids(behind_endpoint("elastic-premium", **{"triggers": HTTP, "plan": {"maximum_instances": 40}, **values}))
        == expected
    )


@pytest.mark.parametrize(
    ("tier", "plan", "most"),
    [
        ("consumption", {"operating_system": "windows"}, 200),
        ("consumption", {"operating_system": "linux"}, 100),
        ("flex-consumption", {}, 1000),
        ("elastic-premium", {}, 100),
        ("dedicated", {"sku": "B1"}, 3),
        ("dedicated", {"sku": "S1"}, 10),
        ("dedicated", {"sku": "P1v3"}, 30),
    ],
)
def test_plans_scale_so_far_and_no_further(tier: str, plan: dict[str, Any], most: int) -> None:
    assert ids(plan_of(tier, **plan, maximum_instances=most)) == []
    assert ids(plan_of(tier, **plan, maximum_instances=most + 1)) == ["019"]


def test_an_app_cannot_outgrow_its_plan() -> None:
    found = only(app_on("flex-consumption", maximum_instances=1001))
    assert found.subjects == ("function-app-1", "hosting-plan-1")
    assert "1,001" in found.message


def test_autoscale_rules_are_scale_enough() -> None:
    assert ids(app_on("dedicated", event_driven_scale=True, plan={"autoscale_rules": True})) == []


def test_hybrid_connections_keep_a_python_app_off_windows() -> None:
    found = only(hybrid_on("flex-consumption", stack="python"))
    assert [f.id for f in found.fixes] == ["remove-connections"]


def test_many_flex_apps_get_a_plan_each() -> None:
    place = Workplace("flex-consumption")
    for number in range(2, 5):
        place.another(f"func-{number}")
    after = mended(place.design(), "own-plans")
    plans = {r.plan for r in after.resources.values() if isinstance(r, FunctionApp)}
    assert len(plans) == 4
    names = [r.name for r in after.resources.values() if isinstance(r, HostingPlan)]
    assert names == ["plan-app", "plan-app-2", "plan-app-3", "plan-app-4"]
