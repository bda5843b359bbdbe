"""Finds the design's resources among those of a template, before anything of their bodies is read.

Parts that a design keeps inside their owner (configuration, rule sets, zone groups, containers) are handed to
it; subnets, security rules and routes are merged by name whether they stand inside or beside their owner.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from fnetdesigner.exchange.app_reading import is_function_app
from fnetdesigner.exchange.body import Body, same
from fnetdesigner.exchange.reading import Reading, Source, group_of
from fnetdesigner.exchange.roles import is_ours
from fnetdesigner.exchange.template import Template, TemplateResource
from fnetdesigner.exchange.template.environment import ZERO_ID
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Kind

GROUP = "microsoft.resources/resourcegroups"
SITE = "microsoft.web/sites"
SLOT = f"{SITE}/slots"
DEEPER = (f"{SLOT}/", "microsoft.relay/namespaces/hybridconnections/")
SUBNET = "microsoft.network/virtualnetworks/subnets"
PARTS = {
    "microsoft.network/privateendpoints/privatednszonegroups",
    "microsoft.network/privatednszones/a",
    "microsoft.storage/storageaccounts/blobservices",
    "microsoft.storage/storageaccounts/blobservices/containers",
    "microsoft.storage/storageaccounts/fileservices",
    "microsoft.storage/storageaccounts/fileservices/shares",
    "microsoft.eventhub/namespaces/networkrulesets",
    "microsoft.servicebus/namespaces/networkrulesets",
    "microsoft.web/hostingenvironments/configurations",
    "microsoft.sql/servers/firewallrules",
    "microsoft.sql/servers/virtualnetworkrules",
    "microsoft.sql/servers/connectionpolicies",
    "microsoft.relay/namespaces/hybridconnections/authorizationrules",
    "microsoft.network/dnsresolvers/inboundendpoints",
    "microsoft.network/dnsresolvers/outboundendpoints",
    "microsoft.network/dnsforwardingrulesets/forwardingrules",
    "microsoft.network/dnsforwardingrulesets/virtualnetworklinks",
    "microsoft.cdn/profiles/afdendpoints",
    "microsoft.cdn/profiles/afdendpoints/routes",
    "microsoft.cdn/profiles/origingroups",
    "microsoft.cdn/profiles/origingroups/origins",
}
"""Types that are read with the resource whose type is their first two segments, or three below ``DEEPER``."""
BESIDE = {
    "microsoft.network/firewallpolicies",
    "microsoft.network/firewallpolicies/rulecollectiongroups",
    "microsoft.network/networkinterfaces",
}
"""Types of their own in Azure that are parts of what names them in a design."""
LISTED = {
    "microsoft.network/networksecuritygroups/securityrules": "properties.securityRules",
    "microsoft.network/routetables/routes": "properties.routes",
}
"""Child types that are merged into a list of their owner."""


class Gatherer:
    """Sorts the resources of one template; ids are given in order of appearance."""

    def __init__(self, reading: Reading, region: str) -> None:
        self.reading = reading
        self.region = region
        self._groups: frozenset[str] = frozenset()
        self._count: Counter[str] = Counter()
        self._not_apps: set[str] = set()

    def gather(self, template: Template) -> None:
        """Fills the reading with sources and their children."""
        present = [r for r in template.resources if self._is_present(r)]
        self._groups = frozenset(group_of(r) for r in present if r.scope.subscription_id == ZERO_ID)
        children = [r for r in present if self._owner_type(r) is not None]
        for resource in present:
            if self._owner_type(resource) is None and resource.type.lower() != SLOT:
                self._take(resource, children)
        for resource in present:
            if resource.type.lower() == SLOT:
                self._slot(resource)
        for child in children:
            self._hand_over(child)

    def _is_present(self, resource: TemplateResource) -> bool:
        if resource.condition is False:
            where = self.reading.label(resource)
            self.reading.note("unread", where, "Its condition leaves it out with these parameters.")
            return False
        return True

    def _says_its_place_only(self, group: TemplateResource) -> bool:
        """Whether a resource group is no more than the place of resources in the design's region."""
        body = {k: v for k, v in group.body.items() if v not in ({}, None)}
        plain = group.name_value is None and not group.existing and group.condition is True
        return plain and body == {"location": self.region} and group.names[-1].lower() in self._groups

    @staticmethod
    def _owner_type(resource: TemplateResource) -> str | None:
        lower = resource.type.lower()
        owned = lower in PARTS or lower in LISTED or lower == SUBNET or lower.startswith(f"{SITE}/")
        return "/".join(resource.type.split("/")[: 1 + _depth(lower)]) if owned and lower != SLOT else None

    def _take(self, resource: TemplateResource, children: list[TemplateResource]) -> None:
        where, lower = self.reading.label(resource), resource.type.lower()
        if lower in BESIDE:
            self.reading.set_beside(resource)
            return
        if is_ours(resource, self.reading.group):
            # Derived from the design, which derives it again; its name is made with guid().
            self.reading.has_roles = True
            return
        if lower == GROUP and self._says_its_place_only(resource):
            self.reading.note("read", where, "Its resources name it as their resource group.")
            return
        kinds = catalogue().by_arm_type.get(lower, ())
        if not kinds:
            self.reading.keep_raw(resource, "A design has no kind for this type.")
            return
        if lower == SITE:
            name = resource.names[0].lower()
            own = [c for c in children if c.type.lower().startswith(SITE) and c.names[0].lower() == name]
            if not is_function_app(resource, own):
                self._not_apps.add(name)
                self.reading.keep_raw(resource, "This site is not a function app; its plan and network are read.")
                return
        if resource.existing:
            self.reading.note("assumed", where, "It exists outside of this template; only its name is known.")
        elif resource.condition is not True:
            self.reading.note("assumed", where, "Whether it is deployed is known only at deployment.")
        kind = self._kind(kinds, resource)
        source = self._source(
            kind, resource.type, resource.names, resource.body, resource.pointer, group_of(resource), resource
        )
        if lower == "microsoft.network/virtualnetworks":
            self._inline_subnets(source)

    def _slot(self, slot: TemplateResource) -> None:
        if slot.names[0].lower() in self._not_apps:
            self.reading.keep_raw(slot, "It belongs to a site that is not a function app.")
        elif self.reading.find_child_owner(SITE, slot, 1) is None:
            self.reading.keep_raw(slot, f"It belongs to {slot.names[0]}, which is not in this template.")
        else:
            self._take(slot, [])

    @staticmethod
    def _kind(kinds: tuple[Kind, ...], resource: TemplateResource) -> Kind:
        """Of several kinds of one type, the one whose constant members the body has."""
        body = Body(resource.body)
        for kind in kinds:
            fixed = kind.arm.fixed if kind.arm is not None else {}
            if all(same(body.look(path), value) for path, value in fixed.items()):
                return kind
        return kinds[0]

    def _source(
        self,
        kind: Kind,
        resource_type: str,
        names: tuple[str, ...],
        body: dict[str, Any],
        pointer: str,
        group: str,
        origin: TemplateResource | None = None,
    ) -> Source:
        self._count[kind.slug] += 1
        source = Source(
            kind, f"{kind.slug}-{self._count[kind.slug]}", names[-1], resource_type, names, Body(body), pointer,
            origin=origin, group=group,
        )  # fmt: skip
        self.reading.add(source)
        return source

    def _inline_subnets(self, network: Source) -> None:
        for number, row in enumerate(network.body.take_list("properties.subnets")):
            name = row.take_known("name")
            if not isinstance(name, str) or not name:
                self.reading.note("unread", network.where, "A subnet without a known name is left out.")
                continue
            body = {"properties": row.take("properties")} if isinstance(row.look("properties"), dict) else {}
            row.take("id")
            row.take("type")
            self.reading.rest(network.where, row, "properties.subnets[].")
            pointer = f"{network.pointer}/properties/subnets/{number}"
            names = (*network.names, name)
            self._source(catalogue().by_slug["subnet"], f"{network.type}/subnets", names, body, pointer, network.group)

    def _hand_over(self, child: TemplateResource) -> None:
        lower = child.type.lower()
        owner = self.reading.find_child_owner(self._owner_type(child) or "", child, _depth(lower))
        if lower == SUBNET:
            self._subnet(child, owner or self._missing_network(child))
        elif owner is None:
            if child.names[0].lower() in self._not_apps and lower.startswith(SITE):
                self.reading.keep_raw(child, "It belongs to a site that is not a function app.")
            else:
                self.reading.keep_raw(child, f"It belongs to {child.names[0]}, which is not in this template.")
        elif lower in LISTED:
            self._listed(child, owner, LISTED[lower])
        else:
            owner.children.append(child)

    def _missing_network(self, child: TemplateResource) -> Source:
        network_type = child.type.rpartition("/")[0]
        kind = catalogue().by_slug["virtual-network"]
        where = f"{network_type} {child.names[0]}"
        self.reading.note("assumed", where, "It is not in this template; it stands here for the subnets in it.")
        return self._source(kind, network_type, child.names[:1], {}, child.pointer, group_of(child))

    def _subnet(self, child: TemplateResource, network: Source) -> None:
        known = self.reading.find(child.type, child.names, group_of(child))
        if known is not None and known.group != group_of(child):
            known = None
        if known is None:
            kind = catalogue().by_slug["subnet"]
            self._source(kind, child.type, child.names, child.body, child.pointer, group_of(child), child)
            return
        where = self.reading.label(child)
        self.reading.note("assumed", where, "It stands inside its network and beside it; the latter wins.")
        properties = Body(child.body).take("properties")
        for name, value in properties.items() if isinstance(properties, dict) else ():
            known.body.put(f"properties.{name}", value)

    def _listed(self, child: TemplateResource, owner: Source, path: str) -> None:
        found = owner.body.look(path)
        rows = found if isinstance(found, list) else []
        name = child.names[-1]
        kept = [r for r in rows if not (isinstance(r, dict) and same(Body(r).look("name"), name))]
        owner.body.put(path, [*kept, {"name": name, **child.body}])


def _depth(lower: str) -> int:
    """How many names the owner of a part has."""
    return 2 if lower.startswith(DEEPER) else 1
