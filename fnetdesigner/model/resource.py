"""The base of every resource, and the references that resources hold to each other.

A resource is a frozen pydantic model. It knows its id, its name, the id of the place that contains it,
and its own settings; it never knows where it is drawn.
"""

import re
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Annotated, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field

from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.values import Identifier, JsonText, Line, Name, Text

Ref = Identifier
"""The id of another resource; the field's ``RefTo`` says of which kinds."""


class Part(BaseModel):
    """A row of a table inside a resource, such as one rule of a network security group."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Resource(BaseModel):
    """One thing of a design. ``unknown`` keeps fields that a newer version of the format wrote."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
    kind: ClassVar[str] = ""

    id: Identifier
    name: Annotated[Name, Shown("Name", "The name that the resource has, or will have, in Azure.")]
    parent: Ref | None = None
    unknown: dict[str, Any] = Field(default_factory=dict)

    def with_values(self, **values: Any) -> Self:
        """A copy with some fields changed, validated. pydantic.ValidationError where a value is not valid."""
        return type(self).model_validate({**self.__dict__, **values})


class KeptProperty(Part):
    """Something that a template said of a resource and that the design has no field for."""

    path: Annotated[
        Line,
        Shown(
            "Property",
            "Where it stands: names with dots between them; the name of an entry of a list stands in brackets.",
            placeholder="properties.description",
        ),
    ]
    value: Annotated[
        JsonText, Shown("Value", "The value as JSON, as templates write it; text in brackets is an expression.")
    ] = "null"
    part: Annotated[
        Line,
        Shown("Part", "The child resource that it belongs to, by type and name; empty for the resource itself."),
    ] = ""
    instead: Annotated[
        Text,
        Shown(
            "Takes the place of",
            "What an export says there otherwise, as JSON; once the design says something else, that is exported.",
        ),
    ] = ""


class Deployed(Resource):
    """What a template deploys. ``kept``: what templates said of it beyond the fields of the design."""

    kept: Annotated[
        tuple[KeptProperty, ...],
        Shown(
            "Kept as read",
            "Properties that an imported template has and the design has no field for; templates get them again.",
            "IAC26",
            "Kept",
            advanced=True,
        ),
    ] = ()


class AzureResource(Deployed):
    """A resource of its own in Azure: it has a region, a resource group and a subscription."""

    region: Annotated[
        Line,
        Shown(
            "Region",
            "The Azure region, written as in templates: westeurope.",
            "seed",
            placeholder="westeurope",
        ),
    ] = "westeurope"
    resource_group: Annotated[Line, Shown("Resource group", "The resource group that the resource is deployed to.")] = (
        "rg-design"
    )
    subscription: Annotated[
        Line,
        Shown(
            "Subscription",
            "The subscription's name or id. Leave it empty for the subscription of the design.",
            "VNI26",
            advanced=True,
        ),
    ] = ""


@dataclass(frozen=True, slots=True)
class RefField:
    """Where a model holds references: ``path`` is ``("plan",)`` or ``("access_rules", "subnet")``."""

    path: tuple[str, ...]
    target: RefTo
    many: bool

    @property
    def name(self) -> str:
        return self.path[0]


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference in use: resource ``source`` names ``target`` in ``field``."""

    source: str
    field: RefField
    target: str


@cache
def metadata_of(model: type[BaseModel], field: str, kind: type[Any]) -> Any:
    """The record of class ``kind`` among a field's annotations, or None."""
    return next((m for m in model.model_fields[field].metadata if isinstance(m, kind)), None)


def part_of(annotation: Any) -> type[Part] | None:
    """The row model of a ``tuple[SomePart, ...]`` annotation, or None."""
    for argument in typing.get_args(annotation):
        if isinstance(argument, type) and issubclass(argument, Part):
            return argument
    return None


@cache
def ref_fields(model: type[BaseModel]) -> tuple[RefField, ...]:
    """Every field of a model (and of its table rows) that refers to other resources."""
    found: list[RefField] = []
    for name, info in model.model_fields.items():
        target = metadata_of(model, name, RefTo)
        many = typing.get_origin(info.annotation) is tuple
        if target is not None:
            found.append(RefField((name,), target, many))
        elif many and (row := part_of(info.annotation)) is not None:
            found += [RefField((name, *inner.path), inner.target, True) for inner in ref_fields(row)]
    return tuple(found)


def references(resource: Resource) -> Iterator[Reference]:
    """Every reference that a resource holds, its parent aside, in the order of declaration."""
    for field in ref_fields(type(resource)):
        value = getattr(resource, field.path[0])
        if not value:
            continue
        if len(field.path) == 2:
            for row in value:
                if target := getattr(row, field.path[1]):
                    yield Reference(resource.id, field, target)
        elif field.many:
            for target in value:
                yield Reference(resource.id, field, target)
        else:
            yield Reference(resource.id, field, value)


def with_references(resource: Resource, change: Callable[[str], str | None]) -> Resource:
    """A copy whose references went through ``change``; None clears a single one and drops a listed one.

    A table row whose reference is cleared is dropped with it: a rule about a subnet that is gone
    would otherwise turn into a rule about everything.
    """
    values: dict[str, Any] = {}
    for field in ref_fields(type(resource)):
        name = field.path[0]
        old = values.get(name, getattr(resource, name))
        if not old:
            continue
        new: Any
        if len(field.path) == 2:
            inner = field.path[1]
            rows = []
            for row in old:
                target = getattr(row, inner)
                changed = change(target) if target else target
                if target and changed is None:
                    continue
                rows.append(row if changed == target else row.model_copy(update={inner: changed}))
            new = tuple(rows)
        elif field.many:
            new = tuple(c for c in (change(t) for t in old) if c is not None)
        else:
            new = change(old)
        if new != old:
            values[name] = new
    return resource.model_copy(update=values) if values else resource


_DIGITS = re.compile(r"(\d+)")


@lru_cache(maxsize=65536)
def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """A sort key that puts ``subnet-2`` before ``subnet-10``, and no two texts in the same place."""
    parts = (p.lstrip("0") if p.isdecimal() else p for p in _DIGITS.split(text) if p)
    # Longer numbers are larger ones, so a number of any length is compared without reading it as one.
    keys = [(1, len(p), p) if not p or p.isdecimal() else (0, 0, p) for p in parts]
    return (*keys, (-1, 0, text))
