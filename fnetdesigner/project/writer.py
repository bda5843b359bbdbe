"""From a design to the bytes of a ``.fnd`` file: a fixed order, one property per line, defaults left out."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from fnetdesigner.model.design import Design, Placement, Settings
from fnetdesigner.model.resource import Resource, natural_key
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
)

ALWAYS = ("title", "baseline")
"""Settings that are written even when they are the default: a reader wants to see them."""


def write_design(design: Design) -> bytes:
    """The file of a design: UTF-8, LF, a final newline. The same design gives the same bytes."""
    unknown = design.settings.unknown
    kept, names = _kept(unknown.get(KEPT_RESOURCES, {}), design.resources)
    kept_layout = {names.get(i, i): place for i, place in unknown.get(KEPT_LAYOUT, {}).items()}
    resources: dict[str, Any] = {i: _resource(r) for i, r in design.resources.items()} | kept
    layout: dict[str, Any] = {i: _place(p) for i, p in design.layout.items()} | kept_layout
    lines: dict[str, Any] = {i: line.model_dump(exclude_defaults=True) for i, line in design.lines.items()}
    lines |= {names.get(i, i): line for i, line in unknown.get(KEPT_LINES, {}).items()}
    header = unknown.get(KEPT_HEADER, {})
    document = {
        HEADER: {"format": header.get("format", str(FORMAT)), **_sorted(header, but=("format",))},
        "settings": _settings(design.settings),
        "resources": {i: resources[i] for i in sorted(resources, key=natural_key)},
        "layout": {i: layout[i] for i in sorted(layout, key=natural_key)},
        **({"lines": {i: lines[i] for i in sorted(lines, key=natural_key)}} if lines else {}),
        **_sorted(unknown.get(KEPT_TOP, {})),
    }
    return (json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n").encode("utf-8")


def _settings(settings: Settings) -> dict[str, Any]:
    written = settings.model_dump(mode="json", exclude={"unknown"})
    fields = Settings.model_fields
    known = {
        key: value
        for key, value in written.items()
        if key in ALWAYS or getattr(settings, key) != fields[key].get_default(call_default_factory=True)
    }
    for key in ("waivers", "severities"):
        if key in known:
            known[key] = [row.model_dump(mode="json", exclude_defaults=True) for row in getattr(settings, key)]
    return {**known, **_sorted(settings.unknown, but=RESERVED)}


def _place(place: Placement) -> dict[str, Any]:
    """The place of a resource: always where and how large, and what else is out of the ordinary."""
    measures = {"x": place.x, "y": place.y, "width": place.width, "height": place.height}
    return {**measures, **place.model_dump(exclude=set(measures), exclude_defaults=True)}


def _resource(resource: Resource) -> dict[str, Any]:
    known = resource.model_dump(mode="json", exclude=set(NOT_IN_FILE), exclude_defaults=True)
    return {"kind": resource.kind, **known, **_sorted(resource.unknown)}


def _sorted(values: dict[str, Any], but: Collection[str] = ()) -> dict[str, Any]:
    return {key: values[key] for key in sorted(values) if key not in but}


def _kept(kept: dict[str, Any], taken: Collection[str]) -> tuple[dict[str, Any], dict[str, str]]:
    """The kept resources under ids that are still free, and the ids that had to change."""
    found: dict[str, Any] = {}
    names: dict[str, str] = {}
    for old in sorted(kept, key=natural_key):
        new, number = old, 1
        while new in taken or new in found or (new != old and new in kept):
            number += 1
            new = f"{old[:70]}-kept-{number}"
        found[new] = kept[old]
        if new != old:
            names[old] = new
    return found, names
