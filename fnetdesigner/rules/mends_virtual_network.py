"""Fixes that change networks: their regions, peerings and address space."""

from collections.abc import Sequence

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.questions import (
    app_network,
    apps_on,
    apps_using,
    peering_between,
    peerings_from,
    same_region,
    spaces_of,
    zones_seen_by,
)
from fnetdesigner.model.allocation import prefix_at
from fnetdesigner.model.edits import Add, Edit, Set
from fnetdesigner.model.resource import AzureResource
from fnetdesigner.model.values import Prefix, format_address, parse_address, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import free_name, free_private_range, new_id, offered, some_names
from fnetdesigner.rules.mends_integration import (
    NO_LINK,
    NewSubnet,
    admissions,
    delegation_for,
    lengths_for,
    new_integration_subnet,
    place_in,
    point_to_site_gateway,
    subnets_of,
)
from fnetdesigner.rules.offers import fix_on_demand, fixes_on_demand
from fnetdesigner.rules.rule import fix, names

SPARE_BITS = 2
"""A new network is four times as large as its integration subnet, so that there is room beside it."""


def overlapping(network: VirtualNetwork, remote: VirtualNetwork) -> tuple[Prefix, Prefix] | None:
    """The first two ranges, one of each network, that share addresses."""
    pairs = ((a, b) for a in spaces_of(network) for b in spaces_of(remote) if a.overlaps(b))
    return next(pairs, None)


@fix_on_demand
def app_to_region(apps: Sequence[FunctionApp], region: str, view: View) -> Fix | None:
    """Put apps, and the plan that is theirs, into another region; a plan that others need stays, they get their own."""
    plan = view.get(apps[0].plan, HostingPlan)
    if plan is None:
        return fix("app-region", f"Put {names(apps)} in {region}", *(Set(a.id, {"region": region}) for a in apps))
    if plan.environment is not None:
        return None
    others = [a for a in apps_on(plan, view) if a.id not in {m.id for m in apps}]
    if all(_fits_region(a, region, view) for a in others):
        everything = (plan, *apps, *others)
        title = f"Put {some_names(everything)} in {region}"
        return fix("app-region", title, *(Set(r.id, {"region": region}) for r in everything))
    if any(a.integration_subnet in subnets_of(apps) for a in others):
        return None
    made = plan.with_values(
        id=new_id(HostingPlan, view),
        name=free_name(HostingPlan, f"{plan.name}-{region}", view),
        region=region,
        operating_system="linux" if plan.tier == "flex-consumption" else plan.operating_system,
    )
    title = f"Give {names(apps)} a plan of their own in {region}, *{made.name}*"
    if len(apps) == 1:
        title = f"Give {names(apps)} a plan of its own in {region}, *{made.name}*"
    moves = (Set(a.id, {"region": region, "plan": made.id}) for a in apps)
    return fix("plan-in-region", title, Add(made), *moves)


def _fits_region(app: FunctionApp, region: str, view: View) -> bool:
    network = app_network(app, view)
    if network is None or same_region(network.region, region):
        return True
    return app.gateway_network == network.id and point_to_site_gateway(network, view) is not None


@fix_on_demand
def network_to_region(network: VirtualNetwork, region: str, view: View) -> Fix | None:
    """Put a network into another region, when nothing in it is bound to the one where it is."""
    for subnet in view.children(network.id, Subnet):
        bound = [
            *view.children(subnet.id, AzureResource),
            *(view.any(i) for i in (subnet.network_security_group, subnet.route_table, subnet.nat_gateway)),
            *apps_using(subnet, view),
        ]
        if any(isinstance(r, AzureResource) and not same_region(r.region, region) for r in bound):
            return None
    return fix("network-region", f"Put *{network.name}* in {region}", Set(network.id, {"region": region}))


def new_peerings(one: VirtualNetwork, other: VirtualNetwork, view: View) -> tuple[Add, ...]:
    """The peerings that are missing between two networks, one on each side."""
    found: list[Add] = []
    for home, remote in ((one, other), (other, one)):
        if peering_between(home, remote, view) is None:
            taken = {p.name.lower() for p in view.children(home.id, Peering)}
            name, number = f"peer-{home.name}-{remote.name}", 1
            while name.lower() in taken:
                number += 1
                name = f"peer-{home.name}-{remote.name}-{number}"
            made = new_id(Peering, view, [a.resource.id for a in found])
            found.append(Add(Peering(id=made, name=name, parent=home.id, remote=remote.id)))
    return tuple(found)


def zone_links(network: VirtualNetwork, like: VirtualNetwork, view: View) -> tuple[Add, ...]:
    """Links that let a network see the private DNS zones that another one sees."""
    # Two zones of one name cannot be linked to one network.
    seen = {zone.name.lower() for _, zone in zones_seen_by(network, view)}
    found: list[Add] = []
    for _, zone in zones_seen_by(like, view):
        if zone.name.lower() not in seen:
            seen.add(zone.name.lower())
            made = new_id(PrivateDnsZoneLink, view, [a.resource.id for a in found])
            name = f"link-{network.name}"
            found.append(Add(PrivateDnsZoneLink(id=made, name=name, parent=zone.id, virtual_network=network.id)))
    return tuple(found)


