"""Writes a tree as Bicep: symbolic references, ``parent:`` for children, one property per line.

Only plain single-quoted strings are used, and only syntax that independent parsers read: the metadata
stands as JSON text, because not all of them take an object there. A tree of several resource groups becomes a file
for the subscription, ``main.bicep``, and one file for each module.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from fnetdesigner.exchange.scopes import GROUP_TYPE, RESOURCES_API, Module, is_parted, parts
from fnetdesigner.exchange.template import bicep_string
from fnetdesigner.exchange.template import to_bicep as write_expression
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
    Scope,
    Tree,
    TreeResource,
    TreeValue,
    VerbatimExpression,
)

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
MAX_LITERAL = 60_000
"""Characters of metadata in one literal; Bicep takes 131,072 after escaping."""


MAIN = "main.bicep"
FOLDER = "modules"


def bicep_files(tree: Tree) -> Mapping[str, str]:
    """The files by their paths, the one to deploy first. The same tree gives the same bytes."""
    if not is_parted(tree):
        return {MAIN: to_bicep(tree)}
    found = parts(tree)
    symbols = {module.name: module.symbol for module in found.modules}
    groups = {group.place: group.symbol for group in found.groups}
    own = {
        r.names[-1].lower(): r.symbol
        for r in found.main.resources
        if r.type == GROUP_TYPE and isinstance(r.names[-1], str)
    }
    blocks = ["targetScope = 'subscription'"]
    blocks += [_metadata(name, value) for name, value in found.main.metadata.items()]
    blocks += [_parameter(p) for p in found.main.parameters]
    blocks += [
        f"resource {group.symbol} '{GROUP_TYPE}@{RESOURCES_API}' = {{\n"
        f"  name: {bicep_string(group.place.group)}\n  location: location\n}}"
        for group in found.groups
    ]
    for resource in found.main.resources:
        waits = tuple(symbols[name] for name in found.waits.get(resource.symbol, ()))
        blocks.append(_resource(resource, found.main, waits))
    for module in found.modules:
        group = groups.get(module.place) or (own.get(module.place.group.lower()) if len(module.scope) == 1 else None)
        blocks.append(_module(module, group, [symbols[name] for name in module.waits]))
    files = {MAIN: "\n\n".join(blocks) + "\n"}
    return files | {f"{FOLDER}/{module.name}.bicep": to_bicep(module.tree) for module in found.modules}


def _module(module: Module, group: str | None, waits: list[str]) -> str:
    """A module; the symbol of its resource group makes it wait for that."""
    lines = [f"module {module.symbol} '{FOLDER}/{module.name}.bicep' = {{", f"  name: '{module.name}'"]
    lines.append(f"  scope: {group or _group(module.scope)}")
    if module.given:
        lines += ["  params: {", *(f"    {name}: {_inline(value)}" for name, value in module.given), "  }"]
    if waits:
        lines += ["  dependsOn: [", *(f"    {symbol}" for symbol in waits), "  ]"]
    return "\n".join([*lines, "}"])


def _group(scope: Scope) -> str:
    """The scope of a resource group; an empty one is the subscription."""
    return f"resourceGroup({', '.join(_inline(value) for value in scope)})" if scope else "subscription()"


def to_bicep(tree: Tree) -> str:
    """A template of one resource group as Bicep text. The same tree gives the same bytes."""
    blocks = [_metadata(name, value) for name, value in tree.metadata.items()]
    blocks += [_parameter(p) for p in tree.parameters]
    blocks += [_resource(r, tree) for r in tree.resources]
    return "\n\n".join(blocks) + "\n"


def _metadata(name: str, value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    pieces = [text[start : start + MAX_LITERAL] for start in range(0, len(text), MAX_LITERAL)]
    return "\n".join(
        f"metadata {name}{number if number > 1 else ''} = {bicep_string(piece)}"
        for number, piece in enumerate(pieces, 1)
    )


def _parameter(parameter: Parameter) -> str:
    lines = [f"@description({bicep_string(parameter.description)})"]
    if parameter.secure:
        lines.append("@secure()")
    default = "" if parameter.default is None else f" = {_plain(parameter.default)}"
    return "\n".join([*lines, f"param {parameter.name} {parameter.type}{default}"])


def _resource(resource: TreeResource, tree: Tree, further: tuple[str, ...] = ()) -> str:
    existing = " existing" if resource.existing else ""
    body = dict(resource.body)
    condition = body.pop("condition", None)
    when = f"if ({_inline(condition)}) " if condition is not None and not resource.existing else ""
    lines = [f"resource {resource.symbol} '{resource.type}@{resource.api_version}'{existing} = {when}{{"]
    if resource.parent is not None:
        lines.append(f"  parent: {resource.parent}")
    lines.append(f"  name: {_inline(resource.names[-1])}")
    scope = body.get("scope")
    if isinstance(scope, IdOf):
        lines.append(f"  scope: {scope.symbol}")
        del body["scope"]
    elif resource.parent is None and resource.symbol in tree.elsewhere:
        lines.append(f"  scope: {_group(tree.elsewhere[resource.symbol])}")
    lines += [f"  {_key(key)}: {_value(value, '  ')}" for key, value in body.items()]
    implied = tree.implied(resource)
    if waits := [*(s for s in dict.fromkeys(resource.depends_on) if s not in implied), *further]:
        lines += ["  dependsOn: [", *(f"    {symbol}" for symbol in waits), "  ]"]
    return "\n".join([*lines, "}"])


def _key(name: str) -> str:
    """Bare where it may be; Bicep's other keywords are keywords only where a statement begins."""
    bare = _IDENTIFIER.fullmatch(name) and name not in ("true", "false", "null", "if", "for")
    return name if bare else bicep_string(name)


