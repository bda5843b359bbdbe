"""The Trace panel: what is asked on the left, the answer sentence by sentence on the right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon, pixmap
from fnetdesigner.gui.language import in_sentence, spoken, tr
from fnetdesigner.gui.panels.inspector_parts import clear
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.tracing.ends import (
    EndError,
    From,
    To,
    goal_of_resource,
    goals,
    read_goal,
    read_start,
    start_of_resource,
    starts,
)
from fnetdesigner.gui.tracing.fields import EndBox, field_title, word_box
from fnetdesigner.gui.tracing.sentences import Sentence, of_blocker, of_hop, of_remark
from fnetdesigner.gui.tracing.tracer import Tracer
from fnetdesigner.gui.tracing.words import (
    PROTOCOL_WORDS,
    TRAFFIC_WORDS,
    VERDICT_ICONS,
    as_text,
    headline,
    summary,
    told_hops,
)
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.routing.console import ConsoleError, parse_port
from fnetdesigner.routing.question import Question, Source, Target

ASK_WIDTH = 320
BLOCKER = -1
EMPTY = "Choose where a packet starts and where it goes. The answer names every hop, and what is in the way."


class Trace(QWidget):
    """Asks and answers. ``pick_wanted``: "source" or "target" is to be picked on the canvas, or "" no longer;
    ``entered`` and ``left``: the panel is shown, or no longer."""

    pick_wanted = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self, document: Document, theme: Theme, tracer: Tracer) -> None:
        super().__init__()
        self.setObjectName("trace")
        self._document, self._theme, self._tracer = document, theme, tracer
        self.sentences: list[Sentence] = []
        self.source = EndBox("trace-source", tr("From"), tr("Name or address"))
        self.target = EndBox("trace-target", tr("To"), tr("Name, address, or host:port"))
        self.picks = {which: self._pick_button(which) for which in ("source", "target")}
        self.port = QLineEdit("443")
        self.port.setObjectName("trace-port")
        self.port.setAccessibleName(tr("Port"))
        self.port.setMaximumWidth(80)
        self.protocol = word_box("trace-protocol", tr("Protocol"), PROTOCOL_WORDS)
        self.traffic = word_box("trace-traffic", tr("Kind of traffic"), TRAFFIC_WORDS)
        self.trouble = QLabel()
        self.trouble.setObjectName("trace-trouble")
        self.trouble.setProperty("role", "error")
        self.trouble.setWordWrap(True)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setObjectName("trace-copy")
        self.copy.setToolTip(tr("Copy the answer as numbered text"))
        self.clear_button = QPushButton(tr("Clear"))
        self.clear_button.setObjectName("trace-clear")
        self.clear_button.setToolTip(tr("End the trace (Esc on the canvas)"))
        self._mark = QLabel()
        self._mark.setFixedSize(24, 24)
        self.verdict = QLabel()
        self.verdict.setObjectName("trace-verdict")
        self.addresses = QLabel()
        self.addresses.setObjectName("trace-addresses")
        self.addresses.setProperty("role", "muted")
        self.addresses.setWordWrap(True)
        self.addresses.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self._connect()
        self._fill()
        self._dress()
        self._show_answer()

    # Composition.

    def _pick_button(self, which: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"pick-{which}")
        button.setCheckable(True)
        button.setFixedSize(28, 28)
        button.setToolTip(tr("Pick it on the canvas"))
        button.setAccessibleName(tr("Pick the {which} on the canvas").format(which=which))
        button.clicked.connect(lambda on: self._on_pick(which if on else ""))
        return button

    def _lay_out(self) -> None:
        form = QWidget()
        form.setMinimumWidth(260)
        column = QVBoxLayout(form)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(3)
        for title, box, which in ((tr("From"), self.source, "source"), (tr("To"), self.target, "target")):
            column.addWidget(field_title(title, box))
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(box, 1)
            row.addWidget(self.picks[which])
            column.addLayout(row)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        parts = ((tr("Port"), self.port), (tr("Protocol"), self.protocol), (tr("Kind of traffic"), self.traffic))
        for n, (title, widget) in enumerate(parts):
            grid.addWidget(field_title(title, widget), 0, n)
            grid.addWidget(widget, 1, n)
        grid.setColumnStretch(2, 1)
        column.addSpacing(4)
        column.addLayout(grid)
        column.addWidget(self.trouble)
        column.addStretch(1)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setMinimumWidth(260)
        scrolled.setWidget(form)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(scrolled)
        splitter.addWidget(self._answer_side())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([ASK_WIDTH, 900])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _answer_side(self) -> QWidget:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 4)
        head.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.verdict)
        words.addWidget(self.addresses)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        self._list = QVBoxLayout(page)
        self._list.setContentsMargins(4, 2, 4, 12)
        self._list.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        answer = QWidget()
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        empty = QLabel(spoken(EMPTY))
        empty.setProperty("role", "muted")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        side = QWidget()
        self._stack = QStackedLayout(side)
        self._stack.addWidget(answer)
        self._stack.addWidget(empty)
        return side

    def _connect(self) -> None:
        for box in (self.source, self.target):
            box.activated.connect(lambda _=0, b=box: self._on_end(b))
            box.edit.returnPressed.connect(lambda b=box: self._on_end(b))
        self.port.editingFinished.connect(self._ask)
        self.protocol.activated.connect(lambda _: self._ask())
        self.traffic.activated.connect(lambda _: self._ask())
        self.copy.clicked.connect(self.copy_answer)
        self.clear_button.clicked.connect(self._tracer.clear)
        self._tracer.changed.connect(self._on_answer)
        self._document.changed.connect(self._on_document)
        self._theme.changed.connect(self._dress)

    def _dress(self) -> None:
        for button in self.picks.values():
            button.setIcon(icon("icons/actions/select.svg", "text", self._theme))
        self._fill()
        self._show_answer()

    def _on_document(self, event: object) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        view = self._tracer.view
        lists: tuple[tuple[EndBox, Sequence[From | To]], ...] = (
            (self.source, starts(view)),
            (self.target, goals(view)),
        )
        for box, found in lists:
            labels = [f.label for f in found]
            if labels == [box.itemText(n) for n in range(box.count())] and box.property("theme") == self._theme.name:
                continue
            blocker, kept = QSignalBlocker(box), box.currentText()
            box.setProperty("theme", self._theme.name)
            box.clear()
            for end in found:
                box.addItem(end.label)
                if end.resource:
                    kind = catalogue().of(self._document.design.resources[end.resource])
                    box.setItemIcon(box.count() - 1, icon(kind.icon, kind.category, self._theme))
            box.setCurrentIndex(box.findText(kept))
            box.setEditText(kept)
            blocker.unblock()

    # Asking.

    def ask_from(self, resource_id: str) -> bool:
        """Let packets start at a resource; False if none can."""
        self._fill()
        found = start_of_resource(resource_id, self._tracer.view)
        if found is None:
            return False
        self.source.write(found.label)
        self._ask()
        return True

    def ask_to(self, resource_id: str) -> bool:
        """Let packets go to a resource; False if none can."""
        self._fill()
        found = goal_of_resource(resource_id, self._tracer.view)
        if found is None:
            return False
        self.target.write(found.label)
        self.port.setText(str(found.port))
        self._ask()
        return True

    def ask(self, question: Question) -> None:
        """Ask a question that somebody else put, as of a cell of the matrix, and show it in the fields."""
        self._fill()
        view = self._tracer.view
        start = next((f for f in starts(view) if f.source == question.source), None)
        goal = next((g for g in goals(view) if _same(g.target, question.target)), None)
        self.source.write(start.label if start is not None else _told_source(question.source))
        self.target.write(goal.label if goal is not None else question.target.name or question.target.address)
        self.port.setText(str(question.port))
        self.protocol.setCurrentIndex(list(PROTOCOL_WORDS).index(question.protocol))
        self.traffic.setCurrentIndex(list(TRAFFIC_WORDS).index(question.traffic))
        self.trouble.setText("")
        self._tracer.ask(question)

    def _on_end(self, box: EndBox) -> None:
        if box is self.target:
            try:
                goal, port = read_goal(box.currentText(), self._tracer.view)
            except EndError:
                self._ask()
                return
            if port is not None or goal.resource:
                self.port.setText(str(port if port is not None else goal.port))
            if port is not None:
                box.write(goal.label)
        self._ask()

    def _ask(self) -> None:
        """Ask what the fields say; what is missing is told below them."""
        texts = (self.source.currentText().strip(), self.target.currentText().strip())
        if not any(texts):
            return
        view = self._tracer.view
        try:
            start = read_start(texts[0], view)
            goal, _ = read_goal(texts[1], view)
            port = parse_port(self.port.text().strip())
        except (EndError, ConsoleError) as error:
            # An end that is still to be chosen is no fault yet.
            self.trouble.setText(spoken(str(error)) if all(texts) else "")
            return
        self.trouble.setText("")
        protocol = list(PROTOCOL_WORDS)[self.protocol.currentIndex()]
        traffic = list(TRAFFIC_WORDS)[self.traffic.currentIndex()]
        question = Question(start.source, goal.target, port, protocol, traffic)  # type: ignore[arg-type]
        if question != self._tracer.question:
            self._tracer.ask(question)

    def _on_pick(self, which: str) -> None:
        for name, button in self.picks.items():
            button.setChecked(name == which)
        self.pick_wanted.emit(which)

    def legal(self, which: str) -> frozenset[str]:
        """The ids that may be picked as source or target."""
        view = self._tracer.view
        found: Iterable[From | To] = starts(view) if which == "source" else goals(view)
        return frozenset(f.resource for f in found if f.resource)

    def take_pick(self, which: str, resource_id: str | None) -> None:
        """An end was picked on the canvas, or the picking ended without one."""
        self.picks[which].setChecked(False)
        if resource_id is not None:
            (self.ask_from if which == "source" else self.ask_to)(resource_id)

    # Answering.

    def _on_answer(self, asked: bool) -> None:
        if self._tracer.question is None:
            self.trouble.setText("")
            for box in (self.source, self.target):
                box.write("")
        self._show_answer()

    def _show_answer(self) -> None:
        focused = next((n for n, s in enumerate(self.sentences) if s.hasFocus()), None)
        place = self._scroll.verticalScrollBar().value()
        clear(self._list)
        self.sentences = []
        found = self._tracer.answer
        self._stack.setCurrentIndex(1 if found is None else 0)
        if self._tracer.trouble:
            self.trouble.setText(self._tracer.trouble)
        if found is None:
            return
        shape = VERDICT_ICONS[found.verdict]
        view = self._tracer.view
        self._mark.setPixmap(pixmap(f"icons/severity/{shape}.svg", shape, self._theme, 24))
        self.verdict.setText(headline(found, view))
        self.verdict.setProperty("role", shape)
        self.verdict.style().polish(self.verdict)
        self.verdict.setFont(self._theme.font(16, semibold=True))
        self.addresses.setText(summary(found, view))
        for n, hop in enumerate(told_hops(found)):
            self._add(of_hop(n + 1, hop, self._theme), n, hop.subjects)
        for n, blocker in enumerate(found.blockers):
            if n == 1:
                self._heading(tr("Also in the way"))
            sure = blocker.sure and found.verdict == "deny"
            self._add(of_blocker(blocker, self._theme, sure=sure), BLOCKER - n, blocker.subjects)
        for title, texts, mark in (
            (tr("Warnings"), found.warnings, "warning"),
            (tr("Assumptions"), found.assumptions, "info"),
        ):
            if texts:
                self._heading(title)
            for text in texts:
                self._add(of_remark(text, mark, self._theme), None, ())
        self._list.addStretch(1)
        if focused is not None and focused < len(self.sentences):
            self.sentences[focused].setFocus()
        self._scroll.verticalScrollBar().setValue(place)

    def _add(self, sentence: Sentence, number: int | None, subjects: Sequence[str]) -> None:
        sentence.setObjectName(f"sentence-{len(self.sentences) + 1}")
        self._list.addWidget(sentence)
        self.sentences.append(sentence)
        if number is not None:
            sentence.looked_at.connect(lambda on, n=number: self._tracer.light(n if on else None))
            sentence.chosen.connect(lambda ids=tuple(subjects): self._go(ids))

    def _go(self, ids: tuple[str, ...]) -> None:
        self._document.select(ids[:1], reveal=True)

    def _heading(self, text: str) -> None:
        label = QLabel(text)
        label.setProperty("role", "label")
        label.setContentsMargins(12, 10, 12, 2)
        self._list.addWidget(label)

    def as_text(self) -> str:
        """The question and its answer as plain numbered text; empty without one."""
        found = self._tracer.answer
        if found is None:
            return ""
        q = found.question
        asked = tr("{start} to {goal}, port {port}, {protocol}").format(
            start=self.source.currentText(),
            goal=self.target.currentText(),
            port=q.port,
            protocol=PROTOCOL_WORDS[q.protocol],
        )
        if q.traffic != "app":
            asked += f", {in_sentence(TRAFFIC_WORDS[q.traffic])}"
        return as_text(asked, found, self._tracer.view)

    def copy_answer(self) -> None:
        """Put the answer into the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    def showEvent(self, event: QShowEvent) -> None:
        """The panel comes to the front."""
        super().showEvent(event)
        self._fill()
        self.entered.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another panel, or none, is shown."""
        super().hideEvent(event)
        self.left.emit()


def _same(one: Target, other: Target) -> bool:
    return one.resource is not None and one.resource == other.resource and one.group == (other.group or one.group)


def _told_source(source: Source) -> str:
    return source.address or tr("The internet")
