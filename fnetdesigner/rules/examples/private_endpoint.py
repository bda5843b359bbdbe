"""Designs that break and keep the rules about private endpoints."""

from typing import Any

from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.compute import AppServiceEnvironment, HostingPlan
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import PublicIp, VpnGateway
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.secured import Secured
from fnetdesigner.rules.examples.sketch import Example, Sketch
from fnetdesigner.rules.examples.workplace import environment_zone

LIMIT = 100


def _app_door(app: dict[str, Any] | None = None, count: int = 1, slot: str = "", **endpoint: Any) -> Design:
    """An app with private endpoints of its own, closed to the internet unless ``app`` says otherwise."""
    base = Secured(app={"public_network_access": "Disabled", **(app or {})})
    zone = base.sketch.add(PrivateDnsZone, "privatelink.azurewebsites.net")
    base.sketch.add(PrivateDnsZoneLink, "link-vnet-app", zone, virtual_network=base.network)
    if slot:
        base.sketch.add(DeploymentSlot, slot, app=base.app, public_network_access="Disabled")
        # Slots have endpoints of their own; the app itself is reached by this one.
        base.sketch.add(
            PrivateEndpoint, "pep-orders", base.private, target=base.app, group_id="sites", dns_zones=(zone,)
        )
    home = base.private
    if count > 1:
        home = base.sketch.add(Subnet, "snet-doors", base.network, prefix="10.0.2.0/24")
    for number in range(1, count + 1):
        values = {"target": base.app, "group_id": "sites", "dns_zones": (zone,) if number == 1 else (), **endpoint}
        base.sketch.add(PrivateEndpoint, f"pep-orders-{number}", home, **values)
    return base.sketch.design()


def _endpoint(subnet: str = "private", group: str = "blob", **values: Any) -> Design:
    """Host storage one of whose endpoints is changed."""
    base = Secured()
    where = getattr(base, subnet)
    changed = base.endpoints[group].model_copy(update={"parent": where.id})
    base.sketch.change(changed, **values)
    return base.sketch.design()


def _environment(allowed: bool) -> Design:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-ase", address_space=("10.1.0.0/16",))
    home = sketch.add(
        Subnet, "snet-ase", network, prefix="10.1.0.0/24", delegations=("Microsoft.Web/hostingEnvironments",)
    )
    private = sketch.add(Subnet, "snet-endpoints", network, prefix="10.1.1.0/27")
    environment = sketch.add(AppServiceEnvironment, "ase-core", home, allow_private_endpoints=allowed)
    environment_zone(sketch, environment, network, "10.1.0.11")
    plan = sketch.add(HostingPlan, "plan-ase", tier="isolated", sku="I1v2", environment=environment)
    app = sketch.add(
        FunctionApp,
        "func-core",
        plan=plan,
        host_storage=sketch.add(StorageAccount, "stcore"),
        public_network_access="Disabled",
    )
    sketch.add(PrivateEndpoint, "pep-core", private, target=app, group_id="sites")
    return sketch.design()


def _namespace(model: type[Any], name: str, sku: str) -> Design:
    base = Secured()
    namespace = base.sketch.add(model, name, sku=sku)
    base.sketch.add(PrivateEndpoint, f"pep-{name}", base.private, target=namespace, group_id="namespace")
    return base.sketch.design()


def _twins(same_network: bool) -> Design:
    base = Secured()
    if same_network:
        base.give_endpoint("blob", "pep-storders-blob-2")
        return base.sketch.design()
    other = base.sketch.add(VirtualNetwork, "vnet-branch", address_space=("10.9.0.0/16",))
    subnet = base.sketch.add(Subnet, "snet-branch", other, prefix="10.9.0.0/24")
    base.sketch.add(PrivateEndpoint, "pep-branch-blob", subnet, target=base.storage, group_id="blob")
    return base.sketch.design()


def _subnet_rule(rules: tuple[AccessRule, ...]) -> Design:
    return _app_door({"public_network_access": "Enabled", "unmatched_action": "Deny", "access_rules": rules})


def _machine_calls(service_endpoints: tuple[str, ...]) -> Design:
    """A machine calls an app by name, which ends at the public address."""
    base = Secured(app={"public_network_access": "Enabled", "unmatched_action": "Deny"})
    home = base.sketch.add(
        Subnet, "snet-machines", base.network, prefix="10.0.2.0/28", service_endpoints=service_endpoints
    )
    machine = base.sketch.add(VirtualMachine, "vm-dev", home)
    base.sketch.add(PrivateEndpoint, "pep-orders", base.private, target=base.app, group_id="sites")
    base.sketch.add(IntendedFlow, "flow-dev", source=machine, target=base.app)
    return base.sketch.design()


