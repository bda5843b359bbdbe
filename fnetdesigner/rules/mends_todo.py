"""Remedies for the unfinished: choose what there is only one of, or add what is plainly missing.

A choice is offered only where nothing in the design speaks against it, so that finishing one thing does not
break another. Where several would do, the choice is a person's and no fix is offered.
"""

from collections.abc import Iterable
from typing import TypeVar

from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.questions import (
    apps_on,
    endpoints_of,
    facts_of,
    host_storage,
    is_restricted,
    network_of,
    prefix_of,
    region_of,
    routes_everything,
    same_region,
    slots_of,
    spaces_of,
    zones_seen_by,
)
from fnetdesigner.kinds.traffic import NatGateway, PublicIp, VpnGateway
from fnetdesigner.model.allocation import next_free
from fnetdesigner.model.edits import Add, Edit, Place, Reparent, Set
from fnetdesigner.model.resource import Resource, natural_key
from fnetdesigner.model.values import Prefix
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import free_name, free_private_range, free_subnet_range, new_id, ranges_in_use, removal
from fnetdesigner.rules.mends_subnet import avoided, readdress, used_ranges
from fnetdesigner.rules.offers import fixes_on_demand
from fnetdesigner.rules.rule import fix, names
from fnetdesigner.rules.subnet_users import environments_in, fitting_length, gateways_in, users_of

R = TypeVar("R", bound=Resource)
Host = HostingPlan | ContainerAppsEnvironment
NETWORK_LENGTH = 16
SUBNET_LENGTHS = (24, 26, 28)
"""The sizes that a new network, and a subnet that nobody uses yet, are given, where there is room."""
NAMED_LENGTH = 26
"""The size of the subnets that Azure Firewall and Bastion find by their names [AFW]."""
DEPLOYMENT_CONTAINER = "app-package"
STORAGE_NAME = 24
"""The longest name of a storage account [NAME25]."""
MOST_NAME = 70
"""Where the name of a new resource is cut, well below every limit on names of networks and addresses [NAME25]."""


def only(items: Iterable[R]) -> R | None:
    """The one item, or None where there are none or several."""
    found = tuple(items)
    return found[0] if len(found) == 1 else None


def suits(app: FunctionApp, host: Host, view: View) -> bool:
    """Whether an app could run on a host without breaking a rule about plans that is already in sight."""
    if not same_region(app.region, host.region):
        return False
    reached = any(True for _ in endpoints_of(app, view))
    if isinstance(host, ContainerAppsEnvironment):
        bound = app.integration_subnet is not None or app.gateway_network is not None or reached
        return app.container and app.operating_system != "windows" and not bound
    if app.operating_system not in (None, host.operating_system):
        return False
    if app.gateway_network is not None and (host.tier != "dedicated" or host.operating_system != "windows"):
        return False
    if app.hybrid_connections and (
        host.tier not in ("elastic-premium", "dedicated") or host.operating_system == "linux"
    ):
        return False
    if app.container and (host.operating_system == "windows" or host.tier in ("consumption", "flex-consumption")):
        return False
    if host.tier == "flex-consumption":
        free = next(apps_on(host, view), None) is None and next(slots_of(app, view), None) is None
        return free and host.operating_system == "linux" and app.runtime_major >= 4
    if host.tier == "consumption":
        return app.integration_subnet is None and not reached
    if host.tier == "isolated":
        return host.environment is not None and app.integration_subnet is None and not reached
    return facts_of(view).tier_of_sku(host.sku) not in ("Free", "Shared")


@fixes_on_demand
def choose_host(app: FunctionApp, view: View) -> tuple[Fix, ...]:
    """Runs an app on the only host of the design, with storage where it has none, and delegates its subnet."""
    host = only((*view.all(HostingPlan), *view.all(ContainerAppsEnvironment)))
    if not isinstance(host, Host) or not suits(app, host, view):
        return ()
    subnet = view.get(app.integration_subnet, Subnet)
    edits: list[Edit] = []
    title = f"Run *{app.name}* on *{host.name}*"
    if subnet is not None and isinstance(host, HostingPlan):
        service = facts_of(view).delegation(host.tier) or ""
        if subnet.delegations and subnet.delegations != (service,):
            return ()
        if not subnet.delegations:
            edits.append(Set(subnet.id, {"delegations": (service,)}))
            title += f", delegate *{subnet.name}* to {service}"
    zones, flex = host.zone_redundant, isinstance(host, HostingPlan) and host.tier == "flex-consumption"
    values: dict[str, str] = {"plan": host.id}
    if flex and not app.deployment_container:
        values["deployment_container"] = DEPLOYMENT_CONTAINER
    storage = host_storage(app, view)
    if storage is None:
        storage, added = storage_for(app, zones, view)
        if storage is None:
            return ()
        edits[:0] = added
        values["host_storage"] = storage.id
        title += f", keep its state in {f'a new account {storage.name}' if added else f'*{storage.name}*'}"
    elif is_restricted(storage) or (zones and "ZRS" not in storage.sku):
        return ()
    return (fix("choose-plan", title, *edits, Set(app.id, values)),)


