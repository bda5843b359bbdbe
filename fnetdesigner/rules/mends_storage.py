"""Fixes that give an app a way to its storage, or take the lock off the storage.

``settle`` walks along the storage path of an app and mends each fact that does not hold, until all do. A fix
is offered only when that comes out right. Consumption apps are moved to another plan first.
"""

from collections.abc import Iterator, Sequence

from fnetdesigner.kinds.compute import TIER_TITLES, HostingPlan, Tier
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import (
    app_network,
    apps_on,
    endpoints_of,
    facts_of,
    hosting_of,
    network_of,
    plan_of,
    reachable_networks,
    same_region,
)
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.needs import (
    LISTING,
    entry_subnet,
    knows_service,
    needed_groups,
    storages_of,
)
from fnetdesigner.routing.reach import endpoint_in_reach
from fnetdesigner.routing.storage_path import Fact, storage_path
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import free_name, free_private_range, new_id, offered
from fnetdesigner.rules.mends_integration import NO_LINK, place_in
from fnetdesigner.rules.mends_plan import SKUS, code_runs_on, moved_plan
from fnetdesigner.rules.mends_private_link import add_endpoint, resolvable
from fnetdesigner.rules.offers import fix_on_demand, fixes_on_demand

MOST_STEPS = 24
"""More steps than any app's storage can need: four sub-resources, each with an endpoint and a name."""
NETWORK_LENGTH = 16
NAME_LENGTH = 24
"""The longest name of a storage account [NAME20]."""


def opened(storage: StorageAccount) -> Fix:
    """Take the lock off: let all networks in."""
    values = {"default_action": "Allow"}
    if storage.public_network_access == "Disabled":
        values["public_network_access"] = "Enabled"
    return Fix("open-storage", f"Let all networks into *{storage.name}*", (Set(storage.id, values),))


def settle(draft: Draft, app: FunctionApp) -> bool:
    """Mend what keeps an integrated app from its storage, step by step; False when something is left over."""
    for _ in range(MOST_STEPS):
        now = draft.view.get(app.id, FunctionApp) or app
        fault = next(_faults(now, draft.view), None)
        if fault is None:
            return True
        if not _mend(draft, now, *fault):
            return False
    return False


def _faults(app: FunctionApp, view: View) -> Iterator[tuple[StorageAccount, Fact]]:
    for storage in storages_of(app, view):
        yield from ((storage, f) for f in storage_path(app, storage, view) if f.holds is False and f.name != "door")


def _mend(draft: Draft, app: FunctionApp, storage: StorageAccount, fact: Fact) -> bool:
    network, subnet = app_network(app, draft.view), entry_subnet(app, draft.view)
    if network is None or subnet is None:
        return False
    if fact.name == "content-routing":
        draft.set(app, content_share_routing=True)
        return True
    if fact.name == "admitted" and hosting_of(app, draft.view) != "flex-consumption":
        admit(draft, storage, subnet)
        return True
    if fact.name in ("admitted", "endpoint"):
        # A Flex subnet is better without service endpoints [seed], so an endpoint is its way in.
        group = fact.group or facts_of(draft.view).storage["host_groups"][0]
        return add_endpoint(draft, storage, group, network) is not None
    if fact.name == "name":
        endpoint = endpoint_in_reach(storage, fact.group, network, draft.view)
        return endpoint is not None and resolvable(draft, network, endpoint)
    return False


def admit(draft: Draft, target: Resource, subnet: Subnet) -> None:
    """Let a subnet into a service: the service endpoint on the one, the rule on the other."""
    service = facts_of(draft.view).service_endpoint(target.kind)
    here = draft.view.get(subnet.id, Subnet) or subnet
    if service is not None and not knows_service(here, target, draft.view):
        draft.set(subnet, service_endpoints=(*here.service_endpoints, service))
    now = draft.view.any(target.id)
    if isinstance(now, LISTING) and subnet.id not in now.allowed_subnets:
        draft.set(now, allowed_subnets=(*now.allowed_subnets, subnet.id))


def integrate(draft: Draft, app: FunctionApp, plan: HostingPlan, near: Resource | None) -> str:
    """Integrate an app, on its plan as it will be, with a subnet of its region; says where, in words.

    ``near`` is the service to be reached: networks that reach its endpoints come first. A network is added
    when the region has none. Empty when there is no room.
    """
    for network in networks_for(app, near, draft.view):
        place = place_in(network, plan, frozenset(), draft.view)
        if place is not None:
            draft.do(*place.edits, Set(app.id, {**NO_LINK, "integration_subnet": place.id}))
            return f"*{place.name}* in *{network.name}*"
    space = free_private_range(NETWORK_LENGTH, draft.view)
    if space is None or any(True for _ in networks_for(app, near, draft.view)):
        return ""
    made = draft.add(
        VirtualNetwork,
        free_name(VirtualNetwork, f"vnet-{app.name}", draft.view),
        region=app.region,
        resource_group=app.resource_group,
        subscription=app.subscription,
        address_space=(str(space),),
    )
    place = place_in(made, plan, frozenset(), draft.view)
    if place is None:
        return ""
    draft.do(*place.edits, Set(app.id, {**NO_LINK, "integration_subnet": place.id}))
    return f"*{place.name}* in a new network *{made.name}*"


