"""SUBNET: who may share an integration subnet, and what it must be delegated to.

Where something stands in the subnet that cannot share it, only that is said: the delegation that the
other one needs is then no second fault.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import apps_using, facts_of, has_delegation, plan_of, subnet_of
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends_subnet import move_apps, move_endpoints, reshape
from fnetdesigner.rules.offers import fixes_on_demand
from fnetdesigner.rules.rule import cite, fix, names, problem, rule
from fnetdesigner.rules.subnet_users import (
    Environment,
    Users,
    advised_length,
    endpoints_in,
    environments_in,
    fitting_length,
    flex_lengths,
    gateways_in,
    ipv4_of,
    users_of,
)

REGIONAL = cite("seed", "Regional virtual network integration")
SUBNETS = cite("seed", "Subnets")


def length_for_apps(apps: tuple[FunctionApp, ...], flex: bool, view: View) -> int:
    """The size of a new subnet for apps that move together."""
    facts = facts_of(view)
    if flex:
        return min(flex_lengths(len(apps), facts))
    plans = {p.id: p for a in apps if (p := plan_of(a, view)) is not None}
    wanted = [facts.length_for(2 * sum(p.maximum_instances or 0 for p in plans.values()))]
    for plan in plans.values():
        wanted.append(int(facts.subnets["integration_minimum"][plan.tier]))
        if (advised := advised_length(plan, facts)) is not None:
            wanted.append(advised)
    return min(wanted)


@fixes_on_demand
def move_out(apps: tuple[FunctionApp, ...], subnet: Subnet, flex: bool, view: View, stem: str = "") -> tuple[Fix, ...]:
    """A fix that gives apps a new subnet with the delegation that they need."""
    if not apps:
        return ()
    service = facts_of(view).delegation("flex-consumption" if flex else "dedicated") or ""
    return move_apps(apps, subnet, length_for_apps(apps, flex, view), service, view, stem)


def handed_over(fixes: tuple[Fix, ...], subnet: Subnet, delegations: tuple[str, ...]) -> tuple[Fix, ...]:
    """The fixes that clear a subnet, each with the delegation that those who stay in it need."""
    if tuple(d.lower() for d in subnet.delegations) == tuple(d.lower() for d in delegations):
        return fixes
    words = f"delegate *{subnet.name}* to {delegations[0]}" if delegations else f"undelegate *{subnet.name}*"
    edit = Set(subnet.id, {"delegations": delegations})
    return tuple(fix(f.id, f"{f.title}, and {words}", *f.edits, edit) for f in fixes)


def delegations_for(environment: Environment, view: View) -> tuple[str, ...]:
    """What the subnet of an environment must be delegated to; nothing for the consumption-only type."""
    if isinstance(environment, AppServiceEnvironment):
        return (facts_of(view).delegation("isolated") or "",)
    if environment.environment_type == "consumption-only":
        return ()
    return (facts_of(view).delegation("container-apps") or "",)


@fixes_on_demand
def clear_out(subnet: Subnet, users: Users, view: View) -> tuple[Fix, ...]:
    """A fix that moves all apps out of a subnet, where they can move together and what stays is then in order."""
    environments, endpoints = environments_in(subnet, view), endpoints_in(subnet, view)
    together = len(users.plans) == (0 if users.flex else 1)
    crowded = endpoints or len(environments) > 1 or (environments and gateways_in(subnet, view))
    if not together or users.slots or crowded:
        return ()
    moved = move_out(users.apps, subnet, bool(users.flex), view)
    return handed_over(moved, subnet, delegations_for(environments[0], view)) if environments else moved


def apps_by_plan(users: Users, view: View) -> dict[str, tuple[FunctionApp, ...]]:
    """The apps of each plan, by plan id, in the order of ``users.plans``."""
    groups = {p.id: tuple(a for a in users.farm if a.plan == p.id) for p in users.plans}
    return {plan: apps for plan, apps in groups.items() if apps}


@fixes_on_demand
def _split(subnet: Subnet, users: Users, view: View) -> tuple[Fix, ...]:
    """Fixes that leave one plan in the subnet; with three plans or more none does it in one step."""
    groups = apps_by_plan(users, view)
    if len(groups) != 2 or users.slots:
        return ()
    plans = {p.id: p for p in users.plans}
    found: list[Fix] = []
    for plan in reversed(groups):
        found += move_out(groups[plan], subnet, False, view, plans[plan].name)
    return tuple(found)


@rule(
    "FND-SUBNET-008",
    "error",
    Subnet,
    REGIONAL,
    SUBNETS,
    remedy="Give every plan an integration subnet of its own.",
    baselines=("2024-11",),
)
def plans_share_subnet(subnet: Subnet, view: View) -> Iterator[Problem]:
    """Apps of two Elastic Premium or Dedicated plans use one integration subnet.

    The subnet belongs to the plan that joined first; apps of another plan cannot join it.
    """
    users = users_of(subnet, view)
    if len(users.plans) > 1:
        yield problem(
            f"*{subnet.name}* is used by {names(users.plans)}; an integration subnet belongs to one plan.",
            subnet,
            *users.plans,
            fixes=_split(subnet, users, view),
        )


@rule(
    "FND-SUBNET-009",
    "error",
    Subnet,
    cite("VNI26", "Subnet requirements"),
    cite("VNI26", "Limitations"),
    cite("ASE26", "Outbound network segmentation"),
    remedy="Enlarge the subnet to a /26, keep its plans in one subscription, or give each plan a subnet of its own.",
    baselines=("2026-04",),
)
def plans_cannot_join(subnet: Subnet, view: View) -> Iterator[Problem]:
    """Several plans share an integration subnet that does not allow it.

    Multi plan subnet join needs a /26 or larger and plans of one subscription, and has no place for plans of
    an App Service Environment.
    """
    users, prefix = users_of(subnet, view), ipv4_of(subnet)
    if len(users.plans) < 2:
        return
    least = int(facts_of(view).subnets["plan_join_minimum"])
    reasons: list[str] = []
    small = prefix is not None and prefix.length > least
    if prefix is not None and small:
        reasons.append(f"it is a /{prefix.length} and sharing needs a /{least}")
    if len({p.subscription.lower() for p in users.plans}) > 1:
        reasons.append("the plans are in different subscriptions")
    if any(p.tier == "isolated" for p in users.plans):
        reasons.append("plans of an App Service Environment do not share")
    if reasons:
        grown = reshape(subnet, view, (fitting_length(subnet, view),)) if small and len(reasons) == 1 else ()
        yield problem(
            f"*{subnet.name}* is used by {names(users.plans)}, but {' and '.join(reasons)}.",
            subnet,
            *users.plans,
            fixes=(*grown, *_split(subnet, users, view)),
        )


@rule(
    "FND-SUBNET-010",
    "error",
    Subnet,
    REGIONAL,
    cite("PEA25", "Conceptual overview"),
    cite("VNE26", "Prerequisites"),
    remedy="Use the integration subnet for integration alone and move everything else to other subnets.",
)
def integration_subnet_occupied(subnet: Subnet, view: View) -> Iterator[Problem]:
    """Something else stands in an integration subnet.

    Integration needs an unused subnet: gateways and environments cannot share it.
    """
    users = users_of(subnet, view)
    if not users.sites:
        return
    environments = environments_in(subnet, view)
    if users.flex and view.settings.baseline == "2026-04":
        # FND-SUBNET-019 says it of Flex Consumption and Container Apps, under the documents that do.
        environments = tuple(e for e in environments if not isinstance(e, ContainerAppsEnvironment))
    # Of private endpoints in an integration subnet FND-PE-004 speaks: one cause, one finding.
    others = (*gateways_in(subnet, view), *environments)
    if others:
        yield problem(
            f"*{subnet.name}* is the integration subnet of {names(users.sites)} and also holds {names(others)}.",
            subnet,
            *others,
            *users.sites,
            fixes=clear_out(subnet, users, view),
        )


def _other_services(subnet: Subnet, view: View) -> tuple[str, ...]:
    """Delegations that no kind of integration asks for."""
    facts = facts_of(view)
    known = {(facts.delegation(h) or "").lower() for h in ("dedicated", "flex-consumption")}
    return tuple(d for d in subnet.delegations if d.lower() not in known)


def _missing(subnet: Subnet, users: Users, hosting: str, view: View) -> str | None:
    """The service that the subnet must be delegated to and is not; None where another rule says more:
    both kinds of plans (013), a foreign or a second delegation (014), something in the way (010, 019)."""
    service = facts_of(view).delegation(hosting) or ""
    if (users.flex and users.farm) or environments_in(subnet, view):
        return None
    if _other_services(subnet, view) or len(subnet.delegations) > 1 or has_delegation(subnet, service):
        return None
    return service


def _delegation_words(subnet: Subnet) -> str:
    if not subnet.delegations:
        return f"*{subnet.name}* is not delegated"
    return f"*{subnet.name}* is delegated to {subnet.delegations[0]}"


@rule(
    "FND-SUBNET-011",
    "error",
    Subnet,
    cite("seed", "Troubleshooting"),
    cite("FNO26", "Subnets"),
    remedy="Delegate the subnet to Microsoft.Web/serverFarms.",
)
def not_delegated_to_server_farms(subnet: Subnet, view: View) -> Iterator[Problem]:
    """An integration subnet of an Elastic Premium or Dedicated plan is not delegated to Microsoft.Web/serverFarms.

    The delegation hands the subnet to App Service; without it no app can join.
    """
    users = users_of(subnet, view)
    farm = (*users.farm, *users.slots)
    service = _missing(subnet, users, "dedicated", view) if farm else None
    if service is not None:
        verb = "needs" if len(farm) == 1 else "need"
        yield problem(
            f"{_delegation_words(subnet)}; {names(farm)} {verb} a subnet delegated to {service}.",
            subnet,
            *farm,
            fixes=reshape(subnet, view, delegations=(service,)),
        )


@rule(
    "FND-SUBNET-012",
    "error",
    Subnet,
    REGIONAL,
    remedy="Delegate the subnet to Microsoft.App/environments.",
)
def not_delegated_to_app_environments(subnet: Subnet, view: View) -> Iterator[Problem]:
    """An integration subnet of a Flex Consumption app is not delegated to Microsoft.App/environments.

    Flex Consumption needs another delegation than Elastic Premium and Dedicated; without it the app cannot join.
    """
    users = users_of(subnet, view)
    service = _missing(subnet, users, "flex-consumption", view) if users.flex else None
    if service is not None:
        verb = "needs" if len(users.flex) == 1 else "need"
        yield problem(
            f"{_delegation_words(subnet)}; {names(users.flex)} on Flex Consumption {verb} {service}.",
            subnet,
            *users.flex,
            fixes=reshape(subnet, view, delegations=(service,)),
        )


@rule(
    "FND-SUBNET-013",
    "error",
    Subnet,
    REGIONAL,
    remedy="Give the Flex Consumption apps and the others separate subnets.",
)
def flex_beside_others(subnet: Subnet, view: View) -> Iterator[Problem]:
    """One subnet is used by a Flex Consumption app and by an Elastic Premium or Dedicated app.

    The two need different delegations, and a subnet has room for one.
    """
    users = users_of(subnet, view)
    if not (users.flex and users.farm):
        return
    facts = facts_of(view)
    fixes: tuple[Fix, ...] = ()
    # Whoever has the right delegation already stays; where nobody has, either may.
    if not has_delegation(subnet, facts.delegation("flex-consumption") or ""):
        fixes += _leave(users.flex, True, subnet, view)
    if not has_delegation(subnet, facts.delegation("dedicated") or ""):
        fixes += _leave(users.farm, False, subnet, view)
    yield problem(
        f"*{subnet.name}* is used by {names(users.flex)} on Flex Consumption and by {names(users.farm)} on other "
        f"plans; they need different delegations.",
        subnet,
        *users.apps,
        fixes=fixes,
    )


@fixes_on_demand
def _leave(apps: tuple[FunctionApp, ...], flex: bool, subnet: Subnet, view: View) -> tuple[Fix, ...]:
    """Moves the apps out and delegates the old subnet to what those who stay need."""
    service = facts_of(view).delegation("dedicated" if flex else "flex-consumption") or ""
    return handed_over(move_out(apps, subnet, flex, view), subnet, (service,))


@rule(
    "FND-SUBNET-014",
    "error",
    Subnet,
    REGIONAL,
    remedy="Use a subnet that is delegated to nothing else.",
)
def delegated_elsewhere(subnet: Subnet, view: View) -> Iterator[Problem]:
    """An integration subnet is delegated to another service, or to more than one.

    A delegated subnet belongs to the service that it is delegated to; integration needs it for itself.
    """
    users = users_of(subnet, view)
    if not users.apps or (users.flex and users.farm) or environments_in(subnet, view):
        return
    foreign = _other_services(subnet, view)
    if not foreign and len(subnet.delegations) < 2:
        return
    service = facts_of(view).delegation("flex-consumption" if users.flex else "dedicated") or ""
    services = " and ".join(subnet.delegations)
    yield problem(
        f"*{subnet.name}* is delegated to {services}; {names(users.apps)} can only use a subnet delegated to "
        f"{service} alone.",
        subnet,
        *users.apps,
        fixes=(
            *clear_out(subnet, users, view),
            *reshape(subnet, view, delegations=(service,)),
        ),
    )


@rule(
    "FND-SUBNET-031",
    "error",
    Subnet,
    cite("VNI26", "Limitations"),
    remedy="Remove the service endpoint policies from the integration subnet.",
)
def policies(subnet: Subnet, view: View) -> Iterator[Problem]:
    """An integration subnet has service endpoint policies.

    They would act on the storage that App Service itself needs, and Azure does not allow them there.
    """
    users = users_of(subnet, view)
    if users.apps and subnet.service_endpoint_policies:
        title = f"Remove the service endpoint policies from *{subnet.name}*"
        yield problem(
            f"*{subnet.name}* has service endpoint policies ({', '.join(subnet.service_endpoint_policies)}); an "
            f"integration subnet cannot have any.",
            subnet,
            *users.apps,
            fixes=(fix("remove-policies", title, Set(subnet.id, {"service_endpoint_policies": ()})),),
        )


@rule(
    "FND-SUBNET-032",
    "error",
    PrivateEndpoint,
    cite("DEL20", "Impact of subnet delegation on your subnet"),
    remedy="Put the private endpoint into a subnet that is not delegated.",
)
def endpoint_in_delegated_subnet(endpoint: PrivateEndpoint, view: View) -> Iterator[Problem]:
    """A private endpoint stands in a delegated subnet.

    A delegated subnet belongs to one service, and Azure creates no private endpoints in it.
    """
    subnet = subnet_of(endpoint, view)
    if subnet is None or not subnet.delegations:
        return
    # An integration subnet (010) and that of an App Service Environment (022) have rules that say more.
    environments = environments_in(subnet, view)
    if users_of(subnet, view).apps or any(isinstance(e, AppServiceEnvironment) for e in environments):
        return
    unused = not apps_using(subnet, view) and not environments
    yield problem(
        f"*{endpoint.name}* stands in *{subnet.name}*, which is delegated to {' and '.join(subnet.delegations)}.",
        endpoint,
        subnet,
        fixes=(
            *move_endpoints((endpoint,), subnet, view),
            *(reshape(subnet, view, delegations=()) if unused else ()),
        ),
    )


SUBNET_SHARING_RULES = (
    plans_share_subnet,
    plans_cannot_join,
    integration_subnet_occupied,
    not_delegated_to_server_farms,
    not_delegated_to_app_environments,
    flex_beside_others,
    delegated_elsewhere,
)
"""The rules 008 to 014; 031 and 032 are taken by name, to keep the order of the fact sheet."""
