"""Ways for connectors: orthogonal, around cards, with few bends, side by side where they run together.

Each line picks the sides that it leaves from, the lines of a side share it out, and then each takes the
cheapest of the usual shapes (``shapes``); where none is clear it searches its way (``search``).
Deterministic: the order of the pairs decides between equals.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fnetdesigner.report.geometry import Point, Rect
from fnetdesigner.report.search import searched
from fnetdesigner.report.shapes import OUTWARDS, SIDES, STUB, Port, Side, Way, long_ways, port_at, simple_ways
from fnetdesigner.report.traffic import TITLE, Memo, Surroundings, Traffic, length, segments

__all__ = ["Surroundings", "routed"]

BEND = 48
GOOD_ENOUGH = 60
MOST_TRIED, MOST_SIDES_TRIED = 400, 60
NUDGES = (8, -8, 16, -16, 24, -24, 32, -32)
LEAST_PIECE = 12
MOST_DETOURS, FEW_DETOURS = 8, 4
BAD, ROUNDABOUT = 150, 120
FINE, FINE_AFTER = 20, 4
EDGE = 10
STRAIGHT_TRIES = 50
MOST_KINK = {True: 16, False: 64}


@dataclass
class _Line:
    """A line in the making."""

    number: int
    ends: tuple[str, str]
    rects: tuple[Rect, Rect]
    sides: tuple[Side, Side]
    along: list[float]

    @property
    def ports(self) -> tuple[Port, Port]:
        return (
            port_at(self.rects[0], self.sides[0], self.along[0]),
            port_at(self.rects[1], self.sides[1], self.along[1]),
        )


def routed(pairs: Sequence[tuple[str, str]], around: Surroundings) -> list[Way]:
    """The way of each pair of ids, from the border of the first to the border of the second."""
    free = Traffic(around)
    lines: list[_Line] = []
    found: dict[int, Way] = {}
    for number, (source, target) in enumerate(pairs):
        a, b = around.rect(source), around.rect(target)
        if a.overlaps(b):
            found[number] = _inwards(a, b, (source, target), free)
            continue
        sides = _best_sides(a, b, (source, target), around, free)
        lines.append(_Line(number, (source, target), (a, b), sides, [_middle(a, sides[0]), _middle(b, sides[1])]))
    _share_sides(lines, around, free)
    traffic = Traffic(around)
    for way in found.values():
        traffic.add(way)
    for line in sorted(lines, key=_order):
        way = _best_way(line, around, traffic)
        traffic.add(way)
        found[line.number] = way
    return [found[n] for n in range(len(pairs))]


def _order(line: _Line) -> tuple[float, int]:
    a, b = line.ports
    return (abs(a.x - b.x) + abs(a.y - b.y), line.number)


def _middle(rect: Rect, side: Side) -> float:
    return rect.center[1] if side in ("left", "right") else rect.center[0]


def _toward(rect: Rect, side: Side, other: Rect, container: bool) -> float:
    """Where on a side a line to another box should leave: a card's middle, a place's nearest point."""
    return _clamped(rect, side, _middle(other, side)) if container else _middle(rect, side)


def _clamped(rect: Rect, side: Side, wanted: float) -> float:
    low, high = _range(rect, side, True)
    return min(max(wanted, low), high)


def _range(rect: Rect, side: Side, container: bool) -> tuple[float, float]:
    edge = 16 if container else EDGE
    if side in ("left", "right"):
        low = rect.y + (TITLE + 8 if container and rect.height > 2 * TITLE + 24 else EDGE)
        return min(low, rect.center[1]), max(rect.bottom - edge, rect.center[1])
    return min(rect.x + edge, rect.center[0]), max(rect.right - edge, rect.center[0])


def _best_sides(a: Rect, b: Rect, ends: tuple[str, str], around: Surroundings, traffic: Traffic) -> tuple[Side, Side]:
    """The sides whose simplest way is the cheapest, as if no other line were there."""
    containers = ends[0] in around.places, ends[1] in around.places
    detours = _detours(a, b, ends, around)
    starts = {side: port_at(a, side, _toward(a, side, b, containers[0])) for side in SIDES}
    stops = {side: port_at(b, side, _toward(b, side, a, containers[1])) for side in SIDES}
    if all(containers) and (straight := _straight(a, b, ends, traffic)) is not None:
        return straight[0]
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
            for way in (simple_ways(p, q, detours, 1) if simple else long_ways(p, q, detours[:FEW_DETOURS], 1))
        ]
        options.sort(key=lambda o: o[0])
        for base, sides, way in options[: None if best is None else MOST_SIDES_TRIED]:
            if best is not None and base >= best[0]:
                break
            toll = traffic.toll(way, ends, memo, math.inf if best is None else best[0] - base)
            if toll is not None and (best is None or base + toll < best[0]):
                best = (base + toll, toll, sides)
        if best is not None and best[1] < BAD and best[0] - best[1] < direct + ROUNDABOUT:
            break
    return best[2] if best is not None else _facing(a, b)


def _sensible(pairs: Iterable[tuple[Port, Port]]) -> list[tuple[Port, Port]]:
    """Without the pairs of ports that both lead away from the other."""
    return [(p, q) for p, q in pairs if _leads_to(p, q) or _leads_to(q, p)]


def _leads_to(port: Port, other: Port) -> bool:
    dx, dy = OUTWARDS[port.side]
    return dx * (other.x - port.x) + dy * (other.y - port.y) > 0


def _opposite(start: Port, end: Port, place: Rect) -> Port:
    """The port of a place that lies straight across from a card's."""
    if not _facing_straight(start, end):
        return end
    return port_at(place, end.side, _clamped(place, end.side, start.y if start.level else start.x))


