"""Fixes around gateways: apps without them, subnets of their own, room for those who live there.

What is moved to another subnet loses its fixed address. An Azure Firewall takes the first usable address of
its new range, and the routes that named the old one follow it.
"""

from collections.abc import Sequence
from typing import Any

from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.dns_servers import DnsServer
from fnetdesigner.kinds.edge import ApplicationGateway, VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import apps_using, facts_of, network_of, prefix_of, same_region
from fnetdesigner.kinds.traffic import RouteTable
from fnetdesigner.model.edits import Add, Edit, Place, Reparent, Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Prefix, format_address, parse_address, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import free_name, free_subnet_range, new_id, offered
from fnetdesigner.rules.mends_integration import disconnected, regional_in
from fnetdesigner.rules.mends_subnet import reshape
from fnetdesigner.rules.mends_virtual_network import by_peering
from fnetdesigner.rules.offers import fix_on_demand, fixes_on_demand
from fnetdesigner.rules.rule import fix, names

MOVABLE = (
    PrivateEndpoint, VirtualMachine, NetworkVirtualAppliance, DnsServer, Client, DeploymentAgent, ApplicationGateway,
)  # fmt: skip
"""What may stand in a plain subnet of its own."""
ADDRESS_FIELDS = ("address", "private_address")
NEW_SUBNET = 27
"""The size of a new subnet for what has to move out of another."""


@fixes_on_demand
@fixes_on_demand
def regional_ways(app: FunctionApp, network: VirtualNetwork, view: View) -> tuple[Fix, ...]:
    """Ways to reach a network by regional integration in place of its gateway, and to do without."""
    if app.integration_subnet is not None:
        return (
            fix("drop-gateway", f"Drop the gateway link to *{network.name}*", Set(app.id, {"gateway_network": None})),
        )
    if same_region(app.region, network.region):
        return offered(regional_in((app,), network, view), disconnected(app, network))
    return (*by_peering((app,), network, view), disconnected(app, network))


def named_subnet(network: VirtualNetwork, name: str, view: View) -> Subnet | None:
    """The subnet of a network that has a reserved name."""
    return next((s for s in view.children(network.id, Subnet) if s.name.lower() == name.lower()), None)


@fixes_on_demand
@fixes_on_demand
def housed(things: Sequence[Resource], subnet: Subnet, name: str, length: int, view: View) -> tuple[Fix, ...]:
    """Ways to bring things into the subnet of a reserved name: rename theirs, move to the one that is there, add it."""
    network = network_of(subnet, view)
    if network is None:
        return ()
    there = named_subnet(network, name, view)
    if there is not None:
        return (fix("move", f"Move {names(things)} to *{there.name}*", *_moves(things, there.id, view)),)
    found: list[Fix] = []
    prefix = prefix_of(subnet)
    ids = {t.id for t in things}
    alone = all(c.id in ids for c in view.children(subnet.id, Resource))
    guarded = subnet.network_security_group or subnet.route_table or subnet.nat_gateway or subnet.delegations
    if alone and not guarded and prefix is not None and prefix.length <= length and not apps_using(subnet, view):
        found.append(fix("rename", f"Rename *{subnet.name}* to {name}", Set(subnet.id, {"name": name})))
    free = free_subnet_range(network, length, view)
    if free is not None:
        made = Subnet(id=new_id(Subnet, view), name=name, parent=network.id, prefix=str(free))
        title = f"Move {names(things)} to a new subnet {name} ({free})"
        found.append(fix("new-subnet", title, Add(made), *_moves(things, made.id, view, free)))
    return tuple(found)


def _moves(things: Sequence[Resource], home: str, view: View, prefix: Prefix | None = None) -> list[Edit]:
    edits: list[Edit] = []
    known = view.get(home, Subnet)
    target = prefix or (None if known is None else prefix_of(known))
    for thing in things:
        edits += [Reparent(thing.id, home), Place(thing.id, None)]
        edits += readdressed(thing, target, view)
    return edits


def readdressed(thing: Resource, prefix: Prefix | None, view: View) -> list[Edit]:
    """Edits that free a fixed address that lies outside of a range; a firewall's goes on to the new one."""
    for field in ADDRESS_FIELDS:
        text = getattr(thing, field, None)
        if not text or isinstance(thing, Client | DeploymentAgent):
            continue
        address = parse_address(text)
        if prefix is not None and prefix.contains(address):
            continue
        if isinstance(thing, AzureFirewall) and prefix is not None:
            first = format_address(4, prefix.first + facts_of(view).reserved_addresses - 1)
            return [Set(thing.id, {field: first}), *_rerouted(text, first, view)]
        return [Set(thing.id, {field: None})]
    return []


def _rerouted(old: str, new: str, view: View) -> list[Edit]:
    edits: list[Edit] = []
    for table in view.all(RouteTable):
        if any(r.next_hop_address == old for r in table.routes):
            routes = tuple(
                r.model_copy(update={"next_hop_address": new}) if r.next_hop_address == old else r for r in table.routes
            )
            edits.append(Set(table.id, {"routes": routes}))
    return edits


@fixes_on_demand
@fixes_on_demand
def grown(subnet: Subnet, lengths: Sequence[int], view: View) -> tuple[Fix, ...]:
    """Grow a subnet, and free the fixed addresses that would lie outside of its new range."""
    found: list[Fix] = []
    for way in reshape(subnet, view, lengths):
        edits = list(way.edits)
        new = next((e.values["prefix"] for e in edits if isinstance(e, Set) and e.id == subnet.id), None)
        if isinstance(new, str):
            for thing in view.children(subnet.id, Resource):
                if not isinstance(thing, PrivateEndpoint):
                    edits += readdressed(thing, parse_prefix(new), view)
        found.append(Fix(way.id, way.title, tuple(edits)))
    return tuple(found)


@fix_on_demand
@fix_on_demand
def moved_out(things: Sequence[Resource], subnet: Subnet, length: int, stem: str, view: View) -> Fix | None:
    """Move things to a new subnet of the same network; None where that is no place for them."""
    network = network_of(subnet, view)
    free = None if network is None else free_subnet_range(network, length, view)
    if network is None or free is None or not things or not all(isinstance(t, MOVABLE) for t in things):
        return None
    values: dict[str, Any] = {"name": free_name(Subnet, stem, view), "parent": network.id, "prefix": str(free)}
    made = Subnet(id=new_id(Subnet, view), **values)
    title = f"Move {names(things)} to a new subnet {made.name} ({free})"
    return fix("move-out", title, Add(made), *_moves(things, made.id, view, free))
