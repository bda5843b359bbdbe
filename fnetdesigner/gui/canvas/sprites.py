"""Cards as ready pictures: drawn once per zoom, kept within a bound, the ones not used for longest go first."""

from __future__ import annotations

import math
from collections import OrderedDict

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTextOption

from fnetdesigner.gui.canvas.ink import NO_PEN, Ink
from fnetdesigner.gui.icons import paint_svg
from fnetdesigner.report.picture import Card

MOST_BYTES = 64 * 1024 * 1024
MARGIN = 1
"""Pixels around a card for the anti-aliased half of its border."""
RADIUS = 6
LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ANTIALIASED = QPainter.RenderHint.Antialiasing
WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
TRANSPARENT = Qt.GlobalColor.transparent

Shape = tuple[str, str, str, str, float, float, int, str]
Key = tuple[Shape, int]


class Sprites:
    """Pictures of cards by content, size, detail, theme and zoom."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._latest: dict[Shape, Key] = {}
        self.size = 0

    def card(self, card: Card, ink: Ink, scale: float, band: int, *, exact: bool) -> tuple[QPixmap, bool]:
        """The picture of a card at ``scale`` device pixels per unit, and whether it is of just that scale.

        Without ``exact``, a picture of another scale will do: it is stretched while the zoom is still moving.
        """
        rect = card.rect
        shape = (card.title, card.subtitle, card.icon, card.category, rect.width, rect.height, band, ink.name)
        key = (shape, round(scale * 1000))
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found, True
        if not exact:
            other = self._kept.get(self._latest.get(shape, key))
            if other is not None:
                return other, False
        picture = _drawn(card, ink, scale, band)
        self._keep(key, picture)
        return picture, True

    def clear(self) -> None:
        """Forget everything, as when fonts or screens change."""
        self._kept.clear()
        self._latest.clear()
        self.size = 0

    def _keep(self, key: Key, picture: QPixmap) -> None:
        self._kept[key] = picture
        self._latest[key[0]] = key
        self.size += picture.width() * picture.height() * 4
        while self.size > self._most and len(self._kept) > 1:
            old, gone = self._kept.popitem(last=False)
            self.size -= gone.width() * gone.height() * 4
            if self._latest.get(old[0]) == old:
                del self._latest[old[0]]


def _drawn(card: Card, ink: Ink, scale: float, band: int) -> QPixmap:
    width = math.ceil(card.rect.width * scale) + 2 * MARGIN
    height = math.ceil(card.rect.height * scale) + 2 * MARGIN
    picture = QPixmap(width, height)
    picture.fill(TRANSPARENT)
    painter = QPainter(picture)
    painter.setRenderHint(ANTIALIASED)
    painter.translate(MARGIN, MARGIN)
    painter.scale(scale, scale)
    paint_card(painter, card, ink, band)
    painter.end()
    return picture


def paint_card(painter: QPainter, card: Card, ink: Ink, band: int) -> None:
    """Draw a card with its upper left corner at the origin."""
    width, height = card.rect.width, card.rect.height
    painter.setPen(ink.card_pen)
    painter.setBrush(ink.panel_brush)
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), RADIUS, RADIUS)
    side = min(40.0, height - 16)
    painter.setPen(NO_PEN)
    painter.setBrush(ink.tile[card.category])
    painter.drawRoundedRect(QRectF(8, 8, side, side), RADIUS, RADIUS)
    inner = side * 0.7
    drawing, place = ink.theme.artwork.get(card.icon, card.icon), 8 + (side - inner) / 2
    paint_svg(painter, drawing, ink.theme.hex(card.category), place, place, inner)
    left = side + 18
    room = width - left - 10
    painter.setPen(ink.text)
    if band == 1:
        painter.setFont(ink.far_font)
        option = QTextOption(LEFT_MIDDLE)
        option.setWrapMode(WRAP)
        painter.drawText(QRectF(left - 4, 1, room + 10, height - 2), card.title, option)
        return
    painter.setFont(ink.name_font)
    middle = height / 2
    if not card.subtitle:
        painter.drawText(QRectF(left, 0, room, height), LEFT_MIDDLE, ink.elided(card.title, "name", room))
        return
    painter.drawText(QRectF(left, middle - 19, room, 19), LEFT_MIDDLE, ink.elided(card.title, "name", room))
    painter.setPen(ink.muted)
    painter.setFont(ink.line_font)
    painter.drawText(QRectF(left, middle + 1, room, 16), LEFT_MIDDLE, ink.elided(card.subtitle, "line", room))
