"""What is painted above everything: the selection, the ports under the pointer, and the gesture under way."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fnetdesigner.gui.canvas.connecting import has_ports, paint_ports
from fnetdesigner.gui.canvas.folds import StandIns, paint_disc
from fnetdesigner.gui.canvas.grips import paint_grips
from fnetdesigner.gui.canvas.ink import NO_BRUSH, band_of, faded, screen_pen
from fnetdesigner.gui.canvas.layers import ANTIALIASED, paint_label
from fnetdesigner.gui.canvas.linework import NO_JUMP, single
from fnetdesigner.gui.canvas.resizing import paint_handles
from fnetdesigner.gui.canvas.table import Gesture, Table
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.picture import Connector
from fnetdesigner.workspace.locks import is_locked


class Overlay:
    """``hover`` is the resource under the pointer, ``line`` the reference connector that is selected."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self.hover: str | None = None
        self.hover_line: str | None = None
        self.line: str | None = None
        self.gesture: Gesture | None = None
        self._stand_ins = StandIns()

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint it all; ``scale`` is the zoom."""
        pixel = 1 / scale
        painter.setRenderHint(ANTIALIASED)
        self._draw_lines(painter, scale)
        self._draw_selection(painter, pixel)
        if self.gesture is not None:
            self.gesture.paint(painter, pixel)
        elif self.hover is not None and self.hover in self._table.drawing.rects:
            self._draw_hover(painter, pixel)

    def resizable(self) -> str | None:
        """The one selected container or note, which has handles unless it is locked; or None."""
        chosen = [i for i in self._table.document.selection if i in self._table.drawing.rects]
        if len(chosen) != 1 or chosen[0] in self._table.drawing.cards:
            return None
        if is_locked(self._table.document.design, chosen[0]):
            return None
        return chosen[0]

    def foldable(self) -> tuple[str, ...]:
        """The open containers that show how to collapse them: the one under the pointer, and one that is selected."""
        drawing, chosen = self._table.drawing, self._table.document.selection
        shown = (self.hover, chosen[0] if len(chosen) == 1 else None)
        return tuple(dict.fromkeys(i for i in shown if i is not None and i in drawing.containers))

    def selected_lines(self) -> tuple[Connector, ...]:
        """The lines that are selected, be they resources or references."""
        lines = self._table.drawing.lines
        wanted = (*self._table.document.selection, *((self.line,) if self.line is not None else ()))
        return tuple(lines[i] for i in wanted if i in lines)

    def _draw_lines(self, painter: QPainter, scale: float) -> None:
        ink, drawing = self._table.ink, self._table.drawing
        chosen = self.selected_lines()
        hovered = drawing.lines.get(self.hover_line or "")
        lifted = self._table.shown.lifted_lines
        for line in chosen if hovered is None else (*chosen, hovered):
            if line.id in lifted:
                continue
            jumps = self._table.shown.crossed.get(line.id, NO_JUMP)
            group = single(line, "accent" if line in chosen else None, jumps)
            painter.setBrush(NO_BRUSH)
            painter.setPen(screen_pen(faded(ink.accent, 0.25), 8, max(1 / scale, 0.6)))
            painter.drawPath(group.path)
            group.paint(painter, ink)
            if line.label and band_of(scale) == 2:
                paint_label(painter, line.label, line.words_at, ink)
            if self.gesture is None and band_of(scale) > 0 and (line in chosen):
                paint_grips(painter, line, ink, 1 / scale)

    def _draw_selection(self, painter: QPainter, pixel: float) -> None:
        drawing, ink = self._table.drawing, self._table.ink
        lifted = self._table.shown.lifted
        painter.setBrush(NO_BRUSH)
        drawn = [i for i in self._table.document.selection if i in drawing.rects]
        for n, i in enumerate(drawn):
            # Of several, the last is the one that the others are aligned with.
            key = len(drawn) > 1 and n == len(drawn) - 1
            painter.setPen(screen_pen(ink.accent, 3.5 if key else 2, pixel))
            rect = drawing.rects[i]
            if i not in lifted:
                radius = 10 if i in drawing.containers else 6
                painter.drawRoundedRect(_around(rect, pixel), radius, radius)
        painter.setBrush(NO_BRUSH)
        painter.setPen(screen_pen(ink.accent, 2, pixel, (3, 2)))
        for i in self._stand_ins.of(self._table.document.design, self._table.document.selection):
            if i in drawing.rects:
                painter.drawRoundedRect(_around(drawing.rects[i], pixel), 6, 6)
        for i in self.foldable() if self.gesture is None and pixel < 4 else ():
            paint_disc(painter, drawing.rects[i], ink, pixel, plus=False)
        one = self.resizable()
        if one is not None and self.gesture is None:
            paint_handles(painter, drawing.rects[one], ink, pixel)

    def _draw_hover(self, painter: QPainter, pixel: float) -> None:
        assert self.hover is not None
        drawing, ink = self._table.drawing, self._table.ink
        rect = drawing.rects[self.hover]
        if self.hover not in self._table.document.selection:
            painter.setPen(screen_pen(faded(ink.accent, 0.6), 1.5, pixel))
            painter.setBrush(NO_BRUSH)
            radius = 10 if self.hover in drawing.containers else 6
            painter.drawRoundedRect(_around(rect, pixel), radius, radius)
        if pixel < 4 and has_ports(self._table.document.design.resources[self.hover].kind):
            paint_ports(painter, self.port_rect(self.hover, pixel), ink, pixel)

    def port_rect(self, resource_id: str, pixel: float) -> Rect:
        """The box on whose border the ports are: a little outside of one that has handles."""
        rect = self._table.drawing.rects[resource_id]
        return rect.grown(16 * pixel) if resource_id == self.resizable() else rect


def _around(rect: Rect, pixel: float) -> QRectF:
    return QRectF(rect.x - pixel, rect.y - pixel, rect.width + 2 * pixel, rect.height + 2 * pixel)
