"""Carries an assistant's work on until the design is as sound as before: new findings are mended by their own fixes.

Only fixes that take nothing out of the design, and that leave the goal and every intended flow standing, are taken;
each must make the new findings fewer. Where something stays, an AssistantError names
the first of it.
"""

from collections.abc import Iterator

from fnetdesigner.model.design import Design, DesignError
from fnetdesigner.model.edits import Remove, apply, compare
from fnetdesigner.model.view import View
from fnetdesigner.planning.assistants.assistant import AssistantError, Goal
from fnetdesigner.routing.intents import judged
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.finding import Finding, Fix
from fnetdesigner.rules.rulebook import rulebook

SERIOUS = ("error", "warning")
MOST_ROUNDS = 24
"""More fixes than any assistant's work can call for."""
MOST_TRIES = 200


class Judge:
    """Tells what is newly wrong with a design, measured against the one that the work started from."""

    def __init__(self, before: Design) -> None:
        self._engine = Engine(rulebook())
        self._design = before
        self._known = {f.key for f in self._engine.run(before).all}
        self._held = {s.flow for s in judged(View(before)) if s.state == "holds"}

    def new(self, design: Design) -> tuple[Finding, ...]:
        """The errors and warnings that were not there before."""
        found = self._engine.update(design, compare(self._design, design))
        self._design = design
        return tuple(f for f in found.all if f.severity in SERIOUS and not f.waived and f.key not in self._known)

    def broken_flow(self, view: View) -> str:
        """What an intended flow that held before says now; empty when all of them still hold."""
        return next((s.sentence for s in judged(view) if s.flow in self._held and s.state == "broken"), "")


def settle(before: Design, draft: Draft, goal: Goal) -> None:
    """Mend in ``draft`` what the work so far brought about. AssistantError where something stays."""
    judge = Judge(before)
    tries = MOST_TRIES
    for _ in range(MOST_ROUNDS):
        fresh = judge.new(draft.view.design)
        reason = goal(draft.view)
        if not fresh:
            if reason or (reason := judge.broken_flow(draft.view)):
                raise AssistantError(reason)
            return
        for fix in _remedies(fresh):
            tries -= 1
            if tries and _helps(fix, draft, judge, len(fresh), goal, bool(reason)):
                draft.do(*fix.edits)
                break
        else:
            raise AssistantError(f"This would leave a problem behind: {fresh[0].message}")
    raise AssistantError("This would leave problems behind that keep giving way to others.")


def _remedies(findings: tuple[Finding, ...]) -> Iterator[Fix]:
    """The first remedies of all findings, then the second ones: what is offered first is meant first."""
    offers = [[x for x in f.fixes if not any(isinstance(e, Remove) for e in x.edits)] for f in findings]
    for place in range(max((len(o) for o in offers), default=0)):
        yield from (o[place] for o in offers if place < len(o))


def _helps(fix: Fix, draft: Draft, judge: Judge, count: int, goal: Goal, missed: bool) -> bool:
    try:
        candidate, _ = apply(draft.view.design, fix.edits)
    except DesignError:
        return False
    fewer = len(judge.new(candidate)) < count
    view = View(candidate)
    return fewer and (missed or not goal(view)) and not judge.broken_flow(view)
