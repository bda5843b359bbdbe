"""Designs that break and keep the rules about user-defined routes."""

from typing import Any

from fnetdesigner.kinds.callers import Client
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault
from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule, NetworkVirtualAppliance
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.traffic import ExpressRouteGateway, PublicIp, Route, RouteTable, VpnGateway
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.guarded import FIREWALL_ADDRESS, SITE, Guarded, Platform, route
from fnetdesigner.rules.examples.sketch import Example, Sketch

DEFAULT = "0.0.0.0/0"
APPLIANCE = "VirtualAppliance"
GATEWAY = "VirtualNetworkGateway"
FIREWALL = route("all-to-firewall", DEFAULT, APPLIANCE, FIREWALL_ADDRESS)
TO_SITE = route("to-oslo", SITE, GATEWAY)
RUNTIME = ("AzureActiveDirectory", "Storage")


def _integrated(*routes: Route, **app: Any) -> Design:
    return Guarded(routes=routes, **app).design()


def _called_from(address: str) -> Design:
    place = Guarded(routes=[route("to-partner", "203.0.113.7/32", GATEWAY)])
    partner = place.sketch.add(Client, "partner", address=address)
    place.flow(place.app, partner)
    return place.design()


def _with_site(*routes: Route, back: tuple[str, ...] = (), propagate: bool = True, flow: bool = False) -> Design:
    place = Guarded(routes=routes, propagate=propagate)
    site = place.site(place.own_gateway(), return_routes=back)
    if flow:
        place.flow(site)
    return place.design()


def _gateways(line: bool) -> Design:
    place = Guarded(routes=[TO_SITE])
    if line:
        subnet = place.one_more_subnet("GatewaySubnet", "10.0.255.0/27")
        address = place.sketch.add(PublicIp, "pip-ergw")
        gateway: Any = place.sketch.add(ExpressRouteGateway, "ergw-app", subnet, public_ips=(address,))
    else:
        gateway = place.own_gateway()
    place.site(gateway, return_routes=("10.0.0.0/16",))
    return place.design()


def _firewalled(address: str | None, *rules: FirewallRule, prefix: str = DEFAULT, **app: Any) -> Guarded:
    place = Guarded(routes=[route("to-firewall", prefix, APPLIANCE, address)], **app)
    subnet = place.one_more_subnet("AzureFirewallSubnet", "10.0.200.0/26")
    public = place.sketch.add(PublicIp, "pip-afw")
    values = {"private_address": FIREWALL_ADDRESS, "public_ips": (public,), "rules": rules}
    place.sketch.add(AzureFirewall, "afw-app", subnet, **values)
    return place


def _in_own_subnet(own: bool) -> Design:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-hub", address_space=("10.1.0.0/16",))
    table = sketch.add(RouteTable, "rt-hub", routes=(route("to-nva", "10.2.0.0/16", APPLIANCE, "10.1.3.4"),))
    subnet = sketch.add(Subnet, "snet-nva", network, prefix="10.1.3.0/24", **({"route_table": table} if own else {}))
    sketch.add(NetworkVirtualAppliance, "nva-hub", subnet, private_address="10.1.3.4")
    if not own:
        sketch.add(Subnet, "snet-work", network, prefix="10.1.4.0/24", route_table=table)
    return sketch.design()


def _gateway_subnet(*routes: Route, propagate: bool = True) -> Design:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-hub", address_space=("10.1.0.0/16",))
    table = sketch.add(RouteTable, "rt-hub", routes=routes, propagate_gateway_routes=propagate)
    subnet = sketch.add(Subnet, "GatewaySubnet", network, prefix="10.1.255.0/27", route_table=table)
    sketch.add(VpnGateway, "vgw-hub", subnet)
    return sketch.design()


def _endpoints(prefix: str, policies: str, snat: str = "always", listed: bool = False) -> Design:
    rules = [FirewallRule(name="to-vault", protocols=("TCP",), destinations=("10.0.1.0/24",), ports=("443",))]
    place = _firewalled(FIREWALL_ADDRESS, *(rules if listed else ()), prefix=prefix)
    firewall = next(r for r in place.sketch.design().resources.values() if isinstance(r, AzureFirewall))
    place.sketch.change(firewall, snat=snat)
    place.data = place.sketch.change(place.data, private_endpoint_policies=policies)
    vault = place.sketch.add(KeyVault, "kv-orders", public_network_access="Disabled")
    place.sketch.add(PrivateEndpoint, "pep-kv-orders", place.data, target=vault, group_id="vault")
    return place.design()


def _many(count: int, tags: bool = False) -> Design:
    sketch = Sketch()
    made = [
        route(f"r-{n}", f"Storage.region{n}" if tags else f"10.{n >> 8}.{n & 255}.0/24", "Internet")
        for n in range(count)
    ]
    sketch.add(RouteTable, "rt-large", routes=tuple(made))
    return sketch.design()


