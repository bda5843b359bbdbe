"""Which lines a design has: from the references that are drawn, and from the kinds that are lines themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Kind
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource, ref_fields
from fnetdesigner.report.strokes import is_flow

FLOWS: Mapping[str, tuple[str, str]] = {
    "allow": ("flow", ""), "deny": ("flow-deny", "not "), "only": ("flow-only", "only "),
}  # fmt: skip
"""By what an intended flow demands: its style, and the word before its protocol and port."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A line without its way. ``id`` is the resource's own for a connector kind, else holder.field.target.

    ``members``: the lines that it stands for, where it ends at a collapsed container in place of what is in it.
    """

    id: str
    source: str
    target: str
    style: str
    label: str
    both_ends: bool
    holder: str
    field: str
    members: tuple[str, ...] = ()


def connections(design: Design) -> tuple[Connection, ...]:
    """Every line of a design, in natural order of the resources that hold them."""
    return _joined(c for i in design.index.in_order(design.resources) for c in _held(design, i))


def connections_of(design: Design, resource_id: str) -> tuple[Connection, ...]:
    """The lines that touch a resource, or that it is."""
    index = design.index
    holders = {resource_id, *(r.source for r in index.referrers.get(resource_id, ()))}
    known = catalogue()
    for child in index.children.get(resource_id, ()):
        if known.of(design.resources[child]).shape == "connector":
            holders.add(child)
    # The other half of a peering is held by the network at the far end.
    for holder in tuple(holders):
        holders.update(c.id for c in _opposites(design, holder))
    lines = _joined(c for i in index.in_order(holders) if i in design.resources for c in _held(design, i))
    parts = {resource_id, *(c.id for c in _opposites(design, resource_id))}
    return tuple(c for c in lines if parts & {c.source, c.target, c.id})


def _opposites(design: Design, resource_id: str) -> Iterator[Connection]:
    for line in _held(design, resource_id):
        if line.style == "peering":
            for sibling in design.index.children.get(line.target, ()):
                yield from (o for o in _held(design, sibling) if o.style == "peering" and o.target == line.source)


def _held(design: Design, resource_id: str) -> Iterator[Connection]:
    resource = design.resources[resource_id]
    kind = catalogue().of(resource)
    if kind.ends is not None:
        yield from _as_line(resource, kind)
        return
    for reference in design.index.references[resource_id]:
        style = reference.field.target.style
        if style is not None and not reference.field.target.quiet:
            name = reference.field.name
            identity = f"{resource_id}.{name}.{reference.target}"
            yield Connection(identity, resource_id, reference.target, style, "", False, resource_id, name)


def _as_line(resource: Resource, kind: Kind) -> Iterator[Connection]:
    assert kind.ends is not None
    source, target = (getattr(resource, end) for end in kind.ends)
    if source is None or target is None:
        return
    field = next(f for f in ref_fields(kind.model) if f.name == kind.ends[1])
    style: str = field.target.style or "dependency"
    label = ""
    if isinstance(resource, IntendedFlow):
        look, before = FLOWS[resource.access]
        style, label = look, f"{before}{resource.protocol.upper()} {resource.port}"
    yield Connection(resource.id, source, target, style, label, False, resource.id, kind.ends[1])


def _joined(lines: Iterable[Connection]) -> tuple[Connection, ...]:
    """One line where several references say the same, and one for the two halves of a peering."""
    found: dict[tuple[str, str, str, str], Connection] = {}
    for line in lines:
        flow = line.id if is_flow(line.style) else ""
        back = (line.target, line.source, line.style, flow)
        if line.style == "peering" and back in found:
            found[back] = replace(found[back], both_ends=True)
        else:
            found.setdefault((line.source, line.target, line.style, flow), line)
    return tuple(found.values())
