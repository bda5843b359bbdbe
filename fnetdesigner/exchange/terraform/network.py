"""Terraform of networks: subnets and what is tied to them, peerings, rules, routes, addresses and gateways."""

from __future__ import annotations

from fnetdesigner.exchange.terraform.hcl import Attribute, Value
from fnetdesigner.exchange.terraform.sheet import Sheet
from fnetdesigner.exchange.terraform.spec import More, Pen, Spec
from fnetdesigner.exchange.tree import TreeResource
from fnetdesigner.exchange.variables import snake

NETWORK = "microsoft.network"
JOIN = ("Microsoft.Network/virtualNetworks/subnets/join/action",)
ACTION = ("Microsoft.Network/virtualNetworks/subnets/action",)
DELEGATED_ACTIONS = {
    "microsoft.web/serverfarms": ACTION,
    "microsoft.web/hostingenvironments": ACTION,
    "microsoft.app/environments": JOIN,
    "microsoft.network/dnsresolvers": JOIN,
}
"""What a service may do in a subnet that is delegated to it; Azure adds the same of its own."""
TIES = (
    ("properties.networkSecurityGroup.id", "network_security_group"),
    ("properties.routeTable.id", "route_table"),
    ("properties.natGateway.id", "nat_gateway"),
)
RULE = tuple(
    (f"properties.{side}{theirs}", f"{side}_{ours}")
    for side in ("source", "destination")
    for theirs, ours in (
        ("AddressPrefix", "address_prefix"), ("AddressPrefixes", "address_prefixes"),
        ("PortRange", "port_range"), ("PortRanges", "port_ranges"),
    )
)  # fmt: skip


