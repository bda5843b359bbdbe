"""The documentation page of every kind of resource, in Markdown, made from its declaration alone."""

from __future__ import annotations

import typing
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel

from fnetdesigner.azure.facts import source
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Arm, Kind, Unmapped
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import metadata_of, part_of


def kind_pages() -> Mapping[str, str]:
    """Markdown by file name: one page per kind, and ``index.md``. The same declarations give the same bytes."""
    kinds = catalogue().kinds
    pages = {f"{kind.slug}.md": _page(kind) for kind in kinds}
    rows = [f"| [{k.title}]({k.slug}.md) | {k.palette} | {_type(k)} | {len(_fields(k.model))} |" for k in kinds]
    head = "# Kinds of resources\n\n| Kind | Palette | ARM type | Fields |\n|---|---|---|---|\n"
    return {"index.md": head + "\n".join(rows) + "\n", **pages}


def _type(kind: Kind) -> str:
    return f"`{kind.arm.type}`" if kind.arm is not None else "none"


def _page(kind: Kind) -> str:
    known = catalogue().by_slug
    lines = [f"# {kind.title}", "", " ".join(kind.help.split()), ""]
    places = [known[s].title.lower() for s in kind.inside]
    if kind.ends is not None:
        lines.append("- Drawn as a line between two things.")
    elif places:
        lines.append(f"- Stands in: {', '.join(places)}{', or free on the canvas' if kind.free else ''}.")
    else:
        lines.append("- Stands free on the canvas.")
    if kind.arm is not None:
        lines.append(f"- Deployed as `{kind.arm.type}`, API version {kind.arm.api_version}.")
    else:
        lines.append(f"- Not deployed. {kind.no_arm}")
    if kind.doc:
        lines.append(f"- Azure documentation: <{kind.doc}>")
    lines += ["", *_table(kind.model)]
    for name, info in kind.model.model_fields.items():
        row = part_of(info.annotation)
        if row is not None:
            shown: Any = metadata_of(kind.model, name, Shown)
            lines += ["", f"## A row of {shown.title}", "", *_table(row)]
    return "\n".join(lines) + "\n"


def _fields(model: type[BaseModel]) -> list[str]:
    return [n for n in model.model_fields if metadata_of(model, n, Shown) is not None]


def _table(model: type[BaseModel]) -> list[str]:
    lines = ["| Field | What it says | Values | In the template | Source |", "|---|---|---|---|---|"]
    for name in _fields(model):
        shown: Any = metadata_of(model, name, Shown)
        lines.append(
            f"| {shown.title} | {shown.help} | {_values(model, name, shown)} | {_arm(model, name)} | {_source(shown)} |"
        )
    return lines


def _values(model: type[BaseModel], name: str, shown: Shown) -> str:
    target: Any = metadata_of(model, name, RefTo)
    if target is not None:
        return ", ".join(catalogue().by_slug[k].title.lower() for k in target.kinds)
    annotation = model.model_fields[name].annotation
    choices = _choices(annotation)
    labels = dict(shown.labels)
    if choices:
        return ", ".join(labels.get(str(c), str(c)) for c in choices)
    return "yes or no" if annotation is bool else ""


def _choices(annotation: Any) -> tuple[Any, ...]:
    if typing.get_origin(annotation) is Literal:
        return typing.get_args(annotation)
    return next((c for a in typing.get_args(annotation) if (c := _choices(a))), ())


def _arm(model: type[BaseModel], name: str) -> str:
    place: Any = metadata_of(model, name, Arm) or metadata_of(model, name, Unmapped)
    if isinstance(place, Arm):
        return f"`{place.path}`"
    return place.reason if place is not None else ""


def _source(shown: Shown) -> str:
    if not shown.source:
        return ""
    found = source(shown.source)
    return f"[{found.title}]({found.url}), {found.date}"
