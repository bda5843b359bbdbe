"""Who uses a subnet, and which size serves all of them.

Counts what the design says: an app whose plan cannot integrate at all (Consumption, Isolated without
alternate subnets) is no user, for the PLAN rules speak of it. A plan that does not say how far it scales
out adds nothing to a sum of instances.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from fnetdesigner.azure.facts import Facts
from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import (
    environment_of,
    facts_of,
    hosting_of,
    integrated_apps,
    integrated_slots,
    plan_of,
    prefix_of,
)
from fnetdesigner.kinds.traffic import ExpressRouteGateway, VpnGateway
from fnetdesigner.model.resource import Resource, natural_key
from fnetdesigner.model.values import Prefix
from fnetdesigner.model.view import View, remembered

Environment = AppServiceEnvironment | ContainerAppsEnvironment


@dataclass(frozen=True, slots=True)
class Users:
    """The apps whose integration uses a subnet: ``flex`` on Flex Consumption, ``farm`` on Elastic Premium,
    Dedicated or an environment with alternate subnets; ``slots`` that integrate for themselves; and the ``plans``
    of the latter two, each once: a slot runs on the instances of its app's plan, whose subnet it takes [VNI26]."""

    flex: tuple[FunctionApp, ...]
    farm: tuple[FunctionApp, ...]
    plans: tuple[HostingPlan, ...]
    slots: tuple[DeploymentSlot, ...] = ()

    @property
    def apps(self) -> tuple[FunctionApp, ...]:
        """All of them."""
        return (*self.flex, *self.farm)

    @property
    def sites(self) -> tuple[FunctionApp | DeploymentSlot, ...]:
        """The apps and the slots."""
        return (*self.apps, *self.slots)

    @property
    def instances(self) -> int:
        """The instances that the plans may scale out to together, as far as they say."""
        return sum(p.maximum_instances or 0 for p in self.plans)


def can_integrate(app: FunctionApp, view: View) -> bool:
    """Whether the app's hosting has regional integration; False while it has no plan [seed; ASE26]."""
    hosting = hosting_of(app, view)
    if hosting == "isolated":
        environment = environment_of(app, view)
        return view.settings.baseline == "2026-04" and environment is not None and environment.multiple_subnet_join
    return hosting in ("flex-consumption", "elastic-premium", "dedicated")


@remembered
def users_of(subnet: Subnet, view: View) -> Users:
    """Who uses a subnet for integration."""
    apps = [a for a in integrated_apps(subnet, view) if can_integrate(a, view)]
    flex = tuple(a for a in apps if hosting_of(a, view) == "flex-consumption")
    farm = tuple(a for a in apps if hosting_of(a, view) != "flex-consumption")
    # Flex Consumption has no slots: FND-PLAN-026.
    slots = [
        (s, a)
        for s, a in integrated_slots(subnet, view)
        if can_integrate(a, view) and hosting_of(a, view) != "flex-consumption"
    ]
    plans = {p.id: p for a in (*farm, *(a for _, a in slots)) if (p := plan_of(a, view)) is not None}
    in_order = tuple(plans[i] for i in sorted(plans, key=natural_key))
    return Users(flex, farm, in_order, tuple(s for s, _ in slots))


def ipv4_of(subnet: Subnet) -> Prefix | None:
    """The subnet's IPv4 range; None without a range, and for IPv6, to which no size rule applies."""
    prefix = prefix_of(subnet)
    return prefix if prefix is not None and prefix.version == 4 else None


def endpoints_in(subnet: Subnet, view: View) -> tuple[PrivateEndpoint, ...]:
    """The private endpoints in a subnet."""
    return tuple(view.children(subnet.id, PrivateEndpoint))


def gateways_in(subnet: Subnet, view: View) -> tuple[VpnGateway | ExpressRouteGateway, ...]:
    """The gateways in a subnet."""
    return (*view.children(subnet.id, VpnGateway), *view.children(subnet.id, ExpressRouteGateway))


