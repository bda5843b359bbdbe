"""Designs for the GW family: apps connected by gateway, and the sites behind gateways."""

from typing import Any

from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.traffic import ExpressRouteGateway
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.gateway_places import place_examples
from fnetdesigner.rules.examples.sketch import Example
from fnetdesigner.rules.examples.workplace import Workplace

GATEWAYS = "10.0.255.0/26"
SITE = ("192.168.0.0/16",)


def linked(gateway: bool = True, baseline: str = "2024-11", **values: Any) -> Design:
    """A Windows app on a Dedicated plan, connected by gateway with a network of its region."""
    return link(gateway, baseline, **values).design()


def link(gateway: bool = True, baseline: str = "2024-11", **values: Any) -> Workplace:
    """The same, to be gone on with."""
    place = Workplace("dedicated", baseline=baseline)
    place.sketch.change(place.app, gateway_network=place.network)
    if gateway:
        place.gateway(place.network, GATEWAYS, **values)
    return place


def regional(**values: Any) -> Design:
    """The same app, integrated regionally with the network."""
    return Workplace("dedicated", integrated=True, **values).design()


def beside_express_route(gateway_link: bool = True) -> Design:
    """A network with a VPN gateway and an ExpressRoute gateway."""
    place = link() if gateway_link else Workplace("dedicated", integrated=True)
    home = next(r for r in place.design().resources.values() if r.name == "GatewaySubnet") if gateway_link else None
    subnet = home or place.one_more_subnet("GatewaySubnet", GATEWAYS)
    place.sketch.add(ExpressRouteGateway, "ergw-app", subnet)
    return place.design()


def on_linux(linux: bool) -> Design:
    """The plan of the app is on Linux, or on Windows."""
    place = link()
    if linux:
        place.sketch.change(place.plan, operating_system="linux")
    return place.design()


def with_site(returning: tuple[str, ...], integrated: bool = True) -> Design:
    """A site behind the VPN gateway of the network of an integrated app."""
    place = Workplace("dedicated", integrated=integrated)
    if not integrated:
        place.sketch.change(place.app, gateway_network=place.network)
    gateway = place.gateway(place.network, GATEWAYS)
    place.sketch.add(OnPremisesNetwork, "site-office", address_space=SITE, gateways=(gateway,), return_routes=returning)
    return place.design()


def many_networks(count: int) -> Design:
    """The apps of one plan, connected by gateway with so many networks."""
    place = link()
    for number in range(2, count + 1):
        network = place.sketch.add(VirtualNetwork, f"vnet-{number}", address_space=(f"10.{number}.0.0/16",))
        pool = {"point_to_site_pool": (f"172.16.{number}.0/24",)}
        place.gateway(network, f"10.{number}.255.0/26", **pool)
        place.another(f"func-{number}", gateway_network=network)
    return place.design()


def to_peer(ready: bool) -> Design:
    """A flow from an app that is connected by gateway, to a network that is peered with the gateway's."""
    place = link()
    other = place.remote("westeurope")
    target = place.sketch.add(Subnet, "snet-data", other, prefix="10.1.1.0/24")
    place.peer(place.network, other, allow_gateway_transit=ready, allow_forwarded_traffic=ready)
    place.peer(other, place.network, use_remote_gateways=ready, allow_forwarded_traffic=ready)
    if ready:
        place.sketch.change(place.plan, gateway_routes=("10.1.0.0/16",))
    place.sketch.add(IntendedFlow, "orders to data", source=place.app, target=target)
    return place.design()


def learned(advertised: tuple[str, ...]) -> Design:
    """A flow from an app that is connected by gateway, to a site whose routes the gateway learns by BGP."""
    place = link(gateway=False)
    gateway = place.gateway(place.network, GATEWAYS, bgp=True, custom_routes=advertised)
    site = place.sketch.add(
        OnPremisesNetwork, "site-office", address_space=SITE, gateways=(gateway,), return_routes=("172.16.201.0/24",)
    )
    place.sketch.add(IntendedFlow, "orders to office", source=place.app, target=site)
    return place.design()


def pooled(pool: str) -> Design:
    """A VPN gateway with the given point-to-site pool."""
    place = Workplace("dedicated", integrated=True)
    place.gateway(place.network, GATEWAYS, point_to_site_pool=(pool,))
    return place.design()


def transit(line: bool) -> Design:
    """A flow between two sites behind one network: both by VPN, or one of them by ExpressRoute."""
    place = Workplace("dedicated", integrated=True)
    vpn = place.gateway(place.network, GATEWAYS)
    subnet = next(r for r in place.design().resources.values() if r.name == "GatewaySubnet")
    express = place.sketch.add(ExpressRouteGateway, "ergw-app", subnet)
    back: dict[str, Any] = {"return_routes": ("10.0.0.0/16",)}
    one = place.sketch.add(OnPremisesNetwork, "site-office", address_space=SITE, gateways=(vpn,), **back)
    other = place.sketch.add(
        OnPremisesNetwork, "site-plant", address_space=("172.20.0.0/16",), gateways=(express if line else vpn,), **back
    )
    place.sketch.add(IntendedFlow, "office to plant", source=one, target=other)
    return place.design()


def gateway_examples() -> tuple[Example, ...]:
    """For every rule of the family a design that breaks it and one that keeps it."""
    ok = linked()
    return (
        Example("FND-GW-001", linked(gateway=False), ok),
        Example("FND-GW-002", linked(point_to_site_pool=("203.0.113.0/24",)), ok),
        Example("FND-GW-003", beside_express_route(), beside_express_route(gateway_link=False)),
        Example("FND-GW-004", with_site(()), with_site(("10.0.0.0/24",))),
        Example("FND-GW-005", ok, regional()),
        Example("FND-GW-006", ok, regional()),
        Example("FND-GW-007", on_linux(True), on_linux(False)),
        Example("FND-GW-008", linked(vpn_type="PolicyBased"), ok),
        Example("FND-GW-009", linked(point_to_site_protocols=("OpenVPN",)), ok),
        Example("FND-GW-010", many_networks(6), many_networks(5)),
        Example("FND-GW-011", linked(baseline="2026-04"), regional(baseline="2026-04")),
        Example("FND-GW-012", to_peer(False), to_peer(True)),
        *place_examples(),
        Example("FND-GW-026", learned(()), learned(SITE)),
        Example("FND-GW-027", pooled("10.0.8.0/24"), pooled("172.16.201.0/24")),
        Example("FND-GW-028", transit(True), transit(False)),
    )
