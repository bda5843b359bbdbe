"""Halves of sentences of the check list that tests of other things leave out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.app import build
from fnetdesigner.gui.canvas.ink import Ink
from fnetdesigner.gui.canvas.sprites import paint_card
from fnetdesigner.gui.icons import pixmap
from fnetdesigner.gui.panels.palette import entry_of
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.picture import Card
from fnetdesigner.workspace.intents import rename

from .conftest import SAMPLE, Answers, insert

# Palette


@pytest.mark.editor("P2")
def test_a_double_click_inserts_in_the_middle_of_what_is_seen(sample: MainWindow) -> None:
    sample.document.select(())
    sample.canvas.zoom_to(1.0)
    sample.canvas.camera.scroll(3000, 2000)
    middle = sample.canvas.middle()
    tree = sample.palette_panel.tree
    [item] = [i for i in sample.palette_panel._items() if (e := entry_of(i)) is not None and e.title == "Key Vault"]
    tree.setCurrentItem(item)
    tree.scrollToItem(item)
    at = tree.visualItemRect(item).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    [made] = sample.document.selection
    assert sample.document.design.resources[made].kind == "key-vault"
    x, y = sample.canvas.drawing.rects[made].center
    assert abs(x - middle[0]) <= 8 and abs(y - middle[1]) <= 8
    second = insert(sample, "key vault")
    rects = sample.canvas.drawing.rects
    assert rects[second.id].center != rects[made].center, "the next one takes the nearest free place"


# Clipboard


@pytest.mark.editor("C3")
def test_what_is_copied_in_one_window_is_pasted_in_another_design(
    sample: MainWindow, settings: QSettings, qtbot: QtBot, answers: Answers
) -> None:
    network = sample.document.design.index.by_kind["virtual-network"][0]
    inside = sample.document.design.index.children[network]
    sample.document.select([network])
    sample.actions_by_id["copy"].trigger()
    other = build(None, settings)
    qtbot.addWidget(other)
    other.actions_by_id["paste"].trigger()
    copied = other.document.design.resources
    assert sorted(
        r.kind for r in copied.values() if r.parent is not None and copied[r.parent].parent is None
    ) == sorted(sample.document.design.resources[i].kind for i in inside)
    assert sample.document.design.resources[network].name in {r.name for r in copied.values()}
    assert sample.document.session.is_saved, "the other design is the only one that has changed"
    answers.unsaved = "discard"
    other.close()


@pytest.mark.editor("C2")
def test_a_paste_that_may_not_stand_anywhere_says_why(sample: MainWindow, window: MainWindow) -> None:
    sample.document.select(sample.document.design.index.by_kind["subnet"][:1])
    sample.actions_by_id["copy"].trigger()
    sample.actions_by_id["new"].trigger()
    assert not window.document.design.resources
    window.actions_by_id["paste"].trigger()
    assert not window.document.design.resources
    assert "virtual network" in window.message_bar.text


# Undo


@pytest.mark.editor("U4")
def test_another_plan_is_one_step(sample: MainWindow) -> None:
    plan = sample.document.design.index.by_kind["hosting-plan"][0]
    sample.document.select([plan])
    before, steps = sample.document.design, len(sample.document.session.history.undo_labels)
    box = sample.inspector.row("tier").editor.box  # type: ignore[attr-defined]
    box.activated.emit((box.currentIndex() + 1) % box.count())
    assert sample.document.design != before
    assert len(sample.document.session.history.undo_labels) == steps + 1
    sample.actions_by_id["undo"].trigger()
    assert sample.document.design == before


# Problems


@pytest.mark.editor("R1")
def test_the_list_follows_an_edit_at_once_and_stays_where_it_was_scrolled_to(sample: MainWindow) -> None:
    model = sample.problems.board.model
    before = {f.key for f in model.shown}
    sample.docks["bottom"].show()
    sample.tabs.setCurrentWidget(sample.problems)
    sample.resizeDocks([sample.docks["bottom"]], [120], Qt.Orientation.Vertical)
    QTest.qWait(10)
    bar = sample.problems.board.table.verticalScrollBar()
    assert bar.maximum() > 0, "there are more rows than room"
    bar.setValue(1)
    subnet = sample.document.design.index.by_kind["subnet"][0]
    sample.document.select([subnet])
    line = sample.inspector.row("prefix").editor.line  # type: ignore[attr-defined]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "10.100.0.0/29")
    QTest.keyClick(line, Qt.Key.Key_Return)
    new = {f.key for f in model.shown} - before
    assert any(f.key in new and subnet in f.subjects for f in model.shown)
    assert bar.value() == 1
    QTest.qWait(10)
    assert bar.value() == 1, "nothing jumps, now or later"


@pytest.mark.editor("R1")
def test_what_is_only_begun_is_a_to_do_and_no_error(window: MainWindow) -> None:
    for words in ("function app", "virtual network", "storage account"):
        window.document.select(())
        insert(window, words)
    found = window.document.session.findings.all
    assert any(f.severity == "todo" for f in found)
    assert [f.rule for f in found if f.severity == "error"] == []


@pytest.mark.editor("R4")
def test_a_waiver_survives_saving_renaming_moving_and_undo(
    sample: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    session = sample.document.session

    def waived() -> list[tuple[str, tuple[str, ...]]]:
        return [(f.rule, f.subjects) for f in session.findings.all if f.waived]

    finding = next(
        f for f in session.findings.all if f.severity != "todo" and f.subjects[0] in sample.document.design.layout
    )
    sample.problems.waive(finding, "agreed", "Kim")
    wanted = [(finding.rule, finding.subjects)]
    assert waived() == wanted
    subject = finding.subjects[0]
    assert sample.document.do(rename(sample.document.design, subject, "renamed-1"))
    assert waived() == wanted
    sample.document.select([subject])
    sample.canvas.setFocus()
    QTest.keyClick(sample.canvas, Qt.Key.Key_Down)
    assert waived() == wanted
    sample.actions_by_id["undo"].trigger()
    sample.actions_by_id["undo"].trigger()
    assert waived() == wanted
    answers.saved = tmp_path / "waived.fnd"
    assert sample.files.save_as()
    assert sample.files.open(SAMPLE)
    assert waived() == []
    assert sample.files.open(tmp_path / "waived.fnd")
    assert waived() == wanted


@pytest.mark.editor("A3")
def test_the_answer_of_a_trace_is_numbered_for_readers_and_copied_by_a_button(sample: MainWindow) -> None:
    design = sample.document.design
    app, storage = (design.index.by_kind[k][0] for k in ("function-app", "storage-account"))
    sample.routing.follow(app, storage)
    from PySide6.QtGui import QGuiApplication

    button = sample.findChild(QPushButton, "trace-copy")
    assert isinstance(button, QPushButton) and button.isEnabled()
    button.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    numbered = [line for line in lines if line[:1].isdigit()]
    assert numbered and [int(line.split(".")[0]) for line in numbered] == list(range(1, len(numbered) + 1))


# Density


@pytest.mark.editor("H1")
def test_icons_are_drawn_for_each_scale_and_not_stretched(window: MainWindow) -> None:
    theme = window.theme
    for kind in catalogue().kinds:
        single, double = (pixmap(kind.icon, kind.category, theme, 20, ratio) for ratio in (1.0, 2.0))
        assert (single.width(), double.width()) == (20, 40)
        assert double.devicePixelRatio() == 2.0
        stretched = single.toImage().scaled(QSize(40, 40), mode=Qt.TransformationMode.SmoothTransformation)
        assert double.toImage().convertToFormat(QImage.Format.Format_ARGB32) != stretched.convertToFormat(
            QImage.Format.Format_ARGB32
        ), kind.slug


@pytest.mark.editor("H1")
@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_border_of_a_card_is_one_line_at_each_scale(ratio: int, name: str, qtbot: QtBot) -> None:
    theme = Theme(name)
    kind = catalogue().by_slug["key-vault"]
    card = Card("a", kind.slug, Rect(20, 10, 184, 56), "kv-a", "", kind.icon, kind.category)
    image = QImage(240 * ratio, 80 * ratio, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.color("canvas"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(20, 10)
    paint_card(painter, card, Ink(theme), 2)
    painter.end()
    # From the right, where nothing else is: ground, border, ground of the card.
    row = [image.pixelColor(x, 38 * ratio).name() for x in range(194 * ratio, 214 * ratio)]
    inner, outer = row[0], row[-1]
    between = [color for color in row if color not in (inner, outer)]
    assert len(between) == ratio and len(set(between)) == 1, row
