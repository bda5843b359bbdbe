"""Columns of a live matrix on one ground, and how the packets of each class of senders fare there.

After an edit a block says what has to be judged again: columns that land elsewhere leave it; those whose doors changed
are read off anew; and senders are sent on the way again only to those landings whose ways may be others.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from fnetdesigner.model.view import Key, View
from fnetdesigner.routing.charts import Charts
from fnetdesigner.routing.destinations import MatrixDestination
from fnetdesigner.routing.effective import Forwarding
from fnetdesigner.routing.homes import Homes, differing
from fnetdesigner.routing.junctions import Junction, turned
from fnetdesigner.routing.ledger import NONE, Ledger, Moves, Readers, Unit
from fnetdesigner.routing.places import Place, Span
from fnetdesigner.routing.rows import Rows
from fnetdesigner.routing.sieve import Sieve, moved, unlike
from fnetdesigner.routing.sources import Sending
from fnetdesigner.routing.vantages import Vantages
from fnetdesigner.routing.ways import Ways

GONE = -1
EVERYTHING = -1
MANY = 300
"""Landings from which on a row is read off whole."""
Verdicts = Iterable[tuple[int, int]]
"""Places of columns in the matrix, with their digits."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What all blocks of a matrix share."""

    view: View
    ledger: Ledger
    vantages: Vantages
    homes: Homes


class Block:
    """Some columns. ``at`` are their places in the matrix, GONE for those that have left."""

    def __init__(
        self, columns: list[MatrixDestination], at: list[int], classes: Mapping[int, Sending], shared: Shared
    ) -> None:
        self.at = at
        self.ledger = Ledger(shared.view, shared.ledger)
        self.charts = Charts(columns, shared.view, shared.vantages, self.ledger, shared.homes)
        for one in classes.values():
            self.charts.add(one)
        self.rows = Rows(self.charts, shared.view)
        self.ways: dict[int, Ways] = {}
        self.readers: Readers[int] = Readers()
        """Classes by what their rows were made from."""
        self.asking: Readers[int] = Readers()
        """Classes by what their traces were made from, where columns are asked one by one."""
        self.watchers: Readers[int] = Readers()
        """Columns by what their landings were made from."""
        for column, notes in enumerate(self.charts.notes):
            self.watchers.note(column, chain(*notes))
        self.whole = at == list(range(len(at)))
        self.gone: set[int] = set()

    @property
    def empty(self) -> bool:
        """Whether all columns have left."""
        return len(self.gone) == len(self.at)

    def leave(self, columns: set[int]) -> None:
        """These columns are judged elsewhere."""
        for column in columns:
            self.at[column] = GONE
        self.gone |= columns
        self.rows.retire(columns)

    # columns
    def settle(self, touched: set[Key], moves: Moves, classes: Mapping[int, Sending]) -> tuple[set[int], int]:
        """Look again at the columns that an edit bears on: those that have to leave, and the landings whose doors let
        in others than before."""
        leaving: set[int] = set()
        changed = 0
        taken = (self.charts.homes.taken_now,)
        concerned = self.watchers.all_of(touched, moves.keys() - {taken})
        if taken in moves:
            # It bears only on those who stand at an address that an endpoint has got or left.
            old, new = moves[taken]
            others = old ^ new
            standing = (x.call.column for x in self.rows.ground.landings if x.place.span in others)
            concerned.update(self.watchers.among(taken, standing))
        concerned -= self.gone
        special = frozenset(name for one in classes.values() for name in one.hybrid) if concerned else frozenset()
        for column in concerned:
            reads: set[Key] = set()
            used: set[Unit] = set()
            with self.ledger.watching(reads, used):
                found = self.rows.settle(column, special)
            self.watchers.note(column, chain(reads, used))
            if found is None:
                leaving.add(column)
            else:
                changed |= found
        return leaving, changed

    def draw(self, classes: Mapping[int, Sending]) -> set[int]:
        """Have an atlas of every view of DNS, and no other; returns the columns that land where the block has none."""
        views = {one.dns: one for one in classes.values()}
        atlases = self.charts.atlases
        missing: set[int] = set()
        for key, one in views.items():
            if key in atlases:
                atlases[key].one = one
            else:
                found, drawn = self.charts.add_like(one, self.rows.ground)
                missing |= found
                for column in drawn:
                    self.watchers.note(column, chain(*self.charts.notes[column]))
        for key in [k for k in atlases if k not in views]:
            del atlases[key]
        return missing - self.gone

    # rows
    def judge(self, key: int, one: Sending, row: bytearray) -> None:
        """Walk a class of senders, and write its verdicts into its row."""
        self.ways[key], used = self.rows.walked(one)
        ways = self.ways[key]
        self.readers.note(key, chain(ways.reads, used))
        self._write_all(self.rows.row(one, ways), row)
        self._note_asked(key, ways)

    def _note_asked(self, key: int, ways: Ways) -> None:
        for reads in ways.asked.values():
            self.asking.note(key, reads)

    def again(
        self, classes: Mapping[int, Sending], touched: set[Key], moves: Moves, changed: int,
        known: Mapping[int, bytearray],
    ) -> set[int]:  # fmt: skip
        """Judge again what an edit may change; ``changed`` are landings whose doors are others. Returns those
        whose rows were written."""
        for key in [k for k in self.ways if k not in classes]:
            del self.ways[key]
        stale = self.readers.all_of(touched)
        moved_bits = self._moved(moves)
        written: set[int] = set()
        asking = self.asking.all_of(touched)
        # Looking at every class of every block costs more than judging the few that an edit bears on.
        concerned = set(classes) if changed else classes.keys() & {*stale, *moved_bits, *asking}
        for key in concerned | (classes.keys() - self.ways.keys()):
            one, ways = classes[key], self.ways.get(key)
            if ways is None or key in stale:
                self.judge(key, one, known[key])
                written.add(key)
                continue
            bits = moved_bits.get(key, 0) & self.rows.ground.all
            if bits:
                self.readers.note(key, chain(ways.reads, self.rows.again(one, ways, bits)))
            bits |= ways.ending(changed)
            if bits.bit_count() > MANY:
                self._write_all(self.rows.row(one, ways), known[key])
            elif bits:
                self._write(self.rows.verdicts(one, ways, bits), known[key])
            columns = [c for c, reads in ways.asked.items() if not touched.isdisjoint(reads)]
            self._write([(c, self.rows.ask(one, c, ways)) for c in columns], known[key])
            self._note_asked(key, ways)
            if bits or columns:
                written.add(key)
        return written

    def _write_all(self, part: bytes, row: bytearray) -> None:
        if self.whole and len(part) == len(row):
            # All columns but those that have left are where the block has them.
            kept = [(n, row[n]) for n in self.gone]
            row[:] = part
            for n, code in kept:
                row[n] = code
            return
        for place, code in zip(self.at, part, strict=True):
            if place != GONE:
                row[place] = code

    def _write(self, found: Verdicts, row: bytearray) -> None:
        for column, code in found:
            place = self.at[column]
            if place != GONE:
                row[place] = code

    def _moved(self, moves: Moves) -> dict[int, int]:
        """The landings to which each class has to be sent again."""
        found: dict[int, int] = {}
        for unit, (old, new) in moves.items():
            users = [key for key in self.readers.of(unit) if key in self.ways]
            if not users:
                continue
            whole = self._same_for_all(unit, old, new)
            told = None if whole is not None else Told(old, new, self._through(unit))
            for key in users:
                bits = (whole or 0) if told is None else told.of_all(self.ways[key].sources)
                if bits:
                    found[key] = found.get(key, 0) | bits
        return found

    def _through(self, unit: Unit) -> int:
        return self.rows.sweep.passed.get(unit, EVERYTHING)

    def _same_for_all(self, unit: Unit, old: Any, new: Any) -> int | None:
        """The landings that a move bears on, whoever sends; None where that hangs on the sender."""
        if isinstance(old, Junction | None) and isinstance(new, Junction | None) and not old is new is None:
            return turned(old, new)
        if isinstance(old, Forwarding) and isinstance(new, Forwarding):
            return None if differing(old, new) else 0
        if unit[0] == self.rows.sweep.junctions.reached:
            return int((old[0] ^ new[0]) | (old[1] ^ new[1]))
        if unit[0] == self.rows.sweep.barriers.fenced and new is not NONE and old[2] == new[2]:
            return None
        if isinstance(old, frozenset) or (isinstance(old, Sieve | None) and isinstance(new, Sieve | None)):
            return None
        return self._through(unit)


