"""Dragging resources: on the grid, along the edges of their neighbours, into and out of containers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from fnetdesigner.gui.canvas.drafts import draft_through
from fnetdesigner.gui.canvas.growing import Growth
from fnetdesigner.gui.canvas.guides import Guides
from fnetdesigner.gui.canvas.ink import screen_pen
from fnetdesigner.gui.canvas.layers import PLACE_RADIUS, paint_badge, paint_cards, paint_container, paint_note
from fnetdesigner.gui.canvas.linework import single
from fnetdesigner.gui.canvas.table import ALT, CTRL, Gesture, Keys, Table
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.report.geometry import Point, Rect, bounds
from fnetdesigner.report.picture import Connector
from fnetdesigner.workspace import intents
from fnetdesigner.workspace.geometry import snapped
from fnetdesigner.workspace.locks import is_locked, why_locked

GUIDE = 5
"""Pixels from which a guide pulls."""


class Move(Gesture):
    """Drags the given resources. Alt leaves the grid, Ctrl leaves them in the containers where they are."""

    def __init__(self, table: Table, start: QPointF, ids: tuple[str, ...], lead: str) -> None:
        super().__init__(table, start)
        design, drawing = table.document.design, table.drawing
        self._ids = tuple(i for i in intents.top_most(design, ids) if i in design.layout and not is_locked(design, i))
        self._lead = drawing.rects[lead if lead in self._ids else self._ids[0]]
        self._all = drawing.with_inner(self._ids)
        self._lines = tuple(drawing.lines_of(self._all))
        self._box = bounds(drawing.rects[i] for i in self._ids)
        self._guides = Guides(self._find_neighbours())
        self.dx, self.dy = 0.0, 0.0
        self.target: str | None = None
        self.reason = ""
        self._stay = False
        self._growth = Growth()
        ranks = drawing.in_order(self._all)
        self._containers = [i for i in ranks if i in drawing.containers]
        self._notes = [i for i in ranks if i in drawing.notes]
        self._cards = [i for i in ranks if i in drawing.cards]
        self._painted = QRectF()
        table.shown.lifted = self._all
        table.shown.lifted_lines = frozenset(c.id for c in self._lines)

    def move(self, point: QPointF, keys: Keys) -> None:
        """Follow the pointer."""
        dx, dy = point.x() - self.start.x(), point.y() - self.start.y()
        self._guides.clear()
        if not keys & ALT:
            grid = snapped(self._lead.x + dx) - self._lead.x, snapped(self._lead.y + dy) - self._lead.y
            offset = self._guides.pull(self._lead, (dx, dy), grid, GUIDE / self.table.camera.scale)
            dx, dy = offset.x(), offset.y()
        self.dx, self.dy = float(round(dx)), float(round(dy))
        self._stay = bool(keys & CTRL)
        self._aim(point)
        self._grow()
        self.table.tell(self.reason)
        before, self._painted = self._painted, self._extent()
        # The first frame shows that things were lifted; later ones differ where something is and was painted.
        self.table.refresh_in(before.united(self._painted) if not before.isNull() else QRectF())

    def drop(self, point: QPointF, keys: Keys) -> None:
        """Move for good, or refuse with the reason."""
        self.move(point, keys)
        ids, dx, dy, into = self._ids, self.dx, self.dy, self._into()
        reason = self.reason
        self.cancel()
        document = self.table.document
        if reason:
            document.refused.emit(reason)
        elif dx or dy or not isinstance(into, bool):
            document.attempt(lambda: intents.move(document.design, ids, dx, dy, into, snap=False))

    def cancel(self) -> None:
        """Put everything back."""
        self.table.shown.lifted = frozenset()
        self.table.shown.lifted_lines = frozenset()
        super().cancel()

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint what is dragged where it would land, its lines, the lit container and the guides."""
        shown, drawing, ink = self.table.shown, self.table.drawing, self.table.ink
        scale = 1 / pixel
        self._paint_target(painter, pixel)
        self._growth.paint(painter, self.table, pixel)
        painter.save()
        painter.translate(self.dx, self.dy)
        for i in self._containers:
            paint_container(painter, drawing.containers[i], ink, scale)
        for i in self._notes:
            paint_note(painter, drawing.notes[i], ink, scale)
        painter.restore()
        for line in self._lines:
            single(replace(line, points=self._way(line))).paint(painter, ink)
        paint_cards(painter, self._cards, shown, scale, QPointF(self.dx, self.dy))
        for i in (*self._containers, *self._cards):
            node = drawing.cards.get(i) or drawing.containers[i]
            if node.badge:
                paint_badge(painter, node.badge, self._rect(i), ink, scale)
        painter.setPen(screen_pen(ink.accent, 2, pixel))
        painter.setBrush(ink.band)
        for i in self._ids:
            radius = PLACE_RADIUS if i in drawing.containers else 6
            painter.drawRoundedRect(QRectF(*self._rect(i)), radius, radius)
        self._guides.paint(painter, ink, pixel)

    def _extent(self) -> QRectF:
        """What is painted, as one box."""
        boxes = [self._box.moved(self.dx, self.dy), *self._growth.rects.values()]
        boxes += (Rect(x, y, 0, 0) for line in self._lines for x, y in self._way(line))
        if self.target is not None:
            boxes.append(self.table.drawing.rects[self.target])
        for line in (*self._guides.lines, *self._guides.gaps):
            boxes += (Rect(line.x1(), line.y1(), 0, 0), Rect(line.x2(), line.y2(), 0, 0))
        return QRectF(*bounds(boxes))

    def _way(self, line: Connector) -> tuple[Point, ...]:
        """A line goes along with both its ends; one that has an end that stays is drawn in a draft."""
        if line.source in self._all and line.target in self._all:
            return tuple((x + self.dx, y + self.dy) for x, y in line.points)
        return draft_through(self._rect(line.source), self._rect(line.target), line.pins)

    def _rect(self, resource_id: str) -> Rect:
        rect = self.table.drawing.rects[resource_id]
        return rect.moved(self.dx, self.dy) if resource_id in self._all else rect

    def _into(self) -> str | bool | None:
        resources = self.table.document.design.resources
        if self._stay or all(resources[i].parent == self.target for i in self._ids):
            return False
        return self.target

    def _grow(self) -> None:
        """Find out what would grow: what is dropped into a container, or moved in its own."""
        design, into = self.table.document.design, self._into()
        if self.reason or (self.target is None and all(design.resources[i].parent is None for i in self._ids)):
            self._growth.clear()
            return
        ids, dx, dy = self._ids, self.dx, self.dy
        key = dx, dy, into
        self._growth.follow(design, key, lambda: intents.move(design, ids, dx, dy, into, snap=False), frozenset(ids))

    def _aim(self, point: QPointF) -> None:
        """Find the container under the pointer and whether it takes what is dragged."""
        drawing, design = self.table.drawing, self.table.document.design
        self.reason = ""
        self.target = drawing.container_at(point.x(), point.y(), self._all)
        if self._stay:
            return
        container = design.get(self.target)
        for i in self._ids:
            resource = design.resources[i]
            if resource.parent != self.target:
                self.reason = catalogue().why_not(container.kind if container else None, resource.kind)
                if self.reason:
                    return

    def _paint_target(self, painter: QPainter, pixel: float) -> None:
        ink, target = self.table.ink, self.target
        if target is None or self._into() is False:
            return
        rect = self.table.drawing.rects[target]
        box = QRectF(*rect)
        painter.setPen(QPen(ink.error if self.reason else ink.accent, 1.5 * pixel))
        painter.setBrush(ink.refused if self.reason else ink.lit)
        painter.drawRoundedRect(box, PLACE_RADIUS, PLACE_RADIUS)

    def _find_neighbours(self) -> list[Rect]:
        """What guides are taken from: the other members of the container, within a window's width."""
        design, drawing = self.table.document.design, self.table.drawing
        parents = {design.resources[i].parent for i in self._ids}
        parent = next(iter(parents)) if len(parents) == 1 else None
        near = self._box.grown(1200)
        if parent is None:
            members = [i for i in drawing.nodes_in(near) if design.resources[i].parent is None]
        else:
            members = [i for i in design.index.children.get(parent, ()) if i in drawing.rects]
        return [drawing.rects[i] for i in members if i not in self._all and drawing.rects[i].overlaps(near)]


def movable(table: Table, ids: Sequence[str]) -> bool:
    """Whether a drag of these moves anything: whether something that is not locked is drawn among them."""
    design = table.document.design
    return any(i in design.layout and not is_locked(design, i) for i in intents.top_most(design, ids))


class Held(Gesture):
    """A drag of what is locked: nothing moves, and the pointer says why."""

    def __init__(self, table: Table, start: QPointF, ids: Sequence[str]) -> None:
        super().__init__(table, start)
        self._words = why_locked(table.document.design, ids)

    def move(self, point: QPointF, keys: Keys) -> None:
        """Say why nothing moves."""
        self.table.tell(self._words)
