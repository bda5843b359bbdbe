"""Virtual networks: their address spaces, subnets and peerings."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from fnetdesigner.kinds.declaration import DESIGN_ONLY, Arm, ArmType, Kind, Preset, Unmapped
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Deployed, Part, Ref
from fnetdesigner.model.values import Cidr, IpAddress, Line
from fnetdesigner.model.view import View

NETWORK_API = "2025-09-01"


class Reservation(Part):
    """A range of a network that is kept free on purpose."""

    prefix: Annotated[Cidr, Shown("Range", "A part of the address space.", placeholder="10.0.64.0/18")]
    name: Annotated[Line, Shown("Kept for", "What the range is kept free for.", placeholder="second stage")] = ""


class VirtualNetwork(AzureResource):
    """A private network in one region, cut into subnets."""

    kind: ClassVar[str] = "virtual-network"

    address_space: Annotated[
        tuple[Cidr, ...],
        Shown(
            "Address space",
            "The private ranges of the network, best taken from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.",
            "VNQ19",
            "Addresses",
            placeholder="10.0.0.0/16",
        ),
        Arm("properties.addressSpace.addressPrefixes", always=True),
    ] = ()
    reservations: Annotated[
        tuple[Reservation, ...],
        Shown(
            "Ranges kept free",
            "Parts of the address space that no new subnet is put into: room kept on purpose.",
            "VNQ19",
            "Addresses",
            advanced=True,
        ),
        DESIGN_ONLY,
    ] = ()
    dns_servers: Annotated[
        tuple[IpAddress, ...],
        Shown(
            "DNS servers",
            "Custom DNS servers that everything in the network asks, integrated apps too. Empty means Azure DNS, "
            "which also knows the linked private zones.",
            "NR23",
            "DNS",
            placeholder="10.0.0.4",
        ),
        Arm("properties.dhcpOptions.dnsServers"),
    ] = ()
    deployment_model: Annotated[
        Literal["resource-manager", "classic"],
        Shown(
            "Deployment model",
            "Regional integration needs a Resource Manager network.",
            "seed",
            advanced=True,
            labels=(("resource-manager", "Resource Manager"), ("classic", "Classic")),
        ),
        DESIGN_ONLY,
    ] = "resource-manager"


class Subnet(Deployed):
    """A range of a virtual network that resources are placed in, or that apps are integrated with."""

    kind: ClassVar[str] = "subnet"

    prefix: Annotated[
        Cidr | None,
        Shown(
            "Address range",
            "A part of the network's address space. Azure keeps five addresses of every subnet for itself.",
            "VNQ19",
            "Addresses",
            placeholder="10.0.1.0/24",
        ),
        Arm("properties.addressPrefix"),
    ] = None
    delegations: Annotated[
        tuple[Line, ...],
        Shown(
            "Delegated to",
            "The service that the subnet is handed to: Microsoft.Web/serverFarms for Elastic Premium and Dedicated "
            "plans, Microsoft.App/environments for Flex Consumption.",
            "seed",
            "Services",
            placeholder="Microsoft.Web/serverFarms",
        ),
        Arm("properties.delegations[].properties.serviceName", item_name="name"),
    ] = ()
    service_endpoints: Annotated[
        tuple[Line, ...],
        Shown(
            "Service endpoints",
            "Azure services that recognise this subnet as a source, such as Microsoft.Storage or Microsoft.Web.",
            "SE19",
            "Services",
            placeholder="Microsoft.Storage",
        ),
        Arm("properties.serviceEndpoints[].service"),
    ] = ()
    service_endpoint_policies: Annotated[
        tuple[Line, ...],
        Shown(
            "Service endpoint policies",
            "Names of policies that limit which accounts the endpoints reach. Not allowed on an integration subnet.",
            "VNI26",
            "Services",
            advanced=True,
        ),
        Unmapped("Written as resource ids of policies in the same resource group.", by="function"),
    ] = ()
    network_security_group: Annotated[
        Ref | None,
        Shown("Network security group", "Filters packets in and out of the subnet.", "NSG25", "Guards"),
        RefTo(("network-security-group",), "Guard with", "association"),
        Arm("properties.networkSecurityGroup.id"),
    ] = None
    route_table: Annotated[
        Ref | None,
        Shown("Route table", "User-defined routes for packets that leave the subnet.", "UDR23", "Guards"),
        RefTo(("route-table",), "Route with", "association"),
        Arm("properties.routeTable.id"),
    ] = None
    nat_gateway: Annotated[
        Ref | None,
        Shown(
            "NAT gateway",
            "Gives outbound internet traffic a fixed set of public addresses.",
            "NATR23",
            "Guards",
        ),
        RefTo(("nat-gateway",), "Go out through", "association"),
        Arm("properties.natGateway.id"),
    ] = None
    private_endpoint_policies: Annotated[
        Literal["Disabled", "Enabled", "NetworkSecurityGroupEnabled", "RouteTableEnabled"],
        Shown(
            "Private endpoint network policies",
            "Whether NSGs and route tables act on the private endpoints in this subnet.",
            "PENP23",
            "Guards",
            advanced=True,
            labels=(
                ("Disabled", "Off"),
                ("Enabled", "NSG and routes"),
                ("NetworkSecurityGroupEnabled", "NSG only"),
                ("RouteTableEnabled", "Routes only"),
            ),
        ),
        Arm("properties.privateEndpointNetworkPolicies", always=True),
    ] = "Disabled"


class Peering(Deployed):
    """One direction of a peering between two virtual networks. Azure wants one on each side."""

    kind: ClassVar[str] = "peering"

    remote: Annotated[
        Ref,
        Shown("Remote network", "The network at the other end.", "PEER16"),
        RefTo(("virtual-network",), "Peer with", "peering", cascade=True),
        Arm("properties.remoteVirtualNetwork.id", always=True),
    ]
    allow_network_access: Annotated[
        bool,
        Shown("Allow access", "Whether the remote network may be reached over this peering.", "AVM26", "Traffic"),
        Arm("properties.allowVirtualNetworkAccess", always=True),
    ] = True
    allow_forwarded_traffic: Annotated[
        bool,
        Shown(
            "Allow forwarded traffic",
            "Whether packets that did not start in the remote network are taken, as an appliance forwards them.",
            "PEER16",
            "Traffic",
        ),
        Arm("properties.allowForwardedTraffic", always=True),
    ] = False
    allow_gateway_transit: Annotated[
        bool,
        Shown(
            "Offer this gateway",
            "Whether the remote network may use the gateway of this one.",
            "GWT",
            "Traffic",
        ),
        Arm("properties.allowGatewayTransit", always=True),
    ] = False
    use_remote_gateways: Annotated[
        bool,
        Shown(
            "Use the remote gateway",
            "Whether this network uses the gateway of the remote one.",
            "GWT",
            "Traffic",
        ),
        Arm("properties.useRemoteGateways", always=True),
    ] = False


def _space(network: VirtualNetwork, view: View) -> str:
    return ", ".join(network.address_space) or "no address space yet"


def _subnet_line(subnet: Subnet, view: View) -> str:
    return subnet.prefix or "no address range yet"


def network_arm(kind: str, **options: Any) -> ArmType:
    """The ARM type of a kind of Microsoft.Network."""
    fixed: Mapping[str, Any] = options.pop("fixed", {})
    return ArmType(f"Microsoft.Network/{kind}", NETWORK_API, fixed, **options)


NETWORK_KINDS = (
    Kind(
        VirtualNetwork, "Virtual network", "Virtual networks", VirtualNetwork.__doc__ or "", "network", "Network",
        "vnet", "https://learn.microsoft.com/azure/virtual-network/virtual-networks-overview",
        shape="container", arm=network_arm("virtualNetworks"), synonyms=("vnet", "network"), subtitle=_space,
        size=(480, 260),
    ),
    Kind(
        Subnet, "Subnet", "Subnets", Subnet.__doc__ or "", "network", "Network",
        "snet", "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet",
        shape="container", inside=("virtual-network",), free=False,
        arm=network_arm("virtualNetworks/subnets", child_of=True, inline="properties.subnets", located=False),
        synonyms=("snet", "range", "integration subnet"), subtitle=_subnet_line, size=(216, 120),
        presets=(
            Preset("GatewaySubnet", {"name": "GatewaySubnet"}, "The subnet that VPN and ExpressRoute gateways need."),
        ),
    ),
    Kind(
        Peering, "Peering", "Peerings", Peering.__doc__ or "", "network", "Network",
        "peer", "https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview",
        shape="connector", inside=("virtual-network",), free=False, ends=("parent", "remote"),
        arm=network_arm("virtualNetworks/virtualNetworkPeerings", child_of=True, located=False),
        synonyms=("vnet peering",),
    ),
)  # fmt: skip
"""The kinds of this family."""
