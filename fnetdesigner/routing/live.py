"""The matrix of a design that is being edited: after each edit only what it may change is judged again.

Columns lie in blocks. A block has its own ground; columns that an edit touches leave theirs and make a new, small
one, so that all others stay where they are. A row is judged again, in every block, where something on its ways was
touched. What each of them was read from is in the ledger; nothing is assumed about which edit changes what.
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import compare
from fnetdesigner.model.view import SETTINGS, Key, View, touched_keys
from fnetdesigner.routing.destinations import MatrixDestination, columns_of, destinations
from fnetdesigner.routing.ground import Notes
from fnetdesigner.routing.ledger import Ledger, Part, forget
from fnetdesigner.routing.matrix import VERDICTS, Matrix
from fnetdesigner.routing.question import Verdict
from fnetdesigner.routing.rows import Charts, Rows, Sending, sending
from fnetdesigner.routing.sources import MatrixSource, sources
from fnetdesigner.routing.targets import CALLED
from fnetdesigner.routing.vantages import Vantages

MOST_BLOCKS = 12
"""Blocks beyond the first, before all columns are laid out anew."""
GONE = -1
Change = Literal["cut", "opened", "undecided"]


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
    columns = {(d.target, d.port, d.protocol): n for n, d in enumerate(old.destinations)}
    pairs = [
        (columns[k], n) for n, d in enumerate(new.destinations) if (k := (d.target, d.port, d.protocol)) in columns
    ]
    # Columns that are where they were are compared as whole numbers, a byte for each.
    straight = len(pairs) == len(old.destinations) == len(new.destinations) and all(a == b for a, b in pairs)
    rows = {s.source: n for n, s in enumerate(old.sources)}
    found: list[Shift] = []
    told: dict[tuple[int, int], list[tuple[int, int, int]]] = {}
    for sender, after in zip(new.sources, new.rows, strict=True):
        number = rows.get(sender.source)
        if number is None:
            continue
        before = old.rows[number]
        if before is after:
            continue
        key = (id(before), id(after))
        if key not in told:
            if straight:
                told[key] = [(n, before[n], after[n]) for n in _differing(before, after)]
            else:
                told[key] = [(b, before[a], after[b]) for a, b in pairs if before[a] != after[b]]
        for column, was, now in told[key]:
            found.append(Shift(sender, new.destinations[column], VERDICTS[was], VERDICTS[now]))
    return tuple(found)


def _differing(one: bytes, other: bytes) -> Iterator[int]:
    left = int.from_bytes(one, "little") ^ int.from_bytes(other, "little")
    while left:
        at = ((left & -left).bit_length() - 1) >> 3
        yield at
        left &= ~(255 << (at << 3))


@dataclass(slots=True)
class Block:
    """Columns on one ground. ``at`` are their places in the matrix, GONE for those that have left; ``notes`` say what
    the row of each class was read from. ``still``: it is the first block, and none but those in ``gone`` have moved."""

    rows: Rows
    at: list[int]
    still: bool = False
    gone: set[int] = field(default_factory=set)
    notes: dict[Hashable, Notes] = field(default_factory=dict)

    @property
    def columns(self) -> Sequence[MatrixDestination]:
        """What the block was made for."""
        return self.rows.charts.columns


class LiveMatrix:
    """The matrix of the design as it stands. ``matrix`` is immutable: keep one to compare with a later one."""

    def __init__(self, design: Design) -> None:
        self.design = design
        self._start()

    def _start(self) -> None:
        self.view = View(self.design, memory={})
        self.ledger = Ledger(self.view)
        self.vantages = Vantages(self.view, self.ledger)
        self.blocks: list[Block] = []
        self._made = 0
        self._lists: set[Key] = set()
        self._columns: tuple[MatrixDestination, ...] = ()
        self._senders: dict[MatrixSource, tuple[Sending, Notes]] = {}
        self._known: dict[Hashable, bytearray] = {}
        self._frozen: dict[Hashable, bytes] = {}
        self._read_lists()
        self._read_senders(set(), set())
        self._add_block(range(len(self._columns)))
        self._finish()

    def _read_lists(self) -> None:
        self._lists = set()
        with self.ledger.watching(self._lists, set()):
            self._sources = sources(self.view)
            self._columns = destinations(self.view)

    def _read_senders(self, touched: set[Key], stale: set[Hashable]) -> set[Hashable]:
        """Class the senders that are new or touched; returns the keys of their classes."""
        kept = self._senders
        self._senders = {}
        fresh: set[Hashable] = set()
        for source in self._sources:
            found = kept.get(source)
            if found is None or _bears(found[1], touched, stale):
                notes: Notes = (set(), set())
                with self.ledger.watching(*notes):
                    found = (sending(source, self.view, self.vantages), notes)
                fresh.add(found[0].key)
            self._senders[source] = found
        return fresh

    def _classes(self) -> dict[Hashable, Sending]:
        found: dict[Hashable, Sending] = {}
        for one, _ in self._senders.values():
            found.setdefault(one.key, one)
        return found

    # blocks
    def _add_block(self, at: Sequence[int]) -> None:
        """Lay out columns anew on a ground of their own, and judge every row there."""
        self._made += 1
        charts = Charts([self._columns[n] for n in at], self.view, self.vantages, Part(self.ledger, self._made))
        classes = self._classes()
        for one in classes.values():
            charts.add(one)
        block = Block(Rows(charts, self.view), list(at), list(at) == list(range(len(self._columns))))
        self.blocks.append(block)
        for key, one in classes.items():
            self._judge(block, key, one)

    def _judge(self, block: Block, key: Hashable, one: Sending) -> None:
        notes: Notes = (set(), set())
        with self.ledger.watching(*notes):
            part = block.rows.row(one)
        block.notes[key] = notes
        row = self._known.setdefault(key, bytearray(len(self._columns)))
        if block.still:
            # All columns but a few are where the block has them.
            kept = [(n, row[n]) for n in block.gone]
            row[:] = part
            for n, code in kept:
                row[n] = code
        else:
            for place, code in zip(block.at, part, strict=True):
                if place != GONE:
                    row[place] = code

    def _finish(self) -> None:
        """Publish the rows; those that are as they were stay the same objects."""
        frozen: dict[Hashable, bytes] = {}
        for key, row in self._known.items():
            old, fresh = self._frozen.get(key), bytes(row)
            frozen[key] = old if old is not None and old == fresh else fresh
        self._frozen = frozen
        rows = tuple(self._frozen[one.key] for one, _ in self._senders.values())
        self.matrix = Matrix(self._sources, self._columns, rows)

    # edits
    def update(self, design: Design, changes: ChangeSet | None = None) -> Matrix:
        """The matrix of the next design; ``changes`` where they are known. Returns the new matrix."""
        if changes is None:
            changes = compare(self.design, design)
        before = self.design
        touched = touched_keys(before, design, changes)
        self.design = self.view.design = design
        if not touched:
            return self.matrix
        if SETTINGS in touched:
            self._start()
            return self.matrix
        forget(self.view, touched)
        stale = self.ledger.drop(touched)
        leaving = self._leaving(touched, stale)
        if self._lists_change(touched, before):
            self._relist(leaving)
        fresh = self._read_senders(touched, stale)
        classes = self._classes()
        self._known = {k: row for k, row in self._known.items() if k in classes}
        for block in self.blocks:
            block.notes = {
                key: notes
                for key, notes in block.notes.items()
                if key in classes and key not in fresh and not _bears(notes, touched, stale)
            }
        if leaving:
            self._leave(leaving)
        for block in list(self.blocks):
            missing = [k for k in classes if k not in block.notes]
            self._again(block, missing, classes)
        if leaving:
            if len(self.blocks) > MOST_BLOCKS:
                # Small blocks become one.
                for block in self.blocks[1:]:
                    leaving |= {place for place in block.at if place != GONE}
                del self.blocks[1:]
            self._add_block(sorted(leaving))
        self._finish()
        return self.matrix

    def _again(self, block: Block, missing: list[Hashable], classes: dict[Hashable, Sending]) -> None:
        """Judge rows again in a block. A view of DNS that the block does not know lays it out anew."""
        if not missing or all(place == GONE for place in block.at):
            return
        if any(classes[k].dns not in block.rows.charts.atlases for k in missing):
            places = [p for p in block.at if p != GONE]
            self.blocks.remove(block)
            self._add_block(places)
            return
        for key in missing:
            self._judge(block, key, classes[key])

    def _lists_change(self, touched: set[Key], before: Design) -> bool:
        """Whether an edit may change the rows or columns themselves, or their words."""
        for key in touched & self._lists:
            if key[0] != "resource":
                return True
            old, new = before.get(key[1]), self.design.get(key[1])
            if old is None or new is None or old.name != new.name:
                return True
            if not isinstance(new, CALLED) or list(columns_of(old)) != list(columns_of(new)):
                return True
        return False

    def _leaving(self, touched: set[Key], stale: set[Hashable]) -> set[int]:
        """The places of columns whose landings an edit may change."""
        found: set[int] = set()
        for block in self.blocks:
            for place, notes in zip(block.at, block.rows.charts.notes, strict=True):
                if place != GONE and _bears(notes, touched, stale):
                    found.add(place)
        return found

    def _leave(self, places: set[int]) -> None:
        for block in list(self.blocks):
            gone = {n for n, place in enumerate(block.at) if place in places}
            if gone:
                block.at = [GONE if n in gone else place for n, place in enumerate(block.at)]
                block.gone |= gone
                block.rows.retire(gone)
            if all(place == GONE for place in block.at):
                self.blocks.remove(block)

    def _relist(self, leaving: set[int]) -> None:
        """Read the senders and columns anew, and move what is known of columns that stay."""
        old = self._columns
        self._read_lists()
        if old == self._columns:
            return
        now = {(d.target, d.port, d.protocol): n for n, d in enumerate(self._columns)}
        moved = [now.get((d.target, d.port, d.protocol), GONE) for d in old]
        again = {moved[n] for n in leaving} - {GONE}
        arrived = set(range(len(self._columns))) - set(moved)
        for block in self.blocks:
            gone = {n for n, place in enumerate(block.at) if place != GONE and moved[place] == GONE}
            block.at = [GONE if place == GONE else moved[place] for place in block.at]
            block.still = False
            if gone:
                block.rows.retire(gone)
        if moved != list(range(len(self._columns))):
            pairs = [(a, b) for a, b in enumerate(moved) if b != GONE]
            for key, row in self._known.items():
                fresh = bytearray(len(self._columns))
                for a, b in pairs:
                    fresh[b] = row[a]
                self._known[key] = fresh
        leaving.clear()
        leaving.update(again, arrived)


def _bears(notes: Notes, touched: set[Key], stale: set[Hashable]) -> bool:
    """Whether an edit bears on what was read and used."""
    return not touched.isdisjoint(notes[0]) or not stale.isdisjoint(notes[1])
