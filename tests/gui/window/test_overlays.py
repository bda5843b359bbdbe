"""Overlays in the window: shown and hidden by menu and keys, remembered for the person, never part of the design."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.app import build
from fnetdesigner.gui.canvas.marks import Marks
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.model.edits import Set
from fnetdesigner.report.overlays import OVERLAYS
from fnetdesigner.report.overlays.marks import NOTHING
from fnetdesigner.workspace.intents import Step

SUBNET = "subnet-1"


def words(window: MainWindow) -> dict[str, str]:
    return {m.resource: m.text for m in window.canvas.marks.sheet.marks}


def test_an_overlay_is_shown_and_hidden_by_its_key_and_leaves_the_design_alone(
    qtbot: QtBot, sample: MainWindow
) -> None:
    design = sample.document.design
    QTest.keyClick(sample, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: words(sample).get(SUBNET) == "no security group")
    legend = sample.routing.overlays.legend
    assert legend.isVisible() and legend.title.text() == "Security"
    assert sample.actions_by_id["overlay_security"].isChecked()
    QTest.keyClick(sample, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: words(sample).get(SUBNET, "").startswith("→ "))
    assert not sample.actions_by_id["overlay_security"].isChecked()
    assert sample.actions_by_id["overlay_routing"].isChecked()
    QTest.keyClick(sample, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert sample.canvas.marks.sheet is NOTHING and not legend.isVisible()
    assert sample.document.design is design and not sample.document.session.history.can_undo


def test_every_overlay_stands_in_the_menu_of_the_view(sample: MainWindow) -> None:
    menu = sample.findChild(QMenu, "overlays-menu")
    assert menu is not None
    assert [a.objectName() for a in menu.actions()] == [f"overlay_{o.id}" for o in OVERLAYS]
    assert all(a.isCheckable() and a.toolTip() for a in menu.actions())


def test_an_edit_is_followed(qtbot: QtBot, sample: MainWindow) -> None:
    sample.actions_by_id["overlay_addresses"].trigger()
    qtbot.waitUntil(lambda: "of 27 addresses used" in words(sample).get(SUBNET, ""))
    assert sample.document.do(Step((Set(SUBNET, {"prefix": "10.100.0.0/26"}),), "Grow"))
    qtbot.waitUntil(lambda: "of 59 addresses used" in words(sample).get(SUBNET, ""))


def test_the_cost_of_deleting_follows_the_selection(qtbot: QtBot, sample: MainWindow) -> None:
    sample.actions_by_id["overlay_cost"].trigger()
    legend = sample.routing.overlays.legend
    assert legend.hint.text() == "Select something to see what hangs on it."
    sample.document.select([SUBNET])
    qtbot.waitUntil(lambda: "names it" in words(sample).get(SUBNET, ""))
    assert legend.hint.isHidden()
    sample.document.select([])
    qtbot.waitUntil(lambda: words(sample) == {})


def test_the_overlay_is_remembered_for_the_person(qtbot: QtBot, sample: MainWindow, settings: QSettings) -> None:
    sample.actions_by_id["overlay_dns"].trigger()
    other = build(None, settings)
    qtbot.waitUntil(other.actions_by_id["overlay_dns"].isChecked)
    assert other.routing.overlays.shown is sample.routing.overlays.shown
    other.close()
    other.deleteLater()


def test_the_close_button_of_the_legend_hides_the_overlay(qtbot: QtBot, sample: MainWindow) -> None:
    sample.actions_by_id["overlay_security"].trigger()
    legend = sample.routing.overlays.legend
    qtbot.waitUntil(lambda: bool(words(sample)))
    right = sample.canvas.width() - legend.geometry().right()
    assert 8 <= right <= 16 and legend.y() <= 16
    QTest.mouseClick(legend.close_button, Qt.MouseButton.LeftButton)
    assert sample.routing.overlays.shown is None and words(sample) == {}


def test_words_have_their_sentence_as_a_tip(qtbot: QtBot, sample: MainWindow) -> None:
    sample.actions_by_id["overlay_security"].trigger()
    qtbot.waitUntil(lambda: bool(words(sample)))
    marks: Marks = sample.canvas.marks
    scale = sample.canvas.camera.scale
    chip = next(c for c in marks._places(scale)[0] if c.mark.resource == SUBNET)
    x, y = chip.rect.center
    QTest.mouseMove(sample.canvas.viewport(), sample.canvas.mapFromScene(x, y))
    tip = sample.canvas._floats.tip
    qtbot.waitUntil(tip.isVisible)
    assert tip.text() == "snet-func has no network security group: everything passes."
