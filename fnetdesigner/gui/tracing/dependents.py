"""Works out beside the window which flows depend on what is looked at, and lights them on the canvas.

Answers about the same design are kept, and share what they read.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject
from shiboken6 import isValid

from fnetdesigner.gui.beside import Beside
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


@dataclass(eq=False)
class Known:
    """What has been told of one design. ``view`` is read by one thread at a time."""

    design: Design
    view: View
    answers: dict[Piece, Dependence] = field(default_factory=dict)


def known_of(design: Design) -> Known:
    """Nothing is known yet."""
    return Known(design, View(design, memory={}))


class Dependents(QObject):
    """Answers for what ``document.regard`` says is looked at."""

    def __init__(self, document: Document, canvas: CanvasView) -> None:
        super().__init__()
        self._document, self._canvas = document, canvas
        self._known = known_of(document.design)
        self._work = Beside(REST)
        self._work.done.connect(self._on_done)
        document.regard.changed.connect(self._ask)
        document.regard.told.connect(self._on_told)
        document.selected.connect(self._on_selected)
        document.changed.connect(self._on_changed)

    def stop(self) -> None:
        """Wait until nothing is worked out any more, as before the window goes."""
        self._work.stop()

    def _on_selected(self) -> None:
        things = [self._document.design.resources[i] for i in self._document.selection]
        self._document.regard.choose(way_piece(things))

    def _on_changed(self, event: object) -> None:
        if isinstance(event, Event) and (event.replaced or event.changes.meaning or event.changes.settings):
            self._document.regard.tell(None)
            self._ask()

    def _ask(self) -> None:
        design, piece = self._document.design, self._document.regard.piece
        if piece is None or not _there(piece, design):
            self._work.drop()
            return
        if self._known.design is not design:
            self._known = known_of(design)
        known, answer = self._known, self._known.answers.get(piece)
        if answer is not None:
            self._work.drop()
            self._document.regard.tell(answer)
        else:
            self._work.ask((known, piece), lambda: dependence(piece, known.view))

    def _on_done(self, key: tuple[Known, Piece], found: object) -> None:
        if isinstance(found, Dependence):
            known, piece = key
            known.answers[piece] = found
            self._document.regard.tell(found)

    def _on_told(self) -> None:
        if isValid(self._canvas):
            found = self._document.regard.answer
            self._canvas.glow.light({} if found is None else {d.flow: d.lost or d.goes for d in found.found})


def _there(piece: Piece, design: Design) -> bool:
    holder = design.get(piece.resource)
    if holder is None or piece.entry is None:
        return holder is not None
    return piece.entry < len(getattr(holder, piece.field, ()))
