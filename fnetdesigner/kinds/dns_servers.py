"""Who answers names beside Azure DNS: private resolvers, forwarding rulesets and servers of your own.

Not modelled: DNS security policies, and zones that a server keeps besides plain A records.
"""

from typing import Annotated, ClassVar, Literal

from fnetdesigner.kinds.declaration import Arm, ArmType, Kind, Unmapped, no_resource
from fnetdesigner.kinds.private_link import DnsRecord
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Part, Ref, Resource
from fnetdesigner.model.values import IpAddress, Line
from fnetdesigner.model.view import View

RESOLVER_API = "2025-05-01"
SERVER = no_resource("A DNS server is software; a template deploys only the machine that it runs on.")
INBOUND = Unmapped("Written as the child inboundEndpoints.", by="function")
OUTBOUND = Unmapped("Written as the child outboundEndpoints.", by="function")


class DnsResolver(AzureResource):
    """Answers names of a virtual network for others, and forwards names of others for the network."""

    kind: ClassVar[str] = "dns-resolver"

    virtual_network: Annotated[
        Ref | None,
        Shown("Virtual network", "The network whose linked private zones the resolver sees.", "PDNS"),
        RefTo(("virtual-network",), "Resolve for", "dns-link"),
        Arm("properties.virtualNetwork.id"),
    ] = None
    inbound_subnet: Annotated[
        Ref | None,
        Shown(
            "Inbound subnet",
            "The subnet in which the resolver listens; it is for the resolver alone.",
            "PDNS",
            "Inbound",
        ),
        RefTo(("subnet",), "Listen in", "dns-link"),
        INBOUND,
    ] = None
    inbound_address: Annotated[
        IpAddress | None,
        Shown(
            "Inbound address",
            "The address that other networks forward their questions to; empty means that Azure picks one.",
            "PDNS",
            "Inbound",
            placeholder="10.0.8.4",
        ),
        INBOUND,
    ] = None
    outbound_subnet: Annotated[
        Ref | None,
        Shown("Outbound subnet", "The subnet from which forwarded questions leave.", "PDNS", "Outbound"),
        RefTo(("subnet",), "Forward from", "dns-link"),
        OUTBOUND,
    ] = None


class ForwardingRule(Part):
    """One domain, and the servers that know it."""

    name: Annotated[Line, Shown("Name", "Name of the rule.")]
    domain: Annotated[
        Line,
        Shown(
            "Domain", "The domain with its final dot; the longest match decides.", "PDNS", placeholder="corp.example."
        ),
    ] = ""
    target_addresses: Annotated[
        tuple[IpAddress, ...],
        Shown("Servers", "Addresses of the servers that are asked.", "PDNS", placeholder="192.168.0.10"),
    ] = ()


class DnsForwardingRuleset(AzureResource):
    """Domains that linked networks have asked at other servers, through a resolver's outbound endpoint."""

    kind: ClassVar[str] = "dns-forwarding-ruleset"

    resolver: Annotated[
        Ref | None,
        Shown("Resolver", "The resolver whose outbound endpoint forwards the questions.", "PDNS"),
        RefTo(("dns-resolver",), "Forward through", "dns-link"),
        Unmapped("Written as the id of the resolver's outbound endpoint.", by="function"),
    ] = None
    rules: Annotated[
        tuple[ForwardingRule, ...],
        Shown("Rules", "Which domain is asked where.", "PDNS", "Rules"),
        Unmapped("Written as child forwardingRules.", by="function"),
    ] = ()
    virtual_networks: Annotated[
        tuple[Ref, ...],
        Shown("Linked networks", "The networks that the rules apply to.", "PDNS"),
        RefTo(("virtual-network",), "Link to", "dns-link"),
        Unmapped("Written as child virtualNetworkLinks.", by="function"),
    ] = ()


class DnsServer(Resource):
    """A DNS server of your own, in a subnet or on-premises."""

    kind: ClassVar[str] = "dns-server"

    address: Annotated[
        IpAddress | None,
        Shown("Address", "The address at which it is asked.", "NR23", placeholder="10.0.0.4"),
        SERVER,
    ] = None
    site: Annotated[
        Ref | None,
        Shown("Stands in", "The on-premises network that it stands in, unless it stands in a subnet.", "PED21"),
        RefTo(("on-premises-network",), "Stand in", "association"),
        SERVER,
    ] = None
    forwards: Annotated[
        Literal["azure-dns", "public", "addresses", "nothing"],
        Shown(
            "Forwards to",
            "Whom it asks for names that it does not hold. Azure DNS, 168.63.129.16, also knows the private zones "
            "linked to the network that the server stands in.",
            "PED21",
            labels=(
                ("azure-dns", "Azure DNS"),
                ("public", "Public DNS"),
                ("addresses", "Other servers"),
                ("nothing", "Nobody"),
            ),
        ),
        SERVER,
    ] = "azure-dns"
    forward_addresses: Annotated[
        tuple[IpAddress, ...],
        Shown("Other servers", "The servers that it asks when it forwards to other servers.", "PED21"),
        SERVER,
    ] = ()
    records: Annotated[
        tuple[DnsRecord, ...],
        Shown("Records", "A records that it holds itself, each with its full name.", "PED21", "Records"),
        SERVER,
    ] = ()


def _resolver(resolver: DnsResolver, view: View) -> str:
    ways = [way for way, used in (("inbound", resolver.inbound_subnet), ("outbound", resolver.outbound_subnet)) if used]
    return " and ".join(ways) or "no endpoints yet"


def _ruleset(ruleset: DnsForwardingRuleset, view: View) -> str:
    return f"{len(ruleset.rules)} rule{'' if len(ruleset.rules) == 1 else 's'}"


def _server(server: DnsServer, view: View) -> str:
    return server.address or "no address yet"


DNS_SERVER_KINDS = (
    Kind(
        DnsResolver, "DNS private resolver", "DNS private resolvers", DnsResolver.__doc__ or "", "network", "DNS",
        "dnspr", "https://learn.microsoft.com/azure/dns/dns-private-resolver-overview",
        arm=ArmType("Microsoft.Network/dnsResolvers", RESOLVER_API),
        synonyms=("private resolver", "inbound endpoint", "outbound endpoint"), subtitle=_resolver,
    ),
    Kind(
        DnsForwardingRuleset, "DNS forwarding ruleset", "DNS forwarding rulesets", DnsForwardingRuleset.__doc__ or "",
        "network", "DNS",
        "dnsfrs", "https://learn.microsoft.com/azure/dns/private-resolver-endpoints-rulesets",
        arm=ArmType("Microsoft.Network/dnsForwardingRulesets", RESOLVER_API),
        synonyms=("forwarding rules", "conditional forwarder"), subtitle=_ruleset,
    ),
    Kind(
        DnsServer, "DNS server", "DNS servers", DnsServer.__doc__ or "", "network", "DNS",
        "dns", "https://learn.microsoft.com/azure/virtual-network/virtual-networks-name-resolution-for-vms-and-role-instances",
        inside=("subnet",), no_arm=SERVER.reason,
        synonyms=("custom dns", "domain controller", "bind", "forwarder"), subtitle=_server,
    ),
)  # fmt: skip
"""The kinds of this family."""
