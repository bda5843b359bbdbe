"""PE: private endpoints, the doors that lead to them and the doors that stay open beside them.

What an endpoint's names resolve to is said by DNS; whether a subnet has addresses for it, by SUBNET.
"""

from collections.abc import Iterator
from typing import Any

from fnetdesigner.kinds.compute import AppServiceEnvironment, HostingPlan
from fnetdesigner.kinds.data import EventHubsNamespace, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import (
    apps_on,
    apps_using,
    endpoints_of,
    facts_of,
    hosting_of,
    network_of,
    region_of,
    same_region,
)
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.families.private_endpoint_flows import PRIVATE_ENDPOINT_FLOW_RULES
from fnetdesigner.rules.families.private_endpoint_names import PRIVATE_ENDPOINT_NAME_RULES
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.mends_access import subnet_rules_word
from fnetdesigner.rules.mends_private_endpoint import fewer_endpoints, without_subnet_rules
from fnetdesigner.rules.mends_subnet import move_endpoints
from fnetdesigner.rules.rule import cite, fix, names, problem, rule

HOSTING_WITH_ENDPOINTS = ("flex-consumption", "elastic-premium", "dedicated", "isolated")


def doors_of(app: FunctionApp, view: View) -> tuple[PrivateEndpoint, ...]:
    """The private endpoints of an app; none where the plan offers none, for PLAN speaks of that."""
    hosting = hosting_of(app, view)
    if hosting is not None and hosting not in HOSTING_WITH_ENDPOINTS:
        return ()
    return tuple(endpoints_of(app, view))


def takes_everybody(app: FunctionApp) -> bool:
    """Whether callers that no rule names are let in: by word, or because there are no rules [seed]."""
    return app.unmatched_action == "Allow" or (app.unmatched_action is None and not app.access_rules)


