"""What a person means by a gesture, turned into edits: place, connect, move, resize, delete, rename.

Every function looks at a design and returns a Step: the edits, the words for the history, and the ids
to select afterwards. Nothing is applied here; an intent that makes no sense raises IntentError with the
reason in words for a person.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from fnetdesigner.azure.facts import facts
from fnetdesigner.kinds.catalogue import Relation, catalogue
from fnetdesigner.kinds.declaration import Kind
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import reserved_in
from fnetdesigner.model.allocation import next_free
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.edits import Add, Edit, Reparent, Set, explain
from fnetdesigner.model.removal import doomed_with, removal
from fnetdesigner.model.resource import AzureResource, Resource
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.workspace.arrange import place_free
from fnetdesigner.workspace.frames import adopted, first_name, frame_values, renamed
from fnetdesigner.workspace.geometry import absolute_position, container_top, growth, place_edits, snapped
from fnetdesigner.workspace.locks import is_locked, why_locked

NEW_SUBNET_LENGTH = 26
NEW_NETWORK_LENGTH = 16
JOINED = {"storage-account": "stdesign", "container-registry": "crdesign"}
"""Kinds whose names have no hyphens, with the stem of a name that nobody wished for."""


class IntentError(ValueError):
    """What was asked for cannot be done; the message says why."""


@dataclass(frozen=True, slots=True)
class Step:
    """Edits that belong together: ``label`` names them in the history, ``select`` what to select after."""

    edits: tuple[Edit, ...]
    label: str
    select: tuple[str, ...] = ()


def free_name(design: Design, kind: Kind, wish: str = "") -> str:
    """A name that no resource of the kind has yet: the wish, or one from the kind's abbreviation."""
    taken = {design.resources[i].name.lower() for i in design.index.by_kind.get(kind.slug, ())}
    if wish and wish.lower() not in taken:
        return wish
    if kind.slug == "private-dns-zone":
        stem, joint = wish or "privatelink.blob.core.windows.net", "-"
    elif kind.slug in JOINED:
        stem, joint = re.sub(r"\d+$", "", wish) or JOINED[kind.slug], ""
    else:
        stem, joint = re.sub(r"-\d+$", "", wish) or kind.short or kind.slug, "-"
    if kind.slug == "private-dns-zone" and stem.lower() not in taken:
        return stem
    number = 1
    while f"{stem}{joint}{number}".lower() in taken:
        number += 1
    return f"{stem}{joint}{number}"


def initial_values(design: Design, kind: Kind, parent: str | None) -> dict[str, Any]:
    """Sensible first values for a new resource: region, group, the next free address range."""
    values: dict[str, Any] = {}
    if issubclass(kind.model, AzureResource):
        values["region"] = design.settings.region
        for above in (parent, *(design.ancestors(parent) if parent else ())):
            holder = design.get(above)
            if isinstance(holder, AzureResource):
                values["region"] = holder.region
                break
    if "resource_group" in kind.model.model_fields:
        values["resource_group"] = design.settings.resource_group
    if issubclass(kind.model, AzureResource):
        values |= frame_values(design, parent)
    if kind.model is VirtualNetwork:
        used = [parse_prefix(p) for n in _all(design, VirtualNetwork) for p in n.address_space]
        found = next_free(facts(design.settings.baseline).private_ranges, used, NEW_NETWORK_LENGTH)
        values["address_space"] = (str(found),) if found else ()
    if kind.model is Subnet:
        network = design.get(parent)
        if isinstance(network, VirtualNetwork):
            siblings = [design.resources[i] for i in design.index.children.get(network.id, ())]
            used = [parse_prefix(s.prefix) for s in siblings if isinstance(s, Subnet) and s.prefix]
            used += reserved_in(network)
            found = next_free([parse_prefix(p) for p in network.address_space], used, NEW_SUBNET_LENGTH)
            values["prefix"] = str(found) if found else None
    return values


def _all(design: Design, model: type[Resource]) -> list[Any]:
    return [design.resources[i] for i in design.index.by_kind.get(model.kind, ())]


def place(
    design: Design,
    slug: str,
    parent: str | None = None,
    at: tuple[float, float] | None = None,
    values: Mapping[str, Any] | None = None,
) -> Step:
    """Put a new resource on the canvas. ``at`` is its upper left corner, absolute; None finds a free spot."""
    kind = catalogue().by_slug[slug]
    container = design.get(parent)
    reason = catalogue().why_not(container.kind if container else None, slug)
    if reason:
        raise IntentError(reason)
    given = dict(values or {})
    wish = str(given.pop("name", "")) or first_name(design, slug)
    resource = kind.model.model_validate(
        {
            **initial_values(design, kind, parent),
            **given,
            "id": design.new_id(slug),
            "name": wish
            if wish in facts(design.settings.baseline).subnets["reserved_names"]
            else free_name(design, kind, wish),
            "parent": parent,
        }
    )
    if at is None:
        placement = place_free(design, parent, kind.size, None)
    else:
        placement = relative_placement(design, parent, at, kind.size)
    grown = growth_with(design, {resource.id: (resource, placement)}, parent)
    # What is put into a collapsed container opens it: else nobody would see that it came.
    for above in () if parent is None else (parent, *design.ancestors(parent)):
        place_ = grown.get(above, design.layout.get(above))
        if place_ is not None and place_.collapsed:
            grown[above] = place_.model_copy(update={"collapsed": False})
    return Step(
        (Add(resource, placement), *place_edits(grown)), f"Add {kind.title.lower()} {resource.name}", (resource.id,)
    )


