"""Designs that break and keep the rules about network security groups."""

from typing import Any

from fnetdesigner.kinds.app_parts import Trigger
from fnetdesigner.kinds.compute import ApplicationInsights
from fnetdesigner.kinds.data import EventHubsNamespace
from fnetdesigner.kinds.databases import CosmosDbAccount
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule, VpnGateway
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.guarded import Guarded, Platform, route, security_rule
from fnetdesigner.rules.examples.sketch import Example, Sketch

INBOUND: dict[str, Any] = {"direction": "Inbound"}
INTERNET = ("Internet",)
ALL = security_rule("deny-all", 4000)
TAGS = ("AzureActiveDirectory", "AzureMonitor", "Storage")


def _on_subnet(*rules: SecurityRule, **values: Any) -> Design:
    return Guarded(rules, **values).design()


def _group(*rules: SecurityRule) -> Design:
    sketch = Sketch()
    sketch.add(NetworkSecurityGroup, "nsg-data", rules=rules)
    return sketch.design()


def _numbered(*priorities: int) -> Design:
    return _group(
        *(security_rule(f"allow-{n}", p, "Allow", destination_ports=(str(n),)) for n, p in enumerate(priorities))
    )


def _flow(*rules: SecurityRule, **values: Any) -> Design:
    """A flow from the app to the subnet with data."""
    place = Guarded(rules)
    place.flow(place.data, **values)
    return place.design()


def _public_flow(*rules: SecurityRule, **app: Any) -> Design:
    """A flow from the app to an event hub that is open."""
    place = Guarded(rules, **app)
    place.flow(place.sketch.add(EventHubsNamespace, "evhns-orders"), port="5671")
    return place.design()


def _mail(port: str, baseline: str = "2024-11") -> Design:
    place = Guarded(baseline=baseline)
    place.flow(place.data, port=port)
    return place.design()


def _mail_rule(port: str, baseline: str = "2024-11") -> Design:
    return Guarded([security_rule("allow-mail", 200, "Allow", destination_ports=(port,))], baseline=baseline).design()


def _site(*admitted: str) -> Design:
    place = Guarded()
    site = place.site(place.own_gateway(), firewall_allows=admitted, return_routes=("10.0.0.0/16",))
    place.flow(site)
    return place.design()


def _pool_site(*admitted: str) -> Design:
    place = Guarded(tier="dedicated")
    gateway = place.by_gateway()
    place.site(gateway, firewall_allows=admitted, return_routes=("10.0.0.0/16", "172.16.201.0/24"))
    return place.design()


def _admitting(*sources: str) -> Design:
    place = Guarded()
    allow = security_rule("allow-app", 200, "Allow", sources=sources, destination_ports=("1433",), **INBOUND)
    deny = security_rule("deny-the-rest", 300, **INBOUND)
    group = place.sketch.add(NetworkSecurityGroup, "nsg-data", rules=(allow, deny))
    place.sketch.change(place.data, network_security_group=group)
    place.flow(place.data, port="1433")
    return place.design()


def _pool(*rules: SecurityRule) -> Design:
    place = Guarded(tier="dedicated")
    place.by_gateway()
    group = place.sketch.add(NetworkSecurityGroup, "nsg-data", rules=rules)
    place.sketch.change(place.data, network_security_group=group)
    place.flow(place.data)
    return place.design()


def _gateway_subnet(guarded: bool) -> Design:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-hub", address_space=("10.1.0.0/16",))
    group = sketch.add(NetworkSecurityGroup, "nsg-hub")
    values: dict[str, Any] = {"network_security_group": group} if guarded else {}
    subnet = sketch.add(Subnet, "GatewaySubnet", network, prefix="10.1.255.0/27", **values)
    sketch.add(VpnGateway, "vgw-hub", subnet)
    return sketch.design()


def _endpoint(policies: str, *rules: SecurityRule, kafka: bool = False, cosmos: bool = True) -> Design:
    place = Guarded()
    group = place.sketch.add(NetworkSecurityGroup, "nsg-endpoints", rules=rules)
    place.sketch.change(place.data, network_security_group=group, private_endpoint_policies=policies)
    if cosmos:
        account = place.sketch.add(CosmosDbAccount, "cosmos-orders", public_network_access="Disabled")
        place.sketch.add(PrivateEndpoint, "pep-cosmos-orders", place.data, target=account, group_id="Sql")
    if kafka:
        events = place.sketch.add(EventHubsNamespace, "evhns-orders", public_network_access="Disabled")
        place.sketch.add(PrivateEndpoint, "pep-evhns-orders", place.data, target=events, group_id="namespace")
        place.sketch.change(place.app, triggers=(Trigger(type="kafka", source=events.id),), scale_monitoring=True)
    return place.design()


