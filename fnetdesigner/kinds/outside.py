"""What is not an Azure resource: on-premises networks, intended flows, notes."""

from typing import Annotated, ClassVar, Literal

from fnetdesigner.kinds.declaration import Kind, no_resource
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import Ref, Resource
from fnetdesigner.model.values import Cidr, IpAddress, Line, PortRange, Text
from fnetdesigner.model.view import View

ON_PREMISES = no_resource("An on-premises network is not deployed by a template.")
FLOW = no_resource("An intended flow is a statement of the design.")
FLOW_ENDS = (
    "function-app", "storage-account", "key-vault", "event-hubs-namespace", "service-bus-namespace",
    "private-endpoint", "virtual-network", "subnet", "on-premises-network",
    "cosmos-db-account", "sql-server", "container-registry", "client", "deployment-agent",
    "virtual-machine", "network-virtual-appliance", "azure-firewall", "application-gateway", "front-door", "bastion",
    "dns-server", "dns-resolver",
)  # fmt: skip


class OnPremisesNetwork(Resource):
    """A network outside Azure: an office, a data centre."""

    kind: ClassVar[str] = "on-premises-network"

    address_space: Annotated[
        tuple[Cidr, ...],
        Shown("Address ranges", "The ranges in use there.", "seed", "Addresses", placeholder="192.168.0.0/16"),
        ON_PREMISES,
    ] = ()
    gateways: Annotated[
        tuple[Ref, ...],
        Shown("Connected through", "The Azure gateways that the site is connected to.", "seed"),
        RefTo(("vpn-gateway", "expressroute-gateway"), "Connect through", "dependency"),
        ON_PREMISES,
    ] = ()
    return_routes: Annotated[
        tuple[Cidr, ...],
        Shown("Routes back to Azure", "Azure ranges that the site routes to its gateway.", "seed", "Addresses"),
        ON_PREMISES,
    ] = ()
    dns_servers: Annotated[
        tuple[IpAddress, ...],
        Shown("DNS servers", "The site's own DNS servers.", "PED21", "DNS"),
        ON_PREMISES,
    ] = ()
    dns_forwarders: Annotated[
        tuple[IpAddress, ...],
        Shown(
            "Forwards Azure names to",
            "Addresses in Azure, such as a private resolver's, that the site's DNS servers ask for names of Azure.",
            "PED21",
            "DNS",
        ),
        ON_PREMISES,
    ] = ()
    advertises_default_route: Annotated[
        bool,
        Shown(
            "Advertises 0.0.0.0/0",
            "Whether the site draws all traffic to itself by advertising the default route over BGP.",
            "seed",
            "Addresses",
        ),
        ON_PREMISES,
    ] = False
    firewall_allows: Annotated[
        tuple[Cidr, ...],
        Shown(
            "Firewall lets in",
            "Azure ranges that the site's firewall lets in; empty means that it lets in all that are routed.",
            "seed",
            "Addresses",
        ),
        ON_PREMISES,
    ] = ()


class IntendedFlow(Resource):
    """A statement of the design: this must, or must not, reach that."""

    kind: ClassVar[str] = "intended-flow"

    source: Annotated[
        Ref,
        Shown("From", "Where the flow starts.", "seed"),
        RefTo(FLOW_ENDS, "Reached from", "flow", cascade=True),
        FLOW,
    ]
    target: Annotated[
        Ref,
        Shown("To", "Where the flow ends.", "seed"),
        RefTo(FLOW_ENDS, "Must reach", "flow", cascade=True),
        FLOW,
    ]
    protocol: Annotated[
        Literal["tcp", "udp"],
        Shown("Protocol", "TCP or UDP.", "seed", labels=(("tcp", "TCP"), ("udp", "UDP"))),
        FLOW,
    ] = "tcp"
    port: Annotated[PortRange, Shown("Port", "One port or a range.", "seed", placeholder="443"), FLOW] = "443"
    access: Annotated[
        Literal["allow", "deny", "only"],
        Shown(
            "Must",
            "Whether the flow must work, must be stopped, or is the only one that may reach the target at this port. "
            "A client on the internet without an address stands for the whole internet.",
            "seed",
            labels=(("allow", "Work"), ("deny", "Be stopped"), ("only", "Be the only one")),
        ),
        FLOW,
    ] = "allow"
    why: Annotated[Line, Shown("Why", "The reason, for the reviewer.", "seed"), FLOW] = ""


class Note(Resource):
    """Words on the drawing."""

    kind: ClassVar[str] = "note"

    text: Annotated[Text, Shown("Text", "What the note says."), no_resource("A note is part of the drawing.")] = ""


def _site(site: OnPremisesNetwork, view: View) -> str:
    return ", ".join(site.address_space) or "no ranges yet"


OUTSIDE_KINDS = (
    Kind(
        OnPremisesNetwork, "On-premises network", "On-premises networks", OnPremisesNetwork.__doc__ or "",
        "outside", "Outside", "site", "https://learn.microsoft.com/azure/vpn-gateway/design",
        no_arm="An on-premises network is not deployed by a template.",
        synonyms=("on-prem", "office", "data centre", "data center", "site"), subtitle=_site,
    ),
    Kind(
        IntendedFlow, "Intended flow", "Intended flows", IntendedFlow.__doc__ or "", "outside", "Outside", "flow",
        "https://learn.microsoft.com/azure/azure-functions/functions-networking-options",
        shape="connector", ends=("source", "target"), no_arm="An intended flow is a statement of the design.",
        synonyms=("flow", "intent", "traffic"),
    ),
    Kind(
        Note, "Note", "Notes", Note.__doc__ or "", "outside", "Outside", "note", "",
        shape="note", no_arm="A note is part of the drawing.", synonyms=("text", "comment", "annotation"),
        size=(240, 96),
    ),
)  # fmt: skip
"""The kinds of this family."""
