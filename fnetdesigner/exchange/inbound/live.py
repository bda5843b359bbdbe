"""Resources as Azure tells them: ``az resource show`` and ``list``, ``az network vnet show``, Resource Graph.

One object, a list, or an object that holds the list as ``data`` or ``value``. Where all of them are in one
subscription, that is the subscription of the design. Not read: secrets, which Azure does not tell, and settings
of an app, which are asked for apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from fnetdesigner.exchange.template import (
    ResourceId,
    Scope,
    Template,
    TemplateError,
    TemplateResource,
    Value,
    parse_resource_id,
)
from fnetdesigner.exchange.template.environment import ZERO_ID
from fnetdesigner.exchange.template.units import MAX_RESOURCES
from fnetdesigner.exchange.template.values import Note
from fnetdesigner.kinds.catalogue import catalogue

NOT_BODY = frozenset({"id", "name", "type", "apiversion", "resourcegroup", "subscriptionid", "tenantid"})
CHILDREN = {
    "microsoft.network/virtualnetworks": ("virtualNetworkPeerings",),
    "microsoft.network/privatednszones": ("virtualNetworkLinks",),
}
"""Lists in the properties of a resource that hold its children whole."""
VERSIONS = {
    "microsoft.operationalinsights/workspaces": "2023-09-01",
    "microsoft.managedidentity/userassignedidentities": "2023-01-31",
    "microsoft.network/networkinterfaces": "2024-05-01",
    "microsoft.network/networkwatchers": "2024-05-01",
    "microsoft.network/loadbalancers": "2024-05-01",
    "microsoft.compute/disks": "2024-03-02",
    "microsoft.cache/redis": "2024-11-01",
    "microsoft.apimanagement/service": "2024-05-01",
    "microsoft.sql/servers/databases": "2021-11-01",
    "microsoft.insights/actiongroups": "2023-01-01",
    "microsoft.insights/metricalerts": "2018-03-01",
    "microsoft.web/certificates": "2024-04-01",
    "microsoft.web/sites": "2024-04-01",
    "microsoft.authorization/roleassignments": "2022-04-01",
}
"""API versions for resources that no kind stands for: what Azure tells of a resource does not say it."""


def is_live(content: Any) -> bool:
    """Whether JSON holds resources as Azure tells them."""
    rows = _rows(content)
    return rows is not None and any(_id_of(row) is not None for row in rows)


def read_live(content: Any) -> tuple[Template, str, str]:
    """The resources, the resource group of most of them and the region of most. TemplateError for other JSON."""
    rows = _rows(content)
    if rows is None:
        raise TemplateError("this holds no resources as Azure tells them", 1, 1)
    if len(rows) > MAX_RESOURCES:
        raise TemplateError(f"the file holds more than {MAX_RESOURCES:,} resources")
    notes: list[Note] = []
    found: dict[str, TemplateResource] = {}
    ids = [_id_of(row) for row in rows]
    subscriptions = {i.subscription_id.lower() for i in ids if i is not None and i.subscription_id}
    only = next(iter(subscriptions)) if len(subscriptions) == 1 else ""
    groups: dict[str, str] = {}
    for number, (row, resource_id) in enumerate(zip(rows, ids, strict=True)):
        if resource_id is None:
            notes.append(Note("unread", f"/{number}", "It has no id of a resource."))
            continue
        for made in _resources(row, resource_id, only, groups, f"/{number}"):
            found.setdefault(made.id.lower(), made)
    resources = tuple(found.values())
    group = most_common(r.scope.resource_group or "" for r in resources)
    region = most_common(str(r.body.get("location", "")) for r in resources)
    return Template(resources, tuple(notes), {}, None), group, region


def _rows(content: Any) -> list[Any] | None:
    if isinstance(content, dict):
        for member in ("data", "value"):
            if isinstance(content.get(member), list) and "resources" not in content:
                return list(content[member])
        return [content] if isinstance(content.get("id"), str) else None
    return content if isinstance(content, list) else None


def _id_of(row: Any) -> ResourceId | None:
    found = parse_resource_id(row["id"]) if isinstance(row, dict) and isinstance(row.get("id"), str) else None
    return found if found is not None and found.subscription_id is not None else None


def _resources(
    row: dict[str, Any], resource_id: ResourceId, only: str, groups: dict[str, str], pointer: str
) -> list[TemplateResource]:
    kind = _spelled(resource_id.type)
    group = resource_id.resource_group
    if group is not None:
        group = groups.setdefault(group.lower(), group)
    subscription = resource_id.subscription_id or ZERO_ID
    scope = Scope(ZERO_ID if subscription.lower() == only else subscription, group)
    body: dict[str, Value] = {
        key: _here(value, only) for key, value in row.items() if key.lower() not in NOT_BODY and value is not None
    }
    if isinstance(location := body.get("location"), str):
        body["location"] = location.replace(" ", "").lower()
    version = row.get("apiVersion")
    made = [
        TemplateResource(
            kind, version if isinstance(version, str) else VERSIONS.get(kind.lower(), ""), resource_id.names, scope,
            body, True, False, pointer,
        )
    ]  # fmt: skip
    properties = body.get("properties")
    for member in CHILDREN.get(kind.lower(), ()):
        children = properties.pop(member, None) if isinstance(properties, dict) else None
        for number, child in enumerate(children if isinstance(children, list) else ()):
            inner = child.get("properties") if isinstance(child, dict) else None
            name = child.get("name") if isinstance(child, dict) else None
            if isinstance(name, str) and name and isinstance(inner, dict):
                place = f"{pointer}/properties/{member}/{number}"
                made.append(
                    TemplateResource(f"{kind}/{member}", "", (*resource_id.names, name), scope,
                                     {"properties": inner}, True, False, place)
                )  # fmt: skip
    return made


def _here(value: Any, only: str) -> Any:
    """A value in which the one subscription of all resources is that of the design."""
    if not only:
        return value
    if isinstance(value, str):
        start = f"/subscriptions/{only}"
        return f"/subscriptions/{ZERO_ID}{value[len(start) :]}" if value.lower().startswith(start) else value
    if isinstance(value, list):
        return [_here(item, only) for item in value]
    return {_here(key, only): _here(item, only) for key, item in value.items()} if isinstance(value, dict) else value


def _spelled(resource_type: str) -> str:
    """A type in the spelling of the kinds: Resource Graph writes all of them small."""
    kinds = catalogue().by_arm_type.get(resource_type.lower(), ())
    return kinds[0].arm.type if kinds and kinds[0].arm is not None else resource_type


def most_common(words: Iterable[str]) -> str:
    """The word that stands most often, the first of several by the alphabet; empty without any."""
    counts = Counter(word for word in words if word)
    return min(counts, key=lambda word: (-counts[word], word)) if counts else ""
