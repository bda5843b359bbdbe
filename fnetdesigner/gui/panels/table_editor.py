"""The editor of a table inside a resource: one line per row, and under the list the fields of the chosen row.

A panel at the side is too narrow for nine columns; the fields of one row at a time are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import in_sentence, spoken, tr
from fnetdesigner.gui.panels.dependence_line import DependenceLine, Rows
from fnetdesigner.gui.panels.editors import OVERRIDE, Editor
from fnetdesigner.gui.panels.field_row import FieldRow, simple_editor
from fnetdesigner.gui.panels.form import TYPED, FieldSpec, complaint, specs_of
from fnetdesigner.gui.regard import LISTS
from fnetdesigner.gui.theme import Theme
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Part
from fnetdesigner.routing.usage import Piece

ROW_HEIGHT, FEWEST, MOST = 26, 1, 7
STEP_OF_PRIORITY = 10
BUTTONS = (
    ("add", "icons/actions/add.svg", "Add a row"),
    ("remove", "icons/actions/delete.svg", "Remove the row"),
    ("up", "icons/actions/arrow-up.svg", "Move the row up"),
    ("down", "icons/actions/arrow-down.svg", "Move the row down"),
)


def summary(part: Part, design: Design) -> str:
    """A row on one line: its first few values, references by name."""
    words: list[str] = []
    for spec in specs_of(type(part)):
        value = getattr(part, spec.name)
        if isinstance(value, bool) or value in (None, "", ()):
            continue
        if spec.sort == "reference":
            target = design.get(value)
            words.append(target.name if target is not None else str(value))
        elif isinstance(value, tuple):
            words.append(", ".join(summary(v, design) if isinstance(v, Part) else str(v) for v in value))
        else:
            words.append(dict(spec.choices).get(value, str(value)))
    return " · ".join(words[:5]) or tr("empty row")


def new_row(model: type[Part], rows: Iterable[Part]) -> Part:
    """A row with sensible first values: a free name, the next priority."""
    present = list(rows)
    values: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        taken = {getattr(r, name) for r in present}
        if name == "priority":
            values[name] = max((int(t) for t in taken), default=90) + STEP_OF_PRIORITY
        elif info.is_required():
            stem = re.findall(r"[A-Z][a-z]*", model.__name__)[-1].lower() if name == "name" else name
            number = 1
            while f"{stem}-{number}" in taken:
                number += 1
            values[name] = f"{stem}-{number}"
    return model.model_validate(values)


class RowList(QListWidget):
    """The rows; Delete removes the chosen one, and is not taken for the resource."""

    def __init__(self, owner: TableEditor) -> None:
        super().__init__()
        self._owner = owner

    def event(self, event: QEvent) -> bool:
        if event.type() == OVERRIDE and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._owner.change("remove")
        else:
            super().keyPressEvent(event)


class TableEditor(Editor):
    """The rows of a table with the form of one of them."""

    def __init__(self, spec: FieldSpec, document: Document, theme: Theme) -> None:
        super().__init__(QWidget())
        assert spec.row is not None
        self._spec, self._model = spec, spec.row
        self.nested = False
        self._document, self._theme = document, theme
        self._rows: tuple[Part, ...] = ()
        self._fields: list[FieldRow] = []
        self.list = RowList(self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(spoken(spec.shown.title))
        self.list.currentRowChanged.connect(self._on_chosen)
        self.buttons: dict[str, QToolButton] = {}
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(2)
        for action, path, tip in BUTTONS:
            button = QToolButton()
            button.setIcon(icon(path, "text", theme))
            button.setToolTip(spoken(tip))
            button.setAccessibleName(f"{spoken(spec.shown.title)}: {in_sentence(tip)}")
            button.setObjectName(f"{action}-{spec.name}")
            button.setFixedSize(28, 28)
            button.clicked.connect(lambda _=False, a=action: self.change(a))
            self.buttons[action] = button
            bar.addWidget(button)
        bar.addStretch(1)
        self.dependence = DependenceLine(document)
        self._watched = Rows(self.list, document, self._piece_at, self.dependence)
        self._form = QFrame()
        self._form_layout = QVBoxLayout(self._form)
        self._form_layout.setContentsMargins(12, 4, 0, 4)
        self._form_layout.setSpacing(8)
        layout = QVBoxLayout(self.field)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.list)
        layout.addLayout(bar)
        layout.addWidget(self.dependence)
        layout.addWidget(self._form)
        self.setFocusProxy(self.list)
        self._enable()

    def _piece_at(self, index: QModelIndex) -> Piece | None:
        """What of the selected resource a row stands for, where flows may depend on such rows."""
        chosen, row = self._document.selection, index.row()
        held = self._spec.name in LISTS and not self.nested and len(chosen) == 1 and 0 <= row < len(self._rows)
        return Piece(chosen[0], self._spec.name, row) if held else None

    def start_over(self) -> None:
        self._rows = ()
        for field in self._fields:
            field.forget()
        self._fill(-1)

    def show_value(self, value: Any) -> None:
        before = self.list.currentRow()
        self._rows = tuple(value)
        self._fill(min(before, len(self._rows) - 1))

    def change(self, action: str) -> None:
        """Add a row, or remove or move the chosen one."""
        rows, at = list(self._rows), self.list.currentRow()
        if action == "add":
            rows.append(new_row(self._model, rows))
            at = len(rows) - 1
        elif not 0 <= at < len(rows):
            return
        elif action == "remove":
            del rows[at]
            at = min(at, len(rows) - 1)
        else:
            other = at + (-1 if action == "up" else 1)
            if not 0 <= other < len(rows):
                return
            rows[at], rows[other] = rows[other], rows[at]
            at = other
        self._rows = tuple(rows)
        self._fill(at)
        self.edited.emit(self._rows)

    def _fill(self, current: int) -> None:
        design = self._document.design
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        for part in self._rows:
            item = QListWidgetItem(summary(part, design), self.list)
            item.setToolTip(item.text())
        self.list.setFixedHeight(ROW_HEIGHT * min(MOST, max(FEWEST, len(self._rows))) + 4)
        self.list.setVisible(bool(self._rows))
        self.list.setCurrentRow(current)
        blocker.unblock()
        self._watched.refresh()
        self._show_form(current)

    def _on_chosen(self, at: int) -> None:
        for field in self._fields:
            field.forget()
        self._show_form(at)

    def _show_form(self, at: int) -> None:
        if not 0 <= at < len(self._rows):
            for field in self._fields:
                field.hide()
        else:
            if not self._fields:
                self._make_form()
            for field in self._fields:
                field.show()
                field.refresh(getattr(self._rows[at], field.spec.name))
        self._enable()

    def _make_form(self) -> None:
        for spec in specs_of(self._model):
            make = TableEditor if spec.sort == "table" else simple_editor
            editor = make(spec, self._document, self._theme)
            if isinstance(editor, TableEditor):
                editor.nested = True
            field = FieldRow(spec, editor, self._theme, self._set)
            field.left.connect(self.left)
            self._fields.append(field)
            self._form_layout.addWidget(field)

    def _set(self, spec: FieldSpec, value: Any, typed: bool) -> str:
        at = self.list.currentRow()
        part = self._rows[at]
        try:
            changed = type(part).model_validate({**part.__dict__, spec.name: value})
        except ValidationError as error:
            return complaint(error, spoken(spec.shown.title))
        if changed == part:
            return ""
        self._rows = (*self._rows[:at], changed, *self._rows[at + 1 :])
        item = self.list.item(at)
        item.setText(summary(changed, self._document.design))
        item.setToolTip(item.text())
        for field in self._fields:
            if field.spec.name == spec.name:
                field.refresh(getattr(changed, spec.name))
        self.typing = typed and spec.sort in TYPED
        self.edited.emit(self._rows)
        self.typing = False
        return ""

    def _enable(self) -> None:
        at, count = self.list.currentRow(), len(self._rows)
        self.buttons["remove"].setEnabled(at >= 0)
        self.buttons["up"].setEnabled(at > 0)
        self.buttons["down"].setEnabled(0 <= at < count - 1)
        self._form.setVisible(at >= 0)
