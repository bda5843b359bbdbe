"""The JSON Schema of the format, made from the kinds, for editors and other programs.

It says what may stand where and of which type. It does not say what needs the whole design: that a
reference leads somewhere, that a container may hold a kind, that an address range is on its boundary.
``python -m fnetdesigner.project.schema`` writes it to the standard output.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from pydantic import BaseModel

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Kind
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.design import Placement, Settings
from fnetdesigner.model.lines import LineLayout
from fnetdesigner.model.resource import Part, metadata_of, part_of
from fnetdesigner.project.form import FORMAT, HEADER, NOT_IN_FILE

SCHEMA_PATH = f"resources/schema/fnd-{FORMAT}.schema.json"
IDENTIFIER = "^[a-z][a-z0-9-]{0,79}$"

Node = dict[str, Any]


def schema() -> Node:
    """The schema of a whole file, as plain JSON values in a fixed order."""
    definitions: dict[str, Node] = {}
    kinds = catalogue().kinds
    for kind in kinds:
        definitions[kind.slug] = _kind(kind, definitions)
    for name, model in (("settings", Settings), ("placement", Placement), ("line", LineLayout)):
        definitions[name] = _model(model, definitions)
    definitions["resource"] = _any_resource(kinds)
    version = {"type": "string", "pattern": rf"^{FORMAT.major}\.[0-9]{{1,4}}$", "title": "Version of the format"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:fnetdesigner:fnd:{FORMAT}",
        "title": "Project of fnetdesigner",
        "type": "object",
        "required": [HEADER],
        "properties": {
            HEADER: {"type": "object", "required": ["format"], "properties": {"format": version}},
            "settings": {"$ref": "#/$defs/settings"},
            "resources": _by_id("resource", "The resources of the design, by id."),
            "layout": _by_id("placement", "Where resources are drawn, by id; without meaning for the design."),
            "lines": _by_line("How connectors are drawn, by the id of a resource or as holder.field.target."),
        },
        "$defs": {name: definitions[name] for name in sorted(definitions)},
    }


def schema_text() -> str:
    """The schema as the text of its file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _by_id(definition: str, description: str) -> Node:
    return {
        "description": description,
        "type": "object",
        "propertyNames": {"pattern": IDENTIFIER},
        "additionalProperties": {"$ref": f"#/$defs/{definition}"},
    }


def _by_line(description: str) -> Node:
    return {"description": description, "type": "object", "additionalProperties": {"$ref": "#/$defs/line"}}


def _any_resource(kinds: tuple[Kind, ...]) -> Node:
    return {
        "type": "object",
        "required": ["kind", "name"],
        "properties": {"kind": {"enum": [kind.slug for kind in kinds]}},
        "allOf": [
            {"if": {"properties": {"kind": {"const": k.slug}}}, "then": {"$ref": f"#/$defs/{k.slug}"}} for k in kinds
        ],
    }


def _kind(kind: Kind, definitions: dict[str, Node]) -> Node:
    node = _model(kind.model, definitions)
    required = ["kind", *node.get("required", ())]
    if kind.inside and not kind.free:
        required.append("parent")
    parent = {
        "anyOf": [{"type": "string", "pattern": IDENTIFIER}, {"type": "null"}],
        "title": "Container",
        "description": "The id of the resource that contains this one.",
        "x-refers-to": list(catalogue().homes_of(kind.slug)),
    }
    properties = {"kind": {"const": kind.slug}, **node["properties"]} | {"parent": parent}
    return {
        "title": kind.title,
        "description": kind.help,
        "type": "object",
        "required": required,
        "properties": properties,
    }


def _model(model: type[BaseModel], definitions: dict[str, Node]) -> Node:
    """The schema of a model; that of its rows goes to the definitions."""
    made = model.model_json_schema(ref_template="#/$defs/{model}")
    parts: dict[str, Node] = made.pop("$defs", {})
    for name, part in parts.items():
        definitions[name] = part
    for part_model in _rows(model):
        _dress(part_model, definitions[part_model.__name__])
    _dress(model, made)
    hidden = NOT_IN_FILE & made["properties"].keys()
    for name in hidden:
        del made["properties"][name]
    if "unknown" in hidden:
        # Whatever a newer version adds to these objects is kept, so it is no error.
        made.pop("additionalProperties", None)
    if "required" in made:
        made["required"] = [name for name in made["required"] if name not in NOT_IN_FILE]
    return made


def _rows(model: type[BaseModel]) -> list[type[BaseModel]]:
    found: list[type[BaseModel]] = []
    for info in model.model_fields.values():
        row: type[Part] | None = part_of(info.annotation)
        if row is not None:
            found.append(row)
    return found


def _dress(model: type[BaseModel], node: Node) -> None:
    """Give the properties the titles, helps and targets that the fields declare."""
    for name, field in node["properties"].items():
        shown = metadata_of(model, name, Shown)
        if shown is not None:
            field["title"], field["description"] = shown.title, shown.help
        target = metadata_of(model, name, RefTo)
        if target is not None:
            field["x-refers-to"] = list(target.kinds)


if __name__ == "__main__":
    sys.stdout.buffer.write(schema_text().encode("utf-8"))
