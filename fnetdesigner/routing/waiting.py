"""How long a caller waits before a call fails, and whether it is dropped on the way or refused at the door.

The article gives two times: 21 seconds for a packet that nobody answers, 3 seconds per DNS server that does not
answer [seed "Troubleshooting"]. A service that refuses answers at once, after the connection has opened (C-T9).
"""

from dataclasses import dataclass
from typing import Literal

from fnetdesigner.model.view import View
from fnetdesigner.routing.question import Trace
from fnetdesigner.routing.targets import CALLED

TCP_TIMEOUT = 21
"""Seconds until a TCP attempt gives up that gets no answer."""
DNS_TIMEOUT = 3
"""Seconds that each DNS server costs that does not answer."""
PASSED = "is passed over."
"""How a warning of the resolver ends that speaks of a server without an answer."""
AT_ONCE = ("icmp", "private-endpoint")
"""Denials of the capability stage that never become a packet."""

Failure = Literal["", "name", "dropped", "refused", "impossible", "hybrid"]
"""In which way a call fails; empty where it does not, or where that is not sure."""


@dataclass(frozen=True, slots=True)
class Wait:
    """``dns`` and ``tcp``: seconds spent before the call fails, or before it goes on."""

    failure: Failure
    dns: int
    tcp: int

    @property
    def words(self) -> str:
        """The times in words; empty where nothing is waited for."""
        parts = []
        if self.dns:
            servers = self.dns // DNS_TIMEOUT
            each = "" if servers == 1 else f", {DNS_TIMEOUT} s each"
            parts.append(f"{self.dns} s for {servers} DNS server{'' if servers == 1 else 's'} without an answer{each}")
        if self.tcp:
            parts.append(f"{self.tcp} s for the TCP timeout, as nobody answers a dropped packet")
        return " and ".join(parts)


def wait_of(found: Trace, view: View) -> Wait:
    """How a call fares that a trace has judged."""
    silent = sum(1 for w in found.warnings if w.endswith(PASSED))
    failure = _failure(found, view)
    return Wait(failure, silent * DNS_TIMEOUT, TCP_TIMEOUT if failure == "dropped" else 0)


def _failure(found: Trace, view: View) -> Failure:
    if found.verdict != "deny":
        return ""
    if found.stage == "dns":
        return "name"
    if found.stage == "hybrid":
        return "hybrid"
    if found.stage == "capability" and found.decided_by in AT_ONCE:
        return "impossible"
    if found.stage == "dest":
        ids = found.blockers[0].subjects
        if ids and isinstance(view.any(ids[0]), CALLED):
            return "refused"
    return "dropped"
