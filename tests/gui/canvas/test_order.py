"""Drawn into place by hand: equal distances, Alt, locks; and walking the drawing by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from fnetdesigner.gui.canvas.guides import Guides
from fnetdesigner.gui.canvas.padlocks import padlock_box
from fnetdesigner.report.geometry import Rect
from fnetdesigner.workspace import arranging, intents

APP, STORE, ROUTES, NET, INT, PE_NET, PE, NET_B = (
    "function-app-1", "storage-account-1", "route-table-1", "virtual-network-1", "subnet-1", "subnet-2",
    "private-endpoint-1", "virtual-network-2",
)  # fmt: skip
NONE = Qt.KeyboardModifier.NoModifier


def put(hands, resource_id: str, x: int, y: int) -> None:
    now = hands.place(resource_id)
    step = intents.move(hands.document.design, [resource_id], x - now[0], y - now[1], snap=False)
    assert hands.document.do(step)


# Equal distances


@pytest.mark.editor("S3")
def test_a_box_is_drawn_to_the_middle_between_two() -> None:
    guides = Guides([Rect(0, 0, 100, 50), Rect(400, 0, 100, 50)])
    offset = guides.pull(Rect(0, 10, 100, 50), (197, 0), (200, 0), 5)
    assert offset.x() == 200, "100 to the left and 100 to the right"
    assert sorted((g.x1(), g.x2()) for g in guides.gaps) == [(100, 200), (300, 400)]
    assert guides.pull(Rect(0, 10, 100, 50), (230, 0), (232, 0), 5).x() == 232, "too far away"
    assert guides.gaps == []


@pytest.mark.editor("S3")
@pytest.mark.parametrize(("raw", "landed"), [(263, 260), (-157, -160)])
def test_a_box_continues_a_row_of_equal_distances_on_either_side(raw: float, landed: float) -> None:
    guides = Guides([Rect(0, 0, 100, 50), Rect(130, 0, 100, 50)])
    offset = guides.pull(Rect(0, 5, 100, 50), (raw + (30 if raw < 0 else 0), 0), (raw, 0), 5)
    assert offset.x() == (260 if raw > 0 else -130)
    assert {g.length() for g in guides.gaps} == {30}


@pytest.mark.editor("S3")
def test_distances_count_downwards_too_and_only_among_neighbours_in_line() -> None:
    column = [Rect(0, 0, 100, 50), Rect(0, 90, 100, 50)]
    assert Guides(column).pull(Rect(20, 0, 60, 50), (7, 178), (8, 176), 5).y() == 180
    aside = [Rect(500, 0, 100, 50), Rect(500, 90, 100, 50)]
    assert Guides(aside).pull(Rect(20, 0, 60, 50), (7, 171), (8, 168), 5).y() == 168


@pytest.mark.editor("S3")
def test_equal_distances_show_and_hold_while_dragging(hands) -> None:
    put(hands, ROUTES, 0, 700)
    put(hands, STORE, 0, 203)
    hands.press(60, 220)
    hands.move(60, 300)
    hands.move(60, 220 + 144)
    gesture = hands.view._overlay.gesture
    assert len(gesture._guides.gaps) == 2
    hands.view.grab()
    hands.release(60, 220 + 144)
    top, bottom = hands.place(STORE)[1] - 56, 700 - hands.place(STORE)[1] - 56
    assert abs(top - bottom) <= 1


@pytest.mark.editor("S3")
def test_being_drawn_into_place_never_changes_the_container(hands) -> None:
    """The pointer stays in one network; the guide draws the box over the border of another."""
    step = intents.place(hands.document.design, "subnet", NET_B, at=(984, 48))
    hands.document.do(step)
    [subnet] = step.select
    x, y = hands.place(subnet)
    hands.press(x + 60, y + 10)
    hands.move(x + 70, y + 20)
    gesture = hands.view._overlay.gesture
    for dx in range(-9, 10, 3):
        hands.move(x + 60 + dx, y + 10)
        assert gesture.target == NET_B
    hands.release(x + 60, y + 10)
    assert hands.document.design.resources[subnet].parent == NET_B


# Modifiers that change while the mouse rests


@pytest.mark.editor("S1")
def test_alt_counts_at_once_when_it_is_pressed_and_let_go_during_a_drag(hands) -> None:
    hands.press(60, 20)
    hands.move(70, 100)
    hands.move(71, 223)
    gesture = hands.view._overlay.gesture
    assert (gesture.dx % 8, gesture.dy % 8) == (0, 0)
    QTest.keyPress(hands.view, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    assert (gesture.dx, gesture.dy) == (11, 203)
    QTest.keyRelease(hands.view, Qt.Key.Key_Alt, NONE)
    assert (gesture.dx % 8, gesture.dy % 8) == (0, 0)
    QTest.keyPress(hands.view, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    hands.release(71, 223, Qt.KeyboardModifier.AltModifier)
    assert hands.place(APP) == (11, 203)
    QTest.keyRelease(hands.view, Qt.Key.Key_Alt, NONE)
    assert hands.steps == 1


@pytest.mark.editor("S1", "N3")
def test_ctrl_pressed_during_a_drag_keeps_the_container(hands, ctrl) -> None:
    hands.document.select([PE])
    x, y = hands.place(PE)
    into_x, into_y = hands.place(INT)
    hands.press(x + 70, y + 45)
    hands.move(into_x + 150, into_y + 110)
    QTest.keyPress(hands.view, Qt.Key.Key_Control, ctrl)
    hands.release(into_x + 150, into_y + 110, ctrl)
    assert hands.document.design.resources[PE].parent == PE_NET


# Locks


def lock(hands, *ids: str) -> None:
    assert hands.document.do(arranging.lock(hands.document.design, ids))


@pytest.mark.editor("M4")
def test_what_is_locked_is_selected_but_not_dragged_nudged_or_deleted(hands) -> None:
    lock(hands, APP)
    steps = hands.steps
    hands.click(60, 20)
    assert hands.document.selection == (APP,)
    hands.press(60, 20)
    hands.move(100, 60)
    hands.move(160, 120)
    assert hands.view._floats.tip.text() == "func-a is locked. Unlock it first (Ctrl+L)."
    hands.release(160, 120)
    hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Delete)
    assert hands.place(APP) == (0, 0)
    assert hands.steps == steps
    assert hands.refusals == ["func-a is locked. Unlock it first (Ctrl+L)."] * 2


@pytest.mark.editor("M4")
def test_the_others_of_a_selection_move_and_what_is_locked_stays(hands) -> None:
    lock(hands, STORE)
    hands.document.select([STORE, ROUTES])
    hands.drag((60, 540), (60, 540 + 80))
    assert (hands.place(STORE), hands.place(ROUTES)[1] > 560) == ((0, 400), True)
    hands.drag((60, 420), (140, 420))
    assert hands.place(STORE) == (0, 400)


@pytest.mark.editor("M4", "M2")
def test_a_locked_container_has_no_handles_and_its_ground_begins_a_frame(hands) -> None:
    lock(hands, NET)
    hands.click(600, 10)
    assert hands.document.selection == (NET,)
    assert hands.view._overlay.resizable() is None
    hands.drag((330, 310), (590, 40))
    assert hands.document.selection == (INT,)
    assert hands.place(NET) == (320, 0)


@pytest.mark.editor("M4")
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_lock_can_be_seen(hands, theme: str) -> None:
    hands.view.theme.set(theme)
    before = hands.view.grab().toImage()
    lock(hands, APP)
    hands.document.select(())
    after = hands.view.grab().toImage()
    box = padlock_box(hands.view.drawing.rects[APP], 1)
    spot = hands.view.mapFromScene(box.center())
    assert differing(before, after, QRectF(spot.x() - 7, spot.y() - 7, 14, 14)) > 20
    hands.view.zoom_to(0.3)
    ink = hands.view.theme.color("text")
    small = padlock_box(hands.view.drawing.rects[APP], 0.3)
    at = hands.view.mapFromScene(small.topLeft())
    assert near(hands.view.grab().toImage(), QRectF(at.x(), at.y(), 13, 13), ink, 160) > 6


def differing(one: QImage, other: QImage, area: QRectF) -> int:
    box = area.toRect()
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    )


def near(picture: QImage, area: QRectF, color: QColor, within: int = 60) -> int:
    """How many pixels of an area are nearly of a colour."""
    box = area.toRect().intersected(picture.rect())
    found = 0
    for x in range(box.left(), box.right() + 1):
        for y in range(box.top(), box.bottom() + 1):
            at = picture.pixelColor(x, y)
            apart = abs(at.red() - color.red()) + abs(at.green() - color.green()) + abs(at.blue() - color.blue())
            found += apart <= within
    return found


# Keys


@pytest.mark.editor("K5")
def test_alt_and_arrows_follow_connectors(hands, alt) -> None:
    hands.document.select([APP])
    hands.key(Qt.Key.Key_Down, alt)
    assert hands.document.selection == (STORE,)
    hands.key(Qt.Key.Key_Right, alt)
    assert hands.document.selection == (PE,), "the endpoint is of the storage account"
    hands.key(Qt.Key.Key_Right, alt)
    assert hands.document.selection == (PE,), "nothing is joined on that side"
    hands.key(Qt.Key.Key_Left, alt)
    hands.key(Qt.Key.Key_Up, alt)
    assert hands.document.selection == (APP,)
    assert hands.steps == 0


@pytest.mark.editor("K5")
def test_shift_tab_walks_back_and_leaves_at_the_ends(hands) -> None:
    order = []
    while hands.view.focusNextPrevChild(True) and len(order) < 20:
        order.append(hands.document.selection[0])
    assert set(order) == set(hands.view.drawing.rects)
    back = [hands.document.selection[0]]
    while len(back) < len(order):
        hands.key(Qt.Key.Key_Backtab)
        back.append(hands.document.selection[0])
    assert back == order[::-1]


@pytest.mark.editor("K5")
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scale", [0.05, 0.08, 0.2, 0.4, 1.0, 3.0, 8.0])
def test_the_focus_is_seen_in_every_band_of_the_zoom(hands, theme: str, scale: float) -> None:
    view = hands.view
    view.theme.set(theme)
    view.zoom_to(scale)
    hands.key(Qt.Key.Key_Tab)
    assert hands.document.selection == (APP,)
    rect = view.drawing.rects[APP]
    view.camera.put(view.sceneRect().center() * 0 + QRectF(*rect).topLeft(), QPoint(300, 300))
    picture = view.grab().toImage()
    hands.document.select(())
    bare = view.grab().toImage()
    # Along the left edge of the card, two pixels on either side of it.
    length = max(2, min(round(rect.height * scale), 400))
    edge = QRectF(297, 300, 6, length)
    accent = view.theme.color("accent")
    assert near(picture, edge, accent) >= 2 * length * 0.7
    assert near(picture, edge, accent) >= near(bare, edge, accent) + length


@pytest.mark.editor("K7")
def test_esc_ends_the_gesture_then_the_tool_then_the_selection(hands) -> None:
    hands.document.select([APP])
    hands.view.start_connect()
    tool = hands.view._overlay.gesture
    assert tool is not None
    hands.key(Qt.Key.Key_Escape)
    assert hands.view._overlay.gesture is None
    assert hands.document.selection == (APP,), "the tool is left first"
    hands.press(60, 20)
    hands.move(160, 90)
    hands.key(Qt.Key.Key_Escape)
    assert (hands.place(APP), hands.document.selection) == ((0, 0), (APP,)), "then what was begun"
    hands.release(160, 90)
    hands.key(Qt.Key.Key_Escape)
    assert hands.document.selection == ()
    assert hands.steps == 0


# The camera


@pytest.mark.editor("Z4")
def test_undo_moves_the_camera_only_to_what_is_off_screen(hands) -> None:
    hands.document.select([APP])
    hands.key(Qt.Key.Key_Right)
    hands.document.select(())
    before = hands.view.mapToScene(0, 0)
    hands.document.undo()
    assert hands.view.mapToScene(0, 0) == before, "in view already"
    hands.document.redo()
    hands.view.camera.scroll(4000, 0)
    far = hands.view.mapToScene(0, 0)
    hands.document.undo()
    x, y = hands.center(APP)
    assert hands.view.camera.seen().contains(x, y)
    assert hands.view.mapToScene(0, 0) != far
    assert hands.view.zoom_percent == 100


@pytest.mark.editor("Z4")
def test_looking_around_is_no_step(hands) -> None:
    history = hands.document.session.history
    design = hands.document.design
    hands.view.zoom_in()
    hands.view.fit_all()
    hands.view.camera.scroll(90, 30)
    hands.click(60, 20)
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Escape)
    assert hands.document.design is design
    assert not history.can_undo
    assert hands.document.session.is_saved
