"""Questions that rules, routing and exporters ask of a design in the words of the field.

Each reads through a View, so that whoever asks is asked again when the answer may have changed.
"""

from collections.abc import Iterator

from fnetdesigner.azure.facts import Facts, facts
from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import ContainerRegistry, CosmosDbAccount, SqlServer
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.relay import HybridConnection, HybridConnectionManager, RelayNamespace
from fnetdesigner.kinds.traffic import ExpressRouteGateway, VpnGateway
from fnetdesigner.model.resource import AzureResource, Resource
from fnetdesigner.model.values import Prefix, parse_prefix
from fnetdesigner.model.view import View

FEW_REFERENCES = 16
ALL_OF_AZURE = ("0.0.0.0", "0.0.0.0")
WHOLE_INTERNET = ("0.0.0.0", "255.255.255.255")
ListedService = StorageAccount | KeyVault | EventHubsNamespace | ServiceBusNamespace
"""Services whose door says what becomes of callers that are not listed."""
Service = ListedService | CosmosDbAccount | SqlServer | RelayNamespace | ContainerRegistry


def facts_of(view: View) -> Facts:
    """The platform's facts under the design's baseline."""
    return facts(view.settings.baseline)


def plan_of(app: FunctionApp, view: View) -> HostingPlan | None:
    """The hosting plan of an app; None without one, and for Container Apps hosting."""
    return view.get(app.plan, HostingPlan)


def hosting_of(app: FunctionApp, view: View) -> str | None:
    """The hosting option of an app: a tier of HostingPlan or ``container-apps``; None without a plan."""
    found = view.any(app.plan)
    if isinstance(found, HostingPlan):
        return found.tier
    return "container-apps" if isinstance(found, ContainerAppsEnvironment) else None


def system_of(app: FunctionApp, view: View) -> str | None:
    """windows or linux: the app's own word, else its plan's."""
    if app.operating_system is not None:
        return app.operating_system
    found = view.any(app.plan)
    if isinstance(found, HostingPlan):
        return found.operating_system
    return "linux" if isinstance(found, ContainerAppsEnvironment) else None


def host_storage_by_hand(app: FunctionApp, view: View) -> bool:
    """Whether an app's settings name its host storage themselves: an account that need not be in the design."""
    name = str(facts_of(view).settings["host_storage"]).lower()
    return any(s.name.lower().partition("__")[0] == name for s in app.app_settings)


def apps_on(plan: Resource, view: View) -> Iterator[FunctionApp]:
    """The apps that run on a plan or Container Apps environment."""
    return view.referrers(plan.id, FunctionApp, "plan")


def environment_of(app: FunctionApp, view: View) -> AppServiceEnvironment | None:
    """The App Service Environment that an app's plan lives in."""
    plan = plan_of(app, view)
    return None if plan is None else view.get(plan.environment, AppServiceEnvironment)


def integration_subnet(app: FunctionApp, view: View) -> Subnet | None:
    """The subnet of the app's regional integration."""
    return view.get(app.integration_subnet, Subnet)


def integrated_with(app: FunctionApp, view: View) -> Subnet | VirtualNetwork | None:
    """The subnet of an app's integration, or the network that it reaches through a gateway."""
    return integration_subnet(app, view) or view.get(app.gateway_network, VirtualNetwork)


def subnet_of(resource: Resource, view: View) -> Subnet | None:
    """The subnet that a resource stands in."""
    return view.get(resource.parent, Subnet)


def network_of(resource: Resource, view: View) -> VirtualNetwork | None:
    """The virtual network that a subnet, or a resource in a subnet, lies in."""
    if isinstance(resource, VirtualNetwork):
        return resource
    parent = view.any(resource.parent)
    return None if parent is None else network_of(parent, view)