@fixes_on_demand
def by_peering(apps: Sequence[FunctionApp], remote: VirtualNetwork, view: View) -> tuple[Fix, ...]:
    """Ways to integrate apps with a network of their own region that is peered with the remote one.

    Such a network is taken where it exists. Else one of that region may be peered, or a new one made, each
    with the links to the private DNS zones that the remote network sees.
    """
    plan = view.get(apps[0].plan, HostingPlan)
    if plan is None or remote.deployment_model == "classic":
        return ()
    region = apps[0].region
    for _, local in peerings_from(remote, view):
        if same_region(local.region, region) and peering_between(local, remote, view) is not None:
            made = _in_local_network(apps, plan, local, remote, view)
            if made is not None:
                return (made,)
    near = (
        _in_local_network(apps, plan, n, remote, view)
        for n in view.all(VirtualNetwork)
        if same_region(n.region, region) and n.address_space and overlapping(n, remote) is None
    )
    return offered(next((f for f in near if f is not None), None), _with_new_network(apps, plan, remote, view))


@fix_on_demand
def _in_local_network(
    apps: Sequence[FunctionApp], plan: HostingPlan, local: VirtualNetwork, remote: VirtualNetwork, view: View
) -> Fix | None:
    place = place_in(local, plan, subnets_of(apps), view)
    if place is None:
        return None
    peerings = new_peerings(local, remote, view)
    edits = (*place.edits, *peerings, *zone_links(local, remote, view), *admissions(apps, place, view))
    where = f"{names(apps)} with *{place.name}* in *{local.name}*"
    if peerings:
        title = f"Peer *{local.name}* with *{remote.name}* and integrate {where}"
    else:
        title = f"Integrate {where}, which is peered with *{remote.name}*"
    return fix("local-network" if peerings else "peered-network", title, *edits, *_links(apps, place))


@fix_on_demand
def _with_new_network(apps: Sequence[FunctionApp], plan: HostingPlan, remote: VirtualNetwork, view: View) -> Fix | None:
    service, length = delegation_for(plan, view), lengths_for(plan, view)[0]
    space = free_private_range(length - SPARE_BITS, view)
    if service is None or space is None:
        return None
    region = apps[0].region
    local = VirtualNetwork(
        id=new_id(VirtualNetwork, view),
        name=free_name(VirtualNetwork, f"vnet-{region.replace(' ', '').lower()}", view),
        region=region,
        resource_group=apps[0].resource_group,
        subscription=apps[0].subscription,
        address_space=(str(space),),
        dns_servers=remote.dns_servers,
    )
    prefix = prefix_at(space, space.first, length)
    subnet = new_integration_subnet("snet-integration", local.id, str(prefix), service, view)
    place = NewSubnet(subnet.id, subnet.name, (Add(subnet),))
    title = f"Add *{local.name}* in {region}, peer it with *{remote.name}* and integrate {names(apps)} with it"
    return fix(
        "new-peered-network",
        title,
        Add(local),
        *place.edits,
        *new_peerings(local, remote, view),
        *zone_links(local, remote, view),
        *admissions(apps, place, view),
        *_links(apps, place),
    )


def _links(apps: Sequence[FunctionApp], place: NewSubnet) -> tuple[Set, ...]:
    return tuple(Set(a.id, {**NO_LINK, "integration_subnet": place.id}) for a in apps)


@fix_on_demand
def readdressed(network: VirtualNetwork, old: Prefix, view: View) -> Fix | None:
    """Exchange one range of a network for a free private one, its subnets and fixed endpoint addresses with it."""
    new = free_private_range(old.length, view) if old.version == 4 else None
    if new is None:
        return None
    spaces = tuple(str(new) if parse_prefix(p) == old else p for p in network.address_space)
    edits: list[Edit] = [Set(network.id, {"address_space": spaces})]
    for subnet in view.children(network.id, Subnet):
        prefix = None if subnet.prefix is None else parse_prefix(subnet.prefix)
        if prefix is None or not old.contains(prefix):
            continue
        moved = prefix_at(prefix, prefix.first - old.first + new.first, prefix.length)
        edits.append(Set(subnet.id, {"prefix": str(moved)}))
        for endpoint in view.children(subnet.id, PrivateEndpoint):
            if endpoint.address is not None:
                number = parse_address(endpoint.address).first - old.first + new.first
                edits.append(Set(endpoint.id, {"address": format_address(4, number)}))
    return fix(f"readdress-{network.id}", f"Readdress *{network.name}* from {old} to {new}", *edits)
