"""Writes a tree as an ARM template: classic array form, two spaces, a final newline.

Order of deployment is spelled out in ``dependsOn``, because ``resourceId`` implies none. A tree of several resource
groups becomes a template for the subscription that makes them, with one nested deployment for each module.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from fnetdesigner.exchange.indented import indented
from fnetdesigner.exchange.scopes import DEPLOYMENT_TYPE, GROUP_TYPE, RESOURCES_API, Module, Parts, is_parted, parts
from fnetdesigner.exchange.template import Call, Expression, Index, Literal, Property, escape_literal
from fnetdesigner.exchange.template import to_arm as write_expression
from fnetdesigner.exchange.tree import (
    Format,
    Guid,
    IdOf,
    Keyed,
    KeyedById,
    ListKeys,
    NameOf,
    Parameter,
    ParameterRef,
    PrincipalOf,
    PropertyOf,
    Tree,
    TreeResource,
    TreeValue,
    VerbatimExpression,
)

SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
SUBSCRIPTION_SCHEMA = "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"


def to_arm(tree: Tree) -> str:
    """The template as JSON text. The same tree gives the same bytes."""
    template = _parted(parts(tree)) if is_parted(tree) else _template(tree, SCHEMA)
    return indented(template) + "\n"


def to_arm_with_pointers(tree: Tree) -> tuple[str, Mapping[str, str]]:
    """The template on one line, for programs, and where its outermost resources stand: JSON pointers by symbol."""
    if not is_parted(tree):
        places = {r.symbol: f"/resources/{number}" for number, r in enumerate(tree.outermost())}
        return json.dumps(_template(tree, SCHEMA), ensure_ascii=False), places
    found = parts(tree)
    return json.dumps(_parted(found), ensure_ascii=False), _pointers(found)


def _pointers(found: Parts) -> Mapping[str, str]:
    first = len(found.groups)
    places = {r.symbol: f"/resources/{first + number}" for number, r in enumerate(found.main.outermost())}
    first += len(places)
    for number, module in enumerate(found.modules, first):
        above = f"/resources/{number}/properties/template/resources"
        places.update((r.symbol, f"{above}/{inside}") for inside, r in enumerate(module.tree.outermost()))
    return places


def _template(tree: Tree, schema: str) -> dict[str, Any]:
    template: dict[str, Any] = {"$schema": schema, "contentVersion": "1.0.0.0"}
    if tree.metadata:
        template["metadata"] = _escaped(dict(tree.metadata))
    template["parameters"] = {p.name: _parameter(p, tree) for p in tree.parameters}
    template["resources"] = [_resource(r, tree) for r in tree.outermost()]
    return template


def _parted(found: Parts) -> dict[str, Any]:
    """A template for a subscription: its groups, what belongs to no group, and a deployment for each module."""
    tree = found.main
    template = _template(tree, SUBSCRIPTION_SCHEMA)
    by_name = {module.name: module for module in found.modules}
    groups: list[dict[str, Any]] = [
        {
            "type": GROUP_TYPE,
            "apiVersion": RESOURCES_API,
            "name": arm_value(group.place.group, tree),
            "location": arm_value(ParameterRef("location"), tree),
        }
        for group in found.groups
    ]
    made = {group.place.group.lower() for group in found.groups}
    own = {r.names[-1].lower() for r in tree.resources if r.type == GROUP_TYPE and isinstance(r.names[-1], str)}
    for symbol, written in zip((r.symbol for r in tree.outermost()), template["resources"], strict=True):
        if waits := [_deployment_id(by_name[name], tree) for name in found.waits.get(symbol, ())]:
            written["dependsOn"] = [*written.get("dependsOn", ()), *waits]
    deployments: list[dict[str, Any]] = []
    for module in found.modules:
        group = Call("subscriptionResourceId", (Literal(GROUP_TYPE), _expression(module.scope[-1], tree)))
        is_made = not module.place.subscription and module.place.group.lower() in made | own
        waits = [_text(group)] if is_made else []
        waits += [_deployment_id(by_name[name], tree) for name in module.waits]
        deployments.append(_deployment(module, waits, tree))
    template["resources"] = [*groups, *template["resources"], *deployments]
    return template


def _deployment(module: Module, waits: list[str], tree: Tree) -> dict[str, Any]:
    written: dict[str, Any] = {"type": DEPLOYMENT_TYPE, "apiVersion": RESOURCES_API, "name": module.name}
    if len(module.scope) > 1:
        written["subscriptionId"] = arm_value(module.scope[0], tree)
    written["resourceGroup"] = arm_value(module.scope[-1], tree)
    if waits:
        written["dependsOn"] = waits
    written["properties"] = {
        "expressionEvaluationOptions": {"scope": "inner"},
        "mode": "Incremental",
        "parameters": {name: {"value": arm_value(value, tree)} for name, value in module.given},
        "template": _template(module.tree, SCHEMA),
    }
    return written


def _deployment_id(module: Module, tree: Tree) -> str:
    """The id of a nested deployment, as a compiler of Bicep writes it."""
    words = [_expression(value, tree) for value in module.scope]
    subscription = words[0] if len(words) > 1 else Property(Call("subscription"), "subscriptionId")
    group = Call("format", (Literal("/subscriptions/{0}/resourceGroups/{1}"), subscription, words[-1]))
    return _text(Call("extensionResourceId", (group, Literal(DEPLOYMENT_TYPE), Literal(module.name))))


def _parameter(parameter: Parameter, tree: Tree) -> dict[str, Any]:
    written: dict[str, Any] = {"type": "securestring" if parameter.secure else parameter.type}
    if parameter.default is not None:
        written["defaultValue"] = arm_value(parameter.default, tree)
    written["metadata"] = {"description": escape_literal(parameter.description)}
    return written


def _resource(resource: TreeResource, tree: Tree) -> dict[str, Any]:
    written: dict[str, Any] = {
        "type": resource.type.rpartition("/")[2] if resource.nested else resource.type,
        "apiVersion": resource.api_version,
        "name": arm_value(resource.names[-1] if resource.nested else _joined(resource.names), tree),
    }
    written.update((key, arm_value(value, tree)) for key, value in resource.body.items())
    waits = dict.fromkeys((*tree.implied(resource), *resource.depends_on))
    if waits:
        written["dependsOn"] = [_text(_expression(IdOf(symbol), tree)) for symbol in waits]
    if inside := tree.nested_in(resource.symbol):
        written["resources"] = [_resource(child, tree) for child in inside]
    return written


def arm_value(value: TreeValue, tree: Tree) -> Any:
    """A value as plain JSON data, references written as expressions."""
    if isinstance(value, str):
        return escape_literal(value)
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, list):
        return [arm_value(item, tree) for item in value]
    if isinstance(value, KeyedById):
        return {_text(_expression(IdOf(value.symbol), tree)): {}}
    if isinstance(value, dict):
        return {escape_literal(key): arm_value(item, tree) for key, item in value.items()}
    if isinstance(value, Keyed):
        return {str(arm_value(key, tree)): arm_value(item, tree) for key, item in value.entries}
    return _text(_expression(value, tree))


def _text(expression: Expression) -> str:
    return f"[{write_expression(expression)}]"


def _expression(value: TreeValue, tree: Tree) -> Expression:
    match value:
        case str():
            return Literal(value)
        case VerbatimExpression(expression):
            return expression
        case ParameterRef(name):
            return Call("parameters", (Literal(name),))
        case IdOf(symbol):
            resource = tree.by_symbol[symbol]
            names = tuple(_expression(n, tree) for n in resource.names)
            scope = tree.elsewhere.get(symbol)
            if scope == ():
                return Call("subscriptionResourceId", (Literal(resource.type), *names))
            return Call("resourceId", (*(_expression(s, tree) for s in scope or ()), Literal(resource.type), *names))
        case NameOf(symbol):
            return _expression(_joined(tree.by_symbol[symbol].names), tree)
        case PropertyOf(symbol, path):
            version = Literal(tree.by_symbol[symbol].api_version)
            found: Expression = Call("reference", (_expression(IdOf(symbol), tree), version))
            for name in path:
                found = Property(found, name)
            return found
        case PrincipalOf(symbol):
            version = Literal(tree.by_symbol[symbol].api_version)
            whole = Call("reference", (_expression(IdOf(symbol), tree), version, Literal("Full")))
            return Property(Property(whole, "identity"), "principalId")
        case Guid(pieces):
            return Call("guid", tuple(_expression(piece, tree) for piece in pieces))
        case Format(((Guid() | ParameterRef()) as only,)):
            return _expression(only, tree)
        case ListKeys(symbol, member):
            version = Literal(tree.by_symbol[symbol].api_version)
            listed = Call("listKeys", (_expression(IdOf(symbol), tree), version))
            if member:
                return Property(listed, member)
            return Property(Index(Property(listed, "keys"), Literal(0)), "value")
        case Format((VerbatimExpression(expression),)):
            return expression
        case Format(parts):
            pattern = ""
            arguments: list[Expression] = []
            for part in parts:
                if isinstance(part, str):
                    pattern += part.replace("{", "{{").replace("}", "}}")
                    continue
                argument = _expression(part, tree)
                if isinstance(argument, Literal) and isinstance(argument.value, str):
                    pattern += argument.value.replace("{", "{{").replace("}", "}}")
                    continue
                pattern += f"{{{len(arguments)}}}"
                arguments.append(argument)
            return Call("format", (Literal(pattern), *arguments))
    raise TypeError(f"{type(value).__name__} is no expression")


def _joined(names: tuple[str | Format, ...]) -> str | Format:
    """Names of a child and its parents as one text with slashes."""
    parts: list[Any] = []
    for number, name in enumerate(names):
        parts += ["/"] if number else []
        parts += [name] if isinstance(name, str) else name.parts
    if all(isinstance(part, str) for part in parts):
        return "".join(parts)
    return Format(tuple(parts))


def _escaped(value: Any) -> Any:
    """Plain data with every text in brackets escaped, as a compiler of Bicep escapes it."""
    if isinstance(value, str):
        return escape_literal(value)
    if isinstance(value, dict):
        return {key: _escaped(item) for key, item in value.items()}
    return [_escaped(item) for item in value] if isinstance(value, (list, tuple)) else value
