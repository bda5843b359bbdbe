"""Changes to how a network is cut up: put a subnet, move, split, join and resize it, keep ranges free, add spaces.

Each function gives the edits of one step, or raises PlanError with the reason in words for a person. Azure gives a
subnet that something uses no other range: an assigned integration subnet cannot be resized [seed "Subnets"].
"""

from collections.abc import Iterable
from typing import Any

from fnetdesigner.kinds.network import Reservation, Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import (
    apps_using,
    facts_of,
    network_of,
    peerings_from,
    prefix_of,
    spaces_of,
)
from fnetdesigner.model.allocation import prefix_at
from fnetdesigner.model.edits import Add, Edit, Remove, Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Prefix, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.rules.mends import free_name, new_id
from fnetdesigner.rules.rule import names

COPIED = (
    "delegations", "service_endpoints", "service_endpoint_policies", "network_security_group", "route_table",
    "nat_gateway", "private_endpoint_policies",
)  # fmt: skip
"""What the second half of a split subnet has in common with the first."""


class PlanError(ValueError):
    """What was asked for cannot be done; the message says why, and the way out."""


def why_not(network: VirtualNetwork, prefix: Prefix, view: View, *, but: Iterable[str] = ()) -> str:
    """Why a subnet may not have a range in a network; empty where it may. ``but``: subnets that give theirs up."""
    smallest, largest = (int(facts_of(view).subnets[end]) for end in ("smallest", "largest"))
    if prefix.version == 4 and not largest <= prefix.length <= smallest:
        return f"{prefix} is a /{prefix.length}; subnets run from /{smallest} to /{largest}."
    return taken(network, prefix, view, but=but)


def taken(network: VirtualNetwork, prefix: Prefix, view: View, *, but: Iterable[str] = ()) -> str:
    """Why a range of a network is not free, as a sentence; empty where it is, whatever its size."""
    aside = set(but)
    if not any(s.contains(prefix) for s in spaces_of(network)):
        return f"{prefix} lies outside of the address space of *{network.name}*."
    for subnet in view.children(network.id, Subnet):
        other = prefix_of(subnet)
        if subnet.id not in aside and other is not None and other.overlaps(prefix):
            return f"{prefix} overlaps *{subnet.name}* ({other})."
    for kept in network.reservations:
        if parse_prefix(kept.prefix).overlaps(prefix):
            return f"{prefix} overlaps {kept.prefix}, which is kept free{f' for {kept.name}' if kept.name else ''}."
    return ""


def in_use(subnet: Subnet, view: View) -> str:
    """Why a subnet must keep its range, as a sentence; empty where it need not."""
    apps = apps_using(subnet, view)
    if apps:
        verb = "is" if len(apps) == 1 else "are"
        return (
            f"{names(apps)} {verb} integrated with *{subnet.name}*, and Azure gives an integration subnet no other "
            "range. Make a new subnet and move the integration."
        )
    inside = tuple(view.children(subnet.id, Resource))
    if inside:
        verb = "stands" if len(inside) == 1 else "stand"
        return (
            f"{names(inside)} {verb} in *{subnet.name}*, and Azure gives a subnet that is in use no other range. "
            "Move that out first, or make a new subnet."
        )
    return ""


def put(
    network: VirtualNetwork, prefix: Prefix, view: View, name: str = "", values: dict[str, Any] | None = None
) -> tuple[Edit, ...]:
    """A new subnet at a range."""
    _unless(why_not(network, prefix, view))
    limit = int(facts_of(view).network_limits["subnets"])
    if sum(1 for _ in view.children(network.id, Subnet)) >= limit:
        raise PlanError(f"*{network.name}* has {limit:,} subnets, the most that a network may have.")
    made = Subnet.model_validate(
        {
            **(values or {}),
            "id": new_id(Subnet, view),
            "name": free_name(Subnet, name or "snet-1", view),
            "parent": network.id,
            "prefix": str(prefix),
        }
    )
    return (Add(made),)


def move(subnet: Subnet, prefix: Prefix, view: View) -> tuple[Edit, ...]:
    """Another range for a subnet that nothing uses."""
    if prefix == prefix_of(subnet):
        return ()
    _unless(in_use(subnet, view))
    _unless(why_not(_network(subnet, view), prefix, view, but=(subnet.id,)))
    return (Set(subnet.id, {"prefix": str(prefix)}),)


def resized(prefix: Prefix, length: int) -> Prefix:
    """The range of ``length`` fixed bits that has the same first address, or holds it."""
    bits = 32 if prefix.version == 4 else 128
    return prefix_at(prefix, prefix.first >> (bits - length) << (bits - length), length)


def resize(subnet: Subnet, length: int, view: View) -> tuple[Edit, ...]:
    """A larger or smaller range for a subnet, where it is."""
    return move(subnet, resized(_range(subnet), length), view)


