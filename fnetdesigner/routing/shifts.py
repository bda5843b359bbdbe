"""What an edit cut and opened: the pairs of two matrices whose verdicts differ."""

from dataclasses import dataclass
from typing import Literal

from fnetdesigner.routing.destinations import MatrixDestination
from fnetdesigner.routing.matrix import VERDICTS, Matrix
from fnetdesigner.routing.question import Verdict
from fnetdesigner.routing.sources import MatrixSource

Change = Literal["cut", "opened", "undecided"]
COARSE, FINE = 512, 32
"""Bytes of rows that are compared at once."""


@dataclass(frozen=True, slots=True)
class Shift:
    """A pair whose verdict an edit changed."""

    source: MatrixSource
    destination: MatrixDestination
    before: Verdict
    after: Verdict

    @property
    def change(self) -> Change:
        """What became of the flow: undecided where it may now work or not, else cut or opened."""
        if self.after == "maybe":
            return "undecided"
        return "opened" if self.after == "allow" else "cut"


def delta(old: Matrix, new: Matrix) -> tuple[Shift, ...]:
    """The pairs of both matrices whose verdicts differ, row by row."""
    if old is new:
        return ()
    runs = None if old.destinations is new.destinations else _runs(old.destinations, new.destinations)
    rows = {id(s): n for n, s in enumerate(old.sources)} if old.sources is not new.sources else {}
    named = {s.source: n for n, s in enumerate(old.sources)} if rows else {}
    found: list[Shift] = []
    told: dict[tuple[int, int], list[tuple[int, Verdict, Verdict]]] = {}
    for number, (sender, after) in enumerate(zip(new.sources, new.rows, strict=True)):
        at = rows.get(id(sender), named.get(sender.source)) if rows else number
        if at is None:
            continue
        before = old.rows[at]
        if before is after:
            continue
        key = (id(before), id(after))
        if key not in told:
            aligned = before if runs is None else _aligned(before, after, runs)
            told[key] = [(n, VERDICTS[aligned[n]], VERDICTS[after[n]]) for n in differing(aligned, after)]
        for column, was, now in told[key]:
            found.append(Shift(sender, new.destinations[column], was, now))
    return tuple(found)


def places_of(old: tuple[MatrixDestination, ...], new: tuple[MatrixDestination, ...]) -> list[int]:
    """Where each column of a matrix was in an older one; -1 for those that are new."""
    # Nearly all are the same objects: looking at what they say costs more.
    same = {id(d): n for n, d in enumerate(old)}
    found = [same.pop(id(d), -1) for d in new]
    left = {(old[n].target, old[n].port, old[n].protocol): n for n in same.values()}
    if left:
        for number, wanted in enumerate(new):
            if found[number] < 0:
                found[number] = left.get((wanted.target, wanted.port, wanted.protocol), -1)
    return found


def runs_of(places: list[int]) -> list[tuple[int, int, int]]:
    """Columns that stayed beside each other: where they are now, where they were, and how many."""
    found: list[tuple[int, int, int]] = []
    start = 0
    for end in range(1, len(places) + 1):
        if end < len(places) and places[end] == places[end - 1] + 1 and places[end - 1] >= 0:
            continue
        if places[start] >= 0:
            found.append((start, places[start], end - start))
        start = end
    return found


def _runs(old: tuple[MatrixDestination, ...], new: tuple[MatrixDestination, ...]) -> list[tuple[int, int, int]]:
    return runs_of(places_of(old, new))


def _aligned(before: bytes, after: bytes, runs: list[tuple[int, int, int]]) -> bytes:
    """A row with the old verdict of each column that was there, in the new order."""
    found = bytearray(after)
    for now, was, many in runs:
        found[now : now + many] = before[was : was + many]
    return bytes(found)


def differing(one: bytes, other: bytes) -> list[int]:
    """Where two rows of one length differ."""
    found: list[int] = []
    for start in range(0, len(one), COARSE):
        if one[start : start + COARSE] == other[start : start + COARSE]:
            continue
        for near in range(start, min(start + COARSE, len(one)), FINE):
            if one[near : near + FINE] != other[near : near + FINE]:
                found += [n for n in range(near, min(near + FINE, len(one))) if one[n] != other[n]]
    return found
