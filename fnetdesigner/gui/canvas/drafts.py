"""A quick way for a line, while something is dragged and until its proper way is found.

It leaves and enters the facing sides with at most two corners, and does not look at anything between.
"""

from __future__ import annotations

from collections.abc import Sequence

from fnetdesigner.model.lines import Pin
from fnetdesigner.report.geometry import Point, Rect
from fnetdesigner.report.pinned import quick_through


def draft(a: Rect, b: Rect) -> tuple[Point, ...]:
    """An orthogonal line from the border of one box to the border of another."""
    across = max(b.x - a.right, a.x - b.right)
    along = max(b.y - a.bottom, a.y - b.bottom)
    if a.contains(b):
        return tuple(reversed(_outwards(b, a)))
    if b.contains(a):
        return _outwards(a, b)
    if across >= along:
        return _level(a, b)
    turned = _level(Rect(a.y, a.x, a.height, a.width), Rect(b.y, b.x, b.height, b.width))
    return tuple((y, x) for x, y in turned)


def draft_through(a: Rect, b: Rect, pins: Sequence[Pin]) -> tuple[Point, ...]:
    """The same through the pins that a person has set, if there are any."""
    return quick_through(a, b, pins) if pins else draft(a, b)


def to_point(a: Rect, x: float, y: float) -> tuple[Point, ...]:
    """An orthogonal line from a box to a point, as while a connector is drawn."""
    return draft(a, Rect(x, y, 0, 0))


def _level(a: Rect, b: Rect) -> tuple[Point, ...]:
    forward = b.center[0] >= a.center[0]
    x1, x2 = (a.right, b.x) if forward else (a.x, b.right)
    y1, y2 = a.center[1], b.center[1]
    low, high = max(a.y, b.y), min(a.bottom, b.bottom)
    if high - low >= 16 and min(a.height, b.height) < max(a.height, b.height):
        y1 = y2 = a.center[1] if a.height < b.height else b.center[1]
        if low <= y1 <= high:
            return (x1, y1), (x2, y2)
        y1, y2 = a.center[1], b.center[1]
    if y1 == y2:
        return (x1, y1), (x2, y2)
    middle = (x1 + x2) / 2
    return (x1, y1), (middle, y1), (middle, y2), (x2, y2)


def _outwards(inner: Rect, outer: Rect) -> tuple[Point, ...]:
    y = inner.center[1]
    if inner.x - outer.x <= outer.right - inner.right:
        return (inner.x, y), (outer.x, y)
    return (inner.right, y), (outer.right, y)
