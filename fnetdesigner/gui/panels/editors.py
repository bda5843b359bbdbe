"""The editors of single values: text, numbers, switches, choices, lists of lines.

An editor shows a value and sends what the person made of it; whether the value may be is decided by who
listens. Text that is no value stays as it was typed and is reported by ``unreadable``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.panels.form import NOT_SET, FieldSpec

UNDO = QKeySequence.StandardKey.Undo
REDO = QKeySequence.StandardKey.Redo
FOCUS_OUT = QEvent.Type.FocusOut
OVERRIDE = QEvent.Type.ShortcutOverride
MIXED = "Mixed"
FEWEST_LINES, MOST_LINES = 2, 8


class Editor(QWidget):
    """Shows one value. ``edited`` carries a new value, ``unreadable`` why the text is none, ``left`` says
    that the focus went elsewhere. ``typing``: the value being sent is one of a run, as keys are hit."""

    edited = Signal(object)
    unreadable = Signal(str)
    left = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self.typing = False
        self.setFocusProxy(field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(field)
        field.installEventFilter(self)

    def show_value(self, value: Any) -> None:
        """Show a value; nothing is sent."""
        raise TypeError(f"{type(self).__name__} cannot show {value!r}")

    def show_mixed(self) -> None:
        """Show that the things selected have different values."""

    def start_over(self) -> None:
        """Let go of text and of what could be taken back; another thing is shown next."""

    def offer(self, suggestions: Sequence[str]) -> None:
        """Offer values that are often meant; most editors have no use for them."""

    def mark(self, invalid: bool) -> None:
        """Mark the field as wrong, or as right again."""
        if bool(self.field.property("invalid")) != invalid:
            self.field.setProperty("invalid", "true" if invalid else None)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the focus leaves; a popup of the field itself does not count."""
        if event.type() == FOCUS_OUT and not isinstance(self.field, QComboBox):
            self.left.emit()
        return super().eventFilter(watched, event)


