"""A crash, another program, another person: nothing is lost, and every question says what it is about."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.app import build
from fnetdesigner.gui.dialogs.recover import RecoverDialog, worth_asking
from fnetdesigner.gui.guard import lock_path
from fnetdesigner.gui.recovery import state_folder
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.model.edits import Configure
from fnetdesigner.project import atomic, load, save
from fnetdesigner.project.recovery import RecoveryWriter, recovered
from fnetdesigner.workspace.intents import Step

from .conftest import SAMPLE, Answers, insert


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder of its own, so that what one test leaves is not offered to another."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("fnetdesigner.gui.recovery.state_folder", lambda: tmp_path / "state" / "recovery")
    return tmp_path / "state" / "recovery"


@pytest.fixture
def file(window: MainWindow, tmp_path: Path) -> Path:
    """A project on disk that is open in the window."""
    path = tmp_path / "hub.fnd"
    save(load(SAMPLE), path)
    assert window.files.open(path)
    return path


def rename(window: MainWindow, title: str) -> None:
    assert window.document.do(Step((Configure({"title": title}),), "Rename"))


def other_program_writes(path: Path, title: str) -> None:
    design = load(path)
    save(design.with_parts(settings=design.settings.model_copy(update={"title": title})), path)


def left_by_a_crash(folder: Path, window: MainWindow, title: str, path: Path | None, base: str = "") -> None:
    """Recovery files of a process that is no more."""
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    design = window.document.design
    writer = RecoveryWriter(folder, f"{gone.pid}-0")
    writer.note(design.with_parts(settings=design.settings.model_copy(update={"title": title})), path, base)
    writer.close()


def answer(press: Callable[[RecoverDialog], None]) -> list[RecoverDialog]:
    """Answer the next recovery dialog; the list holds it once it was seen."""
    seen: list[RecoverDialog] = []
    end = time.monotonic() + 20

    def act() -> None:
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, RecoverDialog) and w.isVisible()]
        if dialogs:
            seen.append(dialogs[0])
            press(dialogs[0])
        elif time.monotonic() < end:
            # The event that called here may belong to something that ran before the question came.
            QTimer.singleShot(10, act)

    QTimer.singleShot(0, act)
    return seen


@pytest.mark.editor("F2")
def test_unsaved_work_is_kept_apart_and_goes_with_the_save(
    window: MainWindow, file: Path, answers: Answers, state: Path
) -> None:
    before = file.read_bytes()
    rename(window, "Changed")
    assert window.files.safety.recovery.flush()
    [work] = recovered(state)
    assert work.path == file
    assert work.design() == window.document.design
    assert file.read_bytes() == before
    window.actions_by_id["undo"].trigger()
    window.files.safety.recovery.flush()
    assert list(recovered(state)) == [], "back at the saved design, there is nothing to recover"
    rename(window, "Again")
    window.files.safety.recovery.flush()
    window.actions_by_id["save"].trigger()
    window.files.safety.recovery.flush()
    assert list(recovered(state)) == []


@pytest.mark.editor("F2")
def test_a_new_design_is_kept_too_and_closing_takes_it_away(window: MainWindow, answers: Answers, state: Path) -> None:
    insert(window, "vnet")
    assert window.files.safety.recovery.flush()
    [work] = recovered(state)
    assert work.path is None
    assert window.files.safety.recovery.left_over() == [], "what is open here was not left by a crash"
    answers.unsaved = "discard"
    window.close()
    assert list(state.iterdir()) == []


@pytest.mark.editor("F2")
def test_recovered_work_is_unsaved_and_can_be_taken_back(window: MainWindow, file: Path, state: Path) -> None:
    before = file.read_bytes()
    on_disk = window.document.design
    left_by_a_crash(state, window, "Was not saved", file, "another")
    seen = answer(lambda dialog: dialog.recover.click())
    window.files.offer_recovery()
    assert [i.text(0) for i in seen[0]._rows()] == ["hub.fnd"]
    assert seen[0]._rows()[0].text(2) == "settings changed; the file was changed later"
    assert window.document.design.settings.title == "Was not saved"
    assert window.document.path == file
    assert window.isWindowModified()
    assert file.read_bytes() == before
    assert len(list(recovered(state))) == 1, "what was recovered is kept again, under this window's name"
    window.actions_by_id["undo"].trigger()
    assert window.document.design == on_disk
    assert not window.isWindowModified()


def test_opening_the_file_offers_its_work_only(window: MainWindow, file: Path, state: Path, tmp_path: Path) -> None:
    left_by_a_crash(state, window, "Of another file", tmp_path / "other.fnd")
    assert window.files.open(file), "no question"
    left_by_a_crash(state, window, "Of this file", file)
    seen = answer(lambda dialog: dialog.later.click())
    assert window.files.open(file)
    assert len(seen[0]._rows()) == 1
    assert window.document.design.settings.title != "Of this file"
    assert len(list(recovered(state))) == 2, "later keeps it"


def test_discarding_takes_it_away_and_what_the_file_holds_is_not_asked(
    window: MainWindow, file: Path, state: Path
) -> None:
    left_by_a_crash(state, window, window.document.design.settings.title, file)
    assert worth_asking(window.files.safety.recovery) == []
    assert list(recovered(state)) == []
    left_by_a_crash(state, window, "Never saved", None)
    seen = answer(lambda dialog: dialog.discard.click())
    window.files.offer_recovery()
    assert seen[0]._rows() == []
    assert seen[0].result() == QDialog.DialogCode.Accepted
    assert list(recovered(state)) == []


def test_work_whose_file_is_gone_or_damaged_is_offered_as_such(window: MainWindow, state: Path, tmp_path: Path) -> None:
    left_by_a_crash(state, window, "Orphan", tmp_path / "gone.fnd")
    seen = answer(lambda dialog: dialog.recover.click())
    window.files.offer_recovery()
    assert "cannot be opened any more" in seen[0]._rows()[0].text(2)
    assert window.document.path is None
    assert window.document.design.settings.title == "Orphan"
    assert "gone.fnd is no longer there" in window.message_bar.text
    left_by_a_crash(state, window, "Damaged", None)
    [damaged] = window.files.safety.recovery.left_over()
    damaged.file.write_bytes(damaged.file.read_bytes()[:80])
    seen = answer(lambda dialog: dialog.reject())
    window.files.offer_recovery()
    assert not seen[0].recover.isEnabled()
    assert damaged.file.exists()


def test_a_state_folder_that_cannot_be_written_is_told_once(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("fnetdesigner.project.recovery.replace_file", full)
    told: list[str] = []
    window.files.said.connect(told.append)
    for title in "abc":
        rename(window, title)
        assert not window.files.safety.recovery.flush()
    assert told == ["Unsaved work cannot be kept for the case of a crash: No space left on device."]


# Open elsewhere


@pytest.mark.editor("F6")
def test_a_file_that_is_open_elsewhere_is_asked_about(
    window: MainWindow, file: Path, answers: Answers, settings: QSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    assert lock_path(file).exists()
    second = build(None, settings)
    qtbot.addWidget(second)
    answers.in_use = "cancel"
    assert not second.files.open(file)
    assert second.document.path is None
    [(question, name, who)] = answers.questions
    assert (question, name) == ("in_use", "hub.fnd")
    assert who
    answers.in_use = "read"
    assert second.files.open(file)
    assert "(open to read)" in second.windowTitle()
    rename(second, "Mine")
    answers.saved = tmp_path / "mine.fnd"
    assert second.files.save()
    assert load(file).settings.title != "Mine"
    assert load(tmp_path / "mine.fnd").settings.title == "Mine"
    assert "(open to read)" not in second.windowTitle()
    second.close()
    assert not lock_path(tmp_path / "mine.fnd").exists()
    assert lock_path(file).exists(), "the first window still has it"


def test_a_lock_of_a_program_that_ended_counts_for_nothing(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "stale.fnd"
    save(load(SAMPLE), path)
    program = (
        "import os, sys; from PySide6.QtCore import QLockFile; "
        "lock = QLockFile(sys.argv[1]); assert lock.tryLock(0); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program, str(lock_path(path))], check=False)
    assert lock_path(path).exists()
    assert window.files.open(path)
    assert answers.questions == []
    assert window.files.safety.guard.holder(path) is None


def test_a_lock_of_another_computer_counts(window: MainWindow, answers: Answers, tmp_path: Path) -> None:
    path = tmp_path / "shared.fnd"
    save(load(SAMPLE), path)
    lock_path(path).write_text("4711\nfnetdesigner\nfar-away\nno-machine\nno-boot\n", encoding="utf-8")
    answers.in_use = "cancel"
    assert not window.files.open(path)
    assert "far-away" in answers.questions[0][2]


# Changed on disk


@pytest.mark.editor("F6")
def test_with_nothing_unsaved_a_reload_is_offered(
    window: MainWindow, file: Path, answers: Answers, qtbot: QtBot
) -> None:
    before = window.document.design
    answers.reload = True
    other_program_writes(file, "Theirs")
    qtbot.waitUntil(lambda: window.document.design.settings.title == "Theirs", timeout=10_000)
    assert answers.questions == [
        ("reload", "hub.fnd", "Compared with this one, the version on disk has settings changed.")
    ]
    assert not window.isWindowModified()
    window.actions_by_id["undo"].trigger()
    assert window.document.design == before
    assert window.isWindowModified()


def test_not_now_is_asked_once_and_saving_asks_again(
    window: MainWindow, file: Path, answers: Answers, qtbot: QtBot
) -> None:
    other_program_writes(file, "Theirs")
    qtbot.waitUntil(lambda: len(answers.questions) == 1, timeout=10_000)
    assert window.isWindowModified(), "what is open is not what is on disk"
    window.files.safety.guard.look()
    assert len(answers.questions) == 1
    window.actions_by_id["save"].trigger()
    assert answers.questions[1][0] == "changed_on_disk"
    assert load(file).settings.title == "Theirs", "cancel writes nothing"


@pytest.mark.editor("F6")
def test_keep_mine_keeps_theirs_beside_it(window: MainWindow, file: Path, answers: Answers) -> None:
    rename(window, "Mine")
    other_program_writes(file, "Theirs")
    answers.on_disk = "mine"
    assert window.files.save()
    assert load(file).settings.title == "Mine"
    assert load(file.with_name("hub (other version 1).fnd")).settings.title == "Theirs"
    assert "hub (other version 1).fnd" in window.message_bar.text
    [(_, name, differs, details)] = answers.questions
    assert (name, differs) == ("hub.fnd", "Compared with this one, the version on disk has settings changed.")
    assert "Theirs" in details


@pytest.mark.editor("F6")
def test_reload_keeps_mine_in_the_history(window: MainWindow, file: Path, answers: Answers) -> None:
    rename(window, "Mine")
    other_program_writes(file, "Theirs")
    answers.on_disk = "reload"
    window.files.save()
    assert window.document.design.settings.title == "Theirs"
    assert not window.isWindowModified()
    window.actions_by_id["undo"].trigger()
    assert window.document.design.settings.title == "Mine"


def test_save_as_leaves_theirs_alone(window: MainWindow, file: Path, answers: Answers, tmp_path: Path) -> None:
    rename(window, "Mine")
    other_program_writes(file, "Theirs")
    answers.on_disk, answers.saved = "save_as", tmp_path / "mine.fnd"
    window.files.save()
    assert load(file).settings.title == "Theirs"
    assert load(tmp_path / "mine.fnd").settings.title == "Mine"
    assert window.document.path == tmp_path / "mine.fnd"


def test_a_file_that_went_away_is_told_and_written_again(
    window: MainWindow, file: Path, answers: Answers, qtbot: QtBot
) -> None:
    file.unlink()
    qtbot.waitUntil(window.isWindowModified, timeout=10_000)
    assert "no longer there" in window.message_bar.text
    window.actions_by_id["save"].trigger()
    assert file.exists()
    assert not window.isWindowModified()
    assert answers.questions == []


def test_our_own_save_asks_nothing(window: MainWindow, file: Path, answers: Answers, qtbot: QtBot) -> None:
    rename(window, "Mine")
    assert window.files.save()
    qtbot.wait(600)
    assert answers.questions == []


@pytest.mark.editor("F1", "F9")
def test_a_full_disk_leaves_the_old_file_and_says_so(
    window: MainWindow, file: Path, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.chmod(0o640)
    before = file.read_bytes()
    rename(window, "Mine")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(atomic.os, "fsync", full)
        assert not window.files.save()
    assert file.read_bytes() == before
    assert "full" in answers.told[0]
    assert window.isWindowModified()
    assert window.files.save()
    assert file.stat().st_mode & 0o777 == 0o640


def test_the_state_folder_is_apart_from_files() -> None:
    assert state_folder().name == "recovery"
