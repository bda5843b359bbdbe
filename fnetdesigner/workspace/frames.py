"""What being put into a region or a resource group means: the resource says so in its own fields."""

from __future__ import annotations

from collections.abc import Iterable

from fnetdesigner.kinds.frames import FRAME_FIELDS
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Edit, Set
from fnetdesigner.model.resource import AzureResource
from fnetdesigner.report.folding import inside


def frame_values(design: Design, parent: str | None) -> dict[str, str]:
    """The fields that the frames around a place give to what stands there; the nearest of each kind counts."""
    found: dict[str, str] = {}
    for above in (parent, *(design.ancestors(parent) if parent in design.resources and parent else ())):
        holder = design.get(above)
        if holder is not None and holder.kind in FRAME_FIELDS:
            found.setdefault(FRAME_FIELDS[holder.kind], holder.name)
    return found


def first_name(design: Design, slug: str) -> str:
    """What a new frame is called: the region or group that the design has in its settings."""
    field = FRAME_FIELDS.get(slug)
    return "" if field is None else str(getattr(design.settings, field))


def adopted(design: Design, ids: Iterable[str]) -> list[Edit]:
    """The edits by which resources, and all that lies in them, say the region and the group that they stand in."""
    everything = dict.fromkeys(j for i in ids for j in (i, *inside(design, i)))
    found: list[Edit] = []
    for resource_id in everything:
        resource = design.resources[resource_id]
        if isinstance(resource, AzureResource):
            wanted = frame_values(design, resource.parent)
            changed = {name: value for name, value in wanted.items() if getattr(resource, name) != value}
            if changed:
                found.append(Set(resource_id, changed))
    return found


def renamed(design: Design, frame: str, name: str) -> list[Edit]:
    """The edits by which what lies in a frame takes over its new name."""
    old = design.resources[frame]
    if old.kind not in FRAME_FIELDS:
        return []
    after = design.with_parts(
        resources={**design.resources, frame: old.model_copy(update={"name": name})}, touched=[frame]
    )
    return adopted(after, after.index.children.get(frame, ()))
