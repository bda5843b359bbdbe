"""A glance at a fix: what it would change is marked on the canvas while one points at its button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QPushButton

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.words import plain
from fnetdesigner.model.design import DesignError
from fnetdesigner.rules.finding import Fix
from fnetdesigner.workspace.mending import Preview, preview

REST = 180
"""Milliseconds that a pointer rests on a fix before its marks show."""
ENTERED = frozenset({QEvent.Type.Enter, QEvent.Type.FocusIn})
LEFT = frozenset({QEvent.Type.Leave, QEvent.Type.FocusOut, QEvent.Type.Hide})


class Peek(QObject):
    """While a pointer rests on a button, or it has the focus, its fix is marked on the canvas."""

    def __init__(self, button: QPushButton, document: Document, fix: Fix) -> None:
        super().__init__(button)
        self._document, self._fix = document, fix
        self._mine: Preview | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._show)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin and end with the pointer and the focus."""
        if event.type() in ENTERED:
            self._rest.start()
        elif event.type() in LEFT:
            self._rest.stop()
            if self._mine is not None and self._document.preview is self._mine:
                self._document.show_preview(None)
            self._mine = None
        return False

    def _show(self) -> None:
        if self._document.preview is None:
            self._mine = preview_of(self._document, self._fix)
            self._document.show_preview(self._mine)


def preview_of(document: Document, fix: Fix) -> Preview | None:
    """What a fix would do to the design as it is; None when it no longer fits."""
    try:
        return preview(document.design, fix, plain(fix.title))
    except DesignError:
        return None
