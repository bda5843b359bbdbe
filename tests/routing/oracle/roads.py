"""Where a packet goes from a subnet: effective routes, peerings, gateways, appliances, and who is at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.traffic import VpnGateway
from tests.routing.oracle.doors import Caller, knock
from tests.routing.oracle.ground import RESERVED, Ground, Packet, bits, inside, is_private, number, span
from tests.routing.oracle.guards import filtered, policed, word_holds
from tests.routing.oracle.world import DeniedError, UnknownError, World

NSG_ON = ("Enabled", "NetworkSecurityGroupEnabled")
ROUTES_ON = ("Enabled", "RouteTableEnabled")
Road = tuple[str, Any]
"""What a route says: local, peering, endpoint, service, gateway, appliance, internet or none; and where it leads."""


class Walk:
    """One packet on its way through the networks of a design, in one world."""

    def __init__(self, world: World, ground: Ground) -> None:
        self.world = world
        self.ground = ground
        self.passed: list[Any] = []

    def leave_machine(self, subnet: Subnet, nic: str | None, packet: Packet) -> None:
        """A packet that starts in a subnet: the groups of its interface and subnet, then the routes (C-N2, C-N3)."""
        guarded = filtered(self.world, self.ground, nic, "Outbound", subnet, packet)
        guarded |= filtered(self.world, self.ground, subnet.network_security_group, "Outbound", subnet, packet)
        self.go(subnet, packet, guarded)

    def go(self, subnet: Subnet, packet: Packet, guarded: bool) -> None:
        what, where = self.route(subnet, packet)
        network = self.ground.network(subnet)
        if what in ("local", "peering", "endpoint"):
            self.deliver(network, where, packet, guarded)
        elif what == "service":
            knock(self.world, self.ground, packet, Caller((packet.source,), subnet=subnet))
        elif what == "internet":
            self.to_internet(subnet, packet)
        elif what == "appliance":
            self.appliance(network, where, packet, guarded)
        elif what == "gateway":
            gateway, home, end = where
            self.through_gateway(network, gateway, home, end, packet, guarded)
        else:
            raise DeniedError("route", f"None {where}")

    def route(self, subnet: Subnet, packet: Packet) -> Road:
        """The effective route of a subnet for a packet (C-R1 to C-R9)."""
        ground, target = self.ground, packet.target
        network = ground.network(subnet)
        peers = list(ground.peers(network))
        explicit, tagged = self.user_routes(subnet, packet)
        best = max(explicit, key=lambda r: bits(r.prefix), default=None) or tagged
        if ground.serves(self.world, subnet, packet.service) and not is_private(target):
            return "service", packet.service
        for home in (network, *peers):
            _, thing = ground.at(self.world, home, target)
            if not isinstance(thing, PrivateEndpoint) or thing.parent == packet.standing:
                continue
            overriding = [r for r in explicit if bits(r.prefix) == 32]
            if ground.get(thing.parent).private_endpoint_policies in ROUTES_ON:
                least = max(bits(p) for p in home.address_space if inside(target, (p,)))
                overriding += [r for r in explicit if bits(r.prefix) >= least > 0]
            if overriding:
                return self.user_road(network, max(overriding, key=lambda r: bits(r.prefix)))
            return "endpoint", home
        system: list[tuple[int, Road]] = []
        for home in (network, *peers):
            what = "local" if home is network else "peering"
            system += [(bits(p), (what, home)) for p in home.address_space if inside(target, (p,))]
        learned: list[tuple[int, Road]] = []
        if not system and ground.propagates(subnet):
            for gateway, home in ground.gateways_of(network):
                for prefix, end in ground.reach_of(gateway):
                    if inside(target, (prefix,)) or (target is None and prefix == "0.0.0.0/0"):
                        learned.append((bits(prefix), ("gateway", (gateway, home, end))))
        default = any(r.prefix == "0.0.0.0/0" for r in ground.routes(subnet))
        system.append((0, ("internet", None)))
        if not default:
            system += [(bits(p), ("none", f"sys:{p}")) for p in RESERVED if inside(target, (p,))]
        candidates = [(length, 1, road) for length, road in system] + [(length, 2, road) for length, road in learned]
        # At an equal length a network or a peering comes before what Azure reserves.
        candidates.sort(key=lambda c: (c[0], c[1], c[2][0] != "none"))
        if best is not None and (bits(best.prefix) if best is not tagged else 16) >= candidates[-1][0]:
            return self.user_road(network, best)
        top = [c for c in candidates if c[:2] == candidates[-1][:2] and c[2][0] == candidates[-1][2][0]]
        return self.world.choose(top)[2]

    def user_routes(self, subnet: Subnet, packet: Packet) -> tuple[list[Any], Any]:
        explicit, tagged = [], None
        for route in self.ground.routes(subnet):
            found = span(route.prefix)
            if found is None:
                if tagged is None and word_holds(
                    self.world, self.ground, None, route.prefix, packet.target, packet.service
                ):
                    tagged = route
            elif packet.target is None:
                if bits(route.prefix) == 0 or (not is_private(found[0]) and self.world.maybe()):
                    explicit.append(route)
            elif found[0] <= packet.target <= found[1]:
                explicit.append(route)
        return explicit, tagged

    def user_road(self, network: VirtualNetwork, route: Any) -> Road:
        if route.next_hop == "VirtualAppliance":
            return "appliance", route.next_hop_address
        if route.next_hop == "VnetLocal":
            return "local", network
        if route.next_hop == "Internet":
            return "internet", None
        if route.next_hop == "VirtualNetworkGateway":
            for gateway, home in self.ground.gateways_of(network):
                if isinstance(gateway, VpnGateway) and gateway.status == "up":
                    return "gateway", (gateway, home, None)
            return "nowhere", "no VPN gateway"
        return "none", f"udr:{route.prefix}"

    def peering(
        self, one: VirtualNetwork, other: VirtualNetwork, packet: Packet, guarded: bool, transit: bool = False
    ) -> None:
        """Crosses from one network to its peer (C-P3, C-P4)."""
        there, back = self.ground.link(one, other), self.ground.link(other, one)
        assert there is not None and back is not None
        if not (there.allow_network_access and back.allow_network_access) and not guarded:
            raise DeniedError("peering", "allowVirtualNetworkAccess")
        if transit or inside(packet.source, one.address_space):
            return
        if not back.allow_forwarded_traffic:
            raise DeniedError("peering", f"allowForwardedTraffic {other.name}>{one.name}")

    def deliver(
        self, sender: VirtualNetwork, network: VirtualNetwork, packet: Packet, guarded: bool, transit: bool = False
    ) -> None:
        """Hands a packet over in a network: the groups on the way in, then whoever is there (C-X1, C-N2, C-N8)."""
        subnet, thing = self.ground.at(self.world, network, packet.target)
        nsg = subnet.network_security_group if subnet is not None else None
        nic = getattr(thing, "network_security_group", None)
        if sender.id != network.id:
            self.peering(sender, network, packet, guarded or bool(nsg or nic), transit)
        if isinstance(thing, PrivateEndpoint) and subnet and subnet.private_endpoint_policies not in NSG_ON:
            nsg = None
        if subnet is None:
            raise DeniedError("dest", "no-such-host")
        for group in (nsg, nic):
            filtered(self.world, self.ground, group, "Inbound", subnet, packet)
        if thing is None:
            raise DeniedError("dest", "no-such-host")
        if isinstance(thing, PrivateEndpoint):
            self.endpoint(thing, packet)
            return
        if packet.wanted is not None and packet.wanted[0] is not thing:
            raise DeniedError("dest", "no-such-host")
        self.answer(subnet, packet)

    def answer(self, subnet: Subnet, packet: Packet) -> None:
        """The way back from a machine: its subnet must not drop what goes to the sender."""
        # Whoever sent the packet has its address; no endpoint of its own subnet has it too.
        sender = self.ground.get(packet.sender)
        standing = "" if sender is None else getattr(sender, "parent", None) or ""
        back = Packet(packet.target, packet.source, packet.port, packet.protocol, standing=standing)
        what, where = self.route(subnet, back)
        if what in ("none", "internet"):
            raise DeniedError("route", f"return {what} {where}")
        if what == "appliance":
            self.return_leg(self.ground.network(subnet), where, packet)

    def return_leg(self, far: VirtualNetwork, address: str, packet: Packet) -> None:
        """From an appliance that the packet came by back to its sender: over the sender's own link (C-P4)."""
        sender = self.ground.get(packet.sender)
        if isinstance(sender, FunctionApp):
            start, _ = self.ground.subnet_of_app(sender)
        else:
            start = sender if isinstance(sender, Subnet) else self.ground.get(getattr(sender, "parent", None))
        if not isinstance(start, Subnet):
            return
        home = self.ground.network(start)
        # An appliance that hides the sender is answered itself.
        if home is far or not inside(packet.source, home.address_space):
            return
        for passed in self.passed:
            if passed.private_address == address:
                middle = self.ground.network(self.ground.get(passed.parent))
                link = self.ground.link(home, middle)
                if middle is not home and link is not None and not link.allow_forwarded_traffic:
                    raise DeniedError("peering", f"return allowForwardedTraffic {home.name}>{middle.name}")

    def endpoint(self, endpoint: PrivateEndpoint, packet: Packet) -> None:
        if endpoint.target is None or endpoint.status != "Approved":
            raise DeniedError("dest", "pe-not-approved")
        if packet.protocol != "tcp":
            raise DeniedError("dest", "endpoint-tcp-only")
        if packet.wanted is not None:
            service, group = packet.wanted
            if service is endpoint:
                return
            group = "sites" if group == "scm" else group
            if service.id != endpoint.target or (group and group != endpoint.group_id):
                raise DeniedError("dest", "endpoint-of-another")

    def to_internet(self, subnet: Subnet, packet: Packet) -> None:
        """Leaves Azure's networks from a subnet (C-X2, C-E2, C-X5)."""
        if is_private(packet.target):
            raise DeniedError("route", "private-to-internet")
        addresses: Sequence[int | None] = self.ground.nat(subnet)
        if not addresses:
            if self.passed:
                addresses = self.ground.public_addresses(self.passed[-1].public_ips)
            elif packet.app is not None:
                addresses = [number(a) for a in packet.app.outbound_addresses]
        region = self.ground.network(subnet).region
        if packet.app is not None and not self.passed and not self.ground.nat(subnet):
            region = packet.app.region
        knock(self.world, self.ground, packet, Caller(addresses or (None,), region=region, hosted=True))

    def appliance(self, network: VirtualNetwork, address: str, packet: Packet, guarded: bool) -> None:
        """Goes through an appliance and on from its subnet (C-X3 to C-X5)."""
        if address is None:
            raise DeniedError("route", "no-such-appliance")
        found, home, other = None, network, None
        for candidate in (network, *self.ground.peers(network)):
            _, thing = self.ground.at(self.world, candidate, number(address))
            if isinstance(thing, AzureFirewall | NetworkVirtualAppliance):
                found, home = thing, candidate
                break
            other = other or thing
        if found is None and other is not None and not isinstance(other, VirtualMachine):
            raise DeniedError("transit", f"ip-forwarding-off {other.name}")
        if found is None:
            for candidate in (network, *self.ground.peers(network)):
                if not inside(number(address), candidate.address_space):
                    continue
                if candidate is not network:
                    subnet, _ = self.ground.at(self.world, candidate, number(address))
                    fenced = subnet is not None and subnet.network_security_group is not None
                    self.peering(network, candidate, packet, guarded or fenced)
                # An internal load balancer may stand there, and designs have none (C-X3).
                raise UnknownError
            raise DeniedError("route", f"no-such-appliance {address}")
        if found in self.passed:
            raise DeniedError("transit", f"loop {found.name}")
        subnet = self.ground.get(found.parent)
        if home is not network:
            self.peering(network, home, packet, guarded or subnet.network_security_group is not None)
        if isinstance(found, NetworkVirtualAppliance) and not found.ip_forwarding:
            raise DeniedError("transit", f"ip-forwarding-off {found.name}")
        filtered(self.world, self.ground, subnet.network_security_group, "Inbound", subnet, packet)
        kind = policed(self.world, self.ground, found, packet)
        out = filtered(self.world, self.ground, subnet.network_security_group, "Outbound", subnet, packet)
        self.passed.append(found)
        hides = found.snat == "always" or (isinstance(found, AzureFirewall) and kind == "application")
        if hides or (found.snat == "public" and not is_private(packet.target)):
            packet = replace(packet, source=self.ground.stands(self.world, found), app=None)
        self.go(subnet, packet, out)

    def through_gateway(
        self, network: VirtualNetwork, gateway: Any, home: VirtualNetwork, end: Any, packet: Packet, guarded: bool
    ) -> None:
        """Leaves through a gateway to what lies behind it (C-R2, C-X6, C-X7)."""
        if home.id != network.id:
            self.peering(network, home, packet, guarded, transit=True)
        ends = [
            e
            for p, e in self.ground.reach_of(gateway)
            if inside(packet.target, (p,)) or (packet.target is None and p == "0.0.0.0/0")
        ]
        if end is None and not ends:
            for peer in (home, *self.ground.peers(home)):
                if inside(packet.target, peer.address_space):
                    self.deliver(home, peer, packet, guarded, transit=True)
                    return
            raise DeniedError("route", "gateway-without-route")
        end = end if end is not None else self.world.choose(ends)
        if isinstance(end, VirtualNetwork):
            self.deliver(end, end, packet, guarded)
        elif isinstance(end, OnPremisesNetwork):
            self.on_premises(end, packet)

    def on_premises(self, site: OnPremisesNetwork, packet: Packet) -> None:
        if site.firewall_allows and not inside(packet.source, site.firewall_allows):
            raise DeniedError("dest", "site-firewall")
        if site.return_routes and not inside(packet.source, site.return_routes):
            raise DeniedError("dest", "return-route")
        if not is_private(packet.target):
            knock(self.world, self.ground, packet, Caller())

    def from_gateway(self, gateways: Sequence[Any], packet: Packet) -> None:
        """Comes in through one of some gateways: to its network, and to peers that use it (C-P6, C-R2)."""
        for gateway in gateways:
            home = self.ground.home(gateway)
            for network in (home, *self.ground.peers(home)):
                if not inside(packet.target, network.address_space):
                    continue
                if not any(g is gateway for g, _ in self.ground.gateways_of(network)):
                    raise DeniedError("peering", "allowGatewayTransit")
                self.deliver(home, network, packet, False, transit=True)
                return
        raise DeniedError("route", "no-gateway-route")
