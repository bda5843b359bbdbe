"""What a person looks at, be it a rule, a route or a zone link, and which intended flows depend on that.

Lists and the canvas say what is looked at; whoever works the answer out tells it; canvas and lists show it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from fnetdesigner.gui.language import counted, number, spoken, tr
from fnetdesigner.model.resource import Resource
from fnetdesigner.routing.dependents import Dependence
from fnetdesigner.routing.piece_words import NOUNS
from fnetdesigner.routing.usage import Piece
from fnetdesigner.rules.words import plain

MOST = 4
"""How many flows are told one by one."""
WAY_KINDS = frozenset(
    {
        "network-security-group", "route-table", "private-dns-zone-link", "private-dns-zone", "peering",
        "private-endpoint", "nat-gateway", "azure-firewall", "network-virtual-appliance", "vpn-gateway",
        "express-route-gateway", "dns-resolver", "dns-server", "dns-forwarding-ruleset",
    }
)  # fmt: skip
"""Kinds that packets pass or are judged by; of others it says little that flows depend on them."""
LISTS = frozenset(NOUNS)
"""Lists of resources whose entries flows may depend on."""


class Regard(QObject):
    """``chosen`` is what a person has picked, ``passing`` what the pointer is over; that comes first.

    ``changed``: another piece is looked at, or none; ``told``: there is an answer for it, or none any more.
    """

    changed = Signal()
    told = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen: Piece | None = None
        self._passing: Piece | None = None
        self.answer: Dependence | None = None

    @property
    def piece(self) -> Piece | None:
        """What is looked at."""
        return self._passing or self._chosen

    def choose(self, piece: Piece | None) -> None:
        """Pick a piece, or none."""
        self._set(piece, self._passing)

    def look(self, piece: Piece | None) -> None:
        """Pass over a piece, or over none."""
        self._set(self._chosen, piece)

    def tell(self, answer: Dependence | None) -> None:
        """Answer for what is looked at."""
        if answer is not self.answer and (answer is None or answer.piece == self.piece):
            self.answer = answer
            self.told.emit()

    def words_for(self, piece: Piece | None) -> str:
        """What is told of a piece, if that is the one that is answered for; else nothing."""
        found = self.answer
        return "" if piece is None or found is None or found.piece != piece else words_of(found)

    def _set(self, chosen: Piece | None, passing: Piece | None) -> None:
        before = self.piece
        self._chosen, self._passing = chosen, passing
        if self.piece != before:
            self.tell(None)
            self.changed.emit()


def way_piece(things: Sequence[Resource]) -> Piece | None:
    """The one thing that is looked at, where flows may depend on it."""
    return Piece(things[0].id) if len(things) == 1 and things[0].kind in WAY_KINDS else None


def words_of(found: Dependence) -> str:
    """An answer in lines: how many flows, then the first of them one by one."""
    if not found.asked:
        return tr("The design has no intended flows that could depend on this.")
    if not found.found:
        return tr("No intended flow depends on this.")
    lost, gone = sum(d.lost for d in found.found), sum(d.goes for d in found.found)
    many = counted(len(found.found), "intended flow depends on this", "intended flows depend on this")
    said = [
        f"{many}.",
        *([f"{counted(lost, 'would break without it', 'would break without it')}."] if lost else []),
        *([f"{counted(gone, 'would go with it', 'would go with it')}."] if gone else []),
    ]
    lines = [" ".join(said)]
    for one in found.found[:MOST]:
        told = "; ".join(spoken(words) for words in one.told)
        lines.append(f"•\u00a0{plain(one.ends)}: {told}")
    more = len(found.found) - MOST
    if more > 0:
        lines.append(tr("and {number} more").format(number=number(more)))
    return "\n".join(lines)
