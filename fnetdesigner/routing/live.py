"""The matrix of a design that is being edited: after each edit only what it may change is judged again.

Columns lie in blocks. A block has its own ground; columns that land elsewhere after an edit leave theirs and make a
new, small one, so that all others stay where they are. What each answer was made from is in a ledger; nothing is
assumed about which edit changes what.
"""

from collections.abc import Hashable, Sequence
from itertools import chain

from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import compare
from fnetdesigner.model.view import SETTINGS, Key, View, touched_keys
from fnetdesigner.routing.block import GONE, Block, Shared
from fnetdesigner.routing.destinations import MatrixDestination, columns_of, destinations
from fnetdesigner.routing.ground import Notes
from fnetdesigner.routing.homes import Homes
from fnetdesigner.routing.ledger import Ledger, Moves, Readers, forget
from fnetdesigner.routing.matrix import Matrix
from fnetdesigner.routing.question import Source
from fnetdesigner.routing.shifts import Shift, delta, places_of, runs_of
from fnetdesigner.routing.sources import MatrixSource, Sending, sending, sources
from fnetdesigner.routing.targets import CALLED
from fnetdesigner.routing.vantages import Vantages

__all__ = ["LiveMatrix", "Shift", "delta"]
MOST_BLOCKS = 12
"""Blocks beyond the first, before the small ones become one."""


class LiveMatrix:
    """The matrix of the design as it stands. ``matrix`` is immutable: keep one to compare with a later one."""

    def __init__(self, design: Design) -> None:
        self.design = design
        self._start()

    def _start(self) -> None:
        self.view = View(self.design, memory={})
        self.ledger = Ledger(self.view)
        self.vantages = Vantages(self.view, self.ledger)
        self.shared = Shared(self.view, self.ledger, self.vantages, Homes(self.view, self.ledger))
        self.blocks: list[Block] = []
        self._lists: set[Key] = set()
        self._columns: tuple[MatrixDestination, ...] = ()
        self._sources: tuple[MatrixSource, ...] = ()
        self._numbers: dict[Hashable, int] = {}
        self._senders: dict[Source, tuple[int, Sending]] = {}
        self._readers: Readers[Source] = Readers()
        self._classes: dict[int, Sending] = {}
        self._known: dict[int, bytearray] = {}
        self._frozen: dict[int, bytes] = {}
        self._read_lists()
        self._read_senders(self._unknown())
        self._finish(self._add_block(range(len(self._columns))))

    def _read_lists(self) -> None:
        self._lists = set()
        with self.ledger.watching(self._lists, set()):
            self._sources = sources(self.view)
            self._columns = destinations(self.view)

    def _unknown(self) -> set[Source]:
        """The senders of which no class is known."""
        return {s.source for s in self._sources if s.source not in self._senders}

    def _read_senders(self, stale: set[Source]) -> set[int]:
        """Class senders; returns the classes that may be walked no more as they were."""
        fresh: set[int] = set()
        for source in stale:
            notes: Notes = (set(), set())
            with self.ledger.watching(*notes):
                one = sending(source, self.view, self.vantages)
            self._readers.note(source, chain(*notes))
            # Everybody speaks of a class by its number: looking at what its key says costs more.
            number = self._numbers.setdefault(one.key, len(self._numbers))
            if not one.known:
                fresh.add(number)
            self._senders[source] = (number, one)
        self._classes = {}
        for listed in self._sources:
            self._classes.setdefault(*self._senders[listed.source])
        return fresh

    def _add_block(self, at: Sequence[int]) -> set[int]:
        """Lay out columns on a ground of their own, and judge every row there."""
        block = Block([self._columns[n] for n in at], list(at), self._classes, self.shared)
        self.blocks.append(block)
        return block.again(self._classes, set(), {}, 0, self._rows())

    def _rows(self) -> dict[int, bytearray]:
        """The rows of all classes, as far as they are judged."""
        width = len(self._columns)
        self._known = {key: self._known.get(key) or bytearray(width) for key in self._classes}
        return self._known

    def _finish(self, written: set[int]) -> None:
        """Publish the rows; those that are as they were stay the same objects."""
        frozen: dict[int, bytes] = {}
        for key, row in self._known.items():
            old = self._frozen.get(key)
            frozen[key] = old if old is not None and (key not in written or old == row) else bytes(row)
        self._frozen = frozen
        rows = tuple(frozen[self._senders[s.source][0]] for s in self._sources)
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
        moved = self._lists_change(touched, before) and self._relist()
        moves = self._renewed(touched)
        stale = self._readers.all_of(touched, moves) & self._senders.keys()
        fresh = self._read_senders(stale | self._unknown())
        leaving, written = self._settle(touched, moves, fresh)
        if leaving:
            if len(self.blocks) > MOST_BLOCKS:
                # Small blocks become one.
                for block in self.blocks[1:]:
                    leaving |= {place for place in block.at if place != GONE}
                del self.blocks[1:]
            written |= self._add_block(sorted(leaving))
        self._finish(set(self._classes) if moved else written)
        return self.matrix

    def _renewed(self, touched: set[Key]) -> Moves:
        """Make again the units that an edit may change; returns those that are others now."""
        ledgers = [self.ledger, *(b.ledger for b in self.blocks)]
        for ledger in ledgers:
            ledger.drop(touched)
        moves: Moves = {}
        for ledger in ledgers:
            moves.update(ledger.renew())
        return moves

    def _settle(self, touched: set[Key], moves: Moves, fresh: set[int]) -> tuple[set[int], set[int]]:
        """Judge again, block by block, what an edit may change; returns the columns that have left their blocks, and
        the classes with another row."""
        leaving = set(range(len(self._columns))) - {place for b in self.blocks for place in b.at}
        known, written = self._rows(), set[int]()
        for block in list(self.blocks):
            for key in fresh:
                block.ways.pop(key, None)
            missing = block.draw(self._classes)
            left, changed = block.settle(touched, moves, self._classes)
            left |= missing
            if left:
                leaving |= {block.at[n] for n in left}
                block.leave(left)
            if block.empty:
                self.blocks.remove(block)
            else:
                written |= block.again(self._classes, touched, moves, changed, known)
        return leaving, written

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

    def _relist(self) -> bool:
        """Read the senders and columns anew, and move what is known of columns that stay; whether any has moved."""
        old, senders = self._columns, self._sources
        self._read_lists()
        if self._sources == senders:
            self._sources = senders
        else:
            listed = {s.source for s in self._sources}
            self._senders = {source: kept for source, kept in self._senders.items() if source in listed}
        if old == self._columns:
            self._columns = old
            return False
        was = places_of(old, self._columns)
        if was == list(range(len(old))):
            return False
        now = [GONE] * len(old)
        for number, place in enumerate(was):
            if place != GONE:
                now[place] = number
        for block in list(self.blocks):
            gone = {n for n, place in enumerate(block.at) if place != GONE and now[place] == GONE}
            block.leave(gone)
            block.at = [GONE if place == GONE else now[place] for place in block.at]
            block.whole = False
            if block.empty:
                self.blocks.remove(block)
        runs, width = runs_of(was), len(self._columns)
        for key, row in self._known.items():
            fresh = bytearray(width)
            for here, there, many in runs:
                fresh[here : here + many] = row[there : there + many]
            self._known[key] = fresh
        return True
