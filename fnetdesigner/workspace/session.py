"""The open design: applies edits, keeps the history, runs the live analysis, and tells who listens.

There is no signal per resource and no command class per action: a listener gets one Event with a
ChangeSet and redraws what it names.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Edit, apply, compare
from fnetdesigner.model.history import History
from fnetdesigner.rules.engine import Engine, Findings, compare_designs
from fnetdesigner.rules.finding import Finding
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.workspace.bending import carried
from fnetdesigner.workspace.intents import Step


@dataclass(frozen=True, slots=True)
class Event:
    """What happened: from which design to which, the changes, the step's words, and what to select."""

    before: Design
    after: Design
    changes: ChangeSet
    label: str
    select: tuple[str, ...] = ()
    replaced: bool = False


Listener = Callable[[Event], None]


class Session:
    """One open design. ``today`` (2026-11-22) decides about waivers; empty means that none expire."""

    def __init__(self, design: Design, today: str = "") -> None:
        self._today = today
        self._listeners: list[Listener] = []
        self._start(design)
        self._deployed: Design | None = None

    def _start(self, design: Design, *, later: bool = False) -> None:
        self._history = History(design)
        self._engine = Engine(rulebook(), self._today)
        if later:
            self._engine.begin(design)
        else:
            self._engine.run(design)

    @property
    def today(self) -> str:
        """The day that decides about waivers."""
        return self._today

    @property
    def design(self) -> Design:
        """The design as it stands."""
        return self._history.present

    @property
    def history(self) -> History:
        """Undo and redo, for their labels."""
        return self._history

    @property
    def findings(self) -> Findings:
        """The live findings; none as long as the design has not been ``checked``."""
        return self._engine.findings

    @property
    def checked(self) -> bool:
        """Whether the whole design has been looked at."""
        return self._engine.finished

    def check(self, seconds: float = math.inf) -> bool:
        """Look at what of the design has not been looked at yet, for about so long; True when all of it has been."""
        if not self._engine.finished and self._engine.go_on(seconds):
            self._tell(Event(self.design, self.design, ChangeSet(), ""))
        return self._engine.finished

    @property
    def deployed(self) -> Design | None:
        """The design that is deployed now, if one was named; edit rules compare with it."""
        return self._deployed

    @deployed.setter
    def deployed(self, design: Design | None) -> None:
        self._deployed = design
        self._tell(Event(self.design, self.design, ChangeSet(), ""))

    @property
    def deployment_findings(self) -> tuple[Finding, ...]:
        """What going from the deployed design to this one would run into."""
        if self._deployed is None:
            return ()
        return compare_designs(rulebook(), self._deployed, self.design, self._today).all

    @property
    def is_saved(self) -> bool:
        """Whether the present design is the one on disk."""
        return self._history.is_saved

    def mark_saved(self) -> None:
        """Say that the present design is on disk now."""
        self._history.mark_saved()
        self._tell(Event(self.design, self.design, ChangeSet(), ""))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every change; returns the function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def do(self, step: Step, merge: str | None = None) -> ChangeSet:
        """Apply a step of an intent. DesignError leaves everything as it was."""
        return self.apply(step.edits, step.label, merge, step.select)

    def apply(
        self, edits: Sequence[Edit], label: str, merge: str | None = None, select: Iterable[str] = ()
    ) -> ChangeSet:
        """Apply edits as one step of the history. DesignError leaves everything as it was."""
        before = self.design
        after, changes = apply(before, edits)
        if kept := carried(before, after, edits):
            after, changes = apply(before, [*edits, *kept])
        if not changes:
            return changes
        self._history.record(after, label, changes, merge)
        self._engine.update(after, changes)
        self._tell(Event(before, after, changes, label, tuple(select)))
        return changes

    def become(self, design: Design, label: str) -> ChangeSet:
        """Take another design, as one step that can be taken back: what a file holds now, or recovered work."""
        before = self.design
        changes = compare(before, design)
        if changes:
            self._history.record(design, label, changes)
            self._engine.update(design, changes)
            self._tell(Event(before, design, changes, label))
        return changes

    def mark_unsaved(self) -> None:
        """Say that no file holds this design any more."""
        self._history.mark_unsaved()
        self._tell(Event(self.design, self.design, ChangeSet(), ""))

    def seal(self) -> None:
        """End a run of merging edits, as when a field loses the focus."""
        self._history.seal()

    def undo(self) -> bool:
        """Take the last step back; False when there is none."""
        before = self.design
        entry = self._history.undo()
        return self._moved(before, None if entry is None else entry.label, "Undo")

    def redo(self) -> bool:
        """Do the step again that was taken back last; False when there is none."""
        before = self.design
        entry = self._history.redo()
        return self._moved(before, None if entry is None else entry.label, "Redo")

    def _moved(self, before: Design, label: str | None, verb: str) -> bool:
        if label is None:
            return False
        changes = compare(before, self.design)
        self._engine.update(self.design, changes)
        touched = changes.all_ids | (changes.lines & self.design.resources.keys())
        select = tuple(i for i in self.design.index.in_order(touched) if i in self.design.resources)
        self._tell(Event(before, self.design, changes, f"{verb}: {label}", select))
        return True

    def replace(self, design: Design, *, later: bool = False) -> None:
        """Open another design in place of this one, with a new history. ``later``: it is looked at by ``check``."""
        before = self.design
        self._start(design, later=later)
        self._deployed = None
        self._tell(Event(before, design, compare(before, design), "", replaced=True))

    def _tell(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            listener(event)
