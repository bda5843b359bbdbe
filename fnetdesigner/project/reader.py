"""From the bytes of a ``.fnd`` file to a design, or to one error that names the place and the way out."""

from __future__ import annotations

import difflib
import json
import types
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Kind
from fnetdesigner.model.design import Design, DesignError, Placement, Settings, check_whole
from fnetdesigner.model.lines import LineLayout
from fnetdesigner.model.resource import Resource, natural_key
from fnetdesigner.model.values import Identifier
from fnetdesigner.project.errors import ProjectError, RefusedError, shortened
from fnetdesigner.project.form import (
    FORMAT,
    HEADER,
    KEPT_HEADER,
    KEPT_LAYOUT,
    KEPT_LINES,
    KEPT_RESOURCES,
    KEPT_TOP,
    NOT_IN_FILE,
    RESERVED,
    SECTIONS,
)
from fnetdesigner.project.migrations import STEPS, Document, Step, Version, migrate, parse_version
from fnetdesigner.project.places import Path, line_and_column, offset_of
from fnetdesigner.project.text import decode, parse
from fnetdesigner.project.words import first_complaint

M = TypeVar("M", bound=BaseModel)
PLACEMENTS = TypeAdapter(dict[str, Placement])


class _Key(BaseModel):
    """An id, checked as any other value is."""

    id: Identifier


def read_design(
    data: bytes, name: str, *, current: Version = FORMAT, steps: Mapping[Version, Step] = STEPS, newer: bool = False
) -> Design:
    """The design in the bytes of a file. ``name`` is the file's name, for messages.

    ProjectError where the file is no project, is of a newer major version, or holds a design that cannot be.
    ``current`` and ``steps`` are the version to read as and the migrations that lead to it. ``newer``: take of a newer
    major version what this one understands; that is to look at, and never to be written over the file.
    """
    text = decode(data, name)
    document = parse(text, name)
    try:
        return _design(document, current, steps, newer)
    except RefusedError as error:
        offset = offset_of(text, error.path)
        line, column = (None, None) if offset is None else line_and_column(text, offset)
        where = ".".join(shortened(str(part), 80) for part in error.path)
        raise ProjectError(name, line, column, where, error.message) from None


def _design(document: Any, current: Version, steps: Mapping[Version, Step], newer: bool) -> Design:
    version = _version(document, current, newer)
    if version.major == current.major:
        document = migrate(document, version, current, steps)
    for section in SECTIONS:
        if not isinstance(document.get(section, {}), dict):
            raise RefusedError((section,), "must be an object in braces")
    resources, kept = _resources(document.get("resources", {}), version, current)
    layout, kept_layout = _layout(document.get("layout", {}), kept)
    lines, kept_lines = _lines(document.get("lines", {}), kept)
    header = {key: value for key, value in document[HEADER].items() if key != "format" or version > current}
    top = {key: value for key, value in document.items() if key not in SECTIONS}
    aside = (
        (KEPT_HEADER, header), (KEPT_TOP, top), (KEPT_RESOURCES, kept), (KEPT_LAYOUT, kept_layout),
        (KEPT_LINES, kept_lines),
    )  # fmt: skip
    # What a newer major version means by what is unknown here cannot be carried into a file of this one.
    carried = {key: value for key, value in aside if value} if version.major == current.major else {}
    settings = _settings(document.get("settings", {}), carried)
    design = Design(settings, resources, layout, lines)
    _check_places(design)
    try:
        check_whole(design)
    except DesignError as error:
        raise _broken(design, kept, error) from None
    return design


