"""A window of its own for each test, with settings that nobody else sees, and somebody who answers questions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.app import build
from fnetdesigner.gui.dialogs import choose
from fnetdesigner.gui.panels.palette import Palette
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.model.resource import Resource

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "resources" / "samples" / "function-app-storage-private-endpoints.fnd"


class Answers:
    """What the person answers, and what they were told."""

    def __init__(self) -> None:
        self.opened: Path | None = None
        self.saved: Path | None = None
        self.unsaved: choose.Answer = "cancel"
        # Another worker of the same test run may have the sample open.
        self.in_use: choose.InUse = "open"
        self.on_disk: choose.OnDisk = "cancel"
        self.reload = False
        self.asked: list[str] = []
        self.told: list[str] = []
        self.questions: list[tuple[str, ...]] = []


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    given = Answers()

    def unsaved(_: object, name: str) -> choose.Answer:
        given.asked.append(name)
        return given.unsaved

    def ask(question: str, answer: str) -> Callable[..., object]:
        def given_answer(_: object, *words: str) -> object:
            given.questions.append((question, *words))
            return getattr(given, answer)

        return given_answer

    monkeypatch.setattr(choose, "in_use", ask("in_use", "in_use"))
    monkeypatch.setattr(choose, "changed_on_disk", ask("changed_on_disk", "on_disk"))
    monkeypatch.setattr(choose, "reload_wanted", ask("reload", "reload"))
    monkeypatch.setattr(choose, "file_to_open", lambda *_: given.opened)
    monkeypatch.setattr(choose, "file_to_save", lambda *_: given.saved)
    monkeypatch.setattr(choose, "unsaved", unsaved)
    monkeypatch.setattr(choose, "tell_trouble", lambda _, title, message: given.told.append(f"{title} {message}"))
    return given


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings, answers: Answers) -> Iterator[MainWindow]:
    made = build(None, settings)
    made.show()
    qtbot.waitExposed(made)
    yield made
    answers.unsaved = "discard"
    made.close()
    made.deleteLater()
    # Windows that stay alive are dressed again with every new one.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def sample(window: MainWindow) -> MainWindow:
    """The window with the sample open."""
    assert window.files.open(SAMPLE)
    return window


def insert(window: MainWindow, words: str) -> Resource:
    """Find something in the palette by typing, take it with Enter, and return what it became."""
    palette: Palette = window.palette_panel
    palette.focus_search()
    QTest.keyClicks(palette.search, words)
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    palette.search.clear()
    [chosen] = window.document.selection
    return window.document.design.resources[chosen]


def items(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """The children of a tree item."""
    return [parent.child(i) for i in range(parent.childCount())]


def in_next_dialog(act: Callable[[QDialog], object], tries: int = 200) -> None:
    """Do something in the next modal dialog as soon as it is there; it is left if that fails."""

    def now() -> None:
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        there = isinstance(dialog, QDialog) and focus is not None and dialog.isAncestorOf(focus)
        if not there and tries:
            in_next_dialog(act, tries - 1)
        if not isinstance(dialog, QDialog) or (not there and tries):
            return
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(25, now)
