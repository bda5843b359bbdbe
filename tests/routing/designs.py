"""Small but nasty random designs for routing, and questions about them: the same seed makes the same ones.

Everything that a packet can meet is drawn together: networks that overlap or are peered one way, groups with tags and
halves of ranges, nested routes, appliances that loop, gateways that are down, endpoints without records. Left out is
what no document decides; the tests' oracle lists it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Any, Literal, TypeVar

from fnetdesigner.kinds.app_parts import AccessRule, HeaderFilter
from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import ContainerRegistry, CosmosDbAccount, SqlFirewallRule, SqlServer
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.dns_servers import DnsResolver, DnsServer
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.gateways import Connection, ExpressRouteCircuit, LocalNetworkGateway
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
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
)  # fmt: skip
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Edit, Set, apply
from fnetdesigner.model.resource import Resource
from fnetdesigner.routing.question import Question, Source, Target

R = TypeVar("R", bound=Resource)
T = TypeVar("T")
REGIONS = ("westeurope", "westeurope", "northeurope", "eastus")
AZURE_DNS = "168.63.129.16"
SERVICES: tuple[type[Any], ...] = (
    StorageAccount, StorageAccount, StorageAccount, KeyVault, KeyVault, SqlServer, EventHubsNamespace,
    ServiceBusNamespace, CosmosDbAccount, ContainerRegistry,
)  # fmt: skip
GROUPS = {
    "storage-account": ("blob", "file"), "key-vault": ("vault",), "sql-server": ("sqlServer",),
    "event-hubs-namespace": ("namespace",), "service-bus-namespace": ("namespace",), "cosmos-db-account": ("Sql",),
    "container-registry": ("registry",), "function-app": ("sites",),
}  # fmt: skip
ZONES = {
    "blob": "privatelink.blob.core.windows.net", "file": "privatelink.file.core.windows.net",
    "vault": "privatelink.vaultcore.azure.net", "sqlServer": "privatelink.database.windows.net",
    "namespace": "privatelink.servicebus.windows.net", "Sql": "privatelink.documents.azure.com",
    "registry": "privatelink.azurecr.io", "sites": "privatelink.azurewebsites.net",
}  # fmt: skip
ENDPOINTS = (
    "Microsoft.Storage", "Microsoft.KeyVault", "Microsoft.Sql", "Microsoft.Web", "Microsoft.EventHub",
    "Microsoft.ServiceBus", "Microsoft.AzureCosmosDB",
)  # fmt: skip
PUBLIC_RANGES = ("20.50.0.0/24", "51.1.0.0/28", "51.1.0.1", "203.0.113.0/24", "20.50.0.1", "198.51.100.7")
TAGS = ("Storage", "Storage.westeurope", "AzureCloud", "Sql", "AzureKeyVault", "AzureCloud.eastus", "web-servers")
PORTS = ("443", "1433", "80-90", "8080", "*", "*", "*")
ASKED_PORTS = (443, 443, 443, 1433, 85, 8080, 22)
FDID = "11111111-2222-3333-4444-555555555555"


class Maker:
    """Draws one design."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.items: dict[str, Resource] = {}
        self.networks: list[VirtualNetwork] = []
        self.subnets: list[Subnet] = []
        self.groups: list[str] = []
        self.appliance_addresses: list[str] = []
        self.words: list[str] = []
        self.public_number = 0
        self.taken: dict[str, int] = {}
        self.quiet_dns = False

    def some(self, chance: float) -> bool:
        return self.rng.random() < chance

    def pick(self, items: Sequence[T]) -> T:
        return self.rng.choice(items)

    def add(self, model: type[R], **values: Any) -> R:
        count = 1 + sum(1 for i in self.items.values() if i.kind == model.kind)
        short = model.kind.replace("-", "")
        place = self.items.get(values.get("parent", ""))
        if isinstance(place, Subnet) and "region" in model.model_fields:
            home = self.items[str(place.parent)]
            assert isinstance(home, VirtualNetwork)
            values["region"] = home.region
        made = model(**{"id": f"{model.kind}-{count}", "name": f"{short}{count}", **values})
        self.items[made.id] = made
        return made

    def put(self, resource: R, **values: Any) -> R:
        made = resource.model_copy(update=values)
        self.items[made.id] = made
        for places in (self.networks, self.subnets):
            for number, old in enumerate(places):
                if old.id == made.id:
                    places[number] = made  # type: ignore[call-overload]
        return made

    def make(self) -> Design:
        self.make_networks()
        self.make_peerings()
        self.make_appliances()
        self.make_gateways()
        self.make_machines()
        self.make_names()
        self.make_apps()
        self.make_services()
        self.make_private_link()
        self.make_guards()
        self.make_callers()
        return Design(resources=self.items)

    # Networks

    def make_networks(self) -> None:
        used: list[str] = []
        for number in range(self.rng.randint(1, 4)):
            base = self.pick((f"10.{number}.0", f"10.{number}.0", f"172.20.{number}", f"100.64.{number}"))
            if used and self.some(0.12):
                base = self.pick(used)
            used.append(base)
            space = [f"{base}.0/24"] if self.some(0.8) or base in used[:-1] else [f"{base}.0/25", f"{base}.128/25"]
            network = self.add(VirtualNetwork, address_space=tuple(space), region=self.pick(REGIONS))
            self.networks.append(network)
            start = 0
            for purpose in ("int", "work", "pe", "hub"):
                if purpose == "hub" and self.some(0.3):
                    continue
                size = self.pick((16, 32))
                start = -(-start // size) * size
                self.subnet(network, f"{purpose}{number}", base, start, size)
                start += size
            self.subnet(network, "GatewaySubnet", base, 224, 32)
            if self.some(0.3):
                self.subnet(network, "AzureFirewallSubnet", base, 192, 32)
        self.words = [s.prefix for s in self.subnets if s.prefix]
        self.words += [half for w in self.words for half in _halves(w)]
        self.words += [p for n in self.networks for p in n.address_space]

    def subnet(self, network: VirtualNetwork, name: str, base: str, start: int, size: int) -> None:
        prefix = f"{base}.{start}/{32 - size.bit_length() + 1}"
        endpoints: tuple[str, ...] = ()
        if self.some(0.4) and name != "GatewaySubnet":
            endpoints = tuple(self.rng.sample(ENDPOINTS, self.rng.randint(1, 4)))
        policies = self.pick(("Disabled", "Disabled", "Enabled", "NetworkSecurityGroupEnabled", "RouteTableEnabled"))
        self.subnets.append(
            self.add(Subnet, name=name, parent=network.id, prefix=prefix, service_endpoints=endpoints,
                     private_endpoint_policies=policies)
        )  # fmt: skip

    def free(self, subnet: Subnet) -> str:
        """The next address of a subnet, from the fourth on."""
        base, _, rest = (subnet.prefix or "").partition("/")
        head, _, last = base.rpartition(".")
        self.taken[subnet.id] = number = self.taken.get(subnet.id, 3) + 1
        assert number < 2 ** (32 - int(rest))
        return f"{head}.{int(last) + number}"

    def of(self, *starts: str) -> list[Subnet]:
        """The subnets whose name starts with a word."""
        return [s for s in self.subnets if s.name.startswith(starts)]

    def make_peerings(self) -> None:
        for one in self.networks:
            for other in self.networks:
                if one.id >= other.id or self.some(0.35):
                    continue
                # Azure refuses what overlaps, also between two peers of one network.
                near = {
                    p.parent for p in self.items.values() if isinstance(p, Peering) and p.remote in (one.id, other.id)
                }
                near |= {
                    p.remote for p in self.items.values() if isinstance(p, Peering) and p.parent in (one.id, other.id)
                }
                near |= {one.id, other.id}
                bases = [n.address_space[0].rpartition(".")[0] for n in self.networks if n.id in near]
                if len(set(bases)) < len(bases):
                    continue
                for here, there in ((one, other), (other, one)):
                    if self.some(0.08):
                        continue
                    self.add(Peering, parent=here.id, remote=there.id, allow_network_access=self.some(0.88),
                             allow_forwarded_traffic=self.some(0.6))  # fmt: skip

    def public_ip(self) -> str:
        self.public_number += 1
        address = f"51.1.0.{self.public_number}" if self.some(0.85) else None
        return self.add(PublicIp, address=address).id

    def policy(self, kinds: Sequence[str]) -> tuple[FirewallRule, ...]:
        made = []
        for number in range(self.rng.randint(0, 4)):
            kind: Any = self.pick(kinds)
            common: dict[str, Any] = {
                "name": f"r{number}", "priority": 100 * self.rng.randint(1, 9) + number, "kind": kind,
                "action": self.pick(("Allow", "Allow", "Deny")),
                "sources": (self.pick(["*", "*", *self.words]),),
            }  # fmt: skip
            if kind == "application":
                names = ("*", "*.blob.core.windows.net", "*.vault.azure.net", "www.example.com", "*.azurewebsites.net")
                made.append(FirewallRule(**common, protocols=("Https",), fqdns=(self.pick(names),), ports=("443",)))
            else:
                made.append(
                    FirewallRule(
                        **common,
                        protocols=(self.pick(("Any", "Any", "TCP", "UDP")),),
                        destinations=(self.pick(["*", "*", "Storage", "AzureCloud", *PUBLIC_RANGES, *self.words]),),
                        ports=(self.pick(PORTS),),
                    )
                )
        return tuple(made)

    def make_appliances(self) -> None:
        for subnet in self.of("hub"):
            for _ in range(self.pick((0, 1, 1, 2))):
                address = self.free(subnet)
                self.appliance_addresses.append(address)
                self.add(NetworkVirtualAppliance, parent=subnet.id, private_address=address,
                         ip_forwarding=self.some(0.85), snat=self.pick(("public", "public", "always")),
                         default_action=self.pick(("Allow", "Allow", "Deny")), rules=self.policy(("network",)),
                         public_ips=(self.public_ip(),) if self.some(0.7) else ())  # fmt: skip
        for subnet in self.of("AzureFirewallSubnet"):
            if self.some(0.8):
                address = self.free(subnet)
                self.appliance_addresses.append(address)
                self.add(AzureFirewall, parent=subnet.id, private_address=address, dns_proxy=self.some(0.4),
                         snat=self.pick(("public", "public", "always")), public_ips=(self.public_ip(),),
                         rules=self.policy(("network", "network", "application")))  # fmt: skip

    def make_gateways(self) -> None:
        owners: list[str] = []
        for number, subnet in enumerate(self.of("GatewaySubnet")):
            if self.some(0.5):
                continue
            owners.append(str(subnet.parent))
            status = "up" if self.some(0.88) else "down"
            site = self.add(
                OnPremisesNetwork, address_space=(f"192.168.{100 + number}.0/28",),
                firewall_allows=(self.pick(self.words),) if self.some(0.2) else (),
                return_routes=(self.pick(self.words),) if self.some(0.2) else (),
            )  # fmt: skip
            self.words.append(site.address_space[0])
            if self.some(0.6):
                pool = (f"172.16.{200 + number}.0/28",) if self.some(0.7) else ()
                gateway: Any = self.add(VpnGateway, parent=subnet.id, status=status, point_to_site_pool=pool,
                                        point_to_site_protocols=("SSTP",) if pool else (),
                                        bgp=self.some(0.4))  # fmt: skip
                self.words += pool
            else:
                gateway = self.add(ExpressRouteGateway, parent=subnet.id, status=status)
            self.join(gateway, site, number)
        for peering in [p for p in self.items.values() if isinstance(p, Peering)]:
            user, owner = peering.parent, peering.remote
            uses = any(
                isinstance(p, Peering) and p.parent == user and p.use_remote_gateways for p in self.items.values()
            )
            if owner in owners and user not in owners and not uses and self.some(0.75):
                self.put(peering, use_remote_gateways=True, allow_network_access=True)
                back = [p for p in self.items.values() if isinstance(p, Peering) and p.parent == owner]
                for other in back:
                    if other.remote == user:
                        self.put(other, allow_gateway_transit=self.some(0.85), allow_network_access=True)

    def join(self, gateway: Any, site: OnPremisesNetwork, number: int) -> None:
        """Joins a gateway to a site: plainly, or by a connection and a far end."""
        standing = "connected" if self.some(0.88) else "not-connected"
        if self.some(0.4):
            self.put(site, gateways=(gateway.id,))
        elif isinstance(gateway, VpnGateway):
            space = (f"192.168.{150 + number}.0/28",)
            self.words += space
            local = self.add(LocalNetworkGateway, address_space=space, site=site.id if self.some(0.8) else None)
            self.add(Connection, gateway=gateway.id, local_gateway=local.id, status=standing, bgp=self.some(0.3))
        else:
            circuit = self.add(ExpressRouteCircuit, site=site.id)
            self.add(Connection, connection_type="ExpressRoute", gateway=gateway.id, circuit=circuit.id,
                     status=standing)  # fmt: skip

    def make_machines(self) -> None:
        for subnet in self.of("work", "pe"):
            for _ in range(self.pick((0, 1, 1, 2))):
                self.add(VirtualMachine, parent=subnet.id, address=self.free(subnet) if self.some(0.9) else None)

    # Names

    def make_names(self) -> None:
        hosts = [m.address for m in self.items.values() if isinstance(m, VirtualMachine) and m.address]
        if self.some(0.4) and hosts:
            zone = self.add(PrivateDnsZone, name="corp.example",
                            records=(DnsRecord(name="db", addresses=(self.pick(hosts),)),))  # fmt: skip
            self.link(zone)
        spaces = [n.address_space[0].rpartition(".")[0] for n in self.networks]
        if not self.some(0.35) or len(set(spaces)) < len(spaces):
            return
        self.quiet_dns = True
        servers: list[str] = []
        for subnet in self.of("work")[:2]:
            address = self.free(subnet)
            forwards: Any = self.pick(("azure-dns", "azure-dns", "public", "nothing"))
            records = (DnsRecord(name="app.corp.example", addresses=(self.pick(hosts),)),) if hosts else ()
            self.add(DnsServer, parent=subnet.id, address=address, forwards=forwards, records=records)
            servers.append(address)
        if self.some(0.4):
            subnet = self.pick(self.of("work"))
            address = self.free(subnet)
            self.add(DnsResolver, virtual_network=subnet.parent, inbound_subnet=subnet.id, inbound_address=address)
            servers.append(address)
        servers += [f.private_address for f in self.items.values() if isinstance(f, AzureFirewall) and f.dns_proxy
                    and f.private_address]  # fmt: skip
        for network in list(self.networks):
            if self.some(0.6):
                chosen = tuple(self.rng.sample(servers, 1))
                self.put(network, dns_servers=(*chosen, AZURE_DNS) if self.some(0.2) else chosen)
        for site in [s for s in self.items.values() if isinstance(s, OnPremisesNetwork)]:
            if self.some(0.5):
                self.put(site, dns_forwarders=(self.pick(servers),))

    def link(self, zone: PrivateDnsZone) -> None:
        for network in self.networks:
            if self.some(0.6):
                self.add(PrivateDnsZoneLink, parent=zone.id, virtual_network=network.id, fallback=self.some(0.25))

    # Apps

    def make_apps(self) -> None:
        for number in range(self.rng.randint(1, 4)):
            tier = self.pick(
                ("consumption", "flex", "flex", "premium", "premium", "premium", "dedicated", "dedicated", "gateway",
                 "isolated", "container-apps")
            )  # fmt: skip
            region = self.pick(REGIONS)
            values: dict[str, Any] = {"region": region}
            subnets = self.of("int")
            home = self.pick(subnets)
            if self.some(0.85):
                values["integration_subnet"] = home.id
            if tier == "consumption":
                values.pop("integration_subnet", None)
                plan: Any = self.add(HostingPlan, tier="consumption", sku="Y1", operating_system="windows")
            elif tier == "flex":
                plan = self.add(HostingPlan, tier="flex-consumption", sku="FC1", operating_system="linux")
            elif tier == "premium":
                system: Any = self.pick(("windows", "linux"))
                plan = self.add(HostingPlan, tier="elastic-premium", sku="EP1", operating_system=system)
            elif tier in ("dedicated", "gateway"):
                plan = self.add(HostingPlan, tier="dedicated", sku="P1v3", operating_system="windows",
                                gateway_routes=(self.pick(self.words),) if self.some(0.5) else ())  # fmt: skip
                if tier == "gateway":
                    values.pop("integration_subnet", None)
                    self.by_gateway(values)
            elif tier == "isolated":
                values.pop("integration_subnet", None)
                environment = self.add(AppServiceEnvironment, parent=self.pick(self.of("work", "int")).id)
                plan = self.add(HostingPlan, tier="isolated", sku="I1v2", operating_system="windows",
                                environment=environment.id)  # fmt: skip
            else:
                values.pop("integration_subnet", None)
                plan = self.add(ContainerAppsEnvironment, parent=home.id)
            addresses = tuple(f"20.50.0.{i}" for i in range(1, 1 + self.pick((0, 1, 1, 2))))
            inside = {"integration_subnet", "gateway_network"} & set(values)
            if inside or tier in ("isolated", "container-apps"):
                values["region"] = self.region_of(values, plan)
            app = self.add(
                FunctionApp, plan=plan.id, route_all=self.some(0.55), content_share_routing=self.some(0.4),
                image_pull_routing=self.some(0.4), backup_routing=self.some(0.4), port_25=self.some(0.4),
                outbound_addresses=addresses, inbound_address=f"20.60.0.{number + 1}" if self.some(0.8) else None,
                **values,
            )  # fmt: skip
            if tier == "dedicated" and self.some(0.3):
                self.add(DeploymentSlot, app=app.id, integration_subnet=self.pick(subnets).id)
            if tier in ("premium", "dedicated") and plan.operating_system == "windows" and self.some(0.3):
                self.hybrid(app)

    def region_of(self, values: dict[str, Any], plan: Any) -> str:
        """The region of the network that an app enters: an app stands in the same one."""
        place = values.get("integration_subnet") or values.get("gateway_network")
        if place is None:
            host: Any = plan if isinstance(plan, ContainerAppsEnvironment) else self.items[plan.environment]
            place = host.parent
        found = self.items[str(place)]
        network = self.items[str(found.parent)] if isinstance(found, Subnet) else found
        assert isinstance(network, VirtualNetwork)
        return network.region

    def by_gateway(self, values: dict[str, Any]) -> None:
        for gateway in self.items.values():
            if isinstance(gateway, VpnGateway) and gateway.point_to_site_pool:
                subnet = self.items[str(gateway.parent)]
                values["gateway_network"] = subnet.parent

    def hybrid(self, app: FunctionApp) -> None:
        relay = self.add(RelayNamespace)
        host = self.pick(("sql.corp.example", "storageaccount1.blob.core.windows.net", "db.corp.example"))
        made = self.add(HybridConnection, namespace=relay.id, host=host, port=self.pick(("443", "1433")))
        self.put(app, hybrid_connections=(made.id,))
        if self.some(0.8):
            self.add(HybridConnectionManager, connections=(made.id,), reaches_relay=self.some(0.85),
                     reaches_hosts=self.some(0.85), resolves_names=self.some(0.85))  # fmt: skip

    # Services and their doors

    def subnets_let_in(self) -> tuple[str, ...]:
        return tuple(s.id for s in self.rng.sample(self.of("int", "work", "hub"), self.rng.randint(0, 2)))

    def addresses_let_in(self) -> tuple[str, ...]:
        return tuple(self.rng.sample(PUBLIC_RANGES, self.pick((0, 0, 1, 1, 2))))

    def make_services(self) -> None:
        for number in range(self.rng.randint(1, 4)):
            model = self.pick(SERVICES)
            values: dict[str, Any] = {
                "region": self.pick(REGIONS), "public_network_access": self.pick((None, None, "Enabled", "Disabled")),
                "public_address": f"52.239.1.{number + 1}" if self.some(0.8) else None,
            }  # fmt: skip
            if model is SqlServer:
                rules = [
                    SqlFirewallRule(name=f"r{i}", start=start, end=end)
                    for i, (start, end) in enumerate(
                        (("20.50.0.0", "20.50.0.9"), ("203.0.113.0", "203.0.113.255"), ("0.0.0.0", "0.0.0.0"))
                    )
                    if self.some(0.3)
                ]
                values.update(allowed_subnets=self.subnets_let_in(), firewall_rules=tuple(rules))
            else:
                values["allowed_addresses"] = self.addresses_let_in()
                if model is not ContainerRegistry:
                    values["allowed_subnets"] = self.subnets_let_in()
                if model is not CosmosDbAccount:
                    values["default_action"] = self.pick(("Allow", "Deny", "Deny"))
                elif self.some(0.15):
                    values["allowed_addresses"] = ("0.0.0.0",)
            self.add(model, **values)
        for app in [a for a in self.items.values() if isinstance(a, FunctionApp)]:
            scm = self.some(0.5)
            self.put(
                app, public_network_access=self.pick((None, None, None, "Enabled", "Disabled")),
                access_rules=self.access_rules(), unmatched_action=self.pick((None, None, "Allow", "Deny")),
                scm_use_main=scm, scm_rules=() if scm else self.access_rules(),
                scm_unmatched_action=self.pick((None, None, "Allow", "Deny")),
            )  # fmt: skip

    def access_rules(self) -> tuple[AccessRule, ...]:
        made = []
        for number in range(self.pick((0, 0, 1, 2, 3))):
            values: dict[str, Any] = {"name": f"r{number}", "priority": 100 * self.rng.randint(1, 4) + number}
            values["action"] = self.pick(("Allow", "Allow", "Deny"))
            if self.some(0.35):
                values["subnet"] = self.pick(self.of("int", "work", "hub")).id
            else:
                values["source"] = self.pick(("203.0.113.0/24", "20.50.0.0/24", "51.1.0.0/28", "198.51.100.7/32",
                                              "20.50.0.1/32", "0.0.0.0/0", "10.0.0.0/8"))  # fmt: skip
                if self.some(0.2):
                    values["headers"] = (HeaderFilter(name="X-Azure-FDID", values=(FDID,)),)
            made.append(AccessRule(**values))
        return tuple(made)

    def make_private_link(self) -> None:
        zones: dict[str, PrivateDnsZone] = {}
        targets = [t for t in self.items.values() if t.kind in GROUPS and self.may_have_endpoints(t)]
        for target in targets:
            for group in GROUPS[target.kind]:
                if self.some(0.5):
                    continue
                subnet = self.pick(self.of("pe"))
                address = self.free(subnet) if self.some(0.9) else None
                zone: PrivateDnsZone | None = zones.get(group)
                if zone is None and self.some(0.8):
                    zone = zones[group] = self.add(PrivateDnsZone, name=ZONES[group])
                    self.link(zone)
                status: Any = self.pick(("Approved",) * 6 + ("Pending", "Rejected"))
                kept = zone is not None and self.some(0.6)
                self.add(PrivateEndpoint, parent=subnet.id, target=target.id, group_id=group, status=status,
                         address=address, dns_zones=(zone.id,) if kept and zone else ())  # fmt: skip
                if zone is not None and not kept and address is not None and self.some(0.6):
                    labels = (target.name, f"{target.name}.scm") if group == "sites" else (target.name,)
                    zone = self.items[zone.id]  # type: ignore[assignment]
                    assert zone is not None
                    records = tuple(DnsRecord(name=label, addresses=(address,)) for label in labels)
                    zones[group] = self.put(zone, records=(*zone.records, *records))

    def may_have_endpoints(self, target: Resource) -> bool:
        if not isinstance(target, FunctionApp):
            return True
        plan = self.items[str(target.plan)]
        return isinstance(plan, HostingPlan) and plan.tier not in ("consumption", "isolated")

    # Guards

    def make_guards(self) -> None:
        hosts = [getattr(i, "address", None) for i in self.items.values() if i.kind in
                 ("virtual-machine", "private-endpoint", "dns-server")]  # fmt: skip
        self.words += [f"{h}/32" for h in hosts if h]
        for number in range(self.rng.randint(0, 3)):
            rules = tuple(self.rule(i) for i in range(self.rng.randint(0, 5)))
            self.groups.append(self.add(NetworkSecurityGroup, name=f"nsg{number}", rules=rules).id)
        tables = [self.add(RouteTable, routes=self.routes(), propagate_gateway_routes=self.some(0.75)).id
                  for _ in range(self.rng.randint(0, 2))]  # fmt: skip
        nats: list[NatGateway] = []
        if self.some(0.5):
            region = self.pick(self.networks).region
            nats.append(self.add(NatGateway, region=region, public_ips=(self.public_ip(),) if self.some(0.8) else ()))
        for subnet in list(self.subnets):
            plain = subnet.name in ("GatewaySubnet", "AzureFirewallSubnet")
            hub = subnet.name.startswith("hub")
            values: dict[str, Any] = {}
            if not plain and self.groups and self.some(0.25 if hub else 0.55):
                values["network_security_group"] = self.pick(self.groups)
            if subnet.name != "GatewaySubnet" and tables and self.some(0.2 if plain or hub else 0.5):
                values["route_table"] = self.pick(tables)
            near = [n.id for n in nats if n.region == self.region_at(subnet)]
            if near and self.some(0.4) and not plain and not hub:
                values["nat_gateway"] = self.pick(near)
            self.put(subnet, **values)
        for machine in [m for m in self.items.values() if isinstance(m, VirtualMachine)]:
            if self.groups and self.some(0.3):
                self.put(machine, network_security_group=self.pick(self.groups))

    def region_at(self, subnet: Subnet) -> str:
        network = self.items[str(subnet.parent)]
        assert isinstance(network, VirtualNetwork)
        return network.region

    def side(self, direction: str) -> tuple[str, ...]:
        word = self.pick(["*", "*", "VirtualNetwork", "VirtualNetwork", "Internet", "10.0.0.0/8", *self.words])
        if direction == "to" and self.some(0.15):
            word = self.pick(TAGS)
        return (word, self.pick(self.words)) if word[0].isdigit() and self.some(0.25) else (word,)

    def rule(self, number: int) -> SecurityRule:
        direction: Any = self.pick(("Inbound", "Outbound"))
        protocol: Any = "*" if self.quiet_dns else self.pick(("*", "*", "Tcp", "Udp", "Icmp"))
        return SecurityRule(
            name=f"r{number}", priority=100 * self.rng.randint(1, 9) + number, direction=direction,
            access=self.pick(("Allow", "Deny")), protocol=protocol, sources=self.side("from"),
            destinations=self.side("to" if direction == "Outbound" else "from"),
            destination_ports=(self.pick(PORTS),) if self.some(0.8) else ("443", "8000-9000"),
        )  # fmt: skip

    def routes(self) -> tuple[Route, ...]:
        prefixes = ["0.0.0.0/0", "0.0.0.0/0", "10.0.0.0/8", "52.239.1.0/24", *self.words]
        made = []
        for number, prefix in enumerate(dict.fromkeys(self.pick(prefixes) for _ in range(self.rng.randint(1, 5)))):
            hop: Any = self.pick(("VirtualAppliance", "VirtualAppliance", "VirtualAppliance", "None", "Internet",
                                  "VnetLocal", "VirtualNetworkGateway"))  # fmt: skip
            if hop == "VirtualNetworkGateway" and not prefix.startswith("192.168."):
                hop = "None"
            if hop == "VnetLocal" and prefix[-2:] == "/0":
                hop = "None"
            address = None
            if hop == "VirtualAppliance":
                address = self.pick(self.appliance_addresses) if self.appliance_addresses else "10.0.0.99"
                address = "10.0.0.99" if self.some(0.04) else address
            made.append(Route(name=f"r{number}", prefix=prefix, next_hop=hop, next_hop_address=address))
        return tuple(made)

    def make_callers(self) -> None:
        if self.some(0.5):
            self.add(Client, where="internet", address=self.pick(("", "203.0.113.9", "198.51.100.7")))
        for subnet in self.of("work")[:1]:
            self.add(Client, where="network", parent=subnet.id, address=self.free(subnet))
            if self.some(0.3):
                self.add(DeploymentAgent, where="network", parent=subnet.id)
        for site in [s for s in self.items.values() if isinstance(s, OnPremisesNetwork)]:
            if self.some(0.5):
                self.add(Client, where="on-premises", site=site.id)


def _halves(prefix: str) -> list[str]:
    base, _, length = prefix.partition("/")
    head, _, last = base.rpartition(".")
    half = 2 ** (31 - int(length))
    return [f"{head}.{int(last)}/{int(length) + 1}", f"{head}.{int(last) + half}/{int(length) + 1}"]


def random_design(rng: Random) -> Design:
    """One design; the same state of the generator makes the same one."""
    return Maker(rng).make()


def questions(design: Design, rng: Random) -> Iterator[Question]:
    """Questions without end about a design."""
    items = list(design.resources.values())
    senders = [i for i in items if i.kind in ("function-app", "function-app", "deployment-slot", "virtual-machine",
                                              "client", "deployment-agent", "on-premises-network")]  # fmt: skip
    senders += [i for i in items if i.kind == "function-app"] * 3
    senders += [i for i in items if i.kind == "subnet" and i.name.startswith("work")]
    dialled = [i for i in items if isinstance(i, VpnGateway) and i.point_to_site_pool]
    services = [i for i in items if i.kind in GROUPS and _named(design, i)]
    machines = [i for i in items if i.kind == "virtual-machine"]
    endpoints = [i for i in items if i.kind == "private-endpoint"]
    sites = [i for i in items if i.kind == "on-premises-network"]
    while True:
        if rng.random() < 0.06:
            source = Source(None, rng.choice((None, "203.0.113.9", "20.50.0.1", "198.51.100.7")))
        elif dialled and rng.random() < 0.06:
            source = Source(rng.choice(dialled).id, None, True)
        else:
            source = Source(rng.choice(senders).id)
        sort = rng.random()
        protocol: Literal["tcp", "udp", "icmp"] = "tcp"
        port = rng.choice(ASKED_PORTS)
        traffic: Any = "app"
        headers = {"X-Azure-FDID": FDID} if rng.random() < 0.3 else {}
        if sort < 0.45 and services:
            service = rng.choice(services)
            groups = (*GROUPS[service.kind], "scm") if service.kind == "function-app" else GROUPS[service.kind]
            target = Target(service.id, rng.choice(groups))
            port = 1433 if service.kind == "sql-server" else 443
            traffic = _traffic(design, source, service, target, rng)
        elif sort < 0.6 and machines:
            target = Target(rng.choice(machines).id)
            protocol = rng.choice(("tcp", "tcp", "udp", "icmp"))
            port = 0 if protocol == "icmp" else port
        elif sort < 0.66 and endpoints:
            target = Target(rng.choice(endpoints).id)
            protocol = rng.choice(("tcp", "tcp", "tcp", "udp"))
        elif sort < 0.7 and sites and not _on_premises(design, source):
            target = Target(rng.choice(sites).id)
        elif sort < 0.78:
            names = ("db.corp.example", "app.corp.example", "www.example.com", "sql.corp.example",
                     "none.corp.example")  # fmt: skip
            target = Target(name=rng.choice(names))
        else:
            address = _address(items, rng)
            target = Target(address=address)
            if address.startswith("192.168.") and _on_premises(design, source):
                continue
            if address.startswith(("10.", "172.", "192.", "100.")):
                protocol = rng.choice(("tcp", "tcp", "udp"))
            port = rng.choice((*ASKED_PORTS, 25)) if protocol == "tcp" else port
        yield Question(source, target, port, protocol, traffic, headers)


def _on_premises(design: Design, source: Source) -> bool:
    """Whether a packet starts outside Azure, whence no document says what leads to other sites."""
    found = design.get(source.resource)
    return source.point_to_site or isinstance(found, OnPremisesNetwork) or getattr(found, "site", None) is not None


def _traffic(design: Design, source: Source, service: Resource, target: Target, rng: Random) -> str:
    if not isinstance(design.get(source.resource), FunctionApp) or rng.random() < 0.6:
        return "app"
    if isinstance(service, StorageAccount):
        return "content-share" if target.group == "file" else "backup"
    if isinstance(service, ContainerRegistry):
        return "image-pull"
    return "key-vault-reference" if isinstance(service, KeyVault) else "app"


def _named(design: Design, service: Resource) -> bool:
    """Whether the public name of a service is one that the oracle knows."""
    if not isinstance(service, FunctionApp):
        return True
    plan = design.get(service.plan)
    return isinstance(plan, HostingPlan) and plan.tier != "isolated"


def _address(items: list[Resource], rng: Random) -> str:
    known = [a for i in items if (a := getattr(i, "address", None) or getattr(i, "public_address", None))
             and "/" not in a and i.kind != "public-ip"]  # fmt: skip
    prefixes = [i.prefix for i in items if isinstance(i, Subnet) and i.prefix]
    sort = rng.random()
    if sort < 0.5 and known:
        return str(rng.choice(known))
    if sort < 0.75:
        base, _, length = rng.choice(prefixes).partition("/")
        head, _, last = base.rpartition(".")
        return f"{head}.{int(last) + rng.randrange(4, 2 ** (32 - int(length)))}"
    return rng.choice(("198.51.100.7", "10.250.0.1", "100.64.200.1", "172.20.0.150", "192.168.100.5", "192.168.150.3",
                       "10.0.0.150", "10.1.0.150", "203.0.113.77", "192.168.7.7"))  # fmt: skip


def asks_servers(design: Design) -> bool:
    """Whether names depend on servers, whose reach is a flow of its own."""
    return any(getattr(r, "dns_servers", ()) or getattr(r, "dns_forwarders", ()) for r in design.resources.values())


def renamed(design: Design) -> Design:
    """The design with other names for what no DNS name is made of, and no word of a route or rule speaks of."""
    plain = ("virtual-network", "network-security-group", "route-table", "virtual-machine", "peering", "hosting-plan",
             "nat-gateway", "public-ip", "client")  # fmt: skip
    steps: list[Edit] = [Set(i, {"name": f"other-{r.name}"}) for i, r in design.resources.items() if r.kind in plain]
    return apply(design, steps)[0]
