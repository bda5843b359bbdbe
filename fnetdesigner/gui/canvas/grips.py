"""What a selected connector can be taken by: its ends, its pieces, the bends that are pinned, and its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter

from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.gui.canvas.ink import NEAR, Ink, faded, screen_pen
from fnetdesigner.model.lines import Pin
from fnetdesigner.report.geometry import Cells, Point, Rect
from fnetdesigner.report.labels import label_box
from fnetdesigner.report.picture import Connector

DOT, PINNED, HIT = 7, 8, 16
"""Pixels on the screen: an end or a piece, a pinned bend, and the area in which either can be taken."""
SHORTEST = 28
"""Pixels on the screen from which a piece can be taken by its middle."""

What = Literal["source", "target", "piece", "pin"]


@dataclass(frozen=True)
class Grip:
    """A place of a line that can be dragged. ``piece``: the number of the piece; ``pin``: that of the pin on it.
    ``level``: the piece runs level, so that it moves up and down."""

    what: What
    line: str
    x: float
    y: float
    piece: int = 0
    pin: int | None = None
    level: bool = False

    @property
    def cursor(self) -> Qt.CursorShape:
        """How the pointer looks over it."""
        if self.what in ("source", "target"):
            return Qt.CursorShape.CrossCursor
        return Qt.CursorShape.SizeVerCursor if self.level else Qt.CursorShape.SizeHorCursor


def grips_of(line: Connector, pixel: float) -> Iterator[Grip]:
    """The grips of a line at a zoom; one that stands for several has none, for it is no connector itself."""
    if line.members or len(line.points) < 2:
        return
    yield Grip("source", line.id, *line.points[0])
    yield Grip("target", line.id, *line.points[-1])
    for n in range(len(line.points) - 1):
        found = piece_of(line, n)
        (x1, y1), (x2, y2) = line.points[n], line.points[n + 1]
        if found.pin is not None or abs(x2 - x1) + abs(y2 - y1) >= SHORTEST * pixel:
            yield found


def piece_of(line: Connector, number: int) -> Grip:
    """The grip of a piece, at its middle; of the pinned bend where one lies on it."""
    a, b = line.points[number], line.points[number + 1]
    level = a[1] == b[1]
    pin = next((n for n, p in enumerate(line.pins) if _lies_on(p, a, b)), None)
    what: What = "piece" if pin is None else "pin"
    return Grip(what, line.id, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, number, pin, level)


def nearest_piece(line: Connector, point: QPointF) -> Grip:
    """The piece of a line that is nearest to a point."""

    def away(n: int) -> float:
        (x1, y1), (x2, y2) = line.points[n], line.points[n + 1]
        dx = max(min(x1, x2) - point.x(), 0.0, point.x() - max(x1, x2))
        dy = max(min(y1, y2) - point.y(), 0.0, point.y() - max(y1, y2))
        return dx + dy

    return piece_of(line, min(range(len(line.points) - 1), key=away))


def pins_before(line: Connector, number: int) -> int:
    """How many pins a line passes before one of its pieces."""
    met: set[int] = set()
    for a, b in list(pairwise(line.points))[:number]:
        met |= {n for n, p in enumerate(line.pins) if _lies_on(p, a, b)}
    return len(met)


def grip_at(lines: Iterable[Connector], point: QPointF, pixel: float) -> Grip | None:
    """The grip of one of some lines under a point, the nearest one."""
    reach = HIT / 2 * pixel
    found = [
        (max(abs(g.x - point.x()), abs(g.y - point.y())), n, g)
        for n, g in enumerate(g for line in lines for g in grips_of(line, pixel))
        if max(abs(g.x - point.x()), abs(g.y - point.y())) <= reach
    ]
    return min(found, key=lambda f: f[:2])[2] if found else None


class Labels:
    """The words of the lines, to be found by where they are; looked up once for each version of a drawing."""

    def __init__(self) -> None:
        self._made_for: tuple[int, int] | None = None
        self._cells = Cells(256)

    def at(self, drawing: Drawing, point: QPointF, pixel: float) -> Connector | None:
        """The line whose words are under a point, where these are shown."""
        if 1 / pixel < NEAR:
            return None
        made_for = id(drawing), drawing.version
        if made_for != self._made_for:
            self._made_for, self._cells = made_for, Cells(256)
            for line in drawing.lines.values():
                if line.label and line.points:
                    self._cells.add(line.id, label_box(line.label, line.words_at))
        found = next(self._cells.near(Rect(point.x(), point.y(), 0.02, 0.02)), None)
        return None if found is None else drawing.lines.get(found[0])


def paint_grips(painter: QPainter, line: Connector, ink: Ink, pixel: float) -> None:
    """Paint the grips: rings at the ends, dots on the pieces, and diamonds where a bend is pinned."""
    words = QRectF(*label_box(line.label, line.words_at)) if line.label and 1 / pixel >= NEAR else QRectF()
    for grip in grips_of(line, pixel):
        at = QPointF(grip.x, grip.y)
        if grip.what == "pin":
            half = PINNED / 2 * pixel
            painter.save()
            painter.translate(at)
            painter.rotate(45)
            painter.setPen(screen_pen(ink.panel, 1.5, pixel))
            painter.setBrush(QBrush(ink.accent))
            painter.drawRect(QRectF(-half, -half, 2 * half, 2 * half))
            painter.restore()
            continue
        piece = grip.what == "piece"
        if piece and words.contains(at):
            continue
        painter.setPen(screen_pen(faded(ink.accent, 0.7) if piece else ink.accent, 1 if piece else 1.5, pixel))
        painter.setBrush(QBrush(ink.panel))
        half = (DOT - 2 if piece else DOT + 1) / 2 * pixel
        painter.drawEllipse(at, half, half)


def _lies_on(pin: Pin, a: Point, b: Point) -> bool:
    if (a[1] == b[1]) != pin.level:
        return False
    if pin.level:
        return a[1] == pin.y and min(a[0], b[0]) <= pin.x <= max(a[0], b[0])
    return a[0] == pin.x and min(a[1], b[1]) <= pin.y <= max(a[1], b[1])
