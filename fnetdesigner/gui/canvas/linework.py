"""Lines as Qt paths: rounded corners, arrow heads, locks; merged by look and place so that few calls paint many."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen

from fnetdesigner.gui.canvas.ink import NO_BRUSH, NO_PEN, ROUND_CAP, ROUND_JOIN, Ink
from fnetdesigner.report.geometry import Point
from fnetdesigner.report.jumps import NO_JUMPS, RADIUS, Jumps
from fnetdesigner.report.picture import Connector
from fnetdesigner.report.strokes import (
    ARROW_AT,
    BAR_AT,
    CORNER,
    STROKES,
    End,
    arrow_head,
    bar,
    colour_of,
    head_cut,
    shortened,
)

NO_JUMP: Jumps = {}


@dataclass
class Group:
    """The lines of one look in one part of the drawing."""

    style: str
    token: str
    path: QPainterPath = field(default_factory=QPainterPath)
    solid: QPainterPath = field(default_factory=QPainterPath)
    open: QPainterPath = field(default_factory=QPainterPath)
    _bounds: QRectF | None = None

    @property
    def bounds(self) -> QRectF:
        """What the group may touch."""
        if self._bounds is None:
            box = self.path.controlPointRect().united(self.solid.controlPointRect())
            self._bounds = box.adjusted(-8, -8, 8, 8)
        return self._bounds

    def add(self, line: Connector, jumps: Jumps = NO_JUMP) -> None:
        """Draw one more line, with its jumps over others."""
        look = STROKES[line.style]
        points = line.points
        if len(points) < 2:
            return
        cut = head_cut(look.end)
        add_rounded(self.path, shortened(points, cut if line.both_ends else 0.0, cut), jumps=jumps)
        self._add_end(look.end, points[-1], points[-2])
        if line.both_ends:
            self._add_end(look.end, points[0], points[1])
        if look.lock:
            self._add_lock(points[0], points[1])

    def _add_end(self, end: End, tip: Point, behind: Point) -> None:
        if end == "dot":
            self.solid.addEllipse(QPointF(*tip), 3, 3)
        elif end:
            one, top, other = arrow_head(shortened((behind, tip), 0, ARROW_AT[end])[-1], behind)
            path = self.open if end == "open" else self.solid
            path.moveTo(*one)
            path.lineTo(*top)
            path.lineTo(*other)
            if end != "open":
                path.closeSubpath()
        if end in BAR_AT:
            for way, point in zip((self.open.moveTo, self.open.lineTo), bar(tip, behind, BAR_AT[end]), strict=True):
                way(*point)

    def _add_lock(self, start: Point, toward: Point) -> None:
        length = math.dist(start, toward) or 1.0
        x = start[0] + (toward[0] - start[0]) * 9 / length
        y = start[1] + (toward[1] - start[1]) * 9 / length
        self.solid.addRoundedRect(QRectF(x - 5, y - 1.5, 10, 7), 1.5, 1.5)
        self.open.moveTo(x - 3, y - 1.5)
        self.open.lineTo(x - 3, y - 3)
        self.open.arcTo(QRectF(x - 3, y - 6, 6, 6), 180, -180)
        self.open.lineTo(x + 3, y - 1.5)

    def paint(self, painter: QPainter, ink: Ink, extra: float = 0) -> None:
        """Draw all of it; ``extra`` makes it wider."""
        pen = ink.stroke(self.style, self.token, extra)
        painter.setBrush(NO_BRUSH)
        if STROKES[self.style].double:
            wide = QPen(pen)
            wide.setWidthF(pen.widthF() + 3)
            painter.setPen(wide)
            painter.drawPath(self.path)
            painter.setPen(QPen(ink.ground, 1.5 + extra / 2))
            painter.drawPath(self.path)
        else:
            painter.setPen(pen)
            painter.drawPath(self.path)
        if not self.open.isEmpty():
            plain = QPen(pen.color(), pen.widthF())
            plain.setCapStyle(ROUND_CAP)
            plain.setJoinStyle(ROUND_JOIN)
            painter.setPen(plain)
            painter.drawPath(self.open)
        if not self.solid.isEmpty():
            painter.setPen(NO_PEN)
            painter.setBrush(QBrush(pen.color()))
            painter.drawPath(self.solid)


def grouped(lines: Iterable[Connector], jumps: Mapping[str, Jumps] = NO_JUMPS) -> list[Group]:
    """Lines merged by look, the ones that matter most last."""
    groups: dict[tuple[str, str], Group] = {}
    for line in lines:
        key = line.style, colour_of(line.style, line.badge)
        if key not in groups:
            groups[key] = Group(*key)
        groups[key].add(line, jumps.get(line.id, NO_JUMP))
    order = tuple(STROKES)
    return sorted(groups.values(), key=lambda g: -order.index(g.style))


def single(line: Connector, token: str | None = None, jumps: Jumps = NO_JUMP) -> Group:
    """One line on its own, as when it is dragged or selected."""
    group = Group(line.style, token or colour_of(line.style, line.badge))
    group.add(line, jumps)
    return group


def add_rounded(path: QPainterPath, points: tuple[Point, ...], radius: float = CORNER, jumps: Jumps = NO_JUMP) -> None:
    """Add a line with rounded corners to a path, with its jumps."""
    path.moveTo(*points[0])
    for n in range(1, len(points) - 1):
        before, corner, after = points[n - 1], points[n], points[n + 1]
        one, other = math.dist(before, corner), math.dist(corner, after)
        reach = min(radius, one / 2, other / 2)
        if reach <= 0:
            continue
        a = (corner[0] + (before[0] - corner[0]) * reach / one, corner[1] + (before[1] - corner[1]) * reach / one)
        b = (corner[0] + (after[0] - corner[0]) * reach / other, corner[1] + (after[1] - corner[1]) * reach / other)
        _add_jumps(path, before, corner, jumps.get(n - 1, ()))
        path.lineTo(*a)
        path.quadTo(corner[0], corner[1], b[0], b[1])
    if len(points) > 1:
        _add_jumps(path, points[-2], points[-1], jumps.get(len(points) - 2, ()))
    path.lineTo(*points[-1])


def _add_jumps(path: QPainterPath, start: Point, end: Point, places: tuple[float, ...]) -> None:
    """Small bows upwards on a level piece, in the direction in which it runs."""
    rightwards = end[0] > start[0]
    for x in places if rightwards else reversed(places):
        path.lineTo(x - RADIUS if rightwards else x + RADIUS, start[1])
        box = QRectF(x - RADIUS, start[1] - RADIUS, 2 * RADIUS, 2 * RADIUS)
        path.arcTo(box, 180 if rightwards else 0, -180 if rightwards else 180)
