"""The SUBNET family: every rule on its examples, and the numbers and silences that the examples do not show."""

from __future__ import annotations

import pytest

from fnetdesigner.azure.facts import facts
from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply
from fnetdesigner.model.view import View
from fnetdesigner.rules.engine import Engine, compare_designs
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.examples.subnet import after_deletion, joined, placed, sized, subnet_examples
from fnetdesigner.rules.examples.subnet_environment import containers, environment
from fnetdesigner.rules.examples.subnet_sharing import FARMS, Office, delegated, flex, two_plans
from fnetdesigner.rules.families.subnet import SUBNET_RULES
from fnetdesigner.rules.subnet_users import fitting_length
from tests.rules.examples import family_tests

TestSubnet = family_tests(SUBNET_RULES, subnet_examples())


def ids(design: Design) -> list[str]:
    """The numbers of the rules that speak, worst first."""
    return [f.rule.removeprefix("FND-SUBNET-") for f in Engine(SUBNET_RULES).run(design).all]


def test_there_are_thirty_six() -> None:
    assert [r.id for r in SUBNET_RULES] == [f"FND-SUBNET-{n:03d}" for n in range(1, 37)]


@pytest.mark.parametrize(("maximum", "expected"), [(29, []), (30, ["006"]), (59, ["006"]), (60, ["005"]), (None, [])])
def test_capacity_at_its_edges(maximum: int | None, expected: list[str]) -> None:
    """A /26 has 59 addresses and holds 29 instances through a scale operation [FNO22 "Subnets"]."""
    assert ids(sized("10.0.1.0/26", "dedicated", maximum=maximum)) == expected


def test_a_minimum_silences_advice_and_shortage() -> None:
    assert ids(sized("10.0.1.0/29", "elastic-premium", "windows", maximum=90)) == ["001"]
    assert ids(sized("10.0.1.0/30", "dedicated")) == ["001"]


def test_enlarging_meets_everything_at_once() -> None:
    design = sized("10.0.1.0/29", "elastic-premium", "windows", maximum=90)
    (finding,) = Engine(SUBNET_RULES).run(design).all
    assert [f.title for f in finding.fixes] == ["Enlarge *snet-int* to 10.0.1.0/24"]
    mended, _ = apply(design, finding.fixes[0].edits)
    assert ids(mended) == []


def test_enlarging_moves_when_the_neighbour_is_in_the_way() -> None:
    office = Office()
    subnet = office.subnet("snet-int", "10.0.1.0/29", "dedicated")
    office.subnet("snet-next", "10.0.1.8/29")
    office.app("func-orders", "dedicated", subnet)
    design = office.design()
    (finding,) = Engine(SUBNET_RULES).run(design).all
    assert [f.title for f in finding.fixes] == ["Move *snet-int* to 10.0.0.0/28"]


def test_no_fix_is_promised_where_there_is_no_room() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-small", address_space=("10.0.0.0/29",))
    sketch.add(Subnet, "snet-tiny", network, prefix="10.0.0.0/30")
    sketch.add(Subnet, "snet-other", network, prefix="10.0.0.4/30")
    findings = Engine(SUBNET_RULES).run(sketch.design()).all
    assert [f.rule for f in findings] == ["FND-SUBNET-029"] * 2
    assert all(f.fixes == () for f in findings)


def test_an_app_that_cannot_integrate_is_only_the_plan_rules_concern() -> None:
    office = Office()
    subnet = office.subnet("snet-int", "10.0.1.0/29")
    plan = office.sketch.add(HostingPlan, "plan-y", tier="consumption", sku="Y1")
    office.app("func-orders", "consumption", subnet, plan)
    assert ids(office.design()) == []


def test_alternate_subnets_of_an_environment_are_integration_subnets() -> None:
    def design(baseline: str) -> Design:
        office = Office(baseline=baseline)
        home = office.subnet("snet-ase", "10.0.4.0/24", delegations=("Microsoft.Web/hostingEnvironments",))
        ase = office.sketch.add(AppServiceEnvironment, "ase-main", home, multiple_subnet_join=True)
        subnet = office.subnet("snet-int", "10.0.1.0/26")
        office.app("func-orders", "isolated", subnet, office.plan("plan-i", "isolated", "windows", environment=ase))
        return office.design()

    assert ids(design("2026-04")) == ["011"]
    assert ids(design("2024-11")) == []


def test_unfinished_subnets_are_not_at_fault() -> None:
    office = Office()
    office.app("func-orders", "elastic-premium", office.sketch.add(Subnet, "snet-int", office.network))
    office.sketch.add(FunctionApp, "func-draft", integration_subnet=office.subnet("snet-draft", "10.0.9.0/30"))
    assert ids(office.design()) == ["011", "029"]


def test_ipv6_has_no_size_rules_but_a_place() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16", "fd00::/48"))
    sketch.add(Subnet, "snet-in", network, prefix="fd00::/64")
    assert ids(sketch.design()) == []
    sketch.add(Subnet, "snet-out", network, prefix="fd00:0:1::/64")
    assert ids(sketch.design()) == ["030"]


def test_overlaps_name_each_subnet_once() -> None:
    design = placed(("a", "10.0.0.0/22"), ("b", "10.0.1.0/24"), ("c", "10.0.2.0/24"), ("d", "10.0.4.0/24"))
    findings = Engine(SUBNET_RULES).run(design).all
    assert [f.subjects for f in findings] == [("subnet-2", "subnet-1"), ("subnet-3", "subnet-1")]