def _version(document: Any, current: Version, newer: bool) -> Version:
    """The version that a document says it is of; refuse what is no project and what is too new."""
    if not isinstance(document, dict):
        raise RefusedError((), "is JSON, but not a project of fnetdesigner")
    header = document.get(HEADER)
    if header is None and "deploymentTemplate" in str(document.get("$schema", "")):
        raise RefusedError((), "is an ARM template, not a project; import it instead of opening it")
    if not isinstance(header, dict):
        raise RefusedError((), f'is not a project of fnetdesigner; a project begins with "{HEADER}"')
    where = (HEADER, "format")
    if "format" not in header:
        raise RefusedError(where, f'is missing; write "{current}"')
    version = parse_version(header["format"])
    if version is None:
        raise RefusedError(where, f'must be a version such as "{current}", in double quotes')
    if version.major > current.major and not newer:
        raise RefusedError(
            where, f"is {version}; this fnetdesigner reads up to {current.major}.x. Install a newer one to open it"
        )
    if version.major < current.major:
        raise RefusedError(where, f"is {version}; this fnetdesigner reads {current.major}.x only")
    return version


def _settings(written: Document, aside: Document) -> Settings:
    for key in RESERVED:
        if key in written:
            raise RefusedError(("settings", key), "is a name kept for fnetdesigner itself; choose another one")
    known, unknown = _split(Settings, written)
    return _validated(Settings, {**known, "unknown": {**unknown, **aside}}, ("settings",))


def _resources(written: Document, version: Version, current: Version) -> tuple[dict[str, Resource], Document]:
    """The resources of known kinds, and those of kinds that only a newer version knows, as they stand."""
    kinds = catalogue().by_slug
    found = _at_once(written)
    if found is not None:
        return found, {}
    found = {}
    kept: Document = {}
    for resource_id in sorted(written, key=natural_key):
        values, path = written[resource_id], ("resources", resource_id)
        if not isinstance(values, dict):
            raise RefusedError(path, "must be an object in braces")
        slug = values.get("kind")
        if not isinstance(slug, str):
            raise RefusedError((*path, "kind"), "must be text in double quotes" if "kind" in values else "is missing")
        kind = kinds.get(slug)
        if kind is not None:
            found[resource_id] = _resource(kind, resource_id, values, path)
        elif version > current:
            _validated(_Key, {"id": resource_id}, path)
            kept[resource_id] = values
        else:
            near = difflib.get_close_matches(slug, kinds, 1)
            hint = f"did you mean {near[0]}?" if near else "see the list of kinds in the documentation"
            raise RefusedError((*path, "kind"), f"{shortened(slug, 80)!r} is not a kind of resource; {hint}")
    return found, kept


def _at_once(written: Document) -> dict[str, Resource] | None:
    """The resources, validated kind by kind, which takes half of the time that one by one does.

    None where anything is wrong, and where there is a kind that only a newer version knows.
    """
    kinds = catalogue().by_slug
    groups: dict[str, list[Document]] = {}
    order = sorted(written, key=natural_key)
    for resource_id in order:
        values = written[resource_id]
        slug = values.get("kind") if isinstance(values, dict) else None
        if not isinstance(slug, str) or slug not in kinds:
            return None
        groups.setdefault(slug, []).append(_prepared(kinds[slug], resource_id, values))
    found: dict[str, Resource] = {}
    try:
        for slug, items in groups.items():
            of_kind: Any = types.GenericAlias(list, (kinds[slug].model,))
            many: TypeAdapter[list[Resource]] = TypeAdapter(of_kind)
            found.update((r.id, r) for r in many.validate_json(json.dumps(items), strict=True))
    except ValidationError:
        return None
    return {i: found[i] for i in order}


def _prepared(kind: Kind, resource_id: str, written: Document) -> Document:
    known, unknown = _split(kind.model, written)
    unknown.pop("kind")
    return {**known, "id": resource_id, "unknown": unknown}


def _resource(kind: Kind, resource_id: str, written: Document, path: Path) -> Resource:
    try:
        return _validated(kind.model, _prepared(kind, resource_id, written), path)
    except RefusedError as error:
        if kind.ends is None or error.path[-1] not in kind.ends or error.path[-1] in written:
            raise
        message = f"is missing; a {kind.title.lower()} has two ends, and this property names one of them"
        raise RefusedError(error.path, message) from None


