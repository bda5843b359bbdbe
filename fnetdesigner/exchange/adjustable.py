"""Makes parameters of what people change between environments: names of resources that stand on their own, and SKUs.

The design's values are the defaults, so an export that nobody adjusts deploys the design. A name becomes a parameter
only where everything that says it follows: one that a text elsewhere in the template spells out (a setting, an
address, a kept expression) stays literal, and so does one with other characters than letters, digits, ``-`` and
``_``. SKUs come first, then names, both in the order of the template, until a template has ``MOST`` parameters.

Not modelled: names of children such as subnets, which nobody renames alone, and SKUs of several words that have to
agree, such as those of ExpressRoute circuits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from fnetdesigner.exchange.template import Call, Expression, Index, Literal, Property
from fnetdesigner.exchange.tree import (
    Format,
    Guid,
    IdOf,
    Keyed,
    Parameter,
    ParameterRef,
    Tree,
    TreeResource,
    TreeValue,
    VerbatimExpression,
)

MOST = 200
"""Parameters of one template; Azure takes 256, and whoever goes on with a template wants some too."""
SKUS: Mapping[str, tuple[str, ...]] = {
    "microsoft.web/serverfarms": ("sku.name",),
    "microsoft.storage/storageaccounts": ("sku.name",),
    "microsoft.keyvault/vaults": ("properties.sku.name",),
    "microsoft.eventhub/namespaces": ("sku.name", "sku.tier"),
    "microsoft.servicebus/namespaces": ("sku.name", "sku.tier"),
    "microsoft.containerregistry/registries": ("sku.name",),
    "microsoft.network/virtualnetworkgateways": ("properties.sku.name", "properties.sku.tier"),
    "microsoft.network/applicationgateways": ("properties.sku.name", "properties.sku.tier"),
    "microsoft.network/azurefirewalls": ("properties.sku.tier",),
    "microsoft.network/bastionhosts": ("sku.name",),
    "microsoft.network/natgateways": ("sku.name",),
    "microsoft.network/publicipaddresses": ("sku.name",),
    "microsoft.cdn/profiles": ("sku.name",),
    "microsoft.compute/virtualmachines": ("properties.hardwareProfile.vmSize",),
}
"""Where the SKU stands by type; a second place follows where it says the same."""
_POLICY = "properties.firewallPolicy.id"
_POLICY_TIER = "properties.sku.tier"
_PLAIN = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Adjusted:
    """A tree with parameters, and what has none: names that something spells out, and names and SKUs over the limit."""

    tree: Tree
    spelled_out: tuple[str, ...]
    over: tuple[str, ...]


def adjustable(tree: Tree) -> Adjusted:
    """The tree with parameters for SKUs and names; the same tree gives an equal one."""
    asked: list[Parameter] = []
    taken = {name.lower() for name in (*tree.by_symbol, *(p.name for p in tree.parameters))}
    room = MOST - len(tree.parameters)
    bodies = {r.symbol: r.body for r in tree.resources}
    over: list[str] = []
    for resource in tree.resources:
        sku = _sku(resource)
        if not sku:
            continue
        name = f"{resource.symbol}Sku"
        if len(asked) >= room or name.lower() in taken:
            over.append(f"{resource.full_name} (SKU)")
            continue
        asked.append(Parameter(name, _sku_words(resource), sku))
        for symbol, path in _sku_places(resource, sku, tree):
            bodies[symbol] = _with(bodies[symbol], path.split("."), ParameterRef(name))
    said = _said(tree)
    spelled_out: list[str] = []
    names: dict[str, str] = {}
    for resource in tree.resources:
        own = resource.names[-1]
        if resource.parent is not None or resource.existing or resource.raw or not isinstance(own, str):
            continue
        if len(resource.names) > 1 or "scope" in resource.body or "." in own:
            continue
        name = f"{resource.symbol}Name"
        if not _PLAIN.fullmatch(own) or own.lower() in said:
            spelled_out.append(own)
        elif len(asked) >= room or name.lower() in taken:
            over.append(own)
        else:
            asked.append(Parameter(name, f"The name of {own} ({resource.type}).", own))
            names[resource.symbol] = name
    changed = tuple(_named(r, bodies[r.symbol], names, tree) for r in tree.resources)
    found = replace(tree, parameters=(*tree.parameters, *asked), resources=changed)
    return Adjusted(found, tuple(spelled_out), tuple(over))


def _named(resource: TreeResource, body: dict[str, TreeValue], names: Mapping[str, str], tree: Tree) -> TreeResource:
    top = resource
    while top.parent is not None:
        top = tree.by_symbol[top.parent]
    if top.symbol not in names:
        return resource if body is resource.body else replace(resource, body=body)
    return replace(resource, body=body, names=(Format((ParameterRef(names[top.symbol]),)), *resource.names[1:]))


def _sku(resource: TreeResource) -> str:
    paths = SKUS.get(resource.type.lower())
    if paths is None or resource.existing or resource.raw or resource.parent is not None:
        return ""
    found = _at(resource.body, paths[0])
    return found if isinstance(found, str) else ""


def _sku_words(resource: TreeResource) -> str:
    """What a SKU is the SKU of; where a tier stays beside it, one of the same tier is meant."""
    tier = _at(resource.body, "sku.tier")
    within = isinstance(tier, str) and "sku.tier" not in SKUS[resource.type.lower()]
    return f"The SKU of {resource.full_name}{f', of the tier {tier}' if within else ''}."


def _sku_places(resource: TreeResource, sku: str, tree: Tree) -> Iterator[tuple[str, str]]:
    for path in SKUS[resource.type.lower()]:
        if _at(resource.body, path) == sku:
            yield resource.symbol, path
    policy = _at(resource.body, _POLICY)
    if resource.type.lower() == "microsoft.network/azurefirewalls" and isinstance(policy, IdOf):
        there = tree.by_symbol[policy.symbol]
        if not there.existing and not there.raw and _at(there.body, _POLICY_TIER) == sku:
            yield there.symbol, _POLICY_TIER


def _at(body: TreeValue, path: str) -> TreeValue:
    found = body
    for name in path.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found


def _with(body: dict[str, TreeValue], path: list[str], value: TreeValue) -> dict[str, TreeValue]:
    """A copy of a body with another value at a path that is there."""
    inner = body[path[0]]
    return {**body, path[0]: _with(inner, path[1:], value) if len(path) > 1 and isinstance(inner, dict) else value}


def _said(tree: Tree) -> frozenset[str]:
    """Every word that a text of the template says, in small letters; what rows are called says nothing of others."""
    texts: set[str] = set()
    for resource in tree.resources:
        for value in resource.body.values():
            _collect(value, texts)
        if resource.parent is None:
            own = resource.names if resource.existing else resource.names[:-1]
            texts.update(name for name in own if isinstance(name, str))
        for name in resource.names:
            if not isinstance(name, str):
                _collect(name, texts)
    for parameter in tree.parameters:
        _collect(parameter.default, texts)
    return frozenset(word.lower() for text in texts for word in _PLAIN.findall(text))


def _collect(value: TreeValue, texts: set[str]) -> None:
    match value:
        case str():
            texts.add(value)
        case dict():
            for key, item in value.items():
                if "/" in key:
                    texts.add(key)
                if key != "name" or not isinstance(item, str):
                    _collect(item, texts)
        case list():
            for item in value:
                _collect(item, texts)
        case Keyed(entries):
            for word, item in entries:
                _collect(word, texts)
                _collect(item, texts)
        case Format(parts) | Guid(parts):
            for part in parts:
                _collect(part, texts)
        case VerbatimExpression(expression):
            texts.update(_literals(expression))


def _literals(expression: Expression) -> Iterator[str]:
    match expression:
        case Literal(str() as text):
            yield text
        case Call(_, args):
            for argument in args:
                yield from _literals(argument)
        case Property(target):
            yield from _literals(target)
        case Index(target, index):
            yield from _literals(target)
            yield from _literals(index)
