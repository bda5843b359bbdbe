"""Containers by hand: collapsing, opening, what shows for what is inside, and what grows before a drop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from fnetdesigner.gui.canvas.folds import fold_point
from fnetdesigner.report.geometry import Rect
from fnetdesigner.workspace.collapsing import collapse, expand

APP, STORE, NET, INT, PE_NET, PE, OTHER = (
    "function-app-1", "storage-account-1", "virtual-network-1", "subnet-1", "subnet-2", "private-endpoint-1",
    "virtual-network-2",
)  # fmt: skip


def disc(hands, resource_id: str) -> tuple[float, float]:
    point = fold_point(hands.view.drawing.rects[resource_id])
    return point.x(), point.y()


@pytest.mark.editor("N4", "U2")
def test_the_disc_collapses_and_opens_in_one_step_each(hands) -> None:
    before = hands.document.design
    hands.document.select([NET])
    hands.click(*disc(hands, NET))
    assert hands.document.session.history.undo_label == "Collapse vnet-a"
    assert NET in hands.view.drawing.cards
    assert not {INT, PE_NET, PE} & hands.view.drawing.rects.keys()
    hands.click(*disc(hands, NET))
    assert hands.document.session.history.undo_label == "Expand vnet-a"
    assert hands.document.design.layout == before.layout
    assert hands.steps == 2
    hands.document.undo()
    hands.document.undo()
    assert hands.document.design is before


@pytest.mark.editor("N4")
def test_the_worst_finding_inside_marks_the_card(hands) -> None:
    hands.document.do(collapse(hands.document.design, [NET]))
    drawing = hands.view.drawing
    for said, worst in (({PE: "warning", INT: "info"}, "warning"), ({PE: "warning", NET: "error"}, "error"), ({}, "")):
        drawing.judge(said)
        assert drawing.cards[NET].badge == worst


@pytest.mark.editor("N4", "M5")
def test_what_is_chosen_inside_is_shown_by_the_card(hands) -> None:
    hands.document.do(collapse(hands.document.design, [NET]))
    hands.view.zoom_to(4)
    hands.view.camera.put(QPointF(3000, 3000), QPointF(0, 0).toPoint())
    hands.document.select([PE], reveal=True)
    rect = hands.view.drawing.rects[NET]
    assert hands.view.camera.seen().contains(QPointF(*rect.center))
    assert hands.view._overlay._stand_ins.of(hands.document.design, [PE]) == (NET,)
    hands.document.do(expand(hands.document.design, [NET]))
    assert PE in hands.view.drawing.rects


@pytest.mark.editor("N4")
def test_a_line_for_many_says_which_and_opens_on_a_double_click(hands) -> None:
    hands.document.do(collapse(hands.document.design, [NET]))
    hands.view.settle()
    (line,) = [c for c in hands.view.drawing.lines.values() if NET in (c.source, c.target)]
    assert line.members == (f"{PE}.target.{STORE}",)
    pairs = list(zip(line.points, line.points[1:], strict=False))
    a, b = max(pairs, key=lambda p: abs(p[0][0] - p[1][0]) + abs(p[0][1] - p[1][1]))
    hands.click((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    before = hands.document.design
    hands.drag(((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), ((a[0] + b[0]) / 2 + 40, (a[1] + b[1]) / 2 + 40))
    assert hands.document.design is before, "what stands for another line has no bends of its own"


@pytest.mark.editor("N4")
def test_a_collapsed_container_is_moved_with_all_that_is_in_it(hands) -> None:
    hands.document.do(collapse(hands.document.design, [NET]))
    x, y = hands.place(NET)
    hands.drag((x + 100, y + 40), (x + 100, y + 40 + 80))
    hands.document.do(expand(hands.document.design, [NET]))
    assert hands.place(NET) == (x, y + 80)
    assert hands.document.design.layout[INT].x == 32


@pytest.mark.parametrize("how", ["esc", "right"])
@pytest.mark.editor("G2", "N2", "N3")
def test_growth_shows_before_the_drop_and_leaving_restores_it(hands, how) -> None:
    before = hands.document.design
    x, y = hands.place(PE)
    into = hands.place(INT)
    hands.press(x + 70, y + 45)
    hands.move(into[0] + 100, into[1] + 100)
    hands.move(into[0] + 150, into[1] + 110)
    shown = dict(hands.view._overlay.gesture._growth.rects)
    assert shown[INT].width > hands.view.drawing.rects[INT].width
    if how == "esc":
        hands.key(Qt.Key.Key_Escape)
    else:
        none = Qt.KeyboardModifier.NoModifier
        at = hands.at(into[0] + 150, into[1] + 110)
        QTest.mousePress(hands.view.viewport(), Qt.MouseButton.RightButton, none, at)
    hands.release(into[0] + 150, into[1] + 110)
    assert hands.document.design is before
    assert hands.steps == 0


@pytest.mark.editor("N2", "N3")
def test_what_was_shown_before_the_drop_is_what_comes(hands) -> None:
    x, y = hands.place(PE)
    into = hands.place(INT)
    hands.press(x + 70, y + 45)
    hands.move(into[0] + 100, into[1] + 100)
    hands.move(into[0] + 150, into[1] + 110)
    shown = dict(hands.view._overlay.gesture._growth.rects)
    hands.release(into[0] + 150, into[1] + 110)
    rects = hands.view.drawing.rects
    assert {i: rects[i] for i in shown} == {i: Rect(*map(float, r)) for i, r in shown.items()}
    assert not rects[INT].overlaps(rects[PE_NET])
    assert hands.steps == 1
