"""What the pointer looks like over a thing of the canvas, and what the tip beside it says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor

from fnetdesigner.gui.canvas.connecting import Connect
from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.gui.canvas.folds import words_of_fold
from fnetdesigner.gui.canvas.picking import Pick
from fnetdesigner.gui.canvas.pointer import Hit
from fnetdesigner.gui.canvas.reconnecting import Reconnect
from fnetdesigner.gui.canvas.resizing import CURSORS
from fnetdesigner.gui.canvas.table import Gesture
from fnetdesigner.gui.canvas.words import messages
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import tr
from fnetdesigner.report.folding import members_of

MOST_LISTED = 12
"""Connectors that a tip lists."""


def cursor_of(hit: Hit | None, gesture: Gesture | None, *, panning: bool) -> QCursor:
    """The shape of the pointer."""
    shape = Qt.CursorShape.ArrowCursor
    if panning:
        shape = Qt.CursorShape.OpenHandCursor
    elif isinstance(gesture, Connect | Pick | Reconnect):
        shape = Qt.CursorShape.CrossCursor
    elif hit is not None and hit.what == "handle":
        shape = CURSORS[hit.handle]
    elif hit is not None and hit.grip is not None:
        shape = hit.grip.cursor
    elif hit is not None and hit.what == "port":
        shape = Qt.CursorShape.CrossCursor
    elif hit is not None and hit.what in ("badge", "line", "fold", "label"):
        shape = Qt.CursorShape.PointingHandCursor
    return QCursor(shape)


def tip_of(document: Document, drawing: Drawing, hit: Hit) -> str:
    """The words of the tip over a thing; empty for none."""
    if hit.what == "badge":
        return messages(document, hit.id)
    if hit.what == "fold":
        return words_of_fold(drawing, hit.id)
    if hit.grip is not None and hit.grip.what == "pin":
        return tr("Pinned bend. Drag it, or double click to release it.")
    line = drawing.lines.get(hit.id) if hit.what in ("line", "label") else None
    if line is None or len(line.members) < 2:
        return ""
    listed = members_of(document.design, line.members)
    more = tr("and {number} more").format(number=len(listed) - MOST_LISTED) if len(listed) > MOST_LISTED else ""
    return "\n".join([line.label, *listed[:MOST_LISTED], *([more] if more else [])])
