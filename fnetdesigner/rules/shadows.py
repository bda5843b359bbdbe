"""Which rules of a security group can never be reached, because one earlier rule matches all that they do.

A rule that several earlier ones cover together is not found. Words (service tags, application security groups)
cover themselves and their regional forms only. The work is bounded: candidates come from the shortest of three
indexes, and after ``COMPARISONS`` comparisons of two rules the search ends, so that in a group of many thousand
rules that all look alike the last ones may go unnoticed.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from fnetdesigner.kinds.traffic import SecurityRule
from fnetdesigner.model.values import parse_ports, parse_prefix_or_address

COMPARISONS = 100_000
"""How many pairs of rules are compared in one group at most."""
BITS = {4: 32, 6: 128}
PORT_BITS = 16
Interval = tuple[int, int]
Block = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Ranges:
    """Intervals of numbers, merged and sorted."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def covers(self, other: "Ranges") -> bool:
        """Whether every interval of ``other`` lies in one of these."""
        return all(self._holds(a, b) for a, b in zip(other.starts, other.ends, strict=True))

    def _holds(self, first: int, last: int) -> bool:
        at = bisect_right(self.starts, first) - 1
        return at >= 0 and last <= self.ends[at]


@dataclass(frozen=True, slots=True)
class Places:
    """An address field: everything, or ranges of both versions and words."""

    everything: bool
    four: Ranges
    six: Ranges
    words: frozenset[str]

    def covers(self, other: "Places") -> bool:
        """Whether the field matches all that another does."""
        if self.everything:
            return True
        if other.everything or not all(w in self.words or w.partition(".")[0] in self.words for w in other.words):
            return False
        return self.four.covers(other.four) and self.six.covers(other.six)


@dataclass(frozen=True, slots=True)
class Reach:
    """What a rule matches."""

    protocol: str
    sources: Places
    destinations: Places
    source_ports: Ranges
    destination_ports: Ranges

    def covers(self, other: "Reach") -> bool:
        """Whether this matches all that the other does."""
        return (
            self.protocol in ("*", other.protocol)
            and self.destination_ports.covers(other.destination_ports)
            and self.source_ports.covers(other.source_ports)
            and self.destinations.covers(other.destinations)
            and self.sources.covers(other.sources)
        )


def _merged(intervals: Iterable[Interval]) -> Ranges:
    starts: list[int] = []
    ends: list[int] = []
    for first, last in sorted(intervals):
        if ends and first <= ends[-1] + 1:
            ends[-1] = max(ends[-1], last)
        else:
            starts.append(first)
            ends.append(last)
    return Ranges(tuple(starts), tuple(ends))


@lru_cache(maxsize=65536)
def _places(texts: tuple[str, ...]) -> Places:
    intervals: dict[int, list[Interval]] = {4: [], 6: []}
    words: set[str] = set()
    everything = False
    for text in texts:
        word = text.strip().lower()
        if word in ("*", "any"):
            everything = True
            continue
        try:
            prefix = parse_prefix_or_address(word)
        except ValueError:
            words.add(word)
        else:
            intervals[prefix.version].append((prefix.first, prefix.last))
    return Places(everything, _merged(intervals[4]), _merged(intervals[6]), frozenset(words))


@lru_cache(maxsize=65536)
def _ports(texts: tuple[str, ...]) -> Ranges | None:
    try:
        return _merged(parse_ports(t) for t in texts)
    except ValueError:
        return None


def reach_of(rule: SecurityRule) -> Reach | None:
    """What a rule matches; None when one of its fields is empty or holds a port that is none."""
    sources, destinations = _ports(rule.source_ports), _ports(rule.destination_ports)
    full = rule.sources and rule.destinations and rule.source_ports and rule.destination_ports
    if not full or sources is None or destinations is None:
        return None
    return Reach(rule.protocol, _places(rule.sources), _places(rule.destinations), sources, destinations)


class _Index:
    """Rules by the blocks of powers of two that one of their fields is made of."""

    def __init__(self) -> None:
        self._at: dict[Block | str, list[int]] = defaultdict(list)

    def put(self, number: int, keys: Iterable[Block | str]) -> None:
        for key in keys:
            found = self._at[key]
            if not found or found[-1] != number:
                found.append(number)

    def holders(self, keys: Iterable[Block | str]) -> list[Sequence[int]]:
        return [self._at[k] for k in keys if k in self._at]


def _blocks(kind: int, bits: int, ranges: Ranges) -> Iterable[Block]:
    """The blocks that make up intervals: kind, size in bits, and number."""
    for start, end in zip(ranges.starts, ranges.ends, strict=True):
        at = start
        while at <= end:
            size = bits if at == 0 else (at & -at).bit_length() - 1
            while at + (1 << size) - 1 > end:
                size -= 1
            yield kind, size, at >> size
            at += 1 << size


def _around(kind: int, bits: int, point: int) -> Iterable[Block]:
    return ((kind, size, point >> size) for size in range(bits + 1))


def _keys(places: Places) -> Iterable[Block | str]:
    if places.everything:
        yield "*"
    yield from _blocks(4, BITS[4], places.four)
    yield from _blocks(6, BITS[6], places.six)
    yield from places.words


def _asked(places: Places) -> Iterable[Block | str]:
    """Where every field that covers this one is found."""
    yield "*"
    if places.everything:
        return
    if places.four.starts:
        yield from _around(4, BITS[4], places.four.starts[0])
    elif places.six.starts:
        yield from _around(6, BITS[6], places.six.starts[0])
    else:
        word = min(places.words)
        yield from dict.fromkeys((word, word.partition(".")[0]))


def shadowed(rules: Sequence[SecurityRule]) -> tuple[tuple[SecurityRule, SecurityRule], ...]:
    """Rules that are never reached, each with the first rule that covers it, in the order of their priorities."""
    found: list[tuple[SecurityRule, SecurityRule]] = []
    for direction in ("Inbound", "Outbound"):
        found += _shadowed(sorted((r for r in rules if r.direction == direction), key=lambda r: r.priority))
    return tuple(found)


def _shadowed(rules: Sequence[SecurityRule]) -> list[tuple[SecurityRule, SecurityRule]]:
    reaches: list[Reach | None] = []
    sources, destinations, ports = _Index(), _Index(), _Index()
    found: list[tuple[SecurityRule, SecurityRule]] = []
    left = COMPARISONS
    for number, rule in enumerate(rules):
        reach = reach_of(rule)
        reaches.append(reach)
        if reach is None:
            continue
        candidates = min(
            (
                sources.holders(_asked(reach.sources)),
                destinations.holders(_asked(reach.destinations)),
                ports.holders(_around(0, PORT_BITS, reach.destination_ports.starts[0])),
            ),
            key=lambda lists: sum(len(held) for held in lists),
        )
        best: int | None = None
        for held in candidates:
            for other in held:
                if left == 0 or (best is not None and other >= best):
                    break
                left -= 1
                earlier = reaches[other]
                # Of two rules with one priority neither is earlier: FND-NSG-010.
                if earlier is not None and rules[other].priority < rule.priority and earlier.covers(reach):
                    best = other
        if best is not None:
            found.append((rule, rules[best]))
        if left == 0:
            break
        # What a covered rule covers, the one before it covers too.
        if best is None:
            sources.put(number, _keys(reach.sources))
            destinations.put(number, _keys(reach.destinations))
            ports.put(number, _blocks(0, PORT_BITS, reach.destination_ports))
    return found
