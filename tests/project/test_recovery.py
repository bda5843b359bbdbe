"""Unsaved work outlives a crash, and no file is ever broken."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from fnetdesigner.model.design import Design, Settings
from fnetdesigner.project import ProjectError, recovery
from fnetdesigner.project.recovery import RecoveryWriter, name_of, recovered

SEED = 20260
KILLS = 200


def titled(title: str) -> Design:
    return Design(Settings(title=title))


def titles(folder: Path) -> list[str]:
    return [r.design().settings.title for r in recovered(folder)]


@pytest.fixture
def writer(tmp_path: Path) -> RecoveryWriter:
    return RecoveryWriter(tmp_path / "state" / "deep", "7-0", delay=0.0)


def test_what_is_unsaved_is_on_disk_and_goes_when_it_is_saved(writer: RecoveryWriter, tmp_path: Path) -> None:
    path = tmp_path / "größe.fnd"
    writer.note(titled("one"), path, "abc")
    assert writer.flush()
    [found] = recovered(writer.folder)
    assert (found.path, found.base, found.session) == (path, "abc", "7-0")
    assert found.design() == titled("one")
    writer.clear()
    assert writer.flush()
    assert list(writer.folder.iterdir()) == []
    writer.close()


def test_many_edits_are_one_file_with_the_last_of_them(writer: RecoveryWriter) -> None:
    for number in range(50):
        writer.note(titled(str(number)), None)
    writer.close()
    assert titles(writer.folder) == ["49"]
    assert [f.name for f in writer.folder.iterdir()] == ["7-0-unnamed.recovery"]


def test_after_saving_under_another_name_the_old_one_goes(writer: RecoveryWriter, tmp_path: Path) -> None:
    for name in (None, tmp_path / "a.fnd", tmp_path / "b.fnd"):
        writer.note(titled(str(name)), name)
        assert writer.flush()
        assert [f.name for f in writer.folder.iterdir()] == [name_of("7-0", name)]
    writer.close()


def test_an_edit_is_not_put_off_by_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who never pauses still gets a file: the first edit sets the time."""
    now = [100.0]
    monkeypatch.setattr(recovery.time, "monotonic", lambda: now[0])
    patient = RecoveryWriter(tmp_path, "7-0", delay=1_000_000.0)
    patient.note(titled("a"), None)
    due = patient._due
    now[0] += 5
    patient.note(titled("b"), None)
    assert patient._due == due
    patient.close()
    assert titles(tmp_path) == ["b"]


def test_nothing_is_written_where_nothing_was_noted(writer: RecoveryWriter) -> None:
    writer.clear()
    writer.close()
    assert not writer.folder.exists()
    assert not [t for t in threading.enumerate() if t.name == "recovery"]


def test_a_disk_that_is_full_is_told_and_tried_again(writer: RecoveryWriter, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    writer.note(titled("kept"), None)
    assert writer.flush()
    with monkeypatch.context() as patch:
        patch.setattr(recovery, "replace_file", full)
        writer.note(titled("lost"), None)
        assert not writer.flush()
        assert writer.trouble == "No space left on device"
    assert titles(writer.folder) == ["kept"]
    writer.note(titled("new"), None)
    assert writer.flush()
    assert not writer.trouble
    assert titles(writer.folder) == ["new"]
    writer.close()


@pytest.mark.parametrize("content", [b"", b"{}\n", b"[]\n", b"\xff\xfe\n", b'{"fnetdesigner-recovery": 2}\n'])
def test_a_file_that_is_none_is_passed_over_and_left(content: bytes, tmp_path: Path) -> None:
    strange = tmp_path / f"1-0-x{recovery.SUFFIX}"
    strange.write_bytes(content)
    assert list(recovered(tmp_path)) == []
    assert list(recovered(tmp_path / "missing")) == []
    assert strange.exists()


def test_a_damaged_design_is_an_error_in_words(tmp_path: Path) -> None:
    head = json.dumps({recovery.MARK: 1, "path": None, "base": ""})
    (tmp_path / f"1-0-x{recovery.SUFFIX}").write_bytes(head.encode() + b"\n{")
    [found] = recovered(tmp_path)
    with pytest.raises(ProjectError):
        found.design()
    found.file.unlink()
    with pytest.raises(ProjectError, match="cannot be read"):
        found.design()


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork, and 200 starts of Python take too long")
@pytest.mark.editor("F1", "F2")
def test_two_hundred_killed_processes_lose_no_more_than_ten_seconds(tmp_path: Path) -> None:
    """Half of them work at a person's pace, half write all the time; about a minute at most on a slow machine."""
    program = Path(__file__).with_name("kill_driver.py")
    done = subprocess.run(
        [sys.executable, str(program), str(tmp_path), str(KILLS), str(SEED)],
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(done.stdout)
    assert found["kills"] == KILLS
    assert found["most_lost"] <= 10
    assert found["recovered"] >= KILLS // 10, "too few were killed with unsaved work"
    assert found["in_the_middle"] >= 1, "none was killed while it wrote"
