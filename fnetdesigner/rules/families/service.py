"""SVC: the doors of data services, public and private.

Of host storage STG speaks, of vaults that settings refer to KV, which both know more about their callers.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.data import EventHubsNamespace, MessagingNamespace, StorageAccount
from fnetdesigner.kinds.databases import CosmosDbAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import (
    Service,
    app_network,
    endpoints_of,
    facts_of,
    hosting_of,
    is_restricted,
)
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import AzureResource
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import approved_endpoints
from fnetdesigner.routing.needs import LISTING, needs_of, users_of
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered
from fnetdesigner.rules.mends_private_endpoint import leading_to
from fnetdesigner.rules.mends_private_link import add_endpoint
from fnetdesigner.rules.offers import fix_on_demand, fixes_on_demand
from fnetdesigner.rules.rule import cite, fix, names, problem, rule
from fnetdesigner.rules.service_ways import is_missed

WITHOUT_ENDPOINTS = (("event-hubs-namespace", "Basic"), ("service-bus-namespace", "Basic"),
                     ("service-bus-namespace", "Standard"), ("container-registry", "Basic"),
                     ("container-registry", "Standard"))  # fmt: skip


@rule(
    "FND-SVC-001",
    "error",
    AzureResource,
    cite("PE25", "Network security of private endpoints"),
    cite("AVM26"),
    remedy="Add a private endpoint, or enable public network access.",
)
def service_nobody_reaches(service: AzureResource, view: View) -> Iterator[Problem]:
    """A service has its public door shut and no private endpoint.

    With public network access disabled only private endpoints lead in. Without one nothing reaches the
    service, whatever its rules say. Where the design tells which app does not get in, the rules about vaults and
    triggers say so in place of this one.
    """
    if not isinstance(service, Service) or service.public_network_access != "Disabled":
        return
    if any(True for _ in endpoints_of(service, view)):
        return
    if isinstance(service, StorageAccount) and users_of(service, view):
        return  # FND-STG-006 names the sub-resources that are missing.
    if isinstance(service, LISTING) and is_missed(service, view):
        return  # The rules about vaults and triggers name the app that does not get in.
    values: dict[str, object] = {"public_network_access": "Enabled"}
    opened = fix("open", f"Enable public network access of *{service.name}*", Set(service.id, values))
    yield problem(
        f"*{service.name}* has public network access disabled and no private endpoint; nothing reaches it.",
        service,
        fixes=offered(_endpoint(service, view), opened),
    )


@fix_on_demand
def _endpoint(service: Service, view: View) -> Fix | None:
    """A private endpoint in reach of the first app that uses a service."""
    if (service.kind, getattr(service, "sku", "")) in WITHOUT_ENDPOINTS:
        return None
    groups = (service.api,) if isinstance(service, CosmosDbAccount) else tuple(facts_of(view).groups(service.kind))
    network = next(iter(_networks(service, view)), None)
    if network is None or not groups:
        return None
    draft = Draft(view)
    add_endpoint(draft, service, groups[0], network)
    return draft.fix("add-endpoint", f"Add a private endpoint for *{service.name}* in reach of *{network.name}*")


def _networks(service: Service, view: View) -> Iterator[VirtualNetwork]:
    for app in view.referrers(service.id, FunctionApp):
        network = app_network(app, view) if hosting_of(app, view) != "consumption" else None
        if network is not None:
            yield network


@rule(
    "FND-SVC-002",
    "warning",
    AzureResource,
    cite("PE25", "Network security of private endpoints"),
    remedy="Disable public network access, or list who may come by the public door.",
)
def public_door_of_service(service: AzureResource, view: View) -> Iterator[Problem]:
    """A service with a private endpoint is still open to everybody.

    A private endpoint adds a door and does not close the public one. That has a switch of its own.
    """
    if not isinstance(service, Service) or is_restricted(service):
        return
    endpoints = tuple(e for e in endpoints_of(service, view) if e.status == "Approved")
    if endpoints:
        shut = fix(
            "close",
            f"Disable public network access of *{service.name}*",
            Set(service.id, {"public_network_access": "Disabled"}),
        )
        yield problem(
            f"*{service.name}* has {names(endpoints)} and its public door is still open.",
            service,
            *endpoints,
            fixes=(shut,),
        )


@rule(
    "FND-SVC-003",
    "warning",
    MessagingNamespace,
    cite("AVM26"),
    remedy="Keep either the rules or the shut door.",
)
def rules_behind_shut_door(namespace: MessagingNamespace, view: View) -> Iterator[Problem]:
    """A messaging namespace lists who may come by its public door, which is shut.

    With public network access disabled the rules for subnets and addresses are not looked at.
    """
    count = len(namespace.allowed_subnets) + len(namespace.allowed_addresses)
    if namespace.public_network_access == "Disabled" and count:
        drop = Set(namespace.id, {"allowed_subnets": (), "allowed_addresses": ()})
        enable = Set(namespace.id, {"public_network_access": "Enabled", "default_action": "Deny"})
        yield problem(
            f"*{namespace.name}* has {count} network rule{'' if count == 1 else 's'} without effect: "
            "its public network access is disabled.",
            namespace,
            fixes=(
                fix("drop-rules", f"Drop the network rules of *{namespace.name}*", drop),
                fix("selected", f"Open *{namespace.name}* to those on its list", enable),
            ),
        )


@rule(
    "FND-SVC-004",
    "warning",
    EventHubsNamespace,
    cite("EH26"),
    remedy="Let trusted services pass where other Azure services send to the namespace.",
    mode="manual",
)
def azure_services_that_send(namespace: EventHubsNamespace, view: View) -> Iterator[Problem]:
    """An Event Hubs namespace behind private endpoints may keep other Azure services from sending to it.

    Services such as Azure Monitor and Event Grid send from outside your networks. They are refused unless
    trusted services may pass. Which of them send is not in a design.
    """
    endpoints = tuple(endpoints_of(namespace, view))
    if endpoints and is_restricted(namespace) and not namespace.trusted_services:
        trust = Set(namespace.id, {"trusted_services": True})
        yield problem(
            f"Check whether other Azure services send to *{namespace.name}*; they are refused while trusted services "
            "may not pass.",
            namespace,
            *endpoints,
            fixes=(fix("trust", f"Let trusted services pass at *{namespace.name}*", trust),),
        )


@rule(
    "FND-SVC-005",
    "info",
    StorageAccount,
    cite("PE25", "Network security of private endpoints"),
    remedy="Add an endpoint for each sub-resource that is used.",
)
def sub_resource_without_endpoint(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """An account has private endpoints, but not for a sub-resource that an app uses.

    A private endpoint leads to one sub-resource. Blobs, queues, tables and files of an account each need an
    endpoint of their own.
    """
    endpoints = tuple(endpoints_of(storage, view))
    if not endpoints:
        return
    missing: dict[str, FunctionApp] = {}
    hosted = {a.id for a in users_of(storage, view)}
    for app in view.referrers(storage.id, FunctionApp):
        for need in needs_of(app, view) if app.id not in hosted else ():
            if need.target.id == storage.id and not approved_endpoints(storage, need.group_id, view):
                missing.setdefault(need.group_id, app)
    if missing:
        apps = tuple({a.id: a for a in missing.values()}.values())
        yield problem(
            f"*{storage.name}* has {names(endpoints)} but none for {' and '.join(missing)}, which {names(apps)} "
            f"{'uses' if len(apps) == 1 else 'use'}.",
            storage,
            *apps,
            fixes=_endpoints(storage, tuple(missing), apps[0], view),
        )


@fixes_on_demand
def _endpoints(storage: StorageAccount, groups: tuple[str, ...], app: FunctionApp, view: View) -> tuple[Fix, ...]:
    network = app_network(app, view)
    if network is None or hosting_of(app, view) == "consumption":
        return ()
    draft = Draft(view)
    for group in groups:
        if add_endpoint(draft, storage, group, network) is None:
            return ()
    return offered(draft.fix("add-endpoints", f"Add endpoints for {' and '.join(groups)} of *{storage.name}*"))


@rule(
    "FND-SVC-006",
    "warning",
    CosmosDbAccount,
    cite("PED23"),
    remedy="Let the endpoint lead to the sub-resource of the account's API.",
)
def endpoint_for_another_api(account: CosmosDbAccount, view: View) -> Iterator[Problem]:
    """The private endpoints of a Cosmos DB account lead to the sub-resource of another API.

    Each API has a sub-resource and a DNS zone of its own; names of the account's API do not lead to an
    endpoint of another one.
    """
    endpoints = tuple(e for e in endpoints_of(account, view) if e.group_id)
    valid = {g.lower() for g in facts_of(view).groups(account.kind)}
    # Of sub-resources that no Cosmos DB account has FND-PE-005 speaks.
    wrong = tuple(e for e in endpoints if e.group_id.lower() in valid and e.group_id.lower() != account.api.lower())
    if wrong and len(wrong) == len(endpoints):
        yield problem(
            f"*{account.name}* has the API {account.api}; {names(wrong)} {'leads' if len(wrong) == 1 else 'lead'} to "
            f"{', '.join(dict.fromkeys(e.group_id for e in wrong))}.",
            account,
            *wrong,
            fixes=_right_group(account, wrong, view),
        )


@fixes_on_demand
def _right_group(account: CosmosDbAccount, wrong: tuple[PrivateEndpoint, ...], view: View) -> tuple[Fix, ...]:
    return (
        fix(
            "right-group",
            f"Let *{wrong[0].name}* lead to {account.api} of *{account.name}*",
            *leading_to(wrong[0], account.api, view),
        ),
    )


SERVICE_RULES = (
    service_nobody_reaches,
    public_door_of_service,
    rules_behind_shut_door,
    azure_services_that_send,
    sub_resource_without_endpoint,
    endpoint_for_another_api,
)
"""The rules of this family, in the order of the fact sheet."""