def _far_vault(peered: bool) -> Design:
    """A machine is to reach a vault whose endpoint stands in another network."""
    base = Secured()
    home = base.sketch.add(Subnet, "snet-machines", base.network, prefix="10.0.2.0/28")
    machine = base.sketch.add(VirtualMachine, "vm-dev", home)
    hub = base.sketch.add(VirtualNetwork, "vnet-hub", address_space=("10.1.0.0/16",))
    shared = base.sketch.add(Subnet, "snet-shared", hub, prefix="10.1.0.0/24")
    if peered:
        base.sketch.add(Peering, "peer-to-hub", base.network, remote=hub)
        base.sketch.add(Peering, "peer-to-app", hub, remote=base.network)
    vault = base.sketch.add(KeyVault, "kv-shared", public_network_access="Disabled")
    base.sketch.add(PrivateEndpoint, "pep-kv", shared, target=vault, group_id="vault")
    base.sketch.add(IntendedFlow, "flow-dev", source=machine, target=vault)
    return base.sketch.design()


def _site(joined: bool) -> Design:
    """An office is to reach host storage by its endpoint."""
    base = Secured()
    home = base.sketch.add(Subnet, "GatewaySubnet", base.network, prefix="10.0.3.0/27")
    gateway = base.sketch.add(VpnGateway, "vpng-app", home, public_ips=(base.sketch.add(PublicIp, "pip-vpng"),))
    through = (gateway,) if joined else ()
    site = base.sketch.add(OnPremisesNetwork, "office", address_space=("192.168.0.0/24",), gateways=through)
    base.sketch.add(IntendedFlow, "flow-office", source=site, target=base.endpoints["blob"])
    return base.sketch.design()


def _outbound(by_endpoint: bool) -> Design:
    base = Secured(app={"public_network_access": "Disabled"})
    door = base.sketch.add(PrivateEndpoint, "pep-orders", base.private, target=base.app, group_id="sites")
    vault = base.sketch.add(KeyVault, "kv-orders")
    base.sketch.add(IntendedFlow, "flow-vault", source=door if by_endpoint else base.app, target=vault)
    return base.sketch.design()


def private_endpoint_examples() -> tuple[Example, ...]:
    """One breaking and one clean design per rule of the family."""
    made = (
        ("FND-PE-001", _app_door({"public_network_access": "Enabled"}), _app_door()),
        ("FND-PE-002", _app_door({"public_network_access": None}), _app_door()),
        ("FND-PE-003", _endpoint(region="northeurope"), _endpoint(region="West Europe")),
        ("FND-PE-004", _endpoint("integration"), _endpoint()),
        ("FND-PE-005", _endpoint(group="queue", group_id="vault"), _endpoint()),
        (
            "FND-PE-006",
            _app_door(slot="staging", group_id="sites-test"),
            _app_door(slot="staging", group_id="sites-staging"),
        ),
        ("FND-PE-007", _environment(False), _environment(True)),
        ("FND-PE-008", _endpoint(status="Pending"), _endpoint()),
        (
            "FND-PE-009",
            Secured(storage={"account_kind": "Storage"}).sketch.design(),
            Secured().sketch.design(),
        ),
        (
            "FND-PE-010",
            _namespace(ServiceBusNamespace, "sbns-orders", "Standard"),
            _namespace(ServiceBusNamespace, "sbns-orders", "Premium"),
        ),
        (
            "FND-PE-011",
            _namespace(EventHubsNamespace, "evhns-orders", "Basic"),
            _namespace(EventHubsNamespace, "evhns-orders", "Standard"),
        ),
        ("FND-PE-012", _app_door(count=LIMIT + 1), _app_door(count=LIMIT)),
        ("FND-PE-013", _twins(True), _twins(False)),
        ("FND-PE-014", _app_door({"ftp": "FtpsOnly", "tls_binding": "ip"}), _app_door()),
        (
            "FND-PE-015",
            _subnet_rule((AccessRule(name="from-subnet", subnet="subnet-2"),)),
            _subnet_rule((AccessRule(name="from-office", source="203.0.113.0/24"),)),
        ),
        ("FND-PE-016", _machine_calls(("Microsoft.Web",)), _machine_calls(())),
        ("FND-PE-017", _far_vault(peered=False), _far_vault(peered=True)),
        (
            "FND-PE-018",
            Secured(storage={"region": "northeurope"}).sketch.design(),
            Secured().sketch.design(),
        ),
        ("FND-PE-019", _site(joined=False), _site(joined=True)),
        ("FND-PE-020", _outbound(by_endpoint=True), _outbound(by_endpoint=False)),
    )
    return tuple(Example(*designs) for designs in made)