def write_network(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """The network alone; its subnets are resources of their own, as azurerm advises."""
    sheet.move(("properties.addressSpace.addressPrefixes", "address_space"))
    sheet.filled("properties.dhcpOptions.dnsServers", "dns_servers")
    inline = sheet.body.take_list("properties.subnets")
    for child, body in zip(pen.below(resource.symbol, "subnets"), inline, strict=False):
        _subnet(child, Sheet(body, pen.references, f"subnet {child.own_name}: "), sheet, pen)
    for body in inline[len(list(pen.below(resource.symbol, "subnets"))) :]:
        sheet.adopt(Sheet(body, pen.references, "properties.subnets[]."))


def _subnet(subnet: TreeResource, sheet: Sheet, network: Sheet, pen: Pen) -> None:
    network.adopt(sheet)
    references = pen.references
    sheet.move(("name", "name"))
    sheet.put("resource_group_name", references.wait_group(subnet.symbol))
    sheet.put("virtual_network_name", references.name_of(subnet.parent or ""))
    prefix = sheet.value("properties.addressPrefix")
    sheet.put("address_prefixes", [prefix] if prefix is not None else sheet.value("properties.addressPrefixes"))
    services = [row.value("service") for row in sheet.rows("properties.serviceEndpoints")]
    if services and pen.major < 5:
        sheet.put("service_endpoints", services)
    policies = [row.value("id") for row in sheet.rows("properties.serviceEndpointPolicies")]
    if policies:
        sheet.put("service_endpoint_policy_ids", policies)
    sheet.move(("properties.privateEndpointNetworkPolicies", "private_endpoint_network_policies"))
    for service in services if pen.major >= 5 else ():
        sheet.block("service_endpoint").put("service", service)
    for row in sheet.rows("properties.delegations", "delegation"):
        row.move(("name", "name"))
        inner = row.block("service_delegation")
        service = row.value("properties.serviceName")
        inner.put("name", service)
        actions: list[Value] = list(DELEGATED_ACTIONS.get(str(service).lower(), ()))
        inner.put("actions", actions or None)
    label = snake(subnet.symbol)
    pen.more.append(More("azurerm_subnet", label, tuple(sheet.items)))
    own = references.id_of(subnet.symbol)
    for path, tied in TIES:
        target = sheet.value(path)
        if target is not None:
            items = (Attribute("subnet_id", own), Attribute(f"{tied}_id", target))
            pen.more.append(More(f"azurerm_subnet_{tied}_association", label, items))


def write_peering(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """One direction of a peering."""
    sheet.put("virtual_network_name", pen.references.name_of(resource.parent or ""))
    sheet.move(
        ("properties.remoteVirtualNetwork.id", "remote_virtual_network_id"),
        ("properties.allowVirtualNetworkAccess", "allow_virtual_network_access"),
        ("properties.allowForwardedTraffic", "allow_forwarded_traffic"),
        ("properties.allowGatewayTransit", "allow_gateway_transit"),
        ("properties.useRemoteGateways", "use_remote_gateways"),
    )


def write_security_group(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """Rules stand inside their group, so that rules made by hand elsewhere are taken away."""
    for row in sheet.rows("properties.securityRules", "security_rule"):
        row.move(("name", "name"))
        row.move(*((f"properties.{name}", name) for name in ("priority", "direction", "access", "protocol")))
        row.move(("properties.description", "description"), *RULE)


def write_route_table(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """Routes stand inside their table."""
    stopped = sheet.raw("properties.disableBgpRoutePropagation")
    if isinstance(stopped, bool):
        sheet.put("bgp_route_propagation_enabled", not stopped)
    for row in sheet.rows("properties.routes", "route"):
        row.move(
            ("name", "name"),
            ("properties.addressPrefix", "address_prefix"),
            ("properties.nextHopType", "next_hop_type"),
            ("properties.nextHopIpAddress", "next_hop_in_ip_address"),
        )


def write_nat_gateway(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """The gateway, and one association for each public address."""
    sheet.put("sku_name", pen.references.sku(resource.symbol, sheet.value("sku.name")))
    sheet.move(("properties.idleTimeoutInMinutes", "idle_timeout_in_minutes"))
    for number, row in enumerate(sheet.rows("properties.publicIpAddresses"), 1):
        items = (
            Attribute("nat_gateway_id", pen.references.id_of(resource.symbol)),
            Attribute("public_ip_address_id", row.value("id")),
        )
        label = snake(resource.symbol) + (f"_{number}" if number > 1 else "")
        pen.more.append(More("azurerm_nat_gateway_public_ip_association", label, items))


def write_public_ip(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A public address."""
    sheet.put("sku", pen.references.sku(resource.symbol, sheet.value("sku.name")))
    sheet.move(
        ("properties.publicIPAllocationMethod", "allocation_method"),
        ("properties.publicIPAddressVersion", "ip_version"),
    )


def write_gateway(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A VPN or ExpressRoute gateway."""
    sheet.put("sku", pen.references.sku(resource.symbol, sheet.value("properties.sku.name")))
    sheet.drop("properties.sku.tier")
    sheet.move(
        ("properties.gatewayType", "type"),
        ("properties.vpnType", "vpn_type"),
        ("properties.activeActive", "active_active"),
        ("properties.enableBgp", "bgp_enabled" if pen.major >= 5 else "enable_bgp"),
    )
    found = False
    for row in sheet.rows("properties.ipConfigurations", "ip_configuration"):
        found = True
        row.move(
            ("name", "name"),
            ("properties.subnet.id", "subnet_id"),
            ("properties.publicIPAddress.id", "public_ip_address_id"),
            ("properties.privateIPAllocationMethod", "private_ip_address_allocation"),
        )
        if not any(isinstance(item, Attribute) and item.name == "subnet_id" for item in row.items):
            row.put("subnet_id", _missing(pen, resource, "subnet"))
    if not found:
        sheet.block("ip_configuration").put("subnet_id", _missing(pen, resource, "subnet"))
    pool = sheet.value("properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes")
    if pool is not None:
        client = sheet.block("vpn_client_configuration")
        client.put("address_space", pool)
        client.move(("properties.vpnClientConfiguration.vpnClientProtocols", "vpn_client_protocols"))
        certificates = "properties.vpnClientConfiguration.vpnClientRootCertificates"
        for row in sheet.rows(certificates):
            inner = client.block("root_certificate")
            inner.put("name", row.value("name"))
            inner.put("public_cert_data", row.value("properties.publicCertData"))
    routes = sheet.value("properties.customRoutes.addressPrefixes")
    if routes is not None:
        sheet.block("custom_route").put("address_prefixes", routes)


def _missing(pen: Pen, resource: TreeResource, what: str) -> Value:
    """An id that azurerm demands and the design does not hold: a variable asks for it."""
    words = f"The id of the {what} of {resource.symbol}, which the design leaves open."
    return pen.references.ask(f"{what} {resource.symbol}", f"{snake(resource.symbol)}_{what}_id", words)


def write_connection(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A connection and its ends; the key of a tunnel is a sensitive variable."""
    sheet.move(("properties.connectionType", "type"))
    ends = (
        ("properties.virtualNetworkGateway1", "virtual_network_gateway_id"),
        ("properties.virtualNetworkGateway2", "peer_virtual_network_gateway_id"),
        ("properties.localNetworkGateway2", "local_network_gateway_id"),
    )
    for path, name in ends:
        sheet.move((f"{path}.id", name))
        sheet.drop(f"{path}.properties")
    if not any(isinstance(i, Attribute) and i.name == "virtual_network_gateway_id" for i in sheet.items):
        sheet.put("virtual_network_gateway_id", _missing(pen, resource, "gateway"))
    sheet.move(
        ("properties.peer.id", "express_route_circuit_id"),
        ("properties.enableBgp", "bgp_enabled" if pen.major >= 5 else "enable_bgp"),
        ("properties.sharedKey", "shared_key"),
    )


def write_circuit(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """An ExpressRoute circuit."""
    provider = "properties.serviceProviderProperties"
    sheet.move(
        (f"{provider}.serviceProviderName", "service_provider_name"),
        (f"{provider}.peeringLocation", "peering_location"),
        (f"{provider}.bandwidthInMbps", "bandwidth_in_mbps"),
    )
    sku = sheet.block("sku")
    sku.move(("sku.tier", "tier"), ("sku.family", "family"))
    sheet.drop("sku.name")


def write_endpoint_policy(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A service endpoint policy; azurerm has storage ones."""
    for row in sheet.rows("properties.serviceEndpointPolicyDefinitions", "definition"):
        row.move(("name", "name"), ("properties.service", "service"))
        row.move(("properties.serviceResources", "service_resources"))


def write_interface(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """The network interface of a machine, and the tie to its security group."""
    sheet.filled("properties.dnsSettings.dnsServers", "dns_servers")
    for row in sheet.rows("properties.ipConfigurations", "ip_configuration"):
        row.move(
            ("name", "name"),
            ("properties.subnet.id", "subnet_id"),
            ("properties.privateIPAllocationMethod", "private_ip_address_allocation"),
            ("properties.privateIPAddress", "private_ip_address"),
        )
    group = sheet.value("properties.networkSecurityGroup.id")
    if group is not None:
        own = Attribute("network_interface_id", pen.references.id_of(resource.symbol))
        items = (own, Attribute("network_security_group_id", group))
        label = snake(resource.symbol)
        pen.more.append(More("azurerm_network_interface_security_group_association", label, items))


def write_zone_link(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """The link of a private DNS zone to a network."""
    _in_zone(sheet, resource, pen, "private_dns_zone_name")
    sheet.move(
        ("properties.virtualNetwork.id", "virtual_network_id"),
        ("properties.registrationEnabled", "registration_enabled"),
        ("properties.resolutionPolicy", "resolution_policy"),
    )
    sheet.drop("location")


def write_record(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """An A record set."""
    _in_zone(sheet, resource, pen, "zone_name")
    sheet.move(("properties.ttl", "ttl"))
    sheet.put("records", [row.value("ipv4Address") for row in sheet.rows("properties.aRecords")])


def _in_zone(sheet: Sheet, resource: TreeResource, pen: Pen, name: str) -> None:
    """How a child of a zone names it: by id from azurerm 5 on, by name and group before."""
    if pen.major >= 5:
        sheet.put("private_dns_zone_id", pen.references.id_of(resource.parent or ""))
        return
    sheet.put("resource_group_name", pen.references.wait_group(resource.symbol))
    sheet.put(name, pen.references.name_of(resource.parent or ""))


def write_endpoint(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A private endpoint with its connection, fixed address and zone group."""
    subnet = sheet.value("properties.subnet.id")
    sheet.put("subnet_id", _missing(pen, resource, "subnet") if subnet is None else subnet)
    connections = list(sheet.rows("properties.privateLinkServiceConnections"))
    manual = list(sheet.rows("properties.manualPrivateLinkServiceConnections"))
    inner = sheet.block("private_service_connection")
    for row in (*connections, *manual)[:1]:
        inner.put("name", row.value("name"))
        inner.put("private_connection_resource_id", row.value("properties.privateLinkServiceId"))
        inner.put("subresource_names", row.value("properties.groupIds") or None)
        inner.put("is_manual_connection", bool(manual))
        inner.put("request_message", row.value("properties.requestMessage") or ("Please approve." if manual else None))
    if not inner.items:
        inner.put("name", resource.own_name)
        inner.put("private_connection_resource_id", _missing(pen, resource, "target"))
        inner.put("is_manual_connection", False)
    for row in sheet.rows("properties.ipConfigurations", "ip_configuration"):
        row.move(
            ("name", "name"),
            ("properties.privateIPAddress", "private_ip_address"),
            ("properties.groupId", "subresource_name"),
            ("properties.memberName", "member_name"),
        )
    for child in pen.below(resource.symbol, "privateDnsZoneGroups"):
        group = sheet.block("private_dns_zone_group")
        group.put("name", child.own_name)
        rows = list(pen.sheet(child, sheet).rows("properties.privateDnsZoneConfigs"))
        for row in rows:
            row.drop("name")
        group.put("private_dns_zone_ids", [row.value("properties.privateDnsZoneId") for row in rows])


def write_resolver(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A DNS private resolver."""
    network = sheet.value("properties.virtualNetwork.id")
    sheet.put("virtual_network_id", _missing(pen, resource, "network") if network is None else network)


def write_inbound(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """An inbound endpoint of a resolver."""
    sheet.put("private_dns_resolver_id", pen.references.id_of(resource.parent or ""))
    for row in sheet.rows("properties.ipConfigurations", "ip_configurations"):
        row.move(
            ("subnet.id", "subnet_id"),
            ("privateIpAllocationMethod", "private_ip_allocation_method"),
            ("privateIpAddress", "private_ip_address"),
        )


def write_outbound(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """An outbound endpoint of a resolver."""
    sheet.put("private_dns_resolver_id", pen.references.id_of(resource.parent or ""))
    sheet.move(("properties.subnet.id", "subnet_id"))


def write_ruleset(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A forwarding ruleset and the endpoints that it forwards through."""
    ends = [row.value("id") for row in sheet.rows("properties.dnsResolverOutboundEndpoints")]
    sheet.drop("properties.dnsResolverOutboundEndpoints")
    sheet.put("private_dns_resolver_outbound_endpoint_ids", ends or [_missing(pen, resource, "outbound_endpoint")])


def write_forwarding_rule(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """A rule of a forwarding ruleset."""
    sheet.put("dns_forwarding_ruleset_id", pen.references.id_of(resource.parent or ""))
    sheet.move(("properties.domainName", "domain_name"))
    rows = list(sheet.rows("properties.targetDnsServers", "target_dns_servers"))
    for row in rows:
        row.move(("ipAddress", "ip_address"), ("port", "port"))
    if not rows:
        address = pen.references.ask(
            f"server {resource.symbol}", f"{snake(resource.symbol)}_server",
            f"The address of a DNS server that {resource.own_name} forwards to.",
        )  # fmt: skip
        sheet.drop("properties.targetDnsServers")
        sheet.block("target_dns_servers").put("ip_address", address)


def write_ruleset_link(sheet: Sheet, resource: TreeResource, pen: Pen) -> None:
    """The link of a forwarding ruleset to a network."""
    sheet.put("dns_forwarding_ruleset_id", pen.references.id_of(resource.parent or ""))
    sheet.move(("properties.virtualNetwork.id", "virtual_network_id"))


LOCAL_GATEWAY = (
    ("properties.localNetworkAddressSpace.addressPrefixes", "address_space"),
    ("properties.gatewayIpAddress", "gateway_address"),
    ("properties.fqdn", "gateway_fqdn"),
)
NETWORK_SPECS: dict[str, Spec] = {
    "virtualnetworks": Spec("azurerm_virtual_network", write=write_network),
    "virtualnetworks/subnets": Spec("azurerm_subnet"),
    "virtualnetworks/virtualnetworkpeerings": Spec("azurerm_virtual_network_peering", write=write_peering),
    "networksecuritygroups": Spec("azurerm_network_security_group", write=write_security_group),
    "routetables": Spec("azurerm_route_table", write=write_route_table),
    "natgateways": Spec("azurerm_nat_gateway", write=write_nat_gateway),
    "publicipaddresses": Spec("azurerm_public_ip", write=write_public_ip),
    "virtualnetworkgateways": Spec("azurerm_virtual_network_gateway", write=write_gateway),
    "connections": Spec("azurerm_virtual_network_gateway_connection", write=write_connection),
    "localnetworkgateways": Spec("azurerm_local_network_gateway", LOCAL_GATEWAY),
    "expressroutecircuits": Spec("azurerm_express_route_circuit", write=write_circuit),
    "serviceendpointpolicies": Spec("azurerm_subnet_service_endpoint_storage_policy", write=write_endpoint_policy),
    "networkinterfaces": Spec("azurerm_network_interface", write=write_interface),
    "privatednszones": Spec("azurerm_private_dns_zone", located=False, implied=("location",)),
    "privatednszones/virtualnetworklinks": Spec(
        "azurerm_private_dns_zone_virtual_network_link", write=write_zone_link, group=False, located=False
    ),
    "privatednszones/a": Spec("azurerm_private_dns_a_record", write=write_record, group=False, located=False),
    "privateendpoints": Spec("azurerm_private_endpoint", write=write_endpoint),
    "privateendpoints/privatednszonegroups": Spec(),
    "dnsresolvers": Spec("azurerm_private_dns_resolver", write=write_resolver),
    "dnsresolvers/inboundendpoints": Spec(
        "azurerm_private_dns_resolver_inbound_endpoint", write=write_inbound, group=False
    ),
    "dnsresolvers/outboundendpoints": Spec(
        "azurerm_private_dns_resolver_outbound_endpoint", write=write_outbound, group=False
    ),
    "dnsforwardingrulesets": Spec("azurerm_private_dns_resolver_dns_forwarding_ruleset", write=write_ruleset),
    "dnsforwardingrulesets/forwardingrules": Spec(
        "azurerm_private_dns_resolver_forwarding_rule", write=write_forwarding_rule, group=False, located=False
    ),
    "dnsforwardingrulesets/virtualnetworklinks": Spec(
        "azurerm_private_dns_resolver_virtual_network_link", write=write_ruleset_link, group=False, located=False
    ),
}
NETWORK_SPECS = {f"{NETWORK}/{segments}": spec for segments, spec in NETWORK_SPECS.items()}
"""Types of Microsoft.Network that make up networks, by their lower-case type."""
