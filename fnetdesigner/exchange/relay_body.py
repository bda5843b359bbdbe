"""Writes and reads hybrid connections: the relay's side, and the child of an app that makes use of one.

An app needs a key to send: a rule named ``defaultSender`` stands below each connection that an app uses, and
its key is read during deployment.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.builder import Builder, Child, Extra, template_name
from fnetdesigner.exchange.reading import Reading, Source
from fnetdesigner.exchange.tree import ListKeys, TreeValue
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.questions import hybrid_connections_of
from fnetdesigner.kinds.relay import HybridConnection, RelayNamespace
from fnetdesigner.model.values import parse_ports

USER_METADATA = "properties.userMetadata"
SENDER = "defaultSender"
SUFFIX = ".servicebus.windows.net"
CONNECTION_TYPE = "Microsoft.Relay/namespaces/hybridConnections"
HOSTING = ("elastic-premium", "dedicated", "isolated")
"""Hosting options whose apps take hybrid connections."""


def write_hybrid_connection(connection: HybridConnection, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """Host and port where App Service looks for them, and the sender's rule where an app sends."""
    if connection.endpoint_metadata:
        entry = {"key": "endpoint", "value": f"{connection.host}:{connection.port}"}
        put(body, USER_METADATA, json.dumps([entry], ensure_ascii=False, separators=(",", ":")))
    if not any(True for _ in builder.view.referrers(connection.id, FunctionApp, "hybrid_connections")):
        return Extra()
    return Extra((Child("authorizationRules", SENDER, {"properties": {"rights": ["Send"]}}),))


def read_hybrid_connection(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_hybrid_connection``."""
    values: dict[str, Any] = {"endpoint_metadata": False}
    text = source.body.look(USER_METADATA)
    endpoint = _endpoint(text) if isinstance(text, str) else ""
    host, colon, port = endpoint.rpartition(":")
    if colon:
        source.body.take(USER_METADATA)
        values |= {"host": host, "port": port, "endpoint_metadata": True}
    for child in source.children:
        body = Body(child.body)
        if child.names[-1].lower() == SENDER.lower() and body.look("properties.rights") == ["Send"]:
            body.take("properties.rights")
        reading.rest(reading.label(child), body)
    return values


def _endpoint(text: str) -> str:
    try:
        rows = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and row.get("key") == "endpoint" and isinstance(row.get("value"), str):
            return str(row["value"])
    return ""


def app_relays(app: FunctionApp, builder: Builder, hosting: str | None) -> Iterator[Child]:
    """The hybrid connections of an app, one child per namespace with its connections."""
    found: dict[str, dict[str, Child]] = {}
    for connection in hybrid_connections_of(app, builder.view) if hosting in HOSTING else ():
        target = builder.id_of(connection.id)
        namespace = builder.view.get(connection.namespace, RelayNamespace)
        key = builder.placed.get((connection.id, "authorizationRules", SENDER))
        if target is None or namespace is None or key is None:
            continue
        space, name = template_name(namespace.name), template_name(connection.name)
        properties: dict[str, TreeValue] = {
            "serviceBusNamespace": space,
            "serviceBusSuffix": SUFFIX,
            "relayName": name,
            "relayArmUri": target,
            "hostname": connection.host,
            "sendKeyName": SENDER,
            "sendKeyValue": ListKeys(key, "primaryKey"),
        }
        first, last = parse_ports(connection.port)
        if first == last:
            properties["port"] = first
        found.setdefault(space, {})[name] = Child("relays", name, {"properties": properties})
    for space, children in found.items():
        yield Child("hybridConnectionNamespaces", space, existing=True, children=tuple(children.values()))


def read_relay(names: tuple[str, ...], body: Body, reading: Reading, where: str) -> str | None:
    """The hybrid connection that a child of an app names: by its id, or by the names in its own name."""
    target = body.take("properties.relayArmUri")
    for name in ("serviceBusNamespace", "serviceBusSuffix", "relayName", "sendKeyName", "sendKeyValue"):
        body.take(f"properties.{name}")
    for name in ("hostname", "port"):
        body.take_known(f"properties.{name}")
    if target is not MISSING:
        return reading.resolve(target, ("hybrid-connection",), where, "its hybrid connection")
    found = reading.find(CONNECTION_TYPE, names[-2:])
    if found is None:
        reading.note("warning", where, f"Its hybrid connection {'/'.join(names[-2:])} is not in this template.")
    return None if found is None else found.id
