"""Designs that break and keep the rules about triggers."""

from collections.abc import Mapping
from typing import Any

from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.data import ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example
from fnetdesigner.rules.examples.workplace import Workplace

BUS_ZONE = "privatelink.servicebus.windows.net"


def orders(
    tier: str = "elastic-premium",
    integrated: bool = True,
    way: bool = True,
    shut: bool = True,
    version: str = "",
    plan: Mapping[str, Any] | None = None,
    **app: Any,
) -> Design:
    """A function is triggered by a bus that takes private callers only, with a private endpoint or without."""
    place = Workplace(tier, integrated=integrated, plan=plan)
    access: dict[str, Any] = {"public_network_access": "Disabled"} if shut else {}
    bus = place.sketch.add(ServiceBusNamespace, "sbns-orders", **access)
    trigger = {"type": "service-bus", "source": bus.id, "extension_version": version}
    place.sketch.change(place.app, triggers=(trigger,), **app)
    if way:
        home = place.one_more_subnet("snet-endpoints", "10.0.5.0/27")
        zone = place.sketch.add(PrivateDnsZone, BUS_ZONE)
        place.sketch.add(PrivateDnsZoneLink, "link-vnet-app", zone, virtual_network=place.network)
        place.sketch.add(PrivateEndpoint, "pep-bus", home, target=bus, group_id="namespace", dns_zones=(zone,))
    return place.design()


def pictures(
    tier: str = "elastic-premium",
    kind: str = "blob",
    polling: bool = False,
    restricted: bool = False,
    account: str = "StorageV2",
    **app: Any,
) -> Design:
    """A function is triggered by pictures that arrive in an open storage account."""
    place = Workplace(tier)
    source = place.sketch.add(StorageAccount, "stpictures", account_kind=account)
    rules = (AccessRule(name="office", source="203.0.113.0/24"),) if restricted else ()
    trigger = {"type": kind, "source": source.id, "polling": polling}
    place.sketch.change(place.app, triggers=(trigger,), access_rules=rules, **app)
    return place.design()


def unsourced(kind: str, **app: Any) -> Design:
    """A function is triggered by something that the design has no resource for."""
    place = Workplace(integrated=True)
    place.sketch.change(place.app, triggers=({"type": kind},), **app)
    return place.design()


def trigger_examples() -> tuple[Example, ...]:
    """One breaking and one clean design per rule of the family, and more where a rule has several sides."""
    on: dict[str, Any] = {"scale_monitoring": True}
    outside: dict[str, Any] = {"integrated": False, "way": False}
    return (
        Example("FND-TRIG-001", orders(), orders(**on)),
        Example("FND-TRIG-002", orders("consumption", **outside), orders("flex-consumption")),
        Example("FND-TRIG-002", orders("consumption", integrated=False), orders("consumption", **outside, shut=False)),
        Example("FND-TRIG-003", orders(**on, runtime_major=1), orders(**on)),
        Example("FND-TRIG-004", orders(**on, version="3.1.9"), orders(**on, version="5.9.0")),
        Example("FND-TRIG-005", unsourced("kafka", **on), unsourced("timer", **on)),
        Example("FND-TRIG-006", orders(**on, version="5.8"), orders(**on, version="5.9")),
        Example("FND-TRIG-007", orders("dedicated", way=False), orders("dedicated")),
        Example("FND-TRIG-007", orders("dedicated", **outside), orders("dedicated")),
        Example("FND-TRIG-008", orders("dedicated"), orders("dedicated", plan={"autoscale_rules": True})),
        Example("FND-TRIG-009", orders(**on), orders()),
        Example("FND-TRIG-010", orders("flex-consumption"), orders()),
        Example("FND-TRIG-011", pictures("flex-consumption", polling=True), pictures("flex-consumption")),
        Example("FND-TRIG-012", pictures(restricted=True), pictures(restricted=True, polling=True)),
        Example("FND-TRIG-012", pictures("flex-consumption", restricted=True), pictures("flex-consumption")),
        Example("FND-TRIG-013", pictures(kind="event-grid", restricted=True), pictures(kind="event-grid")),
        Example("FND-TRIG-014", pictures(account="Storage"), pictures(account="Storage", polling=True)),
        Example("FND-TRIG-015", orders(**on, way=False), orders(**on)),
        Example("FND-TRIG-015", orders("flex-consumption", integrated=False), orders("flex-consumption")),
    )
