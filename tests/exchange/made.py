"""Designs made by hand: each shows a way of hosting with what belongs around it, and deploys as it stands."""

from __future__ import annotations

from fnetdesigner.kinds.app_parts import AccessRule, AppSetting
from fnetdesigner.kinds.compute import (
    ApplicationInsights,
    AppServiceEnvironment,
    ContainerAppsEnvironment,
    HostingPlan,
)
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, Note, OnPremisesNetwork
from fnetdesigner.kinds.private_link import DnsRecord, PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import (
    ExpressRouteGateway,
    NatGateway,
    NetworkSecurityGroup,
    PublicIp,
    Route,
    RouteTable,
    SecurityRule,
    VpnGateway,
)
from fnetdesigner.model.design import Design, Settings, Waiver
from fnetdesigner.model.resource import Resource

ENABLED = "Enabled"


def design(*resources: Resource, settings: Settings | None = None) -> Design:
    return Design(settings or Settings(title="Orders"), {r.id: r for r in resources})


def premium() -> Design:
    """An Elastic Premium app whose storage is reached through private endpoints only."""
    groups = ("blob", "file", "queue", "table")
    zones = [
        PrivateDnsZone(id=f"private-dns-zone-{n}", name=f"privatelink.{g}.core.windows.net")
        for n, g in enumerate(groups, 1)
    ]
    links = [
        PrivateDnsZoneLink(
            id=f"private-dns-zone-link-{n}", name=f"link-{g}", parent=f"private-dns-zone-{n}",
            virtual_network="virtual-network-1",
        )
        for n, g in enumerate(groups, 1)
    ]  # fmt: skip
    endpoints = [
        PrivateEndpoint(
            id=f"private-endpoint-{n}", name=f"pep-orders-{g}", parent="subnet-2", target="storage-account-1",
            group_id=g, dns_zones=(f"private-dns-zone-{n}",),
        )
        for n, g in enumerate(groups, 1)
    ]  # fmt: skip
    return design(
        VirtualNetwork(id="virtual-network-1", name="vnet-orders", address_space=("10.1.0.0/16",)),
        Subnet(id="subnet-1", name="snet-int", parent="virtual-network-1", prefix="10.1.0.0/26",
               delegations=("Microsoft.Web/serverFarms",), network_security_group="network-security-group-1",
               route_table="route-table-1", nat_gateway="nat-gateway-1"),
        Subnet(id="subnet-2", name="snet-pe", parent="virtual-network-1", prefix="10.1.1.0/24",
               private_endpoint_policies="NetworkSecurityGroupEnabled"),
        NetworkSecurityGroup(id="network-security-group-1", name="nsg-int", rules=(
            SecurityRule(name="storage", destinations=("Storage",), destination_ports=("443", "445")),
            SecurityRule(name="nothing-else", priority=4000, access="Deny", sources=("10.1.0.0/26", "10.1.1.0/24")),
        )),
        RouteTable(id="route-table-1", name="rt-int", propagate_gateway_routes=False, routes=(
            Route(name="out", next_hop_address="10.1.2.4"),
        )),
        NatGateway(id="nat-gateway-1", name="ng-int", public_ips=("public-ip-1",), idle_timeout=10),
        PublicIp(id="public-ip-1", name="pip-out"),
        *zones, *links, *endpoints,
        StorageAccount(id="storage-account-1", name="stordersdata", public_network_access="Disabled",
                       default_action="Deny", bypass=(), sku="Standard_ZRS", file_shares=("orders-content",)),
        ApplicationInsights(id="application-insights-1", name="appi-orders"),
        HostingPlan(id="hosting-plan-1", name="plan-orders", tier="elastic-premium", sku="EP2",
                    operating_system="windows", maximum_instances=30, zone_redundant=True),
        FunctionApp(id="function-app-1", name="func-orders", plan="hosting-plan-1", integration_subnet="subnet-1",
                    host_storage="storage-account-1", host_storage_access="connection-string",
                    content_share="orders-content", content_share_routing=True, scale_monitoring=True,
                    application_insights="application-insights-1", public_network_access=ENABLED,
                    stack="node", stack_version="20", maximum_instances=12, slots=("staging",),
                    app_settings=(AppSetting(name="Greeting", value="Hello, [world] ${you}"),)),
    )  # fmt: skip


