"""What the form of a kind consists of: one specification per shown field, read off the declarations.

Plain values without widgets; which editor belongs to which sort of field is decided in ``field_row``.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from pydantic import BaseModel, ValidationError

from fnetdesigner.azure.facts import BASELINE_TITLES
from fnetdesigner.gui.language import tr
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import Part, metadata_of, part_of
from fnetdesigner.model.values import MAX_TEXT
from fnetdesigner.project.words import first_complaint

Sort = Literal["switch", "choice", "number", "line", "text", "lines", "choices", "reference", "references", "table"]
TYPED: frozenset[Sort] = frozenset(("number", "line", "text", "lines"))
"""Sorts of fields that are typed into: a visit of such a field is one step of the history."""

NOT_SET = "Not set"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a form. ``choices``: values with their words, for a choice or several choices.
    ``optional``: an empty field is None. ``row``: the model of a table's rows."""

    name: str
    shown: Shown
    sort: Sort
    optional: bool = False
    choices: tuple[tuple[Any, str], ...] = ()
    target: RefTo | None = None
    row: type[Part] | None = None


@cache
def specs_of(model: type[BaseModel]) -> tuple[FieldSpec, ...]:
    """The shown fields of a model, in the order of declaration."""
    found = (_spec(model, name) for name in model.model_fields)
    return tuple(s for s in found if s is not None)


def sections(specs: Iterable[FieldSpec]) -> dict[str, list[FieldSpec]]:
    """The fields by section, in the order in which sections first occur; those for advanced readers apart."""
    found: dict[str, list[FieldSpec]] = {}
    for spec in specs:
        if not spec.shown.advanced:
            found.setdefault(spec.shown.section, []).append(spec)
    return found


def shared(models: Sequence[type[BaseModel]]) -> tuple[FieldSpec, ...]:
    """The fields that things of several models have in common and that can be given one value for all."""
    if not models:
        return ()
    first, *others = (specs_of(m) for m in models)
    return tuple(s for s in first if s.name != "name" and s.sort != "table" and all(s in o for o in others))


def complaint(error: ValidationError, title: str) -> str:
    """What is wrong with a value, as a sentence for under the field; a list names the line."""
    path, message = first_complaint(error)
    line = next((tr("line {number}").format(number=part + 1) for part in path[1:] if isinstance(part, int)), "")
    if message[:1].islower():
        message = f"{title if not line else line.capitalize()} {message}"
    elif line:
        message = f"{line.capitalize()}: {message}"
    return message if message.endswith((".", "?")) else f"{message}."


def _spec(model: type[BaseModel], name: str) -> FieldSpec | None:
    shown = metadata_of(model, name, Shown)
    if shown is None:
        return None
    info = model.model_fields[name]
    target = metadata_of(model, name, RefTo)
    inner, optional = _without_none(info.annotation)
    several = typing.get_origin(inner) is tuple
    if target is not None:
        return FieldSpec(name, shown, "references" if several else "reference", optional, target=target)
    if several:
        row = part_of(inner)
        values = _literals(typing.get_args(inner)[0])
        sort: Sort = "table" if row else "choices" if values else "lines"
        return FieldSpec(name, shown, sort, optional, _labelled(values, shown), row=row)
    if values := _literals(inner):
        return FieldSpec(name, shown, "choice", optional, _labelled(values, shown))
    if inner is bool:
        return FieldSpec(name, shown, "switch", optional)
    if inner is int:
        return FieldSpec(name, shown, "number", optional)
    long = any(getattr(m, "max_length", None) == MAX_TEXT for m in info.metadata)
    return FieldSpec(name, shown, "text" if long else "line", optional)


def _without_none(annotation: Any) -> tuple[Any, bool]:
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        arguments = [a for a in typing.get_args(annotation) if a is not type(None)]
        inner = arguments[0]
        return typing.get_args(inner)[0] if typing.get_origin(inner) is typing.Annotated else inner, True
    return annotation, False


def _literals(annotation: Any) -> tuple[Any, ...]:
    return typing.get_args(annotation) if typing.get_origin(annotation) is Literal else ()


def _labelled(values: Iterable[Any], shown: Shown) -> tuple[tuple[Any, str], ...]:
    words = dict(shown.labels)
    return tuple((value, words.get(value, str(value))) for value in values)


DESIGN_FIELDS = (
    FieldSpec("title", Shown("Title", "The name of the design, as reports and checks show it."), "line"),
    FieldSpec("description", Shown("Description", "What the design is for; it opens the report."), "text"),
    FieldSpec(
        "baseline",
        Shown("Baseline", "Which of Azure's documents the rules go by.", section="Rules"),
        "choice",
        choices=tuple(BASELINE_TITLES.items()),
    ),
    FieldSpec(
        "region",
        Shown("Default region", "New resources start in this region.", section="New resources",
              placeholder="westeurope"),
        "line",
    ),
    FieldSpec(
        "resource_group",
        Shown("Default resource group", "New resources start in this resource group.", section="New resources",
              placeholder="rg-design"),
        "line",
    ),
)  # fmt: skip
"""The form of the design itself, for when nothing is selected."""
