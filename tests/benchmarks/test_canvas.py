"""How long a frame of the canvas takes: whole, at 40 % and 100 %, and while something is dragged. Printed, not judged.

``canvas_growth.py`` beside this measures all figures in the whole window, each size in a process of its own.
"""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.canvas import CanvasView
from fnetdesigner.gui.canvas.moving import Move
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.theme import Theme
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.resource import Resource
from fnetdesigner.rules.examples.sketch import Sketch

PLAIN = Qt.KeyboardModifier.NoModifier


def model(slug: str) -> type[Resource]:
    return catalogue().by_slug[slug].model


def sheet(count: int) -> Design:
    """So many cards in rows; every second one is an app that depends on the storage account before it."""
    sketch = Sketch()
    layout: dict[str, Placement] = {}
    store: Resource | None = None
    for n in range(count):
        if n % 2 == 0:
            store = item = sketch.add(model("storage-account"), f"stdata{n}")
        else:
            item = sketch.add(model("function-app"), f"func-{n}", host_storage=store)
        layout[item.id] = Placement(x=(n % 40) * 264, y=(n // 40) * 120)
    return replace(sketch.design(), layout=layout)


@pytest.fixture(params=[100, 1000, 5000])
def view(request: pytest.FixtureRequest, qtbot: QtBot) -> CanvasView:
    canvas = CanvasView(Document(sheet(request.param)), Theme("light"))
    qtbot.addWidget(canvas)
    canvas.resize(1920, 1080)
    canvas.show()
    qtbot.waitExposed(canvas)
    return canvas


def anew(view: CanvasView) -> None:
    """Paint a frame with nothing kept of the one before."""
    view._kept.forget()
    view.viewport().repaint()


def test_whole(view: CanvasView, benchmark: BenchmarkFixture) -> None:
    view.fit_all()
    benchmark(anew, view)


@pytest.mark.parametrize("scale", [0.4, 1.0])
def test_zoomed(view: CanvasView, scale: float, benchmark: BenchmarkFixture) -> None:
    view.zoom_to(scale)
    view._sharpen()
    benchmark(anew, view)


def test_the_same_again(view: CanvasView, benchmark: BenchmarkFixture) -> None:
    """As when something is selected or the pointer lights something."""
    view.zoom_to(1)
    benchmark(view.viewport().repaint)


def test_a_pan_step(view: CanvasView, benchmark: BenchmarkFixture) -> None:
    view.zoom_to(1)
    ways = itertools.cycle((12, 12, -12, -12))

    def step() -> None:
        view.camera.scroll(next(ways), 8)
        view.viewport().repaint()

    benchmark(step)


def test_a_hit(view: CanvasView, benchmark: BenchmarkFixture) -> None:
    view.zoom_to(1)
    points = itertools.cycle(QPointF(7 * n % 1500, 11 * n % 700) for n in range(200))
    benchmark(lambda: view._pointer.hit(next(points)))


def test_a_zoom_step(view: CanvasView, benchmark: BenchmarkFixture) -> None:
    def step() -> None:
        view.zoom_to(1.0 if view.camera.scale != 1.0 else 0.9)
        view.viewport().repaint()

    benchmark(step)


def test_a_frame_of_a_drag(view: CanvasView, benchmark: BenchmarkFixture) -> None:
    view.zoom_to(1)
    gesture = Move(view._table, QPointF(300, 20), ("function-app-1",), "function-app-1")
    view._pointer.begin(gesture)
    place = 0

    def frame() -> None:
        nonlocal place
        place += 8
        gesture.move(QPointF(300 + place % 800, 60), PLAIN)
        QApplication.processEvents()

    benchmark(frame)


def test_an_edit(view: CanvasView, benchmark: BenchmarkFixture) -> None:
    """Adding a card and taking it back, with the analysis that each of them brings."""
    from fnetdesigner.workspace import intents

    def edit() -> None:
        view.document.attempt(lambda: intents.place(view.document.design, "key-vault", None, (0, -200)))
        view.document.undo()

    benchmark(edit)


def test_a_move(view: CanvasView, benchmark: BenchmarkFixture) -> None:
    """Moving a card on the drawing alone, without the analysis."""
    from fnetdesigner.model.changes import ChangeSet

    design = view.document.design
    moved = replace(design, layout={**design.layout, "function-app-1": Placement(x=300, y=60)})
    changes = ChangeSet(placed=frozenset({"function-app-1"}))

    def edit() -> None:
        view.drawing.update(moved, changes, {})
        view.drawing.update(design, changes, {})

    benchmark(edit)
