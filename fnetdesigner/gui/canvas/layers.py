"""The layers of the canvas: places, cards, badges, each painting all of its kind from the drawing."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.gui.canvas.far import LEAST_ROOM, LEFT_TOP_WRAPPED, Blocks, Frames, paint_far_title
from fnetdesigner.gui.canvas.ink import NO_PEN, Ink, band_of
from fnetdesigner.gui.canvas.sprites import MARGIN, Sprites
from fnetdesigner.gui.icons import SEVERITY_TOKENS, paint_svg, pixmap
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.jumps import NO_JUMPS, Jumps
from fnetdesigner.report.picture import Card, Container, NoteBox

WORLD = QRectF(-1_200_000, -1_200_000, 2_400_000, 2_400_000)
USES_EXPOSED = QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption
ANTIALIASED = QPainter.RenderHint.Antialiasing
SMOOTH = QPainter.RenderHint.SmoothPixmapTransform
LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
TITLE = 28
BADGE = 16
MOST_MARKS = 256
"""So many pictures of marks are kept: a few for each zoom."""
DOTS, DOTS_FROM = 16, 0.5
"""The grid of dots in scene units, and the zoom from which it is there at full strength."""
PLACE_RADIUS = 10


class Shown:
    """What the layers share: the drawing, the ink, and what is lifted out of it while it is dragged.

    ``lifted`` nodes and ``lifted_lines`` are painted by the overlay. ``hurried``: the zoom is moving, so
    stretched pictures will do. ``jumps``: lines jump over those that they cross; ``crossed``: where they do.
    """

    def __init__(self, drawing: Drawing, ink: Ink) -> None:
        self.drawing = drawing
        self.ink = ink
        self.sprites = Sprites()
        self.lifted: frozenset[str] = frozenset()
        self.lifted_lines: frozenset[str] = frozenset()
        self.hurried = False
        self.jumps = False
        self.crossed: Mapping[str, Jumps] = NO_JUMPS

    @property
    def stamp(self) -> tuple[object, ...]:
        """All that the looks of the layers depend on."""
        looks = id(self.ink), self.lifted, self.lifted_lines, self.hurried, self.jumps
        return id(self.drawing.design), self.drawing.version, *looks


class Ground:
    """The paper with its grid of dots, which fades out as one zooms away."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._dots = QPolygonF()
        self._made_for = (0, 0)

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint the ground of an area."""
        ink = self._shown.ink
        painter.fillRect(area, ink.ground)
        strength = min(1.0, 2 * scale / DOTS_FROM - 1)
        if strength <= 0:
            return
        color = QColor(ink.theme.tint("text", 0.16, "canvas"))
        color.setAlphaF(strength)
        # Making thousands of points costs more than painting them, so they are kept and shifted.
        size = (int(area.width() / DOTS) + 3, int(area.height() / DOTS) + 3)
        if size != self._made_for:
            self._dots = QPolygonF([QPointF(x * DOTS, y * DOTS) for y in range(size[1]) for x in range(size[0])])
            self._made_for = size
        painter.save()
        painter.setPen(QPen(color, 1.2 / max(scale, 1)))
        # A hair beside the middle between two pixels, where every area would round the same dot in its own way.
        beside = 0.02 / scale
        painter.translate(area.left() // DOTS * DOTS + beside, area.top() // DOTS * DOTS + beside)
        painter.drawPoints(self._dots)
        painter.restore()


class Layer(QGraphicsItem):
    """An item as large as the world that calls ``draw(painter, exposed area, scale)``."""

    def __init__(self, draw: Callable[[QPainter, QRectF, float], None], depth: float) -> None:
        super().__init__()
        self._draw = draw
        self.setZValue(depth)
        self.setFlag(USES_EXPOSED)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        """The world: what is shown is decided while painting."""
        return WORLD

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint what is exposed."""
        self._draw(painter, option.exposedRect, painter.worldTransform().m11())


class Places:
    """Containers and notes."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._far: Frames | None = None
        self._made_for: tuple[int, frozenset[str]] | None = None

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint the containers from the outside in, then the notes."""
        shown = self._shown
        lifted = shown.lifted
        painter.setRenderHint(ANTIALIASED)
        if band_of(scale) == 0:
            self._frames().paint(painter, shown.ink, area, scale)
        seen = shown.drawing.seen(rect_of(area))
        for container in seen.containers if band_of(scale) > 0 else ():
            if container.id not in lifted:
                paint_container(painter, container, shown.ink, scale)
        for note in seen.notes:
            if note.id not in lifted:
                paint_note(painter, note, shown.ink, scale)

    def _frames(self) -> Frames:
        shown = self._shown
        made_for = shown.drawing.node_version, shown.lifted
        if self._far is None or made_for != self._made_for:
            self._made_for = made_for
            self._far = Frames(c for c in shown.drawing.containers.values() if c.id not in shown.lifted)
        return self._far


