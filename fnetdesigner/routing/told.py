"""A trace in sentences: the verdict first, then the way step by step, then what stands in it and what it rests on.

Sentences mark names with *stars*, as findings do; whoever shows them takes the stars away or draws them.
"""

from dataclasses import dataclass

from fnetdesigner.model.view import View
from fnetdesigner.routing.callers import called
from fnetdesigner.routing.question import (
    AZURE_INTERNAL,
    OUTBOUND_ADDRESSES,
    PUBLIC,
    Question,
    Stage,
    Trace,
    Traffic,
)
from fnetdesigner.routing.targets import SCM

STAGE_WORDS: dict[Stage, str] = {
    "capability": "what its plan can do",
    "hybrid": "the hybrid connection",
    "dns": "name resolution",
    "steering": "the first step of the way",
    "nsg_out": "the outbound rules of a security group",
    "route": "routing",
    "peering": "a peering",
    "transit": "a firewall or appliance on the way",
    "nsg_in": "the inbound rules of a security group",
    "dest": "the destination's own door",
}
ADDRESS_WORDS = {
    OUTBOUND_ADDRESSES: "one of its outbound addresses",
    AZURE_INTERNAL: "an address private to Azure",
    PUBLIC: "a public address that the design does not hold",
}
TRAFFIC_WORDS: dict[Traffic, str] = {
    "app": "",
    "content-share": " for its content share",
    "image-pull": " to pull its image",
    "backup": " for a backup",
    "key-vault-reference": " to read a Key Vault reference",
}
NO_PART = ("", "sites", "vault", "sqlServer", "namespace", "registry")


@dataclass(frozen=True, slots=True)
class Told:
    """A trace in sentences. ``steps`` are to be numbered from 1."""

    headline: str
    steps: tuple[str, ...]
    blockers: tuple[str, ...]
    assumptions: tuple[str, ...]
    warnings: tuple[str, ...]


def told(found: Trace, view: View) -> Told:
    """A trace in sentences."""
    return Told(
        headline(found, view),
        tuple(h.what for h in found.hops),
        tuple(b.what for b in found.blockers),
        found.assumptions,
        found.warnings,
    )


def headline(found: Trace, view: View) -> str:
    """The verdict in one sentence, with what decided it."""
    who, where = source_words(found.question, view), target_words(found.question, view)
    packet = f"{who} reaches {where} at {packet_words(found.question)}{TRAFFIC_WORDS[found.question.traffic]}"
    if found.verdict == "allow":
        resolved = f" It goes to {address_words(found.address)}" if found.address else ""
        seen = f" and is seen as {address_words(found.source_address)}" if found.source_address and resolved else ""
        return f"ALLOW: {packet}.{resolved}{seen}{'.' if resolved else ''}"
    where_at = f"{STAGE_WORDS[found.stage]} ({found.decided_by})" if found.stage is not None else found.decided_by
    if found.verdict == "deny":
        return f"DENY: {packet.replace(' reaches ', ' does not reach ', 1)}. {_upper(where_at)} decides."
    return f"MAYBE: whether {packet} cannot be told. {_upper(where_at)} leaves it open."


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def packet_words(question: Question) -> str:
    """Protocol and port of a question."""
    return "ICMP" if question.protocol == "icmp" else f"{question.protocol.upper()} {question.port}"


def source_words(question: Question, view: View) -> str:
    """Where the packets of a question start."""
    source = question.source
    found = view.any(source.resource)
    name = "the internet" if found is None else f"*{called(found, view)}*"
    if source.point_to_site:
        name = f"a caller of {name}"
    return name if source.address is None else f"{source.address} ({name})"


def target_words(question: Question, view: View) -> str:
    """Where the packets of a question go."""
    target = question.target
    found = view.any(target.resource)
    if found is None:
        return target.name or target.address or "any address on the internet"
    if target.group in NO_PART:
        return f"*{called(found, view)}*"
    part = "its advanced tools site" if target.group == SCM else target.group
    return f"*{called(found, view)}* ({part})"


def address_words(text: str) -> str:
    """An address of a trace for a person: words for those that are no numbers."""
    return ADDRESS_WORDS.get(text, text)
