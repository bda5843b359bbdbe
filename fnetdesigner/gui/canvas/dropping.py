"""What is dragged onto the canvas from elsewhere: a kind from the palette, or a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QPointF, QRectF
from PySide6.QtGui import QPainter

from fnetdesigner.gui.canvas.growing import Growth
from fnetdesigner.gui.canvas.ink import NO_BRUSH, screen_pen
from fnetdesigner.gui.canvas.layers import PLACE_RADIUS
from fnetdesigner.gui.canvas.sprites import paint_card
from fnetdesigner.gui.canvas.table import ALT, Gesture, Keys, Table
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Kind
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.picture import Card
from fnetdesigner.workspace import intents
from fnetdesigner.workspace.geometry import GRID, snapped

KIND_TYPE = "application/x-fnetdesigner-kind"
"""The MIME type of a palette entry: JSON {"kind": slug, "values": {field: value}}."""

MOST_BYTES = 64 * 1024
FILES = (".fnd", ".json")


def kind_data(slug: str, values: dict[str, Any] | None = None) -> QMimeData:
    """What a palette entry carries while it is dragged."""
    data = QMimeData()
    text = json.dumps({"kind": slug, "values": values or {}}, sort_keys=True)
    data.setData(KIND_TYPE, QByteArray(text.encode("utf-8")))
    return data


def kind_of(data: QMimeData) -> tuple[Kind, dict[str, Any]] | None:
    """The kind and the values that are dragged, or None for anything else."""
    raw = bytes(data.data(KIND_TYPE).data())
    if not raw or len(raw) > MOST_BYTES:
        return None
    try:
        read = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(read, dict) or not isinstance(read.get("kind"), str):
        return None
    kind, values = catalogue().get(read["kind"]), read.get("values", {})
    return (kind, values) if kind is not None and isinstance(values, dict) else None


def file_of(data: QMimeData) -> Path | None:
    """The design or template file that is dragged, or None."""
    for url in data.urls():
        if url.isLocalFile() and url.toLocalFile().lower().endswith(FILES):
            return Path(url.toLocalFile())
    return None


class Place(Gesture):
    """Carries a new resource of a kind over the canvas; its middle is at the pointer."""

    def __init__(self, table: Table, start: QPointF, kind: Kind, values: dict[str, Any]) -> None:
        super().__init__(table, start)
        self._kind = kind
        self._values = values
        self._rect = Rect(0, 0, *kind.size)
        self.target: str | None = None
        self.reason = ""
        self._growth = Growth()
        design = table.document.design
        self._legal = tuple(
            i for i in table.drawing.containers if catalogue().may_contain(design.resources[i].kind, kind.slug)
        )

    def move(self, point: QPointF, keys: Keys) -> None:
        """Follow the pointer."""
        width, height = self._kind.size
        # A container is held near its title, so that it opens below the pointer.
        top = point.y() - (14 if self._kind.shape == "container" else height / 2)
        left = point.x() - width / 2
        if keys & ALT:
            self._rect = Rect(round(left), round(top), width, height)
        else:
            self._rect = Rect(snapped(left), snapped(top), width, height)
        self.target = self.table.drawing.container_at(point.x(), point.y())
        self.reason = self._why_not()
        self._grow()
        self.table.tell(self.reason)
        self.table.refresh()

    def drop(self, point: QPointF, keys: Keys) -> None:
        """Add the resource, or refuse with the reason."""
        self.move(point, keys)
        document, reason, rect, target = self.table.document, self.reason, self._rect, self.target
        self.cancel()
        if reason:
            document.refused.emit(reason)
            return
        slug, values = self._kind.slug, self._values
        document.attempt(lambda: intents.place(document.design, slug, target, (rect.x, rect.y), values))

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the ghost and light the containers that take it."""
        drawing, ink = self.table.drawing, self.table.ink
        for i in self._legal:
            painter.setPen(screen_pen(ink.accent, 2 if i == self.target else 1, pixel))
            painter.setBrush(ink.lit)
            painter.drawRoundedRect(QRectF(*drawing.rects[i]), PLACE_RADIUS, PLACE_RADIUS)
        if self.reason and self.target is not None:
            painter.setPen(screen_pen(ink.error, 1.5, pixel))
            painter.setBrush(ink.refused)
            painter.drawRoundedRect(QRectF(*drawing.rects[self.target]), PLACE_RADIUS, PLACE_RADIUS)
        self._growth.paint(painter, self.table, pixel)
        kind, rect = self._kind, self._rect
        painter.save()
        painter.setOpacity(0.55 if self.reason else 0.85)
        painter.translate(rect.x, rect.y)
        if kind.shape == "card":
            ghost = Card("ghost", kind.slug, Rect(0, 0, *kind.size), spoken(kind.title), "", kind.icon, kind.category)
            paint_card(painter, ghost, ink, 2)
        else:
            radius = PLACE_RADIUS if kind.shape == "container" else GRID / 2
            painter.setBrush(ink.place[kind.category])
            painter.drawRoundedRect(QRectF(0, 0, *kind.size), radius, radius)
            painter.setPen(ink.text)
            painter.setFont(ink.title_font)
            painter.drawText(QPointF(12, 20), spoken(kind.title))
        painter.setPen(screen_pen(ink.error if self.reason else ink.accent, 2, pixel))
        painter.setBrush(NO_BRUSH)
        painter.drawRoundedRect(QRectF(0, 0, *kind.size), 6, 6)
        painter.restore()

    def _grow(self) -> None:
        """Find out what would grow around it."""
        design, target, rect = self.table.document.design, self.target, self._rect
        if self.reason or target is None:
            self._growth.clear()
            return
        slug, values = self._kind.slug, self._values
        self._growth.follow(
            design, (target, rect), lambda: intents.place(design, slug, target, (rect.x, rect.y), values), frozenset()
        )

    def _why_not(self) -> str:
        kind = self._kind
        if kind.shape == "connector":
            return tr("{title} is a connection: draw it from a port of one resource to another.").format(
                title=spoken(kind.title)
            )
        container = self.table.document.design.get(self.target)
        return catalogue().why_not(container.kind if container else None, kind.slug)
