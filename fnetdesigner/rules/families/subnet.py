"""SUBNET: whether subnets are large enough, lie where they should, and serve those who use them.

This module holds the rules of size and place; the other ``subnet_`` modules those of sharing, of Flex
Consumption, of environments and of a subnet's life from one deployment to the next. Sizes are rules of IPv4;
IPv6 ranges are looked at only for their place. Rules about size speak once per cause: a minimum that is
missed silences advice, and a shortage that can be counted silences a rule of thumb.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import facts_of, peerings_from, prefix_of, spaces_of
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import natural_key
from fnetdesigner.model.values import Prefix
from fnetdesigner.model.view import View
from fnetdesigner.rules.families.subnet_environment import SUBNET_ENVIRONMENT_RULES
from fnetdesigner.rules.families.subnet_flex import SUBNET_FLEX_RULES
from fnetdesigner.rules.families.subnet_life import (
    SUBNET_LEFTOVER_RULES,
    deploying_account_needs_rights,
    integrated_subnet_resized,
)
from fnetdesigner.rules.families.subnet_sharing import SUBNET_SHARING_RULES, endpoint_in_delegated_subnet, policies
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.hybrid_questions import is_gateway_subnet
from fnetdesigner.rules.mends_subnet import relocate, reshape
from fnetdesigner.rules.offers import fixes_on_demand
from fnetdesigner.rules.rule import Rule, cite, fix, names, problem, range_name, rule
from fnetdesigner.rules.subnet_users import (
    Users,
    addresses_of_occupants,
    advised_length,
    endpoints_in,
    environments_in,
    fitting_length,
    ipv4_of,
    users_of,
)

SUBNETS = cite("seed", "Subnets")
MOST_OVERLAPS = 5
"""The most overlaps that are told of one subnet, so that a pile of equal ranges stays readable."""


def below_minimum(users: Users, length: int, view: View) -> bool:
    """Whether a subnet is smaller than integration of the given apps takes at all."""
    table = facts_of(view).subnets["integration_minimum"]
    return any(length > int(table[p.tier]) for p in users.plans)


def short_of_addresses(users: Users, length: int, view: View) -> bool:
    """Whether the instances that the plans tell of do not fit, doubled as a scale operation has them."""
    return users.instances > facts_of(view).half_capacity(length)


@rule(
    "FND-SUBNET-001",
    "error",
    Subnet,
    cite("seed", "Regional virtual network integration"),
    remedy="Give the integration subnet a /28 or larger.",
)
def integration_subnet_too_small(subnet: Subnet, view: View) -> Iterator[Problem]:
    """An integration subnet of an Elastic Premium or Dedicated plan is smaller than a /28.

    Azure refuses the integration, and a subnet cannot grow once it is in use.
    """
    prefix, users = ipv4_of(subnet), users_of(subnet, view)
    if prefix is None or not below_minimum(users, prefix.length, view):
        return
    facts = facts_of(view)
    least = min(int(facts.subnets["integration_minimum"][p.tier]) for p in users.plans)
    fitting = fitting_length(subnet, view)
    lengths = [fitting]
    if len(users.plans) == 1 and facts.half_capacity(least) >= users.instances and not users.flex:
        lengths.append(least)
    yield problem(
        f"*{subnet.name}* is {range_name(prefix.length)}; an integration subnet needs at least a /{least}.",
        subnet,
        *users.sites,
        fixes=reshape(subnet, view, lengths),
    )


def _not_advised(subnet: Subnet, view: View, system: Literal["windows", "linux"]) -> Iterator[tuple[str, int, int]]:
    """The names of the Elastic Premium plans of a system for which the subnet is smaller than advised,
    with its own length and the advised one. Silent where a minimum or a shortage says more."""
    prefix, users = ipv4_of(subnet), users_of(subnet, view)
    if prefix is None or below_minimum(users, prefix.length, view):
        return
    if short_of_addresses(users, prefix.length, view):
        return
    plans = [p for p in users.plans if p.tier == "elastic-premium" and p.operating_system == system]
    advised = advised_length(plans[0], facts_of(view)) if plans else None
    if advised is not None and prefix.length > advised:
        yield names(plans), prefix.length, advised


def _advice(subnet: Subnet, view: View, system: Literal["windows", "linux"]) -> Iterator[Problem]:
    for plans, length, advised in _not_advised(subnet, view, system):
        yield problem(
            f"*{subnet.name}* is a /{length}; a /{advised} is advised for Elastic Premium on {system.capitalize()} "
            f"({plans}).",
            subnet,
            *users_of(subnet, view).plans,
            fixes=reshape(subnet, view, (fitting_length(subnet, view), advised)),
        )


@rule(
    "FND-SUBNET-002",
    "warning",
    Subnet,
    SUBNETS,
    remedy="Use a /24, with 256 addresses, for Elastic Premium on Windows.",
)
def windows_premium_below_advice(subnet: Subnet, view: View) -> Iterator[Problem]:
    """An integration subnet of Elastic Premium on Windows is smaller than the advised /24.

    The size cannot change once the subnet is assigned, so it has to hold whatever scale the app might reach.
    """
    yield from _advice(subnet, view, "windows")


@rule(
    "FND-SUBNET-003",
    "warning",
    Subnet,
    SUBNETS,
    remedy="Use a /26, with 64 addresses, for Elastic Premium on Linux.",
)
def linux_premium_below_advice(subnet: Subnet, view: View) -> Iterator[Problem]:
    """An integration subnet of Elastic Premium on Linux is smaller than the advised /26.

    The size cannot change once the subnet is assigned, so it has to hold whatever scale the app might reach.
    """
    yield from _advice(subnet, view, "linux")


@rule(
    "FND-SUBNET-004",
    "info",
    Subnet,
    SUBNETS,
    remedy="Create the subnet before you integrate the app, by template or in the network's own page.",
    mode="manual",
)
def portal_wants_larger(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet for Elastic Premium is smaller than the portal creates while it integrates an app.

    The portal insists on a /24 for Windows and a /26 for Linux; a subnet that exists already may be smaller.
    """
    for system in ("windows", "linux"):
        for _, length, advised in _not_advised(subnet, view, system):
            yield problem(
                f"Check that *{subnet.name}*, a /{length}, exists before the app is integrated in the portal, which "
                f"creates no subnet below a /{advised} for {system.capitalize()}.",
                subnet,
                *(p for p in users_of(subnet, view).plans if p.operating_system == system),
                fixes=reshape(subnet, view, (fitting_length(subnet, view),)),
            )


