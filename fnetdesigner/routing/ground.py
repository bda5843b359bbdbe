"""Where many packets arrive at once: every address that a column of the matrix may resolve to, one bit each.

Landings lie in the order of their addresses, so a range of addresses is a run of bits. A set of landings is a plain
integer. What the sweep does not model (IPv6, environments, addresses that nothing in the design has) is ``odd``, and
asked one by one with ``trace``.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import network_of, spaces_of, subnet_of
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from fnetdesigner.model.view import Key, View
from fnetdesigner.routing.acl import Inside
from fnetdesigner.routing.arrive import NSG_ON_ENDPOINTS, goes_public
from fnetdesigner.routing.doors import GUARDED
from fnetdesigner.routing.effective import ACTS_ON_ROUTES, Forwarding, forwarding, inside_of
from fnetdesigner.routing.guards import group_of
from fnetdesigner.routing.hosts import HOSTS
from fnetdesigner.routing.ledger import Ledger, Part
from fnetdesigner.routing.places import Place
from fnetdesigner.routing.question import Protocol
from fnetdesigner.routing.starts import MAIL_PORT
from fnetdesigner.routing.targets import environment_behind, link_end

K = TypeVar("K")
Notes = tuple[set[Key], set[Hashable]]
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


@dataclass(slots=True)
class Yard:
    """Landings in one subnet that are guarded alike. ``interface`` is a machine's own security group; ``fenced``:
    whether the subnet has a group at all, for endpoints too."""

    subnet: Subnet
    group: NetworkSecurityGroup | None
    interface: NetworkSecurityGroup | None
    endpoints: bool
    fenced: bool
    inside: Inside
    table: Forwarding | None
    bits: int = 0


class Ground:
    """All landings of a round, and the sets of them that ways and rules tell apart."""

    def __init__(self, landings: Iterable[Landing], view: View, ledger: Ledger | Part, notes: Sequence[Notes]) -> None:
        self.view = view
        self.ledger = ledger
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
        self.yards: dict[str, dict[tuple[str, str, str, bool], Yard]] = {}
        for number, landing in enumerate(self.landings):
            with ledger.watching(*notes[landing.call.column]):
                self._place(number, landing)
        self._words: dict[str, tuple[int, int]] = {}
        self.fits: dict[tuple[frozenset[str], tuple[str, ...]], int] = {}

    def _place(self, number: int, landing: Landing) -> None:
        bit, place, call = 1 << number, landing.place, landing.call
        span, owner = place.span, place.owner
        _add(self.ports, (call.port, call.protocol), bit)
        if (span is not None and span.version == 6) or call.port == MAIL_PORT:
            self.odd |= bit
            return
        if goes_public(place):
            self.public |= bit
            self.tags[place.tags] = self.tags.get(place.tags, 0) | bit
            if span is None:
                self.unknown |= bit
            elif span.first != span.last:
                self.odd |= bit
            if owner is not None:
                if isinstance(owner, SITES):
                    if environment_behind(owner, self.view) is not None:
                        self.odd |= bit
                elif not isinstance(owner, GUARDED):
                    self.odd |= bit
                key = (owner.kind, getattr(owner, "region", ""))
                first, bits = self.owners.get(key, (number, 0))
                self.owners[key] = (first, bits | bit)
        else:
            self.private |= bit
            assert span is not None
            if span.first != span.last:
                _add(self.ranges, (span.first, span.last), bit)
            if not self._stands(bit, landing):
                self.odd |= bit
                return
        _add(self.names, call.name, bit)

    def _stands(self, bit: int, landing: Landing) -> bool:
        """Put a private landing where it stands; False where the sweep does not know how."""
        view, place = self.view, landing.place
        owner = place.owner
        if not isinstance(owner, HOSTS):
            return False
        home = subnet_of(owner, view)
        network = None if home is None else network_of(home, view)
        if home is None or network is None or place.span is None:
            return False
        endpoint = isinstance(owner, PrivateEndpoint)
        group = None if isinstance(owner, AzureFirewall) else group_of(home, view)
        interface = None
        if isinstance(owner, PrivateEndpoint):
            if home.private_endpoint_policies not in NSG_ON_ENDPOINTS:
                group = None
            self.endpoints |= bit
            _add(self.endpoints_in, network.id, bit)
            if home.private_endpoint_policies in ACTS_ON_ROUTES:
                space = next((s for s in spaces_of(network) if place.span.inside(s)), None)
                if space is not None:
                    _add(self.acting, space.length, bit)
            self._lead(bit, landing, owner)
        elif isinstance(owner, VirtualMachine):
            interface = view.get(owner.network_security_group, NetworkSecurityGroup)
        key = (home.id, "" if group is None else group.id, "" if interface is None else interface.id, endpoint)
        yards = self.yards.setdefault(network.id, {})
        if key not in yards:
            fenced = interface is not None or group_of(home, view) is not None
            inside, table = self.ledger.unit(
                ("home", home.id), lambda: (inside_of(home, view), forwarding(home, view)), home.id
            )
            yards[key] = Yard(home, group, interface, endpoint, fenced, inside, table)
        self.ledger.note(("home", home.id))
        yards[key].bits |= bit
        return True

    def _lead(self, bit: int, landing: Landing, endpoint: PrivateEndpoint) -> None:
        """What a private endpoint does with whoever comes: the same for all callers."""
        wanted = landing.call.wanted
        end = self._led(endpoint, wanted, landing.call.protocol)
        if end > 0:
            self.opened |= bit
        elif end < 0:
            self.shut |= bit
        else:
            self.unsettled |= bit

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
