"""Designs that break and keep the rules about exports."""

from fnetdesigner.kinds.app_parts import AppSetting
from fnetdesigner.kinds.compute import AppServiceEnvironment
from fnetdesigner.kinds.data import EventHubsNamespace, ServiceBusNamespace
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone
from fnetdesigner.kinds.traffic import PublicIp
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example, Sketch
from fnetdesigner.rules.examples.workplace import Workplace, environment_zone


def _network(name: str) -> Design:
    sketch = Sketch()
    sketch.add(VirtualNetwork, name, address_space=("10.0.0.0/16",))
    return sketch.design()


def _namespaces(second: str) -> Design:
    sketch = Sketch()
    sketch.add(EventHubsNamespace, "ns-orders")
    sketch.add(ServiceBusNamespace, second)
    return sketch.design()


def _settings(*names: str, tier: str = "elastic-premium", host: bool = True, integrated: bool = True) -> Design:
    place = Workplace(tier=tier, integrated=integrated)
    settings = tuple(AppSetting(name=name, value="1") for name in names)
    place.sketch.change(place.app, app_settings=settings, host_storage=place.storage if host else None)
    return place.design()


def _slot(*names: str) -> Design:
    place = Workplace()
    settings = tuple(AppSetting(name=name, value="orders") for name in names)
    place.sketch.add(DeploymentSlot, "staging", app=place.app, app_settings=settings)
    return place.design()


def _zone() -> Design:
    sketch = Sketch()
    sketch.add(PrivateDnsZone, "privatelink.vaultcore.azure.net")
    return sketch.design()


def _environment(placed: bool) -> Design:
    place = Workplace()
    home = place.one_more_subnet("snet-ase", "10.0.4.0/24", delegations=("Microsoft.Web/hostingEnvironments",))
    environment = place.sketch.add(AppServiceEnvironment, "ase-core", home if placed else None)
    environment_zone(place.sketch, environment, place.network, "10.0.4.11")
    return place.design()


def _address(sku: str, allocation: str) -> Design:
    place = Workplace(integrated=True)
    home = place.one_more_subnet("AzureFirewallSubnet", "10.0.4.0/26")
    address = place.sketch.add(PublicIp, "pip-afw", sku=sku, allocation=allocation)
    place.sketch.add(AzureFirewall, "afw-app", home, public_ips=(address,))
    return place.design()


def export_examples() -> tuple[Example, ...]:
    """One breaking and one clean design per rule of the family."""
    by_hand = ("AzureWebJobsStorage", "WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", "WEBSITE_CONTENTSHARE")
    made = (
        ("FND-EXP-001", _network("vnet orders"), _network("vnet-orders")),
        ("FND-EXP-002", _namespaces("ns-orders"), _namespaces("ns-invoices")),
        ("FND-EXP-003", _settings(*by_hand[:1], host=False), _settings(*by_hand, host=False)),
        (
            "FND-EXP-004",
            _settings("WEBSITE_TIME_ZONE", tier="flex-consumption"),
            _settings("ORDERS_PER_PAGE", tier="flex-consumption"),
        ),
        ("FND-EXP-005", _settings("WEBSITE_VNET_ROUTE_ALL"), _settings("ORDERS_PER_PAGE")),
        ("FND-EXP-006", _slot("WEBSITE_CONTENTSHARE"), _slot("ORDERS_SOURCE")),
        ("FND-EXP-007", _zone(), _network("vnet-orders")),
        (
            "FND-EXP-008",
            Workplace(app={"operating_system": "linux"}).design(),
            Workplace(app={"operating_system": "linux"}, plan={"operating_system": "linux"}).design(),
        ),
        ("FND-EXP-009", _environment(True), _environment(False)),
        ("FND-EXP-010", _address("Basic", "Dynamic"), _address("Standard", "Static")),
    )
    return tuple(Example(*designs) for designs in made)
