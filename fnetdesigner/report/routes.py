"""Ways for connectors: orthogonal, around cards, with few bends, side by side where they run together.

Each line picks the sides that it leaves from, the lines of a side share it out, and then each takes the
cheapest of the usual shapes (``shapes``); where none is clear it searches its way (``search``).
Deterministic: the order of the pairs decides between equals.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from fnetdesigner.model.lines import Pin
from fnetdesigner.report.geometry import Point, Rect
from fnetdesigner.report.pinned import LOST, anyhow, through
from fnetdesigner.report.ports import Line, clamped, face_straight, facing, middle, share_sides, straight, toward
from fnetdesigner.report.search import searched
from fnetdesigner.report.shapes import OUTWARDS, SIDES, STUB, Port, Side, Way, long_ways, port_at, simple_ways
from fnetdesigner.report.traffic import Memo, Surroundings, Traffic, length, segments

__all__ = ["Surroundings", "routed", "routing"]

BEND = 48
GOOD_ENOUGH = 60
MOST_TRIED, MOST_IN_VAIN = 400, 24
NO_PINS: Mapping[int, Sequence[Pin]] = MappingProxyType({})
NUDGES = (8, -8, 16, -16, 24, -24, 32, -32)
LEAST_PIECE = 12
MOST_DETOURS, FEW_DETOURS = 8, 3
BAD, ROUNDABOUT = 150, 120
FINE, FINE_AFTER = 20, 4


def routed(
    pairs: Sequence[tuple[str, str]], around: Surroundings, pins: Mapping[int, Sequence[Pin]] = NO_PINS
) -> list[Way]:
    """The way of each pair of ids, from the border of the first to the border of the second.

    ``pins``: by the number of a pair, the pins that its line runs through.
    """
    ways: list[Way] = []
    for _ in routing(pairs, around, ways, pins):
        pass
    return ways


def routing(
    pairs: Sequence[tuple[str, str]],
    around: Surroundings,
    ways: list[Way],
    pins: Mapping[int, Sequence[Pin]] = NO_PINS,
) -> Iterator[None]:
    """The same bit by bit, for those who have other things to do between; at the end the ways are in ``ways``."""
    free = Traffic(around)
    lines: list[Line] = []
    found: dict[int, Way] = {}
    for number, (source, target) in enumerate(pairs):
        a, b = around.rect(source), around.rect(target)
        if number in pins:
            continue
        if a.overlaps(b):
            found[number] = _inwards(a, b, (source, target), free)
            continue
        sides = _best_sides(a, b, (source, target), around, free)
        yield
        lines.append(Line(number, (source, target), (a, b), sides, [middle(a, sides[0]), middle(b, sides[1])]))
    share_sides(lines, around, free)
    traffic = Traffic(around)
    for way in found.values():
        traffic.add(way)
    for number, stops in pins.items():
        found[number] = _pinned(pairs[number], stops, lines, around, traffic)
        traffic.add(found[number])
    for line in sorted(lines, key=_order):
        way = _best_way(line, around, traffic)
        traffic.add(way)
        found[line.number] = way
        yield
    ways += (found[n] for n in range(len(pairs)))


def _pinned(
    ends: tuple[str, str], pins: Sequence[Pin], lines: Sequence[Line], around: Surroundings, traffic: Traffic
) -> Way:
    """The way of a line through its pins, beside the ports that other lines have."""
    rects = around.rect(ends[0]), around.rect(ends[1])
    taken: dict[tuple[int, Side], list[float]] = {}
    for number, name in enumerate(ends):
        for line in lines:
            for end in (0, 1):
                if line.ends[end] == name:
                    taken.setdefault((number, line.sides[end]), []).append(line.along[end])
    detours = _detours(*rects, ends, around)
    memo: Memo = {}

    def leg(start: Port, end: Port) -> tuple[float, Way]:
        best = _cheapest(simple_ways(start, end, detours[:FEW_DETOURS]), ends, traffic, memo, None)
        if best is None or best[1] > GOOD_ENOUGH:
            best = _cheapest(long_ways(start, end, detours[:FEW_DETOURS], 1), ends, traffic, memo, best)
        if best is None:
            way = anyhow(start, end)
            return LOST + length(way), way
        return best[0], best[2]

    return _plain(through(*rects, pins, leg, taken))


def _order(line: Line) -> tuple[float, int]:
    a, b = line.ports
    return (abs(a.x - b.x) + abs(a.y - b.y), line.number)


def _best_sides(a: Rect, b: Rect, ends: tuple[str, str], around: Surroundings, traffic: Traffic) -> tuple[Side, Side]:
    """The sides whose simplest way is the cheapest, as if no other line were there."""
    containers = ends[0] in around.places, ends[1] in around.places
    detours = _detours(a, b, ends, around)
    starts = {side: port_at(a, side, toward(a, side, b, containers[0])) for side in SIDES}
    stops = {side: port_at(b, side, toward(b, side, a, containers[1])) for side in SIDES}
    if all(containers) and (found := straight(a, b, ends, traffic)) is not None:
        return found[0]
    pairs = list(itertools.product(starts.values(), stops.values()))
    if containers[1] and not containers[0]:
        pairs = [(p, _opposite(p, q, b)) for p, q in pairs]
    direct = abs(a.center[0] - b.center[0]) + abs(a.center[1] - b.center[1])
    memo: Memo = {}
    best: tuple[float, float, tuple[Side, Side]] | None = None
    for simple in (True, False):
        options = [
            (_price(way), (p.side, q.side), way)
            for p, q in (pairs if simple else _sensible(pairs))
            for way in (
                simple_ways(p, q, detours[:FEW_DETOURS], 1) if simple else long_ways(p, q, detours[:FEW_DETOURS], 1)
            )
        ]
        options.sort(key=lambda o: o[0])
        vain = 0
        for base, sides, way in options:
            if best is not None and (base >= best[0] or vain > MOST_IN_VAIN):
                break
            toll = traffic.toll(way, ends, memo, math.inf if best is None else best[0] - base)
            vain += best is not None
            if toll is not None and (best is None or base + toll < best[0]):
                best, vain = (base + toll, toll, sides), 0
        if best is not None and best[1] < BAD and best[0] - best[1] < direct + ROUNDABOUT:
            break
    return best[2] if best is not None else facing(a, b)


def _sensible(pairs: Iterable[tuple[Port, Port]]) -> list[tuple[Port, Port]]:
    """Without the pairs of ports that both lead away from the other."""
    return [(p, q) for p, q in pairs if _leads_to(p, q) or _leads_to(q, p)]


def _leads_to(port: Port, other: Port) -> bool:
    dx, dy = OUTWARDS[port.side]
    return dx * (other.x - port.x) + dy * (other.y - port.y) > 0


def _opposite(start: Port, end: Port, place: Rect) -> Port:
    """The port of a place that lies straight across from a card's."""
    if not face_straight(start, end):
        return end
    return port_at(place, end.side, clamped(place, end.side, start.y if start.level else start.x))


