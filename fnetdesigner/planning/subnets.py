"""The size and place of a subnet for a hosting option and its scale.

Sizes follow the article: addresses for every instance, twice as many because a scale operation doubles
their use for a while, five that Azure keeps, and the sizes it advises for Elastic Premium [seed "Subnets"];
under the newer baseline those for Flex Consumption as well [FNO26 "Subnets"].
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from fnetdesigner.azure.facts import Facts
from fnetdesigner.kinds.compute import TIER_TITLES
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.questions import facts_of, spaces_of, taken_in
from fnetdesigner.model.allocation import free_ranges, prefix_at
from fnetdesigner.model.values import Prefix
from fnetdesigner.model.view import View

Order = Literal["first", "smallest"]
"""Which gap is taken: the first that is large enough, or the smallest, so that large ones stay whole."""
TIERS = ("elastic-premium", "dedicated", "flex-consumption")
"""The hosting options that integrate with a subnet of their own choosing."""
SYSTEMS = {"windows": "Windows", "linux": "Linux"}


@dataclass(frozen=True, slots=True)
class Fit:
    """``length``: the prefix length that fits; ``prefix``: the range of that size to take, None when the
    network has no room; ``reasons``: why this size, as sentences; ``trouble``: why there is no room."""

    length: int
    prefix: Prefix | None
    reasons: tuple[str, ...]
    trouble: str = ""


def needed_length(
    facts: Facts, hosting: str, system: str, instances: int, apps: int = 1
) -> tuple[int, tuple[str, ...]]:
    """The longest prefix that holds ``instances`` of a plan (``apps`` on Flex), and the reasons."""
    reasons: list[str] = []
    if hosting == "flex-consumption":
        per_app = int(facts.subnets["flex_addresses_per_app"])
        need = per_app * apps
        reasons.append(f"{per_app} addresses for each of {apps} Flex app{'' if apps == 1 else 's'}, a planning figure")
    else:
        need = 2 * instances
        words = "1 instance" if instances == 1 else f"{instances} instances"
        reasons.append(f"{words}, doubled because a scale operation needs both sets for a while")
    length = facts.length_for(need)
    reasons.append(f"{facts.reserved_addresses} addresses that Azure keeps")
    for limit, words in _limits(facts, hosting, system, apps):
        if length > limit:
            length = limit
            reasons.append(f"a /{limit} is {words}")
    return length, tuple(reasons)


def _limits(facts: Facts, hosting: str, system: str, apps: int) -> Iterator[tuple[int, str]]:
    table = facts.subnets
    if hosting in table["integration_minimum"]:
        yield int(table["integration_minimum"][hosting]), "the least that integration takes"
    if hosting == "flex-consumption" and table["flex_minimum"][facts.baseline] is not None:
        yield int(table["flex_minimum"][facts.baseline]), "the least for Flex Consumption"
        if apps > 1:
            yield int(table["flex_recommended"]["several"]), "advised for several Flex apps"
    advised = table["recommended"].get(hosting, {}).get(system)
    if advised is not None:
        yield int(advised), f"advised for {TIER_TITLES.get(hosting, hosting)} on {SYSTEMS.get(system, system)}"


def fitting_subnet(
    network: VirtualNetwork,
    view: View,
    hosting: str,
    system: str,
    instances: int,
    apps: int = 1,
    order: Order = "first",
) -> Fit:
    """The size that a plan needs in a network, and the range to take; what is kept free stays free."""
    length, reasons = needed_length(facts_of(view), hosting, system, instances, apps)
    prefix = free_place(network, view, length, order)
    return Fit(length, prefix, reasons, "" if prefix else no_room(network, view, length))


def places_for(network: VirtualNetwork, view: View, length: int) -> Iterator[tuple[int, Prefix]]:
    """The first place for a range of that size in every gap that is large enough, with the size of the gap."""
    taken = taken_in(network, view)
    for space in sorted(spaces_of(network), key=lambda p: (p.version, p.first)):
        # Sizes of plans are those of IPv4; an IPv6 subnet always has the same size.
        if space.version != 4 or length < space.length:
            continue
        for first, last in free_ranges(space, taken):
            size = 1 << (32 - length)
            start = -(-first // size) * size
            if start + size - 1 <= last:
                yield last - first + 1, prefix_at(space, start, length)


def free_place(network: VirtualNetwork, view: View, length: int, order: Order = "first") -> Prefix | None:
    """Where a range of that size goes in a network; None where there is no room."""
    places = list(places_for(network, view, length))
    if not places:
        return None
    return (min(places, key=lambda p: (p[0], p[1].first)) if order == "smallest" else places[0])[1]


def no_room(network: VirtualNetwork, view: View, length: int) -> str:
    """Why a network has no room for a range of that size, as a sentence."""
    spaces = [s for s in spaces_of(network) if s.version == 4]
    if not spaces:
        return f"*{network.name}* has no IPv4 address space yet."
    smallest = int(facts_of(view).subnets["smallest"])
    largest = next((n for n in range(length + 1, smallest + 1) if free_place(network, view, n)), None)
    rest = "nothing is free in it" if largest is None else f"its largest free range is a /{largest}"
    return f"*{network.name}* has no room for a /{length}: {rest}. Add an address space, or join subnets."
