"""What any name resolves to, asked from anywhere: hop 0 of every trace (C-D1 to C-D10).

Whoever asks has a vantage: the servers that it asks, and the network whose linked private zones Azure DNS knows.
Servers are asked in their order; one that cannot be reached is passed over. Not modelled: time to live, caches,
wildcards and records of other types than A.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from fnetdesigner.kinds.compute import AppServiceEnvironment
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.dns_servers import DnsForwardingRuleset, DnsResolver, DnsServer, ForwardingRule
from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.questions import facts_of, network_of, prefix_of, subnet_of, zones_seen_by
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import zone_name
from fnetdesigner.routing.places import Place, is_public, private_place, span_from, span_of, world
from fnetdesigner.routing.question import Hop, Source, Verdict
from fnetdesigner.routing.targets import (
    SCM,
    Named,
    endpoints_for,
    environment_behind,
    link_end,
    owner_of_name,
    public_side,
)

ALIAS = "privatelink."
DEEPEST = 6
"""How many servers may hand a question on before it is called a circle."""
Reach = Callable[[Source, str], Verdict]
"""Whether a DNS server at an address answers whoever asks, on port 53."""


@dataclass(frozen=True, slots=True)
class Vantage:
    """Who asks, and how. ``servers`` win over Azure DNS with the zones linked to ``network``; without either, public
    DNS answers. ``site`` is where an asker on-premises stands."""

    who: Resource | None
    source: Source
    servers: tuple[str, ...] = ()
    network: VirtualNetwork | None = None
    site: OnPremisesNetwork | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a name leads to. ``place`` is None where the name does not exist, or nobody answers (``reason``), or where
    it cannot be told (``doubt``)."""

    place: Place | None
    hops: tuple[Hop, ...]
    reason: str = ""
    doubt: str = ""
    warnings: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()


def _hop(what: str, by: str, subjects: Iterable[Resource | None], *sources: str) -> Hop:
    return Hop("dns", what, by, tuple(s.id for s in subjects if s is not None), sources)


def look_up(name: str, vantage: Vantage, view: View, reach: Reach) -> Found:
    """Resolve a name from a vantage. ``reach`` says whether a server can be asked from there."""
    found = look_up_each(name, vantage, view, reach)
    if len({(None if f.place is None else f.place.label, f.reason, f.doubt) for f in found}) == 1:
        return found[0]
    return replace(found[0], place=None, reason="", doubt="which of the DNS servers can be reached")


def look_up_each(name: str, vantage: Vantage, view: View, reach: Reach) -> tuple[Found, ...]:
    """Every answer that a name may have from a vantage: several where it is open which server can be reached."""
    return tuple(_Asked(name.strip().rstrip(".").lower(), view, reach).from_vantage(vantage))


