"""Lines that a person has given a way: they run through their pins, and find the rest of the way themselves.

A pin is a piece of a line that stays put, level or upright, whatever else moves. Between the pins, and to the
borders of its two ends, a line takes the cheapest of the usual shapes, as lines without pins do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from fnetdesigner.model.design import Design
from fnetdesigner.model.lines import Pin
from fnetdesigner.report.connections import Connection
from fnetdesigner.report.geometry import Point, Rect
from fnetdesigner.report.ports import EDGE, middle
from fnetdesigner.report.shapes import SIDES, Port, Side, Way, long_ways, port_at, simple_ways
from fnetdesigner.report.traffic import length

Leg = Callable[[Port, Port], tuple[float, Way]]
"""Finds the way between two ports, with its price."""
Taken = Mapping[tuple[int, Side], Sequence[float]]
"""Where other lines leave the sides of the two ends, by the end (0 or 1) and the side."""

CORNER_PRICE, LOST = 48, 10_000
NEIGHBOURS = (0, 12, -12, 24, -24, 36, -36)


def common_container(design: Design, source: str, target: str) -> str | None:
    """The nearest container that holds both ends of a line, an end that is a container itself included."""
    around = {target, *design.ancestors(target)}
    return next((i for i in (source, *design.ancestors(source)) if i in around), None)


def pins_of(design: Design, line: Connection, rects: Mapping[str, Rect]) -> tuple[Pin, ...]:
    """The pins of a line in the coordinates of the whole; none where it ends at a collapsed container."""
    layout = design.lines.get(line.id)
    if layout is None or line.members or not layout.pins:
        return ()
    corner = rects.get(common_container(design, line.source, line.target) or "")
    if corner is None:
        return layout.pins
    return tuple(pin.moved(round(corner.x), round(corner.y)) for pin in layout.pins)


def through(a: Rect, b: Rect, pins: Sequence[Pin], leg: Leg, taken: Taken) -> Way:
    """The way from a box to another through pins, the cheapest of all directions in which these can be passed."""
    ends = [_ports(a, pins[0], taken, 0), _ports(b, pins[-1], taken, 1)]
    found: list[tuple[float, tuple[Point, ...], Port]] = [(0.0, (), port) for port in ends[0]]
    for pin in pins:
        found = [_cheapest(found, into, leg, out) for into, out in _passes(pin)]
    return _without_doubles(min((_cheapest(found, port, leg, port) for port in ends[1]), key=lambda f: f[0])[1])


def quick_through(a: Rect, b: Rect, pins: Sequence[Pin]) -> Way:
    """The same without looking at what stands in the way, as while something is dragged."""
    return through(a, b, pins, _quick_leg, {})


def anyhow(a: Port, b: Port) -> Way:
    """A way between two ports with one corner at most, whatever sides these have."""
    corner = (b.x, a.y) if a.level else (a.x, b.y)
    return (a.x, a.y), corner, (b.x, b.y)


def _quick_leg(a: Port, b: Port) -> tuple[float, Way]:
    ways = [*simple_ways(a, b, (), 1)] or [*long_ways(a, b, (), 1)]
    priced = [(length(way) + CORNER_PRICE * (len(way) - 2), way) for way in ways]
    if not priced:
        way = anyhow(a, b)
        return length(way) + LOST, way
    return min(priced, key=lambda p: p[0])


def _cheapest(
    before: Sequence[tuple[float, tuple[Point, ...], Port]], into: Port, leg: Leg, out: Port
) -> tuple[float, tuple[Point, ...], Port]:
    """The cheapest way so far with one more leg to ``into``; it goes on from ``out``."""
    options = []
    for price, points, start in before:
        extra, way = leg(start, into)
        options.append((price + extra, (*points, *way), out))
    return min(options, key=lambda o: o[0])


def _passes(pin: Pin) -> Iterator[tuple[Port, Port]]:
    """The two directions in which a pin can be passed: the port that a line comes to, and the one it leaves from."""
    one: Side = "left" if pin.level else "top"
    other: Side = "right" if pin.level else "bottom"
    ports = Port(pin.x, pin.y, one), Port(pin.x, pin.y, other)
    yield ports
    yield ports[1], ports[0]


def _ports(rect: Rect, pin: Pin, taken: Taken, end: int) -> list[Port]:
    """Where a line may leave a box for a pin: in line with it if it can, else at the middle, beside other lines."""
    found = []
    for side in SIDES:
        level = side in ("left", "right")
        low, high = (rect.y, rect.bottom) if level else (rect.x, rect.right)
        at = float(pin.y if level else pin.x)
        if pin.level != level or not low + EDGE <= at <= high - EDGE:
            usual = middle(rect, side)
            others = taken.get((end, side), ())
            spots = [usual + away for away in NEIGHBOURS if low + EDGE <= usual + away <= high - EDGE]
            at = next((s for s in spots if all(abs(s - o) >= 8 for o in others)), usual)
        found.append(port_at(rect, side, at))
    return found


def _without_doubles(points: Sequence[Point]) -> Way:
    """The way without points that lie on a straight piece, or that come twice."""
    found: list[Point] = []
    for point in points:
        if found and point == found[-1]:
            continue
        while len(found) > 1 and (found[-2][0] == found[-1][0] == point[0] or found[-2][1] == found[-1][1] == point[1]):
            found.pop()
        found.append(point)
    return tuple(found)
