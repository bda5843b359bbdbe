"""How the resources of Terraform's azurerm provider (4.x) stand in Azure: one row for each type that is read.

A row maps arguments to places in the body of the Azure resource. Blocks of Terraform are lists of objects, of
which mostly the first is meant: ``identity.type`` is the type in the first ``identity`` block.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

WAN = "Microsoft.Network"
Values = Mapping[str, Any]
Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Azurerm:
    """``names``: arguments that make up the name, the last one the resource's own. ``parent``: the argument that
    holds the id of what a child belongs to. ``plain``: argument to place in the body."""

    type: str
    plain: Mapping[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ("name",)
    parent: str = ""
    finish: Callable[[Values, Body], None] | None = None


def first(value: Any, *path: str) -> Any:
    """The member of nested blocks, the first of each; None where there is none."""
    for name in path:
        if isinstance(value, list):
            value = value[0] if value else None
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def rows(value: Any) -> list[Mapping[str, Any]]:
    """The blocks of a list."""
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []


def put(body: Body, path: str, value: Any) -> None:
    """Set the member at a dotted path; nothing for no value."""
    if value is None:
        return
    *above, last = path.split(".")
    for name in above:
        body = body.setdefault(name, {})
    body[last] = value


def enabled(value: Any) -> str | None:
    """Azure's words for a switch."""
    return None if not isinstance(value, bool) else "Enabled" if value else "Disabled"


def _public(values: Values, body: Body) -> None:
    put(body, "properties.publicNetworkAccess", enabled(values.get("public_network_access_enabled")))


def _rule(values: Values) -> Body:
    made: Body = {"name": values.get("name"), "properties": {}}
    for argument, member in (
        ("priority", "priority"), ("direction", "direction"), ("access", "access"), ("protocol", "protocol"),
        ("source_port_range", "sourcePortRange"), ("source_port_ranges", "sourcePortRanges"),
        ("destination_port_range", "destinationPortRange"), ("destination_port_ranges", "destinationPortRanges"),
        ("source_address_prefix", "sourceAddressPrefix"), ("source_address_prefixes", "sourceAddressPrefixes"),
        ("destination_address_prefix", "destinationAddressPrefix"),
        ("destination_address_prefixes", "destinationAddressPrefixes"),
    ):  # fmt: skip
        if values.get(argument) not in (None, "", []):
            made["properties"][member] = values[argument]
    return made


def _rule_body(values: Values, body: Body) -> None:
    body["properties"] = _rule(values)["properties"]


def _group(values: Values, body: Body) -> None:
    put(body, "properties.securityRules", [_rule(row) for row in rows(values.get("security_rule"))] or None)


ROUTE = {
    "address_prefix": "addressPrefix",
    "next_hop_type": "nextHopType",
    "next_hop_in_ip_address": "nextHopIpAddress",
}


def _route(values: Values) -> Body:
    return {theirs: values[ours] for ours, theirs in ROUTE.items() if values.get(ours) not in (None, "")}


def _routes(values: Values, body: Body) -> None:
    listed = [{"name": row.get("name"), "properties": _route(row)} for row in rows(values.get("route"))]
    put(body, "properties.routes", listed or None)
    propagation = values.get("bgp_route_propagation_enabled")
    if isinstance(propagation, bool):
        put(body, "properties.disableBgpRoutePropagation", not propagation)


def _route_body(values: Values, body: Body) -> None:
    body["properties"] = _route(values)


def _subnet(values: Values, body: Body) -> None:
    prefixes = values.get("address_prefixes")
    if isinstance(prefixes, list) and len(prefixes) == 1:
        put(body, "properties.addressPrefix", prefixes[0])
    elif prefixes:
        put(body, "properties.addressPrefixes", prefixes)
    delegations = [
        {"name": row.get("name"), "properties": {"serviceName": first(row, "service_delegation", "name")}}
        for row in rows(values.get("delegation"))
    ]
    put(body, "properties.delegations", delegations or None)
    endpoints = values.get("service_endpoints") or [row.get("service") for row in rows(values.get("service_endpoint"))]
    put(body, "properties.serviceEndpoints", [{"service": name} for name in endpoints or ()] or None)


def _network(values: Values, body: Body) -> None:
    listed = []
    for row in rows(values.get("subnet")):
        inner: Body = {"name": row.get("name"), "properties": {}}
        _subnet(row, inner)
        guard = row.get("security_group")
        if guard:
            put(inner, "properties.networkSecurityGroup.id", guard)
        listed.append(inner)
    put(body, "properties.subnets", listed or None)


