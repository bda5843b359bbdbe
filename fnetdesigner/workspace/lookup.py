"""Looks things up by what somebody types: words in any order, parts of words, letters left out, or an address.

Pure text: what is looked through is a list of items, made once when somebody begins to type. Of an element only
its name, kind, rule-free words and addresses count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from heapq import nsmallest
from typing import Any

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_address, parse_prefix_or_address

Spans = tuple[tuple[int, int], ...]
MOST = 60
LONGEST = 120
"""Characters of a question that are looked at."""
BACKGROUND = 3
"""From this rank on, items come after all others unless their title begins with what is asked: rules, problems."""
MOST_LETTERS, LONGEST_TITLE = 24, 80
"""Letters are looked for one by one in so many and in titles of so many; the sentences of problems are longer."""
ADDRESS_FIELDS = ("prefix", "address", "address_space", "dns_servers", "allowed_addresses", "point_to_site_pool")
_ADDRESS = re.compile(
    r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:]+)(?:/\d{1,3})?(?![\w:]|\.\d)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that can be found. ``key`` names it across sessions; ``words`` are further words in lower case;
    ``target`` is whatever the asker wants back; ``rank`` puts one sort before another where both match alike."""

    key: str
    title: str
    words: str = ""
    target: Any = None
    rank: int = 0
    lower: str = field(default="", compare=False)

    @staticmethod
    def of(key: str, title: str, words: str = "", target: Any = None, rank: int = 0) -> Item:
        """An item with its lower-case title made once."""
        return Item(key, title, words, target, rank, title.lower())


@dataclass(frozen=True, slots=True)
class Hit:
    """An item that was found; ``spans`` mark the letters of its title that were meant."""

    item: Item
    spans: Spans = ()


@dataclass(frozen=True, slots=True)
class Ranges:
    """The address ranges of a design, to ask which of them hold an address."""

    found: tuple[tuple[int, int, int, str], ...]

    @staticmethod
    def of(design: Design) -> Ranges:
        """Every range of every resource: version, first, last and the id."""
        rows = []
        for resource in design.resources.values():
            for text in addresses_of(resource):
                try:
                    prefix = parse_prefix_or_address(text)
                except ValueError:
                    continue
                rows.append((prefix.version, prefix.first, prefix.last, resource.id))
        return Ranges(tuple(rows))

    def holding(self, text: str) -> tuple[str, ...]:
        """The ids of what holds the address or range in a question, the narrowest range first."""
        asked = address_in(text)
        if asked is None:
            return ()
        version, first, last = asked
        found = sorted(
            (end - start, resource_id)
            for kind, start, end, resource_id in self.found
            if kind == version and start <= first and last <= end
        )
        return tuple(dict.fromkeys(i for _, i in found))


def addresses_of(resource: Resource) -> Iterator[str]:
    """Every address and range that a resource names."""
    for name in _address_fields(type(resource)):
        value = getattr(resource, name)
        yield from (value,) if isinstance(value, str) else value or ()


@lru_cache(maxsize=256)
def _address_fields(model: type[Resource]) -> tuple[str, ...]:
    return tuple(name for name in ADDRESS_FIELDS if name in model.model_fields)


def address_in(text: str) -> tuple[int, int, int] | None:
    """Version, first and last of the address or range in a question such as "which subnet holds 10.0.1.7"."""
    for found in _ADDRESS.finditer(text[:LONGEST]):
        try:
            prefix = parse_prefix_or_address(found.group())
        except ValueError:
            # 10.0.1.7/24 names a range by an address in it: the address is what is looked for.
            try:
                prefix = parse_address(found.group().partition("/")[0])
            except ValueError:
                continue
        return prefix.version, prefix.first, prefix.last
    return None


def elements(design: Design, rank: int = 0) -> list[Item]:
    """Every resource as an item, in natural order of ids; its target is its id."""
    known = {k.slug: " ".join((k.title, *k.synonyms)).lower() for k in catalogue().kinds}
    return [
        Item.of(f"element:{i}", r.name or known[r.kind], " ".join((known[r.kind], *addresses_of(r))).lower(), i, rank)
        for i, r in design.resources.items()
    ]


