"""Designs made by hand: each shows a way of hosting with what belongs around it, and deploys as it stands."""

from __future__ import annotations

from fnetdesigner.kinds.app_parts import AccessRule, AppSetting, HeaderFilter
from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.compute import (
    ApplicationInsights,
    AppServiceEnvironment,
    ContainerAppsEnvironment,
    HostingPlan,
)
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import ContainerRegistry, CosmosDbAccount, SqlFirewallRule, SqlServer
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.dns_servers import DnsForwardingRuleset, DnsResolver, DnsServer, ForwardingRule
from fnetdesigner.kinds.edge import ApplicationGateway, Bastion, FrontDoor, VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule, NetworkVirtualAppliance, ServiceEndpointPolicy
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.gateways import Connection, ExpressRouteCircuit, LocalNetworkGateway
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, Note, OnPremisesNetwork
from fnetdesigner.kinds.private_link import DnsRecord, PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.relay import HybridConnection, HybridConnectionManager, RelayNamespace
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
                    stack="node", stack_version="20", maximum_instances=12,
                    app_settings=(AppSetting(name="Greeting", value="Hello, [world] ${you}"),)),
        DeploymentSlot(id="deployment-slot-1", name="staging", app="function-app-1", integration_subnet="subnet-1",
                       public_network_access=ENABLED,
                       access_rules=(AccessRule(name="office", source="203.0.113.0/24"),),
                       app_settings=(AppSetting(name="Greeting", value="Hello, staging"),)),
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


