"""What a template cannot say of a design, kept in the template's metadata under ``fnetdesigner``.

Export reads its own template back and writes down only where the result differs; import puts it back. A value
that the template does say is put back only while the template still says the same, so that an edit of the
template by hand is never undone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from fnetdesigner.exchange.equal import settings_by_key, values_by_key
from fnetdesigner.exchange.keys import keys_of
from fnetdesigner.exchange.readback.meaning import meant
from fnetdesigner.exchange.reading import ImportNote
from fnetdesigner.exchange.template import Json, unescape_literal
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Unmapped
from fnetdesigner.model.design import Design, DesignError, Settings, check_whole
from fnetdesigner.model.resource import Resource, metadata_of, ref_fields

MEMBER = "fnetdesigner"
VERSION = 1
WHERE = "metadata"


@dataclass(frozen=True, slots=True)
class Hints:
    """What has to be known before a template is read: where it is deployed to."""

    region: str
    resource_group: str


def remainder(
    design: Design, understood: Mapping[str, Resource], same_as: Mapping[str, str], region: str
) -> dict[str, Any]:
    """The metadata for a design whose template is understood as ``understood``.

    ``same_as`` maps ids of the design to ids of the understood resources. ``region`` is what the location
    parameter stands for.
    """
    other = Design(design.settings, understood)
    other_keys = keys_of(other)
    own_keys = keys_of(design)
    taken = set(other_keys.values())
    keys: dict[str, str] = {}
    for resource_id in own_keys:
        key = other_keys.get(same_as.get(resource_id, ""))
        if key is None:
            key = own_keys[resource_id]
            while key in taken:
                key += "+"
            taken.add(key)
        keys[resource_id] = key
    differing: dict[str, Any] = {}
    further: list[dict[str, Any]] = []
    for resource_id in design.index.in_order(design.resources):
        resource = design.resources[resource_id]
        values = values_by_key(resource, keys)
        counterpart = understood.get(same_as.get(resource_id, ""))
        if counterpart is None:
            further.append({"key": keys[resource_id], "kind": resource.kind, **_told(resource, values)})
            continue
        said = values_by_key(counterpart, other_keys)
        changed = {n: _difference(resource, n, said[n], values[n]) for n in values if values[n] != said[n]}
        if changed:
            differing[keys[resource_id]] = changed
    written: dict[str, Any] = {"version": VERSION, "location": region}
    settings = settings_by_key(design, keys)
    defaults = Settings().model_dump(mode="json")
    always = ("title", "baseline", "region", "resource_group")
    written["settings"] = {n: v for n, v in settings.items() if n in always or v != defaults[n]}
    if differing:
        written["resources"] = differing
    if further:
        written["further"] = further
    return {MEMBER: written}


def _told(resource: Resource, values: dict[str, Any]) -> dict[str, Any]:
    """The values of a resource that differ from those a new one has."""
    fields = type(resource).model_fields
    told = {
        name: value
        for name, value in values.items()
        if fields[name].is_required() or getattr(resource, name) != fields[name].get_default(call_default_factory=True)
    }
    return {"values": told}


def _difference(resource: Resource, name: str, said: Any, meant: Any) -> dict[str, Any]:
    unmapped: Unmapped | None = metadata_of(type(resource), name, Unmapped)
    if name == "unknown" or (unmapped is not None and unmapped.by == "design"):
        return {"design": meant}
    return {"template": said, "design": meant}


def _content(metadata: Json) -> dict[str, Any] | None:
    """Our part of a template's metadata: an object, or JSON text in one piece or several, as Bicep has it."""
    if not isinstance(metadata, dict) or MEMBER not in metadata:
        return None
    found: Any = metadata[MEMBER]
    if isinstance(found, str):
        pieces, number = [unescape_literal(found)], 2
        while isinstance(piece := metadata.get(f"{MEMBER}{number}"), str):
            pieces.append(unescape_literal(piece))
            number += 1
        try:
            found = json.loads("".join(pieces))
        except (ValueError, RecursionError):
            return None
    else:
        found = _unescaped(found)
    return found if isinstance(found, dict) and found.get("version") == VERSION else None


def _unescaped(value: Any) -> Any:
    if isinstance(value, str):
        return unescape_literal(value)
    if isinstance(value, dict):
        return {key: _unescaped(item) for key, item in value.items()}
    return [_unescaped(item) for item in value] if isinstance(value, list) else value


def hints_in(metadata: Json) -> Hints | None:
    """Where a template of ours is deployed to; None for any other template."""
    content = _content(metadata)
    if content is None:
        return None
    settings = content.get("settings")
    group = settings.get("resource_group") if isinstance(settings, dict) else None
    region = content.get("location")
    if not isinstance(group, str) or not isinstance(region, str):
        return None
    return Hints(region, group)