def passes_undo(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Whether an undo key should go past a text field to the design: the field has nothing to take back."""
    if event.type() != OVERRIDE or not isinstance(event, QKeyEvent):
        return False
    return (event.matches(UNDO) and not can_undo) or (event.matches(REDO) and not can_redo)


class Line(QLineEdit):
    """A line of text whose undo key acts on the text first, and on the design when nothing is left."""

    def event(self, event: QEvent) -> bool:
        if passes_undo(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)


class Paragraph(QPlainTextEdit):
    """Several lines of text, with the same way of taking back; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.fit)
        self.fit()

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if passes_undo(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def fit(self) -> None:
        """As high as its lines, within reason."""
        lines = min(MOST_LINES, max(FEWEST_LINES, self.blockCount()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 20)


class LineEditor(Editor):
    """Text on one line; an empty optional field is None."""

    def __init__(self, spec: FieldSpec) -> None:
        self.line = Line()
        super().__init__(self.line)
        self._optional = spec.optional
        self._placeholder = spec.shown.placeholder
        self.line.setPlaceholderText(self._placeholder)
        self.line.textEdited.connect(self._send)

    def _send(self, text: str) -> None:
        self.edited.emit(None if self._optional and not text.strip() else text)

    def show_value(self, value: Any) -> None:
        text = "" if value is None else str(value)
        self.line.setPlaceholderText(self._placeholder)
        if text != self.line.text():
            self.line.setText(text)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)

    def show_mixed(self) -> None:
        self.line.clear()
        self.line.setPlaceholderText(spoken(MIXED))

    def start_over(self) -> None:
        self.line.setText("")

    def offer(self, suggestions: Sequence[str]) -> None:
        if not suggestions:
            self.line.setCompleter(QCompleter(self.line))
            return
        completer = QCompleter(list(suggestions), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._send)
        self.line.setCompleter(completer)


class NumberEditor(LineEditor):
    """A whole number; an empty optional field is None."""

    def _send(self, text: str) -> None:
        stripped = text.strip()
        if not stripped and self._optional:
            self.edited.emit(None)
        elif stripped.removeprefix("-").isascii() and stripped.removeprefix("-").isdigit() and len(stripped) < 16:
            self.edited.emit(int(stripped))
        else:
            self.unreadable.emit(tr("Write a whole number, such as 10."))


class TextEditor(Editor):
    """Text of several lines."""

    def __init__(self, spec: FieldSpec) -> None:
        self.text = Paragraph()
        super().__init__(self.text)
        self._placeholder = spec.shown.placeholder
        self.text.setPlaceholderText(self._placeholder)
        self.text.textChanged.connect(self._send)

    def _send(self) -> None:
        self.edited.emit(self.text.toPlainText())

    def show_value(self, value: Any) -> None:
        self._show(str(value))

    def _show(self, text: str) -> None:
        self.text.setPlaceholderText(self._placeholder)
        if text != self.text.toPlainText():
            blocker = QSignalBlocker(self.text)
            self.text.setPlainText(text)
            blocker.unblock()
            self.text.fit()

    def show_mixed(self) -> None:
        self._show("")
        self.text.setPlaceholderText(spoken(MIXED))

    def start_over(self) -> None:
        blocker = QSignalBlocker(self.text)
        self.text.setPlainText("")
        blocker.unblock()


class LinesEditor(TextEditor):
    """A list of short texts, one on each line; empty lines do not count."""

    _picker: Choice | None = None

    def _send(self) -> None:
        self.edited.emit(lines_of(self.text.toPlainText()))

    def show_value(self, value: Any) -> None:
        if lines_of(self.text.toPlainText()) != tuple(value):
            self._show("\n".join(value))

    def offer(self, suggestions: Sequence[str]) -> None:
        if self._picker is None and suggestions:
            self._picker = self._make_picker()
        if self._picker is not None:
            self._picker.clear()
            self._picker.addItems(list(suggestions))
            self._picker.setCurrentIndex(-1)
            self._picker.setVisible(bool(suggestions))

    def _make_picker(self) -> Choice:
        picker = Choice()
        picker.setPlaceholderText(tr("Add one of the usual…"))
        picker.setAccessibleName(tr("Add one of the usual values"))
        picker.textActivated.connect(self._add)
        picker.activated.connect(lambda _: picker.setCurrentIndex(-1))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(picker)
        return picker

    def _add(self, text: str) -> None:
        present = lines_of(self.text.toPlainText())
        if text not in present:
            self.text.setPlainText("\n".join((*present, text)))
            self.left.emit()


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a text that say something."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


class SwitchEditor(Editor):
    """Yes or no, with its title beside the box."""

    def __init__(self, spec: FieldSpec) -> None:
        self.box = QCheckBox(spoken(spec.shown.title))
        super().__init__(self.box)
        self.box.clicked.connect(self._send)

    def _send(self) -> None:
        self.box.setTristate(False)
        self.edited.emit(self.box.isChecked())

    def show_value(self, value: Any) -> None:
        self.box.setTristate(False)
        self.box.setChecked(bool(value))

    def show_mixed(self) -> None:
        self.box.setTristate(True)
        self.box.setCheckState(Qt.CheckState.PartiallyChecked)


class Choice(QComboBox):
    """A list of choices that the wheel does not change by accident while a form is scrolled."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEditor(Editor):
    """One of several values, in their words."""

    def __init__(self, spec: FieldSpec) -> None:
        self.box = Choice()
        super().__init__(self.box)
        self._values: list[Any] = [None] if spec.optional else []
        if spec.optional:
            self.box.addItem(spoken(NOT_SET))
        for value, words in spec.choices:
            self._values.append(value)
            self.box.addItem(spoken(words))
        self.box.activated.connect(lambda index: self.edited.emit(self._values[index]))

    def show_value(self, value: Any) -> None:
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def show_mixed(self) -> None:
        self.box.setPlaceholderText(spoken(MIXED))
        self.box.setCurrentIndex(-1)
