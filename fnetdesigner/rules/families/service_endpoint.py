"""SE: service endpoints, and the doors that let subnets in by them. Rules of apps are in ``service_endpoint_access``.

A service and a subnet each hold one half of the way. Of host storage the family STG speaks.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.databases import SqlServer
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.questions import (
    app_network,
    endpoints_of,
    facts_of,
    hosting_of,
    is_restricted,
    region_of,
)
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.needs import LISTING, admits, entry_subnet, knows_service, storages_of, users_of
from fnetdesigner.routing.storage_path import broken, storage_path
from fnetdesigner.rules.families.service_endpoint_access import SERVICE_ENDPOINT_ACCESS_RULES
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_service import admitted, brought_to, let_through
from fnetdesigner.rules.mends_service_endpoint import (
    address_admitted,
    dropped,
    known_here,
    privately_from_site,
    sql_privately,
)
from fnetdesigner.rules.rule import cite, problem, rule
from fnetdesigner.rules.service_ways import (
    PUSHED,
    Listing,
    apps_entering,
    flow_targets,
    groups_for,
    is_far,
    is_finished,
    lists_addresses,
    lists_subnets,
    only_for_subnets,
    source_of,
    used_services,
    way_to,
)

SERVICE_ENDPOINTS = cite("seed", "Service endpoints")
LIMITATIONS = cite("SE19", "Limitations")


def _told_of_by_storage(target: Listing, subnet: Subnet, view: View) -> bool:
    """Whether FND-STG-008 says that an account does not let in the subnet of an app that cannot start without it."""
    if not isinstance(target, StorageAccount):
        return False
    users = (a for a in users_of(target, view) if (s := entry_subnet(a, view)) is not None and s.id == subnet.id)
    return any(broken(storage_path(a, target, view), "admitted") for a in users)


@rule("FND-SE-001", "error", Subnet, SERVICE_ENDPOINTS, remedy="Enable the service endpoint on the subnet.")
def rule_without_endpoint(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A service lists a subnet that lacks the service endpoint of that service.

    The service knows a subnet by its service endpoint. Without it packets from there come from a public
    address, the rule matches nothing, and Azure refuses to deploy it.
    """
    listing = {r.source: view.any(r.source) for r in view.references_to(subnet.id) if r.field.name == "allowed_subnets"}
    for target in listing.values():
        if not isinstance(target, LISTING) or knows_service(subnet, target, view):
            continue
        # A SQL server in another region is FND-SE-008's: there the endpoint would not help.
        if is_far(target, subnet, view):
            continue
        if not _told_of_by_storage(target, subnet, view):
            yield problem(
                f"*{target.name}* lists *{subnet.name}*, which has no {facts_of(view).service_endpoint(target.kind)} "
                "service endpoint.",
                target,
                subnet,
                fixes=offered(known_here(target, subnet, view), dropped(target, subnet, view)),
            )


@rule(
    "FND-SE-002",
    "error",
    Subnet,
    SERVICE_ENDPOINTS,
    remedy="Add a rule for the subnet to the service's list of networks.",
)
def endpoint_without_rule(subnet: Subnet, view: View) -> Iterator[Problem]:
    """Apps enter by a subnet with a service endpoint, and the service that they call does not list the subnet.

    The endpoint only tells the service who is calling. A service that refuses networks that are not listed
    still refuses this one.
    """
    found: dict[str, tuple[Listing, list[FunctionApp]]] = {}
    for app in apps_entering(subnet, view) if subnet.service_endpoints else ():
        for target in used_services(app, view):
            listed = lists_subnets(target) and subnet.id in target.allowed_subnets
            if not listed and way_to(app, target, groups_for(app, target, view), view) == "half":
                found.setdefault(target.id, (target, []))[1].append(app)
    for target, apps in found.values():
        yield problem(
            f"*{target.name}* does not list *{subnet.name}*, by which {some_names(apps)} "
            f"{'calls' if len(apps) == 1 else 'call'} it; the subnet has the service endpoint already.",
            target,
            subnet,
            *apps,
            fixes=let_through(apps, target, groups_for(apps[0], target, view), subnet, view),
        )


def _told_of_elsewhere(app: FunctionApp, view: View) -> set[str]:
    """The services of an app of which KV, TRIG and STG speak when there is no way to them."""
    sources = (source_of(t, app, view) for t in app.triggers if t.type not in PUSHED)
    return {*app.key_vaults, *(s.id for s in sources if s is not None), *(s.id for s in storages_of(app, view))}


