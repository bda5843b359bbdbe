"""Fixes that bring apps to services whose doors list callers: by a subnet rule or by private endpoints.

A fix that integrates an app also settles its way to its own storage. It is offered only when the way to the
service comes out right.
"""

from collections.abc import Sequence

from fnetdesigner.kinds.compute import TIER_TITLES, HostingPlan, Tier
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace
from fnetdesigner.kinds.databases import CosmosDbAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import (
    app_network,
    apps_on,
    facts_of,
    hosting_of,
    is_restricted,
    network_of,
    plan_of,
)
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.needs import LISTING, entry_subnet
from fnetdesigner.routing.reach import endpoint_in_reach
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import offered
from fnetdesigner.rules.mends_integration import integrates_regionally
from fnetdesigner.rules.mends_plan import SKUS, code_runs_on, moved_plan
from fnetdesigner.rules.mends_private_link import add_endpoint, resolvable
from fnetdesigner.rules.mends_storage import admit, integrate, settle
from fnetdesigner.rules.offers import fix_on_demand, fixes_on_demand
from fnetdesigner.rules.rule import fix
from fnetdesigner.rules.service_ways import Listing, is_far, way_to

MOVES: tuple[Tier, ...] = ("flex-consumption", "elastic-premium")
REACHED = ("open", "subnet", "endpoint")


def takes_networking(target: Resource) -> bool:
    """Whether a service's tier has subnet rules and private endpoints at all; PE speaks of those that have not."""
    if isinstance(target, ServiceBusNamespace):
        return target.sku == "Premium"
    return not isinstance(target, EventHubsNamespace) or target.sku != "Basic"


def takes_subnet(target: Listing, subnet: Subnet, view: View) -> bool:
    """Whether a rule for a subnet would let it into a service."""
    if target.public_network_access == "Disabled" or not takes_networking(target):
        return False
    if isinstance(target, CosmosDbAccount) and not target.network_filter:
        return False
    if isinstance(target, KeyVault) and len(target.allowed_subnets) >= facts_of(view).vault_rules["subnet_rules"]:
        return False
    return not is_far(target, subnet, view)


@fix_on_demand
def admitted(target: Listing, subnet: Subnet, view: View) -> Fix | None:
    """Let a subnet into a service by its service endpoint."""
    if not takes_subnet(target, subnet, view):
        return None
    draft = Draft(view)
    admit(draft, target, subnet)
    return draft.fix("admit-subnet", f"Let *{subnet.name}* into *{target.name}*")


@fix_on_demand
def endpoints_added(target: Listing, groups: Sequence[str], network: VirtualNetwork, view: View) -> Fix | None:
    """Add the endpoints that a network does not reach yet, each with zone, link and record."""
    draft = Draft(view)
    lacking = [g for g in groups if endpoint_in_reach(target, g, network, view) is None]
    if not lacking or not _with_endpoints(draft, target, lacking, network):
        return None
    what = "a private endpoint" if len(lacking) == 1 else "private endpoints"
    title = f"Add {what} for {' and '.join(lacking)} of *{target.name}* to *{network.name}*"
    return draft.fix("add-endpoints", title)


def _with_endpoints(draft: Draft, target: Listing, groups: Sequence[str], network: VirtualNetwork) -> bool:
    if not takes_networking(target):
        return False
    for group in groups:
        endpoint = endpoint_in_reach(target, group, network, draft.view)
        if endpoint is None and add_endpoint(draft, target, group, network) is None:
            return False
        if endpoint is not None and not resolvable(draft, network, endpoint):
            return False
    return True


@fixes_on_demand
@fixes_on_demand
def let_through(
    apps: Sequence[FunctionApp], target: Listing, groups: Sequence[str], subnet: Subnet, view: View
) -> tuple[Fix, ...]:
    """The two ways into a service for apps that enter by a subnet; Flex subnets are better without endpoints [seed]."""
    network = network_of(subnet, view)
    by_subnet = admitted(target, subnet, view)
    private = None if network is None else endpoints_added(target, groups, network, view)
    flex = any(hosting_of(a, view) == "flex-consumption" for a in apps)
    return offered(private, by_subnet) if flex else offered(by_subnet, private)


def connect(draft: Draft, app: FunctionApp, target: Listing, groups: Sequence[str]) -> bool:
    """Give an integrated app its way to a service: the one that is half there, else what suits the service."""
    now = draft.view.get(app.id, FunctionApp) or app
    service = draft.view.any(target.id)
    network, subnet = app_network(now, draft.view), entry_subnet(now, draft.view)
    if network is None or subnet is None or not isinstance(service, LISTING):
        return False
    reached = all(endpoint_in_reach(service, g, network, draft.view) is not None for g in groups)
    flex = hosting_of(now, draft.view) == "flex-consumption"
    if way_to(now, service, tuple(groups), draft.view) not in REACHED or reached:
        if reached or flex or not takes_subnet(service, subnet, draft.view):
            if not _with_endpoints(draft, service, groups, network):
                return False
        else:
            admit(draft, service, subnet)
    after = draft.view.any(target.id)
    return isinstance(after, LISTING) and way_to(now, after, tuple(groups), draft.view) in REACHED


@fixes_on_demand
@fixes_on_demand
def brought_to(app: FunctionApp, targets: Sequence[tuple[Listing, Sequence[str]]], view: View) -> tuple[Fix, ...]:
    """Integrate an app that has no subnet of its own and connect it with services; Consumption is moved first."""
    plan = plan_of(app, view)
    if plan is None or not targets:
        return ()
    if plan.tier == "consumption":
        return offered(*(_moved_to(app, plan, tier, targets, view) for tier in MOVES))
    if plan.tier == "isolated" or not integrates_regionally(app, view):
        return ()
    draft = Draft(view)
    where = integrate(draft, app, plan, targets[0][0])
    now = draft.view.get(app.id, FunctionApp)
    if not where or now is None or not settle(draft, now):
        return ()
    if not all(connect(draft, app, target, groups) for target, groups in targets):
        return ()
    return offered(draft.fix("integrate", f"Integrate *{app.name}* with {where}"))


@fix_on_demand
def _moved_to(
    app: FunctionApp, plan: HostingPlan, tier: Tier, targets: Sequence[tuple[Listing, Sequence[str]]], view: View
) -> Fix | None:
    system = "linux" if tier == "flex-consumption" else plan.operating_system
    apps = tuple(apps_on(plan, view))
    if any(not code_runs_on(a, tier, system, view) for a in apps):
        return None
    later = plan.with_values(tier=tier, sku=SKUS[tier], operating_system=system)
    draft, places = Draft(view), []
    for one in apps:
        places.append(integrate(draft, one, later, targets[0][0]))
        if not places[-1]:
            return None
    step = moved_plan(plan, tier, draft.view)
    if step is None:
        return None
    draft.do(*step.edits)
    settled = all(settle(draft, draft.view.get(a.id, FunctionApp) or a) for a in apps)
    if not settled or not all(connect(draft, app, target, groups) for target, groups in targets):
        return None
    title = f"Move *{plan.name}* to {TIER_TITLES[tier]} {SKUS[tier]} and integrate with {places[0]}"
    return draft.fix(f"to-{tier}", title)


def vaults_opened(vaults: Sequence[KeyVault]) -> Fix | None:
    """Let all networks into vaults."""
    shut = [v for v in vaults if is_restricted(v)]
    if not shut:
        return None
    edits = [Set(v.id, {"default_action": "Allow", "public_network_access": "Enabled"}) for v in shut]
    title = f"Let all networks into {' and '.join(f'*{v.name}*' for v in shut)}"
    return fix("open-vault", title, *edits)
