"""Terraform of what stands at the edge: firewalls, gateways for web traffic, Front Door, Bastion, machines."""

from __future__ import annotations

from fnetdesigner.exchange.template import Call, Literal
from fnetdesigner.exchange.terraform.hcl import Attribute, Value
from fnetdesigner.exchange.terraform.sheet import Sheet
from fnetdesigner.exchange.terraform.spec import Pen, Spec
from fnetdesigner.exchange.tree import Tree, TreeResource, TreeValue, VerbatimExpression
from fnetdesigner.exchange.variables import snake

COLLECTIONS = {
    "NetworkRule": ("network_rule_collection", "rule"),
    "ApplicationRule": ("application_rule_collection", "rule"),
    "NatRule": ("nat_rule_collection", "rule"),
}
ONE_DESTINATION = "A NAT rule of azurerm takes one destination address; the first is written."
ANY_PORT = 443
"""Stands where a NAT rule leads every port on and azurerm wants one."""
NO_NAMES = "A NAT rule of azurerm takes no destination by name."


def write_firewall(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A firewall in a network, with its addresses and policy."""
    sheet.put("sku_name", sheet.value("properties.sku.name"))
    sheet.put("sku_tier", pen.references.sku(resource.symbol, sheet.value("properties.sku.tier")))
    sheet.put("firewall_policy_id", sheet.value("properties.firewallPolicy.id"))
    for row in sheet.rows("properties.ipConfigurations", "ip_configuration"):
        _configure(row)
    managed = "properties.managementIpConfiguration"
    if sheet.look(managed) is not None:
        block = sheet.block("management_ip_configuration")
        block.put("name", sheet.value(f"{managed}.name"))
        block.put("subnet_id", sheet.value(f"{managed}.properties.subnet.id"))
        address = sheet.value(f"{managed}.properties.publicIPAddress.id")
        if address is None:
            words = f"The id of the public address that {resource.own_name} is managed at."
            address = pen.references.ask(f"managed {resource.symbol}", f"{snake(resource.symbol)}_address_id", words)
        block.put("public_ip_address_id", address)


def _configure(row: Sheet) -> None:
    row.move(
        ("name", "name"),
        ("properties.subnet.id", "subnet_id"),
        ("properties.publicIPAddress.id", "public_ip_address_id"),
    )
    row.drop("properties.privateIPAllocationMethod")


def write_policy(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A firewall policy with its DNS settings and private ranges."""
    sheet.move(("properties.sku.tier", "sku"), ("properties.snat.privateRanges", "private_ip_ranges"))
    proxy = sheet.value("properties.dnsSettings.enableProxy")
    servers = sheet.value("properties.dnsSettings.servers")
    if proxy is not None or servers:
        dns = sheet.block("dns")
        dns.put("proxy_enabled", proxy)
        dns.put("servers", servers or None)


def write_rules(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A group of rules; network, application and NAT rules stand in blocks of their own."""
    sheet.put("firewall_policy_id", pen.references.id_of(resource.parent or ""))
    sheet.move(("properties.priority", "priority"))
    collections = list(sheet.rows("properties.ruleCollections"))
    kinds: dict[str, list[tuple[Sheet, list[Sheet]]]] = {kind: [] for kind in COLLECTIONS}
    for collection in collections:
        rows = list(collection.rows("rules"))
        collection.drop("ruleCollectionType")
        kind = str(rows[0].look("ruleType")) if rows else ""
        for row in rows:
            row.drop("ruleType")
        kinds.get(kind, []).append((collection, rows))
    for kind, (name, inner) in COLLECTIONS.items():
        for collection, rows in kinds[kind]:
            block = sheet.block(name)
            block.put("name", collection.value("name"))
            block.put("priority", collection.value("priority"))
            action = collection.value("action.type")
            block.put("action", "Dnat" if kind == "NatRule" else action)
            for row in rows:
                _write_rule(block.block(inner), row, kind, pen)


def _write_rule(block: Sheet, row: Sheet, kind: str, pen: Pen) -> None:
    block.put("name", row.value("name"))
    block.put("source_addresses", row.value("sourceAddresses") or None)
    if kind == "ApplicationRule":
        block.put("destination_fqdns", row.value("targetFqdns"))
        block.put("destination_addresses", row.value("destinationAddresses"))
        for protocol in row.rows("protocols"):
            inner = block.block("protocols")
            inner.put("type", protocol.value("protocolType"))
            inner.put("port", protocol.value("port"))
        row.drop("protocols")
        return
    block.put("protocols", row.value("ipProtocols"))
    destinations = row.value("destinationAddresses")
    names = row.value("destinationFqdns")
    if kind == "NetworkRule":
        block.put("destination_addresses", destinations or None)
        block.put("destination_fqdns", names)
        block.put("destination_ports", row.value("destinationPorts"))
        return
    if isinstance(destinations, list) and destinations:
        block.put("destination_address", destinations[0])
        if len(destinations) > 1:
            pen.lose("properties.ruleCollections[].rules[].destinationAddresses", ONE_DESTINATION)
    if names is not None:
        pen.lose("properties.ruleCollections[].rules[].destinationFqdns", NO_NAMES)
    ports = row.value("destinationPorts")
    block.put("destination_ports", ports)
    block.put("translated_address", row.value("translatedAddress"))
    given = row.value("translatedPort")
    if given is not None and not _is_port(given):
        pen.lose("properties.ruleCollections[].rules[].translatedPort", "azurerm takes one port here.")
    known = [port for port in (given, *(ports if isinstance(ports, list) else ())) if _is_port(port)]
    # A port is required; one that is not said stays the port that the packet came in at.
    block.put("translated_port", int(str(known[0])) if known else ANY_PORT)


def _is_port(value: Value) -> bool:
    return isinstance(value, str) and value.isascii() and value.isdigit()


def write_application_gateway(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """Frontends, pools, settings, listeners and rules, which name each other."""
    sku = sheet.block("sku")
    sku.put("name", pen.references.sku(resource.symbol, sheet.value("properties.sku.name")))
    sku.move(("properties.sku.tier", "tier"), ("properties.sku.capacity", "capacity"))
    for row in sheet.rows("properties.gatewayIPConfigurations", "gateway_ip_configuration"):
        row.move(("name", "name"), ("properties.subnet.id", "subnet_id"))
        row.drop("properties.subnet")
        if not any(isinstance(item, Attribute) and item.name == "subnet_id" for item in row.items):
            words = f"The id of the subnet of {resource.own_name}, which the design leaves open."
            row.put("subnet_id", pen.references.ask(f"s {resource.symbol}", f"{snake(resource.symbol)}_subnet", words))
    for row in sheet.rows("properties.frontendIPConfigurations", "frontend_ip_configuration"):
        row.move(
            ("name", "name"),
            ("properties.publicIPAddress.id", "public_ip_address_id"),
            ("properties.subnet.id", "subnet_id"),
            ("properties.privateIPAddress", "private_ip_address"),
            ("properties.privateIPAllocationMethod", "private_ip_address_allocation"),
        )
        row.drop("properties.subnet")
    for row in sheet.rows("properties.frontendPorts", "frontend_port"):
        row.move(("name", "name"), ("properties.port", "port"))
    for row in sheet.rows("properties.backendAddressPools", "backend_address_pool"):
        row.move(("name", "name"))
        hosts = [host.value("fqdn") for host in row.rows("properties.backendAddresses")]
        row.drop("properties.backendAddresses")
        row.put("fqdns", hosts or None)
    for row in sheet.rows("properties.backendHttpSettingsCollection", "backend_http_settings"):
        row.move(
            ("name", "name"),
            ("properties.port", "port"),
            ("properties.protocol", "protocol"),
            ("properties.pickHostNameFromBackendAddress", "pick_host_name_from_backend_address"),
        )
        row.put("cookie_based_affinity", "Disabled")
    for row in sheet.rows("properties.httpListeners", "http_listener"):
        row.move(("name", "name"), ("properties.protocol", "protocol"))
        row.put("frontend_ip_configuration_name", _part(row.raw("properties.frontendIPConfiguration.id")))
        row.put("frontend_port_name", _part(row.raw("properties.frontendPort.id")))
    for row in sheet.rows("properties.requestRoutingRules", "request_routing_rule"):
        row.move(("name", "name"), ("properties.ruleType", "rule_type"), ("properties.priority", "priority"))
        row.put("http_listener_name", _part(row.raw("properties.httpListener.id")))
        row.put("backend_address_pool_name", _part(row.raw("properties.backendAddressPool.id")))
        row.put("backend_http_settings_name", _part(row.raw("properties.backendHttpSettings.id")))
    waf = "properties.webApplicationFirewallConfiguration"
    if sheet.look(waf) is not None:
        block = sheet.block("waf_configuration")
        for theirs, ours in (
            ("enabled", "enabled"), ("firewallMode", "firewall_mode"), ("ruleSetType", "rule_set_type"),
            ("ruleSetVersion", "rule_set_version"),
        ):  # fmt: skip
            block.put(ours, sheet.value(f"{waf}.{theirs}"))


def _part(value: TreeValue) -> Value:
    """The name of a part of the gateway, the last of what makes up its id."""
    match value:
        case VerbatimExpression(Call(_, (*_, Literal(str() as name)))):
            return name
    return None


def whole_gateway(resource: TreeResource, tree: Tree) -> str:
    """An application gateway needs a frontend and a listener; without them azurerm refuses it."""
    properties = resource.body.get("properties")
    listeners = properties.get("httpListeners") if isinstance(properties, dict) else None
    return "azurerm_application_gateway" if listeners else ""


def write_bastion(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A Bastion; without a subnet or an address its configuration is left to the user."""
    sheet.put("sku", pen.references.sku(resource.symbol, sheet.value("sku.name")))
    for row in sheet.rows("properties.ipConfigurations", "ip_configuration"):
        _configure(row)
        given = {item.name for item in row.items if isinstance(item, Attribute)}
        for name, what in (("subnet_id", "subnet"), ("public_ip_address_id", "public address")):
            if name not in given:
                words = f"The id of the {what} of {resource.own_name}, which the design leaves open."
                base = f"{snake(resource.symbol)}_{name}"
                row.put(name, pen.references.ask(f"{what} {resource.symbol}", base, words))


def machine_type(resource: TreeResource, tree: Tree) -> str:
    """Machines have a type for each system; the publisher of the image tells them apart."""
    properties = resource.body.get("properties")
    profile = properties.get("storageProfile") if isinstance(properties, dict) else None
    image = profile.get("imageReference") if isinstance(profile, dict) else None
    publisher = image.get("publisher") if isinstance(image, dict) else ""
    windows = str(publisher).lower().startswith("microsoft")
    return f"azurerm_{'windows' if windows else 'linux'}_virtual_machine"


def write_machine(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A machine; the password of its administrator is a sensitive variable."""
    sheet.put("size", pen.references.sku(resource.symbol, sheet.value("properties.hardwareProfile.vmSize")))
    sheet.move(
        ("properties.osProfile.computerName", "computer_name"),
        ("properties.osProfile.adminUsername", "admin_username"),
        ("properties.osProfile.adminPassword", "admin_password"),
    )
    if machine_type(resource, pen.tree) == "azurerm_linux_virtual_machine":
        sheet.put("disable_password_authentication", False)
    cards = [row.value("id") for row in sheet.rows("properties.networkProfile.networkInterfaces")]
    sheet.put("network_interface_ids", cards)
    disk = sheet.block("os_disk")
    disk.put("caching", "ReadWrite")
    disk.put("storage_account_type", "StandardSSD_LRS")
    sheet.drop("properties.storageProfile.osDisk.createOption")
    image = sheet.block("source_image_reference")
    for name in ("publisher", "offer", "sku", "version"):
        image.put(name, sheet.value(f"properties.storageProfile.imageReference.{name}"))


def write_front_door(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A profile of Front Door."""
    sheet.put("sku_name", pen.references.sku(resource.symbol, sheet.value("sku.name")))


def write_origin_group(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A group of origins."""
    sheet.put("cdn_frontdoor_profile_id", pen.references.id_of(resource.parent or ""))
    balancing = sheet.block("load_balancing")
    balancing.move(
        ("properties.loadBalancingSettings.sampleSize", "sample_size"),
        ("properties.loadBalancingSettings.successfulSamplesRequired", "successful_samples_required"),
    )


def write_origin(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """An origin, with its private link where it has one."""
    sheet.put("cdn_frontdoor_origin_group_id", pen.references.id_of(resource.parent or ""))
    sheet.move(
        ("properties.hostName", "host_name"),
        ("properties.originHostHeader", "origin_host_header"),
        ("properties.httpsPort", "https_port"),
    )
    sheet.put("certificate_name_check_enabled", True)
    link = "properties.sharedPrivateLinkResource"
    if sheet.look(link) is not None:
        block = sheet.block("private_link")
        block.put("private_link_target_id", sheet.value(f"{link}.privateLink.id"))
        block.put("location", sheet.value(f"{link}.privateLinkLocation"))
        block.put("target_type", sheet.value(f"{link}.groupId"))
        block.put("request_message", sheet.value(f"{link}.requestMessage"))


def write_afd_endpoint(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """An endpoint of Front Door."""
    sheet.put("cdn_frontdoor_profile_id", pen.references.id_of(resource.parent or ""))
    sheet.choose("properties.enabledState", "enabled", {"Enabled": True, "Disabled": False})


def write_route(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A route from an endpoint to a group, which names the origins so that they come first."""
    references = pen.references
    sheet.put("cdn_frontdoor_endpoint_id", references.id_of(resource.parent or ""))
    group = sheet.look("properties.originGroup.id")
    sheet.move(("properties.originGroup.id", "cdn_frontdoor_origin_group_id"))
    origins = pen.below(getattr(group, "symbol", ""), "origins")
    sheet.put("cdn_frontdoor_origin_ids", [references.id_of(origin.symbol) for origin in origins])
    sheet.move(
        ("properties.supportedProtocols", "supported_protocols"),
        ("properties.patternsToMatch", "patterns_to_match"),
        ("properties.forwardingProtocol", "forwarding_protocol"),
    )
    switch = {"Enabled": True, "Disabled": False}
    sheet.choose("properties.linkToDefaultDomain", "link_to_default_domain", switch)
    sheet.choose("properties.httpsRedirect", "https_redirect_enabled", switch)


EDGE_SPECS = {
    "microsoft.network/azurefirewalls": Spec("azurerm_firewall", write=write_firewall),
    "microsoft.network/firewallpolicies": Spec("azurerm_firewall_policy", write=write_policy),
    "microsoft.network/firewallpolicies/rulecollectiongroups": Spec(
        "azurerm_firewall_policy_rule_collection_group", write=write_rules, group=False
    ),
    "microsoft.network/applicationgateways": Spec(
        write=write_application_gateway, choose=whole_gateway,
        reason="An application gateway without a frontend cannot be deployed; give it a public or a private address.",
    ),
    "microsoft.network/bastionhosts": Spec("azurerm_bastion_host", write=write_bastion),
    "microsoft.compute/virtualmachines": Spec(write=write_machine, choose=machine_type),
    "microsoft.cdn/profiles": Spec(
        "azurerm_cdn_frontdoor_profile", write=write_front_door, located=False, implied=("location",)
    ),
    "microsoft.cdn/profiles/origingroups": Spec(
        "azurerm_cdn_frontdoor_origin_group", write=write_origin_group, group=False
    ),
    "microsoft.cdn/profiles/origingroups/origins": Spec(
        "azurerm_cdn_frontdoor_origin", write=write_origin, group=False
    ),
    "microsoft.cdn/profiles/afdendpoints": Spec(
        "azurerm_cdn_frontdoor_endpoint", write=write_afd_endpoint, group=False, located=False, implied=("location",)
    ),
    "microsoft.cdn/profiles/afdendpoints/routes": Spec("azurerm_cdn_frontdoor_route", write=write_route, group=False),
}  # fmt: skip
"""Types of the edge, by their lower-case type."""
