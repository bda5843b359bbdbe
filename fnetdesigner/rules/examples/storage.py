"""Designs that break and keep the rules about storage."""

from collections.abc import Mapping, Sequence
from typing import Any

from fnetdesigner.kinds.app_parts import AppSetting, Trigger
from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, Route, RouteTable, SecurityRule
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.secured import GROUPS, Secured
from fnetdesigner.rules.examples.sketch import Example, Sketch

OPEN: Mapping[str, Any] = {"public_network_access": "Enabled", "default_action": "Allow"}
FIREWALL: Mapping[str, Any] = {"public_network_access": "Enabled", "default_action": "Deny"}
FLEX = "flex-consumption"


def _app(baseline: str = "2024-11", tier: str = "elastic-premium", **app: Any) -> Design:
    return Secured(tier, baseline, app=app).sketch.design()


def _account(tier: str = "elastic-premium", groups: Sequence[str] = GROUPS, **storage: Any) -> Design:
    return Secured(tier, groups=groups, storage=storage).sketch.design()


def _consumption(**storage: Any) -> Design:
    sketch = Sketch()
    plan = sketch.add(HostingPlan, "plan-app", tier="consumption", sku="Y1", operating_system="windows")
    account = sketch.add(StorageAccount, "storders", **storage)
    sketch.add(FunctionApp, "func-orders", plan=plan, host_storage=account)
    return sketch.design()


def _durable(groups: Sequence[str]) -> Design:
    base = Secured(groups=groups, app={"triggers": (Trigger(type="durable"),), "scale_monitoring": True})
    return base.sketch.design()


def _firewall(listed: bool, endpoint: bool) -> Design:
    """Host storage that lets in subnets."""
    base = Secured(groups=(), storage=FIREWALL)
    if listed:
        base.sketch.change(base.storage, allowed_subnets=(base.integration,))
    if endpoint:
        base.sketch.change(base.integration, service_endpoints=("Microsoft.Storage",))
    return base.sketch.design()


def _guarded(*rules: SecurityRule, routes: Sequence[Route] = ()) -> Design:
    base = Secured()
    values: dict[str, Any] = {}
    if rules:
        values["network_security_group"] = base.sketch.add(NetworkSecurityGroup, "nsg-integration", rules=rules)
    if routes:
        values["route_table"] = base.sketch.add(RouteTable, "rt-integration", routes=tuple(routes))
        base.sketch.change(base.private, private_endpoint_policies="Enabled")
    base.sketch.change(base.integration, **values)
    return base.sketch.design()


def _deny(*destinations: str, priority: int = 200, **values: Any) -> SecurityRule:
    return SecurityRule(name=f"deny-{priority}", priority=priority, access="Deny", destinations=destinations, **values)


def _content(second_routed: bool) -> Design:
    """Two apps keep their content in one open account."""
    base = Secured(groups=(), storage=OPEN)
    plan = base.sketch.add(HostingPlan, "plan-more", tier="dedicated", sku="P1v3")
    base.sketch.add(
        FunctionApp,
        "func-billing",
        plan=plan,
        host_storage=base.storage,
        content_share="billing-content",
        content_share_routing=second_routed,
        always_on=True,
    )
    return base.sketch.design()


def _zones(sku: str) -> Design:
    base = Secured(storage={"sku": sku})
    base.sketch.change(base.plan, zone_redundant=True)
    return base.sketch.design()


def _host_ids(*names: str, setting: bool = False) -> Design:
    base = Secured(groups=(), storage=OPEN)
    own = (AppSetting(name="AzureFunctionsWebHost__hostid", value="billing"),) if setting else ()
    for number, name in enumerate(names):
        base.sketch.add(
            FunctionApp,
            name,
            plan=base.plan,
            host_storage=base.storage,
            content_share_routing=True,
            content_share=f"content-{number}",
            app_settings=own if number else (),
        )
    return base.sketch.design()


def _far(baseline: str, groups: Sequence[str], region: str = "northeurope") -> Design:
    return Secured(baseline=baseline, groups=groups, storage={**OPEN, "region": region}).sketch.design()


def _packages(second: str) -> Design:
    base = Secured(FLEX, groups=(), storage=OPEN)
    plan = base.sketch.add(HostingPlan, "plan-more")
    base.sketch.add(FunctionApp, "func-billing", plan=plan, host_storage=base.storage, deployment_container=second)
    return base.sketch.design()


def _logs(**storage: Any) -> Design:
    base = Secured()
    logs = base.sketch.add(StorageAccount, "stlogs", **storage)
    base.sketch.change(base.app, log_storage=logs)
    return base.sketch.design()


