"""SUBNET: what holds for the subnets of Flex Consumption apps.

The 2024 article plans 40 addresses for an app and enforces nothing; the 2026 documents count at most 27 for a
whole subnet, and add a least size and a rule about names.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import ContainerAppsEnvironment
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import facts_of
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.families.subnet_sharing import clear_out, move_out
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import free_name
from fnetdesigner.rules.mends_subnet import reshape
from fnetdesigner.rules.offers import fixes_on_demand
from fnetdesigner.rules.rule import cite, fix, names, problem, rule
from fnetdesigner.rules.subnet_users import fitting_length, flex_lengths, ipv4_of, users_of

REGIONAL = cite("seed", "Regional virtual network integration")
CURRENT = cite("FNO26", "Subnets")


def flex_minimum(view: View) -> int | None:
    """The least size of a Flex subnet under the baseline; the 2024 article states none."""
    found: int | None = facts_of(view).subnets["flex_minimum"][view.settings.baseline]
    return found


def below_flex_minimum(length: int, view: View) -> bool:
    """Whether a subnet is smaller than Flex Consumption takes under the baseline."""
    least = flex_minimum(view)
    return least is not None and length > least


@rule(
    "FND-SUBNET-015",
    "warning",
    Subnet,
    REGIONAL,
    remedy="Use a subnet with 40 addresses for each Flex Consumption app.",
)
def fewer_addresses_than_planned(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet has fewer addresses than the planning figure of 40 for each Flex Consumption app in it.

    The figure is the most that an app uses, even when it scales beyond it; Azure does not enforce it, but a
    subnet cannot grow once it is in use.
    """
    users, prefix, facts = users_of(subnet, view), ipv4_of(subnet), facts_of(view)
    # A subnet below the least size is FND-SUBNET-017's, with a harder reason to grow.
    if not users.flex or prefix is None or below_flex_minimum(prefix.length, view):
        return
    each, usable = int(facts.subnets["flex_addresses_per_app"]), facts.usable(prefix.length)
    if each * len(users.flex) > usable:
        yield problem(
            f"*{subnet.name}*, a /{prefix.length}, has {usable} usable addresses; plan for {each * len(users.flex)}, "
            f"{each} for each of {len(users.flex)} Flex Consumption app{'' if len(users.flex) == 1 else 's'}.",
            subnet,
            *users.flex,
            fixes=reshape(subnet, view, (fitting_length(subnet, view),)),
        )


