"""What readers of bodies share: finding resources by id, notes, and the plainly mapped fields.

The reverse of ``writing``: every ``Arm`` annotation says where a value is found. What is taken out of a body
is understood; what is left is reported, one line a resource.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import BaseModel

from fnetdesigner.exchange.body import MISSING, Body, same
from fnetdesigner.exchange.read_only import is_read_only
from fnetdesigner.exchange.template import (
    Call,
    Expression,
    Index,
    Property,
    TemplateResource,
    Unknown,
    parse_resource_id,
    placeholder,
)
from fnetdesigner.exchange.template import Literal as LiteralExpression
from fnetdesigner.exchange.verbatim import kept_text
from fnetdesigner.kinds.declaration import Arm, Kind
from fnetdesigner.model.describe import RefTo
from fnetdesigner.model.resource import metadata_of, part_of

Level = Literal["read", "assumed", "kept", "unread", "warning"]
Target = tuple[str, tuple[str, ...]]
RowReader = Callable[[Body, "Reading", str], dict[str, Any]]
MAX_NOTES = 2_000
MAX_LISTED = 40
MAX_PATH = 1_000
KEPT, UNREAD = "Kept as read", "Not read"
AZURE_DEFAULTS: Mapping[tuple[str, str], Any] = {
    ("function-app", "https_only"): False,
    ("hosting-plan", "operating_system"): "windows",
    ("app-service-environment", "internal"): False,
    ("cosmos-db-account", "network_filter"): False,
    ("public-ip", "sku"): "Basic",
    ("public-ip", "allocation"): "Dynamic",
}
"""What Azure takes an absent property for, where that is not what a new resource of the design begins with."""


@dataclass(frozen=True, slots=True)
class ImportNote:
    """A line of the report: what was read, assumed or left out, or is doubtful; ``where`` names the thing."""

    level: Level
    where: str
    message: str


@dataclass(slots=True)
class Source:
    """A resource of a template on its way into a design. ``pointer`` is its place in the file."""

    kind: Kind
    id: str
    name: str
    type: str
    names: tuple[str, ...]
    body: Body
    pointer: str
    children: list[TemplateResource] = field(default_factory=list)
    origin: TemplateResource | None = None
    group: str = ""

    @property
    def where(self) -> str:
        """The resource in words, for the report."""
        return f"{self.type} {'/'.join(self.names)}"


class Reading:
    """One reading of a template: its resources and the notes so far.

    ``group`` is the resource group that it is read for, ``types`` the types of its parameters. A ``live`` one
    reads what Azure says of what is deployed, where much is only to be read.
    """

    def __init__(self, group: str = "", types: Mapping[str, str] | None = None, live: bool = False) -> None:
        self.group, self.types, self.live = group, dict(types or {}), live
        self.raw: dict[int, tuple[TemplateResource, str]] = {}
        self.kept: dict[str, dict[str, str]] = {}
        self.sources: list[Source] = []
        self.notes: dict[ImportNote, None] = {}
        self._by_target: dict[Target, list[Source]] = {}
        self._by_name: dict[tuple[str, str], str] = {}
        self._beside: dict[Target, list[TemplateResource]] = {}
        self._attached: set[int] = set()
        self._attached_by: dict[str, list[TemplateResource]] = {}
        self.current = ""
        self.has_roles = False

    def note(self, level: Level, where: str, message: str) -> None:
        """Adds a line to the report, once."""
        if len(self.notes) < MAX_NOTES:
            self.notes.setdefault(ImportNote(level, where, message))

    def keep_raw(self, resource: TemplateResource, why: str) -> None:
        """Keeps a whole resource that the design has no kind for; the report gives the reason."""
        self.raw.setdefault(id(resource), (resource, why))

    def add(self, source: Source) -> None:
        """Makes a resource known; of two with one name, references mean the first."""
        self.sources.append(source)
        alike = self._by_target.setdefault(_key(source.type, source.names), [])
        if any(other.group == source.group for other in alike):
            self.note("warning", source.where, "Another resource has the same name; references are to the first.")
        alike.append(source)
        self._by_name.setdefault((source.kind.slug, source.name.lower()), source.id)

    def find(self, resource_type: str, names: tuple[str, ...], group: str | None = None) -> Source | None:
        """The resource of that type and those names, upper and lower case alike; of several the one in ``group``."""
        found = self._by_target.get(_key(resource_type, names), [])
        near = (s for s in found if group is not None and s.group == group.lower())
        return next(near, found[0] if found else None)

    def find_child_owner(self, resource_type: str, child: TemplateResource, depth: int) -> Source | None:
        """The resource whose name stands before that of a child, in the same resource group where there is one."""
        return self.find(resource_type, child.names[:depth], child.scope.resource_group)

    def set_beside(self, resource: TemplateResource) -> None:
        """Keeps a resource that a design has inside another, until its owner asks for it."""
        self._beside.setdefault(_key(resource.type, resource.names), []).append(resource)

    def attached(self, value: Any, resource_type: str) -> TemplateResource | None:
        """The resource of that type, set beside its owner, that an id means; None if there is none."""
        for found, names in targets_in(value):
            alike = self._beside.get(_key(found, names), [])
            if found.lower() == resource_type.lower() and alike:
                group = group_in(value)
                near = [r for r in alike if group is None or group_of(r) == group.lower()] or alike
                meant = next((r for r in near if id(r) not in self._attached), near[0])
                self._attach(meant)
                return meant
        return None

    def attached_below(self, owner: TemplateResource, segment: str) -> list[TemplateResource]:
        """The children of an attached resource, in order of appearance."""
        wanted, names = _key(f"{owner.type}/{segment}", owner.names)
        keys = [key for key in self._beside if key[0] == wanted and key[1][:-1] == names]
        found = [r for key in keys for r in self._beside[key] if group_of(r) == group_of(owner)]
        for child in found:
            self._attach(child)
        return found

    def _attach(self, resource: TemplateResource) -> None:
        if id(resource) not in self._attached:
            self._attached.add(id(resource))
            self._attached_by.setdefault(self.current, []).append(resource)

    def attached_to(self, source: Source) -> list[TemplateResource]:
        """What was read with a resource although it stands beside it."""
        return self._attached_by.get(source.id, [])

    def note_unkept(self, placed: Container[str]) -> None:
        """Says of what was put aside for nobody in particular that it is not read after all."""
        lost = {where for where in self.kept if where not in placed}
        told = {
            ImportNote("unread", n.where, n.message.replace(KEPT, UNREAD, 1))
            if n.where in lost and n.level == "kept"
            else n: None
            for n in self.notes
        }
        self.notes = told

    def report_unattached(self) -> None:
        """Reports what was set beside and belongs to nothing that was read."""
        for resource in (r for alike in self._beside.values() for r in alike):
            if id(resource) not in self._attached:
                self.keep_raw(resource, "It belongs to nothing that a design has.")

    def named(self, kind: str, name: str) -> str | None:
        """The id of the first resource of a kind that has this name."""
        return self._by_name.get((kind, name.lower()))

    def resolve(self, value: Any, kinds: Iterable[str], where: str, what: str) -> str | None:
        """The id of the design's resource that a template's id means; a note and None if there is none."""
        if value is MISSING or value is None:
            return None
        targets = list(targets_in(value))
        if not targets:
            self.note("unread", where, f"{what} names nothing that this template tells.")
            return None
        found = self.find(*targets[0], group_in(value))
        named = f"{targets[0][0]} {'/'.join(targets[0][1])}"
        if found is None:
            self.note("warning", where, f"{what} names {named}, which is not in this template.")
        elif found.kind.slug not in kinds:
            self.note("unread", where, f"{what} names {named}, which a design cannot name here.")
            found = None
        return None if found is None else found.id

    def name_in(self, value: Any, resource_type: str) -> str | None:
        """The last name in an id of that type; None if the value is no such id."""
        for found, names in targets_in(value):
            if found.lower() == resource_type.lower():
                return names[-1]
        return None

    def rows(self, source: Source, path: str) -> list[Body]:
        """The objects of a list in a body, each to be read on its own."""
        return source.body.take_list(path)

    def unread_in(self, source: Source, path: str, row: Body) -> None:
        """Puts what is left of a row back where the report finds it."""
        self.rest(source.where, row, f"{path}.")

    def rest(self, where: str, body: Body, prefix: str = "") -> None:
        """Keeps what nobody took out of a body, and reports it; rows of lists are found again by their names."""
        base = _named_row(prefix, body.name)
        shown = f"[{body.label}]".join(prefix.rsplit("[]", 1))
        kept: list[str] = []
        lost: list[str] = []
        for path, value in body.leftovers():
            if self.live and is_read_only(f"{prefix}{path}"):
                continue
            text = None if base is None else kept_text(value, self.group, self.types)
            if text is None or base is None or len(base + path) > MAX_PATH:
                lost.append(f"{shown}{path}")
                continue
            self.kept.setdefault(where, {})[base + path] = text
            kept.append(base + path)
        for level, words, paths in (("kept", KEPT, kept), ("unread", UNREAD, lost)):
            if paths:
                more = f" and {len(paths) - MAX_LISTED} more" if len(paths) > MAX_LISTED else ""
                self.note(level, where, f"{words}: {', '.join(paths[:MAX_LISTED])}{more}.")  # type: ignore[arg-type]

    @staticmethod
    def label(resource: TemplateResource) -> str:
        """A resource of a template in words, for the report."""
        return f"{resource.type} {'/'.join(resource.names)}"

    @staticmethod
    def choice(source: Source, field_name: str, value: Any) -> Any:
        """A value in the spelling of the field's choices."""
        return spelled(source.kind.model.model_fields[field_name].annotation, value)

    def fields(
        self, model: type[BaseModel], body: Body, where: str, rows: Mapping[type[Any], RowReader], kind: str = ""
    ) -> dict[str, Any]:
        """The values of all fields that have an ``Arm`` place, as far as the body has them."""
        values: dict[str, Any] = {}
        for name in model.model_fields:
            arm: Arm | None = metadata_of(model, name, Arm)
            if arm is None:
                continue
            found = self._field(model, name, arm, body, where, rows)
            if found is MISSING:
                found = AZURE_DEFAULTS.get((kind, name), MISSING)
            if found is not MISSING:
                values[name] = found
        return values

    def _field(
        self, model: type[BaseModel], name: str, arm: Arm, body: Body, where: str, rows: Mapping[type[Any], RowReader]
    ) -> Any:
        annotation = model.model_fields[name].annotation
        refers: RefTo | None = metadata_of(model, name, RefTo)
        path, many, inner = arm.path.partition("[]")
        found = body.look(path)
        if found is MISSING or found is None:
            return MISSING
        if isinstance(found, Unknown) and refers is None:
            body.set_aside(path)
            self.note("assumed", where, f"{path} is known only at deployment; the usual value stands in.")
            return MISSING
        if not many and typing.get_origin(annotation) is not tuple:
            if refers is not None:
                target = self.resolve(found, refers.kinds, where, path)
                (body.take if target is not None else body.set_aside)(path)
                return target
            body.take(path)
            return spelled(annotation, _ours(arm, found))
        if not isinstance(found, list):
            return MISSING
        row = part_of(annotation)
        if row is not None:
            return tuple(self._row(row, item, path, where, rows) for item in body.take_list(path))
        if not many or not inner:
            read = tuple(self._items(found, annotation, refers, where, path))
            (body.take if len(read) == len(found) else body.set_aside)(path)
            return read
        items: list[Any] = []
        for holder in body.take_list(path):
            if arm.item_name:
                holder.take(arm.item_name)
            for member, constant in arm.item.items():
                holder.take_if(member, constant)
            items.append(holder.take(inner.removeprefix(".")))
            self.rest(where, holder, f"{path}[].")
        read = tuple(self._items(items, annotation, refers, where, path))
        if len(read) < len(items):
            body.keep(path, found)
        return read

    def _row(
        self, model: type[BaseModel], item: Body, path: str, where: str, rows: Mapping[type[Any], RowReader]
    ) -> dict[str, Any]:
        extra = rows[model](item, self, where) if model in rows else {}
        values = {**self.fields(model, item, where, rows), **extra}
        self.rest(where, item, f"{path}[].")
        return values

    def _items(self, found: list[Any], annotation: Any, refers: RefTo | None, where: str, path: str) -> Iterator[Any]:
        for item in found:
            if item is MISSING or item is None:
                continue
            if refers is not None:
                target = self.resolve(item, refers.kinds, where, path)
                if target is not None:
                    yield target
            elif isinstance(item, Unknown):
                self.note("assumed", where, f"An entry of {path} is known only at deployment; it is left out.")
            else:
                yield spelled(annotation, item)


