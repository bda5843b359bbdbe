"""Designs for the OUT family: apps that call out, through NAT gateways and past them."""

from typing import Any

from fnetdesigner.kinds.data import ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import SqlServer
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.traffic import NatGateway, NetworkSecurityGroup, PublicIp, RouteTable
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example
from fnetdesigner.rules.examples.workplace import Workplace

STORAGE = {"service_endpoints": ("Microsoft.Storage",)}


def natted(
    addresses: int = 1, address: dict[str, Any] | None = None, storage: bool = True, route_all: bool = True, **nat: Any
) -> Workplace:
    """An integrated app whose subnet has a NAT gateway with so many addresses."""
    place = Workplace(integrated=True, app={"route_all": route_all})
    given = [place.sketch.add(PublicIp, f"pip-{n + 1}", **(address or {})) for n in range(addresses)]
    gateway = place.sketch.add(NatGateway, "ng-app", public_ips=given, **nat)
    place.sketch.change(place.subnet, nat_gateway=gateway, **(STORAGE if storage else {}))
    return place


def to_public_range(route_all: bool) -> Design:
    """A flow to a peered network that uses addresses outside of the private ranges."""
    place = Workplace(integrated=True, app={"route_all": route_all})
    other = place.sketch.add(VirtualNetwork, "vnet-partner", address_space=("100.64.0.0/16",))
    target = place.sketch.add(Subnet, "snet-partner", other, prefix="100.64.1.0/24")
    place.peer(place.network, other)
    place.peer(other, place.network)
    place.sketch.add(IntendedFlow, "orders to partner", source=place.app, target=target)
    return place.design()


def flex(*settings: str) -> Design:
    """A Flex Consumption app with the given settings."""
    listed = tuple({"name": s, "value": "1"} for s in settings)
    return Workplace("flex-consumption", integrated=True, app={"app_settings": listed}).design()


def listing(tier: str = "elastic-premium", nat: bool = False, integrated: bool = True, **values: Any) -> Design:
    """A flow to a storage account that lets in listed addresses."""
    place = Workplace(tier, integrated=integrated, **values)
    target = place.sketch.add(
        StorageAccount, "stpartner", default_action="Deny", allowed_addresses=("203.0.113.7",), region="northeurope"
    )
    if nat:
        address = place.sketch.add(PublicIp, "pip-app")
        gateway = place.sketch.add(NatGateway, "ng-app", public_ips=(address,))
        place.sketch.change(place.subnet, nat_gateway=gateway, **STORAGE)
    place.sketch.add(IntendedFlow, "orders to partner", source=place.app, target=target)
    return place.design()


def stopped(tier: str) -> Design:
    """A flow that has to be stopped."""
    place = Workplace(tier, integrated=tier != "consumption")
    target = place.sketch.add(StorageAccount, "stpartner")
    place.sketch.add(IntendedFlow, "orders to partner", source=place.app, target=target, access="deny")
    return place.design()


def integrated(route_all: bool) -> Design:
    """An integrated app with Route All on or off."""
    return Workplace(integrated=True, app={"route_all": route_all}).design()


def two_networks(one: bool) -> Design:
    """A NAT gateway for the subnets of one network, or of two."""
    place = natted()
    gateway = next(r for r in place.design().resources.values() if isinstance(r, NatGateway))
    other = place.remote("westeurope")
    place.sketch.add(Subnet, "snet-hub", other, prefix="10.1.1.0/24", nat_gateway=None if one else gateway)
    return place.design()


def routed(prefix: str) -> Design:
    """A subnet with a NAT gateway, and a route to an appliance."""
    place = natted()
    route = {"name": "to-appliance", "prefix": prefix, "next_hop": "VirtualAppliance", "next_hop_address": "10.0.5.4"}
    table = place.sketch.add(RouteTable, "rt-app", routes=(route,))
    gateway = next(r for r in place.design().resources.values() if isinstance(r, NatGateway))
    place.sketch.change(place.subnet, route_table=table, nat_gateway=gateway, **STORAGE)
    return place.design()


def to_subnet(port: str, protocol: str = "tcp", connected: bool = True) -> Design:
    """A flow from an integrated app to a subnet of another network, which is peered with the app's or not."""
    place = Workplace(integrated=True)
    other = place.remote("westeurope")
    target = place.sketch.add(Subnet, "snet-data", other, prefix="10.1.1.0/24")
    if connected:
        place.peer(place.network, other)
        place.peer(other, place.network)
    place.sketch.add(IntendedFlow, "orders to data", source=place.app, target=target, port=port, protocol=protocol)
    return place.design()


