"""The joint look at host storage: which facts it states, in which order, and where it ends."""

from __future__ import annotations

from typing import Any

import pytest

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from fnetdesigner.model.view import View
from fnetdesigner.routing.storage_path import Fact, storage_path
from fnetdesigner.rules.examples.secured import Secured


def path(base: Secured) -> tuple[Fact, ...]:
    view = View(base.sketch.design())
    app, storage = view.get(base.app.id, FunctionApp), view.get(base.storage.id, StorageAccount)
    assert app is not None
    assert storage is not None
    return storage_path(app, storage, view)


def stated(base: Secured) -> list[tuple[str, str, bool | None]]:
    return [(f.name, f.group, f.holds) for f in path(base)]


def test_the_whole_way() -> None:
    assert stated(Secured()) == [
        ("door", "", False),
        ("network", "", True),
        ("content-routing", "", True),
        ("endpoint", "blob", True),
        ("name", "blob", True),
        ("endpoint", "file", True),
        ("name", "file", True),
    ]


def test_flex_needs_no_content_share() -> None:
    assert [s for s in stated(Secured("flex-consumption")) if s[1]] == [
        ("endpoint", "blob", True),
        ("name", "blob", True),
    ]


def test_it_ends_where_the_plan_cannot() -> None:
    base = Secured()
    base.sketch.change(base.plan, tier="consumption", sku="Y1")
    assert stated(base) == [("door", "", False), ("plan", "", False)]


def test_it_ends_without_a_network() -> None:
    assert stated(Secured(integrated=False)) == [("door", "", False), ("network", "", False)]


def test_nothing_is_said_without_a_plan() -> None:
    assert stated(Secured(app={"plan": None})) == []


def test_an_open_account_has_one_fact_and_the_network() -> None:
    shut = {"public_network_access": "Enabled", "default_action": "Allow"}
    assert stated(Secured(storage=shut)) == [("door", "", True), ("network", "", True)]


def test_a_pending_endpoint_is_not_known_to_be_missing() -> None:
    base = Secured()
    base.sketch.change(base.endpoints["file"], status="Pending")
    assert ("endpoint", "file", None) in stated(base)


def test_custom_dns_leaves_the_name_open() -> None:
    facts = path(Secured(network={"dns_servers": ("10.0.3.4",)}))
    names = [f for f in facts if f.name == "name"]
    assert [f.holds for f in names] == [None, None]
    assert "10.0.3.4" in names[0].text
    assert len(names[0].steps) == 4


def test_the_environment_of_an_isolated_plan_is_its_network() -> None:
    base = Secured(integrated=False)
    base.sketch.change(base.plan, tier="isolated", sku="I1v2")
    assert [f.name for f in path(base)] == ["door"]


@pytest.mark.parametrize(("routed", "ports"), [(True, {443, 445}), (False, {443})])
def test_guards_act_on_the_content_share_only_when_it_is_routed(routed: bool, ports: set[int]) -> None:
    base = Secured(app={"content_share_routing": routed})
    base.sketch.change(base.integration, network_security_group=base.sketch.add(NetworkSecurityGroup, "nsg"))
    filters = [f for f in path(base) if f.name == "filter"]
    assert {f.port for f in filters} == ports
    assert all(f.holds for f in filters)


def test_content_in_another_account_is_looked_at_there() -> None:
    base = Secured(groups=("blob",))
    content = base.sketch.add(StorageAccount, "stcontent")
    base.sketch.change(base.app, content_storage=content)
    assert [s for s in stated(base) if s[0] in ("endpoint", "content-routing")] == [("endpoint", "blob", True)]


@pytest.mark.parametrize(("region", "holds"), [("westeurope", False), ("northeurope", None)])
def test_address_rules_may_let_in_callers_of_other_regions_only(region: str, holds: bool | None) -> None:
    values: dict[str, Any] = {
        "public_network_access": "Enabled", "default_action": "Deny", "allowed_addresses": ("203.0.113.7",),
        "region": region,
    }  # fmt: skip
    base = Secured(groups=(), storage=values)
    assert ("admitted", "", holds) in stated(base)


def test_another_plan_makes_no_difference_to_the_words() -> None:
    base = Secured()
    base.sketch.add(HostingPlan, "plan-other")
    assert all(f.text.endswith(".") and f.sources for f in path(base))