def _by_gateway(routed: bool) -> Design:
    place = Guarded(tier="dedicated")
    place.by_gateway()
    table = place.sketch.add(RouteTable, "rt-gateway", routes=(route("to-hub", "10.1.0.0/16", "VnetLocal"),))
    subnet = next(r for r in place.design().resources.values() if r.name == "GatewaySubnet" and isinstance(r, Subnet))
    if routed:
        place.sketch.change(subnet, route_table=table)
    return place.design()


def _allowing(*tags: str) -> FirewallRule:
    return FirewallRule(name="allow-runtime", protocols=("TCP",), destinations=tags, ports=("443",))


def _flow(*routes: Route, public: bool = False, **app: Any) -> Design:
    place = Guarded(routes=routes, **app)
    place.flow(place.sketch.add(EventHubsNamespace, "evhns-orders") if public else place.data)
    return place.design()


def _advertised(default: bool, *routes: Route, bgp: bool = True) -> Design:
    place = Guarded(routes=routes or None)
    place.site(place.own_gateway(bgp=bgp), advertises_default_route=default)
    return place.design()


def route_examples() -> tuple[Example, ...]:
    """Breaking and clean designs for every rule of the family."""
    nowhere = route("drop-data", "10.0.1.0/24", "None")
    too_wide = route("drop-private", "10.0.0.0/8", "None")
    drop_all = route("drop-all", DEFAULT, "None")
    back = ("10.0.0.0/16",)
    edge, let = Platform, _allowing(*RUNTIME)
    made = (
        ("FND-UDR-001", _integrated(FIREWALL, route_all=False), _integrated(FIREWALL)),
        (
            "FND-UDR-001",
            _integrated(route("to-storage", "Storage", "Internet"), route_all=False),
            _integrated(route("to-data", "10.0.1.0/24", "VnetLocal"), route_all=False),
        ),
        ("FND-UDR-002", _called_from("203.0.113.7"), _called_from("198.51.100.7")),
        ("FND-UDR-003", _with_site(TO_SITE), _with_site(TO_SITE, back=back)),
        (
            "FND-UDR-003",
            _with_site(route("all", DEFAULT, GATEWAY)),
            _with_site(route("all", DEFAULT, GATEWAY), back=back),
        ),
        ("FND-UDR-004", _gateways(True), _gateways(False)),
        ("FND-UDR-005", _firewalled(None, let).design(), _firewalled(FIREWALL_ADDRESS, let).design()),
        ("FND-UDR-005", _firewalled("10.7.0.4", let).design(), _firewalled("10.0.1.9", let).design()),
        ("FND-UDR-006", _in_own_subnet(True), _in_own_subnet(False)),
        (
            "FND-UDR-007",
            _gateway_subnet(route("all", DEFAULT, "Internet")),
            _gateway_subnet(route("a", "10.2.0.0/16", "None")),
        ),
        ("FND-UDR-007", _gateway_subnet(propagate=False), _gateway_subnet()),
        (
            "FND-UDR-008",
            edge(routes=[route("all", DEFAULT, APPLIANCE, "10.0.9.4")]).gateway().sketch.design(),
            edge(routes=[route("all", DEFAULT, "Internet")]).gateway().sketch.design(),
        ),
        (
            "FND-UDR-008",
            edge(routes=[route("all", DEFAULT, GATEWAY)]).gateway().sketch.design(),
            edge(routes=[route("all", DEFAULT, GATEWAY)]).gateway(sku="Standard_Medium").sketch.design(),
        ),
        (
            "FND-UDR-009",
            _with_site(propagate=False, flow=True, back=back),
            _with_site(TO_SITE, propagate=False, flow=True, back=back),
        ),
        ("FND-UDR-010", _endpoints("10.0.1.0/24", "Disabled"), _endpoints("10.0.1.0/24", "RouteTableEnabled")),
        ("FND-UDR-010", _endpoints("10.0.0.0/8", "Enabled"), _endpoints("10.0.0.0/16", "Enabled")),
        ("FND-UDR-010", _endpoints(DEFAULT, "Disabled", listed=True), _endpoints(DEFAULT, "Disabled")),
        ("FND-UDR-011", _many(401), _many(400)),
        ("FND-UDR-011", _many(26, tags=True), _many(25, tags=True)),
        (
            "FND-UDR-012",
            _endpoints("10.0.1.0/24", "Enabled", "public"),
            _endpoints("10.0.1.0/24", "Enabled", "always"),
        ),
        ("FND-UDR-013", _by_gateway(True), _by_gateway(False)),
        ("FND-UDR-014", _integrated(FIREWALL), _integrated(route("all", DEFAULT, "Internet"))),
        (
            "FND-UDR-014",
            _firewalled(FIREWALL_ADDRESS, _allowing("Storage")).design(),
            _firewalled(FIREWALL_ADDRESS, _allowing(*RUNTIME)).design(),
        ),
        ("FND-UDR-015", _flow(nowhere), _flow(too_wide)),
        ("FND-UDR-015", _flow(drop_all, public=True), _flow(drop_all, public=True, route_all=False)),
        ("FND-UDR-016", _advertised(True), _advertised(False)),
        ("FND-UDR-016", _advertised(True, TO_SITE), _advertised(True, TO_SITE, route("all", DEFAULT, "Internet"))),
    )
    return tuple(Example(*designs) for designs in made)
