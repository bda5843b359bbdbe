"""Designs of any size for the matrix: a hub with a firewall, spokes, apps, guarded subnets, endpoints and doors.

The same numbers make the same design. Rules of security groups are drawn in these sizes: 60 % have 5 to 20 rules,
25 % 50 to 120, 10 % 200 to 400, 5 % 1,000; ``every`` gives all of them one size. Half of the sources are ``*`` or a
tag, half ranges; ports are those that services are called at, ranges, or any.
"""

from __future__ import annotations

from random import Random
from typing import Any

from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import SqlServer
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import (
    NatGateway,
    NetworkSecurityGroup,
    PublicIp,
    Route,
    RouteTable,
    SecurityRule,
)
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource

SERVICES: tuple[tuple[type[Any], tuple[str, ...], str], ...] = (
    (StorageAccount, ("blob", "queue"), "privatelink.blob.core.windows.net"),
    (KeyVault, ("vault",), "privatelink.vaultcore.azure.net"),
    (SqlServer, ("sqlServer",), "privatelink.database.windows.net"),
    (ServiceBusNamespace, ("namespace",), "privatelink.servicebus.windows.net"),
)
PORTS = (("443",), ("443",), ("1433",), ("5671-5672",), ("*",), ("80", "443", "8080-8090"))


