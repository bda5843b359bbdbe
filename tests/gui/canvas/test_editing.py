from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from fnetdesigner.gui.canvas.renaming import NameEditor

APP, STORE, ROUTES, NET, OTHER, INT, PE, NOTE = (
    "function-app-1", "storage-account-1", "route-table-1", "virtual-network-1", "virtual-network-2", "subnet-1",
    "private-endpoint-1", "note-1",
)  # fmt: skip


def line_of(hands, *ends: str):
    return next(c for c in hands.view.drawing.lines.values() if {c.source, c.target} == set(ends))


def middle(line) -> tuple[float, float]:
    (x1, y1), (x2, y2) = max(
        zip(line.points, line.points[1:], strict=False),
        key=lambda p: abs(p[0][0] - p[1][0]) + abs(p[0][1] - p[1][1]),
    )
    return (x1 + x2) / 2, (y1 + y2) / 2


@pytest.mark.editor("N1")
def test_resizing_a_container_leaves_its_children_where_they_are(hands) -> None:
    hands.click(400, 12)
    assert hands.document.selection == (NET,)
    child = hands.place(PE)
    hands.drag((320, 0), (320 - 66, -50))
    rect = hands.view.drawing.rects[NET]
    assert (rect.x, rect.y, rect.width, rect.height) == (256, -48, 584, 368)
    assert hands.place(PE) == child
    assert hands.steps == 1


def test_a_container_is_not_made_smaller_than_what_it_holds(hands) -> None:
    hands.document.select([NET])
    hands.drag((840, 320), (500, 120))
    rect = hands.view.drawing.rects[NET]
    assert (rect.right, rect.bottom) == (832, 304)


def test_a_note_has_handles(hands) -> None:
    hands.document.select([NOTE])
    hands.drag((1200, 496), (1240, 520))
    rect = hands.view.drawing.rects[NOTE]
    assert (rect.width, rect.height) == (280, 120)


def hover(hands, resource_id: str) -> None:
    x, y = hands.center(resource_id)
    QTest.mouseMove(hands.view.viewport(), hands.at(x, y + 20))
    hands.view._pointer.look(hands.view.mapToScene(hands.at(x, y + 20)))


@pytest.mark.editor("L1")
def test_a_line_from_a_port_connects_where_one_relation_fits(hands) -> None:
    hover(hands, INT)
    x, y = hands.view.drawing.rects[INT].x, hands.center(INT)[1]
    hands.drag((x, y), (90, 550))
    assert hands.document.design.resources[INT].route_table == ROUTES
    assert hands.steps == 1
    assert line_of(hands, INT, ROUTES).style == "association"


@pytest.mark.editor("L1")
def test_several_relations_are_offered_with_the_ends_name(hands, qtbot) -> None:
    hover(hands, APP)
    hands.drag((184, 28), hands.center(INT))
    menu = hands.view.findChild(QMenu, "relationMenu")
    texts = [a.text() for a in menu.actions()]
    assert texts[0] == "Integrate with snet-int"
    assert "Must reach snet-int (intended flow)" in texts
    assert hands.steps == 0
    menu.actions()[0].trigger()
    assert hands.document.design.resources[APP].integration_subnet == INT
    assert hands.steps == 1
    menu.close()


@pytest.mark.editor("L1")
def test_an_impossible_connection_says_why(hands) -> None:
    hover(hands, APP)
    hands.press(184, 28)
    hands.move(100, 400)
    hands.move(90, 548)
    reason = "A function app cannot be connected to a route table."
    assert hands.view._floats.tip.text() == reason
    hands.release(90, 548)
    assert hands.refusals == [reason]
    assert hands.steps == 0


@pytest.mark.editor("K7")
def test_the_connect_tool_waits_for_a_click_and_esc_leaves_it(hands) -> None:
    hands.document.select([INT])
    hands.key(Qt.Key.Key_L)
    hands.key(Qt.Key.Key_Escape)
    assert hands.document.selection == (INT,)
    hands.click(90, 548)
    assert hands.steps == 0
    hands.document.select([INT])
    hands.key(Qt.Key.Key_L)
    hands.click(90, 548)
    assert hands.document.design.resources[INT].route_table == ROUTES


@pytest.mark.editor("K7")
def test_f2_renames_in_place(hands) -> None:
    hands.document.select([APP])
    hands.key(Qt.Key.Key_F2)
    editor = hands.view.findChild(NameEditor)
    editor.setText("func-orders")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert hands.document.design.resources[APP].name == "func-orders"
    assert hands.view.drawing.cards[APP].title == "func-orders"
    assert hands.steps == 1


@pytest.mark.editor("K7")
def test_esc_leaves_the_name(hands) -> None:
    hands.document.select([APP])
    hands.key(Qt.Key.Key_F2)
    editor = hands.view.findChild(NameEditor)
    editor.setText("func-orders")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert hands.document.design.resources[APP].name == "func-a"
    assert hands.steps == 0


@pytest.mark.editor("G4")
def test_a_double_click_renames_on_the_label_and_edits_elsewhere(hands, qtbot) -> None:
    at = hands.at(100, 16)
    QTest.mouseDClick(hands.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert hands.view.findChild(NameEditor).text() == "func-a"
    hands.view._renaming.end()
    with qtbot.waitSignal(hands.view.edit_requested) as signal:
        at = hands.at(30, 46)
        QTest.mouseDClick(hands.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert signal.args == [APP]
    assert hands.steps == 0


@pytest.mark.editor("L2")
def test_delete_takes_what_is_inside_and_the_lines(hands) -> None:
    hands.document.select([NET])
    hands.key(Qt.Key.Key_Delete)
    assert not {NET, INT, PE} & set(hands.document.design.resources)
    assert not {NET, INT, PE} & set(hands.view.drawing.rects)
    assert all(PE not in (c.source, c.target) for c in hands.view.drawing.lines.values())
    assert hands.steps == 1
    hands.document.undo()
    assert PE in hands.view.drawing.cards


def test_a_reference_line_is_selected_by_a_click_and_deleted(hands, qtbot) -> None:
    line = line_of(hands, APP, STORE)
    with qtbot.waitSignal(hands.view.connector_selected):
        hands.click(*middle(line))
    assert hands.view.selected_connector == line
    assert hands.document.selection == ()
    hands.key(Qt.Key.Key_Backspace)
    assert hands.document.design.resources[APP].host_storage is None
    assert hands.steps == 1
    assert hands.view.selected_connector is None


def test_a_peering_is_selected_with_both_halves(hands) -> None:
    from fnetdesigner.kinds.catalogue import relations
    from fnetdesigner.workspace import intents

    design = hands.document.design
    hands.document.do(intents.connect(design, NET, OTHER, relations("virtual-network", "virtual-network")[0]))
    hands.view.settle()
    hands.document.select([])
    hands.click(*middle(line_of(hands, NET, OTHER)))
    assert hands.document.selection == ("peering-1", "peering-2")
    hands.key(Qt.Key.Key_Delete)
    assert not hands.document.design.index.by_kind.get("peering")