def _acls(block: Any, body: Body) -> None:
    if not block:
        return
    put(body, "properties.networkAcls.defaultAction", first(block, "default_action"))
    bypass = first(block, "bypass")
    put(body, "properties.networkAcls.bypass", ", ".join(bypass) if isinstance(bypass, list) else bypass)
    subnets = first(block, "virtual_network_subnet_ids") or []
    put(body, "properties.networkAcls.virtualNetworkRules", [{"id": i, "action": "Allow"} for i in subnets] or None)
    addresses = first(block, "ip_rules") or []
    put(body, "properties.networkAcls.ipRules", [{"value": a, "action": "Allow"} for a in addresses] or None)


def _storage(values: Values, body: Body) -> None:
    _public(values, body)
    tier, replication = values.get("account_tier"), values.get("account_replication_type")
    if isinstance(tier, str) and isinstance(replication, str):
        put(body, "sku.name", f"{tier}_{replication}")
    _acls(values.get("network_rules"), body)


def _vault(values: Values, body: Body) -> None:
    _public(values, body)
    _acls(values.get("network_acls"), body)


def _plan(values: Values, body: Body) -> None:
    put(body, "properties.reserved", str(values.get("os_type", "")).lower() == "linux")


def _identity(values: Values, body: Body) -> None:
    kind = first(values, "identity", "type")
    if isinstance(kind, str):
        put(body, "identity.type", kind.replace(", ", ","))
        listed = first(values, "identity", "identity_ids") or []
        put(body, "identity.userAssignedIdentities", {i: {} for i in listed if isinstance(i, str)} or None)


def _headers(block: Any) -> Body | None:
    """The headers of an access restriction, as Azure calls them."""
    found = {name: first(block, argument) for argument, name in HEADERS.items()}
    named = {name: [str(v) for v in values] for name, values in found.items() if isinstance(values, list) and values}
    return dict(named) or None


def _restrictions(site: Any, word: str, member: str, body: Body) -> None:
    listed = []
    for row in rows(first(site, word)):
        made: Body = {"name": row.get("name"), "priority": row.get("priority"), "action": row.get("action")}
        if row.get("service_tag"):
            made |= {"ipAddress": row["service_tag"], "tag": "ServiceTag"}
        elif row.get("virtual_network_subnet_id"):
            made["vnetSubnetResourceId"] = row["virtual_network_subnet_id"]
        else:
            made["ipAddress"] = row.get("ip_address")
        made["headers"] = _headers(first(row, "headers"))
        listed.append({key: value for key, value in made.items() if value is not None})
    put(body, f"properties.siteConfig.{member}", listed or None)


def _app(values: Values, body: Body, linux: bool) -> None:
    body["kind"] = "functionapp,linux" if linux else "functionapp"
    _public(values, body)
    _identity(values, body)
    site = values.get("site_config")
    put(body, "properties.siteConfig.alwaysOn", first(site, "always_on"))
    put(body, "properties.siteConfig.ftpsState", first(site, "ftps_state"))
    put(body, "properties.siteConfig.remoteDebuggingEnabled", first(site, "remote_debugging_enabled"))
    put(body, "properties.siteConfig.functionAppScaleLimit", first(site, "app_scale_limit"))
    put(body, "properties.siteConfig.minimumElasticInstanceCount", first(site, "elastic_instance_minimum"))
    by_identity = first(site, "container_registry_use_managed_identity") or None
    put(body, "properties.siteConfig.acrUseManagedIdentityCreds", by_identity)
    put(body, "properties.outboundVnetRouting.applicationTraffic", first(site, "vnet_route_all_enabled"))
    put(body, "properties.siteConfig.ipSecurityRestrictionsDefaultAction", first(site, "ip_restriction_default_action"))
    scm = first(site, "scm_ip_restriction_default_action")
    put(body, "properties.siteConfig.scmIpSecurityRestrictionsDefaultAction", scm)
    put(body, "properties.siteConfig.scmIpSecurityRestrictionsUseMain", first(site, "scm_use_main_ip_restriction"))
    monitored = first(site, "runtime_scale_monitoring_enabled")
    put(body, "properties.siteConfig.functionsRuntimeScaleMonitoringEnabled", monitored)
    put(body, "properties.siteConfig.cors.allowedOrigins", first(site, "cors", "allowed_origins") or None)
    _restrictions(site, "ip_restriction", "ipSecurityRestrictions", body)
    _restrictions(site, "scm_ip_restriction", "scmIpSecurityRestrictions", body)
    settings = dict(values["app_settings"]) if isinstance(values.get("app_settings"), Mapping) else {}
    stack = first(site, "application_stack")
    for argument, word in (
        ("python_version", "Python"), ("node_version", "Node"), ("java_version", "Java"),
        ("dotnet_version", "DOTNET"), ("powershell_core_version", "PowerShell"),
    ):  # fmt: skip
        version = first(stack, argument)
        if version:
            isolated = word == "DOTNET" and first(stack, "use_dotnet_isolated_runtime") is True
            settings.setdefault("FUNCTIONS_WORKER_RUNTIME", "dotnet-isolated" if isolated else word.lower())
            if linux:
                shown = "DOTNET-ISOLATED" if isolated else word
                put(body, "properties.siteConfig.linuxFxVersion", f"{shown}|{version}")
    if values.get("functions_extension_version"):
        settings.setdefault("FUNCTIONS_EXTENSION_VERSION", values["functions_extension_version"])
    account = values.get("storage_account_name")
    if isinstance(account, str):
        identity = values.get("storage_uses_managed_identity") is True
        name = "AzureWebJobsStorage__accountName" if identity else "AzureWebJobsStorage"
        text = account if identity else f"DefaultEndpointsProtocol=https;AccountName={account};AccountKey=***"
        settings.setdefault(name, text)
    for name, member in DNS_SETTINGS.items():
        if str(settings.get(name, "")).isdecimal():
            put(body, f"properties.dnsConfiguration.{member}", int(settings.pop(name)))
    listed = [{"name": n, "value": v} for n, v in settings.items() if isinstance(v, (str, bool, int, float))]
    put(body, "properties.siteConfig.appSettings", listed or None)