def restored(design: Design, metadata: Json) -> tuple[Design, tuple[ImportNote, ...]]:
    """A design as read from a template, completed by the template's metadata; and what did not fit."""
    content = _content(metadata)
    if content is None:
        return design, ()
    restoring = _Restoring(design)
    completed = restoring.run(content)
    try:
        check_whole(completed)
    except DesignError as error:
        return design, (ImportNote("warning", WHERE, f"The design kept there is not used: {error}."),)
    return completed, tuple(restoring.notes)


class _Restoring:
    """One run of putting things back."""

    def __init__(self, design: Design) -> None:
        self.design = design
        self.keys = keys_of(design)
        self.ids = {key: resource_id for resource_id, key in self.keys.items()}
        self.notes: list[ImportNote] = []

    def run(self, content: dict[str, Any]) -> Design:
        """The completed design; it may still be broken as a whole."""
        further = [e for e in _list(content.get("further")) if self._announced(e)]
        resources = dict(self.design.resources)
        for key, changes in _object(content.get("resources")).items():
            resource = resources.get(self.ids.get(key, ""))
            if resource is None:
                self._note(f"{key} is not in the template any more.")
            else:
                resources[resource.id] = self._changed(resource, _object(changes))
        for entry in further:
            made = self._made(entry)
            if made is not None:
                resources[made.id] = made
        return Design(self._settings(_object(content.get("settings"))), resources)

    def _announced(self, entry: Any) -> bool:
        """Gives a further resource its id, so that others may name it."""
        kind, key = _object(entry).get("kind"), _object(entry).get("key")
        if not isinstance(kind, str) or not isinstance(key, str) or catalogue().get(kind) is None or key in self.ids:
            self._note("An entry cannot be read.")
            return False
        self.ids[key] = self.design.new_id(kind, self.ids.values())
        return True

    def _changed(self, resource: Resource, changes: dict[str, Any]) -> Resource:
        said = values_by_key(resource, self.keys)
        wanted = {
            name: change["design"]
            for name, change in changes.items()
            if name in said and isinstance(change, dict) and "design" in change
            and ("template" not in change or _same(change["template"], said[name]))
        }  # fmt: skip
        try:
            return type(resource).model_validate({**resource.__dict__, **self._decoded(type(resource), wanted)})
        except ValidationError:
            self._note(f"What it says of {self.keys[resource.id]} is not valid and is not used.")
            return resource

    def _made(self, entry: dict[str, Any]) -> Resource | None:
        kind = catalogue().by_slug[entry["kind"]]
        values = self._decoded(kind.model, _object(entry.get("values")))
        try:
            return kind.model.model_validate({**values, "id": self.ids[entry["key"]]})
        except ValidationError:
            self._note(f"What it says of {entry['key']} is not valid and is not used.")
            return None

    def _decoded(self, model: type[Resource], values: dict[str, Any]) -> dict[str, Any]:
        """Values with ids in place of keys."""
        found = dict(values)
        if isinstance(found.get("parent"), str):
            found["parent"] = self.ids.get(found["parent"], found["parent"])
        for field in ref_fields(model):
            value = found.get(field.name)
            if isinstance(value, str):
                found[field.name] = self.ids.get(value, value)
            elif isinstance(value, list) and len(field.path) == 1:
                found[field.name] = [self.ids.get(v, v) if isinstance(v, str) else v for v in value]
            elif isinstance(value, list):
                inner = field.path[1]
                found[field.name] = [
                    {**row, inner: self.ids.get(row[inner], row[inner])}
                    if isinstance(row, dict) and isinstance(row.get(inner), str)
                    else row
                    for row in value
                ]
        return found

    def _settings(self, values: dict[str, Any]) -> Settings:
        wanted = {**self.design.settings.__dict__, **values}
        for waiver in _list(values.get("waivers")):
            if isinstance(waiver, dict):
                waiver["resources"] = [self.ids.get(k, k) for k in _list(waiver.get("resources")) if isinstance(k, str)]
        try:
            return Settings.model_validate(wanted)
        except ValidationError:
            self._note("The settings of the design are not valid and are not used.")
            return self.design.settings

    def _note(self, message: str) -> None:
        self.notes.append(ImportNote("warning", WHERE, message))


def _same(told: Any, said: Any) -> bool:
    """Whether a template still says what it said; a compiler of Bicep may say it in other words."""
    return bool(told == said) or meant(told) == meant(said)


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
