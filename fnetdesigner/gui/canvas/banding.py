"""Selecting what lies in a rectangle, and panning by hand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QPainter

from fnetdesigner.gui.canvas.ink import screen_pen
from fnetdesigner.gui.canvas.table import CTRL, SHIFT, Gesture, Keys, Table
from fnetdesigner.report.geometry import Rect


class Band(Gesture):
    """Selects what it encloses; with Shift or Ctrl, on top of what is selected.

    ``within`` is the container from whose background it was begun: it is not selected itself.
    """

    def __init__(self, table: Table, start: QPointF, within: str | None = None) -> None:
        super().__init__(table, start)
        self._end = QPointF(start)
        self._within = within

    def move(self, point: QPointF, keys: Keys) -> None:
        """Follow the pointer."""
        self._end = QPointF(point)
        self.table.refresh()

    def drop(self, point: QPointF, keys: Keys) -> None:
        """Select what is enclosed."""
        self._end = QPointF(point)
        found = self.enclosed()
        kept = self.table.document.selection if keys & (SHIFT | CTRL) else ()
        self.cancel()
        self.table.document.select((*kept, *found))

    def enclosed(self) -> tuple[str, ...]:
        """The ids that lie wholly inside, without those whose container is enclosed as well."""
        drawing, design = self.table.drawing, self.table.document.design
        box = QRectF(self.start, self._end).normalized()
        area = Rect(box.x(), box.y(), box.width(), box.height())
        inside = {i for i in drawing.nodes_in(area) if area.contains(drawing.rects[i]) and i != self._within}
        return tuple(i for i in design.index.in_order(inside) if not inside & set(design.ancestors(i)))

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the rectangle and outline what it holds."""
        ink, rects = self.table.ink, self.table.drawing.rects
        painter.setPen(screen_pen(ink.accent, 1, pixel))
        painter.setBrush(ink.band)
        painter.drawRect(QRectF(self.start, self._end).normalized())
        painter.setPen(screen_pen(ink.accent, 2, pixel))
        for i in self.enclosed():
            painter.drawRoundedRect(QRectF(*rects[i]), 6, 6)


class Pan(Gesture):
    """Moves the window over the drawing. Works in pixels of the viewport, not in scene units."""

    def __init__(self, table: Table, start: QPointF, at: QPoint) -> None:
        super().__init__(table, start)
        self._last = QPoint(at)

    def pull(self, at: QPoint) -> None:
        """The pointer is at a point of the viewport."""
        self.table.camera.scroll(self._last.x() - at.x(), self._last.y() - at.y())
        self._last = QPoint(at)

    def move(self, point: QPointF, keys: Keys) -> None:
        """Panning follows the viewport's points; see ``pull``."""
