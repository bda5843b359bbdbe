"""Cards and places as seen from far away: plain blocks and frames, so many that they are kept ready for the painter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from fnetdesigner.gui.canvas.ink import NO_BRUSH, NO_PEN, Ink
from fnetdesigner.report.picture import Card, Container

LEAST_ROOM = 48
"""Pixels on the screen that a place must be wide to show its name."""
ANTIALIASED = QPainter.RenderHint.Antialiasing
LEFT_TOP_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap

Look = tuple[int, str, bool]
"""How deep a place lies, its category, and whether its border is dashed."""


class Blocks:
    """Cards as blocks in the colour of their category."""

    def __init__(self, cards: Iterable[Card]) -> None:
        self._rects: dict[str, list[QRectF]] = {}
        for card in cards:
            self._rects.setdefault(card.category, []).append(QRectF(*card.rect))

    def paint(self, painter: QPainter, ink: Ink) -> None:
        """Paint all of them."""
        painter.setPen(NO_PEN)
        for category, rects in self._rects.items():
            painter.setBrush(ink.block[category])
            painter.drawRects(rects)


class Frames:
    """Places as tinted frames, from the outside in."""

    def __init__(self, containers: Iterable[Container]) -> None:
        self._rects: dict[Look, list[QRectF]] = {}
        self._paths: dict[Look, QPainterPath] = {}
        self._titled: list[Container] = []
        for c in containers:
            look = c.depth, c.category, c.dashed
            rect = QRectF(c.rect.x + 0.75, c.rect.y + 0.75, c.rect.width - 1.5, c.rect.height - 1.5)
            self._rects.setdefault(look, []).append(rect)
            self._paths.setdefault(look, QPainterPath()).addRect(rect)
            if c.depth == 0:
                self._titled.append(c)

    def paint(self, painter: QPainter, ink: Ink, area: QRectF, scale: float) -> None:
        """Paint all of them, and the names of the outermost where there is room."""
        for look, path in self._paths.items():
            _, category, dashed = look
            # Many rectangles are filled ten times as fast as one path of them, and nobody sees their edges.
            painter.setRenderHint(ANTIALIASED, False)
            painter.setPen(NO_PEN)
            painter.setBrush(ink.place[category])
            painter.drawRects(self._rects[look])
            painter.setRenderHint(ANTIALIASED)
            painter.setBrush(NO_BRUSH)
            painter.setPen((ink.dashed if dashed else ink.border)[category])
            painter.drawPath(path)
        for c in self._titled:
            if c.rect.width * scale > LEAST_ROOM and area.intersects(QRectF(*c.rect)):
                paint_far_title(painter, c, ink, scale)


def paint_far_title(painter: QPainter, container: Container, ink: Ink, scale: float) -> None:
    """Paint the name of a place as large on the screen as can be read."""
    x, y, width, height = container.rect
    painter.setFont(ink.scaled(ink.title_font, 11 / scale))
    painter.setPen(ink.text)
    box = QRectF(x + 0.75 + 6 / scale, y + 0.75 + 3 / scale, width - 1.5 - 6 / scale, height - 1.5 - 3 / scale)
    painter.drawText(box, LEFT_TOP_WRAPPED, container.title)
