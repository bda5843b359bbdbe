"""Lists of rules asked about many landings at once; what ``acl.RuleList.ruling`` says of one, these say of sets.

``Wide`` weighs the rules that match a source one by one against all landings; it is for lists at the start of ways,
which see every landing. ``Narrow`` reads off each landing of a subnet which rules match it; it is for lists at the
end of ways, which see few landings and many sources. Both answer in sets: let through, stopped, not known.
"""

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace

from fnetdesigner.routing.acl import ANY, Entry, Inside, RuleList, covers_ports, span_of_word
from fnetdesigner.routing.ground import Ground
from fnetdesigner.routing.guards import by_name
from fnetdesigner.routing.homes import Masks, Pieces
from fnetdesigner.routing.places import PLATFORM_TAGS, SERVICE_TAGS, Place, Span, is_public

NEVER = (0, 0)


@dataclass(frozen=True, slots=True)
class Judged:
    """Sets of landings: let through, stopped, not known; ``marked`` are those whose first rule is a marked one."""

    allow: int
    deny: int
    maybe: int
    marked: int = 0


class Sieve(ABC):
    """What both sorts share: where sources have to be cut, and what rules match a source."""

    def __init__(
        self, rules: RuleList, inside: Inside, ground: Ground, scope: int, marks: int = 0, masks: Pieces | None = None
    ) -> None:
        self.rules = rules
        self.inside = inside
        self.ground = ground
        self.scope = scope
        self.marks = marks
        self.readings = inside.readings
        self.allows = rules.allowing
        self.any_port = rules.any_source_port
        # Where the landings of the scope have to be cut, they are asked one by one.
        self.divided = 0
        if ground.ranges:
            self.divided = ground.divided(sorted(set(rules.destinations.cuts(4, inside)))) & scope
        self._judged: dict[Masks, Judged] = {}
        self._alike: dict[int, Hashable] = {}
        self._masks: Pieces = {} if masks is None else masks

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sieve) or type(self) is not type(other) or self.ground is not other.ground:
            return False
        mine, others = ((x.scope, x.marks, x.inside, x.rules.entries) for x in (self, other))
        return mine == others

    __hash__ = None  # type: ignore[assignment]

    def pieces(self, source: Place) -> tuple[tuple[Place, Masks], ...]:
        """The parts of a source that the list tells apart, each with the rules that match it."""
        span = source.span
        known = self._masks.get(source)
        if known is None:
            cuts = [] if span is None else self.rules.sources.cuts_within(span, self.inside)
            parts = [source] if span is None else list(_cut(source, span, cuts))
            masks = [
                (p, tuple(self.rules.sources.at(p, self.inside, reading) for reading in self.readings)) for p in parts
            ]
            known = self._masks[source] = tuple(masks)
        return known

    def judged(self, part: Place, masks: Masks) -> Judged:
        """What the list says of all landings of the scope, for one part of a source."""
        known = self._judged.get(masks)
        if known is None:
            answers = [self.reading(sure, may, n) for n, (sure, may) in enumerate(masks)]
            known = answers[0]
            open_now = known.maybe
            if len(answers) == 2:
                other = answers[1]
                allow, deny = known.allow & other.allow, known.deny & other.deny
                open_now |= other.maybe
                known = Judged(allow, deny, self.scope & ~allow & ~deny, known.marked)
            if open_now:
                known = self._refined(part, known, open_now)
            self._judged[masks] = known
        return known

    def said(self, source: Place) -> list[tuple[int, Judged]]:
        """What the list says of a source: where each part begins that it treats differently, and the answer."""
        found: list[tuple[int, Judged]] = []
        for part, masks in self.pieces(source):
            judged = self.judged(part, masks)
            if not found or found[-1][1] != judged:
                found.append((0 if part.span is None else part.span.first, judged))
        return found

    def _refined(self, part: Place, found: Judged, doubted: int) -> Judged:
        """Ask the list itself where rules may match or not: one may cover another. Landings that the list does not
        tell apart are asked once."""
        said: dict[bool | None, int] = {True: found.allow, False: found.deny, None: found.maybe & ~doubted}
        answers: dict[Hashable, bool | None] = {}
        for number in self.ground.split(doubted & ~self.ground.odd):
            key = self._alike.get(number)
            landing = self.ground.landings[number]
            call = landing.call
            if key is None:
                sides = tuple(self.rules.destinations.at(landing.place, self.inside, r) for r in self.readings)
                key = self._alike[number] = (sides, call.port, call.protocol, call.name if self.rules.named else "")
            if key not in answers:
                match = by_name(call.name)
                ruling = self.rules.ruling(part, landing.place, call.port, call.protocol, self.inside, match)
                answers[key] = ruling.allow
            said[answers[key]] |= 1 << number
        return Judged(said[True], said[False], said[None], found.marked)

    @abstractmethod
    def reading(self, sure: int, may: int, number: int) -> Judged:
        """The answer for one reading of VirtualNetwork."""


def unlike(old: Sieve | None, new: Sieve | None) -> int:
    """The landings that two lists treat differently whoever sends: all where there is but one list."""
    if old is None or new is None:
        known = old or new
        return 0 if known is None else known.scope
    return old.divided ^ new.divided


