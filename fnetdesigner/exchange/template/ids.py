"""Resource identifiers of Azure Resource Manager, taken apart and put together.

Covers resources in a resource group, in a subscription and in the tenant, extension resources, and resource
groups themselves. Not covered: a bare ``/subscriptions/<id>``, which names no resource.
"""

from __future__ import annotations

from dataclasses import dataclass

RESOURCE_GROUP_TYPE = "Microsoft.Resources/resourceGroups"


@dataclass(frozen=True, slots=True)
class ResourceId:
    """One resource: ``type`` such as ``Microsoft.Network/virtualNetworks/subnets`` and one name for each
    segment after the namespace. ``subscription_id`` is None for tenant level, ``resource_group`` for
    anything outside a resource group."""

    subscription_id: str | None
    resource_group: str | None
    type: str
    names: tuple[str, ...]

    @property
    def key(self) -> tuple[str, tuple[str, ...]]:
        """Type and names in lower case: what two ids of one resource agree on within a scope."""
        return self.type.lower(), tuple(name.lower() for name in self.names)

    def __str__(self) -> str:
        return format_resource_id(self)


def format_scope(subscription_id: str | None, resource_group: str | None) -> str:
    """The id of a scope without a trailing slash; the tenant is the empty text."""
    if subscription_id is None:
        return ""
    subscription = f"/subscriptions/{subscription_id}"
    return subscription if resource_group is None else f"{subscription}/resourceGroups/{resource_group}"


def format_resource_id(resource: ResourceId) -> str:
    """The canonical text of a resource id, in the case its parts have."""
    if resource.type.lower() == RESOURCE_GROUP_TYPE.lower() and resource.names:
        return format_scope(resource.subscription_id, resource.names[0])
    namespace, *segments = resource.type.split("/")
    parts = [format_scope(resource.subscription_id, resource.resource_group), "providers", namespace]
    for segment, name in zip(segments, resource.names, strict=False):
        parts += (segment, name)
    return "/".join(parts)


def parse_resource_id(text: str) -> ResourceId | None:
    """The parts of a resource id, or None if ``text`` is not the complete id of a resource."""
    if not text.startswith("/"):
        return None
    parts = text.strip("/").split("/")
    if not all(parts):
        return None
    subscription_id = resource_group = None
    if parts[0].lower() == "subscriptions" and len(parts) > 2:
        subscription_id, parts = parts[1], parts[2:]
        if parts[0].lower() == "resourcegroups" and len(parts) > 1:
            resource_group, parts = parts[1], parts[2:]
            if not parts:
                return ResourceId(subscription_id, None, RESOURCE_GROUP_TYPE, (resource_group,))
    if len(parts) < 4 or len(parts) % 2 or parts[0].lower() != "providers":
        return None
    return ResourceId(subscription_id, resource_group, "/".join([parts[1], *parts[2::2]]), tuple(parts[3::2]))
