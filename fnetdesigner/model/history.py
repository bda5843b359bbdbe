"""Undo and redo: past designs are kept, the near ones whole and the far ones as what differs.

A design shares its resources with the one before it, but not the tables that hold them: at 5,000 resources one
step of whole designs costs about a megabyte. So only the nearest steps are whole, and those further away are
folded into what they differ in from their neighbour towards the present (a few hundred bytes for a move).
Going back through them unfolds one at a time.

The bound, so that a long day does not fill the memory: at most ``limit`` steps, at most ``WHOLE_SLOTS``
resources in whole designs on each side, and at most ``FOLDED_PARTS`` resources and places in folded steps.
Beyond that the oldest steps are dropped, each in whole; what stays can be undone as ever.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design, Placement, Settings
from fnetdesigner.model.lines import LineLayout
from fnetdesigner.model.resource import Resource

T = TypeVar("T")

WHOLE_SLOTS = 60_000
"""So many resources may stand in the whole designs of one side: about 12 MB of tables."""
MOST_WHOLE, FEWEST_WHOLE = 64, 4
FOLDED_PARTS = 200_000
"""So many old resources and places may the folded steps of one side hold: about 200 MB at most."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One step: the design before it, its name for a person, what it changed, and its merge key."""

    before: Design
    label: str
    changes: ChangeSet
    merge: str | None = None


@dataclass(frozen=True, slots=True)
class _Folded:
    """A step whose design is told by what differs from its neighbour; None stands for "was not there".

    ``was_saved``: the design was the one on disk, and is so again when it is unfolded.
    """

    settings: Settings
    resources: Mapping[str, Resource | None]
    layout: Mapping[str, Placement | None]
    lines: Mapping[str, LineLayout | None]
    label: str
    changes: ChangeSet
    was_saved: bool

    @property
    def size(self) -> int:
        return len(self.resources) + len(self.layout) + len(self.lines)


