"""Fixes for guards that stop an app on the way to its storage: a rule that lets it through, a route less."""

from collections.abc import Sequence

from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import prefix_of
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, Route, RouteTable, SecurityRule
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.routing.storage_path import Fact
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.offers import fixes_on_demand
from fnetdesigner.rules.rule import fix

PRIORITIES = range(100, 4097)


@fixes_on_demand
def allowed_through(
    guard: NetworkSecurityGroup | RouteTable, subnet: Subnet, storage: StorageAccount, facts: Sequence[Fact], view: View
) -> tuple[Fix, ...]:
    """Let the flows of some facts through a guard; none where the guard leaves no room for it."""
    if isinstance(guard, RouteTable):
        routes = [f.decision.route for f in facts if f.decision is not None and f.decision.route is not None]
        return _without_routes(guard, routes)
    return _with_rule(guard, subnet, storage, facts)


def _without_routes(table: RouteTable, routes: Sequence[Route]) -> tuple[Fix, ...]:
    if not routes:
        return ()
    kept = tuple(r for r in table.routes if r not in routes)
    listed = ", ".join(dict.fromkeys(r.name for r in routes))
    return (fix("drop-route", f"Drop the route {listed} of *{table.name}*", Set(table.id, {"routes": kept})),)


def _with_rule(
    group: NetworkSecurityGroup, subnet: Subnet, storage: StorageAccount, facts: Sequence[Fact]
) -> tuple[Fix, ...]:
    source = prefix_of(subnet)
    blocking = [f.decision.rule.priority for f in facts if f.decision is not None and f.decision.rule is not None]
    used = {r.priority for r in group.rules if r.direction == "Outbound"}
    free = [p for p in PRIORITIES if p < min(blocking, default=PRIORITIES.stop) and p not in used]
    # Just before the rule that blocks: earlier rules of the person keep their say.
    if source is None or not free or any(f.destination is None for f in facts):
        return ()
    places = [str(f.destination.prefix or f.destination.service) for f in facts if f.destination is not None]
    ports = tuple(str(p) for p in sorted({f.port for f in facts}))
    names = {r.name.lower() for r in group.rules}
    made = tuple(
        SecurityRule(
            name=_name(f"allow-{storage.name}" if number == 0 else f"allow-{storage.name}-{number + 1}", names),
            priority=free[-1 - number],
            direction="Outbound",
            access="Allow",
            protocol="Tcp",
            sources=(str(source),),
            destinations=(place,),
            destination_ports=ports,
        )
        for number, place in enumerate(dict.fromkeys(places))
        if number < len(free)
    )
    title = f"Allow TCP {' and '.join(ports)} to *{storage.name}* in *{group.name}*"
    return (fix("allow-storage", title, Set(group.id, {"rules": (*group.rules, *made)})),)


def _name(wanted: str, taken: set[str]) -> str:
    number, name = 1, wanted
    while name.lower() in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name
