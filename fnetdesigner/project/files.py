"""Project files on disk: read within bounds, written so that a crash leaves the old file or the new one.

Links are followed, so that a linked project stays linked. A file with several hard links loses the others;
no lock is taken.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from pathlib import Path

from fnetdesigner.model.design import Design
from fnetdesigner.project.atomic import replace_file, sweep
from fnetdesigner.project.errors import ProjectError
from fnetdesigner.project.reader import read_design
from fnetdesigner.project.text import MAX_BYTES, check_size
from fnetdesigner.project.writer import write_design

__all__ = ["MAX_BYTES", "fingerprint", "fingerprint_of", "load", "save"]

_READING = {
    errno.ENOENT: "there is no such file; it may have been moved or renamed",
    errno.EACCES: "may not be read by you; ask its owner for the right to read it",
    errno.EPERM: "may not be read by you; ask its owner for the right to read it",
    errno.EISDIR: "is a folder; open a .fnd file in it",
    errno.ENOTDIR: "lies in something that is not a folder; check the path",
    errno.ENAMETOOLONG: "has a name that is too long for this disk",
    errno.ELOOP: "is a link that leads back to itself",
}
_NO_RIGHT = "cannot be written in this folder, which is read-only for you; save it in another folder"
_FULL = "does not fit on the disk, which is full; free some space, or save it on another disk"
_WRITING = {
    errno.ENOENT: "cannot be saved because its folder does not exist; save it in another folder",
    errno.EACCES: _NO_RIGHT,
    errno.EPERM: _NO_RIGHT,
    errno.EROFS: _NO_RIGHT,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EISDIR: "is a folder; save under another name",
    errno.ENOTDIR: "cannot be saved because its folder does not exist; save it in another folder",
    errno.ENAMETOOLONG: "has a name that is too long for this disk; choose a shorter one",
    errno.ELOOP: "is a link that leads back to itself; save under another name",
}


def load(path: Path, *, newer: bool = False) -> Design:
    """The design in a file. ProjectError where it cannot be read or is no project.

    ``newer``: of a file of a newer major version take what can be understood, to look at.
    """
    try:
        state = path.stat()
        if stat.S_ISDIR(state.st_mode):
            raise ProjectError(path.name, None, None, "", _READING[errno.EISDIR])
        if not stat.S_ISREG(state.st_mode):
            raise ProjectError(path.name, None, None, "", "is a device and not a file")
        check_size(state.st_size, path.name)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, RuntimeError, ValueError) as error:
        raise _trouble(path, error, _READING, "cannot be read") from None
    return read_design(data, path.name, newer=newer)


def save(design: Design, path: Path) -> str:
    """Write a design to a file, all or nothing; the file keeps its permissions. Returns its fingerprint.

    ProjectError where it cannot be written; the old file is then as it was.
    """
    data = write_design(design)
    try:
        target = path.resolve()
        old = target.stat() if target.exists() else None
        if old is not None and stat.S_ISDIR(old.st_mode):
            raise ProjectError(path.name, None, None, "", _WRITING[errno.EISDIR])
        if old is not None and not os.access(target, os.W_OK):
            message = "is write-protected; save under another name, or take the protection away"
            raise ProjectError(path.name, None, None, "", message)
        replace_file(target, data, old)
        sweep(target.parent)
    except (OSError, RuntimeError, ValueError) as error:
        raise _trouble(path, error, _WRITING, "cannot be saved") from None
    return fingerprint_of(data)


def fingerprint(path: Path) -> str:
    """What tells the bytes of a file from others; empty where there is no file that can be read.

    The same as ``save`` returned, for as long as nobody else wrote the file.
    """
    try:
        return fingerprint_of(path.read_bytes()) if path.stat().st_size <= MAX_BYTES else ""
    except (OSError, RuntimeError, ValueError):
        return ""


def fingerprint_of(data: bytes) -> str:
    """What tells these bytes from others."""
    return hashlib.sha256(data).hexdigest()


def _trouble(path: Path, error: Exception, words: dict[int, str], otherwise: str) -> ProjectError:
    if isinstance(error, ProjectError):
        return error
    number = error.errno if isinstance(error, OSError) else None
    # Before Python 3.13, a link in a circle is a RuntimeError.
    if isinstance(error, RuntimeError):
        number = errno.ELOOP
    reason = getattr(error, "strerror", None) or str(error)
    message = words.get(number or 0, f"{otherwise}: {reason}")
    return ProjectError(path.name, None, None, "", message)
