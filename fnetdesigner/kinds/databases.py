"""Databases that function apps read and write, and the registry that their images come from."""

from typing import Annotated, ClassVar, Literal

from fnetdesigner.kinds.data import DOOR, PublicAccess, PublicAddress
from fnetdesigner.kinds.declaration import Arm, ArmType, Kind, Unmapped
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Part, Ref
from fnetdesigner.model.values import IpAddress, Line, Name
from fnetdesigner.model.view import View


class CosmosDbAccount(AzureResource):
    """An Azure Cosmos DB account."""

    kind: ClassVar[str] = "cosmos-db-account"

    api: Annotated[
        Literal["Sql", "MongoDB", "Cassandra", "Gremlin", "Table"],
        Shown("API", "It decides the sub-resource, and the DNS zone, of a private endpoint.", "PED23"),
        Unmapped("Written as kind and capabilities.", by="function"),
    ] = "Sql"
    public_network_access: PublicAccess = None
    public_address: PublicAddress = None
    network_filter: Annotated[
        bool,
        Shown("Subnet filter", "Whether the list of subnets counts.", "AVM26", DOOR, advanced=True),
        Arm("properties.isVirtualNetworkFilterEnabled", always=True),
    ] = True
    bypass: Annotated[
        Literal["None", "AzureServices"],
        Shown("Exceptions", "Trusted Azure services that pass the firewall anyway.", "AVM26", DOOR, advanced=True),
        Arm("properties.networkAclBypass", always=True),
    ] = "None"
    allowed_subnets: Annotated[
        tuple[Ref, ...],
        Shown(
            "Allowed subnets",
            "Subnets that get in; each needs the Microsoft.AzureCosmosDB endpoint. Without subnets and addresses "
            "everybody gets in.",
            "AVM26",
            DOOR,
        ),
        RefTo(("subnet",), "Let in", "dependency"),
        Arm("properties.virtualNetworkRules[].id", item={"ignoreMissingVNetServiceEndpoint": False}),
    ] = ()
    allowed_addresses: Annotated[
        tuple[Line, ...],
        Shown(
            "Allowed addresses",
            "Public IPv4 addresses or ranges that get in; 0.0.0.0 stands for all of Azure.",
            "AVM26",
            DOOR,
            placeholder="203.0.113.0/24",
        ),
        Arm("properties.ipRules[].ipAddressOrRange"),
    ] = ()


class SqlFirewallRule(Part):
    """A range of public addresses that a SQL server lets in."""

    name: Annotated[Name, Shown("Name", "Name of the rule.")]
    start: Annotated[
        IpAddress,
        Shown("First address", "0.0.0.0 to 0.0.0.0 stands for all of Azure.", "SQLC"),
    ] = "0.0.0.0"
    end: Annotated[
        IpAddress,
        Shown("Last address", "The last address that gets in.", "SQLC"),
    ] = "0.0.0.0"


class SqlServer(AzureResource):
    """A logical server of Azure SQL Database. Without a rule nobody gets in by its public door."""

    kind: ClassVar[str] = "sql-server"

    public_network_access: PublicAccess = None
    public_address: PublicAddress = None
    connection_policy: Annotated[
        Literal["Default", "Proxy", "Redirect"],
        Shown(
            "Connection policy",
            "Redirect uses ports 11000 to 11999 as well as 1433; Default redirects callers from inside Azure.",
            "SQLC",
        ),
        Unmapped("Written as the child connectionPolicies.", by="function"),
    ] = "Default"
    allowed_subnets: Annotated[
        tuple[Ref, ...],
        Shown("Allowed subnets", "Subnets that get in; each needs the Microsoft.Sql endpoint.", "SE19", DOOR),
        RefTo(("subnet",), "Let in", "dependency"),
        Unmapped("Written as child virtualNetworkRules.", by="function"),
    ] = ()
    firewall_rules: Annotated[
        tuple[SqlFirewallRule, ...],
        Shown("Firewall rules", "Public IPv4 addresses that get in.", "SQLC", DOOR),
        Unmapped("Written as child firewallRules.", by="function"),
    ] = ()


class ContainerRegistry(AzureResource):
    """A container registry: the images that function apps run."""

    kind: ClassVar[str] = "container-registry"

    sku: Annotated[
        Literal["Basic", "Standard", "Premium"],
        Shown("SKU", "Private endpoints and address rules need Premium.", "SE19"),
        Arm("sku.name", always=True),
    ] = "Premium"
    public_network_access: PublicAccess = None
    public_address: PublicAddress = None
    default_action: Annotated[
        Literal["Allow", "Deny"],
        Shown(
            "Networks not listed",
            "Deny lets in only the listed addresses and private endpoints.",
            "SE19",
            DOOR,
            labels=(("Allow", "Are let in"), ("Deny", "Are refused")),
        ),
        Unmapped("Written as networkRuleSet, on Premium only.", by="function"),
    ] = "Allow"
    allowed_addresses: Annotated[
        tuple[Line, ...],
        Shown(
            "Allowed addresses", "Public IPv4 addresses or ranges that get in.", "SE19", DOOR,
            placeholder="203.0.113.0/24",
        ),
        Unmapped("Written as networkRuleSet, on Premium only.", by="function"),
    ] = ()  # fmt: skip


def _listed(count: int) -> str:
    return f"firewall on, {count} let in"


def _cosmos_line(account: CosmosDbAccount, view: View) -> str:
    if account.public_network_access == "Disabled":
        return f"{account.api} · public access off"
    listed = len(account.allowed_subnets) + len(account.allowed_addresses)
    return f"{account.api} · {f'{listed} let in' if listed else 'open'}"


def _sql_line(server: SqlServer, view: View) -> str:
    if server.public_network_access == "Disabled":
        return "public access off"
    return _listed(len(server.allowed_subnets) + len(server.firewall_rules))


def _registry_line(registry: ContainerRegistry, view: View) -> str:
    if registry.public_network_access == "Disabled":
        return f"{registry.sku} · public access off"
    return f"{registry.sku} · {'open' if registry.default_action == 'Allow' else 'firewall on'}"


DATABASE_KINDS = (
    Kind(
        CosmosDbAccount, "Azure Cosmos DB account", "Azure Cosmos DB accounts", CosmosDbAccount.__doc__ or "",
        "data", "Data",
        "cosmos", "https://learn.microsoft.com/azure/cosmos-db/how-to-configure-firewall",
        arm=ArmType(
            "Microsoft.DocumentDB/databaseAccounts", "2026-03-15", {"properties.databaseAccountOfferType": "Standard"}
        ),
        synonyms=("cosmos", "documentdb", "mongodb", "cassandra", "gremlin", "nosql"), subtitle=_cosmos_line,
    ),
    Kind(
        SqlServer, "SQL server", "SQL servers", SqlServer.__doc__ or "", "data", "Data",
        "sql", "https://learn.microsoft.com/azure/azure-sql/database/connectivity-architecture",
        arm=ArmType("Microsoft.Sql/servers", "2025-01-01", {"properties.minimalTlsVersion": "1.2"}),
        synonyms=("azure sql", "database", "mssql"), subtitle=_sql_line,
    ),
    Kind(
        ContainerRegistry, "Container registry", "Container registries", ContainerRegistry.__doc__ or "",
        "data", "Data",
        "cr", "https://learn.microsoft.com/azure/container-registry/container-registry-private-link",
        arm=ArmType("Microsoft.ContainerRegistry/registries", "2025-11-01"),
        synonyms=("acr", "registry", "image", "docker"), subtitle=_registry_line,
    ),
)  # fmt: skip
"""The kinds of this family."""