class _Asked:
    """One question for one name, handed from server to server."""

    def __init__(self, name: str, view: View, reach: Reach) -> None:
        self.name = name
        self.view = view
        self.reach = reach
        self.owner: Named | None = owner_of_name(name, view)

    def from_vantage(self, vantage: Vantage) -> Iterator[Found]:
        if vantage.servers:
            yield from self.servers(vantage)
        elif vantage.site is not None:
            yield self.on_premises(vantage)
        elif vantage.network is not None:
            yield self.azure(vantage.network, 0)
        else:
            yield self.public(())

    def servers(self, vantage: Vantage) -> Iterator[Found]:
        """The servers in their order; behind one that may or may not be reached the next is asked too (C-D1)."""
        passed: list[str] = []
        hops: list[Hop] = []
        for server in vantage.servers:
            can = "allow" if server == facts_of(self.view).azure_dns else self.reach(vantage.source, server)
            if can == "deny":
                passed.append(f"The DNS server {server} cannot be reached on port 53 and is passed over.")
                hops.append(_hop(f"The DNS server {server} cannot be reached.", server, (vantage.who,), "NR23"))
                continue
            found = self.server(server, vantage.network, 0)
            if found is None:
                passed.append(f"The DNS server {server} gives no answer and is passed over.")
                continue
            notes = (*passed, *found.warnings)
            if can == "maybe":
                notes = (*notes, f"It depends on whether the DNS server {server} can be reached; each way is followed.")
            yield replace(found, hops=(*hops, *found.hops), warnings=notes)
            if can == "allow":
                return
        text = f"None of the DNS servers {', '.join(vantage.servers)} answers."
        last = _hop(text, "no-dns-server", (vantage.who,), "NR23")
        yield Found(None, (*hops, last), "no-dns-server", warnings=tuple(passed))

    def server(self, address: str, network: VirtualNetwork | None, depth: int) -> Found | None:
        """What the server at an address answers; None where it gives no answer."""
        if depth > DEEPEST:
            return None
        view = self.view
        if address == facts_of(view).azure_dns:
            return self.public(()) if network is None else self.azure(network, depth)
        for server in view.all(DnsServer):
            if server.address == address:
                return self.own_server(server, depth)
        for resolver in view.all(DnsResolver):
            if resolver.inbound_address == address:
                home = view.get(resolver.virtual_network, VirtualNetwork)
                if home is None:
                    return None
                asked = _hop(f"*{resolver.name}* answers for *{home.name}*.", address, (resolver, home), "PDNS")
                return _after(asked, self.azure(home, depth))
        for firewall in view.all(AzureFirewall):
            if firewall.private_address == address:
                return self.firewall(firewall, depth)
        if is_public(span_from(address)):
            asked = _hop(f"{address} is a public DNS server.", address, (), "NR23")
            return self.public((asked,))
        text = f"{address} is no DNS server of the design, so its answer is not known."
        return Found(None, (_hop(text, address, (), "NR23"),), doubt=f"what the DNS server {address} answers")

    def of_azure(self) -> bool:
        """Whether a site forwards the name to Azure: that of a service, or one in a private zone of the design."""
        return self.owner is not None or any(_ends_with(self.name, z.name) for z in self.view.all(PrivateDnsZone))

    def own_server(self, server: DnsServer, depth: int) -> Found | None:
        for record in server.records:
            if record.name.strip().rstrip(".").lower() == self.name and record.addresses:
                address = record.addresses[0]
                hop = _hop(f"*{server.name}* holds {self.name} itself: {address}.", record.name, (server,), "PED21")
                return Found(_address(address), (hop,))
        home = network_of(server, self.view)
        if server.forwards == "azure-dns":
            if home is None:
                return None
            text = f"*{server.name}* forwards to Azure DNS, which knows the private zones linked to *{home.name}*."
            return _after(_hop(text, server.address or "", (server, home), "PED21"), self.azure(home, depth + 1))
        if server.forwards == "public":
            return self.public((_hop(f"*{server.name}* asks public DNS.", "public", (server,), "PED21"),))
        if server.forwards == "addresses":
            for address in server.forward_addresses:
                found = self.server(address, home, depth + 1)
                if found is not None:
                    text = f"*{server.name}* forwards to {address}."
                    return _after(_hop(text, address, (server,), "PED21"), found)
            return None
        text = f"*{server.name}* does not hold {self.name} and forwards nothing."
        return Found(None, (_hop(text, "nxdomain", (server,), "PED21"),), "nxdomain")

    def firewall(self, firewall: AzureFirewall, depth: int) -> Found | None:
        home = network_of(firewall, self.view)
        if not firewall.dns_proxy or home is None:
            return None
        asked = _hop(f"*{firewall.name}* answers names as a DNS proxy.", "dns-proxy", (firewall,), "PED21")
        for address in firewall.dns_servers or (facts_of(self.view).azure_dns,):
            found = self.server(address, home, depth + 1)
            if found is not None:
                return _after(asked, found)
        return None

    def on_premises(self, vantage: Vantage) -> Found:
        site = vantage.site
        assert site is not None
        view = self.view
        for server in view.referrers(site.id, DnsServer, "site"):
            if server.address is not None and (not site.dns_servers or server.address in site.dns_servers):
                found = self.own_server(server, 0)
                if found is not None:
                    return found
        for address in site.dns_forwarders if self.of_azure() else ():
            if self.reach(vantage.source, address) == "deny":
                continue
            found = self.server(address, None, 0)
            if found is not None:
                text = f"The DNS of *{site.name}* forwards names of Azure to {address}."
                return _after(_hop(text, address, (site,), "PED21"), found)
        if site.dns_forwarders and self.of_azure():
            text = f"The DNS of *{site.name}* forwards names of Azure to {', '.join(site.dns_forwarders)}: no answer."
            return Found(None, (_hop(text, "no-dns-server", (site,), "PED21"),), "no-dns-server")
        text = f"The DNS of *{site.name}* forwards nothing to Azure, so public DNS answers."
        return self.public((_hop(text, "public", (site,), "PED21"),))

    # Azure DNS
    def azure(self, network: VirtualNetwork, depth: int) -> Found:
        """Azure DNS asked inside a network: rulesets and private zones linked to it, then public DNS (C-D2)."""
        here = self.in_zones(self.name, network, depth)
        if here is not None:
            return here
        alias = self.alias()
        if alias is None:
            return self.public((self._nothing_linked(network),))
        text = f"A private endpoint makes {self.name} an alias of {alias}."
        step = _hop(text, alias, (self.owner.target if self.owner else None,), "PED21")
        there = self.in_zones(alias, network, depth)
        if there is not None:
            return _after(step, there)
        zone = next(self.view.named(PrivateDnsZone, alias.partition(".")[2]), None)
        if zone is None:
            reason = f"The design has no zone {alias.partition('.')[2]}, so the alias ends at the public address."
        else:
            reason = f"*{zone.name}* is not linked to *{network.name}*, so the alias ends at the public address."
        return self.public((step, _hop(reason, "no-link", (zone, network), "PED21", "seed")))

    def _nothing_linked(self, network: VirtualNetwork) -> Hop:
        text = f"No private zone linked to *{network.name}* holds {self.name}, so public DNS answers."
        return _hop(text, "public", (network,), "PED21")

    def alias(self) -> str | None:
        """The privatelink name that a service's public name leads to once it has a private endpoint (C-D3)."""
        if self.owner is None:
            return None
        target, group = self.owner.target, self.owner.group
        if not endpoints_for(target, group, self.view):
            return None
        end, end_group = link_end(target, group, self.view)
        zone = zone_name(end, end_group, self.view)
        if zone is None or isinstance(environment_behind(target, self.view), AppServiceEnvironment):
            return None
        return f"{self._label()}.{zone}".lower()

    def _label(self) -> str:
        assert self.owner is not None
        label = self.name.partition(".")[0]
        return f"{label}.{SCM}" if self.owner.group == SCM else label

    def in_zones(self, name: str, network: VirtualNetwork, depth: int) -> Found | None:
        """What rulesets and private zones linked to a network say of a name; None where they say nothing."""
        zone = max(
            (z for z in zones_seen_by(network, self.view) if _ends_with(name, z[1].name)),
            key=lambda pair: len(pair[1].name),
            default=None,
        )
        rule = max(
            ((len(r.domain), r.target_addresses, s) for s, r in self._rules(network) if _ends_with(name, r.domain)),
            key=lambda found: found[0],
            default=None,
        )
        if rule is not None and rule[1] and (zone is None or rule[0] - 1 > len(zone[1].name)):
            resolver = self.view.get(rule[2].resolver, DnsResolver)
            home = None if resolver is None else self.view.get(resolver.virtual_network, VirtualNetwork)
            for address in rule[1]:
                found = self.server(address, home, depth + 1)
                if found is not None:
                    text = f"*{rule[2].name}* has {name} asked at {address}."
                    return _after(_hop(text, address, (rule[2],), "PDNS"), found)
        if zone is None:
            return None
        return self.in_zone(name, *zone, network)

    def _rules(self, network: VirtualNetwork) -> Iterator[tuple[DnsForwardingRuleset, ForwardingRule]]:
        for ruleset in self.view.referrers(network.id, DnsForwardingRuleset, "virtual_networks"):
            for rule in ruleset.rules:
                yield ruleset, rule

    def in_zone(self, name: str, link: PrivateDnsZoneLink, zone: PrivateDnsZone, network: VirtualNetwork) -> Found:
        label = name.removesuffix(zone.name.lower()).rstrip(".") or "@"
        places = list(self.records(label, zone))
        if places:
            shown = places[0].label
            text = f"*{zone.name}*, linked to *{network.name}*, answers {shown}."
            warnings: tuple[str, ...] = ()
            if len({p.label for p in places}) > 1:
                many = ", ".join(p.label for p in places)
                warnings = (f"{name} has several addresses in {zone.name} ({many}); any of them may be answered.",)
            hop = _hop(text, f"{label} in {zone.name}", (zone, link, places[0].owner), "PED21", "PE25")
            return Found(places[0], (hop,), warnings=warnings)
        gone = f"*{zone.name}* is linked to *{network.name}* but has no record of {label}"
        if link.fallback and zone.name.lower().startswith(ALIAS):
            return self.public(
                (_hop(f"{gone}; the link falls back to public DNS.", "fallback", (zone, link), "AVM26"),)
            )
        hop = _hop(f"{gone}, so the name does not exist there.", "nxdomain", (zone, link), "PED21")
        return Found(None, (hop,), "nxdomain")

    def records(self, label: str, zone: PrivateDnsZone) -> Iterator[Place]:
        """What a zone answers for a label: records of zone groups, then those kept by hand."""
        if self.owner is not None:
            for endpoint in endpoints_for(self.owner.target, self.owner.group, self.view):
                if zone.id in endpoint.dns_zones and label == self._zone_label():
                    yield endpoint_place(endpoint, self.view)
        for record in zone.records:
            if record.name.lower() == label:
                for address in record.addresses:
                    yield _address(address)

    def _zone_label(self) -> str:
        assert self.owner is not None
        target = self.owner.target
        if isinstance(target, StorageAccount) and self.owner.group.endswith("_secondary"):
            return f"{target.name}-secondary".lower()
        return self._label()

    def public(self, hops: tuple[Hop, ...]) -> Found:
        """Public DNS: a service's public address, or the wide world."""
        if self.owner is None:
            if self.name.startswith(ALIAS) or f".{ALIAS}" in self.name:
                text = f"Public DNS does not know {self.name}."
                return Found(None, (*hops, _hop(text, "nxdomain", (), "PED21")), "nxdomain")
            text = f"{self.name} is no name of the design; public DNS answers."
            return Found(world(None, self.name), (*hops, _hop(text, "public", (), "NR23")))
        target = self.owner.target
        inner = environment_behind(target, self.view)
        if inner is not None and inner.internal:
            home = subnet_of(inner, self.view)
            prefix = None if home is None else prefix_of(home)
            if prefix is None:
                return Found(None, hops, doubt=f"the address range of {inner.name}")
            place = private_place(span_of(prefix), target, f"{prefix}")
            text = f"{self.name} leads to the internal address of *{inner.name}*."
            assumed = f"The DNS zone of {inner.name} is known to whoever asks."
            return Found(place, (*hops, _hop(text, str(prefix), (inner, target), "ASE26")), assumptions=(assumed,))
        place = public_side(target, self.view)
        known = f" {place.span}" if place.span is not None else ""
        text = f"{self.name} resolves to the public address{known} of *{target.name}*."
        return Found(place, (*hops, _hop(text, "public", (target,), "PED21")))


def _ends_with(name: str, domain: str) -> bool:
    plain = domain.strip().rstrip(".").lower()
    return name == plain or name.endswith(f".{plain}") or not plain


def _after(first: Hop, found: Found) -> Found:
    return replace(found, hops=(first, *found.hops))


def _address(text: str) -> Place:
    span = span_from(text)
    return world(span, text) if is_public(span) else private_place(span, None, text)


def endpoint_place(endpoint: PrivateEndpoint, view: View) -> Place:
    """A private endpoint as a place: its address, or its subnet while Azure has yet to pick one."""
    if endpoint.address is not None:
        return private_place(span_from(endpoint.address), endpoint, endpoint.address)
    home = subnet_of(endpoint, view)
    prefix = None if home is None else prefix_of(home)
    if prefix is None:
        return Place(None, frozenset(), f"the address of {endpoint.name}", endpoint)
    return private_place(span_of(prefix), endpoint, str(prefix))
