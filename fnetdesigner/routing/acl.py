"""Lists of rules of which the first match decides, compiled for look-ups: security groups and firewall policies.

Each side of a rule list becomes an axis: sorted borders and, for each cell between them, one bit for every rule
that matches there. The first match of a packet is the lowest bit that all axes share. Words that are no ranges
(tags, application security groups) are weighed once a place is known; a rule that may match or not is kept apart
from one that surely does, so that the answer is three-valued.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from fnetdesigner.model.values import parse_ports
from fnetdesigner.routing.places import PLATFORM, PLATFORM_TAGS, SERVICE_TAGS, Place, Span, is_public, span_from

ANY = frozenset({"*", "any"})
ALL_PORTS = (0, 65535)


@dataclass(frozen=True, slots=True)
class Entry:
    """One rule in plain words. ``names`` are host names that it is for, in place of addresses."""

    label: str
    allow: bool
    protocols: frozenset[str]
    sources: tuple[str, ...]
    destinations: tuple[str, ...]
    ports: tuple[str, ...]
    source_ports: tuple[str, ...] = ("*",)
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Inside:
    """What the tag VirtualNetwork covers for a subnet (C-N6). ``all_too``: a default route may make it cover
    everything; both ``readings`` are then asked, as they are of an address that nobody knows where it covers some."""

    spans: tuple[Span, ...]
    all_too: bool = False
    holds_public: bool = field(init=False, compare=False, repr=False)
    """Whether routes or sites bring public addresses into it: then one that nobody knows may be among them."""

    def __post_init__(self) -> None:
        # It is asked for each rule list and address: read off the spans once.
        object.__setattr__(self, "holds_public", any(is_public(s) and s != PLATFORM for s in self.spans))

    @property
    def readings(self) -> tuple[bool, ...]:
        """False: it covers its spans alone; True: also what it may cover besides."""
        return (False, True) if self.all_too or self.holds_public else (False,)

    def may_cover(self, place: Place) -> bool:
        """Whether it covers a place in one reading and not in the other, or covers it anyway."""
        return self.all_too or (place.span is None and not place.private and self.holds_public)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a list says: ``allow`` is None where it cannot be told, for the reasons in ``doubts``. ``entry`` is the
    number of the rule that decides, or of the first that may where nothing surely does."""

    allow: bool | None
    entry: int
    doubts: tuple[str, ...] = ()


@dataclass(slots=True)
class Axis:
    """One side of a rule list: what rules match an address, a tag or anything."""

    everywhere: int = 0
    every_v4: int = 0
    borders: dict[int, list[int]] = field(default_factory=dict)
    cells: dict[int, list[int | None]] = field(default_factory=dict)
    spans: dict[int, list[tuple[int, int, int]]] = field(default_factory=dict)
    words: list[tuple[str, int]] = field(default_factory=list)
    public: int = 0

    @classmethod
    def of(cls, sides: Sequence[Iterable[str]]) -> "Axis":
        """Compile one side; ``sides`` holds the words of each rule in order."""
        axis = cls()
        # Long lists say the same words again and again: each is read once.
        rules: dict[str, list[int]] = {}
        for number, side in enumerate(sides):
            for word in side:
                rules.setdefault(word, []).append(number)
        found: dict[str, int] = {}
        for word, numbers in rules.items():
            text = word.strip().lower()
            found[text] = found.get(text, 0) | _bits_at(numbers)
        spans: dict[int, list[tuple[int, int, int]]] = {4: [], 6: []}
        for text, mask in found.items():
            if text in ANY:
                axis.everywhere |= mask
                continue
            if text == "0.0.0.0/0":
                axis.every_v4 |= mask
            span = span_of_word(text)
            if span is None:
                axis.words.append((text, mask))
                continue
            spans[span.version].append((span.first, span.last, mask))
            if is_public(span):
                axis.public |= mask
        for version, ranges in spans.items():
            if ranges:
                borders = sorted({0, *(b for first, last, _ in ranges for b in (first, last + 1))})
                axis.borders[version], axis.cells[version] = borders, [None] * len(borders)
                axis.spans[version] = ranges
        return axis

    def _cell(self, version: int, number: int) -> int:
        """The rules whose ranges hold a cell: most cells of a long list are never asked for."""
        known = self.cells[version][number]
        if known is None:
            start, known = self.borders[version][number], 0
            for first, last, mask in self.spans[version]:
                if first <= start <= last:
                    known |= mask
            self.cells[version][number] = known
        return known

    def at(self, place: Place, inside: Inside, reading: bool) -> tuple[int, int]:
        """The rules that surely match a place that no border cuts, and those that may; ``reading`` of ``inside``."""
        sure, maybe = self.everywhere, 0
        covered = reading and inside.may_cover(place)
        span = place.span
        if span is None:
            # A public number that is not known is an IPv4 one.
            sure |= self.every_v4
            maybe |= self.public & ~sure
        elif span.version in self.borders:
            sure |= self._cell(span.version, bisect_right(self.borders[span.version], span.first) - 1)
        for word, mask in self.words:
            match = word_match(word, place, inside, covered)
            if match is None:
                maybe |= mask
            elif match:
                sure |= mask
        return sure, maybe & ~sure

    def cuts_within(self, span: Span, inside: Inside) -> list[int]:
        """The borders that divide a range, in order."""
        known = self.borders.get(span.version, [])
        inner = known[bisect_right(known, span.first) : bisect_right(known, span.last)]
        if self.tagged:
            ends = (b for s in inside.spans if s.version == span.version for b in (s.first, s.last + 1))
            more = {b for b in ends if span.first < b <= span.last}
            return sorted({*inner, *more}) if more else inner
        return inner

    @property
    def tagged(self) -> bool:
        """Whether a word speaks of what lies inside the network."""
        return any(word in ("virtualnetwork", "internet") for word, _ in self.words)

    def cuts(self, version: int, inside: Inside) -> Iterable[int]:
        """The borders that may divide a place of an IP version."""
        found = list(self.borders.get(version, ()))
        if self.tagged:
            found += [b for s in inside.spans if s.version == version for b in (s.first, s.last + 1)]
        return found


