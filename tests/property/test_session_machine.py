"""A state machine over the open design: after every edit, undo and redo the live findings equal a full run.

In the test run it takes about 3,000 steps; ``FNETDESIGNER_STEPS=10000`` asks for as many as that.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from fnetdesigner.model.design import Design
from fnetdesigner.project.writer import write_design
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.workspace.session import Session
from tests.strategies import designs, edits

STEPS = int(os.environ.get("FNETDESIGNER_STEPS", "3000"))
LENGTH = 50


class SessionMachine(RuleBasedStateMachine):
    """Edits, undo and redo in any order, on a design that grows and shrinks."""

    session: Session
    past: list[bytes]
    future: list[bytes]

    @initialize(design=designs(max_size=6))
    def open(self, design: Design) -> None:
        self.session = Session(design)
        self.past, self.future = [write_design(design)], []

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        if self.session.apply(data.draw(edits(self.session.design)), "edit"):
            self.past.append(write_design(self.session.design))
            self.future.clear()

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo(self) -> None:
        assert self.session.undo()
        self.future.append(self.past.pop())
        assert write_design(self.session.design) == self.past[-1]

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        assert self.session.redo()
        self.past.append(self.future.pop())
        assert write_design(self.session.design) == self.past[-1]

    @invariant()
    def live_findings_equal_a_full_run(self) -> None:
        if hasattr(self, "session"):
            full = Engine(rulebook()).run(self.session.design)
            assert self.session.findings.all == full.all
            assert not [f for f in full.all if f.rule == "FND-INT-001"]


SessionMachine.TestCase.settings = settings(
    max_examples=max(1, STEPS // LENGTH),
    stateful_step_count=LENGTH,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestSession = pytest.mark.slow(SessionMachine.TestCase)
