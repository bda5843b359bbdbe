"""The data that comes with fnetdesigner: what lies in `resources/` and `icons/`.

In an installed copy both folders are inside the package; in a checkout they stand beside it. Everybody
reads them through this module, so nobody else needs to know which of the two it is.

Not for the files of the person who uses the program: those are opened by `project`, `cli` and `gui`.
Assumes a package that lies in a folder; one that is run out of a zip file has no paths to give.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path, PurePosixPath

FOLDERS = ("icons", "resources")


class AssetError(LookupError):
    """A name that no packaged file has, or one that leads out of the packaged folders."""

    def __init__(self, relative: str, reason: str) -> None:
        self.relative = relative
        super().__init__(f'No packaged file "{relative}": {reason}')


@cache
def path_of(relative: str) -> Path:
    """Return where a packaged file or folder lies.

    `relative` is written with forward slashes and starts with `resources/` or `icons/`, for example
    `icons/kinds/subnet.svg`. Raises `AssetError` where there is no such file or folder.
    """
    name = _checked(relative)
    for root in _roots():
        candidate = root.joinpath(*name.parts)
        if candidate.exists():
            return candidate
    raise AssetError(relative, "there is no such file or folder")


@cache
def read_bytes(relative: str) -> bytes:
    """Return the content of a packaged file. Raises `AssetError` where there is none."""
    path = path_of(relative)
    if not path.is_file():
        raise AssetError(relative, "it is a folder, and a file was asked for")
    return path.read_bytes()


@cache
def read_text(relative: str) -> str:
    """Return the text of a packaged UTF-8 file, its lines ended by \\n. Raises as `read_bytes` does."""
    return read_bytes(relative).decode("utf-8").replace("\r\n", "\n")


@cache
def list_names(folder: str) -> tuple[str, ...]:
    """Return the names of the files directly in a packaged folder, sorted, without hidden ones.

    Raises `AssetError` where there is no such folder.
    """
    path = path_of(folder)
    if not path.is_dir():
        raise AssetError(folder, "it is a file, and a folder was asked for")
    return tuple(sorted(entry.name for entry in path.iterdir() if entry.is_file() and not entry.name.startswith(".")))


def _checked(relative: str) -> PurePosixPath:
    """Return the name in its parts; refuse what could lead elsewhere."""
    name = PurePosixPath(relative)
    if "\\" in relative or ":" in relative or name.is_absolute() or ".." in name.parts:
        raise AssetError(relative, "a packaged name is relative, with forward slashes and without ..")
    if not name.parts or name.parts[0] not in FOLDERS:
        raise AssetError(relative, f"a packaged name starts with {' or '.join(f'{f}/' for f in FOLDERS)}")
    return name


def _roots() -> tuple[Path, Path]:
    """Return where the folders may stand: inside the package first, then beside it."""
    package = Path(str(files("fnetdesigner")))
    return package, package.parent