class _Side:
    """The steps on one side of the present, the nearest last."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._folded: list[_Folded] = []
        self._whole: list[Entry] = []
        self._parts = 0

    def __bool__(self) -> bool:
        return bool(self._folded or self._whole)

    def clear(self) -> None:
        self._folded.clear()
        self._whole.clear()
        self._parts = 0

    def labels(self) -> tuple[str, ...]:
        return (*(e.label for e in reversed(self._whole)), *(f.label for f in reversed(self._folded)))

    @property
    def label(self) -> str:
        """The name of the nearest step."""
        nearest = self._whole[-1:] or self._folded[-1:]
        return nearest[0].label if nearest else ""

    def push(self, entry: Entry, saved: Design | None) -> None:
        """Add the nearest step, fold what is too far, and drop what is beyond the bound."""
        self._whole.append(entry)
        room = WHOLE_SLOTS // max(1, len(entry.before.resources))
        keep = max(FEWEST_WHOLE, min(MOST_WHOLE, room))
        while len(self._whole) > keep:
            far = self._whole.pop(0)
            folded = _fold(far, self._whole[0].before, far.before is saved)
            self._folded.append(folded)
            self._parts += folded.size
        while self._folded and (len(self._folded) + len(self._whole) > self._limit or self._parts > FOLDED_PARTS):
            self._parts -= self._folded.pop(0).size
        del self._whole[: -self._limit]

    def top(self, neighbour: Design) -> tuple[Entry, bool] | None:
        """The nearest step, unfolded where it must be, and whether that design was the one on disk."""
        was_saved = False
        if not self._whole:
            if not self._folded:
                return None
            folded = self._folded.pop()
            self._parts -= folded.size
            self._whole.append(_unfold(folded, neighbour))
            was_saved = folded.was_saved
        return self._whole[-1], was_saved

    def forget_saved(self) -> None:
        """None of the folded designs is the one on disk any more."""
        if any(f.was_saved for f in self._folded):
            self._folded = [replace(f, was_saved=False) if f.was_saved else f for f in self._folded]

    def pop(self) -> None:
        """Take the nearest step away, which has been looked at by ``top``."""
        self._whole.pop()

    def replace_top(self, entry: Entry) -> None:
        """Put another step in the place of the nearest, which has been looked at by ``top``."""
        self._whole[-1] = entry

    @property
    def nearest(self) -> Entry | None:
        """The nearest step if it is whole."""
        return self._whole[-1] if self._whole else None


class History:
    """The steps that led to the present design, and those that were taken back.

    Steps in a row with the same ``merge`` key become one (typing in a field is one step per visit).
    At most ``limit`` steps are kept, and fewer where they are large; see the module.
    """

    def __init__(self, design: Design, limit: int = 10_000) -> None:
        self.present = design
        self._past = _Side(limit)
        self._future = _Side(limit)
        self._saved: Design | None = design

    def record(self, design: Design, label: str, changes: ChangeSet, merge: str | None = None) -> None:
        """Make ``design`` the present one. Steps that were taken back are forgotten."""
        # Only whole steps carry a merge key: folding forgets it, as leaving a field does.
        last = self._past.nearest
        self._future.clear()
        if last is not None and merge is not None and last.merge == merge:
            self._past.replace_top(Entry(last.before, label, last.changes.then(changes), merge))
        else:
            self._past.push(Entry(self.present, label, changes, merge), self._saved)
        self.present = design

    def seal(self) -> None:
        """End a run of merging steps: the next one is a step of its own."""
        last = self._past.nearest
        if last is not None and last.merge is not None:
            self._past.replace_top(replace(last, merge=None))

    def undo(self) -> Entry | None:
        """Go one step back; returns the step taken back, or None at the start."""
        return self._go(self._past, self._future)

    def redo(self) -> Entry | None:
        """Go one step forward again; returns the step, or None at the end."""
        return self._go(self._future, self._past)

    def _go(self, origin: _Side, other: _Side) -> Entry | None:
        found = origin.top(self.present)
        if found is None:
            return None
        entry, was_saved = found
        origin.pop()
        other.push(Entry(self.present, entry.label, entry.changes), self._saved)
        self.present = entry.before
        if was_saved:
            self._saved = entry.before
        return entry

    @property
    def undo_labels(self) -> tuple[str, ...]:
        """The names of the steps that can be undone, the latest first."""
        return self._past.labels()

    @property
    def redo_labels(self) -> tuple[str, ...]:
        """The names of the steps that can be redone, the next first."""
        return self._future.labels()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._future)

    @property
    def undo_label(self) -> str:
        """The name of the step that is taken back next; empty where there is none."""
        return self._past.label

    @property
    def redo_label(self) -> str:
        """The name of the step that is done again next; empty where there is none."""
        return self._future.label

    def mark_saved(self) -> None:
        """Remember the present design as the one on disk."""
        self._saved = self.present
        self._past.forget_saved()
        self._future.forget_saved()
        self.seal()

    def mark_unsaved(self) -> None:
        """Say that no design of this history is on disk, as when the file went away."""
        self._saved = None
        self._past.forget_saved()
        self._future.forget_saved()

    @property
    def is_saved(self) -> bool:
        """Whether the present design is the one on disk; going back to it counts."""
        return self.present is self._saved


def _fold(entry: Entry, neighbour: Design, was_saved: bool) -> _Folded:
    before = entry.before
    resources = _differing(before.resources, neighbour.resources)
    layout = _differing(before.layout, neighbour.layout)
    lines = _differing(before.lines, neighbour.lines)
    return _Folded(before.settings, resources, layout, lines, entry.label, entry.changes, was_saved)


def _unfold(folded: _Folded, neighbour: Design) -> Entry:
    before = neighbour.with_parts(
        settings=folded.settings,
        resources=_patched(neighbour.resources, folded.resources),
        layout=_patched(neighbour.layout, folded.layout),
        lines=_patched(neighbour.lines, folded.lines),
        touched=folded.resources,
    )
    return Entry(before, folded.label, folded.changes)


def _differing(old: Mapping[str, T], new: Mapping[str, T]) -> dict[str, T | None]:
    """What ``old`` has where the two differ; None where it has nothing."""
    if old is new:
        return {}
    return {i: old.get(i) for i in old.keys() | new.keys() if old.get(i) is not new.get(i)}


def _patched(base: Mapping[str, T], parts: Mapping[str, T | None]) -> dict[str, T] | None:
    """``base`` with parts put in or taken out; None where nothing differs."""
    if not parts:
        return None
    patched = {k: v for k, v in base.items() if k not in parts}
    patched.update({k: v for k, v in parts.items() if v is not None})
    return patched
