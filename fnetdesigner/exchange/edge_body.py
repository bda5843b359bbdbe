"""Writes and reads Bastions and virtual machines: what hangs at their addresses.

A machine's network interface is a resource of its own in Azure and a part of the machine here. The image is the
usual one of its system; disks and extensions are not read.
"""

from __future__ import annotations

import re
from typing import Any

from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.builder import Builder, Extra
from fnetdesigner.exchange.reading import Reading, Source, texts
from fnetdesigner.exchange.tree import Parameter, TreeValue
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.edge import Bastion, VirtualMachine

INTERFACE_TYPE = "Microsoft.Network/networkInterfaces"
CONFIGURATIONS = "properties.ipConfigurations"
IMAGES: dict[str, dict[str, TreeValue]] = {
    "linux": {"publisher": "Canonical", "offer": "ubuntu-24_04-lts", "sku": "server", "version": "latest"},
    "windows": {
        "publisher": "MicrosoftWindowsServer", "offer": "WindowsServer", "sku": "2022-datacenter-azure-edition",
        "version": "latest",
    },
}  # fmt: skip
LONGEST_COMPUTER_NAME = 15
USER = Parameter("machineUserName", "The name of the administrator of the virtual machines.", "azureuser")
PASSWORD = Parameter("machinePassword", "The password of the administrator of the virtual machines.", secure=True)
MACHINE_PARAMETERS = (USER.name, PASSWORD.name)


def write_bastion(bastion: Bastion, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """One IP configuration, with the subnet and the public address."""
    properties: dict[str, TreeValue] = {"privateIPAllocationMethod": "Dynamic"}
    for member, found in (("subnet", bastion.parent), ("publicIPAddress", bastion.public_ip)):
        target = builder.id_of(found)
        if target is not None:
            properties[member] = {"id": target}
    put(body, CONFIGURATIONS, [{"name": "default", "properties": properties}])
    return Extra()


def read_bastion(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_bastion``."""
    values: dict[str, Any] = {}
    for row in reading.rows(source, CONFIGURATIONS)[:1]:
        row.take("name")
        row.take_if("properties.privateIPAllocationMethod", "Dynamic")
        subnet, address = row.take("properties.subnet.id"), row.take("properties.publicIPAddress.id")
        values["parent"] = reading.resolve(subnet, ("subnet",), source.where, "its subnet")
        values["public_ip"] = reading.resolve(address, ("public-ip",), source.where, "its public address")
        reading.unread_in(source, f"{CONFIGURATIONS}[]", row)
    return values


def write_machine(machine: VirtualMachine, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """The network interface beside it, the image, and an administrator whose password is a parameter."""
    address: dict[str, TreeValue] = {"privateIPAllocationMethod": "Static" if machine.address else "Dynamic"}
    if machine.address:
        address["privateIPAddress"] = machine.address
    subnet = builder.id_of(machine.parent)
    if subnet is not None:
        address["subnet"] = {"id": subnet}
    interface: dict[str, TreeValue] = {}
    put(interface, CONFIGURATIONS, [{"name": "default", "properties": address}])
    group = builder.id_of(machine.network_security_group)
    if group is not None:
        put(interface, "properties.networkSecurityGroup.id", group)
    if machine.dns_servers:
        put(interface, "properties.dnsSettings.dnsServers", list(machine.dns_servers))
    card = builder.beside(machine, INTERFACE_TYPE, "nic", f"{machine.name}-nic", interface)
    disk: dict[str, TreeValue] = {"createOption": "FromImage"}
    put(body, "properties.storageProfile", {"imageReference": dict(IMAGES[machine.operating_system]), "osDisk": disk})
    put(body, "properties.osProfile", {
        "computerName": _computer_name(machine.name),
        "adminUsername": builder.parameter(USER),
        "adminPassword": builder.parameter(PASSWORD),
    })  # fmt: skip
    put(body, "properties.networkProfile.networkInterfaces", [{"id": card}])
    return Extra()


def _computer_name(name: str) -> str:
    """What Windows takes as the name of a computer: letters, digits and hyphens, at most 15 of them."""
    return re.sub(r"[^A-Za-z0-9]+", "-", name)[:LONGEST_COMPUTER_NAME].strip("-") or "machine"


def read_machine(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_machine``; of several interfaces the first is read."""
    values: dict[str, Any] = {}
    body = source.body
    publisher = body.look("properties.storageProfile.imageReference.publisher")
    windows = body.look("properties.osProfile.windowsConfiguration") is not MISSING
    if isinstance(publisher, str):
        windows = windows or publisher.lower().startswith("microsoft")
    values["operating_system"] = "windows" if windows else "linux"
    for path in ("properties.storageProfile", "properties.osProfile"):
        body.take(path)
    for row in reading.rows(source, "properties.networkProfile.networkInterfaces")[:1]:
        card = reading.attached(row.take("id"), INTERFACE_TYPE)
        if card is not None:
            values |= _read_interface(Body(card.body), reading, reading.label(card))
    return values


def _read_interface(body: Body, reading: Reading, where: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    body.take("location")
    for row in body.take_list(CONFIGURATIONS)[:1]:
        row.take("name")
        row.take("properties.privateIPAllocationMethod")
        values["parent"] = reading.resolve(row.take("properties.subnet.id"), ("subnet",), where, "its subnet")
        address = row.take_known("properties.privateIPAddress")
        if address is not MISSING:
            values["address"] = address
        reading.rest(where, row, f"{CONFIGURATIONS}[].")
    group = body.take("properties.networkSecurityGroup.id")
    values["network_security_group"] = reading.resolve(group, ("network-security-group",), where, "its guard")
    values["dns_servers"] = tuple(texts(body.take_known("properties.dnsSettings.dnsServers")))
    reading.rest(where, body)
    return values
