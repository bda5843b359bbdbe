"""How the address space of every network is cut up, and where ranges of networks that must differ overlap.

A map is made of blocks: subnets, ranges that are kept free on purpose, and what is free. Counts of addresses in
use are those of `kinds.occupants`. Overlap is an error only between what is joined: peers, peers of one network,
and sites with the networks that they reach. Elsewhere the same range may be in use twice on purpose, and is only
counted.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from fnetdesigner.kinds.gateways import LocalNetworkGateway
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.occupants import Occupant, occupants_in
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import facts_of, network_of, peerings_from, prefix_of, spaces_of
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.allocation import free_ranges
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Prefix, format_address, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.rules.places import networks_from

Role = Literal["subnet", "reserved", "free"]


@dataclass(frozen=True, slots=True)
class Block:
    """A part of an address space, ``first`` to ``last`` inclusive. Of a subnet: its id, what Azure keeps, what is
    in use at full scale and by whom. ``clash``: it overlaps another block of the network or leaves the space."""

    role: Role
    version: Literal[4, 6]
    first: int
    last: int
    id: str = ""
    name: str = ""
    prefix: str = ""
    kept: int = 0
    used: int = 0
    occupants: tuple[Occupant, ...] = ()
    delegation: str = ""
    clash: bool = False

    @property
    def size(self) -> int:
        """How many addresses it holds."""
        return self.last - self.first + 1

    @property
    def left(self) -> int:
        """Addresses that may still be used: of a subnet those that nobody takes, of free room all."""
        return max(0, self.size - self.kept - self.used) if self.role == "subnet" else self.size

    @property
    def range(self) -> str:
        """The prefix, or the first and the last address where it is none."""
        return self.prefix or " – ".join(format_address(self.version, n) for n in (self.first, self.last))


@dataclass(frozen=True, slots=True)
class Space:
    """One address space of a network and its blocks in rising order."""

    prefix: Prefix
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """Ranges of two joined things that overlap. ``one`` is the network (its id), ``words`` say all of it."""

    one: str
    other: str
    ranges: tuple[str, str]
    words: str


@dataclass(frozen=True, slots=True)
class NetworkMap:
    """A network: its spaces, subnets that lie in none of them or have no range, and what its ranges clash with.
    ``alike``: how many other networks and sites, not joined to it, use some of the same addresses."""

    id: str
    name: str
    spaces: tuple[Space, ...]
    strays: tuple[Block, ...]
    homeless: tuple[str, ...]
    clashes: tuple[Clash, ...]
    alike: int

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks of all spaces."""
        return tuple(b for s in self.spaces for b in s.blocks)

    @property
    def size(self) -> int:
        """Addresses in all spaces."""
        return sum(s.prefix.size for s in self.spaces)

    def total(self, role: Role) -> int:
        """Addresses in blocks of a role; shared ones count twice."""
        return sum(b.size for b in self.blocks if b.role == role)


@dataclass(frozen=True, slots=True)
class External:
    """A range in use outside of the design's networks: ``id`` and ``name`` of what has it, and what that is."""

    id: str
    name: str
    prefix: str
    why: str


@dataclass(frozen=True, slots=True)
class AddressMap:
    """All networks in natural order, and the ranges outside of them."""

    networks: tuple[NetworkMap, ...]
    external: tuple[External, ...]

    def of(self, network_id: str) -> NetworkMap | None:
        """The map of one network."""
        return next((n for n in self.networks if n.id == network_id), None)


def address_map(view: View) -> AddressMap:
    """The map of a design."""
    external = tuple(external_ranges(view))
    clashes = tuple(clashes_in(view))
    alike = _alike(view, external)
    networks = tuple(
        network_map(n, view, tuple(c for c in clashes if n.id in (c.one, c.other)), alike.get(n.id, 0))
        for n in view.all(VirtualNetwork)
    )
    return AddressMap(networks, external)


def network_map(network: VirtualNetwork, view: View, clashes: tuple[Clash, ...] = (), alike: int = 0) -> NetworkMap:
    """The map of one network, with what is known of others."""
    blocks, homeless = [], []
    for subnet in view.children(network.id, Subnet):
        prefix = prefix_of(subnet)
        if prefix is None:
            homeless.append(subnet.id)
        else:
            blocks.append(_of_subnet(subnet, prefix, view))
    for reservation in network.reservations:
        kept = parse_prefix(reservation.prefix)
        blocks.append(
            Block("reserved", kept.version, kept.first, kept.last, name=reservation.name, prefix=reservation.prefix)
        )
    blocks = _marked(sorted(blocks, key=lambda b: (b.version, b.first, b.last, b.id)))
    spaces, held = [], set()
    for space in sorted(spaces_of(network), key=lambda p: (p.version, p.first)):
        inside = [b for b in blocks if b.version == space.version and space.first <= b.first and b.last <= space.last]
        held.update(inside)
        taken = [parse_prefix(b.prefix) for b in inside]
        gaps = [Block("free", space.version, a, b) for a, b in free_ranges(space, taken)]
        spaces.append(Space(space, tuple(sorted([*inside, *gaps], key=lambda b: (b.first, b.last, b.id)))))
    strays = tuple(b for b in blocks if b not in held)
    return NetworkMap(network.id, network.name, tuple(spaces), strays, tuple(homeless), clashes, alike)


