"""Where the words of lines stand: on their line, clear of cards and of each other, or where a person put them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from fnetdesigner.model.lines import LineLayout
from fnetdesigner.report.geometry import Cells, Point, Rect
from fnetdesigner.report.strokes import middle_of
from fnetdesigner.report.text import width

HEIGHT, PADDING, WIDEST = 18, 16, 176
SHORTEST = 24
"""A piece of a line that is shorter has no room for words."""
MOST = 400
"""With more labels than that, each stands at the middle of its line: nobody reads them all at once."""
SHARES = (0.5, 0.25, 0.75, 0.12, 0.88)


def label_box(text: str, at: Point) -> Rect:
    """The pill around the words of a line."""
    wide = min(WIDEST, width(text, 11) + PADDING)
    return Rect(at[0] - wide / 2, at[1] - HEIGHT / 2, wide, HEIGHT)


def label_places(
    lines: Iterable[tuple[str, str, Sequence[Point]]], said: Mapping[str, LineLayout], free: Callable[[Rect], bool]
) -> dict[str, Point]:
    """The middle of each label, by the id of its line; ``lines`` are ids, words and points.

    ``said``: what a person has moved; ``free``: whether no card is there.
    """
    wanted = [(i, text, points) for i, text, points in lines if text and points]
    found: dict[str, Point] = {}
    taken = Cells()
    for i, text, points in wanted:
        layout = said.get(i)
        if layout is not None and layout.label is not None:
            x, y = middle_of(points)
            found[i] = (x + layout.label.x, y + layout.label.y)
            taken.add(i, label_box(text, found[i]).grown(2))
    for i, text, points in wanted:
        if i in found:
            continue
        usual = middle_of(points)
        spots = [usual] if len(wanted) > MOST else [usual, *_spots(points), *_beside(usual)]
        boxes = [(spot, label_box(text, spot)) for spot in spots]
        clear = [(spot, box) for spot, box in boxes if taken.free(box)]
        at = next((spot for spot, box in clear if free(box)), clear[0][0] if clear else usual)
        found[i] = at
        taken.add(i, label_box(text, at).grown(2))
    return found


def _spots(points: Sequence[Point]) -> Iterator[Point]:
    """Points on the pieces of a line, the longest first."""
    pieces = sorted(pairwise(points), key=lambda p: -math.dist(*p))
    for share in SHARES:
        for (x1, y1), (x2, y2) in pieces:
            if math.dist((x1, y1), (x2, y2)) >= SHORTEST:
                yield x1 + (x2 - x1) * share, y1 + (y2 - y1) * share


def _beside(at: Point) -> Iterator[Point]:
    for step in range(1, 12):
        for sign in (1, -1):
            yield at[0], at[1] + sign * step * (HEIGHT + 4)