def texts(value: Any) -> list[str]:
    """A text, or the texts of a list; nothing for anything else."""
    if isinstance(value, str):
        return [value] if value else []
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def spelled(annotation: Any, value: Any) -> Any:
    """A text in the spelling of the choices that an annotation allows, if it is one of them."""
    if not isinstance(value, str):
        return value
    return next((c for c in _choices(annotation) if c.lower() == value.lower()), value)


def _choices(annotation: Any) -> Iterator[str]:
    if typing.get_origin(annotation) is Literal:
        yield from (c for c in typing.get_args(annotation) if isinstance(c, str))
        return
    for argument in typing.get_args(annotation):
        yield from _choices(argument)


def _ours(arm: Arm, found: Any) -> Any:
    for ours, theirs in arm.values:
        if same(found, theirs) or (isinstance(theirs, bool) and same(found, str(theirs))):
            return ours
    return found


def group_of(resource: TemplateResource) -> str:
    """The resource group that a resource is deployed to, in lower case."""
    return (resource.scope.resource_group or "").lower()


def group_in(value: Any) -> str | None:
    """The resource group that an id says; None where it says none."""
    if isinstance(value, str):
        parsed = parse_resource_id(value)
        return None if parsed is None else parsed.resource_group
    match value.expression if isinstance(value, Unknown) else None:
        case Call(name, (*scope, LiteralExpression(str() as kind), LiteralExpression())) if (
            name.lower() == "resourceid" and "/" in kind and scope and isinstance(scope[-1], LiteralExpression)
        ):
            return str(scope[-1].value)
    return None


