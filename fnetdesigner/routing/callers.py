"""Everything of a design that may send a packet, and the packets that it may send.

A subnet counts for machines that may come to stand in it: not when it is delegated, when it has a name that Azure
gives a purpose, or when only private endpoints stand there. Firewalls, Bastions and private endpoints send nothing
of their own.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.azure.facts import BASELINES, facts
from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.dns_servers import DnsServer
from fnetdesigner.kinds.edge import ApplicationGateway, FrontDoor, VirtualMachine
from fnetdesigner.kinds.firewalls import NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import app_network, network_of, prefix_of, slots_of, subnet_of
from fnetdesigner.kinds.relay import HybridConnectionManager
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.routing.gateways import pool_of
from fnetdesigner.routing.hosts import address_of
from fnetdesigner.routing.needs import entry_subnet
from fnetdesigner.routing.places import Span, internet_spans, is_public, span_from, span_of
from fnetdesigner.routing.question import Source
from fnetdesigner.routing.starts import as_sending

RESERVED = frozenset(n.lower() for n in facts(BASELINES[0]).subnets["reserved_names"])
MACHINES = (VirtualMachine, NetworkVirtualAppliance, DnsServer, ApplicationGateway, Client, DeploymentAgent,
            HybridConnectionManager)  # fmt: skip
EVERYONE = (Subnet, VirtualNetwork, OnPremisesNetwork, Client, DeploymentAgent)
"""What stands for many senders, each of which is meant; of an app or a machine one address will be used."""


@dataclass(frozen=True, slots=True)
class Caller:
    """One sender, or many alike. ``resource`` is None for the whole internet. ``spans``: the addresses that a packet of
    it may start at, none where its source address narrows nothing."""

    source: Source
    name: str
    resource: Resource | None = None
    spans: tuple[Span, ...] = ()
    in_subnet: bool = False

    @property
    def everyone(self) -> bool:
        """Whether each of its addresses is meant, and not just one that Azure picks."""
        return self.resource is None or self.source.point_to_site or isinstance(self.resource, EVERYONE)


INTERNET = Caller(Source(), "the internet", None, internet_spans())


def callers_for(found: Resource, view: View) -> tuple[Caller, ...]:
    """The senders that a resource stands for: a network for its subnets, a gateway for those who dial in."""
    if isinstance(found, VirtualNetwork):
        return tuple(c for s in view.children(found.id, Subnet) for c in callers_for(s, view))
    if isinstance(found, VpnGateway):
        return (Caller(Source(found.id, None, True), f"callers of {found.name}", found, pool_of(found)),)
    return (_caller(found, view),)


def called(found: Resource, view: View) -> str:
    """The name of a sender; a slot carries that of its app."""
    app = view.get(found.app, FunctionApp) if isinstance(found, DeploymentSlot) else None
    return found.name if app is None else f"{app.name}/{found.name}"


def _caller(found: Resource, view: View) -> Caller:
    source, name = Source(found.id), called(found, view)
    if isinstance(found, FunctionApp | DeploymentSlot):
        app = as_sending(found, view)
        home = None if app is None else entry_subnet(app, view)
        return Caller(source, name, found, _subnet_spans(home), True)
    if isinstance(found, OnPremisesNetwork):
        return Caller(source, name, found, tuple(span_of(parse_prefix(p)) for p in found.address_space))
    if isinstance(found, FrontDoor):
        return Caller(source, name, found)
    if isinstance(found, Client | DeploymentAgent):
        return _outside(found, view)
    home = found if isinstance(found, Subnet) else subnet_of(found, view)
    fixed = None if isinstance(found, Subnet) else address_of(found)
    return Caller(source, name, found, () if fixed else _subnet_spans(home), True)


def _outside(found: Client | DeploymentAgent, view: View) -> Caller:
    """A client or an agent: on the internet, at a site, or in a subnet."""
    own = _own_span(found.address)
    site = view.get(found.site, OnPremisesNetwork)
    home = subnet_of(found, view)
    if site is not None:
        spans = tuple(span_of(parse_prefix(p)) for p in site.address_space)
        if own is not None and any(own.inside(s) for s in spans):
            return Caller(Source(found.id, found.address), found.name, found, (own,))
        return Caller(Source(found.id), found.name, found, spans)
    if home is not None:
        return Caller(Source(found.id), found.name, found, (own,) if own else _subnet_spans(home), own is None)
    public = own if own is not None and is_public(own) else None
    return Caller(Source(found.id), found.name, found, (public,) if public else () if own else internet_spans())


def _own_span(text: str) -> Span | None:
    try:
        return span_from(text) if text else None
    except ValueError:
        return None


def _subnet_spans(subnet: Subnet | None) -> tuple[Span, ...]:
    prefix = None if subnet is None else prefix_of(subnet)
    return () if prefix is None else (span_of(prefix),)


def callers(view: View) -> tuple[Caller, ...]:
    """Every sender of a design in a stable order, the whole internet last."""
    return (*_drawn(view), INTERNET)


def _drawn(view: View) -> Iterator[Caller]:
    for model in (FunctionApp, DeploymentSlot, *MACHINES, FrontDoor, OnPremisesNetwork):
        for found in view.all(model):
            assert isinstance(found, Resource)
            yield _caller(found, view)
    for gateway in view.all(VpnGateway):
        if gateway.point_to_site_pool:
            yield from callers_for(gateway, view)
    for subnet in view.all(Subnet):
        if takes_machines(subnet, view):
            yield _caller(subnet, view)


def takes_machines(subnet: Subnet, view: View) -> bool:
    """Whether machines may come to stand in a subnet."""
    if subnet.delegations or subnet.name.lower() in RESERVED or prefix_of(subnet) is None:
        return False
    standing = list(view.children(subnet.id, Resource))
    return not standing or not all(isinstance(s, PrivateEndpoint) for s in standing)


def belongs_to(caller: Caller, owner: Resource, view: View) -> bool:
    """Whether a sender is one of those that a resource stands for."""
    found = caller.resource
    if found is None:
        return isinstance(owner, Client) and stands_for_internet(owner)
    if found.id == owner.id:
        return True
    if isinstance(owner, FunctionApp):
        return found.id in {s.id for s in slots_of(owner, view)}
    if isinstance(owner, OnPremisesNetwork):
        return getattr(found, "site", None) == owner.id
    if isinstance(owner, Client) and stands_for_internet(owner):
        return _is_on_internet(found, view)
    home = _home(found, view)
    if isinstance(owner, Subnet):
        return home is not None and home.id == owner.id
    if isinstance(owner, VirtualNetwork):
        own = app_network(found, view) if isinstance(found, FunctionApp) else network_of(home or found, view)
        return own is not None and own.id == owner.id and not caller.source.point_to_site
    # A machine is part of what its subnet stands for.
    return isinstance(found, Subnet) and (near := subnet_of(owner, view)) is not None and near.id == found.id


def _home(found: Resource, view: View) -> Subnet | None:
    if isinstance(found, Subnet):
        return found
    if isinstance(found, FunctionApp | DeploymentSlot):
        app = as_sending(found, view)
        return None if app is None else entry_subnet(app, view)
    return subnet_of(found, view)


def stands_for_internet(client: Client) -> bool:
    """Whether a client stands for the whole internet: one there that has no address."""
    return client.where == "internet" and client.parent is None and client.site is None and not client.address


def _is_on_internet(found: Resource, view: View) -> bool:
    return (
        isinstance(found, Client | DeploymentAgent)
        and subnet_of(found, view) is None
        and view.get(found.site, OnPremisesNetwork) is None
    )
