"""Which command of the Azure CLI makes a resource: options by the place of a value in the tree's body.

What a command has no option for is set afterwards, so nothing is lost; types without a row here are made from
their whole body, because their commands come with extensions or write settings of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rows:
    """A list in the body that becomes one command for each row; ``owner`` is the option for the resource."""

    path: str
    command: str
    owner: str
    options: tuple[tuple[str, str], ...]
    implied: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Native:
    """A command. ``options``: pairs of path and option; a path with ``[]`` gathers one value of each row.

    ``above``: options for the names of the resources above. ``implied``: members that the command makes by
    itself, with the value that it gives them (None: any). ``siblings``: what may stand beside a gathered value.
    """

    command: str
    options: tuple[tuple[str, str], ...] = ()
    above: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    implied: tuple[tuple[str, object], ...] = ()
    siblings: tuple[str, ...] = ()
    rows: tuple[Rows, ...] = ()
    name: str = "--name"
    nameless: bool = False


LOCATED = ("location", "--location")
ACCESS = ("properties.publicNetworkAccess", "--public-network-access")
IN_ACLS = (("virtualNetworkRules", "id", "--subnet"), ("ipRules", "value", "--ip-address"))
RULE = (
    ("name", "--name"),
    ("properties.priority", "--priority"),
    ("properties.direction", "--direction"),
    ("properties.access", "--access"),
    ("properties.protocol", "--protocol"),
    ("properties.sourceAddressPrefix", "--source-address-prefixes"),
    ("properties.sourceAddressPrefixes", "--source-address-prefixes"),
    ("properties.sourcePortRange", "--source-port-ranges"),
    ("properties.sourcePortRanges", "--source-port-ranges"),
    ("properties.destinationAddressPrefix", "--destination-address-prefixes"),
    ("properties.destinationAddressPrefixes", "--destination-address-prefixes"),
    ("properties.destinationPortRange", "--destination-port-ranges"),
    ("properties.destinationPortRanges", "--destination-port-ranges"),
)
ROUTE = (
    ("name", "--name"),
    ("properties.addressPrefix", "--address-prefix"),
    ("properties.nextHopType", "--next-hop-type"),
    ("properties.nextHopIpAddress", "--next-hop-ip-address"),
)


def _doors(command: str, owner: str) -> tuple[Rows, ...]:
    """The rules of a firewall, which stand in networkAcls."""
    return tuple(
        Rows(
            f"properties.networkAcls.{member}", f"{command} network-rule add", owner, ((path, option),),
            (("action", "Allow"),),
        )
        for member, path, option in IN_ACLS
    )  # fmt: skip


NETWORK: Mapping[str, Native] = {
    "virtualNetworks": Native(
        "network vnet create",
        (
            LOCATED, ("properties.addressSpace.addressPrefixes", "--address-prefixes"),
            ("properties.dhcpOptions.dnsServers", "--dns-servers"),
        ),
    ),
    "virtualNetworks/subnets": Native(
        "network vnet subnet create",
        (
            ("properties.addressPrefix", "--address-prefixes"),
            ("properties.addressPrefixes", "--address-prefixes"),
            ("properties.delegations[].properties.serviceName", "--delegations"),
            ("properties.serviceEndpoints[].service", "--service-endpoints"),
            ("properties.serviceEndpointPolicies[].id", "--service-endpoint-policy"),
            ("properties.networkSecurityGroup.id", "--network-security-group"),
            ("properties.routeTable.id", "--route-table"),
            ("properties.natGateway.id", "--nat-gateway"),
            ("properties.privateEndpointNetworkPolicies", "--private-endpoint-network-policies"),
        ),
        ("--vnet-name",),
        implied=(("name", None),),
        siblings=("name",),
    ),
    "virtualNetworks/virtualNetworkPeerings": Native(
        "network vnet peering create",
        (
            ("properties.remoteVirtualNetwork.id", "--remote-vnet"),
            ("properties.allowVirtualNetworkAccess", "--allow-vnet-access"),
            ("properties.allowForwardedTraffic", "--allow-forwarded-traffic"),
            ("properties.allowGatewayTransit", "--allow-gateway-transit"),
            ("properties.useRemoteGateways", "--use-remote-gateways"),
        ),
        ("--vnet-name",),
    ),
    "networkSecurityGroups": Native(
        "network nsg create", (LOCATED,),
        rows=(Rows("properties.securityRules", "network nsg rule create", "--nsg-name", RULE),),
    ),
    "routeTables": Native(
        "network route-table create",
        (LOCATED, ("properties.disableBgpRoutePropagation", "--disable-bgp-route-propagation")),
        rows=(Rows("properties.routes", "network route-table route create", "--route-table-name", ROUTE),),
    ),
    "natGateways": Native(
        "network nat gateway create",
        (
            LOCATED, ("sku.name", "--sku"), ("properties.publicIpAddresses[].id", "--public-ip-addresses"),
            ("properties.idleTimeoutInMinutes", "--idle-timeout"),
        ),
    ),
    "publicIPAddresses": Native(
        "network public-ip create",
        (
            LOCATED, ("sku.name", "--sku"), ("properties.publicIPAllocationMethod", "--allocation-method"),
            ("properties.publicIPAddressVersion", "--version"),
        ),
    ),
    "localNetworkGateways": Native(
        "network local-gateway create",
        (
            LOCATED, ("properties.localNetworkAddressSpace.addressPrefixes", "--local-address-prefixes"),
            ("properties.gatewayIpAddress", "--gateway-ip-address"),
        ),
    ),
    "expressRouteCircuits": Native(
        "network express-route create",
        (
            LOCATED, ("sku.tier", "--sku-tier"), ("sku.family", "--sku-family"),
            ("properties.serviceProviderProperties.bandwidthInMbps", "--bandwidth"),
            ("properties.serviceProviderProperties.peeringLocation", "--peering-location"),
            ("properties.serviceProviderProperties.serviceProviderName", "--provider"),
        ),
        implied=(("sku.name", None),),
    ),
    "privateDnsZones": Native("network private-dns zone create", implied=(("location", "global"),)),
    "privateDnsZones/virtualNetworkLinks": Native(
        "network private-dns link vnet create",
        (
            ("properties.virtualNetwork.id", "--virtual-network"),
            ("properties.registrationEnabled", "--registration-enabled"),
            ("properties.resolutionPolicy", "--resolution-policy"),
        ),
        ("--zone-name",),
        implied=(("location", "global"),),
    ),
    "privateDnsZones/A": Native(
        "network private-dns record-set a create", (("properties.ttl", "--ttl"),), ("--zone-name",),
        rows=(Rows(
            "properties.aRecords", "network private-dns record-set a add-record", "--record-set-name",
            (("ipv4Address", "--ipv4-address"),),
        ),),
    ),
}  # fmt: skip
DATA: Mapping[str, Native] = {
    "Microsoft.Storage/storageAccounts": Native(
        "storage account create",
        (
            LOCATED, ("kind", "--kind"), ("sku.name", "--sku"), ACCESS,
            ("properties.networkAcls.defaultAction", "--default-action"),
            ("properties.allowSharedKeyAccess", "--allow-shared-key-access"),
        ),
        rows=_doors("storage account", "--account-name"),
    ),
    "Microsoft.Storage/storageAccounts/blobServices/containers": Native(
        "storage container-rm create", above=("--storage-account", ""),
    ),
    "Microsoft.Storage/storageAccounts/fileServices/shares": Native(
        "storage share-rm create", above=("--storage-account", ""),
    ),
    "Microsoft.KeyVault/vaults": Native(
        "keyvault create",
        (
            LOCATED, ("properties.sku.name", "--sku"), ACCESS,
            ("properties.enableRbacAuthorization", "--enable-rbac-authorization"),
            ("properties.networkAcls.defaultAction", "--default-action"),
            ("properties.networkAcls.bypass", "--bypass"),
        ),
        implied=(("properties.sku.family", "A"), ("properties.tenantId", None)),
        rows=_doors("keyvault", "--name"),
    ),
    "Microsoft.EventHub/namespaces": Native(
        "eventhubs namespace create", (LOCATED, ("sku.name", "--sku"), ACCESS), implied=(("sku.tier", None),),
    ),
    "Microsoft.ServiceBus/namespaces": Native(
        "servicebus namespace create", (LOCATED, ("sku.name", "--sku"), ACCESS), implied=(("sku.tier", None),),
    ),
    "Microsoft.Relay/namespaces": Native(
        "relay namespace create", (LOCATED,), implied=(("sku.name", "Standard"), ("sku.tier", "Standard")),
    ),
    "Microsoft.Relay/namespaces/hybridConnections": Native(
        "relay hyco create",
        (
            ("properties.requiresClientAuthorization", "--requires-client-authorization"),
            ("properties.userMetadata", "--user-metadata"),
        ),
        ("--namespace-name",),
    ),
    "Microsoft.Relay/namespaces/hybridConnections/authorizationRules": Native(
        "relay hyco authorization-rule create", (("properties.rights", "--rights"),),
        ("--namespace-name", "--hybrid-connection-name"),
    ),
    "Microsoft.Sql/servers": Native(
        "sql server create",
        (
            LOCATED, ("properties.administrators.login", "--external-admin-name"),
            ("properties.administrators.sid", "--external-admin-sid"),
            ("properties.administrators.principalType", "--external-admin-principal-type"),
            ("properties.minimalTlsVersion", "--minimal-tls-version"),
        ),
        fixed=("--enable-ad-only-auth",),
        implied=(
            ("properties.administrators.azureADOnlyAuthentication", True),
            ("properties.administrators.administratorType", "ActiveDirectory"),
        ),
    ),
    "Microsoft.Sql/servers/firewallRules": Native(
        "sql server firewall-rule create",
        (
            ("properties.startIpAddress", "--start-ip-address"), ("properties.endIpAddress", "--end-ip-address"),
        ),
        ("--server",),
    ),
    "Microsoft.Sql/servers/virtualNetworkRules": Native(
        "sql server vnet-rule create",
        (
            ("properties.virtualNetworkSubnetId", "--subnet"),
            ("properties.ignoreMissingVnetServiceEndpoint", "--ignore-missing-endpoint"),
        ),
        ("--server",),
    ),
    "Microsoft.Sql/servers/connectionPolicies": Native(
        "sql server conn-policy update", (("properties.connectionType", "--connection-type"),), ("--server",),
        nameless=True,
    ),
    "Microsoft.ContainerRegistry/registries": Native(
        "acr create", (LOCATED, ("sku.name", "--sku"), ("properties.networkRuleSet.defaultAction", "--default-action")),
        rows=(Rows(
            "properties.networkRuleSet.ipRules", "acr network-rule add", "--name", (("value", "--ip-address"),),
            (("action", "Allow"),),
        ),),
    ),
}  # fmt: skip
NATIVE: Mapping[str, Native] = {
    **{f"microsoft.network/{kind.lower()}": native for kind, native in NETWORK.items()},
    **{kind.lower(): native for kind, native in DATA.items()},
}
"""Commands by the lower-case type of the resource."""
