"""Reads a function app: its body, its configuration kept in children, and its app settings.

The reverse of ``app_body``. Regional integration is found in three places: the site's own property, the child
``networkConfig/virtualNetwork``, and ``virtualNetworkConnections``, which is the gateway-required kind.
"""

from __future__ import annotations

from typing import Any

from fnetdesigner.exchange.app_body import FLEX_MEMORY_MB
from fnetdesigner.exchange.app_settings import SettingsTable, lift_settings, plain
from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.expressions import GAP, joined_text
from fnetdesigner.exchange.identity_body import IDENTITY, read_identity, read_registry_identity
from fnetdesigner.exchange.reading import Reading, Source, spelled, targets_in
from fnetdesigner.exchange.relay_body import read_relay
from fnetdesigner.exchange.stacks import LINUX_WORDS, SAMPLE_IMAGE, SAMPLE_REPOSITORY
from fnetdesigner.exchange.template import TemplateResource, Unknown
from fnetdesigner.kinds.function_app import FunctionApp

SUBNET = "properties.virtualNetworkSubnetId"
ROUTING = "properties.outboundVnetRouting"
SWITCHES = {
    "route_all": (
        f"{ROUTING}.applicationTraffic", "properties.vnetRouteAllEnabled", "properties.siteConfig.vnetRouteAllEnabled",
    ),
    "content_share_routing": (f"{ROUTING}.contentShareTraffic", "properties.vnetContentShareEnabled"),
    "image_pull_routing": (f"{ROUTING}.imagePullTraffic", "properties.vnetImagePullEnabled"),
    "backup_routing": (f"{ROUTING}.backupRestoreTraffic", "properties.vnetBackupRestoreEnabled"),
}  # fmt: skip
FUNCTION_KINDS = ("functionapp",)
OTHER_KINDS = ("workflowapp",)
OWN_IMAGES = tuple(f"docker|{image}".lower() for image in (SAMPLE_IMAGE, f"{GAP}/{SAMPLE_REPOSITORY}"))
KNOWN_WORDS = (*FUNCTION_KINDS, "linux", "windows", "container", "azurecontainerapps", "")


def is_function_app(resource: TemplateResource, children: list[TemplateResource]) -> bool:
    """Whether a site is a function app: by its kind, else by a setting that only function apps have."""
    body = Body(resource.body)
    kind = body.look("kind")
    words = [word.strip() for word in kind.lower().split(",")] if isinstance(kind, str) else []
    if any(word in words for word in OTHER_KINDS):
        return False
    if any(word in words for word in FUNCTION_KINDS):
        return True
    if "functionapp" in str(getattr(kind, "expression", "")).lower():
        return True
    if body.look("properties.functionAppConfig") is not MISSING:
        return True
    return not words and "functions_extension_version" in settings_of(body, children).names()


def settings_of(body: Body, children: list[TemplateResource]) -> SettingsTable:
    """The app settings of a site or slot, from its body and from the child that holds them."""
    table = SettingsTable()
    rows = body.look("properties.siteConfig.appSettings")
    if isinstance(rows, list):
        for row in rows:
            if isinstance(row, dict):
                found = Body(row)
                table.put(found.look("name"), found.look("value"))
    for child in children:
        if child.names[-1].lower() == "appsettings" and child.type.lower().endswith(("sites/config", "slots/config")):
            properties = Body(child.body).look("properties")
            if isinstance(properties, dict):
                for name, value in properties.items():
                    table.put(name, value)
    return table


def read_function_app(source: Source, reading: Reading) -> dict[str, Any]:
    """All of an app that its ``Arm`` annotations do not say."""
    values: dict[str, Any] = {}
    body = source.body
    settings = settings_of(body, source.children)
    if isinstance(body.look("properties.siteConfig.appSettings"), list):
        body.take("properties.siteConfig.appSettings")
    _merge_children(source, reading, values)
    _read_place(source, reading, values)
    flex = body.look("properties.functionAppConfig") is not MISSING or _on_flex(source, values, reading)
    _read_runtime(source, reading, values)
    if flex:
        _read_flex(source, reading, values)
    lift_settings(settings, values, reading, source.where)
    _read_routing(source, settings, values, flex)
    values["app_settings"] = settings.rest()
    limit = body.take_known("properties.siteConfig.functionAppScaleLimit")
    if limit is not MISSING and limit != 0:
        values["maximum_instances"] = limit
    body.take_if("properties.name", source.name)
    return values


