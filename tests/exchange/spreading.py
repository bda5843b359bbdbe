"""Designs over several resource groups and subscriptions, made of those that stand in one."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import replace

from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource, with_references
from tests.exchange import made

GROUPS = ("rg-design", "rg-hub", "rg-dns")
OTHER = "11111111-1111-1111-1111-111111111111"


def by_kind(design: Design, subscriptions: Sequence[str] = ("",), groups: Sequence[str] = GROUPS) -> Design:
    """The design with the resources of one kind in one group, and groups that need each other."""

    def placed(resource: Resource) -> Resource:
        number = zlib.crc32(resource.kind.encode())
        place = {
            "resource_group": groups[number % len(groups)],
            "subscription": subscriptions[number % len(subscriptions)],
        }
        fields = type(resource).model_fields
        return resource.model_copy(update={name: value for name, value in place.items() if name in fields})

    return replace(design, resources={i: placed(r) for i, r in design.resources.items()})


def alike() -> Design:
    """Two groups that hold resources of the same names, each of which names its own."""
    first = made.flex()
    resources: dict[str, Resource] = dict(first.resources)
    for resource_id, resource in first.resources.items():
        named = with_references(resource, lambda target: f"{target}00")
        parent = None if resource.parent is None else f"{resource.parent}00"
        changed: dict[str, object] = {"id": f"{resource_id}00", "parent": parent}
        if "resource_group" in type(resource).model_fields:
            changed["resource_group"] = "rg-second"
        resources[f"{resource_id}00"] = named.model_copy(update=changed)
    return replace(first, resources=resources)
