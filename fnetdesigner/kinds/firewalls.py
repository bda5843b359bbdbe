"""What inspects or limits traffic: Azure Firewall, network virtual appliances, service endpoint policies.

Not modelled: threat intelligence, TLS inspection, web categories and IP groups.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from fnetdesigner.kinds.declaration import Kind, Unmapped, no_resource
from fnetdesigner.kinds.network import network_arm
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Part, Ref
from fnetdesigner.model.values import IpAddress, Line, Name, PortRange
from fnetdesigner.model.view import View

APPLIANCE = no_resource("An appliance is a machine of its maker's image and is deployed by the maker's template.")
FIREWALL_CONFIGURATION = Unmapped("Written with the firewall's IP configurations.", by="function")
SNAT_LABELS = (("public", "Towards public addresses"), ("always", "Always"), ("never", "Never"))


class FirewallRule(Part):
    """One rule of a firewall. Lower priorities are read first; the first match decides."""

    name: Annotated[Name, Shown("Name", "Name of the rule.")]
    priority: Annotated[
        int, Field(ge=0, le=65535), Shown("Priority", "100 to 65000; lower numbers are read first.", "AFW")
    ] = 100
    kind: Annotated[
        Literal["network", "application", "nat"],
        Shown(
            "Kind",
            "Network rules match addresses and ports, application rules match names, NAT rules let traffic in.",
            "AFW",
            labels=(("network", "Network"), ("application", "Application"), ("nat", "NAT")),
        ),
    ] = "network"
    action: Annotated[Literal["Allow", "Deny"], Shown("Action", "What to do.", "AFW")] = "Allow"
    protocols: Annotated[
        tuple[Literal["Any", "TCP", "UDP", "ICMP", "Http", "Https", "Mssql"], ...],
        Shown("Protocols", "Http, Https and Mssql belong to application rules, the others to network rules.", "AFW"),
    ] = ("Any",)
    sources: Annotated[
        tuple[Line, ...], Shown("Source", "Ranges, addresses or *.", "AFW", placeholder="10.0.1.0/24")
    ] = ("*",)
    destinations: Annotated[
        tuple[Line, ...],
        Shown("Destination", "Ranges, addresses, service tags or *.", "AFW", placeholder="Storage"),
    ] = ()
    fqdns: Annotated[
        tuple[Line, ...],
        Shown("Names", "Destinations by name, in place of addresses.", "AFW", placeholder="*.example.com"),
    ] = ()
    ports: Annotated[tuple[Line, ...], Shown("Ports", "Ports, ranges or *.", "AFW", placeholder="443")] = ("*",)
    translated_address: Annotated[
        IpAddress | None, Shown("Leads to", "The private address that a NAT rule leads to.", "AFW")
    ] = None
    translated_port: Annotated[PortRange | None, Shown("At port", "The port that a NAT rule leads to.", "AFW")] = None


class AzureFirewall(AzureResource):
    """Azure's own firewall, in the subnet named AzureFirewallSubnet. What no rule allows is denied."""

    kind: ClassVar[str] = "azure-firewall"

    tier: Annotated[
        Literal["Standard", "Premium", "Basic"],
        Shown("Tier", "Basic needs a management subnet.", "AFW"),
        Unmapped("Written as sku.tier, beside sku.name.", by="function"),
    ] = "Standard"
    private_address: Annotated[
        IpAddress | None,
        Shown(
            "Private address",
            "The address that routes name as their next hop: the first usable one of the subnet.",
            "AFW",
            "Addresses",
            placeholder="10.0.0.4",
        ),
        Unmapped("Azure gives the first usable address of the subnet; a template cannot choose it."),
    ] = None
    public_ips: Annotated[
        tuple[Ref, ...],
        Shown("Public addresses", "The addresses that traffic to the internet is sent from.", "AFW", "Addresses"),
        RefTo(("public-ip",), "Send from", "association"),
        FIREWALL_CONFIGURATION,
    ] = ()
    forced_tunnelling: Annotated[
        bool,
        Shown(
            "Forced tunnelling",
            "Whether traffic to the internet goes on to another hop; needs a subnet named "
            "AzureFirewallManagementSubnet.",
            "AFW",
        ),
        FIREWALL_CONFIGURATION,
    ] = False
    management_public_ip: Annotated[
        Ref | None,
        Shown("Management address", "The public address of the management subnet.", "AFW", "Addresses"),
        RefTo(("public-ip",), "Be managed at", "association"),
        FIREWALL_CONFIGURATION,
    ] = None
    dns_proxy: Annotated[
        bool,
        Shown(
            "DNS proxy",
            "Whether the firewall answers names for the networks that name it as their server.",
            "PED21",
            "DNS",
        ),
        Unmapped("Written with the firewall's further settings.", by="function"),
    ] = False
    dns_servers: Annotated[
        tuple[IpAddress, ...],
        Shown("DNS servers", "Whom the proxy asks. Empty means Azure DNS.", "PED21", "DNS"),
        Unmapped("Written with the firewall's further settings.", by="function"),
    ] = ()
    snat: Annotated[
        Literal["public", "always", "never"],
        Shown(
            "Source NAT",
            "When packets of network rules leave with the firewall's own address.",
            "PE25",
            labels=SNAT_LABELS,
        ),
        Unmapped("Written with the firewall's further settings.", by="function"),
    ] = "public"
    rules: Annotated[
        tuple[FirewallRule, ...],
        Shown("Rules", "NAT rules are read first, then network rules, then application rules.", "AFW", "Rules"),
        Unmapped("Written as one rule collection for each rule.", by="function"),
    ] = ()


