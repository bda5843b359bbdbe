"""The one list of all kinds, and the questions that can be asked of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from fnetdesigner.kinds.callers import CALLER_KINDS
from fnetdesigner.kinds.compute import COMPUTE_KINDS
from fnetdesigner.kinds.data import DATA_KINDS
from fnetdesigner.kinds.databases import DATABASE_KINDS
from fnetdesigner.kinds.declaration import Kind, with_article
from fnetdesigner.kinds.deployment_slot import DEPLOYMENT_SLOT_KINDS
from fnetdesigner.kinds.dns_servers import DNS_SERVER_KINDS
from fnetdesigner.kinds.edge import EDGE_KINDS
from fnetdesigner.kinds.firewalls import FIREWALL_KINDS
from fnetdesigner.kinds.frames import FRAME_FIELDS, FRAME_KINDS
from fnetdesigner.kinds.function_app import FUNCTION_APP_KINDS
from fnetdesigner.kinds.gateways import GATEWAY_KINDS
from fnetdesigner.kinds.network import NETWORK_KINDS
from fnetdesigner.kinds.outside import OUTSIDE_KINDS
from fnetdesigner.kinds.private_link import PRIVATE_LINK_KINDS
from fnetdesigner.kinds.relay import RELAY_KINDS
from fnetdesigner.kinds.traffic import TRAFFIC_KINDS
from fnetdesigner.kinds.unmodelled import UNMODELLED_KINDS
from fnetdesigner.model.resource import AzureResource, RefField, Resource, ref_fields


@dataclass(frozen=True)
class Catalogue:
    """Every kind, in the order in which a person meets them."""

    kinds: tuple[Kind, ...]

    @cached_property
    def by_slug(self) -> Mapping[str, Kind]:
        """Kinds by their slug."""
        return {k.slug: k for k in self.kinds}

    def of(self, resource: Resource) -> Kind:
        """The kind of a resource."""
        return self.by_slug[resource.kind]

    def get(self, slug: str) -> Kind | None:
        """The kind of that slug, or None."""
        return self.by_slug.get(slug)

    @cached_property
    def by_arm_type(self) -> Mapping[str, tuple[Kind, ...]]:
        """Kinds by lower-case ARM type; the two gateways share one."""
        found: dict[str, tuple[Kind, ...]] = {}
        for kind in self.kinds:
            if kind.arm is not None:
                key = kind.arm.type.lower()
                found[key] = (*found.get(key, ()), kind)
        return found

    def may_contain(self, container: str | None, slug: str) -> bool:
        """Whether a kind may stand in a container of that slug, or free on the canvas (None)."""
        kind = self.by_slug[slug]
        if container is None:
            return kind.free and kind.shape != "connector"
        return container in self.homes_of(slug)

    def homes_of(self, slug: str) -> tuple[str, ...]:
        """The kinds of container that a kind may stand in: those that it belongs in, else the frames of the drawing."""
        kind = self.by_slug[slug]
        if kind.inside or kind.shape == "connector" or slug in FRAME_FIELDS:
            return kind.inside
        framed = issubclass(kind.model, AzureResource) or kind.shape == "note"
        return tuple(FRAME_FIELDS) if framed else ()

    def why_not(self, container: str | None, slug: str) -> str:
        """The reason, for a person, why a kind may not stand there; empty when it may."""
        if self.may_contain(container, slug):
            return ""
        kind = self.by_slug[slug]
        if not kind.inside and kind.shape == "connector":
            return f"{kind.plural} are drawn between two things: connect them."
        homes = " or a ".join(self.by_slug[s].title.lower() for s in kind.inside)
        if container is None:
            return f"{_article(kind)} belongs in a {homes}."
        place = self.by_slug[container].title.lower()
        if not homes:
            return f"{_article(kind)} is not placed inside a {place}; it stands beside it."
        return f"{_article(kind)} belongs in a {homes}, not in a {place}."


def _article(kind: Kind) -> str:
    """The kind as the beginning of a sentence: A subnet, An on-premises network, A VPN gateway."""
    words = with_article(kind.title)
    return words[0].upper() + words[1:]


@dataclass(frozen=True, slots=True)
class Relation:
    """One way to connect two kinds: a reference field of ``holder``, or a connector kind ``through``."""

    holder: str
    field: RefField | None
    through: str | None
    verb: str
    style: str


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """All kinds of the product."""
    return Catalogue(
        (
            *FUNCTION_APP_KINDS,
            *DEPLOYMENT_SLOT_KINDS,
            *COMPUTE_KINDS,
            *NETWORK_KINDS,
            *TRAFFIC_KINDS,
            *GATEWAY_KINDS,
            *FIREWALL_KINDS,
            *PRIVATE_LINK_KINDS,
            *DNS_SERVER_KINDS,
            *EDGE_KINDS,
            *DATA_KINDS,
            *DATABASE_KINDS,
            *RELAY_KINDS,
            *CALLER_KINDS,
            *OUTSIDE_KINDS,
            *UNMODELLED_KINDS,
            *FRAME_KINDS,
        )
    )


@cache
def relations(start: str, end: str) -> tuple[Relation, ...]:
    """The ways in which a line drawn from one kind to another may be meant, the likeliest first.

    Reference fields of the start that may name the end come first, then the other way round (people
    draw from a service to its endpoint as well), then connector kinds whose ends fit.
    """
    found: list[Relation] = []
    kinds = catalogue().by_slug
    for holder, target in ((start, end), (end, start)):
        for field in ref_fields(kinds[holder].model):
            if kinds[holder].shape == "connector" or len(field.path) > 1 or field.target.style is None:
                continue
            if target in field.target.kinds:
                found.append(Relation(holder, field, None, field.target.verb, field.target.style))
        if start == end:
            break
    for kind in kinds.values():
        if kind.ends is None:
            continue
        first, second = (end_kinds(kind, e) for e in kind.ends)
        forward = start in first and end in second
        backward = end in first and start in second
        if forward or (backward and kind.slug != "intended-flow"):
            target_field = next(f for f in ref_fields(kind.model) if f.name == kind.ends[1])
            found.append(
                Relation(
                    start if forward else end,
                    None,
                    kind.slug,
                    target_field.target.verb,
                    target_field.target.style or "",
                )
            )
    return tuple(found)


def end_kinds(kind: Kind, end: str) -> tuple[str, ...]:
    """What may stand at an end of a connecting kind: ``parent``, or a field of its model."""
    if end == "parent":
        return kind.inside
    return next(f.target.kinds for f in ref_fields(kind.model) if f.name == end)