def environments_in(subnet: Subnet, view: View) -> tuple[Environment, ...]:
    """The App Service and Container Apps environments in a subnet."""
    return (*view.children(subnet.id, AppServiceEnvironment), *view.children(subnet.id, ContainerAppsEnvironment))


def occupants_of(subnet: Subnet, view: View) -> tuple[Resource, ...]:
    """Everything that stands in a subnet."""
    return (*endpoints_in(subnet, view), *gateways_in(subnet, view), *environments_in(subnet, view))


def environment_pools(environment: AppServiceEnvironment, view: View) -> tuple[int, ...]:
    """Instances of an environment's plans, per operating system and SKU, as far as they say."""
    pools: dict[tuple[str, str], int] = {}
    for plan in view.referrers(environment.id, HostingPlan, "environment"):
        key = (plan.operating_system, plan.sku.lower())
        pools[key] = pools.get(key, 0) + (plan.maximum_instances or 0)
    return tuple(pools[key] for key in sorted(pools))


def fitting_length(subnet: Subnet, view: View) -> int:
    """The longest prefix that meets every size rule and advice for those who use the subnet now."""
    facts, users = facts_of(view), users_of(subnet, view)
    wanted = [int(facts.subnets["smallest"]), facts.length_for(addresses_of_occupants(subnet, view))]
    wanted += [_plan_length(plan, facts) for plan in users.plans]
    wanted.append(facts.length_for(2 * users.instances))
    if len(users.plans) > 1:
        wanted.append(int(facts.subnets["plan_join_minimum"]))
    if users.flex:
        wanted += flex_lengths(len(users.flex), facts)
    if subnet.name.lower() == "gatewaysubnet":
        wanted.append(facts.gateway_subnet_length)
    wanted += [_environment_length(e, view) for e in environments_in(subnet, view)]
    return min(wanted)


def addresses_of_occupants(subnet: Subnet, view: View) -> int:
    """Addresses of private endpoints, one each [PE25], and of gateways; environments are counted apart."""
    per_gateway = int(facts_of(view).subnets["gateway_addresses"])
    return len(endpoints_in(subnet, view)) + per_gateway * len(gateways_in(subnet, view))


def advised_length(plan: HostingPlan, facts: Facts) -> int | None:
    """The size that the article advises for a plan; None where it advises none [seed "Subnets"]."""
    found: int | None = facts.subnets["recommended"].get(plan.tier, {}).get(plan.operating_system)
    return found


def flex_lengths(apps: int, facts: Facts) -> Iterable[int]:
    """The sizes to choose from for so many Flex apps: the least under the baseline, and the planning figure's."""
    if facts.subnets["flex_minimum"][facts.baseline] is not None:
        yield int(facts.subnets["flex_recommended"]["one" if apps == 1 else "several"])
    yield facts.length_for(int(facts.subnets["flex_addresses_per_app"]) * apps)


def _plan_length(plan: HostingPlan, facts: Facts) -> int:
    least = int(facts.subnets["integration_minimum"][plan.tier])
    advised = advised_length(plan, facts)
    return least if advised is None else min(least, advised)


def _environment_length(environment: Environment, view: View) -> int:
    facts = facts_of(view)
    if isinstance(environment, AppServiceEnvironment):
        table = facts.subnets["environment"]
        pools = environment_pools(environment, view)
        near = sum(pools) >= int(table["near_maximum_instances"])
        return min(
            int(table["near_maximum" if near else "recommended"]), facts.length_for(facts.environment_addresses(pools))
        )
    length = int(facts.subnets["container_apps"][environment.environment_type]["minimum"])
    if environment.environment_type == "workload-profiles":
        largest = int(facts.subnets["largest"])
        while length > largest and (
            facts.container_nodes(length) < (environment.maximum_nodes or 0)
            or facts.container_replicas(length) < (environment.maximum_replicas or 0)
        ):
            length -= 1
    return length
