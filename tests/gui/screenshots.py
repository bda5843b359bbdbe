"""Pictures of everything the window can show, in every theme, at scale 1 and 2.

``python -m tests.gui.screenshots FOLDER [--themes light dark …] [--scales 1 2] [--only NAME …]`` writes one PNG for
each into a folder for each theme and scale. docs/screenshots is made with ``--scales 1`` for light, dark and both
themes of high contrast.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from fnetdesigner.report.tokens import THEMES

SIZE = (1600, 1000)
WAIT = 1500
"""Milliseconds until what is worked out beside the window is there."""
SMALLEST = 0
"""The quality of a PNG for Qt: nothing is lost, and the most is done to make it small."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures, a process for each theme and scale: Qt takes its scale from the environment only."""
    parser = argparse.ArgumentParser(prog="tests.gui.screenshots")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=list(THEMES))
    parser.add_argument("--scales", nargs="+", default=["1", "2"])
    parser.add_argument("--only", nargs="+", default=[])
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    words = parser.parse_args(arguments)
    if words.here:
        return take(words.folder, words.themes[0], words.only)
    failed = 0
    for scale in words.scales:
        for theme in words.themes:
            folder = words.folder / (theme if scale == "1" else f"{theme}@{scale}x")
            folder.mkdir(parents=True, exist_ok=True)
            command = [sys.executable, "-m", "tests.gui.screenshots", str(folder), "--here", "--themes", theme]
            environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "QT_SCALE_FACTOR": scale}
            only = ["--only", *words.only] if words.only else []
            failed |= subprocess.run([*command, *only], env=environment, check=False).returncode
    return failed


def take(folder: Path, theme: str, only: Sequence[str]) -> int:
    """Take all pictures of one theme; a window for each, so that none shows what another left."""
    from PySide6.QtCore import QCoreApplication, QEvent, QSettings
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from fnetdesigner.gui.app import build
    from tests.gui.scenes import scenes

    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as home:
        for number, scene in enumerate(scenes()):
            if only and scene.name not in only:
                continue
            window = build(None, QSettings(f"{home}/{number}.ini", QSettings.Format.IniFormat))
            window.resize(*SIZE)
            window.theme.set(theme)
            window.show()
            if scene.design is not None:
                # A copy: nobody else may have the project open.
                copy = Path(home, f"{scene.design.stem}-{number}.fnd")
                copy.write_bytes(scene.design.read_bytes())
                window.files.open(copy)
            QTest.qWait(120)
            seen = scene.show(window, Path(home))
            QTest.qWait(WAIT)
            seen.grab().toImage().save(str(folder / f"{scene.name}.png"), "PNG", SMALLEST)
            if seen is not window:
                seen.close()
            window.document.replace(type(window.document.design)(), None)
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return 0


if __name__ == "__main__":
    sys.exit(main())
