from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

APP, STORE, ROUTES, NET, INT, PE_NET = (
    "function-app-1", "storage-account-1", "route-table-1", "virtual-network-1", "subnet-1", "subnet-2",
)  # fmt: skip


def wheel(view, at: QPoint, turned: int, keys: Qt.KeyboardModifier) -> None:
    away = QPointF(view.viewport().mapToGlobal(at))
    event = QWheelEvent(
        QPointF(at), away, QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("turned", [120, -120, 600, -480])
@pytest.mark.editor("Z1")
def test_zooming_keeps_the_point_under_the_pointer(hands, ctrl, turned) -> None:
    at = QPoint(333, 211)
    before = hands.view.mapToScene(at)
    wheel(hands.view, at, turned, ctrl)
    assert hands.view.zoom_percent != 100
    now = hands.view.mapFromScene(before)
    assert abs(now.x() - at.x()) <= 1
    assert abs(now.y() - at.y()) <= 1
    assert hands.steps == 0


@pytest.mark.editor("Z1")
def test_the_zoom_is_clamped(hands, ctrl, qtbot) -> None:
    for _ in range(40):
        wheel(hands.view, QPoint(300, 300), -240, ctrl)
    assert hands.view.zoom_percent == 5
    for _ in range(60):
        wheel(hands.view, QPoint(300, 300), 240, ctrl)
    assert hands.view.zoom_percent == 800
    with qtbot.waitSignal(hands.view.zoom_changed) as signal:
        hands.view.zoom_to(1)
    assert signal.args == [100]


@pytest.mark.editor("Z3")
def test_the_wheel_pans_and_shift_pans_sideways(hands, shift) -> None:
    before = hands.view.mapToScene(0, 0)
    wheel(hands.view, QPoint(300, 300), -120, Qt.KeyboardModifier.NoModifier)
    down = hands.view.mapToScene(0, 0)
    assert down.y() > before.y()
    assert down.x() == before.x()
    wheel(hands.view, QPoint(300, 300), -120, shift)
    assert hands.view.mapToScene(0, 0).x() > down.x()


@pytest.mark.editor("Z3")
def test_the_middle_button_pans(hands) -> None:
    port = hands.view.viewport()
    before = hands.view.mapToScene(0, 0)
    QTest.mousePress(port, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 300))
    QTest.mouseMove(port, QPoint(340, 320))
    hands.view._pointer.move(QPoint(340, 320), hands.view.mapToScene(340, 320), Qt.KeyboardModifier.NoModifier)
    QTest.mouseRelease(port, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, QPoint(340, 320))
    after = hands.view.mapToScene(0, 0)
    assert (before.x() - after.x(), before.y() - after.y()) == (40, 20)


@pytest.mark.editor("Z3")
def test_space_and_drag_pans_without_selecting(hands) -> None:
    before = hands.view.mapToScene(0, 0)
    QTest.keyPress(hands.view, Qt.Key.Key_Space)
    hands.drag((60, 20), (100, 60))
    QTest.keyRelease(hands.view, Qt.Key.Key_Space)
    assert hands.view.mapToScene(0, 0) != before
    assert hands.place(APP) == (0, 0)
    assert hands.document.selection == ()


@pytest.mark.editor("M2")
def test_a_rubber_band_selects_what_it_encloses(hands, shift) -> None:
    hands.drag((-30, 380), (250, 600))
    assert hands.document.selection == (ROUTES, STORE)
    hands.drag((-30, -30), (250, 100), shift)
    assert set(hands.document.selection) == {ROUTES, STORE, APP}
    assert hands.steps == 0


@pytest.mark.editor("M2")
def test_a_rubber_band_can_begin_in_a_container(hands, shift) -> None:
    hands.drag((330, 310), (590, 40), shift)
    assert hands.document.selection == (INT,)


@pytest.mark.editor("M1")
def test_shift_adds_ctrl_toggles_and_the_ground_clears(hands, shift, ctrl) -> None:
    hands.click(60, 20)
    hands.click(60, 420, shift)
    assert hands.document.selection == (APP, STORE)
    hands.click(60, 20, ctrl)
    assert hands.document.selection == (STORE,)
    hands.click(250, 250)
    assert hands.document.selection == ()


