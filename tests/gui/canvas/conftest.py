"""A small design with known places, and hands to work on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.canvas import CanvasView
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.theme import Theme
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.resource import Resource
from fnetdesigner.rules.examples.sketch import Sketch

PLACES = {
    "function-app-1": (0, 0, 184, 56),
    "storage-account-1": (0, 400, 184, 56),
    "route-table-1": (0, 520, 184, 56),
    "virtual-network-1": (320, 0, 520, 320),
    "subnet-1": (32, 48, 224, 120),
    "subnet-2": (272, 48, 224, 240),
    "private-endpoint-1": (16, 64, 184, 56),
    "virtual-network-2": (960, 0, 320, 240),
    "note-1": (960, 400, 240, 96),
}


def model(slug: str) -> type[Resource]:
    return catalogue().by_slug[slug].model


def small_design() -> Design:
    sketch = Sketch()
    app = sketch.add(model("function-app"), "func-a")
    store = sketch.add(model("storage-account"), "stdata")
    sketch.add(model("route-table"), "rt-a")
    network = sketch.add(model("virtual-network"), "vnet-a", address_space=("10.0.0.0/16",))
    sketch.add(model("virtual-network"), "vnet-b", address_space=("10.1.0.0/16",))
    sketch.add(model("subnet"), "snet-int", network, prefix="10.0.1.0/26")
    endpoints = sketch.add(model("subnet"), "snet-pe", network, prefix="10.0.2.0/26")
    sketch.add(model("private-endpoint"), "pe-blob", endpoints, target=store, group_id="blob")
    sketch.add(model("note"), "note-a", text="A note")
    sketch.change(app, host_storage=store)
    layout = {i: Placement(x=x, y=y, width=w, height=h) for i, (x, y, w, h) in PLACES.items()}
    return replace(sketch.design(), layout=layout)


class Hands:
    """Works on a canvas with scene coordinates, through Qt's own events."""

    def __init__(self, view: CanvasView) -> None:
        self.view = view
        self.document = view.document
        self.refusals: list[str] = []
        self.document.refused.connect(self.refusals.append)

    def at(self, x: float, y: float) -> QPoint:
        return self.view.mapFromScene(QPointF(x, y))

    def center(self, resource_id: str) -> tuple[float, float]:
        return self.view.drawing.rects[resource_id].center

    def place(self, resource_id: str) -> tuple[float, float]:
        rect = self.view.drawing.rects[resource_id]
        return rect.x, rect.y

    def press(self, x: float, y: float, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mousePress(self.view.viewport(), Qt.MouseButton.LeftButton, keys, self.at(x, y))

    def move(self, x: float, y: float, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QMouseEvent
        from PySide6.QtWidgets import QApplication

        at = QPointF(self.at(x, y))
        buttons = Qt.MouseButton.LeftButton
        away = QPointF(self.view.viewport().mapToGlobal(at))
        event = QMouseEvent(QEvent.Type.MouseMove, at, away, Qt.MouseButton.NoButton, buttons, keys)
        QApplication.sendEvent(self.view.viewport(), event)

    def release(self, x: float, y: float, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseRelease(self.view.viewport(), Qt.MouseButton.LeftButton, keys, self.at(x, y))

    def click(self, x: float, y: float, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, keys, self.at(x, y))

    def drag(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self.press(*start, keys)
        self.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, keys)
        self.move(*end, keys)
        self.release(*end, keys)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, keys)

    @property
    def steps(self) -> int:
        """How many steps can be undone."""
        return len(self.document.session.history.undo_labels)


@pytest.fixture
def hands(qtbot: QtBot) -> Iterator[Hands]:
    """A canvas of 1400 x 900 at 100 % that shows the small design whole."""
    view = CanvasView(Document(small_design()), Theme("light"))
    qtbot.addWidget(view)
    view.resize(1400, 900)
    view.show()
    qtbot.waitExposed(view)
    view.zoom_to(1)
    view.camera.put(QPointF(0, 0), QPoint(60, 60))
    view.settle()
    view.setFocus()
    yield Hands(view)
    view.close()


@pytest.fixture
def shift() -> Qt.KeyboardModifier:
    return Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def ctrl() -> Qt.KeyboardModifier:
    return Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def alt() -> Qt.KeyboardModifier:
    return Qt.KeyboardModifier.AltModifier
