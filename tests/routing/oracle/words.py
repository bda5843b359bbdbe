"""Names and the servers that are asked for them (C-D1 to C-D10)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fnetdesigner.kinds.databases import CosmosDbAccount
from fnetdesigner.kinds.dns_servers import DnsResolver, DnsServer
from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink
from fnetdesigner.kinds.traffic import VpnGateway
from tests.routing.oracle.ground import AZURE_DNS, Ground, inside, number
from tests.routing.oracle.world import DeniedError, UnknownError, World

SUFFIXES = {
    "key-vault": ("vault", "vault.azure.net", "privatelink.vaultcore.azure.net"),
    "event-hubs-namespace": ("namespace", "servicebus.windows.net", "privatelink.servicebus.windows.net"),
    "service-bus-namespace": ("namespace", "servicebus.windows.net", "privatelink.servicebus.windows.net"),
    "sql-server": ("sqlServer", "database.windows.net", "privatelink.database.windows.net"),
    "container-registry": ("registry", "azurecr.io", "privatelink.azurecr.io"),
    "function-app": ("sites", "azurewebsites.net", "privatelink.azurewebsites.net"),
    "cosmos-db-account": ("Sql", "documents.azure.com", "privatelink.documents.azure.com"),
}
STORAGE_GROUPS = ("blob", "file", "queue", "table", "dfs", "web")
MOST_HOPS = 6


@dataclass(frozen=True)
class Named:
    """A service behind a public name, with the endpoint group that would serve it and the label in its zone."""

    service: Any
    group: str
    label: str
    zone: str


@dataclass(frozen=True)
class Answer:
    """What a name leads to. ``address`` None: a public address that nobody knows."""

    address: int | None
    service: Any = None
    group: str = ""


def names_of(service: Any) -> list[tuple[str, Named]]:
    """The public names of a service."""
    name = service.name.lower()
    if service.kind == "storage-account":
        return [
            (f"{name}.{g}.core.windows.net", Named(service, g, name, f"privatelink.{g}.core.windows.net"))
            for g in STORAGE_GROUPS
        ]
    if service.kind not in SUFFIXES:
        return []
    group, suffix, zone = SUFFIXES[service.kind]
    assert not isinstance(service, CosmosDbAccount) or service.api == "Sql"
    found = [(f"{name}.{suffix}", Named(service, group, name, zone))]
    if service.kind == "function-app":
        found.append((f"{name}.scm.{suffix}", Named(service, "scm", f"{name}.scm", zone)))
    return found


def name_of(service: Any, group: str) -> str:
    """The public name of a sub-resource of a service."""
    for name, named in names_of(service):
        if group in ("", named.group) or (group == "sites" and named.group == "sites"):
            return name
    raise AssertionError(f"{service.kind} has no {group}")


class Words:
    """Looks names up for one asker. ``reaches`` says whether a place reaches an address at port 53."""

    def __init__(self, world: World, ground: Ground, reaches: Callable[[Any, int], bool]) -> None:
        self.world = world
        self.ground = ground
        self.reaches = reaches

    def public(self, name: str) -> Answer:
        """What public DNS says; a name that nobody of the design has is somewhere on the internet."""
        found = self.named(name)
        if found is None:
            if ".privatelink." in f".{name}":
                raise DeniedError("dns", "nxdomain")
            return Answer(None)
        text = getattr(found.service, "public_address", None) or getattr(found.service, "inbound_address", None)
        return Answer(None if text is None else number(text), found.service, found.group)

    def named(self, name: str) -> Named | None:
        for service in self.ground.items:
            for text, named in names_of(service):
                if text == name.lower():
                    return named
        return None

    def azure(self, network: VirtualNetwork, name: str) -> Answer:
        """Azure DNS, asked from inside a network: the zones linked to it first (C-D2 to C-D4)."""
        name = name.lower()
        found = self.zone(network, name)
        if found is not None:
            return self.in_zone(*found, name, None)
        named = self.named(name)
        if named is not None and any(self.serves(e, named) for e in self.ground.endpoints()):
            alias = f"{named.label}.{named.zone}"
            found = self.zone(network, alias)
            if found is not None:
                return self.in_zone(*found, alias, named)
        return self.public(name)

    @staticmethod
    def serves(endpoint: Any, named: Named) -> bool:
        group = "sites" if named.group == "scm" else named.group
        return bool(endpoint.target == named.service.id and endpoint.group_id == group)

    def zone(self, network: VirtualNetwork, name: str) -> tuple[PrivateDnsZone, PrivateDnsZoneLink] | None:
        best: tuple[PrivateDnsZone, PrivateDnsZoneLink] | None = None
        for link in self.ground.all(PrivateDnsZoneLink):
            zone = self.ground.get(link.parent)
            if link.virtual_network != network.id or not f".{name}".endswith(f".{zone.name.lower()}"):
                continue
            if best is None or len(zone.name) > len(best[0].name):
                best = (zone, link)
        return best

    def in_zone(self, zone: PrivateDnsZone, link: PrivateDnsZoneLink, name: str, named: Named | None) -> Answer:
        label = name[: -len(zone.name)].rstrip(".") or "@"
        for record in zone.records:
            if record.name.lower() == label and record.addresses:
                return Answer(number(record.addresses[0]))
        for endpoint in self.ground.endpoints():
            target = self.ground.get(endpoint.target)
            if zone.id not in endpoint.dns_zones or target is None:
                continue
            for _, other in names_of(target):
                if self.serves(endpoint, other) and f"{other.label}.{other.zone}" == name:
                    return Answer(self.ground.stands(self.world, endpoint))
        if link.fallback and zone.name.lower().startswith("privatelink."):
            public = name if named is None else name_of(named.service, named.group)
            return self.public(public)
        raise DeniedError("dns", "nxdomain")

    def ask(self, place: Any, servers: tuple[str, ...], name: str, depth: int = 0) -> Answer:
        """Asks servers in order from a place, a subnet or a site; the first that can be reached and answers counts."""
        network: VirtualNetwork | None = None
        if isinstance(place, Subnet):
            network = self.ground.network(place)
        elif isinstance(place, VpnGateway):
            network = self.ground.home(place)
        for server in servers:
            if server == AZURE_DNS:
                if network is None:
                    continue
                return self.azure(network, name)
            who = self.server(place, number(server))
            if depth > MOST_HOPS or not self.reaches(place, number(server)):
                continue
            if who is None:
                raise UnknownError
            answer = self.answer(who, name, depth)
            if answer is not None:
                return answer
        raise DeniedError("dns", "no-dns-server")

    def server(self, place: Any, address: int) -> Any:
        for thing in self.ground.all(DnsServer, DnsResolver, AzureFirewall):
            text = thing.inbound_address if isinstance(thing, DnsResolver) else None
            text = text or getattr(thing, "address", None) or getattr(thing, "private_address", None)
            if text is not None and number(text) == address:
                return thing
        return None

    def answer(self, server: Any, name: str, depth: int) -> Answer | None:
        """What one server answers; None where it does not."""
        if isinstance(server, DnsResolver):
            network = self.ground.get(server.virtual_network)
            return None if network is None else self.azure(network, name)
        subnet = self.ground.get(server.parent)
        if isinstance(server, AzureFirewall):
            if not server.dns_proxy:
                return None
            return self.ask(subnet, server.dns_servers or (AZURE_DNS,), name, depth + 1)
        for record in server.records:
            if record.name.lower() == name.lower() and record.addresses:
                return self.known(Answer(number(record.addresses[0])))
        if server.forwards == "public":
            return self.public(name)
        if server.forwards == "azure-dns":
            return None if subnet is None else self.azure(self.ground.network(subnet), name)
        if server.forwards == "addresses":
            place = subnet if subnet is not None else self.ground.get(server.site)
            return self.ask(place, server.forward_addresses, name, depth + 1)
        raise DeniedError("dns", "nxdomain")

    def known(self, answer: Answer) -> Answer:
        """An answer with the service that has that public address."""
        return Answer(answer.address, owner(self.ground, answer.address))


def owner(ground: Ground, address: int | None) -> Any:
    """The service, or the app, that has a public address."""
    for item in ground.items:
        text = getattr(item, "public_address", None) or getattr(item, "inbound_address", None)
        if item.kind in (*SUFFIXES, "storage-account") and text is not None and inside(address, (text,)):
            return item
    return None
