"""Paints what an overlay says over the drawing: words at things, strips of addresses in networks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from fnetdesigner.gui.canvas.ink import NO_BRUSH, NO_PEN, band_of, faded
from fnetdesigner.gui.canvas.layers import ANTIALIASED, SMOOTH, Shown
from fnetdesigner.gui.icons import pixmap
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.words import plain
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.overlays.marks import NOTHING, Piece, Sheet, Tone
from fnetdesigner.report.overlays.places import GAP, PADDING, SHAPE, SIZE, Bar, Chip, bars, chips

READABLE = 0.8
"""The zoom below which words keep their size on the screen."""
FAR_SHAPE = 11
"""Pixels of the shape that stands for words where the drawing is too small for them."""

MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
HATCHED = Qt.BrushStyle.BDiagPattern


class Marks:
    """``sheet`` is what is shown; ``turn`` goes up with each change, so that a kept picture knows that it is old."""

    def __init__(self, shown: Shown, refresh: Callable[[], None]) -> None:
        self._shown, self._refresh = shown, refresh
        self.sheet: Sheet = NOTHING
        self.turn = 0
        self._things: tuple[str, ...] = ()
        self._placed: tuple[object, tuple[Chip, ...], tuple[Bar, ...]] = (None, (), ())

    def show(self, sheet: Sheet) -> None:
        """Show another sheet; NOTHING for none."""
        if sheet is not self.sheet:
            # Words are cut to their room in the language in which they are read.
            said = tuple(replace(mark, text=spoken(mark.text)) for mark in sheet.marks)
            self.sheet = NOTHING if sheet is NOTHING else replace(sheet, marks=said)
            things = [*(m.resource for m in sheet.marks), *(s.resource for s in sheet.strips)]
            self._things = tuple(dict.fromkeys(things))
            self.turn += 1
            self._placed = (None, (), ())
            self._refresh()

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint what of the sheet lies in an area; ``scale`` is the zoom."""
        if self.sheet is NOTHING or band_of(scale) == 0:
            return
        painter.setRenderHint(ANTIALIASED)
        painter.setRenderHint(SMOOTH)
        words, strips = self._places(scale)
        reach = Rect(area.x(), area.y(), area.width(), area.height())
        for bar in strips:
            if bar.rect.overlaps(reach) and bar.strip.resource not in self._shown.lifted:
                self._bar(painter, bar)
        for chip in words:
            if chip.rect.overlaps(reach) and chip.mark.resource not in self._shown.lifted:
                self._chip(painter, chip, scale)

    def tip_at(self, point: QPointF, scale: float) -> str:
        """The whole sentence of the words, or the range of the piece of a strip, at a point of the scene."""
        if self.sheet is NOTHING or band_of(scale) == 0:
            return ""
        words, strips = self._places(scale)
        spot = Rect(point.x(), point.y(), 0.01, 0.01)
        for chip in reversed(words):
            if chip.rect.overlaps(spot):
                return plain(chip.mark.tip)
        slack = 3 / scale
        found = next((b for b in strips if b.rect.grown(slack).overlaps(spot)), None)
        return "" if found is None else told(found.piece)

    def _places(self, scale: float) -> tuple[tuple[Chip, ...], tuple[Bar, ...]]:
        rects: Mapping[str, Rect] = self._shown.drawing.rects
        zoomed = round(max(1.0, READABLE / scale), 2)
        key = (self.turn, zoomed, [rects.get(i) for i in self._things])
        if self._placed[0] != key:
            depths = {i: c.depth for i, c in self._shown.drawing.containers.items()}
            self._placed = (key, chips(self.sheet, rects, depths, zoomed), bars(self.sheet, rects))
        return self._placed[1], self._placed[2]

    def _chip(self, painter: QPainter, chip: Chip, scale: float) -> None:
        ink, rect = self._shown.ink, chip.rect
        zoomed = max(1.0, READABLE / scale)
        tone = chip.mark.tone
        if band_of(scale) == 1:
            side = FAR_SHAPE / scale
            self._shape(painter, tone, QRectF(rect.x, rect.y + (rect.height - side) / 2, side, side), scale)
            return
        painter.setPen(QPen(faded(self._colour(tone), 0.55), zoomed))
        painter.setBrush(ink.panel_brush)
        box = QRectF(rect.x, rect.y, rect.width, rect.height)
        painter.drawRoundedRect(box, rect.height / 2, rect.height / 2)
        side = SHAPE * zoomed
        left = rect.x + PADDING * zoomed
        self._shape(painter, tone, QRectF(left, rect.y + (rect.height - side) / 2, side, side), scale)
        painter.setFont(ink.scaled(ink.line_font, SIZE * zoomed))
        painter.setPen(ink.muted if tone == "muted" else ink.text)
        left += side + GAP * zoomed
        painter.drawText(QRectF(left, rect.y, rect.right - left, rect.height), MIDDLE, chip.text)

    def _shape(self, painter: QPainter, tone: Tone, box: QRectF, scale: float) -> None:
        ink = self._shown.ink
        if tone == "muted":
            painter.setPen(QPen(ink.muted, box.width() / 6))
            painter.setBrush(NO_BRUSH)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            return
        size = max(8, round(box.width() * scale))
        shape = pixmap(f"icons/severity/{tone}.svg", tone, ink.theme, size, painter.device().devicePixelRatio())
        painter.drawPixmap(box, shape, QRectF(0, 0, shape.width(), shape.height()))

    def _bar(self, painter: QPainter, bar: Bar) -> None:
        ink, rect, piece = self._shown.ink, bar.rect, bar.piece
        painter.setPen(NO_PEN)
        network = ink.theme.color("network")
        whole = QRectF(rect.x, rect.y, rect.width, rect.height)
        if piece.sort == "free":
            painter.setBrush(QBrush(faded(network, 0.14)))
            painter.drawRect(whole)
            return
        if piece.sort == "reserved":
            painter.setBrush(QBrush(faded(ink.muted, 0.5), HATCHED))
            painter.drawRect(whole)
            return
        gap = min(0.75, rect.width / 4)
        inner = whole.adjusted(gap, 0, -gap, 0)
        painter.setBrush(QBrush(faded(network, 0.45)))
        painter.drawRect(inner)
        used = QRectF(inner.x(), inner.y(), inner.width() * (piece.share or 0.0), inner.height())
        painter.setBrush(QBrush(ink.error if (piece.share or 0) >= 1 else network))
        painter.drawRect(used)

    def _colour(self, tone: Tone) -> QColor:
        return self._shown.ink.theme.color(tone)


def told(piece: Piece) -> str:
    """A piece of a strip in words."""
    if piece.sort == "free":
        return tr("Free")
    if piece.sort == "reserved":
        return tr("{range}, kept free for {name}").format(range=piece.prefix, name=piece.name or tr("later"))
    share = round(100 * (piece.share or 0.0))
    return tr("{name} {range}, {share} % in use").format(name=piece.name, range=piece.prefix, share=share)
