"""The open document as Qt objects see it: one session, one selection, one place on disk.

Canvas, outline, problems and inspector share this object and nothing else, so that the selection is the
same everywhere and every change goes through one door.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from fnetdesigner.gui.regard import Regard
from fnetdesigner.model.design import Design, DesignError
from fnetdesigner.rules.engine import Findings
from fnetdesigner.rules.finding import Fix
from fnetdesigner.workspace.intents import IntentError, Step
from fnetdesigner.workspace.mending import Preview, mend
from fnetdesigner.workspace.session import Event, Session

LARGE, SLICE = 800, 0.012
"""A design of more resources is shown before it has been checked; so many seconds at a time it is looked at then."""


class Document(QObject):
    """``changed`` carries the session's Event; ``selected`` is sent when the selection differs;
    ``refused`` carries the words for a person when something could not be done; ``revealed`` asks the
    canvas to bring resources into view; ``path_changed`` when the file or its saved state changed;
    ``previewed`` when another preview of a step is to be marked, or none any more; ``trace_wanted`` carries
    the ids of two resources: the way of a packet from one to the other is to be followed."""

    changed = Signal(object)
    selected = Signal()
    refused = Signal(str)
    revealed = Signal(object)
    path_changed = Signal()
    previewed = Signal()
    trace_wanted = Signal(str, str)

    def __init__(self, design: Design, path: Path | None = None, today: str = "") -> None:
        super().__init__()
        self.session = Session(design, today)
        self.path = path
        self._selection: tuple[str, ...] = ()
        self._preview: Preview | None = None
        self.regard = Regard(self)
        self.session.subscribe(self._on_event)
        self._checking = QTimer(self)
        self._checking.setInterval(0)
        self._checking.timeout.connect(self._check_some)

    @property
    def design(self) -> Design:
        """The design as it stands."""
        return self.session.design

    @property
    def findings(self) -> Findings:
        """The findings of the whole design, for what leaves the window: a check that is under way is ended first."""
        self.session.check()
        return self.session.findings

    @property
    def selection(self) -> tuple[str, ...]:
        """The ids that are selected, the last one selected last."""
        return self._selection

    @property
    def preview(self) -> Preview | None:
        """What is about to happen, if somebody is looking at that. It ends with the next change."""
        return self._preview

    def show_preview(self, preview: Preview | None) -> None:
        """Mark what a step would change, or nothing."""
        if preview is not self._preview:
            self._preview = preview
            self.previewed.emit()

    def mend(self, fix: Fix, label: str) -> bool:
        """Carry a fix out as one step; a refusal is shown in words. True when something changed."""
        self.session.seal()
        try:
            step = mend(self.design, fix, label)
        except DesignError as error:
            self.refused.emit(str(error))
            return False
        return self.do(step)

    def select(self, ids: Iterable[str], *, reveal: bool = False) -> None:
        """Select these resources (connector resources count); unknown ids are left out."""
        wanted = tuple(dict.fromkeys(i for i in ids if i in self.design.resources))
        if wanted != self._selection:
            self._selection = wanted
            self.session.seal()
            self.selected.emit()
        if reveal and wanted:
            self.revealed.emit(wanted)

    def do(self, step: Step, merge: str | None = None, *, reveal: bool = False) -> bool:
        """Apply a step and select what it says; a refusal is shown in words. True when something changed."""
        try:
            changes = self.session.do(step, merge)
        except DesignError as error:
            self.refused.emit(str(error))
            return False
        if changes and step.select:
            self.select(step.select, reveal=reveal)
        return bool(changes)

    def attempt(self, make: Callable[[], Step], merge: str | None = None) -> bool:
        """Make a step and apply it; an intent that makes no sense is refused in words."""
        try:
            step = make()
        except IntentError as error:
            self.refused.emit(str(error))
            return False
        return self.do(step, merge)

    def undo(self) -> None:
        """Take the last step back."""
        self.session.undo()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self.session.redo()

    def replace(self, design: Design, path: Path | None) -> None:
        """Open another design in this window."""
        self.path = path
        self._selection = ()
        self.session.replace(design, later=len(design.resources) > LARGE)
        if not self.session.checked:
            self._checking.start()
        self.selected.emit()
        self.path_changed.emit()

    def mark_saved(self, path: Path) -> None:
        """Say that the design is on disk at ``path``."""
        self.path = path
        self.session.mark_saved()
        self.path_changed.emit()

    def _check_some(self) -> None:
        if self.session.check(SLICE):
            self._checking.stop()

    def _on_event(self, event: Event) -> None:
        kept = tuple(i for i in self._selection if i in event.after.resources)
        gone = kept != self._selection
        self._selection = kept
        self.show_preview(None)
        self.changed.emit(event)
        if gone:
            self.selected.emit()
        if event.label.startswith(("Undo:", "Redo:")) and event.select:
            self.select(event.select)
        self.path_changed.emit()
