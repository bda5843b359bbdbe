"""What names lead to, for all senders at once: asked once for each name and each view of DNS that differs.

Two senders whose servers answer alike, and whose networks have the same zones linked, have one view. Within Azure DNS
a name is asked again only where other zones bear on it. Every answer is ``lookup.look_up_each``'s own.
"""

from collections.abc import Hashable
from dataclasses import dataclass

from fnetdesigner.kinds.dns_servers import DnsForwardingRuleset
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.questions import facts_of, zones_seen_by
from fnetdesigner.model.view import View
from fnetdesigner.routing.flow import Flow
from fnetdesigner.routing.ledger import Ledger
from fnetdesigner.routing.lookup import Found, Vantage, look_up_each
from fnetdesigner.routing.names import zone_name
from fnetdesigner.routing.question import Question, Source, Target, Verdict
from fnetdesigner.routing.starts import START
from fnetdesigner.routing.targets import link_end
from fnetdesigner.routing.trace import ServersReached, trace

Linked = tuple[tuple[tuple[str, str, bool], ...], tuple[str, ...]]
"""Name, id and fallback of the zones linked to a network, and the ids of its rulesets."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A name, and the id of the service and the sub-resource that it belongs to."""

    name: str
    service: str
    group: str


@dataclass(frozen=True, slots=True, eq=False)
class Outlook:
    """A view of DNS, and whether hosts are called from ``outside`` all networks; there is one object for each.
    ``linked``: what Azure DNS knows there, where nobody else is asked."""

    key: Hashable
    outside: bool
    linked: Linked | None


class Vantages:
    """The views of DNS of a round."""

    def __init__(self, view: View, ledger: Ledger) -> None:
        self.view = view
        self.ledger = ledger
        asking = Flow(Question(Source(), Target()), view, START, START, "", ask=lambda q: trace(q, view).verdict)
        self._outlooks: dict[tuple[Hashable, bool], Outlook] = {}
        self._asking = ServersReached(asking)

    def reach(self, source: Source, server: str) -> Verdict:
        """Whether a DNS server answers a sender on port 53."""
        return self.ledger.unit(self._reached, source, server)

    def outlook(self, vantage: Vantage, outside: bool) -> Outlook:
        """How names and hosts look to a sender."""
        key = (self.key(vantage), outside)
        found = self._outlooks.get(key)
        if found is None:
            plain = not vantage.servers and vantage.site is None
            found = self._outlooks[key] = Outlook(*key, self._linked(vantage.network) if plain else None)
        return found

    def key(self, vantage: Vantage) -> Hashable:
        """What tells one view of DNS from another."""
        if vantage.servers:
            azure = facts_of(self.view).azure_dns
            can = tuple((s, "allow" if s == azure else self.reach(vantage.source, s)) for s in vantage.servers)
            linked = None if azure not in vantage.servers else self._linked(vantage.network)
            return ("servers", can, linked)
        if vantage.site is not None:
            can = tuple((s, self.reach(vantage.source, s)) for s in vantage.site.dns_forwarders)
            return ("site", vantage.site.id, can)
        return ("azure", self._linked(vantage.network))

    def _linked(self, network: VirtualNetwork | None) -> Linked | None:
        if network is None:
            return None
        return self.ledger.unit(self._links, network.id)

    def _reached(self, source: Source, server: str) -> Verdict:
        return self._asking(source, server)

    def _links(self, found: str) -> Linked:
        network = self.view.get(found, VirtualNetwork)
        if network is None:
            return (), ()
        zones = tuple((z.name.lower(), z.id, k.fallback) for k, z in zones_seen_by(network, self.view))
        return zones, tuple(r.id for r in self.view.referrers(network.id, DnsForwardingRuleset, "virtual_networks"))

    def look_up(self, asked: Asked, vantage: Vantage, outlook: Outlook) -> tuple[Found, ...]:
        """All that a name may lead to in a view of DNS."""
        where: Hashable = outlook
        # What is linked is in the outlook: whose network it is does not matter.
        if outlook.linked is not None:
            zones, rules = outlook.linked
            if not rules:
                bearing = self.bearing(asked)
                where = ("azure", tuple((i, f) for n, i, f in zones if n in bearing))
        return self.ledger.passing(
            ("name", asked.name, where), lambda: look_up_each(asked.name, vantage, self.view, self.reach)
        )

    def bearing(self, asked: Asked) -> frozenset[str]:
        """The names of zones that may hold a name, or the alias that a private endpoint makes of it."""
        return self.ledger.unit(self._bear, asked.name, asked.service, asked.group)

    def _bear(self, name: str, service: str, group: str) -> frozenset[str]:
        found = {"", *_parents(name)}
        owner = self.view.any(service)
        if owner is None:
            return frozenset(found)
        end, group = link_end(owner, group, self.view)
        zone = zone_name(end, group, self.view)
        label = name.partition(".")[0]
        if zone is not None:
            found.update(_parents(f"{label}.scm.{zone}".lower()), _parents(f"{label}.{zone}".lower()))
        return frozenset(found)


def _parents(name: str) -> list[str]:
    """A name and every domain above it."""
    labels = name.split(".")
    return [".".join(labels[n:]) for n in range(len(labels))]
