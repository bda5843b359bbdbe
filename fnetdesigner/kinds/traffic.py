"""What shapes traffic in a network: security groups, route tables, NAT, public addresses, gateways."""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from fnetdesigner.kinds.declaration import DESIGN_ONLY, Arm, Kind, Unmapped
from fnetdesigner.kinds.network import network_arm
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Part, Ref
from fnetdesigner.model.values import Cidr, IpAddress, Line, Name
from fnetdesigner.model.view import View


class SecurityRule(Part):
    """One rule of a network security group. Lower priorities are read first; the first match decides."""

    name: Annotated[Name, Shown("Name", "Name of the rule."), Arm("name")]
    priority: Annotated[
        int,
        Field(ge=0, le=65535),
        Shown("Priority", "100 to 4096, each once per direction.", "NSG25"),
        Arm("properties.priority", always=True),
    ] = 100
    direction: Annotated[
        Literal["Inbound", "Outbound"],
        Shown("Direction", "Into or out of the subnet.", "NSG25"),
        Arm("properties.direction", always=True),
    ] = "Outbound"
    access: Annotated[
        Literal["Allow", "Deny"],
        Shown("Access", "What to do.", "NSG25"),
        Arm("properties.access", always=True),
    ] = "Allow"
    protocol: Annotated[
        Literal["*", "Tcp", "Udp", "Icmp", "Esp", "Ah"],
        Shown("Protocol", "Which packets.", "NSG25", labels=(("*", "Any"),)),
        Arm("properties.protocol", always=True),
    ] = "*"
    sources: Annotated[
        tuple[Line, ...],
        Shown("Source", "Ranges, addresses, one service tag, or *.", "NSG25", placeholder="VirtualNetwork"),
        Unmapped("One value goes to sourceAddressPrefix, several to sourceAddressPrefixes.", by="function"),
    ] = ("*",)
    source_ports: Annotated[
        tuple[Line, ...],
        Shown("Source ports", "Ports, ranges or *.", "NSG25", placeholder="*"),
        Unmapped("One value goes to sourcePortRange, several to sourcePortRanges.", by="function"),
    ] = ("*",)
    destinations: Annotated[
        tuple[Line, ...],
        Shown("Destination", "Ranges, addresses, one service tag, or *.", "NSG25", placeholder="Storage"),
        Unmapped(
            "One value goes to destinationAddressPrefix, several to destinationAddressPrefixes.",
            by="function",
        ),
    ] = ("*",)
    destination_ports: Annotated[
        tuple[Line, ...],
        Shown("Destination ports", "Ports, ranges or *.", "NSG25", placeholder="443"),
        Unmapped("One value goes to destinationPortRange, several to destinationPortRanges.", by="function"),
    ] = ("*",)


class NetworkSecurityGroup(AzureResource):
    """A list of rules that allow or deny packets at a subnet's edge."""

    kind: ClassVar[str] = "network-security-group"

    rules: Annotated[
        tuple[SecurityRule, ...],
        Shown("Rules", "Read by rising priority; Azure's default rules follow.", "NSG25", "Rules"),
        Arm("properties.securityRules[]"),
    ] = ()


class Route(Part):
    """One user-defined route."""

    name: Annotated[Name, Shown("Name", "Name of the route."), Arm("name")]
    prefix: Annotated[
        Line,
        Shown("Address range", "Destination range, or a service tag.", "UDR23", placeholder="0.0.0.0/0"),
        Arm("properties.addressPrefix", always=True),
    ] = "0.0.0.0/0"
    next_hop: Annotated[
        Literal["VirtualNetworkGateway", "VnetLocal", "Internet", "VirtualAppliance", "None"],
        Shown("Next hop", "Where matching packets go.", "UDR23"),
        Arm("properties.nextHopType", always=True),
    ] = "VirtualAppliance"
    next_hop_address: Annotated[
        IpAddress | None,
        Shown("Next hop address", "The appliance's private address.", "UDR23", placeholder="10.0.0.4"),
        Arm("properties.nextHopIpAddress"),
    ] = None


class RouteTable(AzureResource):
    """User-defined routes that override where packets leaving a subnet go."""

    kind: ClassVar[str] = "route-table"

    routes: Annotated[
        tuple[Route, ...],
        Shown("Routes", "The longest matching range wins.", "UDR23", "Routes"),
        Arm("properties.routes[]"),
    ] = ()
    propagate_gateway_routes: Annotated[
        bool,
        Shown(
            "Propagate gateway routes",
            "Whether routes learned by gateways reach the subnet.",
            "UDR23",
            "Routes",
        ),
        Arm("properties.disableBgpRoutePropagation", values=((True, False), (False, True)), always=True),
    ] = True


