"""Rectangles and a spatial hash, for drawing, routing and layout. All numbers are pixels, y grows downwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

Point = tuple[float, float]


class Rect(NamedTuple):
    """A rectangle by its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def center(self) -> Point:
        return self.x + self.width / 2, self.y + self.height / 2

    def grown(self, by: float) -> Rect:
        """The rectangle with a margin of ``by`` on every side."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def moved(self, dx: float, dy: float) -> Rect:
        """The rectangle shifted."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    def overlaps(self, other: Rect) -> bool:
        """Whether the insides of the two share a point; touching edges do not count."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def contains(self, other: Rect) -> bool:
        """Whether ``other`` lies wholly inside, edges included."""
        return self.x <= other.x and self.y <= other.y and other.right <= self.right and other.bottom <= self.bottom


def bounds(rects: Iterable[Rect]) -> Rect:
    """The least rectangle around all; an empty one at the origin when there are none."""
    items = list(rects)
    if not items:
        return Rect(0, 0, 0, 0)
    x, y = min(r.x for r in items), min(r.y for r in items)
    return Rect(x, y, max(r.right for r in items) - x, max(r.bottom for r in items) - y)


class Cells:
    """Rectangles by the square cells that they touch, so that neighbours are found without looking at all."""

    def __init__(self, size: int = 128) -> None:
        self._size = size
        self._cells: dict[tuple[int, int], list[tuple[str, Rect]]] = {}

    def add(self, name: str, rect: Rect) -> None:
        """Remember a rectangle under a name."""
        item = name, rect
        for cell in self._touched(rect):
            self._cells.setdefault(cell, []).append(item)

    def near(self, rect: Rect) -> Iterator[tuple[str, Rect]]:
        """The remembered rectangles that share inside points with this one; one may come more than once."""
        cells = self._cells
        for cell in self._touched(rect):
            for item in cells.get(cell, ()):
                if item[1].overlaps(rect):
                    yield item

    def free(self, rect: Rect) -> bool:
        """Whether nothing remembered shares inside points with this rectangle."""
        return next(self.near(rect), None) is None

    def _touched(self, rect: Rect) -> Iterator[tuple[int, int]]:
        size = self._size
        for column in range(int(rect.x // size), int((rect.x + rect.width) // size) + 1):
            for row in range(int(rect.y // size), int((rect.y + rect.height) // size) + 1):
                yield column, row
