"""Pens, brushes, colours and fonts of the canvas, made once per theme so that no paint loop makes any."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPen, QPixmap

from fnetdesigner.gui.theme import Theme
from fnetdesigner.kinds.declaration import CATEGORIES
from fnetdesigner.report.strokes import STROKES

NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
ROUND_CAP, ROUND_JOIN, FLAT_CAP = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin, Qt.PenCapStyle.FlatCap
FAR, NEAR = 0.12, 0.45
"""Below FAR cards are blocks; up to NEAR they are icon and name; above they are whole."""


def band_of(scale: float) -> int:
    """The level of detail of a zoom: 0 blocks, 1 icon and name, 2 everything."""
    return 0 if scale < FAR else 1 if scale < NEAR else 2


class Ink:
    """All that is needed to paint in one theme. ``name`` tells the inks of two themes apart."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.name = theme.name
        self.ground = theme.color("canvas")
        self.panel = theme.color("panel")
        self.text = theme.color("text")
        self.muted = theme.color("muted")
        self.accent = theme.color("accent")
        self.error = theme.color("error")
        self.card_pen = QPen(theme.edge("text", 0.2 if theme.dark else 0.17), 1)
        self.panel_brush = QBrush(self.panel)
        self.block = {c: QBrush(theme.tint(c, 0.45, "canvas")) for c in CATEGORIES}
        self.tile = {c: QBrush(theme.tint(c, 0.16 if theme.dark else 0.1)) for c in CATEGORIES}
        self.place = {c: QBrush(faded(theme.color(c), 0.06 if theme.dark else 0.04)) for c in CATEGORIES}
        self.border = {c: QPen(theme.edge(c, 0.75, "canvas"), 1.5) for c in CATEGORIES}
        self.dashed = {c: dashed(self.border[c]) for c in CATEGORIES}
        self.gauge_track = {c: QBrush(theme.tint(c, 0.18, "canvas")) for c in CATEGORIES}
        self.gauge = {c: QBrush(theme.tint(c, 0.8, "canvas")) for c in CATEGORIES}
        self.note = QBrush(theme.tint("warning", 0.1, "panel"))
        self.note_pen = QPen(theme.edge("warning", 0.35, "panel"), 1)
        self.lit = QBrush(faded(self.accent, 0.12))
        self.band = QBrush(faded(self.accent, 0.08))
        self.refused = QBrush(faded(self.error, 0.08))
        self.name_font = theme.font(13, semibold=True)
        self.line_font = theme.font(11)
        self.title_font = theme.font(12, semibold=True)
        self.detail_font = theme.font(11, mono=True)
        self.note_font = theme.font(12)
        self.far_font = theme.font(21, semibold=True)
        self.far_title = theme.font(19, semibold=True)
        self.marks: dict[tuple[str, int], QPixmap] = {}

    @cached_property
    def strokes(self) -> dict[tuple[str, str], QPen]:
        """The pens of the lines, by style and colour token; made when first wanted."""
        return {}

    def stroke(self, style: str, token: str, extra: float = 0) -> QPen:
        """The pen of a line in a colour token."""
        key = (f"{style}/{extra}", token)
        pen = self.strokes.get(key)
        if pen is None:
            look = STROKES[style]
            pen = QPen(self.theme.color(token), look.width + extra)
            pen.setCapStyle(ROUND_CAP if look.dashes else FLAT_CAP)
            pen.setJoinStyle(ROUND_JOIN)
            if look.dashes:
                pen.setDashPattern([d / pen.widthF() for d in look.dashes])
            self.strokes[key] = pen
        return pen

    @cached_property
    def metrics(self) -> dict[str, QFontMetricsF]:
        """What is needed to shorten texts, by the name of the font."""
        fonts = {
            "name": self.name_font,
            "line": self.line_font,
            "title": self.title_font,
            "detail": self.detail_font,
            "far_title": self.far_title,
        }
        return {name: QFontMetricsF(font) for name, font in fonts.items()}

    def elided(self, text: str, font: str, room: float) -> str:
        """A text that fits into some room, in the font of that name."""
        key = (text, font, round(room))
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > 20_000:
                self._elided.clear()
            found = self._elided[key] = self.metrics[font].elidedText(text, ELIDE, max(room, 0))
        return found

    @cached_property
    def _elided(self) -> dict[tuple[str, str, int], str]:
        return {}

    def scaled(self, font: QFont, pixels: float) -> QFont:
        """The font in another size, for what keeps its size on the screen."""
        copy = QFont(font)
        copy.setPixelSize(max(1, round(pixels)))
        return copy


def faded(color: QColor, share: float) -> QColor:
    """The colour with so much of its strength."""
    copy = QColor(color)
    copy.setAlphaF(share)
    return copy


def dashed(pen: QPen) -> QPen:
    """The pen with dashes."""
    copy = QPen(pen)
    copy.setDashPattern([4, 3])
    return copy


def screen_pen(color: QColor, width: float, pixel: float, dashes: tuple[float, ...] = ()) -> QPen:
    """A pen that is ``width`` pixels wide on the screen; ``pixel`` is the scene length of one of them."""
    pen = QPen(color, width * pixel)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen


ELIDE = Qt.TextElideMode.ElideRight
