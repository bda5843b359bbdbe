"""Designs that break and keep the rules about DNS."""

from collections.abc import Sequence
from typing import Any

from fnetdesigner.kinds.app_parts import Trigger
from fnetdesigner.kinds.data import KeyVault, ServiceBusNamespace
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.private_link import DnsRecord, PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.dns_servers import dns_server_examples
from fnetdesigner.rules.examples.secured import Secured
from fnetdesigner.rules.examples.sketch import Example, Sketch

VAULT_ZONE = "privatelink.vaultcore.azure.net"
BUS_ZONE = "privatelink.servicebus.windows.net"


def _vault(
    zone: str | None = VAULT_ZONE, linked: bool = True, registered: bool = True, app: dict[str, Any] | None = None
) -> Design:
    """An app reads secrets from a vault that takes private endpoints only."""
    base = Secured()
    vault = base.sketch.add(KeyVault, "kv-orders", public_network_access="Disabled")
    base.sketch.change(base.app, key_vaults=(vault,), **(app or {}))
    zones = []
    if zone is not None:
        zones = [base.sketch.add(PrivateDnsZone, zone)]
        if linked:
            base.sketch.add(PrivateDnsZoneLink, "link-vnet-app", zones[0], virtual_network=base.network)
    base.sketch.add(
        PrivateEndpoint, "pep-kv", base.private, target=vault, group_id="vault", dns_zones=zones if registered else ()
    )
    return base.sketch.design()


def _hub(network_dns: Sequence[str] = (), spoke_linked: bool = True) -> Design:
    """An app in a spoke reads from a vault whose endpoint is in the hub."""
    base = Secured(network={"dns_servers": tuple(network_dns)})
    hub = base.sketch.add(VirtualNetwork, "vnet-hub", address_space=("10.1.0.0/16",))
    shared = base.sketch.add(Subnet, "snet-shared", hub, prefix="10.1.0.0/24")
    base.sketch.add(Peering, "peer-to-hub", base.network, remote=hub)
    base.sketch.add(Peering, "peer-to-app", hub, remote=base.network)
    vault = base.sketch.add(KeyVault, "kv-shared", public_network_access="Disabled")
    base.sketch.change(base.app, key_vaults=(vault,))
    zone = base.sketch.add(PrivateDnsZone, VAULT_ZONE)
    base.sketch.add(PrivateDnsZoneLink, "link-vnet-hub", zone, virtual_network=hub)
    if spoke_linked:
        base.sketch.add(PrivateDnsZoneLink, "link-vnet-app", zone, virtual_network=base.network)
    base.sketch.add(PrivateEndpoint, "pep-kv", shared, target=vault, group_id="vault", dns_zones=(zone,))
    return base.sketch.design()


def _elsewhere(fallback: bool) -> Design:
    """An app means the public address of a bus whose endpoint is in a network that it does not reach."""
    base = Secured()
    bus = base.sketch.add(ServiceBusNamespace, "sbns-partner")
    base.sketch.change(base.app, triggers=(Trigger(type="service-bus", source=bus.id),), scale_monitoring=True)
    far = base.sketch.add(VirtualNetwork, "vnet-partner", address_space=("10.8.0.0/16",))
    subnet = base.sketch.add(Subnet, "snet-partner", far, prefix="10.8.0.0/24")
    base.sketch.add(PrivateEndpoint, "pep-partner", subnet, target=bus, group_id="namespace")
    zone = base.sketch.add(PrivateDnsZone, BUS_ZONE)
    base.sketch.add(PrivateDnsZoneLink, "link-vnet-app", zone, virtual_network=base.network, fallback=fallback)
    return base.sketch.design()


