"""Brings what was imported again into a design that is drawn already: what differs, and the edits for it.

Resources are the same that have one type, name and place: the container for what stands in one, else the resource
group. What the design alone knows (notes, intentions, layout, ids) stays; known addresses are taken from live data.
What the import does not have stays as well, because an import may be a part.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Unmapped
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Add, Edit, Reparent, Set
from fnetdesigner.model.resource import Resource, metadata_of, ref_fields, references, with_references

Key = tuple[str, ...]
UNTOUCHED = frozenset({"id", "parent", "unknown", "name"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """One difference that may be accepted or refused: a resource that is new, or one that says something else.

    ``resource`` is what the design would hold, under the id it has or would get.
    """

    mark: Literal["added", "changed"]
    resource: Resource
    edits: tuple[Edit, ...]

    @property
    def id(self) -> str:
        """The id of the resource in the design."""
        return self.resource.id


def proposals(design: Design, imported: Design) -> tuple[Proposal, ...]:
    """What an import would change in a design, containers first; empty when the design says it all already."""
    known = _matches(design, imported)
    ids = dict(known)
    taken: list[str] = []
    ordered = sorted(imported.index.in_order(imported.resources), key=lambda i: len(imported.ancestors(i)))
    for resource_id in ordered:
        if resource_id not in ids:
            ids[resource_id] = design.new_id(imported.resources[resource_id].kind, taken)
            taken.append(ids[resource_id])
    found: list[Proposal] = []
    for resource_id in ordered:
        theirs = imported.resources[resource_id]
        parent = None if theirs.parent is None else ids[theirs.parent]
        moved = with_references(theirs, lambda target: ids[target])
        moved = moved.model_copy(update={"id": ids[resource_id], "parent": parent})
        if resource_id not in known:
            found.append(Proposal("added", moved, (Add(moved),)))
        elif edits := _changes(design.resources[known[resource_id]], moved):
            found.append(Proposal("changed", moved, edits))
    return tuple(found)


def edits_of(offered: tuple[Proposal, ...], accepted: Collection[str] | None = None) -> tuple[Edit, ...]:
    """The edits of the proposals whose ids are accepted; None means all of them.

    What names a new resource that was refused is written without it, and what cannot be without it is left out.
    """
    new = {p.id for p in offered if p.mark == "added"}
    refused = {p.id for p in offered if accepted is not None and p.id not in accepted}
    gone = new & refused
    while more := {p.id for p in offered if p.id in new - gone and _stranded(p.resource, gone)}:
        gone |= more
    edits: list[Edit] = []
    for proposal in offered:
        if proposal.id in refused or proposal.id in gone:
            continue
        for edit in proposal.edits:
            kept = _without(edit, proposal.resource, gone)
            edits += [] if kept is None else [kept]
    # What is added may name what is added later: references are given once all of it is there.
    return (*(e for e in edits if isinstance(e, Add)), *(e for e in edits if not isinstance(e, Add)))


def _stranded(resource: Resource, gone: Collection[str]) -> bool:
    if resource.parent in gone:
        return True
    return any(r.target in gone and r.field.target.cascade for r in references(resource))


def _without(edit: Edit, resource: Resource, gone: Collection[str]) -> Edit | None:
    if not gone:
        return edit
    rest = with_references(resource, lambda target: None if target in gone else target)
    match edit:
        case Add():
            return Add(rest)
        case Set(resource_id, values):
            refers = {field.name for field in ref_fields(type(resource))}
            lost = {n for n in values if n in refers and getattr(rest, n) != getattr(resource, n)}
            left = {name: value for name, value in values.items() if name not in lost}
            return Set(resource_id, left) if left else None
        case Reparent(_, parent):
            return None if parent in gone else edit
    return edit


def _changes(ours: Resource, theirs: Resource) -> tuple[Edit, ...]:
    model = type(ours)
    values: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        one, other = getattr(ours, name), getattr(theirs, name)
        if name in UNTOUCHED or one == other:
            continue
        unmapped: Unmapped | None = metadata_of(model, name, Unmapped)
        if unmapped is not None and unmapped.by == "design" and other == info.get_default(call_default_factory=True):
            continue
        if name in ("resource_group", "subscription") and not other:
            continue
        values[name] = other
    edits: list[Edit] = [Set(ours.id, values)] if values else []
    if ours.parent != theirs.parent and theirs.parent is not None:
        edits.append(Reparent(ours.id, theirs.parent))
    return tuple(edits)


def _matches(design: Design, imported: Design) -> dict[str, str]:
    """Ids of the design by the imported ones that mean the same; of several alike the first by the first."""
    ours, theirs = _keys(design), _keys(imported)
    found: dict[str, str] = {}
    used: set[str] = set()
    for exact in (True, False):
        table: dict[Key, list[str]] = {}
        for resource_id, key in ours.items():
            table.setdefault(key if exact else key[:-1], []).append(resource_id)
        for resource_id, key in theirs.items():
            options = [i for i in table.get(key if exact else key[:-1], ()) if i not in used]
            # Without the resource group only what is unmistakable counts as the same.
            if resource_id not in found and options and (exact or len(options) == 1):
                found[resource_id] = options[0]
                used.add(options[0])
    return found


def _keys(design: Design) -> Mapping[str, Key]:
    """Type, names and scope of every resource; the scope stands last."""
    return {i: _key(design, design.resources[i]) for i in design.index.in_order(design.resources)}


def _key(design: Design, resource: Resource) -> Key:
    kind = catalogue().of(resource)
    name = resource.name.lower()
    scope = str(getattr(resource, "resource_group", "")).lower()
    if isinstance(resource, Unmodelled):
        return (resource.azure_type.lower(), resource.above.lower(), name, scope)
    own = kind.arm.type.lower() if kind.arm is not None else resource.kind
    if kind.arm is not None and kind.arm.child_of:
        owner = design.get(getattr(resource, kind.arm.owner))
        if owner is not None:
            return (own, *_key(design, owner)[1:-1], name, _key(design, owner)[-1])
    return (own, name, scope)
