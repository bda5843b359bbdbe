"""What reaches a window from outside: files from another start or the desktop, drops, and the end of the session."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QProcess, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QFileOpenEvent, QGuiApplication, QSessionManager
from PySide6.QtWidgets import QApplication, QWidget

from fnetdesigner.gui.files import BICEP, TEMPLATE_SUFFIXES, Files
from fnetdesigner.gui.single import Listener

NEW_WINDOW = "--new-window"
LATER = 200
"""Milliseconds until a file is tried again that came while a question was open."""


class Manager(Protocol):
    """What is used of Qt's session manager."""

    def allowsInteraction(self) -> bool:
        """Whether the person may be asked now."""

    def cancel(self) -> None:
        """Keep the session."""

    def release(self) -> None:
        """The person has been asked."""


def dropped_file(event: QDropEvent) -> Path | None:
    """The project or template that a drag carries, if it carries one."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in (".fnd", BICEP, *TEMPLATE_SUFFIXES):
            return path
    return None


class Application(QApplication):
    """``file_opened``: a path that the desktop hands over as an event, as the Finder does."""

    file_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take files; all else is Qt's."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


class Incoming(QObject):
    """Brings files that others hand over into a window, one after the other and never during a question."""

    def __init__(self, window: QWidget, files: Files) -> None:
        super().__init__(window)
        self._window, self._files = window, files
        self._waiting: list[Path] = []
        self.listener = Listener(self)
        self.listener.asked.connect(self.take)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATER)
        self._timer.timeout.connect(self._open_next)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self._end_of_session)
        if isinstance(application, Application):
            application.file_opened.connect(self._take_one)

    def take(self, paths: Sequence[Path]) -> None:
        """Come to the front, and open what is named."""
        self._waiting += paths
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        # Outside of the message, so that whoever handed it over does not wait for questions.
        self._timer.start(0)

    def _open_next(self) -> None:
        if not self._waiting:
            return
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            self._timer.start(LATER)
            return
        self._files.open(self._waiting.pop(0))
        if self._waiting:
            self._timer.start(LATER)

    def _take_one(self, path: Path) -> None:
        self.take([path])

    def _end_of_session(self, manager: QSessionManager) -> None:
        self.end_session(manager)

    def end_session(self, manager: Manager) -> None:
        """The person logs off: ask about unsaved changes while that is allowed, else keep them for the next start."""
        if not manager.allowsInteraction():
            self._files.safety.recovery.flush()
            return
        if self._files.may_end():
            manager.release()
        else:
            manager.cancel()

    def close(self) -> None:
        """The window closes and takes no more files."""
        self.listener.close()


def new_window(path: Path | None = None) -> bool:
    """Start another window of its own, beside those that run."""
    words = [] if getattr(sys, "frozen", False) else ["-m", "fnetdesigner.gui.app"]
    return bool(QProcess.startDetached(sys.executable, [*words, NEW_WINDOW, *([str(path)] if path else [])])[0])
