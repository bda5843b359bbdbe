"""Terraform of function apps and what they run on: plans, environments, apps by plan and system, slots.

azurerm makes some app settings itself (host storage, version, Application Insights); they become the arguments
that it has for them. Not written: code, and role assignments of identities.
"""

from __future__ import annotations

from fnetdesigner.exchange.terraform.app_parts import (
    take_settings,
    write_identity,
    write_restrictions,
    write_settings,
    write_stack,
)
from fnetdesigner.exchange.terraform.hcl import Expr, Text, Value
from fnetdesigner.exchange.terraform.sheet import Sheet
from fnetdesigner.exchange.terraform.spec import ENABLED, PUBLIC, Pen, Spec
from fnetdesigner.exchange.tree import KeyedById, ListKeys, Tree, TreeResource
from fnetdesigner.exchange.variables import snake

CONFIG = "properties.siteConfig"
ROUTING = "properties.outboundVnetRouting"
FLEX = "properties.functionAppConfig"
DNS = (
    ("properties.dnsConfiguration.dnsRetryAttemptCount", "WEBSITE_DNS_ATTEMPTS"),
    ("properties.dnsConfiguration.dnsRetryAttemptTimeout", "WEBSITE_DNS_TIMEOUT"),
    ("properties.dnsConfiguration.dnsMaxCacheTimeout", "WEBSITE_DNS_MAX_CACHE_TIMEOUT"),
)
DNS_SERVERS = ("WEBSITE_DNS_SERVER", "WEBSITE_DNS_ALT_SERVER")
NO_SLOTS = "azurerm has no slots for this hosting option."
STAND_IN = (
    "It is written as a container app that runs the image; azurerm cannot mark it as a function app, so scaling by "
    "triggers and access restrictions of the app are left to you."
)
NO_STORAGE = "azurerm demands a host storage account, and the design names none: a variable asks for it."
WINDOWS_IMAGE = "azurerm has no containers in function apps on Windows."
OWN_IDENTITY_LATER = "A container app has its own identity only once it runs: give it the registry afterwards."
OF_PLAN = {
    "alwaysOn": "always_on",
    "ftpsState": "ftps_state",
    "functionAppScaleLimit": "app_scale_limit",
    "acrUseManagedIdentityCreds": "container_registry_use_managed_identity",
    "acrUserManagedIdentityID": "container_registry_managed_identity_client_id",
}
OF_ALL = {
    "remoteDebuggingEnabled": "remote_debugging_enabled",
    "functionsRuntimeScaleMonitoringEnabled": "runtime_scale_monitoring_enabled",
}


