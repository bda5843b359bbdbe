"""Building blocks of fixes that every family may use: new ids, free names, free ranges, clean removal.

They read through the View, so that a fix which names a new id is made anew when that id is taken.
"""

from collections.abc import Iterable, Iterator, Sequence

from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.questions import facts_of, spaces_of, taken_in
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.allocation import next_free
from fnetdesigner.model.edits import Edit, Remove
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Prefix, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.rule import names

MANY = 5
"""How many names a sentence bears."""


def new_id(model: type[Resource], view: View, taken: Iterable[str] = ()) -> str:
    """The next free id for a kind; ``taken`` are ids that the same fix uses already."""
    view.reads.add(("kind", model.kind))
    return view.design.new_id(model.kind, taken)


def free_name(model: type[Resource], wanted: str, view: View, taken: Iterable[str] = ()) -> str:
    """``wanted``, or ``wanted-2`` and so on, such that nothing of the kind has that name."""
    used = {t.lower() for t in taken}
    number, name = 1, wanted
    while name.lower() in used or any(True for _ in view.named(model, name)):
        number += 1
        name = f"{wanted}-{number}"
    return name


def removal(resource: Resource, view: View) -> tuple[Edit, ...]:
    """Edits that take a resource out together with the flows that name it.

    Empty when something else names the resource or lies in it: then it cannot simply go.
    """
    if any(True for _ in view.children(resource.id, Resource)):
        return ()
    edits: list[Edit] = []
    for reference in view.references_to(resource.id):
        flow = view.get(reference.source, IntendedFlow)
        if flow is None:
            return ()
        if Remove(flow.id) not in edits:
            edits.append(Remove(flow.id))
    return (*edits, Remove(resource.id))


def ranges_in_use(view: View) -> Iterator[Prefix]:
    """Every range that a new network must keep clear of: networks, sites and point-to-site pools."""
    for network in view.all(VirtualNetwork):
        yield from spaces_of(network)
    for site in view.all(OnPremisesNetwork):
        yield from (parse_prefix(p) for p in site.address_space)
    for gateway in view.all(VpnGateway):
        yield from (parse_prefix(p) for p in gateway.point_to_site_pool)


def free_private_range(length: int, view: View) -> Prefix | None:
    """The lowest private IPv4 range of ``length`` fixed bits that nothing in the design uses."""
    return next_free(facts_of(view).private_ranges, tuple(ranges_in_use(view)), length)


def free_subnet_range(network: VirtualNetwork, length: int, view: View) -> Prefix | None:
    """The lowest IPv4 range of ``length`` fixed bits that is free in a network's address space."""
    return next_free([s for s in spaces_of(network) if s.version == 4], taken_in(network, view), length)


def offered(*fixes: Fix | None) -> tuple[Fix, ...]:
    """The fixes that are possible here."""
    return tuple(f for f in fixes if f is not None)


def some_names(resources: Sequence[Resource]) -> str:
    """Names of one thing or more for a sentence, the first five of many."""
    rest = len(resources) - MANY
    return names(resources) if rest < 2 else f"{', '.join(f'*{r.name}*' for r in resources[:MANY])} and {rest} more"
