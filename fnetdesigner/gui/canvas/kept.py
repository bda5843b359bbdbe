"""The still part of the canvas as one picture: while a pointer moves, a card is dragged or something is selected,
only what floats above it is painted anew; when the window moves over the drawing, only what comes into view is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsView

Draw = Callable[[QPainter, QRectF, float], None]
"""Paints a layer: painter, the area of the scene, and the zoom."""

BESIDE = 64
"""Pixels beyond an area within which something may stand that reaches into it."""


class Kept:
    """``stamp`` tells all that the layers depend on: as long as it stays equal, their picture is good."""

    def __init__(self, draws: Sequence[Draw], stamp: Callable[[], tuple[object, ...]]) -> None:
        self._draws, self._stamp = draws, stamp
        self._picture = QPixmap()
        self._made_for: tuple[object, ...] = ()
        self._at = QTransform()

    def forget(self) -> None:
        """Make the picture anew next time, whatever the stamp says."""
        self._made_for = ()

    def paint(self, painter: QPainter, view: QGraphicsView, area: QRectF, ground: QColor) -> None:
        """Paint the layers: from the picture if they are wanted as the view shows them, else each by itself."""
        world = view.viewportTransform()
        if painter.worldTransform() != world:
            self._draw(painter, area, painter.worldTransform().m11())
            return
        self._keep_up(view, world, ground)
        painter.save()
        painter.setWorldMatrixEnabled(False)
        painter.drawPixmap(0, 0, self._picture)
        painter.restore()

    def _keep_up(self, view: QGraphicsView, world: QTransform, ground: QColor) -> None:
        port, ratio = view.viewport(), view.viewport().devicePixelRatio()
        whole = port.rect()
        made_for = (*self._stamp(), whole.size(), ratio, world.m11())
        if made_for != self._made_for:
            size = whole.size() * ratio
            if self._picture.size() != size or self._picture.devicePixelRatio() != ratio:
                self._picture = QPixmap(size)
                self._picture.setDevicePixelRatio(ratio)
            strips = [whole]
        elif world != self._at:
            dx, dy = (world.dx() - self._at.dx()) * ratio, (world.dy() - self._at.dy()) * ratio
            strips = [whole]
            # Only by whole pixels of both kinds does everything stay as crisp as it is.
            if dx == int(dx) and dy == int(dy) and ratio == int(ratio):
                self._picture.scroll(int(dx), int(dy), self._picture.rect())
                strips = uncovered(whole, int(dx / ratio), int(dy / ratio))
        else:
            return
        self._made_for, self._at = made_for, QTransform(world)
        back = world.inverted()[0]
        for strip in strips:
            painter = QPainter(self._picture)
            painter.setClipRect(strip)
            painter.fillRect(strip, ground)
            painter.setWorldTransform(world)
            area = back.mapRect(QRectF(strip.adjusted(-BESIDE, -BESIDE, BESIDE, BESIDE)))
            self._draw(painter, area, world.m11())
            painter.end()

    def _draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        for draw in self._draws:
            painter.save()
            draw(painter, area, scale)
            painter.restore()


def uncovered(whole: QRect, dx: int, dy: int) -> list[QRect]:
    """The parts of a rectangle that nothing covers when what was in it is shifted."""
    if abs(dx) >= whole.width() or abs(dy) >= whole.height():
        return [whole]
    found = []
    if dx:
        left = whole.left() if dx > 0 else whole.right() + 1 + dx
        found.append(QRect(left, whole.top(), abs(dx), whole.height()))
    if dy:
        top = whole.top() if dy > 0 else whole.bottom() + 1 + dy
        found.append(QRect(whole.left(), top, whole.width(), abs(dy)))
    return found
