"""What the outline lists under an element besides the elements in it: its relations and its findings.

A row is a text: the id of a resource, or that id with what is listed under it behind a separator. Relations and
findings stand in a group of their own under the element, so that the tree of elements stays easy to take in. A
reference is listed at the resource that holds it and, the other way round, at the one that it names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fnetdesigner.model.describe import Shown
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Reference, metadata_of
from fnetdesigner.rules.engine import Findings
from fnetdesigner.rules.finding import Finding

SEPARATOR = "\x1f"
RELATIONS, FINDINGS = "relations", "findings"
OUT, IN = "out", "in"
Tree = Mapping[str | None, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Relation:
    """A reference as seen from ``owner``: it names ``other`` (``out``), or ``other`` names it."""

    owner: str
    other: str
    out: bool
    reference: Reference

    @property
    def can_end(self) -> bool:
        """Whether it can be taken back alone: a connector without its ends, or a row of a table, is nothing."""
        return len(self.reference.field.path) == 1 and self.reference.field.target.style is not None


def owner_of(row: str) -> str:
    """The resource that a row is about."""
    return row.split(SEPARATOR, 1)[0]


def is_element(row: str) -> bool:
    """Whether a row is a resource itself."""
    return SEPARATOR not in row


def group_of(row: str) -> str:
    """Which group a row is the head of: relations or findings; empty for all other rows."""
    parts = row.split(SEPARATOR)
    return parts[1] if len(parts) == 2 else ""


def title_of(design: Design, reference: Reference) -> str:
    """What a person calls the field that holds a reference, in English."""
    shown = metadata_of(type(design.resources[reference.source]), reference.field.name, Shown)
    return shown.title if isinstance(shown, Shown) else reference.field.name.replace("_", " ").capitalize()


def relations_of(design: Design, resource_id: str) -> dict[str, Relation]:
    """The references that a resource holds and those that name it, by the end of their rows, each once."""
    index = design.index
    found: dict[str, Relation] = {}
    for reference in index.references.get(resource_id, ()):
        end = SEPARATOR.join((OUT, ".".join(reference.field.path), reference.target))
        found[end] = Relation(resource_id, reference.target, True, reference)
    for reference in index.referrers.get(resource_id, ()):
        end = SEPARATOR.join((IN, ".".join(reference.field.path), reference.source))
        found[end] = Relation(resource_id, reference.source, False, reference)
    return found


class ExtraRows:
    """The rows under resources and groups beyond the elements: heads under resources, entries under heads.

    They are made when somebody asks: all of them would be more than the rest of the outline, and few are ever opened.
    """

    def __init__(self, design: Design, findings: Findings) -> None:
        self._held, self._named = design.index.references, design.index.referrers
        self._found = findings.by_resource

    def below(self, row: str) -> tuple[str, ...]:
        """The rows under a resource or a head; none under others."""
        owner, *more = row.split(SEPARATOR)
        if len(more) > 1:
            return ()
        held, named, found = self._held.get(owner, ()), self._named.get(owner, ()), self._found.get(owner, ())
        if not more:
            heads = ((RELATIONS, held or named), (FINDINGS, found))
            return tuple([f"{row}{SEPARATOR}{head}" for head, entries in heads if entries])
        if more[0] == FINDINGS:
            return tuple(dict.fromkeys(f"{row}{SEPARATOR}{SEPARATOR.join(f.key)}" for f in found))
        # The same rows as relations_of has, without making the relations.
        ends = [SEPARATOR.join((row, OUT, ".".join(r.field.path), r.target)) for r in held]
        ends += [SEPARATOR.join((row, IN, ".".join(r.field.path), r.source)) for r in named]
        return tuple(dict.fromkeys(ends))

    def differing(self, other: ExtraRows, resources: Iterable[str]) -> list[str]:
        """The rows of some resources that have other rows below them here than there: elements, then their heads."""
        touched = [
            i
            for i in resources
            if self._held.get(i, ()) != other._held.get(i, ())
            or self._named.get(i, ()) != other._named.get(i, ())
            or self._found.get(i, ()) != other._found.get(i, ())
        ]
        heads = dict.fromkeys(head for i in touched for head in (*self.below(i), *other.below(i)))
        return [row for row in (*touched, *heads) if self.below(row) != other.below(row)]


def relation_at(design: Design, row: str) -> Relation | None:
    """The relation that a row stands for; None for other rows."""
    parts = row.split(SEPARATOR, 2)
    if len(parts) < 3 or parts[1] != RELATIONS or parts[0] not in design.resources:
        return None
    return relations_of(design, parts[0]).get(parts[2])


def finding_at(findings: Findings, row: str) -> Finding | None:
    """The finding that a row stands for; None for other rows."""
    parts = row.split(SEPARATOR, 2)
    if len(parts) < 3 or parts[1] != FINDINGS:
        return None
    own = findings.by_resource.get(parts[0], ())
    return next((f for f in own if SEPARATOR.join(f.key) == parts[2]), None)
