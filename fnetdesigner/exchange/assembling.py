"""Makes resources of the values that were read: one value that is not valid never costs the whole resource."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from fnetdesigner.exchange.reading import Reading
from fnetdesigner.model.resource import Resource, references, with_references

MAX_REPAIRS = 200


def assemble(model: type[Resource], values: Mapping[str, Any], reading: Reading, where: str) -> Resource | None:
    """The resource, without the values that are not valid; None, with a note, if it cannot be at all."""
    current: dict[str, Any] = dict(values)
    for _ in range(MAX_REPAIRS):
        try:
            return model.model_validate(current)
        except ValidationError as error:
            problem = error.errors(include_url=False, include_context=False, include_input=False)[0]
            place = problem["loc"]
            said = str(problem["msg"]).removeprefix("Value error, ")
            named = ".".join(str(part) for part in place)
            if not _repaired(current, place):
                reading.note("warning", where, f"It is not drawn: {named} {said[:1].lower()}{said[1:]}.")
                return None
            reading.note("warning", where, f"{named} is not valid and is left out: {said}.")
    reading.note("warning", where, "It is not drawn: too many of its values are not valid.")
    return None


def _repaired(values: dict[str, Any], place: tuple[int | str, ...]) -> bool:
    """Removes what is not valid: a member of a row, a row, or a whole field. False if there is nothing left."""
    field = str(place[0])
    if field not in values:
        return False
    if len(place) > 1 and isinstance(place[1], int) and isinstance(values[field], (list, tuple)):
        rows = list(values[field])
        row = rows[place[1]]
        if len(place) > 2 and isinstance(row, dict) and place[2] in row and place[2] != "name":
            rows[place[1]] = {k: v for k, v in row.items() if k != place[2]}
        else:
            del rows[place[1]]
        values[field] = tuple(rows)
        return True
    del values[field]
    return field not in ("id", "name")


def without_dangling(resources: dict[str, Resource], reading: Reading) -> dict[str, Resource]:
    """The resources after those that could not be made are forgotten by the others."""
    while True:
        gone = {r.id for r in resources.values() if _stranded(r, resources)}
        if not gone:
            break
        for resource_id in gone:
            lost = resources[resource_id]
            reading.note("warning", f"{lost.kind} {lost.name}", "It is not drawn: what it connects is not there.")
        resources = {i: r for i, r in resources.items() if i not in gone}
    kept: dict[str, Resource] = {}
    for resource_id, resource in resources.items():
        if resource.parent is not None and resource.parent not in resources:
            resource = resource.model_copy(update={"parent": None})
        kept[resource_id] = with_references(resource, lambda target: target if target in resources else None)
    return kept


def _stranded(resource: Resource, resources: Mapping[str, Resource]) -> bool:
    return any(r.field.target.cascade and r.target not in resources for r in references(resource))
