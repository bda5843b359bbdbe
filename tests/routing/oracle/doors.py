"""The public doors of services and apps (C-T3 to C-T10, C-I2 to C-I7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import ContainerRegistry, CosmosDbAccount, SqlServer
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from tests.routing.oracle.ground import Ground, Packet, is_private, number, span
from tests.routing.oracle.guards import tag_holds
from tests.routing.oracle.world import DeniedError, World


@dataclass
class Caller:
    """How a door sees a caller: the subnet, if it came by a service endpoint; else the public addresses, one of which
    it has (None is one that nobody knows), and the Azure region that it calls from, empty outside Azure."""

    addresses: Sequence[int | None] = (None,)
    subnet: Subnet | None = None
    region: str = ""
    hosted: bool = False


def _telling(service: Any) -> list[int]:
    """Public addresses, one of every sort that the rules of a door tell apart; the first is in no rule."""
    rules = [*getattr(service, "access_rules", ()), *getattr(service, "scm_rules", ())]
    words = [*getattr(service, "allowed_addresses", ()), *(w.strip() for r in rules for w in r.source.split(","))]
    ends = [found for word in words if word != "0.0.0.0" and (found := span(word)) is not None]
    ends += [(number(r.start), number(r.end)) for r in getattr(service, "firewall_rules", ()) if r.end != "0.0.0.0"]
    edges = {n for first, last in ends for n in (first, last, first - 1, last + 1) if 0 < n < 2**32 - 1}
    return [number("9.9.9.9"), *sorted(n for n in edges if not is_private(n))]


def _listed(world: World, words: Sequence[str], address: int | None) -> bool:
    for word in words:
        found = span(word)
        if found is None or is_private(found[0]):
            continue
        if address is None:
            if word == "0.0.0.0/0" or world.maybe():
                return True
        elif found[0] <= address <= found[1]:
            return True
    return False


def knock(world: World, ground: Ground, packet: Packet, caller: Caller) -> None:
    """Lets a packet in at the public door of what it is for, or Denied."""
    service = packet.service
    if service is None:
        return
    address = world.choose(list(caller.addresses) or [None], ("public", *caller.addresses))
    if address is None and caller.subnet is None:
        address = world.choose(_telling(service), ("anybody", service.id, *caller.addresses))
    if isinstance(service, FunctionApp):
        _site(world, ground, packet, service, caller, address)
        return
    if service.public_network_access == "Disabled":
        raise DeniedError("dest", "publicNetworkAccess")
    by_subnet = caller.subnet is not None and caller.subnet.id in getattr(service, "allowed_subnets", ())
    if isinstance(service, SqlServer):
        if by_subnet and caller.subnet and ground.network(caller.subnet).region == service.region:
            return
        if caller.subnet is None and _sql(world, service, caller, address):
            return
        raise DeniedError("dest", "firewall-default-deny")
    addresses = tuple(service.allowed_addresses)
    if isinstance(service, CosmosDbAccount):
        if not addresses and not service.allowed_subnets:
            return
        if caller.subnet is None and "0.0.0.0" in addresses and (caller.hosted or world.maybe()):
            return
        addresses = tuple(a for a in addresses if a != "0.0.0.0")
    elif service.default_action == "Allow":
        return
    if isinstance(service, EventHubsNamespace | ServiceBusNamespace) and not addresses and not service.allowed_subnets:
        return
    if by_subnet and not isinstance(service, ContainerRegistry):
        return
    near = isinstance(service, StorageAccount) and caller.hosted and caller.region == service.region
    if caller.subnet is None and not near and _listed(world, addresses, address):
        if packet.traffic == "key-vault-reference" and isinstance(service, KeyVault) and not world.maybe():
            raise DeniedError("dest", "firewall-default-deny")
        return
    raise DeniedError("dest", "firewall-default-deny")


def _sql(world: World, server: SqlServer, caller: Caller, address: int | None) -> bool:
    for rule in server.firewall_rules:
        if rule.start == rule.end == "0.0.0.0":
            if caller.hosted or world.maybe():
                return True
        elif address is None:
            if world.maybe():
                return True
        elif number(rule.start) <= address <= number(rule.end):
            return True
    return False


def _site(world: World, ground: Ground, packet: Packet, app: FunctionApp, caller: Caller, address: int | None) -> None:
    endpoint = any(e.target == app.id for e in ground.endpoints())
    if app.public_network_access == "Disabled" or (app.public_network_access is None and endpoint):
        raise DeniedError("dest", "publicNetworkAccess")
    scm = packet.group == "scm" and not app.scm_use_main
    rules = app.scm_rules if scm else app.access_rules
    unmatched = app.scm_unmatched_action if scm else app.unmatched_action
    for rule in sorted(rules, key=lambda r: r.priority):
        if not _rule(world, rule, caller, address, app):
            continue
        headers = {k.lower(): v for k, v in packet.headers.items()}
        if any(headers.get(h.name.lower()) not in h.values for h in rule.headers):
            continue
        if rule.action == "Allow":
            return
        raise DeniedError("dest", f"access-restriction:{rule.priority}")
    if unmatched == "Deny" or (unmatched is None and rules):
        raise DeniedError("dest", "access-restriction:unmatched")


def _rule(world: World, rule: Any, caller: Caller, address: int | None, app: FunctionApp) -> bool:
    if rule.subnet is not None:
        return caller.subnet is not None and caller.subnet.id == rule.subnet
    for word in rule.source.split(","):
        text = word.strip()
        if text.lower() in ("any", "*", "0.0.0.0/0"):
            return True
        found = span(text)
        if caller.subnet is not None:
            continue
        if found is None:
            if text and tag_holds(world, text, address, None):
                return True
        elif not is_private(found[0]) and _listed(world, (text,), address):
            return True
    return False
