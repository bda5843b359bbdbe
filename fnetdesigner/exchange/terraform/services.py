"""Terraform of services that hold or carry data: storage, vaults, messaging, databases, registries, relays."""

from __future__ import annotations

from fnetdesigner.azure.roles import known_roles
from fnetdesigner.exchange.template import Call, Literal
from fnetdesigner.exchange.terraform.hcl import Attribute, Value
from fnetdesigner.exchange.terraform.sheet import Sheet
from fnetdesigner.exchange.terraform.spec import ENABLED, PUBLIC, Pen, Spec
from fnetdesigner.exchange.tree import TreeResource, TreeValue, VerbatimExpression

SHARE_GB = 5120
NO_DOOR = "azurerm has no argument for the public network access of a relay namespace."


def write_storage(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """The account and its firewall."""
    sku = sheet.raw("sku.name")
    tier, _, replication = str(sku).partition("_")
    sheet.put("account_kind", sheet.value("kind"))
    sheet.put("account_tier", tier)
    sheet.put("account_replication_type", pen.references.sku(resource.symbol, replication))
    sheet.choose(PUBLIC, "public_network_access_enabled", ENABLED)
    sheet.move(("properties.allowSharedKeyAccess", "shared_access_key_enabled"))
    rules = sheet.block("network_rules")
    rules.move(("properties.networkAcls.defaultAction", "default_action"))
    bypass = sheet.raw("properties.networkAcls.bypass")
    if isinstance(bypass, str):
        words: list[Value] = [word.strip() for word in bypass.split(",")]
        rules.put("bypass", words)
    subnets = [row.value("id") for row in _allowed(sheet, "properties.networkAcls.virtualNetworkRules")]
    rules.put("virtual_network_subnet_ids", subnets or None)
    rules.put("ip_rules", [row.value("value") for row in _allowed(sheet, "properties.networkAcls.ipRules")] or None)


def _allowed(sheet: Sheet, path: str) -> list[Sheet]:
    """The rows of a list of rules, each of which allows."""
    rows = list(sheet.rows(path))
    sheet.drop(*(path for _ in (0,) if sheet.look(path) == []))
    for row in rows:
        if row.look("action") == "Allow":
            row.drop("action")
        row.drop("ignoreMissingVNetServiceEndpoint")
    return rows


def write_container(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A blob container."""
    sheet.put("storage_account_id", _account(resource, pen))


def write_share(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A file share; azurerm wants to be told a size, and gets the usual largest of a standard share."""
    sheet.put("storage_account_id", _account(resource, pen))
    sheet.put("quota", SHARE_GB)


def _account(resource: TreeResource, pen: Pen) -> Value:
    """The id of the account above a service above a container or share."""
    service = pen.tree.by_symbol[resource.parent or ""]
    return pen.references.id_of(service.parent or "")


def write_vault(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A vault that goes by roles, and its firewall."""
    sheet.put("sku_name", pen.references.sku(resource.symbol, sheet.value("properties.sku.name")))
    sheet.drop("properties.sku.family")
    sheet.move(
        ("properties.tenantId", "tenant_id"), ("properties.enableRbacAuthorization", "rbac_authorization_enabled")
    )
    sheet.choose(PUBLIC, "public_network_access_enabled", ENABLED)
    rules = sheet.block("network_acls")
    rules.move(("properties.networkAcls.bypass", "bypass"), ("properties.networkAcls.defaultAction", "default_action"))
    subnets = [row.value("id") for row in _allowed(sheet, "properties.networkAcls.virtualNetworkRules")]
    rules.put("virtual_network_subnet_ids", subnets or None)
    rules.put("ip_rules", [row.value("value") for row in _allowed(sheet, "properties.networkAcls.ipRules")] or None)


def write_event_hubs(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A namespace with the rules of its door."""
    _namespace(sheet, resource, pen)
    for child in pen.below(resource.symbol, "networkRuleSets"):
        own = pen.sheet(child, sheet)
        rules = sheet.block("network_rulesets")
        rules.put("default_action", own.value("properties.defaultAction"))
        rules.put("trusted_service_access_enabled", own.value("properties.trustedServiceAccessEnabled"))
        access = own.raw(PUBLIC)
        rules.put("public_network_access_enabled", ENABLED.get(str(access)))
        for row in own.rows("properties.virtualNetworkRules"):
            inner = rules.block("virtual_network_rule")
            inner.put("subnet_id", row.value("subnet.id"))
            missing = row.value("ignoreMissingVnetServiceEndpoint")
            inner.put("ignore_missing_virtual_network_service_endpoint", missing)
        for row in own.rows("properties.ipRules"):
            inner = rules.block("ip_rule")
            inner.put("ip_mask", row.value("ipMask"))
            inner.put("action", row.value("action"))


def write_service_bus(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A namespace with the rules of its door."""
    sku = sheet.look("sku.name")
    _namespace(sheet, resource, pen)
    if sku == "Premium":
        sheet.put("capacity", 1)
        sheet.put("premium_messaging_partitions", 1)
    for child in pen.below(resource.symbol, "networkRuleSets"):
        own = pen.sheet(child, sheet)
        rules = sheet.block("network_rule_set")
        rules.put("default_action", own.value("properties.defaultAction"))
        rules.put("trusted_services_allowed", own.value("properties.trustedServiceAccessEnabled"))
        rules.put("public_network_access_enabled", ENABLED.get(str(own.raw(PUBLIC))))
        addresses: list[Value] = []
        for row in own.rows("properties.ipRules"):
            row.drop("action")
            addresses.append(row.value("ipMask"))
        rules.put("ip_rules", addresses or None)
        for row in own.rows("properties.virtualNetworkRules"):
            inner = rules.block("network_rules")
            inner.put("subnet_id", row.value("subnet.id"))
            inner.put("ignore_missing_vnet_service_endpoint", row.value("ignoreMissingVnetServiceEndpoint"))


def _namespace(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    sheet.put("sku", pen.references.sku(resource.symbol, sheet.value("sku.name")))
    sheet.drop("sku.tier")
    sheet.choose(PUBLIC, "public_network_access_enabled", ENABLED)


def write_cosmos(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """An account with its locations, API and door."""
    sheet.move(
        ("properties.databaseAccountOfferType", "offer_type"),
        ("kind", "kind"),
        ("properties.isVirtualNetworkFilterEnabled", "is_virtual_network_filter_enabled"),
    )
    sheet.choose(PUBLIC, "public_network_access_enabled", ENABLED)
    sheet.choose(
        "properties.networkAclBypass", "network_acl_bypass_for_azure_services", {"AzureServices": True, "None": False}
    )
    addresses = [row.value("ipAddressOrRange") for row in sheet.rows("properties.ipRules")]
    sheet.put("ip_range_filter", addresses or None)
    sheet.block("consistency_policy").put("consistency_level", "Session")
    for row in sheet.rows("properties.locations", "geo_location"):
        row.move(("locationName", "location"), ("failoverPriority", "failover_priority"))
    for row in sheet.rows("properties.capabilities", "capabilities"):
        row.move(("name", "name"))
    for row in sheet.rows("properties.virtualNetworkRules", "virtual_network_rule"):
        row.move(("id", "id"), ("ignoreMissingVNetServiceEndpoint", "ignore_missing_vnet_service_endpoint"))


def write_sql(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A server whose administrator is a group of Microsoft Entra, so that no password stands anywhere."""
    sheet.put("version", "12.0")
    sheet.move(("properties.minimalTlsVersion", "minimum_tls_version"))
    sheet.choose(PUBLIC, "public_network_access_enabled", ENABLED)
    for child in pen.below(resource.symbol, "connectionPolicies"):
        sheet.put("connection_policy", pen.sheet(child, sheet).value("properties.connectionType"))
    if sheet.look("properties.administrators") is not None:
        owner = sheet.block("azuread_administrator")
        owner.move(
            ("properties.administrators.login", "login_username"),
            ("properties.administrators.sid", "object_id"),
            ("properties.administrators.azureADOnlyAuthentication", "azuread_authentication_only"),
        )
        sheet.drop("properties.administrators.administratorType", "properties.administrators.principalType")


def write_sql_rule(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A rule of a server's door."""
    sheet.put("server_id", pen.references.id_of(resource.parent or ""))
    sheet.move(
        ("properties.startIpAddress", "start_ip_address"),
        ("properties.endIpAddress", "end_ip_address"),
        ("properties.virtualNetworkSubnetId", "subnet_id"),
        ("properties.ignoreMissingVnetServiceEndpoint", "ignore_missing_vnet_service_endpoint"),
    )


def write_registry(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A registry; rules of its door on Premium."""
    sheet.put("sku", pen.references.sku(resource.symbol, sheet.value("sku.name")))
    sheet.choose(PUBLIC, "public_network_access_enabled", ENABLED)
    action = sheet.value("properties.networkRuleSet.defaultAction")
    rows = list(sheet.rows("properties.networkRuleSet.ipRules"))
    if action is None and not rows:
        return
    rules = sheet.block("network_rule_set")
    rules.put("default_action", action)
    for row in rows:
        inner = rules.block("ip_rule")
        inner.put("action", row.value("action"))
        inner.put("ip_range", row.value("value"))
    sheet.drop("properties.networkRuleSet")


def write_relay(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A relay namespace; its public door has no argument."""
    sheet.put("sku_name", sheet.value("sku.name"))
    sheet.drop("sku.tier")
    if sheet.look(PUBLIC) == "Enabled":
        sheet.drop(PUBLIC)
    elif sheet.raw(PUBLIC) is not None:
        pen.lose(PUBLIC, NO_DOOR)


def write_hybrid(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A hybrid connection with the host and port that App Service looks for."""
    sheet.put("relay_namespace_name", pen.references.name_of(resource.parent or ""))
    sheet.move(
        ("properties.requiresClientAuthorization", "requires_client_authorization"),
        ("properties.userMetadata", "user_metadata"),
    )


def write_sender(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """The rule that an app sends by."""
    connection = pen.tree.by_symbol[resource.parent or ""]
    sheet.put("namespace_name", pen.references.name_of(connection.parent or ""))
    sheet.items.append(Attribute("hybrid_connection_name", pen.references.wait(connection.symbol, "name")))
    rights = sheet.raw("properties.rights")
    for right in ("Listen", "Manage", "Send"):
        sheet.put(right.lower(), isinstance(rights, list) and right in rights)


def write_role(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A role assignment; the role by its name, which is the same in every tenant."""
    sheet.move(("scope", "scope"))
    sheet.put("role_definition_name", _role_name(sheet.raw("properties.roleDefinitionId")))
    sheet.move(
        ("properties.principalId", "principal_id"),
        ("properties.principalType", "principal_type"),
    )


def _role_name(value: TreeValue) -> Value:
    match value:
        case VerbatimExpression(Call(_, (*_, Literal(role_id)))):
            return next((r.name for r in known_roles() if r.id == role_id), str(role_id))
    return None


def write_cosmos_role(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A role assignment inside of a Cosmos DB account."""
    sheet.put("name", resource.names[-1] if isinstance(resource.names[-1], str) else None)
    sheet.put("account_name", pen.references.name_of(resource.parent or ""))
    sheet.move(
        ("properties.roleDefinitionId", "role_definition_id"),
        ("properties.principalId", "principal_id"),
        ("properties.scope", "scope"),
    )


SERVICE_SPECS = {
    "microsoft.storage/storageaccounts": Spec("azurerm_storage_account", write=write_storage),
    "microsoft.storage/storageaccounts/blobservices": Spec(),
    "microsoft.storage/storageaccounts/blobservices/containers": Spec(
        "azurerm_storage_container", write=write_container, group=False
    ),
    "microsoft.storage/storageaccounts/fileservices": Spec(),
    "microsoft.storage/storageaccounts/fileservices/shares": Spec(
        "azurerm_storage_share", write=write_share, group=False
    ),
    "microsoft.keyvault/vaults": Spec("azurerm_key_vault", write=write_vault),
    "microsoft.eventhub/namespaces": Spec("azurerm_eventhub_namespace", write=write_event_hubs),
    "microsoft.eventhub/namespaces/networkrulesets": Spec(),
    "microsoft.servicebus/namespaces": Spec("azurerm_servicebus_namespace", write=write_service_bus),
    "microsoft.servicebus/namespaces/networkrulesets": Spec(),
    "microsoft.documentdb/databaseaccounts": Spec("azurerm_cosmosdb_account", write=write_cosmos),
    "microsoft.documentdb/databaseaccounts/sqlroleassignments": Spec(
        "azurerm_cosmosdb_sql_role_assignment", write=write_cosmos_role, named=False, located=False
    ),
    "microsoft.authorization/roleassignments": Spec(
        "azurerm_role_assignment", write=write_role, named=False, group=False, located=False
    ),
    "microsoft.sql/servers": Spec("azurerm_mssql_server", write=write_sql),
    "microsoft.sql/servers/firewallrules": Spec("azurerm_mssql_firewall_rule", write=write_sql_rule, group=False),
    "microsoft.sql/servers/virtualnetworkrules": Spec(
        "azurerm_mssql_virtual_network_rule", write=write_sql_rule, group=False
    ),
    "microsoft.sql/servers/connectionpolicies": Spec(),
    "microsoft.containerregistry/registries": Spec("azurerm_container_registry", write=write_registry),
    "microsoft.relay/namespaces": Spec("azurerm_relay_namespace", write=write_relay),
    "microsoft.relay/namespaces/hybridconnections": Spec("azurerm_relay_hybrid_connection", write=write_hybrid),
    "microsoft.relay/namespaces/hybridconnections/authorizationrules": Spec(
        "azurerm_relay_hybrid_connection_authorization_rule", write=write_sender
    ),
}
"""Types of these services, by their lower-case type."""
