"""How the addresses of networks and subnets are used: the table of the report and the gauge of a subnet.

What is counted, `kinds.occupants` says.
"""

from __future__ import annotations

from dataclasses import dataclass

from fnetdesigner.azure.facts import facts
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.occupants import Occupant, occupants_in
from fnetdesigner.model.design import Design
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.model.view import View


@dataclass(frozen=True, slots=True)
class SubnetUse:
    """A subnet's line in the table. ``size``, ``reserved`` and ``free`` are 0 while it has no range."""

    id: str
    name: str
    prefix: str
    size: int
    reserved: int
    used: int
    free: int
    occupants: tuple[Occupant, ...]


@dataclass(frozen=True, slots=True)
class NetworkUse:
    """A network's part of the table."""

    id: str
    name: str
    address_space: tuple[str, ...]
    subnets: tuple[SubnetUse, ...]


def address_table(design: Design) -> tuple[NetworkUse, ...]:
    """Every virtual network with its subnets, by address."""
    view = View(design)
    return tuple(
        NetworkUse(
            network.id,
            network.name,
            network.address_space,
            tuple(use_of(design, s) for s in sorted(view.children(network.id, Subnet), key=_first_address)),
        )
        for network in view.all(VirtualNetwork)
    )


def use_of(design: Design, subnet: Subnet) -> SubnetUse:
    """The line of one subnet."""
    occupants = tuple(occupants_in(subnet, View(design)))
    used = sum(o.addresses for o in occupants)
    size = parse_prefix(subnet.prefix).size if subnet.prefix else 0
    reserved = min(size, facts(design.settings.baseline).reserved_addresses)
    return SubnetUse(
        subnet.id, subnet.name, subnet.prefix or "", size, reserved, used, max(0, size - reserved - used), occupants
    )


def share_used(design: Design, subnet: Subnet) -> float | None:
    """The share of a subnet's usable addresses in use, 0 to 1; None while it has no range."""
    if subnet.prefix is None:
        return None
    use = use_of(design, subnet)
    usable = use.size - use.reserved
    return min(1.0, use.used / usable) if usable > 0 else 1.0


def _first_address(subnet: Subnet) -> tuple[int, int]:
    prefix = parse_prefix(subnet.prefix) if subnet.prefix else None
    return (9, 0) if prefix is None else (prefix.version, prefix.first)