def _linux(values: Values, body: Body) -> None:
    _app(values, body, linux=True)


def _windows(values: Values, body: Body) -> None:
    _app(values, body, linux=False)


def _flex(values: Values, body: Body) -> None:
    _app(values, body, linux=True)
    place = "properties.functionAppConfig"
    put(body, f"{place}.runtime.name", values.get("runtime_name"))
    put(body, f"{place}.runtime.version", values.get("runtime_version"))
    put(body, f"{place}.deployment.storage.type", "blobContainer")
    put(body, f"{place}.deployment.storage.value", values.get("storage_container_endpoint"))
    put(body, f"{place}.deployment.storage.authentication.type", values.get("storage_authentication_type"))
    put(body, f"{place}.scaleAndConcurrency.maximumInstanceCount", values.get("maximum_instance_count"))


def _endpoint(values: Values, body: Body) -> None:
    connection = values.get("private_service_connection")
    target = first(connection, "private_connection_resource_id")
    put(body, "properties.privateLinkServiceConnections", [{
        "name": first(connection, "name"),
        "properties": {"privateLinkServiceId": target, "groupIds": first(connection, "subresource_names") or []},
    }])  # fmt: skip


def _namespace(values: Values, body: Body) -> None:
    _public(values, body)
    put(body, "sku.name", values.get("sku"))


def _cosmos(values: Values, body: Body) -> None:
    _public(values, body)
    allowed = [{"id": row.get("id")} for row in rows(values.get("virtual_network_rule"))]
    put(body, "properties.virtualNetworkRules", allowed or None)
    addresses = values.get("ip_range_filter")
    listed = addresses.split(",") if isinstance(addresses, str) else addresses
    put(body, "properties.ipRules", [{"ipAddressOrRange": a} for a in listed or () if a] or None)