def hub() -> Design:
    """A hub with all that stands at its edges: firewall, gateways to a site, name servers, machines, web gateways."""
    return design(
        VirtualNetwork(id="virtual-network-1", name="vnet-hub", address_space=("10.5.0.0/16",),
                       dns_servers=("10.5.0.4",)),
        Subnet(id="subnet-1", name="GatewaySubnet", parent="virtual-network-1", prefix="10.5.1.0/27"),
        Subnet(id="subnet-2", name="AzureFirewallSubnet", parent="virtual-network-1", prefix="10.5.0.0/26"),
        Subnet(id="subnet-3", name="AzureFirewallManagementSubnet", parent="virtual-network-1", prefix="10.5.0.64/26"),
        Subnet(id="subnet-4", name="AzureBastionSubnet", parent="virtual-network-1", prefix="10.5.2.0/26"),
        Subnet(id="subnet-5", name="snet-agw", parent="virtual-network-1", prefix="10.5.3.0/24"),
        Subnet(id="subnet-6", name="snet-machines", parent="virtual-network-1", prefix="10.5.4.0/24",
               service_endpoints=("Microsoft.Storage",), service_endpoint_policies=("sep-hub",)),
        Subnet(id="subnet-7", name="snet-dns-in", parent="virtual-network-1", prefix="10.5.5.0/28",
               delegations=("Microsoft.Network/dnsResolvers",)),
        Subnet(id="subnet-8", name="snet-dns-out", parent="virtual-network-1", prefix="10.5.5.16/28",
               delegations=("Microsoft.Network/dnsResolvers",)),
        VirtualNetwork(id="virtual-network-2", name="vnet-other", address_space=("10.6.0.0/16",)),
        Subnet(id="subnet-9", name="GatewaySubnet", parent="virtual-network-2", prefix="10.6.1.0/27"),
        *(PublicIp(id=f"public-ip-{n}", name=f"pip-{n}") for n in range(1, 9)),
        NetworkSecurityGroup(id="network-security-group-1", name="nsg-machines"),
        ServiceEndpointPolicy(id="service-endpoint-policy-1", name="sep-hub", accounts=("sthub", "stelsewhere")),
        VpnGateway(id="vpn-gateway-1", name="vpng-hub", parent="subnet-1", public_ips=("public-ip-1", "public-ip-2"),
                   active_active=True, bgp=True, custom_routes=("192.168.0.0/16",)),
        VpnGateway(id="vpn-gateway-2", name="vpng-other", parent="subnet-9", public_ips=("public-ip-8",)),
        ExpressRouteGateway(id="expressroute-gateway-1", name="ergw-hub", parent="subnet-1",
                            public_ips=("public-ip-3",)),
        LocalNetworkGateway(id="local-network-gateway-1", name="lgw-office", gateway_address="203.0.113.4",
                            address_space=("192.168.0.0/16",)),
        LocalNetworkGateway(id="local-network-gateway-2", name="lgw-plant", fqdn="vpn.plant.example"),
        ExpressRouteCircuit(id="expressroute-circuit-1", name="erc-office", tier="Premium", family="UnlimitedData",
                            provider="Equinix", peering_location="Amsterdam", bandwidth=1000),
        Connection(id="connection-1", name="con-office", gateway="vpn-gateway-1",
                   local_gateway="local-network-gateway-1", bgp=True),
        Connection(id="connection-2", name="con-circuit", connection_type="ExpressRoute",
                   gateway="expressroute-gateway-1", circuit="expressroute-circuit-1"),
        Connection(id="connection-3", name="con-other", connection_type="Vnet2Vnet", gateway="vpn-gateway-1",
                   second_gateway="vpn-gateway-2"),
        AzureFirewall(id="azure-firewall-1", name="afw-hub", parent="subnet-2", tier="Premium",
                      public_ips=("public-ip-4", "public-ip-5"), forced_tunnelling=True,
                      management_public_ip="public-ip-6", dns_proxy=True, dns_servers=("10.5.5.4",), snat="always",
                      rules=(
                          FirewallRule(name="sql", priority=200, protocols=("TCP",), sources=("10.6.0.0/16",),
                                       destinations=("192.168.0.0/16", "Sql"), ports=("1433", "11000-11999")),
                          FirewallRule(name="packages", priority=300, kind="application", protocols=("Https",),
                                       fqdns=("*.example.com",), ports=("443",)),
                          FirewallRule(name="nothing-else", priority=400, action="Deny", destinations=("*",)),
                          FirewallRule(name="publish", priority=110, kind="nat", protocols=("TCP",),
                                       destinations=("203.0.113.9",), ports=("443",),
                                       translated_address="10.5.3.10", translated_port="8443"),
                      )),
        Bastion(id="bastion-1", name="bas-hub", parent="subnet-4", sku="Standard", public_ip="public-ip-7"),
        VirtualMachine(id="virtual-machine-1", name="vm-jump", parent="subnet-6", operating_system="windows",
                       address="10.5.4.10", network_security_group="network-security-group-1",
                       dns_servers=("10.5.5.4",)),
        VirtualMachine(id="virtual-machine-2", name="vm-client", parent="subnet-6"),
        DnsResolver(id="dns-resolver-1", name="dnspr-hub", virtual_network="virtual-network-1",
                    inbound_subnet="subnet-7", inbound_address="10.5.5.4", outbound_subnet="subnet-8"),
        DnsForwardingRuleset(id="dns-forwarding-ruleset-1", name="dnsfrs-hub", resolver="dns-resolver-1", rules=(
            ForwardingRule(name="office", domain="office.example.", target_addresses=("192.168.0.10", "192.168.0.11")),
        ), virtual_networks=("virtual-network-1", "virtual-network-2")),
        StorageAccount(id="storage-account-1", name="sthub", public_network_access=ENABLED),
        HostingPlan(id="hosting-plan-1", name="plan-hub", tier="dedicated", sku="P1v3", operating_system="windows",
                    maximum_instances=3),
        FunctionApp(id="function-app-1", name="func-hub", plan="hosting-plan-1", always_on=True,
                    host_storage="storage-account-1", public_network_access=ENABLED),
        ApplicationGateway(id="application-gateway-1", name="agw-hub", parent="subnet-5", sku="WAF_v2", instances=3,
                           public_ip="public-ip-8", private_address="10.5.3.10", backends=("function-app-1",)),
        FrontDoor(id="front-door-1", name="afd-hub", sku="Premium_AzureFrontDoor", origins=("function-app-1",),
                  private_link=True),
        OnPremisesNetwork(id="on-premises-network-1", name="Office", address_space=("192.168.0.0/16",)),
        DnsServer(id="dns-server-1", name="dc-1", site="on-premises-network-1", address="192.168.0.10"),
        NetworkVirtualAppliance(id="network-virtual-appliance-1", name="nva", parent="subnet-6",
                                private_address="10.5.4.20"),
    )  # fmt: skip


