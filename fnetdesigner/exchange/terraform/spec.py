"""How a type of the tree is declared for Terraform: its resource, plain moves, and a function for the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from fnetdesigner.exchange.terraform.hcl import Item
from fnetdesigner.exchange.terraform.references import References
from fnetdesigner.exchange.terraform.sheet import Sheet
from fnetdesigner.exchange.tree import Tree, TreeResource
from fnetdesigner.exchange.tree_body import body_of


@dataclass(frozen=True, slots=True)
class More:
    """A further Terraform resource that a resource of the tree brings along."""

    resource: str
    label: str
    items: tuple[Item, ...]


@dataclass(slots=True)
class Pen:
    """What a function of a type has at hand besides its sheet."""

    tree: Tree
    references: References
    major: int
    children: Mapping[str, tuple[TreeResource, ...]]
    more: list[More] = field(default_factory=list)
    lost: list[tuple[str, str]] = field(default_factory=list)

    def below(self, symbol: str, segment: str) -> Iterator[TreeResource]:
        """The children of a resource whose type ends with a segment."""
        for child in self.children.get(symbol, ()):
            if child.type.rpartition("/")[2].lower() == segment.lower():
                yield child

    def sheet(self, child: TreeResource, into: Sheet) -> Sheet:
        """The sheet of a child that is written in its parent; what it leaves over counts there."""
        found = Sheet(body_of(child.body), self.references, f"{child.type.rpartition('/')[2]}.", into.items)
        into.adopt(found)
        return found

    def lose(self, what: str, why: str) -> None:
        """Notes what Terraform cannot say of the resource at hand."""
        self.lost.append((what, why))


Write = Callable[[Sheet, TreeResource, Pen], None]


@dataclass(frozen=True, slots=True)
class Spec:
    """``resource``: the type in Terraform; empty for what stands inside its parent.

    ``choose`` decides by the resource instead; an empty answer means that azurerm has none, and ``reason`` says
    why. ``moves``: pairs of path and argument. ``implied``: members that follow from the rest in Terraform.
    ``named``, ``group`` and ``located``: whether it takes a name, a resource group and a location.
    """

    resource: str = ""
    moves: tuple[tuple[str, str], ...] = ()
    write: Write | None = None
    implied: tuple[str, ...] = ()
    named: bool = True
    group: bool = True
    located: bool = True
    choose: Callable[[TreeResource, Tree], str] | None = None
    reason: str = ""

    def type_of(self, resource: TreeResource, tree: Tree) -> str:
        """The Terraform type of a resource of the tree; empty where there is none."""
        return self.resource if self.choose is None else self.choose(resource, tree)


ENABLED = {"Enabled": True, "Disabled": False}
PUBLIC = "properties.publicNetworkAccess"