def to_site(by: str) -> Design:
    """A flow from an app, integrated regionally or by gateway, to a site behind a VPN gateway."""
    place = Workplace("dedicated", integrated=by == "regional")
    if by == "gateway":
        place.sketch.change(place.app, gateway_network=place.network)
    gateway = place.gateway(place.network, "10.0.255.0/27")
    site = place.sketch.add(
        OnPremisesNetwork,
        "site-office",
        address_space=("192.168.0.0/16",),
        gateways=(gateway,),
        return_routes=("10.0.0.0/16", "172.16.201.0/24"),
    )
    place.sketch.add(IntendedFlow, "orders to office", source=place.app, target=site)
    return place.design()


def to_database(policy: str) -> Design:
    """A flow to a SQL server, from a subnet that lets out port 1433 alone."""
    place = Workplace(integrated=True)
    base = {"direction": "Outbound", "protocol": "Tcp"}
    sql = {"name": "sql", "priority": 100, "destinations": ("Sql",), "destination_ports": ("1433",), **base}
    rest = {"name": "rest", "priority": 200, "access": "Deny", "destinations": ("Sql",), **base}
    group = place.sketch.add(NetworkSecurityGroup, "nsg-app", rules=(sql, rest))
    place.sketch.change(place.subnet, network_security_group=group, service_endpoints=("Microsoft.Sql",))
    server = place.sketch.add(SqlServer, "sql-orders", connection_policy=policy, allowed_subnets=(place.subnet,))
    place.sketch.add(IntendedFlow, "orders to database", source=place.app, target=server, port="1433")
    return place.design()


def to_bus(port: str) -> Design:
    """A flow to a Service Bus namespace."""
    place = Workplace(integrated=True)
    bus = place.sketch.add(ServiceBusNamespace, "sb-orders")
    place.sketch.add(IntendedFlow, "orders to bus", source=place.app, target=bus, port=port)
    return place.design()


def outbound_examples() -> tuple[Example, ...]:
    """For every rule of the family a design that breaks it and one that keeps it."""
    ok = natted().design()
    v4: dict[str, Any] = {"plan": {"sku": "P1v4"}}
    return (
        Example("FND-OUT-001", to_public_range(False), to_public_range(True)),
        Example("FND-OUT-002", flex("WEBSITE_VNET_ROUTE_ALL"), flex()),
        Example("FND-OUT-003", listing(), listing(nat=True)),
        Example("FND-OUT-004", stopped("consumption"), stopped("elastic-premium")),
        Example("FND-OUT-005", integrated(False), integrated(True)),
        Example("FND-OUT-006", natted(route_all=False).design(), ok),
        Example("FND-OUT-007", natted(addresses=0).design(), ok),
        Example("FND-OUT-008", natted(address={"sku": "Basic"}).design(), ok),
        Example("FND-OUT-009", natted(addresses=17).design(), natted(addresses=16).design()),
        Example("FND-OUT-010", two_networks(False), two_networks(True)),
        Example("FND-OUT-011", routed("0.0.0.0/0"), routed("192.168.0.0/16")),
        Example("FND-OUT-012", natted(storage=False).design(), ok),
        Example("FND-OUT-013", natted(idle_timeout=2).design(), ok),
        Example("FND-OUT-014", listing(integrated=False), listing(nat=True)),
        Example("FND-OUT-015", listing("dedicated", **v4), listing("dedicated", nat=True, **v4)),
        Example("FND-OUT-016", listing("consumption", integrated=False), listing("flex-consumption", nat=True)),
        Example("FND-OUT-017", to_subnet("445"), to_subnet("443")),
        Example("FND-OUT-018", to_subnet("137", "udp"), to_subnet("53", "udp")),
        Example("FND-OUT-019", to_site("regional"), to_site("gateway")),
        Example("FND-OUT-020", to_subnet("443", connected=False), to_subnet("443")),
        Example("FND-OUT-021", to_database("Default"), to_database("Proxy")),
        Example("FND-OUT-022", to_bus("8080"), to_bus("5671")),
    )
