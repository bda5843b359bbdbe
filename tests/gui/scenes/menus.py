"""Scenes of menus, opened."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from fnetdesigner.gui.actions import MENUS as NAMES
from fnetdesigner.gui.window import MainWindow
from tests.gui.scenes.scene import HUB, Scene, first

INNER = ("overlays", "theme", "assistants", "align-and-size", "select-more", "containers-and-connectors")


def _opened(number: int, window: MainWindow, _folder: Path) -> QWidget:
    window.document.select([first(window, "function-app")])
    action = window.menuBar().actions()[number]
    menu = action.menu()
    assert isinstance(menu, QMenu)
    menu.popup(window.menuBar().mapToGlobal(window.menuBar().actionGeometry(action).bottomLeft()))
    return menu


def _inner(name: str, window: MainWindow, _folder: Path) -> QWidget:
    window.document.select([first(window, "virtual-network")])
    menu = window.findChild(QMenu, f"{name}-menu")
    assert isinstance(menu, QMenu), name
    menu.popup(window.mapToGlobal(QPoint(300, 100)))
    return menu


def _context(kind: str, window: MainWindow, _folder: Path) -> QWidget:
    ids = [first(window, kind)] if kind else []
    window.document.select(ids)
    menu = window.context_menu(ids)
    menu.popup(window.canvas.mapToGlobal(QPoint(120, 60)))
    return menu


MENUS: tuple[Scene, ...] = (
    *(Scene(f"menu-{name.lower()}", f"The menu {name}", partial(_opened, number))
      for number, name in enumerate(NAMES)),
    Scene("menu-design-german", "The menu Design in German", partial(_opened, NAMES.index("Design")), language="de"),
    *(Scene(f"menu-{name}", f"The menu {name.replace('-', ' ')}", partial(_inner, name), HUB) for name in INNER),
    Scene("context-app", "Right click on an app", partial(_context, "function-app")),
    Scene("context-network", "Right click on a virtual network", partial(_context, "virtual-network")),
    Scene("context-canvas", "Right click on the canvas", partial(_context, "")),
)  # fmt: skip
"""The menus."""
