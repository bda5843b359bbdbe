"""Works out beside the window which flows depend on what is looked at, and lights them on the canvas.

Only the latest question counts: one that was put while another was worked out takes its place. Answers about the
same design share what they read.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal
from shiboken6 import isValid

from fnetdesigner.gui.canvas.view import CanvasView
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.regard import way_piece
from fnetdesigner.model.design import Design
from fnetdesigner.model.view import View
from fnetdesigner.routing.dependents import Dependence, dependence
from fnetdesigner.routing.usage import Piece
from fnetdesigner.workspace.session import Event

REST = 80
"""Milliseconds that something is looked at before it is asked about."""


@dataclass
class Known:
    """What has been told of one design. ``view`` is read by one thread at a time."""

    design: Design
    view: View
    answers: dict[Piece, Dependence] = field(default_factory=dict)


def known_of(design: Design) -> Known:
    """Nothing is known yet."""
    return Known(design, View(design, memory={}))


class _Work(QRunnable):
    def __init__(self, owner: Dependents, known: Known, piece: Piece) -> None:
        super().__init__()
        self._owner, self._known, self._piece = owner, known, piece

    def run(self) -> None:
        """Work it out, and hand it back to the window's thread."""
        found: Dependence | None
        try:
            found = dependence(self._piece, self._known.view)
        except Exception:  # a fault here costs a hint, and must not end the thread without an answer
            found = None
        if isValid(self._owner):
            self._owner.worked.emit(self._known, self._piece, found)


class Dependents(QObject):
    """Answers for what ``document.regard`` says is looked at."""

    worked = Signal(object, object, object)

    def __init__(self, document: Document, canvas: CanvasView) -> None:
        super().__init__()
        self._document, self._canvas = document, canvas
        self._known = known_of(document.design)
        self._busy = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._start)
        self.worked.connect(self._on_worked)
        document.regard.changed.connect(self._rest.start)
        document.regard.told.connect(self._on_told)
        document.selected.connect(self._on_selected)
        document.changed.connect(self._on_changed)

    def stop(self) -> None:
        """Wait until nothing is worked out any more, as before the window goes."""
        self._rest.stop()
        self._pool.waitForDone()

    def _on_selected(self) -> None:
        things = [self._document.design.resources[i] for i in self._document.selection]
        self._document.regard.choose(way_piece(things))

    def _on_changed(self, event: object) -> None:
        if isinstance(event, Event) and (event.replaced or event.changes.meaning or event.changes.settings):
            self._document.regard.tell(None)
            self._rest.start()

    def _start(self) -> None:
        design, piece = self._document.design, self._document.regard.piece
        if piece is None or self._busy or not _there(piece, design):
            return
        if self._known.design is not design:
            self._known = known_of(design)
        answer = self._known.answers.get(piece)
        if answer is not None:
            self._document.regard.tell(answer)
            return
        self._busy = True
        self._pool.start(_Work(self, self._known, piece))

    def _on_worked(self, known: Known, piece: Piece, found: Dependence | None) -> None:
        self._busy = False
        if found is not None:
            known.answers[piece] = found
        if known.design is self._document.design and piece == self._document.regard.piece:
            self._document.regard.tell(found)
        else:
            self._start()

    def _on_told(self) -> None:
        if isValid(self._canvas):
            found = self._document.regard.answer
            self._canvas.glow.light({} if found is None else {d.flow: d.lost or d.goes for d in found.found})


def _there(piece: Piece, design: Design) -> bool:
    holder = design.get(piece.resource)
    if holder is None or piece.entry is None:
        return holder is not None
    return piece.entry < len(getattr(holder, piece.field, ()))
