"""How the packets of a class of senders fare on a ground: what becomes of them on the way, and where the rest ends.

An end is a door that packets come to, and as whom. What a door says is asked when verdicts are read off, so that a
door that changes does not send anybody on the way again.
"""

from dataclasses import dataclass, field
from typing import Protocol

from fnetdesigner.model.view import Key
from fnetdesigner.routing.ledger import Unit
from fnetdesigner.routing.places import Place

End = tuple[Place | None, str | None]
"""The address that a public door sees, or the subnet besides that a service endpoint names to it."""
ENDPOINTS: End = (None, None)
"""Private endpoints: the same for whoever comes."""


class Doubtful(Protocol):
    """Packets with the landings that something on the way may keep them from."""

    doubt: int


@dataclass(slots=True)
class Tally:
    """How the flows of a sender ended: sets of landings that one gets to, is stopped from, or may get to; ``odd`` are
    those that no sweep answers."""

    allow: int = 0
    deny: int = 0
    maybe: int = 0
    odd: int = 0

    def add(self, batch: Doubtful, allow: int, deny: int, maybe: int) -> None:
        """Ends of a batch, sets within its bits."""
        self.allow |= allow & ~batch.doubt
        self.deny |= deny
        self.maybe |= maybe | allow & batch.doubt


@dataclass(slots=True)
class Ways(Tally):
    """What became of packets on the way, and ``ends``: the landings whose doors they come to, for sure and in doubt.

    ``reads`` and ``used`` are what the walk was made from; ``sources`` as whom its packets met lists of rules;
    ``asked`` holds what was read for each column that was asked by itself."""

    ends: dict[End, tuple[int, int]] = field(default_factory=dict)
    sources: set[Place] = field(default_factory=set)
    reads: set[Key] = field(default_factory=set)
    used: set[Unit] = field(default_factory=set)
    asked: dict[int, frozenset[Key]] = field(default_factory=dict)

    def ends_at(self, end: End, bits: int, doubt: int) -> None:
        """Packets come to the doors of these landings."""
        sure, unsure = self.ends.get(end, (0, 0))
        self.ends[end] = (sure | bits & ~doubt, unsure | bits & doubt)

    def ending(self, bits: int) -> int:
        """Which of these landings have doors that packets come to."""
        found = 0
        for sure, unsure in self.ends.values():
            found |= sure | unsure
        return found & bits

    def forget(self, bits: int) -> None:
        """Forget what is known of these landings."""
        keep = ~bits
        self.allow &= keep
        self.deny &= keep
        self.maybe &= keep
        self.odd &= keep
        self.ends = {
            end: (sure & keep, doubt & keep) for end, (sure, doubt) in self.ends.items() if (sure | doubt) & keep
        }