def _detours(a: Rect, b: Rect, ends: tuple[str, str], around: Surroundings) -> list[Rect]:
    """What lies between two boxes and may have to be gone around: the largest things, places before cards."""
    x, y = min(a.x, b.x), min(a.y, b.y)
    field = Rect(x, y, max(a.right, b.right) - x, max(a.bottom, b.bottom) - y)
    own = {*ends, *around.around[ends[0]], *around.around[ends[1]]}
    places = {n: r for n, r in around.place_cells.near(field) if n not in own}
    cards = {n: r for n, r in around.box_cells.near(field) if n not in own}
    for name in own:
        if name in around.places:
            places[name] = around.places[name]
    found = [*_largest(places), *_largest(cards)]
    return found[:MOST_DETOURS]


def _largest(rects: dict[str, Rect]) -> list[Rect]:
    return [rects[n] for _, n in sorted((-r.width * r.height, n) for n, r in rects.items())]


def _price(way: Way) -> float:
    return length(way) + BEND * (len(way) - 2)


def _best_way(line: Line, around: Surroundings, traffic: Traffic) -> Way:
    """The cheapest way among the simple ones; among the long ones too where those cost much."""
    start, end = line.ports
    detours = _detours(*line.rects, line.ends, around)
    memo: Memo = {}
    best = _cheapest(simple_ways(start, end, detours), line.ends, traffic, memo, None)
    if best is None or best[1] > GOOD_ENOUGH:
        best = _cheapest(long_ways(start, end, detours, 1), line.ends, traffic, memo, best)
    if best is not None:
        return _plain(_nudged(best, line.ends, traffic, memo) if best[1] > 0 else best[2])
    found = searched(start, end, line.ends, around, traffic)
    return _plain(found if found is not None else _anyhow(start, end))


