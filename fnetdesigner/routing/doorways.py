"""The doors of all services and apps, asked at once by one caller.

Doors with equal rules are one group, and callers that no rule of any door tells apart are one caller: the answer is
made once, by ``doors.admission`` and ``site_door.site_admission`` themselves, and read off ever after.
"""

from bisect import bisect_right
from collections.abc import Hashable
from dataclasses import dataclass

from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.databases import SqlServer
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import network_of, same_region
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.doors import GUARDED, Admission, Caller, admission, internal_to, list_cuts
from fnetdesigner.routing.flow import pieces
from fnetdesigner.routing.ground import SITES, Ground
from fnetdesigner.routing.ledger import Ledger
from fnetdesigner.routing.places import Place
from fnetdesigner.routing.site_door import rule_cuts, rules_of, site_admission
from fnetdesigner.routing.targets import app_of, endpoints_for

Answer = tuple[int, int, int]
"""Sets of landings with a flow that is let in, that is refused, and of which it is not known."""
LISTS = ("public_network_access", "default_action", "allowed_addresses", "network_filter")
NOBODY = Subnet(id="subnet-0", name="nobody")
"""A subnet that no door names."""


@dataclass(frozen=True, slots=True)
class Door:
    """What a door is made of: those with one ``key`` say the same to everybody whose subnet they do not name.
    ``region`` is that of a SQL server, which knows no subnets of other regions."""

    key: Hashable
    group: str
    named: frozenset[str]
    region: str | None


