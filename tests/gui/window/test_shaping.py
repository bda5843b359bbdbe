"""Collapsing, shrinking, bends, jumps and the legend from the menus of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMenu

from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.catalogue import relations
from fnetdesigner.model.lines import Pin
from fnetdesigner.workspace.bending import bend, move_label
from fnetdesigner.workspace.intents import connect


def offered(menu: QMenu) -> list[str]:
    return [a.objectName() for a in menu.actions() if a.objectName()]


def network(window: MainWindow) -> str:
    return window.document.design.index.by_kind["virtual-network"][0]


@pytest.mark.editor("N4", "X2")
def test_a_network_is_collapsed_and_opened_from_its_menu(sample: MainWindow) -> None:
    net = network(sample)
    sample.document.select([net])
    assert {"collapse", "shrink"} <= set(offered(sample.context_menu([net])))
    sample.actions_by_id["collapse"].trigger()
    assert net in sample.canvas.drawing.cards
    assert "expand" in offered(sample.context_menu([net]))
    assert "collapse" not in offered(sample.context_menu([net]))
    sample.actions_by_id["expand"].trigger()
    assert net in sample.canvas.drawing.containers


@pytest.mark.editor("N4", "M5")
def test_choosing_something_inside_a_collapsed_container_shows_the_container(sample: MainWindow) -> None:
    net = network(sample)
    inside = sample.document.design.index.children[net][0]
    sample.document.select([net])
    sample.actions_by_id["collapse"].trigger()
    sample.canvas.zoom_to(6)
    sample.search.element_chosen.emit(inside)
    assert sample.document.selection == (inside,)
    rect = sample.canvas.drawing.rects[net]
    assert sample.canvas.camera.seen().contains(QPointF(*rect.center))


@pytest.mark.editor("N2")
def test_shrink_to_fit_is_one_step_and_says_when_there_is_nothing_to_do(sample: MainWindow) -> None:
    said: list[str] = []
    sample.document.refused.connect(said.append)
    sample.document.select([])
    sample.actions_by_id["shrink"].trigger()
    before = len(sample.document.session.history.undo_labels)
    assert before <= 1
    sample.actions_by_id["shrink"].trigger()
    assert len(sample.document.session.history.undo_labels) == before
    assert said == ["Nothing to shrink: every container fits what is in it."]


@pytest.mark.editor("L3", "L4", "X2")
def test_bends_and_labels_are_released_from_the_menu_of_a_connector(sample: MainWindow) -> None:
    document = sample.document
    app, store = (document.design.index.by_kind[k][0] for k in ("function-app", "storage-account"))
    flow = next(r for r in relations("function-app", "storage-account") if r.through == "intended-flow")
    document.do(connect(document.design, app, store, flow))
    line = sample.canvas.drawing.lines[document.selection[0]]
    document.do(bend(document.design, line, [Pin(x=-200, y=-200, level=True)]))
    document.do(move_label(document.design, line, 20, 20))
    document.select([line.id])
    assert {"release_bends", "reset_label"} <= set(offered(sample.context_menu([line.id])))
    sample.actions_by_id["release_bends"].trigger()
    assert not document.design.lines[line.id].pins
    sample.actions_by_id["reset_label"].trigger()
    assert line.id not in document.design.lines
    assert not {"release_bends", "reset_label"} & set(offered(sample.context_menu([line.id])))


@pytest.mark.editor("L3")
def test_jumps_and_the_legend_are_switched_and_ticked(sample: MainWindow) -> None:
    actions, legend = sample.actions_by_id, sample.canvas._floats.legend
    assert not actions["line_jumps"].isChecked()
    assert actions["legend"].isChecked()
    assert legend.isVisible()
    actions["line_jumps"].trigger()
    actions["legend"].trigger()
    assert sample.canvas.line_jumps
    assert actions["line_jumps"].isChecked()
    assert not legend.isVisible()
    assert not actions["legend"].isChecked()
