"""Files on disk: all or nothing, with the rights they had, and with a way out when it cannot be done."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Settings
from fnetdesigner.model.edits import Add, Configure, apply
from fnetdesigner.project import MAX_BYTES, ProjectError, load, save, write_design

posix = pytest.mark.skipif(os.name != "posix", reason="rights and links as POSIX has them")

OLD = Design(Settings(title="Old"))
NEW, _ = apply(
    OLD,
    [
        Configure({"title": "Bestellungen für 東京"}),
        Add(catalogue().by_slug["note"].model.model_validate({"id": "note-1", "name": "ζημείωση"})),
    ],
)


def fails_with(number: int) -> Any:
    """A function that fails as the operating system does."""

    def fail(*_: Any, **__: Any) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    path = tmp_path / "orders.fnd"
    save(OLD, path)
    return path


@pytest.mark.editor("F9")
def test_save_and_load_under_a_name_of_any_script(tmp_path: Path) -> None:
    folder = tmp_path / "Entwürfe 設計 🌍"
    folder.mkdir()
    path = folder / "ζωή – orders.fnd"
    save(OLD, path)
    save(NEW, path)
    assert load(path) == NEW
    assert path.read_bytes() == write_design(NEW)
    assert names_in(folder) == [path.name]


@pytest.mark.editor("F9")
def test_the_longest_name_a_disk_takes(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 251 + ".fnd")
    save(NEW, path)
    assert load(path) == NEW


# What may fail, and with what words: (function of os, errno, part of the message).
FAILURES = [
    ("replace", errno.EACCES, "read-only for you; save it in another folder"),
    ("replace", errno.EIO, "cannot be saved: "),
    ("fsync", errno.ENOSPC, "disk, which is full"),
    ("fsync", errno.EDQUOT, "disk, which is full"),
    ("open", errno.EACCES, "read-only for you; save it in another folder"),
    ("open", errno.EROFS, "read-only for you; save it in another folder"),
]


@pytest.mark.parametrize(("function", "number", "message"), FAILURES)
@pytest.mark.editor("F1", "F9")
def test_a_failure_leaves_the_old_file_and_nothing_else(
    old_file: Path, monkeypatch: pytest.MonkeyPatch, function: str, number: int, message: str
) -> None:
    before = old_file.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(os, function, fails_with(number))
        with pytest.raises(ProjectError) as caught:
            save(NEW, old_file)
    assert message in str(caught.value)
    assert str(caught.value).startswith("orders.fnd: ")
    assert old_file.read_bytes() == before
    assert names_in(old_file.parent) == ["orders.fnd"]


@pytest.mark.editor("F1")
def test_an_interrupt_leaves_the_old_file_and_nothing_else(old_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    before = old_file.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", interrupt)
        with pytest.raises(KeyboardInterrupt):
            save(NEW, old_file)
    assert old_file.read_bytes() == before
    assert names_in(old_file.parent) == ["orders.fnd"]


def test_what_a_crash_left_behind_is_in_nobodys_way(old_file: Path) -> None:
    left = old_file.parent / f".fnd-{os.getpid()}-0.part"
    left.write_bytes(b"half")
    save(NEW, old_file)
    assert load(old_file) == NEW
    assert left.read_bytes() == b"half"


@pytest.mark.editor("F1")
def test_the_file_is_on_the_disk_before_it_takes_the_name(old_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    real_fsync, real_replace = os.fsync, os.replace

    def fsync(descriptor: int) -> None:
        order.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        real_fsync(descriptor)

    def replace(source: Any, target: Any) -> None:
        order.append("replace")
        real_replace(source, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)
    save(NEW, old_file)
    assert order[:2] == ["file", "replace"]
    assert order[2:] == (["folder"] if os.name == "posix" else [])


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_rights_are_kept(old_file: Path, mode: int) -> None:
    old_file.chmod(mode)
    save(NEW, old_file)
    assert stat.S_IMODE(old_file.stat().st_mode) == mode


@posix
def test_a_new_file_gets_the_usual_rights(tmp_path: Path) -> None:
    path, other = tmp_path / "a.fnd", tmp_path / "b"
    save(NEW, path)
    other.write_bytes(b"")
    assert path.stat().st_mode == other.stat().st_mode


def test_a_protected_file_is_left_alone(old_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old_file.read_bytes()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(ProjectError, match="is write-protected; save under another name"):
        save(NEW, old_file)
    assert old_file.read_bytes() == before


@posix
def test_links_are_followed(old_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = folder / "link.fnd"
    link.symlink_to(old_file)
    save(NEW, link)
    assert link.is_symlink()
    assert load(old_file) == load(link) == NEW
    assert names_in(folder) == ["link.fnd"]


@posix
def test_a_link_to_itself(tmp_path: Path) -> None:
    link = tmp_path / "a.fnd"
    link.symlink_to(link)
    with pytest.raises(ProjectError, match="leads back to itself"):
        load(link)
    with pytest.raises(ProjectError, match="leads back to itself"):
        save(NEW, link)


def test_places_where_nothing_can_be_saved(tmp_path: Path, old_file: Path) -> None:
    with pytest.raises(ProjectError, match="its folder does not exist; save it in another folder"):
        save(NEW, tmp_path / "nowhere" / "a.fnd")
    with pytest.raises(ProjectError, match="its folder does not exist"):
        save(NEW, old_file / "a.fnd")
    with pytest.raises(ProjectError, match="is a folder; save under another name"):
        save(NEW, tmp_path)
    with pytest.raises(ProjectError, match="a name that is too long"):
        save(NEW, tmp_path / ("x" * 300))
    assert names_in(tmp_path) == ["orders.fnd"]


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="an administrator may write anywhere")
@pytest.mark.editor("F9")
def test_a_folder_that_is_read_only(old_file: Path) -> None:
    old_file.parent.chmod(0o555)
    try:
        with pytest.raises(ProjectError, match="read-only for you"):
            save(NEW, old_file)
    finally:
        old_file.parent.chmod(0o755)


def test_files_that_cannot_be_read(tmp_path: Path, old_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ProjectError, match="there is no such file"):
        load(tmp_path / "none.fnd")
    with pytest.raises(ProjectError, match="is a folder; open a"):
        load(tmp_path)
    with pytest.raises(ProjectError, match="cannot be read: "):
        load(tmp_path / "a\x00b")
    monkeypatch.setattr(Path, "open", fails_with(errno.EACCES))
    with pytest.raises(ProjectError, match="may not be read by you"):
        load(old_file)


@posix
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.fnd"
    os.mkfifo(pipe)
    with pytest.raises(ProjectError, match="is a device and not a file"):
        load(pipe)


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.fnd"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    monkeypatch.setattr(Path, "open", fails_with(errno.EIO))
    with pytest.raises(ProjectError) as caught:
        load(path)
    assert str(caught.value) == "large.fnd: is 50 MB; a project file may have at most 32 MB"
    assert path.stat().st_size > MAX_BYTES
