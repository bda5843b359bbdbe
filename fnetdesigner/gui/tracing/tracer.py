"""The packet that is followed: the question as it was put, and the answer for the design as it stands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from fnetdesigner.gui.canvas.tracks import Block, Stop, Way
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.tracing.words import told_hops
from fnetdesigner.model.view import View
from fnetdesigner.routing.question import WAYPOINTS, Question, Trace
from fnetdesigner.routing.trace import trace
from fnetdesigner.workspace.session import Event


class Tracer(QObject):
    """``changed``: another answer, or none; True when another question was put. ``lit_changed``: another sentence is
    looked at, and its things are to be marked."""

    changed = Signal(bool)
    lit_changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._view = View(document.design, memory={})
        self._question: Question | None = None
        self.answer: Trace | None = None
        self.trouble = ""
        self.lit: int | None = None
        document.changed.connect(self._on_changed)

    @property
    def view(self) -> View:
        """The design as it stands, with answers that questions about it share."""
        if self._view.design is not self._document.design:
            self._view = View(self._document.design, memory={})
        return self._view

    @property
    def question(self) -> Question | None:
        """What is asked, if anything is."""
        return self._question

    def ask(self, question: Question) -> None:
        """Follow the packets of a question, now and after every edit."""
        self._question = question
        self.lit = None
        self._answer()
        self.changed.emit(True)

    def clear(self) -> None:
        """Follow nothing."""
        if self._question is not None:
            self._question = self.answer = None
            self.trouble, self.lit = "", None
            self.changed.emit(True)

    def light(self, number: int | None) -> None:
        """Mark the things of one sentence: the index of a hop, or -1 for the blocker; None for none."""
        if number != self.lit:
            self.lit = number
            self.lit_changed.emit()

    def _answer(self) -> None:
        assert self._question is not None
        try:
            self.answer, self.trouble = trace(self._question, self.view), ""
        except ValueError as error:
            self.answer, self.trouble = None, str(error)

    def _on_changed(self, event: Any) -> None:
        if not isinstance(event, Event) or self._question is None:
            return
        if event.replaced or self._lost():
            self.clear()
        elif event.changes.meaning or event.changes.settings:
            before = self.answer
            self._answer()
            self.lit = self.lit if self.answer is not None and before is not None else None
            self.changed.emit(False)

    def _lost(self) -> bool:
        """Whether an end of the question is gone."""
        question = self._question
        assert question is not None
        ends = (question.source.resource, question.target.resource)
        return any(i is not None and i not in self._document.design.resources for i in ends)


OUTSIDE = {
    "internet": "Internet", "client": "Client", "point-to-site": "Point-to-site client", "on-premises": "On-premises",
}  # fmt: skip
"""What stands on the drawing for a stop that has no place on it."""


def way_of(found: Trace) -> Way:
    """An answer as the canvas shows it: every sentence with its number, and what blocks the way."""
    stops = tuple(
        Stop(n, hop.subjects, hop.role in WAYPOINTS, OUTSIDE.get(hop.role, ""))
        for n, hop in enumerate(told_hops(found), 1)
    )
    block = None
    if found.blockers:
        first = found.blockers[0]
        block = Block(first.subjects, first.by, first.sure and found.verdict == "deny")
    goal = found.question.target.resource
    return Way(stops, block, () if goal is None else (goal,))
