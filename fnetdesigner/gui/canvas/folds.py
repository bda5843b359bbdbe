"""The mark by which a container is collapsed and opened, the sheets behind a collapsed one, and its stand-ins.

A disc at the left of the title: minus on an open container under the pointer or selected, plus on a collapsed one
always. What is selected inside a collapsed container is not drawn, so that the container shows it: its outline is
dashed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPen

from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.gui.canvas.ink import NO_BRUSH, Ink, band_of, screen_pen
from fnetdesigner.gui.canvas.layers import ANTIALIASED, Shown
from fnetdesigner.gui.language import tr
from fnetdesigner.model.design import Design
from fnetdesigner.report.folding import hidden
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.picture import Card

DISC, LEAST_DISC, HIT = 16, 10, 24
"""Pixels on the screen: the disc, where it is seen small, and the area in which it can be clicked."""
TITLE_MIDDLE = 14
BEHIND = (4, 2)
"""How much smaller, and twice as far down, the sheets behind a collapsed container are."""


def fold_point(rect: Rect) -> QPointF:
    """The middle of the disc of a container: on its left border, at the height of its title."""
    return QPointF(rect.x, rect.y + TITLE_MIDDLE)


def fold_at(drawing: Drawing, ids: Iterable[str | None], point: QPointF, pixel: float) -> str | None:
    """The container whose disc is under a point: of those collapsed, and of these open ones."""
    if pixel >= 4:
        return None
    reach = HIT / 2 * pixel
    area = Rect(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
    near = [i for i in drawing.nodes_in(area.grown(1)) if i in drawing.cards and drawing.cards[i].folded]
    for i in (*near, *ids):
        if i is not None and (i in near or i in drawing.containers):
            at = fold_point(drawing.rects[i])
            if max(abs(at.x() - point.x()), abs(at.y() - point.y())) <= reach:
                return i
    return None


def paint_disc(painter: QPainter, rect: Rect, ink: Ink, pixel: float, *, plus: bool) -> None:
    """Paint the disc, at most as large on the screen as it is at 100 %, and never too small to be told."""
    at, half = fold_point(rect), min(DISC * pixel, max(DISC, LEAST_DISC * pixel)) / 2
    painter.setPen(screen_pen(ink.accent, 1.25, pixel))
    painter.setBrush(ink.panel_brush)
    painter.drawEllipse(at, half, half)
    arm = half * 0.5
    painter.setPen(screen_pen(ink.accent, 1.5, pixel))
    strokes = [QLineF(at.x() - arm, at.y(), at.x() + arm, at.y())]
    if plus:
        strokes.append(QLineF(at.x(), at.y() - arm, at.x(), at.y() + arm))
    painter.drawLines(strokes)


def words_of_fold(drawing: Drawing, resource_id: str) -> str:
    """What the disc of a container does, for the tip."""
    return tr("Expand") if resource_id in drawing.cards else tr("Collapse")


class Sheets:
    """A layer below the cards: the sheets behind collapsed containers; and one above them: their discs."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._looked_at: tuple[Design, int] | None = None
        self._folded: tuple[str, ...] = ()

    def folded(self) -> tuple[str, ...]:
        """The ids of the collapsed containers that are drawn."""
        drawing = self._shown.drawing
        key = drawing.design, len(drawing.cards)
        if self._looked_at is None or self._looked_at[0] is not key[0] or self._looked_at[1] != key[1]:
            self._looked_at = key
            self._folded = tuple(i for i, card in drawing.cards.items() if card.folded)
        return self._folded

    def draw_behind(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint the sheets that stick out below."""
        if band_of(scale) == 0:
            return
        ink = self._shown.ink
        painter.setRenderHint(ANTIALIASED)
        for card in self._near(area):
            painter.setPen(QPen(ink.border[card.category].color(), 1))
            painter.setBrush(QBrush(ink.panel))
            for back in BEHIND:
                painter.drawRoundedRect(QRectF(*card.rect.grown(-back).moved(0, 2 * back)), 6, 6)

    def draw_discs(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint the signs that they can be opened, and a border in the colour of their kind."""
        if band_of(scale) == 0:
            return
        ink = self._shown.ink
        painter.setRenderHint(ANTIALIASED)
        for card in self._near(area):
            painter.setPen(ink.border[card.category])
            painter.setBrush(NO_BRUSH)
            box = QRectF(*card.rect)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            paint_disc(painter, card.rect, ink, 1 / scale, plus=True)

    def _near(self, area: QRectF) -> Iterator[Card]:
        """The collapsed containers that lie in an area and are not carried just now."""
        for i in self.folded():
            card = self._shown.drawing.cards.get(i)
            if card is not None and i not in self._shown.lifted and area.intersects(QRectF(*card.rect.grown(12))):
                yield card


class StandIns:
    """Which collapsed containers show what lies in them; looked up once for each design."""

    def __init__(self) -> None:
        self._design: Design | None = None
        self._hidden: Mapping[str, str] = {}

    def of(self, design: Design, ids: Iterable[str]) -> tuple[str, ...]:
        """The collapsed containers that stand for some resources, each once."""
        if design is not self._design:
            self._design, self._hidden = design, hidden(design)
        return tuple(dict.fromkeys(self._hidden[i] for i in ids if i in self._hidden))
