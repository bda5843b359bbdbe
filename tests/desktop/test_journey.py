"""The journey of a person at a real window, under a screen of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fnetdesigner.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("xvfb-run", "xdotool")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
STAGES = ("1-empty", "2-drawn", "3-mended", "4-export")


@pytest.mark.skipif(bool(MISSING), reason=f"needs {' and '.join(MISSING)}, which this machine does not have")
def test_from_an_empty_canvas_to_an_exported_design_without_an_error(tmp_path: Path) -> None:
    folder = tmp_path / "journey"
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    environment |= {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", sys.executable, "-m", "tests.desktop.journey"]
    run = subprocess.run(
        [*command, str(folder)], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert all((folder / f"{stage}.png").stat().st_size > 10_000 for stage in STAGES)
    assert main(["check", str(folder / "journey.fnd")]) == 0
    assert main(["import", str(folder / "journey.json"), "-o", str(tmp_path / "again.fnd")]) == 0
