"""What a scene is, and what all of them are made with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from fnetdesigner.gui.panels.palette import entries, insert
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.catalogue import catalogue

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "resources" / "samples" / "function-app-storage-private-endpoints.fnd"
GALLERY = ROOT / "resources" / "gallery"
HUB = GALLERY / "hub-spoke-firewall.fnd"
SOON, LATER = 350, 1500
"""Milliseconds until everything is painted, and until what is worked out beside the window is there."""

Show = Callable[[MainWindow, Path], QWidget]
"""Brings a scene about in a window; the folder may be written to. What is to be looked at: the window with all that
stands on it, or a menu or dialog alone."""


@dataclass(frozen=True)
class Scene:
    """``design``: the project that is open, or None for an empty canvas. ``wait``: milliseconds until it is there."""

    name: str
    title: str
    show: Show
    design: Path | None = SAMPLE
    wait: int = SOON
    language: str = "en"


def first(window: MainWindow, kind: str) -> str:
    """The id of the first thing of a kind."""
    return window.document.design.index.by_kind[kind][0]


def nothing(window: MainWindow, _folder: Path) -> QWidget:
    """The window as it is."""
    return window


def act(name: str) -> Show:
    """Trigger an action."""

    def show(window: MainWindow, _folder: Path) -> QWidget:
        window.actions_by_id[name].trigger()
        return window

    return show


def chosen(*kinds: str) -> Show:
    """Select the first thing of each kind."""

    def show(window: MainWindow, _folder: Path) -> QWidget:
        window.document.select([first(window, kind) for kind in kinds])
        return window

    return show


def drawn(window: MainWindow) -> None:
    """Give the drawing all the room."""
    window.docks["bottom"].hide()
    window.canvas.fit_all()


def put(window: MainWindow, kind: str) -> None:
    """Insert a thing as the palette does: into what is selected, if it may stand there."""
    assert insert(window.document, next(e for e in entries(catalogue()) if e.kind.slug == kind)), kind


def dialog_of(window: MainWindow, name: str) -> QDialog:
    """The dialog of that name on the window."""
    found = window.findChild(QDialog, name)
    assert isinstance(found, QDialog), name
    return found
