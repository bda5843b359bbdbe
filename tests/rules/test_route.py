"""The UDR family: every rule on its examples, and what routes can be told of."""

from __future__ import annotations

from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.traffic import RouteTable
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.rules.examples.guarded import Guarded, route
from fnetdesigner.rules.examples.route import route_examples
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.families.route import ROUTE_RULES
from fnetdesigner.rules.families.security_group import SECURITY_GROUP_RULES
from fnetdesigner.rules.families.storage import STORAGE_RULES
from fnetdesigner.rules.families.subnet import SUBNET_RULES
from fnetdesigner.rules.families.virtual_network import VIRTUAL_NETWORK_RULES
from fnetdesigner.rules.route_questions import deciding_route
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


def test_the_longest_route_decides_and_azure_keeps_what_is_longer() -> None:
    table = RouteTable(
        id="route-table-1",
        name="rt",
        routes=(route("wide", "10.0.0.0/8", "None"), route("own", "10.0.0.0/16", "VnetLocal")),
    )
    target = parse_prefix("10.0.1.0/24")
    assert deciding_route(table, target, ()) == (True, table.routes[1])
    assert deciding_route(table, target, (parse_prefix("10.0.0.0/16"),)) == (True, table.routes[1])
    assert deciding_route(table, target, (parse_prefix("10.0.0.0/20"),)) == (True, None)
    assert deciding_route(table, parse_prefix("10.0.0.0/12"), ()) == (False, table.routes[0])


def test_a_route_for_a_part_of_the_target_says_nothing() -> None:
    place = Guarded(routes=[route("half", "10.0.1.0/25", "None")])
    place.flow(place.data)
    assert [f for f in found_in(ROUTE_RULES, place.design()).all if f.rule == "FND-UDR-015"] == []