class Finder:
    """Looks through the same items again and again, as somebody types: each letter looks only where the one
    before it found something."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._items = items
        self._last: tuple[str, list[int]] = ("", [])

    def look_up(self, wanted: str, recent: Mapping[str, int] | None = None, most: int = MOST) -> list[Hit]:
        """The best hits, the best first. Every word must occur, in any order; what nearly matches comes last.

        ``recent``: for keys of items that were chosen lately, how long ago (0 is the last); they come first among
        equals, and first of all where nothing is typed.
        """
        items, lately = self._items, recent or {}
        words = wanted.lower()[:LONGEST].split()
        if not words:
            known = sorted((i for i in items if i.key in lately), key=lambda i: lately[i.key])
            others = (i for i in items if i.key not in lately)
            return [Hit(i) for i in [*known, *nsmallest(most, others, key=lambda i: i.rank)][:most]]
        whole = " ".join(words)
        numbers = self._holding(whole, words)
        best = nsmallest(most, (_ranked(items[n], n, whole, words, lately) for n in numbers))
        hits = [Hit(items[n], spans_of(items[n].lower, words)) for _, n in best]
        if len(hits) < most and 1 < len(whole.replace(" ", "")) <= MOST_LETTERS:
            exact = set(numbers)
            others = (i for n, i in enumerate(items) if n not in exact and len(i.lower) <= LONGEST_TITLE)
            hits += _nearly(others, "".join(words), lately, most - len(hits))
        return hits

    def _holding(self, whole: str, words: Sequence[str]) -> list[int]:
        """The numbers of the items that hold every word."""
        items, (last, found) = self._items, self._last
        among: Iterable[int] = found if last and whole.startswith(last) else range(len(items))
        if len(words) == 1:
            numbers = [n for n in among if whole in items[n].lower or whole in items[n].words]
        else:
            numbers = [n for n in among if all(w in items[n].lower or w in items[n].words for w in words)]
        self._last = (whole, numbers)
        return numbers


def look_up(items: Sequence[Item], wanted: str, recent: Mapping[str, int] | None = None, most: int = MOST) -> list[Hit]:
    """Look once through items; see ``Finder``."""
    return Finder(items).look_up(wanted, recent, most)


Rank = tuple[tuple[int, int, int, int, str], int]


def _ranked(item: Item, number: int, whole: str, words: Sequence[str], lately: Mapping[str, int]) -> Rank:
    title = item.lower
    at = title.find(whole)
    if at >= 0:
        tier = 0 if at == 0 else 1 if not title[at - 1].isalnum() else 2
    else:
        tier = 3 if any(w in title for w in words) else 4
    if tier and item.rank >= BACKGROUND:
        tier += 5
    return (tier, lately.get(item.key, 1000), item.rank, len(title), title), number


def _nearly(items: Iterable[Item], letters: str, lately: Mapping[str, int], most: int) -> list[Hit]:
    """Titles that hold the letters in their order, the closest together first: "exprt" finds "export"."""
    found: list[tuple[tuple[int, int, int, str], Item, Spans]] = []
    for item in items:
        spans = _letters(item.lower, letters)
        # One letter here and one there is chance; at least half of them begin a word or stand together.
        if not spans or (len(spans) > (len(letters) + 1) // 2 and not _initials(item.lower, spans)):
            continue
        length = spans[-1][1] - spans[0][0]
        found.append(((len(spans), lately.get(item.key, 1000), length, item.lower), item, spans))
    return [Hit(item, spans) for _, item, spans in nsmallest(most, found, key=lambda f: f[0])]


def _initials(title: str, spans: Spans) -> bool:
    begins = sum(1 for start, _ in spans if start == 0 or not title[start - 1].isalnum())
    return begins * 2 >= len(spans)


def _letters(title: str, letters: str) -> Spans:
    """Where the letters stand, each as early as it can; empty where one is missing."""
    spans: list[tuple[int, int]] = []
    at = 0
    for letter in letters:
        at = title.find(letter, at)
        if at < 0:
            return ()
        if spans and spans[-1][1] == at:
            spans[-1] = (spans[-1][0], at + 1)
        else:
            spans.append((at, at + 1))
        at += 1
    return tuple(spans)


def spans_of(title: str, words: Iterable[str]) -> Spans:
    """Where the words stand in a title, without overlaps, from left to right."""
    marked = sorted((at, at + len(w)) for w in words if (at := title.find(w)) >= 0)
    joined: list[tuple[int, int]] = []
    for start, end in marked:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
