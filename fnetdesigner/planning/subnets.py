"""The size and place of an integration subnet for a hosting option and its scale.

Sizes follow the article: addresses for every instance, twice as many because a scale operation doubles
their use for a while, five that Azure keeps, and the sizes it advises for Elastic Premium [seed "Subnets"].
"""

from dataclasses import dataclass

from fnetdesigner.azure.facts import Facts
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import facts_of, prefix_of, spaces_of
from fnetdesigner.model.allocation import next_free
from fnetdesigner.model.values import Prefix
from fnetdesigner.model.view import View

SMALLEST = 29


@dataclass(frozen=True, slots=True)
class Fit:
    """``length``: the prefix length that fits; ``prefix``: the next free range of that size, None when the
    network has no room; ``reasons``: why this size, as sentences."""

    length: int
    prefix: Prefix | None
    reasons: tuple[str, ...]


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
        reasons.append(f"{instances} instances, doubled because a scale operation needs both sets for a while")
    length = SMALLEST
    while length > 8 and facts.usable(length) < need:
        length -= 1
    reasons.append(f"{facts.reserved_addresses} addresses that Azure keeps")
    minimum = facts.subnets["integration_minimum"].get(hosting)
    advised = facts.subnets["recommended"].get(hosting, {}).get(system)
    flex = facts.subnets["flex_minimum"][facts.baseline] if hosting == "flex-consumption" else None
    for limit, words in ((minimum, "the least that integration takes"), (flex, "the least for Flex Consumption")):
        if limit is not None and length > limit:
            length = int(limit)
            reasons.append(f"a /{limit} is {words}")
    if advised is not None and length > advised:
        length = int(advised)
        reasons.append(f"a /{advised} is advised for Elastic Premium on {system.capitalize()}")
    return length, tuple(reasons)


def fitting_subnet(
    network: VirtualNetwork, view: View, hosting: str, system: str, instances: int, apps: int = 1
) -> Fit:
    """The size that a plan needs in a network, and the next free range of that size."""
    length, reasons = needed_length(facts_of(view), hosting, system, instances, apps)
    used = [p for s in view.children(network.id, Subnet) if (p := prefix_of(s)) is not None]
    return Fit(length, next_free(spaces_of(network), used, length), reasons)
