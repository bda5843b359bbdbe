"""Editing a name where it stands on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsView, QLineEdit, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.report.picture import absolute
from fnetdesigner.workspace import intents

LEAST, MOST = QSize(150, 26), QSize(420, 40)
"""The smallest and the largest editor, in pixels of the screen."""


class NameEditor(QLineEdit):
    """Edits a name where it stands. ``done(text)`` commits; Esc or losing the window without a change does not."""

    done = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget, name: str, box: QRect) -> None:
        super().__init__(name, parent)
        self.setObjectName("nameEditor")
        self.setAccessibleName(tr("Name"))
        self.setProperty("role", "rename")
        self.setGeometry(box)
        self._before = name
        self._over = False
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editingFinished.connect(self.commit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the name as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the window's commands away while somebody types."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def cancel(self) -> None:
        """Close without a change."""
        if not self._over:
            self._over = True
            self.left.emit()

    def commit(self) -> None:
        """Close and hand the name on if it is another one."""
        if self._over:
            return
        self._over = True
        text = self.text().strip()
        if text and text != self._before:
            self.done.emit(text)
        self.left.emit()


class Renaming:
    """Opens the editor over a name and closes it again."""

    def __init__(self, view: QGraphicsView, document: Document, theme: Theme) -> None:
        self._view = view
        self._document = document
        self._theme = theme
        self._editor: NameEditor | None = None

    def begin(self, resource_id: str) -> None:
        """Edit the name of a card or container."""
        self.end()
        design = self._document.design
        resource = design.resources[resource_id]
        rect = absolute(design)[resource_id]
        if catalogue().of(resource).shape == "container":
            inner = QRectF(rect.x + 30, rect.y, rect.width - 38, 28)
        else:
            inner = QRectF(rect.x + 52, rect.y + rect.height / 2 - 22, rect.width - 58, 24)
        box = self._view.mapFromScene(inner).boundingRect()
        box.setSize(box.size().expandedTo(LEAST).boundedTo(MOST))
        editor = NameEditor(self._view.viewport(), resource.name, box)
        editor.setFont(self._theme.font(13, semibold=True))
        editor.done.connect(
            lambda text: self._document.attempt(lambda: intents.rename(self._document.design, resource_id, text))
        )
        editor.left.connect(self._close)
        self._editor = editor

    def end(self) -> None:
        """Close the editor, if there is one, and keep what was typed."""
        if self._editor is not None:
            self._editor.commit()

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()
            self._view.setFocus()
