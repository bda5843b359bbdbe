"""Notes beside each kept property what an export of the design says in its place."""

from __future__ import annotations

from dataclasses import replace

from fnetdesigner.exchange.build import built
from fnetdesigner.exchange.keeping import NAME, Keeper, name_text, written_at
from fnetdesigner.exchange.understanding import UNSETTLED
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Deployed, KeptProperty, Resource
from fnetdesigner.model.values import MAX_TEXT


def _is_open(resource: Resource) -> bool:
    return isinstance(resource, Deployed) and any(row.instead == UNSETTLED for row in resource.kept)


def settled(design: Design) -> Design:
    """The design with every kept property compared with its export; one that says the same is not kept."""
    if not any(_is_open(r) for r in design.resources.values()):
        return design
    keeper = Keeper(built(design, kept=False))
    tree = keeper.tree()
    resources = dict(design.resources)
    for resource_id, resource in design.resources.items():
        if not isinstance(resource, Deployed) or not _is_open(resource):
            continue
        rows: list[KeptProperty] = []
        if named := next((r for r in resource.kept if (r.path, r.part) == (NAME, "")), None):
            rows.append(named.model_copy(update={"instead": name_text(resource)}))
        for row, body in keeper.places(resource):
            if row.instead != UNSETTLED:
                rows.append(row)
                continue
            instead = "" if body is None else written_at(body, row.path, tree)
            if instead != row.value:
                rows.append(row.model_copy(update={"instead": instead if len(instead) <= MAX_TEXT else ""}))
        in_order = tuple(sorted(rows, key=lambda row: (row.part, row.path)))
        resources[resource_id] = resource.model_copy(update={"kept": in_order})
    return replace(design, resources=resources)
