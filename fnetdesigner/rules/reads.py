"""Who read what: for every question of the rules, the keys that its answer hangs on.

Most rules that look at a resource read what others read too, so each set of keys is kept once for a resource with the
rules that read just that, keys are numbers, and the way back from a key leads to resources, not to single questions.
At 5,000 elements this takes a fifth of the memory of a set of keys for each question.
"""

from collections.abc import Collection, Iterable, Mapping

from fnetdesigner.model.view import Key

Cell = tuple[str, str]
"""A question: rule id and resource id."""
Asked = dict[frozenset[Key], list[str]]
"""What rules read when they were asked about one resource: sets of keys, and the ids of the rules that read them."""


class Reads:
    """The keys that the questions about each resource read."""

    def __init__(self) -> None:
        self._numbers: dict[Key, int] = {}
        # For each resource its sets, and in the same order the rules that read each; resources of a kind share these.
        self._sets: dict[str, tuple[tuple[tuple[int, ...], ...], tuple[tuple[str, ...], ...]]] = {}
        self._readers: dict[int, set[str]] = {}
        self._together: dict[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]] = {}

    def note(self, resource_id: str, asked: Mapping[frozenset[Key], Iterable[str]], again: Collection[str]) -> None:
        """Keep what rules read about a resource; what the rules of ``again`` read before is forgotten."""
        before, by = self._sets.get(resource_id, ((), ()))
        found: dict[tuple[int, ...], list[str]] = {}
        for numbers, rules in zip(before, by, strict=True):
            if left := [rule for rule in rules if rule not in again]:
                found[numbers] = left
        count = self._numbers.setdefault
        for keys, names in asked.items():
            numbers = tuple(sorted([count(key, len(self._numbers)) for key in keys]))
            found.setdefault(numbers, []).extend(names)
        if found:
            now_by = tuple([tuple(names) for names in found.values()])
            self._sets[resource_id] = tuple(found), self._together.setdefault(now_by, now_by)
        elif before:
            del self._sets[resource_id]
        was: set[int] = set().union(*before)
        now: set[int] = set().union(*found)
        for number in was - now:
            self._readers[number].discard(resource_id)
        for number in now - was:
            if number in self._readers:
                self._readers[number].add(resource_id)
            else:
                self._readers[number] = {resource_id}

    def forget(self, resource_id: str) -> None:
        """Forget a resource that is gone."""
        gone: set[int] = set().union(*self._sets.pop(resource_id, ((), ()))[0])
        for number in gone:
            self._readers[number].discard(resource_id)

    def of(self, keys: Iterable[Key]) -> set[Cell]:
        """The questions that read one of some keys."""
        wanted = {number for key in keys if (number := self._numbers.get(key)) is not None}
        readers: set[str] = set().union(*(self._readers.get(number, ()) for number in wanted))
        return {
            (rule, resource_id)
            for resource_id in readers
            for numbers, rules in zip(*self._sets[resource_id], strict=True)
            if not wanted.isdisjoint(numbers)
            for rule in rules
        }
