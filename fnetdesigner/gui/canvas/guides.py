"""Lines along which a dragged box is drawn into place: edges and middles of its neighbours, and equal distances.

Only the offset is looked at here. Into which container something is dropped is a matter of the pointer alone, so
that being drawn into place never changes where a thing belongs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from fnetdesigner.gui.canvas.ink import Ink, screen_pen
from fnetdesigner.report.geometry import Rect

CENTER = Qt.AlignmentFlag.AlignCenter
OVER = 8
"""How far a line reaches beyond the boxes that it joins."""
TICK = 4
"""Half the length of the ticks at the ends of a distance, in pixels of the screen."""
NEAREST = 24
"""So many neighbours on a row are looked at for equal distances; farther ones nobody compares by eye."""


@dataclass(frozen=True, slots=True)
class Span:
    """An interval on one axis, and the box that it belongs to."""

    start: float
    end: float
    rect: Rect


@dataclass(frozen=True, slots=True)
class Pull:
    """How far a box is from a place in line: ``by`` on one axis, the edge ``at``, the neighbour. None: by distance."""

    by: float
    at: float = 0.0
    rect: Rect | None = None


class Guides:
    """What a box is drawn to. ``lines`` and ``gaps`` are what was found last, to be painted."""

    def __init__(self, neighbours: Sequence[Rect]) -> None:
        self._neighbours = neighbours
        self.lines: list[QLineF] = []
        self.gaps: list[QLineF] = []

    def clear(self) -> None:
        """Paint nothing."""
        self.lines, self.gaps = [], []

    def pull(self, box: Rect, raw: tuple[float, float], snapped: tuple[float, float], reach: float) -> QPointF:
        """The offset for a box that the pointer has moved by ``raw``: ``snapped``, unless a guide is within reach."""
        self.clear()
        moved = box.moved(*raw)
        across = self._best(moved, reach, across=True)
        along = self._best(moved, reach, across=False)
        dx = snapped[0] if across is None else raw[0] + across.by
        dy = snapped[1] if along is None else raw[1] + along.by
        landed = box.moved(dx, dy)
        if across is not None and across.rect is not None:
            top, bottom = min(landed.y, across.rect.y), max(landed.bottom, across.rect.bottom)
            self.lines.append(QLineF(across.at, top - OVER, across.at, bottom + OVER))
        if along is not None and along.rect is not None:
            left, right = min(landed.x, along.rect.x), max(landed.right, along.rect.right)
            self.lines.append(QLineF(left - OVER, along.at, right + OVER, along.at))
        self.gaps = [*self._equal(landed, across=True), *self._equal(landed, across=False)]
        return QPointF(dx, dy)

    def _best(self, box: Rect, reach: float, *, across: bool) -> Pull | None:
        found: Pull | None = None
        for pull in (*self._aligned(box, across=across), *self._spaced(box, across=across)):
            if abs(pull.by) <= reach and (found is None or abs(pull.by) < abs(found.by)):
                found = pull
        return found

    def _aligned(self, box: Rect, *, across: bool) -> Iterator[Pull]:
        for rect in self._neighbours:
            for mine, other in _edges(box, rect, across=across):
                yield Pull(other - mine, other, rect)

    def _spaced(self, box: Rect, *, across: bool) -> Iterator[Pull]:
        """The places at which the box has the same distance to two neighbours, or continues a row of equal ones."""
        before, after = self._row(box, across=across)
        start, end = _ends(box, across=across)
        length = end - start
        if before and after and after[0].start - before[0].end >= length:
            yield Pull((before[0].end + after[0].start - length) / 2 - start)
        if len(before) > 1 and (gap := before[0].start - before[1].end) > 0:
            yield Pull(before[0].end + gap - start)
        if len(after) > 1 and (gap := after[1].start - after[0].end) > 0:
            yield Pull(after[0].start - gap - end)

    def _equal(self, box: Rect, *, across: bool) -> list[QLineF]:
        """The equal distances around a box that has landed, as lines from edge to edge."""
        before, after = self._row(box, across=across)
        start, end = _ends(box, across=across)
        middle = box.center[1] if across else box.center[0]
        spans = [*reversed(before[:2]), Span(start, end, box), *after[:2]]
        own = len(before[:2])
        gaps = [(a.end, b.start, n) for n, (a, b) in enumerate(pairwise(spans))]
        touching = [g for g in gaps if g[2] in (own - 1, own)]
        for first, last, _ in touching:
            length = last - first
            same = [g for g in gaps if length > 0 and abs(g[1] - g[0] - length) < 0.75]
            if len(same) > 1:
                return [QLineF(a, middle, b, middle) if across else QLineF(middle, a, middle, b) for a, b, _ in same]
        return []

    def _row(self, box: Rect, *, across: bool) -> tuple[list[Span], list[Span]]:
        """The neighbours beside a box that share its row (or column), the nearest first: before it and after it."""
        start, end = _ends(box, across=across)
        before: list[Span] = []
        after: list[Span] = []
        for rect in self._neighbours:
            level = (
                (rect.y < box.bottom and box.y < rect.bottom) if across else (rect.x < box.right and box.x < rect.right)
            )
            if not level:
                continue
            first, last = _ends(rect, across=across)
            if last <= start:
                before.append(Span(first, last, rect))
            elif first >= end:
                after.append(Span(first, last, rect))
        before.sort(key=lambda s: (-s.end, s.rect))
        after.sort(key=lambda s: (s.start, s.rect))
        return before[:NEAREST], after[:NEAREST]

    def paint(self, painter: QPainter, ink: Ink, pixel: float) -> None:
        """Paint the lines dashed, and the equal distances with ticks at their ends and their length."""
        painter.setPen(screen_pen(ink.accent, 1, pixel, (4, 3)))
        painter.drawLines(self.lines)
        if not self.gaps:
            return
        painter.setPen(screen_pen(ink.accent, 1, pixel))
        tick = TICK * pixel
        for gap in self.gaps:
            painter.drawLine(gap)
            for end in (gap.p1(), gap.p2()):
                level = gap.dy() == 0
                aside = QPointF(0, tick) if level else QPointF(tick, 0)
                painter.drawLine(QLineF(end - aside, end + aside))
        painter.setFont(ink.scaled(ink.detail_font, 11 * pixel))
        for gap in self.gaps:
            _paint_length(painter, gap, ink, pixel)


def _paint_length(painter: QPainter, gap: QLineF, ink: Ink, pixel: float) -> None:
    words = f"{gap.length():.0f}"
    width, height = (len(words) * 7 + 8) * pixel, 16 * pixel
    at = gap.center()
    pill = QRectF(at.x() - width / 2, at.y() - height / 2, width, height)
    if gap.length() < (width if gap.dy() == 0 else height) + 4 * pixel:
        pill.moveCenter(at + (QPointF(0, height) if gap.dy() == 0 else QPointF(width, 0)))
    painter.setBrush(ink.panel_brush)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.drawText(pill, CENTER, words)


def _ends(rect: Rect, *, across: bool) -> tuple[float, float]:
    return (rect.x, rect.right) if across else (rect.y, rect.bottom)


def _edges(a: Rect, b: Rect, *, across: bool) -> tuple[tuple[float, float], ...]:
    """The pairs of edges and middles of two boxes that can come into line."""
    if across:
        return (a.x, b.x), (a.center[0], b.center[0]), (a.right, b.right)
    return (a.y, b.y), (a.center[1], b.center[1]), (a.bottom, b.bottom)
