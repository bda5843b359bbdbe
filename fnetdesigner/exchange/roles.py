"""The role assignments that the identities of apps need, derived from what the apps connect to.

Who needs what follows from the design: host storage that is signed in to by identity, the container that Flex
Consumption deploys from, the sources of triggers, vaults that settings refer to, the registry of an image. A
template that is read brings assignments of ours along again; they say nothing that the design does not, so they are
dropped. Not derived: roles for what the code does besides, and users inside of Azure SQL databases.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from fnetdesigner.azure.roles import Role, roles_for
from fnetdesigner.exchange.builder import Builder, template_name
from fnetdesigner.exchange.identity_body import user_identity
from fnetdesigner.exchange.reading import targets_in
from fnetdesigner.exchange.template import (
    Call,
    Expression,
    Literal,
    Property,
    ResourceId,
    Scope,
    TemplateResource,
    Unknown,
    format_resource_id,
    parse_resource_id,
)
from fnetdesigner.exchange.template.environment import ZERO_ID
from fnetdesigner.exchange.template.text_functions import guid
from fnetdesigner.exchange.tree import (
    Format,
    Guid,
    IdOf,
    PrincipalOf,
    PropertyOf,
    TreeResource,
    TreeValue,
    VerbatimExpression,
)
from fnetdesigner.kinds.databases import CosmosDbAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.questions import content_storage, host_storage, hosting_of, slots_of
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View

ASSIGNMENT = "Microsoft.Authorization/roleAssignments"
ASSIGNMENT_API = "2022-04-01"
DEFINITION = "Microsoft.Authorization/roleDefinitions"
COSMOS_ASSIGNMENT = "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments"
ROLES = (ASSIGNMENT, COSMOS_ASSIGNMENT)
OURS = "fnetdesigner"
"""The word in the names of assignments of ours."""


@dataclass(frozen=True, slots=True)
class Need:
    """One role that an app needs on a resource."""

    role: Role
    target: Resource


def needs_of(app: FunctionApp, view: View) -> Iterator[Need]:
    """Every role that the identity of an app needs, each once for a resource."""
    seen: set[tuple[str, str]] = set()
    for need in _needs(app, view):
        key = (need.role.slug, need.target.id)
        if key not in seen:
            seen.add(key)
            yield need


def _needs(app: FunctionApp, view: View) -> Iterator[Need]:
    kinds = tuple(dict.fromkeys(trigger.type for trigger in app.triggers))
    host = host_storage(app, view)
    by_identity = app.host_storage_access == "managed-identity"
    if host is not None and by_identity:
        for use in ("always", *kinds):
            yield from (Need(role, host) for role in roles_for("host_storage", use))
    content = content_storage(app, view)
    if content is not None and by_identity and hosting_of(app, view) == "flex-consumption":
        yield from (Need(role, content) for role in roles_for("deployment_storage"))
    for trigger in app.triggers:
        source = view.any(trigger.source)
        if source is not None:
            yield from (Need(role, source) for role in roles_for("triggers", trigger.type))
    for vault_id in app.key_vaults:
        vault = view.any(vault_id)
        if vault is not None:
            yield from (Need(role, vault) for role in roles_for("key_vault"))
    registry = view.any(app.image_registry)
    if registry is not None and app.container:
        yield from (Need(role, registry) for role in roles_for("image_registry"))


def add_roles(builder: Builder) -> None:
    """Adds the role assignments of every app and slot that the tree deploys."""
    view = builder.view
    foreign = tuple(_foreign(view))
    done: set[tuple[str, str, str]] = set()
    for app_id in view.design.index.by_kind.get(FunctionApp.kind, ()):
        app = view.get(app_id, FunctionApp)
        symbol = builder.symbol_of(app_id)
        if app is None or symbol is None or app.identity == "none":
            continue
        own = user_identity(app, builder)
        if own is None and app.identity == "user":
            continue
        slots = [slot for slot in slots_of(app, view) if builder.symbol_of(slot.id)] if own is None else []
        for holder in (app, *slots):
            held = own.symbol if own is not None else builder.symbol_of(holder.id) or ""
            principal: TreeValue = PrincipalOf(held) if own is None else PropertyOf(held, ("principalId",))
            for need in needs_of(app, view):
                target = builder.symbol_of(need.target.id)
                key = (held, need.target.id, need.role.id)
                if target is None or key in done or _is_told(foreign, need, holder, app):
                    continue
                done.add(key)
                _add(builder, holder, held, principal, need, target)


def _add(builder: Builder, holder: Resource, held: str, principal: TreeValue, need: Need, target: str) -> None:
    words = f"{holder.name} {need.target.name} {need.role.slug}"
    symbol = builder.symbols.new("role", words)
    if isinstance(need.target, CosmosDbAccount):
        account = IdOf(target)
        definition = f"/sqlRoleDefinitions/{need.role.id}"
        body: dict[str, TreeValue] = {
            "properties": {
                "roleDefinitionId": Format((account, definition)), "principalId": principal, "scope": account,
            }
        }  # fmt: skip
        principal_name = "/".join(n for n in builder.by_symbol[held].names if isinstance(n, str))
        names = (*builder.names_of(target), cosmos_name(principal_name, need.role.id))
        version = builder.by_symbol[target].api_version
        made = TreeResource(symbol, COSMOS_ASSIGNMENT, version, names, body, parent=target)
    else:
        name = Format((Guid((IdOf(target), IdOf(held), need.role.id, OURS)),))
        identifier = Call("subscriptionResourceId", (Literal(DEFINITION), Literal(need.role.id)))
        body = {
            "scope": IdOf(target),
            "properties": {
                "roleDefinitionId": VerbatimExpression(identifier),
                "principalId": principal,
                "principalType": "ServicePrincipal",
            },
        }
        made = TreeResource(symbol, ASSIGNMENT, ASSIGNMENT_API, (name,), body)
    builder.add(need.target.id, made)


def cosmos_name(principal: str, role_id: str) -> str:
    """The name of an assignment inside of a Cosmos DB account: a number made of the names of both sides."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"fnetdesigner/{principal.lower()}/{role_id}"))


