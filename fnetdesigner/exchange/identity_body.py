"""Writes and reads the managed identity that an app signs in with, and what host storage has to know of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.builder import Builder
from fnetdesigner.exchange.reading import Reading, targets_in
from fnetdesigner.exchange.tree import IdOf, KeyedById, PropertyOf, TreeValue
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.function_app import FunctionApp

IDENTITY = "Microsoft.ManagedIdentity/userAssignedIdentities"
IDENTITY_API = "2024-11-30"
REGISTRY_BY_IDENTITY = "properties.siteConfig.acrUseManagedIdentityCreds"
REGISTRY_IDENTITY = "properties.siteConfig.acrUserManagedIdentityID"


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


def write_registry_identity(app: FunctionApp, body: dict[str, TreeValue], builder: Builder) -> None:
    """That an app pulls its image by its identity, where it has one and the registry is of the design."""
    if app.identity == "none" or builder.symbol_of(app.image_registry) is None:
        return
    own = user_identity(app, builder)
    put(body, REGISTRY_BY_IDENTITY, True)
    if own is not None:
        put(body, REGISTRY_IDENTITY, PropertyOf(own.symbol, ("clientId",)))


def read_registry_identity(body: Body, values: Mapping[str, Any], reading: Reading) -> None:
    """Takes what ``write_registry_identity`` writes; the design says it by identity and registry."""
    if (
        "image_registry" not in values
        or not values.get("container")
        or values.get("identity") not in ("system", "user")
    ):
        return
    body.take_if(REGISTRY_BY_IDENTITY, True)
    named = {names[-1] for kind, names in targets_in(body.look(REGISTRY_IDENTITY)) if kind.lower() == IDENTITY.lower()}
    if named == {values.get("identity_name")}:
        body.take(REGISTRY_IDENTITY)


def is_client_id(value: Any) -> bool:
    """Whether a setting asks a user-assigned identity for its client id."""
    return any(resource_type.lower() == IDENTITY.lower() for resource_type, _ in targets_in(value))
