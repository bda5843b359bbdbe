"""Scenes of the window and its panels."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fnetdesigner.gui.planner.headroom_view import HeadroomView
from fnetdesigner.gui.planner.pane import Planner
from fnetdesigner.gui.window import MainWindow
from tests.gui.scenes.scene import GALLERY, HUB, LATER, Scene, act, chosen, first, nothing

STOPS = 5


def _commands(window: MainWindow, _folder: Path) -> QWidget:
    window.search.open()
    window.search.field.setText("priv")
    return window


def _palette(window: MainWindow, _folder: Path) -> QWidget:
    window.actions_by_id["show_palette"].trigger()
    window.palette_panel.search.setText("gateway")
    return window


def _finding(window: MainWindow, _folder: Path) -> QWidget:
    window.problems.board.step(1)
    return window


def _no_match(window: MainWindow, _folder: Path) -> QWidget:
    window.problems.text.setText("bastion")
    return window


def _trace(window: MainWindow, _folder: Path) -> QWidget:
    window.routing.follow(first(window, "function-app"), first(window, "storage-account"))
    return window


def _console(window: MainWindow, _folder: Path) -> QWidget:
    window.document.select([first(window, "function-app")])
    window.actions_by_id["console"].trigger()
    field = window.routing.console.line
    for words in ("nameresolver storders.blob.core.windows.net", "tcpping storders.blob.core.windows.net:443"):
        field.setText(words)
        QTest.keyClick(field, Qt.Key.Key_Return)
    return window


def _addresses(window: MainWindow, _folder: Path) -> QWidget:
    window.document.select([first(window, "subnet")])
    window.actions_by_id["show_addresses"].trigger()
    window.resizeDocks([window.docks["bottom"]], [430], Qt.Orientation.Vertical)
    return window


def _headroom(window: MainWindow, folder: Path) -> QWidget:
    _addresses(window, folder)
    planner, rooms = window.findChild(Planner), window.findChild(HeadroomView)
    assert planner is not None and rooms is not None
    planner.ensureWidgetVisible(rooms)
    return window


def _message(window: MainWindow, _folder: Path) -> QWidget:
    window.document.refused.emit("*snet-int* is a /29; an integration subnet needs at least /28.".replace("*", ""))
    return window


def _stop(number: int) -> Scene:
    def show(window: MainWindow, _folder: Path) -> QWidget:
        window.guidance.begin_tour()
        for _ in range(number - 1):
            window.guidance.tour.go(1)
        return window

    return Scene(f"tour-{number}", f"Stop {number} of the tour", show, None)


PANELS: tuple[Scene, ...] = (
    Scene("empty", "The empty window", nothing, None),
    *(_stop(number) for number in range(1, STOPS + 1)),
    Scene("window", "The window with an app selected", chosen("function-app")),
    Scene("window-several", "Several things selected", chosen("function-app", "storage-account")),
    Scene("window-german", "The window in German", _finding, language="de"),
    Scene("inspector-subnet", "The inspector of a subnet", chosen("subnet"), HUB),
    Scene("inspector-firewall", "The inspector of a firewall, with tables", chosen("azure-firewall"), HUB),
    Scene("palette", "Searching the palette", _palette),
    Scene("commands", "The command palette", _commands),
    Scene("finding", "A problem in full", _finding),
    Scene("problems-none", "No problem for a filter", _no_match),
    Scene("message", "What a refusal looks like", _message),
    Scene("flows", "Intended flows", act("show_flows"), HUB, LATER),
    Scene("trace", "A packet that arrives", _trace, HUB, LATER),
    Scene("trace-empty", "Nothing traced yet", act("trace"), HUB),
    Scene("matrix", "Who reaches whom", act("show_matrix"), HUB, LATER),
    Scene("console", "The console of an app", _console, HUB, LATER),
    Scene("addresses", "Addresses with a network in the planner", _addresses, HUB),
    Scene("addresses-none", "No network to plan", act("show_addresses"), None),
    Scene("headroom", "Room to scale", _headroom, GALLERY / "regional-integration.fnd"),
)
"""The window and its panels."""
