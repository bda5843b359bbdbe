"""Nothing is lost without a question, and a file that cannot be read leaves the window as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fnetdesigner.exchange.export import export_arm, further_files
from fnetdesigner.gui.dialogs import choose
from fnetdesigner.gui.dialogs.export import ExportDialog
from fnetdesigner.gui.dialogs.import_template import ImportDialog
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.model.edits import Set
from fnetdesigner.project import load
from fnetdesigner.workspace.intents import Step

from .conftest import SAMPLE, Answers, insert


@pytest.mark.parametrize("way", ["close", "new", "open", "open_sample"])
@pytest.mark.editor("F8")
def test_leaving_unsaved_changes_asks_first(way: str, window: MainWindow, answers: Answers) -> None:
    insert(window, "vnet")
    design = window.document.design
    answers.opened = SAMPLE

    def leave() -> None:
        if way == "close":
            window.close()
        else:
            window.actions_by_id[way].trigger()

    leave()
    assert len(answers.asked) == 1
    assert window.document.design is design
    assert window.isVisible()
    answers.unsaved = "discard"
    leave()
    assert len(answers.asked) == 2
    assert (not window.isVisible()) if way == "close" else (window.document.design is not design)


@pytest.mark.editor("F8")
def test_save_in_the_question_saves(window: MainWindow, answers: Answers, tmp_path: Path) -> None:
    insert(window, "vnet")
    design = window.document.design
    answers.unsaved, answers.saved = "save", None
    window.actions_by_id["new"].trigger()
    assert window.document.design is design, "no place was chosen, so nothing may be lost"
    answers.saved = tmp_path / "kept.fnd"
    window.actions_by_id["new"].trigger()
    assert load(tmp_path / "kept.fnd") == design
    assert not window.document.design.resources


def test_without_changes_nothing_is_asked(sample: MainWindow, answers: Answers) -> None:
    sample.actions_by_id["new"].trigger()
    assert answers.asked == []


@pytest.mark.parametrize("content", [b"", b"{", b"\x00\x01"])
@pytest.mark.editor("F9")
def test_a_broken_file_leaves_the_window_as_it_was(
    content: bytes, sample: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.fnd"
    broken.write_bytes(content)
    before = (sample.document.design, sample.document.path, sample.windowTitle(), sample.files.recent.paths())
    assert not sample.files.open(broken)
    assert (sample.document.design, sample.document.path, sample.windowTitle(), sample.files.recent.paths()) == before
    assert len(answers.told) == 1
    assert "broken.fnd" in answers.told[0]


@pytest.mark.editor("F9")
def test_a_save_that_fails_is_told_and_the_design_stays_unsaved(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    insert(window, "vnet")
    answers.saved = tmp_path / "missing" / "a.fnd"
    window.actions_by_id["save"].trigger()
    assert len(answers.told) == 1
    assert window.isWindowModified()


@pytest.mark.editor("U3", "X3")
def test_undo_to_the_saved_state_clears_the_mark(window: MainWindow, answers: Answers, tmp_path: Path) -> None:
    answers.saved = tmp_path / "a.fnd"
    insert(window, "vnet")
    window.actions_by_id["save"].trigger()
    insert(window, "storage")
    assert window.isWindowModified()
    assert window.status.saved.text() == "Not saved"
    window.actions_by_id["undo"].trigger()
    assert not window.isWindowModified()
    assert window.status.saved.text() == "Saved"


@pytest.mark.editor("F7")
def test_recent_files_come_back_and_missing_ones_go(
    sample: MainWindow, answers: Answers, tmp_path: Path, settings: QSettings
) -> None:
    answers.saved = tmp_path / "a.fnd"
    sample.actions_by_id["save_as"].trigger()
    assert sample.files.recent.paths() == [tmp_path / "a.fnd", SAMPLE]
    settings.sync()
    again = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    assert "a.fnd" in str(again.value("files/recent"))
    (tmp_path / "a.fnd").unlink()
    assert not sample.files.open(tmp_path / "a.fnd")
    assert sample.files.recent.paths() == [SAMPLE]
    sample.recent_menu.fill()
    assert sample.recent_menu.actions()[0].text() == SAMPLE.name


@pytest.mark.editor("U4")
def test_a_template_becomes_an_unsaved_design(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    template = tmp_path / "net.json"
    template.write_text(export_arm(load(SAMPLE)), encoding="utf-8")
    shown: list[int] = []

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImportDialog)
        shown.append(dialog.report.topLevelItemCount())
        dialog.accept()

    QTimer.singleShot(0, accept)
    assert window.files.open(template)
    assert shown[0] >= 1
    assert len(window.document.design.resources) == len(load(SAMPLE).resources)
    assert window.isWindowModified()
    assert window.document.path is None


def test_a_template_that_is_none_cannot_be_accepted(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    template = tmp_path / "net.json"
    template.write_text("[1,", encoding="utf-8")
    dialog = ImportDialog(template, window.theme, window)
    qtbot.addWidget(dialog)
    assert dialog.design is None
    assert "cannot be read" in dialog.summary.text()
    assert not dialog._accept.isEnabled()


def test_report_and_picture_are_written(sample: MainWindow, answers: Answers, tmp_path: Path) -> None:
    answers.saved = tmp_path / "a.html"
    sample.actions_by_id["report"].trigger()
    assert b"<html" in answers.saved.read_bytes()
    for name, start in (("a.svg", b"<"), ("a.png", b"\x89PNG")):
        answers.saved = tmp_path / name
        sample.actions_by_id["picture"].trigger()
        assert answers.saved.read_bytes().startswith(start)
    answers.saved = tmp_path / "missing" / "a.html"
    sample.actions_by_id["report"].trigger()
    assert len(answers.told) == 1


def _spread(window: MainWindow) -> None:
    """Put every second kind of resource into a resource group of its own."""
    document = window.document
    placed = [r for r in document.design.resources.values() if "resource_group" in type(r).model_fields]
    kinds = sorted({r.kind for r in placed})[::2]
    edits = tuple(Set(r.id, {"resource_group": "rg-shared"}) for r in placed if r.kind in kinds)
    assert document.do(Step(edits, "Spread"))


def test_modules_are_shown_and_saved_beside_the_main_file(
    window: MainWindow, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open(SAMPLE)
    _spread(window)
    modules = further_files(window.document.design, "bicep")
    assert modules
    seen: list[str] = []

    def accept(dialog: ExportDialog) -> int:
        dialog.show_language("arm")
        assert dialog.files.count() == 1 and dialog.files.isHidden()
        dialog.show_language("bicep")
        assert not dialog.files.isHidden()
        for number in range(dialog.files.count()):
            dialog.files.setCurrentIndex(number)
            seen.append(dialog.preview.toPlainText())
        return 1

    monkeypatch.setattr(ExportDialog, "exec", accept)
    answers.saved = tmp_path / "orders.bicep"
    window.actions_by_id["export"].trigger()
    main = answers.saved.read_text(encoding="utf-8")
    assert seen == [main, *modules.values()]
    written = {p.relative_to(tmp_path).as_posix(): p.read_text(encoding="utf-8") for p in tmp_path.rglob("*.bicep")}
    assert written == {"orders.bicep": main, **modules}


def test_the_deployed_design_can_be_named_and_forgotten(sample: MainWindow, answers: Answers) -> None:
    answers.opened = SAMPLE
    tabs = sample.tabs.count()
    assert not sample.actions_by_id["stop_comparing"].isEnabled()
    sample.actions_by_id["compare"].trigger()
    assert sample.tabs.currentWidget() is sample.deployment
    assert sample.actions_by_id["stop_comparing"].isEnabled()
    sample.actions_by_id["stop_comparing"].trigger()
    assert sample.tabs.count() == tabs


@pytest.mark.editor("F8")
def test_the_question_has_three_answers(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real box, pressed by its standard buttons."""
    monkeypatch.undo()
    from PySide6.QtWidgets import QMessageBox

    for button, expected in (
        (QMessageBox.StandardButton.Save, "save"),
        (QMessageBox.StandardButton.Discard, "discard"),
        (QMessageBox.StandardButton.Cancel, "cancel"),
    ):

        def press(wanted: QMessageBox.StandardButton = button) -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            box.button(wanted).click()

        QTimer.singleShot(0, press)
        assert choose.unsaved(window, "a.fnd") == expected
