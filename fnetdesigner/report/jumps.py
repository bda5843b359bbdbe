"""Where lines cross: a level piece jumps over each upright piece of another line, if a person likes that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from fnetdesigner.report.geometry import Point

RADIUS = 5
"""Pixels: half of a jump."""
FROM_END = 14
"""Pixels of a piece before and after a jump: a corner or an arrow head has to fit in."""
STRIP = 128

Jumps = Mapping[int, tuple[float, ...]]
"""For each piece of a line that jumps, by its number: where, from left to right."""
NO_JUMPS: Mapping[str, Jumps] = {}


def crossings(lines: Iterable[tuple[str, tuple[Point, ...]]]) -> dict[str, dict[int, tuple[float, ...]]]:
    """The jumps of each line that has any, by its id."""
    items = list(lines)
    upright: dict[int, list[tuple[float, float, float, str]]] = {}
    for i, points in items:
        for (x1, y1), (x2, y2) in pairwise(points):
            if x1 == x2 and y1 != y2:
                upright.setdefault(int(x1 // STRIP), []).append((x1, min(y1, y2), max(y1, y2), i))
    found: dict[str, dict[int, tuple[float, ...]]] = {}
    for i, points in items:
        for n, ((x1, y1), (x2, y2)) in enumerate(pairwise(points)):
            if y1 != y2 or abs(x2 - x1) < 2 * FROM_END:
                continue
            low, high = min(x1, x2) + FROM_END, max(x1, x2) - FROM_END
            met = {
                x
                for strip in range(int(low // STRIP), int(high // STRIP) + 1)
                for x, top, bottom, other in upright.get(strip, ())
                if other != i and low <= x <= high and top + 1 < y1 < bottom - 1
            }
            if met:
                found.setdefault(i, {})[n] = _apart(sorted(met))
    return found


def _apart(places: list[float]) -> tuple[float, ...]:
    """Without jumps that would begin before the one before has ended."""
    kept: list[float] = []
    for x in places:
        if not kept or x - kept[-1] >= 2 * RADIUS + 2:
            kept.append(x)
    return tuple(kept)
