"""Fixes that lead names to private endpoints: zones, links, zone groups, and the endpoints themselves.

Each is a step on a Draft, so that a fix does only what is still missing. Custom DNS servers are left as
they are: what they forward is not in the design.
"""

from collections.abc import Iterable

from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.questions import (
    apps_using,
    endpoints_of,
    facts_of,
    network_of,
    prefix_of,
    reachable_networks,
    subnet_of,
)
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import linked_zones, record_in, zone_name
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.mends import free_name, free_subnet_range
from fnetdesigner.rules.subnet_users import addresses_of_occupants

ENDPOINT_LENGTHS = (27, 28, 29)
"""Sizes for a new subnet of endpoints, the best first."""


def resolvable(draft: Draft, network: VirtualNetwork, endpoint: PrivateEndpoint) -> bool:
    """Let the name behind an endpoint resolve to it where the network's Azure DNS is asked: zone, link, record.

    False where no source names the zone.
    """
    target = draft.view.any(endpoint.target)
    wanted = None if target is None else zone_name(target, endpoint.group_id, draft.view)
    if target is None or wanted is None:
        return False
    zone = _zone_for(draft, network, endpoint, wanted)
    if not any(z.id == zone.id for _, z in linked_zones(network, wanted, draft.view)):
        link_zone(draft, zone, network)
    if record_in(zone, target, endpoint.group_id, (endpoint,)) is None:
        register(draft, endpoint, zone)
    return True


def _zone_for(draft: Draft, network: VirtualNetwork, endpoint: PrivateEndpoint, wanted: str) -> PrivateDnsZone:
    """The zone to use: one that the network sees, one that the endpoint is registered in, any other, a new one."""
    for _, zone in linked_zones(network, wanted, draft.view):
        return zone
    named = tuple(draft.view.named(PrivateDnsZone, wanted))
    for zone in named:
        if zone.id in endpoint.dns_zones:
            return zone
    if named:
        return named[0]
    place = network_of(endpoint, draft.view) or network
    return draft.add(PrivateDnsZone, wanted, resource_group=place.resource_group, subscription=place.subscription)


def link_zone(draft: Draft, zone: PrivateDnsZone, network: VirtualNetwork) -> None:
    """Let a network see a zone."""
    taken = {link.name.lower() for link in draft.view.children(zone.id, PrivateDnsZoneLink)}
    number, name = 1, f"link-{network.name}"
    while name.lower() in taken:
        number += 1
        name = f"link-{network.name}-{number}"
    draft.add(PrivateDnsZoneLink, name, parent=zone.id, virtual_network=network.id)


def register(draft: Draft, endpoint: PrivateEndpoint, zone: PrivateDnsZone) -> None:
    """Add a zone to an endpoint's zone group: Azure then keeps the record."""
    now = draft.view.get(endpoint.id, PrivateEndpoint)
    if now is not None and zone.id not in now.dns_zones:
        draft.set(endpoint, dns_zones=(*now.dns_zones, zone.id))


def add_endpoint(draft: Draft, target: Resource, group_id: str, network: VirtualNetwork) -> PrivateEndpoint | None:
    """Give a sub-resource an endpoint that a network reaches, with zone, link and zone group.

    None when no subnet has room for it.
    """
    subnet = endpoint_subnet(draft, target, network)
    place = None if subnet is None else network_of(subnet, draft.view)
    if subnet is None or place is None:
        return None
    made = draft.add(
        PrivateEndpoint,
        free_name(PrivateEndpoint, f"pep-{target.name}-{group_id}", draft.view),
        parent=subnet.id,
        region=place.region,
        resource_group=place.resource_group,
        subscription=place.subscription,
        target=target.id,
        group_id=group_id,
    )
    resolvable(draft, network, made)
    return made


def endpoint_subnet(draft: Draft, target: Resource, network: VirtualNetwork) -> Subnet | None:
    """Where a new endpoint goes: beside the target's others, beside any others, an unused subnet, a new one."""
    near = {n.id for n in reachable_networks(network, draft.view)}
    beside = [
        s for e in endpoints_of(target, draft.view) if (s := subnet_of(e, draft.view)) is not None and s.parent in near
    ]
    here = [s for s in draft.view.children(network.id, Subnet) if _holds_endpoints(s, draft.view)]
    empty = [s for s in draft.view.children(network.id, Subnet) if is_unused(s, draft.view)]
    for subnet in (*beside, *here, *empty):
        if takes_endpoint(subnet, draft.view):
            return subnet
    return new_endpoint_subnet(draft, network)


def new_endpoint_subnet(draft: Draft, network: VirtualNetwork) -> Subnet | None:
    """Add a subnet for private endpoints; None when the network has no room."""
    for length in ENDPOINT_LENGTHS:
        free = free_subnet_range(network, length, draft.view)
        if free is not None:
            taken = [s.name for s in draft.view.children(network.id, Subnet)]
            return draft.add(Subnet, _name("snet-endpoints", taken), parent=network.id, prefix=str(free))
    return None


def _name(wanted: str, taken: Iterable[str]) -> str:
    used = {t.lower() for t in taken}
    number, name = 1, wanted
    while name in used:
        number += 1
        name = f"{wanted}-{number}"
    return name


def _holds_endpoints(subnet: Subnet, view: View) -> bool:
    return any(True for _ in view.children(subnet.id, PrivateEndpoint))


def is_unused(subnet: Subnet, view: View) -> bool:
    """Whether nothing stands in a subnet and nothing names it."""
    return not any(True for _ in view.children(subnet.id, Resource)) and not view.references_to(subnet.id)


def takes_endpoint(subnet: Subnet, view: View, count: int = 1) -> bool:
    """Whether a subnet may take more endpoints: nobody's integration, no delegation, no reserved name, and room."""
    prefix = prefix_of(subnet)
    if prefix is None or prefix.version != 4 or subnet.delegations or facts_of(view).is_reserved_name(subnet.name):
        return False
    if apps_using(subnet, view):
        return False
    return addresses_of_occupants(subnet, view) + count <= facts_of(view).usable(prefix.length)
