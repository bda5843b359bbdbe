"""Shows and hides overlays over the canvas. Which one is shown is a person's choice and no part of the design."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtGui import QAction
from shiboken6 import isValid

from fnetdesigner.gui.beside import Beside
from fnetdesigner.gui.canvas.overlay_legend import OverlayLegend
from fnetdesigner.gui.canvas.view import CanvasView
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.model.edits import compare
from fnetdesigner.model.view import View, touched_keys
from fnetdesigner.report.overlays import BY_ID, OVERLAYS, Overlay
from fnetdesigner.report.overlays.marks import NOTHING, Sheet
from fnetdesigner.routing.ledger import forget
from fnetdesigner.workspace.session import Event

REST = 60
"""Milliseconds after an edit or another selection before what is shown is worked out anew."""
KEPT_AS = "view/overlay"


class Overlays(QObject):
    """At most one overlay is shown; the action of the one that is shown hides it."""

    def __init__(self, document: Document, canvas: CanvasView, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self._document, self._canvas, self._settings = document, canvas, settings
        self._view = View(document.design, memory={})
        self.shown: Overlay | None = None
        self.legend = OverlayLegend(canvas, theme)
        self.legend.closed.connect(lambda: self.show(None))
        self._work = Beside(REST)
        self._work.done.connect(self._on_done)
        document.changed.connect(self._on_changed)
        document.selected.connect(self._on_selected)
        # The actions are made after this.
        QTimer.singleShot(0, self, self.restore)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {f"overlay_{o.id}": partial(self.toggle, o.id) for o in OVERLAYS}

    def restore(self) -> None:
        """Show the overlay that was shown the last time."""
        last = BY_ID.get(str(self._settings.value(KEPT_AS, "")))
        if last is not None and self.shown is None and isValid(self._canvas):
            self.show(last)

    def toggle(self, overlay_id: str) -> None:
        """Show an overlay, or hide it if it is the one that is shown."""
        overlay = BY_ID[overlay_id]
        self.show(None if self.shown is overlay else overlay)

    def show(self, overlay: Overlay | None) -> None:
        """Show an overlay, or none."""
        self.shown = overlay
        self._settings.setValue(KEPT_AS, "" if overlay is None else overlay.id)
        for one in OVERLAYS:
            action = self._canvas.window().findChild(QAction, f"overlay_{one.id}")
            if isinstance(action, QAction):
                action.setChecked(one is overlay)
        self._canvas.marks.show(NOTHING)
        self._canvas.glow.light({})
        self._explain()
        self._ask()

    def stop(self) -> None:
        """Wait until nothing is worked out any more, as before the window goes."""
        self._work.stop()

    def _explain(self) -> None:
        waits = self.shown is not None and self.shown.follows and not self._document.selection
        self.legend.tell(self.shown, tr("Select something to see what hangs on it.") if waits else "")

    def _ask(self) -> None:
        overlay, design, chosen = self.shown, self._document.design, self._document.selection
        if overlay is None:
            self._work.drop()
            return

        def make() -> Sheet:
            before = self._view.design
            if before is not design:
                # What an edit leaves as it was need not be worked out again.
                forget(self._view, touched_keys(before, design, compare(before, design)))
                self._view.design = design
            return overlay.make(View(design, memory=self._view.memory), chosen)

        # The design itself is part of the question: its id may be that of one that is gone.
        self._work.ask((overlay.id, chosen if overlay.follows else (), _Same(design)), make)

    def _on_done(self, key: object, found: object) -> None:
        if not isValid(self._canvas) or self.shown is None:
            return
        sheet = found if isinstance(found, Sheet) else NOTHING
        self._canvas.marks.show(sheet)
        if self.shown.follows:
            self._canvas.glow.light(dict(sheet.flows))

    def _on_changed(self, event: object) -> None:
        if isinstance(event, Event) and (event.replaced or event.changes.meaning or event.changes.settings):
            if event.replaced:
                self._canvas.marks.show(NOTHING)
            self._ask()

    def _on_selected(self) -> None:
        if self.shown is not None and self.shown.follows:
            self._explain()
            self._ask()


class _Same:
    """A thing as a key that equals itself alone, and keeps it alive."""

    def __init__(self, thing: object) -> None:
        self._thing = thing

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other._thing is self._thing

    def __hash__(self) -> int:
        return id(self._thing)