HEADERS = {
    "x_azure_fdid": "x-azure-fdid", "x_fd_health_probe": "x-fd-healthprobe", "x_forwarded_for": "x-forwarded-for",
    "x_forwarded_host": "x-forwarded-host",
}  # fmt: skip
DNS_SETTINGS = {
    "WEBSITE_DNS_ATTEMPTS": "dnsRetryAttemptCount", "WEBSITE_DNS_TIMEOUT": "dnsRetryAttemptTimeout",
    "WEBSITE_DNS_MAX_CACHE_TIMEOUT": "dnsMaxCacheTimeout",
}  # fmt: skip
"""azurerm has no arguments for these; the settings mean the same."""
APP = {
    "service_plan_id": "properties.serverFarmId", "virtual_network_subnet_id": "properties.virtualNetworkSubnetId",
    "https_only": "properties.httpsOnly",
}  # fmt: skip
AZURERM: Mapping[str, Azurerm] = {
    "azurerm_virtual_network": Azurerm(
        f"{WAN}/virtualNetworks",
        {"address_space": "properties.addressSpace.addressPrefixes",
         "dns_servers": "properties.dhcpOptions.dnsServers"},
        finish=_network,
    ),
    "azurerm_subnet": Azurerm(
        f"{WAN}/virtualNetworks/subnets",
        {"private_endpoint_network_policies": "properties.privateEndpointNetworkPolicies"},
        ("virtual_network_name", "name"), finish=_subnet,
    ),
    "azurerm_network_security_group": Azurerm(f"{WAN}/networkSecurityGroups", finish=_group),
    "azurerm_network_security_rule": Azurerm(
        f"{WAN}/networkSecurityGroups/securityRules", names=("network_security_group_name", "name"), finish=_rule_body
    ),
    "azurerm_route_table": Azurerm(f"{WAN}/routeTables", finish=_routes),
    "azurerm_route": Azurerm(f"{WAN}/routeTables/routes", names=("route_table_name", "name"), finish=_route_body),
    "azurerm_public_ip": Azurerm(
        f"{WAN}/publicIPAddresses",
        {"sku": "sku.name", "allocation_method": "properties.publicIPAllocationMethod",
         "ip_version": "properties.publicIPAddressVersion"},
    ),
    "azurerm_nat_gateway": Azurerm(
        f"{WAN}/natGateways", {"sku_name": "sku.name", "idle_timeout_in_minutes": "properties.idleTimeoutInMinutes"}
    ),
    "azurerm_virtual_network_peering": Azurerm(
        f"{WAN}/virtualNetworks/virtualNetworkPeerings",
        {"remote_virtual_network_id": "properties.remoteVirtualNetwork.id",
         "allow_virtual_network_access": "properties.allowVirtualNetworkAccess",
         "allow_forwarded_traffic": "properties.allowForwardedTraffic",
         "allow_gateway_transit": "properties.allowGatewayTransit",
         "use_remote_gateways": "properties.useRemoteGateways"},
        ("virtual_network_name", "name"),
    ),
    "azurerm_private_endpoint": Azurerm(
        f"{WAN}/privateEndpoints", {"subnet_id": "properties.subnet.id"}, finish=_endpoint
    ),
    "azurerm_private_dns_zone": Azurerm(f"{WAN}/privateDnsZones"),
    "azurerm_private_dns_zone_virtual_network_link": Azurerm(
        f"{WAN}/privateDnsZones/virtualNetworkLinks",
        {"virtual_network_id": "properties.virtualNetwork.id",
         "registration_enabled": "properties.registrationEnabled"},
        ("private_dns_zone_name", "name"), "private_dns_zone_id",
    ),
    "azurerm_service_plan": Azurerm(
        "Microsoft.Web/serverfarms",
        {"sku_name": "sku.name", "zone_balancing_enabled": "properties.zoneRedundant",
         "app_service_environment_id": "properties.hostingEnvironmentProfile.id"},
        finish=_plan,
    ),
    "azurerm_linux_function_app": Azurerm("Microsoft.Web/sites", APP, finish=_linux),
    "azurerm_windows_function_app": Azurerm("Microsoft.Web/sites", APP, finish=_windows),
    "azurerm_function_app_flex_consumption": Azurerm("Microsoft.Web/sites", APP, finish=_flex),
    "azurerm_storage_account": Azurerm(
        "Microsoft.Storage/storageAccounts",
        {"account_kind": "kind", "shared_access_key_enabled": "properties.allowSharedKeyAccess"}, finish=_storage,
    ),
    "azurerm_key_vault": Azurerm("Microsoft.KeyVault/vaults", {"sku_name": "properties.sku.name"}, finish=_vault),
    "azurerm_application_insights": Azurerm("Microsoft.Insights/components", {"application_type": "kind"}),
    "azurerm_servicebus_namespace": Azurerm("Microsoft.ServiceBus/namespaces", finish=_namespace),
    "azurerm_eventhub_namespace": Azurerm("Microsoft.EventHub/namespaces", finish=_namespace),
    "azurerm_cosmosdb_account": Azurerm(
        "Microsoft.DocumentDB/databaseAccounts",
        {"is_virtual_network_filter_enabled": "properties.isVirtualNetworkFilterEnabled", "kind": "kind"},
        finish=_cosmos,
    ),
    "azurerm_mssql_server": Azurerm("Microsoft.Sql/servers", finish=_public),
    "azurerm_container_registry": Azurerm(
        "Microsoft.ContainerRegistry/registries", {"sku": "sku.name"}, finish=_public
    ),
}  # fmt: skip
"""By type of resource. Those of ``JOINS`` and ``azurerm_resource_group`` are read as well."""
JOINS: Mapping[str, tuple[str, str, str]] = {
    "azurerm_subnet_network_security_group_association": (
        "subnet_id", "properties.networkSecurityGroup.id", "network_security_group_id"
    ),
    "azurerm_subnet_route_table_association": ("subnet_id", "properties.routeTable.id", "route_table_id"),
    "azurerm_subnet_nat_gateway_association": ("subnet_id", "properties.natGateway.id", "nat_gateway_id"),
    "azurerm_nat_gateway_public_ip_association": (
        "nat_gateway_id", "properties.publicIpAddresses[].id", "public_ip_address_id"
    ),
    "azurerm_app_service_virtual_network_swift_connection": (
        "app_service_id", "properties.virtualNetworkSubnetId", "subnet_id"
    ),
}  # fmt: skip
"""Resources that only join two others: the argument with the id of the holder, its property, and the other id."""
