from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

APP, STORE, NET, INT, PE_NET, PE = (
    "function-app-1", "storage-account-1", "virtual-network-1", "subnet-1", "subnet-2", "private-endpoint-1",
)  # fmt: skip


@pytest.mark.editor("U2", "S1")
def test_a_drag_moves_by_whole_grid_steps_and_is_one_step(hands) -> None:
    x, y = hands.place(APP)
    hands.drag((x + 60, y + 20), (x + 60 + 43, y + 20 + 150))
    assert hands.place(APP) == (40, 152)
    assert hands.steps == 1
    hands.document.undo()
    assert hands.place(APP) == (x, y)


@pytest.mark.editor("S1")
def test_alt_leaves_the_grid(hands, alt) -> None:
    hands.drag((60, 20), (60 + 43, 20 + 150), alt)
    assert hands.place(APP) == (43, 150)


@pytest.mark.editor("G1")
def test_three_pixels_are_a_click(hands) -> None:
    hands.drag((60, 20), (62, 21))
    assert hands.place(APP) == (0, 0)
    assert hands.steps == 0
    assert hands.document.selection == (APP,)


@pytest.mark.parametrize("how", ["esc", "right"])
@pytest.mark.editor("G2")
def test_esc_and_right_click_restore_everything(hands, how) -> None:
    before = hands.document.design
    hands.press(60, 20)
    hands.move(120, 120)
    hands.move(160, 220)
    assert hands.view._shown.lifted == {APP}
    if how == "esc":
        hands.key(Qt.Key.Key_Escape)
    else:
        QTest.mousePress(
            hands.view.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, hands.at(160, 220)
        )
    hands.release(160, 220)
    assert hands.document.design is before
    assert hands.steps == 0
    assert not hands.view._shown.lifted
    assert not hands.view._shown.lifted_lines
    assert hands.document.selection == (APP,)


@pytest.mark.editor("M4")
def test_children_move_once_with_their_container(hands) -> None:
    x, y = hands.place(PE)
    hands.document.select([NET, PE])
    hands.drag((420, 10), (420, 10 + 400))
    assert hands.place(NET) == (320, 400)
    assert hands.place(PE) == (x, y + 400)
    assert hands.document.design.layout[PE].x == 16


@pytest.mark.editor("N2", "N3")
def test_a_drop_into_a_legal_container_reparents_and_grows_it_in_one_step(hands) -> None:
    x, y = hands.place(PE)
    into_x, into_y = hands.place(INT)
    hands.drag((x + 70, y + 45), (into_x + 150, into_y + 110))
    design = hands.document.design
    assert design.resources[PE].parent == INT
    assert hands.view.drawing.rects[INT].contains(hands.view.drawing.rects[PE])
    assert hands.steps == 1
    hands.document.undo()
    assert hands.document.design.resources[PE].parent == PE_NET
    assert hands.place(PE) == (x, y)


@pytest.mark.editor("N3")
def test_ctrl_keeps_the_container(hands, ctrl) -> None:
    hands.document.select([PE])
    x, y = hands.place(PE)
    into_x, into_y = hands.place(INT)
    hands.drag((x + 70, y + 45), (into_x + 150, into_y + 110), ctrl)
    assert hands.document.design.resources[PE].parent == PE_NET


@pytest.mark.editor("N5")
def test_an_illegal_container_refuses_with_the_reason(hands) -> None:
    hands.press(60, 20)
    hands.move(300, 100)
    hands.move(420, 290)
    reason = "A function app is not placed inside a virtual network; it stands beside it."
    tip = hands.view._floats.tip
    assert tip.isVisible()
    assert tip.text() == reason
    hands.release(420, 290)
    assert hands.refusals == [reason]
    assert hands.place(APP) == (0, 0)
    assert hands.steps == 0
    assert not tip.isVisible()


@pytest.mark.editor("S1")
def test_guides_pull_into_line_with_a_neighbour(hands) -> None:
    hands.view.document.do(_to(hands, STORE, 3, 400))
    hands.drag((60, 20), (62, 20 + 200))
    assert hands.place(APP)[0] == 3


def _to(hands, resource_id: str, x: int, y: int):
    from fnetdesigner.workspace import intents

    now = hands.place(resource_id)
    return intents.move(hands.document.design, [resource_id], x - now[0], y - now[1], snap=False)


@pytest.mark.editor("K4")
def test_a_run_of_arrows_is_one_step(hands, shift) -> None:
    hands.document.select([APP])
    for _ in range(3):
        hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Down, shift)
    assert hands.place(APP) == (3, 8)
    assert hands.steps == 1
    hands.document.select([STORE])
    hands.key(Qt.Key.Key_Left)
    assert hands.steps == 2


@pytest.mark.editor("K4")
def test_arrows_pan_when_nothing_is_selected(hands) -> None:
    before = hands.view.mapToScene(0, 0)
    hands.key(Qt.Key.Key_Right)
    assert hands.view.mapToScene(0, 0).x() > before.x()
    assert hands.steps == 0


@pytest.mark.editor("L2")
def test_lines_follow_a_moved_card(hands) -> None:
    hands.drag((60, 20), (60, 20 + 96))
    hands.view.settle()
    line = next(c for c in hands.view.drawing.lines.values() if {c.source, c.target} == {APP, STORE})
    rect = hands.view.drawing.rects[APP].grown(1)
    x, y = line.points[0] if line.source == APP else line.points[-1]
    assert rect.x <= x <= rect.right
    assert rect.y <= y <= rect.bottom


@pytest.mark.editor("G3")
def test_dragging_near_the_edge_scrolls(hands, qtbot) -> None:
    hands.press(60, 20)
    hands.move(200, 100)
    before = hands.view.mapToScene(0, 0)
    corner = hands.view.mapToScene(hands.view.viewport().width() - 4, 400)
    hands.move(corner.x(), corner.y())
    qtbot.waitUntil(lambda: hands.view.mapToScene(0, 0).x() > before.x() + 30)
    hands.key(Qt.Key.Key_Escape)
    assert hands.place(APP) == (0, 0)
