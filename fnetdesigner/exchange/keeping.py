"""Puts what a design keeps of the templates it was read from back into the tree of an export.

A kept value takes the place of what the export says there otherwise, as long as that is what it said when the
value was read; after that the design has been edited, and what the design says is written.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, MutableMapping
from typing import Any, Final

from fnetdesigner.exchange.arm import arm_value
from fnetdesigner.exchange.builder import Builder, template_name
from fnetdesigner.exchange.expressions import joined_text
from fnetdesigner.exchange.reading import targets_in
from fnetdesigner.exchange.template import Unknown, parse_resource_id, placeholder
from fnetdesigner.exchange.tree import (
    Format,
    IdOf,
    Parameter,
    Place,
    Tree,
    TreeResource,
    TreeValue,
    VerbatimExpression,
)
from fnetdesigner.exchange.verbatim import kept_parameters, kept_value, symbol_for
from fnetdesigner.exchange.writing import in_order
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Deployed, KeptProperty, Resource

NAME = "name"
GIVEN = "A value that the template is given."
_STEP = re.compile(r"([^.\[\]]+)(?:\[([^\]]*)\])?(?:\.|$)")
_ABSENT: Final = object()
Target = tuple[str, tuple[str, ...]]


def parameters_in(design: Design) -> tuple[str, ...]:
    """The names of parameters that what a design keeps asks for."""
    found: dict[str, None] = {}
    for resource_id in design.index.in_order(design.resources):
        resource = design.resources[resource_id]
        texts = [row.value for row in resource.kept] if isinstance(resource, Deployed) else []
        if isinstance(resource, Unmodelled):
            texts += [resource.body, resource.name_expression]
        for text in texts:
            found.update((symbol_for(name), None) for name in kept_parameters(text))
    return tuple(found)


def kept_name(resource: Resource, builder: Builder) -> Format | None:
    """The expression that names a resource, while the resource still has the name that stands in for it."""
    for row in resource.kept if isinstance(resource, Deployed) else ():
        if (row.path, row.part, row.instead) == (NAME, "", name_text(resource)):
            value = kept_value(row.value)
            ask_for(builder, row.value)
            return Format((value,)) if isinstance(value, VerbatimExpression) else None
    return None


def name_text(resource: Resource) -> str:
    """What an export calls a resource by itself, as JSON."""
    return json.dumps(template_name(resource.name), ensure_ascii=False)


def is_written(resource: Unmodelled) -> bool:
    """Whether a resource that is kept whole says enough to be deployed."""
    names = len([n for n in resource.above.split("/") if n]) + 1
    return bool(resource.azure_type and resource.api_version) and names == resource.azure_type.count("/")


class Keeper:
    """Writes into the resources that a builder has collected. ``unwritten``: rows that the design went past."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.unwritten: list[tuple[Resource, KeptProperty]] = []
        self.by_symbol: dict[str, TreeResource] = {}
        self.by_target: dict[Target, str] = {}
        for resource in builder.resources:
            self._index(resource)

    def _index(self, resource: TreeResource) -> None:
        self.by_symbol[resource.symbol] = resource
        names = tuple(_plain(name).lower() for name in resource.names)
        self.by_target.setdefault((resource.type.lower(), names), resource.symbol)

    def tree(self) -> Tree:
        """What has been collected so far."""
        return Tree(tuple(self.builder.parameters.values()), tuple(self.builder.resources))

    def places(self, resource: Deployed) -> Iterator[tuple[KeptProperty, MutableMapping[str, Any] | None]]:
        """Each kept property of a resource, its name aside, with the body that it belongs in."""
        for row in resource.kept:
            if (row.path, row.part) != (NAME, ""):
                yield row, self._body(resource, row.part)

    def put_back(self, resource: Deployed) -> None:
        """Writes the kept properties of a resource."""
        tree = self.tree()
        found = [
            (row, body, "" if body is None else written_at(body, row.path, tree)) for row, body in self.places(resource)
        ]
        for row, body, written in found:
            if body is None or written != row.instead or not _put(body, row):
                self.unwritten.append((resource, row))
            else:
                self._ask_for(row.value)

    def add_raw(self, resource: Unmodelled, symbol: str) -> None:
        """Writes a resource that is kept whole."""
        above = tuple(name for name in resource.above.split("/") if name)
        names: tuple[str | Format, ...] = (*above, template_name(resource.name))
        parent: str | None = None
        expression = kept_value(json.dumps(resource.name_expression)) if resource.name_expression else None
        if isinstance(expression, VerbatimExpression):
            names = (Format((expression,)),)
            self._ask_for(resource.name_expression)
        elif above:
            place = self.builder.spread.of(resource)
            parent = self._existing((resource.azure_type.rpartition("/")[0], above), resource.api_version, place)
            names = (*self.by_symbol[parent].names, names[-1])
        found = kept_value(resource.body)
        body = dict(found) if isinstance(found, dict) else {}
        if resource.region and "location" not in body:
            body["location"] = self.builder.location(resource)
        if "scope" in body:
            body["scope"] = self._scope(body["scope"], resource.api_version, resource)
        waits = [self._owner(_target(text)) for text in resource.waits_for]
        made = TreeResource(
            symbol, resource.azure_type, resource.api_version, names, in_order(body), parent,
            tuple(w for w in dict.fromkeys(waits) if w is not None and w != symbol), raw=True,
        )  # fmt: skip
        self._ask_for(resource.body)
        self.builder.add(resource.id, made)
        self._index(made)

    def _body(self, resource: Deployed, part: str) -> MutableMapping[str, Any] | None:
        symbol = self.builder.symbol_of(resource.id)
        found = self.by_symbol.get(symbol or "")
        if found is None:
            return None
        if "." in part.partition("/")[0]:
            beside = _target(part)
            other = None if beside is None else self.by_target.get(_lower(beside))
            return None if other is None else self.by_symbol[other].body
        if part:
            words = part.split("/")
            names = (*(_plain(n).lower() for n in found.names), *(w.lower() for w in words[1::2]))
            child = self.by_target.get((f"{found.type}/{'/'.join(words[::2])}".lower(), names))
            return None if child is None else self.by_symbol[child].body
        if not isinstance(resource, Subnet):
            return found.body
        network = self.by_symbol.get(found.parent or "")
        rows = at(network.body, "properties.subnets") if network is not None else None
        return next((row for row in rows if row.get(NAME) == found.names[-1]), None) if isinstance(rows, list) else None

    def _owner(self, target: Target | None) -> str | None:
        symbol = None if target is None else self.by_target.get(_lower(target))
        while symbol is not None and self.by_symbol[symbol].existing:
            symbol = self.by_symbol[symbol].parent
        return symbol

    def _existing(self, target: Target, api_version: str, place: Place) -> str:
        """The symbol of a resource; one that the template does not declare is taken to exist."""
        known = self.by_target.get(_lower(target))
        if known is not None:
            return known
        kind, names = target
        above_it = (kind.rpartition("/")[0], names[:-1])
        parent = self._existing(above_it, api_version, place) if len(names) > 1 else None
        above = self.by_symbol[parent].names if parent is not None else ()
        symbol = self.builder.symbols.new("existing", names[-1])
        made = TreeResource(symbol, kind, api_version, (*above, names[-1]), parent=parent, existing=True)
        self.builder.standing(made, place)
        self._index(made)
        return symbol

    def _scope(self, value: TreeValue, api_version: str, resource: Unmodelled) -> TreeValue:
        found: Any = Unknown(value.expression, "") if isinstance(value, VerbatimExpression) else value
        target = next(targets_in(found), None)
        if target is None and (near := _target(_plain_scope(value))) is not None:
            # Type and name with slashes between them are an id within the group.
            target = near if _lower(near) in self.by_target else None
        return value if target is None else IdOf(self._existing(target, api_version, self.builder.spread.of(resource)))

    def _ask_for(self, text: str) -> None:
        ask_for(self.builder, text)


