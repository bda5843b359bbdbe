"""What stops an app on its way is found at whatever stage it stands, told once, and never where it cannot be known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from fnetdesigner.kinds.app_parts import Trigger
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault
from fnetdesigner.kinds.dns_servers import DnsServer
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule, NetworkVirtualAppliance
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, PublicIp, Route, RouteTable, SecurityRule
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply
from fnetdesigner.model.resource import Resource
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.secured import GROUPS, Secured
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.finding import Finding
from fnetdesigner.rules.rulebook import rulebook

FIREWALL = "10.1.0.4"
ALL = FirewallRule(name="all", destinations=("*",), ports=("*",), protocols=("Any",))


def errors(design: Design) -> list[Finding]:
    return [f for f in Engine(rulebook()).run(design).all if f.severity == "error"]


def told(design: Design) -> list[str]:
    return sorted(f.rule for f in errors(design))


def only(design: Design, rule: str) -> Finding:
    """The one error of a design."""
    found = errors(design)
    assert [f.rule for f in found] == [rule], [f.message for f in found]
    return found[0]


def deny(*ports: str, **values: Any) -> SecurityRule:
    return SecurityRule(name="no", priority=200, access="Deny", destination_ports=ports or ("*",), **values)


def guarded(sketch: Sketch, subnet: Subnet, *rules: SecurityRule, **values: Any) -> Subnet:
    group = sketch.add(NetworkSecurityGroup, f"nsg-{subnet.name}", rules=rules)
    return sketch.change(subnet, network_security_group=group, **values)


def routed(sketch: Sketch, subnet: Subnet, *routes: tuple[str, str, str | None]) -> Subnet:
    made = tuple(
        Route.model_validate({"name": f"r{n}", "prefix": p, "next_hop": h, "next_hop_address": a})
        for n, (p, h, a) in enumerate(routes)
    )
    table = sketch.add(RouteTable, f"rt-{subnet.name}", routes=made)
    return sketch.change(subnet, route_table=table)


class Spokes(Secured):
    """An app in one spoke, its storage's endpoints in another one, and a firewall between them, in the hub."""

    def __init__(
        self, forwarded: bool = True, rules: Sequence[FirewallRule] = (ALL,), nva: dict[str, Any] | None = None
    ) -> None:
        super().__init__(groups=())
        sketch = self.sketch
        self.hub = sketch.add(VirtualNetwork, "vnet-hub", address_space=("10.1.0.0/16",))
        self.far = sketch.add(VirtualNetwork, "vnet-data", address_space=("10.2.0.0/16",))
        name = "AzureFirewallSubnet" if nva is None else "snet-nva"
        middle = sketch.add(Subnet, name, self.hub, prefix="10.1.0.0/26")
        if nva is None:
            public = sketch.add(PublicIp, "pip-fw")
            sketch.add(
                AzureFirewall, "fw-hub", middle, private_address=FIREWALL, public_ips=(public,), rules=tuple(rules)
            )
        else:
            given = {"private_address": FIREWALL, "default_action": "Allow", **nva}
            sketch.add(NetworkVirtualAppliance, "nva-hub", middle, **given)
        for spoke in (self.network, self.far):
            sketch.add(Peering, f"to-hub-{spoke.name}", spoke, remote=self.hub, allow_forwarded_traffic=forwarded)
            sketch.add(Peering, f"to-{spoke.name}", self.hub, remote=spoke, allow_forwarded_traffic=True)
        self.data = sketch.add(Subnet, "snet-data", self.far, prefix="10.2.1.0/27", private_endpoint_policies="Enabled")
        self.integration = routed(sketch, self.integration, ("10.2.0.0/16", "VirtualAppliance", FIREWALL))
        self.data = routed(sketch, self.data, ("10.0.0.0/16", "VirtualAppliance", FIREWALL))
        for group in GROUPS:
            self.give_zone(group)
            self.give_endpoint(group, subnet=self.data)


def test_an_endpoint_beyond_a_firewall_is_in_reach() -> None:
    assert told(Spokes().sketch.design()) == []


def test_a_peering_that_takes_no_forwarded_traffic_cuts_the_content_share_off() -> None:
    design = Spokes(forwarded=False).sketch.design()
    found = only(design, "FND-STG-009")
    assert "TCP 443 and 445" in found.message
    assert "does not take forwarded traffic" in found.message
    assert design.resources[found.subjects[0]].kind == "peering"
    mended, _ = apply(design, found.fixes[0].edits)
    assert told(mended) == []


def test_a_firewall_that_lets_443_through_cuts_the_content_share_off_at_445() -> None:
    web = FirewallRule(name="web", destinations=("*",), ports=("443",), protocols=("TCP",))
    found = only(Spokes(rules=(web,)).sketch.design(), "FND-STG-009")
    assert found.message.startswith("*fw-hub* stops TCP 445")


def test_an_appliance_that_does_not_forward_is_told_of() -> None:
    design = Spokes(nva={"ip_forwarding": False}).sketch.design()
    found = only(design, "FND-STG-009")
    assert "IP forwarding is off" in found.message
    assert told(apply(design, found.fixes[0].edits)[0]) == []


