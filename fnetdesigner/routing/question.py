"""What can be asked about a packet, and the shape of the answer.

A question names where a packet starts, where it is to go, its port, its protocol and what kind of traffic of
an app it is. The answer is a verdict with its evidence. Only the network's permission is judged: sign-in,
roles and the firewall inside a machine are not.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Verdict = Literal["allow", "deny", "maybe"]
"""``maybe``: the design leaves a free choice, or lacks a fact, that changes the answer (V2)."""
Traffic = Literal["app", "content-share", "image-pull", "backup", "key-vault-reference"]
Protocol = Literal["tcp", "udp", "icmp"]
Stage = Literal[
    "capability", "hybrid", "dns", "steering", "nsg_out", "route", "peering", "transit", "nsg_in", "dest"
]  # fmt: skip
"""The stages, in the order in which a packet meets them (V3)."""
Role = Literal[
    "app", "host", "client", "internet", "on-premises", "point-to-site", "peering", "appliance", "gateway",
    "nat", "service-endpoint", "endpoint", "service", "site", "public-edge", "hybrid", "environment",
    "dns", "steering", "nsg_out", "route", "nsg_in", "door",
]  # fmt: skip
WAYPOINTS: frozenset[Role] = frozenset(
    {
        "app", "host", "client", "internet", "on-premises", "point-to-site", "peering", "appliance", "gateway",
        "nat", "service-endpoint", "endpoint", "service", "site", "public-edge", "hybrid", "environment",
    }
)  # fmt: skip
"""Hops that a packet passes through; the others are looks at it on its way."""
OUTBOUND_ADDRESSES = "outbound-addresses"
"""The source address of an app that leaves by the public edge: any of its published outbound addresses."""
AZURE_INTERNAL = "azure-internal"
"""The source address that storage sees of Azure callers in its own region: private to Azure (C-E5)."""
PUBLIC = "public"
"""The address of a public name whose number the design does not hold, and a public source of the same sort."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a packet starts.

    ``resource``: id of an app, a slot, a machine, a client, an agent, a subnet, an on-premises network, or, with
    ``point_to_site``, of the VPN gateway that the caller dialled in to; None is the internet. ``address`` narrows
    it: one instance of an app, one caller on the internet, one host of a site.
    """

    resource: str | None = None
    address: str | None = None
    point_to_site: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """Where a packet is to go: a resource of the design by id, with the sub-resource (``group``: blob, scm) where it
    has several, or any ``name`` or ``address``. One of the three is given."""

    resource: str | None = None
    group: str = ""
    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One packet, or every packet alike of a source whose address is open."""

    source: Source
    target: Target
    port: int = 443
    protocol: Protocol = "tcp"
    traffic: Traffic = "app"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hop:
    """One place, or one look, on the way. ``what`` is a sentence that marks names with *stars*; ``by`` is what matched:
    a rule, a route, a record. ``subjects`` are resource ids, the hop's own first; ``sources`` are source codes."""

    role: Role
    what: str
    by: str = ""
    subjects: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Blocker:
    """What stops, or may stop (``sure`` is False), a packet at a stage. ``fault`` is Azure's own word for it where
    there is one (V4). ``after``: how many hops of the way come before it."""

    stage: Stage
    by: str
    what: str
    sure: bool = True
    fault: str = ""
    subjects: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    after: int = 0


@dataclass(frozen=True, slots=True)
class Trace:
    """The answer. ``address`` is what the target resolved to, ``source_address`` what the target sees: an address, a
    range of which any may be meant, or one of the words above. ``hops`` end where a denial is decided. ``blockers``
    are all that stand in the way, the deciding one first; ``assumptions`` are conventions and document conflicts that
    the answer rests on."""

    question: Question
    verdict: Verdict
    stage: Stage | None
    decided_by: str
    address: str
    source_address: str
    hops: tuple[Hop, ...]
    blockers: tuple[Blocker, ...] = ()
    assumptions: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def way(self) -> tuple[Hop, ...]:
        """The hops that the packet passes through, looks left out."""
        return tuple(h for h in self.hops if h.role in WAYPOINTS)
