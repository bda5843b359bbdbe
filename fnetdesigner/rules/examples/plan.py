"""Examples of the family PLAN."""

from collections.abc import Mapping
from typing import Any

from fnetdesigner.kinds.compute import AppServiceEnvironment
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.relay import HybridConnection, HybridConnectionManager, RelayNamespace
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example
from fnetdesigner.rules.examples.workplace import Workplace, containers, environment_zone

QUEUE = ({"type": "queue"},)
HTTP = ({"type": "http"},)


def plan_examples() -> tuple[Example, ...]:
    """An example for each rule of the family, in order."""
    return (*_feature_examples(), *_code_and_scale_examples())


def _feature_examples() -> tuple[Example, ...]:
    return (
        Example("FND-PLAN-001", integrated("consumption"), integrated("flex-consumption")),
        Example("FND-PLAN-002", behind_endpoint("consumption"), behind_endpoint("elastic-premium")),
        Example("FND-PLAN-003", container_app(endpoint=True), container_app(endpoint=False)),
        Example("FND-PLAN-004", by_gateway("elastic-premium"), by_gateway("dedicated")),
        Example("FND-PLAN-005", in_environment(gateway=True), in_environment()),
        Example("FND-PLAN-006", in_environment(regional=True), in_environment()),
        Example("FND-PLAN-007", integrated("dedicated", sku="S1"), integrated("dedicated", sku="P1v3")),
        Example("FND-PLAN-008", integrated("dedicated", sku="B1"), integrated("dedicated", sku="P1v2")),
        Example("FND-PLAN-009", hybrid_on("consumption"), hybrid_on("elastic-premium")),
        Example("FND-PLAN-010", hybrid_on("flex-consumption"), hybrid_on("dedicated")),
    )  # fmt: skip


def _code_and_scale_examples() -> tuple[Example, ...]:
    windows, linux = {"operating_system": "windows"}, {"operating_system": "linux"}
    return (
        Example("FND-PLAN-011", app_on("dedicated", event_driven_scale=True),
                app_on("elastic-premium", event_driven_scale=True)),
        Example("FND-PLAN-012", plan_of("dedicated", sku="F1"), plan_of("dedicated", sku="B1")),
        Example("FND-PLAN-013", plan_of("flex-consumption", **windows), plan_of("flex-consumption")),
        Example("FND-PLAN-014", two_apps("flex-consumption"), two_apps("elastic-premium")),
        Example("FND-PLAN-015", app_on("consumption", container=True, plan=linux),
                app_on("elastic-premium", container=True, plan=linux)),
        Example("FND-PLAN-016", app_on("elastic-premium", container=True),
                app_on("elastic-premium", container=True, plan=linux)),
        Example("FND-PLAN-017", container_app(container=False), container_app()),
        Example("FND-PLAN-018", plan_of("consumption", baseline="2026-04", **linux),
                plan_of("consumption", baseline="2026-04", **windows)),
        Example("FND-PLAN-019", plan_of("elastic-premium", maximum_instances=120),
                plan_of("elastic-premium", maximum_instances=100)),
        Example("FND-PLAN-020", behind_endpoint("elastic-premium", plan={"maximum_instances": 40}, triggers=HTTP),
                behind_endpoint("elastic-premium", plan={"maximum_instances": 20}, triggers=HTTP)),
        Example("FND-PLAN-021", app_on("dedicated", always_on=False, triggers=QUEUE),
                app_on("dedicated", triggers=QUEUE)),
        Example("FND-PLAN-022", plan_of("elastic-premium", sku="P2v2"), plan_of("elastic-premium", sku="EP2")),
        Example("FND-PLAN-023", in_environment(attached=False), in_environment()),
        Example("FND-PLAN-024", two_apps("elastic-premium", operating_system="linux"), two_apps("elastic-premium")),
        Example("FND-PLAN-025", app_on("flex-consumption", runtime_major=3), app_on("flex-consumption")),
        Example("FND-PLAN-026", with_slot("flex-consumption"), with_slot("elastic-premium")),
    )  # fmt: skip


def app_on(tier: str, plan: Mapping[str, Any] | None = None, **app: Any) -> Design:
    """An app without integration on a hosting option."""
    return Workplace(tier, plan=plan, app=app).design()


def hybrid_on(tier: str, **app: Any) -> Design:
    """An app that calls a SQL server of the office through Azure Relay."""
    place = Workplace(tier, app=app)
    namespace = place.sketch.add(RelayNamespace, "rel-orders")
    connection = place.sketch.add(HybridConnection, "hc-sql", namespace=namespace, host="sql.corp.example", port="1433")
    place.app = place.sketch.change(place.app, hybrid_connections=(connection,))
    office = place.sketch.add(OnPremisesNetwork, "Office", address_space=("192.168.0.0/16",))
    for number in (1, 2):
        place.sketch.add(HybridConnectionManager, f"hcm-{number}", connections=(connection,), site=office)
    return place.design()


def with_slot(tier: str, **app: Any) -> Design:
    """An app with a deployment slot."""
    place = Workplace(tier, app=app)
    place.sketch.add(DeploymentSlot, "staging", app=place.app)
    return place.design()


def plan_of(tier: str, baseline: str = "2024-11", **plan: Any) -> Design:
    """A plan with one app."""
    return Workplace(tier, baseline=baseline, plan=plan).design()


def integrated(tier: str, **plan: Any) -> Design:
    """An app with regional integration on a hosting option."""
    return Workplace(tier, integrated=True, plan=plan).design()


def two_apps(tier: str, **second: Any) -> Design:
    """A plan with two apps."""
    place = Workplace(tier)
    place.another("func-invoices", **second)
    return place.design()


def behind_endpoint(tier: str, plan: Mapping[str, Any] | None = None, **app: Any) -> Design:
    """An app that only a private endpoint leads to."""
    place = Workplace(tier, plan=plan, app={"public_network_access": "Disabled", **app})
    place.endpoint()
    return place.design()


def container_app(endpoint: bool = False, baseline: str = "2024-11", **app: Any) -> Design:
    """An app in a Container Apps environment, with or without a private endpoint."""
    place = containers(baseline, **app)
    if endpoint:
        place.endpoint()
    return place.design()


def by_gateway(tier: str, region: str = "westeurope") -> Design:
    """An app that is connected with a network by its point-to-site gateway."""
    place = Workplace(tier)
    hub = place.remote(region)
    place.gateway(hub, "10.1.255.0/27")
    place.sketch.change(place.app, gateway_network=hub)
    return place.design()


def in_environment(
    regional: bool = False,
    gateway: bool = False,
    attached: bool = True,
    joining: bool = False,
    baseline: str = "2024-11",
) -> Design:
    """An app on an Isolated plan in an App Service Environment, with an integration it does not need."""
    place = Workplace("isolated", baseline=baseline)
    home = place.sketch.add(
        Subnet, "snet-ase", place.network, prefix="10.0.2.0/24", delegations=("Microsoft.Web/hostingEnvironments",)
    )
    environment = place.sketch.add(AppServiceEnvironment, "ase-app", home, multiple_subnet_join=joining)
    environment_zone(place.sketch, environment, place.network, "10.0.2.11")
    if attached:
        place.sketch.change(place.plan, environment=environment)
    if regional:
        place.sketch.change(place.app, integration_subnet=place.subnet)
    if gateway:
        hub = place.remote()
        place.gateway(hub, "10.1.255.0/27")
        place.sketch.change(place.app, gateway_network=hub)
    return place.design()