@rule(
    "FND-SUBNET-016",
    "info",
    Subnet,
    CURRENT,
    remedy="A /27 serves one Flex Consumption app, a /26 several.",
    baselines=("2026-04",),
)
def current_figure(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet is below the planning figure for its Flex Consumption apps, which newer documents put lower.

    Current documents count at most 27 gateway addresses for a subnet, whatever the number of its apps; the
    figure of 40 for each app remains as a planning figure.
    """
    users, prefix, facts = users_of(subnet, view), ipv4_of(subnet), facts_of(view)
    most = facts.subnets["flex_addresses_per_subnet"][facts.baseline]
    if not users.flex or prefix is None or most is None or below_flex_minimum(prefix.length, view):
        return
    planned = int(facts.subnets["flex_addresses_per_app"]) * len(users.flex)
    if planned > facts.usable(prefix.length):
        yield problem(
            f"*{subnet.name}*, a /{prefix.length}, is below the planned {planned} addresses; current documents count "
            f"at most {most} for a subnet of Flex Consumption apps.",
            subnet,
            *users.flex,
        )


@rule(
    "FND-SUBNET-017",
    "warning",
    Subnet,
    CURRENT,
    cite("FCH25", "Enable virtual network integration"),
    remedy="Use a /27 or larger for Flex Consumption.",
    baselines=("2026-04",),
)
def flex_subnet_too_small(subnet: Subnet, view: View) -> Iterator[Problem]:
    """An integration subnet of a Flex Consumption app is smaller than a /27.

    It limits outbound capacity, and connections may fail without a message that says why.
    """
    users, prefix, least = users_of(subnet, view), ipv4_of(subnet), flex_minimum(view)
    if users.flex and prefix is not None and least is not None and prefix.length > least:
        yield problem(
            f"*{subnet.name}* is a /{prefix.length}; Flex Consumption needs at least a /{least}.",
            subnet,
            *users.flex,
            fixes=reshape(subnet, view, (*flex_lengths(len(users.flex), facts_of(view)), fitting_length(subnet, view))),
        )


@rule(
    "FND-SUBNET-018",
    "info",
    Subnet,
    REGIONAL,
    CURRENT,
    remedy="Give busy apps subnets of their own, or use a /26.",
)
def flex_apps_share(subnet: Subnet, view: View) -> Iterator[Problem]:
    """More than one Flex Consumption app uses the same subnet.

    The apps share its network resources, so a busy app can slow the others down.
    """
    users = users_of(subnet, view)
    if len(users.flex) > 1:
        # With two, parting one settles it; with more, which ones are busy is for a person to say. Beside
        # apps of other plans FND-SUBNET-013 has the remedy.
        parted = [f for app in reversed(users.flex) for f in move_out((app,), subnet, True, view)]
        yield problem(
            f"*{subnet.name}* is shared by {names(users.flex)}; they share its network capacity.",
            subnet,
            *users.flex,
            fixes=parted if len(users.flex) == 2 and not users.farm else (),
        )


@rule(
    "FND-SUBNET-019",
    "error",
    Subnet,
    CURRENT,
    remedy="Give the Flex Consumption app and the Container Apps environment separate subnets.",
    baselines=("2026-04",),
)
def flex_beside_container_apps(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A Flex Consumption app and a Container Apps environment use one subnet.

    Both need the delegation to Microsoft.App/environments, but each needs the subnet for itself.
    """
    users = users_of(subnet, view)
    environments = tuple(view.children(subnet.id, ContainerAppsEnvironment))
    if users.flex and environments:
        yield problem(
            f"*{subnet.name}* is the integration subnet of {names(users.flex)} and also holds {names(environments)}.",
            subnet,
            *users.flex,
            *environments,
            fixes=clear_out(subnet, users, view),
        )


@rule(
    "FND-SUBNET-020",
    "error",
    Subnet,
    CURRENT,
    cite("FCH25", "Enable virtual network integration"),
    remedy="Use a subnet name without underscores.",
    baselines=("2026-04",),
)
def underscore_in_name(subnet: Subnet, view: View) -> Iterator[Problem]:
    """The name of a Flex Consumption app's subnet has an underscore in it.

    Flex Consumption does not take such a subnet.
    """
    users = users_of(subnet, view)
    if users.flex and "_" in subnet.name:
        name = free_name(Subnet, subnet.name.strip("_").replace("_", "-") or "snet", view)
        yield problem(
            f"*{subnet.name}* has an underscore in its name, which Flex Consumption does not support.",
            subnet,
            *users.flex,
            fixes=(fix("rename", f"Rename *{subnet.name}* to {name}", Set(subnet.id, {"name": name})),),
        )


@rule(
    "FND-SUBNET-021",
    "warning",
    Subnet,
    REGIONAL,
    cite("seed", "Service endpoints"),
    remedy="Use a fresh subnet for Flex Consumption, and reach services by private endpoints in another subnet.",
)
def flex_subnet_with_endpoints(subnet: Subnet, view: View) -> Iterator[Problem]:
    """An integration subnet of a Flex Consumption app has service endpoints.

    The article forbids a Flex subnet that is in use for private or service endpoints, but also says that
    service endpoints work on every plan with integration. Private endpoints in the subnet are FND-SUBNET-010's.
    """
    users = users_of(subnet, view)
    if not users.flex or not subnet.service_endpoints:
        return
    yield problem(
        f"*{subnet.name}* has service endpoints ({', '.join(subnet.service_endpoints)}); the article wants a subnet "
        f"in no other use for {names(users.flex)} on Flex Consumption.",
        subnet,
        *users.flex,
        fixes=_without_endpoints(subnet, view),
    )


@fixes_on_demand
def _without_endpoints(subnet: Subnet, view: View) -> tuple[Fix, ...]:
    """A fix that removes the service endpoints, where no service of the design lets the subnet in by them."""
    kept = [r for r in view.references_to(subnet.id) if r.field.name in ("allowed_subnets", "access_rules")]
    if kept:
        return ()
    title = f"Remove the service endpoints from *{subnet.name}*"
    return (fix("remove-endpoints", title, Set(subnet.id, {"service_endpoints": ()})),)


SUBNET_FLEX_RULES = (
    fewer_addresses_than_planned,
    current_figure,
    flex_subnet_too_small,
    flex_apps_share,
    flex_beside_container_apps,
    underscore_in_name,
    flex_subnet_with_endpoints,
)
"""The rules 015 to 021."""
