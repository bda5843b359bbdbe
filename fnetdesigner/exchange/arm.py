"""Writes a tree as an ARM template: classic array form, two spaces, a final newline.

Order of deployment is spelled out in ``dependsOn``, because ``resourceId`` implies none.
"""

from __future__ import annotations

import json
from typing import Any

from fnetdesigner.exchange.template import Call, Expression, Index, Literal, Property, escape_literal
from fnetdesigner.exchange.template import to_arm as write_expression
from fnetdesigner.exchange.tree import (
    Format,
    IdOf,
    Keyed,
    KeyedById,
    ListKeys,
    NameOf,
    Parameter,
    ParameterRef,
    PropertyOf,
    Tree,
    TreeResource,
    TreeValue,
    VerbatimExpression,
)

SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"


def to_arm(tree: Tree) -> str:
    """The template as JSON text. The same tree gives the same bytes."""
    template: dict[str, Any] = {"$schema": SCHEMA, "contentVersion": "1.0.0.0"}
    if tree.metadata:
        template["metadata"] = _escaped(dict(tree.metadata))
    template["parameters"] = {p.name: _parameter(p, tree) for p in tree.parameters}
    template["resources"] = [_resource(r, tree) for r in tree.outermost()]
    return json.dumps(template, indent=2, ensure_ascii=False) + "\n"


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
            return Call("resourceId", (Literal(resource.type), *names))
        case NameOf(symbol):
            return _expression(_joined(tree.by_symbol[symbol].names), tree)
        case PropertyOf(symbol, path):
            version = Literal(tree.by_symbol[symbol].api_version)
            found: Expression = Call("reference", (_expression(IdOf(symbol), tree), version))
            for name in path:
                found = Property(found, name)
            return found
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
