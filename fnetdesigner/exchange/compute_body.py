"""Writes and reads plans and environments beyond their plainly mapped fields."""

from __future__ import annotations

from typing import Any

from fnetdesigner.azure.facts import facts
from fnetdesigner.exchange.body import MISSING
from fnetdesigner.exchange.builder import Builder, Extra
from fnetdesigner.exchange.reading import Reading, Source
from fnetdesigner.exchange.tree import TreeValue
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.model.design import Settings

TIERS = {
    "consumption": "Dynamic",
    "flex-consumption": "FlexConsumption",
    "elastic-premium": "ElasticPremium",
    "dedicated": "PremiumV3",
    "isolated": "IsolatedV2",
}
"""The Azure tier for a plan whose SKU is of another hosting option, or not known."""
HOSTING_OF_TIER = {
    "dynamic": "consumption", "flexconsumption": "flex-consumption", "elasticpremium": "elastic-premium",
    "isolated": "isolated", "isolatedv2": "isolated", "isolatedmv2": "isolated",
}  # fmt: skip
"""Every other tier is a dedicated one."""
PLAN_KINDS = {"consumption": "functionapp", "flex-consumption": "functionapp", "elastic-premium": "elastic"}
KNOWN_PLAN_KINDS = ("functionapp", "elastic", "app", "linux", "functionapp,linux", "", "windows")
CONSUMPTION_PROFILE = "Consumption"
JOIN_SETTING = "MultipleSubnetJoinEnabled"
ENDPOINTS_ALLOWED = "properties.networkingConfiguration.properties.allowNewPrivateEndpointConnections"


def write_plan(plan: HostingPlan, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """Tier, kind and how far the plan scales out."""
    known = facts(builder.view.settings.baseline)
    fits = known.hosting_of_sku(plan.sku) == plan.tier
    put(body, "sku.tier", (fits and known.tier_of_sku(plan.sku)) or TIERS[plan.tier])
    linux = plan.operating_system == "linux"
    put(body, "kind", PLAN_KINDS.get(plan.tier, "linux" if linux else "app"))
    if plan.maximum_instances is not None and plan.tier == "elastic-premium":
        put(body, "properties.maximumElasticWorkerCount", plan.maximum_instances)
    elif plan.maximum_instances is not None and plan.tier in ("dedicated", "isolated"):
        put(body, "sku.capacity", plan.maximum_instances)
    return Extra()


def read_plan(source: Source, reading: Reading) -> dict[str, Any]:
    """The hosting option from the tier, else from the SKU."""
    values: dict[str, Any] = {}
    body = source.body
    name = body.look("sku.name")
    sku = name if isinstance(name, str) else ""
    tier = body.take_known("sku.tier")
    by_sku = facts(Settings().baseline).hosting_of_sku(sku)
    if isinstance(tier, str):
        values["tier"] = HOSTING_OF_TIER.get(tier.lower(), "dedicated")
    elif by_sku is not None:
        values["tier"] = by_sku
    else:
        reading.note("assumed", source.where, "Neither tier nor SKU is known; it is read as Flex Consumption.")
    hosting = values.get("tier")
    body.take_if("sku.size", sku)
    body.take_if("sku.family", sku.rstrip("0123456789"), sku[:1], sku[:2], sku)
    if hosting == "elastic-premium":
        maximum = body.take_known("properties.maximumElasticWorkerCount")
    elif hosting in ("dedicated", "isolated"):
        maximum = body.take_known("sku.capacity")
    else:
        maximum = MISSING
    if maximum is not MISSING:
        values["maximum_instances"] = maximum
    body.take_if("kind", *KNOWN_PLAN_KINDS)
    body.take_if("properties.name", source.name)
    if hosting == "consumption":
        body.take_if("properties.computeMode", "Dynamic")
    return values


def write_ase(environment: AppServiceEnvironment, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """Where the environment stands, and its switches for private endpoints and further subnets."""
    subnet = builder.id_of(environment.parent)
    if subnet is not None:
        put(body, "properties.virtualNetwork.id", subnet)
    put(body, ENDPOINTS_ALLOWED, environment.allow_private_endpoints)
    if environment.multiple_subnet_join:
        put(body, "properties.clusterSettings", [{"name": JOIN_SETTING, "value": "true"}])
    return Extra()


def read_ase(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_ase``; the subnet may stand beside the network's id."""
    values: dict[str, Any] = {}
    body = source.body
    network, subnet = body.take("properties.virtualNetwork.id"), body.take("properties.virtualNetwork.subnet")
    if isinstance(network, str) and isinstance(subnet, str) and "/subnets/" not in network.lower():
        network = f"{network}/subnets/{subnet}"
    if network is not MISSING:
        values["parent"] = reading.resolve(network, ("subnet",), source.where, "its subnet")
    allowed = body.take_known(ENDPOINTS_ALLOWED)
    if allowed is not MISSING:
        values["allow_private_endpoints"] = allowed
    for row in reading.rows(source, "properties.clusterSettings"):
        if row.look("name") == JOIN_SETTING:
            row.take("name")
            values["multiple_subnet_join"] = str(row.take_known("value")).lower() in ("true", "1")
        reading.unread_in(source, "properties.clusterSettings[]", row)
    for child in source.children:
        reading.keep_raw(child, "A design has no field for settings kept apart from the environment.")
    return values


def write_container_environment(
    environment: ContainerAppsEnvironment, body: dict[str, TreeValue], builder: Builder
) -> Extra:
    """The subnet, and the workload profile that tells the two types of environment apart."""
    subnet = builder.id_of(environment.parent)
    if subnet is not None:
        put(body, "properties.vnetConfiguration.infrastructureSubnetId", subnet)
    if environment.environment_type == "workload-profiles":
        profile: TreeValue = {"name": CONSUMPTION_PROFILE, "workloadProfileType": CONSUMPTION_PROFILE}
        put(body, "properties.workloadProfiles", [profile])
    return Extra()


def read_container_environment(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_container_environment``."""
    values: dict[str, Any] = {}
    subnet = source.body.take("properties.vnetConfiguration.infrastructureSubnetId")
    if subnet is not MISSING:
        values["parent"] = reading.resolve(subnet, ("subnet",), source.where, "its subnet")
    profiles = reading.rows(source, "properties.workloadProfiles")
    values["environment_type"] = "workload-profiles" if profiles else "consumption-only"
    for row in profiles:
        if row.take_if("workloadProfileType", CONSUMPTION_PROFILE):
            row.take("name")
        reading.unread_in(source, "properties.workloadProfiles[]", row)
    return values
