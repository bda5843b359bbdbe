"""Writes and reads Azure Firewalls: each has a policy of its own, which holds its rules and settings.

Rules that stand in the firewall itself, the older way, are read too. Not read: IP groups, inherited
policies, threat intelligence and TLS inspection.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.builder import Builder, Child, Extra
from fnetdesigner.exchange.reading import Reading, Source, texts
from fnetdesigner.exchange.tree import TreeValue
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule
from fnetdesigner.kinds.network import Subnet

POLICY_TYPE = "Microsoft.Network/firewallPolicies"
MANAGEMENT_SUBNET = "AzureFirewallManagementSubnet"
GROUP_PRIORITY = 100
NAT_PRIVATE_RANGES = {"always": ["255.255.255.255/32"], "never": ["0.0.0.0/0"]}
"""What counts as private, and so is not translated: nothing, or everything [AFW]."""
WEB_PORTS = {"Http": "80", "Https": "443", "Mssql": "1433"}
RULE_TYPES = {"network": "NetworkRule", "application": "ApplicationRule", "nat": "NatRule"}
CLASSIC = (
    ("properties.networkRuleCollections", "network"),
    ("properties.applicationRuleCollections", "application"),
    ("properties.natRuleCollections", "nat"),
)


def write_firewall(firewall: AzureFirewall, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """SKU, IP configurations, and a policy with the same life as the firewall."""
    put(body, "properties.sku", {"name": "AZFW_VNet", "tier": firewall.tier})
    subnet = builder.id_of(firewall.parent)
    addresses = [found for ip in firewall.public_ips if (found := builder.id_of(ip)) is not None]
    configurations: list[TreeValue] = []
    for number, address in enumerate(addresses or [None], 1):
        properties: dict[str, TreeValue] = {"subnet": {"id": subnet}} if number == 1 and subnet is not None else {}
        if address is not None:
            properties["publicIPAddress"] = {"id": address}
        configurations.append({"name": f"config-{number}", "properties": properties})
    put(body, "properties.ipConfigurations", configurations)
    management = _management_subnet(firewall, builder)
    if management is not None and (firewall.forced_tunnelling or firewall.tier == "Basic"):
        managed: dict[str, TreeValue] = {"subnet": {"id": management}}
        address = builder.id_of(firewall.management_public_ip)
        if address is not None:
            managed["publicIPAddress"] = {"id": address}
        put(body, "properties.managementIpConfiguration", {"name": "management", "properties": managed})
    put(body, "properties.firewallPolicy.id", builder.beside(
        firewall, POLICY_TYPE, "afwp", f"{firewall.name}-policy", _policy(firewall), _groups(firewall)
    ))  # fmt: skip
    return Extra()


def _management_subnet(firewall: AzureFirewall, builder: Builder) -> TreeValue:
    home = builder.view.get(firewall.parent, Subnet)
    if home is None or home.parent is None:
        return None
    siblings = builder.view.children(home.parent, Subnet)
    return next((builder.id_of(s.id) for s in siblings if s.name == MANAGEMENT_SUBNET), None)


def _policy(firewall: AzureFirewall) -> dict[str, TreeValue]:
    body: dict[str, TreeValue] = {}
    put(body, "properties.sku.tier", firewall.tier)
    if firewall.dns_proxy or firewall.dns_servers:
        put(body, "properties.dnsSettings", {"enableProxy": firewall.dns_proxy, "servers": list(firewall.dns_servers)})
    if firewall.snat in NAT_PRIVATE_RANGES:
        put(body, "properties.snat.privateRanges", list(NAT_PRIVATE_RANGES[firewall.snat]))
    return body


def _groups(firewall: AzureFirewall) -> tuple[Child, ...]:
    """Every rule is a collection of its own, because a priority belongs to a collection."""
    if not firewall.rules:
        return ()
    collections: list[TreeValue] = []
    for rule in firewall.rules:
        nat = rule.kind == "nat"
        collections.append({
            "ruleCollectionType": f"FirewallPolicy{'Nat' if nat else 'Filter'}RuleCollection",
            "name": rule.name,
            "priority": rule.priority,
            "action": {"type": "DNAT" if nat else rule.action},
            "rules": [{"ruleType": RULE_TYPES[rule.kind], "name": rule.name, **_rule(rule)}],
        })  # fmt: skip
    content: dict[str, TreeValue] = {"properties": {"priority": GROUP_PRIORITY, "ruleCollections": collections}}
    return (Child("ruleCollectionGroups", "rules", content),)


def _rule(rule: FirewallRule) -> dict[str, TreeValue]:
    written: dict[str, TreeValue] = {"sourceAddresses": list(rule.sources)}
    if rule.kind == "application":
        written["protocols"] = _web_protocols(rule)
        if rule.fqdns:
            written["targetFqdns"] = list(rule.fqdns)
        if rule.destinations:
            written["destinationAddresses"] = list(rule.destinations)
        return written
    written["ipProtocols"] = list(rule.protocols)
    written["destinationAddresses"] = list(rule.destinations)
    if rule.fqdns:
        written["destinationFqdns"] = list(rule.fqdns)
    written["destinationPorts"] = list(rule.ports)
    if rule.translated_address is not None:
        written["translatedAddress"] = rule.translated_address
    if rule.translated_port is not None:
        written["translatedPort"] = rule.translated_port
    return written


def _web_protocols(rule: FirewallRule) -> TreeValue:
    """Application rules name protocols with single ports; ranges have no place there."""
    written: list[TreeValue] = []
    for protocol in rule.protocols:
        for port in rule.ports:
            number = WEB_PORTS.get(protocol, "") if port == "*" else port
            if number.isascii() and number.isdigit() and len(number) <= 5:
                written.append({"protocolType": protocol, "port": int(number)})
    return written


def read_firewall(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_firewall``."""
    values: dict[str, Any] = {}
    body = source.body
    body.take_if("properties.sku.name", "AZFW_VNet")
    tier = body.take_known("properties.sku.tier")
    if isinstance(tier, str):
        values["tier"] = reading.choice(source, "tier", tier)
    addresses: list[str] = []
    for row in reading.rows(source, "properties.ipConfigurations"):
        row.take("name")
        subnet = row.take("properties.subnet.id")
        if subnet is not MISSING and "parent" not in values:
            values["parent"] = reading.resolve(subnet, ("subnet",), source.where, "its subnet")
        address = row.take("properties.publicIPAddress.id")
        found = reading.resolve(address, ("public-ip",), source.where, "its public address")
        addresses += [found] if found else []
        reading.unread_in(source, "properties.ipConfigurations[]", row)
    values["public_ips"] = tuple(addresses)
    managed = body.take("properties.managementIpConfiguration")
    if isinstance(managed, dict):
        row = Body(managed)
        address = row.take("properties.publicIPAddress.id")
        values["forced_tunnelling"] = values.get("tier") != "Basic"
        found = reading.resolve(address, ("public-ip",), source.where, "its management address")
        values["management_public_ip"] = found
    policy = reading.attached(body.take("properties.firewallPolicy.id"), POLICY_TYPE)
    rules = list(_classic_rules(source, reading))
    if policy is not None:
        values |= _read_policy(Body(policy.body), reading, reading.label(policy))
        for group in reading.attached_below(policy, "ruleCollectionGroups"):
            rules += _read_group(Body(group.body), reading, reading.label(group))
    values["rules"] = tuple(rules)
    return values


