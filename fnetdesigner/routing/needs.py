"""What an app has to reach for itself, and by which doors: storage, vaults, trigger sources, intended flows.

A need is a sub-resource of a service. Needs come from the fields of the app and from the intended flows that
start at it; what the app's code calls beyond that is not known to a design.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import CosmosDbAccount, SqlServer
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import (
    app_network,
    apps_on,
    content_storage,
    endpoints_of,
    environment_of,
    facts_of,
    has_service_endpoint,
    host_storage,
    hosting_of,
    integrated_apps,
    integration_subnet,
    is_restricted,
    subnet_of,
)
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View

DATA = (StorageAccount, KeyVault, EventHubsNamespace, ServiceBusNamespace)
LISTING = (*DATA, CosmosDbAccount, SqlServer)
"""Services that list the subnets that they let in."""
TRIGGER_GROUPS = {"blob": ("blob", "queue"), "queue": ("queue",)}
CROSS_REGION = ".Global"


@dataclass(frozen=True, slots=True)
class Need:
    """A sub-resource of a service that an app calls."""

    target: Resource
    group_id: str


def uses_content_share(app: FunctionApp, view: View) -> bool:
    """Whether an app keeps its content in a file share: Elastic Premium and Consumption do [IAC26]."""
    if app.container:
        return False
    hosting = hosting_of(app, view)
    if hosting in facts_of(view).storage["content_share_hosting"]:
        return True
    return app.content_share != "" and hosting in ("dedicated", "isolated")


def storages_of(app: FunctionApp, view: View) -> tuple[StorageAccount, ...]:
    """The accounts that an app cannot start without: the host storage and, where it differs, the content storage."""
    host = host_storage(app, view)
    content = content_storage(app, view) if uses_content_share(app, view) else None
    found = [host] if host is not None else []
    if content is not None and (host is None or content.id != host.id):
        found.append(content)
    return tuple(found)


def users_of(storage: StorageAccount, view: View) -> tuple[FunctionApp, ...]:
    """The apps that cannot start without an account."""
    return tuple(
        app for app in view.referrers(storage.id, FunctionApp) if storage.id in {s.id for s in storages_of(app, view)}
    )


def needed_groups(app: FunctionApp, storage: StorageAccount, view: View) -> tuple[str, ...]:
    """The sub-resources of an account without which the app does not start [CNH23 step 5; ST25]."""
    table = facts_of(view).storage
    host, content = host_storage(app, view), content_storage(app, view)
    groups: list[str] = list(table["host_groups"]) if host is not None and host.id == storage.id else []
    if content is not None and content.id == storage.id and uses_content_share(app, view):
        groups += table["content_groups"]
    return tuple(groups)


def work_groups(app: FunctionApp, storage: StorageAccount, view: View) -> tuple[str, ...]:
    """Queue and table of the host storage, where Durable Functions or storage triggers use them [CNH23 step 5]."""
    host = host_storage(app, view)
    if host is None or host.id != storage.id:
        return ()
    durable = any(t.type == "durable" for t in app.triggers)
    here = any(t.type in TRIGGER_GROUPS and t.source in (None, storage.id) for t in app.triggers)
    return tuple(facts_of(view).storage["work_groups"]) if durable or here else ()


def needs_of(app: FunctionApp, view: View) -> tuple[Need, ...]:
    """Every sub-resource that the app calls, each once, in a stable order."""
    found: dict[tuple[str, str], Need] = {}
    for need in _needs(app, view):
        found.setdefault((need.target.id, need.group_id), need)
    return tuple(found.values())


def _needs(app: FunctionApp, view: View) -> Iterator[Need]:
    table = facts_of(view).storage
    for storage in storages_of(app, view):
        yield from (Need(storage, group) for group in needed_groups(app, storage, view))
    host = host_storage(app, view)
    if host is not None:
        yield from (Need(host, group) for group in table["work_groups"])
    for vault_id in app.key_vaults:
        vault = view.get(vault_id, KeyVault)
        if vault is not None:
            yield from (Need(vault, group) for group in facts_of(view).groups(vault.kind))
    for trigger in app.triggers:
        source = view.any(trigger.source)
        if isinstance(source, StorageAccount):
            yield from (Need(source, group) for group in TRIGGER_GROUPS.get(trigger.type, ()))
        elif isinstance(source, CosmosDbAccount):
            yield Need(source, source.api)
        elif source is not None:
            yield from (Need(source, group) for group in facts_of(view).groups(source.kind))
    for flow in view.referrers(app.id, IntendedFlow, "source"):
        if flow.access == "allow":
            yield from _flow_needs(view.any(flow.target), view)


def _flow_needs(target: Resource | None, view: View) -> Iterator[Need]:
    """A flow does not say which sub-resource it means: those count that endpoints have been made for."""
    if isinstance(target, PrivateEndpoint):
        behind = view.any(target.target)
        if behind is not None and target.group_id:
            yield Need(behind, target.group_id)
    elif isinstance(target, (*LISTING, FunctionApp)):
        yield from (Need(target, e.group_id) for e in endpoints_of(target, view) if e.group_id)


def callers_in(network: VirtualNetwork, view: View) -> tuple[FunctionApp, ...]:
    """The apps whose outbound traffic enters a network. Consumption cannot, whatever the design draws."""
    found: dict[str, FunctionApp] = {}
    for app in _apps_near(network, view):
        if app.id not in found and hosting_of(app, view) != "consumption":
            own = app_network(app, view)
            if own is not None and own.id == network.id:
                found[app.id] = app
    return tuple(found.values())


def _apps_near(network: VirtualNetwork, view: View) -> Iterator[FunctionApp]:
    yield from view.referrers(network.id, FunctionApp, "gateway_network")
    for subnet in view.children(network.id, Subnet):
        yield from integrated_apps(subnet, view)
        for environment in view.children(subnet.id, AppServiceEnvironment):
            for plan in view.referrers(environment.id, HostingPlan, "environment"):
                yield from apps_on(plan, view)
        for host in view.children(subnet.id, ContainerAppsEnvironment):
            yield from apps_on(host, view)


def entry_subnet(app: FunctionApp, view: View) -> Subnet | None:
    """The subnet that the app's outbound traffic enters a network through; None for gateway integration."""
    subnet = integration_subnet(app, view)
    if subnet is not None:
        return subnet
    environment = environment_of(app, view) or view.get(app.plan, ContainerAppsEnvironment)
    return None if environment is None else subnet_of(environment, view)


