"""How blocks of an address space are painted: large on the strip of the planner, small in the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from fnetdesigner.gui.language import tr
from fnetdesigner.gui.theme import SIZES, Theme
from fnetdesigner.planning.address_map import Block

GAP = 1.0
RADIUS = 3.0
GAUGE = 4.0
NARROWEST_WORD = 30.0
HATCH, NO_PEN = Qt.BrushStyle.BDiagPattern, Qt.PenStyle.NoPen
DASHED = Qt.PenStyle.DashLine
MIDDLE = Qt.AlignmentFlag.AlignCenter
ELIDED = Qt.TextElideMode.ElideRight


def paint_blocks(
    painter: QPainter, theme: Theme, blocks: Sequence[Block], edges: Sequence[float], top: float, height: float
) -> None:
    """Paint the blocks between their edges; names and gauges where there is room for them."""
    large = height >= 24
    for at, block in enumerate(blocks):
        width = edges[at + 1] - edges[at]
        rect = QRectF(edges[at], top, max(width - (GAP if width > 3 else 0), 0.5), height)
        _fill(painter, theme, block, rect)
        if large and width >= NARROWEST_WORD:
            _label(painter, theme, block, rect)


def _fill(painter: QPainter, theme: Theme, block: Block, rect: QRectF) -> None:
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    if block.role == "free":
        painter.setPen(QPen(theme.color("line"), 1, DASHED))
        painter.setBrush(theme.tint("ok", 0.05))
    elif block.role == "reserved":
        painter.setPen(QPen(theme.color("outside"), 1))
        painter.setBrush(theme.tint("outside", 0.06))
    else:
        painter.setPen(QPen(theme.color("error" if block.clash else "network"), 1))
        painter.setBrush(theme.tint("error" if block.clash else "network", 0.14))
    if rect.width() < 4:
        painter.fillRect(rect, painter.brush() if block.role == "free" else painter.pen().color())
        return
    painter.drawRoundedRect(inner, RADIUS, RADIUS)
    if block.role == "reserved":
        painter.setPen(NO_PEN)
        painter.setBrush(QBrush(theme.tint("outside", 0.45), HATCH))
        painter.drawRoundedRect(inner, RADIUS, RADIUS)
    elif block.role == "subnet" and rect.height() >= 24:
        _gauge(painter, theme, block, inner)


def _gauge(painter: QPainter, theme: Theme, block: Block, rect: QRectF) -> None:
    """Along the bottom: what Azure keeps, then what is in use."""
    line = QRectF(rect.left() + 3, rect.bottom() - GAUGE - 2, rect.width() - 6, GAUGE)
    if line.width() < 4:
        return
    painter.setPen(NO_PEN)
    kept = line.width() * min(1.0, block.kept / block.size)
    used = line.width() * min(1.0, block.used / block.size)
    over = block.used > block.size - block.kept
    for left, width, color in (
        (line.left(), line.width(), theme.tint("network", 0.22)),
        (line.left(), kept, theme.color("muted")),
        (line.left() + kept, min(used, line.width() - kept), theme.color("error" if over else "network")),
    ):
        painter.fillRect(QRectF(left, line.top(), width, line.height()), color)


def _label(painter: QPainter, theme: Theme, block: Block, rect: QRectF) -> None:
    painter.setFont(theme.font(SIZES["small"]))
    painter.setPen(theme.color("muted" if block.role == "free" else "text"))
    words = block.name or (tr("free") if block.role == "free" else tr("kept free"))
    room = rect.adjusted(5, 0, -5, -GAUGE - 1 if block.role == "subnet" else 0)
    text = painter.fontMetrics().elidedText(words, ELIDED, int(room.width()))
    if block.role == "reserved":
        # The hatch would run through the letters.
        wide = painter.fontMetrics().horizontalAdvance(text) + 6
        plate = QRectF(rect.center().x() - wide / 2, rect.center().y() - 8, wide, 16)
        painter.fillRect(plate, theme.tint("outside", 0.06))
    painter.drawText(room, MIDDLE, text)


def paint_ghost(painter: QPainter, theme: Theme, rect: QRectF, word: str, good: bool) -> None:
    """The block that is proposed: where it would lie, and its size."""
    color: QColor = theme.color("accent" if good else "error")
    tint = theme.tint("accent" if good else "error", 0.25)
    painter.setPen(QPen(color, 2))
    painter.setBrush(tint)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    painter.setFont(theme.font(SIZES["small"], semibold=True))
    painter.setPen(theme.color("text"))
    painter.drawText(rect, MIDDLE, word)