def lift_web_config(child: Body, site: Body) -> None:
    """Read the configuration ``web`` of a site as if it stood in the site; its settings are read by themselves."""
    found = child.take("properties")
    for key, value in found.items() if isinstance(found, dict) else ():
        if key.lower() != "appsettings":
            site.put(f"properties.siteConfig.{key}", value)


def _merge_children(source: Source, reading: Reading, values: dict[str, Any]) -> None:
    further: list[str] = []
    relays: list[str] = []
    for child in source.children:
        where, segment, name = reading.label(child), child.type.lower().partition("/sites/")[2], child.names[-1]
        properties = Body(child.body)
        match segment, name.lower():
            case "config", "appsettings":
                continue
            case "config", "web":
                lift_web_config(properties, source.body)
            case "networkconfig", _:
                properties.take("properties.swiftSupported")
                subnet = properties.take("properties.subnetResourceId")
                _integrate(source, reading, subnet, further, where)
            case "virtualnetworkconnections", _:
                if properties.take("properties.isSwift") is True:
                    _integrate(source, reading, properties.take("properties.vnetResourceId"), further, where)
                else:
                    network = properties.take("properties.vnetResourceId")
                    found_id = reading.resolve(network, ("virtual-network",), where, "its network")
                    if found_id is not None and values.setdefault("gateway_network", found_id) != found_id:
                        reading.note("unread", where, "Only the first network reached by a gateway is read.")
            case "hybridconnectionnamespaces/relays", _:
                relay = read_relay(child.names, properties, reading, where)
                relays += [relay] if relay else []
            case _:
                reading.keep_raw(child, "A design has no field for this part of a function app.")
                continue
        reading.rest(where, properties)
    if relays:
        values["hybrid_connections"] = tuple(dict.fromkeys(relays))
    if further:
        values["further_subnets"] = tuple(dict.fromkeys(further))


def _integrate(source: Source, reading: Reading, subnet: Any, further: list[str], where: str) -> None:
    known = source.body.look(SUBNET)
    if known is MISSING or known is None:
        source.body.put(SUBNET, subnet)
        return
    if list(map(_lower, targets_in(known))) != list(map(_lower, targets_in(subnet))):
        reading.note("warning", where, "The app is integrated with a second subnet; Azure uses one at a time.")
        found = reading.resolve(subnet, ("subnet",), where, "its subnet")
        further += [found] if found else []


def _lower(target: tuple[str, tuple[str, ...]]) -> tuple[str, tuple[str, ...]]:
    return target[0].lower(), tuple(n.lower() for n in target[1])


def _read_place(source: Source, reading: Reading, values: dict[str, Any]) -> None:
    """Plan, system, container and identity."""
    body = source.body
    for path in ("properties.serverFarmId", "properties.managedEnvironmentId"):
        plan = body.take(path)
        if plan is not MISSING and plan is not None:
            kinds = ("hosting-plan", "container-apps-environment")
            values["plan"] = reading.resolve(plan, kinds, source.where, "its plan")
            if values["plan"] is None:
                body.keep(path, plan)
    kind = body.take("kind")
    words = [word.strip() for word in kind.lower().split(",")] if isinstance(kind, str) else []
    if more := [word for word in words if word not in KNOWN_WORDS]:
        reading.note("unread", source.where, f"Not read: kind {', '.join(more)}.")
    image = next((t for t in map(_version_text, _fx(body)) if t.lower().startswith("docker|")), "")
    values["container"] = "container" in words or bool(image)
    reserved = body.take_known("properties.reserved")
    linux = "linux" in words or reserved is True or any(_version_text(v) for v in _fx(body)[:1])
    values["operating_system"] = "linux" if linux else "windows"
    values |= read_identity(body, reading, source.where)
    for value in _fx(body):
        for resource_type, names in targets_in(value):
            registry = reading.find(resource_type, names)
            if registry is not None and registry.kind.slug == "container-registry":
                values["image_registry"] = registry.id
    read_registry_identity(body, values, reading)


def _fx(body: Body) -> list[Any]:
    return [body.look(f"properties.siteConfig.{system}FxVersion") for system in ("linux", "windows")]


def _version_text(value: Any) -> str:
    if isinstance(value, Unknown):
        return joined_text(value.expression)
    return value if isinstance(value, str) else ""


def settle_system(values: dict[str, Any], plan_system: str | None) -> None:
    """Leaves the system open where it is the plan's; without a plan, Windows is nothing to speak of."""
    if values.get("operating_system") == (plan_system or "windows"):
        values["operating_system"] = None


