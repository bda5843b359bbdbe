"""What Terraform of ours says, read back by the importer of states, and held against the design.

The importer does not know every type and argument of azurerm that the export writes. What it reads is compared; what
it does not is named, and the design's own value stands in for it, so that findings and the matrix can be compared.
A value that the design leaves open and every export spells out, such as the version of a language, is no difference;
a setting that only a template can compute is asked of the user in Terraform, and is not compared.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from fnetdesigner.exchange.build import build
from fnetdesigner.exchange.equal import values_by_key
from fnetdesigner.exchange.intake import import_text
from fnetdesigner.exchange.keys import keys_of
from fnetdesigner.exchange.omissions import Omission
from fnetdesigner.exchange.readback.hcl import shown
from fnetdesigner.exchange.remainder import MEMBER
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Unmapped
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource, metadata_of, with_references

NOT_COMPARED = ("id", "kept", "unknown", "name", "parent")
"""The first three are no part of what is deployed; by the others resources were found."""
SPELLED_OUT = ("stack_version",)
"""Written with a usual value where the design has none, also where a template keeps what it said."""
UNREAD = "It was written, but the reader of Terraform does not know it."


@dataclass(frozen=True, slots=True)
class ReadBack:
    """``design``: the design with what was read in place of its own. ``compared``: how many values were."""

    design: Design
    differences: tuple[str, ...]
    unread: tuple[Omission, ...]
    compared: int


def read_back(design: Design, text: str) -> ReadBack:
    """The design as Terraform says it, as far as that can be read. TemplateError for text that is no Terraform."""
    found = import_text(json.dumps(shown(text)), resource_group=design.settings.resource_group).design
    own, theirs = keys_of(design), keys_of(found)
    by_key = {key: found.resources[i] for i, key in theirs.items()}
    ids = {key: i for i, key in own.items()}
    resources = dict(design.resources)
    spelled = _spelled_out(design)
    differences = [f"{key} is only in the export" for key in by_key if key not in ids]
    unread: list[Omission] = []
    compared = 0
    for resource_id in design.index.in_order(design.resources):
        resource = design.resources[resource_id]
        if catalogue().of(resource).arm is None or isinstance(resource, Unmodelled):
            continue
        other = by_key.get(own[resource_id])
        if other is None or type(other) is not type(resource):
            unread.append(Omission(resource.name, "", UNREAD))
            continue
        wrong, missing, alike = _differing(resource, values_by_key(resource, own), values_by_key(other, theirs))
        told = spelled.get(own[resource_id], {})
        wrong = {
            name: (mine, read)
            for name, (mine, read) in wrong.items()
            if (name not in told or told[name] != read) and not (name in SPELLED_OUT and not mine)
        }
        compared += alike + len(wrong)
        differences += [
            f"{own[resource_id]}: {n} is {w!r} in the design and {t!r} read back" for n, (w, t) in wrong.items()
        ]
        unread += [Omission(resource.name, name.replace("_", " "), UNREAD) for name in missing]
        if wrong:
            named = with_references(other, lambda target: ids.get(theirs.get(target, "")))
            resources[resource_id] = resource.model_copy(update={n: getattr(named, n) for n in wrong})
    return ReadBack(replace(design, resources=resources), tuple(differences), tuple(unread), compared)


def _differing(
    resource: Resource, own: Mapping[str, Any], theirs: Mapping[str, Any]
) -> tuple[dict[str, tuple[Any, Any]], list[str], int]:
    """What is different, what was not read, and how many values are the same although they are no defaults."""
    wrong: dict[str, tuple[Any, Any]] = {}
    missing: list[str] = []
    alike = 0
    fresh = _defaults(resource)
    for name, value in own.items():
        unmapped: Unmapped | None = metadata_of(type(resource), name, Unmapped)
        if name in NOT_COMPARED or (unmapped is not None and unmapped.by == "design"):
            continue
        if _alike(value, theirs[name]):
            alike += name not in fresh or value != fresh[name]
        elif name in fresh and theirs[name] == fresh[name]:
            missing.append(name)
        else:
            wrong[name] = (value, theirs[name])
    return wrong, missing, alike


def _alike(own: Any, theirs: Any) -> bool:
    """Whether two values are the same; names inside of rows are the same in upper and lower case."""
    if own == theirs:
        return True
    if not isinstance(own, list) or not isinstance(theirs, list):
        return False
    known = [row for row in own if not (isinstance(row, dict) and row.get("expression"))]
    return json.dumps(known).lower() == json.dumps(theirs).lower()


def _spelled_out(design: Design) -> Mapping[str, Mapping[str, Any]]:
    """What every export says where the design leaves something open, by key and field: what the metadata notes."""
    noted = build(design).metadata[MEMBER].get("resources", {})
    return {
        key: {name: change["template"] for name, change in changes.items() if "template" in change}
        for key, changes in noted.items()
    }


def _defaults(resource: Resource) -> dict[str, Any]:
    """The values that a new resource of the kind begins with, as plain data."""
    fields = type(resource).model_fields.items()
    found = {n: info.get_default(call_default_factory=True) for n, info in fields if not info.is_required()}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in found.items()}
