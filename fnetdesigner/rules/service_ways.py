"""How apps get into services whose public door lists callers: what the rules about such doors ask in common.

A service that lists subnets needs two halves to agree: the rule on the service and the service endpoint on
the subnet. What names resolve to, and what guards stop, is not looked at here: DNS, NSG and UDR speak of that.
"""

from collections.abc import Iterator
from typing import Literal

from fnetdesigner.kinds.app_parts import Trigger
from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import CosmosDbAccount, SqlServer
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.questions import (
    app_network,
    apps_on,
    endpoints_of,
    facts_of,
    host_storage,
    hosting_of,
    integrated_apps,
    integration_subnet,
    is_restricted,
    region_of,
    same_region,
)
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import same_group
from fnetdesigner.routing.needs import (
    LISTING,
    TRIGGER_GROUPS,
    admits,
    entry_subnet,
    knows_service,
    needs_of,
    storages_of,
)
from fnetdesigner.routing.reach import endpoint_in_reach

Listing = StorageAccount | KeyVault | EventHubsNamespace | ServiceBusNamespace | CosmosDbAccount | SqlServer
Way = Literal["open", "outside", "subnet", "endpoint", "half", "gateway", "unknown", "none"]
"""``outside``: the app enters no network. ``half``: of rule and service endpoint one is there. ``gateway``: only
subnets are let in, and gateway-required integration has none. ``unknown``: addresses or approvals decide."""
WAYS_THAT_LACK = ("outside", "none")
PUSHED = ("event-grid",)
"""Triggers whose events are brought to the app: it does not call the source."""
KEPT_IN_HOST_STORAGE = ("blob", "queue", "durable")


def lists_addresses(target: Listing) -> bool:
    """Whether a service lets in listed public addresses."""
    return bool(target.firewall_rules if isinstance(target, SqlServer) else target.allowed_addresses)


def lists_subnets(target: Listing) -> bool:
    """Whether a service lets in listed subnets, and its list counts."""
    if target.public_network_access == "Disabled" or (
        isinstance(target, CosmosDbAccount) and not target.network_filter
    ):
        return False
    return bool(target.allowed_subnets)


def only_for_subnets(target: Listing, view: View) -> bool:
    """Whether a service is open to subnets and to nobody else: no addresses, no private endpoint."""
    return (
        is_restricted(target)
        and lists_subnets(target)
        and not lists_addresses(target)
        and not any(True for _ in endpoints_of(target, view))
    )


def is_finished(app: FunctionApp, view: View) -> bool:
    """Whether an app has a plan, and an Isolated one its environment: else PLAN and TODO speak of it."""
    hosting = hosting_of(app, view)
    return hosting is not None and (hosting != "isolated" or app_network(app, view) is not None)


def way_to(app: FunctionApp, target: Listing, groups: tuple[str, ...], view: View) -> Way:
    """How an app gets to the sub-resources of a service, if it does."""
    if not is_restricted(target):
        return "open"
    network = None if hosting_of(app, view) == "consumption" else app_network(app, view)
    if network is None:
        return "outside"
    subnet = entry_subnet(app, view)
    if admits(target, subnet, view):
        return "subnet"
    lacking = [g for g in groups if endpoint_in_reach(target, g, network, view) is None]
    if groups and not lacking:
        return "endpoint"
    if any(e.status != "Approved" and same_group(e, g) for g in lacking for e in endpoints_of(target, view)):
        return "unknown"
    return _by_public_door(app, target, subnet, view)


def _by_public_door(app: FunctionApp, target: Listing, subnet: Subnet | None, view: View) -> Way:
    if target.public_network_access == "Disabled":
        return "none"
    if subnet is None:
        return "unknown" if lists_addresses(target) else "gateway" if lists_subnets(target) else "none"
    known = knows_service(subnet, target, view) and not is_far(target, subnet, view)
    if known or (lists_subnets(target) and subnet.id in target.allowed_subnets):
        return "half"
    # Rules for addresses do not apply to callers of the account's own region [STN].
    near = isinstance(target, StorageAccount) and same_region(app.region, target.region)
    return "unknown" if lists_addresses(target) and not near else "none"


def is_far(target: Listing, subnet: Subnet, view: View) -> bool:
    """Whether a service endpoint does not help because of the region: that of Azure SQL works within one [SE19]."""
    place = region_of(subnet, view)
    return isinstance(target, SqlServer) and place is not None and not same_region(place, target.region)


def groups_for(app: FunctionApp, target: Resource, view: View) -> tuple[str, ...]:
    """The sub-resources of a service that an app calls; the first of its kind where the design does not say."""
    found = tuple(n.group_id for n in needs_of(app, view) if n.target.id == target.id)
    return found or first_groups(target, view)


