"""What cannot be done is said in one line on the error stream, with exit code 2 and never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fnetdesigner.cli import files
from fnetdesigner.cli.main import main
from fnetdesigner.cli.trouble import CommandError
from fnetdesigner.cli.window import has_display


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(list(words)) == 2
    said = capsys.readouterr()
    assert said.err.startswith("fnetdesigner")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", ""),
        (b"{", "line 1"),
        (b"\xff\xfe\x00", ""),
        (b'{"fnetdesigner": {"format": "1.0"}, "resources": {"subnet-1": {"kind": "nosuch"}}}', "nosuch"),
    ],
)
def test_a_file_that_is_no_project(
    tmp_path: Path, content: bytes, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broken.fnd"
    path.write_bytes(content)
    said = refused(capsys, "check", str(path))
    assert "broken.fnd" in said
    assert word in said


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "none.fnd" in refused(capsys, "check", str(tmp_path / "none.fnd"))
    assert "folder" in refused(capsys, "check", str(tmp_path))
    assert "none.json" in refused(capsys, "import", str(tmp_path / "none.json"), "-o", str(tmp_path / "a.fnd"))


def test_a_template_that_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    template = tmp_path / "a.json"
    template.write_text("[1, 2", encoding="utf-8")
    assert "a.json" in refused(capsys, "import", str(template), "-o", str(tmp_path / "a.fnd"))
    template.write_bytes(b"\xff\xff")
    assert "UTF-8" in refused(capsys, "import", str(template), "-o", str(tmp_path / "a.fnd"))
    assert not (tmp_path / "a.fnd").exists()


@pytest.mark.parametrize(
    "words", [("export", "--to", "arm"), ("report",), ("render",), ("import",), ("new",)], ids=lambda w: w[0]
)
def test_outputs_go_neither_over_a_folder_nor_nowhere(
    words: tuple[str, ...], tmp_path: Path, empty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verb, *options = words
    source = [] if verb == "new" else [str(empty)]
    folder = tmp_path / {"report": "f.html", "render": "f.svg"}.get(verb, "f.fnd")
    folder.mkdir()
    assert "folder" in refused(capsys, verb, *source, *options, "-o", str(folder))
    nowhere = tmp_path / "missing" / folder.name
    assert "folder" in refused(capsys, verb, *source, *options, "-o", str(nowhere))


def test_the_form_of_an_output_follows_its_name(
    tmp_path: Path, empty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ".svg or .png" in refused(capsys, "render", str(empty), "-o", str(tmp_path / "a.gif"))
    assert ".html" in refused(capsys, "report", str(empty), "-o", str(tmp_path / "a.txt"))
    assert "0.1 to 8" in refused(capsys, "render", str(empty), "-o", str(tmp_path / "a.png"), "--scale", "900")


def test_words_that_are_not_understood(capsys: pytest.CaptureFixture[str]) -> None:
    assert "FILE" in refused(capsys, "check")
    assert "verb" in refused(capsys, "nosuchverb")
    assert "--nosuch" in refused(capsys, "--nosuch")
    assert "choose from" in refused(capsys, "export", "a.fnd", "--to", "gif", "-o", "x")


def test_help_and_version_are_no_trouble(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "import" in capsys.readouterr().out
    assert main(["check", "--help"]) == 0
    assert main(["--version"]) == 0
    assert "fnetdesigner" in capsys.readouterr().out


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CommandError, match="no space left"):
        files.write_output(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_fault_of_our_own_is_one_line_too(
    empty: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("inside")

    monkeypatch.setattr("fnetdesigner.rules.engine.Engine.run", broken)
    assert "RuntimeError: inside" in refused(capsys, "check", str(empty))


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_window_needs_a_display_on_linux(platform: str, environment: dict[str, str], expected: bool) -> None:
    assert has_display(platform, environment) is expected


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
def test_without_a_display_the_window_is_refused_in_words() -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {k: v for k, v in os.environ.items() if k not in hidden}
    result = subprocess.run(
        [sys.executable, "-m", "fnetdesigner"],
        env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert result.returncode == 2
    assert "no display" in result.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no broken pipes of this kind")
def test_a_reader_that_goes_away_is_no_fault() -> None:
    script = "import sys; from fnetdesigner.cli.main import main; sys.exit(main(['rules', '--format', 'json']))"
    process = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=120) == 141
    assert said == ""


@pytest.mark.parametrize("verb", ["kinds", "rules"])
def test_pages_are_not_written_where_a_file_stands(
    verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "pages"
    taken.write_text("not a folder")
    assert "choose another place" in refused(capsys, verb, "--write", str(taken))
    assert taken.read_text() == "not a folder"
