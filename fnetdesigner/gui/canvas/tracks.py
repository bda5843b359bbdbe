"""The way of a packet over the drawing: what is on it stays, everything else fades; its stops are numbered.

What is painted here is no part of the design. A stop that stands for the world outside, where nothing is drawn,
gets a place beside the drawing while the way is shown.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from fnetdesigner.gui.canvas.drafts import draft
from fnetdesigner.gui.canvas.folds import StandIns
from fnetdesigner.gui.canvas.ink import NO_BRUSH, NO_PEN, ROUND_CAP, ROUND_JOIN, faded, screen_pen
from fnetdesigner.gui.canvas.layers import ANTIALIASED, SMOOTH, Shown, paint_cards, paint_container
from fnetdesigner.gui.canvas.linework import add_rounded, single
from fnetdesigner.gui.icons import pixmap
from fnetdesigner.report.geometry import Point, Rect
from fnetdesigner.report.strokes import arrow_head, middle_of

FADE = 0.7
"""How much of the drawing beside the way is covered by the ground."""
DISC, STEP = 20, 24
"""Pixels on the screen: a disc, and from one to the next on the same thing."""
MARK = 22
OUTSIDE_SIZE, OUTSIDE_GAP = (104, 36), 72
"""Scene units: the place of a stop where nothing is drawn, and how far it stands from the drawing around."""
CENTER = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Stop:
    """One sentence on the drawing. ``ids``: its things, its own first. ``passed``: the packet goes through here; else
    this is only looked at on the way. ``outside``: words for a stop where nothing is drawn, or empty."""

    number: int
    ids: tuple[str, ...]
    passed: bool
    outside: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """What stops the packet, or may do so (not ``sure``): the things concerned, and the rule in a few words."""

    ids: tuple[str, ...]
    by: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Way:
    """Stops in their order, what blocks the way, and the things that it should have led to."""

    stops: tuple[Stop, ...]
    block: Block | None = None
    goal: tuple[str, ...] = ()


@dataclass
class _Place:
    rect: Rect
    ids: tuple[str, ...]
    words: str = ""
    discs: list[Stop] = field(default_factory=list)


class Tracks:
    """Paints a way over the drawing. ``progress`` (0 to 1) is how far it has been followed; ``lit`` are the things of
    the sentence that is looked at."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self.way: Way | None = None
        self.progress = 1.0
        self.lit: frozenset[str] = frozenset()
        self._made_for: tuple[Way, int] | None = None
        self._places: list[_Place] = []
        self._legs: list[tuple[Point, ...]] = []
        self._rest: list[tuple[Point, ...]] = []
        self._block: _Place | None = None
        self._stand_ins = StandIns()

    @property
    def length(self) -> int:
        """How many legs the way has on the drawing."""
        self._make()
        return len(self._legs)

    @property
    def rects(self) -> list[Rect]:
        """Where the way is."""
        self._make()
        return [p.rect for p in (*self._places, *((self._block,) if self._block else ()))]

    @property
    def drawn(self) -> dict[int, str]:
        """The thing that each number is drawn on, or the words of its place outside."""
        self._make()
        return {s.number: p.ids[0] if p.ids else p.words for p in self._places for s in p.discs}

    def _make(self) -> None:
        way, drawing = self.way, self._shown.drawing
        if way is None:
            self._made_for, self._places, self._legs, self._rest, self._block = None, [], [], [], None
            return
        if self._made_for == (way, drawing.version):
            return
        self._made_for = (way, drawing.version)
        self._places = []
        passed: list[_Place] = []
        for n, stop in enumerate(way.stops):
            place = self._place(stop.ids) or self._outside(stop, way.stops, n)
            if place is None:
                continue
            known = next((p for p in self._places if p.rect == place.rect), None)
            if known is None:
                self._places.append(place)
            known = known or place
            known.discs.append(stop)
            if stop.passed and (not passed or passed[-1] is not known):
                passed.append(known)
        self._legs = [draft(a.rect, b.rect) for a, b in itertools.pairwise(passed)]
        self._rest, self._block = [], None
        if way.block is not None:
            self._block = self._place(way.block.ids) or (passed[-1] if passed else None)
            ends = [*passed[-1:], *([self._block] if self._block else []), *filter(None, [self._place(way.goal)])]
            self._rest = [draft(a.rect, b.rect) for a, b in itertools.pairwise(ends) if a.rect != b.rect]

    def _place(self, ids: Sequence[str]) -> _Place | None:
        drawing = self._shown.drawing
        for i in ids:
            if i in drawing.rects:
                return _Place(drawing.rects[i], (i,))
            if i in drawing.lines:
                x, y = middle_of(drawing.lines[i].points)
                return _Place(Rect(x - 12, y - 12, 24, 24), (i,))
        # What lies in a collapsed container is passed there.
        return next((_Place(drawing.rects[i], (i,)) for i in self._stand_ins.of(drawing.design, ids)), None)

    def _outside(self, stop: Stop, stops: Sequence[Stop], n: int) -> _Place | None:
        """A place beside the drawing, at the side that is nearest to what comes next, or came before."""
        if not stop.passed or not stop.outside or self.way is None:
            return None
        around = [s.ids for s in (*stops[n + 1 :], *reversed(stops[:n]))]
        ends = [self.way.block.ids if self.way.block is not None else (), self.way.goal]
        near = next((p for ids in (*around, *ends) if (p := self._place(ids)) is not None), None)
        if near is None:
            return None
        all_of, (width, height), (x, y) = self._shown.drawing.bounds, OUTSIDE_SIZE, near.rect.center
        sides = (
            (all_of.right - x, Rect(all_of.right + OUTSIDE_GAP, y - height / 2, width, height)),
            (x - all_of.x, Rect(all_of.x - OUTSIDE_GAP - width, y - height / 2, width, height)),
            (y - all_of.y, Rect(x - width / 2, all_of.y - OUTSIDE_GAP - height, width, height)),
            (all_of.bottom - y, Rect(x - width / 2, all_of.bottom + OUTSIDE_GAP, width, height)),
        )
        return _Place(min(sides, key=lambda s: s[0])[1], (), stop.outside)

    # Painting.

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint it all; ``scale`` is the zoom."""
        if self.way is None:
            return
        self._make()
        pixel, ink = 1 / scale, self._shown.ink
        painter.setRenderHint(ANTIALIASED)
        painter.fillRect(area, faded(ink.ground, FADE))
        self._draw_things(painter, scale)
        self._draw_legs(painter, pixel)
        self._draw_lit(painter, pixel)
        reached = self._reached()
        for place in self._places:
            for k, stop in enumerate(place.discs):
                if stop.number <= reached:
                    self._disc(painter, stop, place.rect, k, pixel)
        if self._block is not None and self.progress >= 1:
            self._draw_block(painter, self._block, self.way.block, pixel)

    def _reached(self) -> float:
        """The highest number that shows already."""
        if self.progress >= 1 or not self.way or not self.way.stops:
            return math.inf
        return self.progress * self.way.stops[-1].number

    def _ids(self) -> Iterator[str]:
        for place in (*self._places, *((self._block,) if self._block else ())):
            yield from place.ids
        yield from self.lit
        if self.way is not None:
            yield from self.way.goal

    def _draw_things(self, painter: QPainter, scale: float) -> None:
        shown, drawing = self._shown, self._shown.drawing
        ids = dict.fromkeys(self._ids())
        for i in drawing.containers:
            if i in ids:
                paint_container(painter, drawing.containers[i], shown.ink, scale)
        for i in ids:
            if i in drawing.lines:
                single(drawing.lines[i]).paint(painter, shown.ink)
        paint_cards(painter, [i for i in ids if i in drawing.cards], shown, scale)
        for place in self._places:
            if place.words:
                box = QRectF(*place.rect)
                painter.setPen(QPen(shown.ink.theme.color("outside"), 1.5))
                painter.setBrush(shown.ink.panel_brush)
                painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
                painter.setPen(shown.ink.text)
                painter.setFont(shown.ink.name_font)
                painter.drawText(box, CENTER, place.words)

    def _draw_legs(self, painter: QPainter, pixel: float) -> None:
        ink = self._shown.ink
        done = self.progress * len(self._legs)
        for n, points in enumerate(self._legs):
            if done > n:
                part = trimmed(points, min(1.0, done - n))
                self._leg(painter, part, ink.accent, pixel, whole=done >= n + 1)
        if self.progress >= 1 and self.way is not None and self.way.block is not None:
            token = "error" if self.way.block.sure else "warning"
            for points in self._rest:
                self._leg(painter, points, ink.theme.color(token), pixel, whole=False, dashed=True)

    def _leg(
        self, painter: QPainter, points: tuple[Point, ...], color: QColor, pixel: float, *,
        whole: bool, dashed: bool = False,
    ) -> None:  # fmt: skip
        if len(points) < 2:
            return
        path = QPainterPath()
        add_rounded(path, points)
        halo = screen_pen(self._shown.ink.ground, 7, pixel)
        pen = screen_pen(color, 3, pixel, (3, 2) if dashed else ())
        for one in (halo, pen):
            one.setCapStyle(Qt.PenCapStyle.FlatCap if dashed else ROUND_CAP)
            one.setJoinStyle(ROUND_JOIN)
        painter.setBrush(NO_BRUSH)
        painter.setPen(halo)
        painter.drawPath(path)
        painter.setPen(pen)
        painter.drawPath(path)
        if whole:
            one_, tip, other = arrow_head(points[-1], points[-2])
            grow = max(1.2, pixel * 1.6)
            head = [
                QPointF(tip[0] + (p[0] - tip[0]) * grow, tip[1] + (p[1] - tip[1]) * grow) for p in (one_, tip, other)
            ]
            painter.setPen(NO_PEN)
            painter.setBrush(QBrush(color))
            painter.drawPolygon(head)

    def _draw_lit(self, painter: QPainter, pixel: float) -> None:
        drawing, ink = self._shown.drawing, self._shown.ink
        painter.setPen(screen_pen(ink.accent, 2.5, pixel))
        painter.setBrush(ink.lit)
        for i in self.lit:
            if i in drawing.rects:
                radius = 10 if i in drawing.containers else 6
                out = 3 * pixel
                painter.drawRoundedRect(QRectF(*drawing.rects[i]).adjusted(-out, -out, out, out), radius, radius)

    def _disc(self, painter: QPainter, stop: Stop, rect: Rect, k: int, pixel: float) -> None:
        ink = self._shown.ink
        x, y = rect.x + (k * STEP + DISC / 4) * pixel, rect.y - DISC / 4 * pixel
        size = DISC * pixel * (1.2 if self.lit & set(stop.ids[:1]) else 1)
        box = QRectF(x - size / 2, y - size / 2, size, size)
        painter.setPen(screen_pen(ink.panel if stop.passed else ink.accent, 2 if stop.passed else 1.5, pixel))
        painter.setBrush(QBrush(ink.accent if stop.passed else ink.panel))
        painter.drawEllipse(box)
        painter.setPen(ink.panel if stop.passed else ink.accent)
        _text(painter, str(stop.number), box, self._shown, pixel)

    def _draw_block(self, painter: QPainter, place: _Place, block: Block | None, pixel: float) -> None:
        if block is None:
            return
        ink, rect = self._shown.ink, place.rect
        token = "error" if block.sure else "warning"
        color = ink.theme.color(token)
        out = 2 * pixel
        painter.setPen(screen_pen(color, 2.5, pixel))
        painter.setBrush(NO_BRUSH)
        radius = 10 if place.ids and place.ids[0] in self._shown.drawing.containers else 6
        painter.drawRoundedRect(QRectF(*rect).adjusted(-out, -out, out, out), radius, radius)
        size = MARK * pixel
        mark = QRectF(rect.right - size * 0.75, rect.y - size / 2, size, size)
        font = ink.scaled(ink.title_font, 12)
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(block.by, Qt.TextElideMode.ElideRight, 280)
        if words:
            width, height = (metrics.horizontalAdvance(words) + 20) * pixel, 24 * pixel
            bubble = QRectF(mark.right() - width, mark.top() - height - 6 * pixel, width, height)
            painter.setPen(screen_pen(color, 1.5, pixel))
            painter.setBrush(ink.panel_brush)
            painter.drawRoundedRect(bubble, 6 * pixel, 6 * pixel)
            painter.setPen(ink.text)
            _text(painter, words, bubble, self._shown, pixel, 12)
        painter.setPen(NO_PEN)
        painter.setBrush(ink.panel_brush)
        painter.drawEllipse(mark.adjusted(-out, -out, out, out))
        picture = pixmap(f"icons/severity/{token}.svg", token, ink.theme, MARK, painter.device().devicePixelRatio())
        painter.setRenderHint(SMOOTH)
        painter.drawPixmap(mark, picture, QRectF(0, 0, picture.width(), picture.height()))


def _text(painter: QPainter, words: str, box: QRectF, shown: Shown, pixel: float, size: int = 11) -> None:
    """Words in the middle of a box, equally large on the screen at every zoom."""
    painter.save()
    painter.translate(box.center())
    painter.scale(pixel, pixel)
    painter.setFont(shown.ink.scaled(shown.ink.title_font, size))
    half = QRectF(-200, -20, 400, 40)
    painter.drawText(half, CENTER, words)
    painter.restore()


def trimmed(points: tuple[Point, ...], share: float) -> tuple[Point, ...]:
    """The first part of a line, ``share`` (0 to 1) of its length."""
    left = sum(math.dist(a, b) for a, b in itertools.pairwise(points)) * share
    found = [points[0]]
    for a, b in itertools.pairwise(points):
        length = math.dist(a, b)
        if length >= left:
            if length:
                found.append((a[0] + (b[0] - a[0]) * left / length, a[1] + (b[1] - a[1]) * left / length))
            break
        found.append(b)
        left -= length
    return tuple(found)
