"""Remedies about subnets: grow, move, delegate, and make new ones for those who must move out.

Each function gives no fix where the network has no room, so that no fix promises what it cannot do. A
subnet is readdressed only in the design: Azure refuses it while something uses the subnet, which FND-SUBNET-007
says when a deployed design is compared.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from fnetdesigner.kinds.compute import ContainerAppsEnvironment
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import apps_using, facts_of, network_of, prefix_of, reserved_in, spaces_of, taken_in
from fnetdesigner.model.allocation import next_free, prefix_at
from fnetdesigner.model.edits import Add, Edit, Place, Reparent, Set
from fnetdesigner.model.values import Prefix, parse_address, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import free_name, free_subnet_range, new_id
from fnetdesigner.rules.offers import fixes_on_demand
from fnetdesigner.rules.rule import fix, names
from fnetdesigner.rules.subnet_users import addresses_of_occupants, endpoints_in, environments_in

NEW_ENDPOINT_SUBNET = 28
"""The size of a new subnet for private endpoints, unless there are more of them."""


def used_ranges(network: VirtualNetwork, view: View, but: Subnet | None = None) -> list[Prefix]:
    """The ranges of a network's subnets, those of one of them aside, and what is kept free on purpose."""
    others = (s for s in view.children(network.id, Subnet) if but is None or s.id != but.id)
    return [*(p for s in others if (p := prefix_of(s)) is not None), *reserved_in(network)]


def avoided(subnet: Subnet, view: View) -> list[Prefix]:
    """Ranges that the subnet must stay clear of, because of what stands in it."""
    hosts = view.children(subnet.id, ContainerAppsEnvironment)
    return [p for host in hosts for p in facts_of(view).container_forbidden(host.environment_type)]


@lru_cache(maxsize=1024)
def _gap(spaces: tuple[str, ...], taken: tuple[str, ...], length: int) -> Prefix | None:
    """The next free range, kept: in a network of many subnets, many fixes ask for the same one."""
    return next_free([parse_prefix(s) for s in spaces], [parse_prefix(t) for t in taken], length)


def elsewhere(network: VirtualNetwork, subnet: Subnet, length: int, view: View) -> Prefix | None:
    """The next free range for a subnet that moves: its own range, too, counts as used."""
    used = [str(p) for p in taken_in(network, view)]
    return _elsewhere(network, subnet, length, [*used, *(str(p) for p in avoided(subnet, view))])


def _elsewhere(network: VirtualNetwork, subnet: Subnet, length: int, used: Iterable[str]) -> Prefix | None:
    prefix = prefix_of(subnet)
    spaces = (str(s) for s in spaces_of(network) if prefix is None or s.version == prefix.version)
    return _gap(tuple(spaces), tuple(used), length)


def grown_range(network: VirtualNetwork, subnet: Subnet, length: int, view: View) -> Prefix | None:
    """The range of a subnet grown to ``length``: in place when nothing is in the way, else the next free one."""
    prefix = prefix_of(subnet)
    if prefix is None:
        return None
    bits = 32 if prefix.version == 4 else 128
    in_place = prefix_at(prefix, prefix.first >> (bits - length) << (bits - length), length)
    clear = [str(p) for p in (*avoided(subnet, view), *reserved_in(network))]
    siblings = [(s.id, s.prefix) for s in view.children(network.id, Subnet) if s.prefix is not None]
    if any(s.contains(in_place) for s in spaces_of(network)):
        others = [*clear, *(text for sibling, text in siblings if sibling != subnet.id)]
        if not any(in_place.overlaps(parse_prefix(text)) for text in others):
            return in_place
    return _elsewhere(network, subnet, length, [*(text for _, text in siblings), *clear])


def readdress(subnet: Subnet, prefix: Prefix, view: View, **values: Any) -> tuple[Edit, ...]:
    """Edits that give a subnet another range, and free the fixed addresses that would lie outside of it."""
    outside = (
        e
        for e in view.children(subnet.id, PrivateEndpoint)
        if e.address is not None and not prefix.contains(parse_address(e.address))
    )
    return (Set(subnet.id, {"prefix": str(prefix), **values}), *(Set(e.id, {"address": None}) for e in outside))


