"""Names for the resources of a design that do not depend on their ids: kind and path of names."""

from __future__ import annotations

from collections.abc import Mapping

from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource


def keys_of(design: Design) -> Mapping[str, str]:
    """A key such as ``subnet:vnet-a/snet-b`` for every resource id; equal ones get ``#2``, ``#3`` in order.

    The order is that of their resource groups and then of their ids.
    """
    found: dict[str, str] = {}
    ordered = design.index.in_order(design.resources)
    depths = {i: _depth(design.resources, i) for i in ordered}
    for depth in sorted(set(depths.values())):
        alike: dict[str, list[str]] = {}
        for resource_id in (i for i in ordered if depths[i] == depth):
            resource = design.resources[resource_id]
            above = found.get(resource.parent or "")
            key = f"{resource.kind}:{above.partition(':')[2] + '/' if above else ''}{_escaped(resource.name)}"
            found[resource_id] = key
            alike.setdefault(key, []).append(resource_id)
        for key, ids in alike.items():
            if len(ids) > 1:
                ids.sort(key=lambda i: _place(design.resources[i]))
                found.update((i, key if number == 1 else f"{key}#{number}") for number, i in enumerate(ids, 1))
    return found


def _place(resource: Resource) -> tuple[str, str]:
    return getattr(resource, "resource_group", "").lower(), getattr(resource, "subscription", "").lower()


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1").replace("#", "~2").replace(":", "~3")


def _depth(resources: Mapping[str, Resource], resource_id: str) -> int:
    depth, seen = 0, {resource_id}
    above = resources[resource_id].parent
    while above is not None and above in resources and above not in seen:
        depth += 1
        seen.add(above)
        above = resources[above].parent
    return depth
