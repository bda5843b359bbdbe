"""What a name of a service resolves to, for an app or for anything in a network: section 4.1, D1 to D10.

The answer is private, public, nonexistent or unknown. Unknown means that a custom DNS server decides: the
design does not hold what that server forwards or which records it keeps. Time-outs, retries, caches and
whether a DNS server can be reached at all are not modelled here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.questions import (
    app_network,
    endpoints_of,
    facts_of,
    prefix_of,
    reachable_networks,
    region_of,
    spaces_of,
    zones_seen_by,
)
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_address, parse_prefix
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.evidence import Step, step

Asker = FunctionApp | VirtualNetwork
Verdict = Literal["private", "public", "nonexistent", "unknown"]
Cause = Literal[
    "record", "fallback", "no-endpoint", "no-zone", "no-link", "no-record", "no-network", "custom-server", "no-name"
]
PRIVATE_ZONE = "privatelink."
SERVER_SETTINGS = ("WEBSITE_DNS_SERVER", "WEBSITE_DNS_ALT_SERVER")


@dataclass(frozen=True, slots=True)
class Resolver:
    """Who is asked. ``holder`` is the app or network whose list of ``servers`` counts, None for public Azure DNS.
    ``kind``: Azure DNS outside any network, Azure DNS with the zones linked to ``network``, or custom servers."""

    kind: Literal["azure-public", "azure-network", "custom"]
    servers: tuple[str, ...]
    holder: Asker | None
    network: VirtualNetwork | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a name resolves to. ``address`` is None where Azure picks it or where it is public; ``endpoint`` is the
    endpoint that the record leads to; ``missing`` names the fact that an unknown answer waits for."""

    verdict: Verdict
    cause: Cause
    name: str
    resolver: Resolver
    steps: tuple[Step, ...]
    zone: PrivateDnsZone | None = None
    link: PrivateDnsZoneLink | None = None
    endpoint: PrivateEndpoint | None = None
    address: str | None = None
    missing: str = ""


def record_label(target: Resource, group_id: str) -> str:
    """The first part of a service's name: that of the account, its secondary, the app or its slot."""
    if isinstance(target, StorageAccount) and group_id.endswith("_secondary"):
        return f"{target.name}-secondary"
    if group_id.startswith("sites-"):
        return f"{target.name}-{group_id.removeprefix('sites-')}"
    return target.name


def zone_name(target: Resource, group_id: str, view: View) -> str | None:
    """The recommended private zone of a sub-resource; None where no source names one [PED23]."""
    region = (region_of(target, view) or "").replace(" ", "").lower()
    return facts_of(view).zone_of(target.kind, group_id, region)


def public_name(target: Resource, group_id: str, view: View) -> str:
    """The name that a caller asks for, such as stdata.blob.core.windows.net."""
    suffix = facts_of(view).public_suffix(group_id)
    return f"{record_label(target, group_id)}.{suffix}".lower() if suffix else target.name


def app_servers(app: FunctionApp) -> tuple[str, ...]:
    """The DNS servers that an app alone asks: its own list, else the older app settings [NR23]. A setting that
    is computed at deployment stands for itself by its name."""
    if app.dns_servers:
        return app.dns_servers
    found: list[str] = []
    for name in SERVER_SETTINGS:
        for setting in app.app_settings:
            if setting.name.upper() == name:
                values = (name,) if setting.expression else setting.value.split(",")
                found += [v.strip() for v in values if v.strip()]
    return tuple(found)


def resolver_of(asker: Asker, view: View) -> Resolver:
    """Who an app, or anything in a network, asks for names: D1 to D4."""
    azure = facts_of(view).azure_dns
    network = app_network(asker, view) if isinstance(asker, FunctionApp) else asker
    servers: tuple[str, ...] = app_servers(asker) if isinstance(asker, FunctionApp) else ()
    holder: Asker | None = asker if servers else network
    if not servers and network is not None:
        servers = network.dns_servers
    if servers and servers[0] != azure:
        return Resolver("custom", servers, holder, network)
    return Resolver("azure-public" if network is None else "azure-network", servers, holder, network)


def place_of_server(address: str, network: VirtualNetwork | None, view: View) -> Resource | None:
    """Where a DNS server stands: a subnet or network in reach, or on-premises; None where the design does not say."""
    try:
        where = parse_address(address)
    except ValueError:
        return None
    for near in () if network is None else reachable_networks(network, view):
        for subnet in view.children(near.id, Subnet):
            prefix = prefix_of(subnet)
            if prefix is not None and prefix.contains(where):
                return subnet
        if any(space.contains(where) for space in spaces_of(near)):
            return near
    for site in view.all(OnPremisesNetwork):
        if address in site.dns_servers or any(parse_prefix(p).contains(where) for p in site.address_space):
            return site
    return None


def same_group(endpoint: PrivateEndpoint, group_id: str) -> bool:
    """Whether an endpoint leads to a sub-resource; upper and lower case do not matter."""
    return endpoint.group_id.lower() == group_id.lower()


def approved_endpoints(target: Resource, group_id: str, view: View) -> tuple[PrivateEndpoint, ...]:
    """The endpoints of a sub-resource that carry traffic: only approved ones do [PE25]."""
    return tuple(e for e in endpoints_of(target, view) if e.status == "Approved" and same_group(e, group_id))


