"""Which rules of a list can never decide, because earlier ones together take every packet that they match.

Exact: each side of a rule becomes the cells between all borders of the list, and a rule is dead when no combination
of its cells is left over. A service tag or an application security group is a set of addresses that no design lists:
it holds part of every cell that it may lie in, is covered by itself, by the tags that hold it, and by ranges that
cover all it may hold. What VirtualNetwork covers is known for a subnet; with a default route both readings count,
and a rule is dead only in both. Rules for host names are not modelled: security groups have none.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, reduce
from operator import and_, or_
from typing import Literal

from fnetdesigner.model.values import parse_ports
from fnetdesigner.routing.acl import ANY, Entry, Inside, span_of_word
from fnetdesigner.routing.places import (
    INTERNET_V6,
    NOT_INTERNET,
    PLATFORM_TAGS,
    SERVICE_TAGS,
    Span,
    is_public,
    span_from,
)

Life = Literal["live", "redundant", "shadowed", "empty"]
PROTOCOLS = ("tcp", "udp", "icmp", "esp", "ah")
STEPS, ALL_STEPS = 50_000, 400_000
"""How far combinations of cells are looked at for one rule, and for a whole list; beyond that a rule counts as live."""
SAMPLE, FEW, CELLS_A_STEP = 64, 32, 8
ENDS = {4: 1 << 32, 6: 1 << 128}


Cell = tuple[int, tuple[int, ...]]
"""The rules that match all of a cell, one bit each; and, for every set that a part of it may lie in, the rules that
match the set."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of a rule. ``by``: the numbers of earlier rules that together take its packets, in their order.
    ``told`` is False where the search was given up and the rule counts as live for want of an answer."""

    life: Life
    by: tuple[int, ...] = ()
    told: bool = True


def fates(entries: Sequence[Entry], inside: Inside) -> tuple[Fate, ...]:
    """What becomes of every rule of a list, in order."""
    readings = [_Reading(entries, inside, False).fates()]
    if inside.all_too:
        readings.append(_Reading(entries, inside, True).fates())
    return tuple(_agreed(list(found), entries, n) for n, found in enumerate(zip(*readings, strict=True)))


def _agreed(found: list[Fate], entries: Sequence[Entry], number: int) -> Fate:
    live = next((f for f in found if f.life == "live"), None)
    if live is not None or len(found) == 1:
        return live or found[0]
    takers = tuple(sorted({n for f in found for n in f.by}))
    return _dead(takers, entries, number) if takers else found[0]


def _dead(takers: tuple[int, ...], entries: Sequence[Entry], number: int) -> Fate:
    alike = all(entries[n].allow == entries[number].allow for n in takers)
    return Fate("redundant" if alike else "shadowed", takers)


class _Side:
    """One address side of a list: for each kind of address, one bit for every rule that matches it."""

    def __init__(self, sides: Sequence[Iterable[str]], inside: Inside, all_reading: bool) -> None:
        self.words = [tuple(w.strip().lower() for w in side) for side in sides]
        self.inside, self.all_reading = inside, all_reading
        self.spans = [[s for w in side if (s := span_of_word(w)) is not None] for side in self.words]
        sets = sorted({w for side in self.words for w in side if _is_set(w)})
        self.everywhere = self._with(ANY)
        self.listed = {w: self._with({w}) for w in ("virtualnetwork", "internet")}
        self.anywhere = [self._holding(w) for w in sets if not _is_service_tag(w)]
        self.public = [self._holding(w) for w in sets if _is_service_tag(w)]

    def _with(self, words: Iterable[str]) -> int:
        wanted = set(words)
        return sum(1 << n for n, side in enumerate(self.words) if wanted & set(side))

    def _holding(self, word: str) -> int:
        """The rules that surely match an address of a set that no design lists."""
        stem, _, region = word.partition(".")
        names = {word, stem}
        if _is_service_tag(word):
            names |= {"azurecloud", f"azurecloud.{region}" if region else "azurecloud"}
        return self._with(names)

    def cells(self) -> Iterator[Cell]:
        """The rules that match each kind of address, by all borders of the list."""
        anybody = tuple(self.anywhere)
        everybody = (*anybody, *self.public)
        # Without a word for it, no rule cares whether an address is public, or inside.
        told_apart = bool(self.public or any(self.listed.values()))
        for version, end in ENDS.items():
            known = [s for side in self.spans for s in side]
            if told_apart:
                known += (*self.inside.spans, *_private())
            borders = sorted({0, end, *(b for s in known if s.version == version for b in (s.first, s.last + 1))})
            painted = self._painted(version, borders)
            if not told_apart:
                yield from ((self.everywhere | mask, anybody) for mask in painted[:-1])
                continue
            for at, first in enumerate(borders[:-1]):
                cell = Span(4 if version == 4 else 6, first, borders[at + 1] - 1)
                public = is_public(cell)
                within = self.all_reading or any(cell.inside(s) for s in self.inside.spans)
                mask = self.everywhere | painted[at]
                if within or public:
                    mask |= self.listed["virtualnetwork" if within else "internet"]
                yield mask, everybody if public else anybody
        # The platform's own addresses lie in no range that rules are written for.
        for word in sorted({w for side in self.words for w in side} & PLATFORM_TAGS):
            yield self.everywhere | self._with({word}), ()

    def _painted(self, version: int, borders: list[int]) -> list[int]:
        index = {b: i for i, b in enumerate(borders)}
        masks = [0] * len(borders)
        for number, side in enumerate(self.spans):
            for span in side:
                if span.version == version:
                    for at in range(index[span.first], index[span.last + 1]):
                        masks[at] |= 1 << number
        return masks


class _Axis:
    """The cells of one side, found by the rules that match them.

    A rule that matches a whole cell is asked about that cell alone: what takes all of it takes its part in any set.
    """

    def __init__(self, cells: Iterable[Cell]) -> None:
        self.groups = tuple(dict.fromkeys(cells))
        self.cells = tuple(dict.fromkeys(cell for cell, _ in self.groups))
        self.in_sets = reduce(or_, (held for sets in {s for _, s in self.groups} for held in sets), 0)
        self.least: dict[tuple[int, ...], list[int]] = {}
        for sets in {s: None for _, s in self.groups if s}:
            self.least[sets] = _least({c for c, s in self.groups if s == sets})
        # Rules that hold most cells are looked up when asked for; of each cell only its few other rules are noted.
        self.wide = _wide(self.cells)
        self._holding: dict[int, list[int]] = {}
        for cell in self.cells:
            left = cell & ~self.wide
            while left:
                low = left & -left
                self._holding.setdefault(low.bit_length() - 1, []).append(cell)
                left ^= low

    def of(self, number: int) -> Sequence[int]:
        """The cells that a rule matches, or whose part in a set it matches."""
        bit = 1 << number
        found = [c for c in self.cells if c & bit] if self.wide & bit else self._holding.get(number, [])
        if not self.in_sets & bit:
            return found
        parts = [
            c | held
            for sets, cells in self.least.items()
            for held in _least({h for h in sets if h & bit})
            for c in cells
            if not c & bit
        ]
        return [*found, *parts]


def _least(cells: set[int]) -> list[int]:
    """The cells without those that hold all rules of another: what takes the other takes them too.

    Where many are left over, the rest stays as it is: a cell too many costs time and nothing else.
    """
    kept: list[int] = []
    for cell in sorted(cells, key=int.bit_count):
        if len(kept) > FEW or not any(k & cell == k for k in kept):
            kept.append(cell)
    return kept


def _wide(cells: Sequence[int]) -> int:
    """The rules that hold a good part of some evenly spread cells."""
    sample = cells[:: max(1, len(cells) // SAMPLE)]
    counts: dict[int, int] = {}
    for cell in sample:
        left = cell
        while left:
            low = left & -left
            counts[low] = counts.get(low, 0) + 1
            left ^= low
    return sum(bit for bit, count in counts.items() if 4 * count >= len(sample))


class _Reading:
    """A list under one reading of VirtualNetwork."""

    def __init__(self, entries: Sequence[Entry], inside: Inside, all_reading: bool) -> None:
        self.entries = entries
        self.left = ALL_STEPS
        self.sources = _Axis(_Side([e.sources for e in entries], inside, all_reading).cells())
        self.destinations = _Axis(_Side([e.destinations for e in entries], inside, all_reading).cells())
        self.ports = _Axis((c, ()) for c in _port_cells([e.ports for e in entries]))
        self.source_ports = _Axis((c, ()) for c in _port_cells([e.source_ports for e in entries]))
        self.speaking = {p: sum(1 << n for n, e in enumerate(entries) if {"*", p} & e.protocols) for p in PROTOCOLS}

    def fates(self) -> list[Fate]:
        """The fate of every rule. What a dead rule matches, others have matched before: it takes nothing itself."""
        found: list[Fate] = []
        living = 0
        for number in range(len(self.entries)):
            fate = self._fate(number, living)
            found.append(fate)
            if fate.life == "live":
                living |= 1 << number
        return found

    def _fate(self, number: int, living: int) -> Fate:
        entry = self.entries[number]
        addresses = [self.sources.of(number), self.destinations.of(number)]
        ports = [self.ports.of(number), self.source_ports.of(number)]
        protocols = PROTOCOLS if "*" in entry.protocols else sorted(entry.protocols)
        if not all(addresses) or not (all(ports) or "icmp" in protocols):
            return Fate("empty")
        near = _meeting(addresses, living)
        close = _meeting(ports, living) if all(ports) else []
        takers = 0
        asked: set[tuple[bool, int]] = set()
        for protocol in protocols:
            axes, fits = near if protocol == "icmp" else [*near, *close], living & self.speaking[protocol]
            if (protocol == "icmp", fits) in asked or (protocol != "icmp" and not close):
                continue
            asked.add((protocol == "icmp", fits))
            found, steps = _taken(axes, fits, min(STEPS, self.left))
            self.left -= steps
            if found is None or found < 0:
                return Fate("live", told=found is not None)
            takers |= found
        return _dead(tuple(n for n in range(number) if takers >> n & 1), self.entries, number)


def _meeting(sides: Sequence[Sequence[int]], living: int) -> list[list[int]]:
    """The cells of some sides, as far as the living rules that meet all of these sides are concerned."""
    fits = living
    for side in sides:
        fits &= reduce(or_, side)
    return [_least({c & fits for c in side}) for side in sides]


def _taken(sides: list[list[int]], fits: int, most: int) -> tuple[int | None, int]:
    """The rules that take all combinations of cells, the first of each, and how many steps it took to tell.

    -1 where one is left over, None when given up after the ``most`` steps.
    A rule that holds everything on an axis holds it in every combination, so that axes fall away early. Only rules
    that meet the cells of every axis count, by which most cells become alike.
    """
    for side in sides:
        fits &= reduce(or_, side)
        if not fits:
            return -1, 1
    axes = sorted(({c & fits for c in side} for side in sides), key=len)
    if reduce(and_, (min(axis, key=int.bit_count) for axis in axes)) == 0:
        return -1, 1
    common = [reduce(and_, axis) for axis in axes]
    rest = [0] * (len(axes) + 1)
    rest[-1] = -1
    for at in range(len(axes) - 1, -1, -1):
        rest[at] = rest[at + 1] & common[at]
    left = most
    takers = 0
    stack: list[tuple[int, int]] = [(0, fits)]
    seen: set[tuple[int, int]] = set()
    while stack:
        at, mask = stack.pop()
        if (at, mask) in seen:
            continue
        seen.add((at, mask))
        left -= 1
        if left < 0:
            return None, most
        if not mask:
            return -1, most - left
        if at == len(axes):
            takers |= mask & -mask
            continue
        sure = mask & rest[at]
        if sure and sure & -sure == mask & -mask:
            # The first of all that are left takes every combination from here on.
            takers |= mask & -mask
            continue
        # What few rules hold is left over soonest, and one that is left over ends the search.
        found = {mask & cell for cell in axes[at]}
        left -= len(axes[at]) // CELLS_A_STEP
        stack += [(at + 1, part) for part in sorted(found, key=int.bit_count, reverse=True)]
    return takers, most - left


def _port_cells(sides: Sequence[Iterable[str]]) -> list[int]:
    ranges = [[r for w in side if (r := _ports(w)) is not None] for side in sides]
    borders = sorted({0, 65536, *(b for side in ranges for low, high in side for b in (low, high + 1))})
    index = {b: i for i, b in enumerate(borders)}
    masks = [0] * (len(borders) - 1)
    for number, side in enumerate(ranges):
        for low, high in side:
            for at in range(index[low], index[high + 1]):
                masks[at] |= 1 << number
    return masks


@lru_cache(maxsize=4096)
def _ports(text: str) -> tuple[int, int] | None:
    try:
        return parse_ports(text)
    except ValueError:
        # A word that is no port matches nothing.
        return None


def _is_set(word: str) -> bool:
    known = word in ANY or word in ("virtualnetwork", "internet") or word in PLATFORM_TAGS
    return not known and span_of_word(word) is None


def _is_service_tag(word: str) -> bool:
    return word.partition(".")[0] in SERVICE_TAGS


@cache
def _private() -> tuple[Span, ...]:
    """Where addresses change between private and public."""
    return tuple(span_from(p) for p in (*NOT_INTERNET, INTERNET_V6))
