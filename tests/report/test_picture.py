"""The picture keeps what it promises: lines end at borders, keep off cards and each other, and say who holds them."""

from __future__ import annotations

import time
from itertools import combinations, pairwise

import pytest

from fnetdesigner.model.design import Design
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.picture import (
    Connector,
    absolute,
    node_of,
    picture,
)
from fnetdesigner.report.routes import Surroundings, routed


def on_border(point: tuple[float, float], rect: Rect) -> bool:
    x, y = point
    level = rect.x <= x <= rect.right and y in (rect.y, rect.bottom)
    upright = rect.y <= y <= rect.bottom and x in (rect.x, rect.right)
    return level or upright


def pieces(line: Connector) -> list[Rect]:
    return [Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)) for (x1, y1), (x2, y2) in pairwise(line.points)]


def test_connectors_end_at_the_borders_of_their_ends(sample: Design) -> None:
    rects = absolute(sample)
    lines = picture(sample).connectors
    assert len(lines) > 10
    for line in lines:
        assert on_border(line.points[0], rects[line.source]), line
        assert on_border(line.points[-1], rects[line.target]), line


@pytest.mark.editor("L3")
def test_connectors_run_at_right_angles(sample: Design) -> None:
    for line in picture(sample).connectors:
        assert all(x1 == x2 or y1 == y2 for (x1, y1), (x2, y2) in pairwise(line.points)), line


@pytest.mark.editor("L3")
def test_no_connector_passes_through_a_card_that_it_does_not_join(sample: Design) -> None:
    drawn = picture(sample)
    boxes = {c.id: c.rect for c in drawn.cards} | {n.id: n.rect for n in drawn.notes}
    for line in drawn.connectors:
        for name, box in boxes.items():
            if name not in (line.source, line.target):
                hit = [p for p in pieces(line) if p.grown(0.5).overlaps(box)]
                assert not hit, f"{line.id} runs through {name}"


@pytest.mark.editor("L5")
def test_no_connector_lies_on_another(sample: Design) -> None:
    for one, other in combinations(picture(sample).connectors, 2):
        for a in pieces(one):
            for b in pieces(other):
                level = a.height == b.height == 0 and abs(a.y - b.y) < 3
                upright = a.width == b.width == 0 and abs(a.x - b.x) < 3
                shared = min(a.right, b.right) - max(a.x, b.x) if level else min(a.bottom, b.bottom) - max(a.y, b.y)
                assert not ((level or upright) and shared > 8), f"{one.id} lies on {other.id}"


def test_two_halves_of_a_peering_are_one_line(hub_and_spoke: Design) -> None:
    (line,) = [c for c in picture(hub_and_spoke).connectors if c.style == "peering"]
    assert (line.id, line.source, line.target, line.both_ends) == ("p1", "hub", "spoke", True)
    assert line.points[0][0] == line.points[-1][0], "networks one above the other are joined by a straight line"


def test_half_a_peering_is_drawn_as_half(hub_and_spoke: Design) -> None:
    resources = {i: r for i, r in hub_and_spoke.resources.items() if i != "p2"}
    (line,) = [c for c in picture(hub_and_spoke.with_parts(resources=resources)).connectors if c.style == "peering"]
    assert not line.both_ends


def test_connectors_name_what_holds_them(private_storage: Design) -> None:
    lines = {c.id: c for c in picture(private_storage).connectors}
    integration = lines["app.integration_subnet.snet-func"]
    assert (integration.holder, integration.field, integration.style) == ("app", "integration_subnet", "integration")
    link = lines["link-st-blob-vnet"]
    assert (link.source, link.target, link.style) == ("zone-st-blob", "vnet", "dns-link")
    assert not [i for i in lines if ".dns_zones." in i], "zone groups are read in the inspector"


def test_the_parts_equal_those_of_the_whole(hub_and_spoke: Design) -> None:
    worst = {"app-2": "warning", "spoke": "error", "flow": "error"}
    drawn = picture(hub_and_spoke, worst)
    assert {c.id: c.badge for c in drawn.cards}["app-2"] == "warning"
    assert {c.id: c.badge for c in drawn.containers}["spoke"] == "error"
    assert {c.id: c.badge for c in drawn.connectors}["flow"] == "error"
    assert all(node_of(hub_and_spoke, n.id, worst) == n for n in (*drawn.cards, *drawn.containers, *drawn.notes))
    with pytest.raises(TypeError):
        node_of(hub_and_spoke, "flow")


def test_containers_come_before_what_they_contain(hub_and_spoke: Design) -> None:
    depths = [c.depth for c in picture(hub_and_spoke).containers]
    assert depths == sorted(depths)
    assert set(depths) == {0, 1}


def test_a_subnet_shows_how_full_it_is(private_storage: Design) -> None:
    gauges = {c.id: c.gauge for c in picture(private_storage).containers}
    assert gauges["vnet"] is None
    assert gauges["snet-pe"] == pytest.approx(4 / (32 - 5))


def test_a_design_without_layout_is_drawn_all_the_same(hub_and_spoke: Design) -> None:
    drawn = picture(hub_and_spoke.with_parts(layout={}))
    assert len(drawn.cards) == len(picture(hub_and_spoke).cards)
    assert all(len(c.points) >= 2 for c in drawn.connectors)


def test_the_same_design_gives_the_same_picture(sample: Design) -> None:
    shuffled = Design(sample.settings, dict(reversed(sample.resources.items())), sample.layout)
    assert picture(shuffled) == picture(sample)


def test_a_line_that_is_walled_in_finds_its_way_round() -> None:
    """Cards on all sides but one: the line leaves through the gap."""
    boxes = {"a": Rect(200, 200, 184, 56), "b": Rect(800, 200, 184, 56)}
    boxes |= {f"wall-{n}": Rect(420, y, 184, 56) for n, y in enumerate(range(0, 500, 70))}
    around = Surroundings(boxes, {}, dict.fromkeys(boxes, ()))
    (way,) = routed([("a", "b")], around)
    assert on_border(way[0], boxes["a"])
    assert on_border(way[-1], boxes["b"])
    for (x1, y1), (x2, y2) in pairwise(way):
        piece = Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)).grown(1)
        assert not [n for n, box in boxes.items() if n not in "ab" and piece.overlaps(box)]


@pytest.mark.editor("L5")
def test_parallel_lines_leave_a_card_apart() -> None:
    boxes = {"hub": Rect(0, 300, 184, 56)} | {f"b{n}": Rect(500, n * 90, 184, 56) for n in range(8)}
    around = Surroundings(boxes, {}, dict.fromkeys(boxes, ()))
    ways = routed([("hub", f"b{n}") for n in range(8)], around)
    starts = sorted(way[0] for way in ways)
    assert len(set(starts)) == 8


def test_many_lines_are_routed_in_the_blink_of_an_eye() -> None:
    boxes = {f"r{n}": Rect(n % 20 * 280, n // 20 * 140, 184, 56) for n in range(200)}
    around = Surroundings(boxes, {}, dict.fromkeys(boxes, ()))
    pairs = [(f"r{n}", f"r{(n * 7 + 21) % 200}") for n in range(200) if n != (n * 7 + 21) % 200]
    start = time.process_time()
    ways = routed(pairs, around)
    # The goal for a drawing as people make them is a tenth of a second; these lines all cross the whole field.
    assert time.process_time() - start < 4
    assert len(ways) == len(pairs)
