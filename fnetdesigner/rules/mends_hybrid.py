"""Fixes about Hybrid Connections: other plans, connections of one port each, managers that get through."""

from collections.abc import Sequence

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import apps_on, facts_of, managers_of, same_region
from fnetdesigner.kinds.relay import HybridConnection, HybridConnectionManager, RelayNamespace
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import parse_ports
from fnetdesigner.model.view import View
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import free_name, offered
from fnetdesigner.rules.mends_plan import SKUS, clipped, code_runs_on
from fnetdesigner.rules.offers import fix_on_demand, fixes_on_demand
from fnetdesigner.rules.rule import fix, names

MOST_PORTS = 5
"""How many ports of a range are taken as connections of their own."""
TIERS = ("S1", SKUS["dedicated"])
"""Larger SKUs than Basic, the smaller first."""


def without_connections(app: FunctionApp) -> Fix:
    """Take the hybrid connections off an app."""
    title = f"Do without hybrid connections in *{app.name}*"
    return fix("remove-connections", title, Set(app.id, {"hybrid_connections": ()}))


@fix_on_demand
def on_windows(plan: HostingPlan, view: View) -> Fix | None:
    """Make a plan run on Windows, if the code of all its apps does."""
    apps = tuple(apps_on(plan, view))
    if any(not code_runs_on(a, plan.tier, "windows", view) for a in apps):
        return None
    draft = Draft(view)
    most = clipped(plan.maximum_instances, plan.tier, "windows", plan.sku, view)
    draft.set(plan, operating_system="windows", maximum_instances=most)
    for app in apps:
        draft.set(app, operating_system=None)
    return draft.fix("to-windows", f"Run *{plan.name}* on Windows")


@fix_on_demand
def split(connection: HybridConnection, view: View) -> Fix | None:
    """Make a connection for each port of a short range, with the same users and managers."""
    first, last = parse_ports(connection.port)
    if not 0 < last - first < MOST_PORTS:
        return None
    draft = Draft(view)
    draft.set(connection, port=str(first))
    made = [
        draft.add(
            HybridConnection,
            free_name(HybridConnection, f"{connection.name}-{port}", draft.view),
            **{**_values(connection), "port": str(port)},
        ).id
        for port in range(first + 1, last + 1)
    ]
    for app in view.referrers(connection.id, FunctionApp, "hybrid_connections"):
        draft.set(app, hybrid_connections=(*app.hybrid_connections, *made))
    for manager in managers_of(connection, view):
        draft.set(manager, connections=(*manager.connections, *made))
    return draft.fix("split", f"Make a connection for each of the ports {first} to {last} of *{connection.name}*")


def _values(connection: HybridConnection) -> dict[str, object]:
    kept = HybridConnection.model_fields.keys() - {"id", "name", "unknown"}
    return {name: getattr(connection, name) for name in sorted(kept)}


def larger_tier(plan: HostingPlan, count: int, view: View) -> Fix | None:
    """Give a Dedicated plan the smallest SKU that allows so many connections."""
    if plan.tier != "dedicated":
        return None
    for sku in TIERS:
        most = facts_of(view).hybrid_connections_per_plan(sku)
        if most is None or most >= count:
            return fix("larger-tier", f"Make *{plan.name}* {sku}", Set(plan.id, {"sku": sku}))
    return None


def moved_namespace(namespace: RelayNamespace, apps: Sequence[FunctionApp]) -> Fix | None:
    """Put a namespace into the region of its callers, where they share one."""
    region = apps[0].region
    if any(not same_region(a.region, region) for a in apps):
        return None
    return fix("move", f"Put *{namespace.name}* into {region}", Set(namespace.id, {"region": region}))


@fixes_on_demand
def with_manager(
    connection: HybridConnection, managers: Sequence[HybridConnectionManager], view: View
) -> tuple[Fix, ...]:
    """Let the managers of a connection get through, or another manager listen on it, or add one."""
    if managers:
        opened = [Set(m.id, {"reaches_relay": True, "reaches_hosts": True}) for m in managers]
        return (fix("open-way", f"Let {names(managers)} reach Azure Relay and the host", *opened),)
    found: list[Fix | None] = []
    able = (m for m in view.all(HybridConnectionManager) if m.reaches_relay and m.reaches_hosts)
    present = next(able, None)
    if present is not None:
        listening = Set(present.id, {"connections": (*present.connections, connection.id)})
        found.append(fix("listen", f"Let *{present.name}* listen on *{connection.name}*", listening))
    sites = tuple(view.all(OnPremisesNetwork))
    place = sites[0] if len(sites) == 1 else None
    draft = Draft(view)
    name = free_name(HybridConnectionManager, f"hcm-{connection.name}", view)
    draft.add(HybridConnectionManager, name, connections=(connection.id,), site=None if place is None else place.id)
    where = "" if place is None else f" in *{place.name}*"
    found.append(draft.fix("add-manager", f"Add a Hybrid Connection Manager for *{connection.name}*{where}"))
    return offered(*found)


def another_manager(manager: HybridConnectionManager, view: View) -> Fix:
    """A second host beside a manager, with the same connections."""
    draft = Draft(view)
    name = free_name(HybridConnectionManager, manager.name, view)
    draft.add(
        HybridConnectionManager,
        name,
        parent=manager.parent,
        site=manager.site,
        connections=manager.connections,
        resolves_names=manager.resolves_names,
    )
    return fix("second-manager", f"Add a second manager {name} beside *{manager.name}*", *draft.edits)
