"""The UDR family: every rule on its examples, and what routes can be told of."""

from __future__ import annotations

import pytest

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.traffic import RouteTable
from fnetdesigner.rules.examples.guarded import Guarded, route
from fnetdesigner.rules.examples.route import route_examples
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.families.route import ROUTE_RULES
from fnetdesigner.rules.families.security_group import SECURITY_GROUP_RULES
from fnetdesigner.rules.families.storage import STORAGE_RULES
from fnetdesigner.rules.families.subnet import SUBNET_RULES
from fnetdesigner.rules.families.virtual_network import VIRTUAL_NETWORK_RULES
from tests.rules.examples import family_tests, found_in

OTHERS = (*SECURITY_GROUP_RULES, *STORAGE_RULES, *SUBNET_RULES, *VIRTUAL_NETWORK_RULES)
TestRoute = family_tests(ROUTE_RULES, route_examples(), also=OTHERS)


def test_all_but_the_one_that_no_design_can_hold() -> None:
    assert [r.id for r in ROUTE_RULES] == [f"FND-UDR-{n:03d}" for n in range(1, 17)]


def test_unfinished_things_are_left_alone() -> None:
    sketch = Sketch()
    table = sketch.add(RouteTable, "rt-new")
    subnet = sketch.add(Subnet, "snet-new", route_table=table)
    sketch.add(IntendedFlow, "flow", source=subnet, target=subnet)
    assert found_in(ROUTE_RULES, sketch.design()).all == ()


@pytest.mark.parametrize(
    ("routes", "dropped"),
    [
        ((("wide", "10.0.0.0/8", "None"),), False),
        ((("same", "10.0.0.0/16", "None"),), True),
        ((("narrow", "10.0.1.0/24", "None"),), True),
        ((("narrow", "10.0.1.0/24", "None"), ("back", "10.0.1.0/25", "VnetLocal")), False),
        ((("all", "0.0.0.0/0", "None"),), False),
    ],
)
def test_the_longest_route_decides_and_azure_keeps_what_is_longer(
    routes: tuple[tuple[str, str, str], ...], dropped: bool
) -> None:
    place = Guarded(routes=[route(*r) for r in routes])
    machine = place.sketch.add(VirtualMachine, "vm-data", place.data, address="10.0.1.9")
    place.flow(machine)
    found = [f for f in found_in(ROUTE_RULES, place.design()).all if f.rule == "FND-UDR-015"]
    assert bool(found) is dropped


def test_a_route_for_a_part_of_the_target_says_nothing() -> None:
    place = Guarded(routes=[route("half", "10.0.1.0/25", "None")])
    place.flow(place.data)
    assert [f for f in found_in(ROUTE_RULES, place.design()).all if f.rule == "FND-UDR-015"] == []
