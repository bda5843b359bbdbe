"""Flows that depend on what is looked at, lit on the canvas; and what looking at a line of the canvas asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter

from fnetdesigner.gui.canvas.ink import NO_BRUSH, ROUND_CAP, ROUND_JOIN, band_of, faded, screen_pen
from fnetdesigner.gui.canvas.layers import ANTIALIASED, Shown, paint_label
from fnetdesigner.gui.canvas.linework import NO_JUMP, single
from fnetdesigner.gui.canvas.pointer import Hit
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.regard import way_piece
from fnetdesigner.routing.usage import Piece

WIDTH = 10
"""Pixels of the band of light along a line."""


class FlowGlow:
    """``flows``: the ids of the lines that are lit, and whether each would break without what is looked at."""

    def __init__(self, shown: Shown, refresh: Callable[[], None]) -> None:
        self._shown, self._refresh = shown, refresh
        self.flows: Mapping[str, bool] = {}

    def light(self, flows: Mapping[str, bool]) -> None:
        """Light these lines and no others."""
        if flows != self.flows:
            self.flows = flows
            self._refresh()

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint a band of light along the lines: of the accent, and in the colour of errors where they would break."""
        if not self.flows:
            return
        shown = self._shown
        ink, pixel = shown.ink, max(1 / scale, 0.6)
        painter.setRenderHint(ANTIALIASED)
        for i, breaks in self.flows.items():
            line = shown.drawing.lines.get(i)
            if line is None or i in shown.lifted_lines:
                continue
            group = single(line, "accent", shown.crossed.get(i, NO_JUMP))
            pen = screen_pen(faded(ink.error if breaks else ink.accent, 0.3), WIDTH, pixel)
            pen.setCapStyle(ROUND_CAP)
            pen.setJoinStyle(ROUND_JOIN)
            painter.setBrush(NO_BRUSH)
            painter.setPen(pen)
            painter.drawPath(group.path)
            group.paint(painter, ink)
            if line.label and band_of(scale) == 2:
                paint_label(painter, line.label, line.words_at, ink)


class Watch(QObject):
    """Tells the document that the pointer is over a zone link or a peering, and the tip what depends on that."""

    def __init__(self, document: Document, tell: Callable[[str], None]) -> None:
        super().__init__()
        self._document, self._tell = document, tell
        self._piece: Piece | None = None
        document.regard.told.connect(self._on_told)

    def words(self, hit: Hit | None) -> str:
        """Look at what is hit; returns the words that are known of it."""
        found = self._document.design.get(hit.id) if hit is not None and hit.what == "line" else None
        piece = None if found is None else way_piece([found])
        if piece != self._piece:
            self._piece = piece
            self._document.regard.look(piece)
        return self._document.regard.words_for(piece)

    def _on_told(self) -> None:
        if self._piece is not None:
            self._tell(self._document.regard.words_for(self._piece))