def is_ours(resource: TemplateResource, group: str) -> bool:
    """Whether a resource of a template is a role assignment that this program derived from a design.

    Its name tells: it is made of both sides, the role and a word of ours. ``group``: the resource group that the
    outermost template is read for.
    """
    properties = resource.body.get("properties")
    if not isinstance(properties, dict):
        return False
    role_id = str(properties.get("roleDefinitionId", "")).rpartition("/")[2]
    principal = properties.get("principalId")
    if resource.type.lower() == COSMOS_ASSIGNMENT.lower():
        holders = ["/".join(names) for _, names in targets_in(principal)]
        return any(cosmos_name(holder, role_id) == resource.names[-1] for holder in holders)
    if resource.type.lower() != ASSIGNMENT.lower():
        return False
    if resource.name_value is not None:
        name = resource.name_value.expression
        return isinstance(name, Call) and name.name.lower() == "guid" and name.args[-1:] == (Literal(OURS),)
    scope = resource.body.get("scope")
    if not isinstance(scope, str) or not isinstance(principal, Unknown):
        return False
    holders = list(_ids_in(principal.expression, resource.scope, group))
    return any(guid([scope, holder, role_id, OURS]) == resource.names[-1] for holder in holders)


def _ids_in(expression: Expression, scope: Scope, group: str) -> Iterator[str]:
    """The ids that an expression names; one without a group may mean that of the template or its own."""
    match expression:
        case Literal(str() as text) if parse_resource_id(text) is not None:
            yield text
        case Call(name, args) if name.lower() == "resourceid":
            words = [str(a.value) for a in args if isinstance(a, Literal)]
            first = next((n for n, word in enumerate(words) if "/" in word), None)
            if first is None or len(words) < len(args):
                return
            above, kind, names = words[:first], words[first], tuple(words[first + 1 :])
            for place in above[-1:] or dict.fromkeys((group, scope.resource_group)):
                for subscription in above[:-1] or dict.fromkeys((ZERO_ID, scope.subscription_id)):
                    yield format_resource_id(ResourceId(subscription, place, kind, names))
        case Call(_, args):
            for argument in args:
                yield from _ids_in(argument, scope, group)
        case Property(target):
            yield from _ids_in(target, scope, group)


def _foreign(view: View) -> Iterator[str]:
    """The texts of assignments that templates brought along."""
    for resource_id in view.design.index.by_kind.get(Unmodelled.kind, ()):
        found: Any = view.design.resources[resource_id]
        if found.azure_type.lower() in (ASSIGNMENT.lower(), COSMOS_ASSIGNMENT.lower()):
            yield json.dumps([found.above, found.body]).lower()


def _is_told(foreign: Iterable[str], need: Need, holder: Resource, app: FunctionApp) -> bool:
    """Whether a template said the same already: it names the role, the resource and who gets it."""
    names = (template_name(need.target.name), app.identity_name or template_name(holder.name))
    return any(need.role.id in text and all(f"'{name.lower()}'" in text for name in names) for text in foreign)
