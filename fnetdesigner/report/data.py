"""What a resource says of itself, field by field, as text: the data that diagrams carry on their shapes.

All fields that the inspector shows, in its words; references by the names of what they refer to. Fields
without a value are left out. Nothing reads this back: a design travels in a project file or a template.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from pydantic import BaseModel

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Part, Resource, metadata_of
from fnetdesigner.report.connections import Connection
from fnetdesigner.report.folding import members_of
from fnetdesigner.report.strokes import STROKES


class Datum(NamedTuple):
    """One field: its ``name`` (a lower-case word with underscores), its ``title`` and its value as ``text``."""

    name: str
    title: str
    text: str


class _Field(NamedTuple):
    name: str
    shown: Shown
    refers: bool


def data_of(design: Design, resource_id: str) -> tuple[Datum, ...]:
    """The data of a resource, its kind first. KeyError if it is not in the design."""
    resource = design.resources[resource_id]
    return (Datum("kind", "Kind", catalogue().of(resource).title), *_fields(design, resource))


def data_of_line(design: Design, line: Connection) -> tuple[Datum, ...]:
    """The data of a line: what it means and between what; with the fields of its resource, if it is one."""
    ends = (
        Datum("meaning", "Meaning", STROKES[line.style].title),
        Datum("source", "From", _name(design, line.source)),
        Datum("target", "To", _name(design, line.target)),
    )
    if line.members and line.id not in line.members:
        return (*ends, Datum("members", "Connectors", "\n".join(members_of(design, line.members))))
    if line.id != line.holder:
        return ends
    said = {datum.name for datum in ends}
    return (*ends, *(datum for datum in data_of(design, line.id) if datum.name not in said))


def _fields(design: Design, resource: Resource) -> Iterator[Datum]:
    around = design.get(resource.parent)
    for field in _shown(type(resource)):
        text = _said(design, getattr(resource, field.name), field)
        if text:
            yield Datum(field.name, field.shown.title, text)
        if field.name == "name" and around is not None:
            yield Datum("inside", "Inside", around.name)


@cache
def _shown(model: type[BaseModel]) -> tuple[_Field, ...]:
    found = ((name, metadata_of(model, name, Shown), metadata_of(model, name, RefTo)) for name in model.model_fields)
    return tuple(_Field(name, shown, target is not None) for name, shown, target in found if shown is not None)


def _said(design: Design, value: Any, field: _Field) -> str:
    """A value in words; empty where there is none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, (tuple, list)):
        rows = any(isinstance(item, Part) for item in value)
        return ("\n" if rows else ", ").join(_said(design, item, field) for item in value)
    if isinstance(value, Part):
        cells = ((f, _said(design, getattr(value, f.name), f)) for f in _shown(type(value)))
        return "; ".join(f"{f.shown.title}: {text}" for f, text in cells if text)
    if field.refers:
        return _name(design, str(value))
    return next((words for choice, words in field.shown.labels if choice == value), str(value))


def _name(design: Design, resource_id: str) -> str:
    found = design.get(resource_id)
    return resource_id if found is None else found.name
