"""Where the answers of a design may change: along the line of ports, and along the line of addresses.

Between two borders every packet is treated alike, so that a handful of packets stand for a whole range. Borders come
from everything that a design writes as a range; one too many costs a question, one too few would cost the truth.
"""

from collections.abc import Iterable, Iterator

import netaddr

from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import ContainerRegistry, CosmosDbAccount, SqlServer
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.gateways import LocalNetworkGateway
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.relay import HybridConnection
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, RouteTable, VpnGateway
from fnetdesigner.model.values import format_address, parse_ports
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.doors import ALL_AZURE
from fnetdesigner.routing.guards import APPLICATION_PORTS
from fnetdesigner.routing.places import CARRIER_RANGE, NOT_INTERNET, Place, Span, cut, span_from
from fnetdesigner.routing.starts import MAIL_PORT

LAST_PORT = 65535
KEPT_FIRST, KEPT_LAST = 4, 1
"""How many addresses at the start and the end of a subnet Azure keeps for itself."""
LISTING = (StorageAccount, KeyVault, EventHubsNamespace, ServiceBusNamespace, CosmosDbAccount, ContainerRegistry)


def port_atoms(first: int, last: int, view: View) -> tuple[tuple[int, int], ...]:
    """The parts of a range of ports that the whole design treats alike."""
    if first == last:
        return ((first, last),)
    inner = sorted({b for b in _port_borders(view) if first < b <= last})
    starts, ends = [first, *inner], [*(b - 1 for b in inner), last]
    return tuple(zip(starts, ends, strict=True))


@remembered
def _port_borders(view: View) -> tuple[int, ...]:
    found = {MAIL_PORT, MAIL_PORT + 1}
    for text in _port_words(view):
        try:
            low, high = parse_ports(text)
        except ValueError:
            continue
        found |= {low, high + 1}
    return tuple(sorted(found))


def _port_words(view: View) -> Iterator[str]:
    for group in view.all(NetworkSecurityGroup):
        for rule in group.rules:
            yield from rule.destination_ports
    for model in (AzureFirewall, NetworkVirtualAppliance):
        for appliance in view.all(model):
            assert isinstance(appliance, AzureFirewall | NetworkVirtualAppliance)
            for firewall_rule in appliance.rules:
                yield from firewall_rule.ports
    yield from map(str, APPLICATION_PORTS.values())
    for connection in view.all(HybridConnection):
        yield connection.port


@remembered
def address_borders(view: View) -> dict[int, tuple[int, ...]]:
    """The first addresses of all parts, by IP version."""
    found: dict[int, set[int]] = {4: set(), 6: set()}
    for span in _spans(view):
        found[span.version] |= {span.first, span.last + 1}
    return {version: tuple(sorted(borders)) for version, borders in found.items()}


def _spans(view: View) -> Iterator[Span]:
    for text in _address_words(view):
        for word in text.split(","):
            try:
                yield span_from(word.strip())
            except ValueError:
                # A tag or a name is no range; what it holds, the design does not say.
                continue
    for server in view.all(SqlServer):
        for rule in server.firewall_rules:
            low, high = span_from(rule.start), span_from(rule.end)
            yield Span(low.version, low.first, high.last)


def _address_words(view: View) -> Iterator[str]:
    yield from (*NOT_INTERNET, CARRIER_RANGE)
    for group in view.all(NetworkSecurityGroup):
        for rule in group.rules:
            yield from (*rule.sources, *rule.destinations)
    for model in (AzureFirewall, NetworkVirtualAppliance):
        for appliance in view.all(model):
            assert isinstance(appliance, AzureFirewall | NetworkVirtualAppliance)
            for firewall_rule in appliance.rules:
                yield from (*firewall_rule.sources, *firewall_rule.destinations)
    for table in view.all(RouteTable):
        yield from (r.prefix for r in table.routes)
    for network in view.all(VirtualNetwork):
        yield from network.address_space
    for subnet in view.all(Subnet):
        yield subnet.prefix or ""
    for service_model in LISTING:
        for service in view.all(service_model):
            yield from (a for a in getattr(service, "allowed_addresses", ()) if a != ALL_AZURE)
    for app in view.all(FunctionApp):
        yield from (r.source for r in (*app.access_rules, *app.scm_rules))
    for slot in view.all(DeploymentSlot):
        yield from (r.source for r in slot.access_rules)
    for place in view.all(OnPremisesNetwork):
        yield from (*place.address_space, *place.firewall_allows, *place.return_routes)
    for local in view.all(LocalNetworkGateway):
        yield from local.address_space
    for gateway in view.all(VpnGateway):
        yield from gateway.point_to_site_pool


def samples(spans: Iterable[Span], view: View, of_subnet: bool = False) -> Iterator[str]:
    """One address of every part of the given ranges. In a subnet, those that Azure keeps come last."""
    borders = address_borders(view)
    late: list[str] = []
    for span in spans:
        low, high = span.first + KEPT_FIRST, span.last - KEPT_LAST
        for piece in cut(Place(span, frozenset(), ""), borders[span.version]):
            part = piece.span
            assert part is not None
            usable = max(part.first, low) if of_subnet else part.first
            if of_subnet and (usable > part.last or usable > high):
                late.append(format_address(part.version, part.first))
            else:
                yield format_address(part.version, usable)
    yield from late


def blocks(span: Span) -> Iterator[str]:
    """A range of addresses as ranges in CIDR form."""
    first, last = format_address(span.version, span.first), format_address(span.version, span.last)
    for block in netaddr.IPRange(first, last).cidrs():
        yield str(block)
