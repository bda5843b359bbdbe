"""What a packet can be sent to: the names of a design's services, and their ports and public addresses."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from fnetdesigner.azure.facts import Facts
from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import ContainerRegistry, CosmosDbAccount, SqlServer
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import ApplicationGateway, Bastion
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import endpoints_of, environment_of, facts_of
from fnetdesigner.kinds.relay import RelayNamespace
from fnetdesigner.kinds.traffic import PublicIp
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.names import public_name
from fnetdesigner.routing.places import Place, Span, public_place, span_from

SCM = "scm"
"""The advanced tools site of an app, as a sub-resource of ours: Azure's private endpoint serves it with ``sites``."""
PORTS = {
    "blob": (443,), "queue": (443,), "table": (443,), "file": (443, 445), "web": (443,), "dfs": (443,),
    "vault": (443,), "sqlServer": (1433,), "registry": (443,), "sites": (443,), SCM: (443,), "Sql": (443,),
    "MongoDB": (10255,), "Cassandra": (10350,), "Gremlin": (443,), "Table": (443,),
}  # fmt: skip
"""The TCP ports that a sub-resource is called at [VNR25; EHF; SQLC]."""
MESSAGING_PORTS = {
    "event-hubs-namespace": (443, 5671, 5672, 9093), "service-bus-namespace": (443, 5671, 5672),
    "relay-namespace": (443,),
}  # fmt: skip
MAIN_GROUPS = {
    "storage-account": ("blob", "file", "queue", "table"), "key-vault": ("vault",), "sql-server": ("sqlServer",),
    "event-hubs-namespace": ("namespace",), "service-bus-namespace": ("namespace",), "relay-namespace": ("namespace",),
    "container-registry": ("registry",), "function-app": ("sites", SCM), "deployment-slot": ("sites", SCM),
}  # fmt: skip
"""The sub-resources of each kind that are called in the ordinary run of things."""
CONTAINER_APPS_DOMAIN = "azurecontainerapps.io"
ENVIRONMENT_DOMAIN = "appserviceenvironment.net"
Called = (
    StorageAccount | KeyVault | EventHubsNamespace | ServiceBusNamespace | CosmosDbAccount | SqlServer | RelayNamespace
    | ContainerRegistry | FunctionApp | DeploymentSlot
)  # fmt: skip
CALLED = Called.__args__
EDGES = (AzureFirewall, ApplicationGateway, NetworkVirtualAppliance, Bastion)
"""What takes packets at a public address and stands in a network."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a public name belongs to."""

    target: Resource
    group: str


def groups_of(target: Resource) -> tuple[str, ...]:
    """The sub-resources of a service that are called in the ordinary run of things."""
    return (target.api,) if isinstance(target, CosmosDbAccount) else MAIN_GROUPS.get(target.kind, ())


def ports_of(target: Resource, group: str) -> tuple[int, ...]:
    """The TCP ports at which a sub-resource is called."""
    return MESSAGING_PORTS.get(target.kind, ()) or PORTS.get(group, ())


def app_of(target: Resource, view: View) -> FunctionApp | None:
    """The app that a target is, or is a slot of."""
    if isinstance(target, DeploymentSlot):
        return view.get(target.app, FunctionApp)
    return target if isinstance(target, FunctionApp) else None


def name_of(target: Resource, group: str, view: View) -> str:
    """The public name of a sub-resource, in lower case."""
    app = app_of(target, view)
    if app is None:
        return public_name(target, group, view)
    label = app.name if target is app else f"{app.name}-{target.name}"
    middle = ".scm" if group == SCM else ""
    environment = environment_of(app, view)
    if environment is not None:
        return f"{label}{middle}.{environment.name}.{ENVIRONMENT_DOMAIN}".lower()
    host = view.get(app.plan, ContainerAppsEnvironment)
    if host is not None:
        region = host.region.replace(" ", "")
        return f"{label}.{host.name}.{region}.{CONTAINER_APPS_DOMAIN}".lower()
    return f"{label}{middle}.{facts_of(view).public_suffix('sites')}".lower()


