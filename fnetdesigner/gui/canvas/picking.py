"""Choosing one thing on the canvas for somebody who asks, as for an end of a trace."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from fnetdesigner.gui.canvas.ink import NO_BRUSH, NO_PEN, screen_pen
from fnetdesigner.gui.canvas.table import Gesture, Keys, Table


class Pick(Gesture):
    """Lights what may be chosen; a click chooses. ``done`` gets the id, or None when it ended without one."""

    def __init__(
        self, table: Table, start: QPointF, legal: frozenset[str], words: str, done: Callable[[str | None], None]
    ) -> None:
        super().__init__(table, start)
        self._legal = legal & frozenset(table.drawing.rects)
        self._words = words
        self._done: Callable[[str | None], None] | None = done
        self._over: str | None = None

    def move(self, point: QPointF, keys: Keys) -> None:
        """Light what is under the pointer."""
        self._over = self._at(point)
        found = self._over
        self.table.tell(self._words if found is None else self.table.document.design.resources[found].name)
        self.table.refresh()

    def drop(self, point: QPointF, keys: Keys) -> None:
        """Choose what is there; elsewhere nothing is chosen."""
        found = self._at(point)
        self._end(found)

    def cancel(self) -> None:
        """End without a choice."""
        self._end(None)

    def _end(self, found: str | None) -> None:
        super().cancel()
        done, self._done = self._done, None
        if done is not None:
            done(found)

    def _at(self, point: QPointF) -> str | None:
        """The innermost thing at a point that may be chosen."""
        drawing = self.table.drawing
        found = drawing.node_at(point.x(), point.y())
        if found is None or found in self._legal:
            return found
        return next((i for i in drawing.design.ancestors(found) if i in self._legal), None)

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Light what may be chosen."""
        drawing, ink = self.table.drawing, self.table.ink
        painter.setPen(NO_PEN)
        painter.setBrush(ink.lit)
        for i in self._legal:
            if i in drawing.rects:
                radius = 10 if i in drawing.containers else 6
                painter.drawRoundedRect(QRectF(*drawing.rects[i]), radius, radius)
        if self._over in drawing.rects:
            painter.setPen(screen_pen(ink.accent, 2, pixel))
            painter.setBrush(NO_BRUSH)
            painter.drawRoundedRect(QRectF(*drawing.rects[self._over]), 6, 6)