def _on_flex(source: Source, values: dict[str, Any], reading: Reading) -> bool:
    plan = next((s for s in reading.sources if s.id == values.get("plan")), None)
    if plan is None or plan.kind.slug != "hosting-plan" or plan.origin is None:
        return False
    found = Body(plan.origin.body)
    return any(str(found.look(p)).lower() in ("flexconsumption", "fc1") for p in ("sku.tier", "sku.name"))


def _read_runtime(source: Source, reading: Reading, values: dict[str, Any]) -> None:
    body = source.body
    annotation = FunctionApp.model_fields["stack"].annotation
    for system in ("linux", "windows"):
        path = f"properties.siteConfig.{system}FxVersion"
        text = _version_text(body.look(path))
        word, bar, version = text.partition("|")
        if bar and word.lower() in LINUX_WORDS:
            body.take(path)
            values["stack"], values["stack_version"] = LINUX_WORDS[word.lower()], version
        elif text.lower() in OWN_IMAGES or body.look(path) == "":
            body.take(path)
    for name in ("netFrameworkVersion", "javaVersion", "powerShellVersion"):
        found = body.take_known(f"properties.siteConfig.{name}")
        if isinstance(found, str) and found:
            values.setdefault("stack_version", found.removeprefix("v") if name.startswith("net") else found)
    runtime = body.take_known("properties.functionAppConfig.runtime.name")
    if isinstance(runtime, str):
        values["stack"] = spelled(annotation, runtime)
    version = body.take_known("properties.functionAppConfig.runtime.version")
    if version is not MISSING and type(version) in (str, int, float):
        values["stack_version"] = str(version)
    ftp = body.take_known("properties.siteConfig.ftpsState")
    if ftp is not MISSING:
        values["ftp"] = reading.choice(source, "ftp", ftp)


def _read_flex(source: Source, reading: Reading, values: dict[str, Any]) -> None:
    body = source.body
    config = "properties.functionAppConfig"
    maximum = body.take_known(f"{config}.scaleAndConcurrency.maximumInstanceCount")
    if maximum is not MISSING:
        values["maximum_instances"] = maximum
    body.take_if(f"{config}.scaleAndConcurrency.instanceMemoryMB", FLEX_MEMORY_MB)
    storage = f"{config}.deployment.storage"
    body.take_if(f"{storage}.type", "blobContainer")
    way = body.look(f"{storage}.authentication.type")
    ways = ("SystemAssignedIdentity", "UserAssignedIdentity", "StorageAccountConnectionString")
    body.take_if(f"{storage}.authentication.type", *ways)
    chosen = reading.name_in(body.look(f"{storage}.authentication.userAssignedIdentityResourceId"), IDENTITY)
    if chosen is not None and chosen == values.get("identity_name"):
        body.take(f"{storage}.authentication.userAssignedIdentityResourceId")
    body.take_if(f"{storage}.authentication.storageAccountConnectionStringName", "AzureWebJobsStorage")
    if isinstance(way, str):
        identity = way.lower() != "storageaccountconnectionstring"
        values["host_storage_access"] = "managed-identity" if identity else "connection-string"
    place = body.look(f"{storage}.value")
    if isinstance(place, Unknown):
        text = joined_text(place.expression)
        account = next((t for t in targets_in(place) if t[0].lower() == "microsoft.storage/storageaccounts"), None)
        found = reading.find(*account) if account is not None else None
    else:
        text = place if isinstance(place, str) else ""
        host = text.removeprefix("https://").partition(".")[0]
        found_id = reading.named("storage-account", host) if text.startswith("https://") else None
        found = next((s for s in reading.sources if s.id == found_id), None)
        text = text.rpartition("/")[2]
    if text:
        values["deployment_container"] = text.rpartition("\0")[2].strip("/")
        body.take(f"{storage}.value")
    if found is not None and found.kind.slug == "storage-account":
        values["content_storage"] = found.id


def _read_routing(source: Source, settings: SettingsTable, values: dict[str, Any], flex: bool) -> None:
    """The switches, wherever they stand; an absent one is off, but Flex Consumption always routes all."""
    body = source.body
    everything = body.take_known(f"{ROUTING}.allTraffic") is True
    for field, paths in SWITCHES.items():
        found = [plain(v) for v in (body.take_known(p) for p in paths) if v is not MISSING]
        lifted = values.pop(f"{field}_setting", None)
        said = found + ([lifted] if lifted is not None else [])
        if everything or any(v in ("true", "1") for v in said):
            values[field] = True
        elif said:
            values[field] = False
    integrated = body.look(SUBNET) is not MISSING or "gateway_network" in values
    if "route_all" not in values and (flex or integrated):
        values["route_all"] = flex