def _narrow(*ports: str, sources: tuple[str, ...] = ("VirtualNetwork",), **values: Any) -> Design:
    allow = security_rule("allow-app", 200, "Allow", sources=sources, destination_ports=ports, **INBOUND)
    return _endpoint("Enabled", allow, security_rule("deny-the-rest", 300, **INBOUND), **values)


def _runtime(*tags: str) -> Design:
    allowed = [security_rule(f"allow-{t}", 200 + n, "Allow", destinations=(t,)) for n, t in enumerate(tags)]
    place = Guarded([*allowed, security_rule("allow-network", 300, "Allow", destinations=("VirtualNetwork",)), ALL])
    insights = place.sketch.add(ApplicationInsights, "appi-orders")
    place.sketch.change(place.app, application_insights=insights)
    return place.design()


def _many(count: int, addresses: int = 1) -> Design:
    made = [
        security_rule(
            f"allow-{n}", 100 + n, "Allow",
            sources=tuple(f"10.{(n * addresses + i) >> 8}.{(n * addresses + i) & 255}.1" for i in range(addresses)),
        )
        for n in range(count)
    ]  # fmt: skip
    return _group(*made)


def security_group_examples() -> tuple[Example, ...]:
    """Breaking and clean designs for every rule of the family."""
    to_internet = security_rule("deny-internet", 200, destinations=INTERNET)
    to_data = security_rule("deny-data", 200, destinations=("10.0.1.0/24",))
    to_web = security_rule("allow-web", 150, "Allow", destinations=("10.0.1.0/24",), destination_ports=("443",))
    inbound = security_rule("allow-callers", 200, "Allow", sources=("203.0.113.0/24",), **INBOUND)
    one = security_rule("allow-one", 300, "Allow", destinations=("10.2.3.4",), destination_ports=("443",))
    all_of_it = security_rule("deny-range", 200, destinations=("10.2.0.0/16",))
    some_of_it = security_rule("deny-range", 200, destinations=("10.2.0.0/16",), destination_ports=("80", "8080"))
    two = security_rule("allow-services", 200, "Allow", destinations=("Storage", "Sql"))
    mixed = security_rule("allow-web-tier", 200, "Allow", sources=("VirtualNetwork", "asg-web"), **INBOUND)
    tiers = security_rule("allow-tiers", 200, "Allow", sources=("asg-a", "asg-b"))
    ranges = security_rule("allow-ranges", 200, "Allow", destinations=("10.1.0.0/16", "10.2.0.0/16"))
    manager = security_rule(
        "allow-manager", 200, "Allow", sources=("GatewayManager",), destination_ports=("65200-65535",), **INBOUND
    )
    old_manager = security_rule(
        "allow-manager", 200, "Allow", sources=("GatewayManager",), destination_ports=("65503-65534",), **INBOUND
    )
    balancer = security_rule("allow-balancer", 210, "Allow", sources=("AzureLoadBalancer",), **INBOUND)
    shut = security_rule("deny-callers", 3000, **INBOUND)
    network_in = security_rule(
        "allow-network", 220, "Allow", sources=("VirtualNetwork",), destination_ports=("443",), **INBOUND
    )
    partner = security_rule(
        "allow-partner", 220, "Allow", sources=("203.0.113.0/24",), destination_ports=("443",), **INBOUND
    )
    no_pool = security_rule("deny-clients", 200, sources=("172.16.0.0/12",), **INBOUND)
    pool_web = security_rule(
        "allow-pool", 150, "Allow", sources=("172.16.201.0/24",), destination_ports=("443",), **INBOUND
    )
    udp = security_rule("deny-udp", 200, protocol="Udp", destinations=("VirtualNetwork",))
    health = security_rule("allow-health", 150, "Allow", protocol="Udp", destination_ports=("20000-30000",))
    edge = Platform
    return tuple(
        Example(name, breaking, clean)
        for name, breaking, clean in (
            ("FND-NSG-001", _on_subnet(inbound), _on_subnet(to_internet)),
            ("FND-NSG-002", _on_subnet(to_internet, route_all=False), _on_subnet(to_internet)),
            ("FND-NSG-002", _on_subnet(ALL, route_all=False), _on_subnet(to_data, route_all=False)),
            ("FND-NSG-003", _flow(to_data), _flow(to_web, to_data)),
            ("FND-NSG-003", _flow(to_data, port="1433"), _flow(to_data, protocol="udp", access="deny")),
            ("FND-NSG-003", _public_flow(to_internet), _public_flow(to_internet, route_all=False)),
            (
                "FND-NSG-004",
                Guarded([to_internet], [route("to-data", "10.0.1.0/24", "VnetLocal")]).design(),
                Guarded([to_internet]).design(),
            ),
            ("FND-NSG-005", _mail("25"), _mail("587")),
            ("FND-NSG-005", _mail_rule("25"), _mail_rule("*")),
            ("FND-NSG-006", _mail("25", "2026-04"), _mail("587", "2026-04")),
            ("FND-NSG-007", _site("10.0.0.4/32", "10.0.0.5/32"), _site("10.0.0.0/24")),
            ("FND-NSG-007", _admitting("10.0.0.7", "10.0.9.0/24"), _admitting("10.0.0.0/24")),
            ("FND-NSG-007", _pool_site("172.16.201.2/32"), _pool_site("172.16.201.0/24")),
            ("FND-NSG-008", _pool(no_pool), _pool(pool_web, no_pool)),
            ("FND-NSG-009", _numbered(99, 200), _numbered(100, 4096)),
            ("FND-NSG-009", _numbered(200, 4097), _numbered(200, 300)),
            ("FND-NSG-010", _numbered(200, 200, 200), _numbered(200, 201, 202)),
            ("FND-NSG-011", _group(all_of_it, one), _group(some_of_it, one)),
            (
                "FND-NSG-011",
                _group(security_rule("deny-tag", 200, destinations=("Storage",)),
                       security_rule("deny-region", 300, destinations=("Storage.WestEurope",))),
                _group(security_rule("deny-region", 200, destinations=("Storage.WestEurope",)),
                       security_rule("deny-tag", 300, destinations=("Storage",))),
            ),
            ("FND-NSG-012", _group(two), _group(ranges)),
            ("FND-NSG-012", _group(mixed), _group(tiers)),
            ("FND-NSG-013", _gateway_subnet(True), _gateway_subnet(False)),
            (
                "FND-NSG-014",
                edge([shut]).gateway().sketch.design(),
                edge([manager, balancer, shut]).gateway().sketch.design(),
            ),
            ("FND-NSG-014", edge([]).gateway().sketch.design(), edge([manager]).gateway().sketch.design()),
            (
                "FND-NSG-014",
                edge([manager, to_internet]).gateway().sketch.design(),
                edge([manager, to_data]).gateway().sketch.design(),
            ),
            (
                "FND-NSG-014",
                edge([manager.model_copy(update={"destination_ports": ("65300-65535",)})]).gateway().sketch.design(),
                edge([old_manager]).gateway(sku="Standard_Medium").sketch.design(),
            ),
            (
                "FND-NSG-015",
                edge([network_in, shut]).environment().sketch.design(),
                edge([network_in, balancer, shut]).environment().sketch.design(),
            ),
            (
                "FND-NSG-016",
                edge([balancer, shut]).environment().sketch.design(),
                edge([balancer, network_in, shut]).environment().sketch.design(),
            ),
            (
                "FND-NSG-016",
                edge([]).environment(internal=False).sketch.design(),
                edge([partner]).environment(internal=False).sketch.design(),
            ),
            ("FND-NSG-017", _endpoint("Disabled", shut), _endpoint("NetworkSecurityGroupEnabled", shut)),
            ("FND-NSG-018", _narrow("443"), _narrow("443", "10000-20000")),
            (
                "FND-NSG-018",
                _narrow("443", "5671-5672", sources=("10.0.0.0/24",), kafka=True, cosmos=False),
                _narrow("*", kafka=True, cosmos=False),
            ),
            ("FND-NSG-019", _many(1001), _many(1000)),
            ("FND-NSG-019", _many(41, 100), _many(40, 100)),
            ("FND-NSG-020", _runtime(), _runtime(*TAGS)),
            ("FND-NSG-020", _runtime("Storage"), _runtime(*TAGS)),
            ("FND-NSG-021", _on_subnet(udp), _on_subnet(health, udp)),
            ("FND-NSG-022", _on_subnet(to_internet), _group(to_internet)),
        )
    )  # fmt: skip
