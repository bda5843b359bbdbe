"""Writes and reads what forwards web traffic to function apps: Application Gateway and Front Door.

Written is one listener, one pool and one rule, enough to be deployed; certificates are left to whoever owns them,
so clients speak HTTP to an application gateway. Read are the frontends and the apps behind.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.builder import Builder, Child, Extra, template_name
from fnetdesigner.exchange.reading import Reading, Source
from fnetdesigner.exchange.template import Call, Literal
from fnetdesigner.exchange.tree import IdOf, PropertyOf, TreeValue, VerbatimExpression
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.edge import BACKENDS, ApplicationGateway, FrontDoor

GATEWAY_TYPE = "Microsoft.Network/applicationGateways"
FRONTENDS = "properties.frontendIPConfigurations"
PLUMBING = ("frontendPorts", "backendHttpSettingsCollection", "httpListeners", "requestRoutingRules")
PUBLIC_SUFFIX = ".azurewebsites.net"
WAF: dict[str, TreeValue] = {
    "enabled": True,
    "firewallMode": "Prevention",
    "ruleSetType": "OWASP",
    "ruleSetVersion": "3.2",
}
ENDPOINT, GROUP, ROUTE = "endpoint", "apps", "route"


def write_application_gateway(gateway: ApplicationGateway, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """SKU, frontends, one pool of apps, and the parts between them."""
    put(body, "properties.sku.name", gateway.sku)
    put(body, "properties.sku.tier", _tier(gateway.sku))
    subnet: TreeValue = builder.id_of(gateway.parent)
    put(body, "properties.gatewayIPConfigurations", [_part("default", {"subnet": {"id": subnet}})])
    frontends: list[TreeValue] = []
    public = builder.id_of(gateway.public_ip)
    if public is not None:
        frontends.append(_part("public", {"publicIPAddress": {"id": public}}))
    if gateway.private_address is not None:
        private: dict[str, TreeValue] = {"privateIPAddress": gateway.private_address, "subnet": {"id": subnet}}
        frontends.append(_part("private", {"privateIPAllocationMethod": "Static", **private}))
    put(body, FRONTENDS, frontends)
    put(body, "properties.frontendPorts", [_part("http", {"port": 80})])
    hosts: list[TreeValue] = [{"fqdn": host} for host in _hosts(gateway.backends, builder)]
    put(body, "properties.backendAddressPools", [_part(GROUP, {"backendAddresses": hosts})])
    https: dict[str, TreeValue] = {"port": 443, "protocol": "Https", "pickHostNameFromBackendAddress": True}
    put(body, "properties.backendHttpSettingsCollection", [_part("https", https)])
    front = "public" if public is not None else "private"
    put(body, "properties.httpListeners", [_part("http", {
        "frontendIPConfiguration": _own(gateway, "frontendIPConfigurations", front),
        "frontendPort": _own(gateway, "frontendPorts", "http"),
        "protocol": "Http",
    })] if frontends else [])  # fmt: skip
    rule: dict[str, TreeValue] = {
        "ruleType": "Basic",
        "httpListener": _own(gateway, "httpListeners", "http"),
        "backendAddressPool": _own(gateway, "backendAddressPools", GROUP),
        "backendHttpSettings": _own(gateway, "backendHttpSettingsCollection", "https"),
    }
    if gateway.version == "v2":
        rule["priority"] = 100
    put(body, "properties.requestRoutingRules", [_part("apps", rule)] if frontends else [])
    if gateway.sku.startswith("WAF"):
        put(body, "properties.webApplicationFirewallConfiguration", dict(WAF))
    return Extra()


def _tier(sku: str) -> str:
    """The tier of a SKU: sizes of the first version share one."""
    return sku if sku.endswith("_v2") else sku.partition("_")[0]


def _part(name: str, properties: dict[str, TreeValue]) -> TreeValue:
    return {"name": name, "properties": properties}


def _own(gateway: ApplicationGateway, parts: str, name: str) -> TreeValue:
    """The id of a part of the gateway itself, which is no resource that anything could wait for."""
    arguments = (Literal(f"{GATEWAY_TYPE}/{parts}"), Literal(template_name(gateway.name)), Literal(name))
    return {"id": VerbatimExpression(Call("resourceId", arguments))}


def _hosts(apps: Iterable[str], builder: Builder) -> list[PropertyOf]:
    found = [symbol for app in apps if (symbol := builder.symbol_of(app)) is not None]
    return [PropertyOf(symbol, ("defaultHostName",)) for symbol in found]


def read_application_gateway(source: Source, reading: Reading) -> dict[str, Any]:
    """Subnet, frontends and the apps behind; listeners, probes and rules are understood as plumbing."""
    values: dict[str, Any] = {}
    body = source.body
    sku = body.take_known("properties.sku.name")
    if isinstance(sku, str):
        values["sku"] = reading.choice(source, "sku", sku)
        body.take_if("properties.sku.tier", _tier(sku))
    for row in reading.rows(source, "properties.gatewayIPConfigurations")[:1]:
        subnet = row.take("properties.subnet.id")
        values["parent"] = reading.resolve(subnet, ("subnet",), source.where, "its subnet")
    for row in reading.rows(source, FRONTENDS):
        row.take("name")
        row.take("properties.subnet")
        row.take("properties.privateIPAllocationMethod")
        address = row.take_known("properties.privateIPAddress")
        if address is not MISSING:
            values.setdefault("private_address", address)
        public = row.take("properties.publicIPAddress.id")
        if public is not MISSING:
            values["public_ip"] = reading.resolve(public, ("public-ip",), source.where, "its public address")
        reading.unread_in(source, f"{FRONTENDS}[]", row)
    apps: dict[str, None] = {}
    for pool in reading.rows(source, "properties.backendAddressPools"):
        pool.take("name")
        for row in pool.take_list("properties.backendAddresses"):
            app = _app(row.take("fqdn"), reading, source.where)
            apps.update({app: None} if app else {})
            reading.unread_in(source, "properties.backendAddressPools[].properties.backendAddresses[]", row)
        reading.unread_in(source, "properties.backendAddressPools[]", pool)
    for part in PLUMBING:
        body.take(f"properties.{part}")
    if str(values.get("sku", "")).startswith("WAF"):
        for member, value in WAF.items():
            body.take_if(f"properties.webApplicationFirewallConfiguration.{member}", value)
    return {**values, "backends": tuple(apps)}


def _app(host: Any, reading: Reading, where: str) -> str | None:
    """The function app of a host name, whether it is written out or asked of the app."""
    if isinstance(host, str):
        name = host.lower().removesuffix(PUBLIC_SUFFIX)
        found = reading.named("function-app", name)
        if found is None:
            reading.note("unread", where, f"The backend {host} is no function app of this template.")
        return found
    return reading.resolve(host, BACKENDS, where, "its backend")


def write_front_door(door: FrontDoor, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """One endpoint, one group with the apps as origins, and the route between them, which waits for the origins."""
    symbol = builder.symbol_of(door.id)
    apps = {a: found for a in door.origins if (found := builder.symbol_of(a)) is not None}
    if not apps or symbol is None:
        return Extra()
    names: dict[str, str] = {}
    origins: list[Child] = []
    for app_id, app in apps.items():
        resource = builder.view.any(app_id)
        name = template_name(resource.name) if resource is not None else app
        while name.lower() in names:
            name = f"{name}-2"
        names[name.lower()] = builder.symbols.below(symbol, f"origin {name}")
        origins.append(
            Child("origins", name, {"properties": _origin(app, app_id, door, builder)}, symbol=names[name.lower()])
        )
    group, endpoint = builder.symbols.below(symbol, GROUP), builder.symbols.below(symbol, ENDPOINT)
    balancing: dict[str, TreeValue] = {"sampleSize": 4, "successfulSamplesRequired": 3}
    route: dict[str, TreeValue] = {
        "originGroup": {"id": IdOf(group)},
        "supportedProtocols": ["Http", "Https"],
        "patternsToMatch": ["/*"],
        "forwardingProtocol": "HttpsOnly",
        "linkToDefaultDomain": "Enabled",
        "httpsRedirect": "Enabled",
    }
    routes = (Child("routes", ROUTE, {"properties": route}, tuple(names.values())),)
    return Extra((
        Child("originGroups", GROUP, {"properties": {"loadBalancingSettings": balancing}}, children=tuple(origins),
              symbol=group),
        Child("afdEndpoints", door.name, {"location": "global", "properties": {"enabledState": "Enabled"}},
              children=routes, symbol=endpoint),
    ))  # fmt: skip


def _origin(app: str, app_id: str, door: FrontDoor, builder: Builder) -> TreeValue:
    host = PropertyOf(app, ("defaultHostName",))
    written: dict[str, TreeValue] = {"hostName": host, "originHostHeader": host, "httpsPort": 443}
    if door.private_link:
        resource = builder.view.any(app_id)
        written["sharedPrivateLinkResource"] = {
            "privateLink": {"id": IdOf(app)},
            "groupId": "sites",
            "privateLinkLocation": builder.location(resource) if resource is not None else None,
            "requestMessage": door.name,
        }
    return written


def read_front_door(source: Source, reading: Reading) -> dict[str, Any]:
    """The apps behind the origins; endpoints, groups and routes are understood as plumbing."""
    apps: dict[str, None] = {}
    private = False
    for child in source.children:
        if not child.type.lower().endswith("/origins"):
            continue
        where, body = reading.label(child), Body(child.body)
        app = _app(body.take("properties.hostName"), reading, where)
        apps.update({app: None} if app else {})
        private = private or body.take("properties.sharedPrivateLinkResource") is not MISSING
        for member in ("originHostHeader", "httpPort", "httpsPort", "enabledState", "priority", "weight"):
            body.take(f"properties.{member}")
        reading.rest(where, body)
    return {"origins": tuple(apps), "private_link": private}
