"""One program for all files: a second start hands its file to the window that runs, and ends.

The running window listens at a local socket that only its own user can reach. A message is one line of JSON,
``{"open": [paths]}``, and is answered once the window has taken it; who gets no answer opens a window of its own, so
that no file is lost, be the other program hung, gone or an older one. A socket that a crash left behind is removed.
"""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, QStandardPaths, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER = b"taken\n"
LONGEST = 64 * 1024
"""Bytes of a message; a longer one is not from this program."""
MOST_PATHS = 64
CONNECTING, ANSWERING, LOCKING = 400, 3_000, 1_000
"""Milliseconds that the other window gets: to let one in, to answer, and to finish its own start."""


def socket_name(settings_file: str) -> str:
    """The name of the socket of a user's windows that share their settings."""
    key = hashlib.sha256(f"{_user()}\n{settings_file}".encode()).hexdigest()[:16]
    return f"fnetdesigner-{key}"


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def hand_over(name: str, paths: Sequence[Path]) -> bool:
    """Give files to the window that runs, or ask it to come to the front. False when none has answered."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECTING):
        return False
    words = json.dumps({"open": [str(path.absolute()) for path in paths]}, ensure_ascii=True)
    socket.write(words.encode("ascii") + b"\n")
    taken = b""
    while len(taken) < len(ANSWER) and socket.waitForReadyRead(ANSWERING):
        taken += bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return taken == ANSWER


def paths_in(message: bytes) -> tuple[Path, ...] | None:
    """The files that a message names; None where it is no message of this program."""
    try:
        words = json.loads(message.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        return None
    named = words.get("open") if isinstance(words, dict) else None
    if not isinstance(named, list) or len(named) > MOST_PATHS or not all(isinstance(n, str) for n in named):
        return None
    return tuple(Path(n) for n in named)


class Listener(QObject):
    """Takes what other starts hand over. ``asked`` carries a tuple of paths; empty when only to come to the front."""

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._pending: dict[QLocalSocket, bytes] = {}

    @property
    def listening(self) -> bool:
        """Whether files are taken."""
        return self._server.isListening()

    def listen(self, name: str) -> bool:
        """Begin to take files; False where another window has the name. What a crash left under it is removed."""
        lock = QLockFile(QDir(_run_folder()).filePath(f"{name}.lock"))
        # Two starts at once must not remove each other's socket.
        if not lock.tryLock(LOCKING):
            return False
        try:
            # Asked first: on some systems a socket takes the place of one that somebody still listens at.
            if answers(name):
                return False
            QLocalServer.removeServer(name)
            return self._server.listen(name)
        finally:
            lock.unlock()

    def close(self) -> None:
        """Take no more files."""
        self._server.close()

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._pending[socket] = b""
            socket.readyRead.connect(lambda s=socket: self._read(s))
            socket.disconnected.connect(lambda s=socket: self._forget(s))
            if socket.bytesAvailable():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket not in self._pending:
            return
        self._pending[socket] += bytes(socket.readAll().data())
        message = self._pending[socket]
        if b"\n" not in message and len(message) <= LONGEST:
            return
        paths = paths_in(message.split(b"\n", 1)[0]) if len(message) <= LONGEST else None
        if paths is None:
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        self.asked.emit(paths)

    def _forget(self, socket: QLocalSocket) -> None:
        self._pending.pop(socket, None)
        socket.deleteLater()


def answers(name: str) -> bool:
    """Whether somebody listens under a name."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    found = socket.waitForConnected(CONNECTING)
    socket.abort()
    return found


def _run_folder() -> str:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return folder or QDir.tempPath()


def named_files(words: Iterable[str]) -> tuple[Path, ...]:
    """The files among the words of a start; words that begin with a dash are none."""
    return tuple(Path(word) for word in words if word and not word.startswith("-"))
