"""Connectors by hand: bends, labels, and their ends."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from fnetdesigner.gui.canvas.grips import grips_of
from fnetdesigner.kinds.catalogue import catalogue, relations
from fnetdesigner.workspace import intents

APP, STORE, NET, INT, PE_NET, PE, OTHER, NOTE = (
    "function-app-1", "storage-account-1", "virtual-network-1", "subnet-1", "subnet-2", "private-endpoint-1",
    "virtual-network-2", "note-1",
)  # fmt: skip
HOST = f"{APP}.host_storage.{STORE}"
LINK = f"{PE}.target.{STORE}"


def longest(line) -> tuple[tuple[float, float], bool]:
    """The middle of the longest piece, and whether it runs level."""
    pairs = list(zip(line.points, line.points[1:], strict=False))
    (x1, y1), (x2, y2) = max(pairs, key=lambda p: abs(p[0][0] - p[1][0]) + abs(p[0][1] - p[1][1]))
    return ((x1 + x2) / 2, (y1 + y2) / 2), y1 == y2


def bent(hands, line_id: str, by: float = 64) -> None:
    (x, y), level = longest(hands.view.drawing.lines[line_id])
    hands.drag((x, y), (x, y + by) if level else (x + by, y))
    hands.view.settle()


def end(line, which: str) -> tuple[float, float]:
    grip = next(g for g in grips_of(line, 1) if g.what == which)
    return grip.x, grip.y


def leave(hands, how: str, at: tuple[float, float]) -> None:
    if how == "esc":
        hands.key(Qt.Key.Key_Escape)
    else:
        none = Qt.KeyboardModifier.NoModifier
        QTest.mousePress(hands.view.viewport(), Qt.MouseButton.RightButton, none, hands.at(*at))
    hands.release(*at)


@pytest.mark.editor("L3", "U2")
def test_a_dragged_piece_is_pinned_in_one_step_and_survives_other_moves(hands) -> None:
    before = hands.view.drawing.lines[LINK].points
    bent(hands, LINK)
    (pin,) = hands.view.drawing.lines[LINK].pins
    assert hands.document.session.history.undo_label == "Bend pe-blob – stdata"
    hands.document.do(intents.move(hands.document.design, [OTHER], 80, 120))
    hands.view.settle()
    line = hands.view.drawing.lines[LINK]
    assert line.pins == (pin,)
    assert any(g.what == "pin" for g in grips_of(line, 1))
    hands.document.undo()
    hands.document.undo()
    hands.view.settle()
    assert hands.view.drawing.lines[LINK].points == before
    assert not hands.document.design.lines


@pytest.mark.editor("L3")
def test_a_double_click_on_the_handle_releases_the_bend(hands) -> None:
    bent(hands, LINK)
    grip = next(g for g in grips_of(hands.view.drawing.lines[LINK], 1) if g.what == "pin")
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(hands.view.viewport(), Qt.MouseButton.LeftButton, none, hands.at(grip.x, grip.y))
    assert not hands.document.design.lines
    assert hands.document.session.history.undo_label == "Release bends of pe-blob – stdata"


@pytest.mark.editor("L3")
def test_a_pinned_bend_is_dragged_on_and_no_second_one_comes(hands) -> None:
    bent(hands, LINK)
    grip = next(g for g in grips_of(hands.view.drawing.lines[LINK], 1) if g.what == "pin")
    hands.drag((grip.x, grip.y), (grip.x, grip.y + 24) if grip.level else (grip.x + 24, grip.y))
    (pin,) = hands.document.design.lines[LINK].pins
    assert (pin.y if grip.level else pin.x) != (grip.y if grip.level else grip.x)
    assert hands.steps == 2


@pytest.mark.parametrize("how", ["esc", "right"])
@pytest.mark.editor("G2", "L3", "L4")
def test_leaving_a_bend_a_label_or_an_end_restores_everything(hands, how) -> None:
    flow = next(r for r in relations("function-app", "storage-account") if r.through == "intended-flow")
    hands.document.do(intents.connect(hands.document.design, APP, STORE, flow))
    hands.view.settle()
    hands.document.session.history.mark_saved()
    before, steps = hands.document.design, hands.steps
    line = hands.view.drawing.lines["intended-flow-1"]
    hands.document.select(["intended-flow-1"])
    for start in (longest(line)[0], line.words_at, end(line, "target")):
        hands.press(*start)
        hands.move(start[0] + 30, start[1] + 30)
        hands.move(start[0] + 60, start[1] + 70)
        assert hands.view._shown.lifted_lines == {"intended-flow-1"}
        leave(hands, how, (start[0] + 60, start[1] + 70))
        assert hands.document.design is before
        assert hands.steps == steps
        assert not hands.view._shown.lifted_lines
        hands.document.select(["intended-flow-1"])


@pytest.mark.editor("L4")
def test_words_of_a_line_are_moved_and_follow_it(hands) -> None:
    flow = next(r for r in relations("function-app", "storage-account") if r.through == "intended-flow")
    hands.document.do(intents.connect(hands.document.design, APP, STORE, flow))
    hands.view.settle()
    x, y = hands.view.drawing.lines["intended-flow-1"].words_at
    hands.drag((x, y), (x + 50, y + 10))
    hands.view.settle()
    assert hands.view.drawing.lines["intended-flow-1"].words_at == pytest.approx((x + 50, y + 10), abs=1)
    shift = hands.document.design.lines["intended-flow-1"].label
    hands.document.do(intents.move(hands.document.design, [APP, STORE], 80, 0))
    hands.view.settle()
    assert hands.document.design.lines["intended-flow-1"].label == shift
    assert hands.view.drawing.lines["intended-flow-1"].words_at == pytest.approx((x + 130, y + 10), abs=1)


@pytest.mark.editor("L4")
def test_an_end_of_a_reference_goes_to_a_lit_target_and_elsewhere_says_why(hands) -> None:
    relation = next(r for r in relations("function-app", "subnet") if r.through is None)
    hands.document.do(intents.connect(hands.document.design, APP, INT, relation))
    hands.view.settle()
    steps = hands.steps
    line = next(c for c in hands.view.drawing.lines.values() if c.target == INT and c.source == APP)
    hands.click(*longest(line)[0])
    assert hands.view.selected_connector == line
    start = end(line, "target")
    hands.press(*start)
    hands.move(start[0] + 10, start[1] + 10)
    hands.move(*hands.center(NOTE))
    gesture = hands.view._overlay.gesture
    assert PE_NET in gesture.legal
    assert NOTE not in gesture.legal
    assert hands.view._floats.tip.text() == "A function app cannot be connected to a note."
    x, y = hands.place(PE_NET)
    hands.move(x + 100, y + 200)
    assert not gesture.reason
    hands.release(x + 100, y + 200)
    assert hands.document.design.resources[APP].integration_subnet == PE_NET
    assert hands.steps == steps + 1
    hands.document.undo()
    assert hands.document.design.resources[APP].integration_subnet == INT


@pytest.mark.editor("L4")
def test_an_end_of_a_flow_goes_elsewhere_and_an_ambiguous_end_offers_the_choice(hands, monkeypatch) -> None:
    flow = next(r for r in relations("function-app", "storage-account") if r.through == "intended-flow")
    hands.document.do(intents.connect(hands.document.design, APP, STORE, flow))
    hands.view.settle()
    line = hands.view.drawing.lines["intended-flow-1"]
    hands.document.select([line.id])
    hands.drag(end(line, "target"), hands.center(PE))
    assert hands.document.design.resources["intended-flow-1"].target == PE

    offered: list[str] = []
    monkeypatch.setattr(hands.view._table, "choose", lambda choices: offered.extend(c.text for c in choices))
    hands.view.settle()
    hands.document.select(())
    line = hands.view.drawing.lines[HOST]
    hands.click(*longest(line)[0])
    hands.drag(end(line, "target"), hands.center(INT))
    kinds = relations("function-app", "subnet")
    assert len(offered) == len(kinds) > 1
    assert hands.document.design.resources[APP].host_storage == STORE, "nothing happens before one is chosen"


@pytest.mark.editor("L4")
def test_an_end_dropped_on_the_ground_changes_nothing(hands) -> None:
    line = hands.view.drawing.lines[HOST]
    hands.click(*longest(line)[0])
    before = hands.document.design
    hands.drag(end(line, "target"), (700, 640))
    assert hands.document.design is before


@pytest.mark.editor("L3")
def test_line_jumps_are_off_until_wanted_and_can_be_seen(hands) -> None:
    assert not hands.view.line_jumps
    bent(hands, LINK)
    plain = hands.view.grab().toImage()
    hands.view.set_line_jumps(True)
    jumping = hands.view.grab().toImage()
    hands.view.set_line_jumps(False)
    assert hands.view.grab().toImage() == plain
    assert catalogue().by_slug["peering"].shape == "connector"
    lines = hands.view.drawing.lines
    from fnetdesigner.report.jumps import crossings

    met = crossings((i, c.points) for i, c in lines.items())
    assert (jumping != plain) == bool(met)


@pytest.mark.editor("L3")
def test_a_selected_line_keeps_its_jumps(hands, monkeypatch) -> None:
    from fnetdesigner.gui.canvas import lines, overlay
    from fnetdesigner.gui.canvas.linework import single

    bent(hands, LINK)
    line = hands.view.drawing.lines[LINK]
    pieces = [(n, (a[0] + b[0]) / 2) for n, (a, b) in enumerate(pairwise(line.points)) if a[1] == b[1]]
    piece, middle = pieces[-1]
    monkeypatch.setattr(lines, "crossings", lambda _: {LINK: {piece: (middle,)}})
    painted = []

    def watched(line, token=None, jumps=overlay.NO_JUMP):
        painted.append((line.id, single(line, token, jumps).path))
        return single(line, token, jumps)

    monkeypatch.setattr(overlay, "single", watched)
    hands.view._overlay.line = LINK
    for wanted in (False, True):
        painted.clear()
        hands.view.set_line_jumps(wanted)
        hands.view.grab()
        assert {i for i, _ in painted} == {LINK}
        assert (painted[-1][1] != single(line).path) == wanted


def test_a_grip_is_taken_before_what_lies_below_it(hands) -> None:
    line = hands.view.drawing.lines[HOST]
    hands.click(*longest(line)[0])
    hit = hands.view._pointer.hit(QPointF(*end(hands.view.drawing.lines[HOST], "source")))
    assert hit.what == "grip"
    hands.document.select([APP])
    assert hands.view._pointer.hit(QPointF(*hands.center(APP))).what == "node"
