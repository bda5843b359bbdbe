"""Taking one end of a connector elsewhere: what it may then mean, why it may not, and the step that does it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from fnetdesigner.kinds.catalogue import Relation, catalogue, end_kinds, relations
from fnetdesigner.kinds.declaration import Kind, with_article
from fnetdesigner.kinds.network import Peering
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Bend, Edit, Reparent, Set, apply
from fnetdesigner.model.removal import removal
from fnetdesigner.model.resource import RefField, Resource, ref_fields, references
from fnetdesigner.report.picture import Connector
from fnetdesigner.workspace.intents import IntentError, Step, connect, disconnect

End = Literal["source", "target"]


def fixed_end(line: Connector, end: End) -> str:
    """The end that stays."""
    return line.target if end == "source" else line.source


def why_not(design: Design, line: Connector, end: End, new: str) -> str:
    """Why an end cannot go to a resource, for a person; empty when it can."""
    fixed = fixed_end(line, end)
    if new == fixed:
        return "A connection needs two different ends."
    if new == getattr(line, end) or keeps(design, line, end, new) or others(design, line, end, new):
        return ""
    kinds = catalogue()
    one, other = (kinds.of(design.resources[i]).title for i in (fixed, new))
    return f"{_article(one)} cannot be connected to {with_article(other)}."


def keeps(design: Design, line: Connector, end: End, new: str) -> bool:
    """Whether the connector can mean at the new end what it means now."""
    kind = design.resources[new].kind
    if line.id == line.holder:
        return kind in end_kinds(catalogue().of(design.resources[line.holder]), _end_field(design, line, end))
    field = _field(design.resources[line.holder], line.field)
    if end == "target":
        return kind in field.target.kinds
    target = design.resources[line.target].kind
    return any(r.field is not None and r.holder == kind and r.field.name == line.field for r in relations(kind, target))


def others(design: Design, line: Connector, end: End, new: str) -> tuple[Relation, ...]:
    """What the connector could mean at the new end instead."""
    fixed = fixed_end(line, end)
    return relations(design.resources[fixed].kind, design.resources[new].kind)


def reconnect(design: Design, line: Connector, end: End, new: str, relation: Relation | None = None) -> Step:
    """Take an end to another resource: as it is meant now, or as ``relation`` says. One step."""
    reason = why_not(design, line, end, new)
    if reason:
        raise IntentError(reason)
    fixed = fixed_end(line, end)
    label = f"Reconnect {design.resources[fixed].name} to {design.resources[new].name}"
    if relation is None:
        edits = [*_kept(design, line, end, new), Bend(line.id, None)]
        return Step(tuple(edits), label, (line.id,) if line.id == line.holder else ())
    cut = _cut(design, line)
    between, _ = apply(design, cut)
    step = connect(between, fixed, new, relation)
    return Step((*cut, *step.edits), label, step.select)


def cut(design: Design, line: Connector) -> Step:
    """Take a connector that is a reference away. IntentError for a line that stands for several."""
    if len(line.members) > 1:
        raise IntentError(f"This line stands for {line.label}. Expand the container to delete one of them.")
    target = line.id.rpartition(".")[2] if line.members else line.target
    return disconnect(design, line.holder, line.field, target)


def _kept(design: Design, line: Connector, end: End, new: str) -> Iterator[Edit]:
    holder = design.resources[line.holder]
    if line.id == line.holder:
        yield from _ends_moved(design, holder, line, end, new)
        return
    if end == "target":
        field = _field(holder, line.field)
        old: Any = getattr(holder, field.path[0])
        if field.many and len(field.path) == 1:
            if new in old:
                raise IntentError(f"{holder.name} already names {design.resources[new].name} there.")
            yield Set(holder.id, {field.name: tuple(new if i == line.target else i for i in old)})
        elif len(field.path) == 2:
            rows = tuple(
                row.model_copy(update={field.path[1]: new}) if getattr(row, field.path[1]) == line.target else row
                for row in old
            )
            yield Set(holder.id, {field.name: rows})
        else:
            yield Set(holder.id, {field.name: new})
        return
    yield from disconnect(design, line.holder, line.field, line.target).edits
    other = design.resources[new]
    old = getattr(other, line.field)
    if isinstance(old, tuple):
        if line.target in old:
            raise IntentError(f"{other.name} already names {design.resources[line.target].name} there.")
        yield Set(new, {line.field: (*old, line.target)})
    else:
        yield Set(new, {line.field: line.target})


def _ends_moved(design: Design, holder: Resource, line: Connector, end: End, new: str) -> Iterator[Edit]:
    """A connector that is a resource, and the other half of a peering, with another end."""
    kind = catalogue().of(holder)
    assert kind.ends is not None
    fixed = fixed_end(line, end)
    ends = {"source": line.source, "target": line.target, end: new}
    for i in design.index.by_kind.get(holder.kind, ()):
        one = design.resources[i]
        if i != holder.id and kind.slug != "intended-flow":
            pair = {getattr(one, kind.ends[0]), getattr(one, kind.ends[1])}
            if pair == {fixed, new}:
                a, b = design.resources[fixed].name, design.resources[new].name
                raise IntentError(f"{a} and {b} are connected already.")
    yield from _end_set(design, kind, holder, end, new, (ends["source"], ends["target"]))
    twin = _twin(design, line)
    if twin is not None:
        other: End = "target" if end == "source" else "source"
        yield from _end_set(design, kind, twin, other, new, (ends["target"], ends["source"]))


def _end_set(
    design: Design, kind: Kind, resource: Resource, end: End, new: str, ends: tuple[str, str]
) -> Iterator[Edit]:
    assert kind.ends is not None
    field = kind.ends[0 if end == "source" else 1]
    before = _usual_name(design, kind, getattr(resource, kind.ends[0]), getattr(resource, kind.ends[1]))
    if field == "parent":
        yield Reparent(resource.id, new)
    else:
        yield Set(resource.id, {field: new})
    if resource.name == before:
        yield Set(resource.id, {"name": _usual_name(design, kind, *ends)})


def _usual_name(design: Design, kind: Kind, a: str, b: str) -> str:
    return f"{kind.short}-{design.resources[a].name}-{design.resources[b].name}"[:80]


def _cut(design: Design, line: Connector) -> tuple[Edit, ...]:
    """The edits that take a connector away."""
    if line.id != line.holder:
        return disconnect(design, line.holder, line.field, line.target).edits
    twin = _twin(design, line)
    return removal(design, [line.id, *([twin.id] if twin is not None else [])])


def _twin(design: Design, line: Connector) -> Resource | None:
    """The other half of a peering that is drawn as one line."""
    holder = design.resources[line.holder]
    if not isinstance(holder, Peering) or not line.both_ends:
        return None
    halves = (design.resources[i] for i in design.index.children.get(holder.remote, ()))
    return next((p for p in halves if isinstance(p, Peering) and p.remote == holder.parent), None)


def _end_field(design: Design, line: Connector, end: End) -> str:
    kind = catalogue().of(design.resources[line.holder])
    assert kind.ends is not None
    return kind.ends[0 if end == "source" else 1]


def _field(holder: Resource, name: str) -> RefField:
    found = next((r.field for r in references(holder) if r.field.name == name), None)
    return found if found is not None else next(f for f in ref_fields(type(holder)) if f.name == name)


def _article(title: str) -> str:
    words = with_article(title)
    return words[0].upper() + words[1:]
