"""The list of all keys, made from the table of actions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

Keys = tuple[str, str, str]
"""Menu, what it does, and the keys as the system writes them."""


class ShortcutsDialog(QDialog):
    """A table with a filter."""

    def __init__(self, keys: Iterable[Keys], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(560, 620)
        self._filter = QLineEdit()
        self._filter.setObjectName("shortcuts-filter")
        self._filter.setAccessibleName("Filter the shortcuts")
        self._filter.setPlaceholderText("Filter")
        self._filter.setClearButtonEnabled(True)
        rows = list(keys)
        self.table = QTableWidget(len(rows), 3)
        self.table.setObjectName("shortcuts-table")
        self.table.setHorizontalHeaderLabels(["Menu", "Action", "Keys"])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(2, 190)
        for row, words in enumerate(rows):
            for column, text in enumerate(words):
                self.table.setItem(row, column, QTableWidgetItem(text))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addWidget(self._filter)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self._rows = rows
        self._filter.textChanged.connect(self._apply_filter)

    def _apply_filter(self, text: str) -> None:
        for row, words in enumerate(self._rows):
            self.table.setRowHidden(row, text.lower() not in " ".join(words).lower())
