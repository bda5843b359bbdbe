"""What the rules of the family PLAN about networking say and offer."""

from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateEndpoint
from fnetdesigner.kinds.questions import (
    apps_on,
    endpoints_of,
    facts_of,
    has_delegation,
    region_of,
    same_region,
    system_of,
)
from fnetdesigner.model.edits import Edit, Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import offered, removal, some_names
from fnetdesigner.rules.mends_plan import SKUS, moved_plan
from fnetdesigner.rules.offers import fix_on_demand, fixes_on_demand
from fnetdesigner.rules.rule import fix, names


@fixes_on_demand
def moves(plan: HostingPlan, view: View) -> tuple[Fix, ...]:
    """Moves to the hosting options that have networking."""
    return offered(*(moved_plan(plan, t, view) for t in ("flex-consumption", "elastic-premium", "dedicated")))


def integrated_on(plan: HostingPlan, view: View) -> tuple[FunctionApp, ...]:
    """The apps of a plan that have regional integration."""
    return tuple(a for a in apps_on(plan, view) if a.integration_subnet is not None)


def uses(apps: tuple[FunctionApp, ...]) -> str:
    """The verb for one app or several."""
    return "uses" if len(apps) == 1 else "use"


def to_sku(plan: HostingPlan) -> Fix:
    """Premium V3, the smallest: it always has regional integration."""
    sku = SKUS["dedicated"]
    return fix("premium-v3", f"Make *{plan.name}* {sku} (Premium V3)", Set(plan.id, {"sku": sku}))


def endpoint_words(endpoints: tuple[PrivateEndpoint, ...]) -> str:
    """The private endpoint *a*, or the private endpoints *a* and *b*."""
    return f"the private endpoint{'' if len(endpoints) == 1 else 's'} {some_names(endpoints)}"


def connections(app: FunctionApp) -> str:
    """How many hybrid connections an app has, in words."""
    count = len(app.hybrid_connections)
    return "a hybrid connection" if count == 1 else f"{count} hybrid connections"


@fix_on_demand
def without(endpoints: tuple[PrivateEndpoint, ...], view: View) -> Fix | None:
    """Take endpoints out, when nothing but flows names them."""
    edits: list[Edit] = []
    for endpoint in endpoints:
        gone = removal(endpoint, view)
        if not gone:
            return None
        edits += (e for e in gone if e not in edits)
    return fix("remove-endpoints", f"Remove {endpoint_words(endpoints)}", *edits)


@fix_on_demand
def retargeted(endpoints: tuple[PrivateEndpoint, ...], environment: ContainerAppsEnvironment, view: View) -> Fix | None:
    """Lead one endpoint to the environment, as newer documents allow."""
    if view.settings.baseline == "2024-11" or len(endpoints) != 1:
        return None
    groups = facts_of(view).groups(environment.kind)
    group = next(iter(groups), None)
    if group is None or any(e.group_id == group for e in endpoints_of(environment, view)):
        return None
    zone = facts_of(view).zone_of(environment.kind, group, region_of(environment, view) or "")
    zones = tuple(z.id for z in view.named(PrivateDnsZone, zone or ""))
    values = {"target": environment.id, "group_id": group, "dns_zones": zones[:1]}
    title = f"Lead {names(endpoints)} to the environment *{environment.name}* ({group})"
    return fix("to-environment", title, *(Set(e.id, values) for e in endpoints))


@fix_on_demand
def other_subnets(environment: AppServiceEnvironment, app: FunctionApp, subnet: Subnet, view: View) -> Fix | None:
    """Let an environment's apps join alternate subnets, as newer documents allow for delegated ones."""
    service = facts_of(view).delegation("dedicated") or ""
    region = region_of(subnet, view)
    near = region is not None and same_region(region, app.region)
    if view.settings.baseline == "2024-11" or not near or not has_delegation(subnet, service):
        return None
    title = f"Let apps of *{environment.name}* join other subnets (when it is created)"
    return fix("join-other-subnets", title, Set(environment.id, {"multiple_subnet_join": True}))


@fixes_on_demand
def hybrid_fixes(app: FunctionApp, plan: HostingPlan, view: View) -> tuple[Fix, ...]:
    """Ways to keep hybrid connections, on Windows plans, or to do without them."""
    title = f"Do without hybrid connections in *{app.name}*"
    removed = fix("remove-connections", title, Set(app.id, {"hybrid_connections": ()}))
    system = "windows" if system_of(app, view) == "windows" or plan.tier == "flex-consumption" else "linux"
    kept = (moved_plan(plan, t, view, system) for t in ("elastic-premium", "dedicated"))
    return offered(*kept, removed)
