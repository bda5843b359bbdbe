"""The fields that a question about a packet is put together from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QWidget

from fnetdesigner.gui.language import spoken


class EndBox(QComboBox):
    """A box to choose an end from, or to type one in; typing searches within the words."""

    def __init__(self, name: str, title: str, hint: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setEditable(True)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint)
        self.edit.setClearButtonEnabled(True)
        self.setLineEdit(self.edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(16)
        search = QCompleter(self.model(), self)
        search.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        search.setFilterMode(Qt.MatchFlag.MatchContains)
        search.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(search)

    def write(self, text: str) -> None:
        """Show an end without asking for it."""
        blocker = QSignalBlocker(self)
        self.setCurrentIndex(self.findText(text))
        self.setEditText(text)
        blocker.unblock()


def word_box(name: str, title: str, words: Mapping[str, str]) -> QComboBox:
    """A box of a few words."""
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(title)
    box.addItems([spoken(w) for w in words.values()])
    return box


def field_title(text: str, buddy: QWidget) -> QLabel:
    """The words above a field."""
    label = QLabel(text)
    label.setProperty("role", "label")
    label.setBuddy(buddy)
    return label
