"""Automatic layout: nothing overlaps, everything is where it belongs, always the same, and fast."""

from __future__ import annotations

import time
from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Placement, Settings
from fnetdesigner.model.resource import Resource, ref_fields
from fnetdesigner.report.geometry import Rect, bounds
from fnetdesigner.report.picture import absolute
from fnetdesigner.workspace.arrange import arrange, fitting_size, place_free
from fnetdesigner.workspace.places import drawn_children, header

KINDS = [k for k in catalogue().kinds if k.shape != "connector"]


def make(slug: str, identity: str, **values: Any) -> Resource:
    return catalogue().by_slug[slug].model(id=identity, name=identity, **values)


def design_of(*resources: Resource) -> Design:
    return Design(Settings(), {r.id: r for r in resources})


def arranged(design: Design) -> Design:
    return design.with_parts(layout=arrange(design))


@st.composite
def designs(draw: st.DrawFn) -> Design:
    """Random resources in legal containers, with random references where a field allows them."""
    resources: dict[str, Resource] = {}
    for number in range(draw(st.integers(0, 30))):
        kind = draw(st.sampled_from(KINDS))
        homes = [i for i, r in resources.items() if r.kind in kind.inside]
        if not homes and not kind.free:
            continue
        parent = draw(st.sampled_from(homes)) if homes and (not kind.free or draw(st.booleans())) else None
        resources[f"r{number}"] = make(kind.slug, f"r{number}", parent=parent)
    for identity, resource in list(resources.items()):
        for field in ref_fields(type(resource)):
            targets = [i for i, r in resources.items() if r.kind in field.target.kinds and i != identity]
            if len(field.path) == 1 and targets and draw(st.booleans()):
                target = draw(st.sampled_from(targets))
                resource = resource.model_copy(update={field.name: (target,) if field.many else target})
        resources[identity] = resource
    return Design(Settings(), resources)


@given(designs())
def test_nothing_overlaps_its_siblings_and_children_are_inside(design: Design) -> None:
    layout = arrange(design)
    known = catalogue()
    assert set(layout) == {i for i, r in design.resources.items() if known.of(r).shape != "connector"}
    for parent in (None, *layout):
        rects = {c: Rect(*_numbers(layout[c])) for c in drawn_children(design, parent)}
        for one, other in combinations(rects, 2):
            assert not rects[one].grown(4).overlaps(rects[other].grown(4)), (one, other)
        if parent is not None and known.of(design.resources[parent]).shape == "container":
            place = layout[parent]
            room = Rect(16, header(design.resources[parent].kind), place.width - 32, 1e6)
            for child, rect in rects.items():
                assert room.contains(rect), child
                assert rect.bottom + 16 <= place.height, child


@given(designs())
def test_everything_is_on_the_grid_and_the_order_does_not_matter(design: Design) -> None:
    layout = arrange(design)
    assert all(v % 8 == 0 for place in layout.values() for v in _numbers(place))
    turned = Design(design.settings, dict(reversed(design.resources.items())))
    assert list(arrange(turned).items()) == list(layout.items())
    assert arrange(arranged(design)) == layout


def _numbers(place: Placement) -> tuple[int, int, int, int]:
    return place.x, place.y, place.width, place.height


def sample() -> Design:
    return arranged(
        design_of(
            make("virtual-network", "vnet", address_space=("10.0.0.0/16",)),
            make("subnet", "int", parent="vnet", prefix="10.0.0.0/24", network_security_group="nsg"),
            make("subnet", "ends", parent="vnet", prefix="10.0.1.0/24"),
            make("private-endpoint", "pe", parent="ends", target="st", dns_zones=("zone",)),
            make("private-dns-zone", "zone"),
            make("network-security-group", "nsg"),
            make("hosting-plan", "plan"),
            make("function-app", "app-1", plan="plan", integration_subnet="int", host_storage="st"),
            make("function-app", "app-2", plan="plan", integration_subnet="int", host_storage="st"),
            make("storage-account", "st"),
            make("note", "note", text="Read me."),
        )
    )


def test_each_thing_stands_where_a_reader_looks_for_it() -> None:
    rects = absolute(sample())
    network = rects["vnet"]
    for app in ("app-1", "app-2"):
        assert rects[app].right <= network.x - 32
        assert rects["int"].y <= rects[app].y
        assert rects[app].bottom <= rects["int"].bottom
        assert rects["plan"].right < rects[app].x
    assert rects["st"].x >= network.right + 32
    assert abs(rects["st"].center[1] - rects["pe"].center[1]) <= 64
    assert rects["zone"].bottom <= network.y - 32
    assert rects["nsg"].y >= network.bottom + 32
    assert rects["note"].bottom < min(r.y for i, r in rects.items() if i != "note")
    assert rects["int"].right < rects["ends"].x


