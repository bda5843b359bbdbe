"""Who reaches whom, kept up to date beside the window: the matrix, the intended flows, and what an edit changed.

It is worked out in a thread of its own after edits have come to rest, so that no edit waits for it. The matrix of a
large design has millions of cells: there it waits until one of the panels that show it is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRunnable, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QWidget

from fnetdesigner.gui.document import LARGE, Document
from fnetdesigner.gui.language import number, tr
from fnetdesigner.gui.words import counted
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import compare
from fnetdesigner.model.view import View, touched_keys
from fnetdesigner.routing.intents import IntentState, judged
from fnetdesigner.routing.ledger import forget
from fnetdesigner.routing.live import LiveMatrix, delta
from fnetdesigner.routing.matrix import Matrix
from fnetdesigner.workspace.session import Event

REST = 120
"""Milliseconds without an edit after which things are worked out anew."""


@dataclass(frozen=True, slots=True)
class Reach:
    """A design, and what it lets through."""

    design: Design
    matrix: Matrix
    intents: tuple[IntentState, ...]


@dataclass(frozen=True, slots=True)
class Shift:
    """What an edit changed between things that were there before and after it, as cells of the new matrix."""

    cut: tuple[tuple[int, int], ...] = ()
    opened: tuple[tuple[int, int], ...] = ()

    @property
    def cells(self) -> frozenset[tuple[int, int]]:
        """Every cell that changed."""
        return frozenset((*self.cut, *self.opened))

    @property
    def words(self) -> str:
        """The change as a sentence; empty where there is none."""
        parts = []
        if self.cut:
            parts.append(tr("cut {flows}").format(flows=counted(len(self.cut), "flow", "flows")))
        if self.opened:
            flows = number(len(self.opened)) if parts else counted(len(self.opened), "flow", "flows")
            parts.append(tr("opened {flows}").format(flows=flows))
        return tr("This edit {what}.").format(what=tr(" and ").join(parts)) if parts else ""


def shift(before: Matrix, after: Matrix) -> Shift:
    """What is cut (was allowed, is no longer) and what is opened."""
    found = delta(before, after)
    if not found:
        return Shift()
    rows = {s.source: n for n, s in enumerate(after.sources)}
    columns = {(d.target, d.port, d.protocol): n for n, d in enumerate(after.destinations)}
    cut: list[tuple[int, int]] = []
    opened: list[tuple[int, int]] = []
    for one in found:
        to = one.destination
        cell = (rows[one.source.source], columns[to.target, to.port, to.protocol])
        if one.after == "allow":
            opened.append(cell)
        elif one.before == "allow":
            cut.append(cell)
    return Shift(tuple(cut), tuple(opened))


class Kept:
    """The answers for a design that is being edited: an edit has only that judged again which it may change.

    ``reach`` is what holds now, ``shift`` what the last step changed. One thread at a time may use it.
    """

    def __init__(self, design: Design) -> None:
        self._matrix = LiveMatrix(design)
        self._view = View(design, memory={})
        self.reach = Reach(design, self._matrix.matrix, judged(self._view))
        self.shift = Shift()

    def go_on(self, design: Design) -> None:
        """Take over the next design."""
        before = self.reach
        changes = compare(before.design, design)
        forget(self._view, touched_keys(before.design, design, changes))
        self._view.design = design
        found = self._matrix.update(design, changes)
        self.reach = Reach(design, found, judged(self._view))
        self.shift = shift(before.matrix, found)


class _Work(QRunnable):
    def __init__(self, owner: LiveReach, kept: Kept | None, design: Design) -> None:
        super().__init__()
        self._owner, self._kept, self._design = owner, kept, design

    def run(self) -> None:
        """Work it out, and hand it back to the window's thread."""
        found: Kept | str
        try:
            if self._kept is None:
                found = Kept(self._design)
            else:
                found = self._kept
                found.go_on(self._design)
        except Exception as error:  # a fault here must not end the thread without a word
            found = f"{type(error).__name__}: {error}"
        self._owner.worked.emit(found)


class LiveReach(QObject):
    """``changed``: there is a new ``reach``; ``shifted`` carries the Shift of an edit; ``failed`` a fault in words."""

    worked = Signal(object)
    changed = Signal()
    shifted = Signal(object)
    failed = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._busy = False
        self._forget = True
        self._panels: list[QWidget] = []
        self._kept: Kept | None = None
        self.reach: Reach | None = None
        self.shift = Shift()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._start)
        self.worked.connect(self._on_worked)
        document.changed.connect(self._on_changed)
        self._rest.start()

    @property
    def current(self) -> bool:
        """Whether ``reach`` is that of the design as it stands."""
        return self.reach is not None and self.reach.design is self._document.design

    def watch(self, panel: QWidget) -> None:
        """A panel shows what is worked out: when it is looked at, that is wanted of large designs too."""
        self._panels.append(panel)
        panel.installEventFilter(self)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        """A panel comes into view."""
        if event.type() == QEvent.Type.Show and not self.current and not self._rest.isActive():
            self._rest.start()
        return False

    @property
    def wanted(self) -> bool:
        """Whether the design is small enough to be worked out unasked, or somebody looks."""
        return len(self._document.design.resources) <= LARGE or any(p.isVisible() for p in self._panels)

    def _on_changed(self, event: Any) -> None:
        if not isinstance(event, Event):
            return
        if event.replaced:
            self._forget = True
        if event.replaced or event.changes.meaning or event.changes.settings:
            self._rest.start()

    def _start(self) -> None:
        if not self._busy and self.wanted:
            self._busy = True
            kept = None if self._forget else self._kept
            self._forget = False
            self._pool.start(_Work(self, kept, self._document.design))

    def _on_worked(self, found: Kept | str) -> None:
        self._busy = False
        if isinstance(found, str):
            # What was kept may be half of the old and half of the new: the next edit starts anew.
            self._kept = None
            self.failed.emit(found)
            return
        self._kept = found
        self.reach, self.shift = found.reach, found.shift
        self.changed.emit()
        if self.shift.cells:
            self.shifted.emit(self.shift)
        if self.reach.design is not self._document.design and not self._rest.isActive():
            self._rest.start()

    def stop(self) -> None:
        """Wait until nothing is worked out any more, as before the window goes."""
        self._rest.stop()
        self._pool.waitForDone()