def _layout(written: Document, kept: Document) -> tuple[dict[str, Placement], Document]:
    known = {resource_id: values for resource_id, values in written.items() if resource_id not in kept}
    kept_layout = {resource_id: values for resource_id, values in written.items() if resource_id in kept}
    try:
        # All at once, which takes a third of the time; one by one only to name the place of what is wrong.
        found = PLACEMENTS.validate_json(json.dumps(known), strict=True)
    except ValidationError:
        found = {i: _validated(Placement, values, ("layout", i)) for i, values in known.items()}
    return found, kept_layout


def _lines(written: Document, kept: Document) -> tuple[dict[str, LineLayout], Document]:
    """How lines are drawn; what is said about lines of a newer version's resources is kept as it stands."""
    found: dict[str, LineLayout] = {}
    kept_lines: Document = {}
    for line_id, values in written.items():
        if line_id.partition(".")[0] in kept:
            kept_lines[line_id] = values
        elif line := _validated(LineLayout, values, ("lines", line_id)):
            found[line_id] = line
    return found, kept_lines


def _split(model: type[BaseModel], written: Document) -> tuple[Document, Document]:
    """What a model knows of an object of the file, and what it does not."""
    fields = model.model_fields.keys() - NOT_IN_FILE
    known = {key: value for key, value in written.items() if key in fields}
    return known, {key: value for key, value in written.items() if key not in fields}


def _validated(model: type[M], values: Any, path: Path) -> M:
    # Through JSON, because only there are a list for a tuple and strict types both in order.
    try:
        return model.model_validate_json(json.dumps(values), strict=True)
    except ValidationError as error:
        inner, message = first_complaint(error)
        # The id is the key of the resource, and not a property in it.
        raise RefusedError(path if inner == ("id",) else (*path, *inner), message) from None


def _check_places(design: Design) -> None:
    """Refuse what stands in a container that may not hold it, or outside of any though it needs one."""
    kinds = catalogue()
    for resource_id, resource in design.resources.items():
        kind = kinds.of(resource)
        if resource.parent is None:
            # A connector names its ends; only one whose end is its container needs a container.
            allowed = kind.free or not kind.inside
            container = None
        else:
            above = design.resources.get(resource.parent)
            container = above.kind if above is not None else None
            allowed = container is None or kinds.may_contain(container, kind.slug)
        if not allowed:
            reason = kinds.why_not(container, kind.slug)
            missing = "is missing. " if resource.parent is None else ""
            raise RefusedError(("resources", resource_id, "parent"), f"{missing}{reason}")


def _broken(design: Design, kept: Document, error: DesignError) -> RefusedError:
    """What ``check_whole`` found, at the property that holds it."""
    resource = design.resources.get(error.where)
    if resource is None:
        part = "lines" if error.where in design.lines else "layout"
        return RefusedError((part, error.where), f"{error.message}; remove it")
    path: Path = ("resources", resource.id)
    if resource.parent is not None and (resource.parent not in design.resources or "circle" in error.message):
        named, path = resource.parent, (*path, "parent")
    else:
        for reference in design.index.references[resource.id]:
            target = design.resources.get(reference.target)
            if target is None or target.kind not in reference.field.target.kinds:
                named, path = reference.target, (*path, *_place_in(resource, reference.field.path, reference.target))
                break
        else:
            return RefusedError(path, error.message)
    if named in kept:
        return RefusedError(path, f"{named!r} is of a kind that only a newer fnetdesigner knows; open it with that")
    way_out = "" if named in design.resources else "; add it, or remove this property"
    return RefusedError(path, f"{error.message}{way_out}")


def _place_in(resource: Resource, field: tuple[str, ...], target: str) -> Path:
    """The path from a resource to the value that names ``target``."""
    value = getattr(resource, field[0])
    if not isinstance(value, tuple):
        return (field[0],)
    held = [getattr(row, field[1]) for row in value] if len(field) == 2 else list(value)
    return (field[0], held.index(target), *field[1:])
