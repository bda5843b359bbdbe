"""A small picture of a design that nobody edits, painted by the same layers as the canvas, in the same colours."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.gui.canvas.ink import Ink
from fnetdesigner.gui.canvas.layers import Badges, Cards, Places, Shown
from fnetdesigner.gui.canvas.lines import Lines
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.model.design import Design

MARGIN, RADIUS = 20, 8
HIGHEST = 420
"""Pixels that a picture is high at most."""


def still_of(design: Design, badges: Mapping[str, str]) -> Drawing:
    """The drawing of an arranged design, with all its lines. Takes no Qt, so any thread may make it."""
    drawing = Drawing()
    drawing.show(design, badges)
    while not drawing.settled:
        drawing.settle()
    return drawing


def scale_of(drawing: Drawing, width: float, height: float, margin: int) -> float:
    """How large a drawing is shown so that all of it goes into a room; never larger than it is."""
    box = drawing.bounds
    room = (max(1.0, width - 2 * margin), max(1.0, height - 2 * margin))
    return min(1.0, room[0] / max(1.0, box.width), room[1] / max(1.0, box.height))


def paint_still(painter: QPainter, drawing: Drawing, size: QSize, theme: Theme, margin: int = MARGIN) -> None:
    """Paint a drawing in the middle of a room, by the layers of the canvas."""
    box, scale = drawing.bounds, scale_of(drawing, size.width(), size.height(), margin)
    painter.translate((size.width() - box.width * scale) / 2, (size.height() - box.height * scale) / 2)
    painter.scale(scale, scale)
    painter.translate(-box.x, -box.y)
    shown = Shown(drawing, Ink(theme))
    area = QRectF(*box.grown(200))
    for layer in (Places(shown), Lines(shown), Cards(shown), Badges(shown)):
        layer.draw(painter, area, scale)


class Still(QWidget):
    """Shows a drawing as large as there is room, at most at its own size; empty until it is given one."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._theme = theme
        self._drawing: Drawing | None = None
        self._kept: QPixmap | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        return self._drawing

    def show_drawing(self, drawing: Drawing | None, words: str = "") -> None:
        """Show a drawing, which ``words`` describe."""
        self._drawing, self._kept = drawing, None
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A picture keeps its proportions."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows all of the drawing at a width."""
        if self._drawing is None:
            return 120
        box = self._drawing.bounds
        return round(min(HIGHEST, box.height * self._scale(width, HIGHEST) + 2 * MARGIN))

    def sizeHint(self) -> QSize:
        """As wide as its place."""
        return QSize(480, self.heightForWidth(480))

    def _scale(self, width: float, height: float) -> float:
        assert self._drawing is not None
        return scale_of(self._drawing, width, height, MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, made anew only for another size or other colours."""
        if self._kept is None or self._kept.deviceIndependentSize().toSize() != self.size():
            self._kept = self._painted()
        QPainter(self).drawPixmap(0, 0, self._kept)

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(0.5, 0.5, self.width() - 1, self.height() - 1)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("canvas"))
        painter.drawRoundedRect(ground, RADIUS, RADIUS)
        if self._drawing is None:
            painter.setPen(self._theme.color("muted"))
            painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, tr("Drawing…"))
        else:
            clip = QPainterPath()
            clip.addRoundedRect(ground, RADIUS, RADIUS)
            painter.setClipPath(clip)
            paint_still(painter, self._drawing, self.size(), self._theme)
        painter.end()
        return made
