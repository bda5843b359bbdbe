"""Zoom and pan of a graphics view: the point under the pointer stays where it is, nothing gets lost."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsView

LEAST, MOST = 0.05, 8.0
STEPS = (0.05, 0.1, 0.17, 0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
BORDER = 48
"""Pixels that fitting leaves free at the edges."""


class Camera:
    """Looks at the scene of a view. Scales are 1 for 100 %."""

    def __init__(self, view: QGraphicsView) -> None:
        self._view = view

    @property
    def scale(self) -> float:
        """The zoom, 1 for 100 %."""
        return self._view.transform().m11()

    def zoom(self, scale: float, at: QPoint) -> None:
        """Zoom to a scale and keep the scene point that is at a point of the viewport."""
        scale = min(MOST, max(LEAST, scale))
        kept = self._view.viewportTransform().inverted()[0].map(QPointF(at))
        self._view.setTransform(QTransform.fromScale(scale, scale))
        self.put(kept, at)

    def put(self, point: QPointF, at: QPoint) -> None:
        """Scroll so that a scene point is at a point of the viewport."""
        now = self._view.viewportTransform().map(point)
        self.scroll(round(now.x() - at.x()), round(now.y() - at.y()))

    def scroll(self, dx: int, dy: int) -> None:
        """Move the window over the scene by pixels."""
        across, along = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() + dx)
        along.setValue(along.value() + dy)

    def step(self, up: bool) -> float:
        """The next scale of the usual ones, up or down."""
        now = self.scale
        if up:
            return next((s for s in STEPS if s > now * 1.01), MOST)
        return next((s for s in reversed(STEPS) if s < now * 0.99), LEAST)

    def fit(self, area: QRectF, most: float = 1.0) -> None:
        """Show an area whole, at no more than a scale; an empty area shows the origin at 100 %."""
        size = self._view.viewport().size()
        middle = QPoint(size.width() // 2, size.height() // 2)
        if area.isEmpty():
            self._view.setTransform(QTransform.fromScale(1, 1))
            self.put(QPointF(0, 0), middle)
            return
        wide = max(size.width() - 2 * BORDER, 40) / area.width()
        high = max(size.height() - 2 * BORDER, 40) / area.height()
        scale = min(most, MOST, max(LEAST, min(wide, high)))
        self._view.setTransform(QTransform.fromScale(scale, scale))
        self.put(area.center(), middle)

    def seen(self) -> QRectF:
        """The part of the scene that is in the window."""
        rect = self._view.viewport().rect()
        back = self._view.viewportTransform().inverted()[0]
        return back.mapRect(QRectF(rect))

    def reveal(self, area: QRectF) -> None:
        """Bring an area into the window with as little movement as can be; zoom out only if it does not fit."""
        seen = self.seen()
        if seen.contains(area):
            return
        margin = BORDER / self.scale
        wanted = area.adjusted(-margin, -margin, margin, margin)
        if wanted.width() > seen.width() or wanted.height() > seen.height():
            self.fit(area, self.scale)
            return
        dx = min(0.0, wanted.left() - seen.left()) + max(0.0, wanted.right() - seen.right())
        dy = min(0.0, wanted.top() - seen.top()) + max(0.0, wanted.bottom() - seen.bottom())
        self.scroll(round(dx * self.scale), round(dy * self.scale))
