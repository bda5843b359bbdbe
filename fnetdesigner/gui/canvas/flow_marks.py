"""How intended flows stand, as a shape beside the words of their lines."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fnetdesigner.gui.canvas.ink import NO_PEN, band_of
from fnetdesigner.gui.canvas.layers import ANTIALIASED, SMOOTH, Shown
from fnetdesigner.gui.icons import pixmap

SIZE = 14
"""Scene units; on the screen never smaller than can be told apart."""


class FlowMarks:
    """``shapes``: for each line that has one, the shape: ok, error or warning."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self.shapes: Mapping[str, str] = {}

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint the shapes at the left end of the words; ``scale`` is the zoom."""
        if not self.shapes or band_of(scale) == 0:
            return
        shown = self._shown
        painter.setRenderHint(ANTIALIASED)
        painter.setRenderHint(SMOOTH)
        size = max(SIZE, 11 / scale)
        for i, shape in self.shapes.items():
            line = shown.drawing.lines.get(i)
            if line is None or i in shown.lifted_lines:
                continue
            x, y = line.words_at
            if line.label and band_of(scale) == 2:
                x -= shown.ink.metrics["line"].horizontalAdvance(line.label) / 2 + 7 + size * 0.4
            box = QRectF(x - size / 2, y - size / 2, size, size)
            painter.setPen(NO_PEN)
            painter.setBrush(shown.ink.panel_brush)
            painter.drawEllipse(box.adjusted(-1.5, -1.5, 1.5, 1.5))
            picture = pixmap(
                f"icons/severity/{shape}.svg", shape, shown.ink.theme, max(8, round(size * scale)),
                painter.device().devicePixelRatio(),
            )  # fmt: skip
            painter.drawPixmap(box, picture, QRectF(0, 0, picture.width(), picture.height()))
