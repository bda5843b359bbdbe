"""What an edit would change, in words: one line for each thing that comes, goes, or gets other values.

A person reads it before a fix is carried out. Where things are drawn is left out; what a field is called and
how its values are worded comes from the declarations of the kinds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel

from fnetdesigner.azure.facts import BASELINE_TITLES
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import in_sentence
from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Part, Resource, metadata_of
from fnetdesigner.model.view import View

Mark = Literal["added", "changed", "removed"]
NOT_SET = "not set"
MOST_ROWS = 6
"""So many rows of a table are told one by one; of more, only how many."""
HIDDEN = frozenset({"id", "unknown", "parent"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One change: ``id`` is the resource's, empty for the design's settings. ``text`` marks names with *stars*."""

    mark: Mark
    id: str
    text: str


def differences(before: Design, after: Design, changes: ChangeSet) -> tuple[Difference, ...]:
    """What differs between two designs, as ``changes`` names it: what comes, what changes, what goes."""
    added = sorted(after.index.in_order(changes.added), key=lambda i: len(after.ancestors(i)))
    found = [Difference("added", i, _added(after, i)) for i in added]
    for i in after.index.in_order(changes.changed):
        found += [Difference("changed", i, text) for text in _changed(before, after, i)]
    found += [Difference("removed", i, f"Remove {_thing(before, i)}") for i in before.index.in_order(changes.removed)]
    if changes.settings:
        found += [Difference("changed", "", text) for text in _settings(before, after)]
    return tuple(found)


def _thing(design: Design, resource_id: str) -> str:
    resource = design.resources[resource_id]
    return f"{in_sentence(catalogue().of(resource).title)} *{resource.name}*"


def _added(design: Design, resource_id: str) -> str:
    resource = design.resources[resource_id]
    kind = catalogue().of(resource)
    text = f"Add {_thing(design, resource_id)}"
    if resource.parent is not None:
        text += f" in {_name(design, resource.parent)}"
    detail = kind.subtitle(resource, View(design)) if kind.subtitle is not None else ""
    return f"{text} ({detail})" if detail else text


def _changed(before: Design, after: Design, resource_id: str) -> Iterator[str]:
    old, new = before.resources[resource_id], after.resources[resource_id]
    name = f"*{new.name}*"
    if old.name != new.name:
        yield f"*{old.name}*: Name: {old.name} → {new.name}"
    if old.parent != new.parent:
        yield f"Move {name} from {_home(before, old)} to {_home(after, new)}"
    model = type(new)
    for field in model.model_fields:
        if field in HIDDEN or field == "name" or getattr(old, field) == getattr(new, field):
            continue
        for text in _field(before, after, model, field, getattr(old, field), getattr(new, field)):
            yield f"{name}: {text}"


def _home(design: Design, resource: Resource) -> str:
    return _name(design, resource.parent) if resource.parent is not None else "no container"


def _name(design: Design, resource_id: str) -> str:
    found = design.get(resource_id)
    return resource_id if found is None else f"*{found.name}*"


def _title(model: type[BaseModel], field: str) -> str:
    shown = metadata_of(model, field, Shown)
    return shown.title if isinstance(shown, Shown) else field.replace("_", " ").capitalize()


def _field(before: Design, after: Design, model: type[BaseModel], field: str, old: Any, new: Any) -> Iterator[str]:
    title = _title(model, field)
    if not isinstance(old, tuple) or not isinstance(new, tuple):
        yield f"{title}: {_value(before, model, field, old)} → {_value(after, model, field, new)}"
        return
    if any(isinstance(row, Part) for row in (*old, *new)):
        yield from _table(before, after, title, old, new)
        return
    gone, come = [v for v in old if v not in new], [v for v in new if v not in old]
    if not gone and not come:
        yield f"{title}: in another order"
    if come:
        yield f"{title}: add {_list(after, model, field, come)}"
    if gone:
        yield f"{title}: remove {_list(before, model, field, gone)}"


def _list(design: Design, model: type[BaseModel], field: str, values: Sequence[Any]) -> str:
    return ", ".join(_value(design, model, field, v) for v in values)


def _value(design: Design, model: type[BaseModel], field: str, value: Any) -> str:
    """A value as a person says it."""
    if value is None or value == "":
        return NOT_SET
    if metadata_of(model, field, RefTo) is not None:
        return _name(design, value)
    if isinstance(value, bool):
        return "on" if value else "off"
    shown = metadata_of(model, field, Shown)
    labels = dict(shown.labels) if isinstance(shown, Shown) else {}
    return labels.get(value, str(value))


def _table(before: Design, after: Design, title: str, old: Sequence[Part], new: Sequence[Part]) -> Iterator[str]:
    """Rows that have a name are told by it, others by where they stand."""
    ones, others = _rows(old), _rows(new)
    texts: list[str] = []
    for key, row in others.items():
        if key not in ones:
            texts.append(f"{title}: add {_row(after, row, key)}")
        elif ones[key] != row:
            texts += (f"{title}, {_label(row, key)}: {t}" for t in _inner(before, after, ones[key], row))
    texts += [f"{title}: remove {_row(before, row, key)}" for key, row in ones.items() if key not in others]
    if not texts:
        texts = [f"{title}: in another order"]
    yield from texts[:MOST_ROWS]
    if len(texts) > MOST_ROWS:
        yield f"{title}: {len(texts) - MOST_ROWS} more changes"


def _rows(rows: Sequence[Part]) -> dict[str, Part]:
    found: dict[str, Part] = {}
    for number, row in enumerate(rows, 1):
        name = str(getattr(row, "name", "") or "")
        found[name if name and name not in found else f"row {number}"] = row
    return found


def _label(row: Part, key: str) -> str:
    return f"*{key}*" if getattr(row, "name", "") == key else key


def _row(design: Design, row: Part, key: str) -> str:
    """A row with what it says, as far as that differs from an empty one."""
    model = type(row)
    said = []
    for field, info in model.model_fields.items():
        value = getattr(row, field)
        if field == "name" or value in (None, "", ()) or value == info.get_default(call_default_factory=True):
            continue
        shown = _list(design, model, field, value) if isinstance(value, tuple) else _value(design, model, field, value)
        said.append(f"{_title(model, field)} {shown}")
    label = _label(row, key)
    named = label if label.startswith("*") else "a row"
    return f"{named} ({', '.join(said)})" if said else named


def _inner(before: Design, after: Design, old: Part, new: Part) -> Iterator[str]:
    model = type(new)
    for field in model.model_fields:
        one, other = getattr(old, field, None), getattr(new, field)
        if one != other:
            yield from _field(before, after, model, field, one, other)


def _settings(before: Design, after: Design) -> Iterator[str]:
    old, new = before.settings, after.settings
    for field in type(new).model_fields:
        one, other = getattr(old, field), getattr(new, field)
        if one == other:
            continue
        title = field.replace("_", " ").capitalize()
        if isinstance(other, str):
            words = [BASELINE_TITLES.get(v, v) or NOT_SET for v in (one, other)]
            yield f"Design: {title}: {words[0]} → {words[1]}"
        else:
            yield f"Design: {title} change"
