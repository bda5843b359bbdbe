"""The verb ``console``: one command as an argument, or lines from the input."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from fnetdesigner.cli.main import main


@pytest.fixture
def sample(repository: Path) -> str:
    return str(repository / "resources" / "samples" / "function-app-storage-private-endpoints.fnd")


def test_one_command_is_answered(sample: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["console", sample, "--from", "func-orders", "tcpping 10.9.9.9:22"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Connection attempt failed: Connection timed out (10.9.9.9:22)")
    assert "*" not in told
    assert main(["console", "--from", "function-app-1", sample, "set"]) == 0
    assert "Azure DNS" in capsys.readouterr().out


def test_lines_are_read_until_one_leaves(
    sample: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("set\n\nexit\nhelp\n"))
    assert main(["console", sample, "--from", "func-orders"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("> set\n")
    assert "tcpping" not in told


def test_an_app_that_is_not_there_is_named_with_those_that_are(sample: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["console", sample, "--from", "nosuch", "help"]) == 2
    said = capsys.readouterr().err
    assert "nosuch" in said
    assert "func-orders" in said
