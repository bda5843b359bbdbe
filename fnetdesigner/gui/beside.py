"""Works something out beside the window: in a thread, after a moment of rest, and only ever the latest question.

A question that is put while another is worked out waits, and takes the place of one that waits already. Who asks
stays in charge of what the work reads: one piece of work runs at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal
from shiboken6 import isValid

Make = Callable[[], object]


class _Work(QRunnable):
    def __init__(self, owner: Beside, key: Hashable, make: Make) -> None:
        super().__init__()
        self._owner, self._key, self._make = owner, key, make

    def run(self) -> None:
        """Work it out, and hand it back to the window's thread."""
        found: object
        try:
            found = self._make()
        except Exception:  # a fault here costs a hint, and must not end the thread without an answer
            found = None
        if isValid(self._owner):
            self._owner.worked.emit(self._key, found)


class Beside(QObject):
    """``done`` carries the key of a question and its answer; None where it could not be worked out."""

    worked = Signal(object, object)
    done = Signal(object, object)

    def __init__(self, rest: int) -> None:
        super().__init__()
        self._wanted: tuple[Hashable, Make] | None = None
        self._busy = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(rest)
        self._rest.timeout.connect(self._start)
        self.worked.connect(self._on_worked)

    def ask(self, key: Hashable, make: Make) -> None:
        """Work out the answer to a question, in place of any other that waits."""
        self._wanted = (key, make)
        self._rest.start()

    def drop(self) -> None:
        """Nothing is asked any more."""
        self._wanted = None
        self._rest.stop()

    def stop(self) -> None:
        """Wait until nothing is worked out any more, as before the window goes."""
        self.drop()
        self._pool.waitForDone()

    def _start(self) -> None:
        if self._wanted is not None and not self._busy:
            self._busy = True
            self._pool.start(_Work(self, *self._wanted))

    def _on_worked(self, key: Hashable, found: object) -> None:
        self._busy = False
        if self._wanted is not None and self._wanted[0] == key:
            self._wanted = None
            self.done.emit(key, found)
        elif not self._rest.isActive():
            self._start()
