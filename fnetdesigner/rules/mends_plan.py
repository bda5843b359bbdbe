"""Fixes that move apps to another hosting option, with all that such a move asks of app, subnet and storage.

A move is offered only when nothing of the apps stands against it. Prices, quotas and whether a region
offers the plan are not looked at.
"""

import re
from typing import Any

from fnetdesigner.kinds.compute import PLAN_PRESETS, TIER_TITLES, HostingPlan, Tier
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import (
    apps_on,
    apps_using,
    content_storage,
    endpoints_of,
    facts_of,
    has_delegation,
    has_service_endpoint,
    host_storage,
    hosting_of,
    integration_subnet,
    is_restricted,
    network_of,
    prefix_of,
    same_region,
    slots_of,
)
from fnetdesigner.model.edits import Add, Edit, Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import free_name, new_id
from fnetdesigner.rules.mends_integration import point_to_site_gateway, subnets_of
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.rule import fix

SKUS: dict[str, str] = {str(p.values["tier"]): str(p.values["sku"]) for p in PLAN_PRESETS}
"""The SKU to begin with, by hosting option: that of the palette."""

SYSTEM_TITLES = {"windows": "Windows", "linux": "Linux"}


def plan_words(tier: str) -> str:
    """A hosting option in a sentence: an Elastic Premium plan."""
    title = TIER_TITLES[tier]
    return f"{'an' if title[0] in 'EI' else 'a'} {title} plan"


@fix_on_demand
def moved_plan(
    plan: HostingPlan, tier: Tier, view: View, system: str | None = None, settled: bool = True
) -> Fix | None:
    """Move a plan with all its apps to another hosting option, on ``system`` or the one it has.

    ``settled``: restricted host storage must let the apps in as it is; a caller who sees to that says False.
    """
    target = "linux" if tier == "flex-consumption" else system or plan.operating_system
    apps = tuple(apps_on(plan, view))
    if tier == "flex-consumption" and len(apps) > 1:
        return None
    values: dict[str, Any] = {"tier": tier, "sku": SKUS[tier], "operating_system": target, "environment": None}
    values["maximum_instances"] = clipped(plan.maximum_instances, tier, target, SKUS[tier], view)
    moved = plan.with_values(**values)
    if len(subnets_of(apps)) > facts_of(view).integrations_per_plan:
        return None
    if settled and not all(keeps_storage(a, moved, view) for a in apps):
        return None
    edits: list[Edit] = [Set(plan.id, values)]
    shares: dict[str, tuple[str, ...]] = {}
    for app in apps:
        needed = _app_edits(app, moved, shares, view)
        if needed is None:
            return None
        edits += needed
    edits += [Set(account, {"file_shares": listed}) for account, listed in shares.items()]
    where = "" if target == plan.operating_system else f" on {SYSTEM_TITLES[target]}"
    return fix(f"to-{tier}", f"Move *{plan.name}* to {TIER_TITLES[tier]} {SKUS[tier]}{where}", *edits)


def clipped(count: int | None, hosting: str, system: str, sku: str, view: View) -> int | None:
    """A maximum of instances, lowered to what a hosting option allows."""
    most = facts_of(view).maximum_instances(hosting, system, sku)
    return count if count is None or most is None else min(count, most)


def _app_edits(
    app: FunctionApp, plan: HostingPlan, shares: dict[str, tuple[str, ...]], view: View
) -> list[Edit] | None:
    if app.further_subnets or not code_runs_on(app, plan.tier, plan.operating_system, view):
        return None
    edits: list[Edit] = []
    subnet = integration_subnet(app, view)
    if subnet is not None:
        handed = handed_over(subnet, plan, view)
        if handed is None:
            return None
        edits += handed
    values = storage_values(app, plan, shares, view)
    if app.operating_system not in (None, plan.operating_system):
        values["operating_system"] = None
    if plan.tier == "dedicated" and not app.always_on and any(t.type != "http" for t in app.triggers):
        values["always_on"] = True
    if plan.tier == "flex-consumption":
        account = host_storage(app, view)
        if not app.deployment_container:
            values["deployment_container"] = azure_word(f"app-package-{app.name}")
        container = app.deployment_container or values["deployment_container"]
        if account is not None and container not in account.containers:
            edits.append(Set(account.id, {"containers": (*account.containers, container)}))
    return [*edits, Set(app.id, values)] if values else edits


def code_runs_on(app: FunctionApp, tier: str, system: str, view: View) -> bool:
    """Whether nothing in the app itself stands against a hosting option and an operating system."""
    flex = tier == "flex-consumption"
    if app.container and (tier in ("consumption", "flex-consumption") or system == "windows"):
        return False
    if app.hybrid_connections and (flex or system == "linux"):
        return False
    if (app.stack == "python" and system == "windows") or (app.stack == "dotnet" and flex):
        return False
    if flex and (app.runtime_major < facts_of(view).flex_runtime or any(True for _ in slots_of(app, view))):
        return False
    most = facts_of(view).maximum_instances(tier, system, SKUS.get(tier, ""))
    if most is not None and (app.maximum_instances or 0) > most:
        return False
    if app.gateway_network is None:
        return True
    network = view.get(app.gateway_network, VirtualNetwork)
    served = network is not None and point_to_site_gateway(network, view) is not None
    return served and tier == "dedicated" and system == "windows" and not app.container