class Told:
    """The landings that a move bears on for packets from some sources, asked once for each source."""

    def __init__(self, old: Any, new: Any, through: int) -> None:
        self.through = through
        self.spans: tuple[Span, ...] = ()
        self.addresses: frozenset[Span | None] = frozenset()
        self.lists: list[tuple[Sieve | None, Sieve | None]] = []
        if isinstance(old, Forwarding) and isinstance(new, Forwarding):
            self.spans = differing(old, new) or ()
        elif isinstance(old, frozenset):
            # Addresses that private endpoints have: packets from there find routes of their own.
            self.addresses = old ^ new
        else:
            self.lists = [(old[0], new[0]), (old[1], new[1])] if isinstance(old, tuple) else [(old, new)]
        self.plain = 0
        """What hangs on no source."""
        for one, other in self.lists:
            self.plain |= unlike(one, other)
        self._known: dict[Place, int] = {}

    def of_all(self, sources: Iterable[Place]) -> int:
        """The landings for packets from any of these sources."""
        found, known = self.plain, self._known
        for source in sources:
            bits = known.get(source)
            if bits is None:
                bits = known[source] = self._of(source)
            found |= bits
        return found

    def _of(self, source: Place) -> int:
        span, found = source.span, 0
        if span is not None and (span in self.addresses or any(span.overlaps(s) for s in self.spans)):
            found = self.through
        for old, new in self.lists:
            if old is not None and new is not None:
                found |= moved(old, new, source)
        return found
