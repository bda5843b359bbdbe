"""Which intended flows depend on a rule, a route, a zone link or anything else, and what became of them without it.

Two ways to tell, side by side: the traces of a flow name what they use (``usage``), and the design without the piece
is judged again (three values, as ever). A flow whose judgement read nothing that the removal touches cannot change
and is not judged again. Only intended flows are looked at; what else two ends may exchange, the matrix tells.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.model.design import Design, DesignError
from fnetdesigner.model.edits import Edit, Set, apply
from fnetdesigner.model.removal import doomed_with, removal
from fnetdesigner.model.view import Key, View, remembered, touched_keys
from fnetdesigner.routing.intents import State, judge, questions_of
from fnetdesigner.routing.piece_words import headline, piece_words
from fnetdesigner.routing.trace import trace
from fnetdesigner.routing.usage import Piece, Use, uses_in

MOST_TRACES = 128
"""How many packets of a flow are looked at for what they use; whether it changes is judged in full all the same."""
USES: tuple[Use, ...] = ("stops", "may stop", "carries", "answers")
USE_WORDS: dict[Use, str] = {
    "carries": "lets it through",
    "stops": "stops it",
    "may stop": "may stop it",
    "answers": "answers its name",
}
WORKS: dict[State, str] = {
    "holds": "without it it works",
    "broken": "without it it is cut",
    "undecided": "without it whether it works cannot be told",
}
STAYS: dict[State, str] = {
    "holds": "without it it works as well",
    "broken": "without it it fails as well",
    "undecided": "without it whether it works cannot be told either",
}
SHUT: dict[State, str] = {
    "holds": "without it it stays shut",
    "broken": "without it what must be stopped gets through",
    "undecided": "without it whether it stays shut cannot be told",
}


@dataclass(frozen=True, slots=True)
class Dependent:
    """An intended flow that uses a piece, or that changes without it.

    ``uses`` is empty where no trace names the piece. ``state`` is how the flow stands, ``without`` how it would stand
    without the piece: None where the piece cannot be taken away, or the flow would go with it (``goes``). ``ends``
    names the flow, and ``told`` says how it uses the piece and what it would be without.
    """

    flow: str
    uses: tuple[Use, ...]
    state: State
    without: State | None
    ends: str
    told: tuple[str, ...]
    goes: bool = False

    @property
    def sentence(self) -> str:
        """The flow with what is told of it."""
        return f"{self.ends}: {'; '.join(self.told)}."

    @property
    def changes(self) -> bool:
        """Whether it would stand otherwise, or be gone, without the piece."""
        return self.goes or (self.without is not None and self.without != self.state)

    @property
    def lost(self) -> bool:
        """Whether taking the piece away would cut what holds, or open what must stay shut."""
        return self.state == "holds" and self.without not in (None, "holds")


@dataclass(frozen=True, slots=True)
class Dependence:
    """The flows that depend on a piece, those first that it would break. ``asked``: how many flows were looked at.
    ``title`` names the piece; ``trouble`` says why the design cannot be without it, where that is so."""

    piece: Piece
    title: str
    found: tuple[Dependent, ...]
    asked: int
    trouble: str = ""

    @property
    def headline(self) -> str:
        """The answer in a sentence; *stars* stand around names."""
        lost, gone = sum(d.lost for d in self.found), sum(d.goes for d in self.found)
        return headline(self.title, self.asked, len(self.found), lost, gone, removable=not self.trouble)


@dataclass(frozen=True, slots=True)
class Footing:
    """What one flow rests on: how it stands, what its traces use, and the keys of all that was read to judge it."""

    state: State
    uses: dict[Piece, frozenset[Use]]
    reads: frozenset[Key]


def dependence(piece: Piece, view: View) -> Dependence:
    """The intended flows that depend on a piece, and what would become of them without it."""
    title = piece_words(piece, view)
    flows = list(view.all(IntendedFlow))
    going = set(doomed_with(view.design, [piece.resource])) if piece.removable and not piece.field else set()
    trouble, other, touched = _without(piece, view)
    found = []
    for flow in flows:
        footing = footing_of(flow, view)
        uses = tuple(u for u in USES if u in footing.uses.get(piece, ()))
        if flow.id in going:
            found.append(_told(flow, uses, footing.state, None, True, view))
            continue
        without: State | None = None
        if other is not None:
            same = touched.isdisjoint(footing.reads)
            without = footing.state if same else _judged(flow.id, other)
        if uses or (without is not None and without != footing.state):
            found.append(_told(flow, uses, footing.state, without, False, view))
    found.sort(key=lambda d: (not d.lost, not d.goes, not d.changes))
    return Dependence(piece, title, tuple(found), len(flows), trouble)


def losses(ids: Iterable[str], view: View) -> tuple[Dependent, ...]:
    """What becomes of the intended flows when resources are deleted together with all that goes with them.

    Told are flows that use one of them, that change, or that go. DesignError where that cannot be done.
    """
    wanted = [i for i in ids if i in view.design.resources]
    going = set(doomed_with(view.design, wanted))
    design, changes = apply(view.design, list(removal(view.design, wanted)))
    touched, other = touched_keys(view.design, design, changes), View(design, memory={})
    found = []
    for flow in view.all(IntendedFlow):
        footing = footing_of(flow, view)
        goes = flow.id in going
        named = {u for i in wanted for u in footing.uses.get(Piece(i), ())}
        after = None if goes else footing.state if touched.isdisjoint(footing.reads) else _judged(flow.id, other)
        if goes or named or after != footing.state:
            uses = tuple(u for u in USES if u in named)
            found.append(_told(flow, uses, footing.state, after, goes, view))
    return tuple(found)


@remembered
def footing_of(flow: IntendedFlow, view: View) -> Footing:
    """What a flow rests on."""
    found = judge(flow, view)
    uses: dict[Piece, set[Use]] = {}
    try:
        traces = [trace(q, view) for q in islice(questions_of(flow, view), MOST_TRACES)]
    except ValueError:
        # An address that cannot be read: the flow is undecided, and rests on nothing that a trace could name.
        traces = []
    if found.trace is not None:
        traces.append(found.trace)
    for answer in traces:
        for piece, use in uses_in(answer, view):
            uses.setdefault(piece, set()).add(use)
    return Footing(found.state, {p: frozenset(u) for p, u in uses.items()}, frozenset(view.reads))


def _judged(flow_id: str, view: View) -> State | None:
    flow = view.get(flow_id, IntendedFlow)
    return None if flow is None else judge(flow, view).state


def _without(piece: Piece, view: View) -> tuple[str, View | None, set[Key]]:
    if not piece.removable:
        return "Azure adds it by itself; it cannot be removed, only overruled.", None, set()
    try:
        design, touched = without(piece, view.design)
    except DesignError as error:
        return f"The design cannot be without it: {error}", None, set()
    return "", View(design, memory={}), touched


def without(piece: Piece, design: Design) -> tuple[Design, set[Key]]:
    """The design without a piece and all that goes with it, and the keys that this touches. DesignError where that
    cannot be."""
    edits: Iterable[Edit] = removal(design, [piece.resource])
    if piece.field:
        held = design.resources[piece.resource]
        rows = getattr(held, piece.field)
        edits = [Set(held.id, {piece.field: tuple(r for n, r in enumerate(rows) if n != piece.entry)})]
    new, changes = apply(design, list(edits))
    return new, touched_keys(design, new, changes)


# Words
def _told(
    flow: IntendedFlow, uses: tuple[Use, ...], state: State, without_: State | None, goes: bool, view: View
) -> Dependent:
    if goes:
        told: tuple[str, ...] = ("would go with it",)
    else:
        told = tuple(USE_WORDS[u] for u in uses)
        if without_ is not None:
            words = (STAYS if without_ == state else WORKS) if flow.access == "allow" else SHUT
            told = (*told, words[without_])
    return Dependent(flow.id, uses, state, without_, flow_words(flow, view), told, goes)


def flow_words(flow: IntendedFlow, view: View) -> str:
    """A flow by its ends: *func-a* → *st-a*:443."""
    source, target = (view.any(i) for i in (flow.source, flow.target))
    ends = [f"*{e.name}*" if e is not None else "something that is gone" for e in (source, target)]
    port = "" if flow.port == "*" else f":{flow.port}"
    udp = " UDP" if flow.protocol == "udp" else ""
    must = {"allow": "", "deny": " (must be stopped)", "only": " (must be the only one)"}[flow.access]
    return f"{ends[0]} → {ends[1]}{port}{udp}{must}"
