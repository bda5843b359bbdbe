"""A design that is looked at bit by bit, with edits in between, has the findings of one that is looked at in one go."""

from __future__ import annotations

import random

import pytest

from fnetdesigner.kinds.network import Subnet
from fnetdesigner.model.edits import Add, Configure, Edit, Remove, Set, apply
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.workspace.session import Event, Session
from tests.benchmarks.drawn import drawn

EDITS: tuple[Edit, ...] = (
    Set("subnet-1", {"delegations": ("Microsoft.Storage/storageAccounts",)}),
    Set("subnet-11", {"prefix": "10.0.6.0/30"}),
    Remove("private-endpoint-3"),
    Add(Subnet(id="subnet-99", name="more", parent="virtual-network-4", prefix="10.9.0.0/24")),
    Set("storage-account-6", {"default_action": "Allow"}),
)


@pytest.mark.parametrize("seed", range(4))
def test_edits_between_slices_change_nothing_of_the_outcome(seed: int) -> None:
    rng = random.Random(seed)
    design, engine = drawn(60), Engine(rulebook())
    engine.begin(design)
    assert not engine.finished
    for edit in rng.sample(EDITS, len(EDITS)):
        for _ in range(rng.randrange(8)):
            engine.go_on(0)
        design, changes = apply(design, [edit])
        assert engine.update(design, changes).all == ()
    assert engine.go_on()
    assert engine.finished
    assert engine.findings.all
    assert engine.findings == Engine(rulebook()).run(design)


def test_another_baseline_begins_anew() -> None:
    design, engine = drawn(60), Engine(rulebook())
    engine.begin(design)
    engine.go_on(0)
    design, changes = apply(design, [Configure({"baseline": "2024-11"})])
    engine.update(design, changes)
    assert not engine.finished
    engine.go_on()
    assert engine.findings == Engine(rulebook()).run(design)


@pytest.mark.editor("Q3")
def test_a_session_tells_when_it_has_checked_what_it_was_given() -> None:
    session = Session(drawn(20))
    told: list[Event] = []
    session.subscribe(told.append)
    session.replace(drawn(60), later=True)
    assert (len(told), session.checked, session.findings.all) == (1, False, ())
    while not session.check(0):
        assert len(told) == 1
    assert len(told) == 2
    assert not told[1].changes
    assert session.findings == Session(drawn(60)).findings