def _nudged(best: tuple[float, float, Way], ends: tuple[str, str], traffic: Traffic, memo: Memo) -> Way:
    """The way with each inner piece moved a little to the side, where that is cheaper."""
    price, toll, way = best
    for piece in range(1, len(way) - 2):
        if toll == 0:
            break
        for offset in NUDGES:
            moved = _moved(way, piece, offset)
            if moved is None:
                continue
            base = _price(moved)
            extra = traffic.toll(moved, ends, memo, price - base)
            if extra is not None and base + extra < price:
                price, toll, way = base + extra, extra, moved
    return way


def _moved(way: Way, piece: int, offset: float) -> Way | None:
    """The way with one inner piece moved sideways; None if a neighbouring piece would turn round or vanish."""
    (x1, y1), (x2, y2) = way[piece], way[piece + 1]
    dx, dy = (offset, 0.0) if x1 == x2 else (0.0, offset)
    moved = (x1 + dx, y1 + dy), (x2 + dx, y2 + dy)
    for outer, old, new in ((way[piece - 1], way[piece], moved[0]), (way[piece + 2], way[piece + 1], moved[1])):
        for axis in (0, 1):
            before, after = old[axis] - outer[axis], new[axis] - outer[axis]
            if before * after < 0 or (before and abs(after) < LEAST_PIECE):
                return None
    return (*way[:piece], *moved, *way[piece + 2 :])


def _cheapest(
    options: Iterable[Way],
    ends: tuple[str, str],
    traffic: Traffic,
    memo: Memo,
    best: tuple[float, float, Way] | None,
) -> tuple[float, float, Way] | None:
    """The cheapest of the ways, with its price and what of that is toll; ``best`` is the one to beat."""
    priced = sorted(((_price(way), n, way) for n, way in enumerate(options)), key=lambda o: o[:2])
    for tried, (base, _, way) in enumerate(priced, 1):
        if best is not None and base >= best[0]:
            break
        if tried > MOST_TRIED and best is not None:
            break
        toll = traffic.toll(way, ends, memo, math.inf if best is None else best[0] - base)
        if toll is not None and (best is None or base + toll < best[0]):
            best = (base + toll, toll, way)
        if best is not None and (best[1] == 0 or (best[1] <= FINE and tried > FINE_AFTER)):
            break
    return best


def _anyhow(a: Port, b: Port) -> Way:
    """A way regardless of what stands there, for boxes that are walled in."""
    found = next(simple_ways(a, b, (), 1), None) or next(long_ways(a, b, (), 1), None)
    return found if found is not None else ((a.x, a.y), (a.x, b.y), (b.x, b.y))


def _plain(way: Way) -> Way:
    """The way without points that lie on a straight piece."""
    points: list[Point] = []
    for point in way:
        if points and point == points[-1]:
            continue
        while len(points) > 1 and _in_line(points[-2], points[-1], point):
            points.pop()
        points.append(point)
    return tuple(points)


def _in_line(a: Point, b: Point, c: Point) -> bool:
    return a[0] == b[0] == c[0] or a[1] == b[1] == c[1]


def _inwards(a: Rect, b: Rect, ends: tuple[str, str], traffic: Traffic) -> Way:
    """A way between a box and a place around it, or between boxes that overlap: straight to a border."""
    outer, inner = (a, b) if a.width * a.height >= b.width * b.height else (b, a)
    options: list[tuple[float, int, Way]] = []
    for number, side in enumerate(SIDES):
        start = port_at(inner, side, middle(inner, side))
        if side in ("left", "right"):
            stop = (outer.x if side == "left" else outer.right, min(max(start.y, outer.y), outer.bottom))
            way: Way = ((start.x, start.y), (stop[0], start.y), stop)
        else:
            stop = (min(max(start.x, outer.x), outer.right), outer.y if side == "top" else outer.bottom)
            way = ((start.x, start.y), (start.x, stop[1]), stop)
        way = _plain(way)
        toll = traffic.toll(way, ends, {}) if segments(way) else 0.0
        options.append((length(way) + (10_000 if toll is None else toll) + STUB, number, way))
    best = min(options)[2]
    if len(best) < 2:
        best = (best[0], best[0])
    return best if inner is a else tuple(reversed(best))