def services() -> Design:
    """A container app with an identity of its own choosing, databases, a registry, hybrid connections, callers."""
    return design(
        VirtualNetwork(id="virtual-network-1", name="vnet-app", address_space=("10.7.0.0/16",)),
        Subnet(id="subnet-1", name="snet-int", parent="virtual-network-1", prefix="10.7.0.0/26",
               delegations=("Microsoft.Web/serverFarms",),
               service_endpoints=("Microsoft.AzureCosmosDB", "Microsoft.Sql")),
        Subnet(id="subnet-2", name="snet-pe", parent="virtual-network-1", prefix="10.7.1.0/27"),
        CosmosDbAccount(id="cosmos-db-account-1", name="cosmos-orders", api="Gremlin", public_network_access=ENABLED,
                        bypass="AzureServices", allowed_subnets=("subnet-1",), allowed_addresses=("203.0.113.7",)),
        CosmosDbAccount(id="cosmos-db-account-2", name="cosmos-carts", api="MongoDB", public_network_access="Disabled",
                        network_filter=False),
        SqlServer(id="sql-server-1", name="sql-orders", public_network_access=ENABLED, connection_policy="Redirect",
                  allowed_subnets=("subnet-1",), firewall_rules=(
                      SqlFirewallRule(name="azure"),
                      SqlFirewallRule(name="office", start="203.0.113.0", end="203.0.113.255"),
                  )),
        ContainerRegistry(id="container-registry-1", name="crorders", public_network_access=ENABLED,
                          default_action="Deny", allowed_addresses=("203.0.113.0/24",)),
        PrivateEndpoint(id="private-endpoint-1", name="pep-cosmos", parent="subnet-2", target="cosmos-db-account-2",
                        group_id="MongoDB"),
        PrivateEndpoint(id="private-endpoint-2", name="pep-sql", parent="subnet-2", target="sql-server-1",
                        group_id="sqlServer", address="10.7.1.9"),
        RelayNamespace(id="relay-namespace-1", name="rel-orders", public_network_access=ENABLED),
        HybridConnection(id="hybrid-connection-1", name="hc-sql", namespace="relay-namespace-1",
                         host="sql.corp.example", port="1433"),
        HybridConnection(id="hybrid-connection-2", name="hc-api", namespace="relay-namespace-1",
                         host="api.corp.example", port="443"),
        StorageAccount(id="storage-account-1", name="stservices", public_network_access=ENABLED,
                       file_shares=("orders-content",)),
        HostingPlan(id="hosting-plan-1", name="plan-linux", tier="elastic-premium", sku="EP1"),
        FunctionApp(id="function-app-1", name="func-orders", plan="hosting-plan-1", container=True,
                    integration_subnet="subnet-1", host_storage="storage-account-1", content_share="orders-content",
                    image_registry="container-registry-1", image_pull_routing=True, identity="user",
                    identity_name="id-orders", public_network_access=ENABLED, dns_servers=("10.7.9.4",),
                    dns_retries=2, dns_timeout=3, dns_cache=30,
                    cors_origins=("https://portal.azure.com", "https://functions.azure.com"),
                    access_rules=(AccessRule(name="front-door", source="AzureFrontDoor.Backend", headers=(
                        HeaderFilter(name="x-azure-fdid", values=("aaaa", "bbbb")),
                    )),),
                    scm_rules=(AccessRule(name="build", priority=50, source="198.51.100.4/32"),),
                    scm_unmatched_action="Deny"),
        HostingPlan(id="hosting-plan-2", name="plan-windows", tier="dedicated", sku="P1v3",
                    operating_system="windows"),
        FunctionApp(id="function-app-2", name="func-office", plan="hosting-plan-2", always_on=True,
                    host_storage="storage-account-1", host_storage_access="connection-string", identity="none",
                    hybrid_connections=("hybrid-connection-1", "hybrid-connection-2"), scm_use_main=True,
                    public_network_access=ENABLED),
        DeploymentSlot(id="deployment-slot-1", name="blue", app="function-app-2", public_network_access="Disabled"),
        OnPremisesNetwork(id="on-premises-network-1", name="Office", address_space=("192.168.0.0/16",)),
        HybridConnectionManager(id="hybrid-connection-manager-1", name="hcm-1", site="on-premises-network-1",
                                connections=("hybrid-connection-1", "hybrid-connection-2")),
        Client(id="client-1", name="Partner", address="203.0.113.9"),
        DeploymentAgent(id="deployment-agent-1", name="Pipeline", deploys=("function-app-1", "function-app-2")),
    )  # fmt: skip


ALL = {"services": services, "hub": hub, "premium": premium, "flex": flex, "hybrid": hybrid}