def first_groups(target: Resource, view: View) -> tuple[str, ...]:
    """The sub-resource that a private endpoint to a service is made for when nothing else is said."""
    if isinstance(target, CosmosDbAccount):
        return (target.api,)
    return tuple(facts_of(view).groups(target.kind))[:1]


def source_of(trigger: Trigger, app: FunctionApp, view: View) -> Resource | None:
    """The service that a trigger reads from; storage triggers without a word read from the host storage."""
    if trigger.source is None and trigger.type in KEPT_IN_HOST_STORAGE:
        return host_storage(app, view)
    return view.any(trigger.source)


def secured_triggers(app: FunctionApp, view: View) -> tuple[tuple[Trigger, Listing], ...]:
    """The triggers of an app that read from services with a firewall, each with its service."""
    found: list[tuple[Trigger, Listing]] = []
    for trigger in app.triggers:
        source = source_of(trigger, app, view)
        if trigger.type not in PUSHED and isinstance(source, LISTING) and is_restricted(source):
            found.append((trigger, source))
    return tuple(found)


def trigger_groups(triggers: list[Trigger], source: Listing, view: View) -> tuple[str, ...]:
    """The sub-resources of a source that triggers read from."""
    if not isinstance(source, StorageAccount):
        return first_groups(source, view)
    found = (g for t in triggers for g in TRIGGER_GROUPS.get(t.type, ()))
    return tuple(dict.fromkeys(found)) or first_groups(source, view)


def unreached(app: FunctionApp, view: View) -> Iterator[tuple[Listing, list[Trigger], tuple[str, ...]]]:
    """The trigger sources that an app has no way to, each with its triggers and the sub-resources they read.

    A half way is FND-SE-001's or 002's, a gateway in the way FND-SE-007's.
    """
    if not is_finished(app, view):
        return
    own = {s.id for s in storages_of(app, view)}
    found: dict[str, tuple[Listing, list[Trigger]]] = {}
    for trigger, source in secured_triggers(app, view):
        if source.id not in own:
            found.setdefault(source.id, (source, []))[1].append(trigger)
    for source, triggers in found.values():
        groups = trigger_groups(triggers, source, view)
        if way_to(app, source, groups, view) in WAYS_THAT_LACK:
            yield source, triggers, groups


def is_missed(service: Listing, view: View) -> bool:
    """Whether a rule about an app tells that it has no way to a service: FND-KV-001 and 003, FND-TRIG-002, 007, 015."""
    for app in view.referrers(service.id, FunctionApp):
        if any(source.id == service.id for source, _, _ in unreached(app, view)):
            return True
        if service.id in app.key_vaults:
            way = way_to(app, service, groups_for(app, service, view), view)
            if (way == "outside" and is_finished(app, view)) or (way == "none" and entry_subnet(app, view) is not None):
                return True
    return False


def flow_targets(app: FunctionApp, view: View) -> tuple[Listing, ...]:
    """The services that an app is meant to reach by intended flows, each once."""
    flows = (f for f in view.referrers(app.id, IntendedFlow, "source") if f.access == "allow")
    targets = (view.any(f.target) for f in flows)
    return tuple({t.id: t for t in targets if isinstance(t, LISTING)}.values())


def used_services(app: FunctionApp, view: View) -> tuple[Listing, ...]:
    """The services that an app calls, its host and content storage aside: of these STG speaks."""
    own = {s.id for s in storages_of(app, view)}
    vaults = (view.get(v, KeyVault) for v in app.key_vaults)
    sources = (source_of(t, app, view) for t in app.triggers if t.type not in PUSHED)
    found = (*vaults, *sources, *flow_targets(app, view))
    return tuple({t.id: t for t in found if isinstance(t, LISTING) and t.id not in own}.values())


def apps_entering(subnet: Subnet, view: View) -> Iterator[FunctionApp]:
    """The apps whose outbound traffic enters a network through a subnet."""
    for app in integrated_apps(subnet, view):
        # Whatever the design draws, Consumption cannot, and an environment's app leaves from the environment.
        if hosting_of(app, view) not in (None, "consumption"):
            yield app
    hosts: list[Resource] = list(view.children(subnet.id, ContainerAppsEnvironment))
    for environment in view.children(subnet.id, AppServiceEnvironment):
        hosts += view.referrers(environment.id, HostingPlan, "environment")
    for host in hosts:
        yield from (a for a in apps_on(host, view) if integration_subnet(a, view) is None)
