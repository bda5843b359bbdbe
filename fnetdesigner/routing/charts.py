"""Where each call of a column lands, seen from every view of DNS."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from operator import itemgetter

from fnetdesigner.model.view import View
from fnetdesigner.routing.destinations import MatrixDestination
from fnetdesigner.routing.ground import Call, Ground, Landing, Notes
from fnetdesigner.routing.homes import Homes
from fnetdesigner.routing.ledger import Ledger
from fnetdesigner.routing.places import Place
from fnetdesigner.routing.sources import Sending
from fnetdesigner.routing.trace import asked_for, resource_places
from fnetdesigner.routing.vantages import Asked, Outlook, Vantages

ALLOW, DENY, MAYBE = b"012"
OPEN = ord("?")
"""Not answered by the sweep: to be asked by itself."""
ODD = -1
Drawn = Place | int
"""Where a call lands, else what is known of it: a verdict, or OPEN."""


@dataclass(slots=True)
class Atlas:
    """Where each call lands, seen from one view of DNS, which is that of ``one``. ``fixed`` holds the verdicts of calls
    that land nowhere; ``numbers`` the landing of each column, else ODD; ``bits`` are all landings."""

    one: Sending
    fixed: bytearray
    numbers: list[int] = field(default_factory=list)
    bits: int = 0
    pick: Callable[[str], Sequence[str]] | None = None
    columns: list[int] = field(default_factory=list)


class Charts:
    """The calls of some columns, and the atlas of every view of DNS."""

    def __init__(
        self, columns: Sequence[MatrixDestination], view: View, vantages: Vantages, ledger: Ledger, homes: Homes
    ) -> None:
        self.view = view
        self.vantages = vantages
        self.ledger = ledger
        self.homes = homes
        self.columns = columns
        self.notes: list[Notes] = [(set(), set()) for _ in columns]
        self.calls: list[tuple[Call, Asked | None]] = []
        for number in range(len(columns)):
            with self.ledger.watching(*self.notes[number]):
                self.calls.append(self._call(number))
        self.places: dict[Hashable, int] = {}
        self.landings: list[Landing] = []
        self.atlases: dict[Outlook, Atlas] = {}
        self.retired: set[int] = set()

    def _call(self, number: int) -> tuple[Call, Asked | None]:
        column = self.columns[number]
        name, wanted = asked_for(column.target, self.view)
        found = self.view.any(column.target.resource)
        asked = Asked(name, found.id, wanted[1]) if name and found is not None and wanted is not None else None
        return Call(number, column.port, column.protocol, name, wanted), asked

    def _drawn(self, one: Sending, call: Call, asked: Asked | None) -> Drawn:
        if asked is not None:
            answers = self.vantages.look_up(asked, one.start.vantage, one.dns)
            if len(answers) == 1:
                place = answers[0].place
                if place is None:
                    return MAYBE if answers[0].doubt else DENY
                return place
            # Where several answers are possible, each is followed: the column is asked by itself.
            return OPEN
        target = self.columns[call.column].target
        places = list(resource_places(self.view.any(target.resource), one.dns.outside, self.view))
        return places[0] if len(places) == 1 else OPEN

    def add(self, one: Sending, ground: Ground | None = None) -> set[int]:
        """Draw the atlas of a sender's view of DNS, where it is a new one. On a ``ground`` that is laid out already,
        returns the columns whose landings it does not have."""
        if one.dns in self.atlases:
            return set()
        atlas = self.atlases[one.dns] = Atlas(one, bytearray([OPEN]) * len(self.calls))
        missing: set[int] = set()
        for call, asked in self.calls:
            number = ODD
            if call.column in self.retired:
                atlas.fixed[call.column] = DENY
            else:
                with self.ledger.watching(*self.notes[call.column]):
                    drawn = self._drawn(one, call, asked)
                if isinstance(drawn, int):
                    atlas.fixed[call.column] = drawn
                elif ground is None:
                    number = self._landed(call, drawn)
                else:
                    number = self.places.get(_where(call, drawn), ODD)
                    if number == ODD:
                        missing.add(call.column)
            atlas.numbers.append(number)
        if ground is not None:
            self._finish(atlas, len(self.landings))
        return missing

    def add_like(self, one: Sending, ground: Ground) -> tuple[set[int], Iterable[int]]:
        """Draw the atlas of a new view of DNS on a ground that is laid out, from that of a view that has nearly the
        same zones: only names that the others bear on are asked. Returns the columns whose landings the ground does
        not have, and those that were drawn."""
        like, other = self._nearest(one.dns)
        if like is None:
            return self.add(one, ground), range(len(self.calls))
        atlas = self.atlases[one.dns] = Atlas(one, bytearray(like.fixed), list(like.numbers))
        missing: set[int] = set()
        drawn_anew: list[int] = []
        with self.ledger.watching(set(), set()):
            # Whatever makes other zones bear on a name is noted with its column already.
            asked_again = {
                call.column
                for call, asked in self.calls
                if asked is not None and not other.isdisjoint(self.vantages.bearing(asked))
            }
        for column in self.retired:
            atlas.fixed[column], atlas.numbers[column] = DENY, ODD
        for column in sorted(asked_again - self.retired):
            call, asked = self.calls[column]
            atlas.fixed[column], atlas.numbers[column] = OPEN, ODD
            with self.ledger.watching(*self.notes[column]):
                drawn = self._drawn(one, call, asked)
            drawn_anew.append(column)
            if isinstance(drawn, int):
                atlas.fixed[column] = drawn
                continue
            atlas.numbers[column] = self.places.get(_where(call, drawn), ODD)
            if atlas.numbers[column] == ODD:
                missing.add(column)
        self._finish(atlas, len(self.landings))
        return missing, drawn_anew

    def _nearest(self, outlook: Outlook) -> tuple[Atlas | None, set[str]]:
        """The atlas of a view that asks Azure DNS alone, as this one does, and the fewest other zones; with their
        names."""
        best: tuple[Atlas | None, set[str]] = (None, set())
        if outlook.linked is None or outlook.linked[1]:
            return best
        for known, atlas in self.atlases.items():
            if known.linked is None or known.linked[1] or known.outside != outlook.outside:
                continue
            other = {name for name, _, _ in set(known.linked[0]) ^ set(outlook.linked[0])}
            here, there = ([z for z in zones if z[0] not in other] for zones in (known.linked[0], outlook.linked[0]))
            if here != there:
                # The same zones in another order: which one answers may hang on that.
                other.update(name for name, _, _ in here)
            if best[0] is None or len(other) < len(best[1]):
                best = (atlas, other)
        return best

    def _landed(self, call: Call, place: Place) -> int:
        key = _where(call, place)
        number = self.places.get(key)
        if number is None:
            number = self.places[key] = len(self.landings)
            self.landings.append(Landing(call, place))
        return number

    def ground(self) -> Ground:
        """All landings in order; the atlases are told their numbers."""
        listed = self.landings
        ground = Ground(listed, self.view, self.ledger, self.homes, self.notes)
        at = {id(landing): n for n, landing in enumerate(ground.landings)}
        numbers = [at[id(landing)] for landing in listed]
        self.places = {key: numbers[n] for key, n in self.places.items()}
        self.landings = ground.landings
        for atlas in self.atlases.values():
            atlas.numbers = [ODD if n == ODD else numbers[n] for n in atlas.numbers]
            self._finish(atlas, len(numbers))
        return ground

    def _finish(self, atlas: Atlas, most: int) -> None:
        atlas.columns = [c for c, n in enumerate(atlas.numbers) if n != ODD]
        atlas.bits = bits_of([atlas.numbers[c] for c in atlas.columns], most)
        # Digits of a number are written from the last landing to the first.
        picked = [most - 1 - atlas.numbers[c] for c in atlas.columns]
        atlas.pick = itemgetter(*picked) if len(picked) > 1 else None

    def redrawn(self, column: int, special: frozenset[str]) -> dict[int, Landing] | None:
        """The landings of a column as they are now, by their numbers; None where one of its calls lands elsewhere.
        ``special`` are names that have ways of their own."""
        call, asked = self._call(column)
        old = self.calls[column][0]
        if old != call and not self._renamed(old, call, special):
            return None
        found: dict[int, Landing] = {}
        for atlas in self.atlases.values():
            drawn, number = self._drawn(atlas.one, call, asked), atlas.numbers[column]
            if isinstance(drawn, int):
                if number != ODD or atlas.fixed[column] != drawn:
                    return None
            elif number == ODD or self.places.get(_where(call, drawn)) != number:
                return None
            else:
                found[number] = Landing(call, drawn)
        self.calls[column] = (call, asked)
        return found

    def _renamed(self, old: Call, new: Call, special: frozenset[str]) -> bool:
        """Whether a call has nothing but another name, which no rule on any way tells from the old one."""
        if replace(old, name=new.name) != new or {old.name, new.name} & special:
            return False
        return self.homes.matching(old.name) == self.homes.matching(new.name)

    def retire(self, columns: set[int]) -> int:
        """Judge these columns no more; returns their landings."""
        bits = 0
        for atlas in self.atlases.values():
            gone = 0
            for column in columns:
                if atlas.numbers[column] != ODD:
                    gone |= 1 << atlas.numbers[column]
                elif atlas.fixed[column] == OPEN:
                    atlas.fixed[column] = DENY
            atlas.bits &= ~gone
            bits |= gone
        self.retired |= columns
        return bits


def _where(call: Call, place: Place) -> Hashable:
    owner = "" if place.owner is None else place.owner.id
    return (call.column, place.span, owner, place.tags, place.region)


def bits_of(numbers: Sequence[int], most: int) -> int:
    """A set of landings from their numbers."""
    digits = bytearray(b"0" * max(most, 1))
    for number in numbers:
        digits[most - 1 - number] = 49
    return int(digits, 2)
