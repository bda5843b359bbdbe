"""Values that are often meant in a field, from the platform's facts and from the design itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from fnetdesigner.azure.facts import facts
from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource

SERVICES = ("storage-account", "key-vault", "event-hubs-namespace", "service-bus-namespace", "function-app")


def _delegations(design: Design, _: Resource) -> list[str]:
    return [d for d in facts(design.settings.baseline).subnets["delegations"].values() if d]


def _service_endpoints(design: Design, _: Resource) -> list[str]:
    known = facts(design.settings.baseline)
    return [e for slug in SERVICES if (e := known.service_endpoint(slug))]


def _groups(design: Design, resource: Resource) -> list[str]:
    target = design.get(resource.target) if isinstance(resource, PrivateEndpoint) else None
    return [] if target is None else list(facts(design.settings.baseline).groups(target.kind))


def _skus(design: Design, resource: Resource) -> list[str]:
    tier = resource.tier if isinstance(resource, HostingPlan) else ""
    return list(facts(design.settings.baseline).skus.get(tier, ()))


def _used(field: str) -> Callable[[Design, Resource], list[str]]:
    def values(design: Design, _: Resource) -> list[str]:
        return [str(v) for r in design.resources.values() if (v := getattr(r, field, ""))]

    return values


SOURCES: Mapping[tuple[str, str], Callable[[Design, Resource], list[str]]] = {
    ("subnet", "delegations"): _delegations,
    ("subnet", "service_endpoints"): _service_endpoints,
    ("private-endpoint", "group_id"): _groups,
    ("hosting-plan", "sku"): _skus,
    ("", "region"): _used("region"),
    ("", "resource_group"): _used("resource_group"),
}
"""By kind (empty for every kind) and field."""


def suggestions(design: Design, resource: Resource, field: str) -> tuple[str, ...]:
    """Values to offer for a field, sorted, each once."""
    source = SOURCES.get((resource.kind, field)) or SOURCES.get(("", field))
    return () if source is None else tuple(sorted(set(source(design, resource)), key=str.lower))
