"""A packet under way: where it is, what it has met, and what stands in its way.

A flow stands for every packet of a question that is treated alike so far; where a list of ranges treats them
differently it forks. What stops a flow is written down, and the flow goes on as if it were let through, so that
later blockers are found too.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from fnetdesigner.kinds.network import Subnet
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.acl import Inside, RuleList, Ruling
from fnetdesigner.routing.places import Place, Span, cut
from fnetdesigner.routing.question import Blocker, Hop, Question, Role, Stage, Verdict


@dataclass(frozen=True, slots=True)
class Flow:
    """Packets of one question that are treated alike. ``seen``: the source address that the far end sees. ``name``: the
    host name that was asked for. ``wanted``: resource id and sub-resource that the question is for, where known.
    ``visited``: appliances on the way. ``guarded``: whether a security group was on the way. ``home``: id of the
    network that the source address belongs to; "" outside. ``caller``: the subnet that a service endpoint names.
    ``drawn``: whether it entered the network for its service endpoint alone. ``ask`` answers a question that this one
    hangs on; ``enter`` goes on behind a public address of the networks'."""

    question: Question
    view: View
    source: Place
    target: Place
    seen: str
    name: str = ""
    wanted: tuple[str, str] | None = None
    hops: tuple[Hop, ...] = ()
    blockers: tuple[Blocker, ...] = ()
    assumptions: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    visited: tuple[str, ...] = ()
    guarded: bool = False
    no_access: str = ""
    translated: bool = False
    home: str = ""
    caller: Subnet | None = None
    drawn: bool = False
    ask: Callable[[Question], Verdict] = field(default=lambda question: "maybe", compare=False)
    enter: "Callable[[Flow, Resource], Iterator[Flow]] | None" = field(default=None, compare=False)

    @property
    def verdict(self) -> Verdict:
        """What the blockers come to."""
        if any(b.sure for b in self.blockers):
            return "deny"
        return "maybe" if self.blockers else "allow"

    def hop(
        self, role: Role, what: str, by: str = "", *subjects: Resource | None, sources: Iterable[str] = ()
    ) -> "Flow":
        """The flow after a hop."""
        found = Hop(role, what, by, tuple(s.id for s in subjects if s is not None), tuple(sources))
        return replace(self, hops=(*self.hops, found))

    def blocked(
        self,
        stage: Stage,
        by: str,
        what: str,
        *subjects: Resource | None,
        sources: Iterable[str] = (),
        sure: bool = True,
        fault: str = "",
    ) -> "Flow":
        """The flow with one more thing in its way."""
        ids = tuple(s.id for s in subjects if s is not None)
        return replace(
            self, blockers=(*self.blockers, Blocker(stage, by, what, sure, fault, ids, tuple(sources), len(self.hops)))
        )

    def doubtful(self, stage: Stage, by: str, missing: str, *subjects: Resource | None) -> "Flow":
        """The flow with a fact missing that its way depends on."""
        return self.blocked(stage, by, f"It depends on {missing}.", *subjects, sure=False)

    def assuming(self, text: str) -> "Flow":
        """The flow with a convention that it rests on."""
        return self if not text or text in self.assumptions else replace(self, assumptions=(*self.assumptions, text))

    def warned(self, text: str) -> "Flow":
        """The flow with a warning that does not change the answer."""
        return self if not text or text in self.warnings else replace(self, warnings=(*self.warnings, text))


def pieces(place: Place, borders: Iterable[int]) -> list[Place]:
    """The parts of a place between borders; a place without a number has one."""
    return [place] if place.span is None else cut(place, borders)


def through(
    flow: Flow,
    rules: RuleList,
    inside: Inside,
    judge: Callable[[Place, Place], Ruling],
    pass_on: Callable[[Flow, Ruling], Flow],
) -> Iterator[Flow]:
    """Send a flow through a list of rules: it forks only where the answer differs."""
    version = 4 if flow.source.span is None else flow.source.span.version
    far = version if flow.target.span is None else flow.target.span.version
    from_cuts, _ = rules.cuts(inside, version)
    _, to_cuts = rules.cuts(inside, far)
    sources = pieces(flow.source, from_cuts)
    targets = pieces(flow.target, to_cuts)
    rulings = [[judge(s, t) for s in sources] for t in targets]
    answers = {r.allow for row in rulings for r in row}
    if len(answers) == 1:
        yield pass_on(flow, rulings[0][0])
        return
    for target, row in zip(targets, rulings, strict=True):
        start = 0
        for end in range(1, len(row) + 1):
            if end == len(row) or row[end].allow != row[start].allow:
                source = _joined(sources[start:end])
                yield pass_on(replace(flow, source=source, target=target), row[start])
                start = end


def _joined(parts: list[Place]) -> Place:
    first, last = parts[0].span, parts[-1].span
    if first is None or last is None:
        return parts[0]
    return replace(parts[0], span=Span(first.version, first.first, last.last))
