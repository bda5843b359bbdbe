"""The files of the person at the command line: projects and templates in, documents out.

Outputs are written whole or not at all: aside first, then put in place of what was there.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from fnetdesigner.cli.trouble import CommandError, reason

if TYPE_CHECKING:
    from fnetdesigner.model.design import Design
    from fnetdesigner.project import ProjectError

LARGEST_INPUT = 64 * 1024 * 1024
"""Bytes; a template or parameters file above this is refused unread."""


def load_design(path: Path) -> Design:
    """Read a project. CommandError says what is wrong with the file, and where in it."""
    from fnetdesigner.project import ProjectError, load

    try:
        return load(path)
    except ProjectError as error:
        raise _of_project(path, error) from None


def save_design(design: Design, path: Path) -> None:
    """Write a project. CommandError says why it could not be written."""
    from fnetdesigner.project import ProjectError, save

    check_output(path)
    try:
        save(design, path)
    except ProjectError as error:
        raise _of_project(path, error) from None


def _of_project(path: Path, error: ProjectError) -> CommandError:
    line = "" if error.line is None else f", line {error.line}"
    where = f": {error.where}" if error.where else ""
    return CommandError(f"{path}{line}{where}", error.message)


def read_input(path: Path, what: str) -> bytes:
    """Read a file that the person named; ``what`` it should be goes into the way out."""
    if path.is_dir():
        raise CommandError(str(path), "this is a folder", f"name {what}")
    try:
        size = path.stat().st_size
        if size > LARGEST_INPUT:
            limit = LARGEST_INPUT // (1024 * 1024)
            raise CommandError(str(path), f"the file has more than {limit} MB", f"name {what}")
        return path.read_bytes()
    except FileNotFoundError:
        raise CommandError(str(path), "there is no such file", f"name {what} that exists") from None
    except OSError as error:
        raise CommandError(str(path), f"it cannot be read ({reason(error)})", "check the path and its rights") from None


def read_words(path: Path, what: str) -> str:
    """Read a UTF-8 text file that the person named."""
    try:
        return read_input(path, what).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CommandError(str(path), "it is not UTF-8 text", f"save it as UTF-8, or name {what}") from None


def check_output(path: Path) -> None:
    """Refuse, before the work is done, a place where nothing can be written."""
    if path.is_dir():
        raise CommandError(str(path), "this is a folder and is not written over", "give the name of a file in it")
    if not path.parent.is_dir():
        raise CommandError(str(path), "its folder does not exist", f"make {path.parent} first")


def write_output(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path`` in one move, so that a crash leaves the old file or the new one."""
    check_output(path)
    aside: str | None = None
    try:
        handle, aside = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        Path(aside).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        Path(aside).replace(path)
        aside = None
    except OSError as error:
        raise CommandError(str(path), f"it cannot be written ({reason(error)})", "choose another place") from None
    finally:
        if aside is not None:
            Path(aside).unlink(missing_ok=True)


def make_folder(path: Path) -> None:
    """Make a folder for outputs, unless it is there."""
    try:
        path.mkdir(exist_ok=True)
    except OSError as error:
        raise CommandError(str(path), f"it cannot be made ({reason(error)})", "choose another place") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
