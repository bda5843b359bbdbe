"""What stands under a field to help with it: how many addresses a range leaves, which range is free next."""

from __future__ import annotations

from fnetdesigner.gui.language import number, tr
from fnetdesigner.gui.words import counted
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import reserved_in
from fnetdesigner.model.allocation import next_free
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Prefix, parse_prefix
from fnetdesigner.report.addresses import use_of
from fnetdesigner.workspace.intents import NEW_SUBNET_LENGTH

HINTED = frozenset({("subnet", "prefix"), ("virtual-network", "address_space")})
"""Fields that have something to say under them."""


def hint(design: Design, resource: Resource) -> str:
    """What the addresses of a subnet or network come to."""
    if isinstance(resource, Subnet):
        if resource.prefix is None:
            return tr("No range yet.")
        use = use_of(design, resource)
        usable = max(0, use.size - use.reserved)
        return tr("{addresses}, {used} in use at full scale").format(
            addresses=counted(usable, "usable address", "usable addresses"), used=number(use.used)
        )
    if isinstance(resource, VirtualNetwork):
        size = sum(parse_prefix(p).size for p in resource.address_space)
        free = size - sum(p.size for p in _used(design, resource))
        return (
            tr("{addresses}, {number} not in any subnet").format(
                addresses=counted(size, "address", "addresses"), number=number(max(0, free))
            )
            if size
            else ""
        )
    return ""


def free_range(design: Design, resource: Resource) -> str | None:
    """The next free range for a subnet, of the size it has (or a new one would have); None without one."""
    if not isinstance(resource, Subnet):
        return None
    network = design.get(resource.parent)
    if not isinstance(network, VirtualNetwork):
        return None
    length = parse_prefix(resource.prefix).length if resource.prefix else NEW_SUBNET_LENGTH
    used = [*_used(design, network), *reserved_in(network)]
    found = next_free([parse_prefix(p) for p in network.address_space], used, length)
    return None if found is None else str(found)


def _used(design: Design, network: VirtualNetwork) -> list[Prefix]:
    inside = (design.resources[i] for i in design.index.children.get(network.id, ()))
    return [parse_prefix(s.prefix) for s in inside if isinstance(s, Subnet) and s.prefix]
