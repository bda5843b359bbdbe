"""Drawing a connector: from a port or with the connect tool, to whatever may stand at its other end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPainterPath

from fnetdesigner.gui.canvas.drafts import draft, to_point
from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.gui.canvas.ink import NO_BRUSH, NO_PEN, Ink, screen_pen
from fnetdesigner.gui.canvas.linework import add_rounded
from fnetdesigner.gui.canvas.table import Choice, Gesture, Keys, Table
from fnetdesigner.gui.language import in_sentence, spoken, tr
from fnetdesigner.kinds.catalogue import Relation, catalogue, relations
from fnetdesigner.kinds.declaration import with_article
from fnetdesigner.model.resource import Resource
from fnetdesigner.report.geometry import Rect
from fnetdesigner.workspace import intents

DOT, HIT, INWARDS = 8, 24, 8
"""Pixels on the screen: how large a port is, the area in which it can be taken, and how far that reaches inwards."""


def ports(rect: Rect) -> tuple[tuple[float, float], ...]:
    """Where the four ports of a box are: the middles of its sides."""
    x, y = rect.center
    return (rect.right, y), (rect.x, y), (x, rect.bottom), (x, rect.y)


@cache
def has_ports(kind: str) -> bool:
    """Whether anything can be connected to a kind."""
    return any(relations(kind, slug) for slug in catalogue().by_slug)


def port_at(rect: Rect, point: QPointF, pixel: float) -> bool:
    """Whether a point is on a port. Ports reach out farther than in, where there are other things to take."""
    reach = HIT / 2 * pixel
    inner = rect.grown(-min(INWARDS * pixel, rect.height / 5))
    if inner.x < point.x() < inner.right and inner.y < point.y() < inner.bottom:
        return False
    return any(abs(x - point.x()) <= reach and abs(y - point.y()) <= reach for x, y in ports(rect))


def paint_ports(painter: QPainter, rect: Rect, ink: Ink, pixel: float) -> None:
    """Paint the ports, equally large at every zoom."""
    painter.setPen(screen_pen(ink.accent, 1.5, pixel))
    painter.setBrush(QBrush(ink.panel))
    for x, y in ports(rect):
        painter.drawEllipse(QPointF(x, y), DOT / 2 * pixel, DOT / 2 * pixel)


def light(painter: QPainter, ids: Iterable[str], drawing: Drawing, ink: Ink) -> None:
    """Paint what a line may lead to as lit."""
    painter.setPen(NO_PEN)
    painter.setBrush(ink.lit)
    for i in ids:
        radius = 10 if i in drawing.containers else 6
        painter.drawRoundedRect(QRectF(*drawing.rects[i]), radius, radius)


def why_not(start: Resource, end: Resource) -> str:
    """The reason, for a person, why two resources cannot be connected; empty when they can."""
    if start.id == end.id or relations(start.kind, end.kind):
        return ""
    return tr("{first} cannot be connected to {second}.").format(first=_a(start, capital=True), second=_a(end))


def words(relation: Relation, start: Resource, end: Resource) -> str:
    """What a relation between two resources is called in the menu that offers it."""
    if relation.through == "intended-flow":
        return tr("Must reach {name} (intended flow)").format(name=end.name)
    if relation.holder == start.kind:
        return f"{spoken(relation.verb)} {end.name}"
    verb = in_sentence(relation.verb)
    return f"{end.name}: {verb} {start.name}"


def choices(table: Table, start: Resource, end: Resource) -> tuple[Choice, ...]:
    """The ways in which two resources can be connected, as things to do."""
    document = table.document

    def doing(relation: Relation) -> Callable[[], object]:
        return lambda: document.attempt(lambda: intents.connect(document.design, start.id, end.id, relation))

    found = [Choice(words(r, start, end), doing(r)) for r in relations(start.kind, end.kind)]
    if any(r.through == "intended-flow" for r in relations(start.kind, end.kind)):
        found.append(
            Choice(
                tr("Trace a packet to {name}").format(name=end.name),
                lambda: document.trace_wanted.emit(start.id, end.id),
            )
        )
    return tuple(found)


class Connect(Gesture):
    """Draws a line from a resource to the pointer and connects on release."""

    def __init__(self, table: Table, start: QPointF, source: str) -> None:
        super().__init__(table, start)
        self.source = source
        self._end = QPointF(start)
        self.target: str | None = None
        self.reason = ""
        resources = table.document.design.resources
        kind = resources[source].kind
        fitting = {slug for slug in catalogue().by_slug if relations(kind, slug)}
        self._legal = frozenset(i for i in table.drawing.rects if i != source and resources[i].kind in fitting)

    def move(self, point: QPointF, keys: Keys) -> None:
        """Follow the pointer."""
        self._end = QPointF(point)
        self.target = self._target(point)
        self.reason = self._reason()
        self.table.tell(self.reason)
        self.table.refresh()

    def drop(self, point: QPointF, keys: Keys) -> None:
        """Connect, offer the ways, or refuse with the reason."""
        self.move(point, keys)
        target, reason, document = self.target, self.reason, self.table.document
        self.cancel()
        if reason:
            document.refused.emit(reason)
        elif target is not None:
            offered = choices(self.table, document.design.resources[self.source], document.design.resources[target])
            if len(offered) == 1:
                offered[0].do()
            else:
                self.table.choose(offered)

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the line, and light what it may lead to."""
        drawing, ink = self.table.drawing, self.table.ink
        light(painter, self._legal, drawing, ink)
        start = drawing.rects[self.source]
        color = ink.error if self.reason else ink.accent
        painter.setPen(screen_pen(color, 2, pixel))
        painter.setBrush(NO_BRUSH)
        painter.drawRoundedRect(QRectF(*start), 6, 6)
        if self.target is not None:
            painter.drawRoundedRect(QRectF(*drawing.rects[self.target]), 6, 6)
        legal = self.target is not None and not self.reason
        end = drawing.rects[self.target] if legal and self.target is not None else None
        points = draft(start, end) if end is not None else to_point(start, self._end.x(), self._end.y())
        path = QPainterPath()
        add_rounded(path, points)
        painter.setPen(screen_pen(color, 1.5, pixel))
        painter.drawPath(path)
        painter.setBrush(QBrush(color))
        painter.drawEllipse(QPointF(*points[-1]), 3.5 * pixel, 3.5 * pixel)

    def _target(self, point: QPointF) -> str | None:
        found = self.table.drawing.node_at(point.x(), point.y())
        return None if found == self.source else found

    def _reason(self) -> str:
        if self.target is None:
            return ""
        resources = self.table.document.design.resources
        return why_not(resources[self.source], resources[self.target])


def _a(resource: Resource, *, capital: bool = False) -> str:
    words = with_article(catalogue().of(resource).title)
    return words[0].upper() + words[1:] if capital else words