@rule(
    "FND-PE-001",
    "warning",
    FunctionApp,
    cite("PEA25", "Security considerations"),
    remedy="Set public network access to Disabled, or restrict it with access rules.",
)
def public_door_beside_endpoint(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app with a private endpoint is still open to the internet.

    A private endpoint adds a door; it does not close the public one. With public network access enabled
    and no rule that refuses strangers, everybody reaches the app past the endpoint.
    """
    doors = doors_of(app, view)
    if doors and app.public_network_access == "Enabled" and takes_everybody(app):
        close = fix(
            "close",
            f"Disable public network access of *{app.name}*",
            Set(app.id, {"public_network_access": "Disabled"}),
        )
        yield problem(
            f"*{app.name}* has {names(doors)} and still takes callers from the whole internet.",
            app,
            *doors,
            fixes=(close,),
        )


@rule(
    "FND-PE-002",
    "info",
    FunctionApp,
    cite("AR24", "App access"),
    remedy="Set public network access to what you mean, Disabled or Enabled.",
)
def unset_access_beside_endpoint(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app has a private endpoint and leaves public network access unset.

    Unset means open until the first private endpoint exists, and closed from then on. Who reads the design
    cannot see which of the two was meant.
    """
    doors = doors_of(app, view)
    if doors and app.public_network_access is None:
        close = fix(
            "close",
            f"Set public network access of *{app.name}* to Disabled",
            Set(app.id, {"public_network_access": "Disabled"}),
        )
        yield problem(
            f"*{app.name}* leaves public network access unset; {names(doors)} turns that into off.",
            app,
            *doors,
            fixes=(close,),
        )


@rule(
    "FND-PE-003",
    "error",
    PrivateEndpoint,
    cite("PE25", "Private endpoint properties"),
    remedy="Give the endpoint the region and subscription of its virtual network.",
)
def endpoint_away_from_network(endpoint: PrivateEndpoint, view: View) -> Iterator[Problem]:
    """A private endpoint names another region or subscription than its virtual network.

    The endpoint is a network interface in a subnet; it can only exist where that network is. The service
    behind it may be anywhere.
    """
    network = network_of(endpoint, view)
    if network is None:
        return
    here, there = endpoint.region, network.region
    if not same_region(here, there):
        text = f"*{endpoint.name}* is in {here}, its network *{network.name}* in {there}."
    elif endpoint.subscription != network.subscription:
        mine, its = (s or "the design's subscription" for s in (endpoint.subscription, network.subscription))
        text = f"*{endpoint.name}* is in {mine}, its network *{network.name}* in {its}."
    else:
        return
    values = {"region": there, "subscription": network.subscription}
    move = fix("move", f"Put *{endpoint.name}* where *{network.name}* is", Set(endpoint.id, values))
    yield problem(text, endpoint, network, fixes=(move,))


@rule(
    "FND-PE-004",
    "error",
    Subnet,
    cite("seed", "Regional virtual network integration"),
    cite("PEA25", "Conceptual overview"),
    remedy="Move the private endpoints to a subnet of their own.",
)
def endpoint_in_integration_subnet(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A private endpoint stands in an integration subnet.

    An integration subnet is handed to the apps that use it; it can hold nothing else. Endpoints need a
    subnet without delegation.
    """
    endpoints = tuple(view.children(subnet.id, PrivateEndpoint))
    apps = tuple(a for a in apps_using(subnet, view) if hosting_of(a, view) != "consumption")
    if endpoints and apps:
        stands = "stands" if len(endpoints) == 1 else "stand"
        yield problem(
            f"{names(endpoints)} {stands} in *{subnet.name}*, the integration subnet of {names(apps)}.",
            *endpoints,
            subnet,
            *apps,
            fixes=move_endpoints(endpoints, subnet, view),
        )


@rule(
    "FND-PE-007",
    "error",
    AppServiceEnvironment,
    cite("ASE26", "Private endpoint"),
    cite("PEA25"),
    remedy="Allow private endpoint connections on the App Service Environment.",
)
def environment_without_endpoints(environment: AppServiceEnvironment, view: View) -> Iterator[Problem]:
    """An app in an App Service Environment has a private endpoint that the environment does not allow.

    The environment decides for all its apps whether new private endpoint connections are taken; by default
    they are not.
    """
    if environment.allow_private_endpoints:
        return
    plans = view.referrers(environment.id, HostingPlan, "environment")
    endpoints = tuple(e for plan in plans for app in apps_on(plan, view) for e in endpoints_of(app, view))
    if endpoints:
        allow = fix(
            "allow",
            f"Allow private endpoints on *{environment.name}*",
            Set(environment.id, {"allow_private_endpoints": True}),
        )
        yield problem(
            f"*{environment.name}* does not allow private endpoints, but {names(endpoints)} "
            f"{'leads' if len(endpoints) == 1 else 'lead'} to its apps.",
            environment,
            *endpoints,
            fixes=(allow,),
        )


@rule(
    "FND-PE-008",
    "error",
    PrivateEndpoint,
    cite("PE25", "Approval workflow"),
    remedy="Have the connection approved by the owner of the service.",
)
def endpoint_not_approved(endpoint: PrivateEndpoint, view: View) -> Iterator[Problem]:
    """A private endpoint that something relies on is not approved.

    Only an approved connection carries traffic. Until the owner of the service approves it, the name keeps
    its public address.
    """
    target = view.any(endpoint.target)
    if endpoint.status == "Approved" or target is None:
        return
    used = isinstance(target, FunctionApp) or any(
        isinstance(view.any(r.source), (FunctionApp, IntendedFlow))
        for r in (*view.references_to(target.id), *view.references_to(endpoint.id))
    )
    if used:
        approve = fix("approve", f"Have *{endpoint.name}* approved", Set(endpoint.id, {"status": "Approved"}))
        yield problem(
            f"*{endpoint.name}* to *{target.name}* is {endpoint.status.lower()}; "
            "only approved endpoints carry traffic.",
            endpoint,
            target,
            fixes=(approve,),
        )


@rule(
    "FND-PE-009",
    "error",
    StorageAccount,
    cite("PE25", "Private-link resource"),
    remedy="Make the account general-purpose v2.",
)
def endpoint_to_old_storage(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """A private endpoint leads to a storage account that is not general-purpose v2.

    Older account kinds take no private endpoints. Accounts of kind Storage and BlobStorage are upgraded in
    place; the others have to be made anew.
    """
    endpoints = tuple(endpoints_of(storage, view))
    if endpoints and storage.account_kind not in facts_of(view).storage["endpoint_kinds"]:
        sku = "Standard_LRS" if storage.sku.startswith("Premium") else storage.sku
        upgrade = fix(
            "upgrade",
            f"Make *{storage.name}* general-purpose v2",
            Set(storage.id, {"account_kind": "StorageV2", "sku": sku}),
        )
        yield problem(
            f"*{storage.name}* is of kind {storage.account_kind}; private endpoints such as *{endpoints[0].name}* "
            "need StorageV2.",
            storage,
            *endpoints,
            fixes=(upgrade,),
        )


@rule("FND-PE-010", "error", ServiceBusNamespace, cite("SB23"), remedy="Use the Premium tier.")
def service_bus_below_premium(namespace: ServiceBusNamespace, view: View) -> Iterator[Problem]:
    """A Service Bus namespace below Premium has private endpoints or subnet rules.

    Networking features of Service Bus exist in the Premium tier only; elsewhere the deployment fails.
    """
    endpoints = tuple(endpoints_of(namespace, view))
    if namespace.sku != "Premium" and (endpoints or namespace.allowed_subnets):
        what = names(endpoints) if endpoints else "its subnet rules"
        raise_it = fix("premium", f"Move *{namespace.name}* to Premium", Set(namespace.id, {"sku": "Premium"}))
        yield problem(
            f"*{namespace.name}* is {namespace.sku}; {what} {'need' if len(endpoints) != 1 else 'needs'} "
            "Service Bus Premium.",
            namespace,
            *endpoints,
            fixes=(raise_it,),
        )


@rule(
    "FND-PE-011",
    "error",
    EventHubsNamespace,
    cite("EH26", "Important points"),
    cite("EHN20"),
    remedy="Use the Standard tier or a higher one.",
)
def event_hubs_basic(namespace: EventHubsNamespace, view: View) -> Iterator[Problem]:
    """An Event Hubs namespace of the Basic tier has private endpoints or subnet rules.

    The Basic tier of Event Hubs has no networking features; Standard is the first that has.
    """
    endpoints = tuple(endpoints_of(namespace, view))
    if namespace.sku == "Basic" and (endpoints or namespace.allowed_subnets):
        what = names(endpoints) if endpoints else "its subnet rules"
        raise_it = fix("standard", f"Move *{namespace.name}* to Standard", Set(namespace.id, {"sku": "Standard"}))
        yield problem(
            f"*{namespace.name}* is Basic; {what} {'need' if len(endpoints) != 1 else 'needs'} Event Hubs Standard "
            "or higher.",
            namespace,
            *endpoints,
            fixes=(raise_it,),
        )


@rule(
    "FND-PE-012",
    "error",
    FunctionApp,
    cite("PEA25", "Conceptual overview"),
    remedy="Remove private endpoints that are not needed.",
)
def too_many_endpoints(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app or one of its slots has more private endpoints than it may.

    The platform takes a limited number per app and per slot; the deployment of a further one fails.
    """
    most = facts_of(view).maximum_endpoints_per_app
    counts: dict[str, list[PrivateEndpoint]] = {}
    for endpoint in endpoints_of(app, view):
        counts.setdefault(endpoint.group_id.lower(), []).append(endpoint)
    for group, endpoints in counts.items():
        if len(endpoints) > most:
            slot = (
                f"Slot {group.removeprefix('sites-')} of *{app.name}*"
                if group.startswith("sites-")
                else f"*{app.name}*"
            )
            yield problem(
                f"{slot} has {len(endpoints)} private endpoints; at most {most} are possible.",
                app,
                *endpoints[most:],
                fixes=fewer_endpoints(app, endpoints[most:], view),
            )


@rule(
    "FND-PE-014",
    "info",
    FunctionApp,
    cite("PEA25", "Limitations"),
    remedy="Deploy from a package or a pipeline inside the network, and bind certificates by name (SNI).",
)
def endpoint_blocks_features(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app with a private endpoint uses FTP, remote debugging or address-based TLS.

    None of the three works through a private endpoint.
    """
    doors = doors_of(app, view)
    used: dict[str, tuple[bool, dict[str, Any]]] = {
        "FTP deployment": (app.ftp != "Disabled", {"ftp": "Disabled"}),
        "remote debugging": (app.remote_debugging, {"remote_debugging": False}),
        "address-based TLS": (app.tls_binding == "ip", {"tls_binding": "sni"}),
    }
    found = [name for name, (on, _) in used.items() if on]
    if doors and found:
        values = {k: v for name in found for k, v in used[name][1].items()}
        listed = found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}"
        verb = "does" if len(found) == 1 else "do"
        yield problem(
            f"*{app.name}* uses {listed}, which {verb} not work through {names(doors)}.",
            app,
            *doors,
            fixes=(fix("turn-off", f"Do without {listed} on *{app.name}*", Set(app.id, values)),),
        )


@rule(
    "FND-PE-015",
    "error",
    FunctionApp,
    cite("AR24", "Restrict access to specific subnets"),
    cite("PEA25", "Limitations"),
    remedy="Keep either the private endpoint or the subnet rules.",
)
def subnet_rule_beside_endpoint(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app has both a private endpoint and access rules for subnets.

    Rules for subnets rest on service endpoints, and those cannot be combined with private endpoints on one
    app: traffic from such a subnet to the public address is refused.
    """
    doors = doors_of(app, view)
    rules = tuple(r for r in app.access_rules if r.subnet is not None)
    if doors and rules:
        yield problem(
            f"*{app.name}* has {names(doors)} and {subnet_rules_word(rules)}; the two cannot be combined.",
            app,
            *doors,
            fixes=without_subnet_rules(app, view),
        )


@rule(
    "FND-PE-018",
    "info",
    PrivateEndpoint,
    cite("PE25", "Private endpoint properties"),
    cite("PEA25"),
    remedy="Nothing is needed; keep in mind that traffic crosses regions.",
)
def target_in_another_region(endpoint: PrivateEndpoint, view: View) -> Iterator[Problem]:
    """A private endpoint leads to a service in another region.

    This is allowed: the endpoint lives with its network, the service may be elsewhere. Traffic then crosses
    regions.
    """
    target = view.any(endpoint.target)
    region = None if target is None else region_of(target, view)
    network = network_of(endpoint, view)
    if network is not None and not same_region(network.region, endpoint.region):
        return  # FND-PE-003 speaks of that.
    if target is not None and region is not None and not same_region(region, endpoint.region):
        yield problem(
            f"*{endpoint.name}* in {endpoint.region} leads to *{target.name}* in {region}; this is allowed.",
            endpoint,
            target,
        )


PRIVATE_ENDPOINT_RULES = tuple(
    sorted(
        (
            public_door_beside_endpoint,
            unset_access_beside_endpoint,
            endpoint_away_from_network,
            endpoint_in_integration_subnet,
            *PRIVATE_ENDPOINT_NAME_RULES,
            *PRIVATE_ENDPOINT_FLOW_RULES,
            environment_without_endpoints,
            endpoint_not_approved,
            endpoint_to_old_storage,
            service_bus_below_premium,
            event_hubs_basic,
            too_many_endpoints,
            endpoint_blocks_features,
            subnet_rule_beside_endpoint,
            target_in_another_region,
        ),
        key=lambda r: r.id,
    )
)
"""The rules of this family, in the order of the fact sheet."""
