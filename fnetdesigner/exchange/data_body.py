"""Writes and reads storage, Event Hubs and Service Bus beyond their plainly mapped fields."""

from __future__ import annotations

from typing import Any

from fnetdesigner.exchange.app_body import needed_contents
from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.builder import Builder, Child, Extra, template_name
from fnetdesigner.exchange.reading import Reading, Source, texts
from fnetdesigner.exchange.template import Call, Property
from fnetdesigner.exchange.template.environment import ZERO_ID
from fnetdesigner.exchange.tree import TreeValue, VerbatimExpression
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.questions import hosting_of
from fnetdesigner.model.view import View

Namespace = EventHubsNamespace | ServiceBusNamespace
BYPASS = "properties.networkAcls.bypass"
SERVICES = (("containers", "blobServices"), ("shares", "fileServices"))
CONTENT_FIELDS = {"containers": "containers", "shares": "file_shares"}


def write_storage(account: StorageAccount, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """Exceptions of the firewall; containers and shares, also those that apps need to start."""
    put(body, BYPASS, ", ".join(account.bypass) or "None")
    names: dict[str, dict[str, None]] = {"containers": {}, "shares": {}}
    for segment, field in CONTENT_FIELDS.items():
        names[segment].update((template_name(name), None) for name in getattr(account, field) if name)
    for segment, name in builder.contents(_needed_contents).get(account.id, ()):
        names[segment].setdefault(name)
    return Extra(tuple(
        Child(service, "default", existing=True, children=tuple(Child(segment, n) for n in names[segment]))
        for segment, service in SERVICES
        if names[segment]
    ))  # fmt: skip


def _needed_contents(view: View) -> dict[str, list[tuple[str, str]]]:
    """By account, the containers and shares that apps need to start: segment and name."""
    found: dict[str, list[tuple[str, str]]] = {}
    for app in view.all(FunctionApp):
        for account, segment, name in needed_contents(app, view, hosting_of(app, view)):
            found.setdefault(account.id, []).append((segment, name))
    return found


def read_storage(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_storage``."""
    values: dict[str, Any] = {}
    body = source.body
    bypass = body.take_known(BYPASS)
    if isinstance(bypass, str):
        words = [word.strip() for word in bypass.split(",")]
        values["bypass"] = tuple(reading.choice(source, "bypass", w) for w in words if w and w.lower() != "none")
    sku = body.look("sku.name")
    if isinstance(sku, str):
        body.take_if("sku.tier", sku.partition("_")[0])
    found: dict[str, list[str]] = {"containers": [], "shares": []}
    for child in source.children:
        inner = Body(child.body)
        segment = child.type.rpartition("/")[2].lower()
        if segment in found:
            found[segment].append(child.names[-1])
            inner.take_if("properties.publicAccess", "None")
        reading.rest(reading.label(child), inner)
    for segment, names in found.items():
        values[CONTENT_FIELDS[segment]] = tuple(names)
    return values


def write_vault(vault: KeyVault, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """A vault belongs to the tenant of the subscription."""
    put(body, "properties.tenantId", VerbatimExpression(Property(Call("subscription"), "tenantId")))
    return Extra()


def read_vault(source: Source, reading: Reading) -> dict[str, Any]:
    """The tenant of the deployment needs no field."""
    source.body.take_if("properties.tenantId", ZERO_ID)
    return {}


def write_namespace(namespace: Namespace, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """SKU, and the rule set where the door has rules."""
    put(body, "sku", {"name": namespace.sku, "tier": namespace.sku})
    subnets = [found for s in namespace.allowed_subnets if (found := builder.id_of(s)) is not None]
    ruled = namespace.default_action != "Allow" or namespace.trusted_services
    if not (ruled or subnets or namespace.allowed_addresses):
        return Extra()
    rules: dict[str, TreeValue] = {
        "publicNetworkAccess": namespace.public_network_access or "Enabled",
        "defaultAction": namespace.default_action,
        "trustedServiceAccessEnabled": namespace.trusted_services,
        "virtualNetworkRules": [{"subnet": {"id": s}, "ignoreMissingVnetServiceEndpoint": False} for s in subnets],
        "ipRules": [{"ipMask": address, "action": "Allow"} for address in namespace.allowed_addresses],
    }
    return Extra((Child("networkRuleSets", "default", {"properties": rules}, nested=True),))


def read_namespace(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_namespace``."""
    values: dict[str, Any] = {}
    sku = source.body.take_known("sku.name")
    if isinstance(sku, str):
        values["sku"] = reading.choice(source, "sku", sku)
        source.body.take_if("sku.tier", sku)
    for child in source.children:
        where, rules = reading.label(child), Body(child.body)
        access = rules.take_known("properties.publicNetworkAccess")
        if access is not MISSING and source.body.look("properties.publicNetworkAccess") is MISSING:
            source.body.put("properties.publicNetworkAccess", access)
        for field, path in (("default_action", "defaultAction"), ("trusted_services", "trustedServiceAccessEnabled")):
            found = rules.take_known(f"properties.{path}")
            if found is not MISSING:
                values[field] = reading.choice(source, field, found)
        subnets: list[str] = []
        for row in rules.take_list("properties.virtualNetworkRules"):
            row.take_if("ignoreMissingVnetServiceEndpoint", False)
            subnet = reading.resolve(row.take("subnet.id"), ("subnet",), where, "an allowed subnet")
            subnets += [subnet] if subnet else []
        values["allowed_subnets"] = tuple(subnets)
        addresses: list[str] = []
        for row in rules.take_list("properties.ipRules"):
            row.take_if("action", "Allow")
            addresses += texts(row.take_known("ipMask"))
        values["allowed_addresses"] = tuple(addresses)
        reading.rest(where, rules)
    return values
