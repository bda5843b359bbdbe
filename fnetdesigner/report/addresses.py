"""How the addresses of networks and subnets are used: the table of the report and the gauge of a subnet.

Counted is what the design itself shows, at full scale: one address per private endpoint and per gateway,
one per instance of an integrated plan at its most [seed "Subnets"], the fixed share of environments. The
doubling while a plan scales is not counted; a rule speaks of that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.azure.facts import facts
from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import apps_using, plan_of, system_of
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.model.view import View


@dataclass(frozen=True, slots=True)
class Occupant:
    """Something that takes addresses of a subnet."""

    name: str
    addresses: int
    why: str


@dataclass(frozen=True, slots=True)
class SubnetUse:
    """A subnet's line in the table. ``size``, ``reserved`` and ``free`` are 0 while it has no range."""

    id: str
    name: str
    prefix: str
    size: int
    reserved: int
    used: int
    free: int
    occupants: tuple[Occupant, ...]


@dataclass(frozen=True, slots=True)
class NetworkUse:
    """A network's part of the table."""

    id: str
    name: str
    address_space: tuple[str, ...]
    subnets: tuple[SubnetUse, ...]


def address_table(design: Design) -> tuple[NetworkUse, ...]:
    """Every virtual network with its subnets, by address."""
    view = View(design)
    return tuple(
        NetworkUse(
            network.id,
            network.name,
            network.address_space,
            tuple(use_of(design, s) for s in sorted(view.children(network.id, Subnet), key=_first_address)),
        )
        for network in view.all(VirtualNetwork)
    )


def use_of(design: Design, subnet: Subnet) -> SubnetUse:
    """The line of one subnet."""
    occupants = tuple(_occupants(subnet, View(design)))
    used = sum(o.addresses for o in occupants)
    size = parse_prefix(subnet.prefix).size if subnet.prefix else 0
    reserved = min(size, facts(design.settings.baseline).reserved_addresses)
    return SubnetUse(
        subnet.id, subnet.name, subnet.prefix or "", size, reserved, used, max(0, size - reserved - used), occupants
    )


def share_used(design: Design, subnet: Subnet) -> float | None:
    """The share of a subnet's usable addresses in use, 0 to 1; None while it has no range."""
    if subnet.prefix is None:
        return None
    use = use_of(design, subnet)
    usable = use.size - use.reserved
    return min(1.0, use.used / usable) if usable > 0 else 1.0


def _first_address(subnet: Subnet) -> tuple[int, int]:
    prefix = parse_prefix(subnet.prefix) if subnet.prefix else None
    return (9, 0) if prefix is None else (prefix.version, prefix.first)


def _occupants(subnet: Subnet, view: View) -> Iterator[Occupant]:
    for resource in view.children(subnet.id, Resource):
        yield Occupant(resource.name, *_of_resource(resource, view))
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
            most = plan.maximum_instances or facts(view.settings.baseline).maximum_instances(
                plan.tier, system_of(app, view) or plan.operating_system, plan.sku
            )
            yield Occupant(plan.name, most or 1, f"{most} instances at most" if most else "at least one instance")
    if flexible:
        yield _flexible(flexible, view)


def _flexible(names: list[str], view: View) -> Occupant:
    table = facts(view.settings.baseline).subnets
    shared = table["flex_addresses_per_subnet"][view.settings.baseline]
    if shared is not None:
        return Occupant(", ".join(names), int(shared), "Flex Consumption, per subnet")
    each = int(table["flex_addresses_per_app"])
    return Occupant(", ".join(names), each * len(names), f"Flex Consumption, {each} for each app")


def _of_resource(resource: Resource, view: View) -> tuple[int, str]:
    table = facts(view.settings.baseline).subnets
    if isinstance(resource, AppServiceEnvironment):
        return int(table["environment"]["infrastructure_addresses"]), "infrastructure of the environment"
    if isinstance(resource, ContainerAppsEnvironment) and resource.environment_type == "workload-profiles":
        return int(table["container_apps"]["workload-profiles"]["reserved"]), "reserved by the environment"
    return 1, "one address"