def _of_subnet(subnet: Subnet, prefix: Prefix, view: View) -> Block:
    occupants = tuple(occupants_in(subnet, view))
    return Block(
        "subnet",
        prefix.version,
        prefix.first,
        prefix.last,
        subnet.id,
        subnet.name,
        str(prefix),
        min(prefix.size, facts_of(view).reserved_addresses),
        sum(o.addresses for o in occupants),
        occupants,
        ", ".join(subnet.delegations),
    )


def _marked(blocks: list[Block]) -> list[Block]:
    """The same blocks in rising order, with those marked that share addresses with another."""
    clashing: set[int] = set()
    furthest = -1
    for at, block in enumerate(blocks):
        if furthest >= 0:
            before = blocks[furthest]
            if before.version == block.version and before.last >= block.first:
                clashing |= {furthest, at}
        if furthest < 0 or blocks[furthest].version != block.version or blocks[furthest].last <= block.last:
            furthest = at
    return [replace(b, clash=True) if at in clashing else b for at, b in enumerate(blocks)]


def external_ranges(view: View) -> Iterator[External]:
    """Ranges in use that are no virtual network's: of sites, behind VPN devices, of point-to-site clients."""
    for site in view.all(OnPremisesNetwork):
        yield from (External(site.id, site.name, p, "outside Azure") for p in site.address_space)
    for gateway in view.all(LocalNetworkGateway):
        if gateway.site is None:
            yield from (External(gateway.id, gateway.name, p, "behind a VPN device") for p in gateway.address_space)
    for vpn in view.all(VpnGateway):
        yield from (External(vpn.id, vpn.name, p, "point-to-site clients") for p in vpn.point_to_site_pool)


def clashes_in(view: View) -> Iterator[Clash]:
    """Overlap between what is joined, each pair of things once."""
    seen: set[tuple[str, str]] = set()
    for one, other, how in _joined(view):
        pair = (min(one.id, other.id), max(one.id, other.id))
        if one.id == other.id or pair in seen:
            continue
        shared = next(((a, b) for a in _ranges(one) for b in _ranges(other) if a.overlaps(b)), None)
        if shared is not None:
            seen.add(pair)
            ranges = (str(shared[0]), str(shared[1]))
            words = f"*{one.name}* ({ranges[0]}) and *{other.name}* ({ranges[1]}) overlap and {how}."
            yield Clash(one.id, other.id, ranges, words)


def _joined(view: View) -> Iterator[tuple[Resource, Resource, str]]:
    for network in view.all(VirtualNetwork):
        peers = [remote for _, remote in peerings_from(network, view)]
        for remote in peers:
            yield network, remote, "are peered"
        yield from ((a, b, f"are both peered with *{network.name}*") for a, b in _overlapping(peers))
    for site in view.all(OnPremisesNetwork):
        for network in networks_from(site, view):
            yield network, site, "are joined by a gateway"
    for vpn in view.all(VpnGateway):
        home = network_of(vpn, view)
        if vpn.point_to_site_pool and home is not None:
            yield home, vpn, "are joined: its clients get addresses of that pool"


def _ranges(thing: Resource) -> tuple[Prefix, ...]:
    match thing:
        case VirtualNetwork():
            return spaces_of(thing)
        case VpnGateway():
            return tuple(parse_prefix(p) for p in thing.point_to_site_pool)
        case OnPremisesNetwork():
            return tuple(parse_prefix(p) for p in thing.address_space)
    return ()


def _overlapping(networks: Iterable[VirtualNetwork]) -> Iterator[tuple[VirtualNetwork, VirtualNetwork]]:
    """Pairs that share addresses, found in one sweep: a hub has hundreds of peers."""
    ends = sorted(((p.version, p.first, p.last, n.id, n) for n in networks for p in spaces_of(n)), key=lambda e: e[:4])
    for at, (version, _, last, _, one) in enumerate(ends):
        for after in ends[at + 1 :]:
            if after[0] != version or after[1] > last:
                break
            yield one, after[4]


def _alike(view: View, external: Iterable[External]) -> dict[str, int]:
    """How many others, not joined to it, share addresses with each network."""
    joined: dict[str, set[str]] = {}
    for peering in view.all(Peering):
        joined.setdefault(peering.parent or "", set()).add(peering.remote)
        joined.setdefault(peering.remote, set()).add(peering.parent or "")
    for site in view.all(OnPremisesNetwork):
        for network in networks_from(site, view):
            joined.setdefault(network.id, set()).add(site.id)
    others: dict[str, list[Prefix]] = {n.id: list(spaces_of(n)) for n in view.all(VirtualNetwork)}
    networks = tuple(others)
    for one in external:
        others.setdefault(one.id, []).append(parse_prefix(one.prefix))
    ends = sorted((p.version, p.first, p.last, i) for i, prefixes in others.items() for p in prefixes)
    shared: dict[str, set[str]] = {}
    for at, (version, _, last, one_id) in enumerate(ends):
        for other in ends[at + 1 : at + 1 + MOST_COMPARED]:
            if other[0] != version or other[1] > last:
                break
            if other[3] != one_id:
                shared.setdefault(one_id, set()).add(other[3])
                shared.setdefault(other[3], set()).add(one_id)
    return {n: len(shared.get(n, set()) - joined.get(n, set())) for n in networks}


MOST_COMPARED = 200
"""Ranges that one is compared with when only the number of look-alikes is told; keeps the work in bounds."""
