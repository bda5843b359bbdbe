"""SUBNET: the subnets of App Service Environments and Container Apps environments.

Numbers are those of environments as documented for version 3 of the former, and for both types of the
latter. What the platform itself takes is counted at its most.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import facts_of, has_delegation, prefix_of, subnet_of
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.mends_subnet import move_endpoints, relocate, reshape
from fnetdesigner.rules.rule import cite, names, problem, rule
from fnetdesigner.rules.subnet_users import (
    endpoints_in,
    environment_pools,
    environments_in,
    fitting_length,
    ipv4_of,
    occupants_of,
    users_of,
)

ASE_SUBNET = cite("ASE26", "Subnet requirements")
ACA_SUBNET = cite("ACA25", "Subnet")


def _delegated_alone(subnet: Subnet, service: str) -> bool:
    return len(subnet.delegations) == 1 and has_delegation(subnet, service)


@rule(
    "FND-SUBNET-022",
    "error",
    AppServiceEnvironment,
    ASE_SUBNET,
    remedy="Give the environment an empty subnet, /27 or larger, delegated to Microsoft.Web/hostingEnvironments.",
)
def environment_subnet_unfit(environment: AppServiceEnvironment, view: View) -> Iterator[Problem]:
    """The subnet of an App Service Environment is too small, not delegated to it, or shared.

    Azure creates the environment only in an empty subnet of a /27 or larger that is delegated to it.
    """
    subnet, facts = subnet_of(environment, view), facts_of(view)
    if subnet is None:
        return
    service, least = facts.delegation("isolated") or "", int(facts.subnets["environment"]["minimum"])
    prefix = ipv4_of(subnet)
    small = prefix is not None and prefix.length > least
    undelegated = not _delegated_alone(subnet, service)
    reasons: list[str] = []
    if prefix is not None and small:
        reasons.append(f"is a /{prefix.length} and needs to be at least a /{least}")
    if undelegated:
        reasons.append(f"is not delegated to {service} alone")
    if reasons:
        yield problem(
            f"*{subnet.name}*, the subnet of *{environment.name}*, {' and '.join(reasons)}.",
            subnet,
            environment,
            fixes=reshape(
                subnet,
                view,
                (fitting_length(subnet, view), *(() if _shared(subnet, view) else (least,))) if small else (),
                (service,) if undelegated else None,
            )
            if len(environments_in(subnet, view)) == 1
            else (),
        )
    others = [o for o in occupants_of(subnet, view) if o.id != environment.id]
    # An integrated app in the same subnet is FND-SUBNET-010's.
    if others and not users_of(subnet, view).apps:
        endpoints = [o for o in others if isinstance(o, PrivateEndpoint)]
        yield problem(
            f"*{subnet.name}*, the subnet of *{environment.name}*, also holds {names(others)}; it has to be its alone.",
            subnet,
            environment,
            *others,
            fixes=move_endpoints(endpoints, subnet, view) if len(endpoints) == len(others) else (),
        )


def _short(environment: AppServiceEnvironment, length: int, view: View) -> bool:
    """Whether the addresses that the environment may need do not fit."""
    facts = facts_of(view)
    return facts.environment_addresses(environment_pools(environment, view)) > facts.usable(length)


@rule(
    "FND-SUBNET-023",
    "warning",
    AppServiceEnvironment,
    ASE_SUBNET,
    remedy="Use a /24 for an App Service Environment, and a /23 near its maximum of 200 instances.",
)
def environment_subnet_below_advice(environment: AppServiceEnvironment, view: View) -> Iterator[Problem]:
    """The subnet of an App Service Environment is smaller than advised.

    A /24 is advised, and a /23 for an environment that scales often and comes near 200 instances; we take 150
    as near. The size cannot change later.
    """
    subnet = subnet_of(environment, view)
    prefix = None if subnet is None else ipv4_of(subnet)
    if subnet is None or prefix is None:
        return
    table = facts_of(view).subnets["environment"]
    instances = sum(environment_pools(environment, view))
    near = instances >= int(table["near_maximum_instances"])
    advised = int(table["near_maximum" if near else "recommended"])
    # Below the least size FND-SUBNET-022 speaks, and FND-SUBNET-024 where a shortage can be counted.
    if advised < prefix.length <= int(table["minimum"]) and not _short(environment, prefix.length, view):
        scale = f", which scales to {instances} instances" if near else ""
        yield problem(
            f"*{subnet.name}* is a /{prefix.length}; a /{advised} is advised for *{environment.name}*{scale}.",
            subnet,
            environment,
            fixes=reshape(subnet, view, (fitting_length(subnet, view),)),
        )


@rule(
    "FND-SUBNET-024",
    "warning",
    AppServiceEnvironment,
    ASE_SUBNET,
    remedy="Enlarge the subnet of the environment, or lower the instances of its plans.",
)
def environment_short_of_addresses(environment: AppServiceEnvironment, view: View) -> Iterator[Problem]:
    """The subnet of an App Service Environment may run out of addresses.

    Counted are its infrastructure, every instance twice because a scale operation needs both sets for a while,
    and a standby for every 20 instances of each operating system and SKU.
    """
    subnet, facts = subnet_of(environment, view), facts_of(view)
    prefix = None if subnet is None else ipv4_of(subnet)
    if subnet is None or prefix is None or prefix.length > int(facts.subnets["environment"]["minimum"]):
        return
    if _short(environment, prefix.length, view):
        pools = environment_pools(environment, view)
        needed = facts.environment_addresses(pools)
        yield problem(
            f"*{subnet.name}*, a /{prefix.length}, has {facts.usable(prefix.length)} usable addresses; "
            f"*{environment.name}* may need {needed} for {sum(pools)} instances.",
            subnet,
            environment,
            *view.referrers(environment.id, HostingPlan, "environment"),
            fixes=reshape(subnet, view, (fitting_length(subnet, view),)),
        )


def _container_subnet(
    environment: ContainerAppsEnvironment, environment_type: str, view: View
) -> tuple[Subnet, int | None] | None:
    """The subnet of an environment of that type, with its IPv4 prefix length; None where there is none."""
    subnet = subnet_of(environment, view)
    if subnet is None or environment.environment_type != environment_type:
        return None
    prefix = ipv4_of(subnet)
    return subnet, None if prefix is None else prefix.length


def _alone(subnet: Subnet, view: View) -> bool:
    """Whether nothing stands beside the environment that a change of the delegation would put in the wrong."""
    return len(environments_in(subnet, view)) == 1 and not endpoints_in(subnet, view)


def _shared(subnet: Subnet, view: View) -> bool:
    """Whether integrated apps are in the way: FND-SUBNET-010 or 019 says so, and the delegation may be theirs."""
    return bool(users_of(subnet, view).apps)


@rule(
    "FND-SUBNET-025",
    "error",
    ContainerAppsEnvironment,
    ACA_SUBNET,
    remedy="Use a /27 or larger that is delegated to Microsoft.App/environments.",
)
def workload_profiles_subnet_unfit(environment: ContainerAppsEnvironment, view: View) -> Iterator[Problem]:
    """The subnet of a workload profiles environment is too small or not delegated to Microsoft.App/environments.

    Container Apps refuses to create the environment, and the size cannot change afterwards.
    """
    found, facts = _container_subnet(environment, "workload-profiles", view), facts_of(view)
    if found is None:
        return
    subnet, length = found
    service = facts.delegation("container-apps") or ""
    least = int(facts.subnets["container_apps"]["workload-profiles"]["minimum"])
    small, undelegated = length is not None and length > least, not _delegated_alone(subnet, service)
    undelegated = undelegated and not _shared(subnet, view)
    reasons = [f"is a /{length} and needs to be at least a /{least}"] if small else []
    reasons += [f"is not delegated to {service} alone"] if undelegated else []
    if reasons:
        yield problem(
            f"*{subnet.name}*, the subnet of *{environment.name}*, {' and '.join(reasons)}.",
            subnet,
            environment,
            fixes=reshape(
                subnet,
                view,
                (fitting_length(subnet, view),) if small else (),
                (service,) if undelegated else None,
            )
            if _alone(subnet, view)
            else (),
        )


@rule(
    "FND-SUBNET-026",
    "error",
    ContainerAppsEnvironment,
    ACA_SUBNET,
    remedy="Use a /23 or larger without a delegation, or choose workload profiles.",
)
def consumption_only_subnet_unfit(environment: ContainerAppsEnvironment, view: View) -> Iterator[Problem]:
    """The subnet of a consumption-only environment is too small or delegated.

    This type of environment needs a /23 and takes no delegated subnet.
    """
    found, facts = _container_subnet(environment, "consumption-only", view), facts_of(view)
    if found is None:
        return
    subnet, length = found
    least = int(facts.subnets["container_apps"]["consumption-only"]["minimum"])
    small = length is not None and length > least
    reasons = [f"is a /{length} and needs to be at least a /{least}"] if small else []
    delegated = bool(subnet.delegations) and not _shared(subnet, view)
    reasons += [f"is delegated to {' and '.join(subnet.delegations)}"] if delegated else []
    if reasons:
        yield problem(
            f"*{subnet.name}*, the subnet of the consumption-only environment *{environment.name}*, "
            f"{' and '.join(reasons)}.",
            subnet,
            environment,
            fixes=reshape(
                subnet,
                view,
                (fitting_length(subnet, view),) if small else (),
                () if delegated else None,
            )
            if _alone(subnet, view)
            else (),
        )


@rule(
    "FND-SUBNET-027",
    "error",
    ContainerAppsEnvironment,
    cite("ACA25", "Subnet address range restrictions"),
    remedy="Give the subnet a range that the platform does not use itself.",
)
def container_range_reserved(environment: ContainerAppsEnvironment, view: View) -> Iterator[Problem]:
    """The subnet of a Container Apps environment overlaps a range that the platform reserves.

    The cluster behind the environment uses these ranges, so addresses in them cannot be reached.
    """
    subnet = subnet_of(environment, view)
    prefix = None if subnet is None else prefix_of(subnet)
    if subnet is None or prefix is None:
        return
    reserved = [r for r in facts_of(view).container_forbidden(environment.environment_type) if r.overlaps(prefix)]
    if reserved:
        yield problem(
            f"*{subnet.name}* ({prefix}) overlaps {', '.join(str(r) for r in reserved)}, which Container Apps keeps "
            f"for itself; *{environment.name}* cannot use it.",
            subnet,
            environment,
            fixes=relocate(subnet, view),
        )


@rule(
    "FND-SUBNET-028",
    "warning",
    ContainerAppsEnvironment,
    ACA_SUBNET,
    remedy="Enlarge the subnet, or lower the replicas and nodes of the environment.",
)
def container_short_of_addresses(environment: ContainerAppsEnvironment, view: View) -> Iterator[Problem]:
    """The subnet of a workload profiles environment cannot hold its replicas or nodes during a revision change.

    A new revision runs beside the old one for a while, so half of the addresses have to stay free.
    """
    found, facts = _container_subnet(environment, "workload-profiles", view), facts_of(view)
    least = int(facts.subnets["container_apps"]["workload-profiles"]["minimum"])
    if found is None or found[1] is None or found[1] > least:
        return
    subnet, length = found[0], found[1]
    nodes, replicas = facts.container_nodes(length), facts.container_replicas(length)
    too_many = [
        f"{wanted:,} {what} where {fitting:,} fit"
        for wanted, what, fitting in (
            (environment.maximum_replicas or 0, "replicas", replicas),
            (environment.maximum_nodes or 0, "dedicated nodes", nodes),
        )
        if wanted > fitting
    ]
    if too_many:
        yield problem(
            f"*{subnet.name}* is a /{length}; *{environment.name}* scales to {' and '.join(too_many)}.",
            subnet,
            environment,
            fixes=reshape(subnet, view, (fitting_length(subnet, view),)),
        )


SUBNET_ENVIRONMENT_RULES = (
    environment_subnet_unfit,
    environment_subnet_below_advice,
    environment_short_of_addresses,
    workload_profiles_subnet_unfit,
    consumption_only_subnet_unfit,
    container_range_reserved,
    container_short_of_addresses,
)
"""The rules 022 to 028."""
