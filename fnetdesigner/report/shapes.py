"""The ways a line may take between two ports: straight, with one corner, and along one, two or three lanes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from fnetdesigner.report.geometry import Point, Rect

Side = Literal["left", "right", "top", "bottom"]
SIDES: tuple[Side, ...] = ("left", "right", "top", "bottom")
OUTWARDS: dict[Side, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "top": (0, -1), "bottom": (0, 1)}
STUB = 18
STEP = 8
FAN = 10
DETOURS = 5
Way = tuple[Point, ...]


class Port(NamedTuple):
    """Where a line leaves a box."""

    x: float
    y: float
    side: Side

    @property
    def level(self) -> bool:
        """Whether the line leaves to the left or right."""
        return self.side in ("left", "right")


def port_at(rect: Rect, side: Side, along: float) -> Port:
    """The port on a side of a box at a coordinate along that side."""
    if side == "left":
        return Port(rect.x, along, side)
    if side == "right":
        return Port(rect.right, along, side)
    return Port(along, rect.y if side == "top" else rect.bottom, side)


def simple_ways(a: Port, b: Port, detours: Sequence[Rect], fan: int = FAN) -> Iterator[Way]:
    """Straight, with one corner, or with one lane between. ``fan``: lanes on either side of the middle;
    lines that leave in the same direction turn beyond the ``detours``."""
    if a.level != b.level:
        yield from _turned_corner(a, b)
    elif a.level:
        yield from _one_lane(a, b, detours, fan)
    else:
        yield from _turned_back(_one_lane(_turned(a), _turned(b), _turned_all(detours), fan))


def long_ways(a: Port, b: Port, detours: Sequence[Rect], fan: int = 4) -> Iterator[Way]:
    """Along two or three lanes: beside the ports, and between or beyond the obstacles; ``fan`` of each."""
    if a.level and b.level:
        yield from _three_lanes(a, b, detours, fan)
    elif not a.level and not b.level:
        yield from _turned_back(_three_lanes(_turned(a), _turned(b), _turned_all(detours), fan))
    elif a.level:
        yield from _two_lanes(a, b, detours, fan)
    else:
        yield from (tuple(reversed(way)) for way in _two_lanes(b, a, detours, fan))


_TURNED: dict[Side, Side] = {"left": "top", "top": "left", "right": "bottom", "bottom": "right"}


def _turned(port: Port) -> Port:
    return Port(port.y, port.x, _TURNED[port.side])


def _turned_all(rects: Sequence[Rect]) -> list[Rect]:
    return [Rect(r.y, r.x, r.height, r.width) for r in rects]


def _turned_back(found: Iterator[Way]) -> Iterator[Way]:
    for way in found:
        yield tuple((y, x) for x, y in way)


def _ahead(port: Port, x: float) -> bool:
    """Whether a vertical lane lies before a port that leaves to the left or right."""
    return x >= port.x + STUB if port.side == "right" else x <= port.x - STUB


def _one_lane(a: Port, b: Port, detours: Sequence[Rect], fan: int) -> Iterator[Way]:
    """Both ports leave to the left or right."""
    if a.side != b.side:
        if (b.x > a.x) != (a.side == "right"):
            return
        if abs(a.y - b.y) < 0.5:
            yield (a.x, a.y), (b.x, b.y)
            return
        lanes = _between(a.x, b.x, fan)
    else:
        lanes = _beyond(a, b, detours, fan)
    for x in lanes:
        if _ahead(a, x) and _ahead(b, x):
            yield (a.x, a.y), (x, a.y), (x, b.y), (b.x, b.y)


def _between(one: float, other: float, fan: int) -> list[float]:
    middle = (one + other) / 2
    reach = min(fan, int((abs(other - one) / 2 - STUB) / STEP))
    return [middle, *(middle + sign * STEP * k for k in range(1, reach + 1) for sign in (-1, 1))]


def _beyond(a: Port, b: Port, detours: Sequence[Rect], fan: int) -> list[float]:
    """Lanes for lines that leave in the same direction: before the farther port, and past obstacles."""
    sign = 1 if a.side == "right" else -1
    start = max(a.x, b.x) if sign > 0 else min(a.x, b.x)
    edges = {r.right if sign > 0 else r.x for r in detours}
    found = [start + sign * (STUB + STEP * k) for k in range(min(fan, DETOURS) + 1)]
    for edge in sorted(e for e in edges if (e - start) * sign > 0):
        found += [edge + sign * (16 + STEP * k) for k in range(min(fan, DETOURS) + 1)]
    return found


def _turned_corner(a: Port, b: Port) -> Iterator[Way]:
    """One port leaves to the left or right, the other up or down."""
    level, upright = (a, b) if a.level else (b, a)
    fits = upright.y >= level.y + STUB if upright.side == "top" else upright.y <= level.y - STUB
    if fits and _ahead(level, upright.x):
        corner = (upright.x, level.y)
        yield (a.x, a.y), corner, (b.x, b.y)


def _three_lanes(a: Port, b: Port, detours: Sequence[Rect], fan: int) -> Iterator[Way]:
    rows = _crossways((a.y, b.y), [e for r in detours for e in (r.y, r.bottom)], fan)
    for y in rows:
        for x1 in _leaving(a, fan):
            for x2 in _leaving(b, fan):
                yield (a.x, a.y), (x1, a.y), (x1, y), (x2, y), (x2, b.y), (b.x, b.y)


def _two_lanes(a: Port, b: Port, detours: Sequence[Rect], fan: int) -> Iterator[Way]:
    """The first port leaves to the left or right, the second up or down."""
    rows = _crossways((a.y, b.y), [e for r in detours for e in (r.y, r.bottom)], fan)
    rows = [y for y in rows if (y <= b.y - STUB if b.side == "top" else y >= b.y + STUB) and y != a.y]
    edges = [e for r in detours for e in (r.x, r.right)]
    near = _leaving(a, fan)
    columns = [*near, *(x for x in _crossways((a.x, b.x), edges, min(fan, 2)) if _ahead(a, x) and x not in near)]
    for x in columns:
        for y in rows:
            yield (a.x, a.y), (x, a.y), (x, y), (b.x, y), (b.x, b.y)


def _leaving(port: Port, fan: int) -> list[float]:
    sign = 1 if port.side == "right" else -1
    return [port.x + sign * (STUB + STEP * k) for k in range(fan)]


def _crossways(ends: tuple[float, float], edges: Iterable[float], fan: int) -> list[float]:
    """Lanes between the ends and on both sides of every edge."""
    found = _between(*ends, fan)
    for edge in sorted(set(edges)):
        for k in range(fan):
            found += [edge - 16 - STEP * k, edge + 16 + STEP * k]
    return list(dict.fromkeys(found))
