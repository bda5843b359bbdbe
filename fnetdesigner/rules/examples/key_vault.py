"""Designs that break and keep the rules about Key Vault."""

from typing import Any

from fnetdesigner.kinds.data import KeyVault
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example, Sketch
from fnetdesigner.rules.examples.workplace import Workplace

KNOWN = ("Microsoft.KeyVault",)
SHUT: dict[str, Any] = {"default_action": "Deny", "public_network_access": "Enabled"}


def secrets(tier: str = "elastic-premium", integrated: bool = True, admitted: bool = True, **vault: Any) -> Design:
    """An app refers to secrets in a vault that lists its subnet, or not."""
    place = Workplace(tier, integrated=integrated)
    if admitted:
        place.sketch.change(place.subnet, service_endpoints=KNOWN)
    listed = (place.subnet,) if admitted else ()
    made = place.sketch.add(KeyVault, "kv-orders", **{**SHUT, "allowed_subnets": listed, **vault})
    place.sketch.change(place.app, key_vaults=(made,))
    return place.design()


def through_gateway(regional: bool) -> Design:
    """The same with gateway-required integration."""
    place = Workplace("dedicated", integrated=regional)
    place.sketch.change(place.subnet, service_endpoints=KNOWN)
    if not regional:
        place.gateway(place.network, "10.0.9.0/27")
        place.app = place.sketch.change(place.app, gateway_network=place.network)
    vault = place.sketch.add(KeyVault, "kv-orders", **SHUT, allowed_subnets=(place.subnet,))
    place.sketch.change(place.app, key_vaults=(vault,))
    return place.design()


def firewall(addresses: tuple[str, ...], subnets: int = 0) -> Design:
    """A vault with rules for addresses and subnets."""
    place = Workplace()
    listed = tuple(
        place.one_more_subnet(f"snet-{n}", f"10.0.{1 + n // 32}.{n % 32 * 8}/29", service_endpoints=KNOWN)
        for n in range(subnets)
    )
    place.sketch.add(KeyVault, "kv-orders", **SHUT, allowed_addresses=addresses, allowed_subnets=listed)
    return place.design()


def certificates(action: str) -> Design:
    """An app takes its TLS certificates from a vault."""
    place = Workplace(integrated=True)
    vault = place.sketch.add(KeyVault, "kv-certificates", default_action=action)
    place.sketch.change(place.app, certificate_vault=vault)
    return place.design()


def container(image: bool) -> Design:
    """A Windows app, as a container or not, refers to secrets over its network."""
    place = Workplace("dedicated", integrated=True)
    place.sketch.change(place.subnet, service_endpoints=KNOWN)
    vault = place.sketch.add(KeyVault, "kv-orders", **SHUT, allowed_subnets=(place.subnet,))
    place.sketch.change(place.app, container=image, key_vaults=(vault,))
    return place.design()


def key_vault_examples() -> tuple[Example, ...]:
    """One breaking and one clean design per rule of the family, and more where a rule has several fixes."""
    outside: dict[str, Any] = {"integrated": False, "admitted": False}
    return (
        Example("FND-KV-001", secrets(**outside), secrets()),
        Example("FND-KV-001", secrets("consumption", **outside), secrets("flex-consumption")),
        Example("FND-KV-001", secrets("flex-consumption", **outside), secrets("consumption", **outside, **open_door())),
        Example("FND-KV-002", through_gateway(False), through_gateway(True)),
        Example("FND-KV-003", secrets(admitted=False), secrets()),
        Example("FND-KV-003", secrets(admitted=False, public_network_access="Disabled"), secrets()),
        Example("FND-KV-003", secrets("flex-consumption", admitted=False), secrets("flex-consumption")),
        Example("FND-KV-004", firewall(("10.1.0.0/16", "203.0.113.7")), firewall(("203.0.113.7",))),
        Example("FND-KV-004", firewall((), 201), firewall((), 200)),
        Example("FND-KV-005", certificates("Deny"), certificates("Allow")),
        Example("FND-KV-006", container(True), container(False)),
    )


def open_door() -> dict[str, Any]:
    """A vault that lets everybody in."""
    return {"default_action": "Allow"}


def many_addresses(count: int) -> Design:
    """A vault that lists so many public addresses."""
    sketch = Sketch()
    listed = tuple(f"203.{n // 250}.{n % 250}.7" for n in range(count))
    sketch.add(KeyVault, "kv-orders", **SHUT, allowed_addresses=listed)
    return sketch.design()


def shared_vault(subnet_rule: bool) -> Design:
    """Two apps in one subnet refer to one vault."""
    place = Workplace(integrated=True)
    vault = place.sketch.add(KeyVault, "kv-orders", **SHUT)
    second = place.another("func-invoices", integration_subnet=place.subnet)
    for app in (place.app, second):
        place.sketch.change(app, key_vaults=(vault,))
    if subnet_rule:
        subnet: Subnet = place.subnet
        place.sketch.change(vault, allowed_subnets=(subnet,))
    return place.design()
