"""The marks of what is locked: a small padlock at the lower right corner, from the zoom on where it can be told."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fnetdesigner.gui.canvas.ink import NO_PEN, band_of
from fnetdesigner.gui.canvas.layers import ANTIALIASED, SMOOTH, Shown
from fnetdesigner.gui.icons import pixmap
from fnetdesigner.model.design import Design
from fnetdesigner.report.geometry import Rect

SIZE, INSET = 14, 6
ICON = "icons/actions/lock.svg"


class Padlocks:
    """A layer of the canvas; which things are locked is looked up once for each design."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._looked_at: Design | None = None
        self._locked: tuple[str, ...] = ()

    def locked(self) -> tuple[str, ...]:
        """The ids of what is locked and drawn."""
        design = self._shown.drawing.design
        if design is not self._looked_at:
            self._looked_at = design
            self._locked = tuple(i for i, p in design.layout.items() if p.locked)
        return tuple(i for i in self._locked if i in self._shown.drawing.rects)

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint the marks that the area shows."""
        if band_of(scale) == 0:
            return
        rects = self._shown.drawing.rects
        for i in self.locked():
            if i not in self._shown.lifted and area.intersects(box := padlock_box(rects[i], scale)):
                self._paint(painter, box, scale)

    def _paint(self, painter: QPainter, box: QRectF, scale: float) -> None:
        ink = self._shown.ink
        painter.setRenderHint(ANTIALIASED)
        painter.setRenderHint(SMOOTH)
        painter.setPen(NO_PEN)
        painter.setBrush(ink.panel_brush)
        ring = box.width() / 8
        painter.drawEllipse(box.adjusted(-ring, -ring, ring, ring))
        size = max(8, round(box.width() * scale))
        picture = pixmap(ICON, "text", ink.theme, min(size, 64), painter.device().devicePixelRatio())
        painter.drawPixmap(box, picture, QRectF(picture.rect()))


def padlock_box(rect: Rect, scale: float) -> QRectF:
    """Where the mark of a box is, in scene units: never smaller on the screen than can be told apart."""
    size = max(SIZE, 13 / scale)
    return QRectF(rect.right - INSET - size, rect.bottom - INSET - size, size, size)
