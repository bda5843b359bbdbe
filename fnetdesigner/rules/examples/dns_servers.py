"""Designs that break and keep the rules about DNS servers, and about zones of whole environments."""

from typing import Any

from fnetdesigner.kinds.compute import AppServiceEnvironment
from fnetdesigner.kinds.dns_servers import DnsResolver, DnsServer
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, PublicIp, SecurityRule, VpnGateway
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.secured import Secured
from fnetdesigner.rules.examples.sketch import Example, Sketch
from fnetdesigner.rules.examples.workplace import Workplace, environment_zone

SERVER = "10.0.9.4"
REGISTERING = 100


def _asked(*servers: str, forwards: str = "azure-dns", denied: str = "") -> Design:
    """Open storage, an integrated app, and a network with DNS servers of its own."""
    place = Workplace(integrated=True, network={"dns_servers": servers})
    home = place.one_more_subnet("snet-dns", "10.0.9.0/28")
    place.sketch.add(DnsServer, "dns-1", home, address=SERVER, forwards=forwards)
    if denied:
        stop = SecurityRule(name="stop", priority=200, access="Deny", destination_ports=(denied,))
        group = place.sketch.add(NetworkSecurityGroup, "nsg-int", rules=(stop,))
        place.sketch.change(place.subnet, network_security_group=group)
    return place.design()


def _far(peered: bool) -> Design:
    place = Workplace(integrated=True, network={"dns_servers": ("10.1.0.4",)})
    hub = place.remote(region="westeurope")
    if peered:
        place.sketch.add(Peering, "peer-to-hub", place.network, remote=hub)
        place.sketch.add(Peering, "peer-to-app", hub, remote=place.network)
    return place.design()


def _own(count: int) -> Design:
    servers = tuple(f"10.0.9.{n}" for n in range(4, 4 + count))
    return Workplace(integrated=True, app={"dns_servers": servers}).design()


def _site(forwards: bool) -> Design:
    """An office, joined to the network, is to use an endpoint of host storage."""
    base = Secured()
    home = base.sketch.add(Subnet, "GatewaySubnet", base.network, prefix="10.0.3.0/27")
    address = base.sketch.add(PublicIp, "pip-vpng")
    gateway = base.sketch.add(VpnGateway, "vpng-app", home, public_ips=(address,))
    inbound = base.sketch.add(
        Subnet, "snet-resolver", base.network, prefix="10.0.8.0/28", delegations=("Microsoft.Network/dnsResolvers",)
    )
    base.sketch.add(
        DnsResolver, "dnspr-app", virtual_network=base.network, inbound_subnet=inbound, inbound_address="10.0.8.4"
    )
    given: dict[str, Any] = {"dns_forwarders": ("10.0.8.4",)} if forwards else {}
    site = base.sketch.add(OnPremisesNetwork, "office", address_space=("192.168.0.0/24",), gateways=(gateway,), **given)
    base.sketch.add(IntendedFlow, "flow-office", source=site, target=base.endpoints["blob"])
    return base.sketch.design()


def _gateway_required(*servers: str) -> Design:
    place = Workplace(tier="dedicated", network={"dns_servers": servers})
    place.gateway(place.network, "10.0.3.0/27")
    place.sketch.change(place.app, gateway_network=place.network)
    return place.design()


def _environment(records: tuple[str, ...]) -> Design:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-ase", address_space=("10.1.0.0/16",))
    home = sketch.add(
        Subnet, "snet-ase", network, prefix="10.1.0.0/24", delegations=("Microsoft.Web/hostingEnvironments",)
    )
    environment = sketch.add(AppServiceEnvironment, "ase-core", home)
    environment_zone(sketch, environment, network, "10.1.0.11", records)
    return sketch.design()


def _links(count: int) -> Design:
    sketch = Sketch()
    zone = sketch.add(PrivateDnsZone, "machines.corp.internal")
    for number in range(count):
        network = sketch.add(VirtualNetwork, f"vnet-{number}", address_space=(f"10.{number}.0.0/16",))
        sketch.add(PrivateDnsZoneLink, f"link-{number}", zone, virtual_network=network, registration=True)
    return sketch.design()


def _linux(*servers: str) -> Design:
    base = Secured(network={"dns_servers": servers})
    base.sketch.change(base.plan, operating_system="linux")
    return base.sketch.design()


def dns_server_examples() -> tuple[Example, ...]:
    """One breaking and one clean design per rule of this part."""
    made = (
        ("FND-DNS-012", _asked(SERVER, denied="53"), _asked(SERVER, denied="8080")),
        ("FND-DNS-013", _far(False), _far(True)),
        ("FND-DNS-014", _asked(SERVER, forwards="nothing"), _asked(SERVER)),
        ("FND-DNS-015", _own(6), _own(5)),
        ("FND-DNS-016", _asked(SERVER), _asked()),
        ("FND-DNS-017", _site(False), _site(True)),
        ("FND-DNS-019", _environment(("*", "@")), _environment(("*", "@", "*.scm"))),
        ("FND-DNS-020", _links(REGISTERING + 1), _links(REGISTERING)),
        ("FND-DNS-021", _linux(SERVER), _linux()),
    )
    servers = (SERVER,)
    change = Example(
        "FND-DNS-018",
        _gateway_required(*servers),
        _gateway_required(),
        deployed=_gateway_required(),
        clean_deployed=_gateway_required(),
    )
    return (*(Example(*designs) for designs in made), change)
