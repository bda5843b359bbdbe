"""What ``terraform show -json`` says of a state or of a plan, as the resources that Azure has or will have.

In a plan the ids are not known yet: they are made of names, and a reference that is known only after apply is
looked up in the configuration that comes with the plan. Other providers' resources, and types of azurerm that
``azurerm`` has no row for, are named in the report; data sources are not read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from fnetdesigner import assets
from fnetdesigner.exchange.inbound.azurerm import AZURERM, JOINS, first, put, rows
from fnetdesigner.exchange.inbound.live import most_common
from fnetdesigner.exchange.inbound.watched import Watched, plain
from fnetdesigner.exchange.template import Scope, Template, TemplateError, TemplateResource, parse_resource_id
from fnetdesigner.exchange.template.environment import ZERO_ID
from fnetdesigner.exchange.template.ids import ResourceId, format_resource_id
from fnetdesigner.exchange.template.units import MAX_RESOURCES
from fnetdesigner.exchange.template.values import Note

MAX_MODULES = 60
MOST_ARGUMENTS = 40
ROLES = ("azurerm_role_assignment", "azurerm_cosmosdb_sql_role_assignment")
RESOURCE_GROUP = "azurerm_resource_group"
ZONE_GROUPS = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups"
_INDEX = re.compile(r"\[[^\]]*\]")


@dataclass(slots=True)
class _Found:
    """A resource of Terraform; ``id`` is its id in Azure, made of names where it is not known."""

    address: str
    type: str
    values: dict[str, Any]
    id: str = ""


def is_terraform(content: Any) -> bool:
    """Whether JSON is what ``terraform show -json`` writes."""
    return isinstance(content, dict) and "format_version" in content and (
        "values" in content or "planned_values" in content or "terraform_version" in content
    )  # fmt: skip


def read_terraform(content: Mapping[str, Any]) -> tuple[Template, str, str]:
    """The resources, the resource group of most of them and the region of most. TemplateError for other JSON."""
    root = first(content, "planned_values", "root_module") or first(content, "values", "root_module")
    if not isinstance(root, Mapping):
        raise TemplateError("Terraform says nothing here: show a state that holds resources, or a plan", 1, 1)
    found = {f.address: f for f in _modules(root, 0)}
    if len(found) > MAX_RESOURCES:
        raise TemplateError(f"the file holds more than {MAX_RESOURCES:,} resources")
    _fill_references(found, content)
    notes: list[Note] = []
    made: dict[str, TemplateResource] = {}
    for resource in found.values():
        if resource.type in AZURERM:
            watched = Watched(resource.values)
            for one in _made(resource, watched):
                made.setdefault(one.id.lower(), one)
            notes += _unread(resource, watched)
        elif resource.type in ROLES:
            notes.append(Note("unread", resource.address, "A design derives roles from what its apps connect to."))
        elif resource.type not in JOINS and resource.type not in (
            RESOURCE_GROUP,
            "azurerm_storage_account_network_rules",
        ):
            notes.append(Note("unread", resource.address, f"A design has no kind for {resource.type}."))
    for resource in found.values():
        if resource.type in JOINS:
            _join(resource, made, notes)
    groups = [f for f in found.values() if f.type == RESOURCE_GROUP]
    group = most_common(
        [r.scope.resource_group or "" for r in made.values()] or [str(f.values.get("name", "")) for f in groups]
    )
    region = most_common([str(f.values.get("location", "")) for f in found.values()])
    return Template(tuple(made.values()), tuple(notes), {}, None), group, region.replace(" ", "").lower()


def _modules(module: Mapping[str, Any], depth: int) -> Iterator[_Found]:
    if depth > MAX_MODULES:
        raise TemplateError(f"modules nest deeper than {MAX_MODULES} levels")
    for row in rows(module.get("resources")):
        kind, values = row.get("type"), row.get("values")
        if row.get("mode", "managed") == "managed" and isinstance(kind, str) and isinstance(values, Mapping):
            yield _Found(str(row.get("address", kind)), kind, dict(values), azure_id(kind, values))
    for child in rows(module.get("child_modules")):
        yield from _modules(child, depth + 1)


def azure_id(kind: str, values: Mapping[str, Any]) -> str:
    """The id that a resource has in Azure, as it says or made of its names; empty where neither is known."""
    known = values.get("id")
    if isinstance(known, str) and parse_resource_id(known) is not None:
        return known
    row, group = AZURERM.get(kind), values.get("resource_group_name")
    if row is None:
        return ""
    names = [values.get(name) for name in row.names]
    above = parse_resource_id(str(values.get(row.parent, ""))) if row.parent else None
    if above is not None and isinstance(names[-1], str):
        return format_resource_id(
            ResourceId(above.subscription_id, above.resource_group, row.type, (*above.names, names[-1]))
        )
    if not all(isinstance(n, str) and n for n in names):
        return ""
    place = group if isinstance(group, str) else "rg-design"
    return format_resource_id(ResourceId(ZERO_ID, place, row.type, tuple(str(n) for n in names)))


def _fill_references(found: dict[str, _Found], content: Mapping[str, Any]) -> None:
    """Arguments that are known only after apply, from the references in the configuration of the plan."""
    by_plain: dict[str, str] = {}
    for resource in found.values():
        by_plain.setdefault(_INDEX.sub("", resource.address), resource.id)
    configured = dict(_configured(first(content, "configuration", "root_module"), "", 0))
    for resource in found.values():
        expressions = configured.get(_INDEX.sub("", resource.address), {})
        module = resource.address.rpartition(f"{resource.type}.")[0]
        for argument, expression in expressions.items() if isinstance(expressions, Mapping) else ():
            _fill(resource.values, argument, expression, module, by_plain)


def _fill(values: dict[str, Any], argument: str, expression: Any, module: str, ids: Mapping[str, str]) -> None:
    if isinstance(expression, list):
        held = values.get(argument)
        for number, inner in enumerate(expression):
            row = held[number] if isinstance(held, list) and number < len(held) else None
            for name, deeper in inner.items() if isinstance(inner, Mapping) and isinstance(row, dict) else ():
                _fill(row, name, deeper, module, ids)  # type: ignore[arg-type]
        return
    references = expression.get("references") if isinstance(expression, Mapping) else None
    if not isinstance(references, list) or values.get(argument) not in (None, []):
        return
    named = [_INDEX.sub("", module + r) for r in references if isinstance(r, str)]
    meant = [ids.get(name) or ids.get(name.rpartition(".")[0]) for name in named]
    targets = list(dict.fromkeys(t for t in meant if t))
    if targets:
        values[argument] = targets if argument.endswith("_ids") else targets[0]


def _configured(module: Any, prefix: str, depth: int) -> Iterator[tuple[str, Any]]:
    if not isinstance(module, Mapping) or depth > MAX_MODULES:
        return
    for row in rows(module.get("resources")):
        yield f"{prefix}{row.get('address')}", row.get("expressions", {})
    calls = module.get("module_calls")
    for name, call in calls.items() if isinstance(calls, Mapping) else ():
        inner = call.get("module") if isinstance(call, Mapping) else None
        yield from _configured(inner, f"{prefix}module.{name}.", depth + 1)


@cache
def _arguments() -> Mapping[str, frozenset[str]]:
    """What a configuration may say, by type; a state holds much more, which the provider only tells."""
    found = json.loads(assets.read_text("resources/azure/azurerm.json"))["arguments"]
    return {kind: frozenset(names) for kind, names in found.items()}


def _unread(resource: _Found, watched: Watched) -> list[Note]:
    """A note that names the arguments which nothing here reads."""
    known = _arguments().get(resource.type, frozenset())
    left = [path for path in watched.left() if re.split(r"[.\[]", path)[0] in known]
    if not left:
        return []
    more = f" and {len(left) - MOST_ARGUMENTS} more" if len(left) > MOST_ARGUMENTS else ""
    words = f"Not read of this {resource.type}: {', '.join(left[:MOST_ARGUMENTS])}{more}."
    return [Note("unread", resource.address, words)]


def _made(resource: _Found, values: Watched) -> Iterator[TemplateResource]:
    row, parsed = AZURERM[resource.type], parse_resource_id(resource.id)
    if parsed is None or parsed.type.count("/") != row.type.count("/"):
        return
    body: dict[str, Any] = {}
    for argument in (*row.names, row.parent, "resource_group_name", "id"):
        values.get(argument)
    for argument, path in row.plain.items():
        value = plain(values.get(argument))
        put(body, path, None if value in ("", []) else value)
    if isinstance(values.get("location"), str):
        body["location"] = values["location"].replace(" ", "").lower()
    if row.finish is not None:
        row.finish(values, body)
    if values.get("tags"):
        body["tags"] = plain(values["tags"])
    body = plain(body)
    scope = Scope(parsed.subscription_id or ZERO_ID, parsed.resource_group)
    body.setdefault("properties", {})
    yield TemplateResource(row.type, "", parsed.names, scope, body, True, False, resource.address)
    zones = [i for i in first(values, "private_dns_zone_group", "private_dns_zone_ids") or () if i]
    if resource.type == "azurerm_private_endpoint" and zones:
        name = str(first(values, "private_dns_zone_group", "name") or "default")
        listed = [{"name": f"zone{n}", "properties": {"privateDnsZoneId": i}} for n, i in enumerate(zones, 1)]
        inner: dict[str, Any] = {"properties": {"privateDnsZoneConfigs": listed}}
        yield TemplateResource(ZONE_GROUPS, "", (*parsed.names, name), scope, inner, True, False, resource.address)


def _join(resource: _Found, made: dict[str, TemplateResource], notes: list[Note]) -> None:
    holder, path, other = JOINS[resource.type]
    target, value = resource.values.get(holder), resource.values.get(other)
    held = made.get(target.lower()) if isinstance(target, str) else None
    if held is None or not isinstance(value, str):
        notes.append(Note("unread", resource.address, "It joins something that this file does not tell."))
        return
    place, many, inner = path.partition("[].")
    if not many:
        put(held.body, place, value)
        return
    properties = held.body.setdefault("properties", {})
    if isinstance(properties, dict):
        listed = properties.setdefault(place.removeprefix("properties."), [])
        if isinstance(listed, list):
            listed.append({inner: value})
