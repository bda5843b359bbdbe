"""The matrix of a design that is being edited: after each edit only what it may change is judged again.

Columns lie in blocks. A block has its own ground; columns that land elsewhere after an edit leave theirs and make a
new, small one, so that all others stay where they are. What each answer was made from is in a ledger; nothing is
assumed about which edit changes what.
"""

from collections.abc import Hashable, Sequence

from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import compare
from fnetdesigner.model.view import SETTINGS, Key, View, touched_keys
from fnetdesigner.routing.block import GONE, Block, Shared
from fnetdesigner.routing.destinations import MatrixDestination, columns_of, destinations
from fnetdesigner.routing.ground import Notes
from fnetdesigner.routing.homes import Homes
from fnetdesigner.routing.ledger import Ledger, Moves, forget
from fnetdesigner.routing.matrix import Matrix
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
        self._senders: dict[MatrixSource, tuple[Sending, Notes]] = {}
        self._classes: dict[Hashable, Sending] = {}
        self._known: dict[Hashable, bytearray] = {}
        self._frozen: dict[Hashable, bytes] = {}
        self._read_lists()
        self._read_senders(set(), {})
        self._add_block(range(len(self._columns)))
        self._finish()

    def _read_lists(self) -> None:
        self._lists = set()
        with self.ledger.watching(self._lists, set()):
            self._sources = sources(self.view)
            self._columns = destinations(self.view)

    def _read_senders(self, touched: set[Key], moves: Moves) -> set[Hashable]:
        """Class the senders that are new or touched; returns the classes that may be walked no more as they were."""
        kept = self._senders
        self._senders, self._classes = {}, {}
        fresh: set[Hashable] = set()
        for source in self._sources:
            found = kept.get(source)
            if found is None or _bears(found[1], touched, moves):
                notes: Notes = (set(), set())
                with self.ledger.watching(*notes):
                    now = sending(source, self.view, self.vantages)
                if not now.known:
                    fresh.add(now.key)
                found = (now, notes)
            self._senders[source] = found
            self._classes.setdefault(found[0].key, found[0])
        return fresh

    def _add_block(self, at: Sequence[int]) -> None:
        """Lay out columns on a ground of their own, and judge every row there."""
        block = Block([self._columns[n] for n in at], list(at), self._classes, self.shared)
        self.blocks.append(block)
        block.again(self._classes, set(), {}, 0, self._rows())

    def _rows(self) -> dict[Hashable, bytearray]:
        """The rows of all classes, as far as they are judged."""
        width = len(self._columns)
        self._known = {key: self._known.get(key) or bytearray(width) for key in self._classes}
        return self._known

    def _finish(self) -> None:
        """Publish the rows; those that are as they were stay the same objects."""
        frozen: dict[Hashable, bytes] = {}
        for key, row in self._known.items():
            old = self._frozen.get(key)
            frozen[key] = old if old is not None and old == row else bytes(row)
        self._frozen = frozen
        rows = tuple(frozen[one.key] for one, _ in self._senders.values())
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
        if self._lists_change(touched, before):
            self._relist()
        moves = self._renewed(touched)
        fresh = self._read_senders(touched, moves)
        leaving = self._settle(touched, moves, fresh)
        if leaving:
            if len(self.blocks) > MOST_BLOCKS:
                # Small blocks become one.
                for block in self.blocks[1:]:
                    leaving |= {place for place in block.at if place != GONE}
                del self.blocks[1:]
            self._add_block(sorted(leaving))
        self._finish()
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

    def _settle(self, touched: set[Key], moves: Moves, fresh: set[Hashable]) -> set[int]:
        """Judge again, block by block, what an edit may change; returns the columns that have left their blocks."""
        leaving = set(range(len(self._columns))) - {place for b in self.blocks for place in b.at}
        known = self._rows()
        for block in list(self.blocks):
            for key in fresh:
                block.ways.pop(key, None)
            missing = block.draw(self._classes)
            left, changed = block.settle(touched, moves)
            left |= missing
            if left:
                leaving |= {block.at[n] for n in left}
                block.leave(left)
            if block.empty:
                self.blocks.remove(block)
            else:
                block.again(self._classes, touched, moves, changed, known)
        return leaving

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

    def _relist(self) -> None:
        """Read the senders and columns anew, and move what is known of columns that stay."""
        old = self._columns
        self._read_lists()
        if old == self._columns:
            self._columns = old
            return
        was = places_of(old, self._columns)
        if was == list(range(len(old))):
            return
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


def _bears(notes: Notes, touched: set[Key], moves: Moves) -> bool:
    """Whether an edit bears on what was read and used."""
    return not touched.isdisjoint(notes[0]) or not moves.keys().isdisjoint(notes[1])