class PublicIp(AzureResource):
    """A public address."""

    kind: ClassVar[str] = "public-ip"

    sku: Annotated[
        Literal["Standard", "Basic", "StandardV2"],
        Shown("SKU", "NAT gateways, firewalls and gateways need Standard.", "NATR23"),
        Arm("sku.name", always=True),
    ] = "Standard"
    allocation: Annotated[
        Literal["Static", "Dynamic"],
        Shown("Allocation", "A static address stays the same.", "NATR23"),
        Arm("properties.publicIPAllocationMethod", always=True),
    ] = "Static"
    version: Annotated[
        Literal["IPv4", "IPv6"],
        Shown("IP version", "The address family.", "NATR23"),
        Arm("properties.publicIPAddressVersion"),
    ] = "IPv4"
    address: Annotated[
        IpAddress | None,
        Shown(
            "Address",
            "The address, once Azure has given one; lists that name it can be checked then.",
            "NATR23",
            placeholder="203.0.113.10",
        ),
        DESIGN_ONLY,
    ] = None


class NatGateway(AzureResource):
    """Sends a subnet's outbound internet traffic from fixed public addresses."""

    kind: ClassVar[str] = "nat-gateway"

    sku: Annotated[
        Literal["Standard", "StandardV2"],
        Shown("SKU", "StandardV2 also carries IPv6.", "NATA26"),
        Arm("sku.name", always=True),
    ] = "Standard"
    public_ips: Annotated[
        tuple[Ref, ...],
        Shown("Public addresses", "The addresses that outbound traffic is sent from, 1 to 16.", "NATR23"),
        RefTo(("public-ip",), "Send from", "association"),
        Arm("properties.publicIpAddresses[].id"),
    ] = ()
    idle_timeout: Annotated[
        int,
        Field(ge=0, le=10_000),
        Shown("Idle timeout in minutes", "4 to 120 minutes.", "NATR23"),
        Arm("properties.idleTimeoutInMinutes", always=True),
    ] = 4


GATEWAY_PUBLIC = Unmapped("Written with the gateway's IP configuration.", by="function")
GatewayStatus = Annotated[
    Literal["up", "down"],
    Shown("State", "Only a gateway that is up carries traffic.", "seed", labels=(("up", "Up"), ("down", "Down"))),
    DESIGN_ONLY,
]


class VpnGateway(AzureResource):
    """A VPN gateway: site-to-site and point-to-site tunnels, in the subnet named GatewaySubnet."""

    kind: ClassVar[str] = "vpn-gateway"

    sku: Annotated[
        Literal[
            "Basic", "VpnGw1", "VpnGw2", "VpnGw3", "VpnGw4", "VpnGw5",
            "VpnGw1AZ", "VpnGw2AZ", "VpnGw3AZ", "VpnGw4AZ", "VpnGw5AZ",
        ],
        Shown("SKU", "Basic offers no gateway transit and no coexistence with ExpressRoute.", "GWT"),
        Unmapped("Written as sku.name and sku.tier.", by="function"),
    ] = "VpnGw1AZ"  # fmt: skip
    vpn_type: Annotated[
        Literal["RouteBased", "PolicyBased"],
        Shown("VPN type", "Gateway-required integration needs a route-based VPN.", "GWI26"),
        Arm("properties.vpnType", always=True),
    ] = "RouteBased"
    public_ips: Annotated[
        tuple[Ref, ...],
        Shown("Public addresses", "The addresses that tunnels end at.", "GWS20"),
        RefTo(("public-ip",), "Listen on", "association"),
        GATEWAY_PUBLIC,
    ] = ()
    point_to_site_pool: Annotated[
        tuple[Cidr, ...],
        Shown(
            "Point-to-site address pool",
            "Addresses that point-to-site clients, and apps with gateway-required integration, appear with.",
            "GWI26",
            "Point-to-site",
            placeholder="172.16.201.0/24",
        ),
        Arm("properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes"),
    ] = ()
    point_to_site_protocols: Annotated[
        tuple[Literal["SSTP", "IkeV2", "OpenVPN"], ...],
        Shown(
            "Point-to-site protocols",
            "Gateway-required integration needs SSTP alone.",
            "GWI26",
            "Point-to-site",
        ),
        Arm("properties.vpnClientConfiguration.vpnClientProtocols"),
    ] = ()
    bgp: Annotated[
        bool,
        Shown("BGP", "Whether the gateway learns and advertises routes by BGP.", "UDR23", advanced=True),
        Arm("properties.enableBgp", always=True),
    ] = False
    active_active: Annotated[
        bool,
        Shown(
            "Active-active", "Whether two instances carry traffic; each needs a public address.", "AVM26", advanced=True
        ),
        Arm("properties.activeActive", always=True),
    ] = False
    custom_routes: Annotated[
        tuple[Cidr, ...],
        Shown(
            "Advertised routes",
            "Further ranges, such as those on-premises, that point-to-site clients are told of.",
            "GWI26",
            "Point-to-site",
            placeholder="192.168.0.0/16",
        ),
        Arm("properties.customRoutes.addressPrefixes"),
    ] = ()
    status: GatewayStatus = "up"