def relative_placement(
    design: Design, parent: str | None, at: tuple[float, float], size: tuple[int, int], *, snap: bool = True
) -> Placement:
    """An absolute corner as a placement in a container, clear of its title bar, and with ``snap`` on the grid."""
    x, y = (snapped(at[0]), snapped(at[1])) if snap else (round(at[0]), round(at[1]))
    if parent is not None:
        left, top = absolute_position(design, parent)
        x = max(x - left, 16)
        y = max(y - top, container_top(design.resources[parent].kind))
    return Placement(x=x, y=y, width=size[0], height=size[1])


def growth_with(
    design: Design, new: Mapping[str, tuple[Resource, Placement]], parent: str | None
) -> dict[str, Placement]:
    """The containers that must grow when new resources are placed in ``parent``."""
    if parent is None:
        return {}
    resources = {**design.resources, **{i: r for i, (r, _) in new.items()}}
    layout = {**design.layout, **{i: p for i, (_, p) in new.items()}}
    return growth(design.with_parts(resources=resources, layout=layout, touched=new), {}, [parent])


def connect(design: Design, start: str, end: str, relation: Relation) -> Step:
    """Connect two resources as ``relation`` says: set a reference, or add a connector resource."""
    one, other = design.resources[start], design.resources[end]
    if relation.through is not None:
        return _through(design, start, end, relation)
    assert relation.field is not None
    holder, target = (one, other) if one.kind == relation.holder and _fits(relation, other) else (other, one)
    name = relation.field.name
    old = getattr(holder, name)
    if relation.field.many:
        if target.id in old:
            raise IntentError(f"{holder.name} already names {target.name} there.")
        value: Any = (*old, target.id)
    else:
        value = target.id
    return Step((Set(holder.id, {name: value}),), f"{relation.verb} {target.name}: {holder.name}", (holder.id,))


def _fits(relation: Relation, target: Resource) -> bool:
    return relation.field is not None and target.kind in relation.field.target.kinds


def _through(design: Design, start: str, end: str, relation: Relation) -> Step:
    assert relation.through is not None
    kind = catalogue().by_slug[relation.through]
    assert kind.ends is not None
    first, second = (start, end) if design.resources[start].kind == relation.holder else (end, start)
    ends = [(first, second), (second, first)] if kind.slug == "peering" else [(first, second)]
    edits: list[Edit] = []
    taken: list[str] = []
    for a, b in ends:
        if _connected(design, kind, a, b):
            continue
        new_id = design.new_id(kind.slug, taken)
        taken.append(new_id)
        values: dict[str, Any] = {"id": new_id, kind.ends[1]: b}
        if kind.ends[0] == "parent":
            values["parent"] = a
        else:
            values[kind.ends[0]] = a
        values["name"] = f"{kind.short}-{design.resources[a].name}-{design.resources[b].name}"[:80]
        edits.append(Add(kind.model.model_validate(values)))
    if start == end:
        raise IntentError("A connection needs two different ends.")
    if not edits:
        raise IntentError(f"{design.resources[first].name} and {design.resources[second].name} are connected already.")
    label = f"{relation.verb} {design.resources[second].name}: {design.resources[first].name}"
    return Step(tuple(edits), label, tuple(taken))


def _connected(design: Design, kind: Kind, a: str, b: str) -> bool:
    assert kind.ends is not None
    if kind.slug == "intended-flow":
        return False
    return any(
        getattr(design.resources[i], kind.ends[0]) == a and getattr(design.resources[i], kind.ends[1]) == b
        for i in design.index.by_kind.get(kind.slug, ())
    )


def disconnect(design: Design, holder: str, field: str, target: str) -> Step:
    """Take a reference back: ``field`` of ``holder`` no longer names ``target``."""
    resource = design.resources[holder]
    old = getattr(resource, field)
    value = tuple(i for i in old if i != target) if isinstance(old, tuple) else None
    return Step(
        (Set(holder, {field: value}),), f"Disconnect {resource.name} from {design.resources[target].name}", (holder,)
    )


def set_values(design: Design, ids: Sequence[str], values: Mapping[str, Any], title: str) -> Step:
    """Give fields of one or several resources new values. IntentError says what is not valid."""
    for resource_id in ids:
        try:
            design.resources[resource_id].with_values(**values)
        except ValidationError as error:
            raise IntentError(explain(error)) from None
    what = design.resources[ids[0]].name if len(ids) == 1 else f"{len(ids)} items"
    return Step(tuple(Set(i, values) for i in ids), f"Change {title.lower()} of {what}", tuple(ids))


