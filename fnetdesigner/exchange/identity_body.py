"""Writes and reads the managed identity that an app signs in with, and what host storage has to know of it."""

from __future__ import annotations

from typing import Any

from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.builder import Builder
from fnetdesigner.exchange.reading import Reading, targets_in
from fnetdesigner.exchange.tree import IdOf, KeyedById, TreeValue
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.function_app import FunctionApp

IDENTITY = "Microsoft.ManagedIdentity/userAssignedIdentities"
IDENTITY_API = "2024-11-30"


def user_identity(app: FunctionApp, builder: Builder) -> IdOf | None:
    """The user-assigned identity that an app names; it has to exist in the resource group."""
    if app.identity != "user" or not app.identity_name:
        return None
    return builder.named(IDENTITY, IDENTITY_API, app.identity_name, app)


def write_identity(app: FunctionApp, body: dict[str, TreeValue], builder: Builder) -> None:
    """The identity of an app: its own, one that is named, or none."""
    own = user_identity(app, builder)
    if own is not None:
        put(body, "identity", {"type": "UserAssigned", "userAssignedIdentities": KeyedById(own.symbol)})
    elif app.identity == "system":
        put(body, "identity.type", "SystemAssigned")


def read_identity(body: Body, reading: Reading, where: str) -> dict[str, Any]:
    """The reverse of ``write_identity``; of several user-assigned identities the first is read."""
    kind = body.take_known("identity.type")
    words = [w.strip().lower() for w in kind.split(",")] if isinstance(kind, str) else []
    named = body.take_known("identity.userAssignedIdentities")
    names = [n for key in (named if isinstance(named, dict) else ()) for n in (reading.name_in(key, IDENTITY),) if n]
    if "userassigned" in words and names:
        if len(names) > 1 or "systemassigned" in words:
            reading.note("unread", where, f"Only one of its identities is read: {names[0]}.")
        return {"identity": "user", "identity_name": names[0]}
    if kind is MISSING and body.look("identity") is not MISSING:
        return {}
    return {"identity": "system" if "systemassigned" in words else "none"}


def is_client_id(value: Any) -> bool:
    """Whether a setting asks a user-assigned identity for its client id."""
    return any(resource_type.lower() == IDENTITY.lower() for resource_type, _ in targets_in(value))