class Estate:
    """Draws one design."""

    def __init__(self, apps: int, services: int, networks: int, subnets: int, every: int, seed: int) -> None:
        self.rng = Random(seed)
        self.items: dict[str, Resource] = {}
        self.counts: dict[str, int] = {}
        self.entries: list[Subnet] = []
        self.walls: list[Subnet] = []
        self.prefixes: list[str] = []
        self.build(apps, services, networks, subnets, every)

    def put(self, model: type[Any], **values: Any) -> Any:
        self.counts[model.kind] = number = self.counts.get(model.kind, 0) + 1
        made = model(**{"id": f"{model.kind}-{number}", "name": f"{model.kind.replace('-', '')}{number}", **values})
        self.items[made.id] = made
        return made

    def build(self, apps: int, services: int, networks: int, subnets: int, every: int) -> None:
        rng = self.rng
        hub = self.put(VirtualNetwork, address_space=("10.0.0.0/16",))
        wall = self.put(Subnet, name="AzureFirewallSubnet", parent=hub.id, prefix="10.0.0.0/26")
        ip = self.put(PublicIp, address="51.1.0.1")
        spokes = []
        for n in range(1, networks + 1):
            spoke = self.put(VirtualNetwork, address_space=(f"10.{n}.0.0/16",))
            for here, there in ((hub, spoke), (spoke, hub)):
                self.put(Peering, parent=here.id, remote=there.id, allow_forwarded_traffic=True)
            spokes.append(spoke)
        each = -(-subnets // networks)
        for n in range(1, networks + 1):
            self.prefixes += [f"10.{n}.{k}.0/26" for k in range(each)] + [f"10.{n}.{200 + k}.0/24" for k in range(4)]
        size = every or 0
        groups = [self.group(number, size) for number in range(300 * subnets // 250)]
        tables = [self.table(spokes, hops) for hops in [rng.choice((5, 20, 60, 400)) for _ in range(networks)]]
        nat = self.put(NatGateway, public_ips=(self.put(PublicIp, address="51.1.0.2").id,))
        left = subnets
        for n, spoke in enumerate(spokes, 1):
            for k in range(min(each, left)):
                left -= 1
                self.entries.append(
                    self.put(
                        Subnet, name=f"int{n}-{k}", parent=spoke.id, prefix=f"10.{n}.{k}.0/26",
                        delegations=("Microsoft.Web/serverFarms",), network_security_group=rng.choice(groups),
                        route_table=tables[n - 1] if rng.random() < 0.7 else None,
                        nat_gateway=nat.id if rng.random() < 0.2 else None,
                        service_endpoints=("Microsoft.Storage", "Microsoft.Sql") if rng.random() < 0.3 else (),
                    )
                )  # fmt: skip
            for k in range(4):
                self.walls.append(
                    self.put(
                        Subnet, name=f"wall{n}-{k}", parent=spoke.id, prefix=f"10.{n}.{200 + k}.0/24",
                        network_security_group=rng.choice(groups), route_table=tables[n - 1] if k == 0 else None,
                        private_endpoint_policies="Enabled" if k % 2 else "Disabled",
                    )
                )  # fmt: skip
        self.put(AzureFirewall, parent=wall.id, private_address="10.0.0.4", public_ips=(ip.id,), rules=self.policy())
        self.make_services(services, [hub, *spokes])
        self.make_apps(apps)

    def words(self) -> tuple[str, ...]:
        draw = self.rng.random()
        if draw < 0.5:
            return (self.rng.choice(("*", "VirtualNetwork", "10.0.0.0/8")),)
        base = self.rng.choice(self.prefixes)
        head = base.rpartition(".")[0]
        if draw < 0.75:
            return (base,)
        return (f"{head}.{self.rng.randrange(0, 64) * 4}/30", f"{head}.{self.rng.randrange(256)}")

    def group(self, number: int, size: int) -> str:
        draw = self.rng.random()
        count = size or (
            self.rng.randint(5, 20) if draw < 0.6 else self.rng.randint(50, 120) if draw < 0.85
            else self.rng.randint(200, 400) if draw < 0.95 else 1000
        )  # fmt: skip
        rules = []
        for n in range(count):
            outbound = n % 2 == 0
            to = self.words() if not outbound or self.rng.random() < 0.8 else (self.rng.choice(("Storage", "Sql")),)
            rules.append(
                SecurityRule(
                    name=f"r{n}", priority=100 + n, direction="Outbound" if outbound else "Inbound",
                    access="Allow" if self.rng.random() < 0.7 else "Deny", protocol="Tcp",
                    sources=self.words(), destinations=to, destination_ports=self.rng.choice(PORTS),
                )
            )  # fmt: skip
        return str(self.put(NetworkSecurityGroup, name=f"nsg{number}", rules=tuple(rules)).id)

    def table(self, spokes: list[VirtualNetwork], count: int) -> str:
        routes = [Route(name="all", prefix="0.0.0.0/0", next_hop="VirtualAppliance", next_hop_address="10.0.0.4")]
        for n, spoke in enumerate(self.rng.sample(spokes, min(len(spokes), count - 1))):
            routes.append(Route(name=f"s{n}", prefix=spoke.address_space[0], next_hop="VirtualAppliance",
                                next_hop_address="10.0.0.4"))  # fmt: skip
        seen = {r.prefix for r in routes}
        while len(routes) < count:
            prefix = f"10.{self.rng.randrange(1, 250)}.{self.rng.randrange(250)}.{self.rng.randrange(16) * 16}/28"
            if prefix in seen:
                continue
            seen.add(prefix)
            hop: Any = self.rng.choice(("VirtualAppliance",) * 6 + ("None",))
            address = "10.0.0.4" if hop == "VirtualAppliance" else None
            routes.append(Route(name=f"r{len(routes)}", prefix=prefix, next_hop=hop, next_hop_address=address))
        return str(self.put(RouteTable, routes=tuple(routes)).id)

    def policy(self) -> tuple[FirewallRule, ...]:
        rules = []
        for n in range(200):
            kind: Any = "application" if n % 5 == 4 else "network"
            ends: dict[str, Any] = (
                {"protocols": ("Https",), "fqdns": (self.rng.choice(("*.vault.azure.net", "*.windows.net")),)}
                if kind == "application" else {"protocols": ("TCP",), "destinations": (self.rng.choice(self.prefixes),)}
            )  # fmt: skip
            rules.append(
                FirewallRule(
                    name=f"f{n}", priority=100 + n, kind=kind, action="Allow" if n % 4 else "Deny",
                    sources=(self.rng.choice(["*", *self.prefixes]),), ports=self.rng.choice(PORTS), **ends,
                )
            )  # fmt: skip
        return tuple(rules)

    def make_services(self, services: int, networks: list[VirtualNetwork]) -> None:
        zones: dict[str, str] = {}
        for _, _, name in SERVICES:
            zone = self.put(PrivateDnsZone, name=name)
            zones[name] = zone.id
            for network in networks:
                if self.rng.random() < 0.9:
                    self.put(PrivateDnsZoneLink, parent=zone.id, virtual_network=network.id)
        taken: dict[str, int] = {}
        for n in range(services):
            home = self.rng.choice(self.walls)
            taken[home.id] = host = taken.get(home.id, 3) + 1
            address = f"{str(home.prefix).rpartition('.')[0]}.{host}"
            if n % 5 == 4 or host > 250:
                self.put(VirtualMachine, parent=home.id, address=address)
                continue
            model, groups, zone = SERVICES[n % 4]
            values: dict[str, Any] = {}
            if model is not SqlServer:
                values["default_action"] = self.rng.choice(("Allow", "Deny", "Deny"))
                values["allowed_addresses"] = ("51.1.0.0/30",) if self.rng.random() < 0.3 else ()
            values["allowed_subnets"] = tuple({s.id for s in self.rng.choices(self.entries, k=self.rng.randrange(3))})
            service = self.put(model, **values)
            if self.rng.random() < 0.7:
                self.put(PrivateEndpoint, parent=home.id, target=service.id, group_id=groups[0], address=address,
                         dns_zones=(zones[zone],))  # fmt: skip

    def make_apps(self, apps: int) -> None:
        plan = self.put(HostingPlan, tier="elastic-premium", sku="EP1", operating_system="windows")
        flex = self.put(HostingPlan, tier="flex-consumption", sku="FC1", operating_system="linux")
        for n in range(apps):
            rules: tuple[AccessRule, ...] = ()
            if self.rng.random() < 0.3:
                rules = (AccessRule(name="r", priority=100, source="51.1.0.0/28"),)
            entry = self.entries[n % len(self.entries)] if n % 10 else None
            self.put(
                FunctionApp, plan=flex.id if n % 7 == 0 and entry is not None else plan.id,
                integration_subnet=None if entry is None else entry.id, route_all=n % 3 != 0,
                outbound_addresses=tuple(f"20.50.{n % 9}.{k}" for k in range(1, 4)), access_rules=rules,
            )  # fmt: skip


def estate(apps: int, services: int, networks: int = 60, subnets: int = 250, every: int = 0, seed: int = 4) -> Design:
    """A design of so many apps and services. ``every``: rules of each security group, 0 for the mixed sizes."""
    return Design(resources=Estate(apps, services, networks, subnets, every, seed).items)
