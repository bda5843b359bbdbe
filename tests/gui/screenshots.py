"""Pictures of everything the window can show, in every theme, at scale 1 and 2.

``python -m tests.gui.screenshots FOLDER [--themes light dark …] [--scales 1 2] [--only NAME …]`` writes one PNG for
each scene into a folder for each theme and scale, and FOLDER/README.md, which shows them. docs/screenshots is made
with ``--scales 1``, some of it again with ``--themes light --scales 2 --only …``, and then made small with
``pngquant --nofs --force --ext .png 64``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from fnetdesigner.report.tokens import THEMES

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

SIZE = (1600, 1000)
SCREEN = (2000, 1250)
LONGEST = 8.0
"""Seconds that lines may take to find their ways."""
QUICK = 80
"""The quality of a PNG for Qt: nothing is lost, and little time is spent on making it small."""
TITLES = {"light": "Light", "dark": "Dark", "contrast-light": "High contrast, light",
          "contrast-dark": "High contrast, dark", "light@2x": "Light at scale 2",
          "dark@2x": "Dark at scale 2"}  # fmt: skip
INTRODUCTION = """\
# Pictures of the window

Everything that the window can show, in each theme. Made by `python -m tests.gui.screenshots docs/screenshots`
(CONTRIBUTING.md says how); the scenes stand in `tests/gui/scenes/`. Do not edit this page: it is made along with
the pictures.
"""


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
    with tempfile.TemporaryDirectory() as aside:
        for scale in words.scales:
            for theme in words.themes:
                folder = words.folder / (theme if scale == "1" else f"{theme}@{scale}x")
                folder.mkdir(parents=True, exist_ok=True)
                command = [sys.executable, "-m", "tests.gui.screenshots", str(folder), "--here", "--themes", theme]
                only = ["--only", *words.only] if words.only else []
                where = _environment(Path(aside, f"screen-{scale}.json"), scale)
                failed |= subprocess.run([*command, *only], env=where, check=False).returncode
    (words.folder / "README.md").write_text("\n".join(index(words.folder)) + "\n", encoding="utf-8")
    return failed


def _environment(screen: Path, scale: str) -> dict[str, str]:
    """A screen with room for the window and its menus, wherever this runs."""
    size = {"width": SCREEN[0] * int(scale), "height": SCREEN[1] * int(scale)}
    one = {"name": "screen", "x": 0, "y": 0, **size, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screen.write_text(json.dumps({"windowFrameMargins": False, "screens": [one]}), encoding="utf-8")
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    return {**os.environ, **platform, "QT_SCALE_FACTOR": scale, "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def take(folder: Path, theme: str, only: Sequence[str]) -> int:
    """Take all pictures of one theme; a window for each, so that none shows what another left."""
    from PySide6.QtCore import QCoreApplication, QEvent, QSettings
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from fnetdesigner.gui.app import build
    from fnetdesigner.gui.languages import install
    from fnetdesigner.gui.looks import THEME
    from tests.gui.scenes import SCENES

    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as home:
        for number, scene in enumerate(SCENES):
            if only and scene.name not in only:
                continue
            install(app, scene.language)
            settings = QSettings(f"{home}/{number}.ini", QSettings.Format.IniFormat)
            settings.setValue(THEME, theme)
            window = build(None, settings)
            window.resize(*SIZE)
            window.show()
            if scene.design is not None:
                # A copy: nobody else may have the project open.
                copy = Path(home, f"{scene.design.stem}-{number}.fnd")
                copy.write_bytes(scene.design.read_bytes())
                window.files.open(copy)
            QTest.qWait(120)
            seen = scene.show(window, Path(home))
            QTest.qWait(scene.wait)
            until = monotonic() + LONGEST
            while not window.canvas.drawing.settled and monotonic() < until:
                QTest.qWait(100)
            _picture(seen).toImage().save(str(folder / f"{scene.name}.png"), "PNG", QUICK)
            if seen is not window:
                seen.close()
            window.document.replace(type(window.document.design)(), None)
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return 0


def _picture(seen: QWidget) -> QPixmap:
    """A window with the dialogs that stand beside its drawing; anything else alone."""
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QDialog, QMainWindow

    picture = seen.grab()
    if isinstance(seen, QMainWindow):
        painter = QPainter(picture)
        for dialog in seen.findChildren(QDialog):
            if dialog.isVisible():
                at = seen.mapFromGlobal(dialog.pos())
                painter.drawPixmap(at, dialog.grab())
                painter.setPen(seen.palette().mid().color())
                painter.drawRect(dialog.rect().translated(at))
        painter.end()
    return picture


def index(folder: Path) -> Iterator[str]:
    """The lines of a page that shows the pictures which are there, by scene."""
    from tests.gui.scenes import SCENES

    yield INTRODUCTION
    yield "| Scene | Pictures |"
    yield "|---|---|"
    for scene in SCENES:
        yield f"| [{scene.title}](#{scene.name}) | {', '.join(_links(folder, scene.name))} |"
    for scene in SCENES:
        shown = [place for place in ("light", "dark") if (folder / place / f"{scene.name}.png").is_file()]
        yield ""
        yield f'<h2 id="{scene.name}">{scene.title}</h2>'
        yield ""
        yield from (f'<img src="{place}/{scene.name}.png" alt="{scene.title}, {place}" width="49%">' for place in shown)


def _links(folder: Path, name: str) -> Iterator[str]:
    for place, title in TITLES.items():
        if (folder / place / f"{name}.png").is_file():
            yield f"[{title.lower()}]({place}/{name}.png)"


if __name__ == "__main__":
    sys.exit(main())