def test_without_a_route_the_endpoint_is_out_of_reach_and_that_is_the_cause() -> None:
    place = Spokes()
    place.sketch.change(place.integration, route_table=None)
    assert "FND-STG-006" in told(place.sketch.design())
    assert "FND-STG-009" not in told(place.sketch.design())


@pytest.mark.parametrize(
    ("policies", "rules"),
    [("Enabled", ["FND-STG-009"]), ("NetworkSecurityGroupEnabled", ["FND-STG-009"]), ("Disabled", [])],
)
def test_a_group_at_the_endpoints_subnet_counts_with_network_policies_on(policies: str, rules: list[str]) -> None:
    place = Secured()
    guarded(place.sketch, place.private, deny("445", direction="Inbound"), private_endpoint_policies=policies)
    design = place.sketch.design()
    assert told(design) == rules
    for found in errors(design):
        assert found.message.startswith("*nsg-snet-endpoints* stops TCP 445 from *snet-integration* to file")
        assert told(apply(design, found.fixes[0].edits)[0]) == []


def test_every_stage_that_stops_is_told_of_at_once() -> None:
    place = Secured()
    sketch = place.sketch
    guarded(sketch, place.private, deny("445", direction="Inbound"), private_endpoint_policies="Enabled")
    place.integration = guarded(sketch, place.integration, deny("443", destinations=("10.0.1.0/27",)))
    sketch.change(
        place.links["blob"], virtual_network=sketch.add(VirtualNetwork, "vnet-other", address_space=("10.9.0.0/16",))
    )
    found = errors(sketch.design())
    assert sorted(f.rule for f in found) == ["FND-DNS-001", "FND-STG-009", "FND-STG-009"]
    stopping = {f.message.partition("*")[2].partition("*")[0] for f in found if f.rule == "FND-STG-009"}
    assert stopping == {"nsg-snet-integration", "nsg-snet-endpoints"}


def test_a_route_that_drops_is_told_of_behind_a_group_that_denies() -> None:
    place = Secured()
    place.private = place.sketch.change(place.private, private_endpoint_policies="Enabled")
    place.integration = guarded(place.sketch, place.integration, deny("443", destinations=("10.0.1.0/27",)))
    routed(place.sketch, place.integration, ("10.0.1.0/27", "None", None))
    found = errors(place.sketch.design())
    assert [f.rule for f in found] == ["FND-STG-009", "FND-STG-009"]
    assert {f.message.partition(" stops ")[0] for f in found} == {"*nsg-snet-integration*", "*rt-snet-integration*"}


def test_a_server_of_ones_own_that_answers_publicly_and_a_guard_behind_it_are_both_told_of() -> None:
    place = Secured(network={"dns_servers": ("10.0.2.4",)})
    servers = place.sketch.add(Subnet, "snet-dns", place.network, prefix="10.0.2.0/27")
    place.sketch.add(DnsServer, "dns-1", servers, address="10.0.2.4", forwards="public")
    only(place.sketch.design(), "FND-DNS-002")
    guarded(place.sketch, place.integration, deny("445"))
    assert told(place.sketch.design()) == ["FND-DNS-002", "FND-STG-009"]


@pytest.mark.parametrize(
    "rule",
    [
        deny(destinations=("asg-storage",)),
        deny(sources=("10.0.0.0/25",)),
        deny(source_ports=("1024-65535",)),
    ],
)
def test_what_may_or_may_not_match_is_no_error(rule: SecurityRule) -> None:
    place = Secured()
    guarded(place.sketch, place.integration, rule)
    assert told(place.sketch.design()) == []


def test_a_next_hop_of_which_nothing_is_known_is_no_error() -> None:
    place = Secured()
    middle = place.sketch.add(Subnet, "snet-vm", place.network, prefix="10.0.3.0/27")
    place.sketch.add(VirtualMachine, "vm-1", middle, address="10.0.3.4")
    place.sketch.change(place.private, private_endpoint_policies="Enabled")
    routed(place.sketch, place.integration, ("10.0.1.0/27", "VirtualAppliance", "10.0.3.4"))
    assert told(place.sketch.design()) == []


# Vaults and trigger sources
def with_service(place: Secured, target: Resource, zone: str, group: str) -> None:
    made = place.sketch.add(PrivateDnsZone, zone)
    place.sketch.add(PrivateDnsZoneLink, f"link-{group}", made, virtual_network=place.network)
    place.sketch.add(PrivateEndpoint, f"pep-{group}", place.private, target=target, group_id=group, dns_zones=(made,))


def vaulted(**values: Any) -> Secured:
    """An app that is free to reach its storage, and whose settings refer to a vault behind an endpoint."""
    place = Secured(storage={"public_network_access": "Enabled", "default_action": "Allow"}, groups=())
    place.private = place.sketch.change(place.private, private_endpoint_policies="Enabled")
    shut = {"public_network_access": "Disabled", "default_action": "Deny", **values}
    vault = place.sketch.add(KeyVault, "kv-orders", **shut)
    with_service(place, vault, "privatelink.vaultcore.azure.net", "vault")
    place.app = place.sketch.change(place.app, key_vaults=(vault,))
    return place


