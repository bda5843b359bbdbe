"""What joins Azure to other networks: local network gateways, connections and ExpressRoute circuits.

Not modelled: keys, IPsec policies and the peerings inside a circuit.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from fnetdesigner.kinds.declaration import DESIGN_ONLY, Arm, Kind, Preset, Unmapped
from fnetdesigner.kinds.network import network_arm
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Ref
from fnetdesigner.model.values import Cidr, IpAddress, Line
from fnetdesigner.model.view import View

CONNECTION_END = Unmapped("Written as the id of an end, beside the properties that the end must have.", by="function")
NO_SITE = Unmapped("An on-premises network is not deployed by a template.")


class LocalNetworkGateway(AzureResource):
    """What Azure knows of a VPN device elsewhere: its address, and the ranges behind it."""

    kind: ClassVar[str] = "local-network-gateway"

    address_space: Annotated[
        tuple[Cidr, ...],
        Shown(
            "Address ranges",
            "The ranges behind the device; they become routes of every subnet that takes gateway routes.",
            "UDR23",
            "Addresses",
            placeholder="192.168.0.0/16",
        ),
        Arm("properties.localNetworkAddressSpace.addressPrefixes"),
    ] = ()
    gateway_address: Annotated[
        IpAddress | None,
        Shown("Device address", "The public address of the device.", "GWS20", "Addresses", placeholder="203.0.113.4"),
        Arm("properties.gatewayIpAddress"),
    ] = None
    fqdn: Annotated[
        Line,
        Shown("Device name", "The DNS name of the device, in place of an address.", "AVM26", "Addresses"),
        Arm("properties.fqdn"),
    ] = ""
    site: Annotated[
        Ref | None,
        Shown("Stands for", "The on-premises network that the device belongs to.", "GWS20"),
        RefTo(("on-premises-network",), "Stand for", "hybrid"),
        NO_SITE,
    ] = None


class Connection(AzureResource):
    """Joins a gateway to its far end: a device elsewhere, another gateway, or a circuit."""

    kind: ClassVar[str] = "connection"

    connection_type: Annotated[
        Literal["IPsec", "Vnet2Vnet", "ExpressRoute"],
        Shown(
            "Type",
            "Site-to-site needs a local network gateway, network-to-network a second gateway, ExpressRoute a circuit.",
            "AVM26",
            labels=(("IPsec", "Site-to-site"), ("Vnet2Vnet", "Network-to-network"), ("ExpressRoute", "ExpressRoute")),
        ),
        Arm("properties.connectionType", always=True),
    ] = "IPsec"
    gateway: Annotated[
        Ref | None,
        Shown("Gateway", "The gateway on this side.", "GWS20"),
        RefTo(("vpn-gateway", "expressroute-gateway"), "Connect from", "hybrid"),
        CONNECTION_END,
    ] = None
    local_gateway: Annotated[
        Ref | None,
        Shown("Local network gateway", "The far end of a site-to-site connection.", "AVM26"),
        RefTo(("local-network-gateway",), "Connect to", "hybrid"),
        CONNECTION_END,
    ] = None
    circuit: Annotated[
        Ref | None,
        Shown("Circuit", "The far end of an ExpressRoute connection.", "AVM26"),
        RefTo(("expressroute-circuit",), "Connect to", "hybrid"),
        Arm("properties.peer.id"),
    ] = None
    second_gateway: Annotated[
        Ref | None,
        Shown("Second gateway", "The far end of a network-to-network connection.", "AVM26"),
        RefTo(("vpn-gateway",), "Connect to", "hybrid"),
        CONNECTION_END,
    ] = None
    bgp: Annotated[
        bool,
        Shown("BGP", "Whether routes are exchanged by BGP over this connection.", "UDR23"),
        Arm("properties.enableBgp", always=True),
    ] = False
    status: Annotated[
        Literal["connected", "not-connected"],
        Shown(
            "State",
            "Only a connection that stands carries traffic.",
            "seed",
            labels=(("connected", "Connected"), ("not-connected", "Not connected")),
        ),
        DESIGN_ONLY,
    ] = "connected"


class ExpressRouteCircuit(AzureResource):
    """A private line from a provider's location into Microsoft's network."""

    kind: ClassVar[str] = "expressroute-circuit"

    tier: Annotated[
        Literal["Standard", "Premium", "Local", "Basic"],
        Shown("Tier", "How far the line reaches.", "BT26"),
        Arm("sku.tier", always=True),
    ] = "Standard"
    family: Annotated[
        Literal["MeteredData", "UnlimitedData"],
        Shown(
            "Billing",
            "Whether outbound data is metered.",
            "BT26",
            labels=(("MeteredData", "Metered"), ("UnlimitedData", "Unlimited")),
        ),
        Arm("sku.family", always=True),
    ] = "MeteredData"
    provider: Annotated[
        Line,
        Shown("Provider", "The company that runs the line.", "BT26", placeholder="Equinix"),
        Arm("properties.serviceProviderProperties.serviceProviderName"),
    ] = ""
    peering_location: Annotated[
        Line,
        Shown("Location", "Where the provider meets Microsoft.", "BT26", placeholder="Amsterdam"),
        Arm("properties.serviceProviderProperties.peeringLocation"),
    ] = ""
    bandwidth: Annotated[
        int,
        Field(ge=0, le=1_000_000),
        Shown("Bandwidth in Mbps", "The speed that is paid for.", "BT26"),
        Arm("properties.serviceProviderProperties.bandwidthInMbps", always=True),
    ] = 50
    site: Annotated[
        Ref | None,
        Shown("Leads to", "The on-premises network at the other end of the line.", "seed"),
        RefTo(("on-premises-network",), "Lead to", "hybrid"),
        NO_SITE,
    ] = None


def _ranges(gateway: LocalNetworkGateway, view: View) -> str:
    return ", ".join(gateway.address_space) or "no ranges yet"


def _connection(connection: Connection, view: View) -> str:
    return {"IPsec": "site-to-site", "Vnet2Vnet": "network-to-network"}.get(connection.connection_type, "ExpressRoute")


def _circuit(circuit: ExpressRouteCircuit, view: View) -> str:
    return f"{circuit.tier} · {circuit.bandwidth} Mbps"


GATEWAY_KINDS = (
    Kind(
        LocalNetworkGateway, "Local network gateway", "Local network gateways", LocalNetworkGateway.__doc__ or "",
        "network", "Gateways",
        "lgw", "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings",
        arm=network_arm("localNetworkGateways"), synonyms=("lgw", "vpn device", "customer gateway"), subtitle=_ranges,
    ),
    Kind(
        Connection, "Connection", "Connections", Connection.__doc__ or "", "network", "Gateways",
        "con", "https://learn.microsoft.com/azure/vpn-gateway/design", arm=network_arm("connections"),
        presets=(
            Preset("Site-to-site connection", {"connection_type": "IPsec"}, "Joins a VPN gateway to a device."),
            Preset("Network-to-network connection", {"connection_type": "Vnet2Vnet"}, "Joins two VPN gateways."),
            Preset("ExpressRoute connection", {"connection_type": "ExpressRoute"}, "Joins a gateway to a circuit."),
        ),
        synonyms=("tunnel", "ipsec", "site-to-site", "s2s", "vnet-to-vnet"), subtitle=_connection,
    ),
    Kind(
        ExpressRouteCircuit, "ExpressRoute circuit", "ExpressRoute circuits", ExpressRouteCircuit.__doc__ or "",
        "network", "Gateways",
        "erc", "https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings",
        arm=network_arm("expressRouteCircuits"), synonyms=("er", "circuit", "private line", "mpls"), subtitle=_circuit,
    ),
)  # fmt: skip
"""The kinds of this family."""
