"""What Azure says of a deployed resource and nobody can set: never part of a template.

Taken from the types that Microsoft publishes for its resources, for the types that a design has; of other types
only the members that nearly all of them share.
"""

from __future__ import annotations

from typing import Any

ANYWHERE = frozenset(
    "provisioningState resourceGuid etag id type systemData createdTime modifiedTime createdAt updatedAt changedTime"
    " creationTime creationDate".lower().split()
)
"""Last names of paths, wherever they stand."""
OF_PROPERTIES = frozenset(
    # Sites, plans and environments.
    "state hostNames webSpace selfLink repositorySiteName owner usageState enabledHostNames siteProperties"
    " availabilityState hostNameSslStates serverFarm lastModifiedTimeUtc trafficManagerHostNames defaultHostName"
    " targetSwapSlot suspendedTill maxNumberOfWorkers homeStamp inProgressOperationId resourceGroup ftpUsername"
    " ftpsHostName contentAvailabilityState runtimeAvailabilityState dailyMemoryTimeQuota possibleOutboundIpAddresses"
    " outboundIpAddresses inboundIpAddress possibleInboundIpAddresses possibleInboundIpv6Addresses inboundIpv6Address"
    " outboundIpv6Addresses possibleOutboundIpv6Addresses slotSwapStatus geoDistributions webSiteId stampName status"
    " subscription geoRegion numberOfSites numberOfWorkers currentNumberOfWorkers planName mdmId adminSiteName"
    " customDomainVerificationId privateEndpointConnections migrationState sku vnetBackupRestoreEnabled"
    # Networks.
    " privateLinkServiceNetworkPolicies ipConfigurations ipConfigurationProfiles networkInterfaces"
    " virtualNetworkPeerings subnets defaultSecurityRules networkInterface customDnsConfigs ipAddress publicIPAddresses"
    " natGateway maxNumberOfRecordSets maxNumberOfVirtualNetworkLinks maxNumberOfVirtualNetworkLinksWithRegistration"
    " numberOfRecordSets numberOfVirtualNetworkLinks numberOfVirtualNetworkLinksWithRegistration internalId"
    " virtualNetworkLinkState remoteVirtualNetworkAddressSpace peeringState peeringSyncLevel"
    # Data.
    " primaryEndpoints secondaryEndpoints primaryLocation secondaryLocation statusOfPrimary statusOfSecondary"
    " geoReplicationStats keyCreationTime lastGeoFailoverTime vaultUri hsmPoolResourceId metricId"
    " serviceBusEndpoint documentEndpoint fullyQualifiedDomainName loginServer instanceId"
    # Monitoring.
    " AppId ApplicationId InstrumentationKey ConnectionString Name TenantId Ver".lower().split()
)
"""First names below ``properties``."""


def without_answers(value: Any) -> Any:
    """A value without the members that are answers of Azure nearly everywhere."""
    if isinstance(value, dict):
        return {k: without_answers(v) for k, v in value.items() if k.lower() not in ANYWHERE - {"id", "type"}}
    return [without_answers(item) for item in value] if isinstance(value, list) else value


def is_read_only(path: str) -> bool:
    """Whether the member at a dotted path is an answer of Azure and no setting."""
    names = path.lower().split(".")
    if names[-1] in ANYWHERE or path.lower() in ("identity.principalid", "identity.tenantid"):
        return True
    if names[-1] == "actions" and "delegations[" in path:
        return True
    if names[0] in ("managedby", "extendedlocation", "resourcegroup", "subscriptionid", "tenantid", "name"):
        return True
    return names[0] == "properties" and len(names) > 1 and names[1].partition("[")[0] in OF_PROPERTIES
