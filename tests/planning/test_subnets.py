"""The planner's sizes agree with the table of the article."""

import pytest

from fnetdesigner.azure.facts import facts
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.view import View
from fnetdesigner.planning.subnets import fitting_subnet, needed_length
from fnetdesigner.rules.examples.sketch import Sketch


@pytest.mark.parametrize(("instances", "length"), [(5, 28), (6, 27), (13, 27), (14, 26), (29, 26), (30, 25)])
def test_sizes_follow_the_capacity_table(instances: int, length: int) -> None:
    assert needed_length(facts("2024-11"), "dedicated", "windows", instances)[0] == length


def test_elastic_premium_on_windows_is_advised_a_24() -> None:
    length, reasons = needed_length(facts("2024-11"), "elastic-premium", "windows", 5)
    assert length == 24
    assert any("advised" in r for r in reasons)


def test_flex_plans_forty_addresses_per_app() -> None:
    assert needed_length(facts("2024-11"), "flex-consumption", "linux", 1, apps=15)[0] == 22


def test_the_next_free_range_steps_around_what_is_there() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-a", address_space=("10.0.0.0/24",))
    sketch.add(Subnet, "snet-a", network, prefix="10.0.0.0/28")
    fit = fitting_subnet(network, View(sketch.design()), "dedicated", "windows", 10)
    assert str(fit.prefix) == "10.0.0.32/27"
    full = fitting_subnet(network, View(sketch.design()), "dedicated", "windows", 100)
    assert full.prefix is None
