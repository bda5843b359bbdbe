"""Private endpoints and the private DNS that leads to them."""

from typing import Annotated, ClassVar, Literal

from fnetdesigner.kinds.declaration import DESIGN_ONLY, Arm, ArmType, Kind, Unmapped
from fnetdesigner.kinds.network import NETWORK_API
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Deployed, Part, Ref
from fnetdesigner.model.values import IpAddress, Line
from fnetdesigner.model.view import View

DNS_API = "2024-06-01"
ENDPOINT_TARGETS = (
    "storage-account", "function-app", "key-vault", "event-hubs-namespace", "service-bus-namespace",
    "container-apps-environment", "cosmos-db-account", "sql-server", "relay-namespace", "container-registry",
)  # fmt: skip


class PrivateEndpoint(AzureResource):
    """A private address, in a subnet, that leads to one sub-resource of a service."""

    kind: ClassVar[str] = "private-endpoint"

    target: Annotated[
        Ref | None,
        Shown("Leads to", "The service behind the endpoint.", "PE25"),
        RefTo(ENDPOINT_TARGETS, "Lead to", "private-endpoint"),
        Unmapped("Written with the private link connection.", by="function"),
    ] = None
    group_id: Annotated[
        Line,
        Shown(
            "Sub-resource",
            "Which part of the service: blob, file, queue or table of a storage account, sites of a function app, "
            "vault of a Key Vault. Each part needs an endpoint of its own.",
            "PE25",
            placeholder="blob",
        ),
        Unmapped("Written with the private link connection.", by="function"),
    ] = ""
    status: Annotated[
        Literal["Approved", "Pending", "Rejected", "Disconnected"],
        Shown("Connection state", "Only an approved endpoint carries traffic.", "PE25"),
        DESIGN_ONLY,
    ] = "Approved"
    dns_zones: Annotated[
        tuple[Ref, ...],
        Shown(
            "DNS zone group",
            "Private zones in which Azure keeps the endpoint's records up to date.",
            "PED23",
            "DNS",
        ),
        RefTo(("private-dns-zone",), "Register in", "dns-link", quiet=True),
        Unmapped("Written as the child privateDnsZoneGroups.", by="function"),
    ] = ()
    address: Annotated[
        IpAddress | None,
        Shown(
            "Private address",
            "The address in the subnet, when it is fixed; empty means that Azure picks the next free one.",
            "PE25",
            placeholder="10.0.2.4",
        ),
        Unmapped("Written as a static IP configuration.", by="function"),
    ] = None


class DnsRecord(Part):
    """An A record of a private zone that you keep by hand."""

    name: Annotated[Line, Shown("Name", "Name within the zone; @ is the zone itself.", "PED23")]
    addresses: Annotated[tuple[IpAddress, ...], Shown("Addresses", "IPv4 addresses of the name.", "PED23")] = ()


class PrivateDnsZone(Deployed):
    """Names that only the virtual networks linked to it can see. Private DNS is global: it has no region."""

    kind: ClassVar[str] = "private-dns-zone"

    resource_group: Annotated[Line, Shown("Resource group", "The resource group that the zone is deployed to.")] = (
        "rg-design"
    )
    subscription: Annotated[
        Line, Shown("Subscription", "Empty means the subscription of the design.", "PED21", advanced=True)
    ] = ""
    records: Annotated[
        tuple[DnsRecord, ...],
        Shown(
            "Records",
            "A records kept by hand; endpoints with a zone group keep their own.",
            "PED23",
            "Records",
        ),
        Unmapped("Written as child A record sets.", by="function"),
    ] = ()


class PrivateDnsZoneLink(Deployed):
    """Lets a virtual network see a private DNS zone."""

    kind: ClassVar[str] = "private-dns-zone-link"

    virtual_network: Annotated[
        Ref,
        Shown("Virtual network", "The network that may resolve the zone's names.", "PED21"),
        RefTo(("virtual-network",), "Link to", "dns-link", cascade=True),
        Arm("properties.virtualNetwork.id", always=True),
    ]
    registration: Annotated[
        bool,
        Shown("Auto registration", "Whether virtual machines of the network register their names here.", "PDNS"),
        Arm("properties.registrationEnabled", always=True),
    ] = False
    fallback: Annotated[
        bool,
        Shown(
            "Fall back to the public name",
            "When the zone has no record for a name, ask public DNS instead of answering that it does not exist.",
            "AVM26",
            advanced=True,
        ),
        Arm("properties.resolutionPolicy", values=((False, "Default"), (True, "NxDomainRedirect"))),
    ] = False


def _endpoint_line(endpoint: PrivateEndpoint, view: View) -> str:
    target = view.any(endpoint.target)
    return f"{endpoint.group_id or '?'} of {target.name}" if target else endpoint.group_id or "leads nowhere yet"


def _zone_line(zone: PrivateDnsZone, view: View) -> str:
    links = sum(1 for _ in view.children(zone.id, PrivateDnsZoneLink))
    return f"{links} network{'' if links == 1 else 's'} linked"


PRIVATE_LINK_KINDS = (
    Kind(
        PrivateEndpoint, "Private endpoint", "Private endpoints", PrivateEndpoint.__doc__ or "",
        "guard", "Private link",
        "pep", "https://learn.microsoft.com/azure/private-link/private-endpoint-overview",
        inside=("subnet",), free=False, arm=ArmType("Microsoft.Network/privateEndpoints", NETWORK_API),
        synonyms=("pep", "pe", "private link"), subtitle=_endpoint_line,
    ),
    Kind(
        PrivateDnsZone, "Private DNS zone", "Private DNS zones", PrivateDnsZone.__doc__ or "",
        "network", "Private link",
        "", "https://learn.microsoft.com/azure/dns/private-dns-privatednszone",
        arm=ArmType("Microsoft.Network/privateDnsZones", DNS_API, {"location": "global"}, located=False),
        synonyms=("dns", "privatelink", "zone"), subtitle=_zone_line, size=(264, 56),
    ),
    Kind(
        PrivateDnsZoneLink, "Zone link", "Zone links", PrivateDnsZoneLink.__doc__ or "", "network", "Private link",
        "link", "https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links",
        shape="connector", inside=("private-dns-zone",), free=False, ends=("parent", "virtual_network"),
        arm=ArmType(
            "Microsoft.Network/privateDnsZones/virtualNetworkLinks", DNS_API, {"location": "global"}, child_of=True,
            located=False,
        ),
        synonyms=("dns link", "virtual network link"),
    ),
)  # fmt: skip
"""The kinds of this family."""
