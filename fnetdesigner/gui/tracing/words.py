"""The answer of a trace in words, for the panel and the clipboard. No Qt."""

from __future__ import annotations

from collections.abc import Iterator

from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.words import plain
from fnetdesigner.model.view import View
from fnetdesigner.routing.question import AZURE_INTERNAL, OUTBOUND_ADDRESSES, PUBLIC, Hop, Stage, Trace, Verdict
from fnetdesigner.routing.waiting import wait_of

VERDICT_ICONS: dict[Verdict, str] = {"allow": "ok", "deny": "error", "maybe": "warning"}
"""The shape, and the colour token of the same name, of each verdict."""
VERDICT_WORDS: dict[Verdict, str] = {"allow": "Allowed", "deny": "Blocked", "maybe": "Not decided"}
STAGE_WORDS: dict[Stage, str] = {
    "capability": "by what the plan can do",
    "hybrid": "at the hybrid connection",
    "dns": "at the name",
    "steering": "where the app's traffic leaves",
    "nsg_out": "by outbound security rules",
    "route": "by a route",
    "peering": "at a peering",
    "transit": "on its way through an appliance or gateway",
    "nsg_in": "by inbound security rules",
    "dest": "at the destination",
}
TRAFFIC_WORDS = {
    "app": "Application", "content-share": "Content share", "image-pull": "Image pull", "backup": "Backup",
    "key-vault-reference": "Key Vault reference",
}  # fmt: skip
PROTOCOL_WORDS = {"tcp": "TCP", "udp": "UDP", "icmp": "ICMP"}
ADDRESS_WORDS = {
    PUBLIC: "a public address",
    OUTBOUND_ADDRESSES: "one of the app's outbound addresses",
    AZURE_INTERNAL: "an address inside Azure",
}


def headline(found: Trace, view: View) -> str:
    """The verdict in a few words."""
    words = spoken(VERDICT_WORDS[found.verdict])
    if found.stage is None:
        return words
    if wait_of(found, view).failure == "refused":
        return tr("Refused by the destination")
    return f"{words} {spoken(STAGE_WORDS[found.stage])}"


def told_hops(found: Trace) -> tuple[Hop, ...]:
    """The hops that are told: the last is left out where the blocker says the same."""
    hops = found.hops
    return hops[:-1] if hops and found.blockers and hops[-1].what == found.blockers[0].what else hops


def summary(found: Trace, view: View) -> str:
    """Which addresses are used, and how long a caller waits."""
    parts = []
    if found.address:
        parts.append(tr("Goes to {address}").format(address=spoken(ADDRESS_WORDS.get(found.address, found.address))))
    if found.source_address:
        parts.append(
            tr("is seen as {address}").format(
                address=spoken(ADDRESS_WORDS.get(found.source_address, found.source_address))
            )
        )
    waited = spoken(wait_of(found, view).words)
    told = ", ".join(parts)
    told = f"{told[:1].upper()}{told[1:]}." if told else ""
    return " ".join(p for p in (told, tr("A caller waits {waited}.").format(waited=waited) if waited else "") if p)


def as_text(asked: str, found: Trace, view: View) -> str:
    """The whole answer as plain numbered text."""
    return "\n".join(_lines(asked, found, view)) + "\n"


def _lines(asked: str, found: Trace, view: View) -> Iterator[str]:
    yield asked
    yield f"{headline(found, view)}. {summary(found, view)}".rstrip()
    for n, hop in enumerate(told_hops(found), 1):
        yield f"{n}. {plain(hop.what)}{_by(hop.by)}{_documents(hop.sources)}"
    for n, blocker in enumerate(found.blockers):
        head = (tr("Blocked") if blocker.sure else tr("Not decided")) if n == 0 else tr("Also in the way")
        yield f"{head}: {plain(blocker.what)}{_by(blocker.by)}{_documents(blocker.sources)}"
    yield from (tr("Warning: {text}").format(text=plain(w)) for w in found.warnings)
    yield from (tr("Assumed: {text}").format(text=plain(a)) for a in found.assumptions)


def _by(text: str) -> str:
    return f" ({text})" if text else ""


def _documents(codes: tuple[str, ...]) -> str:
    return f" [{', '.join(codes)}]" if codes else ""