def test_a_site_stands_behind_what_leads_to_it_and_name_servers_above() -> None:
    rects = absolute(
        arranged(
            design_of(
                make("virtual-network", "vnet"),
                make("subnet", "gw", parent="vnet"),
                make("vpn-gateway", "vpng", parent="gw"),
                make("connection", "con", gateway="vpng", local_gateway="lgw"),
                make("local-network-gateway", "lgw", site="office"),
                make("on-premises-network", "office"),
                make("dns-resolver", "resolver", virtual_network="vnet"),
            )
        )
    )
    assert max(rects["lgw"].right, rects["office"].right) < rects["con"].x
    assert rects["con"].right < rects["vnet"].x
    assert abs(rects["con"].center[1] - rects["vpng"].center[1]) <= 64
    assert rects["resolver"].bottom < rects["vnet"].y


def test_networks_stand_so_that_the_drawing_is_neither_a_tower_nor_a_ribbon() -> None:
    many: list[Resource] = []
    for n in range(12):
        many.append(make("virtual-network", f"vnet-{n}"))
        many += [make("subnet", f"snet-{n}-{k}", parent=f"vnet-{n}") for k in range(4)]
        many += [make("function-app", f"app-{n}-{k}", integration_subnet=f"snet-{n}-{k}") for k in range(2)]
    extent = bounds(absolute(arranged(design_of(*many))).values())
    assert 1.0 <= extent.width / extent.height <= 2.4


def test_a_thousand_resources_take_no_time() -> None:
    many: list[Resource] = []
    for n in range(50):
        many.append(make("virtual-network", f"vnet-{n}"))
        many += [make("subnet", f"snet-{n}-{k}", parent=f"vnet-{n}") for k in range(4)]
        many += [make("storage-account", f"st-{n}-{k}") for k in range(3)]
        many += [
            make("private-endpoint", f"pe-{n}-{k}", parent=f"snet-{n}-3", target=f"st-{n}-{k % 3}") for k in range(6)
        ]
        many += [
            make("function-app", f"app-{n}-{k}", integration_subnet=f"snet-{n}-{k % 3}", host_storage=f"st-{n}-0")
            for k in range(6)
        ]
    design = design_of(*many)
    assert len(design.resources) == 1000
    start = time.process_time()
    arrange(design)
    # A third of a second is the goal; a machine that others use may take three times as long.
    assert time.process_time() - start < 0.9


def test_a_free_place_is_near_on_the_grid_and_free() -> None:
    design = sample()
    taken = absolute(design)["st"]
    place = place_free(design, None, (184, 56), (taken.x + 3, taken.y + 3))
    rect = Rect(*_numbers(place))
    assert not any(rect.overlaps(absolute(design)[i]) for i in drawn_children(design, None))
    assert abs(rect.x - taken.x) + abs(rect.y - taken.y) <= 200 + 72
    assert place.x % 8 == place.y % 8 == 0


def test_a_free_place_in_a_container_is_below_its_title() -> None:
    design = sample()
    place = place_free(design, "ends", (184, 56), (-100, -100))
    assert place.x >= 16
    assert place.y >= 52
    others = [Rect(*_numbers(design.layout[c])) for c in drawn_children(design, "ends")]
    assert not any(Rect(*_numbers(place)).overlaps(o) for o in others)


@given(st.lists(st.tuples(st.integers(-500, 500), st.integers(-500, 500)), max_size=12))
def test_places_taken_one_after_the_other_never_overlap(wishes: list[tuple[int, int]]) -> None:
    design = design_of()
    rects: list[Rect] = []
    for number, near in enumerate(wishes):
        place = place_free(design, None, (184, 56), near)
        rects.append(Rect(*_numbers(place)))
        resource = make("storage-account", f"st-{number}")
        resources = {**design.resources, resource.id: resource}
        design = design.with_parts(
            resources=resources, layout={**design.layout, resource.id: place}, touched=(resource.id,)
        )
    assert not any(a.overlaps(b) for a, b in combinations(rects, 2))


def test_a_container_fits_its_children() -> None:
    design = sample()
    for container in ("vnet", "int", "ends"):
        width, height = fitting_size(design, container)
        place = design.layout[container]
        if drawn_children(design, container):
            assert (width, height) <= (place.width, place.height)
        else:
            assert (width, height) == catalogue().by_slug["subnet"].size
