"""How a picture is laid on paper: all of it on one page, or as a poster of several that are put together.

Lengths of paper are points, lengths of the picture its own units. Pages on which nothing would stand are left out,
and nothing that stands in the picture is on no page.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from fnetdesigner.report.geometry import Rect, bounds
from fnetdesigner.report.picture import Picture
from fnetdesigner.report.sheet import boxes

LARGEST = 1.0
"""Points for a unit of the picture at most: a small design does not fill a page with giant cards."""
OVERLAP = 14.0
"""Points that neighbouring pages of a poster share, so that they can be glued: about 5 mm."""
LINE = 6.0
"""How far a line and what stands on it reach to its sides, in units of the picture."""
MOST_PAGES = 400


@dataclass(frozen=True, slots=True)
class Paper:
    """The part of a page that can be printed on, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it stands in the poster, counted from 0, the part of the picture on it, and its scale in
    points for a unit. ``left`` and ``top`` are where the part begins on the paper."""

    row: int
    column: int
    part: Rect
    scale: float
    left: float = 0.0
    top: float = 0.0


def one_page(box: Rect, paper: Paper) -> tuple[Page, ...]:
    """All of the picture on one page, in its middle, as large as goes in. No page for a picture of nothing."""
    if not _has_room(box, paper):
        return ()
    scale = min(LARGEST, paper.width / box.width, paper.height / box.height)
    left, top = (paper.width - box.width * scale) / 2, (paper.height - box.height * scale) / 2
    return (Page(0, 0, box, scale, left, top),)


def poster(box: Rect, paper: Paper, across: int, drawn: Iterable[Rect]) -> tuple[Page, ...]:
    """The picture on ``across`` pages side by side and as many below each other as it takes.

    ``drawn``: where in the picture something stands; a page that none of it touches is left out.
    ValueError for more than ``MOST_PAGES``.
    """
    if not _has_room(box, paper):
        return ()
    shared = OVERLAP if across > 1 else 0.0
    scale = (across * (paper.width - shared) + shared) / box.width
    wide, high = (paper.width - shared) / scale, (paper.height - shared) / scale
    down = max(1, math.ceil((box.height - shared / scale) / high - 1e-9))
    if across * down > MOST_PAGES:
        raise ValueError(f"the poster would have {across * down:,} pages; choose fewer pages across")
    taken = tuple(drawn)
    width, height = paper.width / scale, paper.height / scale
    pages = (
        Page(row, column, Rect(box.x + column * wide, box.y + row * high, width, height), scale)
        for row in range(down)
        for column in range(across)
    )
    return tuple(p for p in pages if any(p.part.overlaps(r) for r in taken))


def drawn_of(picture: Picture, box: Rect) -> tuple[Rect, ...]:
    """Where in the picture something stands: boxes, lines, and the legend, which ends where the ``box`` does."""
    found = [item.rect for item in boxes(picture)]
    for line in picture.connectors:
        found += [bounds([Rect(*a, 0, 0), Rect(*b, 0, 0)]).grown(LINE) for a, b in pairwise(line.points)]
    if found and picture.connectors:
        found.append(Rect(box.x, picture.bounds.bottom, box.width, box.bottom - picture.bounds.bottom))
    return tuple(found)


def _has_room(box: Rect, paper: Paper) -> bool:
    return min(box.width, box.height, paper.width - OVERLAP, paper.height - OVERLAP) > 0
