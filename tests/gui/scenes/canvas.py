"""Scenes of the drawing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QWidget

from fnetdesigner.gui.window import MainWindow
from fnetdesigner.model.lines import Pin
from fnetdesigner.planning.assistants.catalogue import ASSISTANTS
from fnetdesigner.report.overlays import OVERLAYS
from fnetdesigner.workspace.bending import bend
from tests.gui.scenes.scene import GALLERY, HUB, LATER, Scene, drawn, first, put

ASSISTED = {
    "private-app": HUB,
    "lock-storage": GALLERY / "regional-integration.fnd",
    "nat-outbound": GALLERY / "private-http.fnd",
    "firewall-outbound": GALLERY / "private-http.fnd",
    "peer": HUB,
    "on-premises": GALLERY / "private-http.fnd",
}
"""A design for each assistant in which it has something to do."""


def _overlay(name: str, window: MainWindow, _folder: Path) -> QWidget:
    drawn(window)
    window.document.select([first(window, "storage-account")])
    window.actions_by_id[f"overlay_{name}"].trigger()
    return window


def _assistant(name: str, window: MainWindow, _folder: Path) -> QWidget:
    if name == "peer":
        window.document.select(window.document.design.index.by_kind["peering"])
        window.actions_by_id["delete"].trigger()
    drawn(window)
    dialog = window.guidance.assist(name)
    # At the right edge, so that all of it is on the picture.
    at = QPoint(window.width() - dialog.width() - 12, window.canvas.mapTo(window, QPoint(0, 12)).y())
    dialog.move(window.mapToGlobal(at))
    return window


def _dependents(window: MainWindow, _folder: Path) -> QWidget:
    drawn(window)
    window.document.select([first(window, "private-endpoint")])
    return window


def _collapsed(window: MainWindow, _folder: Path) -> QWidget:
    window.document.select(window.document.design.index.by_kind["subnet"][:1])
    window.actions_by_id["collapse"].trigger()
    window.document.select([])
    drawn(window)
    return window


def _bent(window: MainWindow, _folder: Path) -> QWidget:
    document = window.document
    app, storage = first(window, "function-app"), first(window, "storage-account")
    line = next(x for x in window.canvas.drawing.lines.values() if (x.source, x.target) == (app, storage))
    level = max(point[1] for point in line.points) + 96
    document.do(bend(document.design, line, [Pin(x=round(line.points[0][0]), y=round(level), level=True)]))
    drawn(window)
    return window


def _frames(window: MainWindow, _folder: Path) -> QWidget:
    document = window.document
    put(window, "region")
    put(window, "resource-group")
    group = document.selection
    for kind in ("virtual-network", "function-app", "storage-account"):
        document.select(group)
        put(window, kind)
    document.select([])
    window.actions_by_id["arrange"].trigger()
    drawn(window)
    return window


def _fix(window: MainWindow, _folder: Path) -> QWidget:
    window.problems.board.step(1)
    for button in window.problems.board.detail.findChildren(QPushButton):
        if button.objectName().startswith("preview-"):
            button.click()
            break
    return window


CANVAS: tuple[Scene, ...] = (
    *(Scene(f"overlay-{o.id}", f"Overlay: {o.title}", partial(_overlay, o.id), HUB, LATER) for o in OVERLAYS),
    Scene("dependents", "The flows that depend on a private endpoint", _dependents, HUB, LATER),
    Scene("collapsed", "A collapsed subnet", _collapsed),
    Scene("bends", "A connector with a pinned bend", _bent),
    Scene("frames", "Regions and resource groups as frames", _frames, None),
    Scene("fix-preview", "A fix, looked at before it is applied", _fix),
    *(Scene(f"assistant-{a.name}", f"Assistant: {a.title}", partial(_assistant, a.name), ASSISTED[a.name], LATER)
      for a in ASSISTANTS),
)  # fmt: skip
"""The drawing."""
