"""Put bytes in the place of a file all at once: write aside, make them last, then give them the name.

Whoever is killed in between leaves the old file or the new one, and at most a file called ``.fnd-….part``
beside it, which a later save takes away once it is old.
"""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from pathlib import Path

PART = ".fnd-*.part"
OLD = 3600.0
"""Seconds after which a part that nobody finished is taken away."""


def replace_file(target: Path, data: bytes, old: os.stat_result | None = None) -> None:
    """Write ``data`` to ``target``, all or nothing; ``old`` gives its mode and owner. OSError otherwise."""
    aside, descriptor = _open_aside(target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if old is not None:
            _keep_rights(aside, old)
        aside.replace(target)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def sweep(folder: Path) -> None:
    """Take away parts that a killed program left an hour ago or earlier."""
    before = time.time() - OLD
    with suppress(OSError):
        for part in folder.glob(PART):
            with suppress(OSError):
                if part.stat().st_mtime < before:
                    part.unlink()


def _open_aside(folder: Path) -> tuple[Path, int]:
    """A new file in the folder, under a name that nobody has; it gets the usual rights of a new file."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    number = 0
    while True:
        aside = folder / f".fnd-{os.getpid()}-{number}.part"
        try:
            return aside, os.open(aside, flags, 0o666)
        except FileExistsError:
            number += 1
            if number == 1000:
                raise


def _keep_rights(aside: Path, old: os.stat_result) -> None:
    if hasattr(os, "chown"):
        # Only an administrator may give a file away; everybody else keeps at least the mode.
        with suppress(OSError):
            os.chown(aside, old.st_uid, old.st_gid)
    aside.chmod(stat.S_IMODE(old.st_mode))


def sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, on systems where a folder can be opened for that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