def _expression_key(key: str | VerbatimExpression) -> str:
    if isinstance(key, str):
        return _key(key)
    text = write_expression(key.expression)
    return text if text.startswith("'") else f"'${{{text}}}'"


def _value(value: TreeValue, indent: str) -> str:
    """A value that begins at the end of a line which is indented by ``indent``."""
    deeper = indent + "  "
    if isinstance(value, dict):
        if not value:
            return "{}"
        inside = [f"{deeper}{_key(key)}: {_value(item, deeper)}" for key, item in value.items()]
        return "\n".join(["{", *inside, indent + "}"])
    if isinstance(value, Keyed):
        inside = [f"{deeper}{_expression_key(key)}: {_value(item, deeper)}" for key, item in value.entries]
        return "\n".join(["{", *inside, indent + "}"])
    if isinstance(value, KeyedById):
        return f"{{\n{deeper}'${{{value.symbol}.id}}': {{}}\n{indent}}}"
    if isinstance(value, list):
        if not value:
            return "[]"
        return "\n".join(["[", *(deeper + _value(item, deeper) for item in value), indent + "]"])
    return _inline(value)


def _inline(value: TreeValue) -> str:
    match value:
        case Format((VerbatimExpression(expression),)):
            return write_expression(expression)
        case Format(((Guid() | ParameterRef()) as only,)):
            return _inline(only)
        case Guid(given):
            return f"guid({', '.join(_inline(part) for part in given)})"
        case PrincipalOf(symbol):
            return f"{symbol}.identity.principalId"
        case Format(parts):
            pieces = [bicep_string(p)[1:-1] if isinstance(p, str) else f"${{{_inline(p)}}}" for p in parts]
            return "'" + "".join(pieces) + "'"
        case IdOf(symbol):
            return f"{symbol}.id"
        case NameOf(symbol):
            return f"{symbol}.name"
        case PropertyOf(symbol, path):
            return ".".join((symbol, "properties", *path))
        case ListKeys(symbol, member):
            return f"{symbol}.listKeys().{member or 'keys[0].value'}"
        case ParameterRef(name):
            return name
    return _plain(value)


def _plain(value: TreeValue) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case str():
            return bicep_string(value)
        case VerbatimExpression(expression):
            return write_expression(expression)
    raise TypeError(f"{type(value).__name__} has no place in a Bicep value")
