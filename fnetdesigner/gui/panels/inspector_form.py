"""The form of one or several kinds: made once, then bound to whatever of these kinds is selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.panels import hints
from fnetdesigner.gui.panels.field_row import MIXED_VALUE, Commit, FieldRow, simple_editor
from fnetdesigner.gui.panels.form import FieldSpec, sections
from fnetdesigner.gui.panels.inspector_parts import Section, link_button
from fnetdesigner.gui.panels.suggestions import suggestions
from fnetdesigner.gui.panels.table_editor import TableEditor
from fnetdesigner.gui.theme import Theme
from fnetdesigner.model.resource import Resource

GAP = 14


class Form(QWidget):
    """Sections of rows. ``left``: the focus left a row. ``kind``: the slug, where it is the form of one thing."""

    left = Signal()

    def __init__(self, specs: Sequence[FieldSpec], kind: str, document: Document, theme: Theme, commit: Commit) -> None:
        super().__init__()
        self._document, self._theme, self._commit, self._kind = document, theme, commit, kind
        self._thing: Resource | None = None
        self.rows: list[FieldRow] = []
        self.advanced: Section | None = None
        self._hint: QLabel | None = None
        self._offer: QPushButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for title, fields in sections(specs).items():
            layout.addWidget(self._fill(Section(spoken(title), theme), fields))
        advanced = [s for s in specs if s.shown.advanced]
        if advanced:
            self.advanced = Section(tr("Advanced"), theme, folds=True, opened=False)
            layout.addWidget(self._fill(self.advanced, advanced))

    def _fill(self, section: Section, specs: Sequence[FieldSpec]) -> Section:
        for spec in specs:
            section.fields.addWidget(self._row(spec))
        return section

    def _row(self, spec: FieldSpec) -> FieldRow:
        document, theme = self._document, self._theme
        table = spec.sort == "table"
        editor = TableEditor(spec, document, theme) if table else simple_editor(spec, document, theme)
        row = FieldRow(spec, editor, theme, self._commit)
        row.left.connect(self.left)
        if (self._kind, spec.name) in hints.HINTED:
            self._add_hint(row)
        self.rows.append(row)
        return row

    def _add_hint(self, row: FieldRow) -> None:
        self._hint = QLabel()
        self._hint.setObjectName(f"hint-{row.spec.name}")
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        row.add_below(self._hint)

        def use_free() -> None:
            found = None if self._thing is None else hints.free_range(self._document.design, self._thing)
            if found is not None:
                row.apply(found)

        self._offer = link_button("", f"next-free-{row.spec.name}", use_free)
        row.add_below(self._offer)

    def bind(self, things: Sequence[Resource]) -> None:
        """Let go of what was shown before, to show these things."""
        for row in self.rows:
            row.forget()
            if len(things) == 1:
                row.editor.offer(suggestions(self._document.design, things[0], row.spec.name))

    def refresh(self, things: Sequence[Any]) -> None:
        """Show the present values of the things; those that differ are shown as mixed."""
        for row in self.rows:
            values = [getattr(t, row.spec.name) for t in things]
            row.refresh(values[0] if all(v == values[0] for v in values) else MIXED_VALUE)
        self._thing = things[0] if self._kind else None
        if self._thing is not None and self._hint is not None and self._offer is not None:
            self._hint.setText(hints.hint(self._document.design, self._thing))
            self._hint.setVisible(bool(self._hint.text()))
            free = hints.free_range(self._document.design, self._thing)
            self._offer.setText(tr("Use the next free range, {free}").format(free=free))
            self._offer.setToolTip("")
            self._offer.setVisible(free is not None)