def storage_for(app: FunctionApp, zones: bool, view: View) -> tuple[StorageAccount | None, tuple[Edit, ...]]:
    """The only storage account of the design, or a new one where there is none, with the edits that add it.

    ``zones``: it must be zone-redundant. (None, ()) where the choice is a person's or the account does not fit.
    """
    accounts = tuple(view.all(StorageAccount))
    if len(accounts) == 1:
        one = accounts[0]
        general = one.account_kind == "StorageV2" and one.sku.startswith("Standard") and one.allow_shared_key
        fits = general and not is_restricted(one)
        return (one if fits and ("ZRS" in one.sku or not zones) else None), ()
    if accounts:
        return None, ()
    letters = "".join(c for c in app.name.lower() if c.isascii() and c.isalnum())
    account = StorageAccount(
        id=new_id(StorageAccount, view),
        name=f"st{letters or 'functions'}"[:STORAGE_NAME],
        sku="Standard_ZRS" if zones else "Standard_LRS",
        region=app.region,
        resource_group=app.resource_group,
        subscription=app.subscription,
    )
    return account, (Add(account),)


@fixes_on_demand
def choose_storage(app: FunctionApp, view: View) -> tuple[Fix, ...]:
    """Keeps an app's state in the only account of the design, or in a new one."""
    storage, added = storage_for(app, False, view)
    if storage is None:
        return ()
    where = f"a new account {storage.name}" if added else f"*{storage.name}*"
    title = f"Keep the state of *{app.name}* in {where}"
    return (fix("choose-storage", title, *added, Set(app.id, {"host_storage": storage.id})),)


@fixes_on_demand
def give_space(network: VirtualNetwork, view: View) -> tuple[Fix, ...]:
    """Gives a network a /16 that no other network uses: around its subnets where they have ranges already."""
    ranges = [p for s in view.children(network.id, Subnet) if (p := prefix_of(s)) is not None]
    space = _around(ranges, view) if ranges else free_private_range(NETWORK_LENGTH, view)
    if space is None:
        return ()
    return (fix("give-space", f"Give *{network.name}* {space}", Set(network.id, {"address_space": (str(space),)})),)


def _around(ranges: list[Prefix], view: View) -> Prefix | None:
    """The /16 that holds all ranges, if it is private and nothing else uses it."""
    first = ranges[0]
    if first.version != 4 or first.length < NETWORK_LENGTH:
        return None
    size = 1 << (32 - NETWORK_LENGTH)
    start = first.first // size * size
    space = Prefix(4, start, start + size - 1, NETWORK_LENGTH)
    fits = all(space.contains(r) for r in ranges) and facts_of(view).is_private(space)
    return space if fits and not any(space.overlaps(used) for used in ranges_in_use(view)) else None


@fixes_on_demand
def give_range(subnet: Subnet, view: View) -> tuple[Fix, ...]:
    """Gives a subnet the next free range: what its users need, or the largest usual size where it has none yet."""
    network = view.get(subnet.parent, VirtualNetwork)
    if network is None:
        return ()
    fitting = fitting_length(subnet, view)
    used = users_of(subnet, view).apps or environments_in(subnet, view) or gateways_in(subnet, view)
    if used or subnet.name.lower() == "gatewaysubnet":
        lengths: tuple[int, ...] = (fitting,)
    else:
        lengths = (NAMED_LENGTH,) if facts_of(view).is_reserved_name(subnet.name) else SUBNET_LENGTHS
    spaces = [s for s in spaces_of(network) if s.version == 4]
    taken = [*used_ranges(network, view, subnet), *avoided(subnet, view)]
    for length in lengths:
        found = next_free(spaces, taken, min(length, fitting))
        if found is not None:
            return (fix("give-range", f"Give *{subnet.name}* {found}", *readdress(subnet, found, view)),)
    return ()


