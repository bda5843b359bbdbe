"""What takes addresses of a subnet, at full scale.

Counted is what the design itself shows: one address per private endpoint and per gateway, one per instance of an
integrated plan at its most [seed "Subnets"], the fixed share of environments. Not counted: the doubling while a
plan scales; a rule speaks of that, and the planner's headroom shows it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import apps_using, facts_of, plan_of, system_of
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View


@dataclass(frozen=True, slots=True)
class Occupant:
    """Something that takes addresses of a subnet."""

    name: str
    addresses: int
    why: str


def occupants_in(subnet: Subnet, view: View) -> Iterator[Occupant]:
    """What stands in a subnet, then the plans and apps whose integration uses it."""
    for resource in view.children(subnet.id, Resource):
        yield Occupant(resource.name, *addresses_of(resource, view))
    plans: dict[str, HostingPlan] = {}
    flexible: list[str] = []
    for app in apps_using(subnet, view):
        plan = plan_of(app, view)
        if plan is None:
            yield Occupant(app.name, 1, "at least one instance")
        elif plan.tier == "flex-consumption":
            flexible.append(app.name)
        elif plan.id not in plans:
            plans[plan.id] = plan
            most = plan.maximum_instances or facts_of(view).maximum_instances(
                plan.tier, system_of(app, view) or plan.operating_system, plan.sku
            )
            yield Occupant(plan.name, most or 1, f"{most} instances at most" if most else "at least one instance")
    if flexible:
        yield _flexible(flexible, view)


def addresses_of(resource: Resource, view: View) -> tuple[int, str]:
    """How many addresses something that stands in a subnet takes, and why."""
    table = facts_of(view).subnets
    if isinstance(resource, AppServiceEnvironment):
        return int(table["environment"]["infrastructure_addresses"]), "infrastructure of the environment"
    if isinstance(resource, ContainerAppsEnvironment) and resource.environment_type == "workload-profiles":
        return int(table["container_apps"]["workload-profiles"]["reserved"]), "reserved by the environment"
    return 1, "one address"


def _flexible(names: list[str], view: View) -> Occupant:
    table = facts_of(view).subnets
    shared = table["flex_addresses_per_subnet"][view.settings.baseline]
    if shared is not None:
        return Occupant(", ".join(names), int(shared), "Flex Consumption, per subnet")
    each = int(table["flex_addresses_per_app"])
    return Occupant(", ".join(names), each * len(names), f"Flex Consumption, {each} for each app")
