"""The ways a line may take between two ports: straight, with one corner, and along one, two or three lanes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from fnetdesigner.report.geometry import Point, Rect

Side = Literal["left", "right", "top", "bottom"]
SIDES: tuple[Side, ...] = ("left", "right", "top", "bottom")
OUTWARDS: dict[Side, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "top": (0, -1), "bottom": (0, 1)}
STUB = 14
STEP = 8
LANES = 7


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


def ways(a: Port, b: Port, obstacles: Sequence[Rect]) -> Iterator[tuple[Point, ...]]:
    """Lines from one port to the other that leave both outwards, the simple ones first."""
    if a.level and b.level:
        yield from _parallel(a, b, obstacles)
    elif not a.level and not b.level:
        turned = _parallel(_turned(a), _turned(b), [Rect(r.y, r.x, r.height, r.width) for r in obstacles])
        yield from (tuple((y, x) for x, y in way) for way in turned)
    elif a.level:
        yield from _corner(a, b, obstacles)
    else:
        yield from (tuple(reversed(way)) for way in _corner(b, a, obstacles))


_TURNED: dict[Side, Side] = {"left": "top", "top": "left", "right": "bottom", "bottom": "right"}


def _turned(port: Port) -> Port:
    return Port(port.y, port.x, _TURNED[port.side])


def _ahead(port: Port, x: float) -> bool:
    """Whether a vertical lane lies before a port that leaves to the left or right."""
    return x >= port.x + STUB if port.side == "right" else x <= port.x - STUB


def _parallel(a: Port, b: Port, obstacles: Sequence[Rect]) -> Iterator[tuple[Point, ...]]:
    """Both ports leave to the left or right."""
    facing = a.side != b.side and (b.x > a.x if a.side == "right" else b.x < a.x)
    if facing and abs(a.y - b.y) < 0.5:
        yield (a.x, a.y), (b.x, b.y)
    columns = _lanes((a.x + b.x) / 2, [e for r in obstacles for e in (r.x, r.right)], (a.x, b.x))
    for x in columns:
        if _ahead(a, x) and _ahead(b, x) and a.y != b.y:
            yield (a.x, a.y), (x, a.y), (x, b.y), (b.x, b.y)
    rows = _lanes((a.y + b.y) / 2, [e for r in obstacles for e in (r.y, r.bottom)], (a.y, b.y))
    for y in rows:
        for x1 in _leaving(a):
            for x2 in _leaving(b):
                yield (a.x, a.y), (x1, a.y), (x1, y), (x2, y), (x2, b.y), (b.x, b.y)


def _corner(a: Port, b: Port, obstacles: Sequence[Rect]) -> Iterator[tuple[Point, ...]]:
    """The first port leaves to the left or right, the second up or down."""
    above = b.side == "top"
    if _ahead(a, b.x) and (a.y <= b.y - STUB if above else a.y >= b.y + STUB):
        yield (a.x, a.y), (b.x, a.y), (b.x, b.y)
    rows = _lanes((a.y + b.y) / 2, [e for r in obstacles for e in (r.y, r.bottom)], (a.y, b.y))
    columns = _lanes((a.x + b.x) / 2, [e for r in obstacles for e in (r.x, r.right)], (a.x, b.x))
    rows = [y for y in rows if (y <= b.y - STUB if above else y >= b.y + STUB)]
    near = _leaving(a)
    columns = [*near, *(x for x in columns if _ahead(a, x) and x not in near)]
    for x in columns:
        for y in rows:
            if y != a.y:
                yield (a.x, a.y), (x, a.y), (x, y), (b.x, y), (b.x, b.y)


def _leaving(port: Port) -> list[float]:
    sign = 1 if port.side == "right" else -1
    return [port.x + sign * (STUB + STEP * k) for k in range(5)]


def _lanes(middle: float, edges: Iterable[float], ends: tuple[float, float]) -> list[float]:
    """Coordinates for lanes: around the middle between the ends, and on both sides of every edge."""
    found = [middle]
    reach = int(abs(ends[1] - ends[0]) / 2 / STEP)
    for k in range(1, min(reach, 12) + 1):
        found += [middle - STEP * k, middle + STEP * k]
    for edge in sorted(set(edges)):
        for k in range(LANES):
            found += [edge - 16 - STEP * k, edge + 16 + STEP * k]
    return list(dict.fromkeys(found))
