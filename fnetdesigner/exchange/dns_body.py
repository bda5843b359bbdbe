"""Writes and reads DNS private resolvers with their endpoints, and forwarding rulesets with rules and links."""

from __future__ import annotations

from typing import Any

from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.builder import Builder, Child, Extra, template_name
from fnetdesigner.exchange.reading import Reading, Source, targets_in
from fnetdesigner.exchange.tree import IdOf, TreeValue
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.dns_servers import DnsForwardingRuleset, DnsResolver

OUTBOUND_TYPE = "Microsoft.Network/dnsResolvers/outboundEndpoints"
OUTBOUND_REFERENCES = "properties.dnsResolverOutboundEndpoints"
INBOUND, OUTBOUND = "inbound", "outbound"
DNS_PORT = 53


def write_resolver(resolver: DnsResolver, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """The endpoints, as children; each stands in a subnet and has a region."""
    children: list[Child] = []
    location = builder.location(resolver)
    subnet = builder.id_of(resolver.inbound_subnet)
    if subnet is not None:
        configuration: dict[str, TreeValue] = {"subnet": {"id": subnet}}
        configuration["privateIpAllocationMethod"] = "Static" if resolver.inbound_address else "Dynamic"
        if resolver.inbound_address:
            configuration["privateIpAddress"] = resolver.inbound_address
        content: dict[str, TreeValue] = {"location": location, "properties": {"ipConfigurations": [configuration]}}
        children.append(Child("inboundEndpoints", INBOUND, content))
    subnet = builder.id_of(resolver.outbound_subnet)
    if subnet is not None:
        content = {"location": location, "properties": {"subnet": {"id": subnet}}}
        children.append(Child("outboundEndpoints", OUTBOUND, content))
    return Extra(tuple(children))


def read_resolver(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_resolver``; of several endpoints of one direction the first is read."""
    values: dict[str, Any] = {}
    for child in source.children:
        where, body = reading.label(child), Body(child.body)
        body.take("location")
        inbound = child.type.lower().endswith("/inboundendpoints")
        field = "inbound_subnet" if inbound else "outbound_subnet"
        if field in values:
            reading.note("unread", where, "Only the first endpoint of a direction is read.")
            continue
        rows = body.take_list("properties.ipConfigurations") if inbound else [body]
        for row in rows[:1]:
            subnet = row.take("subnet.id" if inbound else "properties.subnet.id")
            values[field] = reading.resolve(subnet, ("subnet",), where, "its subnet")
            row.take("privateIpAllocationMethod")
            address = row.take_known("privateIpAddress")
            if address is not MISSING:
                values["inbound_address"] = address
            if inbound:
                reading.rest(where, row, "properties.ipConfigurations[].")
        reading.rest(where, body)
    return values


def write_ruleset(ruleset: DnsForwardingRuleset, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """The outbound endpoint that it forwards through; rules and links as children, each name once."""
    endpoint = builder.placed.get((ruleset.resolver or "", "outboundEndpoints", OUTBOUND))
    put(body, OUTBOUND_REFERENCES, [{"id": IdOf(endpoint)}] if endpoint is not None else [])
    children: dict[tuple[str, str], Child] = {}
    for rule in ruleset.rules:
        if rule.name and template_name(rule.name) == rule.name:
            servers: list[TreeValue] = [{"ipAddress": a, "port": DNS_PORT} for a in rule.target_addresses]
            properties: dict[str, TreeValue] = {"domainName": rule.domain, "targetDnsServers": servers}
            children.setdefault(
                ("rule", rule.name.lower()), Child("forwardingRules", rule.name, {"properties": properties})
            )
    for network_id in ruleset.virtual_networks:
        found, network = builder.id_of(network_id), builder.view.any(network_id)
        if found is not None and network is not None:
            content: dict[str, TreeValue] = {"properties": {"virtualNetwork": {"id": found}}}
            children.setdefault(("link", network.name.lower()), Child("virtualNetworkLinks", network.name, content))
    return Extra(tuple(children.values()))


def read_ruleset(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_ruleset``."""
    values: dict[str, Any] = {}
    for row in reading.rows(source, OUTBOUND_REFERENCES):
        for found, names in targets_in(row.take("id")):
            resolver = reading.find(OUTBOUND_TYPE.rpartition("/")[0], names[:1])
            if found.lower() == OUTBOUND_TYPE.lower() and resolver is not None:
                values.setdefault("resolver", resolver.id)
    rules: list[dict[str, Any]] = []
    networks: list[str] = []
    for child in source.children:
        where, body = reading.label(child), Body(child.body)
        if child.type.lower().endswith("/virtualnetworklinks"):
            network = body.take("properties.virtualNetwork.id")
            linked = reading.resolve(network, ("virtual-network",), where, "its network")
            networks += [linked] if linked else []
        else:
            rule: dict[str, Any] = {"name": child.names[-1]}
            domain = body.take_known("properties.domainName")
            if domain is not MISSING:
                rule["domain"] = domain
            body.take_if("properties.forwardingRuleState", "Enabled")
            addresses: list[Any] = []
            for server in body.take_list("properties.targetDnsServers"):
                server.take_if("port", DNS_PORT)
                address = server.take_known("ipAddress")
                addresses += [address] if address is not MISSING else []
                reading.rest(where, server, "properties.targetDnsServers[].")
            rules.append({**rule, "target_addresses": tuple(addresses)})
        reading.rest(where, body)
    return {**values, "rules": tuple(rules), "virtual_networks": tuple(networks)}
