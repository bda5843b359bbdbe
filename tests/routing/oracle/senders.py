"""Where packets start: apps with their plans and flags, machines, clients, sites and dial-in callers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.relay import HybridConnection, HybridConnectionManager
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.design import Design
from fnetdesigner.routing.question import Question
from tests.routing.oracle.doors import Caller, knock
from tests.routing.oracle.ground import AZURE_DNS, HOSTS, RFC1918, Ground, Packet, inside, is_private, number, span
from tests.routing.oracle.roads import Walk
from tests.routing.oracle.words import Answer, Words, name_of, names_of, owner
from tests.routing.oracle.world import DeniedError, UnknownError, World

MOST_ADDRESSES = 300
FLAGS = {
    "content-share": "content_share_routing",
    "image-pull": "image_pull_routing",
    "backup": "backup_routing",
}


def source_addresses(design: Design, question: Question) -> list[str | None]:
    """Every address that the source of a question may have; [None] where no private one can be told."""
    ground = Ground(design)
    if question.source.address is not None:
        found = span(question.source.address)
        return [question.source.address] if found is None or found[0] == found[1] else _texts([question.source.address])
    thing = ground.get(question.source.resource)
    if isinstance(thing, VpnGateway):
        return _texts(list(thing.point_to_site_pool))
    if isinstance(thing, DeploymentSlot):
        app = ground.get(thing.app)
        return source_of_app(ground, app.model_copy(update={"integration_subnet": thing.integration_subnet}))
    if isinstance(thing, FunctionApp):
        return source_of_app(ground, thing)
    if isinstance(thing, OnPremisesNetwork):
        return _texts(list(thing.address_space))
    if isinstance(thing, Client | DeploymentAgent) and thing.address:
        return _texts([thing.address])
    if isinstance(thing, HOSTS) and (text := getattr(thing, "address", getattr(thing, "private_address", None))):
        return [text]
    place = thing if isinstance(thing, Subnet) else ground.get(getattr(thing, "parent", None))
    if isinstance(place, Subnet) and place.prefix:
        return _texts([place.prefix])
    if isinstance(thing, Client | DeploymentAgent) and (site := ground.get(thing.site)) is not None:
        return _texts(list(site.address_space))
    return [None]


def source_of_app(ground: Ground, app: FunctionApp) -> list[str | None]:
    """The addresses of an app: those of the subnet that it enters, or of the pool that it dials in to."""
    subnet, _ = ground.subnet_of_app(app)
    if subnet is not None:
        return _texts([subnet.prefix or ""])
    network = ground.get(app.gateway_network)
    pools = [p for g in (ground.gateways_in(network) if network else ()) for p in getattr(g, "point_to_site_pool", ())]
    return _texts(pools) if pools else [None]


def _texts(ranges: list[str]) -> list[str | None]:
    found: list[str | None] = []
    for text in ranges:
        if (ends := span(text)) is not None:
            size = ends[1] - ends[0] + 1
            assert size <= MOST_ADDRESSES, f"{text} is too large for the oracle"
            found += [_text(ends[0] + i) for i in range(size)]
    return found or [None]


def _text(address: int) -> str:
    return ".".join(str(address >> shift & 255) for shift in (24, 16, 8, 0))


class Sender:
    """One question about one packet, in one world."""

    def __init__(self, world: World, ground: Ground, question: Question) -> None:
        self.world = world
        self.ground = ground
        self.question = question
        address = question.source.address
        self.source = number(address) if address is not None else None
        self.everything = True
        self.ranges: list[str] | None = None
        self.nic: str | None = None

    def send(self) -> None:
        """Returns where the packet arrives; DeniedError where it does not."""
        thing = self.ground.get(self.question.source.resource)
        if self.question.source.point_to_site:
            self.dial_in(thing)
        elif isinstance(thing, DeploymentSlot):
            app = self.ground.get(thing.app)
            self.app(app.model_copy(update={"integration_subnet": thing.integration_subnet}))
        elif isinstance(thing, FunctionApp):
            self.app(thing)
        elif isinstance(thing, OnPremisesNetwork):
            self.site(thing)
        elif isinstance(thing, Client | DeploymentAgent) and thing.site is not None and thing.where != "internet":
            self.site(self.ground.get(thing.site))
        elif isinstance(thing, Subnet):
            self.machine(thing, thing)
        elif thing is not None and isinstance(self.ground.get(thing.parent), Subnet):
            self.machine(thing, self.ground.get(thing.parent))
        else:
            self.outside()

    def words(self, network: VirtualNetwork | None, servers: tuple[str, ...], place: Any) -> Answer:
        """What the target's name leads to, for an asker in a network (None: outside) with some servers."""
        words = Words(self.world, self.ground, self.reaches)
        name = self.name()
        if name is None:
            return self.told()
        if servers:
            return words.ask(place, servers, name)
        return words.public(name) if network is None else words.azure(network, name)

    def reaches(self, place: Any, address: int) -> bool:
        """Whether a place reaches a DNS server, by UDP and by TCP (C-D1, C-D9)."""
        if not self.everything and not inside(address, RFC1918):
            return False
        if self.ranges is not None and not inside(address, self.ranges):
            return False
        for protocol in ("udp", "tcp"):
            packet = Packet(self.source, address, 53, protocol, sender=self.question.source.resource or "")
            try:
                if isinstance(place, OnPremisesNetwork):
                    self.into_azure(place, packet)
                elif isinstance(place, VpnGateway):
                    Walk(self.world, self.ground).from_gateway([place], packet)
                else:
                    Walk(self.world, self.ground).leave_machine(place, self.nic, packet)
            except DeniedError:
                return False
            except UnknownError:
                # Nobody can tell whether it arrives: in one world it does, in another it does not.
                if not self.world.maybe():
                    return False
        return True

    def name(self) -> str | None:
        """The name that is asked for; None where the target has an address of its own."""
        target = self.question.target
        if target.name:
            return target.name.lower()
        thing = self.ground.get(target.resource)
        return name_of(thing, target.group) if thing is not None and names_of(thing) else None

    def of_azure(self) -> bool:
        """Whether the name belongs to a service of the design or to one of its private zones."""
        name = self.name()
        if name is None:
            return False
        zones = [z.name.lower() for z in self.ground.items if z.kind == "private-dns-zone"]
        services = {known for thing in self.ground.items for known, _ in names_of(thing)}
        return name in services or any(name == z or name.endswith(f".{z}") for z in zones)

    def told(self) -> Answer:
        """The address of a target that nobody has to ask DNS for."""
        target = self.question.target
        if target.address:
            address = number(target.address)
            return Answer(address, None if is_private(address) else owner(self.ground, address))
        thing = self.ground.get(target.resource)
        if isinstance(thing, OnPremisesNetwork):
            ends = [span(p) for p in thing.address_space]
            return Answer(self.world.choose([a for e in ends if e for a in range(e[0], e[1] + 1)], "site"))
        return Answer(self.ground.stands(self.world, thing))

    def packet(self, answer: Answer, app: FunctionApp | None = None) -> Packet:
        question = self.question
        name = self.name() or ""
        thing = self.ground.get(question.target.resource)
        wanted = Words(self.world, self.ground, self.reaches).named(name) if name else None
        return Packet(
            self.source,
            answer.address,
            question.port,
            question.protocol,
            answer.service,
            answer.group,
            name,
            dict(question.headers),
            app,
            (wanted.service, wanted.group) if wanted else ((thing, "") if thing is not None else None),
            question.traffic,
            question.source.resource or "",
        )

    def app(self, app: FunctionApp) -> None:
        """An app: capability, hybrid connections, DNS, steering (C-A1 to C-S9)."""
        question, ground = self.question, self.ground
        if question.protocol == "icmp":
            raise DeniedError("capability", "icmp")
        subnet, always = ground.subnet_of_app(app)
        if question.port == 25 and not app.port_25 and (subnet is not None or app.gateway_network is not None):
            raise DeniedError("capability", "port-25")
        if self.hybrid(app):
            return
        if question.traffic == "key-vault-reference":
            self.vault_reference(app, subnet, always)
            return
        flagged = question.traffic in FLAGS
        unrouted = flagged and not always and not getattr(app, FLAGS[question.traffic])
        if subnet is None and app.gateway_network is not None and ground.plan(app) == "dedicated" and not unrouted:
            self.dialled(app)
            return
        if subnet is None or unrouted:
            self.edge(app, self.words(None, (), None))
            return
        self.everything = always or app.route_all
        self.integrated(app, subnet, self.everything or flagged)

    def integrated(self, app: FunctionApp, subnet: Subnet, everything: bool) -> None:
        ground = self.ground
        network = ground.network(subnet)
        answer = self.words(network, servers_of(app) or tuple(network.dns_servers), subnet)
        packet = self.packet(answer, app)
        inward = everything or inside(answer.address, RFC1918) or ground.serves(self.world, subnet, answer.service)
        if not inward:
            self.edge(app, answer)
            return
        Walk(self.world, ground).leave_machine(subnet, None, packet)

    def edge(self, app: FunctionApp, answer: Answer) -> None:
        """The public edge: what is private cannot be reached there (C-S3, C-S9, C-E3)."""
        if is_private(answer.address):
            raise DeniedError("steering", "no-vnet-integration")
        packet = replace(self.packet(answer, app), source=None)
        addresses = [number(a) for a in app.outbound_addresses]
        knock(self.world, self.ground, packet, Caller(addresses or (None,), region=app.region, hosted=True))

    def vault_reference(self, app: FunctionApp, subnet: Subnet | None, always: bool) -> None:
        """A Key Vault reference: the public way first, then the network (C-S6)."""
        try:
            self.edge(app, self.words(None, (), None))
            return
        except DeniedError:
            if subnet is None and app.gateway_network is not None and self.ground.plan(app) == "dedicated":
                self.dialled(app)
                return
            if subnet is None:
                raise
        network = self.ground.network(subnet)
        self.everything = always or app.route_all
        answer = self.words(network, servers_of(app) or tuple(network.dns_servers), subnet)
        plan = self.ground.plan(app)
        doubtful = is_private(answer.address) and not app.route_all and not always
        if doubtful and plan != "flex-consumption" and self.ground.system(app) == "linux" and self.world.maybe():
            raise DeniedError("steering", "key-vault-reference")
        self.integrated(app, subnet, True)

    def hybrid(self, app: FunctionApp) -> bool:
        """Whether a hybrid connection takes the packet; refused where that cannot carry it (C-H1 to C-H3)."""
        name = self.name()
        if self.question.protocol != "tcp" or name is None or self.question.traffic != "app":
            return False
        if self.ground.system(app) != "windows" or self.ground.plan(app) in ("consumption", "flex-consumption"):
            return False
        for key in app.hybrid_connections:
            connection = self.ground.get(key)
            if not isinstance(connection, HybridConnection) or connection.host.lower() != name:
                continue
            if str(self.question.port) != connection.port:
                continue
            for manager in self.ground.all(HybridConnectionManager):
                listening = connection.id in manager.connections
                if listening and manager.reaches_relay and manager.reaches_hosts and manager.resolves_names:
                    return True
            raise DeniedError("hybrid", connection.name)
        return False

    def dialled(self, app: FunctionApp) -> None:
        """Gateway-required integration: the app is a point-to-site caller (C-S8)."""
        network = self.ground.get(app.gateway_network)
        gateways = [g for g in self.ground.gateways_in(network) if isinstance(g, VpnGateway) and g.point_to_site_pool]
        plan = self.ground.get(app.plan)
        self.ranges = [*network.address_space, *plan.gateway_routes]
        answer = self.words(network, tuple(network.dns_servers), gateways[0])
        if not inside(answer.address, self.ranges):
            self.edge(app, answer)
            return
        Walk(self.world, self.ground).from_gateway([g for g in gateways if g.status == "up"], self.packet(answer))

    def machine(self, thing: Any, subnet: Subnet) -> None:
        network = self.ground.network(subnet)
        own = tuple(getattr(thing, "dns_servers", ())) if isinstance(thing, VirtualMachine) else ()
        self.nic = getattr(thing, "network_security_group", None) if isinstance(thing, VirtualMachine) else None
        if self.source is None and hasattr(thing, "address"):
            self.source = self.ground.stands(self.world, thing)
        servers = own or tuple(network.dns_servers)
        answer = self.words(network, servers, subnet)
        Walk(self.world, self.ground).leave_machine(subnet, self.nic, self.packet(answer))

    def site(self, site: OnPremisesNetwork) -> None:
        """A caller on-premises: by a gateway to what is private, else by the site's own way out (C-D6, C-P7)."""
        # The site forwards names of Azure alone: those of services, and those in private zones of the design.
        forwarders = tuple(site.dns_forwarders) if self.of_azure() else ()
        answer = self.words(None, forwarders, site if forwarders else None)
        packet = self.packet(answer)
        if not is_private(answer.address):
            knock(self.world, self.ground, packet, Caller())
            return
        self.into_azure(site, packet)

    def into_azure(self, site: OnPremisesNetwork, packet: Packet) -> None:
        gateways = []
        for gateway in self.ground.items:
            if gateway.kind in ("vpn-gateway", "expressroute-gateway") and any(
                end is site for _, end in self.ground.reach_of(gateway)
            ):
                gateways.append(gateway)
        Walk(self.world, self.ground).from_gateway(gateways, packet)

    def dial_in(self, gateway: VpnGateway) -> None:
        """A point-to-site caller (C-P6)."""
        network = self.ground.home(gateway)
        servers = tuple(s for s in network.dns_servers if s != AZURE_DNS)
        answer = self.words(None, servers, gateway)
        packet = self.packet(answer)
        if not is_private(answer.address):
            knock(self.world, self.ground, packet, Caller())
            return
        Walk(self.world, self.ground).from_gateway([gateway] if gateway.status == "up" else [], packet)

    def outside(self) -> None:
        """A caller on the internet, or one that nobody knows."""
        answer = self.words(None, (), None)
        if is_private(answer.address):
            raise DeniedError("steering", "private-address")
        packet = self.packet(answer)
        knock(self.world, self.ground, packet, Caller((self.source,)))


def servers_of(app: FunctionApp) -> tuple[str, ...]:
    """The DNS servers that an app names for itself (C-D1)."""
    if app.dns_servers:
        return tuple(app.dns_servers)
    settings = {s.name: s.value for s in app.app_settings}
    first = settings.get("WEBSITE_DNS_SERVER")
    if not first:
        return ()
    second = settings.get("WEBSITE_DNS_ALT_SERVER")
    return (first, second) if second else (first,)


__all__ = ["AZURE_DNS", "Sender", "source_addresses"]