def ask_for(builder: Builder, text: str) -> None:
    """Declares the parameters that a kept text asks for."""
    for name in kept_parameters(text):
        if symbol_for(name).lower() != "location":
            builder.parameter(Parameter(symbol_for(name), GIVEN, secure=True))


def at(body: Any, path: str) -> Any:
    """The value at a path of a body that is being written, or a mark that there is none."""
    found = body
    steps = _STEP.findall(path)
    if not steps:
        return _ABSENT
    for name, row in steps:
        key = _key(found, name)
        if key is None:
            return _ABSENT
        found = found[key]
        if row:
            found = _row(found, row)
        if found is None:
            return _ABSENT
    return found


def written_at(body: Any, path: str, tree: Tree) -> str:
    """What an export says at a path, as JSON text; empty for nothing."""
    found = at(body, path)
    return "" if found is _ABSENT else json.dumps(arm_value(found, tree), ensure_ascii=False)


def _put(body: Any, row: KeptProperty) -> bool:
    steps = _STEP.findall(row.path)
    if not steps or steps[-1][1] or "".join(_STEP.split(row.path)[::3]):
        return False
    for name, entry in steps[:-1]:
        if not isinstance(body, dict):
            return False
        body = body.setdefault(_key(body, name) or name, {})
        if entry:
            body = _row(body, entry)
    if not isinstance(body, dict):
        return False
    name = steps[-1][0]
    body[_key(body, name) or name] = kept_value(row.value)
    return True


def _row(rows: Any, name: str) -> Any:
    found = (row for row in rows if isinstance(row, dict) and row.get(NAME) == name) if isinstance(rows, list) else ()
    return next(iter(found), None)


def _key(holder: Any, name: str) -> str | None:
    if not isinstance(holder, dict):
        return None
    return name if name in holder else next((key for key in holder if key.lower() == name.lower()), None)


def _plain(name: str | Format) -> str:
    """A name as a reader of the template sees it."""
    if isinstance(name, str):
        return name
    return "".join(
        part if isinstance(part, str) else placeholder(part.expression) if isinstance(part, VerbatimExpression) else ""
        for part in name.parts
    )


def _plain_scope(value: TreeValue) -> str:
    """Type and name of a scope, with stand-ins for the parts that only the deployment knows."""
    if isinstance(value, VerbatimExpression):
        return joined_text(value.expression, placeholder)
    return value if isinstance(value, str) else ""


def _target(text: str) -> Target | None:
    parsed = parse_resource_id(f"/providers/{text}")
    return None if parsed is None else (parsed.type, parsed.names)


def _lower(target: Target) -> Target:
    return target[0].lower(), tuple(name.lower() for name in target[1])
