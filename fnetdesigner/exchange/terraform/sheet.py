"""One resource while it is being written: members are moved from the tree's body into a block's arguments.

What nobody moves or drops is left over, and so becomes a line of the receipt: nothing is lost in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.terraform.hcl import Attribute, Block, Item, Value
from fnetdesigner.exchange.terraform.references import References
from fnetdesigner.exchange.tree import TreeValue


class Sheet:
    """A body and the block that it turns into. ``inside``: where the body stands in the resource's."""

    def __init__(self, body: Body, references: References, inside: str = "", items: list[Item] | None = None) -> None:
        self.body = body
        self.references = references
        self.inside = inside
        self.items: list[Item] = [] if items is None else items
        self._further: list[Sheet] = []

    def look(self, path: str) -> TreeValue:
        """A member of the body as the tree has it; it stays there. None where there is none."""
        found: TreeValue | object = self.body.look(path)
        return None if found is MISSING else found  # type: ignore[return-value]

    def raw(self, path: str) -> TreeValue:
        """A member taken from the body as the tree has it; None where there is none."""
        found: TreeValue | object = self.body.take(path)
        return None if found is MISSING else found  # type: ignore[return-value]

    def value(self, path: str) -> Value:
        """A member taken from the body, as Terraform says it."""
        return self.references.hcl(self.raw(path))

    def drop(self, *paths: str) -> None:
        """Takes members that Terraform implies."""
        for path in paths:
            self.body.take(path)

    def put(self, name: str, value: Value) -> None:
        """Adds an argument; None adds nothing."""
        if value is not None:
            self.items.append(Attribute(name, value))

    def move(self, *pairs: tuple[str, str]) -> None:
        """Moves members: pairs of a path and the name of the argument."""
        for path, name in pairs:
            self.put(name, self.value(path))

    def choose(self, path: str, name: str, values: Mapping[str, Value] | Mapping[str, bool]) -> None:
        """Moves a member whose values have other words in Terraform; another value is left over."""
        found = self.look(path)
        if isinstance(found, str) and found in values:
            self.drop(path)
            self.put(name, values[found])

    def filled(self, path: str, name: str) -> None:
        """Moves a list unless it is empty."""
        if self.look(path) == []:
            self.drop(path)
        self.move((path, name))

    def block(self, name: str) -> Sheet:
        """A nested block that goes on with the same body."""
        block = Block(name)
        self.items.append(block)
        return Sheet(self.body, self.references, self.inside, block.items)

    def rows(self, path: str, name: str = "") -> Iterator[Sheet]:
        """The objects of a list, each as a sheet of its own, in a nested block where it has a name."""
        for body in self.body.take_list(path):
            items: list[Item] = []
            if name:
                block = Block(name)
                self.items.append(block)
                items = block.items
            row = Sheet(body, self.references, f"{self.inside}{path}[].", items)
            self._further.append(row)
            yield row

    def adopt(self, other: Sheet) -> None:
        """Counts what another sheet leaves over as this one's."""
        self._further.append(other)

    def left(self) -> Iterator[str]:
        """The paths of what was left over, each once."""
        found = {f"{self.inside}{path}": None for path in self.body.rest()}
        for row in self._further:
            found.update(dict.fromkeys(row.left()))
        yield from found
