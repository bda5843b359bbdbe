"""Files from other starts, and the end of a session: nothing is lost, and nobody is asked twice."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtGui import QCloseEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from fnetdesigner.gui import incoming
from fnetdesigner.gui.single import LONGEST, Listener, answers, hand_over, paths_in, socket_name
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.project import save

from .conftest import ROOT, SAMPLE, Answers, insert


@pytest.fixture
def name(tmp_path: Path) -> str:
    return socket_name(str(tmp_path))


@pytest.fixture
def listener(window: MainWindow, name: str) -> Iterator[Listener]:
    assert window.incoming.listener.listen(name)
    yield window.incoming.listener
    window.incoming.listener.close()


def second_start(tmp_path: Path, *words: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "fnetdesigner.gui.app", *words]
    return subprocess.Popen(command, cwd=ROOT, env=environment)


@pytest.mark.editor("F7")
def test_a_second_start_hands_its_file_to_the_window_that_runs(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("where settings lie is told by XDG_CONFIG_HOME on Linux only")
    name = socket_name(str(tmp_path / "fnetdesigner" / "fnetdesigner.ini"))
    assert window.incoming.listener.listen(name)
    window.showMinimized()
    started = second_start(tmp_path, str(SAMPLE))
    try:
        qtbot.waitUntil(lambda: window.document.path == SAMPLE, timeout=30_000)
        assert started.wait(30) == 0, "it ends without a window of its own"
    finally:
        started.kill()
    assert not window.isMinimized()


@pytest.mark.editor("F7")
def test_what_a_crash_left_does_not_stop_the_next_window(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    """A process listens and is killed: its socket is still there, and nobody answers."""
    script = (
        "import sys; from PySide6.QtCore import QCoreApplication; from fnetdesigner.gui.single import Listener\n"
        "app = QCoreApplication([]); l = Listener(); assert l.listen(sys.argv[1]); print('on', flush=True); app.exec()"
    )
    other = QProcess()
    other.setWorkingDirectory(str(ROOT))
    other.start(sys.executable, ["-c", script, name])
    qtbot.waitUntil(lambda: other.bytesAvailable() > 0, timeout=30_000)
    here = Listener()
    assert not here.listen(name), "the other one has the name"
    other.kill()
    assert other.waitForFinished(10_000)
    assert not hand_over(name, [SAMPLE]), "so that the start opens a window of its own"
    assert here.listen(name)
    assert here.listening
    here.close()


def test_an_unfinished_or_foreign_message_does_nothing(
    listener: Listener, name: str, window: MainWindow, qtbot: QtBot
) -> None:
    taken: list[object] = []
    listener.asked.connect(taken.append)
    for message in (b"hello\n", b'{"open": 3}\n', b'{"open": [1]}\n', b"[" * 5000 + b"\n", b"x" * (LONGEST + 2)):
        socket = QLocalSocket()
        socket.connectToServer(name)
        assert socket.waitForConnected(2000)
        socket.write(message)
        socket.flush()
        qtbot.waitUntil(lambda s=socket: s.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000)
    half = QLocalSocket()
    half.connectToServer(name)
    half.write(b'{"open": ["a')
    half.flush()
    half.disconnectFromServer()
    qtbot.wait(50)
    assert taken == []
    assert answers(name), "and it goes on listening"


def test_messages_name_files_of_any_script() -> None:
    name = "/home/Netz – Übersicht/设计.fnd"
    assert paths_in(f'{{"open": ["{name}"]}}'.encode()) == (Path(name),)
    assert paths_in(b'{"open": []}') == ()
    assert paths_in(b'{"close": []}') is None
    assert paths_in(b"\xff\n") is None
    assert socket_name("a") != socket_name("b")


@pytest.mark.editor("F7", "F8")
def test_unsaved_work_is_asked_about_before_a_handed_file_opens(
    window: MainWindow, answers: Answers, qtbot: QtBot
) -> None:
    insert(window, "storage")
    answers.unsaved = "cancel"
    window.incoming.take([SAMPLE])
    qtbot.waitUntil(lambda: bool(answers.asked))
    assert window.document.path is None
    assert len(window.document.design.resources) == 1
    answers.unsaved = "discard"
    window.incoming.take([SAMPLE])
    qtbot.waitUntil(lambda: window.document.path == SAMPLE)


@pytest.mark.editor("F7")
def test_a_file_waits_until_a_question_is_answered(window: MainWindow, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.open()
    qtbot.waitExposed(dialog)
    window.incoming.take([SAMPLE])
    qtbot.wait(3 * incoming.LATER)
    assert window.document.path is None
    dialog.reject()
    qtbot.waitUntil(lambda: window.document.path == SAMPLE)


@pytest.mark.editor("F7")
def test_the_desktop_hands_a_file_over_as_an_event() -> None:
    script = (
        "from PySide6.QtCore import QUrl\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from fnetdesigner.gui.incoming import Application\n"
        "app = Application([]); seen = []\n"
        "app.file_opened.connect(seen.append)\n"
        "app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile('/a/b.fnd')))\n"
        "print([p.as_posix() for p in seen])\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, check=True)
    assert done.stdout.decode().strip() == "['/a/b.fnd']"


# The end of a session


class Session:
    """A session manager that writes down what it was told."""

    def __init__(self, *, may_ask: bool = True) -> None:
        self.may_ask = may_ask
        self.told: list[str] = []

    def allowsInteraction(self) -> bool:
        return self.may_ask

    def cancel(self) -> None:
        self.told.append("cancel")

    def release(self) -> None:
        self.told.append("release")


@pytest.mark.editor("F8")
@pytest.mark.parametrize(("answer", "told"), [("cancel", "cancel"), ("discard", "release")])
def test_logging_off_asks_about_unsaved_changes(window: MainWindow, answers: Answers, answer: str, told: str) -> None:
    insert(window, "storage")
    answers.unsaved = answer  # type: ignore[assignment]
    session = Session()
    window.incoming.end_session(session)
    assert session.told == [told]
    assert len(answers.asked) == 1


@pytest.mark.editor("F8")
def test_who_agreed_to_log_off_is_not_asked_again_until_something_changes(window: MainWindow, answers: Answers) -> None:
    insert(window, "storage")
    answers.unsaved = "discard"
    window.incoming.end_session(Session())
    insert(window, "storage")
    answers.unsaved = "cancel"
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted(), "something changed since: the log-off was given up"
    answers.unsaved = "discard"
    window.incoming.end_session(Session())
    asked = len(answers.asked)
    event = QCloseEvent()
    window.closeEvent(event)
    assert event.isAccepted()
    assert len(answers.asked) == asked


@pytest.mark.editor("F8")
def test_logging_off_saves_when_that_is_wanted(window: MainWindow, answers: Answers, tmp_path: Path) -> None:
    insert(window, "storage")
    answers.unsaved, answers.saved = "save", tmp_path / "mine.fnd"
    session = Session()
    window.incoming.end_session(session)
    assert session.told == ["release"]
    assert (tmp_path / "mine.fnd").exists()


@pytest.mark.editor("F8")
def test_a_session_that_ends_without_questions_keeps_the_work_for_the_next_start(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "mine.fnd"
    save(window.document.design, path)
    assert window.files.open(path)
    insert(window, "storage")
    session = Session(may_ask=False)
    window.incoming.end_session(session)
    assert session.told == [] and answers.asked == []
    folder = window.files.safety.recovery.folder
    assert any(b"storage-account-1" in f.read_bytes() for f in Path(folder).rglob("*") if f.is_file())