def split(subnet: Subnet, view: View) -> tuple[Edit, ...]:
    """Two subnets out of one: it keeps the first half, a new one with the same settings gets the second."""
    prefix = _range(subnet)
    _unless(in_use(subnet, view))
    smallest = int(facts_of(view).subnets["smallest"])
    if prefix.length >= (smallest if prefix.version == 4 else 128):
        raise PlanError(f"*{subnet.name}* is a /{prefix.length}; subnets are not smaller than /{smallest}.")
    low = prefix_at(prefix, prefix.first, prefix.length + 1)
    high = prefix_at(prefix, low.last + 1, prefix.length + 1)
    shared = {name: getattr(subnet, name) for name in COPIED}
    made = Subnet.model_validate(
        {
            **shared,
            "id": new_id(Subnet, view),
            "name": free_name(Subnet, f"{subnet.name}-2", view),
            "parent": subnet.parent,
            "prefix": str(high),
        }
    )
    return (Set(subnet.id, {"prefix": str(low)}), Add(made))


def neighbour(subnet: Subnet, view: View) -> Subnet | None:
    """The subnet that fills the other half of the range that two would make together."""
    prefix = prefix_of(subnet)
    if prefix is None or prefix.length == 0:
        return None
    whole = resized(prefix, prefix.length - 1)
    network = network_of(subnet, view)
    siblings = () if network is None else view.children(network.id, Subnet)
    for other in siblings:
        half = prefix_of(other)
        if other.id != subnet.id and half is not None and half.length == prefix.length and whole.contains(half):
            return other
    return None


def join(subnet: Subnet, view: View) -> tuple[Edit, ...]:
    """One subnet out of two halves; the other one, which nothing may use or name, goes."""
    prefix = _range(subnet)
    other = neighbour(subnet, view)
    if other is None:
        half = prefix_at(prefix, prefix.first ^ prefix.size, prefix.length) if prefix.length else prefix
        raise PlanError(
            f"*{subnet.name}* ({prefix}) joins only a subnet that is the other half, {half}, and there is none. "
            "Resize it where that range is free."
        )
    for one in (subnet, other):
        _unless(in_use(one, view))
    named_by = sorted({r.source for r in view.references_to(other.id)})
    if named_by:
        holders = [h for i in named_by if (h := view.any(i)) is not None]
        raise PlanError(f"*{other.name}* would go, but {names(holders)} names it. Take that back first.")
    whole = resized(prefix, prefix.length - 1)
    return (Remove(other.id), Set(subnet.id, {"prefix": str(whole)}))


def reserve(network: VirtualNetwork, prefix: Prefix, name: str, view: View) -> tuple[Edit, ...]:
    """Keep a free range of a network free."""
    _unless(taken(network, prefix, view))
    rows = sorted([*network.reservations, Reservation(prefix=str(prefix), name=name)], key=lambda r: _at(r.prefix))
    return (Set(network.id, {"reservations": tuple(rows)}),)


def release(network: VirtualNetwork, prefix: str, view: View) -> tuple[Edit, ...]:
    """Keep a range no longer free."""
    rows = tuple(r for r in network.reservations if r.prefix != prefix)
    if len(rows) == len(network.reservations):
        raise PlanError(f"{prefix} is not kept free in *{network.name}*.")
    return (Set(network.id, {"reservations": rows}),)


def add_space(network: VirtualNetwork, prefix: Prefix, view: View) -> tuple[Edit, ...]:
    """One more address space for a network, clear of its own and of its peers'."""
    for unusable in facts_of(view).unusable_ranges:
        if unusable.overlaps(prefix):
            raise PlanError(f"{prefix} overlaps {unusable}, which no virtual network may use.")
    for own in spaces_of(network):
        if own.overlaps(prefix):
            raise PlanError(f"{prefix} overlaps {own}, which *{network.name}* has already.")
    for _, remote in peerings_from(network, view):
        for theirs in spaces_of(remote):
            if theirs.overlaps(prefix):
                raise PlanError(
                    f"{prefix} overlaps {theirs} of *{remote.name}*, which *{network.name}* is peered with."
                )
    return (Set(network.id, {"address_space": (*network.address_space, str(prefix))}),)


def drop_space(network: VirtualNetwork, prefix: str, view: View) -> tuple[Edit, ...]:
    """Take an address space away that no subnet lies in; ranges that are kept free in it go as well."""
    space = parse_prefix(prefix)
    if space not in spaces_of(network):
        raise PlanError(f"*{network.name}* has no address space {prefix}.")
    inside = [s for s in view.children(network.id, Subnet) if (p := prefix_of(s)) is not None and space.contains(p)]
    if inside:
        verb = "lies" if len(inside) == 1 else "lie"
        raise PlanError(f"{names(inside)} {verb} in {prefix}. Move or delete them first.")
    rows = tuple(r for r in network.reservations if not space.contains(parse_prefix(r.prefix)))
    rest = tuple(p for p in network.address_space if parse_prefix(p) != space)
    return (Set(network.id, {"address_space": rest, "reservations": rows}),)


def _unless(reason: str) -> None:
    if reason:
        raise PlanError(reason)


def _network(subnet: Subnet, view: View) -> VirtualNetwork:
    network = network_of(subnet, view)
    if network is None:
        raise PlanError(f"*{subnet.name}* lies in no virtual network.")
    return network


def _range(subnet: Subnet) -> Prefix:
    prefix = prefix_of(subnet)
    if prefix is None:
        raise PlanError(f"*{subnet.name}* has no address range yet.")
    return prefix


def _at(prefix: str) -> tuple[int, int]:
    parsed = parse_prefix(prefix)
    return parsed.version, parsed.first
