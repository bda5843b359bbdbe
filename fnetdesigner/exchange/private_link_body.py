"""Writes and reads private endpoints with their zone groups, and the records of private DNS zones."""

from __future__ import annotations

from typing import Any

from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.builder import Builder, Child, Extra
from fnetdesigner.exchange.network_body import zone_config_name
from fnetdesigner.exchange.reading import Reading, Source, texts
from fnetdesigner.exchange.tree import TreeValue
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.private_link import ENDPOINT_TARGETS, PrivateDnsZone, PrivateEndpoint
from fnetdesigner.model.values import parse_address

CONNECTIONS = "properties.privateLinkServiceConnections"
MANUAL = "properties.manualPrivateLinkServiceConnections"
MEMBERS = {"vault": "default"}
"""The member name of a sub-resource where it is not the sub-resource's own name [AVM26]."""
RECORD_TTL = 3600


def write_endpoint(endpoint: PrivateEndpoint, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """The connection, a fixed address, and the zone group as a child."""
    subnet, target = builder.id_of(endpoint.parent), builder.id_of(endpoint.target)
    if subnet is not None:
        put(body, "properties.subnet.id", subnet)
    if target is not None:
        groups: list[TreeValue] = [endpoint.group_id] if endpoint.group_id else []
        service: dict[str, TreeValue] = {"privateLinkServiceId": target, "groupIds": groups}
        put(body, CONNECTIONS, [{"name": endpoint.name, "properties": service}])
    if endpoint.address is not None:
        member = MEMBERS.get(endpoint.group_id, endpoint.group_id)
        fixed: dict[str, TreeValue] = {
            "groupId": endpoint.group_id, "memberName": member, "privateIPAddress": endpoint.address,
        }  # fmt: skip
        put(body, "properties.ipConfigurations", [{"name": "fixed", "properties": fixed}])
    configs: list[TreeValue] = []
    for zone in endpoint.dns_zones:
        found, named = builder.id_of(zone), builder.view.any(zone)
        if found is not None and named is not None:
            name = zone_config_name(named.name)
            configs.append({"name": name, "properties": {"privateDnsZoneId": found}})
    if not configs:
        return Extra()
    return Extra((Child("privateDnsZoneGroups", "default", {"properties": {"privateDnsZoneConfigs": configs}}),))


def read_endpoint(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_endpoint``; a connection that waits for approval is read as pending."""
    values: dict[str, Any] = {}
    body = source.body
    subnet = body.take("properties.subnet.id")
    if subnet is not MISSING:
        values["parent"] = reading.resolve(subnet, ("subnet",), source.where, "its subnet")
    for path, status in ((CONNECTIONS, "Approved"), (MANUAL, "Pending")):
        for number, row in enumerate(reading.rows(source, path)):
            if number or "target" in values:
                reading.note("unread", source.where, "Only the first of its connections is read.")
                break
            row.take("name")
            values["status"] = status
            target = row.take("properties.privateLinkServiceId")
            values["target"] = reading.resolve(target, ENDPOINT_TARGETS, source.where, "its target")
            groups = texts(row.take_known("properties.groupIds"))
            values["group_id"] = groups[0] if groups else ""
            if len(groups) > 1:
                reading.note("unread", source.where, f"Only the first of its sub-resources is read: {groups[0]}.")
            reading.unread_in(source, f"{path}[]", row)
    for row in reading.rows(source, "properties.ipConfigurations"):
        row.take("name")
        row.take("properties.groupId")
        row.take("properties.memberName")
        address = row.take_known("properties.privateIPAddress")
        if address is not MISSING:
            values.setdefault("address", address)
        reading.unread_in(source, "properties.ipConfigurations[]", row)
    zones: list[str] = []
    for child in source.children:
        inner = Body(child.body)
        for config in inner.take_list("properties.privateDnsZoneConfigs"):
            config.take("name")
            zone = config.take("properties.privateDnsZoneId")
            found = reading.resolve(zone, ("private-dns-zone",), reading.label(child), "its zone")
            zones += [found] if found else []
        reading.rest(reading.label(child), inner)
    values["dns_zones"] = tuple(dict.fromkeys(zones))
    return values


def write_zone(zone: PrivateDnsZone, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """Records kept by hand, as A record sets; IPv6 addresses and names that DNS cannot hold stay behind."""
    children: dict[str, Child] = {}
    for record in zone.records:
        addresses = [a for a in record.addresses if parse_address(a).version == 4]
        if not record.name or "/" in record.name or record.name.lower() in children:
            continue
        entries: list[TreeValue] = [{"ipv4Address": address} for address in addresses]
        content: dict[str, TreeValue] = {"properties": {"ttl": RECORD_TTL, "aRecords": entries}}
        children[record.name.lower()] = Child("A", record.name, content)
    return Extra(tuple(children.values()))


def read_zone(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_zone``."""
    records: list[dict[str, Any]] = []
    for child in source.children:
        body = Body(child.body)
        body.take_if("properties.ttl", RECORD_TTL)
        addresses: list[str] = []
        for row in body.take_list("properties.aRecords"):
            addresses += texts(row.take_known("ipv4Address"))
        records.append({"name": child.names[-1], "addresses": tuple(addresses)})
        reading.rest(reading.label(child), body)
    return {"records": tuple(records)}