def _straight(a: Rect, b: Rect, ends: tuple[str, str], free: Traffic) -> tuple[tuple[Side, Side], float] | None:
    """Where two places that face each other can be joined by a straight line through a gap between cards."""
    sides = _facing(a, b)
    ranges = _range(a, sides[0], True), _range(b, sides[1], True)
    low, high = max(r[0] for r in ranges), min(r[1] for r in ranges)
    best: tuple[float, float] | None = None
    wanted = (low + high) / 2
    for number in range(2 * STRAIGHT_TRIES if low <= high else 0):
        away = (number + 1) // 2 * 8
        at = wanted + (away if number % 2 else -away)
        if low <= at <= high:
            start, end = port_at(a, sides[0], at), port_at(b, sides[1], at)
            toll = free.toll(((start.x, start.y), (end.x, end.y)), ends, {})
            if toll is not None and toll < BAD and (best is None or toll + away / 8 < best[0]):
                best = toll + away / 8, at
    return None if best is None else (sides, best[1])


def _facing_straight(a: Port, b: Port) -> bool:
    return {a.side, b.side} in ({"left", "right"}, {"top", "bottom"})


def _facing(a: Rect, b: Rect) -> tuple[Side, Side]:
    dx, dy = b.center[0] - a.center[0], b.center[1] - a.center[1]
    if abs(dx) >= abs(dy):
        return ("right", "left") if dx >= 0 else ("left", "right")
    return ("bottom", "top") if dy >= 0 else ("top", "bottom")


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