def owner_of_name(name: str, view: View) -> Named | None:
    """The service of the design that a public name belongs to."""
    asked = name.strip().rstrip(".").lower()
    for group, suffix in _suffixes(facts_of(view)):
        if asked.endswith(f".{suffix}"):
            found = _with_label(asked.removesuffix(f".{suffix}"), group, view)
            if found is not None:
                return found
    for domain in (ENVIRONMENT_DOMAIN, CONTAINER_APPS_DOMAIN):
        if asked.endswith(f".{domain}"):
            label, _, rest = asked.partition(".")
            return _site(f"{label}.scm" if rest.startswith("scm.") else label, asked, view)
    return None


@lru_cache(maxsize=8)
def _suffixes(facts: Facts) -> tuple[tuple[str, str], ...]:
    found = ((group, facts.public_suffix(group)) for model in CALLED for group in facts.groups(model.kind))
    return tuple(dict.fromkeys((group, suffix) for group, suffix in found if suffix))


def _with_label(label: str, group: str, view: View) -> Named | None:
    if group == "sites":
        return _site(label, "", view)
    wanted = label.removesuffix("-secondary") if group.endswith("_secondary") else label
    for model in CALLED:
        if group in facts_of(view).groups(model.kind):
            for found in view.named(model, wanted):
                return Named(found, group)
    return None


def _site(label: str, whole: str, view: View) -> Named | None:
    group = SCM if label.endswith(".scm") else "sites"
    plain = label.removesuffix(".scm")
    for app in view.named(FunctionApp, plain):
        if not whole or name_of(app, group, view) == whole:
            return Named(app, group)
    if "-" in plain:
        for slot in view.all(DeploymentSlot):
            owner = view.get(slot.app, FunctionApp)
            if owner is not None and f"{owner.name}-{slot.name}".lower() == plain:
                return Named(slot, group)
    return None


def public_side(target: Resource, view: View) -> Place:
    """The place that the public name of a service ends at when no private endpoint is in the way."""
    app = app_of(target, view)
    if app is None:
        return public_place(target, getattr(target, "public_address", None), f"the public address of {target.name}")
    return public_place(target, app.inbound_address, f"the public address of {target.name}")


def environment_behind(target: Resource, view: View) -> AppServiceEnvironment | ContainerAppsEnvironment | None:
    """The environment that an app runs in, where it runs in one."""
    app = app_of(target, view)
    if app is None:
        return None
    return environment_of(app, view) or view.get(app.plan, ContainerAppsEnvironment)


@remembered
def public_addresses(view: View) -> Mapping[Span, Resource]:
    """What in the design has a known public address."""
    found: dict[Span, Resource] = {}
    for model in CALLED:
        for item in view.all(model):
            known = item.inbound_address if isinstance(item, FunctionApp) else getattr(item, "public_address", None)
            if known is not None:
                found.setdefault(span_from(known), item)
    for ip in view.all(PublicIp):
        if ip.address is not None:
            holder = next((h for model in EDGES for h in view.referrers(ip.id, model)), None)
            found.setdefault(span_from(ip.address), holder or ip)
    return found


def link_end(target: Resource, group: str, view: View) -> tuple[Resource, str]:
    """The resource and the sub-resource that a private endpoint for a target names: the scm site comes with
    ``sites`` (C-D8), and a slot is a sub-resource of its app."""
    if isinstance(target, DeploymentSlot):
        return app_of(target, view) or target, f"sites-{target.name}"
    return target, "sites" if group == SCM else group


def endpoints_for(target: Resource, group: str, view: View) -> tuple[PrivateEndpoint, ...]:
    """The private endpoints that lead to a sub-resource, whatever their state."""
    end, wanted = link_end(target, group, view)
    return tuple(e for e in endpoints_of(end, view) if e.group_id.lower() == wanted.lower())