@rule("FND-SE-003", "error", FunctionApp, SERVICE_ENDPOINTS, remedy="Integrate the app with a listed subnet.")
def subnets_only_without_integration(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app without virtual network integration is meant to reach a service that is open to subnets only.

    Only traffic from the listed subnets is let in. Without regional integration the app calls from public
    addresses of the platform.
    """
    if not is_finished(app, view) or (hosting_of(app, view) != "consumption" and app_network(app, view) is not None):
        return
    elsewhere = _told_of_elsewhere(app, view)
    targets = [t for t in flow_targets(app, view) if t.id not in elsewhere and only_for_subnets(t, view)]
    if targets:
        yield problem(
            f"*{app.name}* enters no virtual network, and {some_names(targets)} "
            f"{'lets' if len(targets) == 1 else 'let'} in listed subnets only.",
            app,
            *targets,
            fixes=brought_to(app, [(t, groups_for(app, t, view)) for t in targets], view),
        )


@rule(
    "FND-SE-007",
    "error",
    FunctionApp,
    cite("GWI26", "Configure gateway-required virtual network integration"),
    remedy="Use regional integration.",
)
def subnets_only_through_gateway(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app with gateway-required integration calls a service that is open to subnets only.

    Through the gateway an app calls from the point-to-site pool, which is no subnet and has no service
    endpoint.
    """
    # Elsewhere FND-PLAN-004 and 005 take the gateway away; vaults are FND-KV-002's.
    if hosting_of(app, view) != "dedicated" or app.gateway_network is None or app.integration_subnet is not None:
        return
    called = (*storages_of(app, view), *used_services(app, view))
    targets = [
        t for t in called if t.id not in app.key_vaults and way_to(app, t, groups_for(app, t, view), view) == "gateway"
    ]
    if targets:
        yield problem(
            f"*{app.name}* enters its network by a gateway, and {some_names(targets)} "
            f"{'lets' if len(targets) == 1 else 'let'} in listed subnets only.",
            app,
            *targets,
            fixes=brought_to(app, [(t, groups_for(app, t, view)) for t in targets], view),
        )


@rule(
    "FND-SE-008",
    "error",
    SqlServer,
    LIMITATIONS,
    cite("SE19", "Configuration"),
    remedy="Use a private endpoint for callers in other regions.",
)
def sql_rule_across_regions(server: SqlServer, view: View) -> Iterator[Problem]:
    """A SQL server lists a subnet of another region.

    The service endpoint of Azure SQL works within one region: server and network have to share it.
    """
    for subnet in (view.get(s, Subnet) for s in dict.fromkeys(server.allowed_subnets)):
        if subnet is not None and is_far(server, subnet, view):
            yield problem(
                f"*{server.name}* is in {server.region} and lists *{subnet.name}*, which is in "
                f"{region_of(subnet, view)}; its service endpoint works within one region.",
                server,
                subnet,
                fixes=offered(sql_privately(server, subnet, view), dropped(server, subnet, view)),
            )


def _site_of(caller: Resource | None, view: View) -> tuple[bool, OnPremisesNetwork | None]:
    """Whether a caller stands on-premises, and where."""
    if isinstance(caller, OnPremisesNetwork):
        return True, caller
    if isinstance(caller, (Client, DeploymentAgent)):
        site = view.get(caller.site, OnPremisesNetwork)
        return site is not None or caller.where == "on-premises", site
    return False, None


def _opens_to_subnets_only(target: Resource | None, view: View) -> bool:
    if isinstance(target, LISTING):
        return only_for_subnets(target, view)
    if not isinstance(target, FunctionApp) or target.public_network_access == "Disabled":
        return False
    allowed = [r for r in target.access_rules if r.action == "Allow"]
    shut = target.unmatched_action != "Allow" and not any(True for _ in endpoints_of(target, view))
    return shut and bool(allowed) and all(r.subnet is not None for r in allowed)


@rule("FND-SE-009", "error", IntendedFlow, LIMITATIONS, remedy="Use a private endpoint, or rules for addresses.")
def endpoint_from_on_premises(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A caller on-premises is meant to reach a service that knows its callers by service endpoints only.

    Service endpoints serve what stands in the subnet. Traffic that comes in over a gateway passes no subnet,
    and what comes over the internet has a public address.
    """
    caller, target = view.any(flow.source), view.any(flow.target)
    outside, site = _site_of(caller, view)
    if flow.access != "allow" or not outside or caller is None or target is None:
        return
    if _opens_to_subnets_only(target, view):
        yield problem(
            f"*{caller.name}* is on-premises and is meant to reach *{target.name}*, which lets in listed subnets only.",
            caller,
            target,
            flow,
            fixes=offered(privately_from_site(target, site, view), address_admitted(target, caller, view)),
        )


@rule(
    "FND-SE-010",
    "warning",
    Subnet,
    cite("SE19", "Securing Azure services to virtual networks"),
    remedy="Let the subnet in by a rule for it, in place of the rules for addresses.",
    mode="edit",
)
def endpoint_changes_source(deployed: Design, design: Design) -> Iterator[Problem]:
    """An edit enables a service endpoint on a subnet from which apps call a service that lists addresses.

    With the endpoint the packets arrive with a private source address. Rules for public addresses, which
    let them in until now, stop matching.
    """
    before, after = View(deployed), View(design)
    for subnet in after.all(Subnet):
        old = before.get(subnet.id, Subnet)
        if old is None or old.service_endpoints == subnet.service_endpoints:
            continue
        found: dict[str, tuple[Listing, list[FunctionApp]]] = {}
        for app in apps_entering(subnet, after):
            for target in (*storages_of(app, after), *used_services(app, after)):
                new = knows_service(subnet, target, after) and not knows_service(old, target, before)
                counts = is_restricted(target) and target.public_network_access != "Disabled"
                if new and counts and lists_addresses(target) and not admits(target, subnet, after):
                    found.setdefault(target.id, (target, []))[1].append(app)
        for target, apps in found.values():
            yield problem(
                f"*{subnet.name}* gets the {facts_of(after).service_endpoint(target.kind)} service endpoint; the rules "
                f"for addresses of *{target.name}* then no longer match {some_names(apps)}.",
                subnet,
                target,
                *apps,
                fixes=offered(admitted(target, subnet, after)),
            )


SERVICE_ENDPOINT_RULES = tuple(
    sorted(
        (
            rule_without_endpoint,
            endpoint_without_rule,
            subnets_only_without_integration,
            subnets_only_through_gateway,
            sql_rule_across_regions,
            endpoint_from_on_premises,
            endpoint_changes_source,
            *SERVICE_ENDPOINT_ACCESS_RULES,
        ),
        key=lambda r: r.id,
    )
)
"""The rules of this family, in the order of the fact sheet."""