def write_plan(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A plan: system, SKU and how far it scales out."""
    linux = sheet.raw("properties.reserved")
    sku = sheet.value("sku.name")
    sheet.put("os_type", "Linux" if linux else "Windows")
    sheet.put("sku_name", pen.references.sku(resource.symbol, sku))
    sheet.drop("sku.tier", "kind")
    sheet.move(
        ("properties.hostingEnvironmentProfile.id", "app_service_environment_id"),
        ("properties.maximumElasticWorkerCount", "maximum_elastic_worker_count"),
        ("sku.capacity", "worker_count"),
        ("properties.zoneRedundant", "zone_balancing_enabled"),
    )


def write_ase(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """An App Service Environment; it has its subnet's region."""
    subnet = sheet.value("properties.virtualNetwork.id")
    if subnet is None:
        words = f"The id of the subnet of {resource.symbol}, which the design leaves open."
        subnet = pen.references.ask(f"s {resource.symbol}", f"{snake(resource.symbol)}_subnet_id", words)
    sheet.put("subnet_id", subnet)
    sheet.move(
        ("properties.internalLoadBalancingMode", "internal_load_balancing_mode"),
        (
            "properties.networkingConfiguration.properties.allowNewPrivateEndpointConnections",
            "allow_new_private_endpoint_connections",
        ),
        ("properties.zoneRedundant", "zone_redundant"),
    )
    for row in sheet.rows("properties.clusterSettings", "cluster_setting"):
        row.move(("name", "name"), ("value", "value"))
    sheet.drop("kind", "location")


def write_environment(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A Container Apps environment."""
    subnet = sheet.value("properties.vnetConfiguration.infrastructureSubnetId")
    sheet.put("infrastructure_subnet_id", subnet)
    sheet.move(("properties.vnetConfiguration.internal", "internal_load_balancer_enabled"))
    sheet.move(("properties.zoneRedundant", "zone_redundancy_enabled"))
    for row in sheet.rows("properties.workloadProfiles", "workload_profile"):
        row.move(("name", "name"), ("workloadProfileType", "workload_profile_type"))


def write_insights(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """An Application Insights component."""
    sheet.move(("properties.Application_Type", "application_type"))
    sheet.drop("kind")


def hosting(resource: TreeResource, tree: Tree) -> str:
    """How an app is hosted: ``flex``, ``apps`` for Container Apps, else its system."""
    properties = resource.body.get("properties")
    values = properties if isinstance(properties, dict) else {}
    if "functionAppConfig" in values:
        return "flex"
    if "azurecontainerapps" in str(resource.body.get("kind")):
        return "apps"
    return "linux" if values.get("reserved") is True else "windows"


def app_type(resource: TreeResource, tree: Tree) -> str:
    """The Terraform type of an app."""
    kind = hosting(resource, tree)
    if kind == "flex":
        return "azurerm_function_app_flex_consumption"
    return "azurerm_container_app" if kind == "apps" else f"azurerm_{kind}_function_app"


def slot_type(resource: TreeResource, tree: Tree) -> str:
    """The Terraform type of a slot; Flex Consumption and Container Apps have none."""
    kind = hosting(resource, tree)
    return f"azurerm_{kind}_function_app_slot" if kind in ("linux", "windows") else ""


def write_app(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """An app on whatever it runs on."""
    kind = hosting(resource, pen.tree)
    sheet.drop("kind", "properties.reserved")
    if kind == "apps":
        _write_container_app(sheet, resource, pen)
        return
    sheet.move(("location", "location"))
    if kind == "flex":
        _write_flex(sheet, resource, pen)
    else:
        sheet.put("service_plan_id", _plan(sheet, resource, pen))
        _write_on_plan(sheet, resource, pen, kind)


def write_slot(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A deployment slot; plan and region are its app's."""
    kind = hosting(resource, pen.tree)
    sheet.drop("kind", "properties.reserved", "location", "properties.serverFarmId")
    sheet.put("function_app_id", pen.references.id_of(resource.parent or ""))
    _write_on_plan(sheet, resource, pen, kind)


def _plan(sheet: Sheet, resource: TreeResource, pen: Pen) -> Value:
    plan = sheet.value("properties.serverFarmId")
    if plan is not None:
        return plan
    words = f"The id of the plan of {resource.symbol}, which the design leaves open."
    return pen.references.ask(f"plan {resource.symbol}", f"{snake(resource.symbol)}_plan_id", words)


def _write_doors(sheet: Sheet) -> None:
    sheet.move(("properties.httpsOnly", "https_only"))
    sheet.choose(PUBLIC, "public_network_access_enabled", ENABLED)
    sheet.move(("properties.virtualNetworkSubnetId", "virtual_network_subnet_id"))


def _write_on_plan(sheet: Sheet, resource: TreeResource, pen: Pen, kind: str) -> None:
    settings = take_settings(sheet)
    _write_doors(sheet)
    _write_host_storage(sheet, resource, pen, settings)
    version = settings.pop("FUNCTIONS_EXTENSION_VERSION", None)
    sheet.put("functions_extension_version", version)
    sheet.move(
        (f"{ROUTING}.imagePullTraffic", "vnet_image_pull_enabled"),
        (f"{ROUTING}.backupRestoreTraffic", "virtual_network_backup_restore_enabled"),
    )
    content = sheet.raw(f"{ROUTING}.contentShareTraffic")
    if content is True:
        settings["WEBSITE_CONTENTOVERVNET"] = "1"
    servers = sheet.value("properties.dnsConfiguration.dnsServers")
    if isinstance(servers, list):
        settings.update(zip(DNS_SERVERS, servers, strict=False))
        if len(servers) > len(DNS_SERVERS):
            pen.lose("properties.dnsConfiguration.dnsServers", "App settings name two DNS servers at most.")
    for path, name in DNS:
        value = sheet.raw(path)
        if value is not None:
            settings[name] = str(value)
    site = sheet.block("site_config")
    for theirs, ours in (*OF_PLAN.items(), *OF_ALL.items()):
        site.move((f"{CONFIG}.{theirs}", ours))
    if resource.type.endswith("/slots"):
        _no_scale_limit(site, pen)
    site.move((f"{ROUTING}.applicationTraffic", "vnet_route_all_enabled"))
    site.put("application_insights_connection_string", settings.pop("APPLICATIONINSIGHTS_CONNECTION_STRING", None))
    write_restrictions(sheet, site, CONFIG, pen)
    if not write_stack(sheet, site, settings, kind, pen):
        pen.lose(f"{CONFIG}.windowsFxVersion", WINDOWS_IMAGE)
    write_identity(sheet)
    write_settings(sheet, settings)


def _no_scale_limit(site: Sheet, pen: Pen) -> None:
    """What only the app itself takes; a slot scales as its app does."""
    kept = [item for item in site.items if getattr(item, "name", "") != "app_scale_limit"]
    site.items[:] = kept


def _write_host_storage(sheet: Sheet, resource: TreeResource, pen: Pen, settings: dict[str, Value]) -> None:
    """The host's storage account: azurerm writes the settings for it."""
    name = settings.pop("AzureWebJobsStorage__accountName", None)
    connection = settings.pop("AzureWebJobsStorage", None)
    if name is not None:
        sheet.put("storage_account_name", name)
        sheet.put("storage_uses_managed_identity", True)
        return
    if isinstance(connection, Text):
        keys = [p for p in connection.parts if isinstance(p, Expr) and p.text.endswith(".primary_access_key")]
        if keys:
            named = keys[0].text.replace(".primary_access_key", ".name")
            sheet.put("storage_account_name", Expr(named, keys[0].symbols))
            sheet.put("storage_account_access_key", keys[0])
            return
    pen.lose("host storage", NO_STORAGE)
    words = f"The name of the storage account that the host of {resource.symbol} uses."
    sheet.put(
        "storage_account_name",
        pen.references.ask(f"host {resource.symbol}", f"{snake(resource.symbol)}_storage_account_name", words),
    )
    sheet.put("storage_uses_managed_identity", True)


def _write_flex(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    settings = take_settings(sheet)
    sheet.put("service_plan_id", _plan(sheet, resource, pen))
    sheet.move((f"{FLEX}.runtime.name", "runtime_name"), (f"{FLEX}.runtime.version", "runtime_version"))
    storage = f"{FLEX}.deployment.storage"
    kind = sheet.value(f"{storage}.type")
    sheet.put("storage_container_type", kind or "blobContainer")
    place = sheet.value(f"{storage}.value")
    if place is None:
        pen.lose(f"{storage}.value", NO_STORAGE)
        words = f"The address of the blob container that {resource.symbol} is deployed from."
        place = pen.references.ask(f"place {resource.symbol}", f"{snake(resource.symbol)}_container", words)
    sheet.put("storage_container_endpoint", place)
    way = sheet.value(f"{storage}.authentication.type")
    sheet.put("storage_authentication_type", way or "SystemAssignedIdentity")
    sheet.move((f"{storage}.authentication.userAssignedIdentityResourceId", "storage_user_assigned_identity_id"))
    sheet.drop(f"{storage}.authentication.storageAccountConnectionStringName")
    connection = settings.pop("AzureWebJobsStorage", None)
    if way == "StorageAccountConnectionString":
        keys = [p for p in getattr(connection, "parts", ()) if isinstance(p, Expr) and p.text.endswith("access_key")]
        sheet.put("storage_access_key", keys[0] if keys else None)
    elif connection is not None:
        settings["AzureWebJobsStorage"] = connection
    sheet.move(
        (f"{FLEX}.scaleAndConcurrency.maximumInstanceCount", "maximum_instance_count"),
        (f"{FLEX}.scaleAndConcurrency.instanceMemoryMB", "instance_memory_in_mb"),
    )
    _write_doors(sheet)
    site = sheet.block("site_config")
    for theirs, ours in OF_ALL.items():
        site.move((f"{CONFIG}.{theirs}", ours))
    site.put("application_insights_connection_string", settings.pop("APPLICATIONINSIGHTS_CONNECTION_STRING", None))
    write_restrictions(sheet, site, CONFIG, pen)
    write_identity(sheet)
    write_settings(sheet, settings)


def _write_container_app(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """An app in a Container Apps environment, as a container app that runs its image."""
    pen.lose("its kind, a function app", STAND_IN)
    environment = sheet.value("properties.managedEnvironmentId")
    if environment is None:
        words = f"The id of the Container Apps environment of {resource.symbol}."
        environment = pen.references.ask(f"e {resource.symbol}", f"{snake(resource.symbol)}_environment_id", words)
    sheet.put("container_app_environment_id", environment)
    sheet.put("revision_mode", "Single")
    sheet.drop("location")
    own = sheet.look("identity.userAssignedIdentities")
    write_identity(sheet)
    image = sheet.value(f"{CONFIG}.linuxFxVersion")
    _write_registry(sheet, image, own, pen)
    settings = take_settings(sheet)
    template = sheet.block("template")
    template.put("max_replicas", sheet.value(f"{CONFIG}.functionAppScaleLimit"))
    container = template.block("container")
    container.put("name", "functions")
    container.put("image", _without_word(image))
    container.put("cpu", 0.5)
    container.put("memory", "1Gi")
    secrets: dict[str, Value] = {}
    for name, value in settings.items():
        variable = container.block("env")
        variable.put("name", name)
        if isinstance(value, Text) and any(isinstance(p, Expr) and "_key" in p.text for p in value.parts):
            secret = f"setting-{len(secrets) + 1}"
            secrets[secret] = value
            variable.put("secret_name", secret)
        else:
            variable.put("value", value)
    for name, value in secrets.items():
        block = sheet.block("secret")
        block.put("name", name)
        block.put("value", value)
    ingress = sheet.block("ingress")
    ingress.put("external_enabled", sheet.raw(PUBLIC) != "Disabled")
    ingress.put("target_port", 80)
    ingress.put("allow_insecure_connections", sheet.raw("properties.httpsOnly") is False)
    weight = ingress.block("traffic_weight")
    weight.put("percentage", 100)
    weight.put("latest_revision", True)
    sheet.drop(f"{CONFIG}.ftpsState")


def _write_registry(sheet: Sheet, image: Value, own: object, pen: Pen) -> None:
    """The registry that a container app signs in to with its user-assigned identity."""
    by_identity = sheet.raw(f"{CONFIG}.acrUseManagedIdentityCreds")
    sheet.drop(f"{CONFIG}.acrUserManagedIdentityID")
    servers = [part for part in image.parts if isinstance(part, Expr)] if isinstance(image, Text) else []
    if not by_identity or not servers:
        return
    if not isinstance(own, KeyedById):
        pen.lose(f"{CONFIG}.acrUseManagedIdentityCreds", OWN_IDENTITY_LATER)
        return
    block = sheet.block("registry")
    block.put("server", servers[0])
    block.put("identity", pen.references.id_of(own.symbol))


def _without_word(image: Value) -> Value:
    if isinstance(image, str):
        return image.removeprefix("DOCKER|")
    if isinstance(image, Text) and isinstance(image.parts[0], str):
        rest = image.parts[0].removeprefix("DOCKER|")
        parts = ((rest,) if rest else ()) + image.parts[1:]
        return parts[0] if len(parts) == 1 else Text(parts)
    return image


def write_hybrid(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """The hybrid connection of an app; azurerm reads the key of the sender itself."""
    space = pen.tree.by_symbol[resource.parent or ""]
    sheet.put("function_app_id", pen.references.id_of(space.parent or ""))
    sheet.move(
        ("properties.relayArmUri", "relay_id"),
        ("properties.hostname", "hostname"),
        ("properties.port", "port"),
    )
    if not any(getattr(item, "name", "") == "port" for item in sheet.items):
        sheet.put("port", pen.references.ask(f"p {resource.symbol}", f"{snake(resource.symbol)}_port", "One TCP port."))
    key = sheet.raw("properties.sendKeyValue")
    name = sheet.value("properties.sendKeyName")
    sheet.put("send_key_name", pen.references.wait(key.symbol, "name") if isinstance(key, ListKeys) else name)
    sheet.drop("properties.serviceBusNamespace", "properties.serviceBusSuffix", "properties.relayName")


APP_SPECS = {
    "microsoft.web/serverfarms": Spec("azurerm_service_plan", write=write_plan),
    "microsoft.web/hostingenvironments": Spec("azurerm_app_service_environment_v3", write=write_ase, located=False),
    "microsoft.app/managedenvironments": Spec("azurerm_container_app_environment", write=write_environment),
    "microsoft.insights/components": Spec("azurerm_application_insights", write=write_insights),
    "microsoft.web/sites": Spec(write=write_app, choose=app_type, located=False),
    "microsoft.web/sites/slots": Spec(write=write_slot, choose=slot_type, group=False, located=False, reason=NO_SLOTS),
    "microsoft.web/sites/hybridconnectionnamespaces": Spec(),
    "microsoft.web/sites/hybridconnectionnamespaces/relays": Spec(
        "azurerm_function_app_hybrid_connection", write=write_hybrid, named=False, group=False
    ),
}
"""Types of hosting and apps, by their lower-case type."""
