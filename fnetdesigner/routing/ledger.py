"""What each answer of a sweep was made from, so that an edit makes anew the answers that it may change, and troubles
those who use them only where another answer came out.

A unit is an answer that several rows or columns share: a function and the plain words that it was asked with. Those
words are enough to make it again. A unit made with the help of other units is made from all that these were made from.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from fnetdesigner.model.view import Key, View

T = TypeVar("T")
W = TypeVar("W", bound=Hashable)
Unit = tuple[Any, ...]
"""A function and its words; a word alone in front names an answer that only its user can make again."""
Moves = dict[Unit, tuple[Any, Any]]
"""What an edit made of units: the answer before and after, for those that differ."""
NONE = object()


class Readers(Generic[W]):
    """Who was made from what, looked up from what it was made from. Who has been made anew since may still be told for
    what it was made from before."""

    __slots__ = ("_of",)

    def __init__(self) -> None:
        self._of: dict[Unit, set[W]] = {}

    def note(self, who: W, made_from: Iterable[Unit]) -> None:
        """Note the keys or units that somebody was made from."""
        known = self._of
        for key in made_from:
            found = known.get(key)
            if found is None:
                known[key] = {who}
            else:
                found.add(who)

    def of(self, key: Unit) -> Iterable[W]:
        """Who was made from a key or unit."""
        return self._of.get(key, ())

    def among(self, key: Unit, some: Iterable[W]) -> set[W]:
        """Which of some were made from a key or unit."""
        made = self._of.get(key, set())
        return {who for who in some if who in made}

    def all_of(self, *keys: Iterable[Unit]) -> set[W]:
        """Who was made from any of them."""
        return {who for some in keys for key in some for who in self._of.get(key, ())}


class Desk:
    """Who is at work: ``used`` collects the units that it uses; ``making`` is how many units are being made."""

    __slots__ = ("making", "used")

    def __init__(self) -> None:
        self.used: set[Unit] = set()
        self.making = 0


class Ledger:
    """Units of one view. A ledger ``beside`` another one shares its desk: it holds what one block of columns needs."""

    def __init__(self, view: View, beside: "Ledger | None" = None) -> None:
        self.view = view
        self.desk: Desk = Desk() if beside is None else beside.desk
        self.units: dict[Unit, tuple[Any, frozenset[Key]]] = {}
        self._readers: Readers[Unit] = Readers()
        self._former: dict[Unit, tuple[Any, frozenset[Key]]] = {}
        self._moves: Moves = {}

    def unit(self, make: Callable[..., T], *words: Hashable) -> T:
        """What ``make`` answers to the words."""
        key = (make, *words)
        found = self.units.get(key)
        if found is None:
            found = self._made(key, lambda: make(*words))
        return self._used(key, found)  # type: ignore[no-any-return]

    def passing(self, key: Unit, make: Callable[[], T]) -> T:
        """An answer that is forgotten once an edit may change it: its users then count as troubled. The first word of
        the key is a text."""
        found = self.units.get(key)
        if found is None:
            found = self._made(key, make)
        return self._used(key, found)  # type: ignore[no-any-return]

    def _used(self, key: Unit, found: tuple[Any, frozenset[Key]]) -> Any:
        desk = self.desk
        if desk.making:
            self.view.reads |= found[1]
        else:
            desk.used.add(key)
        return found[0]

    def _made(self, key: Unit, make: Callable[[], object]) -> tuple[Any, frozenset[Key]]:
        view, outer = self.view, self.view.reads
        view.reads = set()
        self.desk.making += 1
        try:
            value, reads = make(), frozenset(view.reads)
        finally:
            view.reads = outer
            self.desk.making -= 1
        old = self._former.get(key)
        if old is not None:
            if old[0] is value or old[0] == value:
                # What is as it was stays the same object, with all that it has learnt.
                value = old[0]
            else:
                self._moves[key] = (old[0], value)
        found = self.units[key] = (value, reads)
        self._readers.note(key, reads)
        return found

    def drop(self, touched: set[Key]) -> None:
        """Set aside the units that an edit may change."""
        stale = [u for u in self._readers.all_of(touched) if u in self.units]
        self._former = {u: kept for u in stale if not touched.isdisjoint((kept := self.units[u])[1])}
        self._moves = {}
        for key in self._former:
            del self.units[key]

    def renew(self) -> Moves:
        """Make again what was set aside; returns what came out differently."""
        for key, (old, _) in self._former.items():
            make, *words = key
            if isinstance(make, str):
                self._moves[key] = (old, NONE)
            elif key not in self.units:
                self._made(key, lambda m=make, w=words: m(*w))  # type: ignore[misc]
        self._former = {}
        return self._moves

    @contextmanager
    def watching(self, reads: set[Key], used: set[Unit]) -> Iterator[None]:
        """What is read and used inside goes into these sets."""
        view, desk = self.view, self.desk
        outer = (view.reads, desk.used)
        view.reads, desk.used = reads, used
        try:
            yield
        finally:
            view.reads, desk.used = outer


def forget(view: View, touched: Iterable[Key]) -> None:
    """Forget the remembered answers of a view that an edit may change."""
    memory = view.memory
    if memory is None:
        return
    keys = set(touched)
    for key in [k for k, kept in memory.items() if not keys.isdisjoint(kept[1])]:
        del memory[key]