def handed_over(subnet: Subnet, plan: HostingPlan, view: View) -> list[Edit] | None:
    """Edits that fit an integration subnet to a plan as it will be; None where the subnet cannot serve it."""
    facts = facts_of(view)
    service = facts.delegation(plan.tier)
    network = network_of(subnet, view)
    prefix = prefix_of(subnet)
    flex = plan.tier == "flex-consumption"
    users = apps_using(subnet, view)
    strangers = [a for a in users if a.plan != plan.id]
    if network is None or service is None or any(not same_region(a.region, network.region) for a in users):
        return None
    if strangers and (not flex or any(hosting_of(a, view) != plan.tier for a in strangers)):
        return None
    if any(True for _ in view.children(subnet.id, Resource)) or (flex and "_" in subnet.name):
        return None
    if network.deployment_model == "classic" or subnet.service_endpoint_policies:
        return None
    if prefix is not None and not flex:
        least = int(facts.subnets["integration_minimum"].get(plan.tier, 0))
        if prefix.length > least or (plan.maximum_instances or 0) > facts.usable(prefix.length):
            return None
    if len(subnet.delegations) == 1 and has_delegation(subnet, service):
        return []
    return [Set(subnet.id, {"delegations": (service,)})]


def storage_values(
    app: FunctionApp, plan: HostingPlan, shares: dict[str, tuple[str, ...]], view: View
) -> dict[str, Any]:
    """What restricted host storage asks of an app on a plan.

    ``shares`` collects the file shares to create, by account.
    """
    account: StorageAccount | None = host_storage(app, view)
    if account is None or not is_restricted(account) or plan.tier == "flex-consumption":
        return {}
    content = content_storage(app, view) or account
    share = app.content_share or azure_word(f"{app.name}-content")
    listed = shares.get(content.id, content.file_shares)
    if share not in listed:
        shares[content.id] = (*listed, share)
    return {"content_share_routing": True, "content_share": share}


def keeps_storage(app: FunctionApp, plan: HostingPlan, view: View) -> bool:
    """Whether an app on a plan would reach its storage and keep its content there, as things are."""
    account, content = host_storage(app, view), content_storage(app, view)
    if plan.tier == "elastic-premium" and content is not None and not content.allow_shared_key:
        return False
    if account is None or not is_restricted(account):
        return True
    return admits(account, app, ("blob",) if plan.tier == "flex-consumption" else ("blob", "file"), view)


def admits(account: StorageAccount, app: FunctionApp, groups: tuple[str, ...], view: View) -> bool:
    """Whether restricted storage lets an integrated app in: its subnet, or endpoints for each sub-resource."""
    subnet = integration_subnet(app, view)
    if subnet is None:
        return False
    listed = account.public_network_access != "Disabled" and subnet.id in account.allowed_subnets
    service = facts_of(view).service_endpoint(account.kind)
    if listed and service is not None and has_service_endpoint(subnet, service):
        return True
    served = {e.group_id for e in endpoints_of(account, view) if e.status == "Approved"}
    return set(groups) <= served


def azure_word(text: str) -> str:
    """A name that a blob container or file share may have: small letters, digits, single hyphens, 63 at most."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:63].strip("-")


def own_plan(
    plan: HostingPlan, apps: tuple[FunctionApp, ...], view: View, taken: tuple[Add, ...] = (), **values: Any
) -> tuple[Add, tuple[Edit, ...]]:
    """A copy of a plan for some of its apps: the edit that adds it, and those that move the apps."""
    if plan.tier == "flex-consumption":
        values["operating_system"] = "linux"
    made = plan.with_values(
        id=new_id(HostingPlan, view, [a.resource.id for a in taken]),
        name=free_name(HostingPlan, f"{plan.name}-{len(taken) + 2}", view, [a.resource.name for a in taken]),
        **values,
    )
    return Add(made), tuple(Set(a.id, {"plan": made.id}) for a in apps)


def spread(
    plan: HostingPlan, groups: tuple[tuple[FunctionApp, ...], ...], title: str, view: View, **values: str
) -> Fix:
    """Give groups of a plan's apps plans of their own."""
    edits: list[Edit] = []
    added: list[Add] = []
    for apps in groups:
        add, moves = own_plan(plan, apps, view, tuple(added), **values)
        added.append(add)
        edits += [add, *moves]
    return fix("own-plans", title, *edits)


def shares_subnets(plan: HostingPlan, apps: tuple[FunctionApp, ...], view: View) -> bool:
    """Whether some apps of a plan are integrated with a subnet that the others use too."""
    ids = {a.id for a in apps}
    theirs = {a.integration_subnet for a in apps if a.integration_subnet}
    return any(a.integration_subnet in theirs for a in apps_on(plan, view) if a.id not in ids)


def as_code(app: FunctionApp) -> Fix:
    """Deploy a package in place of an image."""
    return fix("as-code", f"Deploy *{app.name}* as code", Set(app.id, {"container": False}))


@fix_on_demand
def as_dedicated(plan: HostingPlan, sku: str, view: View) -> Fix | None:
    """Call a plan with a Dedicated SKU what it is."""
    most = clipped(plan.maximum_instances, "dedicated", plan.operating_system, sku, view)
    values = {"tier": "dedicated", "maximum_instances": most}
    return fix("as-dedicated", f"Treat *{plan.name}* as a Dedicated plan", Set(plan.id, values))
