"""What writers of bodies share while a tree is built: symbols, references, child resources, parameters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from fnetdesigner.exchange.spread import Spread
from fnetdesigner.exchange.symbols import Symbols
from fnetdesigner.exchange.template import Call, Property
from fnetdesigner.exchange.tree import (
    Format,
    IdOf,
    Parameter,
    ParameterRef,
    Place,
    TreeResource,
    TreeValue,
    VerbatimExpression,
)
from fnetdesigner.exchange.writing import in_order
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.network import NETWORK_API
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import AzureResource, Resource
from fnetdesigner.model.view import View

Contents = dict[str, list[tuple[str, str]]]
STORAGE_SUFFIX = VerbatimExpression(Property(Property(Call("environment"), "suffixes"), "storage"))
PUBLIC_STORAGE_SUFFIX = "core.windows.net"


def template_name(name: str) -> str:
    """A name as templates can hold it: a slash would part it into the names of a parent and a child."""
    return name.replace("/", "-")


def with_storage_suffix(name: str) -> str | Format:
    """A DNS name whose end is the cloud's storage suffix asks the cloud for it."""
    if not name.endswith(f".{PUBLIC_STORAGE_SUFFIX}"):
        return name
    return Format((name.removesuffix(PUBLIC_STORAGE_SUFFIX), STORAGE_SUFFIX))


@dataclass(frozen=True, slots=True)
class Child:
    """A child resource to write. ``owner`` is the design's resource that it stands for, if it has one.

    ``symbol``: one that was asked of ``Builder.symbols`` before, because others point to the child.
    """

    segment: str
    name: str
    body: Mapping[str, TreeValue] = field(default_factory=dict)
    depends_on: tuple[str, ...] = ()
    existing: bool = False
    nested: bool = False
    children: tuple[Child, ...] = ()
    owner: str = ""
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Extra:
    """What a resource brings along: children, and what it waits for although it does not name it."""

    children: tuple[Child, ...] = ()
    depends_on: tuple[str, ...] = ()


