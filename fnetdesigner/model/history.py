"""Undo and redo: past designs are kept whole, which costs little because they share what did not change."""

from dataclasses import dataclass

from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design


@dataclass(frozen=True, slots=True)
class Entry:
    """One step: the design before it, its name for a person, what it changed, and its merge key."""

    before: Design
    label: str
    changes: ChangeSet
    merge: str | None = None


class History:
    """The steps that led to the present design, and those that were taken back.

    Steps in a row with the same ``merge`` key become one (typing in a field is one step per visit).
    At most ``limit`` steps are kept.
    """

    def __init__(self, design: Design, limit: int = 10_000) -> None:
        self.present = design
        self._limit = limit
        self._past: list[Entry] = []
        self._future: list[Entry] = []
        self._saved: Design | None = design

    def record(self, design: Design, label: str, changes: ChangeSet, merge: str | None = None) -> None:
        """Make ``design`` the present one. Steps that were taken back are forgotten."""
        last = self._past[-1] if self._past else None
        self._future.clear()
        if last is not None and merge is not None and last.merge == merge:
            self._past[-1] = Entry(last.before, label, last.changes.then(changes), merge)
        else:
            self._past.append(Entry(self.present, label, changes, merge))
            del self._past[: -self._limit]
        self.present = design

    def seal(self) -> None:
        """End a run of merging steps: the next one is a step of its own."""
        if self._past and self._past[-1].merge is not None:
            last = self._past[-1]
            self._past[-1] = Entry(last.before, last.label, last.changes)

    def undo(self) -> Entry | None:
        """Go one step back; returns the step taken back, or None at the start."""
        if not self._past:
            return None
        entry = self._past.pop()
        self._future.append(Entry(self.present, entry.label, entry.changes))
        self.present = entry.before
        return entry

    def redo(self) -> Entry | None:
        """Go one step forward again; returns the step, or None at the end."""
        if not self._future:
            return None
        entry = self._future.pop()
        self._past.append(Entry(self.present, entry.label, entry.changes))
        self.present = entry.before
        return entry

    @property
    def undo_labels(self) -> tuple[str, ...]:
        """The names of the steps that can be undone, the latest first."""
        return tuple(e.label for e in reversed(self._past))

    @property
    def redo_labels(self) -> tuple[str, ...]:
        """The names of the steps that can be redone, the next first."""
        return tuple(e.label for e in reversed(self._future))

    def mark_saved(self) -> None:
        """Remember the present design as the one on disk."""
        self._saved = self.present
        self.seal()

    @property
    def is_saved(self) -> bool:
        """Whether the present design is the one on disk; going back to it counts."""
        return self.present is self._saved