def moved(old: Sieve, new: Sieve, source: Place) -> int:
    """The landings that two lists judge differently for a source."""
    before, after = old.said(source), new.said(source)
    if [start for start, _ in before] != [start for start, _ in after]:
        return old.scope | new.scope
    found = 0
    for (_, one), (_, other) in zip(before, after, strict=True):
        found |= one.allow ^ other.allow | one.deny ^ other.deny | one.maybe ^ other.maybe
        found |= one.marked ^ other.marked
    return found


def _cut(place: Place, span: Span, borders: list[int]) -> Iterator[Place]:
    start = span.first
    for border in borders:
        yield replace(place, span=Span(span.version, start, border - 1))
        start = border
    yield place if start == span.first else replace(place, span=Span(span.version, start, span.last))


class Wide(Sieve):
    """A list asked about all landings: the rules that match the source are weighed in turn."""

    def __init__(
        self, rules: RuleList, inside: Inside, ground: Ground, marks: int = 0, masks: Pieces | None = None
    ) -> None:
        super().__init__(rules, inside, ground, ground.all, marks, masks)
        self._matches: dict[tuple[int, int], tuple[int, int]] = {}
        self._within = 0
        for span in inside.spans:
            if span.version == 4:
                self._within |= ground.within(span.first, span.last)

    def reading(self, sure: int, may: int, number: int) -> Judged:
        left = sure | may
        open_now = fresh = self.scope
        allow = deny = marked = 0
        entries = self.rules.entries
        while left and open_now:
            bit = left & -left
            left ^= bit
            rule = bit.bit_length() - 1
            match, perhaps = self.match(rule, number)
            hit = (match | perhaps) & open_now
            if not hit:
                continue
            if self.marks & bit:
                marked |= hit & fresh
            fresh &= ~hit
            if entries[rule].allow:
                allow |= hit
            else:
                deny |= hit
            if bit & sure & self.any_port:
                open_now &= ~match
        return Judged(allow & ~deny, deny & ~allow, allow & deny, marked)

    def match(self, rule: int, number: int) -> tuple[int, int]:
        """The landings that a rule surely matches, and those that it may."""
        known = self._matches.get((rule, number))
        if known is None:
            entry = self.rules.entries[rule]
            fits = fitting(entry, self.ground)
            sure = may = 0
            if fits:
                for word in entry.destinations:
                    one, other = self._word(word.strip().lower(), bool(number))
                    sure |= one
                    may |= other
                for name, bits in self.ground.names.items() if entry.names else ():
                    match = by_name(name)(entry)
                    if match is None:
                        may |= bits
                    elif match:
                        sure |= bits
            known = self._matches[rule, number] = (sure & fits, may & ~sure & fits)
        return known

    def _word(self, word: str, reading: bool) -> tuple[int, int]:
        ground = self.ground
        if word in ANY:
            return ground.all, 0
        if word == "0.0.0.0/0":
            return ground.known | ground.unknown, 0
        span = span_of_word(word)
        if span is not None:
            found = ground.within(span.first, span.last) if span.version == 4 else 0
            return found, ground.unknown if is_public(span) else 0
        if word == "::/0":
            return 0, ground.unknown
        if word in PLATFORM_TAGS:
            return NEVER
        if word in ("virtualnetwork", "internet"):
            within = self._within
            if reading:
                within = ground.all if self.inside.all_too else within | ground.unknown
            return (within, 0) if word == "virtualnetwork" else (ground.public & ~within, 0)
        return ground.tagged(word) if word.partition(".")[0] in SERVICE_TAGS else (0, ground.all)


class Narrow(Sieve):
    """A list asked about the landings of one subnet: each has its rules, and equal ones are asked once."""

    def __init__(
        self, rules: RuleList, inside: Inside, ground: Ground, scope: int, masks: Pieces | None = None
    ) -> None:
        super().__init__(rules, inside, ground, scope, 0, masks)
        self._groups: list[dict[tuple[int, int], int]] = []
        for reading in self.readings:
            groups: dict[tuple[int, int], int] = {}
            for number in ground.split(scope & ~ground.odd):
                landing = ground.landings[number]
                sure, may = rules.destinations.at(landing.place, inside, reading)
                fits = rules.at_port(landing.call.port, landing.call.protocol)
                key = (sure & fits, may & fits)
                groups[key] = groups.get(key, 0) | 1 << number
            self._groups.append(groups)

    def reading(self, sure: int, may: int, number: int) -> Judged:
        allow = deny = maybe = 0
        allows, any_port = self.allows, self.any_port
        for (match, perhaps), bits in self._groups[number].items():
            surely = sure & match & any_port
            left = (sure | may) & (match | perhaps)
            last = surely & -surely
            # Everything up to the first rule that surely matches may decide.
            said = left & ((last << 1) - 1)
            if not said & allows:
                deny |= bits
            elif not said & ~allows:
                allow |= bits
            else:
                maybe |= bits
        return Judged(allow, deny, maybe)


def fitting(entry: Entry, ground: Ground) -> int:
    """The landings whose port and protocol a rule is for."""
    key = (entry.protocols, entry.ports)
    known = ground.fits.get(key)
    if known is None:
        known = 0
        for (port, protocol), bits in ground.ports.items():
            if ("*" in entry.protocols or protocol in entry.protocols) and (
                protocol == "icmp" or covers_ports(entry.ports, port, port)
            ):
                known |= bits
        ground.fits[key] = known
    return known
