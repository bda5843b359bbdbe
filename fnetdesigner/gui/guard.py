"""The open file among other programs: a lock beside it that says who has it open, and an eye on its content.

The lock is advisory, like that of office programs: a small file beside the person's. Where none can be made (a
folder that is read-only), there is none. The content is compared by its fingerprint, since dates can lie.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QFileInfo, QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

from fnetdesigner.project import fingerprint

State = Literal["same", "changed", "gone"]
SETTLING = 300
"""Milliseconds that another program gets to finish writing before the file is looked at."""
ROUND = 2_000
"""Milliseconds between two looks that nothing asked for: network folders do not tell of changes."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open: their name if the system tells it, and the computer."""

    user: str
    host: str

    def __str__(self) -> str:
        return " on ".join(part for part in (self.user, self.host) if part) or "another program"


def lock_path(path: Path) -> Path:
    """The lock beside a file."""
    return path.with_name(f".{path.name}.lock")


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(lock_path(path)))
    # Never stale by age: a design may be open for days. A program that has ended holds nothing.
    lock.setStaleLockTime(0)
    return lock


class Guard(QObject):
    """``changed``: the open file may hold something else than it did; ask ``state``."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.base = ""
        self.read_only = False
        self._lock: QLockFile | None = None
        self._looked_at: tuple[int, int, int] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLING)
        self._watcher.fileChanged.connect(lambda _: self._timer.start())
        self._watcher.directoryChanged.connect(lambda _: self._timer.start())
        self._timer.timeout.connect(self.look)
        self._rounds = QTimer(self)
        self._rounds.setInterval(ROUND)
        self._rounds.timeout.connect(self.look)

    def holder(self, path: Path) -> Holder | None:
        """Who else has a file open; None when nobody has, or that cannot be told."""
        if self._lock is not None and path == self.path:
            return None
        lock = _lock(path)
        if lock.tryLock(0):
            lock.unlock()
            return None
        if lock.error() != QLockFile.LockError.LockFailedError:
            return None
        return Holder(QFileInfo(str(lock_path(path))).owner(), str(lock.getLockInfo()[1]))

    def take(self, path: Path | None, base: str, *, read_only: bool = False) -> None:
        """This file is open now, with that content; the one before is let go."""
        if path != self.path or read_only:
            self.release()
            if path is not None and not read_only:
                lock = _lock(path)
                self._lock = lock if lock.tryLock(0) else None
        self.path, self.base, self.read_only = path, base, read_only
        self._looked_at = None
        self._watch()
        if path is not None:
            self._rounds.start()

    def acknowledge(self, base: str) -> None:
        """What is on disk now has been seen and decided upon."""
        self.base = base

    def release(self) -> None:
        """Let the file go."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._timer.stop()
        self._rounds.stop()
        self.path, self.base, self.read_only = None, "", False

    def state(self) -> State:
        """What became of the file since it was opened or saved here."""
        if self.path is None:
            return "same"
        found = fingerprint(self.path)
        if not found:
            return "gone" if not self.path.exists() else "changed"
        return "same" if found == self.base else "changed"

    def look(self) -> None:
        """Tell if the file is not what it was; also called when the person comes back to the window."""
        # A file that was replaced is another one to the system, and has to be watched anew.
        self._watch()
        stamp = _stamp(self.path) if self.path is not None else None
        if stamp != self._looked_at:
            self._looked_at = stamp
            if self.state() != "same":
                self.changed.emit()

    def _watch(self) -> None:
        if self.path is None:
            return
        wanted = [str(p) for p in (self.path, self.path.parent) if p.exists()]
        missing = [p for p in wanted if p not in (*self._watcher.files(), *self._watcher.directories())]
        if missing:
            self._watcher.addPaths(missing)


def _stamp(path: Path) -> tuple[int, int, int]:
    """What tells cheaply that a file was not touched."""
    try:
        state = path.stat()
    except OSError:
        return 0, 0, 0
    return state.st_mtime_ns, state.st_size, state.st_ino
