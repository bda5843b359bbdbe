"""An assistant at work: a few questions, and what follows from the answers, in words here and marked on the canvas.

It stands beside the drawing and does not bar it: one can look around, and what is chosen here is planned anew when
the design changes. Nothing is added before *Apply*, which is one step of the history.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.panels.change_rows import change_row
from fnetdesigner.gui.panels.inspector_parts import clear
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import counted, plain, rich
from fnetdesigner.model.design import DesignError
from fnetdesigner.planning.assistants.assistant import Ask, Assistant, AssistantError
from fnetdesigner.planning.assistants.catalogue import asked, propose, starts_of
from fnetdesigner.workspace.mending import Preview, preview
from fnetdesigner.workspace.session import Event

WIDTH, HEIGHT = 376, 640
TYPING = 250
"""Milliseconds after the last key before an answer counts."""
BEGUN = "begin"


class AssistantDialog(QDialog):
    """``looked_at``: there is something to see on the canvas; ``done`` carries the words of what was carried out."""

    looked_at = Signal()
    carried_out = Signal(str)

    def __init__(
        self, assistant: Assistant, ids: Sequence[str], document: Document, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._assistant, self._document, self._theme = assistant, document, theme
        self._ids = tuple(ids)
        self._answers: dict[str, str] = {}
        self._preview: Preview | None = None
        self.setObjectName("assistant-dialog")
        self.setWindowTitle(spoken(assistant.title))
        self.resize(WIDTH, HEIGHT)
        title, told = QLabel(spoken(assistant.title)), QLabel(spoken(assistant.help))
        title.setProperty("role", "heading")
        told.setProperty("role", "muted")
        for label in (title, told):
            label.setWordWrap(True)
        self._form = QVBoxLayout()
        self._form.setSpacing(4)
        divider = QFrame()
        divider.setProperty("role", "divider")
        divider.setFixedHeight(1)
        self._head = QLabel()
        self._head.setObjectName("assistant-head")
        self._head.setProperty("role", "section")
        self._refused = QLabel()
        self._refused.setObjectName("assistant-refused")
        self._refused.setProperty("role", "warning")
        self._refused.setTextFormat(Qt.TextFormat.RichText)
        self._refused.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(5)
        inner = QWidget()
        middle = QVBoxLayout(inner)
        middle.setContentsMargins(20, 4, 12, 8)
        middle.setSpacing(8)
        middle.addLayout(self._form)
        middle.addSpacing(4)
        middle.addWidget(divider)
        middle.addSpacing(2)
        middle.addWidget(self._head)
        middle.addWidget(self._refused)
        middle.addLayout(self._list)
        middle.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("assistant-scroll")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width that lines are wrapped to.
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setWidget(inner)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._apply = buttons.addButton(tr("Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._apply.setObjectName("assistant-apply")
        self._apply.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        top, bottom = QVBoxLayout(), QVBoxLayout()
        top.setContentsMargins(20, 18, 20, 8)
        top.setSpacing(4)
        bottom.setContentsMargins(20, 10, 20, 14)
        top.addWidget(title)
        top.addWidget(told)
        bottom.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(scroll, 1)
        layout.addLayout(bottom)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPING)
        self._typed.timeout.connect(self.plan)
        document.changed.connect(self._on_changed)
        self._ask_anew()

    @property
    def preview(self) -> Preview | None:
        """What is planned now; None where it is refused."""
        return self._preview

    @property
    def refusal(self) -> str:
        """Why nothing can be done, as plain words; empty where it can."""
        return plain(self._refused.text()) if self._refused.isVisibleTo(self) else ""

    # The questions.

    def _ask_anew(self) -> None:
        """Ask what has to be known about the chosen things, and plan with the answers there are."""
        clear(self._form)
        self._answers = {}
        design = self._document.design
        starts = starts_of(self._assistant, design)
        if len(self._ids) < 2 and len(starts) > 1:
            named = tuple((i, self._place(i)) for i in starts)
            default = self._ids[0] if self._ids else starts[0]
            self._add(Ask(BEGUN, tr("For"), "", default, named))
            self._ids = (default,)
        elif not self._ids:
            self._ids = starts[:1]
        elif len(self._ids) > 1:
            self._form.addWidget(QLabel(tr(" and ").join(design.resources[i].name for i in self._ids)))
        try:
            for ask in asked(self._assistant, design, self._ids):
                self._answers[ask.name] = ask.default
                self._add(ask)
        except AssistantError:
            self._answers = {}
        self.plan()

    def _place(self, resource_id: str) -> str:
        resource = self._document.design.resources[resource_id]
        parent = self._document.design.get(resource.parent)
        return (
            resource.name if parent is None else tr("{name} in {place}").format(name=resource.name, place=parent.name)
        )

    def _add(self, ask: Ask) -> None:
        label = QLabel(spoken(ask.title))
        label.setProperty("role", "label")
        label.setContentsMargins(0, 8, 0, 0)
        field: QComboBox | QLineEdit
        if ask.choices:
            field = QComboBox()
            for value, words in ask.choices:
                field.addItem(spoken(words), value)
            field.setCurrentIndex(max(0, field.findData(ask.default)))
            field.currentIndexChanged.connect(lambda _: self._chosen(ask.name, str(field.currentData())))
        else:
            field = QLineEdit(ask.default)
            field.textEdited.connect(lambda text: self._written(ask.name, text))
        field.setObjectName(f"assistant-{ask.name}")
        label.setBuddy(field)
        self._form.addWidget(label)
        self._form.addWidget(field)
        if ask.help:
            told = QLabel(spoken(ask.help))
            told.setProperty("role", "muted")
            told.setWordWrap(True)
            field.setAccessibleDescription(spoken(ask.help))
            self._form.addWidget(told)

    def _chosen(self, name: str, value: str) -> None:
        if name == BEGUN:
            self._ids = (value,)
            self._document.select(self._ids)
            # The field that was used goes with the form.
            QTimer.singleShot(0, self, self._ask_anew)
        else:
            self._answers[name] = value
            self.plan()

    def _written(self, name: str, text: str) -> None:
        self._answers[name] = text
        self._typed.start()

    # The plan.

    def plan(self) -> None:
        """Work it out anew, and show it."""
        self._typed.stop()
        design, reason = self._document.design, ""
        self._preview = None
        try:
            fix = propose(self._assistant, design, self._ids, self._answers)
            self._preview = preview(design, fix, plain(fix.title))
        except (AssistantError, DesignError) as error:
            reason = str(error)
        clear(self._list)
        lines = () if self._preview is None else self._preview.lines
        for line in lines:
            self._list.addLayout(change_row(line, self._theme))
        self._head.setVisible(bool(lines))
        self._head.setText(tr("This makes {changes}").format(changes=counted(len(lines), "change", "changes")))
        self._refused.setText(rich(reason))
        self._refused.setVisible(bool(reason))
        self._apply.setEnabled(self._preview is not None)
        self._document.show_preview(self._preview)
        if self._preview is not None:
            self.looked_at.emit()

    def _on_changed(self, event: Event) -> None:
        if not self.isVisible():
            return
        if event.replaced or not all(i in event.after.resources for i in self._ids):
            self.reject()
        elif event.changes:
            self._ask_anew()

    def accept(self) -> None:
        """Carry out what is shown, as one step."""
        if self._typed.isActive():
            self.plan()
        planned = self._preview
        if planned is None:
            return
        self.hide()
        self._document.session.seal()
        select = tuple(i for i in planned.after.index.in_order(planned.changes.added) if i in planned.after.layout)
        if self._document.do(replace(planned.step, select=select), reveal=True):
            self.carried_out.emit(spoken(planned.step.label))
        super().accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing stays marked for what nobody sees."""
        if self._preview is not None and self._document.preview is self._preview:
            self._document.show_preview(None)
        super().hideEvent(event)
