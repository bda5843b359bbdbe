"""The inspector: what is selected, with its findings, as a form; with nothing selected, the design itself.

Every change goes through the document as one step; what is typed in a field merges into one step per visit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.panels import hints
from fnetdesigner.gui.panels.field_row import MIXED_VALUE, FieldRow, simple_editor
from fnetdesigner.gui.panels.form import DESIGN_FIELDS, FieldSpec, complaint, sections, shared, specs_of
from fnetdesigner.gui.panels.inspector_parts import FindingsBox, Header, Section, clear, link_button
from fnetdesigner.gui.panels.suggestions import suggestions
from fnetdesigner.gui.panels.table_editor import TableEditor
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import counted, plain
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Settings
from fnetdesigner.model.edits import Configure
from fnetdesigner.model.resource import Resource
from fnetdesigner.rules.finding import Fix
from fnetdesigner.workspace.intents import IntentError, Step, set_values

MOST_FINDINGS = 8
MARGIN = 12


class Inspector(QScrollArea):
    """A form over the selection. ``finding_chosen`` asks for a finding to be shown in full."""

    finding_chosen = Signal(object)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setAccessibleName("Inspector")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(280)
        self._document, self._theme = document, theme
        self._ids: tuple[str, ...] = ()
        self._rows: list[FieldRow] = []
        self._hints: list[tuple[QLabel, QPushButton]] = []
        self._advanced_open = False
        self._header: Header | None = None
        self._page = QWidget()
        self._layout = QVBoxLayout(self._page)
        self._layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._layout.setSpacing(14)
        self.setWidget(self._page)
        self._findings = FindingsBox(theme)
        document.selected.connect(self.rebuild)
        document.changed.connect(self._on_changed)
        theme.changed.connect(self.rebuild)
        self.rebuild()

    def row(self, field: str) -> FieldRow:
        """The row of a field that is shown. KeyError if it is not."""
        for row in self._rows:
            if row.spec.name == field:
                return row
        raise KeyError(field)

    def rebuild(self) -> None:
        """Make the form anew for what is selected."""
        self._ids = self._document.selection
        self._rows, self._hints, self._header = [], [], None
        self._findings.setParent(None)
        self._findings.deleteLater()
        clear(self._layout)
        self._findings = FindingsBox(self._theme)
        self._findings.fix_chosen.connect(self._apply_fix)
        self._findings.finding_chosen.connect(self.finding_chosen)
        things = [self._document.design.resources[i] for i in self._ids]
        if not things:
            self._show_design()
        elif len(things) == 1:
            self._show_one(things[0])
        else:
            self._show_several(things)
        self._layout.addStretch(1)
        self._refresh()
        self.verticalScrollBar().setValue(0)

    def _show_design(self) -> None:
        design = self._document.design
        things = counted(len(design.resources), "element", "elements")
        self._add_header("icons/actions/layout.svg", "muted", things, design.settings.title, "")
        self._add_sections(DESIGN_FIELDS, self._commit_setting)

    def _show_one(self, thing: Resource) -> None:
        kind = catalogue().of(thing)
        self._add_header(kind.icon, kind.category, kind.title, thing.name, kind.doc)
        self._layout.addWidget(self._findings)
        self._add_sections(specs_of(kind.model), self._commit)

    def _show_several(self, things: Sequence[Resource]) -> None:
        kinds = list(dict.fromkeys(catalogue().of(t) for t in things))
        told = ", ".join(
            counted(n, k.title.lower(), k.plural.lower())
            for k in kinds
            for n in [sum(1 for t in things if t.kind == k.slug)]
        )
        self._add_header("icons/actions/select.svg", "muted", told, f"{len(things)} selected", "")
        self._add_sections(shared([k.model for k in kinds]), self._commit)

    def _add_header(self, picture: str, token: str, kind: str, name: str, doc: str) -> None:
        self._header = Header(picture, token, kind, name, doc, self._theme)
        self._layout.addWidget(self._header)

    def _add_sections(self, specs: Sequence[FieldSpec], commit: Any) -> None:
        for title, fields in sections(specs).items():
            section = Section(title, self._theme)
            for spec in fields:
                section.fields.addWidget(self._make_row(spec, commit))
            self._layout.addWidget(section)
        advanced = [s for s in specs if s.shown.advanced]
        if advanced:
            section = Section("Advanced", self._theme, folds=True, opened=self._advanced_open)
            section.toggled.connect(self._remember_advanced)
            for spec in advanced:
                section.fields.addWidget(self._make_row(spec, commit))
            self._layout.addWidget(section)

    def _remember_advanced(self, opened: bool) -> None:
        self._advanced_open = opened

    def _make_row(self, spec: FieldSpec, commit: Any) -> FieldRow:
        document, theme = self._document, self._theme
        if spec.sort == "table":
            row = FieldRow(spec, TableEditor(spec, document, theme), theme, commit)
        else:
            row = FieldRow(spec, simple_editor(spec, document, theme), theme, commit)
        row.left.connect(document.session.seal)
        if len(self._ids) == 1:
            thing = document.design.resources[self._ids[0]]
            row.editor.offer(suggestions(document.design, thing, spec.name))
            if (thing.kind, spec.name) in hints.HINTED:
                self._add_hint(row, thing.id)
        self._rows.append(row)
        return row

    def _add_hint(self, row: FieldRow, thing: str) -> None:
        words = QLabel()
        words.setObjectName(f"hint-{row.spec.name}")
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        row.add_below(words)

        def use_free() -> None:
            found = hints.free_range(self._document.design, self._document.design.resources[thing])
            if found is not None:
                row.apply(found)

        button = link_button("", f"next-free-{row.spec.name}", use_free)
        row.add_below(button)
        self._hints.append((words, button))

    def _on_changed(self, event: Any) -> None:
        if event.replaced or self._ids != self._document.selection:
            self.rebuild()
        else:
            self._refresh()

    def _refresh(self) -> None:
        """Show the present values, hints and findings in the form that stands."""
        design = self._document.design
        if not self._ids:
            self._show_values([design.settings], design.settings.title)
            return
        things = [design.resources[i] for i in self._ids]
        self._show_values(things, things[0].name if len(things) == 1 else f"{len(things)} selected")
        if len(things) == 1:
            found = self._document.session.findings.by_resource.get(things[0].id, ())
            self._findings.show_findings(found[:MOST_FINDINGS])
            for words, button in self._hints:
                words.setText(hints.hint(design, things[0]))
                words.setVisible(bool(words.text()))
                free = hints.free_range(design, things[0])
                button.setText(f"Use the next free range, {free}")
                button.setToolTip("")
                button.setVisible(free is not None)

    def _show_values(self, things: Sequence[Resource | Settings], name: str) -> None:
        if self._header is not None:
            self._header.name.setText(name)
        for row in self._rows:
            values = [getattr(t, row.spec.name) for t in things]
            row.refresh(values[0] if all(v == values[0] for v in values) else MIXED_VALUE)

    def _commit(self, spec: FieldSpec, value: Any, typed: bool) -> str:
        design, ids = self._document.design, self._ids
        for resource_id in ids:
            try:
                design.resources[resource_id].with_values(**{spec.name: value})
            except ValidationError as error:
                return complaint(error, spec.shown.title)
        try:
            step = set_values(design, ids, {spec.name: value}, spec.shown.title)
        except IntentError as error:
            return str(error)
        self._document.do(step, f"{'+'.join(ids)}.{spec.name}" if typed else None)
        return ""

    def _commit_setting(self, spec: FieldSpec, value: Any, typed: bool) -> str:
        settings = self._document.design.settings
        try:
            Settings.model_validate({**settings.__dict__, spec.name: value})
        except ValidationError as error:
            return complaint(error, spec.shown.title)
        step = Step((Configure({spec.name: value}),), f"Change {spec.shown.title.lower()} of the design")
        self._document.do(step, f"settings.{spec.name}" if typed else None)
        return ""

    def _apply_fix(self, fix: Fix) -> None:
        self._document.session.seal()
        self._document.do(Step(fix.edits, plain(fix.title)))