def test_sharing_depends_on_the_baseline() -> None:
    assert ids(two_plans("10.0.1.0/25", True, "2024-11")) == ["008"]
    assert ids(two_plans("10.0.1.0/25", True, "2026-04")) == []


def test_moving_out_keeps_doors_open() -> None:
    office = Office()
    subnet = office.subnet("snet-int", "10.0.1.0/25", "elastic-premium", service_endpoints=("Microsoft.Storage",))
    office.app("func-orders", "elastic-premium", subnet)
    office.app("func-stock", "elastic-premium", subnet)
    door = office.sketch.add(StorageAccount, "stdoor", default_action="Deny", allowed_subnets=(subnet,))
    design = office.design()
    (finding,) = Engine(SUBNET_RULES).run(design).all
    mended, _ = apply(design, finding.fixes[0].edits)
    storage, new = mended.resources[door.id], mended.resources["subnet-2"]
    assert isinstance(storage, StorageAccount)
    assert isinstance(new, Subnet)
    assert storage.allowed_subnets == (subnet.id, new.id)
    assert new.service_endpoints == ("Microsoft.Storage",)
    assert new.delegations == (FARMS,)


def test_a_moved_subnet_frees_fixed_addresses() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    sketch.add(Subnet, "snet-one", network, prefix="10.0.0.0/24")
    subnet = sketch.add(Subnet, "snet-two", network, prefix="10.0.0.128/25")
    endpoint = sketch.add(PrivateEndpoint, "pep-data", subnet, address="10.0.0.200")
    design = sketch.design()
    (finding,) = Engine(SUBNET_RULES).run(design).all
    mended, _ = apply(design, finding.fixes[0].edits)
    moved = mended.resources[endpoint.id]
    assert isinstance(moved, PrivateEndpoint)
    assert moved.address is None


@pytest.mark.parametrize(
    ("length", "nodes", "replicas"), [(23, 247, 2470), (24, 119, 1190), (25, 55, 550), (26, 23, 230), (27, 7, 70)]
)
def test_container_apps_capacity_is_that_of_the_table(length: int, nodes: int, replicas: int) -> None:
    known = facts("2024-11")
    assert (known.container_nodes(length), known.container_replicas(length)) == (nodes, replicas)


def test_enlarging_for_containers_stays_clear_of_reserved_ranges() -> None:
    design = containers("172.29.255.224/28", space=("172.29.255.224/27", "172.30.0.0/16", "172.16.0.0/24"))
    (finding,) = Engine(SUBNET_RULES).run(design).all
    mended, _ = apply(design, finding.fixes[0].edits)
    assert ids(mended) == []


def test_environments_near_their_maximum_want_a_larger_subnet() -> None:
    small = environment("10.0.1.0/24", plans=(("I1v2", 60), ("I2v2", 40)))
    assert ids(small) == []
    large = environment("10.0.1.0/24", plans=(("I1v2", 100), ("I2v2", 90)))
    assert ids(large) == ["024"]
    (finding,) = Engine(SUBNET_RULES).run(large).all
    mended, _ = apply(large, finding.fixes[0].edits)
    assert ids(mended) == []


def test_flex_in_a_small_subnet_speaks_once() -> None:
    assert ids(flex("10.0.1.0/28", 1, "2026-04")) == ["017"]
    assert ids(flex("10.0.1.0/28", 1)) == ["015"]


def test_a_container_apps_host_needs_no_integration() -> None:
    office = Office()
    home = office.subnet("snet-containers", "10.0.2.0/27", "flex-consumption")
    host = office.sketch.add(ContainerAppsEnvironment, "cae-main", home)
    office.sketch.add(FunctionApp, "func-box", plan=host, container=True, host_storage=office.storage)
    assert ids(office.design()) == []


def test_resizing_is_fine_once_the_apps_have_left() -> None:
    office = Office()
    office.subnet("snet-int", "10.0.1.0/25", "elastic-premium")
    office.app("func-orders", "elastic-premium", None)
    found = compare_designs(SUBNET_RULES, sized("10.0.1.0/26"), office.design())
    assert [f.rule for f in found.all] == []


def test_deleting_the_plan_of_an_integrated_app_is_told() -> None:
    found = compare_designs(SUBNET_RULES, joined(True), after_deletion(plan=None))
    assert found.all == ()
    design = after_deletion(plan=None)
    without = Design(design.settings, {k: r for k, r in design.resources.items() if k != "hosting-plan-1"})
    (finding,) = compare_designs(SUBNET_RULES, joined(True), without).all
    assert finding.message.startswith("*plan-func-orders* is deleted while *func-orders*")
    mended, _ = apply(without, finding.fixes[0].edits)
    assert compare_designs(SUBNET_RULES, joined(True), mended).all == ()


def test_fitting_length_of_an_unused_subnet_is_the_smallest() -> None:
    design = placed(("snet-free", "10.0.1.0/24"))
    subnet = design.resources["subnet-1"]
    assert isinstance(subnet, Subnet)
    assert fitting_length(subnet, View(design)) == 29


def test_delegation_is_read_in_any_case() -> None:
    assert ids(delegated("dedicated", "microsoft.web/serverfarms")) == []
