"""PE, second part: which sub-resource an endpoint leads to, and endpoints that speak for the same one."""

from collections.abc import Iterator

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateEndpoint
from fnetdesigner.kinds.questions import endpoints_of, facts_of, linked_networks, network_of, slots_of
from fnetdesigner.model.resource import Resource, natural_key
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import same_group
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import some_names
from fnetdesigner.rules.mends_private_endpoint import leading_to, only_one
from fnetdesigner.rules.rule import cite, fix, problem, rule

SLOT = "sites-"
UNVERIFIED_TARGETS = ("container-apps-environment",)
"""Kinds whose sub-resources no stored source confirms: nothing is said of them."""


@rule(
    "FND-PE-005",
    "error",
    PrivateEndpoint,
    cite("PE25", "Private-link resource"),
    remedy="Choose a sub-resource that the service has.",
)
def unknown_sub_resource(endpoint: PrivateEndpoint, view: View) -> Iterator[Problem]:
    """A private endpoint names a sub-resource that its service does not have.

    Each kind of service has its own list: blob, file, queue, table, web and dfs of a storage account, sites
    of a function app, vault, namespace.
    """
    target = view.any(endpoint.target)
    if target is None or not endpoint.group_id or target.kind in UNVERIFIED_TARGETS:
        return
    known = tuple(facts_of(view).groups(target.kind))
    # A word for a slot is the business of the next rule.
    if not known or endpoint.group_id.lower() in (k.lower() for k in known) or _speaks_of_slot(endpoint, target, view):
        return
    yield problem(
        f"*{endpoint.name}* names the sub-resource {endpoint.group_id}, which *{target.name}* does not have; "
        f"it has {_listed(known)}.",
        endpoint,
        target,
        fixes=_choices(endpoint, target, known, view),
    )


def _speaks_of_slot(endpoint: PrivateEndpoint, target: Resource, view: View) -> bool:
    if not isinstance(target, FunctionApp):
        return False
    word = endpoint.group_id.lower()
    return word.startswith(SLOT) or word in (s.name.lower() for s in slots_of(target, view))


def _listed(words: tuple[str, ...]) -> str:
    shown = tuple(w for w in words if not w.endswith("_secondary"))
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def _choices(endpoint: PrivateEndpoint, target: Resource, groups: tuple[str, ...], view: View) -> Iterator[Fix]:
    """One fix per sub-resource that has no endpoint yet."""
    others = [e for e in endpoints_of(target, view) if e.id != endpoint.id]
    for group in groups:
        if not group.endswith("_secondary") and not any(same_group(e, group) for e in others):
            title = f"Let *{endpoint.name}* lead to {group} of *{target.name}*"
            yield fix(f"group-{group}", title, *leading_to(endpoint, group, view))


@rule(
    "FND-PE-006",
    "error",
    PrivateEndpoint,
    cite("PEA25", "Conceptual overview"),
    remedy="Name the slot's own sub-resource, sites-<slot>.",
)
def wrong_slot(endpoint: PrivateEndpoint, view: View) -> Iterator[Problem]:
    """A private endpoint to a slot does not name the slot's own sub-resource.

    Each deployment slot has an endpoint of its own, and its sub-resource is sites-<slot>; the endpoint of
    the app leads to the production slot alone.
    """
    target = view.any(endpoint.target)
    if not isinstance(target, FunctionApp) or not _speaks_of_slot(endpoint, target, view):
        return
    slots = tuple(f"{SLOT}{s.name}" for s in slots_of(target, view))
    if endpoint.group_id.lower() in (s.lower() for s in slots):
        return
    has = f"its slots are {_listed(slots)}" if slots else "the app has no slots"
    yield problem(
        f"*{endpoint.name}* names the sub-resource {endpoint.group_id} of *{target.name}*; {has}.",
        endpoint,
        target,
        fixes=_choices(endpoint, target, slots or ("sites",), view),
    )


@rule(
    "FND-PE-013",
    "warning",
    PrivateEndpoint,
    cite("PE25", "Private endpoint properties"),
    remedy="Keep one endpoint per sub-resource and DNS scope.",
)
def duplicate_endpoints(endpoint: PrivateEndpoint, view: View) -> Iterator[Problem]:
    """Two private endpoints lead to one sub-resource within one DNS scope.

    A name has one set of records per zone. Endpoints that share the zone overwrite each other's record, and
    removing one removes the record of the other.
    """
    target = view.any(endpoint.target)
    if target is None or not endpoint.group_id:
        return
    twins = [e for e in endpoints_of(target, view) if e.id != endpoint.id and same_group(e, endpoint.group_id)]
    scope = _scope(endpoint, view)
    twins = [e for e in twins if scope & _scope(e, view)]
    # The first of them speaks for all.
    if not twins or any(natural_key(e.id) < natural_key(endpoint.id) for e in twins):
        return
    yield problem(
        f"{some_names((endpoint, *twins))} lead to {endpoint.group_id} of *{target.name}* and share a DNS scope; "
        "their records conflict.",
        endpoint,
        *twins,
        target,
        fixes=only_one(endpoint, twins, view),
    )


def _scope(endpoint: PrivateEndpoint, view: View) -> set[str]:
    """Where an endpoint's record is seen: its zones and the networks linked to them; without zones, its network."""
    scope: set[str] = set()
    for zone_id in endpoint.dns_zones:
        zone = view.get(zone_id, PrivateDnsZone)
        if zone is not None:
            scope |= {zone.id, *(n.id for _, n in linked_networks(zone, view))}
    network = network_of(endpoint, view)
    return scope or (set() if network is None else {network.id})


PRIVATE_ENDPOINT_NAME_RULES = (unknown_sub_resource, wrong_slot, duplicate_endpoints)
"""The rules of this part."""
