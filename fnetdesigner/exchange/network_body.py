"""Writes and reads what networks, gateways and security groups are beyond their plainly mapped fields."""

from __future__ import annotations

import re
from typing import Any

from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.builder import Builder, Child, Extra, template_name
from fnetdesigner.exchange.reading import Reading, Source, texts
from fnetdesigner.exchange.tree import IdOf, Parameter, TreeValue
from fnetdesigner.exchange.writing import put, write_fields
from fnetdesigner.kinds.firewalls import ServiceEndpointPolicy
from fnetdesigner.kinds.network import NETWORK_API, Subnet, VirtualNetwork
from fnetdesigner.kinds.traffic import ExpressRouteGateway, SecurityRule, VpnGateway

Gateway = VpnGateway | ExpressRouteGateway
RULE_FIELDS = (
    ("sources", "sourceAddressPrefix", "sourceAddressPrefixes"),
    ("source_ports", "sourcePortRange", "sourcePortRanges"),
    ("destinations", "destinationAddressPrefix", "destinationAddressPrefixes"),
    ("destination_ports", "destinationPortRange", "destinationPortRanges"),
)
ROOT_CERTIFICATE = "properties.vpnClientConfiguration.vpnClientRootCertificates"
POLICY_TYPE = "Microsoft.Network/serviceEndpointPolicies"


def write_security_rule(rule: SecurityRule) -> dict[str, TreeValue]:
    """Addresses and ports: one goes to the singular property, several to the plural one."""
    written: dict[str, TreeValue] = {}
    for field, one, many in RULE_FIELDS:
        values = getattr(rule, field)
        if len(values) == 1:
            written[f"properties.{one}"] = values[0]
        elif values:
            written[f"properties.{many}"] = list(values)
    return written


def read_security_rule(body: Body, reading: Reading, where: str) -> dict[str, Any]:
    """The reverse of ``write_security_rule``."""
    values: dict[str, Any] = {}
    for field, one, many in RULE_FIELDS:
        found = [*texts(body.take_known(f"properties.{one}")), *texts(body.take_known(f"properties.{many}"))]
        if found:
            values[field] = tuple(found)
    return values


def write_network(network: VirtualNetwork, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """Subnets stand inside their network; as children they are only named, so that others can point to them."""
    subnets = [s for s in builder.view.children(network.id, Subnet) if builder.symbol_of(s.id)]
    if subnets:
        put(body, "properties.subnets", [_inline(s, builder) for s in subnets])
    return Extra(tuple(Child("subnets", s.name, existing=True, owner=s.id) for s in subnets))


def _inline(subnet: Subnet, builder: Builder) -> TreeValue:
    """Service endpoint policies are named by id; those that the design does not hold are taken to exist."""
    body: dict[str, TreeValue] = {"name": template_name(subnet.name)}
    write_fields(subnet, body, builder.id_of, {})
    policies: list[TreeValue] = [{"id": _policy(name, subnet, builder)} for name in subnet.service_endpoint_policies]
    if policies:
        put(body, "properties.serviceEndpointPolicies", policies)
    return body


def _policy(name: str, subnet: Subnet, builder: Builder) -> IdOf:
    for policy in builder.view.named(ServiceEndpointPolicy, name):
        found = builder.id_of(policy.id)
        if found is not None:
            return found
    return builder.named(POLICY_TYPE, NETWORK_API, name, subnet)


def read_subnet(source: Source, reading: Reading) -> dict[str, Any]:
    """Names of service endpoint policies, and the newer list form of a single address range."""
    values: dict[str, Any] = {}
    body = source.body
    policies = body.look("properties.serviceEndpointPolicies")
    if isinstance(policies, list):
        named = [reading.name_in(p.get("id"), POLICY_TYPE) for p in policies if isinstance(p, dict)]
        if len(named) == len(policies) and all(named):
            body.take("properties.serviceEndpointPolicies")
            values["service_endpoint_policies"] = tuple(named)
    ranges = body.look("properties.addressPrefixes")
    if isinstance(ranges, list) and len(ranges) == 1 and body.look("properties.addressPrefix") is MISSING:
        body.put("properties.addressPrefix", body.take("properties.addressPrefixes")[0])
    return values


def write_gateway(gateway: Gateway, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """SKU, one IP configuration for each public address, and the root certificate of point-to-site."""
    put(body, "properties.sku", {"name": gateway.sku, "tier": gateway.sku})
    subnet = builder.id_of(gateway.parent)
    addresses = [found for ip in gateway.public_ips if (found := builder.id_of(ip)) is not None]
    configurations: list[TreeValue] = []
    for number, address in enumerate(addresses or ([None] if subnet is not None else []), 1):
        properties: dict[str, TreeValue] = {"privateIPAllocationMethod": "Dynamic"}
        if subnet is not None:
            properties["subnet"] = {"id": subnet}
        if address is not None:
            properties["publicIPAddress"] = {"id": address}
        configurations.append({"name": "default" if number == 1 else f"config-{number}", "properties": properties})
    put(body, "properties.ipConfigurations", configurations)
    if isinstance(gateway, VpnGateway) and gateway.point_to_site_pool:
        data = builder.parameter(Parameter(
            "pointToSiteRootCertificate",
            "Public data, in Base64, of the root certificate that point-to-site clients sign in with.",
            secure=True,
        ))  # fmt: skip
        put(body, ROOT_CERTIFICATE, [{"name": "root", "properties": {"publicCertData": data}}])
    return Extra()


def read_gateway(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_gateway``."""
    values: dict[str, Any] = {}
    body = source.body
    sku = body.take_known("properties.sku.name")
    if isinstance(sku, str):
        values["sku"] = reading.choice(source, "sku", sku)
        body.take_if("properties.sku.tier", sku)
    addresses: list[str] = []
    for row in reading.rows(source, "properties.ipConfigurations"):
        row.take("name")
        row.take_if("properties.privateIPAllocationMethod", "Dynamic")
        subnet = row.take("properties.subnet.id")
        if subnet is not MISSING and "parent" not in values:
            values["parent"] = reading.resolve(subnet, ("subnet",), source.where, "its subnet")
        address = row.take("properties.publicIPAddress.id")
        if address is not MISSING:
            found = reading.resolve(address, ("public-ip",), source.where, "its public address")
            addresses += [found] if found else []
        reading.unread_in(source, "properties.ipConfigurations[]", row)
    values["public_ips"] = tuple(addresses)
    if source.kind.slug == "expressroute-gateway":
        body.take_if("properties.activeActive", False)
    certificates = body.look(ROOT_CERTIFICATE)
    if isinstance(certificates, list) and len(certificates) == 1 and certificates[0].get("name") == "root":
        body.take(ROOT_CERTIFICATE)
    return values


def zone_config_name(zone: str) -> str:
    """A name for a zone inside a zone group."""
    return re.sub(r"[^A-Za-z0-9]+", "-", zone).strip("-") or "zone"