def networks_for(app: FunctionApp, near: Resource | None, view: View) -> Iterator[VirtualNetwork]:
    """The networks of the app's region, those from which a service's private endpoints are reached first."""
    first: list[VirtualNetwork] = []
    for endpoint in () if near is None else endpoints_of(near, view):
        home = network_of(endpoint, view)
        first += () if home is None else reachable_networks(home, view)
    if isinstance(near, StorageAccount):
        subnets = (view.get(s, Subnet) for s in near.allowed_subnets)
        first += (n for s in subnets if s is not None and (n := network_of(s, view)) is not None)
    seen: set[str] = set()
    for network in (*first, *view.all(VirtualNetwork)):
        if network.id not in seen and same_region(network.region, app.region):
            seen.add(network.id)
            yield network


@fix_on_demand
def integrated(app: FunctionApp, near: Resource, view: View) -> Fix | None:
    """Integrate an app with a network, and give it all that it then needs to reach its storage."""
    plan = plan_of(app, view)
    if plan is None or plan.tier in ("consumption", "isolated"):
        return None
    draft = Draft(view)
    where = integrate(draft, app, plan, near)
    if not where or not settle(draft, app):
        return None
    return draft.fix("integrate", f"Integrate *{app.name}* with {where}")


@fix_on_demand
def moved(app: FunctionApp, storage: StorageAccount, tier: Tier, view: View) -> Fix | None:
    """Move an app's Consumption plan to a hosting option that can use restricted storage, and integrate its apps."""
    plan = plan_of(app, view)
    if plan is None:
        return None
    system = "linux" if tier == "flex-consumption" else plan.operating_system
    later = plan.with_values(tier=tier, sku=SKUS[tier], operating_system=system)
    apps = tuple(apps_on(plan, view))
    if any(not code_runs_on(a, tier, system, view) for a in apps):
        return None
    draft, places = Draft(view), []
    for one in apps:
        places.append(integrate(draft, one, later, storage))
        if not places[-1]:
            return None
    step = moved_plan(plan, tier, draft.view, settled=False)
    if step is None:
        return None
    draft.do(*step.edits)
    if not all(settle(draft, one) for one in apps):
        return None
    title = f"Move *{plan.name}* to {TIER_TITLES[tier]} {SKUS[tier]} and integrate with {places[0]}"
    return draft.fix(f"to-{tier}", title)


@fixes_on_demand
def with_endpoints(
    storage: StorageAccount, groups: Sequence[str], network: VirtualNetwork, view: View
) -> tuple[Fix, ...]:
    """Add the missing endpoints of an account, each with its zone, link and zone group."""
    draft = Draft(view)
    homes: dict[str, str] = {}
    for group in groups:
        made = add_endpoint(draft, storage, group, network)
        home = None if made is None else draft.view.get(made.parent, Subnet)
        if home is None:
            return ()
        homes[home.id] = f"*{home.name}*"
    what = "a private endpoint" if len(groups) == 1 else "private endpoints"
    title = f"Add {what} for {' and '.join(groups)} of *{storage.name}* in {' and '.join(homes.values())}"
    return offered(draft.fix("add-endpoints", title))


@fixes_on_demand
def with_subnet(apps: Sequence[FunctionApp], storage: StorageAccount, subnet: Subnet, view: View) -> tuple[Fix, ...]:
    """Let a subnet into an account by its service endpoint; or by private endpoints, which Flex subnets prefer."""
    draft = Draft(view)
    admit(draft, storage, subnet)
    by_subnet = draft.fix("admit-subnet", f"Let *{subnet.name}* into *{storage.name}*")
    network = network_of(subnet, view)
    groups = list(dict.fromkeys(g for a in apps for g in needed_groups(a, storage, view)))
    private = () if network is None or not groups else with_endpoints(storage, groups, network, view)
    flex = any(hosting_of(a, view) == "flex-consumption" for a in apps)
    return offered(*private, by_subnet) if flex else offered(by_subnet, *private)


def new_storage(app: FunctionApp, view: View) -> StorageAccount:
    """A storage account for an app, beside it."""
    stem = "st" + "".join(c for c in app.name.lower() if c.isascii() and c.isalnum())
    number, name = 1, stem[:NAME_LENGTH]
    while any(True for _ in view.named(StorageAccount, name)):
        number += 1
        name = f"{stem[: NAME_LENGTH - len(str(number))]}{number}"
    redundant = (plan := plan_of(app, view)) is not None and plan.zone_redundant
    container = (app.deployment_container,) if app.deployment_container else ()
    return StorageAccount(
        id=new_id(StorageAccount, view),
        name=name,
        region=app.region,
        resource_group=app.resource_group,
        subscription=app.subscription,
        sku="Standard_ZRS" if redundant else "Standard_LRS",
        containers=container,
    )
