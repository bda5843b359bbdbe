"""Where many packets arrive at once: every address that a column of the matrix may resolve to, one bit each.

Landings lie in the order of their addresses, so a range of addresses is a run of bits. A set of landings is a plain
integer. What the sweep does not model (IPv6, environments, addresses that nothing in the design has) is ``odd``, and
asked one by one with ``trace``.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import network_of, spaces_of, subnet_of
from fnetdesigner.model.view import Key, View
from fnetdesigner.routing.arrive import goes_public
from fnetdesigner.routing.doors import GUARDED
from fnetdesigner.routing.effective import ACTS_ON_ROUTES
from fnetdesigner.routing.homes import Homes
from fnetdesigner.routing.hosts import HOSTS
from fnetdesigner.routing.ledger import Ledger, Unit
from fnetdesigner.routing.places import Place
from fnetdesigner.routing.question import Protocol
from fnetdesigner.routing.starts import MAIL_PORT
from fnetdesigner.routing.targets import environment_behind, link_end

K = TypeVar("K")
Notes = tuple[set[Key], set[Unit]]
"""What was read, and which units were used, for one row or column."""
SITES = (FunctionApp, DeploymentSlot)


@dataclass(frozen=True, slots=True)
class Call:
    """What a landing is called for: a column of the matrix, the name that is asked for and what it belongs to."""

    column: int
    port: int
    protocol: Protocol
    name: str
    wanted: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Landing:
    """One address, or range without a choice, that a call resolves to."""

    call: Call
    place: Place


@dataclass(frozen=True, slots=True)
class Yard:
    """Where landings stand that are guarded alike: in a subnet, as endpoints, firewalls or other hosts, behind a
    security group of their own or none."""

    network: str
    home: str
    sort: Literal["endpoint", "firewall", "host"]
    interface: str | None


@dataclass(frozen=True, slots=True)
class Stand:
    """How a ground treats a landing. ``owned``: kind and region of the service whose public side it is; ``acting``: the
    length of the network's range, for an endpoint that user routes may beat; ``end``: what a private endpoint does with
    whoever comes, 1 lets in, -1 refuses, 0 cannot be told."""

    odd: bool = False
    public: bool = False
    owned: tuple[str, str] | None = None
    yard: Yard | None = None
    acting: int | None = None
    end: int | None = None


class Ground:
    """All landings of a round, and the sets of them that ways and rules tell apart."""

    def __init__(
        self, landings: Iterable[Landing], view: View, ledger: Ledger, homes: Homes, notes: Sequence[Notes]
    ) -> None:
        self.view = view
        self.homes = homes
        self.notes = notes
        self.landings = sorted(landings, key=_order)
        self.all = (1 << len(self.landings)) - 1
        self.firsts = [p.span.first for x in self.landings if (p := x.place).span is not None and p.span.version == 4]
        self.known = (1 << len(self.firsts)) - 1
        self.odd = self.public = self.private = self.unknown = self.endpoints = 0
        self.ports: dict[tuple[int, Protocol], int] = {}
        self.tags: dict[frozenset[str] | None, int] = {}
        self.names: dict[str, int] = {}
        self.ranges: dict[tuple[int, int], int] = {}
        self.owners: dict[tuple[str, str], tuple[int, int]] = {}
        self.endpoints_in: dict[str, int] = {}
        self.acting: dict[int, int] = {}
        self.opened = self.shut = self.unsettled = 0
        self.yards: dict[str, dict[Yard, int]] = {}
        self.stands: list[Stand] = []
        for number, landing in enumerate(self.landings):
            with ledger.watching(*notes[landing.call.column]):
                stand = self.stand(landing)
            self.stands.append(stand)
            self._place(number, landing, stand)
        self._words: dict[str, tuple[int, int]] = {}
        self.fits: dict[tuple[frozenset[str], tuple[str, ...]], int] = {}

    def _place(self, number: int, landing: Landing, stand: Stand) -> None:
        bit, place, call = 1 << number, landing.place, landing.call
        span = place.span
        _add(self.ports, (call.port, call.protocol), bit)
        if stand.odd:
            self.odd |= bit
        if stand.public:
            self.public |= bit
            self.tags[place.tags] = self.tags.get(place.tags, 0) | bit
            if span is None:
                self.unknown |= bit
            if stand.owned is not None:
                first, bits = self.owners.get(stand.owned, (number, 0))
                self.owners[stand.owned] = (first, bits | bit)
        elif stand.yard is not None and span is not None:
            self.private |= bit
            if span.first != span.last:
                _add(self.ranges, (span.first, span.last), bit)
            self._stand_in(stand.yard, bit, stand)
        if not stand.odd or stand.public:
            _add(self.names, call.name, bit)

    def _stand_in(self, yard: Yard, bit: int, stand: Stand) -> None:
        yards = self.yards.setdefault(yard.network, {})
        yards[yard] = yards.get(yard, 0) | bit
        if yard.sort != "endpoint":
            return
        self.endpoints |= bit
        _add(self.endpoints_in, yard.network, bit)
        if stand.acting is not None:
            _add(self.acting, stand.acting, bit)
        self._ends(bit, stand.end)

    def _ends(self, bit: int, end: int | None) -> None:
        if end == 1:
            self.opened |= bit
        elif end == -1:
            self.shut |= bit
        else:
            self.unsettled |= bit

    def settle(self, number: int, landing: Landing, stand: Stand) -> int:
        """Take the next state of a landing that stands where it stood; returns its bit where its end is another one."""
        bit, old = 1 << number, self.stands[number]
        was = self.landings[number].call.name
        if was != landing.call.name:
            # No rule tells the names apart, so what was read from them holds.
            self.names[was] &= ~bit
            _add(self.names, landing.call.name, bit)
        self.landings[number], self.stands[number] = landing, stand
        if old.end == stand.end:
            return 0
        self.opened &= ~bit
        self.shut &= ~bit
        self.unsettled &= ~bit
        self._ends(bit, stand.end)
        return bit

    def stand(self, landing: Landing) -> Stand:
        """How a landing is treated."""
        place, call = landing.place, landing.call
        span, owner = place.span, place.owner
        if (span is not None and span.version == 6) or call.port == MAIL_PORT:
            return Stand(odd=True)
        if not goes_public(place):
            return self._private(landing)
        odd = span is not None and span.first != span.last
        owned = None
        if owner is not None:
            if isinstance(owner, SITES):
                odd |= environment_behind(owner, self.view) is not None
            elif not isinstance(owner, GUARDED):
                odd = True
            owned = (owner.kind, getattr(owner, "region", ""))
        return Stand(odd, True, owned)

    def _private(self, landing: Landing) -> Stand:
        """Where a private landing stands; odd where the sweep does not know how."""
        view, place = self.view, landing.place
        owner = place.owner
        if not isinstance(owner, HOSTS):
            return Stand(odd=True)
        home = subnet_of(owner, view)
        network = None if home is None else network_of(home, view)
        if home is None or network is None or place.span is None:
            return Stand(odd=True)
        if not isinstance(owner, PrivateEndpoint):
            if place.span in self.homes.taken():
                # An endpoint elsewhere has the same address, and its route takes what is sent there.
                return Stand(odd=True)
            sort: Literal["firewall", "host"] = "firewall" if isinstance(owner, AzureFirewall) else "host"
            interface = owner.network_security_group if isinstance(owner, VirtualMachine) else None
            return Stand(yard=Yard(network.id, home.id, sort, interface))
        acting = None
        if home.private_endpoint_policies in ACTS_ON_ROUTES:
            space = next((s for s in spaces_of(network) if place.span.inside(s)), None)
            acting = None if space is None else space.length
        end = self._led(owner, landing.call.wanted, landing.call.protocol)
        return Stand(yard=Yard(network.id, home.id, "endpoint", None), acting=acting, end=end)

    def _led(self, endpoint: PrivateEndpoint, wanted: tuple[str, str] | None, protocol: Protocol) -> int:
        if endpoint.status != "Approved" or protocol != "tcp":
            return -1
        target = self.view.any(endpoint.target)
        if target is None:
            return 0
        asked = None if wanted is None else self.view.any(wanted[0])
        if asked is None or wanted is None:
            return 1
        end, group = link_end(asked, wanted[1], self.view)
        return 1 if (end.id, group.lower()) == (target.id, endpoint.group_id.lower()) else -1

    # sets of landings
    def within(self, first: int, last: int) -> int:
        """The landings whose first IPv4 address lies in a range."""
        low, high = bisect_left(self.firsts, first), bisect_right(self.firsts, last)
        return (1 << high) - (1 << low) if high > low else 0

    def divided(self, borders: list[int]) -> int:
        """The landings that are ranges and that sorted borders cut."""
        found = 0
        for (first, last), bits in self.ranges.items():
            if bisect_right(borders, first) != bisect_right(borders, last):
                found |= bits
        return found

    def split(self, bits: int) -> Iterator[int]:
        """The numbers of the landings in a set."""
        while bits:
            low = bits & -bits
            yield low.bit_length() - 1
            bits ^= low

    def tagged(self, word: str) -> tuple[int, int]:
        """The public landings that a service tag surely holds, and those that it may."""
        known = self._words.get(word)
        if known is None:
            sure = 0
            for tags, bits in self.tags.items():
                if tags is not None and word in tags:
                    sure |= bits
            known = self._words[word] = (sure, self.tags.get(None, 0))
        return known


def _order(landing: Landing) -> tuple[int, int, int, int]:
    span = landing.place.span
    if span is None:
        return (1, 0, 0, landing.call.column)
    return (0 if span.version == 4 else 2, span.first, span.last, landing.call.column)


def _add(sets: dict[K, int], key: K, bits: int) -> None:
    sets[key] = sets.get(key, 0) | bits