def app_network(app: FunctionApp, view: View) -> VirtualNetwork | None:
    """The network that the app's outbound traffic enters: by integration, by gateway, or by its environment."""
    subnet = integration_subnet(app, view)
    if subnet is not None:
        return network_of(subnet, view)
    if app.gateway_network is not None:
        return view.get(app.gateway_network, VirtualNetwork)
    environment = environment_of(app, view)
    if environment is not None:
        return network_of(environment, view)
    host = view.get(app.plan, ContainerAppsEnvironment)
    return None if host is None else network_of(host, view)


def integrated_apps(subnet: Subnet, view: View) -> Iterator[FunctionApp]:
    """The apps whose regional integration uses a subnet."""
    return view.referrers(subnet.id, FunctionApp, "integration_subnet")


def integrated_slots(subnet: Subnet, view: View) -> Iterator[tuple[DeploymentSlot, FunctionApp]]:
    """The deployment slots whose regional integration uses a subnet, each with its app."""
    for slot in view.referrers(subnet.id, DeploymentSlot, "integration_subnet"):
        app = view.get(slot.app, FunctionApp)
        if app is not None:
            yield slot, app


def apps_using(subnet: Subnet, view: View) -> tuple[FunctionApp, ...]:
    """The apps that use a subnet for integration, themselves or by a deployment slot, each once."""
    found = {a.id: a for a in integrated_apps(subnet, view)}
    for _, app in integrated_slots(subnet, view):
        found.setdefault(app.id, app)
    return tuple(found.values())


def host_storage(app: FunctionApp, view: View) -> StorageAccount | None:
    """The account that the Functions host of an app keeps its state in."""
    return view.get(app.host_storage, StorageAccount)


def content_storage(app: FunctionApp, view: View) -> StorageAccount | None:
    """The account with the app's content share: its own, else the host storage."""
    return view.get(app.content_storage, StorageAccount) or host_storage(app, view)


def is_restricted(service: Service) -> bool:
    """Whether a service lets in only some networks, or only private endpoints.

    A SQL server is closed by itself and open where a rule lets in all of Azure [SQLC]; a Cosmos DB account is
    open until a list names somebody [AVM26].
    """
    if service.public_network_access == "Disabled":
        return True
    match service:
        case SqlServer():
            return not any((r.start, r.end) in (ALL_OF_AZURE, WHOLE_INTERNET) for r in service.firewall_rules)
        case CosmosDbAccount():
            return bool(service.allowed_addresses or (service.network_filter and service.allowed_subnets))
        case RelayNamespace():
            return False
    return service.default_action == "Deny"


def slots_of(app: FunctionApp, view: View) -> Iterator[DeploymentSlot]:
    """The deployment slots of an app, the production slot aside."""
    return view.referrers(app.id, DeploymentSlot, "app")


def hybrid_connections_of(app: FunctionApp, view: View) -> Iterator[HybridConnection]:
    """The hybrid connections that an app calls through."""
    for connection in app.hybrid_connections:
        found = view.get(connection, HybridConnection)
        if found is not None:
            yield found


def managers_of(connection: HybridConnection, view: View) -> Iterator[HybridConnectionManager]:
    """The managers that listen on a hybrid connection."""
    return view.referrers(connection.id, HybridConnectionManager, "connections")


def endpoints_of(target: Resource, view: View) -> Iterator[PrivateEndpoint]:
    """The private endpoints that lead to a resource."""
    return view.referrers(target.id, PrivateEndpoint, "target")


def linked_networks(zone: PrivateDnsZone, view: View) -> Iterator[tuple[PrivateDnsZoneLink, VirtualNetwork]]:
    """The links of a private DNS zone, each with its network."""
    for link in view.children(zone.id, PrivateDnsZoneLink):
        network = view.get(link.virtual_network, VirtualNetwork)
        if network is not None:
            yield link, network


