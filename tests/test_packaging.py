"""The wheel holds its data, and works where nothing of the repository is near."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

SAMPLE = Path("resources", "samples", "function-app-storage-private-endpoints.fnd")


@pytest.mark.slow
def test_the_wheel_works_in_an_empty_environment(tmp_path: Path, repository: Path) -> None:
    """Build the wheel, install the runtime lock and it into a new environment, use the command line.

    Downloads what the lock names (about 100 MB, once per machine where pip keeps its cache).
    """
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path / "dist", repository)
    [wheel] = (tmp_path / "dist").glob("*.whl")

    packed = set(zipfile.ZipFile(wheel).namelist())
    expected = {
        f"fnetdesigner/{path.relative_to(repository).as_posix()}"
        for folder in ("resources", "icons")
        for path in (repository / folder).rglob("*")
        if path.is_file() and not path.name.startswith(".") and "__pycache__" not in path.parts
    }
    assert expected, "the repository has no data to pack"
    assert expected - packed == set()
    assert not [name for name in packed if name.startswith(("tests/", "resources/", "icons/", "dev.py"))]

    run(sys.executable, "-m", "venv", tmp_path / "venv")
    scripts = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    pip = (scripts / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, "--require-hashes", "-r", repository / "requirements" / "runtime.txt")
    run(*pip, "--no-deps", wheel)
    run(scripts / "python", "-m", "pip", "check")

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    rules = json.loads(run(scripts / "fnetdesigner", "rules", "--format", "json", cwd=elsewhere))
    assert rules
    checked = run(
        *(scripts / "fnetdesigner", "check", repository / SAMPLE, "--format", "json", "--fail-on", "never"),
        cwd=elsewhere,
    )
    assert json.loads(checked) is not None


def run(*words: str | Path, cwd: Path | None = None) -> str:
    """Run a command without this environment's Python settings; return what it printed."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    command = [str(word) for word in words]
    result = subprocess.run(command, cwd=cwd, env=environment, check=False, capture_output=True, text=True, timeout=900)
    assert result.returncode == 0, f"{' '.join(command)}\n{result.stdout}\n{result.stderr}"
    return result.stdout