class NetworkVirtualAppliance(AzureResource):
    """A firewall or router of another maker, on virtual machines in a subnet."""

    kind: ClassVar[str] = "network-virtual-appliance"

    private_address: Annotated[
        IpAddress | None,
        Shown("Private address", "The address that routes name as their next hop.", "UDR23", placeholder="10.0.0.4"),
        APPLIANCE,
    ] = None
    public_ips: Annotated[
        tuple[Ref, ...],
        Shown("Public addresses", "The addresses that traffic to the internet is sent from.", "NATO22"),
        RefTo(("public-ip",), "Send from", "association"),
        APPLIANCE,
    ] = ()
    ip_forwarding: Annotated[
        bool,
        Shown("IP forwarding", "Whether its network interface takes packets meant for others.", "UDR23"),
        APPLIANCE,
    ] = True
    snat: Annotated[
        Literal["public", "always", "never"],
        Shown("Source NAT", "When packets leave with the appliance's own address.", "PE25", labels=SNAT_LABELS),
        APPLIANCE,
    ] = "public"
    default_action: Annotated[
        Literal["Allow", "Deny"],
        Shown("Otherwise", "What happens to packets that no rule matches.", "PE25", "Rules"),
        APPLIANCE,
    ] = "Deny"
    rules: Annotated[
        tuple[FirewallRule, ...],
        Shown("Rules", "Read by rising priority; the first match decides.", "PE25", "Rules"),
        APPLIANCE,
    ] = ()


class ServiceEndpointPolicy(AzureResource):
    """Limits which accounts can be reached over the service endpoints of a subnet."""

    kind: ClassVar[str] = "service-endpoint-policy"

    service: Annotated[
        Line,
        Shown("Service", "The service whose endpoint is limited.", "SEP18", placeholder="Microsoft.Storage"),
        Unmapped("Written with each definition.", by="function"),
    ] = "Microsoft.Storage"
    accounts: Annotated[
        tuple[Line, ...],
        Shown("Allowed accounts", "Names of the accounts that can be reached.", "SEP18"),
        Unmapped("Written as resource ids of accounts.", by="function"),
    ] = ()


def _firewall(firewall: AzureFirewall, view: View) -> str:
    return f"{firewall.tier} · {_count(firewall.rules)}"


def _appliance(appliance: NetworkVirtualAppliance, view: View) -> str:
    return appliance.private_address or "no address yet"


def _policy(policy: ServiceEndpointPolicy, view: View) -> str:
    return f"{len(policy.accounts)} account{'' if len(policy.accounts) == 1 else 's'}"


def _count(rules: tuple[FirewallRule, ...]) -> str:
    return f"{len(rules)} rule{'' if len(rules) == 1 else 's'}"


FIREWALL_KINDS = (
    Kind(
        AzureFirewall, "Azure Firewall", "Azure Firewalls", AzureFirewall.__doc__ or "", "guard", "Guards",
        "afw", "https://learn.microsoft.com/azure/firewall/overview",
        inside=("subnet",), arm=network_arm("azureFirewalls"),
        synonyms=("firewall", "afw", "dns proxy", "egress"), subtitle=_firewall,
    ),
    Kind(
        NetworkVirtualAppliance, "Network virtual appliance", "Network virtual appliances",
        NetworkVirtualAppliance.__doc__ or "", "guard", "Guards",
        "nva", "https://learn.microsoft.com/azure/architecture/networking/guide/network-virtual-appliance-high-availability",
        inside=("subnet",), no_arm=APPLIANCE.reason,
        synonyms=("nva", "firewall", "router", "appliance"), subtitle=_appliance,
    ),
    Kind(
        ServiceEndpointPolicy, "Service endpoint policy", "Service endpoint policies",
        ServiceEndpointPolicy.__doc__ or "", "guard", "Guards",
        "se", "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview",
        arm=network_arm("serviceEndpointPolicies"), synonyms=("service endpoint", "sep"), subtitle=_policy,
    ),
)  # fmt: skip
"""The kinds of this family."""
