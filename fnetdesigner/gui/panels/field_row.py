"""One field of a form: its title, its help, its editor, and under it what is wrong with what was typed."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QToolTip, QVBoxLayout, QWidget

from fnetdesigner.azure.facts import source
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import in_sentence, spoken, tr
from fnetdesigner.gui.panels.editors import (
    ChoiceEditor,
    Editor,
    LineEditor,
    LinesEditor,
    NumberEditor,
    SwitchEditor,
    TextEditor,
)
from fnetdesigner.gui.panels.form import TYPED, FieldSpec
from fnetdesigner.gui.panels.reference_editors import ReferenceEditor, choices_editor, references_editor
from fnetdesigner.gui.theme import Theme

Commit = Callable[[FieldSpec, Any, bool], str]
"""Applies a value of a field; ``typed`` merges it with what was typed before. Returns what is wrong, or ""."""


NOWHERE = Qt.AlignmentFlag(0)


class Mixed:
    """Stands for the values of several things that differ."""


MIXED_VALUE = Mixed()
_UNSHOWN = Mixed()


def help_text(spec: FieldSpec) -> str:
    """The help of a field with the document that it rests on."""
    if not spec.shown.source:
        return spoken(spec.shown.help)
    found = source(spec.shown.source)
    return f"{spoken(spec.shown.help)}\n\n" + tr("Source: {title} ({date})").format(title=found.title, date=found.date)


class FieldRow(QWidget):
    """A field with all that belongs to it. ``left`` is sent when the focus leaves it."""

    left = Signal()

    def __init__(self, spec: FieldSpec, editor: Editor, theme: Theme, commit: Commit) -> None:
        super().__init__()
        self.spec, self.editor = spec, editor
        self._commit = commit
        self._shown: Any = _UNSHOWN
        self._busy = False
        self.setObjectName(f"field-{spec.name}")
        editor.field.setObjectName(f"editor-{spec.name}")
        focus = editor.focusProxy() or editor.field
        focus.setAccessibleName(spoken(spec.shown.title))
        focus.setAccessibleDescription(spoken(spec.shown.help))
        self.error = QLabel()
        self.error.setProperty("role", "error")
        self.error.setObjectName(f"error-{spec.name}")
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.hide()
        self._help = self._help_button(theme)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        if spec.sort == "switch":
            head.addWidget(editor, 1)
            head.addWidget(self._help)
            layout.addLayout(head)
        else:
            title = QLabel(spoken(spec.shown.title))
            title.setProperty("role", "label")
            title.setBuddy(focus)
            head.addWidget(title, 1)
            head.addWidget(self._help)
            layout.addLayout(head)
            layout.addWidget(editor)
        layout.addWidget(self.error)
        editor.edited.connect(self._on_edited)
        editor.unreadable.connect(self._show_error)
        editor.left.connect(self.left)

    def _help_button(self, theme: Theme) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("icons/actions/info.svg", "muted", theme))
        button.setFixedSize(24, 24)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(_wrapped(help_text(self.spec)))
        button.setAccessibleName(tr("Help on {title}").format(title=in_sentence(self.spec.shown.title)))
        button.setAccessibleDescription(help_text(self.spec))
        button.clicked.connect(
            lambda: QToolTip.showText(button.mapToGlobal(QPoint(0, button.height())), button.toolTip(), button)
        )
        return button

    @property
    def invalid(self) -> bool:
        """Whether what stands in the field is not what the design holds."""
        return not self.error.isHidden()

    def refresh(self, value: Any) -> None:
        """Show what the design holds, unless it is shown already. What was typed and is wrong stays."""
        if self._busy:
            self._shown = value
            return
        if self.invalid and (self._shown is value or self._shown == value):
            return
        if value is MIXED_VALUE:
            self.editor.show_mixed()
        elif (
            self._shown is _UNSHOWN
            or self._shown is MIXED_VALUE
            or self._shown != value
            or self.spec.sort in ("reference", "references", "table")
        ):
            self.editor.show_value(value)
        self._shown = value
        self._show_error("")

    def forget(self) -> None:
        """Let go of what was typed, as when the form shows another thing."""
        self._shown = _UNSHOWN
        self.editor.start_over()
        self._show_error("")

    def add_below(self, widget: QWidget) -> None:
        """Put something under the field, such as a hint."""
        self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if isinstance(widget, QPushButton) else NOWHERE)

    def apply(self, value: Any) -> None:
        """Set the field as if a person had chosen the value."""
        self._apply(value, typed=False)

    def _on_edited(self, value: Any) -> None:
        self._apply(value, typed=self.spec.sort in TYPED or self.editor.typing)

    def _apply(self, value: Any, typed: bool) -> None:
        # While a person types, the answer of the design must not write over the text.
        self._busy = typed
        try:
            wrong = self._commit(self.spec, value, typed)
        finally:
            self._busy = False
        self._show_error(wrong)

    def _show_error(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))
        self.editor.mark(bool(words))


def simple_editor(spec: FieldSpec, document: Document, theme: Theme) -> Editor:
    """The editor for a field of any sort but a table."""
    if spec.sort == "reference":
        return ReferenceEditor(spec, document, theme)
    if spec.sort == "references":
        return references_editor(spec, document, theme)
    if spec.sort == "choices":
        return choices_editor(spec, theme)
    editors: dict[str, Callable[[FieldSpec], Editor]] = {
        "switch": SwitchEditor,
        "choice": ChoiceEditor,
        "number": NumberEditor,
        "text": TextEditor,
        "lines": LinesEditor,
    }
    editor = editors.get(spec.sort, LineEditor)(spec)
    if spec.shown.placeholder[:1].isdigit():
        editor.field.setFont(theme.font(mono=True))
    return editor


def _wrapped(text: str) -> str:
    """Rich text, which a tool tip wraps to a readable width."""
    return f"<p style='margin:0'>{html.escape(text).replace(chr(10) * 2, '</p><p>')}</p>"