@pytest.mark.parametrize("where", ["leaving", "entering", "route"])
def test_whatever_stops_an_app_on_the_way_to_its_vault_is_told_of(where: str) -> None:
    place = vaulted()
    assert told(place.sketch.design()) == []
    if where == "leaving":
        guarded(place.sketch, place.integration, deny(destinations=("10.0.1.0/27",)))
    elif where == "entering":
        guarded(place.sketch, place.private, deny(direction="Inbound"))
    else:
        routed(place.sketch, place.integration, ("10.0.1.0/27", "None", None))
    design = place.sketch.design()
    found = only(design, "FND-KV-003")
    assert "TCP 443" in found.message
    assert told(apply(design, found.fixes[0].edits)[0]) == []


def test_a_flow_that_says_the_same_as_a_vault_adds_nothing() -> None:
    place = vaulted()
    guarded(place.sketch, place.integration, deny(destinations=("10.0.1.0/27",)))
    place.sketch.add(IntendedFlow, "secrets", source=place.app, target="key-vault-1")
    only(place.sketch.design(), "FND-KV-003")


def events(*rules: SecurityRule) -> Design:
    place = Secured(storage={"public_network_access": "Enabled", "default_action": "Allow"}, groups=())
    hub = place.sketch.add(EventHubsNamespace, "evhns-orders", public_network_access="Disabled")
    with_service(place, hub, "privatelink.servicebus.windows.net", "namespace")
    place.sketch.change(place.app, triggers=(Trigger(type="event-hub", source=hub.id),), scale_monitoring=True)
    guarded(place.sketch, place.integration, *rules)
    return place.sketch.design()


def test_a_trigger_is_stopped_when_all_ports_of_its_source_are() -> None:
    here = ("10.0.1.0/27",)
    assert told(events()) == []
    assert told(events(deny("5671", destinations=here))) == []
    design = events(deny(destinations=here))
    found = only(design, "FND-TRIG-015")
    assert told(apply(design, found.fixes[0].edits)[0]) == []


# Intended flows
def test_a_firewall_on_the_way_denies_a_flow() -> None:
    place = Spokes(rules=(FirewallRule(name="web", destinations=("*",), ports=("443", "445"), protocols=("TCP",)),))
    work = place.sketch.add(Subnet, "snet-work", place.far, prefix="10.2.2.0/27")
    place.sketch.add(VirtualMachine, "vm-work", work, address="10.2.2.4")
    routed(place.sketch, work, ("10.0.0.0/16", "VirtualAppliance", FIREWALL))
    place.sketch.add(IntendedFlow, "calls", source=place.app, target="virtual-machine-1", port="8080")
    found = only(place.sketch.design(), "FND-NSG-003")
    assert found.message.startswith("*fw-hub* denies TCP 8080 from *func-orders* to *vm-work*")


def test_the_reply_to_a_flow_may_be_dropped_as_well() -> None:
    place = Secured()
    work = place.sketch.add(Subnet, "snet-work", place.network, prefix="10.0.2.0/27")
    place.sketch.add(VirtualMachine, "vm-work", work, address="10.0.2.4")
    place.sketch.add(IntendedFlow, "calls", source=place.app, target="virtual-machine-1", port="8080")
    assert told(place.sketch.design()) == []
    routed(place.sketch, work, ("10.0.0.0/24", "None", None))
    design = place.sketch.design()
    found = only(design, "FND-UDR-015")
    assert "reply" in found.message or "drops" in found.message
    assert told(apply(design, found.fixes[0].edits)[0]) == []


# DNS servers
def asked_beyond_the_firewall(*rules: FirewallRule) -> Design:
    place = Spokes(rules=rules)
    servers = place.sketch.add(Subnet, "snet-dns", place.far, prefix="10.2.3.0/27")
    servers = routed(place.sketch, servers, ("10.0.0.0/16", "VirtualAppliance", FIREWALL))
    place.sketch.add(DnsServer, "dns-1", servers, address="10.2.3.4", forwards="azure-dns")
    for zone in list(place.zones.values()):
        place.sketch.add(PrivateDnsZoneLink, "link-data", zone, virtual_network=place.far)
    place.sketch.change(place.network, dns_servers=("10.2.3.4",))
    return place.sketch.design()


def test_a_dns_server_beyond_a_firewall_answers_when_the_firewall_lets_questions_through() -> None:
    assert told(asked_beyond_the_firewall(ALL)) == []


def test_a_firewall_that_stops_questions_is_the_one_cause() -> None:
    web = FirewallRule(name="web", destinations=("*",), ports=("443", "445"), protocols=("TCP",))
    found = only(asked_beyond_the_firewall(web), "FND-DNS-012")
    assert found.message.startswith("*fw-hub* stops port 53 from *snet-integration*")