def refuses_public(target: Resource, view: View) -> bool:
    """Whether a service turns away callers that come to its public address and are not on a list."""
    if isinstance(target, LISTING):
        return is_restricted(target)
    if isinstance(target, FunctionApp):
        if target.public_network_access is None:
            return any(True for _ in endpoints_of(target, view))
        return target.public_network_access == "Disabled"
    return False


def admits(target: Resource, subnet: Subnet | None, view: View) -> bool:
    """Whether a restricted service lets a subnet in by its service endpoint: rule and endpoint are both needed."""
    if subnet is None or not isinstance(target, LISTING) or target.public_network_access == "Disabled":
        return False
    if isinstance(target, CosmosDbAccount) and not target.network_filter:
        return False
    return subnet.id in target.allowed_subnets and knows_service(subnet, target, view)


def knows_service(subnet: Subnet, target: Resource, view: View) -> bool:
    """Whether a subnet has the service endpoint of a kind of service, in its plain or cross-region form."""
    service = facts_of(view).service_endpoint(target.kind)
    return service is not None and (
        has_service_endpoint(subnet, service) or has_service_endpoint(subnet, service + CROSS_REGION)
    )


def needs_private(app: FunctionApp, target: Resource, view: View) -> bool:
    """Whether an app gets to a service by a private endpoint or not at all."""
    return refuses_public(target, view) and not admits(target, entry_subnet(app, view), view)
