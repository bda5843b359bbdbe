"""Network security groups and the policies of appliances, read rule by rule."""

from __future__ import annotations

from typing import Any

from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from tests.routing.oracle.ground import AZURE_DNS, KNOWN_TAGS, TAGS, Ground, Packet, bits, inside, is_private, span
from tests.routing.oracle.world import DeniedError, World


def virtual_network(ground: Ground, subnet: Subnet) -> list[str]:
    """The ranges of the tag VirtualNetwork at a subnet, without its default route (C-N6)."""
    network = ground.network(subnet)
    found = [*network.address_space, f"{AZURE_DNS}/32"]
    for peer in ground.peers(network):
        link = ground.link(network, peer)
        if link is not None and link.allow_network_access:
            found += peer.address_space
    for gateway, _ in ground.gateways_of(network):
        found += [p for p, _ in ground.reach_of(gateway) if p != "0.0.0.0/0"]
        if gateway.status == "up":
            found += getattr(gateway, "point_to_site_pool", ())
    found += [r.prefix for r in ground.routes(subnet) if span(r.prefix) is not None and bits(r.prefix) > 0]
    return found


def in_virtual_network(world: World, ground: Ground, subnet: Subnet, address: int | None) -> bool:
    """Whether the tag VirtualNetwork holds an address; with a default route, in one reading it holds all of them."""
    default = any(r.prefix == "0.0.0.0/0" for r in ground.routes(subnet))
    if default and world.maybe(("reading", subnet.id)):
        return True
    ranges = virtual_network(ground, subnet)
    if address is None:
        public = any((ends := span(r)) and not is_private(ends[0]) for r in ranges if r != f"{AZURE_DNS}/32")
        return public and world.maybe(("unknown", subnet.id))
    return inside(address, ranges)


def tag_holds(world: World, word: str, address: int | None, service: Any) -> bool:
    """Whether a service tag, or a word that nobody knows, holds an address."""
    tag, _, region = word.lower().partition(".")
    if tag not in KNOWN_TAGS:
        return world.maybe()
    if is_private(address):
        return False
    if service is None:
        return world.maybe()
    right_region = not region or region == "backend" or region == service.region.lower()
    return tag in (TAGS.get(service.kind), "azurecloud") and right_region


def word_holds(
    world: World, ground: Ground, subnet: Subnet | None, word: str, address: int | None, service: Any
) -> bool:
    """Whether one word of a rule holds an address. ``address`` None: a public one that nobody knows."""
    if word in ("*", "Any", "0.0.0.0/0"):
        return True
    found = span(word)
    if found is not None:
        if address is None:
            return not is_private(found[0]) and world.maybe()
        return found[0] <= address <= found[1]
    if word.lower() == "virtualnetwork" and subnet is not None:
        return in_virtual_network(world, ground, subnet, address)
    if word.lower() == "internet":
        if is_private(address):
            return False
        return subnet is None or not in_virtual_network(world, ground, subnet, address)
    if word.lower() == "azureloadbalancer":
        return False
    return tag_holds(world, word, address, service)


def port_holds(words: tuple[str, ...], port: int) -> bool:
    for word in words:
        if word == "*":
            return True
        low, _, high = word.partition("-")
        if int(low) <= port <= int(high or low):
            return True
    return False


def filtered(
    world: World, ground: Ground, group_id: str | None, direction: str, subnet: Subnet, packet: Packet
) -> bool:
    """Sends a packet through a group; Denied where it stops it. False where there is no group."""
    group = ground.get(group_id)
    if not isinstance(group, NetworkSecurityGroup):
        return False
    stage = "nsg_out" if direction == "Outbound" else "nsg_in"

    def any_word(words: tuple[str, ...], address: int | None, service: Any) -> bool:
        return any(word_holds(world, ground, subnet, w, address, service) for w in words)

    for rule in sorted((r for r in group.rules if r.direction == direction), key=lambda r: r.priority):
        if rule.protocol != "*" and rule.protocol.lower() != packet.protocol:
            continue
        if packet.protocol != "icmp" and not port_holds(rule.destination_ports, packet.port):
            continue
        if not any_word(rule.sources, packet.source, None) or not any_word(
            rule.destinations, packet.target, packet.service
        ):
            continue
        if rule.access == "Allow":
            return True
        raise DeniedError(stage, f"{group.name}:{rule.priority}")
    both = in_virtual_network(world, ground, subnet, packet.source) and in_virtual_network(
        world, ground, subnet, packet.target
    )
    if both or (direction == "Outbound" and any_word(("Internet",), packet.target, packet.service)):
        return True
    raise DeniedError(stage, f"{group.name}:65500")


def _address_match(world: World, ground: Ground, rule: Any, packet: Packet) -> bool:
    return any(word_holds(world, ground, None, w, packet.source, None) for w in rule.sources) and any(
        word_holds(world, ground, None, w, packet.target, packet.service) for w in rule.destinations
    )


def _name_match(world: World, rule: Any, packet: Packet) -> bool:
    name = packet.name.lower()
    if not name:
        return world.maybe()
    for pattern in rule.fqdns:
        text = pattern.lower()
        if text == "*" or text == name or (text.startswith("*.") and name.endswith(text[1:])):
            return True
    return False


def policed(world: World, ground: Ground, appliance: Any, packet: Packet) -> str:
    """Sends a packet through the policy of an appliance: the kind of the rule that let it pass, else Denied."""
    words = {"tcp": "TCP", "udp": "UDP", "icmp": "ICMP"}
    firewall = isinstance(appliance, AzureFirewall)
    kinds = ("network", "application") if firewall else ("any",)
    for kind in kinds:
        for rule in sorted(appliance.rules, key=lambda r: r.priority):
            if rule.kind == "nat" or (kind != "any" and rule.kind != kind):
                continue
            if packet.protocol != "icmp" and not port_holds(rule.ports, packet.port):
                continue
            if rule.kind == "application":
                if packet.protocol != "tcp" or not _name_match(world, rule, packet):
                    continue
                if not any(word_holds(world, ground, None, w, packet.source, None) for w in rule.sources):
                    continue
            else:
                if not {"Any", words[packet.protocol]} & set(rule.protocols):
                    continue
                if not _address_match(world, ground, rule, packet):
                    continue
            if rule.action == "Allow":
                return str(rule.kind)
            raise DeniedError("transit", f"appliance-policy {appliance.name}")
    if not firewall and appliance.default_action == "Allow":
        return "network"
    raise DeniedError("transit", f"appliance-policy {appliance.name}")
