"""A long day of edits stays within a bound of memory, and what is kept can be undone as ever."""

from __future__ import annotations

import gc
import tracemalloc

import pytest

from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.model import history as bounds
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.edits import Add, Edit, Place, Remove, Set, apply
from fnetdesigner.model.history import History


def networks(number: int) -> Design:
    found = {f"virtual-network-{n}": VirtualNetwork(id=f"virtual-network-{n}", name=f"vnet-{n}") for n in range(number)}
    return Design(resources=found, layout={i: Placement(x=0, y=0) for i in found})


def edit(history: History, number: int) -> None:
    """One of five edits: move, rename, remove, put back, move two."""
    count = 20
    name = f"virtual-network-{number % count}"
    present = name in history.present.resources
    steps: list[Edit]
    if not present:
        steps = [Add(VirtualNetwork(id=name, name=f"back-{number}"), Placement(x=8, y=8))]
    elif number % 5 == 2:
        steps = [Remove(name)]
    elif number % 5 == 1:
        steps = [Set(name, {"name": f"n-{number}"})]
    else:
        steps = [Place(name, Placement(x=number, y=number))]
    after, changes = apply(history.present, steps)
    history.record(after, f"step {number}", changes)


@pytest.mark.editor("U1")
def test_everything_within_the_bound_is_undone_and_redone_exactly() -> None:
    history = History(networks(20))
    assert history.present.index
    seen = [history.present]
    for number in range(600):
        edit(history, number)
        seen.append(history.present)
    history.mark_saved()
    for expected in reversed(seen[:-1]):
        assert history.undo() is not None
        assert history.present == expected
        assert history.present.index == Design(resources=expected.resources).index
        assert not history.is_saved
    assert history.undo() is None
    for expected in seen[1:]:
        assert history.redo() is not None
        assert history.present == expected
    assert history.is_saved, "going back to the saved design counts, however far away it was"
    assert history.redo() is None


@pytest.mark.editor("U3")
def test_going_back_far_to_the_saved_design_counts() -> None:
    history = History(networks(5))
    edit(history, 3)
    history.mark_saved()
    for number in range(1, 400):
        edit(history, number)
    for _ in range(399):
        history.undo()
    assert history.is_saved
    history.undo()
    assert not history.is_saved
    history.redo()
    history.mark_unsaved()
    assert not history.is_saved


def test_the_oldest_steps_are_dropped_in_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "FOLDED_PARTS", 50)
    monkeypatch.setattr(bounds, "WHOLE_SLOTS", 80)
    history = History(networks(20))
    seen = [history.present]
    for number in range(300):
        edit(history, number)
        seen.append(history.present)
    kept = len(history.undo_labels)
    assert 30 <= kept <= 60
    assert history.undo_labels[-1] == f"step {300 - kept}"
    for back in range(1, kept + 1):
        history.undo()
        assert history.present == seen[300 - back]
    assert history.undo() is None


def test_a_thousand_steps_at_five_thousand_elements_fit_in_memory() -> None:
    """Whole designs would be about 500 bytes times 5,000 times 1,000: gigabytes."""
    history = History(networks(5_000))
    assert history.present.index
    tracemalloc.start()
    start, _ = tracemalloc.get_traced_memory()
    for number in range(1_000):
        after, changes = apply(history.present, [Set(f"virtual-network-{number}", {"name": f"other-{number}"})])
        history.record(after, "rename", changes)
    used = tracemalloc.get_traced_memory()[0] - start
    tracemalloc.stop()
    assert used < 40_000_000, f"{used / 1e6:.0f} MB"
    assert len(history.undo_labels) == 1_000


@pytest.mark.editor("Q4")
def test_ten_thousand_steps_do_not_leak() -> None:
    """What is kept after ten thousand steps is no more than after five thousand, and undo goes back and forth."""
    history = History(networks(20), 1_000)
    tracemalloc.start()
    kept: list[int] = []
    for number in range(10_000):
        edit(history, number)
        if number in (4_999, 9_999):
            gc.collect()
            kept.append(tracemalloc.get_traced_memory()[0])
    steps = len(history.undo_labels)
    while history.can_undo:
        history.undo()
    while history.can_redo:
        history.redo()
    gc.collect()
    around = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    print(
        f"{kept[0] / 1e6:.1f} MB after 5,000 steps, {kept[1] / 1e6:.1f} MB after 10,000, {around / 1e6:.1f} MB around"
    )
    assert kept[1] < 1.2 * kept[0] + 500_000, "the bound holds"
    assert around < 1.5 * kept[1] + 500_000, "undo and redo keep nothing else"
    assert len(history.undo_labels) == steps
