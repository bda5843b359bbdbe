"""The inspector: what is selected, with its findings, as a form; with nothing selected, the design itself.

Every change goes through the document as one step; what is typed in a field merges into one step per visit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.panels.dependence_line import DependenceLine
from fnetdesigner.gui.panels.field_row import FieldRow
from fnetdesigner.gui.panels.form import DESIGN_FIELDS, FieldSpec, complaint, shared, specs_of
from fnetdesigner.gui.panels.inspector_form import GAP, Form
from fnetdesigner.gui.panels.inspector_parts import FindingsBox, Header, discard
from fnetdesigner.gui.regard import way_piece
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import counted, plain
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Settings
from fnetdesigner.model.edits import Configure
from fnetdesigner.model.resource import Resource
from fnetdesigner.rules.finding import Fix
from fnetdesigner.workspace.intents import IntentError, Step, set_values
from fnetdesigner.workspace.session import Event

MOST_FINDINGS, MOST_FORMS = 8, 8
MARGIN = 12

FormKey = tuple[bool, tuple[str, ...]]
"""Whether several things are shown, and of which kinds; no kind means the design."""


class Inspector(QScrollArea):
    """A form over the selection. ``finding_chosen`` asks for a finding to be shown in full."""

    finding_chosen = Signal(object)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Inspector"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(280)
        self._document, self._theme = document, theme
        self._ids: tuple[str, ...] = ()
        self._advanced_open = False
        self._header = Header(theme)
        self._findings = FindingsBox(document, theme)
        self._findings.fix_chosen.connect(self._apply_fix)
        self._findings.finding_chosen.connect(self.finding_chosen)
        self._forms: dict[FormKey, Form] = {}
        page = QWidget()
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._layout.setSpacing(GAP)
        self._layout.addWidget(self._header)
        self._layout.addWidget(self._findings)
        self._dependence = DependenceLine(document)
        self._layout.addWidget(self._dependence)
        self._layout.addStretch(1)
        self.setWidget(page)
        self._form = self._form_for([])
        document.selected.connect(self.rebuild)
        document.changed.connect(self._on_changed)
        theme.changed.connect(self._on_theme)
        self.rebuild()

    @property
    def rows(self) -> Sequence[FieldRow]:
        """The rows that are shown, the folded ones too."""
        return self._form.rows

    def row(self, field: str) -> FieldRow:
        """The row of a field that is shown. KeyError if it is not."""
        for row in self._form.rows:
            if row.spec.name == field:
                return row
        raise KeyError(field)

    def rebuild(self) -> None:
        """Show another form for what is selected."""
        self._ids = self._document.selection
        things = [self._document.design.resources[i] for i in self._ids]
        form = self._form_for(things)
        if form is not self._form:
            self._form.hide()
            self._form = form
        self._show_header(things)
        self._dependence.show_piece(way_piece(things))
        form.bind(things)
        if form.advanced is not None:
            form.advanced.toggle.setChecked(self._advanced_open)
        self._refresh()
        form.show()
        self.verticalScrollBar().setValue(0)

    def _form_for(self, things: Sequence[Resource]) -> Form:
        """The form for things of these kinds: the one that was made before, or a new one."""
        kinds = tuple(dict.fromkeys(t.kind for t in things))
        key: FormKey = (len(things) > 1, kinds)
        form = self._forms.pop(key, None)
        if form is None:
            form = self._new_form(key)
            self._layout.insertWidget(self._layout.count() - 1, form)
        self._forms[key] = form
        for old in list(self._forms)[:-MOST_FORMS]:
            discard(self._forms.pop(old))
        return form

    def _new_form(self, key: FormKey) -> Form:
        several, kinds = key
        models = [catalogue().by_slug[slug].model for slug in kinds]
        if not models:
            form = Form(DESIGN_FIELDS, "", self._document, self._theme, self._commit_setting)
        elif several:
            form = Form(shared(models), "", self._document, self._theme, self._commit)
        else:
            form = Form(specs_of(models[0]), kinds[0], self._document, self._theme, self._commit)
        form.hide()
        form.left.connect(self._document.session.seal)
        if form.advanced is not None:
            form.advanced.toggled.connect(self._remember_advanced)
        return form

    def _remember_advanced(self, opened: bool) -> None:
        self._advanced_open = opened

    def _show_header(self, things: Sequence[Resource]) -> None:
        if not things:
            told = counted(len(self._document.design.resources), "element", "elements")
            self._header.show_thing("icons/actions/layout.svg", "muted", told)
        elif len(things) == 1:
            kind = catalogue().of(things[0])
            self._header.show_thing(kind.icon, kind.category, spoken(kind.title), kind.doc)
        else:
            counts = {t.kind: 0 for t in things}
            for thing in things:
                counts[thing.kind] += 1
            kinds = ((catalogue().by_slug[slug], n) for slug, n in counts.items())
            told = ", ".join(counted(n, k.title.lower(), k.plural.lower()) for k, n in kinds)
            self._header.show_thing("icons/actions/select.svg", "muted", told)

    def _on_theme(self) -> None:
        for form in self._forms.values():
            discard(form)
        self._forms.clear()
        self._form = self._form_for([])
        self._findings.forget()
        self.rebuild()

    def _on_changed(self, event: Event) -> None:
        if event.replaced or self._ids != self._document.selection:
            self.rebuild()
        else:
            self._refresh()

    def _refresh(self) -> None:
        """Show the present values and findings in the form that stands."""
        design = self._document.design
        things = [design.resources[i] for i in self._ids]
        self._form.refresh(things or [design.settings])
        if not things:
            self._header.name.setText(design.settings.title)
        else:
            self._header.name.setText(
                things[0].name if len(things) == 1 else tr("{number} selected").format(number=len(things))
            )
        found = self._document.session.findings.by_resource.get(things[0].id, ()) if len(things) == 1 else ()
        self._findings.show_findings(found[:MOST_FINDINGS])

    def _commit(self, spec: FieldSpec, value: Any, typed: bool) -> str:
        design, ids = self._document.design, self._ids
        for resource_id in ids:
            try:
                design.resources[resource_id].with_values(**{spec.name: value})
            except ValidationError as error:
                return complaint(error, spoken(spec.shown.title))
        try:
            step = set_values(design, ids, {spec.name: value}, spec.shown.title)
        except IntentError as error:
            return spoken(str(error))
        self._document.do(step, f"{'+'.join(ids)}.{spec.name}" if typed else None)
        return ""

    def _commit_setting(self, spec: FieldSpec, value: Any, typed: bool) -> str:
        settings = self._document.design.settings
        try:
            Settings.model_validate({**settings.__dict__, spec.name: value})
        except ValidationError as error:
            return complaint(error, spoken(spec.shown.title))
        step = Step((Configure({spec.name: value}),), f"Change {spec.shown.title.lower()} of the design")
        self._document.do(step, f"settings.{spec.name}" if typed else None)
        return ""

    def _apply_fix(self, fix: Fix) -> None:
        self._document.mend(fix, plain(fix.title))
