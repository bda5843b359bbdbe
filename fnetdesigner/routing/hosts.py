"""Who has which private address in a network, as far as the design says."""

from dataclasses import dataclass, replace

from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.dns_servers import DnsResolver, DnsServer
from fnetdesigner.kinds.edge import ApplicationGateway, VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import prefix_of
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.gateways import connected_peers
from fnetdesigner.routing.places import Place, Span, span_from

HOSTS = (
    PrivateEndpoint, VirtualMachine, NetworkVirtualAppliance, AzureFirewall, DnsServer, ApplicationGateway, Client,
    DeploymentAgent,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hosts:
    """Who has which address in a network. ``open``: those in each subnet whose address nobody has chosen."""

    at: dict[Span, Resource]
    open: dict[str, tuple[Resource, ...]]


def address_of(host: Resource) -> str | None:
    """The private address of whatever stands in a subnet; None while it has none."""
    if isinstance(host, NetworkVirtualAppliance | AzureFirewall | ApplicationGateway):
        return host.private_address
    if isinstance(host, DnsResolver):
        return host.inbound_address
    return getattr(host, "address", None) or None


@remembered
def hosts_of(network: VirtualNetwork, view: View) -> Hosts:
    """Everything that answers at a private address of a network."""
    at: dict[Span, Resource] = {}
    unknown: dict[str, tuple[Resource, ...]] = {}
    for subnet in view.children(network.id, Subnet):
        standing: list[Resource] = [h for model in HOSTS for h in view.children(subnet.id, model)]
        standing += list(view.referrers(subnet.id, DnsResolver, "inbound_subnet"))
        for host in standing:
            text = address_of(host)
            try:
                span = None if text is None else span_from(text)
            except ValueError:
                span = None
            if span is not None:
                at.setdefault(span, host)
            elif not isinstance(host, ApplicationGateway | Client | DeploymentAgent):
                unknown[subnet.id] = (*unknown.get(subnet.id, ()), host)
    return Hosts(at, unknown)


def subnet_at(span: Span, network: VirtualNetwork, view: View) -> Subnet | None:
    """The subnet of a network whose range holds an address."""
    for subnet in view.children(network.id, Subnet):
        prefix = prefix_of(subnet)
        if prefix is not None and span.inside(prefix):
            return subnet
    return None


def with_owner(place: Place, network: VirtualNetwork, view: View) -> Place:
    """A private address with what has it, in a network or one of its peers."""
    if place.owner is not None or place.span is None or not place.private:
        return place
    for near in (network, *(n for _, n in connected_peers(network, view))):
        owner = hosts_of(near, view).at.get(place.span)
        if owner is not None:
            return replace(place, owner=owner)
    return place


def owned(place: Place, network: VirtualNetwork, view: View) -> list[Place]:
    """What may have a private address: what surely has it, else nobody or one of those whose address is still open."""
    known = with_owner(place, network, view)
    if known.owner is not None or known.span is None or not known.private or known.span.first != known.span.last:
        return [known]
    for near in (network, *(n for _, n in connected_peers(network, view))):
        home = subnet_at(known.span, near, view)
        if home is not None:
            waiting = hosts_of(near, view).open.get(home.id, ())
            return [known, *(replace(known, owner=host) for host in waiting)]
    return [known]


def host_at(address: str, network: VirtualNetwork, view: View) -> Resource | None:
    """What has an address in a network or one of its peers."""
    span = span_from(address)
    for near in (network, *(n for _, n in connected_peers(network, view))):
        found = hosts_of(near, view).at.get(span)
        if found is not None:
            return found
    return None
