"""What depends on a rule, a route or a zone link, in the window: rows, lines on the canvas, the outline, in words."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.panels.table_editor import TableEditor
from fnetdesigner.gui.tracing.reach import Kept, shift
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.design import Placement
from fnetdesigner.model.edits import Add, Set, apply
from fnetdesigner.model.removal import removal
from fnetdesigner.routing.usage import Piece
from fnetdesigner.workspace.intents import Step
from tests.routing.designs import random_design

GALLERY = Path(__file__).resolve().parents[3] / "resources" / "gallery" / "flex-private-storage.fnd"
FLOW, LINK, GROUP = "intended-flow-1", "private-dns-zone-link-1", "network-security-group-1"
RULES = (
    SecurityRule(name="storage", priority=100, destinations=("VirtualNetwork",), destination_ports=("443",)),
    SecurityRule(name="rest", priority=4000, access="Deny"),
)


@pytest.fixture
def flows(window: MainWindow) -> MainWindow:
    """A window with a flow that a security group lets through."""
    assert window.files.open(GALLERY)
    group = NetworkSecurityGroup(id=GROUP, name="nsg-integration", rules=RULES)
    step = Step((Add(group, Placement(x=608, y=720, width=224, height=56)),
                 Set("subnet-1", {"network_security_group": GROUP})), "Guard")  # fmt: skip
    assert window.document.do(step)
    return window


def rules_of(window: MainWindow) -> TableEditor:
    window.document.select([GROUP])
    editor = window.inspector.row("rules").editor
    assert isinstance(editor, TableEditor)
    return editor


def test_choosing_a_rule_lights_its_flows_and_says_how_they_hang_on_it(qtbot: QtBot, flows: MainWindow) -> None:
    rules = rules_of(flows)
    rules.list.setFocus()
    rules.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: flows.canvas.glow.flows == {FLOW: True})
    assert rules.dependence.isVisible()
    assert rules.dependence.text().splitlines() == [
        "1 intended flow depends on this. 1 would break without it.",
        "•\u00a0func-orders → storders:443: lets it through; without it it is cut",
    ]
    QTest.keyClick(rules.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: rules.dependence.text() == "No intended flow depends on this.")
    assert flows.canvas.glow.flows == {}


def test_hovering_a_rule_passes_over_it_and_leaves_the_chosen_one(qtbot: QtBot, flows: MainWindow) -> None:
    rules = rules_of(flows)
    rules.list.setCurrentRow(1)
    rules.list.entered.emit(rules.list.model().index(0, 0))
    qtbot.waitUntil(lambda: flows.canvas.glow.flows == {FLOW: True})
    assert flows.document.regard.piece == Piece(GROUP, "rules", 0)

    QCoreApplication.sendEvent(rules.list.viewport(), QEvent(QEvent.Type.Leave))
    assert flows.document.regard.piece == Piece(GROUP, "rules", 1)


def test_an_edit_answers_anew(qtbot: QtBot, flows: MainWindow) -> None:
    rules = rules_of(flows)
    rules.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: "would break" in rules.dependence.text())
    assert flows.document.do(Step((Set(GROUP, {"rules": RULES[:1]}),), "Open"))
    qtbot.waitUntil(lambda: "works as well" in rules.dependence.text())


def test_hovering_a_zone_link_on_the_canvas_tells_at_the_pointer(qtbot: QtBot, flows: MainWindow) -> None:
    flows.document.select([])
    (x, y), (right, bottom) = flows.canvas.drawing.lines[LINK].points[:2]
    at = flows.canvas.mapFromScene((x + right) / 2, (y + bottom) / 2)
    QTest.mouseMove(flows.canvas.viewport(), at)
    qtbot.waitUntil(lambda: flows.canvas.glow.flows == {FLOW: True})
    tip = flows.canvas._floats.tip
    assert tip.isVisible() and "func-orders → storders:443: answers its name" in tip.text()
    QTest.mouseMove(flows.canvas.viewport(), QPoint(5, 5))
    qtbot.waitUntil(lambda: flows.canvas.glow.flows == {})


def test_the_outline_and_the_selection_tell_too(qtbot: QtBot, flows: MainWindow) -> None:
    flows.document.select([LINK])
    qtbot.waitUntil(lambda: flows.canvas.glow.flows == {FLOW: True})
    line = flows.inspector.findChild(type(rules_of(flows).dependence), "dependence")
    assert line is not None
    flows.document.select([])
    qtbot.waitUntil(lambda: flows.canvas.glow.flows == {})
    flows.outline.view.entered.emit(flows.outline.model.index_of(LINK))
    qtbot.waitUntil(lambda: flows.canvas.glow.flows == {FLOW: True})


def test_rows_in_effect_tell_too(qtbot: QtBot, flows: MainWindow) -> None:
    flows.document.select(["subnet-1"])
    flows.actions_by_id["effective"].trigger()
    dialog = flows.routing._effective
    assert dialog is not None
    rules = dialog.findChild(QTableWidget, "effective-security-rules")
    assert rules is not None
    names = [rules.item(row, 3).text() for row in range(rules.rowCount())]
    rules.setCurrentCell(names.index("storage"), 0)
    qtbot.waitUntil(lambda: flows.canvas.glow.flows == {FLOW: True})
    dialog.close()
    qtbot.waitUntil(lambda: flows.canvas.glow.flows == {})


@pytest.mark.parametrize("seed", range(6))
def test_what_is_kept_while_editing_equals_what_is_worked_out_anew(seed: int) -> None:
    random = Random(seed)
    design = random_design(random)
    kept = Kept(design)
    for _ in range(6):
        before = kept.reach
        design, _ = apply(design, list(removal(design, [random.choice(list(design.resources))])))
        if not design.resources:
            return
        kept.go_on(design)
        anew = Kept(design).reach
        assert kept.reach.matrix.rows == anew.matrix.rows
        assert kept.reach.intents == anew.intents
        assert kept.shift == shift(before.matrix, anew.matrix)
