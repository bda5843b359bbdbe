"""What each answer of a sweep was read from, so that an edit drops the answers that it may change, and no others.

A unit is an answer that several rows or columns share. Whoever uses it notes its key; the keys of ``model.view`` that
it was made from are noted once, with the unit.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TypeVar

from fnetdesigner.model.view import Key, View

T = TypeVar("T")


class Ledger:
    """The units of one view. ``used`` collects the keys that whoever is at work uses."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.units: dict[Hashable, tuple[object, frozenset[Key]]] = {}
        self.used: set[Hashable] = set()
        self._making = 0

    def unit(self, key: Hashable, make: Callable[[], T], *about: str | None) -> T:
        """The answer kept under a key, else made now; ``about`` are ids of resources that it is made from besides what
        is read in the making."""
        self.used.add(key)
        found = self.units.get(key)
        if found is None:
            view, outer = self.view, self.view.reads
            view.reads = {("resource", i) for i in about if i}
            self._making += 1
            try:
                found = (make(), frozenset(view.reads))
            finally:
                view.reads = outer
                self._making -= 1
            self.units[key] = found
        if self._making:
            # A unit made from another one is made from all that this was made from.
            self.view.reads |= found[1]
        answer: T = found[0]  # type: ignore[assignment]
        return answer

    @property
    def base(self) -> "Ledger":
        """The ledger of what all blocks share."""
        return self

    def note(self, key: Hashable) -> None:
        """Note that a unit is used."""
        self.used.add(key)

    @contextmanager
    def watching(self, reads: set[Key], used: set[Hashable]) -> Iterator[None]:
        """What is read and used inside goes into these sets."""
        outer = (self.view.reads, self.used)
        self.view.reads, self.used = reads, used
        try:
            yield
        finally:
            self.view.reads, self.used = outer

    def drop(self, touched: set[Key]) -> set[Hashable]:
        """Forget the units that an edit may change; returns their keys."""
        stale = {key for key, (_, reads) in self.units.items() if not touched.isdisjoint(reads)}
        for key in stale:
            del self.units[key]
        return stale


class Part:
    """The units of a ledger that belong to one block of columns; ``base`` is the ledger."""

    def __init__(self, ledger: Ledger, number: int) -> None:
        self.base = ledger
        self.number = number

    def unit(self, key: Hashable, make: Callable[[], T], *about: str | None) -> T:
        """As ``Ledger.unit``, for this block alone."""
        return self.base.unit((self.number, key), make, *about)

    def note(self, key: Hashable) -> None:
        """Note that a unit of this block is used."""
        self.base.used.add((self.number, key))

    def watching(self, reads: set[Key], used: set[Hashable]) -> AbstractContextManager[None]:
        """As ``Ledger.watching``."""
        return self.base.watching(reads, used)


def forget(view: View, touched: Iterable[Key]) -> None:
    """Forget the remembered answers of a view that an edit may change."""
    memory = view.memory
    if memory is None:
        return
    keys = set(touched)
    for key in [k for k, kept in memory.items() if not keys.isdisjoint(kept[1])]:
        del memory[key]
