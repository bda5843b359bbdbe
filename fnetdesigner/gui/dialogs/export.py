"""Shows a design as ARM or Bicep, to copy or to save."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.theme import Theme

Writers = dict[str, tuple[str, str, str, Callable[[], str]]]
"""By name: title, file suffix, file filter, and the function that writes the text."""


class ExportDialog(QDialog):
    """``chosen`` is the language that is shown; accepted means that it is to be saved to a file."""

    def __init__(self, writers: Writers, warning: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export-dialog")
        self.setWindowTitle("Export")
        self.resize(860, 640)
        self._writers = writers
        self._texts: dict[str, str] = {}
        self.chosen = next(iter(writers))
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(16)
        for name, (title, _, _, _) in writers.items():
            button = QRadioButton(title)
            button.setObjectName(f"export-{name}")
            button.setChecked(name == self.chosen)
            button.toggled.connect(lambda on, n=name: self.show_language(n) if on else None)
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("export-preview")
        self.preview.setAccessibleName("Preview")
        self.preview.setReadOnly(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setFont(theme.font(mono=True))
        note = QLabel(warning)
        note.setProperty("role", "warning")
        note.setWordWrap(True)
        note.setVisible(bool(warning))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton("Copy", QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("export-copy")
        save = buttons.addButton("Save as…", QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("export-save")
        save.setDefault(True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(note)
        layout.addWidget(self.preview, 1)
        layout.addWidget(buttons)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.show_language(self.chosen)

    def show_language(self, name: str) -> None:
        """Show the design in a language."""
        self.chosen = name
        self.preview.setPlainText(self.text())

    def text(self) -> str:
        """The text that is shown."""
        if self.chosen not in self._texts:
            self._texts[self.chosen] = self._writers[self.chosen][3]()
        return self._texts[self.chosen]