@fixes_on_demand
def link_zone(zone: PrivateDnsZone, view: View) -> tuple[Fix, ...]:
    """Links a zone to the networks of the endpoints that register in it, else to the only network."""
    registered = view.referrers(zone.id, PrivateEndpoint, "dns_zones")
    networks = {n.id: n for e in registered if (n := network_of(e, view)) is not None}
    if not networks and (network := only(view.all(VirtualNetwork))) is not None:
        networks = {network.id: network}
    wanted = [networks[i] for i in sorted(networks, key=natural_key)]
    # A network takes one zone of a name: where it has one, merging the two is a person's choice.
    if not wanted or any(z.name.lower() == zone.name.lower() for n in wanted for _, z in zones_seen_by(n, view)):
        return ()
    links: list[PrivateDnsZoneLink] = []
    for network in wanted:
        link_id = new_id(PrivateDnsZoneLink, view, [link.id for link in links])
        name = f"link-{network.name}"
        links.append(PrivateDnsZoneLink(id=link_id, name=name, parent=zone.id, virtual_network=network.id))
    return (fix("link-zone", f"Link *{zone.name}* to {names(wanted)}", *(Add(link) for link in links)),)


@fixes_on_demand
def guard_with_nat(gateway: NatGateway, view: View) -> tuple[Fix, ...]:
    """Puts a NAT gateway on the only integration subnet that could use it."""
    subnets = {a.integration_subnet for a in view.all(FunctionApp) if a.integration_subnet is not None}
    subnet = view.get(min(subnets), Subnet) if len(subnets) == 1 else None
    if subnet is None or subnet.nat_gateway is not None:
        return ()
    region = region_of(subnet, view)
    everything = all(routes_everything(a, view) for a in users_of(subnet, view).apps)
    if not everything or region is None or not same_region(region, gateway.region):
        return ()
    title = f"Send *{subnet.name}* out through *{gateway.name}*"
    return (fix("use-gateway", title, Set(subnet.id, {"nat_gateway": gateway.id})),)


@fixes_on_demand
def give_address(gateway: VpnGateway, view: View) -> tuple[Fix, ...]:
    """Gives a gateway a new public address."""
    address = PublicIp(
        id=new_id(PublicIp, view),
        name=free_name(PublicIp, f"pip-{gateway.name}"[:MOST_NAME], view),
        region=gateway.region,
        resource_group=gateway.resource_group,
        subscription=gateway.subscription,
    )
    title = f"Give *{gateway.name}* a new public address {address.name}"
    return (fix("give-address", title, Add(address), Set(gateway.id, {"public_ips": (address.id,)})),)


@fixes_on_demand
def house(environment: AppServiceEnvironment, view: View) -> tuple[Fix, ...]:
    """Gives an App Service Environment a new subnet of its own in the only network."""
    network = only(view.all(VirtualNetwork))
    if network is None or not same_region(network.region, environment.region):
        return ()
    facts = facts_of(view)
    prefix = free_subnet_range(network, int(facts.subnets["environment"]["recommended"]), view)
    if prefix is None:
        return ()
    subnet = Subnet(
        id=new_id(Subnet, view),
        name=free_name(Subnet, f"snet-{environment.name}"[:MOST_NAME], view),
        parent=network.id,
        prefix=str(prefix),
        delegations=(facts.delegation("isolated") or "",),
    )
    title = f"Put *{environment.name}* into a new subnet {subnet.name} ({prefix})"
    move = (Reparent(environment.id, subnet.id), Place(environment.id, None))
    return (fix("house", title, Add(subnet), *move),)


@fixes_on_demand
def drop(resource: Resource, view: View) -> tuple[Fix, ...]:
    """Takes out what nothing uses."""
    edits = removal(resource, view)
    return (fix("remove", f"Remove *{resource.name}*", *edits),) if edits else ()


@fixes_on_demand
def choose_group(endpoint: PrivateEndpoint, target: Resource, view: View) -> tuple[Fix, ...]:
    """Leads an endpoint to a sub-resource of its target that no other endpoint leads to yet; one fix for each."""
    taken = {e.group_id for e in endpoints_of(target, view) if e.id != endpoint.id}
    groups = facts_of(view).groups(target.kind)
    free = [g for g in groups if g not in taken and not g.endswith("_secondary")]
    return tuple(
        fix(f"choose-{g}", f"Lead *{endpoint.name}* to {g} of *{target.name}*", Set(endpoint.id, {"group_id": g}))
        for g in free
    )