@fixes_on_demand
def _fewer_instances(users: Users, length: int, view: View) -> tuple[Fix, ...]:
    """A fix that lowers the maximum of the only plan to what fits even during a scale operation."""
    fitting = facts_of(view).half_capacity(length)
    if len(users.plans) != 1 or fitting < 1:
        return ()
    plan = users.plans[0]
    title = f"Limit *{plan.name}* to {fitting} instance{'' if fitting == 1 else 's'}"
    return (fix("limit", title, Set(plan.id, {"maximum_instances": fitting})),)


def _scale_words(users: Users) -> str:
    """Who scales out how far, as the beginning of a clause."""
    plans = [p for p in users.plans if p.maximum_instances is not None]
    verb = "scales out to" if len(plans) == 1 else "together scale out to"
    return f"{names(plans)} {verb} {users.instances} instances"


@rule(
    "FND-SUBNET-005",
    "error",
    Subnet,
    SUBNETS,
    remedy="Enlarge the subnet, or lower the plan's maximum of instances.",
)
def fewer_addresses_than_instances(subnet: Subnet, view: View) -> Iterator[Problem]:
    """An integration subnet has fewer addresses than its plans have instances.

    Every instance of an Elastic Premium or Dedicated plan takes one address; without it the instance cannot start.
    """
    prefix, users = ipv4_of(subnet), users_of(subnet, view)
    if prefix is None or below_minimum(users, prefix.length, view):
        return
    usable = facts_of(view).usable(prefix.length)
    if users.instances > usable:
        yield problem(
            f"*{subnet.name}*, a /{prefix.length}, has {usable} usable addresses; {_scale_words(users)}.",
            subnet,
            *users.plans,
            fixes=(
                *reshape(subnet, view, (fitting_length(subnet, view),)),
                *_fewer_instances(users, prefix.length, view),
            ),
        )


@rule(
    "FND-SUBNET-006",
    "warning",
    Subnet,
    SUBNETS,
    remedy="Use a subnet one size larger, or lower the plan's maximum of instances.",
)
def no_room_to_scale_up(subnet: Subnet, view: View) -> Iterator[Problem]:
    """An integration subnet holds all instances, but not twice as many.

    Scaling up or down in size or SKU doubles the addresses in use for a short time; then some instances go without.
    """
    prefix, users = ipv4_of(subnet), users_of(subnet, view)
    if prefix is None or below_minimum(users, prefix.length, view):
        return
    facts = facts_of(view)
    if users.instances <= facts.usable(prefix.length) and short_of_addresses(users, prefix.length, view):
        yield problem(
            f"*{subnet.name}*, a /{prefix.length}, has {facts.usable(prefix.length)} usable addresses, enough for "
            f"{facts.half_capacity(prefix.length)} instances while a plan scales up or down; {_scale_words(users)}.",
            subnet,
            *users.plans,
            fixes=(
                *reshape(subnet, view, (fitting_length(subnet, view),)),
                *_fewer_instances(users, prefix.length, view),
            ),
        )