def _addresses(*listed: str, **storage: Any) -> Design:
    base = Secured(storage={**FIREWALL, "allowed_addresses": listed, **storage})
    return base.sketch.design()


def _listed_subnet(**storage: Any) -> Design:
    base = Secured(groups=(), storage=storage)
    base.sketch.change(base.integration, service_endpoints=("Microsoft.Storage",))
    base.sketch.change(base.storage, allowed_subnets=(base.integration,))
    return base.sketch.design()


def storage_examples() -> tuple[Example, ...]:
    """Breaking and clean designs for every rule of the family."""
    to_blackhole = Route(name="drop-endpoints", prefix="10.0.1.0/27", next_hop="None")
    to_firewall = Route(name="all-to-firewall", prefix="0.0.0.0/0", next_hop_address="10.0.200.4")
    let_through = SecurityRule(name="allow-endpoints", priority=100, destinations=("10.0.1.0/27",))
    made = (
        ("FND-STG-001", _app(host_storage=None), _app()),
        ("FND-STG-002", _account(account_kind="BlobStorage", **OPEN, groups=()), _account()),
        ("FND-STG-003", _consumption(default_action="Deny"), _consumption()),
        ("FND-STG-004", _app(content_share_routing=False), _app()),
        ("FND-STG-005", Secured(integrated=False).sketch.design(), _app()),
        ("FND-STG-005", Secured(FLEX, integrated=False).sketch.design(), _app(tier=FLEX)),
        ("FND-STG-006", _account(groups=("blob", "queue", "table")), _account()),
        ("FND-STG-006", _account(FLEX, groups=()), _account(FLEX, groups=("blob",))),
        ("FND-STG-007", _durable(("blob", "file")), _durable(GROUPS)),
        ("FND-STG-008", _firewall(False, False), _firewall(True, True)),
        ("FND-STG-008", _firewall(True, False), _firewall(True, True)),
        (
            "FND-STG-009",
            _guarded(_deny("*", destination_ports=("445",))),
            _guarded(_deny("*", destination_ports=("446-500",))),
        ),
        ("FND-STG-009", _guarded(_deny("VirtualNetwork")), _guarded(_deny("Storage", "Internet"))),
        ("FND-STG-009", _guarded(_deny("10.0.0.0/16")), _guarded(let_through, _deny("10.0.0.0/16"))),
        ("FND-STG-009", _guarded(routes=[to_blackhole]), _guarded(routes=[to_firewall])),
        ("FND-STG-010", _app(content_share=""), _app()),
        ("FND-STG-010", _account(file_shares=()), _account()),
        ("FND-STG-012", _content(False), _content(True)),
        ("FND-STG-013", _account(region="northeurope"), _account(region="West Europe")),
        ("FND-STG-014", _zones("Standard_LRS"), _zones("Standard_ZRS")),
        ("FND-STG-015", _account(allow_shared_key=False), _account(FLEX, allow_shared_key=False)),
        (
            "FND-STG-016",
            _host_ids("func-orders-of-the-north-sea-office-1", "func-orders-of-the-north-sea-office-2"),
            _host_ids("func-orders-north-1", "func-orders-north-2"),
        ),
        (
            "FND-STG-016",
            _host_ids("func-orders-of-the-north-sea-office-1", "func-orders-of-the-north-sea-office-2"),
            _host_ids("func-orders-of-the-north-sea-office-1", "func-orders-of-the-north-sea-office-2", setting=True),
        ),
        ("FND-STG-017", _far("2026-04", ()), _far("2026-04", GROUPS)),
        ("FND-STG-018", _addresses("203.0.113.7"), _addresses("203.0.113.7", region="northeurope")),
        (
            "FND-STG-019",
            _addresses("10.2.0.0/24", "203.0.113.6/31", "203.0.113.9/32"),
            _addresses("203.0.113.6", "203.0.113.16/30"),
        ),
        ("FND-STG-020", _listed_subnet(**OPEN), _listed_subnet(**FIREWALL)),
        ("FND-STG-021", _app(tier=FLEX, deployment_container=""), _app(tier=FLEX)),
        ("FND-STG-022", _packages("orders-package"), _packages("billing-package")),
        ("FND-STG-023", _account(), _addresses("203.0.113.7")),
        ("FND-STG-024", _account(lifecycle_policy=True), _account()),
        ("FND-STG-025", _logs(default_action="Deny"), _logs()),
    )
    in_place = Example("FND-STG-011", _app(), _app(), _account(**OPEN), _app())
    return (*(Example(*designs) for designs in made), in_place)