class ExpressRouteGateway(AzureResource):
    """An ExpressRoute gateway: a private line to on-premises, in the subnet named GatewaySubnet."""

    kind: ClassVar[str] = "expressroute-gateway"

    sku: Annotated[
        Literal["Standard", "HighPerformance", "UltraPerformance", "ErGw1AZ", "ErGw2AZ", "ErGw3AZ", "ErGwScale"],
        Shown("SKU", "Size of the gateway.", "BT26"),
        Unmapped("Written as sku.name and sku.tier.", by="function"),
    ] = "ErGw1AZ"
    public_ips: Annotated[
        tuple[Ref, ...],
        Shown("Public addresses", "The address of the gateway.", "GWS20"),
        RefTo(("public-ip",), "Listen on", "association"),
        GATEWAY_PUBLIC,
    ] = ()
    status: GatewayStatus = "up"


def _sku(item: Any, view: View) -> str:
    return str(item.sku)


def _rules(item: NetworkSecurityGroup, view: View) -> str:
    return f"{len(item.rules)} rule{'' if len(item.rules) == 1 else 's'}"


def _routes(item: RouteTable, view: View) -> str:
    return f"{len(item.routes)} route{'' if len(item.routes) == 1 else 's'}"


def _nat(item: NatGateway, view: View) -> str:
    n = len(item.public_ips)
    return f"{n} public address{'' if n == 1 else 'es'}"


def _vpn(item: VpnGateway, view: View) -> str:
    return f"{item.sku} · point-to-site" if item.point_to_site_pool else item.sku


TRAFFIC_KINDS = (
    Kind(
        NetworkSecurityGroup, "Network security group", "Network security groups",
        NetworkSecurityGroup.__doc__ or "", "guard", "Guards",
        "nsg", "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview",
        arm=network_arm("networkSecurityGroups"), synonyms=("nsg", "firewall rules"), subtitle=_rules,
    ),
    Kind(
        RouteTable, "Route table", "Route tables", RouteTable.__doc__ or "", "network", "Network",
        "rt", "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview",
        arm=network_arm("routeTables"), synonyms=("udr", "routes", "user-defined route"), subtitle=_routes,
    ),
    Kind(
        NatGateway, "NAT gateway", "NAT gateways", NatGateway.__doc__ or "", "network", "Network",
        "ng", "https://learn.microsoft.com/azure/nat-gateway/nat-overview",
        arm=network_arm("natGateways"), synonyms=("nat", "outbound ip", "snat"), subtitle=_nat,
    ),
    Kind(
        PublicIp, "Public IP address", "Public IP addresses", PublicIp.__doc__ or "", "network", "Network",
        "pip", "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses",
        arm=network_arm("publicIPAddresses"), synonyms=("pip", "public ip"), subtitle=_sku,
    ),
    Kind(
        VpnGateway, "VPN gateway", "VPN gateways", VpnGateway.__doc__ or "", "network", "Gateways",
        "vpng", "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpngateways",
        inside=("subnet",), arm=network_arm("virtualNetworkGateways", fixed={"properties.gatewayType": "Vpn"}),
        synonyms=("vpn", "point-to-site", "p2s", "site-to-site", "s2s"), subtitle=_vpn,
    ),
    Kind(
        ExpressRouteGateway, "ExpressRoute gateway", "ExpressRoute gateways",
        ExpressRouteGateway.__doc__ or "", "network", "Gateways",
        "ergw", "https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways",
        inside=("subnet",), arm=network_arm("virtualNetworkGateways", fixed={"properties.gatewayType": "ExpressRoute"}),
        synonyms=("er", "private line"), subtitle=_sku,
    ),
)  # fmt: skip
"""The kinds of this family."""
