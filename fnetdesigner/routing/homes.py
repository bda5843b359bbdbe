"""What all subnets of one network with one route table have in common: their routes, and what the tag VirtualNetwork
covers. Both are read for a subnet that stands for all of them.
"""

from bisect import bisect_right
from fnmatch import fnmatchcase

from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from fnetdesigner.model.view import View
from fnetdesigner.routing.acl import Inside
from fnetdesigner.routing.effective import EffectiveRoute, Forwarding, forwarding, inside_of
from fnetdesigner.routing.guards import Appliance, Direction
from fnetdesigner.routing.ledger import Ledger
from fnetdesigner.routing.places import Place, Span, span_from

Masks = tuple[tuple[int, int], ...]
"""For each reading of the tag VirtualNetwork: the rules that surely match a source, and those that may."""
Pieces = dict[Place, tuple[tuple[Place, Masks], ...]]
"""The parts of sources that a list tells apart: the same for every ground."""
Effect = tuple[str, str | None] | None


class Homes:
    """The homes of a view, shared by all blocks of columns."""

    def __init__(self, view: View, ledger: Ledger) -> None:
        self.view = view
        self.ledger = ledger
        self._standing: dict[tuple[str | None, str | None], Subnet] = {}

    def standin(self, network: str | None, table: str | None) -> Subnet:
        """A subnet like all those of a network that have a route table; the same object each time."""
        found = self._standing.get((network, table))
        if found is None:
            found = Subnet(id="subnet-0", name="any", parent=network, route_table=table)
            self._standing[network, table] = found
        return found

    def routes(self, network: str | None, table: str | None) -> Forwarding | None:
        """The routes; None while the network is none."""
        return self.ledger.unit(self._routes, network, table)

    def _routes(self, network: str | None, table: str | None) -> Forwarding | None:
        return forwarding(self.standin(network, table), self.view)

    def inside(self, network: str | None, table: str | None) -> Inside:
        """What the tag VirtualNetwork covers."""
        return self.ledger.unit(self._inside, network, table)

    def _inside(self, network: str | None, table: str | None) -> Inside:
        return inside_of(self.standin(network, table), self.view)

    def taken(self) -> frozenset[Span]:
        """The addresses that private endpoints have: packets from or to one of them find routes of its own."""
        return self.ledger.unit(self.taken_now)

    def taken_now(self) -> frozenset[Span]:
        """The same, read now."""
        found: set[Span] = set()
        for endpoint in self.view.all(PrivateEndpoint):
            try:
                found.update([span_from(endpoint.address)] if endpoint.address else [])
            except ValueError:
                continue
        return frozenset(found)

    def matching(self, name: str) -> frozenset[str]:
        """The patterns for host names, in rules of any firewall or appliance, that a name fits."""
        return frozenset(p for p in self.ledger.unit(self._patterns) if fnmatchcase(name.lower(), p))

    def _patterns(self) -> frozenset[str]:
        found: set[str] = set()
        appliances: list[Appliance] = [*self.view.all(AzureFirewall), *self.view.all(NetworkVirtualAppliance)]
        for appliance in appliances:
            found.update(word.strip().lower() for rule in appliance.rules for word in rule.fqdns)
        return frozenset(found)

    def pieces(self, group: str, direction: Direction, network: str | None, table: str | None) -> Pieces:
        """What is known of the parts of sources at a security group, whatever the ground."""
        return self.ledger.unit(self._pieces, group, direction, network, table)

    def _pieces(self, group: str, direction: Direction, network: str | None, table: str | None) -> Pieces:
        # Only what they are made from is noted: they are filled in as sources come by.
        self.view.get(group, NetworkSecurityGroup)
        self.inside(network, table)
        return {}


def effect(route: EffectiveRoute | None) -> Effect:
    """What a route does with a reply."""
    return None if route is None else (route.next_hop, route.address)


def differing(old: Forwarding | None, new: Forwarding | None) -> tuple[Span, ...] | None:
    """The IPv4 addresses that two lists of routes treat differently; None for all of them."""
    if old is None or new is None:
        return None
    found: list[Span] = []
    borders = sorted({*old.borders(4), *new.borders(4)})
    for number, start in enumerate(borders):
        end = borders[number + 1] - 1 if number + 1 < len(borders) else (1 << 32) - 1
        here = Span(4, start, end)
        if effect(old.at(here)) != effect(new.at(here)):
            found.append(here)
    return tuple(found)


def uniform(table: Forwarding, span: Span) -> bool:
    """Whether no border of routes lies inside a range."""
    borders = table.borders(span.version)
    return bisect_right(borders, span.first) == bisect_right(borders, span.last)


def around(table: Forwarding, span: Span) -> Span:
    """Two addresses that no border of routes divides from a range, or the only one there is."""
    borders = table.borders(span.version)
    at = bisect_right(borders, span.first)
    start = borders[at - 1]
    single = at < len(borders) and borders[at] == start + 1
    return Span(span.version, start, start if single else start + 1)