def flex() -> Design:
    """A Flex Consumption app with a managed identity, and a namespace that lets its subnet in."""
    return design(
        VirtualNetwork(id="virtual-network-1", name="vnet-flex", address_space=("10.2.0.0/16",),
                       dns_servers=("10.2.9.4",)),
        Subnet(id="subnet-1", name="snet-flex", parent="virtual-network-1", prefix="10.2.0.0/24",
               delegations=("Microsoft.App/environments",),
               service_endpoints=("Microsoft.Storage", "Microsoft.EventHub", "Microsoft.ServiceBus")),
        StorageAccount(id="storage-account-1", name="stflex", public_network_access=ENABLED, default_action="Deny",
                       bypass=("AzureServices", "Logging"), allowed_subnets=("subnet-1",),
                       allowed_addresses=("203.0.113.0/24",), allow_shared_key=False, containers=("code",)),
        KeyVault(id="key-vault-1", name="kv-flex", public_network_access="Disabled", default_action="Deny"),
        EventHubsNamespace(id="event-hubs-namespace-1", name="evhns-flex", public_network_access=ENABLED,
                           default_action="Deny", trusted_services=True, allowed_subnets=("subnet-1",),
                           allowed_addresses=("203.0.113.7",)),
        ServiceBusNamespace(id="service-bus-namespace-1", name="sbns-flex", public_network_access=ENABLED,
                            default_action="Deny", allowed_subnets=("subnet-1",)),
        HostingPlan(id="hosting-plan-1", name="plan-flex"),
        FunctionApp(id="function-app-1", name="func-flex", plan="hosting-plan-1", integration_subnet="subnet-1",
                    host_storage="storage-account-1", deployment_container="code", stack="python",
                    stack_version="3.11", maximum_instances=100, public_network_access=ENABLED,
                    access_rules=(
                        AccessRule(name="office", source="203.0.113.0/24"),
                        AccessRule(name="front-door", priority=110, source="AzureFrontDoor.Backend"),
                        AccessRule(name="inside", priority=120, subnet="subnet-1"),
                    ), unmatched_action="Deny"),
        PrivateDnsZone(id="private-dns-zone-1", name="corp.example", records=(
            DnsRecord(name="@", addresses=("10.2.9.9",)), DnsRecord(name="api", addresses=("10.2.9.10", "10.2.9.11")),
        )),
    )  # fmt: skip


def hybrid() -> Design:
    """Gateways, a peering, environments, and all that a template has no words for."""
    return design(
        VirtualNetwork(id="virtual-network-1", name="vnet-hub", address_space=("10.3.0.0/16",)),
        Subnet(id="subnet-1", name="GatewaySubnet", parent="virtual-network-1", prefix="10.3.0.0/27"),
        Subnet(id="subnet-2", name="snet-ase", parent="virtual-network-1", prefix="10.3.1.0/24",
               delegations=("Microsoft.Web/hostingEnvironments",)),
        Subnet(id="subnet-3", name="snet-aca", parent="virtual-network-1", prefix="10.3.2.0/24",
               delegations=("Microsoft.App/environments",), service_endpoint_policies=("sep-storage",)),
        VirtualNetwork(id="virtual-network-2", name="vnet-spoke", address_space=("10.4.0.0/16",), region="northeurope"),
        Peering(id="peering-1", name="to-spoke", parent="virtual-network-1", remote="virtual-network-2",
                allow_gateway_transit=True),
        Peering(id="peering-2", name="to-hub", parent="virtual-network-2", remote="virtual-network-1",
                use_remote_gateways=True, allow_forwarded_traffic=True),
        PublicIp(id="public-ip-1", name="pip-vpn"),
        PublicIp(id="public-ip-2", name="pip-er"),
        VpnGateway(id="vpn-gateway-1", name="vpng-hub", parent="subnet-1", sku="VpnGw2AZ", public_ips=("public-ip-1",),
                   point_to_site_pool=("172.16.201.0/24",), point_to_site_protocols=("SSTP",)),
        ExpressRouteGateway(id="expressroute-gateway-1", name="ergw-hub", parent="subnet-1",
                            public_ips=("public-ip-2",)),
        AppServiceEnvironment(id="app-service-environment-1", name="ase-orders", parent="subnet-2",
                              allow_private_endpoints=True, multiple_subnet_join=True),
        ContainerAppsEnvironment(id="container-apps-environment-1", name="cae-orders", parent="subnet-3",
                                 internal=True),
        HostingPlan(id="hosting-plan-1", name="plan-isolated", tier="isolated", sku="I1v2",
                    environment="app-service-environment-1", maximum_instances=3),
        HostingPlan(id="hosting-plan-2", name="plan-dedicated", tier="dedicated", sku="P1v3",
                    operating_system="windows", maximum_instances=3),
        StorageAccount(id="storage-account-1", name="sthybrid", public_network_access=ENABLED),
        FunctionApp(id="function-app-1", name="func-isolated", plan="hosting-plan-1", stack_version="8.0",
                    always_on=True, host_storage="storage-account-1", public_network_access=ENABLED),
        FunctionApp(id="function-app-2", name="func-gateway", plan="hosting-plan-2",
                    gateway_network="virtual-network-1", always_on=True, host_storage="storage-account-1",
                    public_network_access=ENABLED),
        FunctionApp(id="function-app-3", name="func-contained", plan="container-apps-environment-1", container=True,
                    host_storage="storage-account-1", public_network_access=ENABLED, event_driven_scale=True),
        OnPremisesNetwork(id="on-premises-network-1", name="Office", address_space=("192.168.0.0/16",),
                          gateways=("vpn-gateway-1",)),
        IntendedFlow(id="intended-flow-1", name="flow", source="function-app-2", target="on-premises-network-1",
                     port="1433", why="Orders are kept in the office."),
        Note(id="note-1", name="note", text="Two lines,\nand a [bracket]."),
        settings=Settings(title="Hybrid", baseline="2026-04", description="A design with everything outside.", waivers=(
            Waiver(rule="FND-NET-001", resources=("virtual-network-1", "note-1"), reason="Agreed.", owner="Ops"),
        )),
    )  # fmt: skip


ALL = {"premium": premium, "flex": flex, "hybrid": hybrid}
