"""Project files on disk: read within bounds, written so that a crash leaves the old file or the new one.

Links are followed, so that a linked project stays linked. A file with several hard links loses the others;
no lock is taken.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from fnetdesigner.model.design import Design
from fnetdesigner.project.errors import ProjectError
from fnetdesigner.project.reader import read_design
from fnetdesigner.project.text import MAX_BYTES, check_size
from fnetdesigner.project.writer import write_design

__all__ = ["MAX_BYTES", "load", "save"]

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


def load(path: Path) -> Design:
    """The design in a file. ProjectError where it cannot be read or is no project."""
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
    return read_design(data, path.name)


def save(design: Design, path: Path) -> None:
    """Write a design to a file, all or nothing; the file keeps its permissions.

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
        _replace(target, data, old)
    except (OSError, RuntimeError, ValueError) as error:
        raise _trouble(path, error, _WRITING, "cannot be saved") from None


def _replace(target: Path, data: bytes, old: os.stat_result | None) -> None:
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
    _sync_folder(target.parent)


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


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, on systems where a folder can be opened for that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


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
