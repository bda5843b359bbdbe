"""All that follows packets in the window: the panels, the way on the canvas, and what the menus offer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMenu, QTabWidget, QWidget
from shiboken6 import isValid

from fnetdesigner.gui.canvas.view import CanvasView
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.overlays import Overlays
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.tracing.console_panel import ConsolePanel
from fnetdesigner.gui.tracing.dependents import Dependents
from fnetdesigner.gui.tracing.effective import has_sheets
from fnetdesigner.gui.tracing.effective_dialog import EffectiveDialog
from fnetdesigner.gui.tracing.intents_panel import SHAPES, IntentsPanel
from fnetdesigner.gui.tracing.matrix_panel import MatrixPanel
from fnetdesigner.gui.tracing.panel import Trace
from fnetdesigner.gui.tracing.reach import LiveReach, Shift
from fnetdesigner.gui.tracing.tracer import Tracer, way_of
from fnetdesigner.routing.question import Question
from fnetdesigner.workspace.session import Event

Show = Callable[[QWidget, QWidget | None], None]
PICK_WORDS = {"source": "Click where the packet starts.", "target": "Click where the packet goes."}


class Routing(QObject):
    """Puts tracer, panels and canvas together. ``show`` brings a panel to the front and focuses a widget.

    ``told`` carries what an edit cut and opened, in words; empty where that is out of date.
    """

    told = Signal(str)

    def __init__(self, document: Document, theme: Theme, canvas: CanvasView, show: Show, settings: QSettings) -> None:
        super().__init__()
        self._document, self._canvas, self._show = document, canvas, show
        self.tracer = Tracer(document)
        self.trace = Trace(document, theme, self.tracer)
        self.console = ConsolePanel(document, theme, self.tracer)
        self.live = LiveReach(document)
        self.dependents = Dependents(document, canvas)
        self.overlays = Overlays(document, canvas, theme, settings)
        self.matrix = MatrixPanel(theme, self.live)
        self.intents = IntentsPanel(document, theme, self.live)
        self._tabs: QTabWidget | None = None
        self._theme = theme
        self._effective: EffectiveDialog | None = None
        self.tracer.changed.connect(self._on_answer)
        self.tracer.lit_changed.connect(self._on_lit)
        self.trace.pick_wanted.connect(self._pick)
        self.trace.entered.connect(self.show_again)
        self.trace.left.connect(self._on_left)
        canvas.trail.dismissed.connect(self.tracer.clear)
        document.trace_wanted.connect(self.follow)
        document.changed.connect(self._on_document)
        self.matrix.chosen.connect(self.explain)
        self.intents.trace_wanted.connect(self.explain)
        self.intents.counted.connect(self._on_intents)
        self.live.shifted.connect(self._on_shift)
        self.live.failed.connect(
            lambda words: document.refused.emit(tr("Who reaches whom cannot be told: {words}").format(words=words))
        )

    def add_tabs(self, tabs: QTabWidget) -> None:
        """Add the panels behind those that are there."""
        self._tabs = tabs
        tabs.addTab(self.intents, tr("Flows"))
        tabs.addTab(self.trace, tr("Trace"))
        tabs.addTab(self.matrix, tr("Matrix"))
        tabs.addTab(self.console, tr("Console"))

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "trace": self.open_trace,
            "show_flows": lambda: self._show(self.intents, self.intents.tree),
            "show_matrix": lambda: self._show(self.matrix, self.matrix.source),
            "effective": self.show_effective,
            **self.overlays.commands(),
            "console": lambda: self._show(self.console, self.console.line),
        }

    def stop(self) -> None:
        """Wait until nothing is worked out beside the window any more."""
        self.live.stop()
        self.dependents.stop()
        self.overlays.stop()

    def open_trace(self) -> None:
        """Show the panel; what is selected is where the packet starts, and goes if two things are."""
        chosen = self._document.selection
        self._show(self.trace, self.trace.source)
        if self.tracer.question is None and chosen:
            self.trace.ask_from(chosen[0])
            if len(chosen) == 2:
                self.trace.ask_to(chosen[1])

    def follow(self, source: str, target: str) -> None:
        """Follow packets from one resource to another."""
        self._show(self.trace, None)
        if not self.trace.ask_from(source):
            self._document.refused.emit(tr("No packet starts at {name}.").format(name=self._name(source)))
        elif not self.trace.ask_to(target):
            self._document.refused.emit(tr("No packet can be sent to {name}.").format(name=self._name(target)))

    def explain(self, question: Question) -> None:
        """Follow the packets of a question that was put elsewhere."""
        self._show(self.trace, None)
        self.trace.ask(question)

    def show_effective(self) -> None:
        """Show what acts on the selected resource."""
        if self._effective is None:
            self._effective = EffectiveDialog(self._document, self._theme, self.tracer, self._canvas.window())
        self._effective.show()
        self._effective.raise_()
        self._effective.activateWindow()

    def show_changed(self) -> None:
        """List what the last edit cut and opened."""
        self._show(self.matrix, None)
        self.matrix.show_changed()

    def _on_shift(self, found: Shift) -> None:
        self.told.emit(found.words)

    def _on_document(self, event: object) -> None:
        if isinstance(event, Event) and (event.replaced or event.changes.meaning or event.changes.settings):
            self.told.emit("")

    def _on_intents(self) -> None:
        self._canvas.show_flow_marks({s.flow: SHAPES[s.state] for s in self.intents.states})
        if self._tabs is not None:
            bad = self.intents.count("broken")
            self._tabs.setTabText(
                self._tabs.indexOf(self.intents), tr("Flows  {bad} broken").format(bad=bad) if bad else tr("Flows")
            )

    def _name(self, resource_id: str) -> str:
        return self._document.design.resources[resource_id].name

    def offer(self, menu: QMenu, resource_id: str) -> None:
        """Add "Trace from here" and "Trace to here" where they make sense."""
        for which, text, ask in (
            ("source", tr("Trace from here"), self.trace.ask_from),
            ("target", tr("Trace to here"), self.trace.ask_to),
        ):
            if resource_id in self.trace.legal(which):
                action = menu.addAction(text)
                action.setObjectName(f"trace-{'from' if which == 'source' else 'to'}-here")
                action.triggered.connect(lambda _=False, a=ask: self._begin(a, resource_id))
        if has_sheets(self._document.design.get(resource_id)):
            menu.addAction(tr("What is in effect here…")).triggered.connect(self.show_effective)

    def _begin(self, ask: Callable[[str], bool], resource_id: str) -> None:
        self._show(self.trace, None)
        ask(resource_id)
        empty = next((b for b in (self.trace.source, self.trace.target) if not b.currentText()), None)
        if empty is not None:
            empty.setFocus()

    def _pick(self, which: str) -> None:
        self._canvas.end_pick()
        if which:
            self.trace.picks[which].setChecked(True)
            self._canvas.start_pick(
                self.trace.legal(which), spoken(PICK_WORDS[which]), lambda found: self.trace.take_pick(which, found)
            )

    def _on_answer(self, asked: bool) -> None:
        found = self.tracer.answer
        shown = found is not None and self.trace.isVisible()
        self._canvas.trail.show(way_of(found) if found is not None and shown else None, follow=asked)
        if asked and shown:
            self._canvas.reveal_trail()

    def _on_left(self) -> None:
        if not isValid(self._canvas) or not isValid(self._canvas.trail):
            # The panel is hidden once more while its window goes away.
            return
        self._canvas.end_pick()
        self._canvas.trail.show(None)

    def show_again(self) -> None:
        """The panel is shown again: so is the way."""
        found = self.tracer.answer
        if found is not None:
            self._canvas.trail.show(way_of(found))

    def _on_lit(self) -> None:
        found, lit = self.tracer.answer, self.tracer.lit
        ids: tuple[str, ...] = ()
        if found is not None and lit is not None:
            ids = found.hops[lit].subjects if lit >= 0 else found.blockers[-lit - 1].subjects
        self._canvas.trail.light(ids)