class Builder:
    """Collects the resources of a tree. ``majority`` is the region that the location parameter stands for."""

    def __init__(self, design: Design, majority: str, spread: Spread, taken: tuple[str, ...] = ()) -> None:
        self.view = View(design)
        self.spread = spread
        self.majority = majority
        self.symbols = Symbols(("location", *taken))
        self.parameters: dict[str, Parameter] = {}
        self.resources: list[TreeResource] = []
        self.by_symbol: dict[str, TreeResource] = {}
        self.placed: dict[tuple[str, str, str], str] = {}
        self._symbol_of: dict[str, str] = {}
        self._names: dict[str, tuple[str | Format, ...]] = {}
        self._added: dict[str, list[str]] = {}
        self._place_of: dict[str, Place] = {}
        self._contents: Contents | None = None
        self._existing: dict[tuple[str, str, Place], str] = {}

    def contents(self, find: Callable[[View], Contents]) -> Contents:
        """By storage account, what apps need in it; found once for a tree."""
        if self._contents is None:
            self._contents = find(self.view)
        return self._contents

    def reserve(self, resource: Resource) -> str:
        """Gives a resource of the design its symbol, so that others can point to it."""
        prefix = catalogue().of(resource).short or "zone"
        self._symbol_of[resource.id] = self.symbols.new(prefix, resource.name)
        return self._symbol_of[resource.id]

    def symbol_of(self, resource_id: str | None) -> str | None:
        """The symbol of a resource of the design, or None if the template does not deploy it."""
        return None if resource_id is None else self._symbol_of.get(resource_id)

    def id_of(self, resource_id: str | None) -> IdOf | None:
        """A reference to a resource of the design, or None if the template does not deploy it."""
        symbol = self.symbol_of(resource_id)
        return None if symbol is None else IdOf(symbol)

    def location(self, resource: Resource) -> TreeValue:
        """The location parameter for the design's usual region, text for another; None for what has none."""
        if not isinstance(resource, AzureResource):
            return None
        return ParameterRef("location") if resource.region == self.majority else resource.region

    def symbols_of(self, resource_id: str) -> tuple[str, ...]:
        """The symbols that a resource and its children already have in the tree, children last."""
        return tuple(self._added.get(resource_id, ()))

    def names_of(self, symbol: str) -> tuple[str | Format, ...]:
        """The names of a resource that is already in the tree."""
        return self._names[symbol]

    def add(self, resource_id: str, resource: TreeResource, children: Iterable[Child] = ()) -> None:
        """Adds a resource of the design and what hangs below it."""
        self.resources.append(resource)
        self.by_symbol[resource.symbol] = resource
        self._names[resource.symbol] = resource.names
        self._added.setdefault(resource_id, []).append(resource.symbol)
        for child in children:
            self.place(resource_id, resource, child)

    def place(self, resource_id: str, parent: TreeResource, child: Child) -> None:
        """Adds one child; ``placed`` then knows its symbol by owner, last segment of the type and name."""
        name = template_name(child.name)
        symbol = (
            child.symbol
            or self._symbol_of.get(child.owner)
            or self.symbols.below(parent.symbol, child.segment if name == "default" else name)
        )
        self.placed[(resource_id, child.segment, name)] = symbol
        resource = TreeResource(
            symbol=symbol,
            type=f"{parent.type}/{child.segment}",
            api_version=parent.api_version,
            names=(*parent.names, name),
            body=in_order(dict(child.body)),
            parent=parent.symbol,
            depends_on=child.depends_on,
            existing=child.existing,
            nested=child.nested,
        )
        self.add(resource_id, resource, child.children)

    def named(self, resource_type: str, api_version: str, name: str, near: Resource) -> IdOf:
        """A reference to a resource in the resource group of ``near`` that the template does not deploy."""
        place = self.spread.of(near)
        key = (resource_type, name, place)
        if key not in self._existing:
            symbol = self.symbols.new("existing", name)
            self._existing[key] = symbol
            self.standing(
                TreeResource(symbol, resource_type, api_version, (template_name(name),), existing=True), place
            )
        return IdOf(self._existing[key])

    def standing(self, resource: TreeResource, place: Place) -> None:
        """Adds an existing resource that no resource of the design stands for."""
        self.resources.append(resource)
        self.by_symbol[resource.symbol] = resource
        self._place_of[resource.symbol] = place

    def places(self) -> Mapping[str, Place]:
        """Where everything stands, by symbol; nothing where all of it stands in one resource group."""
        if self.spread.is_single:
            return {}
        found = dict(self._place_of)
        for resource_id, symbols in self._added.items():
            place = self.spread.of(self.view.design.resources[resource_id])
            found.update((symbol, place) for symbol in symbols)
        for resource in self.resources:
            found.setdefault(resource.symbol, found.get(resource.parent or "", self.spread.home))
        return found

    def beside(
        self,
        owner: AzureResource,
        resource_type: str,
        prefix: str,
        name: str,
        body: dict[str, TreeValue],
        children: Iterable[Child] = (),
    ) -> IdOf:
        """Adds a resource of Microsoft.Network that the design keeps inside ``owner``; a reference to it."""
        symbol = self.symbols.new(prefix, name)
        located = {"location": self.location(owner), **body}
        resource = TreeResource(symbol, resource_type, NETWORK_API, (template_name(name),), in_order(located))
        self.add(owner.id, resource, children)
        return IdOf(symbol)

    def owner_of(self, resource: Resource) -> str | None:
        """The symbol of the resource whose name stands before a child's; None for what is no child."""
        arm = catalogue().of(resource).arm
        return self.symbol_of(getattr(resource, arm.owner)) if arm is not None and arm.child_of else None

    def parameter(self, parameter: Parameter) -> ParameterRef:
        """Declares a parameter once; a reference to it."""
        self.parameters.setdefault(parameter.name.lower(), parameter)
        return ParameterRef(parameter.name)
