"""The moment that a subnet runs out agrees with the capacity table of the article, for every number of instances."""

from typing import Any

import pytest

from fnetdesigner.kinds.compute import AppServiceEnvironment, HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.view import View
from fnetdesigner.planning.headroom import Headroom, headroom_of
from fnetdesigner.rules.examples.sketch import Sketch


def headroom(length: int, baseline: str = "2024-11", apps: int = 1, **plan: Any) -> Headroom:
    sketch = Sketch(baseline=baseline)
    network = sketch.add(VirtualNetwork, "vnet-a", address_space=("10.0.0.0/16",))
    subnet = sketch.add(Subnet, "snet-a", network, prefix=f"10.0.0.0/{length}")
    made = sketch.add(HostingPlan, "plan-a", **plan)
    for number in range(apps):
        sketch.add(FunctionApp, f"func-{number}", plan=made, integration_subnet=subnet)
    [found] = headroom_of(subnet, View(sketch.design()))
    return found


@pytest.mark.parametrize(("length", "usable", "half"), [(28, 11, 5), (27, 27, 13), (26, 59, 29), (25, 123, 61)])
def test_moments_follow_the_capacity_table(length: int, usable: int, half: int) -> None:
    room = headroom(length, tier="elastic-premium", sku="EP1", operating_system="windows", maximum_instances=3)
    assert (room.usable, room.most, room.most_in_operation, room.now) == (usable, usable, half, 3)
    states = [room.state(n) for n in range(1, usable + 2)]
    assert states == ["fits"] * half + ["tight"] * (usable - half) + ["out"]
    assert room.top == 100


def test_words_name_the_moment() -> None:
    room = headroom(28, tier="elastic-premium", sku="EP1", operating_system="windows", maximum_instances=3)
    assert room.moment == (
        "A scale operation no longer fits from 6 instances on; *snet-a* (10.0.0.0/28) runs out at 12."
    )
    assert room.sentence(5) == "5 instances: 5 of 11 addresses, 10 while it scales. It fits."
    assert room.sentence(6).endswith("A scale operation needs 1 more than there are.")
    assert room.sentence(12).endswith("*snet-a* runs out: 1 address is missing.")


def test_a_large_subnet_outlasts_the_platform() -> None:
    room = headroom(24, tier="elastic-premium", sku="EP1", operating_system="windows", maximum_instances=3)
    assert "does not run out: the plan stops at 100" in room.moment


def test_flex_is_planned_per_app_and_later_per_subnet() -> None:
    older = headroom(26, apps=1, tier="flex-consumption", sku="FC1", operating_system="linux")
    assert (older.unit, older.now, older.addresses(1), older.most) == ("app", 1, 40, 1)
    assert older.state(2) == "out"
    newer = headroom(27, "2026-04", apps=2, tier="flex-consumption", sku="FC1", operating_system="linux")
    assert (newer.most, newer.state(50)) == (None, "fits")
    assert "does not run out" in newer.moment


def test_an_environment_needs_addresses_for_itself() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-a", address_space=("10.0.0.0/16",))
    subnet = sketch.add(Subnet, "snet-a", network, prefix="10.0.0.0/26")
    sketch.add(AppServiceEnvironment, "ase-a", subnet)
    [room] = headroom_of(subnet, View(sketch.design()))
    assert room.in_operation(1) == 27 + 2 + 1
    assert room.in_operation(20) == 27 + 40 + 1 == 68 > room.usable == 59


def test_a_subnet_that_nothing_scales_in_has_none() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-a", address_space=("10.0.0.0/16",))
    subnet = sketch.add(Subnet, "snet-a", network, prefix="10.0.0.0/26")
    assert headroom_of(subnet, View(sketch.design())) == ()