@fixes_on_demand
def reshape(
    subnet: Subnet, view: View, lengths: Iterable[int] = (), delegations: tuple[str, ...] | None = None
) -> tuple[Fix, ...]:
    """Fixes that grow a subnet, one for each of ``lengths`` that is larger than it, and set its delegations."""
    prefix, network = prefix_of(subnet), network_of(subnet, view)
    sizes = [n for n in dict.fromkeys(lengths) if prefix is not None and n < prefix.length]
    extra: dict[str, Any] = {} if delegations is None else {"delegations": delegations}
    if not sizes:
        if delegations is None:
            return ()
        alone = f"Delegate *{subnet.name}* to {delegations[0]}" if delegations else None
        return (fix("delegate", alone or f"Remove the delegation of *{subnet.name}*", Set(subnet.id, extra)),)
    found: list[Fix] = []
    ranges: set[str] = set()
    for length in sizes:
        if prefix is None or network is None:
            break
        grown = grown_range(network, subnet, length, view)
        if grown is None or str(grown) in ranges:
            continue
        ranges.add(str(grown))
        verb = "Enlarge" if grown.contains(prefix) else "Move"
        title = f"{verb} *{subnet.name}* to {grown}"
        if delegations is not None:
            title += f" and delegate it to {delegations[0]}" if delegations else " and remove its delegation"
        found.append(fix(f"enlarge-{length}", title, *readdress(subnet, grown, view, **extra)))
    return tuple(found)


@fixes_on_demand
def relocate(subnet: Subnet, view: View) -> tuple[Fix, ...]:
    """A fix that moves a subnet to the next free range of its size."""
    prefix, network = prefix_of(subnet), network_of(subnet, view)
    if prefix is None or network is None:
        return ()
    found = elsewhere(network, subnet, prefix.length, view)
    if found is None:
        return ()
    edits = readdress(subnet, found, view)
    return (fix(f"relocate-{subnet.id}", f"Move *{subnet.name}* to {found}", *edits),)


@fixes_on_demand
def move_apps(
    apps: Sequence[FunctionApp], subnet: Subnet, length: int, service: str, view: View, stem: str = ""
) -> tuple[Fix, ...]:
    """A fix that integrates apps with a new subnet beside theirs, delegated to ``service``.

    The new subnet has the guards and service endpoints of the old one, and services that let the old one
    in let the new one in too.
    """
    network = network_of(subnet, view)
    prefix = None if network is None else free_subnet_range(network, length, view)
    if network is None or prefix is None or not apps:
        return ()
    new = Subnet(
        id=new_id(Subnet, view),
        name=free_name(Subnet, f"snet-{stem or apps[0].name}"[:70], view),
        parent=network.id,
        prefix=str(prefix),
        delegations=(service,),
        service_endpoints=subnet.service_endpoints,
        network_security_group=subnet.network_security_group,
        route_table=subnet.route_table,
        nat_gateway=subnet.nat_gateway,
    )
    edits: list[Edit] = [Add(new), *(Set(a.id, {"integration_subnet": new.id}) for a in apps)]
    for reference in view.references_to(subnet.id):
        if reference.field.name == "allowed_subnets":
            holder = view.any(reference.source)
            edits.append(Set(reference.source, {"allowed_subnets": (*getattr(holder, "allowed_subnets", ()), new.id)}))
    title = f"Integrate {names(apps)} with a new subnet {new.name} ({prefix})"
    return (fix(f"move-{apps[0].id}", title, *edits),)


@fixes_on_demand
def move_endpoints(endpoints: Sequence[PrivateEndpoint], subnet: Subnet, view: View) -> tuple[Fix, ...]:
    """A fix that moves private endpoints to a subnet that has some already, else to a new one."""
    network = network_of(subnet, view)
    if network is None or not endpoints:
        return ()
    home = endpoint_home(network, subnet, len(endpoints), view)
    moves: list[Edit] = []
    if home is None:
        length = min(NEW_ENDPOINT_SUBNET, facts_of(view).length_for(len(endpoints)))
        prefix = free_subnet_range(network, length, view)
        if prefix is None:
            return ()
        name = free_name(Subnet, "snet-private-endpoints", view)
        home = Subnet(id=new_id(Subnet, view), name=name, parent=network.id, prefix=str(prefix))
        moves.append(Add(home))
        where = f"a new subnet {name} ({prefix})"
    else:
        where = f"*{home.name}*"
    for endpoint in endpoints:
        moves += [Reparent(endpoint.id, home.id), Place(endpoint.id, None)]
        if endpoint.address is not None:
            moves.append(Set(endpoint.id, {"address": None}))
    return (fix("move-endpoints", f"Move {names(endpoints)} to {where}", *moves),)


def endpoint_home(network: VirtualNetwork, but: Subnet, count: int, view: View) -> Subnet | None:
    """A subnet of the network that holds private endpoints as it should and has addresses for more."""
    facts = facts_of(view)
    for subnet in view.children(network.id, Subnet):
        prefix = prefix_of(subnet)
        if subnet.id == but.id or prefix is None or prefix.version != 4 or facts.is_reserved_name(subnet.name):
            continue
        if subnet.delegations or environments_in(subnet, view):
            continue
        if apps_using(subnet, view):
            continue
        needed = addresses_of_occupants(subnet, view) + count
        if endpoints_in(subnet, view) and needed <= facts.usable(prefix.length):
            return subnet
    return None
