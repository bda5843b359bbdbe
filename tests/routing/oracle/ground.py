"""What a design holds, found by plain loops, and the arithmetic of addresses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import netaddr

from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.dns_servers import DnsResolver, DnsServer
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.gateways import Connection, ExpressRouteCircuit, LocalNetworkGateway
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.traffic import ExpressRouteGateway, NatGateway, PublicIp, RouteTable, VpnGateway
from fnetdesigner.model.design import Design
from tests.routing.oracle.world import World

RFC1918 = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
RESERVED = (*RFC1918, "100.64.0.0/10")
AZURE_DNS = "168.63.129.16"
SERVICE_ENDPOINTS = {
    "storage-account": "Microsoft.Storage",
    "key-vault": "Microsoft.KeyVault",
    "event-hubs-namespace": "Microsoft.EventHub",
    "service-bus-namespace": "Microsoft.ServiceBus",
    "function-app": "Microsoft.Web",
    "cosmos-db-account": "Microsoft.AzureCosmosDB",
    "sql-server": "Microsoft.Sql",
    "container-registry": "Microsoft.ContainerRegistry",
}
TAGS = {
    "storage-account": "storage",
    "key-vault": "azurekeyvault",
    "event-hubs-namespace": "eventhub",
    "service-bus-namespace": "servicebus",
    "function-app": "appservice",
    "cosmos-db-account": "azurecosmosdb",
    "sql-server": "sql",
    "container-registry": "azurecontainerregistry",
}
KNOWN_TAGS = frozenset({*TAGS.values(), "azurecloud", "azuremonitor", "azureactivedirectory", "azurefrontdoor"})
HOSTS = (VirtualMachine, NetworkVirtualAppliance, AzureFirewall, DnsServer, Client, DeploymentAgent)


@lru_cache(maxsize=100_000)
def span(text: str) -> tuple[int, int] | None:
    """First and last address of a range or a single address; None of what is neither."""
    try:
        network = netaddr.IPNetwork(text)
    except (netaddr.AddrFormatError, ValueError):
        return None
    return (network.first, network.last) if network.version == 4 else None


@lru_cache(maxsize=100_000)
def bits(text: str) -> int:
    """The length of a prefix."""
    return int(netaddr.IPNetwork(text).prefixlen)


@lru_cache(maxsize=100_000)
def number(text: str) -> int:
    """An address as a number."""
    return int(netaddr.IPAddress(text))


def inside(address: int | None, ranges: Any) -> bool:
    """Whether an address lies in one of some ranges."""
    return address is not None and any(
        found[0] <= address <= found[1] for text in ranges if (found := span(text)) is not None
    )


def is_private(address: int | None) -> bool:
    """Whether an address is one that the internet does not carry."""
    return inside(address, RESERVED)


@dataclass
class Packet:
    """A packet on its way. ``source`` is None where it is a public address that nobody knows, ``target`` likewise.
    ``service`` is the service, or app, behind a public target; ``name`` is what the sender asked for; ``sender``
    is the id of what sent it; ``standing`` is the subnet that its target is known to stand in, as no endpoint."""

    source: int | None
    target: int | None
    port: int
    protocol: str
    service: Any = None
    group: str = ""
    name: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    app: Any = None
    wanted: Any = None
    traffic: str = "app"
    sender: str = ""
    standing: str = ""


class Ground:
    """The resources of a design, and what stands where."""

    def __init__(self, design: Design) -> None:
        self.design = design
        self.items = [design.resources[key] for key in sorted(design.resources)]
        self._kept: dict[Any, list[Any]] = {}

    def get(self, key: str | None) -> Any:
        return None if key is None else self.design.resources.get(key)

    def all(self, *models: type[Any]) -> Iterator[Any]:
        if models not in self._kept:
            self._kept[models] = [item for item in self.items if isinstance(item, models)]
        return iter(self._kept[models])

    def network(self, subnet: Subnet) -> VirtualNetwork:
        found = self.get(subnet.parent)
        assert isinstance(found, VirtualNetwork)
        return found

    def subnets(self, network: VirtualNetwork) -> Iterator[Subnet]:
        return (s for s in self.all(Subnet) if s.parent == network.id and s.prefix)

    def link(self, one: VirtualNetwork, other: VirtualNetwork) -> Peering | None:
        """The link from one network to another."""
        return next((p for p in self.all(Peering) if p.parent == one.id and p.remote == other.id), None)

    def peers(self, network: VirtualNetwork) -> Iterator[VirtualNetwork]:
        """The networks that both links join (C-R1, C-P1)."""
        for other in self.all(VirtualNetwork):
            if other.id != network.id and self.link(network, other) and self.link(other, network):
                yield other

    def endpoints(self) -> Iterator[PrivateEndpoint]:
        return self.all(PrivateEndpoint)

    def space(self, network: VirtualNetwork) -> tuple[str, ...]:
        return tuple(network.address_space)

    def gateways_in(self, network: VirtualNetwork) -> Iterator[Any]:
        """The gateways that stand in a network."""
        for gateway in self.all(VpnGateway, ExpressRouteGateway):
            subnet = self.get(gateway.parent)
            if isinstance(subnet, Subnet) and subnet.parent == network.id:
                yield gateway

    def home(self, thing: Any) -> VirtualNetwork:
        """The network that a thing in a subnet stands in."""
        return self.network(self.get(thing.parent))

    def gateways_of(self, network: VirtualNetwork) -> list[tuple[Any, VirtualNetwork]]:
        """The gateways that a network uses, with the network each stands in: its own, or a peer's (C-R2)."""
        found = [(g, network) for g in self.gateways_in(network)]
        for peer in self.peers(network):
            ours, theirs = self.link(network, peer), self.link(peer, network)
            if ours and theirs and ours.use_remote_gateways and theirs.allow_gateway_transit:
                found += [(g, peer) for g in self.gateways_in(peer)]
        return found

    def reach_of(self, gateway: Any) -> list[tuple[str, Any]]:
        """Prefixes behind a gateway, each with the site, or the network, that it leads to."""
        if gateway.status != "up":
            return []
        found: list[tuple[str, Any]] = [(pool, gateway) for pool in getattr(gateway, "point_to_site_pool", ())]
        sites: list[Any] = [s for s in self.all(OnPremisesNetwork) if gateway.id in s.gateways]
        for connection in self.all(Connection):
            if connection.gateway != gateway.id or connection.status != "connected":
                continue
            local = self.get(connection.local_gateway)
            circuit = self.get(connection.circuit)
            if isinstance(local, LocalNetworkGateway):
                found += [(p, self.get(local.site)) for p in local.address_space]
                if connection.bgp:
                    sites.append(self.get(local.site))
            if isinstance(circuit, ExpressRouteCircuit):
                sites.append(self.get(circuit.site))
            if connection.connection_type == "Vnet2Vnet" and (second := self.get(connection.second_gateway)):
                far = self.home(second)
                found += [(p, far) for p in far.address_space]
        for site in sites:
            if site is not None:
                found += [(p, site) for p in site.address_space]
                if site.advertises_default_route:
                    found.append(("0.0.0.0/0", site))
        return found

    def plan(self, app: FunctionApp) -> str:
        """The hosting option of an app."""
        plan = self.get(app.plan)
        if isinstance(plan, HostingPlan):
            return plan.tier
        return "container-apps" if plan is not None else ""

    def system(self, app: FunctionApp) -> str:
        plan = self.get(app.plan)
        return app.operating_system or (plan.operating_system if isinstance(plan, HostingPlan) else "linux")

    def subnet_of_app(self, app: Any) -> tuple[Subnet | None, bool]:
        """The subnet that the traffic of an app enters, and whether all of it does whatever Route All says."""
        plan = self.get(app.plan)
        tier = self.plan(app)
        if tier == "isolated":
            environment = self.get(plan.environment)
            return (None if environment is None else self.get(environment.parent)), True
        if tier == "container-apps":
            return self.get(plan.parent), True
        if tier in ("flex-consumption", "elastic-premium", "dedicated"):
            return self.get(app.integration_subnet), tier == "flex-consumption"
        return None, False

    def public_addresses(self, ids: tuple[str, ...]) -> list[int | None]:
        """The addresses of some public IPs; None for one that nobody knows yet."""
        found = [self.get(i) for i in ids]
        return [None if p.address is None else number(p.address) for p in found if isinstance(p, PublicIp)]

    def nat(self, subnet: Subnet) -> list[int | None]:
        gateway = self.get(subnet.nat_gateway)
        return self.public_addresses(gateway.public_ips) if isinstance(gateway, NatGateway) else []

    def routes(self, subnet: Subnet) -> tuple[Any, ...]:
        table = self.get(subnet.route_table)
        return table.routes if isinstance(table, RouteTable) else ()

    def propagates(self, subnet: Subnet) -> bool:
        table = self.get(subnet.route_table)
        return table.propagate_gateway_routes if isinstance(table, RouteTable) else True

    def serves(self, world: World, subnet: Subnet, service: Any) -> bool:
        """Whether a service endpoint of the subnet leads to a service (C-R3). Which regions are pairs is not known."""
        if service is None or service.kind not in SERVICE_ENDPOINTS:
            return False
        if SERVICE_ENDPOINTS[service.kind].lower() not in {e.lower() for e in subnet.service_endpoints}:
            return False
        here, there = self.network(subnet).region, service.region
        if service.kind == "sql-server":
            return bool(here == there)
        if service.kind == "storage-account":
            return bool(here == there) or world.maybe(("pair", here, there))
        return True

    def stands(self, world: World, thing: Any) -> int | None:
        """The private address of a thing in a subnet; chosen from the whole prefix where none is given."""
        text = getattr(thing, "address", None) or getattr(thing, "private_address", None)
        if text:
            return number(text)
        subnet = self.get(thing.parent)
        found = span(subnet.prefix) if isinstance(subnet, Subnet) and subnet.prefix else None
        if found is None:
            return None
        return world.choose(range(found[0], found[1] + 1), ("at", thing.id))

    def holder(self, world: World, subnet: Subnet, address: int) -> Any:
        """What has an address of a subnet: a machine, an endpoint, or nothing."""
        here = [t for t in self.all(PrivateEndpoint, *HOSTS) if t.parent == subnet.id]
        here += [r for r in self.all(DnsResolver) if r.inbound_subnet == subnet.id]
        open_ones = []
        for thing in here:
            if world.kept.get(("at", thing.id)) == address:
                return thing
        for thing in here:
            text = getattr(thing, "address", None) or getattr(thing, "private_address", None)
            text = text or getattr(thing, "inbound_address", None)
            if text is not None:
                if number(text) == address:
                    return thing
            elif ("at", thing.id) not in world.kept and not isinstance(thing, DnsResolver | Client | DeploymentAgent):
                open_ones.append(thing)
        if not open_ones:
            return None
        return world.choose([None, *open_ones], ("holder", subnet.id, address))

    def at(self, world: World, network: VirtualNetwork, address: int | None) -> tuple[Subnet | None, Any]:
        """The subnet of a network that an address lies in, and what has it there."""
        for subnet in self.subnets(network):
            if address is not None and inside(address, (subnet.prefix,)):
                return subnet, self.holder(world, subnet, address)
        return None, None
