"""Resizing containers and notes by eight handles."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter

from fnetdesigner.gui.canvas.growing import Growth
from fnetdesigner.gui.canvas.ink import NO_BRUSH, Ink, screen_pen
from fnetdesigner.gui.canvas.table import Gesture, Keys, Table
from fnetdesigner.model.edits import Place
from fnetdesigner.report.geometry import Rect
from fnetdesigner.workspace import intents

SIZE, HIT = 6, 12
"""Pixels on the screen: how large a handle is, and how far from its middle it can be taken."""

Handle = tuple[int, int]
HANDLES: tuple[Handle, ...] = ((-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0))
CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
}


def handle_points(rect: Rect) -> dict[Handle, tuple[float, float]]:
    """Where the handles of a box are."""
    x, y = rect.center
    return {(a, b): (x + a * rect.width / 2, y + b * rect.height / 2) for a, b in HANDLES}


def handle_at(rect: Rect, point: QPointF, pixel: float) -> Handle | None:
    """The handle of a box under a point, the nearest one."""
    found = [
        (max(abs(x - point.x()), abs(y - point.y())), h)
        for h, (x, y) in handle_points(rect).items()
        if max(abs(x - point.x()), abs(y - point.y())) <= HIT / 2 * pixel
    ]
    return min(found)[1] if found else None


def paint_handles(painter: QPainter, rect: Rect, ink: Ink, pixel: float) -> None:
    """Paint the handles, equally large at every zoom."""
    painter.setPen(screen_pen(ink.accent, 1.5, pixel))
    painter.setBrush(QBrush(ink.panel))
    half = (SIZE + 1) / 2 * pixel
    painter.drawRects([QRectF(x - half, y - half, 2 * half, 2 * half) for x, y in handle_points(rect).values()])


class Resize(Gesture):
    """Drags an edge or a corner. What lies inside stays where it is."""

    def __init__(self, table: Table, start: QPointF, resource_id: str, handle: Handle) -> None:
        super().__init__(table, start)
        self._id = resource_id
        self._handle = handle
        self._before = table.drawing.rects[resource_id]
        self.rect = self._before
        self._growth = Growth()

    def move(self, point: QPointF, keys: Keys) -> None:
        """Follow the pointer with the edges that the handle holds."""
        across, along = self._handle
        dx, dy = point.x() - self.start.x(), point.y() - self.start.y()
        rect = self._before
        left = rect.x + (dx if across < 0 else 0)
        top = rect.y + (dy if along < 0 else 0)
        right = rect.right + (dx if across > 0 else 0)
        bottom = rect.bottom + (dy if along > 0 else 0)
        if across < 0:
            left = min(left, right - 144)
        if along < 0:
            top = min(top, bottom - 72)
        self.rect = self._allowed(Rect(left, top, right - left, bottom - top))
        self.table.tell(f"{self.rect.width:.0f} × {self.rect.height:.0f}")
        self.table.refresh()

    def drop(self, point: QPointF, keys: Keys) -> None:
        """Resize for good."""
        self.move(point, keys)
        rect, document = self.rect, self.table.document
        self.cancel()
        if rect != self._before:
            document.attempt(lambda: intents.resize(document.design, self._id, *rect))

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the new outline."""
        ink = self.table.ink
        painter.setPen(screen_pen(ink.accent, 2, pixel))
        painter.setBrush(NO_BRUSH)
        painter.drawRoundedRect(QRectF(*self.rect), 10, 10)
        self._growth.paint(painter, self.table, pixel)
        paint_handles(painter, self.rect, ink, pixel)

    def _allowed(self, wish: Rect) -> Rect:
        """What the intent would make of it: on the grid and around all that lies inside."""
        design = self.table.document.design
        step = intents.resize(design, self._id, *wish)
        without = frozenset({self._id, *design.index.children.get(self._id, ())})
        self._growth.follow(design, wish, lambda: step, without)
        place = next((e.placement for e in step.edits if isinstance(e, Place) and e.id == self._id), None)
        if place is None:
            return self._before
        old = design.layout[self._id]
        return Rect(
            self._before.x + place.x - old.x, self._before.y + place.y - old.y, float(place.width), float(place.height)
        )
