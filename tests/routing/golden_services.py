"""The services, private endpoints and apps of a golden design, made into resources of the product."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from fnetdesigner.azure.facts import BASELINES, facts
from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import ContainerRegistry, CosmosDbAccount, SqlServer
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateEndpoint
from fnetdesigner.kinds.relay import HybridConnection, HybridConnectionManager, RelayNamespace
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import format_address, parse_prefix_or_address
from tests.routing.golden_design import SECTIONS, Sketch, finished, region_of, sketch, words_of, zones
from tests.routing.golden_reading import Case, GoldenError, Row

MODELS: dict[str, type[Resource]] = {
    "storage": StorageAccount, "keyvault": KeyVault, "sql": SqlServer, "eventhub": EventHubsNamespace,
    "servicebus": ServiceBusNamespace, "cosmos": CosmosDbAccount, "acr": ContainerRegistry,
    "registry": ContainerRegistry, "relay": RelayNamespace,
}  # fmt: skip
PLANS: dict[str, tuple[str, str]] = {
    "CONS": ("consumption", "Y1"), "FLEX": ("flex-consumption", "FC1"), "EP": ("elastic-premium", "EP1"),
    "DED": ("dedicated", "P1v3"), "ASE": ("isolated", "I1v2"), "ACA": ("", ""),
}  # fmt: skip
DELEGATIONS = {
    "FLEX": "Microsoft.App/environments", "EP": "Microsoft.Web/serverFarms", "DED": "Microsoft.Web/serverFarms",
    "ASE": "Microsoft.Web/hostingEnvironments", "ACA": "Microsoft.App/environments",
}  # fmt: skip
ACCESS = ("Enabled", "Disabled")
APP = (
    "plan", "os", "region", "integ", "route_all", "out_ips", "inst_ip", "content_share", "image_pull", "backup",
    "hybrid", "inbound",
)  # fmt: skip
INBOUND = ("fqdn", "public_ip", "pna", "rules", "unmatched", "scm_rules", "scm_unmatched")
SERVICE = (
    "type", "fqdn", "fqdns", "public_ip", "region", "pna", "default", "ip_rules", "vnet_rules", "bypass",
)  # fmt: skip


def design_of(case: Case) -> tuple[Design, Sketch]:
    """The design of a case, and what its golden names mean. GoldenError, pydantic.ValidationError or DesignError
    where the case makes no design."""
    made = sketch(case)
    design = Row.of(case.design.where, case.design.values, *SECTIONS)
    zones(made, design)
    for name, row in design.rows("services", *SERVICE):
        _service(made, name, row)
    for name, row in design.rows("apps", *APP):
        _app(made, name, row)
    for name, row in design.rows("pes", "subnet", "ip", "target", "status"):
        _endpoint(made, name, row)
    return finished(made), made


def _service(made: Sketch, name: str, row: Row) -> None:
    word = row.choice("type", "", *MODELS)
    model = MODELS[word]
    values: dict[str, Any] = {
        "region": region_of(row, "weu"),
        "public_network_access": row.choice("pna", "Enabled", *ACCESS) if row.has("pna") else None,
        "public_address": row.text("public_ip") or None,
    }
    subnets = tuple(made.id_of(row.where, "subnets", s) for s in row.texts("vnet_rules"))
    values |= DOORS[model](row, subnets)
    label, groups = _names(row, model)
    found = made.add(model, "services", name, label or name, **values)
    if isinstance(found, CosmosDbAccount) and groups:
        made.change(found.id, api=groups[0])


def _names(row: Row, model: type[Resource]) -> tuple[str, tuple[str, ...]]:
    """The label that the names of a service begin with, and the sub-resources that they are names of."""
    listed = row.values.get("fqdns")
    names = tuple(map(str, listed.values())) if isinstance(listed, dict) else row.texts("fqdns")
    names = (*row.texts("fqdn"), *names)
    labels = {n.partition(".")[0] for n in names}
    if len(labels) > 1:
        raise GoldenError(f"{row.where}: the names of one service should begin alike, not with {sorted(labels)}")
    groups = []
    for name in names:
        suffix = name.partition(".")[2]
        table = facts(BASELINES[0])
        fitting = [g for g in table.groups(model.kind) if table.public_suffix(g) == suffix and "_" not in g]
        if not fitting:
            raise GoldenError(f"{row.where}: {name} is no name of this type of service")
        groups.append(fitting[0])
    return (labels.pop() if labels else ""), tuple(groups)


def _closed(row: Row) -> str:
    return row.choice("default", "Allow", "Allow", "Deny")


def _storage(row: Row, subnets: tuple[str, ...]) -> Mapping[str, Any]:
    values: dict[str, Any] = {
        "default_action": _closed(row), "allowed_subnets": subnets, "allowed_addresses": row.texts("ip_rules")
    }  # fmt: skip
    if row.has("bypass"):
        words = [w for text in row.texts("bypass") for w in words_of(text)]
        values["bypass"] = tuple(w for w in words if w != "None")
    return values


def _vault(row: Row, subnets: tuple[str, ...]) -> Mapping[str, Any]:
    bypass = row.choice("bypass", "AzureServices", "AzureServices", "None")
    return {
        "default_action": _closed(row), "allowed_subnets": subnets, "allowed_addresses": row.texts("ip_rules"),
        "bypass": bypass,
    }  # fmt: skip


def _messaging(row: Row, subnets: tuple[str, ...]) -> Mapping[str, Any]:
    trusted = row.choice("bypass", "None", "AzureServices", "None") == "AzureServices"
    return {
        "default_action": _closed(row), "allowed_subnets": subnets, "allowed_addresses": row.texts("ip_rules"),
        "trusted_services": trusted,
    }  # fmt: skip


def _cosmos(row: Row, subnets: tuple[str, ...]) -> Mapping[str, Any]:
    if row.has("default") and (_closed(row) == "Deny") != bool(subnets or row.texts("ip_rules")):
        raise GoldenError(f"{row.where}: without rules Azure Cosmos DB is open, with them closed: leave out 'default'")
    bypass = row.choice("bypass", "None", "AzureServices", "None")
    return {"allowed_subnets": subnets, "allowed_addresses": row.texts("ip_rules"), "bypass": bypass}


def _sql(row: Row, subnets: tuple[str, ...]) -> Mapping[str, Any]:
    rules = []
    ranges = list(row.texts("ip_rules"))
    if row.has("default") and _closed(row) == "Allow":
        ranges.append("0.0.0.0-255.255.255.255")
    if row.choice("bypass", "None", "AzureServices", "None") == "AzureServices":
        ranges.append("0.0.0.0")
    for number, text in enumerate(ranges, 1):
        first, dash, last = text.partition("-")
        span = parse_prefix_or_address(first)
        end = last if dash else format_address(span.version, span.last)
        rules.append({"name": f"rule-{number}", "start": format_address(span.version, span.first), "end": end})
    return {"allowed_subnets": subnets, "firewall_rules": tuple(rules)}


def _registry(row: Row, subnets: tuple[str, ...]) -> Mapping[str, Any]:
    if subnets:
        raise GoldenError(f"{row.where}: a container registry has no rules for subnets here")
    return {"default_action": _closed(row), "allowed_addresses": row.texts("ip_rules")}


def _relay(row: Row, subnets: tuple[str, ...]) -> Mapping[str, Any]:
    if subnets or row.has("ip_rules") or row.has("default"):
        raise GoldenError(f"{row.where}: a relay namespace has no rules here")
    return {}


DOORS: dict[type[Resource], Callable[[Row, tuple[str, ...]], Mapping[str, Any]]] = {
    StorageAccount: _storage, KeyVault: _vault, EventHubsNamespace: _messaging, ServiceBusNamespace: _messaging,
    CosmosDbAccount: _cosmos, SqlServer: _sql, ContainerRegistry: _registry, RelayNamespace: _relay,
}  # fmt: skip


def _endpoint(made: Sketch, name: str, row: Row) -> None:
    subnet = made.id_of(row.where, "subnets", row.needed("subnet"))
    word, _, group = row.needed("target").replace("/", ":").partition(":")
    section = "services" if ("services", word) in made.ids else "apps"
    target = made.resources[made.id_of(row.where, section, word)]
    made.add(
        PrivateEndpoint, "pes", name, parent=subnet, region=made.region_at(subnet), target=target.id,
        group_id=group or _group(made, target, row), address=row.text("ip") or None,
        status=row.choice("status", "Approved", "Approved", "Pending", "Rejected", "Disconnected"),
    )  # fmt: skip


def _group(made: Sketch, target: Resource, row: Row) -> str:
    """The sub-resource of an endpoint that names none: that of the zone with its address, else of the first name."""
    table = facts(BASELINES[0])
    groups = {g: z for g, z in table.groups(target.kind).items() if "_" not in g}
    if isinstance(target, CosmosDbAccount):
        return target.api
    if len(groups) == 1:
        return next(iter(groups))
    for zone in made.of(PrivateDnsZone):
        for group, wanted in groups.items():
            if zone.name == wanted and any(row.text("ip") in r.addresses for r in zone.records):
                return group
    listed = Row.of("", made.case.design.values["services"]).values[made.names[target.id]]
    found = _names(Row(row.where, listed), type(target))[1]
    if not found:
        raise GoldenError(f"{row.where}: which part of {row.text('target')}? Give it an fqdn, or write name/blob")
    return found[0]


def _app(made: Sketch, name: str, row: Row) -> None:
    plan = row.choice("plan", "EP", *PLANS)
    place = row.text("integ")
    subnet = made.id_of(row.where, "subnets", place) if "/" in place else None
    network = made.id_of(row.where, "vnets", place) if place and subnet is None else None
    if network is not None and plan != "DED":
        raise GoldenError(f"{row.where}.integ: only a DED app enters a network as such; write network/subnet")
    region = region_of(row, made.region_at(subnet))
    system = row.choice("os", "linux" if plan in ("FLEX", "ACA") else "windows", "windows", "linux")
    door = Row.of(f"{row.where}.inbound", row.values.get("inbound"), *INBOUND)
    owns = plan in ("ASE", "ACA")
    values: dict[str, Any] = {
        "plan": _plan(made, name, plan, system, subnet, region, public=door.has("public_ip")), "region": region,
        "operating_system": system,
        "integration_subnet": None if owns else subnet, "gateway_network": network,
        "route_all": row.flag("route_all", True), "content_share_routing": row.flag("content_share", False),
        "image_pull_routing": row.flag("image_pull", False), "backup_routing": row.flag("backup", False),
        "outbound_addresses": row.texts("out_ips"), "hybrid_connections": _hybrid(made, row),
    }  # fmt: skip
    if subnet is not None:
        old = made.resources[subnet]
        assert isinstance(old, Subnet)
        made.change(subnet, delegations=tuple(dict.fromkeys((*old.delegations, DELEGATIONS[plan]))))
    label = door.text("fqdn").partition(".")[0]
    made.add(FunctionApp, "apps", name, label or name, **values, **_door(made, door))


def _plan(made: Sketch, name: str, plan: str, system: str, subnet: str | None, region: str, public: bool) -> str:
    """What an app runs on, made; its id."""
    if plan == "ACA":
        return made.add(
            ContainerAppsEnvironment, "environments", f"{name}-env", parent=subnet, region=region, internal=not public
        ).id
    tier, sku = PLANS[plan]
    environment = None
    if plan == "ASE":
        environment = made.add(
            AppServiceEnvironment, "environments", f"{name}-env", parent=subnet, region=region, internal=not public
        ).id
    return made.add(
        HostingPlan, "plans", f"{name}-plan",
        tier=tier, sku=sku, operating_system=system, region=region, environment=environment,
    ).id  # fmt: skip


def _hybrid(made: Sketch, row: Row) -> tuple[str, ...]:
    """The hybrid connections of an app, each listened on by one manager, made where another app has not."""
    found = []
    for where, (host, port) in row.lists("hybrid", 2, 2):
        golden = f"{host}:{port}"
        if ("hybrid", golden) not in made.ids:
            relay = next(made.of(RelayNamespace), None) or made.add(RelayNamespace, "relays", "relay")
            connection = made.add(
                HybridConnection, "hybrid", golden, namespace=relay.id, host=str(host), port=str(port)
            )  # fmt: skip
            manager = next(made.of(HybridConnectionManager), None) or made.add(
                HybridConnectionManager, "managers", "manager"
            )
            listened = made.resources[manager.id]
            assert isinstance(listened, HybridConnectionManager)
            made.change(manager.id, connections=(*listened.connections, connection.id))
        found.append(made.id_of(where, "hybrid", golden))
    return tuple(found)


def _door(made: Sketch, row: Row) -> dict[str, Any]:
    values: dict[str, Any] = {
        "public_network_access": row.choice("pna", "Enabled", *ACCESS) if row.has("pna") else None,
        "inbound_address": row.text("public_ip") or None,
    }
    sides = (("", "access_rules", "unmatched_action"), ("scm_", "scm_rules", "scm_unmatched_action"))
    for key, rules, otherwise in sides:
        values[rules] = tuple(_access_rule(made, *found) for found in row.lists(f"{key}rules", 4, 5))
        word = f"{key}unmatched"
        values[otherwise] = row.choice(word, "Deny", "Allow", "Deny") if row.has(word) else None
    return values


def _access_rule(made: Sketch, where: str, values: list[Any]) -> AccessRule:
    priority, action, sort, value = (str(v) for v in values[:4])
    row = Row(where, {"action": action, "sort": sort})
    by_subnet = row.choice("sort", "", "ip", "vnet", "tag") == "vnet"
    headers = Row.of(where, values[4] if len(values) == 5 else {})
    return AccessRule.model_validate({
        "name": f"rule-{priority}", "priority": int(priority), "action": row.choice("action", "", "Allow", "Deny"),
        "source": "" if by_subnet else value, "subnet": made.id_of(where, "subnets", value) if by_subnet else None,
        "headers": tuple({"name": n, "values": headers.texts(n)} for n in headers.values),
    })  # fmt: skip
