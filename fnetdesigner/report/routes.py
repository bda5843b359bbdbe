"""Ways for connectors: orthogonal, around cards, with few bends, side by side where they run together.

Each line picks the sides that it leaves from, the lines of a side share it out, and then each takes the
cheapest of the usual shapes (``shapes``); where none is clear it searches its way (``search``).
Deterministic: the order of the pairs decides between equals.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fnetdesigner.report.geometry import Point, Rect
from fnetdesigner.report.search import searched
from fnetdesigner.report.shapes import SIDES, STUB, Port, Side, port_at, ways
from fnetdesigner.report.traffic import TITLE, Surroundings, Traffic, length, segments

__all__ = ["Surroundings", "routed"]

BEND = 48
MOST_TRIED = 60
MOST_OBSTACLES = 24
EDGE = 10
Way = tuple[Point, ...]


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
    _share_sides(lines, around)
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
    if not container:
        return _middle(rect, side)
    low, high = _range(rect, side, container)
    wanted = _middle(other, side)
    return min(max(wanted, low), high)


def _range(rect: Rect, side: Side, container: bool) -> tuple[float, float]:
    edge = 16 if container else EDGE
    if side in ("left", "right"):
        low = rect.y + (TITLE + 8 if container and rect.height > 2 * TITLE + 24 else EDGE)
        return min(low, rect.center[1]), max(rect.bottom - edge, rect.center[1])
    return min(rect.x + edge, rect.center[0]), max(rect.right - edge, rect.center[0])


def _best_sides(
    a: Rect, b: Rect, ends: tuple[str, str], around: Surroundings, traffic: Traffic
) -> tuple[Side, Side]:
    containers = ends[0] in around.places, ends[1] in around.places
    options: list[tuple[float, int, Way, tuple[Side, Side]]] = []
    near = _obstacles(a, b, ends, around)
    count = itertools.count()
    for one in SIDES:
        for other in SIDES:
            start = port_at(a, one, _toward(a, one, b, containers[0]))
            end = port_at(b, other, _toward(b, other, a, containers[1]))
            if _facing_straight(start, end):
                end = port_at(b, other, start.y if start.level else start.x) if containers[1] else end
            for way in itertools.islice(ways(start, end, near[:6]), 40):
                heapq.heappush(options, (_price(way), next(count), way, (one, other)))
    best: tuple[float, tuple[Side, Side]] | None = None
    tried = 0
    while options and tried < MOST_TRIED:
        base, _, way, sides = heapq.heappop(options)
        if best is not None and base >= best[0]:
            break
        tried += 1
        toll = traffic.toll(way, ends, float("inf"))
        if toll is not None and (best is None or base + toll < best[0]):
            best = (base + toll, sides)
    return best[1] if best is not None else _facing(a, b)


def _facing_straight(a: Port, b: Port) -> bool:
    return {a.side, b.side} in ({"left", "right"}, {"top", "bottom"})


def _facing(a: Rect, b: Rect) -> tuple[Side, Side]:
    dx, dy = b.center[0] - a.center[0], b.center[1] - a.center[1]
    if abs(dx) >= abs(dy):
        return ("right", "left") if dx >= 0 else ("left", "right")
    return ("bottom", "top") if dy >= 0 else ("top", "bottom")


def _obstacles(a: Rect, b: Rect, ends: tuple[str, str], around: Surroundings) -> list[Rect]:
    """The places and cards between two boxes, the large ones first, then the places around the ends."""
    x, y = min(a.x, b.x) - 24, min(a.y, b.y) - 24
    field = Rect(x, y, max(a.right, b.right) + 24 - x, max(a.bottom, b.bottom) + 24 - y)
    own = {*ends, *around.around[ends[0]], *around.around[ends[1]]}
    found = {n: r for cells in (around.place_cells, around.box_cells) for n, r in cells.near(field)}
    foreign = sorted((-r.width * r.height, n) for n, r in found.items() if n not in own)
    rects = [found[n] for _, n in foreign[:MOST_OBSTACLES]]
    return rects + [found[n] for n in sorted(own & found.keys())] if own else rects


def _price(way: Way) -> float:
    return length(way) + BEND * (len(way) - 2)


def _share_sides(lines: Sequence[_Line], around: Surroundings) -> None:
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
    start, end = line.ports
    near = _obstacles(*line.rects, line.ends, around)
    options = [(_price(w), i, w) for i, w in enumerate(_limited(ways(start, end, near)))]
    options.sort(key=lambda o: o[:2])
    best: tuple[float, Way] | None = None
    for tried, (base, _, way) in enumerate(options):
        if best is not None and (base >= best[0] or tried > 4 * MOST_TRIED):
            break
        toll = traffic.toll(way, line.ends, float("inf") if best is None else best[0] - base)
        if toll is not None and (best is None or base + toll < best[0]):
            best = (base + toll, way)
    if best is not None:
        return _plain(best[1])
    found = searched(start, end, line.ends, around, traffic)
    return _plain(found if found is not None else _anyhow(start, end))


def _limited(items: Iterator[Way]) -> Iterator[Way]:
    return itertools.islice(items, 1500)


def _anyhow(a: Port, b: Port) -> Way:
    """A way regardless of what stands there, for boxes that are walled in."""
    return next(ways(a, b, ()), ((a.x, a.y), (a.x, b.y), (b.x, b.y)))


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
        toll = traffic.toll(way, ends, float("inf")) if segments(way) else 0.0
        options.append((length(way) + (10_000 if toll is None else toll) + STUB, number, way))
    best = min(options)[2]
    if len(best) < 2:
        best = (best[0], best[0])
    return best if inner is a else tuple(reversed(best))
