"""The steps that can be taken back and done again, to jump to any of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme

STEPS = Qt.ItemDataRole.UserRole
MOST_SHOWN = 500
"""So many steps to either side are listed; who wants to go further goes there first."""
START = "As it was opened"


class HistoryDialog(QDialog):
    """The latest step on top; those that were taken back stand above the present one in muted type."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._theme = document, theme
        self.setObjectName("history")
        self.setWindowTitle(tr("History"))
        self.resize(420, 520)
        hint = QLabel(tr("Enter or a double click goes to a step. Nothing is lost until something else is changed."))
        hint.setWordWrap(True)
        hint.setProperty("role", "muted")
        self.list = QListWidget()
        self.list.setObjectName("history-list")
        self.list.setAccessibleName(tr("Steps"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        for widget in (hint, self.list, buttons):
            layout.addWidget(widget)
        self.list.itemActivated.connect(self._jump)
        document.changed.connect(self._fill)
        self._fill()

    def _fill(self, _event: object = None) -> None:
        history = self._document.session.history
        self.list.clear()
        after = history.redo_labels[:MOST_SHOWN]
        before = history.undo_labels[:MOST_SHOWN]
        for number in range(len(after), 0, -1):
            self._add(after[number - 1], number)
        for number, label in enumerate(before):
            self._add(label, -number)
        if len(before) == len(history.undo_labels):
            self._add(START, -len(before))
        self.list.setCurrentRow(len(after))

    def _add(self, label: str, steps: int) -> None:
        item = QListWidgetItem(spoken(label))
        item.setData(STEPS, steps)
        item.setFont(self._theme.font(semibold=steps == 0))
        if steps > 0:
            item.setForeground(self._theme.color("muted"))
        self.list.addItem(item)

    def _jump(self, item: QListWidgetItem) -> None:
        self.go(int(item.data(STEPS)))

    def go(self, steps: int) -> None:
        """Go so many steps forward, or back where the number is negative."""
        session = self._document.session
        session.seal()
        move = session.redo if steps > 0 else session.undo
        for _ in range(abs(steps)):
            if not move():
                break
