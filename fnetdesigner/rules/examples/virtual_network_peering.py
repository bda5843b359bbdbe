"""Designs of peered networks: a hub and its spokes, with gateways, flows and an appliance."""

from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.traffic import RouteTable
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.workplace import Workplace

APPLIANCE = "10.1.3.4"


def peered(both: bool = True, region: str = "westeurope", space: str = "10.1.0.0/16") -> Design:
    """The app's network, peered with a hub, on both sides or on one."""
    place = Workplace(integrated=True)
    hub = place.remote(region, address_space=(space,))
    place.peer(place.network, hub)
    if both:
        place.peer(hub, place.network)
    return place.design()


def overlapping(space: str) -> Design:
    """The app's network, 10.0.0.0/16, peered with a hub of the given range."""
    return peered(space=space)


def global_peering(region: str) -> Design:
    """The app's network, peered with a hub in the given region."""
    return peered(region=region)


def transit(
    offered: bool = True, own: bool = False, gateway: bool = True, second: bool = False, sku: str = "VpnGw1AZ"
) -> Design:
    """The app's network uses the gateway of a hub; ``second``: and that of another one as well."""
    place = Workplace(integrated=True)
    hub = place.remote("westeurope")
    place.peer(place.network, hub, use_remote_gateways=True)
    place.peer(hub, place.network, allow_gateway_transit=offered)
    if gateway:
        place.gateway(hub, "10.1.255.0/27", sku=sku)
    if own:
        place.gateway(place.network, "10.0.255.0/27", point_to_site_pool=("172.16.202.0/24",))
    if second:
        other = place.sketch.add(VirtualNetwork, "vnet-dr", address_space=("10.2.0.0/16",))
        place.peer(place.network, other, use_remote_gateways=True)
        place.peer(other, place.network, allow_gateway_transit=True)
        place.gateway(other, "10.2.255.0/27", point_to_site_pool=("172.16.203.0/24",))
    return place.design()


def closed(allowed: bool = True, back: bool = True) -> Design:
    """A flow from the app to a subnet of a peered network, over a peering that may not allow access."""
    place = Workplace(integrated=True)
    hub = place.remote("westeurope")
    target = place.sketch.add(Subnet, "snet-data", hub, prefix="10.1.1.0/24")
    place.peer(place.network, hub, allow_network_access=allowed)
    place.peer(hub, place.network, allow_network_access=back)
    place.sketch.add(IntendedFlow, "orders to data", source=place.app, target=target)
    return place.design()


def spokes(
    direct: bool = False, appliance: bool = False, forwarded: bool = False, prefix: str = "10.2.0.0/16"
) -> Design:
    """A flow from the app, in one spoke of a hub, to a subnet of another spoke.

    ``direct``: the spokes are peered. ``appliance``: a route to ``prefix`` leads to an appliance in the hub.
    ``forwarded``: the far spoke takes forwarded traffic.
    """
    place = Workplace(integrated=True)
    hub = place.remote("westeurope")
    far = place.sketch.add(VirtualNetwork, "vnet-data", address_space=("10.2.0.0/16",))
    target = place.sketch.add(Subnet, "snet-data", far, prefix="10.2.1.0/24")
    place.peer(place.network, hub)
    place.peer(hub, place.network)
    place.peer(hub, far)
    place.peer(far, hub, allow_forwarded_traffic=forwarded)
    if direct:
        place.peer(place.network, far)
        place.peer(far, place.network)
    if appliance:
        route = {"name": "to-data", "prefix": prefix, "next_hop": "VirtualAppliance", "next_hop_address": APPLIANCE}
        table = place.sketch.add(RouteTable, "rt-app", routes=(route,))
        place.sketch.change(place.subnet, route_table=table)
    place.sketch.add(IntendedFlow, "orders to data", source=place.app, target=target)
    return place.design()
