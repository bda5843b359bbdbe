"""What the resources of a template are in a design, before the template's metadata completes them.

A resource that no kind stands for becomes one that is kept whole, and what a body says beyond the fields of its
kind is kept beside them; the report says of each what became of it and why.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fnetdesigner.exchange.app_reading import settle_system
from fnetdesigner.exchange.assembling import assemble, without_dangling
from fnetdesigner.exchange.body import Body
from fnetdesigner.exchange.families import READERS, ROW_READERS
from fnetdesigner.exchange.gathering import Gatherer
from fnetdesigner.exchange.known_addresses import read_known_addresses
from fnetdesigner.exchange.read_only import without_answers
from fnetdesigner.exchange.reading import ImportNote, Reading, Source
from fnetdesigner.exchange.template import EvaluationContext, Json, Template, TemplateResource, Unknown, read_template
from fnetdesigner.exchange.template.environment import ZERO_ID
from fnetdesigner.exchange.verbatim import expression_text, kept_text
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.resource import AzureResource, Deployed, Resource

STAND_IN_GROUP = "rg-design"
GUID_NOTE = "guid() is a stand-in"
UNSETTLED = "(not compared yet)"
"""What stands for what a kept property takes the place of, until it has been compared with an export."""
LIVE_ONLY = frozenset(
    {"id", "etag", "systemdata", "managedby", "resourcegroup", "subscriptionid", "tenantid", "extendedlocation"}
)
_SAFE_GROUP = re.compile(r"[\w.()-]{1,90}")


@dataclass(frozen=True)
class Understood:
    """What the resources of a template say by themselves. ``places``: ids by JSON pointer."""

    resources: Mapping[str, Resource]
    places: Mapping[str, str]
    notes: tuple[ImportNote, ...]
    metadata: Json


def understand(
    text: str, parameters_text: str | None, region: str, resource_group: str, linked: Mapping[str, str] | None = None
) -> Understood:
    """The resources of a template, read without its metadata."""
    group = resource_group if _SAFE_GROUP.fullmatch(resource_group) else STAND_IN_GROUP
    context = EvaluationContext(resource_group=group, region=region, linked=linked or {})
    return understand_template(read_template(text, parameters_text, context), region, group, resource_group)


def understand_template(
    template: Template, region: str, group: str, resource_group: str, live: bool = False
) -> Understood:
    """The same of a template that has been read for ``group``, which stands for ``resource_group``.

    ``live``: the resources are what Azure says of what is deployed.
    """
    reading = Reading(group, template.parameter_types, live)
    Gatherer(reading, region).gather(template)
    groups = {group: resource_group}
    values: dict[str, dict[str, Any]] = {}
    for source in reading.sources:
        reading.current = source.id
        values[source.id] = _values(source, reading, groups, region)
    reading.report_unattached()
    _settle(values, reading)
    parts = {s.id: _parts(s, reading) for s in reading.sources if issubclass(s.kind.model, Deployed)}
    reading.note_unkept({where for found in parts.values() for where in found})
    resources: dict[str, Resource] = {}
    places: dict[str, str] = {}
    for source in reading.sources:
        if source.id in parts:
            values[source.id]["kept"] = _kept(parts[source.id], reading)
        made = assemble(source.kind.model, values[source.id], reading, source.where)
        if made is not None:
            resources[made.id] = made
            places[source.pointer] = made.id
            reading.note("read", source.where, f"Read as: {source.kind.title}.")
    resources = without_dangling(resources, reading)
    for source in reading.sources:
        if source.id not in resources and source.origin is not None:
            reading.keep_raw(source.origin, "It cannot be read as what it is.")
    for number, (resource, why) in enumerate(reading.raw.values(), 1):
        raw = _raw(f"{Unmodelled.kind}-{number}", resource, why, reading, groups, region)
        if raw is not None:
            resources[raw.id] = raw
            places[resource.pointer] = raw.id
    told = (n for n in template.notes if not (reading.has_roles and n.message.startswith(GUID_NOTE)))
    notes = (*(ImportNote(n.level, n.pointer, n.message) for n in told), *reading.notes)
    return Understood(resources, places, notes, template.metadata)


def _parts(source: Source, reading: Reading) -> dict[str, str]:
    """What is kept with a resource: itself, the children that are its parts, and what stands beside it."""
    parts = {source.where: ""}
    for child in source.children:
        segments = child.type.split("/")[source.type.count("/") + 1 :]
        names = child.names[len(source.names) :]
        parts[reading.label(child)] = "/".join(w for pair in zip(segments, names, strict=False) for w in pair)
    for other in reading.attached_to(source):
        parts[reading.label(other)] = _written(other.type, other.names)
    return parts


def _kept(parts: Mapping[str, str], reading: Reading) -> tuple[dict[str, str], ...]:
    rows = [
        {"path": path, "value": value, "part": part, "instead": UNSETTLED}
        for where, part in parts.items()
        for path, value in reading.kept.get(where, {}).items()
    ]
    return tuple(sorted(rows, key=lambda row: (row["part"], row["path"])))


def _raw(
    made_id: str, resource: TemplateResource, why: str, reading: Reading, groups: Mapping[str, str], region: str
) -> Resource | None:
    where = reading.label(resource)
    if resource.existing:
        reading.note("unread", where, f"It exists outside of this template. {why}")
        return None
    members = dict(resource.body)
    location = next((members.pop(key) for key in list(members) if key.lower() == "location"), "")
    if isinstance(resource.condition, Unknown):
        members = {"condition": resource.condition, **members}
    if reading.live:
        members = {k: without_answers(v) for k, v in members.items() if k.lower() not in LIVE_ONLY}
    if isinstance(location, Unknown):
        members["location"], location = location, ""
    body = kept_text(members, reading.group, reading.types)
    if body is None:
        reading.note("unread", where, f"It is too large or too deep to be kept. {why}")
        return None
    named = expression_text(resource.name_value, reading.types) if resource.name_value is not None else ""
    values = {
        "id": made_id,
        "name": resource.names[-1],
        "azure_type": resource.type,
        "api_version": resource.api_version,
        "above": "/".join(resource.names[:-1]),
        "name_expression": named,
        "body": body,
        "waits_for": tuple(_written(*target) for target in resource.waits_for),
        "region": location if isinstance(location, str) else "",
        **_scope(resource, groups),
    }
    made = assemble(Unmodelled, values, reading, where)
    if made is not None:
        reading.note("kept", where, f"Kept as it was read. {why}")
    return made


def _written(resource_type: str, names: tuple[str, ...]) -> str:
    namespace, *segments = resource_type.split("/")
    return "/".join([namespace, *(word for pair in zip(segments, names, strict=False) for word in pair)])


def _values(source: Source, reading: Reading, groups: Mapping[str, str], region: str) -> dict[str, Any]:
    kind, body = source.kind, source.body
    values: dict[str, Any] = {}
    if kind.arm is not None:
        for path, constant in kind.arm.fixed.items():
            body.take_if(path, constant)
        if kind.arm.child_of:
            owner = reading.find(source.type.rpartition("/")[0], source.names[:-1], source.group)
            values[kind.arm.owner] = None if owner is None else owner.id
    own = READERS[kind.slug](source, reading) if kind.slug in READERS else {}
    values |= reading.fields(kind.model, body, source.where, ROW_READERS, kind.slug)
    values |= own
    if reading.live:
        values |= read_known_addresses(kind.slug, body)
    values |= {"id": source.id, "name": source.name}
    if issubclass(kind.model, AzureResource):
        values["region"] = _region(body, region, reading, source.where)
    if "resource_group" in kind.model.model_fields and source.origin is not None:
        values |= _scope(source.origin, groups)
    if source.origin is not None:
        _keep_outside(source, source.origin)
    reading.rest(source.where, body)
    return values


def _keep_outside(source: Source, origin: TemplateResource) -> None:
    """Name and condition stand outside of the body; what only the deployment knows of them is kept with it."""
    if isinstance(origin.condition, Unknown):
        source.body.keep("condition", origin.condition)
    if origin.name_value is not None and len(origin.names) == 1:
        source.body.keep("name", origin.name_value)


def _region(body: Body, region: str, reading: Reading, where: str) -> str:
    found = body.take("location")
    if isinstance(found, str):
        return found
    if isinstance(found, Unknown):
        body.keep("location", found)
        reading.note("assumed", where, f"Its region is known only at deployment; it is taken for {region}.")
    return region


def _scope(origin: TemplateResource, groups: Mapping[str, str]) -> dict[str, str]:
    group, subscription = origin.scope.resource_group or "", origin.scope.subscription_id
    return {
        "resource_group": groups.get(group, group),
        "subscription": "" if subscription == ZERO_ID else subscription,
    }


def _settle(values: dict[str, dict[str, Any]], reading: Reading) -> None:
    """Compares apps with their plans once all plans are read."""
    for source in reading.sources:
        if source.kind.slug == "function-app":
            plan = values.get(values[source.id].get("plan") or "")
            system = None if plan is None else plan.get("operating_system", "linux")
            settle_system(values[source.id], system)
