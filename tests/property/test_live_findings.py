"""After any run of edits, undo and redo, the live findings equal a full run, and undo is exact."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from fnetdesigner.project.writer import write_design
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.finding import Finding, Fix
from fnetdesigner.rules.offers import Offer
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.workspace.session import Session
from tests.strategies import designs, edits


def made(finding: Finding) -> tuple[Fix, ...]:
    """The fixes of a finding; a fault in one of them is raised."""
    return finding.offer.made() if isinstance(finding.offer, Offer) else finding.fixes


@settings(max_examples=40)
@given(st.data())
def test_live_findings_equal_a_full_run_and_undo_is_exact(data: st.DataObject) -> None:
    session = Session(data.draw(designs()))
    start = write_design(session.design)
    steps = 0
    for _ in range(data.draw(st.integers(min_value=1, max_value=12))):
        action = data.draw(st.sampled_from(["edit", "edit", "edit", "undo", "redo"]))
        if action == "undo":
            steps -= session.undo()
        elif action == "redo":
            steps += session.redo()
        else:
            steps += bool(session.apply(data.draw(edits(session.design)), "edit"))
        full = Engine(rulebook()).run(session.design).all
        assert session.findings.all == full
        assert [made(f) for f in session.findings.all] == [made(f) for f in full]
        assert not [f for f in session.findings.all if f.rule == "FND-INT-001"]
    end = write_design(session.design)
    for _ in range(steps):
        session.undo()
    assert write_design(session.design) == start
    while steps:
        session.redo()
        steps -= 1
    assert write_design(session.design) == end
