"""What grows and what steps aside when something is dropped, shown before it is let go."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fnetdesigner.gui.canvas.ink import NO_BRUSH, screen_pen
from fnetdesigner.gui.canvas.layers import PLACE_RADIUS
from fnetdesigner.gui.canvas.table import Table
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Place
from fnetdesigner.report.geometry import Rect
from fnetdesigner.workspace.geometry import absolute_position
from fnetdesigner.workspace.intents import IntentError, Step


class Growth:
    """The outlines of what a drop changes beside the thing itself, worked out again when it lands elsewhere."""

    def __init__(self) -> None:
        self._key: Hashable = None
        self.rects: dict[str, Rect] = {}

    def clear(self) -> None:
        """Show nothing."""
        self._key, self.rects = None, {}

    def follow(self, design: Design, key: Hashable, make: Callable[[], Step], without: frozenset[str]) -> None:
        """Take over what the step would change, but for ``without``; ``key`` tells one drop from another."""
        if key == self._key:
            return
        self._key = key
        try:
            self.rects = changed_rects(design, make(), without)
        except IntentError:
            self.rects = {}

    def paint(self, painter: QPainter, table: Table, pixel: float) -> None:
        """Paint the outlines."""
        drawing, ink = table.drawing, table.ink
        painter.setBrush(NO_BRUSH)
        for i, rect in self.rects.items():
            now = drawing.rects.get(i)
            if now is None or now == rect:
                continue
            grows = i in drawing.containers and (now.x, now.y) == (rect.x, rect.y)
            painter.setPen(screen_pen(ink.accent if grows else ink.muted, 1.25, pixel, (4, 3)))
            radius = PLACE_RADIUS if i in drawing.containers else 6
            painter.drawRoundedRect(QRectF(*rect), radius, radius)


def changed_rects(design: Design, step: Step, without: frozenset[str]) -> dict[str, Rect]:
    """Where the step puts what is there already, in the coordinates of the whole."""
    found: dict[str, Rect] = {}
    for edit in step.edits:
        if isinstance(edit, Place) and edit.placement is not None and edit.id not in without:
            parent = design.resources[edit.id].parent
            left, top = (0, 0) if parent is None else absolute_position(design, parent)
            place = edit.placement
            found[edit.id] = Rect(left + place.x, top + place.y, place.width, place.height)
    return found
