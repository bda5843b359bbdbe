"""Taking an end of a connector to something else: what may be its new end is lit, and what may not says why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPainterPath

from fnetdesigner.gui.canvas.connecting import light, words
from fnetdesigner.gui.canvas.drafts import draft, to_point
from fnetdesigner.gui.canvas.ink import NO_BRUSH, screen_pen
from fnetdesigner.gui.canvas.linework import add_rounded
from fnetdesigner.gui.canvas.table import Choice, Gesture, Keys, Table
from fnetdesigner.kinds.catalogue import Relation
from fnetdesigner.report.picture import Connector
from fnetdesigner.workspace.reconnecting import End, fixed_end, keeps, others, reconnect, why_not


class Reconnect(Gesture):
    """Drags one end of a line; on release the line leads to what is there, or everything stays as it was."""

    def __init__(self, table: Table, start: QPointF, line: Connector, end: End) -> None:
        super().__init__(table, start)
        self._line = line
        self._end: End = end
        self._fixed = fixed_end(line, end)
        self._point = QPointF(start)
        self.target: str | None = None
        self.reason = ""
        design = table.document.design
        # What a resource may be an end of depends on its kind only, but for the other end itself.
        kinds: dict[str, bool] = {}
        for i in table.drawing.rects:
            kind = design.resources[i].kind
            if kind not in kinds and i != self._fixed:
                kinds[kind] = not why_not(design, line, end, i)
        self.legal = frozenset(
            i for i in table.drawing.rects if i != self._fixed and kinds.get(design.resources[i].kind, False)
        )
        table.shown.lifted_lines = frozenset({line.id})

    def move(self, point: QPointF, keys: Keys) -> None:
        """Follow the pointer."""
        drawing, design = self.table.drawing, self.table.document.design
        self._point = QPointF(point)
        self.target = drawing.node_at(point.x(), point.y())
        self.reason = "" if self.target is None else why_not(design, self._line, self._end, self.target)
        self.table.tell(self.reason)
        self.table.refresh()

    def drop(self, point: QPointF, keys: Keys) -> None:
        """Reconnect, offer what it may mean, or refuse with the reason; nothing happens on the ground."""
        self.move(point, keys)
        target, reason, document, line = self.target, self.reason, self.table.document, self._line
        self.cancel()
        if reason:
            document.refused.emit(reason)
        elif target is not None and target != getattr(line, self._end):
            if keeps(document.design, line, self._end, target):
                document.attempt(lambda: reconnect(document.design, line, self._end, target))
                return
            offered = self._choices(target)
            if len(offered) == 1:
                offered[0].do()
            else:
                self.table.choose(offered)

    def cancel(self) -> None:
        """Put the line back."""
        self.table.shown.lifted_lines = frozenset()
        super().cancel()

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the line to the pointer, and light what it may lead to."""
        drawing, ink = self.table.drawing, self.table.ink
        light(painter, self.legal, drawing, ink)
        color = ink.error if self.reason else ink.accent
        painter.setPen(screen_pen(color, 2, pixel))
        painter.setBrush(NO_BRUSH)
        if self.target is not None and self.target != self._fixed:
            painter.drawRoundedRect(QRectF(*drawing.rects[self.target]), 6, 6)
        start = drawing.rects[self._fixed]
        if self.target is not None and not self.reason:
            points = draft(start, drawing.rects[self.target])
        else:
            points = to_point(start, self._point.x(), self._point.y())
        path = QPainterPath()
        add_rounded(path, points)
        painter.setPen(screen_pen(color, 1.5, pixel))
        painter.drawPath(path)
        painter.setBrush(QBrush(color))
        painter.drawEllipse(QPointF(*points[-1]), 3.5 * pixel, 3.5 * pixel)

    def _choices(self, target: str) -> tuple[Choice, ...]:
        document, line, end = self.table.document, self._line, self._end
        design = document.design
        start, other = design.resources[self._fixed], design.resources[target]

        def doing(relation: Relation) -> Callable[[], object]:
            return lambda: document.attempt(lambda: reconnect(document.design, line, end, target, relation))

        return tuple(Choice(words(r, start, other), doing(r)) for r in others(design, line, end, target))
