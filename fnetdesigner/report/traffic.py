"""What a line meets on its way: cards that it must not touch, places better left alone, other lines.

The numbers are prices in pixels of detour: a line goes so much farther to avoid the thing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from fnetdesigner.report.geometry import Cells, Point, Rect

CLEARANCE = 12
NARROWEST = 5
TITLE = 28
TIGHT, FOREIGN_PLACE, FOREIGN_LENGTH, WORDS_CROSSED, ALONG_BORDER = 24, 400, 0.5, 160, 60
OWN_CROSSED = 1600
ON_TOP, TOO_NEAR, CROSSING = 400, 60, 18
APART = 8

BOX, PLACE, WORDS = 0, 1, 2
STRIP, BROAD = 8, 32
TILE, PER_TILE, MOST_CUT = 2048, 256, 48
"""The side of a tile in pixels, how many strips it is cut into, and how many tiles stay cut."""
Item = tuple[int, str, float, float, float, float]
"""Its sort, name, left, top, right and bottom."""

Line = tuple[float, float, float]
"""Where a straight piece lies across its direction, and from where to where it runs."""

Segment = tuple[float, float, float, float]
"""x1, y1, x2, y2 with x1 <= x2 and y1 <= y2; one of the two pairs is equal."""


@dataclass(frozen=True)
class Surroundings:
    """``boxes``: cards and notes; ``places``: containers; ``around``: by id, the containers around it;
    ``words``: what stands in the title bars of containers."""

    boxes: Mapping[str, Rect]
    places: Mapping[str, Rect]
    around: Mapping[str, tuple[str, ...]]
    words: Sequence[Rect] = ()

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
    def rows(self) -> Strips:
        """Everything by the rows of pixels that it stands in or near: what a level line may meet."""
        return Strips(self._items(level=True))

    @cached_property
    def columns(self) -> Strips:
        """The same by columns, each item turned, so that an upright line is priced like a level one."""
        return Strips(self._items(level=False))

    def _items(self, *, level: bool) -> Iterator[Item]:
        everything = (
            *((BOX, n, r) for n, r in self.boxes.items()),
            *((PLACE, n, r) for n, r in self.places.items()),
            *((WORDS, str(n), r) for n, r in enumerate(self.words)),
        )
        for sort, name, r in everything:
            if level:
                yield sort, name, r.x, r.y, r.x + r.width, r.y + r.height
            else:
                yield sort, name, r.y, r.x, r.y + r.height, r.x + r.width


class Strips:
    """What stands in or near narrow strips. Tiles are cut into strips when a line first comes there, so that a large
    sheet costs no more than the part of it that is asked about."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._tiles: dict[tuple[int, int], list[Item]] = {}
        self._cut: dict[tuple[int, int], dict[int, list[Item]]] = {}
        for item in items:
            _, _, left, top, right, bottom = item
            for row in _range(top, bottom, TILE):
                for column in _range(left, right, TILE):
                    self._tiles.setdefault((row, column), []).append(item)

    def near(self, at: float, low: float, high: float) -> Sequence[Item]:
        """What stands in or near the strip of a level piece, each thing once; some of it may lie beside the piece."""
        strip, first, last = int(at // STRIP), int(low // TILE), int(high // TILE)
        if first == last:
            return self._strip(strip, first)
        found = [*self._strip(strip, first)]
        for column in range(first + 1, last + 1):
            # What begins farther left has been met in the tile before.
            found += [item for item in self._strip(strip, column) if item[2] - CLEARANCE >= column * TILE]
        return found

    def _strip(self, strip: int, column: int) -> Sequence[Item]:
        key = strip // PER_TILE, column
        cut = self._cut.get(key)
        if cut is None:
            if len(self._cut) >= MOST_CUT:
                self._cut.clear()
            cut = self._cut[key] = self._cut_up(key)
        return cut.get(strip, ())

    def _cut_up(self, key: tuple[int, int]) -> dict[int, list[Item]]:
        found: dict[int, list[Item]] = {}
        strips = range(key[0] * PER_TILE, (key[0] + 1) * PER_TILE)
        for item in self._tiles.get(key, ()):
            within = _range(item[3], item[5], STRIP)
            for strip in range(max(within.start, strips.start), min(within.stop, strips.stop)):
                found.setdefault(strip, []).append(item)
        return found


def _range(low: float, high: float, size: int) -> range:
    return range(int((low - CLEARANCE) // size), int((high + CLEARANCE) // size) + 1)


def _cells(rects: Mapping[str, Rect]) -> Cells:
    cells = Cells()
    for name, rect in rects.items():
        cells.add(name, rect)
    return cells


Memo = dict[tuple[Segment, str, str], float | None]
"""Prices of pieces that many ways share, good for one line and until another line is added."""


class Traffic:
    """The lines that are drawn already, and the price of a new one."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        # By strip: of level lines (y, x1, x2), and of upright ones (x, y1, y2); then by the strips crossed.
        self._level: dict[int, list[Line]] = {}
        self._upright: dict[int, list[Line]] = {}
        self._crossing_level: dict[int, list[Line]] = {}
        self._crossing_upright: dict[int, list[Line]] = {}

    def add(self, points: Sequence[Point]) -> None:
        """Remember a line."""
        for x1, y1, x2, y2 in segments(points):
            if y1 == y2:
                _register(self._level, self._crossing_upright, (y1, x1, x2))
            else:
                _register(self._upright, self._crossing_level, (x1, y1, y2))

    def toll(self, points: Sequence[Point], ends: tuple[str, str], memo: Memo, limit: float = math.inf) -> float | None:
        """What a line between two ``ends`` costs beyond its length and bends; None if it runs through a card.

        Counting stops beyond ``limit``: the answer is then merely more than that.
        """
        total = 0.0
        parts = segments(points)
        last = len(parts) - 1
        for number, segment in enumerate(parts):
            key = segment, ends[0] if number == 0 else "", ends[1] if number == last else ""
            toll = memo.get(key, -1.0)
            if toll == -1.0:
                toll = memo[key] = self._price(*key, ends)
            if toll is None:
                return None
            total += toll
            if total > limit:
                return total
        return total

    def _price(self, segment: Segment, first: str, final: str, ends: tuple[str, str]) -> float | None:
        """The price of one piece; ``first`` and ``final`` are ends that it may touch."""
        x1, y1, x2, y2 = segment
        if y1 == y2:
            toll = self._met(self._around.rows, y1, x1, x2, (first, final), ends, level=True)
            beside, across = self._level, self._crossing_level
            at, low, high = y1, x1, x2
        else:
            toll = self._met(self._around.columns, x1, y1, y2, (first, final), ends, level=False)
            beside, across = self._upright, self._crossing_upright
            at, low, high = x1, y1, y2
        return None if toll is None else toll + _beside(beside, at, low, high) + _across(across, at, low, high)

    def _met(
        self,
        strips: Strips,
        at: float,
        low: float,
        high: float,
        touched: tuple[str, str],
        ends: tuple[str, str],
        *,
        level: bool,
    ) -> float | None:
        """The price of what stands in the way of a piece, seen as level: cards, places, words."""
        total = 0.0
        for item in strips.near(at, low, high):
            sort, name, left, top, right, bottom = item
            if left - CLEARANCE >= high or right + CLEARANCE <= low or name in touched:
                continue
            gap = max(left - high, low - right, top - at, at - bottom)
            if sort == BOX:
                if gap < NARROWEST:
                    return None
                total += TIGHT if gap < CLEARANCE else 0.0
            elif sort == WORDS:
                total += WORDS_CROSSED if gap < 3 else 0.0
            elif gap < 6:
                total += self._place_toll(item, gap, at, low, high, ends, level)
        return total

    def _place_toll(
        self, item: Item, gap: float, at: float, low: float, high: float, ends: tuple[str, str], level: bool
    ) -> float:
        _, name, left, top, right, bottom = item
        around = self._around.around
        total = 0.0
        if gap <= 0 and name not in around[ends[0]] and name not in around[ends[1]]:
            total = OWN_CROSSED if name in ends else FOREIGN_PLACE + FOREIGN_LENGTH * (high - low)
        near = abs(at - top) < 6 or abs(at - bottom) < 6 or (level and top <= at < top + TITLE)
        shared = min(high, right) - max(low, left)
        return total + (ALONG_BORDER + 0.3 * shared if near and shared > 24 else 0.0)


def _register(along: dict[int, list[Line]], crossed: dict[int, list[Line]], line: Line) -> None:
    at, low, high = line
    along.setdefault(int(at // STRIP), []).append(line)
    for strip in range(int(low // BROAD), int(high // BROAD) + 1):
        crossed.setdefault(strip, []).append(line)


def _beside(lines: Mapping[int, Sequence[Line]], at: float, low: float, high: float) -> float:
    total = 0.0
    strip = int(at // STRIP)
    for near in (strip - 1, strip, strip + 1):
        for other, start, end in lines.get(near, ()):
            if abs(other - at) < APART and start < high and low < end:
                total += ON_TOP if abs(other - at) < 3 else TOO_NEAR
    return total


def _across(lines: Mapping[int, Sequence[Line]], at: float, low: float, high: float) -> float:
    count = 0
    for other, start, end in lines.get(int(at // BROAD), ()):
        if low < other < high and start <= at <= end:
            count += 1
    return CROSSING * count


def segments(points: Sequence[Point]) -> list[Segment]:
    """The straight pieces of a line, each from low to high."""
    found: list[Segment] = []
    x1, y1 = points[0]
    for x2, y2 in points[1:]:
        if y1 == y2:
            if x1 != x2:
                found.append((x1, y1, x2, y1) if x1 < x2 else (x2, y1, x1, y1))
        else:
            found.append((x1, y1, x1, y2) if y1 < y2 else (x1, y2, x1, y1))
        x1, y1 = x2, y2
    return found


def length(points: Sequence[Point]) -> float:
    """The length of an orthogonal line."""
    total = 0.0
    x1, y1 = points[0]
    for x2, y2 in points[1:]:
        total += abs(x2 - x1) + abs(y2 - y1)
        x1, y1 = x2, y2
    return total