class Doorways:
    """The doors of a ground."""

    def __init__(self, ground: Ground, view: View, ledger: Ledger) -> None:
        self.ground = ground
        self.ledger = ledger
        self.view = view
        self.doors: dict[int, Door] = {}
        self.groups: dict[Hashable, tuple[Resource, str, int]] = {}
        self.listed: dict[str, int] = {}
        self.databases: dict[str, int] = {}
        self.bits = 0
        self.cuts: list[int] = []
        self._answers: dict[Hashable, tuple[Place, Answer]] = {}
        self._single: dict[tuple[int, str], bool | None] = {}
        self._unlisted: Answer | None = None
        cuts: set[int] = set()
        for number in ground.split(ground.public & ~ground.odd):
            with ledger.watching(*ground.notes[ground.landings[number].call.column]):
                door = self._door(number)
            if door is not None:
                self._hang(number, door, cuts)
        self.cuts = sorted(cuts)

    def _door(self, number: int) -> Door | None:
        landing = self.ground.landings[number]
        owner = landing.place.owner
        if owner is None:
            return None
        group = landing.call.wanted[1] if landing.call.wanted is not None else "sites"
        region = owner.region if isinstance(owner, SqlServer) else None
        return Door(self._key(owner, group), group, frozenset(_named(owner, group)), region)

    def _hang(self, number: int, door: Door, cuts: set[int]) -> None:
        bit = 1 << number
        owner = self.ground.landings[number].place.owner
        assert owner is not None
        self.doors[number] = door
        self.bits |= bit
        if door.key not in self.groups:
            if isinstance(owner, SITES):
                cuts.update(rule_cuts(owner, door.group))
            elif isinstance(owner, GUARDED):
                cuts.update(list_cuts(owner))
        _, _, bits = self.groups.get(door.key, (owner, door.group, 0))
        self.groups[door.key] = (owner, door.group, bits | bit)
        for subnet in door.named:
            self.listed[subnet] = self.listed.get(subnet, 0) | bit
        if door.region is not None:
            self.databases[door.region] = self.databases.get(door.region, 0) | bit

    def settle(self, number: int) -> int:
        """Look at the door of a landing again; returns its bit where the door is another one. Reads are the caller's
        to note."""
        if number not in self.doors:
            return 0
        old, new = self.doors[number], self._door(number)
        assert new is not None
        bit = 1 << number
        owner = self.ground.landings[number].place.owner
        assert owner is not None
        if old == new:
            # Whoever speaks for a group is as it stands now.
            self.groups[old.key] = (owner, new.group, self.groups[old.key][2])
            return 0
        self.take_off(bit)
        cuts = set(self.cuts)
        self._hang(number, new, cuts)
        if len(cuts) == len(self.cuts):
            self._answers = {key: self._turned(kept, number) for key, kept in self._answers.items()}
        else:
            self.cuts = sorted(cuts)
            self._answers.clear()
        self._single = {key: said for key, said in self._single.items() if key[0] != number}
        self._unlisted = None
        return bit

    def _turned(self, kept: tuple[Place, Answer], number: int) -> tuple[Place, Answer]:
        """An answer of all doors, once one of them is another."""
        place, sets = kept
        bit, owner = 1 << number, self.ground.landings[number].place.owner
        assert owner is not None
        said = self._said(owner, self.doors[number].group, place)
        allow, deny, maybe = (
            old | bit if word in said else old & ~bit for old, word in zip(sets, (True, False, None), strict=True)
        )
        return place, (allow, deny, maybe)

    def take_off(self, bits: int) -> None:
        """Ask none of these doors any more."""
        for key, (_, _, members) in list(self.groups.items()):
            if members & bits:
                left = members & ~bits
                if not left:
                    del self.groups[key]
                    continue
                # Main and scm site may be in one group: who speaks for it speaks as the site that it is.
                first = (left & -left).bit_length() - 1
                owner = self.ground.landings[first].place.owner
                assert owner is not None
                self.groups[key] = (owner, self.doors[first].group, left)
        for sets in (self.listed, self.databases):
            for word, members in sets.items():
                if members & bits:
                    sets[word] = members & ~bits

    def _key(self, owner: Resource, group: str) -> Hashable:
        if isinstance(owner, SITES):
            rules, otherwise = rules_of(owner, group)
            app = app_of(owner, self.view)
            ended = app is not None and bool(endpoints_for(owner, group, self.view))
            return ("site", owner.public_network_access, ended, repr(rules) if rules else "", otherwise)
        ranges = tuple((r.start, r.end) for r in owner.firewall_rules) if isinstance(owner, SqlServer) else ()
        lists = tuple(getattr(owner, f, None) for f in LISTS)
        region = owner.region if isinstance(owner, StorageAccount) else ""
        return (owner.kind, region, bool(getattr(owner, "allowed_subnets", ())), ranges, lists)

    def at(self, place: Place) -> Answer:
        """What all doors say to whoever shows an address, or a range of which any may be shown."""
        span = place.span
        if span is None:
            where: Hashable = None
        else:
            low, high = bisect_right(self.cuts, span.first), bisect_right(self.cuts, span.last)
            where = (span.version, low, place.private) if low == high and span.version == 4 else span
        key = (where, place.tags, place.region)
        known = self._answers.get(key)
        if known is None:
            # What a door is made of is noted with its column: an edit makes that anew.
            with self.ledger.watching(set(), set()):
                known = self._answers[key] = (place, self._asked(place))
        return known[1]

    def _asked(self, place: Place) -> Answer:
        found = {True: 0, False: 0, None: 0}
        for owner, group, bits in self.groups.values():
            for allow in self._said(owner, group, place):
                found[allow] |= bits
        return found[True], found[False], found[None]

    def _said(self, owner: Resource, group: str, place: Place) -> set[bool | None]:
        if isinstance(owner, FunctionApp | DeploymentSlot):
            parts = pieces(place, rule_cuts(owner, group))
            return {site_admission(owner, group, Caller(p), {}, False, self.view).allow for p in parts}
        assert isinstance(owner, GUARDED)
        internal = internal_to(owner, place)
        parts = [place] if internal else pieces(place, list_cuts(owner))
        return {admission(owner, Caller(p, None, internal)).allow for p in parts}

    def at_subnet(self, place: Place, subnet: Subnet, bits: int) -> Answer:
        """What the doors of ``bits`` say to a subnet that comes by its service endpoint."""
        network = network_of(subnet, self.view)
        strangers = 0
        for region, databases in self.databases.items():
            if network is None or not same_region(network.region, region):
                strangers |= databases & bits
        allow = deny = maybe = 0
        if strangers:
            allow, deny, maybe = (x & strangers for x in self.at(place))
            bits &= ~strangers
        if self._unlisted is None:
            with self.ledger.watching(set(), set()):
                self._unlisted = self._to_nobody()
        named = bits & self.listed.get(subnet.id, 0)
        plain = bits & ~named
        allow, deny, maybe = (x | y & plain for x, y in zip((allow, deny, maybe), self._unlisted, strict=True))
        for number in self.ground.split(named):
            said = self._to_named(number, place, subnet)
            if said:
                allow |= 1 << number
            elif said is False:
                deny |= 1 << number
            else:
                maybe |= 1 << number
        return allow, deny, maybe

    def _to_nobody(self) -> Answer:
        found = {True: 0, False: 0, None: 0}
        for owner, group, bits in self.groups.values():
            found[self._admit(owner, group, Caller(Place(None, frozenset(), ""), NOBODY)).allow] |= bits
        return found[True], found[False], found[None]

    def _to_named(self, number: int, place: Place, subnet: Subnet) -> bool | None:
        landing = self.ground.landings[number]
        owner = landing.place.owner
        assert owner is not None
        group = landing.call.wanted[1] if landing.call.wanted is not None else "sites"
        key = (number, subnet.id)
        if key not in self._single:
            with self.ledger.watching(set(), set()):
                self._single[key] = self._admit(owner, group, Caller(place, subnet)).allow
        return self._single[key]

    def _admit(self, owner: Resource, group: str, caller: Caller) -> Admission:
        if isinstance(owner, FunctionApp | DeploymentSlot):
            return site_admission(owner, group, caller, {}, False, self.view)
        assert isinstance(owner, GUARDED)
        return admission(owner, caller)


def _named(owner: Resource, group: str) -> tuple[str, ...]:
    if isinstance(owner, FunctionApp | DeploymentSlot):
        return tuple(r.subnet for r in rules_of(owner, group)[0] if r.subnet is not None)
    return tuple(getattr(owner, "allowed_subnets", ()))