def _share_sides(lines: Sequence[_Line], around: Surroundings, free: Traffic) -> None:
    """Give the lines that leave a side their ports: cards first, places then follow the cards."""
    users: dict[tuple[str, Side], list[tuple[_Line, int]]] = {}
    for line in lines:
        for end in (0, 1):
            users.setdefault((line.ends[end], line.sides[end]), []).append((line, end))
    for (name, side), ends in users.items():
        if name in around.places:
            continue
        rect = around.rect(name)
        low, high = _range(rect, side, False)
        ordered = sorted(ends, key=lambda u: (_other_along(u, side), u[0].number))
        step = min(12.0, (high - low) / max(1, len(ends) - 1))
        start = _middle(rect, side) - step * (len(ends) - 1) / 2
        for place, (line, end) in enumerate(ordered):
            line.along[end] = start + step * place
    _align(users, around)
    for (name, side), ends in users.items():
        if name in around.places:
            _spread(name, side, ends, around)
    for line in lines:
        _straighten(line, around, free)
        for end in (0, 1):
            _unbend(line, end, users, around)


def _unbend(
    line: _Line, end: int, users: Mapping[tuple[str, Side], Sequence[tuple[_Line, int]]], around: Surroundings
) -> None:
    """Move a card's port by a little where the line to a place across would else have a small kink."""
    name, side = line.ends[end], line.sides[end]
    wanted = line.along[1 - end]
    kink = abs(wanted - line.along[end])
    if (
        name in around.places
        or line.ends[1 - end] not in around.places
        or not 0 < kink <= MOST_KINK[line.ports[end].level]
    ):
        return
    low, high = _range(line.rects[end], side, False)
    others = (other.along[e] for other, e in users[name, side] if other is not line)
    if _facing_straight(*line.ports) and low <= wanted <= high and all(abs(o - wanted) >= 8 for o in others):
        line.along[end] = wanted


def _straighten(line: _Line, around: Surroundings, free: Traffic) -> None:
    """Let a line between two places that face each other run straight where nothing stands between."""
    if line.ends[0] in around.places and line.ends[1] in around.places:
        found = _straight(*line.rects, line.ends, free)
        if found is not None and found[0] == line.sides:
            line.along = [found[1], found[1]]


def _other_along(user: tuple[_Line, int], side: Side) -> float:
    line, end = user
    return _middle(line.rects[1 - end], side)


def _align(users: dict[tuple[str, Side], list[tuple[_Line, int]]], around: Surroundings) -> None:
    """Move a port that is alone on its side by a little where that makes its line straight."""
    for (name, side), ends in users.items():
        line, end = ends[0]
        if len(ends) > 1 or name in around.places or line.ends[1 - end] in around.places:
            continue
        if not _facing_straight(*line.ports):
            continue
        wanted = line.along[1 - end]
        low, high = _range(line.rects[end], side, False)
        if abs(wanted - line.along[end]) <= 24 and low <= wanted <= high:
            line.along[end] = wanted


def _spread(name: str, side: Side, ends: Sequence[tuple[_Line, int]], around: Surroundings) -> None:
    rect = around.rect(name)
    low, high = _range(rect, side, True)
    wishes = []
    for line, end in ends:
        other_side = line.sides[1 - end]
        level = side in ("left", "right")
        same_axis = (other_side in ("left", "right")) == level
        if same_axis and line.ends[1 - end] not in around.places:
            wanted = line.along[1 - end]
        else:
            other = line.rects[1 - end]
            first, last = (other.y, other.bottom) if level else (other.x, other.right)
            overlap = max(low, first), min(high, last)
            wanted = sum(overlap) / 2 if overlap[0] < overlap[1] else _middle(other, side)
        wishes.append((min(max(wanted, low), high), line.number, line, end))
    wishes.sort(key=lambda w: w[:2])
    step = min(12.0, (high - low) / max(1, len(wishes)))
    at = [w[0] for w in wishes]
    for i in range(1, len(at)):
        at[i] = max(at[i], at[i - 1] + step)
    limit = high
    for i in range(len(at) - 1, -1, -1):
        at[i] = min(at[i], limit)
        limit = at[i] - step
    for (_, _, line, end), place in zip(wishes, at, strict=True):
        line.along[end] = place


def _best_way(line: _Line, around: Surroundings, traffic: Traffic) -> Way:
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
        start = port_at(inner, side, _middle(inner, side))
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
