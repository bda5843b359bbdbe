"""How connectors are drawn where a person has said so: bends that stay put, and labels that were moved.

A connector is named by the resource that it is (a peering, an intended flow), or by the reference behind it:
``holder.field.target``. Where nobody said anything there is no entry, and the way is found while drawing.
"""

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field

from fnetdesigner.model.resource import Resource, references

MOST_PINS = 24
"""More pinned pieces than anybody would drag on one line."""


class Pin(BaseModel):
    """A piece of a line that stays put: the line runs through this point, level or upright.

    In pixels from the upper left corner of the nearest container that holds both ends, or of the drawing.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    x: int = Field(ge=-2_000_000, le=2_000_000)
    y: int = Field(ge=-2_000_000, le=2_000_000)
    level: bool = False

    def moved(self, dx: int, dy: int) -> "Pin":
        """The same, elsewhere."""
        return Pin(x=self.x + dx, y=self.y + dy, level=self.level)


class Shift(BaseModel):
    """How far a label was moved from where it would stand, in pixels."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    x: int = Field(ge=-100_000, le=100_000)
    y: int = Field(ge=-100_000, le=100_000)


class LineLayout(BaseModel):
    """What a person has said about how a line is drawn: ``pins`` from its source to its target, and its label."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    pins: tuple[Pin, ...] = Field(default=(), max_length=MOST_PINS)
    label: Shift | None = None

    def __bool__(self) -> bool:
        return bool(self.pins) or self.label is not None


def is_line(resources: Mapping[str, Resource], line_id: str) -> bool:
    """Whether an id names a connector that is there: a resource, or a reference that a resource holds."""
    holder_id, dot, rest = line_id.partition(".")
    holder = resources.get(holder_id)
    if holder is None or not dot:
        return holder is not None
    field, _, target = rest.rpartition(".")
    return any(r.target == target and r.field.name == field for r in references(holder))
