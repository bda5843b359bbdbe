"""Writes and reads connections, ExpressRoute circuits and service endpoint policies beyond their mapped fields."""

from __future__ import annotations

from typing import Any

from fnetdesigner.exchange.body import MISSING
from fnetdesigner.exchange.builder import Builder, Extra
from fnetdesigner.exchange.reading import Reading, Source, targets_in
from fnetdesigner.exchange.tree import IdOf, Parameter, TreeValue
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.firewalls import ServiceEndpointPolicy
from fnetdesigner.kinds.gateways import Connection, ExpressRouteCircuit

ENDS = (
    ("gateway", "properties.virtualNetworkGateway1", ("vpn-gateway", "expressroute-gateway")),
    ("second_gateway", "properties.virtualNetworkGateway2", ("vpn-gateway",)),
    ("local_gateway", "properties.localNetworkGateway2", ("local-network-gateway",)),
)
DEFINITIONS = "properties.serviceEndpointPolicyDefinitions"
STORAGE_TYPE, STORAGE_API = "Microsoft.Storage/storageAccounts", "2026-04-01"


def write_connection(connection: Connection, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """The ends of a connection; a tunnel also takes its key from a parameter of its own."""
    for field, path, _ in ENDS:
        end = builder.id_of(getattr(connection, field))
        if end is not None:
            put(body, path, {"id": end, "properties": {}})
    if connection.connection_type != "ExpressRoute":
        key = Parameter(
            builder.symbols.new("key", connection.name),
            f"The key that both ends of the connection {connection.name} share.",
            secure=True,
        )
        put(body, "properties.sharedKey", builder.parameter(key))
    return Extra()


def read_connection(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_connection``; keys are never read."""
    values: dict[str, Any] = {}
    for field, path, kinds in ENDS:
        end = source.body.take(f"{path}.id")
        if end is not MISSING:
            values[field] = reading.resolve(end, kinds, source.where, path)
        source.body.take(f"{path}.properties")
    source.body.take("properties.sharedKey")
    source.body.take("properties.authorizationKey")
    return values


def write_circuit(circuit: ExpressRouteCircuit, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """The name of the SKU is made of tier and billing [BT26]."""
    put(body, "sku.name", f"{circuit.tier}_{circuit.family}")
    return Extra()


def read_circuit(source: Source, reading: Reading) -> dict[str, Any]:
    """Tier and billing from the name of the SKU, where a template does not say them apart."""
    values: dict[str, Any] = {}
    name = source.body.take_known("sku.name")
    if isinstance(name, str):
        tier, _, family = name.partition("_")
        for path, field, value in (("sku.tier", "tier", tier), ("sku.family", "family", family)):
            if value and source.body.look(path) is MISSING:
                values[field] = reading.choice(source, field, value)
    return values


def write_policy(policy: ServiceEndpointPolicy, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """One definition that names the accounts by id; those that the template does not deploy are taken to exist."""
    accounts: list[TreeValue] = [_account(name, policy, builder) for name in policy.accounts if name]
    properties: dict[str, TreeValue] = {"service": policy.service, "serviceResources": accounts}
    put(body, DEFINITIONS, [{"name": "allowed", "properties": properties}])
    return Extra()


def _account(name: str, policy: ServiceEndpointPolicy, builder: Builder) -> IdOf:
    for account in builder.view.named(StorageAccount, name):
        found = builder.id_of(account.id)
        if found is not None:
            return found
    return builder.named(STORAGE_TYPE, STORAGE_API, name, policy)


def read_policy(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_policy``; of several definitions the accounts are read together."""
    values: dict[str, Any] = {}
    accounts: list[str] = []
    for row in reading.rows(source, DEFINITIONS):
        row.take("name")
        service = row.take_known("properties.service")
        if isinstance(service, str):
            values.setdefault("service", service)
        resources = row.look("properties.serviceResources")
        named = [next(targets_in(r), None) for r in resources] if isinstance(resources, list) else []
        if all(found is not None and found[0].lower() == STORAGE_TYPE.lower() for found in named):
            row.take("properties.serviceResources")
            accounts += [found[1][-1] for found in named if found is not None]
        reading.unread_in(source, f"{DEFINITIONS}[]", row)
    values["accounts"] = tuple(accounts)
    return values
