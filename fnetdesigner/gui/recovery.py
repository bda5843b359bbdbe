"""Unsaved work for the case of a crash: written while somebody edits, found again at the next start.

Each window that has unsaved work holds a lock in the state folder. Recovery files whose lock nobody holds any
more are left over from a crash.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import platformdirs
from PySide6.QtCore import QLockFile, QObject, Signal

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import tr
from fnetdesigner.project.recovery import Recovered, RecoveryWriter, recovered

MOST_SESSIONS = 1000


def state_folder() -> Path:
    """Where this person's recovery files lie; apart from all their own files."""
    return platformdirs.user_state_path("fnetdesigner", appauthor=False) / "recovery"


def lock_of(folder: Path, session: str) -> QLockFile:
    """The lock of a session. It is stale as soon as its program has ended, however old it is."""
    lock = QLockFile(str(folder / f"{session}.lock"))
    lock.setStaleLockTime(0)
    return lock


class Recovery(QObject):
    """Follows a document. ``trouble`` tells, once, why nothing could be written."""

    trouble = Signal(str)

    def __init__(self, document: Document, base: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._base = document, base
        self.folder = state_folder()
        self._lock: QLockFile | None = None
        self._writer: RecoveryWriter | None = None
        self._told = False
        document.path_changed.connect(self._follow)

    def _follow(self) -> None:
        document = self._document
        if document.session.is_saved:
            if self._writer is not None:
                self._writer.clear()
            return
        writer = self._begin()
        if writer is None:
            return
        writer.note(document.design, document.path, self._base())
        if writer.trouble and not self._told:
            self._told = True
            self.trouble.emit(
                tr("Unsaved work cannot be kept for the case of a crash: {trouble}.").format(trouble=writer.trouble)
            )

    def _begin(self) -> RecoveryWriter | None:
        """The writer, under the first name that no crashed or running window has; none where none can be made."""
        if self._writer is not None:
            return self._writer
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return None
        taken = {r.session for r in recovered(self.folder)}
        for number in range(MOST_SESSIONS):
            session = f"{os.getpid()}-{number}"
            if session in taken:
                continue
            lock = lock_of(self.folder, session)
            if lock.tryLock(0):
                self._lock, self._writer = lock, RecoveryWriter(self.folder, session)
                return self._writer
        return None

    def flush(self) -> bool:
        """Wait until unsaved work is on disk, or gone from there when all is saved. False when it is not."""
        return self._document.session.is_saved if self._writer is None else self._writer.flush()

    def left_over(self, path: Path | None = None) -> list[Recovered]:
        """Work that a crash left, the latest first; of one file if ``path`` names it."""
        own = "" if self._writer is None else self._writer.session
        found = []
        for work in recovered(self.folder):
            if work.session == own or (path is not None and work.path != path):
                continue
            lock = lock_of(self.folder, work.session)
            if lock.tryLock(0):
                lock.unlock()
                found.append(work)
        return found

    def discard(self, work: Recovered) -> None:
        """Take a recovery file away that is not wanted, or has been recovered."""
        try:
            work.file.unlink(missing_ok=True)
        except OSError as error:
            self.trouble.emit(tr("The recovery file could not be taken away: {reason}.").format(reason=error.strerror))

    def close(self) -> None:
        """The window closes, and whoever closed it has been asked about unsaved work."""
        if self._writer is not None:
            self._writer.clear()
            self._writer.close()
            self._writer = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
