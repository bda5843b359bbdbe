"""Designs that break and keep the rules about data services."""

from typing import Any

from fnetdesigner.kinds.app_parts import Trigger
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, StorageAccount
from fnetdesigner.kinds.databases import CosmosDbAccount
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.secured import Secured
from fnetdesigner.rules.examples.sketch import Example

VAULT_ZONE = "privatelink.vaultcore.azure.net"


def _vault(access: str, endpoint: bool, used: bool = True) -> Design:
    base = Secured()
    vault = base.sketch.add(KeyVault, "kv-orders", public_network_access=access)
    if used:
        base.sketch.change(base.app, key_vaults=(vault,))
    if endpoint:
        zone = base.sketch.add(PrivateDnsZone, VAULT_ZONE)
        base.sketch.add(PrivateDnsZoneLink, "link-vnet-app", zone, virtual_network=base.network)
        base.sketch.add(PrivateEndpoint, "pep-kv", base.private, target=vault, group_id="vault", dns_zones=(zone,))
    return base.sketch.design()


def _events(endpoint: bool = False, **values: Any) -> Design:
    base = Secured()
    namespace = base.sketch.add(EventHubsNamespace, "evhns-orders", **values)
    if endpoint:
        base.sketch.add(PrivateEndpoint, "pep-evhns", base.private, target=namespace, group_id="namespace")
    return base.sketch.design()


def _data(*groups: str) -> Design:
    """An app with a blob trigger, which needs blobs and queues of the account."""
    base = Secured()
    account = base.sketch.add(StorageAccount, "stpictures", public_network_access="Disabled")
    trigger = Trigger(type="blob", source=account.id)
    base.sketch.change(base.app, triggers=(trigger,), scale_monitoring=True)
    for group in groups:
        base.give_endpoint(group, f"pep-stpictures-{group}", target=account)
    return base.sketch.design()


def _cosmos(group: str) -> Design:
    base = Secured()
    account = base.sketch.add(CosmosDbAccount, "cosmos-orders", api="MongoDB", public_network_access="Disabled")
    base.sketch.add(PrivateEndpoint, "pep-cosmos", base.private, target=account, group_id=group)
    return base.sketch.design()


def service_examples() -> tuple[Example, ...]:
    """One breaking and one clean design per rule of the family."""
    listed: dict[str, Any] = {"allowed_addresses": ("203.0.113.0/24",)}
    shut: dict[str, Any] = {"endpoint": True, "public_network_access": "Disabled"}
    made = (
        ("FND-SVC-001", _vault("Disabled", False, used=False), _vault("Disabled", True, used=False)),
        ("FND-SVC-002", _vault("Enabled", True), _vault("Disabled", True)),
        (
            "FND-SVC-003",
            _events(endpoint=True, public_network_access="Disabled", **listed),
            _events(public_network_access="Enabled", default_action="Deny", **listed),
        ),
        ("FND-SVC-004", _events(**shut), _events(**shut, trusted_services=True)),
        ("FND-SVC-005", _data("blob"), _data("blob", "queue")),
        ("FND-SVC-006", _cosmos("Sql"), _cosmos("MongoDB")),
    )
    return tuple(Example(*designs) for designs in made)
