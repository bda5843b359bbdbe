from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from fnetdesigner.gui.canvas.dropping import KIND_TYPE, Place, kind_data, kind_of

LEFT, PLAIN, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
NET, INT = "virtual-network-1", "subnet-1"


def enter(hands, data: QMimeData, x: float, y: float) -> None:
    at = hands.at(x, y)
    port = hands.view.viewport()
    QApplication.sendEvent(port, QDragEnterEvent(at, COPY, data, LEFT, PLAIN))
    QApplication.sendEvent(port, QDragMoveEvent(at, COPY, data, LEFT, PLAIN))


def drop(hands, data: QMimeData, x: float, y: float) -> None:
    enter(hands, data, x, y)
    QApplication.sendEvent(hands.view.viewport(), QDropEvent(hands.at(x, y), COPY, data, LEFT, PLAIN))


@pytest.mark.editor("G3", "S4")
def test_a_card_lands_under_the_pointer_on_the_grid(hands) -> None:
    drop(hands, kind_data("key-vault"), 204, 700)
    assert hands.place("key-vault-1") == (112, 672)
    assert hands.document.selection == ("key-vault-1",)
    assert hands.steps == 1


def test_a_preset_brings_its_values(hands) -> None:
    drop(hands, kind_data("virtual-network", {"address_space": ["172.16.0.0/16"]}), 300, 700)
    assert hands.document.design.resources["virtual-network-3"].address_space == ("172.16.0.0/16",)


@pytest.mark.editor("N2")
def test_a_subnet_drops_into_a_network_which_grows(hands) -> None:
    drop(hands, kind_data("subnet"), 1100, 200)
    design = hands.document.design
    assert design.resources["subnet-3"].parent == "virtual-network-2"
    rects = hands.view.drawing.rects
    assert rects["virtual-network-2"].contains(rects["subnet-3"])


@pytest.mark.editor("P1")
def test_an_illegal_place_shows_the_reason_and_refuses(hands) -> None:
    data = kind_data("private-endpoint")
    enter(hands, data, 200, 700)
    reason = "A private endpoint belongs in a subnet."
    assert isinstance(hands.view._overlay.gesture, Place)
    assert hands.view._floats.tip.text() == reason
    drop(hands, data, 200, 700)
    assert hands.refusals == [reason]
    assert hands.steps == 0
    assert hands.view._overlay.gesture is None


@pytest.mark.editor("F7")
def test_a_file_is_handed_on(hands, qtbot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/home/somebody/design.fnd")])
    with qtbot.waitSignal(hands.view.file_dropped) as signal:
        drop(hands, data, 100, 100)
    assert signal.args == [Path("/home/somebody/design.fnd")]


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", json.dumps({"kind": "no-such-kind"}).encode(), b'{"kind": 7}', b'{"kind": "note", "values": 1}'],
)
@pytest.mark.editor("C4")
def test_broken_data_is_not_a_kind(qapp, raw: bytes) -> None:
    data = QMimeData()
    data.setData(KIND_TYPE, raw)
    assert kind_of(data) is None
