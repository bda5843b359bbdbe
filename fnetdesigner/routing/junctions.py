"""Where the routes of a subnet send many landings at once: one set for each thing that routes do.

What ``effective.Forwarding.choices`` says of one destination, this says of sets. Subnets of one network with one
route table share the answer; service endpoints, which are the subnet's own, are told apart before.
"""

from bisect import bisect_left
from collections.abc import Hashable
from dataclasses import dataclass, replace

from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.model.view import View
from fnetdesigner.routing.effective import BITS, EffectiveRoute, Forwarding, endpoint_reach
from fnetdesigner.routing.gateways import connected_peers
from fnetdesigner.routing.ground import Ground
from fnetdesigner.routing.homes import Homes
from fnetdesigner.routing.ledger import Ledger

FEW = 16
"""Landings up to which each is asked by itself."""


@dataclass(slots=True)
class Turn:
    """What routes do with a set of landings; ``route`` is one of them, None where it cannot be told."""

    route: EffectiveRoute | None
    bits: int


@dataclass(frozen=True, slots=True)
class Junction:
    """All turns from a subnet; ``divided`` are landings that its routes cut."""

    network: VirtualNetwork
    turns: tuple[Turn, ...]
    divided: int


class Junctions:
    """The junctions of a round, each made once."""

    def __init__(self, ground: Ground, view: View, ledger: Ledger, homes: Homes) -> None:
        self.ground = ground
        self.view = view
        self.ledger = ledger
        self.homes = homes

    def of(self, subnet: Subnet) -> Junction | None:
        """The turns from a subnet; None while it lies in no network."""
        return self.ledger.unit(self._at, subnet.parent, subnet.route_table)

    def _at(self, network: str | None, routes: str | None) -> Junction | None:
        table = self.homes.routes(network, routes)
        return None if table is None else self._made(table)

    def reach(self, subnet: Subnet) -> tuple[int, int]:
        """The landings that service endpoints of a subnet take, and those of which it is not known."""
        if not subnet.service_endpoints:
            return 0, 0
        return self.ledger.unit(self.reached, subnet.id)

    def reached(self, found: str) -> tuple[int, int]:
        """The same, of a subnet by its id."""
        yes = unknown = 0
        subnet = self.view.get(found, Subnet)
        if subnet is None:
            return 0, 0
        for number, bits in self.ground.owners.values():
            owner = self.ground.landings[number].place.owner
            assert owner is not None
            reach = endpoint_reach(subnet, owner, self.view)
            if reach == "yes":
                yes |= bits
            elif reach == "unknown":
                unknown |= bits
        return yes, unknown

    def _made(self, table: Forwarding) -> Junction:
        ground = self.ground
        turns: dict[Hashable, Turn] = {}
        borders = table.borders(4)
        divided = ground.divided(borders)
        if len(ground.landings) <= FEW:
            self._singly(table, turns, divided)
            return Junction(table.network, tuple(turns.values()), divided)
        plain = ground.private & ~self._endpoints(table, turns)
        at = [bisect_left(ground.firsts, b) for b in borders] + [len(ground.firsts)]
        for number in range(len(borders)):
            low, high = at[number], at[number + 1]
            bits = ((1 << high) - (1 << low)) & plain if high > low else 0
            if bits:
                start = ground.landings[low].place.span
                assert start is not None
                _turn(turns, table.at(start), bits)
        self._publicly(table, turns, borders)
        return Junction(table.network, tuple(turns.values()), divided)

    def _singly(self, table: Forwarding, turns: dict[Hashable, Turn], divided: int) -> None:
        """A few landings, each asked by itself; service endpoints are told apart before."""
        ground = self.ground
        for number in ground.split(ground.all & ~ground.odd & ~divided):
            place = ground.landings[number].place
            bit = 1 << number
            if bit & ground.public:
                place = replace(place, owner=None)
            for choice in table.choices(place, self.view):
                _turn(turns, choice.route, bit)

    def _endpoints(self, table: Forwarding, turns: dict[Hashable, Turn]) -> int:
        """Private endpoints in this network and its peers: their own routes, unless the user's beat them (C-R8)."""
        ground, view = self.ground, self.view
        near: list[tuple[Peering | None, VirtualNetwork]] = [(None, table.network)]
        near += connected_peers(table.network, view)
        here = 0
        for _, network in near:
            here |= ground.endpoints_in.get(network.id, 0)
        left = here
        for route in sorted(table.user, key=lambda r: -r.length):
            assert route.span is not None
            if route.span.version != 4:
                continue
            beaten = left & ground.within(route.span.first, route.span.last)
            if beaten and route.length != BITS[4]:
                acting = 0
                for length, bits in ground.acting.items():
                    if route.length >= length:
                        acting |= bits
                beaten &= acting
            if beaten:
                _turn(turns, route, beaten)
                left &= ~beaten
        for peering, network in near:
            bits = left & ground.endpoints_in.get(network.id, 0)
            if bits:
                hop = "VnetLocal" if peering is None else "VnetPeering"
                route = EffectiveRoute("sys", "", None, BITS[4], hop, None, peering)  # type: ignore[arg-type]
                _turn(turns, route, bits)
        return here

    def _publicly(self, table: Forwarding, turns: dict[Hashable, Turn], borders: list[int]) -> None:
        ground = self.ground
        cells: dict[Hashable, int] = {}
        for tags, bits in ground.tags.items():
            unknown = bits & ground.unknown
            if unknown:
                cells[tags, None] = unknown
            for number in ground.split(bits & ~unknown & ~ground.odd):
                span = ground.landings[number].place.span
                assert span is not None
                key = (tags, bisect_left(borders, span.first + 1))
                cells[key] = cells.get(key, 0) | 1 << number
        for bits in cells.values():
            first = next(ground.split(bits))
            place = replace(ground.landings[first].place, owner=None)
            for choice in table.choices(place, self.view):
                _turn(turns, choice.route, bits)


def _doing(route: EffectiveRoute | None) -> Hashable:
    """What tells one turn from another."""
    if route is None:
        return None
    peering = route.subject if isinstance(route.subject, Peering) else None
    far = None if peering is None or route.next_hop != "VnetPeering" else (peering.id, peering.remote)
    return (route.next_hop, route.address, far, route.origin if route.next_hop == "VirtualNetworkGateway" else "")


def turned(old: Junction | None, new: Junction | None) -> int:
    """The landings that two junctions send to different ways."""
    if old is None or new is None or old.network.id != new.network.id:
        return -1
    before, after = ({_doing(t.route): t.bits for t in j.turns} for j in (old, new))
    found = old.divided ^ new.divided
    for key in {*before, *after}:
        found |= before.get(key, 0) ^ after.get(key, 0)
    return found


def _turn(turns: dict[Hashable, Turn], route: EffectiveRoute | None, bits: int) -> None:
    """Add landings to what is done with them; routes that do the same are one."""
    key = _doing(route)
    found = turns.get(key)
    if found is None:
        turns[key] = Turn(route, bits)
    else:
        found.bits |= bits
