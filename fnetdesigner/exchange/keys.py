"""Names for the resources of a design that do not depend on their ids: kind and path of names."""

from __future__ import annotations

from collections.abc import Mapping

from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource


def keys_of(design: Design) -> Mapping[str, str]:
    """A key such as ``subnet:vnet-a/snet-b`` for every resource id; equal ones get ``#2``, ``#3`` in order."""
    found: dict[str, str] = {}
    used: dict[str, int] = {}
    for resource_id in _containers_first(design):
        resource = design.resources[resource_id]
        above = found.get(resource.parent or "")
        path = _escaped(resource.name)
        key = f"{resource.kind}:{above.partition(':')[2] + '/' if above else ''}{path}"
        used[key] = used.get(key, 0) + 1
        found[resource_id] = key if used[key] == 1 else f"{key}#{used[key]}"
    return found


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1").replace("#", "~2").replace(":", "~3")


def _containers_first(design: Design) -> list[str]:
    ordered = design.index.in_order(design.resources)
    depth = {i: _depth(design.resources, i) for i in ordered}
    return sorted(ordered, key=lambda i: depth[i])


def _depth(resources: Mapping[str, Resource], resource_id: str) -> int:
    depth, seen = 0, {resource_id}
    above = resources[resource_id].parent
    while above is not None and above in resources and above not in seen:
        depth += 1
        seen.add(above)
        above = resources[above].parent
    return depth
