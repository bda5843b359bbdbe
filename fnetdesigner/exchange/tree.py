"""What a design says to Azure, before it is written in one language or the other.

One tree serves both printers. Plain Python values (text, numbers, lists, dictionaries) are literals; the
records below are what each language writes in its own words. Where resources stand in several resource groups the
tree says so in ``places``, and ``scopes`` parts it. Not modelled: loops and conditions, which a design has no need of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, TypeAlias

from fnetdesigner.exchange.template import Expression


@dataclass(frozen=True, slots=True)
class IdOf:
    """The resource id of a resource of the tree, named by its symbol."""

    symbol: str


@dataclass(frozen=True, slots=True)
class NameOf:
    """The name of a resource of the tree."""

    symbol: str


@dataclass(frozen=True, slots=True)
class PropertyOf:
    """What Azure answers for a property once the resource exists; ``path`` begins below ``properties``."""

    symbol: str
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PrincipalOf:
    """The principal of the identity that Azure gives a resource of the tree."""

    symbol: str


@dataclass(frozen=True, slots=True)
class Guid:
    """A number made of ids and texts, the same for the same ones."""

    parts: tuple[IdOf | str, ...]


@dataclass(frozen=True, slots=True)
class ListKeys:
    """An access key of a resource, read during deployment and never written down: the first of its list of
    keys, or the one that ``member`` names."""

    symbol: str
    member: str = ""


@dataclass(frozen=True, slots=True)
class KeyedById:
    """An object with one empty member that is called by the resource id of a resource of the tree."""

    symbol: str


@dataclass(frozen=True, slots=True)
class ParameterRef:
    """The value of a parameter of the template."""

    name: str


@dataclass(frozen=True, slots=True)
class VerbatimExpression:
    """An expression that a template brought along, or that has no record of its own here."""

    expression: Expression


@dataclass(frozen=True, slots=True)
class Keyed:
    """An object some of whose members are called by expressions: pairs of name and value, in order."""

    entries: tuple[tuple[str | VerbatimExpression, TreeValue], ...]


@dataclass(frozen=True, slots=True)
class Format:
    """Text made of pieces: literal text and values, in order."""

    parts: tuple[str | IdOf | NameOf | PropertyOf | ListKeys | ParameterRef | VerbatimExpression | Guid, ...]


Pointing: TypeAlias = IdOf | NameOf | PropertyOf | PrincipalOf | ListKeys | KeyedById
TreeValue: TypeAlias = (
    "bool | int | float | str | list[TreeValue] | dict[str, TreeValue] | IdOf | NameOf | PropertyOf"
    " | PrincipalOf | Guid | ListKeys | KeyedById | Keyed | ParameterRef | VerbatimExpression | Format | None"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a resource is deployed to. ``group``: empty for a resource of the subscription itself.

    ``subscription``: its id or name; empty for the one that the whole is deployed to.
    """

    group: str
    subscription: str = ""


Scope: TypeAlias = "tuple[TreeValue, ...]"
"""Subscription, where it is another one, and resource group of what stands elsewhere; empty for the subscription."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of the template; a ``secure`` one never has a default."""

    name: str
    description: str
    default: TreeValue = None
    secure: bool = False
    type: Literal["string"] = "string"


@dataclass(frozen=True, slots=True)
class TreeResource:
    """One resource. ``names`` has one name for each segment of ``type``; ``parent`` is a symbol.

    ``body`` holds everything but type, version, name and order. An ``existing`` resource is one that others
    name and that this template does not declare on its own, such as a subnet inside its network. A
    ``nested`` one stands inside its parent in ARM JSON, where its own name has no prefix. A ``raw`` one
    is of a type that no kind stands for, and holds what was read.
    """

    symbol: str
    type: str
    api_version: str
    names: tuple[str | Format, ...]
    body: dict[str, TreeValue] = field(default_factory=dict)
    parent: str | None = None
    depends_on: tuple[str, ...] = ()
    existing: bool = False
    nested: bool = False
    raw: bool = False

    @property
    def own_name(self) -> str:
        """The name without those of its parents; the symbol where the name is worked out on deployment."""
        return self._said(self.names[-1])

    @property
    def full_name(self) -> str:
        """All names, for words to a person: ``vnet-orders/snet-func``."""
        return "/".join(self._said(name) for name in self.names)

    def _said(self, name: str | Format) -> str:
        return name if isinstance(name, str) else self.symbol