def record_in(
    zone: PrivateDnsZone, target: Resource, group_id: str, endpoints: tuple[PrivateEndpoint, ...]
) -> tuple[PrivateEndpoint | None, str | None] | None:
    """The record of a sub-resource in a zone: the endpoint it leads to and the address, as far as known; None
    without a record. Endpoints with a zone group keep their own; others are kept by hand."""
    for endpoint in endpoints:
        if zone.id in endpoint.dns_zones:
            return endpoint, endpoint.address
    label = record_label(target, group_id).lower()
    for record in zone.records:
        if record.name.lower() == label and record.addresses:
            address = record.addresses[0]
            return next((e for e in endpoints if e.address == address), None), address
    return None


def linked_zones(network: VirtualNetwork, name: str, view: View) -> Iterator[tuple[PrivateDnsZoneLink, PrivateDnsZone]]:
    """The zones of a name that are linked to a network."""
    for link, zone in zones_seen_by(network, view):
        if zone.name.lower() == name.lower():
            yield link, zone


@remembered
def resolve(asker: Asker, target: Resource, group_id: str, view: View) -> Answer:
    """What the public name of a sub-resource of ``target`` resolves to for an app, or in a network."""
    name = public_name(target, group_id, view)
    resolver = resolver_of(asker, view)
    asked = _asked(asker, resolver)
    endpoints = approved_endpoints(target, group_id, view)
    if not endpoints:
        text = f"No approved private endpoint leads to {group_id} of *{target.name}*, so its name is a public one."
        return Answer("public", "no-endpoint", name, resolver, (asked, step(text, target, sources=("PED21",))))
    wanted = zone_name(target, group_id, view)
    if wanted is None:
        text = f"No source names the private DNS zone for {group_id} of *{target.name}*."
        missing = f"the private DNS zone for {group_id}"
        return Answer(
            "unknown", "no-name", name, resolver, (asked, step(text, target, sources=("PED23",))), missing=missing
        )
    text = f"The endpoint *{endpoints[0].name}* makes {name} an alias of a name in {wanted}."
    alias = step(text, endpoints[0], target, sources=("PED21", "PEA25"))
    if resolver.kind == "custom":
        return _from_custom(name, wanted, resolver, (asked, alias), target, view)
    if resolver.network is None:
        last = step("Private zones cannot be seen from outside a virtual network.", asker, sources=("NR23",))
        return Answer("public", "no-network", name, resolver, (asked, alias, last), endpoint=endpoints[0])
    return _from_azure(name, wanted, resolver, (asked, alias), target, group_id, endpoints, view)


def _asked(asker: Asker, resolver: Resolver) -> Step:
    if resolver.kind == "custom" and resolver.holder is not None:
        listed = ", ".join(resolver.servers)
        text = f"*{resolver.holder.name}* lists DNS servers of its own ({listed}); what the first one says counts."
        return step(text, resolver.holder, sources=("NR23", "seed"))
    if resolver.network is None:
        text = f"*{asker.name}* enters no virtual network, so public Azure DNS is asked."
        return step(text, asker, sources=("NR23",))
    text = f"*{asker.name}* asks Azure DNS, which knows the private zones linked to *{resolver.network.name}*."
    return step(text, asker, resolver.network, sources=("seed", "NR23"))


def _from_custom(
    name: str, wanted: str, resolver: Resolver, steps: tuple[Step, ...], target: Resource, view: View
) -> Answer:
    server = resolver.servers[0]
    place = place_of_server(server, resolver.network, view)
    where = f"stands in *{place.name}*" if place is not None else "stands in no network of the design"
    text = f"{server} {where}; linked zones count only if it forwards to Azure DNS from a network with the link."
    missing = f"whether {server} forwards {name.partition('.')[2] or name} to Azure DNS or holds the record in {wanted}"
    last = step(text, resolver.holder, place, target, sources=("PDNS", "PED21"))
    return Answer("unknown", "custom-server", name, resolver, (*steps, last), missing=missing)


def _from_azure(
    name: str,
    wanted: str,
    resolver: Resolver,
    steps: tuple[Step, ...],
    target: Resource,
    group_id: str,
    endpoints: tuple[PrivateEndpoint, ...],
    view: View,
) -> Answer:
    network = resolver.network
    assert network is not None
    linked = tuple(linked_zones(network, wanted, view))
    for link, zone in linked:
        record = record_in(zone, target, group_id, endpoints)
        if record is not None:
            to = f" ({record[1]})" if record[1] else ""
            text = f"*{zone.name}* is linked to *{network.name}* and has the record of *{target.name}*{to}."
            last = step(text, zone, link, target, sources=("PED21", "PE25"))
            return Answer("private", "record", name, resolver, (*steps, last), zone, link, record[0], record[1])
    if linked:
        link, zone = linked[0]
        gone = f"*{zone.name}* is linked to *{network.name}* but has no record of *{target.name}*"
        if link.fallback and zone.name.lower().startswith(PRIVATE_ZONE):
            last = step(f"{gone}; the link falls back to the public name.", zone, link, sources=("AVM26",))
            return Answer("public", "fallback", name, resolver, (*steps, last), zone, link, endpoints[0])
        last = step(f"{gone}, so the name does not exist there.", zone, link, sources=("PED21",))
        return Answer("nonexistent", "no-record", name, resolver, (*steps, last), zone, link, endpoints[0])
    other = next(view.named(PrivateDnsZone, wanted), None)
    if other is None:
        last = step(f"The design has no zone {wanted}, so the alias ends at the public address.", sources=("PED21",))
        return Answer("public", "no-zone", name, resolver, (*steps, last), endpoint=endpoints[0])
    text = f"*{other.name}* is not linked to *{network.name}*, so the alias ends at the public address."
    last = step(text, other, network, sources=("PED21", "seed"))
    return Answer("public", "no-link", name, resolver, (*steps, last), other, endpoint=endpoints[0])
