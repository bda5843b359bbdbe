"""What a step would change, marked on the drawing before it is carried out.

What would come is there already, paler and with a dashed border; what would change has a border; what would go
is dimmed and struck through. A sign at the corner says the same without colour. A collapsed container counts as
changed where something inside of it would come, change or go.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from fnetdesigner.gui.canvas.drawing import WHOLE, Drawing
from fnetdesigner.gui.canvas.folds import StandIns
from fnetdesigner.gui.canvas.ink import NO_BRUSH, NO_PEN, band_of, faded, screen_pen
from fnetdesigner.gui.canvas.layers import ANTIALIASED, Shown, paint_cards, paint_container, paint_note
from fnetdesigner.gui.canvas.linework import single
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.picture import Connector
from fnetdesigner.workspace.mending import Preview

SIGNS = {"added": "+", "changed": "~", "removed": "\N{MULTIPLICATION SIGN}"}
TOKENS = {"added": "ok", "changed": "warning", "removed": "error"}
"""The sign and the colour of each mark; the list of changes in the window shows the same."""
SIGN = 18
CENTER = Qt.AlignmentFlag.AlignCenter


class Ghosts:
    """Paints the marks of a preview over the drawing."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._preview: Preview | None = None
        self._after = Drawing()
        self._coming: tuple[Connector, ...] = ()
        self._going: tuple[Connector, ...] = ()
        self._standing: frozenset[str] = frozenset()

    def show(self, preview: Preview | None) -> None:
        """Mark what a preview says, or nothing."""
        self._preview = preview
        self._coming = self._going = ()
        self._standing = frozenset()
        if preview is None:
            return
        touched, stand_ins = preview.changes, StandIns()
        self._standing = frozenset(
            (
                *stand_ins.of(preview.before, touched.changed | touched.removed),
                *stand_ins.of(preview.after, touched.added),
            )
        ) - (touched.changed | touched.removed | touched.added)
        self._after = Drawing()
        self._after.show(preview.after, {})
        if len(self._after.lines) <= WHOLE:
            self._after.settle()
        now = self._shown.drawing.lines
        self._coming = tuple(_without(self._after.lines.values(), now))
        self._going = tuple(_without(now.values(), self._after.lines))

    @property
    def rects(self) -> tuple[Rect, ...]:
        """Where the marks are."""
        if self._preview is None:
            return ()
        changes, now, then = self._preview.changes, self._shown.drawing.rects, self._after.rects
        here = changes.removed | changes.changed | self._standing
        found = [now[i] for i in now if i in here]
        return (*found, *(then[i] for i in then if i in changes.added or i in changes.changed))

    def marked(self, mark: str) -> frozenset[str]:
        """The ids of what is drawn as "added", "changed" or "removed": resources and lines."""
        if self._preview is None:
            return frozenset()
        changes = self._preview.changes
        changed = changes.changed | self._standing
        nodes = {"added": changes.added, "changed": changed, "removed": changes.removed}[mark]
        lines = {"added": self._coming, "changed": (), "removed": self._going}[mark]
        return frozenset(i for i in nodes if i in self._drawn(mark).rects) | {c.id for c in lines}

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint it all; ``scale`` is the zoom."""
        preview = self._preview
        if preview is None:
            return
        painter.setRenderHint(ANTIALIASED)
        pixel = 1 / scale
        self._draw_grown(painter, preview, pixel)
        self._draw_lines(painter)
        self._draw_coming(painter, preview.changes.added, scale)
        ink = self._shown.ink
        for mark in ("changed", "removed", "added"):
            drawing = self._drawn(mark)
            for i in self.marked(mark):
                if i not in drawing.rects:
                    continue
                rect, color = drawing.rects[i], ink.theme.color(TOKENS[mark])
                radius = 10 if i in drawing.containers else 6
                box = QRectF(*rect).adjusted(-pixel, -pixel, pixel, pixel)
                painter.setBrush(faded(ink.ground, 0.6) if mark == "removed" else NO_BRUSH)
                painter.setPen(screen_pen(color, 2, pixel, (4, 3) if mark == "added" else ()))
                painter.drawRoundedRect(box, radius, radius)
                if mark == "removed":
                    painter.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()))
                _paint_sign(painter, SIGNS[mark], color, rect, self._shown, pixel)

    def _drawn(self, mark: str) -> Drawing:
        return self._after if mark == "added" else self._shown.drawing

    def _draw_coming(self, painter: QPainter, ids: Iterable[str], scale: float) -> None:
        after, ink = self._after, self._shown.ink
        painter.save()
        painter.setOpacity(0.8)
        chosen = frozenset(ids)
        for container in after.containers.values():
            if container.id in chosen:
                paint_container(painter, container, ink, scale)
        for i in chosen & after.notes.keys():
            paint_note(painter, after.notes[i], ink, scale)
        if band_of(scale) > 0:
            paint_cards(painter, sorted(chosen & after.cards.keys()), Shown(after, ink), scale)
        painter.restore()

    def _draw_grown(self, painter: QPainter, preview: Preview, pixel: float) -> None:
        """Where containers would reach when they have grown, and where things would stand that move."""
        now, then, ink = self._shown.drawing.rects, self._after.rects, self._shown.ink
        painter.setBrush(NO_BRUSH)
        for i in preview.changes.placed - preview.changes.added:
            if i in then and i in now and then[i] != now[i]:
                painter.setPen(screen_pen(ink.muted, 1.5, pixel, (4, 3)))
                radius = 10 if i in self._after.containers else 6
                painter.drawRoundedRect(QRectF(*then[i]), radius, radius)

    def _draw_lines(self, painter: QPainter) -> None:
        ink = self._shown.ink
        for lines, token in ((self._going, "error"), (self._coming, "ok")):
            for line in lines:
                painter.setBrush(NO_BRUSH)
                single(line, token).paint(painter, ink, 1)
        changed = self._preview.changes.changed if self._preview is not None else frozenset[str]()
        for i in changed & self._shown.drawing.lines.keys():
            single(self._shown.drawing.lines[i], "warning").paint(painter, ink, 1)


def _without(lines: Iterable[Connector], others: dict[str, Connector]) -> Iterable[Connector]:
    """The lines that are not among others, or that lead elsewhere there."""
    for line in lines:
        other = others.get(line.id)
        if other is None or (other.source, other.target) != (line.source, line.target):
            yield line


def _paint_sign(painter: QPainter, sign: str, color: QColor, rect: Rect, shown: Shown, pixel: float) -> None:
    size = SIGN * max(pixel, 0.6)
    disc = QRectF(rect.x - size / 2, rect.y - size / 2, size, size)
    painter.setPen(NO_PEN)
    painter.setBrush(color)
    painter.drawEllipse(disc)
    font = shown.ink.scaled(shown.ink.title_font, size * 0.75)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(shown.ink.panel)
    painter.drawText(disc, CENTER, sign)
