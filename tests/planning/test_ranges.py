"""Subnets are put, moved, split, joined and resized where the network has room and nothing uses them."""

from collections.abc import Callable

import pytest

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Edit, apply
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.planning import ranges
from fnetdesigner.planning.ranges import PlanError
from fnetdesigner.planning.subnets import fitting_subnet, free_place
from fnetdesigner.rules.examples.sketch import Sketch

Edits = tuple[Edit, ...]


def started() -> tuple[Sketch, VirtualNetwork, Subnet]:
    sketch = Sketch()
    network = sketch.add(
        VirtualNetwork, "vnet-a", address_space=("10.0.0.0/24",),
        reservations=({"prefix": "10.0.0.192/26", "name": "later"},),
    )  # fmt: skip
    return sketch, network, sketch.add(Subnet, "snet-a", network, prefix="10.0.0.0/26")


def prefixes(design: Design) -> dict[str, str | None]:
    return {r.name: r.prefix for r in design.resources.values() if isinstance(r, Subnet)}


def after(sketch: Sketch, make: Callable[[View], Edits]) -> dict[str, str | None]:
    design = sketch.design()
    return prefixes(apply(design, make(View(design)))[0])


@pytest.mark.parametrize(
    ("prefix", "reason"),
    [
        ("10.0.0.64/26", ""),
        ("10.0.0.32/27", "overlaps *snet-a* (10.0.0.0/26)"),
        ("10.0.1.0/26", "outside of the address space"),
        ("10.0.0.224/27", "kept free for later"),
        ("10.0.0.64/30", "subnets run from /29 to /2"),
    ],
)
def test_a_place_is_refused_with_its_reason(prefix: str, reason: str) -> None:
    sketch, network, _ = started()
    said = ranges.why_not(network, parse_prefix(prefix), View(sketch.design()))
    assert reason in said
    assert bool(said) == bool(reason)


def test_a_subnet_is_put_and_moved() -> None:
    sketch, network, subnet = started()
    assert after(sketch, lambda v: ranges.put(network, parse_prefix("10.0.0.64/27"), v, "snet-b"))["snet-b"] == (
        "10.0.0.64/27"
    )
    moved = after(sketch, lambda v: ranges.move(subnet, parse_prefix("10.0.0.128/26"), v))
    assert moved == {"snet-a": "10.0.0.128/26"}


def test_split_and_join_undo_each_other() -> None:
    sketch, _, subnet = started()
    group = sketch.add(NetworkSecurityGroup, "nsg-a")
    subnet = sketch.change(subnet, network_security_group=group)
    design = sketch.design()
    cut, _ = apply(design, ranges.split(subnet, View(design)))
    assert prefixes(cut) == {"snet-a": "10.0.0.0/27", "snet-a-2": "10.0.0.32/27"}
    second = cut.resources["subnet-2"]
    assert isinstance(second, Subnet)
    assert second.network_security_group == group.id
    view = View(cut)
    first = view.get("subnet-1", Subnet)
    assert first is not None
    whole, _ = apply(cut, ranges.join(first, view))
    assert prefixes(whole) == prefixes(design)


def test_join_names_the_half_that_is_missing() -> None:
    sketch, _, subnet = started()
    with pytest.raises(PlanError, match=r"other half, 10\.0\.0\.64/26"):
        ranges.join(subnet, View(sketch.design()))


def test_resizing_keeps_to_the_rules() -> None:
    sketch, _, subnet = started()
    assert after(sketch, lambda v: ranges.resize(subnet, 25, v)) == {"snet-a": "10.0.0.0/25"}
    assert after(sketch, lambda v: ranges.resize(subnet, 28, v)) == {"snet-a": "10.0.0.0/28"}
    with pytest.raises(PlanError, match="kept free"):
        ranges.resize(subnet, 24, View(sketch.design()))


@pytest.mark.parametrize("by", ["app", "endpoint"])
def test_a_subnet_that_is_used_keeps_its_range(by: str) -> None:
    sketch, _, subnet = started()
    if by == "app":
        sketch.add(FunctionApp, "func-a", integration_subnet=subnet)
    else:
        sketch.add(PrivateEndpoint, "pep-a", subnet)
    view = View(sketch.design())
    changes: tuple[Callable[[], Edits], ...] = (
        lambda: ranges.resize(subnet, 25, view),
        lambda: ranges.split(subnet, view),
        lambda: ranges.move(subnet, parse_prefix("10.0.0.128/26"), view),
    )
    for change in changes:
        with pytest.raises(PlanError, match="no other range"):
            change()


def test_ranges_are_kept_free_and_released() -> None:
    sketch, network, _ = started()
    view = View(sketch.design())
    kept, _ = apply(view.design, ranges.reserve(network, parse_prefix("10.0.0.64/26"), "gateway", view))
    again = View(kept).get(network.id, VirtualNetwork)
    assert again is not None
    assert [(r.prefix, r.name) for r in again.reservations] == [
        ("10.0.0.64/26", "gateway"), ("10.0.0.192/26", "later"),
    ]  # fmt: skip
    assert str(free_place(again, View(kept), 26)) == "10.0.0.128/26"
    freed, _ = apply(kept, ranges.release(again, "10.0.0.64/26", View(kept)))
    assert freed.resources[network.id] == network
    with pytest.raises(PlanError, match="overlaps"):
        ranges.reserve(network, parse_prefix("10.0.0.0/25"), "", view)


def test_spaces_come_clear_of_peers_and_go_when_they_are_empty() -> None:
    sketch, network, _ = started()
    other = sketch.add(VirtualNetwork, "vnet-b", address_space=("10.5.0.0/16",))
    sketch.add(Peering, "to-b", network, remote=other)
    view = View(sketch.design())
    with pytest.raises(PlanError, match=r"of \*vnet-b\*"):
        ranges.add_space(network, parse_prefix("10.5.4.0/24"), view)
    with pytest.raises(PlanError, match="which no virtual network may use"):
        ranges.add_space(network, parse_prefix("169.254.0.0/24"), view)
    wider, _ = apply(view.design, ranges.add_space(network, parse_prefix("10.6.0.0/24"), view))
    grown = View(wider).get(network.id, VirtualNetwork)
    assert grown is not None
    assert grown.address_space == ("10.0.0.0/24", "10.6.0.0/24")
    with pytest.raises(PlanError, match=r"\*snet-a\* lies in"):
        ranges.drop_space(grown, "10.0.0.0/24", View(wider))
    back, _ = apply(wider, ranges.drop_space(grown, "10.6.0.0/24", View(wider)))
    assert back.resources[network.id] == network


def test_the_smallest_gap_is_taken_when_large_ones_are_to_stay_whole() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-a", address_space=("10.0.0.0/22", "10.9.0.0/27"))
    sketch.add(Subnet, "snet-a", network, prefix="10.0.0.0/25")
    view = View(sketch.design())
    first = fitting_subnet(network, view, "dedicated", "linux", 5)
    small = fitting_subnet(network, view, "dedicated", "linux", 5, order="smallest")
    assert (str(first.prefix), str(small.prefix)) == ("10.0.0.128/28", "10.9.0.0/28")
    full = fitting_subnet(network, view, "dedicated", "linux", 600)
    assert full.prefix is None
    assert "its largest free range is a /23" in full.trouble
