"""Assistants, templates, the empty canvas and the tour, as a person meets them in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.actions import ACTIONS
from fnetdesigner.gui.canvas.dropping import kind_data
from fnetdesigner.gui.canvas.teacher import HINT, OVER_FILE, OVER_KIND
from fnetdesigner.gui.dialogs.assistant import AssistantDialog
from fnetdesigner.gui.dialogs.templates import TemplatesDialog
from fnetdesigner.gui.tour import CLOSED, Tour
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.model.resource import Resource
from fnetdesigner.planning.assistants.catalogue import ASSISTANTS
from fnetdesigner.project.gallery import Template, design_of, templates
from tests.gui.window.conftest import Answers


def template(name: str) -> Template:
    return next(t for t in templates() if t.name == name)


@pytest.fixture
def restricted(window: MainWindow) -> MainWindow:
    """The window with a template whose app is public."""
    window.guidance.take_template(template("tutorial-restrict-storage"), "open")
    return window


def of_kind(window: MainWindow, kind: str) -> list[Resource]:
    return [r for r in window.document.design.resources.values() if r.kind == kind]


def opened(window: MainWindow) -> AssistantDialog:
    dialog = window.findChild(AssistantDialog)
    assert dialog is not None
    return dialog


# Assistants.


def test_an_assistant_shows_what_it_adds_before_it_is_one_step(restricted: MainWindow) -> None:
    window, document = restricted, restricted.document
    before = document.design
    document.select([of_kind(window, "function-app")[0].id])
    window.actions_by_id["assist_private-app"].trigger()
    dialog = opened(window)
    assert document.design is before
    assert not dialog.isModal()
    assert dialog.preview is not None
    assert document.preview is dialog.preview
    marked = window.canvas._ghosts.marked("added")
    assert {i for i in marked if i.startswith("private-endpoint")}
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert document.preview is None
    assert any(isinstance(r, PrivateEndpoint) and r.group_id == "sites" for r in document.design.resources.values())
    assert set(document.selection) <= dialog.preview.changes.added
    assert document.session.history.undo_label == "Make func-orders private"
    document.undo()
    assert document.design == before


def test_escape_leaves_everything_as_it_was(restricted: MainWindow) -> None:
    before = restricted.document.design
    restricted.guidance.assist("lock-storage")
    dialog = opened(restricted)
    assert restricted.document.preview is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert restricted.document.preview is None
    assert restricted.document.design is before


def test_answers_change_the_plan_at_once(restricted: MainWindow, qtbot: QtBot) -> None:
    dialog = restricted.guidance.assist("on-premises")
    field = dialog.findChild(QLineEdit, "assistant-ranges")
    assert field is not None
    field.clear()
    QTest.keyClicks(field, "10.0.0.0/24")
    qtbot.waitUntil(lambda: "overlaps" in dialog.refusal)
    assert dialog.preview is None
    assert not dialog._apply.isEnabled()
    assert restricted.document.preview is None
    field.clear()
    QTest.keyClicks(field, "192.168.7.0/24")
    qtbot.waitUntil(lambda: dialog.preview is not None)
    assert any("192.168.7.0/24" in line.text for line in dialog.preview.lines)


def test_without_a_selection_it_asks_where_to_begin(restricted: MainWindow, qtbot: QtBot) -> None:
    restricted.document.select([])
    dialog = restricted.guidance.assist("firewall-outbound")
    starts = dialog.findChild(QComboBox, "assistant-begin")
    assert starts is not None
    other = of_kind(restricted, "subnet")[0].id
    starts.setCurrentIndex(starts.findData(other))
    qtbot.waitUntil(lambda: restricted.document.selection == (other,))
    qtbot.waitUntil(lambda: dialog.preview is not None and "snet" in dialog.preview.step.label)


def test_it_plans_anew_when_the_design_changes_and_goes_with_what_it_was_about(restricted: MainWindow) -> None:
    app = of_kind(restricted, "function-app")[0].id
    restricted.document.select([app])
    dialog = restricted.guidance.assist("private-app")
    first = dialog.preview
    restricted.guidance.begin_drawing()
    assert dialog.isVisible()
    assert dialog.preview is not None
    assert dialog.preview is not first
    assert dialog.preview.before is restricted.document.design
    restricted.document.select([app])
    restricted.actions_by_id["delete"].trigger()
    assert not dialog.isVisible()
    assert restricted.document.preview is None


def test_assistants_stand_in_the_menus_of_what_they_start_from(restricted: MainWindow) -> None:
    def offered(kind: str) -> list[str]:
        menu = restricted.context_menu([of_kind(restricted, kind)[0].id])
        return [a.objectName() for a in menu.actions() if a.objectName().startswith("offer-")]

    assert offered("function-app") == ["offer-private-app", "offer-nat-outbound", "offer-firewall-outbound"]
    assert offered("storage-account") == ["offer-lock-storage"]
    assert offered("virtual-network") == ["offer-peer", "offer-on-premises"]
    inner = restricted.findChild(QMenu, "assistants-menu")
    assert inner is not None
    assert [a.objectName() for a in inner.actions()] == [f"assist_{a.name}" for a in ASSISTANTS]


def test_an_assistant_without_anything_to_start_from_says_so(window: MainWindow) -> None:
    action = window.actions_by_id["assist_lock-storage"]
    assert not action.isEnabled()
    assert "There is no storage account yet." in action.toolTip()


def test_the_command_palette_finds_assistants_and_templates(restricted: MainWindow) -> None:
    restricted.search.open()
    for words, key in (
        ("lock down", "command:assist_lock-storage"),
        ("from template", "command:new_from_template"),
        ("tour", "command:tour"),
    ):
        restricted.search.field.setText(words)
        assert key in restricted.search.found()
    assert {f"assist_{a.name}" for a in ASSISTANTS} <= {s.id for s in ACTIONS}


# Templates.


@pytest.fixture
def gallery(window: MainWindow, qtbot: QtBot) -> TemplatesDialog:
    dialog = TemplatesDialog(window.theme, True, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_the_gallery_lists_and_finds_by_words(gallery: TemplatesDialog) -> None:
    assert gallery.titles() == [t.title for t in templates()]
    QTest.keyClicks(gallery.field, "nat gateway")
    assert gallery.chosen == template("tutorial-nat-gateway")
    gallery.field.setText("no such thing at all")
    assert gallery.titles() == []
    assert gallery.chosen is None
    assert not gallery.opening.isEnabled()


def test_its_pictures_are_drawn_one_by_one_after_it_shows(gallery: TemplatesDialog, qtbot: QtBot) -> None:
    def drawn() -> int:
        return len(gallery._pictures._made)

    assert drawn() <= 2
    qtbot.waitUntil(lambda: drawn() >= 6, timeout=20_000)
    for picture in gallery._pictures._made.values():
        image = picture.toImage()
        assert len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}) > 3


def test_a_template_opens_as_an_untitled_copy(
    window: MainWindow, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = template("private-http")

    def accept(dialog: TemplatesDialog) -> int:
        dialog.field.setText(wanted.title)
        dialog.opening.click()
        return dialog.result()

    monkeypatch.setattr(TemplatesDialog, "exec", accept)
    window.actions_by_id["new_from_template"].trigger()
    assert window.document.design == design_of(wanted)
    assert window.document.path is None
    assert window.windowTitle().startswith(wanted.title)
    assert window.document.session.findings.counts["error"] == 0


def test_unsaved_work_is_asked_about_before_a_template_opens(window: MainWindow, answers: Answers) -> None:
    window.guidance.begin_drawing()
    before = window.document.design
    answers.unsaved = "cancel"
    window.guidance.take_template(template("private-http"), "open")
    assert answers.asked
    assert window.document.design is before


@pytest.mark.editor("P4")
def test_a_template_is_put_into_the_design_as_one_step(restricted: MainWindow) -> None:
    before = restricted.document.design
    piece = template("tutorial-nat-gateway")
    restricted.guidance.take_template(piece, "insert")
    after = restricted.document.design
    assert len(of_kind(restricted, "function-app")) == 2
    assert len({r.name for r in of_kind(restricted, "function-app")}) == 2
    assert restricted.document.session.history.undo_label == f"Insert {piece.title}"
    assert restricted.document.selection
    restricted.document.undo()
    assert restricted.document.design == before != after


# The empty canvas.


def test_the_empty_canvas_offers_three_ways_and_goes_when_there_is_something(window: MainWindow) -> None:
    teacher = window.canvas.teacher
    assert teacher.isVisible()
    for way in (teacher.draw, teacher.template, teacher.bring):
        assert way.accessibleName()
        assert way.focusPolicy() & Qt.FocusPolicy.TabFocus
    teacher.draw.setFocus()
    QTest.keyClick(teacher.draw, Qt.Key.Key_Space)
    assert [r.kind for r in window.document.design.resources.values()] == ["function-app"]
    assert not teacher.isVisible()
    window.document.undo()
    assert teacher.isVisible()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda folder: kind_data("function-app"), OVER_KIND),
        (lambda folder: with_file(folder / "design.fnd"), OVER_FILE),
        (lambda folder: with_file(folder / "photo.jpg"), HINT),
    ],
)
def test_it_says_what_letting_go_does(
    window: MainWindow, tmp_path: Path, make: Callable[[Path], QMimeData], words: str
) -> None:
    teacher, viewport = window.canvas.teacher, window.canvas.viewport()
    data = make(tmp_path)
    left = Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(40, 40), Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, enter)
    assert teacher.hint.text() == words
    assert teacher.draw.isVisible() == (words == HINT)
    QApplication.sendEvent(viewport, QDragLeaveEvent())
    assert teacher.hint.text() == HINT
    assert teacher.draw.isVisible()


def with_file(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


# The tour.


def spoken_of(window: MainWindow, tour: Tour) -> QWidget:
    target = tour._stops[tour._at].target()
    assert target is not None
    around = tour._halo.geometry()
    middle = target.mapTo(window, QPointF(target.rect().center()))
    assert around.contains(middle.toPoint())
    assert not tour.geometry().contains(middle.toPoint()) or target is window.canvas
    assert window.rect().contains(tour.geometry())
    return target


def test_the_tour_points_at_each_part_by_keyboard_alone(window: MainWindow) -> None:
    window.actions_by_id["tour"].trigger()
    tour = window.guidance.tour
    seen = [spoken_of(window, tour)]
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget() or tour, Qt.Key.Key_Right)
        seen.append(spoken_of(window, tour))
    assert seen[:3] == [window.palette_panel, window.canvas, window.tabs]
    assert len(set(map(id, seen))) == 5
    QTest.keyClick(tour, Qt.Key.Key_Left)
    assert tour._at == 3
    QTest.keyClick(tour, Qt.Key.Key_Right)
    QTest.keyClick(tour.on, Qt.Key.Key_Return)
    assert not tour.isVisible()


def test_the_tour_comes_once_and_can_be_replayed(window: MainWindow, settings: QSettings) -> None:
    tour = window.guidance.tour
    tour.offer()
    assert tour.isVisible()
    window.canvas.setFocus()
    assert window.canvas.hasFocus()
    tour.on.setFocus()
    QTest.keyClick(tour, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert not tour._halo.isVisible()
    settings.sync()
    assert str(settings.value(CLOSED)).lower() == "true"
    tour.offer()
    assert not tour.isVisible()
    window.actions_by_id["tour"].trigger()
    assert tour.isVisible()


def test_the_window_can_be_used_while_the_tour_stands_there(window: MainWindow) -> None:
    window.guidance.begin_tour()
    window.guidance.begin_drawing()
    assert of_kind(window, "function-app")
    assert window.guidance.tour.isVisible()
