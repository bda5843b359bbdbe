"""Examples of the family VNET: apps, networks, regions and address space; peerings are in a module of their own."""

from collections.abc import Mapping
from typing import Any

from fnetdesigner.kinds.network import Peering, Subnet
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example
from fnetdesigner.rules.examples.virtual_network_peering import (
    closed,
    global_peering,
    overlapping,
    peered,
    spokes,
    transit,
)
from fnetdesigner.rules.examples.workplace import ENVIRONMENTS, FARMS, Workplace


def virtual_network_examples() -> tuple[Example, ...]:
    """An example for each rule of the family, and more of the rules of regions."""
    return (*_region_examples(), *_integration_examples(), *_life_examples(), *_space_examples(), *_peering_examples())


def _region_examples() -> tuple[Example, ...]:
    return (
        Example("FND-VNET-001", abroad("elastic-premium"), at_home("elastic-premium")),
        Example("FND-VNET-001", abroad("flex-consumption"), at_home("flex-consumption")),
        Example("FND-VNET-001", abroad("dedicated", gateway={}), abroad("dedicated", gateway={}, linked="gateway")),
        Example("FND-VNET-001", abroad("elastic-premium", shared=True), at_home("elastic-premium")),
        Example("FND-VNET-001", abroad("elastic-premium", nearby=True), at_home("elastic-premium")),
        Example("FND-VNET-010", abroad("dedicated"), at_home("dedicated")),
        Example("FND-VNET-010", abroad("dedicated", gateway={"point_to_site_pool": ()}), at_home("dedicated")),
        Example("FND-VNET-010", abroad("dedicated", linked="gateway"),
                abroad("dedicated", gateway={}, linked="gateway")),
    )  # fmt: skip


def _integration_examples() -> tuple[Example, ...]:
    return (
        Example("FND-VNET-002", on_network(deployment_model="classic"), on_network()),
        Example("FND-VNET-003", spread_over(3), spread_over(2)),
        Example("FND-VNET-004", twice_integrated(), spread_over(1)),
        Example("FND-VNET-019", on_network(space="192.0.2.0/24", route_all=False), on_network(route_all=False)),
    )


def _life_examples() -> tuple[Example, ...]:
    return (
        Example("FND-VNET-005", without_network(), without_network(), on_network(), on_network(integrated=False)),
        Example("FND-VNET-006", moved(), moved(integrated=False), on_network(), on_network(integrated=False)),
        Example("FND-VNET-007", at_home("flex-consumption"), at_home("elastic-premium")),
        Example("FND-VNET-008", on_network(subscription="sub-network"), on_network()),
        Example("FND-VNET-009", on_network(), on_network(), on_network(integrated=False), on_network()),
    )


def _space_examples() -> tuple[Example, ...]:
    return (
        Example("FND-VNET-011", on_network(space="169.254.0.0/16"), on_network(space="172.20.0.0/16")),
        Example("FND-VNET-018", on_network(dns_servers=servers(21)), on_network(dns_servers=servers(20))),
    )


def _peering_examples() -> tuple[Example, ...]:
    return (
        Example("FND-VNET-012", overlapping("10.0.0.0/15"), overlapping("10.1.0.0/16")),
        Example("FND-VNET-013", peered(both=False), peered()),
        Example("FND-VNET-014", spokes(), spokes(direct=True)),
        Example("FND-VNET-014", spokes(appliance=True), spokes(appliance=True, forwarded=True)),
        Example("FND-VNET-015", transit(offered=False), transit()),
        Example("FND-VNET-015", transit(own=True), transit()),
        Example("FND-VNET-015", transit(gateway=False), transit()),
        Example("FND-VNET-015", transit(second=True), transit()),
        Example("FND-VNET-016", transit(sku="Basic"), transit()),
        Example("FND-VNET-017", closed(allowed=False), closed()),
        Example("FND-VNET-020", global_peering("northeurope"), global_peering("westeurope")),
    )


def servers(count: int) -> tuple[str, ...]:
    """Addresses of DNS servers."""
    return tuple(f"10.0.9.{n + 4}" for n in range(count))


def at_home(tier: str, baseline: str = "2024-11") -> Design:
    """An app that is integrated with a subnet in its own region."""
    return Workplace(tier, baseline=baseline, integrated=True).design()


def abroad(
    tier: str,
    gateway: Mapping[str, Any] | None = None,
    linked: str = "subnet",
    nearby: bool = False,
    shared: bool = False,
    plan: Mapping[str, Any] | None = None,
    app: Mapping[str, Any] | None = None,
) -> Design:
    """An app in westeurope that is connected with a network in northeurope.

    ``gateway``: the hub has a VPN gateway, with these values. ``linked``: by ``subnet`` or by ``gateway``.
    ``nearby``: a network of the app's region is peered with the hub. ``shared``: the plan has a second app,
    integrated at home.
    """
    place = Workplace(tier, integrated=True, plan=plan, app=app)
    hub = place.remote()
    zone = place.sketch.add(PrivateDnsZone, "privatelink.blob.core.windows.net")
    place.sketch.add(PrivateDnsZoneLink, "link-vnet-hub", zone, virtual_network=hub)
    if gateway is not None:
        place.gateway(hub, "10.1.255.0/27", **gateway)
    if nearby:
        place.peer(place.network, hub)
        place.peer(hub, place.network)
    if shared:
        place.another("func-invoices", integration_subnet=place.subnet)
    elif not nearby:
        place.sketch.change(place.subnet, delegations=())
    if linked == "gateway":
        place.sketch.change(place.app, integration_subnet=None, gateway_network=hub)
    else:
        delegation = ENVIRONMENTS if tier == "flex-consumption" else FARMS
        remote = place.sketch.add(Subnet, "snet-hub-int", hub, prefix="10.1.0.0/24", delegations=(delegation,))
        place.sketch.change(place.app, integration_subnet=remote)
    return place.design()


def on_network(space: str = "10.0.0.0/16", integrated: bool = True, route_all: bool = True, **network: Any) -> Design:
    """An app that is integrated with a network of the given kind."""
    place = Workplace(
        integrated=integrated, app={"route_all": route_all}, network={"address_space": (space,), **network}
    )
    place.sketch.change(place.subnet, prefix=f"{space.split('/', maxsplit=1)[0]}/24")
    return place.design()


def spread_over(count: int) -> Design:
    """As many apps of one plan as subnets, each app integrated with its own."""
    place = Workplace(integrated=True)
    for number in range(1, count):
        subnet = place.one_more_subnet(f"snet-int-{number}", f"10.0.{number}.0/24", delegations=(FARMS,))
        place.another(f"func-{number}", integration_subnet=subnet)
    return place.design()


def twice_integrated() -> Design:
    """An app that lists two integrations."""
    place = Workplace(integrated=True)
    other = place.one_more_subnet("snet-other", "10.0.1.0/24", delegations=(FARMS,))
    place.sketch.change(place.app, further_subnets=(other,))
    return place.design()


def without_network() -> Design:
    """The same app after its network is gone."""
    design = on_network(integrated=False)
    kept = {k: r for k, r in design.resources.items() if r.kind not in ("virtual-network", "subnet", Peering.kind)}
    return Design(design.settings, kept)


def moved(integrated: bool = True) -> Design:
    """The same app, in another subscription."""
    place = Workplace(integrated=integrated, app={"subscription": "sub-other"})
    return place.design()