def targets_in(value: Any) -> Iterator[Target]:
    """The resources that an id means, or that an expression nobody can evaluate yet speaks of."""
    if isinstance(value, str):
        parsed = parse_resource_id(value)
        if parsed is not None:
            yield parsed.type, parsed.names
    elif isinstance(value, Unknown):
        yield from _targets(value.expression)


def _targets(expression: Expression) -> Iterator[Target]:
    match expression:
        case LiteralExpression(str() as text):
            yield from targets_in(text)
        case Call(name, arguments) if name.lower() == "resourceid":
            words = [a.value if isinstance(a, LiteralExpression) else None for a in arguments]
            for number, word in enumerate(words):
                if isinstance(word, str) and "/" in word and "." in word.partition("/")[0]:
                    names = [placeholder(a) for a in arguments[number + 1 :]]
                    if names:
                        yield word, tuple(names)
                    return
            for argument in arguments:
                yield from _targets(argument)
        case Call(_, arguments):
            for argument in arguments:
                yield from _targets(argument)
        case Property(target):
            yield from _targets(target)
        case Index(target, index):
            yield from _targets(target)
            yield from _targets(index)


def _named_row(prefix: str, name: str) -> str | None:
    """A prefix that names its row; None where the row cannot be found again."""
    if "[]" not in prefix:
        return prefix
    if prefix.count("[]") > 1 or not prefix.endswith("[].") or not name or "[" in name or "]" in name:
        return None
    return prefix.replace("[]", f"[{name}]")


def _key(resource_type: str, names: tuple[str, ...]) -> Target:
    return resource_type.lower(), tuple(name.lower() for name in names)
