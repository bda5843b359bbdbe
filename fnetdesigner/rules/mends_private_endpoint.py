"""Fixes about private endpoints themselves: drop those too many, settle doors that collide."""

from collections.abc import Sequence

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import network_of
from fnetdesigner.model.edits import Edit, Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.dns_questions import misnamed_zones
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import removal
from fnetdesigner.rules.mends_private_link import resolvable
from fnetdesigner.rules.offers import fixes_on_demand
from fnetdesigner.rules.rule import fix, names


@fixes_on_demand
def fewer_endpoints(app: FunctionApp, surplus: Sequence[PrivateEndpoint], view: View) -> tuple[Fix, ...]:
    """Take the last endpoints out; none where something else holds on to one of them."""
    edits = _removals(surplus, view)
    what = names(surplus) if len(surplus) <= 3 else f"the last {len(surplus)} private endpoints of *{app.name}*"
    return (fix("remove", f"Remove {what}", *edits),) if edits else ()


@fixes_on_demand
def only_one(keep: PrivateEndpoint, others: Sequence[PrivateEndpoint], view: View) -> tuple[Fix, ...]:
    """Keep one of several endpoints, whichever is chosen; an approved one that is registered is offered first."""
    everyone = sorted((keep, *others), key=lambda e: (e.status != "Approved", not e.dns_zones))
    found: list[Fix] = []
    for chosen in everyone:
        if chosen.status != "Approved":
            continue
        edits = _removals([e for e in (keep, *others) if e.id != chosen.id], view)
        if edits:
            found.append(fix(f"keep-{chosen.id}", f"Keep *{chosen.name}* alone", *edits))
    return tuple(found[:1])


def _removals(endpoints: Sequence[PrivateEndpoint], view: View) -> tuple[Edit, ...]:
    edits: list[Edit] = []
    for endpoint in endpoints:
        gone = removal(endpoint, view)
        if not gone:
            return ()
        edits += (e for e in gone if e not in edits)
    return tuple(edits)


def leading_to(endpoint: PrivateEndpoint, group_id: str, view: View) -> tuple[Edit, ...]:
    """Let an endpoint lead to another sub-resource; if it is registered, in the zone that this one needs."""
    draft = Draft(view)
    draft.set(endpoint, group_id=group_id)
    now = draft.view.get(endpoint.id, PrivateEndpoint) or endpoint
    wrong = {z.id for z in misnamed_zones(now, draft.view)}
    if wrong:
        draft.set(now, dns_zones=tuple(z for z in now.dns_zones if z not in wrong))
        network = network_of(now, draft.view)
        again = draft.view.get(endpoint.id, PrivateEndpoint)
        if network is not None and again is not None:
            resolvable(draft, network, again)
    return tuple(draft.edits)


@fixes_on_demand
def without_subnet_rules(app: FunctionApp, view: View) -> tuple[Fix, ...]:
    """Drop the subnet rules. Where no rule is left the app would stand open: the public door is closed then."""
    rest = tuple(r for r in app.access_rules if r.subnet is None)
    values: dict[str, object] = {"access_rules": rest}
    title = f"Drop the subnet rules of *{app.name}*"
    if not rest and app.unmatched_action != "Deny":
        values["public_network_access"] = "Disabled"
        title += " and disable its public network access"
    return (fix("drop-rules", title, Set(app.id, values)),)
