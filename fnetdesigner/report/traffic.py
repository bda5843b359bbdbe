"""What a line meets on its way: cards that it must not touch, places better left alone, other lines.

The numbers are prices in pixels of detour: a line goes so much farther to avoid the thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from fnetdesigner.report.geometry import Cells, Point, Rect, bounds

CLEARANCE = 12
NARROWEST = 5
TITLE = 28
TIGHT, FOREIGN_PLACE, TITLE_CROSSED, ALONG_BORDER = 24, 160, 30, 60
ON_TOP, TOO_NEAR, CROSSING = 400, 60, 18
APART = 8
COARSE = 256

Segment = tuple[float, float, float, float]
"""x1, y1, x2, y2 with x1 <= x2 and y1 <= y2; one of the two pairs is equal."""


@dataclass(frozen=True)
class Surroundings:
    """``boxes``: cards and notes; ``places``: containers; ``around``: by id, the containers around it."""

    boxes: Mapping[str, Rect]
    places: Mapping[str, Rect]
    around: Mapping[str, tuple[str, ...]]

    def rect(self, resource_id: str) -> Rect:
        """Where something stands."""
        return self.boxes[resource_id] if resource_id in self.boxes else self.places[resource_id]

    @cached_property
    def box_cells(self) -> Cells:
        """Cards and notes, to be found by where they are."""
        return _cells(self.boxes)

    @cached_property
    def place_cells(self) -> Cells:
        """Containers, to be found by where they are."""
        return _cells(self.places)

    @cached_property
    def extent(self) -> Rect:
        """The rectangle around everything."""
        return bounds([*self.boxes.values(), *self.places.values()])


def _cells(rects: Mapping[str, Rect]) -> Cells:
    cells = Cells()
    for name, rect in rects.items():
        cells.add(name, rect)
    return cells


class Traffic:
    """The lines that are drawn already, and the price of a new one."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._horizontal: dict[int, list[tuple[float, float, float]]] = {}
        self._vertical: dict[int, list[tuple[float, float, float]]] = {}

    def add(self, points: Sequence[Point]) -> None:
        """Remember a line."""
        for x1, y1, x2, y2 in segments(points):
            if y1 == y2:
                self._horizontal.setdefault(int(y1 // COARSE), []).append((y1, x1, x2))
            else:
                self._vertical.setdefault(int(x1 // COARSE), []).append((x1, y1, y2))

    def toll(self, points: Sequence[Point], ends: tuple[str, str], limit: float) -> float | None:
        """What a line costs beyond its length and bends; None when it runs through a card.

        ``ends`` are what it connects. Counting stops beyond ``limit``.
        """
        total = 0.0
        parts = segments(points)
        last = len(parts) - 1
        for number, segment in enumerate(parts):
            own = (ends[0] if number == 0 else "", ends[1] if number == last else "")
            toll = self._obstacles(segment, own, ends)
            if toll is None:
                return None
            total += toll
            if total <= limit:
                total += self._neighbours(segment)
        return total

    def _obstacles(self, segment: Segment, own: tuple[str, str], ends: tuple[str, str]) -> float | None:
        x1, y1, x2, y2 = segment
        total = 0.0
        wide = Rect(x1 - CLEARANCE, y1 - CLEARANCE, x2 - x1 + 2 * CLEARANCE, y2 - y1 + 2 * CLEARANCE)
        seen = set()
        for name, box in self._around.box_cells.near(wide):
            if name in own or name in seen:
                continue
            seen.add(name)
            if _gap(segment, box) < NARROWEST:
                return None
            total += TIGHT
        thin = Rect(x1 - 6, y1 - 6, x2 - x1 + 12, y2 - y1 + 12)
        around = self._around.around
        seen = set()
        for name, place in self._around.place_cells.near(thin):
            if name in seen:
                continue
            seen.add(name)
            inside = name in around[ends[0]] or name in around[ends[1]]
            if name in ends and not inside:
                if name in own:
                    continue
                if _gap(segment, place) <= 0:
                    total += 4 * FOREIGN_PLACE
            elif not inside and _gap(segment, place) <= 0:
                total += FOREIGN_PLACE + 0.2 * (x2 - x1 + y2 - y1)
            total += _border_toll(segment, place)
        return total

    def _neighbours(self, segment: Segment) -> float:
        x1, y1, x2, y2 = segment
        if y1 == y2:
            return _beside(self._horizontal, y1, x1, x2) + _across(self._vertical, y1, x1, x2)
        return _beside(self._vertical, x1, y1, y2) + _across(self._horizontal, x1, y1, y2)


def _beside(lines: Mapping[int, Sequence[tuple[float, float, float]]], at: float, low: float, high: float) -> float:
    total = 0.0
    for bucket in {int((at - APART) // COARSE), int((at + APART) // COARSE)}:
        for other, start, end in lines.get(bucket, ()):
            if abs(other - at) < APART and start < high and low < end:
                total += ON_TOP if abs(other - at) < 3 else TOO_NEAR
    return total


def _across(lines: Mapping[int, Sequence[tuple[float, float, float]]], at: float, low: float, high: float) -> float:
    count = 0
    for bucket in range(int(low // COARSE), int(high // COARSE) + 1):
        for other, start, end in lines.get(bucket, ()):
            if low < other < high and start <= at <= end:
                count += 1
    return CROSSING * count


def _gap(segment: Segment, box: Rect) -> float:
    """The distance between a segment and a box, along an axis; 0 or less when they meet."""
    x1, y1, x2, y2 = segment
    return max(box.x - x2, x1 - box.x - box.width, box.y - y2, y1 - box.y - box.height)


def _border_toll(segment: Segment, place: Rect) -> float:
    """The price of running along a border of a place, or through its title."""
    x1, y1, x2, y2 = segment
    if y1 == y2:
        near = abs(y1 - place.y) < 6 or abs(y1 - place.bottom) < 6 or place.y <= y1 < place.y + TITLE
        shared = min(x2, place.right) - max(x1, place.x)
        return ALONG_BORDER + 0.3 * shared if near and shared > 24 else 0.0
    near = abs(x1 - place.x) < 6 or abs(x1 - place.right) < 6
    shared = min(y2, place.bottom) - max(y1, place.y)
    if near:
        return ALONG_BORDER + 0.3 * shared if shared > 24 else 0.0
    crosses = y1 < place.y + TITLE / 2 < y2 and place.x < x1 < place.right
    return TITLE_CROSSED if crosses else 0.0


def segments(points: Sequence[Point]) -> list[Segment]:
    """The straight pieces of a line, each from low to high."""
    return [
        (min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))
        for (x1, y1), (x2, y2) in zip(points, points[1:], strict=False)
        if (x1, y1) != (x2, y2)
    ]


def length(points: Iterable[Point]) -> float:
    """The length of an orthogonal line."""
    items = list(points)
    return sum(abs(x2 - x1) + abs(y2 - y1) for (x1, y1), (x2, y2) in zip(items, items[1:], strict=False))
