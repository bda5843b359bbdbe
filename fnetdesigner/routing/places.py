"""Where a packet comes from or goes to: a range of addresses of which any may be meant, or a public identity.

A place with a ``span`` is any one address of it. A place without is somewhere public, its number not known. The
service tags that hold it are known for what the design draws, and unknown for the rest of the world. A cut
divides a place into parts that a list of ranges treats alike, so that set answers are exact, not samples.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal

import netaddr

from fnetdesigner.azure.facts import BASELINES, facts
from fnetdesigner.model.resource import AzureResource, Resource
from fnetdesigner.model.values import Prefix, format_address, parse_prefix, parse_prefix_or_address

NO_TAGS: frozenset[str] = frozenset()
CARRIER_RANGE = "100.64.0.0/10"
NOT_INTERNET = (
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16",
    "224.0.0.0/3",
)  # fmt: skip
"""IPv4 ranges that no caller on the internet has: private, shared, loopback, link-local, multicast and reserved."""
INTERNET_V6 = "2000::/3"
PLAIN_V4 = re.compile(r"(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:/(\d{1,2}))?", re.ASCII)
SERVICE_TAG_KINDS = facts(BASELINES[0]).traffic["tags_of_kinds"]
SERVICE_TAGS: frozenset[str] = frozenset(
    t.lower() for t in facts(BASELINES[0]).traffic["service_tags"] if t not in ("Internet", "VirtualNetwork")
)
"""Service tags in lower case [TAG21]: sets of public addresses. Internet and VirtualNetwork are not among them."""
PLATFORM_TAGS = frozenset(
    {"azureloadbalancer", "gatewaymanager", "azureplatformdns", "azureplatformimds", "azureplatformlkm"}
)
"""Tags of the platform itself, which no source or target of a design ever has."""


@dataclass(frozen=True, slots=True)
class Span:
    """The addresses ``first`` to ``last`` of an IP version, both included."""

    version: Literal[4, 6]
    first: int
    last: int

    def overlaps(self, other: "Span | Prefix") -> bool:
        """Whether the two share an address."""
        return self.version == other.version and self.first <= other.last and other.first <= self.last

    def inside(self, other: "Span | Prefix") -> bool:
        """Whether all of this lies in ``other``."""
        return self.version == other.version and other.first <= self.first and self.last <= other.last

    def __str__(self) -> str:
        return _span_text(self.version, self.first, self.last)


PLATFORM = Span(4, 0xA83F8110, 0xA83F8110)
"""168.63.129.16, the platform's own address."""


@lru_cache(maxsize=65536)
def _span_text(version: Literal[4, 6], first: int, last: int) -> str:
    """An address, a range in CIDR form where it is one, else the first and the last address."""
    if first == last:
        return format_address(version, first)
    blocks = netaddr.IPRange(format_address(version, first), format_address(version, last)).cidrs()
    if len(blocks) == 1:
        return str(blocks[0])
    return f"{format_address(version, first)}-{format_address(version, last)}"


def span_of(prefix: Prefix) -> Span:
    """A range as a span."""
    return Span(prefix.version, prefix.first, prefix.last)


@lru_cache(maxsize=65536)
def span_from(text: str) -> Span:
    """A span from an address or a range in text. ValueError where it is neither."""
    return _plain_span(text) or span_of(parse_prefix_or_address(text))


def _plain_span(text: str) -> Span | None:
    """An IPv4 address or range in its usual form; None for all else. Large designs hold ten thousands of them."""
    plain = PLAIN_V4.fullmatch(text)
    if plain is None:
        return None
    first = 0
    for part in plain.group(1, 2, 3, 4):
        number = int(part)
        if number > 255 or (part[0] == "0" and part != "0"):
            return None
        first = first << 8 | number
    bits = 32 if plain[5] is None else int(plain[5])
    size = 1 << (32 - bits) if bits <= 32 else 0
    # A range that is not on its boundary is an error, which the full reading explains.
    return Span(4, first, first + size - 1) if size and not first & (size - 1) else None


@dataclass(frozen=True, slots=True)
class Place:
    """One end of a packet.

    ``tags``: lower-case service tags that hold the place; None where that is not known, as for a public address that
    nothing in the design has. ``owner`` is the resource that has the address. ``region`` is its Azure region, ""
    outside Azure. ``label`` is what to print; it stays when a place is cut into parts.
    """

    span: Span | None
    tags: frozenset[str] | None
    label: str
    owner: Resource | None = None
    region: str = ""

    @property
    def private(self) -> bool:
        """Whether it surely has an address that the internet does not carry."""
        return self.span is not None and not is_public(self.span)

    @property
    def in_azure(self) -> bool:
        """Whether it is surely a place of Azure."""
        return self.tags is not None and "azurecloud" in self.tags


@cache
def _not_internet() -> tuple[Span, ...]:
    return tuple(span_of(parse_prefix(p)) for p in NOT_INTERNET)


@cache
def internet_spans() -> tuple[Span, ...]:
    """All addresses that a caller on the internet may have, IPv4 then IPv6."""
    found: list[Span] = []
    at = 0
    for gap in _not_internet():
        if gap.first > at:
            found.append(Span(4, at, gap.first - 1))
        at = gap.last + 1
    return (*found, span_of(parse_prefix(INTERNET_V6)))


@lru_cache(maxsize=65536)
def is_public(span: Span) -> bool:
    """Whether the span holds addresses of the internet; one that is cut by the border counts as public."""
    if span.version == 6:
        return span.overlaps(parse_prefix(INTERNET_V6))
    return not any(span.inside(gap) for gap in _not_internet())


def private_place(span: Span, owner: Resource | None = None, label: str = "") -> Place:
    """A place inside networks: no service tag holds it."""
    return Place(span, NO_TAGS, label or str(span), owner)


def service_tags(kind: str, region: str) -> frozenset[str]:
    """The tags that hold a service of a kind in a region: its own and AzureCloud, each also for the region alone."""
    own = SERVICE_TAG_KINDS.get(kind)
    plain = region.replace(" ", "").lower()
    names = ["azurecloud"] if own is None else [own.lower(), "azurecloud"]
    return frozenset([*names, *(f"{n}.{plain}" for n in names if plain)])


def public_place(owner: Resource, address: str | None, label: str) -> Place:
    """The public side of a resource in Azure; its number is known only where the design holds it."""
    region = owner.region if isinstance(owner, AzureResource) else ""
    span = None if address is None else span_from(address)
    return Place(span, service_tags(owner.kind, region), label, owner, region)


def world(span: Span | None, label: str, owner: Resource | None = None) -> Place:
    """Somewhere on the internet of which nothing else is known: it may or may not be in Azure."""
    return Place(span, None, label, owner)


def part(place: Place, span: Span) -> Place:
    """The part of a place that lies in ``span``."""
    return place if place.span == span else replace(place, span=span)


def cut(place: Place, borders: Iterable[int]) -> list[Place]:
    """The parts of a place between ``borders``, each the first address of a part; borders outside do not count."""
    span = place.span
    if span is None or span.first == span.last:
        return [place]
    inner = sorted({b for b in borders if span.first < b <= span.last})
    if not inner:
        return [place]
    starts = [span.first, *inner]
    ends = [*(b - 1 for b in inner), span.last]
    return [replace(place, span=Span(span.version, a, b)) for a, b in zip(starts, ends, strict=True)]
