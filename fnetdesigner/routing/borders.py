"""Where the answers of a design may change: along the line of ports, and along the line of addresses.

Between two borders every packet is treated alike, so that a handful of packets stand for a whole range. Borders come
from everything that a design writes as a range; one too many costs a question, one too few would cost the truth.
"""

from bisect import bisect_right
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
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import format_address, parse_ports
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.doors import ALL_AZURE
from fnetdesigner.routing.guards import APPLICATION_PORTS
from fnetdesigner.routing.kept import kept
from fnetdesigner.routing.places import CARRIER_RANGE, NOT_INTERNET, Place, Span, cut, span_from
from fnetdesigner.routing.starts import MAIL_PORT

KEPT_FIRST, KEPT_LAST = 4, 1
"""How many addresses at the start and the end of a subnet Azure keeps for itself."""
LISTING = (StorageAccount, KeyVault, EventHubsNamespace, ServiceBusNamespace, CosmosDbAccount, ContainerRegistry)
SPEAKING: tuple[type[Resource], ...] = (
    NetworkSecurityGroup, AzureFirewall, NetworkVirtualAppliance, RouteTable, VirtualNetwork, Subnet, *LISTING,
    SqlServer, FunctionApp, DeploymentSlot, OnPremisesNetwork, LocalNetworkGateway, VpnGateway,
)  # fmt: skip
"""What writes ranges of addresses."""


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
    for text in (*NOT_INTERNET, CARRIER_RANGE):
        span = span_from(text)
        found[span.version] |= {span.first, span.last + 1}
    for model in SPEAKING:
        for resource in view.all(model):
            for version, borders in zip((4, 6), _borders_of(resource), strict=True):
                found[version] |= borders
    return {version: tuple(sorted(borders)) for version, borders in found.items()}


@kept(most=16384)
def _borders_of(resource: Resource) -> tuple[frozenset[int], frozenset[int]]:
    """The borders that one resource writes, of IPv4 and of IPv6: most of a design is as it was before an edit."""
    found: dict[int, set[int]] = {4: set(), 6: set()}
    for span in _spans(resource):
        found[span.version] |= {span.first, span.last + 1}
    return frozenset(found[4]), frozenset(found[6])


def _spans(resource: Resource) -> Iterator[Span]:
    for text in _address_words(resource):
        for word in text.split(","):
            try:
                yield span_from(word.strip())
            except ValueError:
                # A tag or a name is no range; what it holds, the design does not say.
                continue
    if isinstance(resource, SqlServer):
        for rule in resource.firewall_rules:
            low, high = span_from(rule.start), span_from(rule.end)
            yield Span(low.version, low.first, high.last)


def _address_words(resource: Resource) -> Iterable[str]:
    match resource:
        case NetworkSecurityGroup() | AzureFirewall() | NetworkVirtualAppliance():
            return [word for rule in resource.rules for word in (*rule.sources, *rule.destinations)]
        case RouteTable():
            return [route.prefix for route in resource.routes]
        case VirtualNetwork() | LocalNetworkGateway():
            return resource.address_space
        case Subnet():
            return (resource.prefix or "",)
        case FunctionApp():
            return [rule.source for rule in (*resource.access_rules, *resource.scm_rules)]
        case DeploymentSlot():
            return [rule.source for rule in resource.access_rules]
        case OnPremisesNetwork():
            return (*resource.address_space, *resource.firewall_allows, *resource.return_routes)
        case VpnGateway():
            return resource.point_to_site_pool
        case _:
            return [a for a in getattr(resource, "allowed_addresses", ()) if a != ALL_AZURE]


def samples(spans: Iterable[Span], view: View, of_subnet: bool = False) -> Iterator[str]:
    """One address of every part of the given ranges. In a subnet, those that Azure keeps come last."""
    borders = address_borders(view)
    late: list[str] = []
    for span in spans:
        low, high = span.first + KEPT_FIRST, span.last - KEPT_LAST
        known = borders[span.version]
        inner = known[bisect_right(known, span.first) : bisect_right(known, span.last)]
        for piece in cut(Place(span, frozenset(), ""), inner):
            part = piece.span
            assert part is not None
            usable = max(part.first, low) if of_subnet else part.first
            if of_subnet and (usable > part.last or usable > high):
                late.append(format_address(part.version, part.first))
            else:
                yield format_address(part.version, usable)
    yield from late


def first_of(spans: Iterable[Span], of_subnet: bool = False) -> str | None:
    """The first address of the given ranges that may be used, whatever borders cut them; None where none may."""
    for span in spans:
        first = span.first + KEPT_FIRST if of_subnet else span.first
        if first <= (span.last - KEPT_LAST if of_subnet else span.last):
            return format_address(span.version, first)
    return None


def blocks(span: Span) -> Iterator[str]:
    """A range of addresses as ranges in CIDR form."""
    first, last = format_address(span.version, span.first), format_address(span.version, span.last)
    for block in netaddr.IPRange(first, last).cidrs():
        yield str(block)