def rename(design: Design, resource_id: str, name: str) -> Step:
    """Give a resource another name."""
    old = design.resources[resource_id].name
    step = set_values(design, [resource_id], {"name": name.strip()}, "name")
    edits = (*step.edits, *renamed(design, resource_id, name.strip()))
    return Step(edits, f"Rename {old} to {name.strip()}", (resource_id,))


def top_most(design: Design, ids: Iterable[str]) -> tuple[str, ...]:
    """The given resources without those that lie inside another one of them, in natural order."""
    chosen = set(ids)
    return tuple(i for i in design.index.in_order(chosen) if not chosen & set(design.ancestors(i)))


def move(
    design: Design, ids: Iterable[str], dx: float, dy: float, into: str | bool | None = False, *, snap: bool = True
) -> Step:
    """Move resources by an offset; ``into`` a container's id or None (out of all) re-parents them as well.

    False keeps every resource in the container where it is. Children move with their container, once. What is
    locked stays; where all of it is, that is refused.
    ``snap`` puts the corners on the grid; without it the offset counts to the pixel.
    """
    drawn = [i for i in top_most(design, ids) if i in design.layout]
    chosen = [i for i in drawn if not is_locked(design, i)]
    if drawn and not chosen:
        raise IntentError(why_locked(design, drawn))
    edits: list[Edit] = []
    moved: dict[str, Placement] = {}
    after: dict[str, Resource] = {}
    for resource_id in chosen:
        resource, old = design.resources[resource_id], design.layout[resource_id]
        parent = resource.parent if isinstance(into, bool) else into
        if parent != resource.parent:
            container = design.get(parent)
            reason = catalogue().why_not(container.kind if container else None, resource.kind)
            if reason:
                raise IntentError(reason)
            if parent is not None and (parent == resource_id or resource_id in design.ancestors(parent)):
                raise IntentError(f"{resource.name} cannot be moved into itself.")
            edits.append(Reparent(resource_id, parent))
            after[resource_id] = resource.model_copy(update={"parent": parent})
        x, y = absolute_position(design, resource_id)
        new = relative_placement(design, parent, (x + dx, y + dy), (old.width, old.height), snap=snap)
        moved[resource_id] = old.at(new.x, new.y)
    interim = design.with_parts(
        resources={**design.resources, **after} if after else None,
        layout={**design.layout, **moved},
        touched=after,
    )
    parents = {interim.resources[i].parent for i in chosen}
    grown = growth(interim, {}, [p for p in parents if p is not None])
    what = design.resources[chosen[0]].name if len(chosen) == 1 else f"{len(chosen)} items"
    placed = {i: p for i, p in {**moved, **grown}.items() if design.layout.get(i) != p}
    return Step((*edits, *adopted(interim, after), *place_edits(placed)), f"Move {what}", tuple(chosen))


def resize(design: Design, resource_id: str, x: float, y: float, width: float, height: float) -> Step:
    """Give a container or note a new absolute rectangle; what lies inside stays where it is on the canvas."""
    resource, old = design.resources[resource_id], design.layout[resource_id]
    if old.locked:
        raise IntentError(why_locked(design, [resource_id]))
    left, top = absolute_position(design, resource_id)
    dx, dy = snapped(x - left), snapped(y - top)
    children = [c for c in design.index.children.get(resource_id, ()) if c in design.layout]
    inner_left = min((design.layout[c].x for c in children), default=1_000_000) - 16
    inner_top = min((design.layout[c].y for c in children), default=1_000_000) - container_top(resource.kind)
    dx, dy = min(dx, max(0, inner_left)), min(dy, max(0, inner_top))
    right = max((design.layout[c].x + design.layout[c].width for c in children), default=0) + 16
    bottom = max((design.layout[c].y + design.layout[c].height for c in children), default=0) + 16
    smallest = (96, 48) if resource.kind == "note" else (144, 72)
    new = old.at(
        old.x + dx,
        old.y + dy,
        width=max(snapped(width), right - dx if children else 0, smallest[0]),
        height=max(snapped(height), bottom - dy if children else 0, smallest[1]),
    )
    changed = {resource_id: new}
    for child in children:
        place_ = design.layout[child]
        changed[child] = place_.at(place_.x - dx, place_.y - dy)
    if resource.parent is not None:
        changed |= growth(design, changed, [resource.parent])
    edits = place_edits({i: p for i, p in changed.items() if design.layout.get(i) != p})
    return Step(tuple(edits), f"Resize {resource.name}", (resource_id,))


def delete(design: Design, ids: Iterable[str]) -> Step:
    """Delete resources with all that lies in them; what names them forgets them, connectors go too.

    Refused where something locked would go.
    """
    asked = list(dict.fromkeys(i for i in ids if i in design.resources))
    if not asked:
        raise IntentError("Nothing is selected.")
    if reason := why_locked(design, doomed_with(design, asked)):
        raise IntentError(reason)
    what = design.resources[asked[0]].name if len(asked) == 1 else f"{len(asked)} items"
    return Step(removal(design, asked), f"Delete {what}")