@rule(
    "FND-SUBNET-029",
    "error",
    Subnet,
    cite("VNQ19", "How small and how large can VNets and subnets be?"),
    remedy="Choose a range between a /29 and a /2.",
)
def subnet_size_impossible(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet is smaller than a /29 or larger than a /2.

    Azure keeps five addresses of every subnet for itself and creates none outside of these sizes.
    """
    prefix, table = ipv4_of(subnet), facts_of(view).subnets
    if prefix is None:
        return
    smallest, largest = int(table["smallest"]), int(table["largest"])
    if prefix.length > smallest:
        # The minimum of those who use the subnet is larger, and their own rules say so; of gateways FND-GW-015.
        if below_minimum(users_of(subnet, view), prefix.length, view) or environments_in(subnet, view):
            return
        if is_gateway_subnet(subnet):
            return
        yield problem(
            f"*{subnet.name}* is a /{prefix.length}; the smallest subnet is a /{smallest}.",
            subnet,
            fixes=reshape(subnet, view, (fitting_length(subnet, view),)),
        )
    elif prefix.length < largest:
        yield problem(f"*{subnet.name}* is a /{prefix.length}; the largest subnet is a /{largest}.", subnet)


@fixes_on_demand
def _widen(network: VirtualNetwork, prefix: Prefix, view: View) -> tuple[Fix, ...]:
    """A fix that adds a range to a network's space, where it is private and meets no other space."""
    met = [*spaces_of(network), *(s for _, remote in peerings_from(network, view) for s in spaces_of(remote))]
    for peering in view.referrers(network.id, Peering, "remote"):
        remote = view.get(peering.parent, VirtualNetwork)
        met += spaces_of(remote) if remote is not None else ()
    if not facts_of(view).is_private(prefix) or any(prefix.overlaps(m) for m in met):
        return ()
    space = (*network.address_space, str(prefix))
    title = f"Add {prefix} to the address space of *{network.name}*"
    return (fix("widen", title, Set(network.id, {"address_space": space})),)


@rule(
    "FND-SUBNET-030",
    "error",
    VirtualNetwork,
    cite("VNQ19", "Configuration"),
    remedy="Give every subnet a range of its own inside the address space of its network.",
)
def subnets_do_not_fit(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A subnet lies outside the address space of its network, or overlaps another subnet.

    Azure refuses to create it. This is asked once per network, so that large networks stay quick.
    """
    spaces = spaces_of(network)
    ranged = [(p, s) for s in view.children(network.id, Subnet) if (p := prefix_of(s)) is not None]
    for prefix, subnet in ranged:
        if spaces and not any(space.contains(prefix) for space in spaces):
            yield problem(
                f"*{subnet.name}* ({prefix}) lies outside the address space of *{network.name}*, "
                f"{', '.join(network.address_space)}.",
                subnet,
                network,
                fixes=(*relocate(subnet, view), *_widen(network, prefix, view)),
            )
    for earlier, later in _overlaps(ranged):
        yield problem(
            f"*{later.name}* ({later.prefix}) overlaps *{earlier.name}* ({earlier.prefix}).",
            later,
            earlier,
            fixes=(*relocate(later, view), *relocate(earlier, view)),
        )


def _overlaps(ranged: Sequence[tuple[Prefix, Subnet]]) -> Iterator[tuple[Subnet, Subnet]]:
    """Every two subnets that share an address, by one sweep over the ranges in the order of their starts.

    A subnet that overlaps many of those before it names the first few of them.
    """
    order = sorted(ranged, key=lambda pair: (pair[0].version, pair[0].first, natural_key(pair[1].id)))
    open_ranges: list[tuple[Prefix, Subnet]] = []
    for prefix, subnet in order:
        open_ranges = [(p, s) for p, s in open_ranges if p.overlaps(prefix)]
        for _, other in open_ranges[:MOST_OVERLAPS]:
            one, two = sorted((other, subnet), key=lambda s: natural_key(s.id))
            yield one, two
        open_ranges.append((prefix, subnet))


@rule(
    "FND-SUBNET-036",
    "error",
    Subnet,
    cite("PE25", "Private endpoint properties"),
    remedy="Enlarge the subnet, or move private endpoints to another one.",
)
def no_address_for_endpoints(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet has fewer addresses than the private endpoints and gateways in it need.

    Every private endpoint takes an address of its subnet, some services several; this counts one for each.
    """
    prefix, facts = ipv4_of(subnet), facts_of(view)
    if prefix is None or prefix.length > int(facts.subnets["smallest"]):
        return
    endpoints, usable = endpoints_in(subnet, view), facts.usable(prefix.length)
    others = addresses_of_occupants(subnet, view) - len(endpoints)
    if endpoints and len(endpoints) > usable - others:
        left = max(0, usable - others)
        yield problem(
            f"*{subnet.name}*, a /{prefix.length}, has {left} addresses for private endpoints; {len(endpoints)} "
            f"stand in it.",
            subnet,
            fixes=reshape(subnet, view, (fitting_length(subnet, view),)),
        )


SUBNET_RULES: tuple[Rule, ...] = (
    integration_subnet_too_small,
    windows_premium_below_advice,
    linux_premium_below_advice,
    portal_wants_larger,
    fewer_addresses_than_instances,
    no_room_to_scale_up,
    integrated_subnet_resized,
    *SUBNET_SHARING_RULES,
    *SUBNET_FLEX_RULES,
    *SUBNET_ENVIRONMENT_RULES,
    subnet_size_impossible,
    subnets_do_not_fit,
    policies,
    endpoint_in_delegated_subnet,
    *SUBNET_LEFTOVER_RULES,
    deploying_account_needs_rights,
    no_address_for_endpoints,
)
"""The rules of the family, in the order of the fact sheet."""
