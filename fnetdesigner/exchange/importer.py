"""Reads a template into a design, with a report of everything that was read, assumed or left out.

Templates that this program wrote carry in their metadata what Azure has no words for; with it the design
comes back whole. Layout is not part of a template. Role assignments, scripts, deployments of code and all
types that no kind stands for are reported and not read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fnetdesigner.exchange.app_reading import settle_system
from fnetdesigner.exchange.assembling import assemble, without_dangling
from fnetdesigner.exchange.families import READERS, ROW_READERS
from fnetdesigner.exchange.gathering import Gatherer
from fnetdesigner.exchange.reading import ImportNote, Reading, Source
from fnetdesigner.exchange.remainder import hints_in, restored
from fnetdesigner.exchange.template import EvaluationContext, Json, TemplateResource, Unknown, read_template
from fnetdesigner.exchange.template.environment import ZERO_ID
from fnetdesigner.model.design import Design, Settings
from fnetdesigner.model.resource import AzureResource, Resource

STAND_IN_GROUP = "rg-design"
_SAFE_GROUP = re.compile(r"[\w.()-]{1,90}")


@dataclass(frozen=True)
class Imported:
    """A design without layout, and the report in the order in which things were found."""

    design: Design
    report: tuple[ImportNote, ...]


@dataclass(frozen=True)
class Understood:
    """What the resources of a template say by themselves. ``places``: ids by JSON pointer."""

    resources: Mapping[str, Resource]
    places: Mapping[str, str]
    notes: tuple[ImportNote, ...]
    metadata: Json


def import_template(
    text: str,
    parameters_text: str | None = None,
    *,
    region: str = "westeurope",
    resource_group: str = "rg-design",
    title: str = "",
) -> Imported:
    """Reads an ARM template, and a parameters file if there is one.

    ``region`` and ``resource_group`` are what the template is deployed to, unless it says so itself. Raises
    TemplateError, which names line and column, for text that is no template; everything else is a note.
    """
    found = understand(text, parameters_text, region, resource_group)
    hints = hints_in(found.metadata)
    if hints is not None and (hints.region, hints.resource_group) != (region, resource_group):
        region, resource_group = hints.region, hints.resource_group
        found = understand(text, parameters_text, region, resource_group)
    settings = Settings(region=region, resource_group=resource_group)
    if title:
        settings = settings.model_copy(update={"title": title})
    design = Design(settings, found.resources)
    design, more = restored(design, found.metadata)
    return Imported(design, (*found.notes, *more))


def understand(text: str, parameters_text: str | None, region: str, resource_group: str) -> Understood:
    """The resources of a template, read without its metadata."""
    group = resource_group if _SAFE_GROUP.fullmatch(resource_group) else STAND_IN_GROUP
    context = EvaluationContext(resource_group=group, region=region)
    template = read_template(text, parameters_text, context)
    reading = Reading()
    Gatherer(reading).gather(template)
    groups = {group: resource_group}
    values = {s.id: _values(s, reading, groups, region) for s in reading.sources}
    reading.report_unattached()
    _settle(values, reading)
    resources: dict[str, Resource] = {}
    places: dict[str, str] = {}
    for source in reading.sources:
        made = assemble(source.kind.model, values[source.id], reading, source.where)
        if made is not None:
            resources[made.id] = made
            places[source.pointer] = made.id
            reading.note("read", source.where, f"Read as: {source.kind.title}.")
    resources = without_dangling(resources, reading)
    notes = (*(ImportNote(n.level, n.pointer, n.message) for n in template.notes), *reading.notes)
    return Understood(resources, places, notes, template.metadata)


def _values(source: Source, reading: Reading, groups: Mapping[str, str], region: str) -> dict[str, Any]:
    kind, body = source.kind, source.body
    values: dict[str, Any] = {}
    if kind.arm is not None:
        for path, constant in kind.arm.fixed.items():
            body.take_if(path, constant)
        if kind.arm.child_of:
            owner = reading.find(source.type.rpartition("/")[0], source.names[:-1])
            values[kind.arm.owner] = None if owner is None else owner.id
    own = READERS[kind.slug](source, reading) if kind.slug in READERS else {}
    values |= reading.fields(kind.model, body, source.where, ROW_READERS, kind.slug)
    values |= own
    values |= {"id": source.id, "name": source.name}
    if issubclass(kind.model, AzureResource):
        values["region"] = _region(body.take("location"), region, reading, source.where)
    if "resource_group" in kind.model.model_fields and source.origin is not None:
        values |= _scope(source.origin, groups)
    reading.rest(source.where, body)
    return values


def _region(found: Any, region: str, reading: Reading, where: str) -> str:
    if isinstance(found, str):
        return found
    if isinstance(found, Unknown):
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
