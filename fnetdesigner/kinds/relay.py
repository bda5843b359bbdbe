"""Hybrid Connections: the relay between an app and one host and port, and the manager that calls it.

Not modelled: WCF relays, keys, and the load that several managers share.
"""

from typing import Annotated, ClassVar, Literal

from fnetdesigner.kinds.data import PublicAccess, PublicAddress
from fnetdesigner.kinds.declaration import DESIGN_ONLY, Arm, ArmType, Kind, Unmapped, no_resource
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Deployed, Ref, Resource
from fnetdesigner.model.values import Line, PortRange
from fnetdesigner.model.view import View

RELAY_API = "2026-01-01"
ENDPOINT = Unmapped("Written in userMetadata, where App Service looks for host and port.", by="function")
MANAGER = no_resource("A Hybrid Connection Manager is installed on a host, not deployed by a template.")


class RelayNamespace(AzureResource):
    """An Azure Relay namespace, which holds hybrid connections."""

    kind: ClassVar[str] = "relay-namespace"

    public_network_access: PublicAccess = None
    public_address: PublicAddress = None


class HybridConnection(Deployed):
    """One TCP host and port outside, reached through Azure Relay without opening a port there."""

    kind: ClassVar[str] = "hybrid-connection"

    namespace: Annotated[
        Ref | None,
        Shown("Relay namespace", "The namespace that carries the connection.", "HC25"),
        RefTo(("relay-namespace",), "Belong to", "association", cascade=True),
        Unmapped("Written in the name of the resource.", by="function"),
    ] = None
    host: Annotated[
        Line,
        Shown(
            "Host",
            "One host name, as the manager's machine resolves it; no wildcard and preferably no address.",
            "HC25",
            placeholder="sql01.corp.example",
        ),
        ENDPOINT,
    ] = ""
    port: Annotated[PortRange, Shown("Port", "One TCP port.", "seed", placeholder="1433"), ENDPOINT] = "443"
    protocol: Annotated[
        Literal["tcp", "udp"],
        Shown("Protocol", "Hybrid Connections carry TCP only.", "seed", labels=(("tcp", "TCP"), ("udp", "UDP"))),
        DESIGN_ONLY,
    ] = "tcp"
    purpose: Annotated[
        Literal["calls", "inbound", "file-share", "ldap", "domain-join", "ftp-passive"],
        Shown(
            "Used for",
            "Calls of the app to the host. The other uses do not work.",
            "HC25",
            advanced=True,
            labels=(
                ("calls", "Calls by the app"), ("inbound", "Calls to the app"), ("file-share", "Mounting a file share"),
                ("ldap", "LDAP"), ("domain-join", "Joining a domain"), ("ftp-passive", "Passive FTP"),
            ),
        ),
        DESIGN_ONLY,
    ] = "calls"  # fmt: skip
    requires_client_authorization: Annotated[
        bool,
        Shown("Requires client authorization", "App Service needs it to be on.", "HC25", advanced=True),
        Arm("properties.requiresClientAuthorization", always=True),
    ] = True
    endpoint_metadata: Annotated[
        bool,
        Shown(
            "Endpoint in metadata", "Whether the connection's user metadata names host and port.", "HC25", advanced=True
        ),
        ENDPOINT,
    ] = True


class HybridConnectionManager(Resource):
    """A host that runs the Hybrid Connection Manager: it listens at the relay and calls the endpoint."""

    kind: ClassVar[str] = "hybrid-connection-manager"

    connections: Annotated[
        tuple[Ref, ...],
        Shown("Connections", "The hybrid connections that it listens on.", "HC25"),
        RefTo(("hybrid-connection",), "Listen on", "hybrid"),
        MANAGER,
    ] = ()
    site: Annotated[
        Ref | None,
        Shown("Site", "The network outside Azure that the host stands in, if it stands in no subnet.", "HC25"),
        RefTo(("on-premises-network",), "Stand in", "association"),
        MANAGER,
    ] = None
    reaches_relay: Annotated[
        bool,
        Shown("Reaches Azure Relay", "Whether TCP 443 from the host to Azure Relay is open.", "HC25"),
        MANAGER,
    ] = True
    reaches_hosts: Annotated[
        bool,
        Shown("Reaches the hosts", "Whether the host can open the ports of its connections.", "HC25"),
        MANAGER,
    ] = True
    resolves_names: Annotated[
        bool,
        Shown("Resolves the names", "Whether the host resolves the host names of its connections.", "HC25"),
        MANAGER,
    ] = True


def _relay_line(namespace: RelayNamespace, view: View) -> str:
    count = sum(1 for _ in view.referrers(namespace.id, HybridConnection, "namespace"))
    return f"{count} hybrid connection{'' if count == 1 else 's'}"


def _connection_line(connection: HybridConnection, view: View) -> str:
    return f"{connection.host}:{connection.port}" if connection.host else "no host yet"


def _manager_line(manager: HybridConnectionManager, view: View) -> str:
    count = len(manager.connections)
    return f"{count} connection{'' if count == 1 else 's'}"


RELAY_KINDS = (
    Kind(
        RelayNamespace, "Relay namespace", "Relay namespaces", RelayNamespace.__doc__ or "", "message", "Messaging",
        "rel", "https://learn.microsoft.com/azure/azure-relay/network-security",
        arm=ArmType("Microsoft.Relay/namespaces", RELAY_API, {"sku.name": "Standard", "sku.tier": "Standard"}),
        synonyms=("relay", "azure relay"), subtitle=_relay_line,
    ),
    Kind(
        HybridConnection, "Hybrid connection", "Hybrid connections", HybridConnection.__doc__ or "",
        "message", "Messaging",
        "hc", "https://learn.microsoft.com/azure/app-service/app-service-hybrid-connections",
        arm=ArmType(
            "Microsoft.Relay/namespaces/hybridConnections", RELAY_API, child_of=True, owner="namespace", located=False
        ),
        synonyms=("hybrid", "on-premises endpoint"), subtitle=_connection_line,
    ),
    Kind(
        HybridConnectionManager, "Hybrid Connection Manager", "Hybrid Connection Managers",
        HybridConnectionManager.__doc__ or "", "outside", "Outside",
        "hcm", "https://learn.microsoft.com/azure/app-service/app-service-hybrid-connections",
        inside=("subnet",), no_arm="A Hybrid Connection Manager is installed on a host, not deployed by a template.",
        synonyms=("hcm", "relay agent"), subtitle=_manager_line,
    ),
)  # fmt: skip
"""The kinds of this family."""