@dataclass(frozen=True)
class Tree:
    """A whole template, or one of its modules. ``metadata`` is plain JSON data.

    ``places`` says by symbol where resources stand; it is empty where they all stand in one resource group.
    ``elsewhere`` says by symbol where the existing resources stand that a module names outside of its own scope.
    """

    parameters: tuple[Parameter, ...]
    resources: tuple[TreeResource, ...]
    metadata: Mapping[str, Any] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    home: Place = Place("")
    elsewhere: Mapping[str, Scope] = field(default_factory=dict)

    @cached_property
    def by_symbol(self) -> Mapping[str, TreeResource]:
        """The resources by their symbols."""
        return {r.symbol: r for r in self.resources}

    def outermost(self) -> Iterator[TreeResource]:
        """The resources that stand in the template's own list in ARM JSON, in order."""
        return (r for r in self.resources if not r.existing and not r.nested)

    def nested_in(self, symbol: str) -> tuple[TreeResource, ...]:
        """The children that stand inside their parent in ARM JSON."""
        return self._nested.get(symbol, ())

    @cached_property
    def _nested(self) -> Mapping[str, tuple[TreeResource, ...]]:
        found: dict[str, list[TreeResource]] = {}
        for resource in self.resources:
            if resource.nested and resource.parent is not None:
                found.setdefault(resource.parent, []).append(resource)
        return {symbol: tuple(children) for symbol, children in found.items()}

    def owner(self, symbol: str) -> str | None:
        """The declared resource that brings a resource into being: itself, or the nearest one above it."""
        resource = self.by_symbol[symbol]
        while resource.existing:
            if resource.parent is None:
                return None
            resource = self.by_symbol[resource.parent]
        return resource.symbol

    def implied(self, resource: TreeResource) -> tuple[str, ...]:
        """The declared resources that a resource's own references make it wait for, in order."""
        if resource.symbol not in self._implied:
            self._implied[resource.symbol] = self._work_out(resource)
        return self._implied[resource.symbol]

    @cached_property
    def _implied(self) -> dict[str, tuple[str, ...]]:
        return {}

    def _work_out(self, resource: TreeResource) -> tuple[str, ...]:
        found: dict[str, None] = {}
        start = () if resource.parent is None else (resource.parent,)
        for symbol in (*start, *(p.symbol for p in pointing_values(resource.body))):
            owner = self.owner(symbol)
            if owner is not None and owner != resource.symbol:
                found[owner] = None
        return tuple(found)


def pointing_values(value: TreeValue) -> list[Pointing]:
    """Every value inside ``value`` that names a resource of the tree, in order."""
    found: list[Pointing] = []
    _point(value, found)
    return found


def _point(value: TreeValue, found: list[Pointing]) -> None:
    if value is None or isinstance(value, (str, int)):
        return
    if isinstance(value, dict):
        for item in value.values():
            _point(item, found)
    elif isinstance(value, list):
        for item in value:
            _point(item, found)
    elif isinstance(value, (IdOf, NameOf, PropertyOf, PrincipalOf, ListKeys, KeyedById)):
        found.append(value)
    elif isinstance(value, Guid):
        found += (part for part in value.parts if not isinstance(part, str))
    elif isinstance(value, Format):
        for part in value.parts:
            _point(part, found)
    elif isinstance(value, Keyed):
        for _, item in value.entries:
            _point(item, found)