class Cards:
    """Cards, from pictures that are ready."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._far: Blocks | None = None
        self._made_for: tuple[int, frozenset[str]] | None = None

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint the cards that touch the area."""
        shown = self._shown
        if band_of(scale) == 0:
            painter.setRenderHint(ANTIALIASED, False)
            self._blocks().paint(painter, shown.ink)
            return
        seen = shown.drawing.seen(rect_of(area))
        paint_cards(painter, (c.id for c in seen.cards if c.id not in shown.lifted), shown, scale)

    def _blocks(self) -> Blocks:
        shown = self._shown
        made_for = shown.drawing.node_version, shown.lifted
        if self._far is None or made_for != self._made_for:
            self._made_for = made_for
            self._far = Blocks(c for c in shown.drawing.cards.values() if c.id not in shown.lifted)
        return self._far


class Badges:
    """The marks of findings, as large on the screen as can be read, from wherever one looks."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint the marks at the upper right corners."""
        shown = self._shown
        seen = shown.drawing.seen(rect_of(area))
        nodes: tuple[list[Container] | list[Card], ...] = (seen.containers, seen.cards)
        marks = [(n.badge, n.rect) for some in nodes for n in some if n.badge and n.id not in shown.lifted]
        paint_badges(painter, marks, shown.ink, scale)


def paint_cards(
    painter: QPainter, ids: Iterable[str], shown: Shown, scale: float, shift: QPointF | None = None
) -> None:
    """Paint cards in device pixels, so that their pictures stay crisp; ``shift`` moves them in scene units."""
    dx, dy = (shift.x(), shift.y()) if shift is not None else (0.0, 0.0)
    world = painter.worldTransform()
    ratio = painter.device().devicePixelRatio()
    band = max(1, band_of(scale))
    painter.save()
    painter.setWorldMatrixEnabled(False)
    painter.setRenderHint(SMOOTH)
    m11, left, m22, top = world.m11(), world.dx(), world.m22(), world.dy()
    cards, sprites, ink, exact = shown.drawing.cards, shown.sprites, shown.ink, not shown.hurried
    for i in ids:
        card = cards[i]
        picture, crisp = sprites.card(card, ink, scale * ratio, band, exact=exact)
        x = (round((m11 * (card.rect.x + dx) + left) * ratio) - MARGIN) / ratio
        y = (round((m22 * (card.rect.y + dy) + top) * ratio) - MARGIN) / ratio
        if crisp and ratio == 1:
            painter.drawPixmap(int(x), int(y), picture)
        else:
            target = QRectF(x, y, picture.width() / ratio, picture.height() / ratio)
            if not crisp:
                target.setSize(QRectF(0, 0, card.rect.width * m11, card.rect.height * m22).size())
            painter.drawPixmap(target, picture, QRectF(0, 0, picture.width(), picture.height()))
    painter.restore()


def paint_container(painter: QPainter, container: Container, ink: Ink, scale: float) -> None:
    """Paint a place: tint, border, title bar, and the gauge of a subnet."""
    rect, band, category = container.rect, band_of(scale), container.category
    painter.setBrush(ink.place[category])
    painter.setPen((ink.dashed if container.dashed else ink.border)[category])
    box = QRectF(rect.x + 0.75, rect.y + 0.75, rect.width - 1.5, rect.height - 1.5)
    if band == 0:
        painter.drawRect(box)
        if container.depth == 0 and rect.width * scale > LEAST_ROOM:
            paint_far_title(painter, container, ink, scale)
        return
    painter.drawRoundedRect(box, PLACE_RADIUS, PLACE_RADIUS)
    left, right = rect.x + 12, rect.right - (22 if container.badge else 12)
    painter.setPen(ink.text)
    if band == 1:
        painter.setFont(ink.far_title)
        title = ink.elided(container.title, "far_title", right - left - 4)
        painter.drawText(QRectF(left, rect.y + 2, right - left, 26), LEFT_MIDDLE, title)
        return
    icon = pixmap(f"icons/kinds/{container.kind}.svg", category, ink.theme, 16, max(1.0, round(scale * 2) / 2))
    painter.setRenderHint(SMOOTH)
    painter.drawPixmap(QRectF(left, rect.y + 7, 16, 16), icon, QRectF(icon.rect()))
    left += 24
    room = right - left
    detail = ink.elided(container.detail, "detail", room * 0.6)
    taken = ink.metrics["detail"].horizontalAdvance(detail)
    painter.setFont(ink.title_font)
    title = ink.elided(container.title, "title", room - taken - 12)
    painter.drawText(QRectF(left, rect.y + 1, room, TITLE), LEFT_MIDDLE, title)
    painter.setFont(ink.detail_font)
    painter.setPen(ink.muted)
    painter.drawText(QRectF(left, rect.y + 1, room, TITLE), RIGHT_MIDDLE, detail)
    if container.gauge is not None:
        track = QRectF(rect.x + 12, rect.y + TITLE + 2, rect.width - 24, 4)
        painter.setPen(NO_PEN)
        painter.setBrush(ink.gauge_track[category])
        painter.drawRoundedRect(track, 2, 2)
        share = min(1.0, max(0.0, container.gauge))
        if share > 0:
            full = QBrush(ink.theme.color("warning")) if share > 0.9 else ink.gauge[category]
            painter.setBrush(full)
            painter.drawRoundedRect(QRectF(track.x(), track.y(), max(4.0, track.width() * share), 4), 2, 2)


