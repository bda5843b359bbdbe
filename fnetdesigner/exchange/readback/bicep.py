"""Makes the ARM template again that Bicep files of ours compile to, so that the importer can read it.

Symbols become ids, names and answers of resources, as a compiler makes them. Order is spelled out: what a resource
names or says in ``dependsOn``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from fnetdesigner.exchange.readback.bicep_syntax import Name, Node, Object, Operation, Statement, Text, statements
from fnetdesigner.exchange.readback.meaning import text_of
from fnetdesigner.exchange.template import (
    Call,
    Expression,
    Index,
    Literal,
    Property,
    TemplateError,
    escape_literal,
    to_arm,
)

GROUP_SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
SUBSCRIPTION_SCHEMA = "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"
OPERATORS: Mapping[str, str] = {
    "==": "equals", "<": "less", "<=": "lessOrEquals", ">": "greater", ">=": "greaterOrEquals", "+": "add",
    "-": "sub", "*": "mul", "/": "div", "%": "mod", "&&": "and", "||": "or", "??": "coalesce", "if": "if",
}  # fmt: skip
CHAINS = ("and", "or", "coalesce")
CONSTANTS: Mapping[str, Any] = {"true": True, "false": False, "null": None}
STRUCTURE = ("name", "parent", "scope", "dependsOn")


def template_of(files: Mapping[str, str], main: str = "main.bicep") -> str:
    """The text of the template that Bicep files compile to. TemplateError for what the exports never write."""
    return json.dumps(_File(files[main], files).template(), ensure_ascii=False)


@dataclass(slots=True)
class _Resource:
    """A resource that is declared, and what its symbol stands for."""

    statement: Statement
    type: str
    version: str
    members: dict[str, Node] = field(default_factory=dict)

    @property
    def parent(self) -> str | None:
        found = self.members.get("parent")
        return found.name if isinstance(found, Name) else None


class _File:
    """One file on its way to a template."""

    def __init__(self, text: str, files: Mapping[str, str]) -> None:
        self.files = files
        self.statements = statements(text)
        self.parameters = {s.name: s for s in self.statements if s.kind == "param"}
        self.resources = {s.name: _declared(s) for s in self.statements if s.kind == "resource"}
        self.modules = {s.name: s for s in self.statements if s.kind == "module"}
        self.lambdas: list[str] = []

    def template(self) -> dict[str, Any]:
        """The template as plain data."""
        scope = next((s.value for s in self.statements if s.kind == "targetScope"), None)
        made: dict[str, Any] = {
            "$schema": GROUP_SCHEMA if scope is None else SUBSCRIPTION_SCHEMA, "contentVersion": "1.0.0.0",
        }  # fmt: skip
        metadata = {s.name: self.json(s.value) for s in self.statements if s.kind == "metadata"}
        if metadata:
            made["metadata"] = metadata
        made["parameters"] = {name: self._parameter(s) for name, s in self.parameters.items()}
        resources = [self._resource(r) for r in self.resources.values() if not r.statement.existing]
        made["resources"] = [*resources, *(self._module(s) for s in self.modules.values())]
        return made

    def _parameter(self, statement: Statement) -> dict[str, Any]:
        made: dict[str, Any] = {"type": "securestring" if "secure" in statement.decorators else statement.of}
        if statement.value is not None:
            made["defaultValue"] = self.json(statement.value)
        return made

    def _resource(self, resource: _Resource) -> dict[str, Any]:
        names = self._names(resource)
        made: dict[str, Any] = {"type": resource.type, "apiVersion": resource.version, "name": _written(_joined(names))}
        if resource.statement.condition is not None:
            made["condition"] = self.json(resource.statement.condition)
        scope = resource.members.get("scope")
        if isinstance(scope, Name):
            made["scope"] = _written(self._id(scope.name))
        body = {name: node for name, node in resource.members.items() if name not in STRUCTURE}
        made |= {escape_literal(name): self.json(node) for name, node in body.items()}
        waits = [resource.parent, *self._symbols_in(resource.statement.value), *self._waits(resource.members)]
        owners = dict.fromkeys(self._owner(symbol) for symbol in waits if symbol is not None)
        named = [_written(self._id(o)) for o in owners if o is not None and o != resource.statement.name]
        if named:
            made["dependsOn"] = named
        return made

    def _waits(self, members: Mapping[str, Node]) -> list[str]:
        found = members.get("dependsOn")
        return [n.name for n in found.parts if isinstance(n, Name)] if isinstance(found, Operation) else []

    def _owner(self, symbol: str) -> str | None:
        """The declared resource that brings one into being; a subnet stands inside of its network."""
        resource = self.resources.get(symbol)
        while resource is not None and resource.statement.existing:
            resource = self.resources.get(resource.parent or "")
        return None if resource is None else resource.statement.name

    def _symbols_in(self, node: Node | None) -> Iterator[str]:
        if isinstance(node, Name):
            if node.name in self.resources:
                yield node.name
        elif isinstance(node, Object):
            for key, value in node.entries:
                if key != Text(("dependsOn",)):
                    yield from self._symbols_in(key)
                    yield from self._symbols_in(value)
        elif isinstance(node, (Operation, Text)):
            for part in node.parts:
                if not isinstance(part, str):
                    yield from self._symbols_in(part)

    def _module(self, statement: Statement) -> dict[str, Any]:
        members = _members(statement)
        scope = members.get("scope")
        made: dict[str, Any] = {
            "type": "Microsoft.Resources/deployments", "apiVersion": "2025-04-01", "name": self.json(members["name"]),
        }  # fmt: skip
        if isinstance(scope, Name) and scope.name in self.resources:
            made["resourceGroup"] = _written(_joined(self._names(self.resources[scope.name])))
        elif isinstance(scope, Operation):
            words = [self.json(part) for part in scope.parts]
            made |= dict(zip(("resourceGroup", "subscriptionId"), reversed(words), strict=False))
        given = members.get("params", Object(()))
        values = given.entries if isinstance(given, Object) else ()
        text = self.files.get(statement.of)
        if text is None:
            raise TemplateError(f"the module {statement.of!r} is not among the files")
        made["properties"] = {
            "mode": "Incremental",
            "expressionEvaluationOptions": {"scope": "inner"},
            "parameters": {str(_key(key)): {"value": self.json(value)} for key, value in values},
            "template": _File(text, self.files).template(),
        }
        return made

    def json(self, node: Node | None) -> Any:
        """A value as a template has it: plain data, with expressions as text in brackets."""
        if node is None or isinstance(node, int):
            return node
        if isinstance(node, Name) and node.name in CONSTANTS:
            return CONSTANTS[node.name]
        if isinstance(node, Object):
            return {self._member(key): self.json(value) for key, value in node.entries}
        if isinstance(node, Operation) and node.kind == "list":
            return [self.json(part) for part in node.parts]
        return _written(self.expression(node))

    def _member(self, key: Node) -> str:
        found = self.json(key)
        return str(found)

    def expression(self, node: Node) -> Expression:
        """A value as an expression of templates."""
        match node:
            case int():
                return Literal(node)
            case Text(parts):
                return self._text(parts)
            case Name(name):
                return self._name(name)
            case Object(entries):
                words = [self.expression(part) for entry in entries for part in entry]
                return Call("createObject", tuple(words))
            case Operation():
                return self._operation(node)
        raise TemplateError("this is no value")

    def _text(self, parts: tuple[str | Node, ...]) -> Expression:
        if all(isinstance(part, str) for part in parts):
            return Literal("".join(str(part) for part in parts))
        return text_of([part if isinstance(part, str) else self.expression(part) for part in parts])

    def _name(self, name: str) -> Expression:
        if name in self.lambdas:
            return Call("lambdaVariables", (Literal(name),))
        if name in self.parameters:
            return Call("parameters", (Literal(name),))
        if name in CONSTANTS:
            return Call(name)
        raise TemplateError(f"nothing here is called {name!r}")

    def _operation(self, node: Operation) -> Expression:
        kind, parts = node.kind, node.parts
        if kind == "call":
            return Call(node.name, tuple(self.expression(part) for part in parts))
        if kind == "list":
            return Call("createArray", tuple(self.expression(part) for part in parts))
        if kind == "lambda":
            names = [name for name in node.name.split(",") if name]
            self.lambdas += names
            body = self.expression(parts[0])
            del self.lambdas[len(self.lambdas) - len(names) :]
            return Call("lambda", (*(Literal(name) for name in names), body))
        if kind == "!":
            return Call("not", (self.expression(parts[0]),))
        if kind == "!=":
            return Call("not", (Call("equals", tuple(self.expression(part) for part in parts)),))
        if kind in OPERATORS:
            function = OPERATORS[kind]
            words = tuple(self.expression(part) for part in parts)
            if function in CHAINS and isinstance(words[0], Call) and words[0].name == function:
                return Call(function, (*words[0].args, *words[1:]))
            return Call(function, words)
        if kind in ("safe", "safe index"):
            key = Literal(node.name) if kind == "safe" else self.expression(parts[1])
            target = self.expression(parts[0])
            if isinstance(target, Call) and target.name == "tryGet":
                return Call("tryGet", (*target.args, key))
            return Call("tryGet", (target, key))
        answer = self._answer(node)
        if answer is not None:
            return answer
        if kind == "member":
            return Property(self.expression(parts[0]), node.name)
        if kind == "index":
            index = self.expression(parts[1])
            target = self.expression(parts[0])
            word = index.value if isinstance(index, Literal) else 0
            return Property(target, word) if isinstance(word, str) else Index(target, index)
        raise TemplateError(f"{kind} has no meaning here")

    def _answer(self, node: Operation) -> Expression | None:
        """What a symbol of a resource says of it: its id, its name, or what Azure answers."""
        target = node.parts[0]
        if not isinstance(target, Name) or target.name not in self.resources:
            return None
        resource = self.resources[target.name]
        where, version = self._id(target.name), Literal(resource.version)
        if node.kind == "method":
            return Call(node.name, (where, version))
        if node.name == "id":
            return where
        if node.name == "name":
            return _joined(self._names(resource)[-1:])
        if node.name == "properties":
            return Call("reference", (where, version))
        return Property(Call("reference", (where, version, Literal("Full"))), node.name)

    def _names(self, resource: _Resource) -> tuple[Expression, ...]:
        above = () if resource.parent is None else self._names(self.resources[resource.parent])
        return (*above, self.expression(resource.members["name"]))

    def _id(self, symbol: str) -> Expression:
        resource = self.resources[symbol]
        outer = resource
        while outer.parent is not None:
            outer = self.resources[outer.parent]
        scope = outer.members.get("scope")
        names = self._names(resource)
        words = scope.parts if isinstance(scope, Operation) and scope.name == "resourceGroup" else ()
        if isinstance(scope, Operation) and scope.name == "subscription":
            return Call("subscriptionResourceId", (Literal(resource.type), *names))
        return Call("resourceId", (*(self.expression(w) for w in words), Literal(resource.type), *names))


def _declared(statement: Statement) -> _Resource:
    kind, _, version = statement.of.partition("@")
    return _Resource(statement, kind, version, _members(statement))


def _members(statement: Statement) -> dict[str, Node]:
    if not isinstance(statement.value, Object):
        raise TemplateError(f"{statement.name} has no body")
    return {str(_key(key)): value for key, value in statement.value.entries}


def _key(node: Node) -> str | None:
    plain = isinstance(node, Text) and all(isinstance(part, str) for part in node.parts)
    return "".join(str(part) for part in node.parts) if plain and isinstance(node, Text) else None


def _joined(names: tuple[Expression, ...]) -> Expression:
    """Names of a child and its parents with slashes between them."""
    if len(names) == 1:
        return names[0]
    return text_of([part for number, name in enumerate(names) for part in (("/", name) if number else (name,))])


def _written(expression: Expression) -> Any:
    if isinstance(expression, Literal):
        return escape_literal(expression.value) if isinstance(expression.value, str) else expression.value
    return f"[{to_arm(expression)}]"
