"""Designs of gateways, firewalls and web gateways in subnets, alone and with others."""

from typing import Any

from fnetdesigner.kinds.edge import ApplicationGateway, VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.gateways import Connection, LocalNetworkGateway
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.traffic import ExpressRouteGateway, PublicIp, VpnGateway
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example, Sketch


class Hub:
    """A network, and a subnet in it."""

    def __init__(self, subnet: str, prefix: str) -> None:
        self.sketch = Sketch()
        self.network = self.sketch.add(VirtualNetwork, "vnet-hub", address_space=("10.1.0.0/16",))
        self.subnet = self.sketch.add(Subnet, subnet, self.network, prefix=prefix)

    def vpn(self, name: str = "vgw-hub", **values: Any) -> VpnGateway:
        """A VPN gateway in the subnet."""
        address = self.sketch.add(PublicIp, f"pip-{name}")
        return self.sketch.add(VpnGateway, name, self.subnet, public_ips=(address,), **values)

    def express(self) -> ExpressRouteGateway:
        """An ExpressRoute gateway in the subnet."""
        return self.sketch.add(ExpressRouteGateway, "ergw-hub", self.subnet)


def gateway_in(subnet: str, prefix: str = "10.1.255.0/27") -> Design:
    """A VPN gateway in a subnet of the given name and range."""
    hub = Hub(subnet, prefix)
    hub.vpn()
    return hub.sketch.design()


def gateway_with_machine(together: bool) -> Design:
    """A VPN gateway and a virtual machine, in one subnet or apart."""
    hub = Hub("GatewaySubnet", "10.1.255.0/27")
    hub.vpn()
    other = hub.sketch.add(Subnet, "snet-machines", hub.network, prefix="10.1.1.0/24")
    hub.sketch.add(VirtualMachine, "vm-jump", hub.subnet if together else other)
    return hub.sketch.design()


def coexisting(prefix: str = "10.1.255.0/26", **vpn: Any) -> Design:
    """A VPN gateway and an ExpressRoute gateway in one GatewaySubnet."""
    hub = Hub("GatewaySubnet", prefix)
    hub.vpn(**vpn)
    hub.express()
    return hub.sketch.design()


def several(count: int) -> Design:
    """So many VPN gateways in one network."""
    hub = Hub("GatewaySubnet", "10.1.255.0/26")
    for number in range(count):
        hub.vpn(f"vgw-hub-{number + 1}")
    return hub.sketch.design()


def connected(far_end: bool) -> Design:
    """A site-to-site connection, with or without its far end."""
    hub = Hub("GatewaySubnet", "10.1.255.0/27")
    gateway = hub.vpn()
    site = hub.sketch.add(OnPremisesNetwork, "site-office", address_space=("192.168.0.0/16",), gateways=(gateway,))
    given: dict[str, Any] = {"gateway": gateway}
    if far_end:
        given["local_gateway"] = hub.sketch.add(
            LocalNetworkGateway, "lgw-office", address_space=("192.168.0.0/16",), site=site
        )
    hub.sketch.add(Connection, "con-office", **given)
    return hub.sketch.design()


def walled(
    subnet: str = "AzureFirewallSubnet", prefix: str = "10.1.0.0/26", management: bool = False, **values: Any
) -> Design:
    """An Azure Firewall in a subnet."""
    hub = Hub(subnet, prefix)
    address = hub.sketch.add(PublicIp, "pip-afw")
    hub.sketch.add(AzureFirewall, "afw-hub", hub.subnet, public_ips=(address,), **values)
    if management:
        hub.sketch.add(Subnet, "AzureFirewallManagementSubnet", hub.network, prefix="10.1.1.0/26")
    return hub.sketch.design()


def web(prefix: str = "10.1.2.0/24", machine: bool = False, **values: Any) -> Design:
    """An Application Gateway in a subnet, alone or with a virtual machine."""
    hub = Hub("snet-agw", prefix)
    address = hub.sketch.add(PublicIp, "pip-agw")
    hub.sketch.add(ApplicationGateway, "agw-front", hub.subnet, public_ip=address, **values)
    if machine:
        hub.sketch.add(VirtualMachine, "vm-jump", hub.subnet)
    return hub.sketch.design()


def place_examples() -> tuple[Example, ...]:
    """The examples of the rules about places and far ends."""
    ok = gateway_in("GatewaySubnet")
    return (
        Example("FND-GW-013", gateway_in("snet-gateway"), ok),
        Example("FND-GW-014", gateway_with_machine(True), gateway_with_machine(False)),
        Example("FND-GW-015", gateway_in("GatewaySubnet", "10.1.255.0/30"), ok),
        Example("FND-GW-016", gateway_in("GatewaySubnet", "10.1.255.0/28"), ok),
        Example("FND-GW-017", coexisting("10.1.255.0/28"), coexisting()),
        Example("FND-GW-018", coexisting(sku="Basic"), coexisting()),
        Example("FND-GW-019", several(2), several(1)),
        Example("FND-GW-020", connected(False), connected(True)),
        Example("FND-GW-021", walled("snet-firewall"), walled()),
        Example("FND-GW-022", walled(forced_tunnelling=True), walled(forced_tunnelling=True, management=True)),
        Example("FND-GW-023", web(machine=True), web()),
        Example("FND-GW-024", web("10.1.2.0/26"), web()),
        Example("FND-GW-025", web("10.1.2.0/28", instances=20), web(instances=20)),
    )