def _read_policy(body: Body, reading: Reading, where: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    body.take("location")
    body.take("properties.sku")
    values["dns_proxy"] = body.take_known("properties.dnsSettings.enableProxy") is True
    values["dns_servers"] = tuple(texts(body.take_known("properties.dnsSettings.servers")))
    ranges = body.look("properties.snat.privateRanges")
    for snat, private in NAT_PRIVATE_RANGES.items():
        if ranges == private:
            body.take("properties.snat.privateRanges")
            values["snat"] = snat
    reading.rest(where, body)
    return values


def _read_group(body: Body, reading: Reading, where: str) -> Iterator[dict[str, Any]]:
    body.take("properties.priority")
    for collection in body.take_list("properties.ruleCollections"):
        collection.take("ruleCollectionType")
        collection.take("name")
        shared = _shared(collection)
        for row in collection.take_list("rules"):
            named = str(row.take("ruleType")).lower()
            kind = next((k for k, rule_type in RULE_TYPES.items() if rule_type.lower() == named), "network")
            yield {**shared, **_read_rule(row, kind)}
            reading.rest(where, row, "properties.ruleCollections[].rules[].")
        reading.rest(where, collection, "properties.ruleCollections[].")
    reading.rest(where, body)


def _classic_rules(source: Source, reading: Reading) -> Iterator[dict[str, Any]]:
    for path, kind in CLASSIC:
        for collection in reading.rows(source, path):
            collection.take("name")
            shared = _shared(collection, "properties.")
            for row in collection.take_list("properties.rules"):
                yield {**shared, **_read_rule(row, kind)}
                reading.unread_in(source, f"{path}[].properties.rules[]", row)
            reading.unread_in(source, f"{path}[]", collection)


def _shared(collection: Body, above: str = "") -> dict[str, Any]:
    """What the rules of a collection have in common; address translation lets in."""
    values: dict[str, Any] = {}
    priority = collection.take_known(f"{above}priority")
    if isinstance(priority, int):
        values["priority"] = priority
    action = collection.take_known(f"{above}action.type")
    if isinstance(action, str):
        values["action"] = "Deny" if action.lower() == "deny" else "Allow"
    return values


def _read_rule(row: Body, kind: str) -> dict[str, Any]:
    values: dict[str, Any] = {"kind": kind, "name": row.take_known("name")}
    if values["name"] is MISSING:
        values["name"] = "rule"
    if kind == "application":
        protocols: dict[str, None] = {}
        ports: dict[str, None] = {}
        for protocol in row.take_list("protocols"):
            protocols[str(protocol.take("protocolType")).capitalize()] = None
            ports[str(protocol.take("port"))] = None
        values |= {"protocols": tuple(protocols), "ports": tuple(ports)}
    else:
        spelling = {"any": "Any"}
        named = [*texts(row.take_known("ipProtocols")), *texts(row.take_known("protocols"))]
        values["protocols"] = tuple(spelling.get(p.lower(), p.upper()) for p in named)
        values["ports"] = tuple(texts(row.take_known("destinationPorts")))
    values["sources"] = tuple(texts(row.take_known("sourceAddresses")))
    values["destinations"] = tuple(texts(row.take_known("destinationAddresses")))
    names = [*texts(row.take_known("targetFqdns")), *texts(row.take_known("destinationFqdns"))]
    values["fqdns"] = tuple(names)
    for path, field in (("translatedAddress", "translated_address"), ("translatedPort", "translated_port")):
        found = row.take_known(path)
        if found is not MISSING:
            values[field] = str(found)
    return values
