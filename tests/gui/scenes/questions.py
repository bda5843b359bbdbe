"""Scenes of questions that the window asks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from unittest.mock import patch

from PySide6.QtWidgets import QMessageBox, QWidget

from fnetdesigner.gui.dialogs import choose
from fnetdesigner.gui.window import MainWindow
from tests.gui.scenes.scene import Scene


def _asked(ask: Callable[[QWidget], object], window: MainWindow, _folder: Path) -> QWidget:
    # Shown, not executed: nobody answers here.
    with patch.object(QMessageBox, "exec", lambda box: box.show()):
        ask(window)
    box = window.findChild(QMessageBox)
    assert box is not None
    return box


QUESTIONS: tuple[Scene, ...] = tuple(
    Scene(f"question-{name}", title, partial(_asked, ask), None)
    for name, title, ask in (
        ("unsaved", "What is not saved yet", lambda w: choose.unsaved(w, "hub.fnd")),
        ("in-use", "A file that somebody else has open", lambda w: choose.in_use(w, "hub.fnd", "ada on atelier")),
        ("changed-on-disk", "A file that was changed on both sides",
         lambda w: choose.changed_on_disk(w, "hub.fnd", "Compared with this one, the version on disk has 1 added.",
                                          "Add route table rt-app (1 route)")),
        ("reload", "A file that another program changed",
         lambda w: choose.reload_wanted(w, "hub.fnd", "Compared with this one, the version on disk has 1 added.")),
        ("replace", "A file that is there already",
         lambda w: choose.confirmed(w, "hub.fnd is there already.", "Replace it")),
        ("trouble", "Something did not work",
         lambda w: choose.tell_trouble(w, "hub.fnd was not written.", "The disk is full.")),
    )
)  # fmt: skip
"""The questions, by what they are about."""
