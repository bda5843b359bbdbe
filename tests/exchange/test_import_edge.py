"""What templates of others say of firewalls, machines, gateways, name servers and web gateways is understood."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from fnetdesigner.exchange.build import export_notes
from fnetdesigner.exchange.export import export_arm
from fnetdesigner.exchange.importer import Imported, import_template
from fnetdesigner.exchange.reading import ImportNote
from fnetdesigner.kinds.dns_servers import DnsForwardingRuleset
from fnetdesigner.kinds.edge import ApplicationGateway, FrontDoor, VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.gateways import Connection, ExpressRouteCircuit
from fnetdesigner.model.edits import Remove, Reparent, apply
from fnetdesigner.model.resource import Resource
from tests.exchange import made
from tests.exchange.defaults import with_defaults
from tests.exchange.outside import load

R = TypeVar("R", bound=Resource)
NETWORK = "Microsoft.Network"


def resource(arm_type: str, name: str, properties: dict[str, Any], **members: Any) -> dict[str, Any]:
    return {"type": arm_type, "apiVersion": "2024-05-01", "name": name, **members, "properties": properties}


def read(*resources: dict[str, Any]) -> Imported:
    return import_template(json.dumps({
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0", "resources": list(resources),
    }))  # fmt: skip


def only(found: Imported, model: type[R]) -> R:
    (one,) = (r for r in found.design.resources.values() if isinstance(r, model))
    return one


def unread(found: Imported) -> list[str]:
    return [f"{n.where}: {n.message}" for n in found.report if n.level == "unread"]


def identity(kind: str, *names: str) -> dict[str, str]:
    return {"id": f"[resourceId('{kind}', {', '.join(repr(n) for n in names)})]"}


def test_rules_that_stand_in_the_firewall_itself_are_read() -> None:
    def collection(name: str, action: str, *rules: dict[str, Any]) -> dict[str, Any]:
        return {"name": name, "properties": {"priority": 200, "action": {"type": action}, "rules": list(rules)}}

    found = read(resource(f"{NETWORK}/azureFirewalls", "afw", {
        "sku": {"name": "AZFW_VNet", "tier": "Standard"},
        "networkRuleCollections": [collection(
            "net", "Allow",
            {"name": "dns", "protocols": ["udp", "tcp"], "sourceAddresses": ["10.0.0.0/8"],
             "destinationAddresses": ["*"], "destinationPorts": ["53"]},
            {"name": "ntp", "protocols": ["UDP"], "sourceAddresses": ["*"], "destinationFqdns": ["time.example"],
             "destinationPorts": ["123"]},
        )],
        "applicationRuleCollections": [collection(
            "web", "Deny",
            {"name": "ads", "protocols": [{"protocolType": "http", "port": 80}], "sourceAddresses": ["*"],
             "targetFqdns": ["ads.example"]},
        )],
        "natRuleCollections": [collection(
            "in", "Dnat",
            {"name": "ssh", "protocols": ["TCP"], "sourceAddresses": ["*"], "destinationAddresses": ["203.0.113.1"],
             "destinationPorts": ["22"], "translatedAddress": "10.0.4.4", "translatedPort": "22"},
        )],
    }))  # fmt: skip
    rules = {r.name: r for r in only(found, AzureFirewall).rules}
    assert [(n, r.kind, r.action, r.priority) for n, r in rules.items()] == [
        ("dns", "network", "Allow", 200), ("ntp", "network", "Allow", 200), ("ads", "application", "Deny", 200),
        ("ssh", "nat", "Allow", 200),
    ]  # fmt: skip
    assert rules["dns"].protocols == ("UDP", "TCP")
    assert rules["ntp"].fqdns == ("time.example",)
    assert rules["ads"].protocols == ("Http",)
    assert rules["ads"].ports == ("80",)
    assert rules["ssh"].translated_address == "10.0.4.4"
    assert rules["ssh"].translated_port == "22"
    assert unread(found) == []


def test_a_policy_is_read_with_the_firewall_that_names_it_and_kept_without_one() -> None:
    policy = f"{NETWORK}/firewallPolicies"
    settings = {"dnsSettings": {"enableProxy": True}, "snat": {"privateRanges": ["0.0.0.0/0"]}}
    found = read(
        resource(f"{NETWORK}/azureFirewalls", "afw", {"firewallPolicy": identity(policy, "used")}),
        resource(policy, "used", settings, location="westeurope"),
        resource(policy, "spare", {}, location="westeurope"),
    )
    firewall = only(found, AzureFirewall)
    assert firewall.dns_proxy
    assert firewall.snat == "never"
    spare = ImportNote("kept", f"{policy} spare", "Kept as it was read. It belongs to nothing that a design has.")
    assert unread(found) == [] and spare in found.report


def test_a_machine_takes_address_and_guard_from_its_interface() -> None:
    subnet = identity(f"{NETWORK}/virtualNetworks/subnets", "vnet", "snet")
    address = {"privateIPAllocationMethod": "Static", "privateIPAddress": "10.0.4.9", "subnet": subnet}
    found = read(
        resource(f"{NETWORK}/virtualNetworks", "vnet", {"subnets": [{"name": "snet", "properties": {}}]}),
        resource(f"{NETWORK}/networkSecurityGroups", "nsg", {}),
        resource(f"{NETWORK}/networkInterfaces", "nic", {
            "ipConfigurations": [{"name": "one", "properties": address}],
            "networkSecurityGroup": identity(f"{NETWORK}/networkSecurityGroups", "nsg"),
            "dnsSettings": {"dnsServers": ["10.0.0.4"]},
        }),
        resource("Microsoft.Compute/virtualMachines", "vm", {
            "hardwareProfile": {"vmSize": "Standard_D2s_v5"},
            "storageProfile": {"imageReference": {"publisher": "MicrosoftWindowsServer"}},
            "networkProfile": {"networkInterfaces": [identity(f"{NETWORK}/networkInterfaces", "nic")]},
        }),
    )  # fmt: skip
    machine = only(found, VirtualMachine)
    assert found.design.resources[machine.parent or ""].name == "snet"
    assert found.design.resources[machine.network_security_group or ""].name == "nsg"
    assert (machine.address, machine.dns_servers) == ("10.0.4.9", ("10.0.0.4",))
    assert (machine.size, machine.operating_system) == ("Standard_D2s_v5", "windows")
    assert unread(found) == []


def test_a_connection_knows_its_ends_and_never_its_key() -> None:
    gateways, local = f"{NETWORK}/virtualNetworkGateways", f"{NETWORK}/localNetworkGateways"
    found = read(
        resource(gateways, "vpng", {"gatewayType": "Vpn"}),
        resource(local, "lgw", {"gatewayIpAddress": "203.0.113.4"}),
        resource(f"{NETWORK}/connections", "con", {
            "connectionType": "IPsec", "sharedKey": "not-for-anybody",
            "virtualNetworkGateway1": identity(gateways, "vpng"), "localNetworkGateway2": identity(local, "lgw"),
        }),
        resource(f"{NETWORK}/expressRouteCircuits", "erc", {}, sku={"name": "Premium_UnlimitedData"}),
    )  # fmt: skip
    connection = only(found, Connection)
    names = [found.design.resources[i or ""].name for i in (connection.gateway, connection.local_gateway)]
    assert names == ["vpng", "lgw"]
    assert "not-for-anybody" not in export_arm(found.design)
    circuit = only(found, ExpressRouteCircuit)
    assert (circuit.tier, circuit.family) == ("Premium", "UnlimitedData")


def test_every_tunnel_asks_for_a_key_of_its_own_and_a_circuit_for_none() -> None:
    template = with_defaults(export_arm(made.hub()))
    keys = {
        r["name"]: r["properties"].get("sharedKey")
        for r in template["resources"]
        if r["type"] == f"{NETWORK}/connections"
    }
    assert keys["con-circuit"] is None
    assert len({keys["con-office"], keys["con-other"]}) == 2
    assert {p["type"] for n, p in template["parameters"].items() if n.startswith("key")} == {"securestring"}


def test_apps_behind_web_gateways_are_found_by_name() -> None:
    app = resource("Microsoft.Web/sites", "func-orders", {}, kind="functionapp")
    found = read(
        app,
        resource(f"{NETWORK}/applicationGateways", "agw", {
            "sku": {"name": "Standard_Medium", "tier": "Standard", "capacity": 2},
            "backendAddressPools": [{"name": "p", "properties": {"backendAddresses": [
                {"fqdn": "func-orders.azurewebsites.net"}, {"fqdn": "elsewhere.example"},
            ]}}],
        }),
        resource("Microsoft.Cdn/profiles", "afd", {}, sku={"name": "Standard_AzureFrontDoor"}),
        resource("Microsoft.Cdn/profiles/originGroups/origins", "afd/g/o", {
            "hostName": "[reference(resourceId('Microsoft.Web/sites', 'func-orders')).defaultHostName]",
        }),
    )  # fmt: skip
    gateway, door = only(found, ApplicationGateway), only(found, FrontDoor)
    assert gateway.version == "v1"
    assert gateway.backends == door.origins == ("function-app-1",)
    assert any("elsewhere.example is no function app" in line for line in unread(found))


def test_a_ruleset_keeps_rules_and_links_when_its_resolver_is_gone() -> None:
    design = made.hub()
    ruleset = only(import_template(export_arm(design)), DnsForwardingRuleset)
    assert ruleset.resolver == "dns-resolver-1"
    assert len(ruleset.virtual_networks) == 2
    template = load(export_arm(design))
    template["resources"] = [r for r in template["resources"] if not r["type"].startswith(f"{NETWORK}/dnsResolvers")]
    del template["metadata"]
    alone = only(import_template(json.dumps(template)), DnsForwardingRuleset)
    assert alone.resolver is None
    assert alone.rules == ruleset.rules


def test_what_cannot_stand_free_is_not_deployed_and_the_notes_say_so() -> None:
    design, _ = apply(made.hub(), [Reparent("bastion-1", None), Remove("virtual-machine-2")])
    assert export_notes(design) == ("bas-hub is not deployed: it stands outside of what it belongs in.",)
    assert f"{NETWORK}/bastionHosts" not in {r["type"] for r in load(export_arm(design))["resources"]}