@pytest.mark.editor("K5")
def test_tab_walks_in_reading_order(hands) -> None:
    seen = []
    for _ in range(4):
        hands.key(Qt.Key.Key_Tab)
        seen.append(hands.document.selection)
    assert seen == [(APP,), (NET,), (INT,), (PE_NET,)]
    hands.key(Qt.Key.Key_Backtab)
    assert hands.document.selection == (INT,)


@pytest.mark.editor("Z2")
def test_fit_shows_everything_and_does_nothing_odd_when_empty(hands, qtbot) -> None:
    from fnetdesigner.model.design import Design

    hands.view.zoom_to(4)
    hands.view.fit_all()
    seen = hands.view.camera.seen()
    x, y, width, height = hands.view.drawing.bounds
    assert seen.contains(x, y)
    assert seen.contains(x + width, y + height)
    hands.document.replace(Design(), None)
    hands.view.fit_all()
    assert hands.view.zoom_percent == 100
    assert hands.view._floats.teacher.isVisible()
    with qtbot.waitSignal(hands.view.open_sample_requested):
        hands.view._floats.teacher.sample.click()


@pytest.mark.editor("Z4")
def test_reveal_moves_only_when_it_must(hands) -> None:
    before = hands.view.mapToScene(0, 0)
    hands.view.reveal([APP])
    assert hands.view.mapToScene(0, 0) == before
    hands.view.camera.scroll(5000, 0)
    hands.view.reveal([APP])
    x, y = hands.center(APP)
    assert hands.view.camera.seen().contains(x, y)
    assert hands.view.zoom_percent == 100


@pytest.mark.editor("X1")
def test_the_context_menu_is_for_what_is_under_the_pointer(hands, qtbot) -> None:
    from PySide6.QtGui import QContextMenuEvent

    at = hands.at(60, 420)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, hands.view.viewport().mapToGlobal(at))
    with qtbot.waitSignal(hands.view.context_menu_requested) as signal:
        QApplication.sendEvent(hands.view.viewport(), event)
    assert signal.args[0] == (STORE,)


def test_a_badge_shows_the_findings_and_tells_who_clicks_it(hands, qtbot) -> None:
    from dataclasses import replace

    from fnetdesigner.gui.canvas.layers import badge_box

    view = hands.view
    view.drawing.cards[APP] = replace(view.drawing.cards[APP], badge="error")
    spot = badge_box(view.drawing.rects[APP], 1).center()
    with qtbot.waitSignal(view.finding_clicked) as signal:
        hands.click(spot.x(), spot.y())
    assert signal.args == [APP]
    assert hands.document.selection == (APP,)


def test_the_legend_names_the_styles_in_use_only(hands) -> None:
    assert set(hands.view._floats.legend._styles) == {"dependency", "private-endpoint"}
    height = hands.view._floats.legend.height()
    hands.view._floats.legend.toggle()
    assert hands.view._floats.legend.height() < height


@pytest.mark.editor("Z5", "H2")
def test_every_band_and_both_themes_paint(hands) -> None:
    view = hands.view
    pictures = []
    for theme in ("light", "dark"):
        view.theme.set(theme)
        for scale in (0.08, 0.3, 1.0):
            view.zoom_to(scale)
            pictures.append(view.grab().toImage())
    assert all(a != b for n, a in enumerate(pictures) for b in pictures[n + 1 :])


def test_sprites_stay_within_their_bound() -> None:
    from fnetdesigner.gui.canvas.ink import Ink
    from fnetdesigner.gui.canvas.sprites import Sprites
    from fnetdesigner.gui.theme import Theme
    from fnetdesigner.report.geometry import Rect
    from fnetdesigner.report.picture import Card

    ink, sprites = Ink(Theme("light")), Sprites(400_000)
    for n in range(30):
        card = Card(
            str(n), "function-app", Rect(0, 0, 184, 56), f"func-{n}", "Linux", "icons/kinds/function-app.svg", "compute"
        )
        sprites.card(card, ink, 1.0, 2, exact=True)
        assert sprites.size <= 400_000
    assert sprites.size > 200_000
