"""The closed set of edits: add, remove, set, reparent, place, bend, configure. Each makes a new design.

An edit that would leave a dangling reference, a circle of containers or an invalid value raises
DesignError and leaves everything as it was. Intents that a person has ("delete this network with all
that is in it") are composed of these in ``fnetdesigner.workspace``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design, DesignError, Placement, Settings
from fnetdesigner.model.lines import LineLayout
from fnetdesigner.model.resource import Resource, references


@dataclass(frozen=True, slots=True)
class Add:
    """Put a new resource into the design; ``placement`` is where it is drawn, if it is."""

    resource: Resource
    placement: Placement | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a resource out. Nothing may name it or lie in it any more when the edits are done."""

    id: str


@dataclass(frozen=True, slots=True)
class Set:
    """Give fields of a resource new values."""

    id: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reparent:
    """Move a resource into another container, or out of all (None)."""

    id: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """Draw a resource somewhere else, or nowhere (None)."""

    id: str
    placement: Placement | None


@dataclass(frozen=True, slots=True)
class Bend:
    """Draw a connector another way, or as it comes (None). One that is not in the design is passed over."""

    line: str
    layout: LineLayout | None


@dataclass(frozen=True, slots=True)
class Configure:
    """Give settings of the design new values."""

    values: Mapping[str, Any]


Edit = Add | Remove | Set | Reparent | Place | Bend | Configure


def explain(error: ValidationError) -> str:
    """The first complaint of pydantic in words for a person: the field and what is wrong with it."""
    first = error.errors(include_url=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    message = str(first["msg"]).removeprefix("Value error, ")
    return f"{where}: {message}" if where else message


def apply(design: Design, edits: Sequence[Edit]) -> tuple[Design, ChangeSet]:
    """Apply edits in order as one step. Returns the new design and what changed.

    Raises DesignError, with the design untouched, when the result would not be whole.
    """
    resources, layout, settings = dict(design.resources), dict(design.layout), design.settings
    lines = dict(design.lines)
    for edit in edits:
        match edit:
            case Add(resource, placement):
                if resource.id in resources:
                    raise DesignError(resource.id, "is already in the design")
                before = design.resources.get(resource.id)
                if before is not None and before.kind != resource.kind:
                    raise DesignError(resource.id, f"was a {before.kind}; an id keeps its kind")
                resources[resource.id] = resource
                if placement is not None:
                    layout[resource.id] = placement
            case Remove(resource_id):
                if resources.pop(resource_id, None) is None:
                    raise DesignError(resource_id, "is not in the design")
                layout.pop(resource_id, None)
            case Set(resource_id, values):
                resources[resource_id] = _changed(_known(resources, resource_id), values)
            case Reparent(resource_id, parent):
                resources[resource_id] = _known(resources, resource_id).model_copy(update={"parent": parent})
            case Place(resource_id, placement):
                _known(resources, resource_id)
                if placement is None:
                    layout.pop(resource_id, None)
                else:
                    layout[resource_id] = placement
            case Bend(line_id, drawn):
                if drawn:
                    lines[line_id] = drawn
                else:
                    lines.pop(line_id, None)
            case Configure(values):
                try:
                    settings = Settings.model_validate({**settings.__dict__, **values})
                except ValidationError as error:
                    raise DesignError("settings", explain(error)) from None
    changes = difference(design, resources, layout, settings, edits)
    bent = lines if lines != design.lines else None
    new = design.with_parts(
        settings=settings if changes.settings else None,
        resources=resources if changes.meaning else None,
        layout=layout if changes.placed else None,
        lines=bent,
        touched=changes.meaning,
    )
    _check(new, changes)
    if new.lines is not design.lines:
        changes = replace(changes, lines=_differing(design.lines, new.lines))
    return (new, changes) if changes else (design, changes)


def difference(
    old: Design,
    resources: Mapping[str, Resource],
    layout: Mapping[str, Placement],
    settings: Settings,
    edits: Sequence[Edit],
) -> ChangeSet:
    """What differs between a design and new parts, looking only at what the edits name."""
    touched = {e.resource.id if isinstance(e, Add) else e.id for e in edits if not isinstance(e, Configure | Bend)}
    added = frozenset(i for i in touched if i in resources and i not in old.resources)
    removed = frozenset(i for i in touched if i not in resources and i in old.resources)
    changed = frozenset(
        i
        for i in touched - added - removed
        if i in resources and resources[i] is not old.resources[i] and resources[i] != old.resources[i]
    )
    placed = frozenset(i for i in touched if layout.get(i) != old.layout.get(i))
    return ChangeSet(added, removed, changed, placed, settings != old.settings)


def compare(old: Design, new: Design) -> ChangeSet:
    """What differs between any two designs."""
    if old is new:
        return ChangeSet()
    if old.resources is new.resources:
        return ChangeSet(
            placed=_differing(old.layout, new.layout),
            settings=old.settings != new.settings,
            lines=_differing(old.lines, new.lines),
        )
    both = old.resources.keys() & new.resources.keys()
    return ChangeSet(
        frozenset(new.resources.keys() - old.resources.keys()),
        frozenset(old.resources.keys() - new.resources.keys()),
        frozenset(i for i in both if old.resources[i] is not new.resources[i] and old.resources[i] != new.resources[i]),
        frozenset() if old.layout is new.layout else _differing(old.layout, new.layout),
        old.settings != new.settings,
        _differing(old.lines, new.lines),
    )


def _differing(old: Mapping[str, object], new: Mapping[str, object]) -> frozenset[str]:
    if old is new:
        return frozenset()
    # Most places are the very same object, which is told faster than comparing what is in it.
    pairs = ((i, old.get(i), new.get(i)) for i in old.keys() | new.keys())
    return frozenset(i for i, one, other in pairs if one is not other and one != other)


def _known(resources: Mapping[str, Resource], resource_id: str) -> Resource:
    try:
        return resources[resource_id]
    except KeyError:
        raise DesignError(resource_id, "is not in the design") from None


def _changed(resource: Resource, values: Mapping[str, Any]) -> Resource:
    fixed = {"id", "parent", "unknown"} & values.keys()
    if fixed:
        raise DesignError(resource.id, f"{sorted(fixed)[0]} cannot be set")
    try:
        return resource.with_values(**values)
    except ValidationError as error:
        raise DesignError(resource.id, explain(error)) from None


def _check(design: Design, changes: ChangeSet) -> None:
    """Refuse dangling references and circles, looking only where the change set points."""
    resources, index = design.resources, design.index
    for resource_id in index.in_order(changes.removed):
        if holders := index.referrers.get(resource_id):
            raise DesignError(resource_id, f"is still named by {holders[0].source!r} ({holders[0].field.name})")
        if inside := index.children.get(resource_id):
            raise DesignError(resource_id, f"still contains {inside[0]!r}")
    for resource_id in index.in_order(changes.added | changes.changed):
        resource = resources[resource_id]
        for reference in references(resource):
            target = resources.get(reference.target)
            if target is None:
                raise DesignError(resource_id, f"{reference.field.name} names {reference.target!r}, not in the design")
            if target.kind not in reference.field.target.kinds:
                raise DesignError(resource_id, f"{reference.field.name} cannot name a {target.kind}")
        above, seen = resource.parent, {resource_id}
        while above is not None:
            if above in seen:
                raise DesignError(resource_id, "its containers would go in a circle")
            if above not in resources:
                raise DesignError(resource_id, f"its container {above!r} is not in the design")
            seen.add(above)
            above = resources[above].parent
