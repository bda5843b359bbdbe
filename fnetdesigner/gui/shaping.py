"""What menus and keys do to the shape of the drawing: collapse and expand, shrink to fit, release bends, legend."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from fnetdesigner.gui.actions import Actions
from fnetdesigner.gui.canvas.view import CanvasView
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import tr
from fnetdesigner.model.design import Design
from fnetdesigner.report.picture import Connector
from fnetdesigner.workspace import bending
from fnetdesigner.workspace.collapsing import collapse, expand, foldable, folded_among
from fnetdesigner.workspace.intents import Step
from fnetdesigner.workspace.shrinking import shrink


class Shaping(QObject):
    """Made by the window, which lends it its parts."""

    def __init__(self, document: Document, canvas: CanvasView, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._canvas = document, canvas

    def commands(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "collapse": lambda: self._do(collapse),
            "expand": lambda: self._do(lambda design, ids: expand(design, ids or design.layout)),
            "shrink": lambda: self._do(shrink),
            "release_bends": lambda: self._do_line(bending.release),
            "reset_label": lambda: self._do_line(bending.reset_label),
            "line_jumps": lambda: self._canvas.set_line_jumps(not self._canvas.line_jumps),
            "legend": self._canvas.toggle_legend,
        }

    def watch(self, actions: Actions) -> None:
        """Tick what is shown."""

        def tick() -> None:
            actions["line_jumps"].setChecked(self._canvas.line_jumps)
            actions["legend"].setChecked(self._canvas.legend_wanted)

        self._canvas.shown_changed.connect(tick)
        tick()

    def offer(self, menu: QMenu, ids: Sequence[str], actions: Actions) -> None:
        """Add what can be done with containers and connectors to their menu."""
        design = self._document.design
        wanted: list[str] = []
        if foldable(design, ids):
            wanted += ["collapse", "shrink"]
        if folded_among(design, ids):
            wanted.append("expand")
        for line in self._lines():
            said = design.lines.get(line.id)
            wanted += ["release_bends"] if said is not None and said.pins else []
            wanted += ["reset_label"] if said is not None and said.label is not None else []
        if wanted:
            menu.addSeparator()
            menu.addActions([actions[name] for name in dict.fromkeys(wanted)])

    def _lines(self) -> tuple[Connector, ...]:
        """The connectors that are selected."""
        lines = self._canvas.drawing.lines
        line = self._canvas.selected_connector
        found = [lines[i] for i in self._document.selection if i in lines]
        return (*found, *([line] if line is not None else []))

    def _do(self, make: Callable[[Design, Sequence[str]], Step]) -> None:
        document = self._document
        document.session.seal()
        document.attempt(lambda: make(document.design, document.selection))

    def _do_line(self, make: Callable[[Design, Connector], Step]) -> None:
        document, lines = self._document, self._lines()
        document.session.seal()
        if not lines:
            document.refused.emit(tr("Select a connector first."))
        for line in lines:
            document.attempt(lambda line=line: make(document.design, line))  # type: ignore[misc]
