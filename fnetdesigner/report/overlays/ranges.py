"""The addresses overlay: the range of every network and subnet, what is used of it, what is free.

A strip at the foot of a network shows each of its address spaces from the first address to the last.
"""

from __future__ import annotations

from collections.abc import Iterator

from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import prefix_of, reserved_in, spaces_of
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Prefix
from fnetdesigner.model.view import View
from fnetdesigner.report.addresses import SubnetUse, use_of
from fnetdesigner.report.overlays.marks import Mark, Piece, Sheet, Sort, Strip, Tone
from fnetdesigner.routing.hosts import address_of

LEGEND: tuple[tuple[Tone, str], ...] = (
    ("info", "Used and free"),
    ("warning", "Four fifths in use, or more"),
    ("error", "Nothing free any more"),
    ("muted", "An address, or none yet"),
)
MUCH = 0.8
MOST_PIECES = 256
"""Subnets of one address space that its strip shows one by one."""


def ranges(view: View, chosen: tuple[str, ...]) -> Sheet:
    """The marks and strips of the addresses overlay."""
    uses = {s.id: use_of(view.design, s) for s in view.all(Subnet)}
    marks = (*_networks(view), *_subnets(uses), *_addresses(view), *_sites(view))
    return Sheet(marks, tuple(_strips(uses, view)))


def _networks(view: View) -> Iterator[Mark]:
    for network in view.all(VirtualNetwork):
        size = sum(p.size for p in spaces_of(network))
        held = sum(p.size for s in view.children(network.id, Subnet) if (p := prefix_of(s)) is not None)
        kept = sum(p.size for p in reserved_in(network))
        if not size:
            yield Mark(network.id, "no address space", "warning", f"*{network.name}* has no address space yet.")
            continue
        free = max(0, size - held - kept)
        tone: Tone = "error" if not free else "warning" if 1 - free / size >= MUCH else "info"
        name = network.name
        tip = f"Of the {size:,} addresses of *{name}* subnets hold {held:,}; {free:,} are free."
        if kept:
            tip = f"Of the {size:,} addresses of *{name}* subnets hold {held:,}; {kept:,} are reserved, {free:,} free."
        yield Mark(network.id, f"subnets hold {_percent(held, size)}, {free:,} free", tone, tip)


def _percent(part: int, whole: int) -> str:
    share = 100 * part / whole
    return "under 1 %" if 0 < share < 1 else f"{share:.0f} %"


def _subnets(uses: dict[str, SubnetUse]) -> Iterator[Mark]:
    for use in uses.values():
        if not use.size:
            yield Mark(use.id, "no range yet", "muted", f"*{use.name}* has no range yet.")
            continue
        usable = use.size - use.reserved
        share = use.used / usable if usable > 0 else 1.0
        tone: Tone = "error" if use.free <= 0 and use.used else "warning" if share >= MUCH else "info"
        tip = (
            f"Of the {use.size:,} addresses of *{use.name}* Azure keeps {use.reserved}. At full scale {use.used:,} "
            f"of the others are in use; {use.free:,} stay free."
        )
        yield Mark(use.id, f"{use.used:,} of {usable:,} addresses used", tone, tip)


def _addresses(view: View) -> Iterator[Mark]:
    for subnet in view.all(Subnet):
        for found in view.children(subnet.id, Resource):
            text = address_of(found)
            if text:
                yield Mark(found.id, text, "muted", f"*{found.name}* has the address {text}.")


def _sites(view: View) -> Iterator[Mark]:
    for site in view.all(OnPremisesNetwork):
        if site.address_space:
            text = ", ".join(site.address_space[:2])
            yield Mark(site.id, text, "info", f"*{site.name}* has {', '.join(site.address_space)}.")


def _strips(uses: dict[str, SubnetUse], view: View) -> Iterator[Strip]:
    for network in view.all(VirtualNetwork):
        for space in spaces_of(network):
            yield Strip(network.id, str(space), tuple(_pieces(network, space, uses, view)))


def _pieces(network: VirtualNetwork, space: Prefix, uses: dict[str, SubnetUse], view: View) -> Iterator[Piece]:
    held: list[tuple[Prefix, str, str, float | None]] = []
    for subnet in view.children(network.id, Subnet):
        prefix = prefix_of(subnet)
        if prefix is not None and space.contains(prefix):
            use = uses[subnet.id]
            usable = use.size - use.reserved
            held.append((prefix, subnet.name, subnet.id, min(1.0, use.used / usable) if usable > 0 else 1.0))
    for kept, prefix in zip(network.reservations, reserved_in(network), strict=True):
        if space.contains(prefix):
            held.append((prefix, kept.name, "", None))
    at = space.first
    for prefix, name, resource_id, share in sorted(held, key=lambda h: h[0].first)[:MOST_PIECES]:
        if prefix.first > at:
            yield Piece(_part(at, space), _part(prefix.first, space), "free", "free")
        end = _part(prefix.last + 1, space)
        sort: Sort = "subnet" if resource_id else "reserved"
        yield Piece(_part(prefix.first, space), end, name, sort, share, resource_id, str(prefix))
        at = max(at, prefix.last + 1)
    if at <= space.last:
        yield Piece(_part(at, space), 1.0, "free", "free")


def _part(address: int, space: Prefix) -> float:
    return (address - space.first) / space.size