@lru_cache(maxsize=16384)
def span_of_word(text: str) -> Span | None:
    """The range that a word of a rule is; None for a tag, a group or nonsense."""
    try:
        return span_from(text)
    except ValueError:
        return None


def _bits_at(numbers: list[int]) -> int:
    """One bit for each number; they are in order."""
    if len(numbers) < 4:
        return sum(1 << n for n in set(numbers))
    digits = bytearray((numbers[-1] >> 3) + 1)
    for number in numbers:
        digits[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(digits, "little")


def word_match(word: str, place: Place, inside: Inside, covered: bool) -> bool | None:
    """Whether a word that is no IPv4 range holds a place that no border of ``inside`` cuts; None where not known.
    ``covered``: VirtualNetwork is taken to cover the place."""
    if word == "::/0":
        return None if place.span is None else place.span.version == 6
    if word in PLATFORM_TAGS:
        # Nothing that a design draws has such a tag; only questions about the platform itself do.
        return place.tags is not None and word in place.tags
    if word in ("virtualnetwork", "internet"):
        within = covered or _within(place, inside)
        return within if word == "virtualnetwork" else not within and not place.private
    if word.partition(".")[0] not in SERVICE_TAGS:
        return None
    if place.private:
        return False
    return None if place.tags is None else word in place.tags


def _within(place: Place, inside: Inside) -> bool:
    span = place.span
    return span is not None and any(span.inside(s) for s in inside.spans)


def word_within(inner: str, outer: str) -> bool:
    """Whether all that one word holds another surely holds: 10.1.0.0/16 lies in 10.0.0.0/8, Sql.westeurope in Sql."""
    one, other = inner.strip().lower(), outer.strip().lower()
    if other in ANY or one == other or one.startswith(f"{other}."):
        return True
    small, large = span_of_word(one), span_of_word(other)
    return small is not None and large is not None and small.inside(large)


def wider(one: Entry, other: Entry) -> bool:
    """Whether one rule surely matches whatever another one does."""
    sides = ((one.sources, other.sources), (one.destinations, other.destinations))
    ports = ((one.ports, other.ports), (one.source_ports, other.source_ports))
    return (
        (not one.names or one.names == other.names)
        and bool("*" in one.protocols or one.protocols >= other.protocols)
        and all(any(word_within(w, o) for o in outer) for outer, inner in sides for w in inner)
        and all(covers_ports(outer, *_port_range(p)) for outer, inner in ports for p in inner)
    )


class RuleList:
    """A compiled list of rules. Its last rule matches everything: lists end with what happens otherwise."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = tuple(entries)
        self.named = _mask(bool(e.names) for e in entries)
        self.allowing = _mask(e.allow for e in entries)
        self._ports: dict[tuple[int, str], int] = {}
        self.any_source_port = _mask(covers_ports(e.source_ports, *ALL_PORTS) for e in entries)

    @cached_property
    def sources(self) -> Axis:
        """The side of the sources, compiled when it is first asked for: a sweep never asks some lists for one side."""
        return Axis.of([e.sources for e in self.entries])

    @cached_property
    def destinations(self) -> Axis:
        """The side of the destinations."""
        return Axis.of([e.destinations for e in self.entries])

    @cached_property
    def _alike(self) -> dict[tuple[frozenset[str], tuple[str, ...]], int]:
        """The rules of each protocol and ports: most rules of a long list share theirs with others."""
        found: dict[tuple[frozenset[str], tuple[str, ...]], list[int]] = {}
        for number, entry in enumerate(self.entries):
            found.setdefault((entry.protocols, entry.ports), []).append(number)
        return {key: sum(1 << n for n in numbers) for key, numbers in found.items()}

    def at_port(self, port: int, protocol: str) -> int:
        """The rules for a destination port and protocol."""
        known = self._ports.get((port, protocol))
        if known is None:
            known = 0
            for (protocols, ports), rules in self._alike.items():
                if ("*" in protocols or protocol in protocols) and (
                    protocol == "icmp" or covers_ports(ports, port, port)
                ):
                    known |= rules
            self._ports[port, protocol] = known
        return known

    def ruling(
        self,
        source: Place,
        destination: Place,
        port: int,
        protocol: str,
        inside: Inside,
        named: Callable[[Entry], bool | None] | None = None,
    ) -> Ruling:
        """What the list says of places that none of its borders cuts. ``named`` weighs rules for host names."""
        found = self._reading(source, destination, port, protocol, inside, False, named)
        if inside.may_cover(source) or inside.may_cover(destination):
            other = self._reading(source, destination, port, protocol, inside, True, named)
            if other.allow != found.allow:
                open_place = source if source.span is None else destination
                doubt = f"whether {open_place.label} lies in a public range that the tag VirtualNetwork covers"
                if inside.all_too:
                    doubt = "whether the default route makes the tag VirtualNetwork cover every address"
                return Ruling(None, found.entry, (*found.doubts, doubt))
        return found

    def _reading(
        self,
        source: Place,
        destination: Place,
        port: int,
        protocol: str,
        inside: Inside,
        reading: bool,
        named: Callable[[Entry], bool | None] | None,
    ) -> Ruling:
        sure_s, may_s = self.sources.at(source, inside, reading)
        sure_d, may_d = self.destinations.at(destination, inside, reading)
        if self.named:
            for number in _bits(self.named):
                match = None if named is None else named(self.entries[number])
                if match is None:
                    may_d |= 1 << number
                elif match:
                    sure_d |= 1 << number
        fits = self.at_port(port, protocol)
        sure = sure_s & sure_d & fits & self.any_source_port
        left = (sure_s | may_s) & (sure_d | may_d) & fits
        first: int | None = None
        said: set[bool] = set()
        doubts: list[str] = []
        doubted: list[int] = []
        while left:
            bit = left & -left
            number = bit.bit_length() - 1
            first = number if first is None else first
            entry = self.entries[number]
            if not bit & sure and any(wider(self.entries[d], entry) for d in doubted):
                # Whatever it matches, an earlier rule has matched before.
                left ^= bit
                continue
            said.add(entry.allow)
            if bit & sure:
                if len(said) == 1:
                    # Rules that may match before it say the same.
                    return Ruling(entry.allow, number)
                return Ruling(None, first, tuple(doubts))
            doubts.append(f"whether {entry.label} matches")
            doubted.append(number)
            left ^= bit
        raise AssertionError("the last rule of a list matches everything")

    def cuts(self, inside: Inside, version: int) -> tuple[Iterable[int], Iterable[int]]:
        """The borders that may divide a source, and a destination."""
        return self.sources.cuts(version, inside), self.destinations.cuts(version, inside)


def covers_ports(ports: Iterable[str], first: int, last: int) -> bool:
    """Whether one of the ranges of ports holds all of ``first`` to ``last``."""
    return any(low <= first and last <= high for low, high in map(_port_range, ports))


@lru_cache(maxsize=4096)
def _port_range(text: str) -> tuple[int, int]:
    try:
        return parse_ports(text)
    except ValueError:
        # A word that is no port matches nothing; the rules of the catalogue speak of it.
        return (1, 0)


def _mask(flags: Iterable[bool]) -> int:
    """One bit for each rule, the first rule lowest."""
    digits = "".join("1" if f else "0" for f in flags)
    return int(digits[::-1] or "0", 2)


def _bits(mask: int) -> Iterable[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