def paint_note(painter: QPainter, note: NoteBox, ink: Ink, scale: float) -> None:
    """Paint the words of a note on a slip of paper."""
    box = QRectF(note.rect.x + 0.5, note.rect.y + 0.5, note.rect.width - 1, note.rect.height - 1)
    painter.setPen(ink.note_pen)
    painter.setBrush(ink.note)
    painter.drawRoundedRect(box, 4, 4)
    if band_of(scale) == 0:
        return
    painter.save()
    painter.setClipRect(box)
    painter.setFont(ink.note_font if band_of(scale) == 2 else ink.far_font)
    painter.setPen(ink.text)
    painter.drawText(box.adjusted(12, 9, -12, -8), LEFT_TOP_WRAPPED, note.text)
    painter.restore()


def paint_label(painter: QPainter, text: str, at: tuple[float, float], ink: Ink) -> None:
    """Paint the words of a line on a pill."""
    width = ink.metrics["line"].horizontalAdvance(text) + 14
    pill = QRectF(at[0] - width / 2, at[1] - 9, width, 18)
    painter.setPen(ink.card_pen)
    painter.setBrush(ink.panel_brush)
    painter.drawRoundedRect(pill, 9, 9)
    painter.setPen(ink.text)
    painter.setFont(ink.line_font)
    painter.drawText(pill, CENTER, text)


def badge_box(rect: Rect, scale: float) -> QRectF:
    """Where the mark of a box is, in scene units: never smaller on the screen than can be told apart."""
    size = max(BADGE, (11 if scale >= 0.25 else 8) / scale)
    x, y = rect.right - 4, rect.y + 4
    return QRectF(x - size / 2, y - size / 2, size, size)


def paint_badge(painter: QPainter, severity: str, rect: Rect, ink: Ink, scale: float) -> None:
    """Paint the shape of a severity with a ring of ground around it."""
    paint_badges(painter, ((severity, rect),), ink, scale)


def paint_badges(painter: QPainter, marks: Iterable[tuple[str, Rect]], ink: Ink, scale: float) -> None:
    """Paint the marks of boxes in device pixels: each severity and the box that it is the mark of."""
    world, ratio = painter.worldTransform(), painter.device().devicePixelRatio()
    m11, left, m22, top = world.m11(), world.dx(), world.m22(), world.dy()
    painter.save()
    painter.setWorldMatrixEnabled(False)
    for severity, rect in marks:
        picture = _badge_picture(severity, ink, badge_box(rect, scale).width() * scale * ratio)
        side = picture.width()
        x = round((m11 * (rect.right - 4) + left) * ratio - side / 2) / ratio
        y = round((m22 * (rect.y + 4) + top) * ratio - side / 2) / ratio
        if ratio == 1:
            painter.drawPixmap(int(x), int(y), picture)
        else:
            painter.drawPixmap(QRectF(x, y, side / ratio, side / ratio), picture, QRectF(0, 0, side, side))
    painter.restore()


def _badge_picture(severity: str, ink: Ink, size: float) -> QPixmap:
    """The picture of a mark that is ``size`` device pixels wide without its ring."""
    key = severity, round(size * 8)
    found = ink.marks.get(key)
    if found is None:
        side = 2 * math.ceil(size * 0.6) + 2
        found = QPixmap(side, side)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        painter.setRenderHint(ANTIALIASED)
        painter.setRenderHint(SMOOTH)
        painter.setPen(NO_PEN)
        painter.setBrush(ink.panel_brush)
        ring = size * 1.2
        painter.drawEllipse(QRectF((side - ring) / 2, (side - ring) / 2, ring, ring))
        at = (side - size) / 2
        color = ink.theme.hex(SEVERITY_TOKENS.get(severity, "muted"))
        paint_svg(painter, f"icons/severity/{severity}.svg", color, at, at, size)
        painter.end()
        if len(ink.marks) > MOST_MARKS:
            ink.marks.clear()
        ink.marks[key] = found
    return found


def rect_of(box: QRectF) -> Rect:
    """A Qt rectangle as a plain one."""
    return Rect(box.x(), box.y(), box.width(), box.height())
