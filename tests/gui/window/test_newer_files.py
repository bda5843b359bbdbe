"""Files of newer versions and places that cannot be written: told in words, and nothing is lost."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from fnetdesigner.gui.window import MainWindow
from fnetdesigner.project import ProjectError, load

from .conftest import SAMPLE, Answers, insert


def newer(tmp_path: Path, **more: object) -> Path:
    document = json.loads(SAMPLE.read_text(encoding="utf-8"))
    document["fnetdesigner"]["format"] = "2.3"
    document["plans"] = {"of a later day": True}
    document["resources"]["hologram-1"] = {"kind": "hologram", "name": "h"}
    path = tmp_path / "later.fnd"
    path.write_text(json.dumps(document | more), encoding="utf-8")
    return path


@pytest.mark.editor("F5")
def test_a_newer_major_version_opens_to_read_with_a_message(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    path = newer(tmp_path)
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="Install a newer one"):
        load(path)
    assert window.files.open(path)
    assert len(window.document.design.resources) == len(load(SAMPLE).resources)
    assert "was written by a newer fnetdesigner. It is open to read" in window.message_bar.text
    assert "(open to read)" in window.windowTitle()
    insert(window, "storage")
    answers.saved = tmp_path / "copy.fnd"
    window.actions_by_id["save"].trigger()
    assert path.read_bytes() == before, "never written over"
    copy = load(tmp_path / "copy.fnd")
    assert copy == window.document.design
    assert "hologram" not in (tmp_path / "copy.fnd").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "copy.fnd").read_text(encoding="utf-8"))["fnetdesigner"]["format"].startswith("1.")


@pytest.mark.editor("F5")
def test_what_cannot_be_understood_of_a_newer_version_says_to_install_one(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    path = newer(tmp_path, resources=[1, 2])
    assert not window.files.open(path)
    assert "Install a newer one" in answers.told[0]
    assert not window.document.design.resources


@pytest.mark.editor("F9")
def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_lost(
    window: MainWindow, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    insert(window, "storage")
    design = window.document.design

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refused)
    answers.saved = tmp_path / "mine.fnd"
    window.actions_by_id["save"].trigger()
    assert "mine.fnd was not saved." in answers.told[0] and "read-only" in answers.told[0]
    assert window.document.design is design
    assert window.isWindowModified()


@pytest.mark.editor("F9")
def test_a_long_path_in_any_script_is_saved_and_opened_again(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    folder = tmp_path
    for name in ("Netze – Übersicht", "сети", "网络", "x" * 120):
        folder = folder / name
    folder.mkdir(parents=True)
    insert(window, "storage")
    answers.saved = folder / "größer als gedacht.fnd"
    window.actions_by_id["save"].trigger()
    assert answers.told == []
    saved = window.document.design
    window.files.new()
    assert window.files.open(answers.saved)
    assert window.document.design == saved
    assert window.files.recent.paths()[0] == answers.saved
