"""Hosting: plans, App Service Environments, Container Apps environments, and what watches the apps."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from fnetdesigner.kinds.declaration import DESIGN_ONLY, Arm, ArmType, Kind, Preset, Unmapped
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Ref
from fnetdesigner.model.values import Cidr, Line
from fnetdesigner.model.view import View

WEB_API = "2025-03-01"

Tier = Literal["consumption", "flex-consumption", "elastic-premium", "dedicated", "isolated"]
TIER_TITLES = {
    "consumption": "Consumption",
    "flex-consumption": "Flex Consumption",
    "elastic-premium": "Elastic Premium",
    "dedicated": "Dedicated",
    "isolated": "Isolated",
    "container-apps": "Container Apps",
}
"""The six hosting options of the article, by our word for them."""


class HostingPlan(AzureResource):
    """The plan that function apps run on. It decides what networking they may use."""

    kind: ClassVar[str] = "hosting-plan"

    tier: Annotated[
        Tier,
        Shown(
            "Hosting option",
            "Consumption has no virtual network integration; only Dedicated has the gateway-required kind.",
            "seed",
            labels=tuple(TIER_TITLES.items())[:5],
        ),
        Unmapped("Follows from sku.name; written as sku.tier.", by="function"),
    ] = "flex-consumption"
    sku: Annotated[
        Line,
        Shown(
            "SKU",
            "Y1, FC1, EP1 to EP3, B1 to B3, S1 to S3, P1v2 and the like, I1v2 and the like in an environment.",
            "IAC26",
            placeholder="EP1",
        ),
        Arm("sku.name", always=True),
    ] = "FC1"
    operating_system: Annotated[
        Literal["windows", "linux"],
        Shown(
            "Operating system",
            "Flex Consumption runs on Linux only.",
            "FS25",
            labels=(("windows", "Windows"), ("linux", "Linux")),
        ),
        Arm("properties.reserved", values=(("windows", False), ("linux", True)), always=True),
    ] = "linux"
    maximum_instances: Annotated[
        int | None,
        Field(ge=1, le=100_000),
        Shown(
            "Maximum instances",
            "The most instances the plan scales out to. It decides how large the subnet must be.",
            "FS25",
            "Scale",
        ),
        Unmapped("maximumElasticWorkerCount on Elastic Premium, sku.capacity elsewhere.", by="function"),
    ] = None
    zone_redundant: Annotated[
        bool,
        Shown(
            "Zone redundant",
            "Spread over availability zones; host storage must then be zone-redundant too.",
            "ST25",
            "Scale",
        ),
        Arm("properties.zoneRedundant"),
    ] = False
    environment: Annotated[
        Ref | None,
        Shown("App Service Environment", "The environment that an Isolated plan lives in.", "NF25"),
        RefTo(("app-service-environment",), "Run in", "dependency"),
        Arm("properties.hostingEnvironmentProfile.id"),
    ] = None
    autoscale_rules: Annotated[
        bool,
        Shown(
            "Autoscale rules",
            "Whether rules scale the plan; Dedicated plans do not scale by events.",
            "seed",
            "Scale",
        ),
        DESIGN_ONLY,
    ] = False
    gateway_routes: Annotated[
        tuple[Cidr, ...],
        Shown(
            "Routes over the gateway",
            "Ranges beyond the virtual network, such as those of peered networks, that apps with gateway-required "
            "integration send through the gateway.",
            "GWI26",
            "Network",
            advanced=True,
            placeholder="10.1.0.0/16",
        ),
        Unmapped("Added in the plan's networking page; its template has no property for them."),
    ] = ()


class AppServiceEnvironment(AzureResource):
    """A single-tenant App Service inside a subnet of its own."""

    kind: ClassVar[str] = "app-service-environment"

    internal: Annotated[
        bool,
        Shown("Internal load balancer", "Whether apps are reached at a private address only.", "ASE26"),
        Arm(
            "properties.internalLoadBalancingMode",
            values=((True, "Web, Publishing"), (False, "None")),
            always=True,
        ),
    ] = True
    allow_private_endpoints: Annotated[
        bool,
        Shown("Allow private endpoints", "Whether its apps may have private endpoints.", "ASE26"),
        Unmapped("Written in networkingConfiguration.", by="function"),
    ] = False
    multiple_subnet_join: Annotated[
        bool,
        Shown(
            "Join other subnets",
            "Cluster setting MultipleSubnetJoinEnabled: apps may join alternate subnets.",
            "ASE26",
            advanced=True,
        ),
        Unmapped("Written as a cluster setting.", by="function"),
    ] = False
    zone_redundant: Annotated[
        bool,
        Shown("Zone redundant", "Spread over availability zones.", "ASE26"),
        Arm("properties.zoneRedundant"),
    ] = False


class ContainerAppsEnvironment(AzureResource):
    """A Container Apps environment that hosts function apps as Linux containers."""

    kind: ClassVar[str] = "container-apps-environment"

    environment_type: Annotated[
        Literal["workload-profiles", "consumption-only"],
        Shown(
            "Environment type",
            "Workload profiles need a /27 and a delegation; consumption-only needs a /23 and none.",
            "ACA25",
            labels=(("workload-profiles", "Workload profiles"), ("consumption-only", "Consumption only")),
        ),
        Unmapped("Follows from workloadProfiles.", by="function"),
    ] = "workload-profiles"
    internal: Annotated[
        bool,
        Shown("Internal", "Whether its apps are reached from inside the network only.", "ACA25"),
        Arm("properties.vnetConfiguration.internal"),
    ] = False
    maximum_replicas: Annotated[
        int | None,
        Field(ge=1, le=1_000_000),
        Shown("Maximum replicas", "The most replicas of all apps together.", "ACA25", "Scale"),
        DESIGN_ONLY,
    ] = None
    maximum_nodes: Annotated[
        int | None,
        Field(ge=1, le=1_000_000),
        Shown("Maximum dedicated nodes", "The most nodes of all dedicated profiles together.", "ACA25", "Scale"),
        DESIGN_ONLY,
    ] = None
    zone_redundant: Annotated[
        bool,
        Shown("Zone redundant", "Spread over availability zones.", "BT26"),
        Arm("properties.zoneRedundant"),
    ] = False


class ApplicationInsights(AzureResource):
    """Collects logs and metrics of function apps."""

    kind: ClassVar[str] = "application-insights"


def _plan_line(plan: HostingPlan, view: View) -> str:
    return f"{TIER_TITLES[plan.tier]} {plan.sku} · {plan.operating_system.capitalize()}"


def _ase_line(environment: AppServiceEnvironment, view: View) -> str:
    return "internal load balancer" if environment.internal else "public address"


def _aca_line(environment: ContainerAppsEnvironment, view: View) -> str:
    return "internal" if environment.internal else "external"


PLAN_PRESETS = (
    Preset("Flex Consumption plan", {"tier": "flex-consumption", "sku": "FC1", "operating_system": "linux"},
           "Scales by events, always routes through its subnet, Linux only.", ("fc1", "flex")),
    Preset("Consumption plan", {"tier": "consumption", "sku": "Y1", "operating_system": "windows"},
           "Scales by events, no virtual network features.", ("y1", "dynamic", "serverless")),
    Preset("Elastic Premium plan", {"tier": "elastic-premium", "sku": "EP1", "operating_system": "windows"},
           "Scales by events, integrates with a subnet.", ("ep1", "ep2", "ep3", "premium")),
    Preset("Dedicated plan", {"tier": "dedicated", "sku": "P1v3", "operating_system": "windows"},
           "An App Service plan: scales by rules, the only one with gateway-required integration.",
           ("app service plan", "s1", "p1v3", "basic", "standard")),
    Preset("Isolated plan", {"tier": "isolated", "sku": "I1v2", "operating_system": "windows"},
           "Runs inside an App Service Environment.", ("i1v2", "ase")),
)  # fmt: skip

COMPUTE_KINDS = (
    Kind(
        HostingPlan, "Hosting plan", "Hosting plans", HostingPlan.__doc__ or "", "compute", "Hosting",
        "plan", "https://learn.microsoft.com/azure/azure-functions/functions-scale",
        arm=ArmType("Microsoft.Web/serverfarms", WEB_API), presets=PLAN_PRESETS,
        synonyms=("plan", "app service plan", "sku"), subtitle=_plan_line,
    ),
    Kind(
        AppServiceEnvironment, "App Service Environment", "App Service Environments",
        AppServiceEnvironment.__doc__ or "", "compute", "Hosting",
        "ase", "https://learn.microsoft.com/azure/app-service/environment/networking",
        inside=("subnet",), arm=ArmType("Microsoft.Web/hostingEnvironments", WEB_API, {"kind": "ASEV3"}),
        synonyms=("ase", "isolated"), subtitle=_ase_line,
    ),
    Kind(
        ContainerAppsEnvironment, "Container Apps environment", "Container Apps environments",
        ContainerAppsEnvironment.__doc__ or "", "compute", "Hosting",
        "cae", "https://learn.microsoft.com/azure/container-apps/custom-virtual-networks",
        inside=("subnet",), arm=ArmType("Microsoft.App/managedEnvironments", "2026-01-01"),
        synonyms=("aca", "container apps", "containers"), subtitle=_aca_line,
    ),
    Kind(
        ApplicationInsights, "Application Insights", "Application Insights", ApplicationInsights.__doc__ or "",
        "outside", "Observe",
        "appi", "https://learn.microsoft.com/azure/azure-monitor/app/app-insights-overview",
        arm=ArmType(
            "Microsoft.Insights/components", "2020-02-02", {"kind": "web", "properties.Application_Type": "web"}
        ),
        synonyms=("monitoring", "logs", "telemetry"),
    ),
)  # fmt: skip
"""The kinds of this family."""