def _by_hand(records: tuple[str, ...]) -> Design:
    """An app's endpoint whose records are kept by hand."""
    base = Secured(app={"public_network_access": "Disabled"})
    kept = tuple(DnsRecord(name=name, addresses=("10.0.1.20",)) for name in records)
    zone = base.sketch.add(PrivateDnsZone, "privatelink.azurewebsites.net", records=kept)
    base.sketch.add(PrivateDnsZoneLink, "link-vnet-app", zone, virtual_network=base.network)
    base.sketch.add(PrivateEndpoint, "pep-orders", base.private, target=base.app, group_id="sites", address="10.0.1.20")
    return base.sketch.design()


def _registration(second: bool, name: str = "machines.corp.internal") -> Design:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-app", address_space=("10.0.0.0/16",))
    for number, zone_name in enumerate((name, "lab.corp.internal")):
        zone = sketch.add(PrivateDnsZone, zone_name)
        sketch.add(
            PrivateDnsZoneLink, "link-vnet-app", zone, virtual_network=network, registration=number == 0 or second
        )
    return sketch.design()


def _twice(second: bool) -> Design:
    base = Secured()
    other = base.sketch.add(VirtualNetwork, "vnet-other", address_space=("10.7.0.0/16",))
    zone = base.zones["blob"]
    if second:
        zone = base.sketch.add(PrivateDnsZone, zone.name, records=(DnsRecord(name="stother", addresses=("10.7.0.9",)),))
    base.sketch.add(PrivateDnsZoneLink, "link-vnet-other", zone, virtual_network=other)
    return base.sketch.design()


def _outside(integrated: bool) -> Design:
    """An app is meant to send to a bus that takes private callers only; its own storage is open."""
    base = Secured("flex-consumption", groups=(), integrated=integrated,
                   storage={"public_network_access": "Enabled", "default_action": "Allow"})  # fmt: skip
    bus = base.sketch.add(ServiceBusNamespace, "sbns-orders", public_network_access="Disabled")
    base.sketch.add(IntendedFlow, "send", source=base.app, target=bus)
    zone = base.sketch.add(PrivateDnsZone, BUS_ZONE)
    base.sketch.add(PrivateDnsZoneLink, "link-vnet-app", zone, virtual_network=base.network)
    base.sketch.add(PrivateEndpoint, "pep-bus", base.private, target=bus, group_id="namespace", dns_zones=(zone,))
    return base.sketch.design()


def _own_servers(servers: tuple[str, ...]) -> Design:
    base = Secured()
    base.sketch.add(Subnet, "snet-dns", base.network, prefix="10.0.3.0/28")
    base.sketch.change(base.network, dns_servers=servers)
    base.sketch.add(FunctionApp, "func-second", plan=base.plan, host_storage=base.storage,
                    integration_subnet=base.integration, content_share_routing=True,
                    content_share="orders-content")  # fmt: skip
    return base.sketch.design()


def dns_examples() -> tuple[Example, ...]:
    """One breaking and one clean design per rule of the family."""
    made = (
        ("FND-DNS-001", _vault(linked=False), _vault()),
        ("FND-DNS-001", _vault(zone=None), _vault()),
        ("FND-DNS-002", _own_servers(("10.0.3.4", "10.0.3.5")), _own_servers(())),
        ("FND-DNS-002", _own_servers(("192.168.7.4",)), _own_servers(("192.168.7.4", "168.63.129.16"))),
        ("FND-DNS-003", _vault(zone="vault.corp.internal"), _vault()),
        ("FND-DNS-004", _vault(registered=False), _vault()),
        ("FND-DNS-005", _elsewhere(False), _elsewhere(True)),
        ("FND-DNS-006", _by_hand(("func-orders",)), _by_hand(("func-orders", "func-orders.scm"))),
        ("FND-DNS-007", _twice(True), _twice(False)),
        ("FND-DNS-008", _registration(True), _registration(False)),
        ("FND-DNS-009", _registration(False, "corp"), _registration(False)),
        ("FND-DNS-010", _hub(spoke_linked=False), _hub()),
        ("FND-DNS-011", _outside(False), _outside(True)),
    )
    return (*(Example(*designs) for designs in made), *dns_server_examples())