def zones_seen_by(network: VirtualNetwork, view: View) -> Iterator[tuple[PrivateDnsZoneLink, PrivateDnsZone]]:
    """The private DNS zones linked to a network."""
    for link in view.referrers(network.id, PrivateDnsZoneLink, "virtual_network"):
        zone = view.get(link.parent, PrivateDnsZone)
        if zone is not None:
            yield link, zone


def peerings_from(network: VirtualNetwork, view: View) -> Iterator[tuple[Peering, VirtualNetwork]]:
    """The peerings of a network (its own side), each with the remote network."""
    for peering in view.children(network.id, Peering):
        remote = view.get(peering.remote, VirtualNetwork)
        if remote is not None:
            yield peering, remote


def peering_between(network: VirtualNetwork, remote: VirtualNetwork, view: View) -> Peering | None:
    """The peering that stands in ``network`` and points to ``remote``."""
    # A hub has hundreds of peerings, a spoke few: where little refers to the remote end, that is the way to look.
    if len(view.references_to(remote.id)) <= FEW_REFERENCES:
        return next((p for p in view.referrers(remote.id, Peering, "remote") if p.parent == network.id), None)
    return next((p for p, other in peerings_from(network, view) if other.id == remote.id), None)


def reachable_networks(network: VirtualNetwork, view: View) -> tuple[VirtualNetwork, ...]:
    """The network itself and those peered with it in both directions: peering is not transitive [PEER16]."""
    found = [network]
    for _, remote in peerings_from(network, view):
        if peering_between(remote, network, view) is not None and remote.id not in {n.id for n in found}:
            found.append(remote)
    return tuple(found)


def gateways_of(network: VirtualNetwork, view: View) -> Iterator[VpnGateway | ExpressRouteGateway]:
    """The gateways that stand in the subnets of a network."""
    for subnet in view.children(network.id, Subnet):
        yield from view.children(subnet.id, VpnGateway)
        yield from view.children(subnet.id, ExpressRouteGateway)


def prefix_of(subnet: Subnet) -> Prefix | None:
    """The subnet's range in integers; None while it has none."""
    return None if subnet.prefix is None else parse_prefix(subnet.prefix)


def spaces_of(network: VirtualNetwork) -> tuple[Prefix, ...]:
    """The network's address space in integers."""
    return tuple(parse_prefix(p) for p in network.address_space)


def reserved_in(network: VirtualNetwork) -> tuple[Prefix, ...]:
    """The ranges of a network that are kept free on purpose, in integers."""
    return tuple(parse_prefix(r.prefix) for r in network.reservations)


def taken_in(network: VirtualNetwork, view: View) -> list[Prefix]:
    """What a new subnet of a network must keep clear of: its subnets, and ranges that are kept free on purpose."""
    used = [p for s in view.children(network.id, Subnet) if (p := prefix_of(s)) is not None]
    return [*used, *reserved_in(network)]


def region_of(resource: Resource, view: View) -> str | None:
    """The region of a resource, or of what contains it; None for what has none."""
    if isinstance(resource, AzureResource):
        return resource.region
    parent = view.any(resource.parent)
    return None if parent is None else region_of(parent, view)


def same_region(one: str, other: str) -> bool:
    """Whether two region names mean the same region: "West Europe" and "westeurope" do."""
    return one.replace(" ", "").lower() == other.replace(" ", "").lower()


def has_delegation(subnet: Subnet, service: str) -> bool:
    """Whether a subnet is delegated to a service; upper and lower case do not matter."""
    return any(d.lower() == service.lower() for d in subnet.delegations)


def has_service_endpoint(subnet: Subnet, service: str) -> bool:
    """Whether a subnet has a service endpoint; upper and lower case do not matter."""
    return any(e.lower() == service.lower() for e in subnet.service_endpoints)


def routes_everything(app: FunctionApp, view: View) -> bool:
    """Whether all outbound traffic of an integrated app enters the network: Route All, and Flex always [seed]."""
    return app.route_all or hosting_of(app, view) == "flex-consumption"
