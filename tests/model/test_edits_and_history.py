"""Random edits: undo and redo lead back to the same bytes, look-up tables stay right, refusals change nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design, DesignError, Placement, check_whole
from fnetdesigner.model.edits import Add, Configure, Place, Remove, Reparent, Set, apply, compare
from fnetdesigner.model.history import History
from fnetdesigner.model.index import Index
from fnetdesigner.project import write_design
from tests.strategies import bold_edits, designs, edits

KINDS = catalogue().by_slug
EMPTY = Design()


def network(number: int, **values: object) -> Add:
    model = KINDS["virtual-network"].model
    return Add(model.model_validate({"id": f"virtual-network-{number}", "name": f"vnet-{number}", **values}))


def subnet(number: int, parent: str) -> Add:
    return Add(KINDS["subnet"].model.model_validate({"id": f"subnet-{number}", "name": "s", "parent": parent}))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(start=designs(max_size=5), data=st.data())
@pytest.mark.editor("U1")
def test_undo_all_and_redo_all_give_the_same_bytes(start: Design, data: st.DataObject) -> None:
    history = History(start)
    first = write_design(start)
    written = [first]
    for number in range(data.draw(st.integers(min_value=1, max_value=8))):
        after, changes = apply(history.present, data.draw(edits(history.present)))
        check_whole(after)
        if changes:
            history.record(after, f"Step {number}", changes)
            written.append(write_design(after))
    for expected in reversed(written[:-1]):
        assert history.undo() is not None
        assert write_design(history.present) == expected
    assert history.undo() is None
    assert history.present is start
    assert history.is_saved
    for expected in written[1:]:
        assert history.redo() is not None
        assert write_design(history.present) == expected
    assert history.redo() is None


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(design=designs(max_size=5), data=st.data())
def test_tables_and_change_sets_follow_every_edit(design: Design, data: st.DataObject) -> None:
    start, total = design, ChangeSet()
    assert design.index == Index.of(design.resources.values())
    for _ in range(5):
        after, changes = apply(design, data.draw(edits(design)))
        assert after.index == Index.of(after.resources.values())
        assert changes == compare(design, after)
        design, total = after, total.then(changes)
    net = compare(start, design)
    assert (net.added, net.removed) == (total.added, total.removed)
    assert net.changed <= total.changed
    assert net.placed <= total.placed
    assert total.settings or not net.settings


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(design=designs(max_size=5), data=st.data())
def test_a_refused_edit_leaves_the_design_as_it_was(design: Design, data: st.DataObject) -> None:
    before, index = write_design(design), Index.of(design.resources.values())
    try:
        after, _ = apply(design, data.draw(bold_edits(design)))
    except DesignError:
        pass
    else:
        check_whole(after)
        assert after.index == Index.of(after.resources.values())
    assert write_design(design) == before
    assert design.index == index


NESTED, _ = apply(EMPTY, [network(1), network(2), subnet(1, "virtual-network-1")])
FLOW = KINDS["intended-flow"].model.model_validate(
    {"id": "intended-flow-1", "name": "f", "source": "subnet-1", "target": "virtual-network-2"}
)
LINKED, _ = apply(NESTED, [Add(FLOW)])


@pytest.mark.parametrize(
    ("step", "message"),
    [
        ([network(1)], "is already in the design"),
        ([Remove("subnet-9")], "is not in the design"),
        ([Remove("virtual-network-1")], "still contains 'subnet-1'"),
        ([Remove("virtual-network-2")], "is still named by 'intended-flow-1'"),
        ([Reparent("virtual-network-1", "subnet-1")], "in a circle"),
        ([Reparent("subnet-1", "virtual-network-9")], "is not in the design"),
        ([Set("subnet-1", {"prefix": "10.0.0.1/24"})], "did you mean 10.0.0.0/24?"),
        ([Set("subnet-1", {"id": "subnet-2"})], "id cannot be set"),
        ([Set("subnet-1", {"route_table": "virtual-network-2"})], "cannot name a virtual-network"),
        ([Set("subnet-1", {"route_table": "route-table-1"})], "not in the design"),
        ([Set("nobody-1", {"name": "x"})], "is not in the design"),
        ([Place("nobody-1", Placement(x=0, y=0))], "is not in the design"),
        ([Configure({"baseline": "1999-01"})], "baseline"),
    ],
)
def test_each_refusal_says_why(step: list[object], message: str) -> None:
    with pytest.raises(DesignError, match=re.escape(message)):
        apply(LINKED, step)  # type: ignore[arg-type]


def test_an_id_keeps_its_kind() -> None:
    note = KINDS["note"].model.model_validate({"id": "virtual-network-2", "name": "n"})
    with pytest.raises(DesignError, match="an id keeps its kind"):
        apply(NESTED, [Remove("virtual-network-2"), Add(note)])


def test_an_edit_that_changes_nothing_gives_the_same_design() -> None:
    after, changes = apply(LINKED, [Set("subnet-1", {"name": "s"})])
    assert after is LINKED
    assert not changes


@pytest.mark.editor("I2")
def test_steps_with_one_merge_key_are_one_step() -> None:
    history = History(NESTED)
    for name in ("a", "ab", "abc"):
        after, changes = apply(history.present, [Set("subnet-1", {"name": name})])
        history.record(after, "Rename", changes, merge="subnet-1.name")
    assert history.undo_labels == ("Rename",)
    history.seal()
    after, changes = apply(history.present, [Set("subnet-1", {"name": "d"})])
    history.record(after, "Rename again", changes, merge="subnet-1.name")
    assert history.undo_labels == ("Rename again", "Rename")
    history.undo()
    history.undo()
    assert history.present is NESTED
    assert history.redo_labels == ("Rename", "Rename again")


def test_history_forgets_beyond_its_limit_and_what_was_taken_back() -> None:
    history = History(NESTED, limit=2)
    for name in "abc":
        after, changes = apply(history.present, [Set("subnet-1", {"name": name})])
        history.record(after, name, changes)
    assert history.undo_labels == ("c", "b")
    history.undo()
    history.mark_saved()
    assert history.is_saved
    after, changes = apply(history.present, [Set("subnet-1", {"name": "d"})])
    history.record(after, "d", changes)
    assert history.redo() is None
    assert not history.is_saved
    history.undo()
    assert history.is_saved
