"""Giving a connector a way of its own by hand: dragging a piece of it, or its words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from fnetdesigner.gui.canvas.grips import Grip, paint_grips, pins_before
from fnetdesigner.gui.canvas.ink import NO_BRUSH, screen_pen
from fnetdesigner.gui.canvas.layers import paint_label
from fnetdesigner.gui.canvas.linework import single
from fnetdesigner.gui.canvas.table import ALT, Gesture, Keys, Table
from fnetdesigner.gui.language import tr
from fnetdesigner.model.lines import MOST_PINS, Pin
from fnetdesigner.report.picture import Connector
from fnetdesigner.report.routes import routed
from fnetdesigner.report.strokes import middle_of
from fnetdesigner.workspace import bending
from fnetdesigner.workspace.geometry import GRID, snapped


class BendLine(Gesture):
    """Drags a piece of a line to the side; it is pinned there. Alt leaves the grid."""

    def __init__(self, table: Table, start: QPointF, line: Connector, grip: Grip) -> None:
        super().__init__(table, start)
        self._line = line
        self._grip = grip
        self.shown = line
        table.shown.lifted_lines = frozenset({line.id})

    def move(self, point: QPointF, keys: Keys) -> None:
        """Follow the pointer across the direction of the piece."""
        grip, line = self._grip, self._line
        away = point.y() - self.start.y() if grip.level else point.x() - self.start.x()
        before = grip.y if grip.level else grip.x
        at = round(before + away) if keys & ALT else snapped(before + away)
        # Back at where it was, the piece is as it was: half a step of the grid is no wish.
        pins = line.pins if abs(at - before) < GRID / 2 else self._pins(at)
        if pins != self.shown.pins:
            way = routed([(line.source, line.target)], self.table.drawing.around, {0: pins})[0] if pins else line.points
            self.shown = replace(line, points=way, pins=pins, label_at=None)
        self.table.tell("")
        self.table.refresh()

    def drop(self, point: QPointF, keys: Keys) -> None:
        """Pin it for good."""
        self.move(point, keys)
        line, pins, document = self._line, self.shown.pins, self.table.document
        self.cancel()
        if len(pins) > MOST_PINS:
            document.refused.emit(tr("This connector has as many pinned bends as it can have."))
        elif pins != line.pins:
            document.attempt(lambda: bending.bend(document.design, line, pins))

    def cancel(self) -> None:
        """Put the line back."""
        self.table.shown.lifted_lines = frozenset()
        super().cancel()

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the line as it would run, with its handles."""
        ink = self.table.ink
        single(self.shown, "accent").paint(painter, ink)
        if self.shown.label:
            paint_label(painter, self.shown.label, self.shown.words_at, ink)
        paint_grips(painter, self.shown, ink, pixel)

    def _pins(self, at: int) -> tuple[Pin, ...]:
        grip, pins = self._grip, self._line.pins
        if grip.pin is not None:
            old = pins[grip.pin]
            moved = Pin(x=old.x, y=at, level=True) if grip.level else Pin(x=at, y=old.y)
            return (*pins[: grip.pin], moved, *pins[grip.pin + 1 :])
        new = Pin(x=round(grip.x), y=at, level=True) if grip.level else Pin(x=at, y=round(grip.y))
        place = pins_before(self._line, grip.piece)
        return (*pins[:place], new, *pins[place:])


class MoveLabel(Gesture):
    """Drags the words of a line; they keep their distance from it afterwards."""

    def __init__(self, table: Table, start: QPointF, line: Connector) -> None:
        super().__init__(table, start)
        self._line = line
        self.at = line.words_at
        table.shown.lifted_lines = frozenset({line.id})

    def move(self, point: QPointF, keys: Keys) -> None:
        """Follow the pointer."""
        x, y = self._line.words_at
        self.at = (round(x + point.x() - self.start.x()), round(y + point.y() - self.start.y()))
        self.table.refresh()

    def drop(self, point: QPointF, keys: Keys) -> None:
        """Leave the words there."""
        self.move(point, keys)
        line, (x, y), document = self._line, self.at, self.table.document
        self.cancel()
        middle = middle_of(line.points)
        if (x, y) != line.words_at:
            document.attempt(lambda: bending.move_label(document.design, line, x - middle[0], y - middle[1]))

    def cancel(self) -> None:
        """Put the words back."""
        self.table.shown.lifted_lines = frozenset()
        super().cancel()

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the line, and the words with a thread to where they belong."""
        ink = self.table.ink
        single(self._line, "accent").paint(painter, ink)
        painter.setPen(screen_pen(ink.accent, 1, pixel, (3, 3)))
        painter.setBrush(NO_BRUSH)
        painter.drawLine(QPointF(*middle_of(self._line.points)), QPointF(*self.at))
        paint_label(painter, self._line.label, self.at, ink)
