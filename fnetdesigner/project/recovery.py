"""Recovery files: what is not saved yet, kept apart from the person's file, for the case of a crash.

A file holds one line that says whose work it is, and then the design as a project. It is written by a thread
some seconds after an edit, all at once, and taken away as soon as nothing is unsaved. Whether the program that
wrote a file still runs is not known here; the window asks that of the system (``gui.recovery``).
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fnetdesigner.model.design import Design
from fnetdesigner.project.atomic import replace_file, sync_folder
from fnetdesigner.project.errors import ProjectError
from fnetdesigner.project.reader import read_design
from fnetdesigner.project.text import MAX_BYTES
from fnetdesigner.project.writer import write_design

SUFFIX = ".recovery"
MARK = "fnetdesigner-recovery"
FORM = 1
DELAY = 2.0
"""Seconds between an edit and the recovery file that holds it, while the disk keeps up."""
LONGEST_HEAD = 64 * 1024


@dataclass(frozen=True, slots=True)
class Recovered:
    """A recovery file. ``path``: the person's file, None for a design that was never saved. ``base``: the
    fingerprint of that file when the work began. ``written``: when, in seconds since 1970."""

    file: Path
    session: str
    path: Path | None
    base: str
    written: float

    def design(self) -> Design:
        """The design in it. ProjectError where it cannot be read."""
        try:
            data = self.file.read_bytes()
        except OSError as error:
            reason = error.strerror or str(error)
            raise ProjectError(self.file.name, None, None, "", f"cannot be read: {reason}") from None
        return read_design(data.partition(b"\n")[2], self.file.name)


def name_of(session: str, path: Path | None) -> str:
    """What the recovery file of a session for a file is called."""
    key = "unnamed" if path is None else hashlib.sha256(str(path).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return f"{session}-{key}{SUFFIX}"


def recovered(folder: Path) -> Iterator[Recovered]:
    """Every recovery file in a folder, the latest first; what is none is passed over."""
    found: list[Recovered] = []
    with suppress(OSError):
        for file in folder.glob(f"*{SUFFIX}"):
            with suppress(OSError, ValueError):
                found.append(_read(file))
    yield from sorted(found, key=lambda r: (-r.written, r.file.name))


def _read(file: Path) -> Recovered:
    state = file.stat()
    if state.st_size > MAX_BYTES + LONGEST_HEAD:
        raise ValueError(file.name)
    with file.open("rb") as opened:
        head = json.loads(opened.readline(LONGEST_HEAD))
    if not isinstance(head, dict) or head.get(MARK) != FORM:
        raise ValueError(file.name)
    path = head.get("path")
    session = file.name.removesuffix(SUFFIX).rpartition("-")[0]
    return Recovered(file, session, Path(path) if isinstance(path, str) else None, str(head["base"]), state.st_mtime)


@dataclass(frozen=True, slots=True)
class _Work:
    """What the disk is to hold."""

    design: Design
    path: Path | None
    base: str

    def data(self) -> bytes:
        head = {MARK: FORM, "path": None if self.path is None else str(self.path), "base": self.base}
        return json.dumps(head).encode("ascii") + b"\n" + write_design(self.design)


class RecoveryWriter:
    """Keeps one recovery file for one session, from a thread of its own.

    ``note`` and ``clear`` return at once. A write that fails is tried again with the next edit; ``trouble``
    then says why. ``session``: letters, digits and hyphens, which no other running program uses.
    """

    def __init__(self, folder: Path, session: str, delay: float = DELAY) -> None:
        self.folder, self.session, self.delay = folder, session, delay
        self.trouble = ""
        self._turn = threading.Condition()
        self._wanted: _Work | None = None
        self._due: float | None = None
        self._busy = self._closing = False
        self._file: Path | None = None
        self._thread: threading.Thread | None = None

    def note(self, design: Design, path: Path | None, base: str = "") -> None:
        """There is unsaved work. It is on disk ``delay`` seconds later, or as soon as the disk allows."""
        with self._turn:
            self._wanted = _Work(design, path, base)
            # The first edit after a write sets the time, so that typing without a pause puts nothing off.
            if self._due is None:
                self._due = time.monotonic() + self.delay
            self._start()

    def clear(self) -> None:
        """Nothing is unsaved any more: take the file away."""
        with self._turn:
            if self._wanted is None and self._file is None and not self._busy:
                return
            self._wanted, self._due = None, time.monotonic()
            self._start()

    def flush(self, timeout: float = 10.0) -> bool:
        """Wait until the disk holds what it should. False when that took too long or cannot be."""
        with self._turn:
            if self._due is not None:
                self._due = time.monotonic()
                self._turn.notify_all()
            done = self._turn.wait_for(lambda: self._due is None and not self._busy, timeout)
        return done and not self.trouble

    def close(self) -> None:
        """End it, the file as it should be."""
        self.flush()
        with self._turn:
            self._closing = True
            self._turn.notify_all()
        if self._thread is not None:
            self._thread.join(5.0)
            self._thread = None

    def _start(self) -> None:
        if self._thread is None and not self._closing:
            self._thread = threading.Thread(target=self._run, name="recovery", daemon=True)
            self._thread.start()
        self._turn.notify_all()

    def _run(self) -> None:
        while True:
            with self._turn:
                while not self._closing and (self._due is None or self._due > time.monotonic()):
                    self._turn.wait(None if self._due is None else max(0.0, self._due - time.monotonic()))
                if self._due is None:
                    return
                work, self._due, self._busy = self._wanted, None, True
            trouble = ""
            try:
                self._carry_out(work)
            except (OSError, ValueError) as error:
                trouble = getattr(error, "strerror", None) or str(error)
            with self._turn:
                self.trouble, self._busy = trouble, False
                self._turn.notify_all()

    def _carry_out(self, work: _Work | None) -> None:
        old = self._file
        if work is not None:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            file = self.folder / name_of(self.session, work.path)
            replace_file(file, work.data())
            self._file = file
        # After a save under another name, the file of the old name goes once the new one is there.
        if old is not None and (work is None or old != self._file):
            old.unlink(missing_ok=True)
            sync_folder(self.folder)
            self._file = None if work is None else self._file
