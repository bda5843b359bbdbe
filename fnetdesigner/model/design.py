"""The design: an immutable value of resources, layout, settings and waivers.

Compare two designs with ``is``; hand one to another thread without a lock; keep hundreds in a history.
An edit (``model.edits``) makes a new design that shares all that did not change.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema

from fnetdesigner.model.index import Index
from fnetdesigner.model.lines import LineLayout, is_line
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Identifier, Line, Text

BaselineName = Literal["2024-11", "2026-04"]
FEW = 64
"""Changed resources that the index takes in one by one, whatever the size of the design."""


class Placement(BaseModel):
    """Where a resource is drawn: its upper left corner in its container, and its size, in pixels.

    ``locked``: hands do not move, resize or delete it; what its container does, it goes along with.
    ``collapsed``: a container is drawn as a card, and nothing in it; its size is that of the open one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    x: int = Field(ge=-1_000_000, le=1_000_000)
    y: int = Field(ge=-1_000_000, le=1_000_000)
    width: int = Field(default=184, ge=8, le=1_000_000)
    height: int = Field(default=56, ge=8, le=1_000_000)
    locked: bool = False
    collapsed: bool = False

    def at(self, x: int, y: int, width: int | None = None, height: int | None = None) -> "Placement":
        """The same elsewhere, or in another size: all that is not said stays as it is."""
        values = {"x": x, "y": y, "width": self.width, "height": self.height}
        values |= {name: value for name, value in (("width", width), ("height", height)) if value is not None}
        return Placement.model_validate({**self.__dict__, **values})


def _date(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError(f"{text!r} is not a date; write it like 2027-03-31") from None


class Waiver(BaseModel):
    """Somebody's decision to accept a finding: a rule on certain resources, with the reason.

    ``expires`` is a date written 2027-03-31; after it the finding counts again.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    rule: str = Field(pattern=r"^FND-[A-Z]+-\d{3}$")
    resources: tuple[Identifier, ...]
    reason: Text
    owner: Line = ""
    expires: Annotated[str, AfterValidator(_date), WithJsonSchema({"type": "string", "format": "date"})] | None = None


class SeverityOverride(BaseModel):
    """How grave the findings of a rule are held in this design, whatever the rule says; with the reason.

    ``off``: its findings are still found, and all of them count as waived. To-dos keep their name, and what an
    export loses is never less than a warning (``rules.waivers``).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    rule: str = Field(pattern=r"^FND-[A-Z]+-\d{3}$")
    severity: Literal["error", "warning", "info", "off"]
    reason: Text = ""


class Settings(BaseModel):
    """What holds for the whole design."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    title: Line = "Untitled design"
    description: Text = ""
    baseline: BaselineName = "2024-11"
    region: Line = "westeurope"
    resource_group: Line = "rg-design"
    waivers: tuple[Waiver, ...] = ()
    severities: tuple[SeverityOverride, ...] = ()
    unknown: dict[str, Any] = Field(default_factory=dict)


def _frozen(items: Mapping[str, Any]) -> Mapping[str, Any]:
    return items if isinstance(items, MappingProxyType) else MappingProxyType(dict(items))


@dataclass(frozen=True)
class Design:
    """A whole design. ``resources`` and ``layout`` are keyed by resource id, ``lines`` by that of a connector."""

    settings: Settings = field(default_factory=Settings)
    resources: Mapping[str, Resource] = field(default_factory=dict)
    layout: Mapping[str, Placement] = field(default_factory=dict)
    lines: Mapping[str, LineLayout] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "resources", _frozen(self.resources))
        object.__setattr__(self, "layout", _frozen(self.layout))
        object.__setattr__(self, "lines", _frozen(self.lines))

    @cached_property
    def index(self) -> Index:
        """Look-up tables over the resources: by kind, by name, children, referrers."""
        return Index.of(self.resources.values())

    def with_parts(
        self,
        *,
        settings: Settings | None = None,
        resources: Mapping[str, Resource] | None = None,
        layout: Mapping[str, Placement] | None = None,
        lines: Mapping[str, LineLayout] | None = None,
        touched: Iterable[str] = (),
    ) -> "Design":
        """A design with some parts replaced; ``touched`` names the resource ids that differ.

        What was said about lines that are there no more is forgotten.

        The index is carried along where little differs; otherwise it is made anew when asked for, which is faster.
        """
        known = self.resources if resources is None else resources
        drawn = self.lines if lines is None else lines
        if drawn and (resources is not None or lines is not None):
            drawn = {i: line for i, line in drawn.items() if line and is_line(known, i)}
        new = replace(
            self,
            settings=self.settings if settings is None else settings,
            resources=self.resources if resources is None else MappingProxyType(dict(resources)),
            layout=self.layout if layout is None else MappingProxyType(dict(layout)),
            lines=drawn,
        )
        if "index" in self.__dict__:
            if resources is None:
                new.__dict__["index"] = self.index
            elif len(ids := tuple(touched)) <= max(FEW, len(new.resources) // 16):
                new.__dict__["index"] = self.index.updated(self.resources, new.resources, ids)
        return new

    def get(self, resource_id: str | None) -> Resource | None:
        """The resource of that id, or None."""
        return None if resource_id is None else self.resources.get(resource_id)

    def ancestors(self, resource_id: str) -> tuple[str, ...]:
        """The ids of the containers around a resource, the nearest first."""
        found: list[str] = []
        resource = self.resources[resource_id]
        while resource.parent is not None and resource.parent not in found:
            found.append(resource.parent)
            resource = self.resources[resource.parent]
        return tuple(found)

    def new_id(self, kind: str, taken: Iterable[str] = ()) -> str:
        """The next free id for a kind: ``subnet-3`` after ``subnet-2``."""
        prefix = f"{kind}-"
        used = [i[len(prefix) :] for i in (*self.index.by_kind.get(kind, ()), *taken) if i.startswith(prefix)]
        return f"{prefix}{1 + max((int(u) for u in used if u.isdigit()), default=0)}"


class DesignError(ValueError):
    """A design that cannot be: it names the resource ``where`` and says what is wrong."""

    def __init__(self, where: str, message: str) -> None:
        super().__init__(f"{where}: {message}" if where else message)
        self.where = where
        self.message = message


def check_whole(design: Design) -> None:
    """Refuse a design with dangling references, parents in a circle or layout of nothing.

    DesignError names the first resource, in natural order of ids, that is wrong.
    """
    resources = design.resources
    for resource_id in design.index.in_order(resources):
        resource = resources[resource_id]
        if resource.parent is not None and resource.parent not in resources:
            raise DesignError(resource_id, f"its container {resource.parent!r} is not in the design")
        for reference in design.index.references[resource_id]:
            if reference.target not in resources:
                raise DesignError(
                    resource_id,
                    f"{reference.field.name} names {reference.target!r}, which is not in the design",
                )
            kind = resources[reference.target].kind
            if kind not in reference.field.target.kinds:
                raise DesignError(resource_id, f"{reference.field.name} cannot name a {kind} ({reference.target!r})")
        seen = {resource_id}
        above = resource.parent
        while above is not None:
            if above in seen:
                raise DesignError(resource_id, "its containers go in a circle")
            seen.add(above)
            above = resources[above].parent if above in resources else None
    for resource_id in design.layout:
        if resource_id not in resources:
            raise DesignError(resource_id, "has a place in the layout but is not in the design")
    for line_id in design.lines:
        if not is_line(resources, line_id):
            raise DesignError(line_id, "is drawn in some way but is not in the design")
