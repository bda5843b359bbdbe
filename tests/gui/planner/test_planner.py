"""The address planner by hand and by keys: every change is one step, every refusal says why."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.dialogs import choose
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.panels.addresses import Addresses
from fnetdesigner.gui.theme import Theme
from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.design import Placement
from fnetdesigner.rules.examples.sketch import Sketch

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def document() -> Document:
    sketch = Sketch(baseline="2024-11")
    network = sketch.add(VirtualNetwork, "vnet-a", address_space=("10.0.0.0/22", "10.9.0.0/24"))
    used = sketch.add(Subnet, "snet-used", network, prefix="10.0.0.0/28")
    sketch.add(Subnet, "snet-empty", network, prefix="10.0.1.0/26")
    plan = sketch.add(
        HostingPlan, "plan-a", tier="elastic-premium", sku="EP1", operating_system="windows", maximum_instances=3
    )
    sketch.add(FunctionApp, "func-a", plan=plan, integration_subnet=used)
    sketch.add(VirtualNetwork, "vnet-b", address_space=("10.20.0.0/16",))
    design = sketch.design()
    places = {i: Placement(x=16, y=48, width=216, height=120) for i in design.resources if i != "virtual-network-1"}
    places["virtual-network-1"] = Placement(x=0, y=0, width=600, height=400)
    return Document(dataclasses.replace(design, layout=places))


@pytest.fixture
def panel(qtbot: QtBot, document: Document) -> Addresses:
    made = Addresses(document, Theme("light"))
    qtbot.addWidget(made)
    made.resize(1300, 520)
    made.show()
    qtbot.waitExposed(made)
    return made


def prefixes(document: Document) -> dict[str, str | None]:
    return {r.name: r.prefix for r in document.design.resources.values() if isinstance(r, Subnet)}


def choose_plan(panel: Addresses, tier: str, system: str, scale: int) -> None:
    form = panel.planner.form
    form.plan.setCurrentIndex(form.plan.findData(tier))
    form.system.setCurrentIndex(form.system.findData(system))
    form.scale.setValue(scale)


@pytest.mark.parametrize(
    ("tier", "system", "scale", "expected"),
    [
        ("elastic-premium", "windows", 3, "10.0.2.0/24"),
        ("elastic-premium", "linux", 3, "10.0.0.64/26"),
        ("dedicated", "windows", 5, "10.0.0.16/28"),
        ("flex-consumption", "linux", 2, "10.0.0.128/25"),
    ],
)
def test_the_next_fit_follows_plan_and_scale(
    panel: Addresses, tier: str, system: str, scale: int, expected: str
) -> None:
    choose_plan(panel, tier, system, scale)
    assert panel.planner.form.range.text() == expected
    assert f"A /{expected.split('/')[1]}:" in panel.planner.form.reasons.text()


def test_adding_is_one_step_and_selects_the_subnet(panel: Addresses, document: Document) -> None:
    choose_plan(panel, "dedicated", "linux", 5)
    before = document.design
    panel.planner.form.name.setText("snet-new")
    panel.planner.form.add.click()
    [new] = [r for r in document.design.resources.values() if r.name == "snet-new"]
    assert isinstance(new, Subnet)
    assert (new.prefix, new.delegations) == ("10.0.0.16/28", ("Microsoft.Web/serverFarms",))
    assert new.id in document.design.layout
    assert document.selection == (new.id,)
    assert panel.planner.form.range.text() == "10.0.0.32/28"
    document.undo()
    assert document.design == before


def test_the_proposed_block_is_dragged_to_its_place(panel: Addresses, document: Document) -> None:
    choose_plan(panel, "dedicated", "linux", 5)
    strip = panel.planner.strips[0]
    proposed = panel.planner.form.prefix
    assert proposed is not None
    start = strip.ghost_rect(proposed).center().toPoint()
    edges = strip.strip.edges
    end = QPoint(int(edges[-1]) - 2, start.y())
    QTest.mousePress(strip, LEFT, pos=start)
    for x in range(start.x(), end.x(), 40):
        QTest.mouseMove(strip, QPoint(x, start.y()))
    QTest.mouseMove(strip, end)
    QTest.mouseRelease(strip, LEFT, pos=end)
    assert prefixes(document)["snet-integration"] == "10.0.3.240/28"
    document.undo()
    assert len(prefixes(document)) == 2


def test_an_empty_subnet_is_dragged_and_a_used_one_is_not(panel: Addresses, document: Document) -> None:
    def drag(at: int, to: int) -> None:
        strip = panel.planner.strips[0]
        edges = strip.strip.edges
        start, end = QPoint(int((edges[at] + edges[at + 1]) / 2), 20), QPoint(int(edges[to + 1]) - 3, 20)
        QTest.mousePress(strip, LEFT, pos=start)
        QTest.mouseMove(strip, QPoint((start.x() + end.x()) // 2, 20))
        QTest.mouseMove(strip, end)
        QTest.mouseRelease(strip, LEFT, pos=end)

    panel.planner.form.range.clear()
    panel.planner.form.range.textEdited.emit("")
    panel.planner._propose(None)
    drag(2, 3)
    assert prefixes(document)["snet-empty"] == "10.0.3.192/26"
    drag(0, 1)
    assert prefixes(document)["snet-used"] == "10.0.0.0/28"
    assert "no other range" in panel.planner.said.text()
    assert panel.planner.said.isVisible()


def test_everything_by_keys(panel: Addresses, document: Document) -> None:
    choose_plan(panel, "dedicated", "linux", 5)
    strip = panel.planner.strips[0]
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.accessibleDescription().startswith("snet-used, 10.0.0.0/28, 16 addresses: 5 kept by Azure, 3 used")
    assert document.selection == ("subnet-1",)
    QTest.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert panel.planner.form.range.text() == "10.0.0.32/28"
    QTest.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert panel.planner.form.range.text() == "10.0.0.16/28"
    for _ in range(200):
        QTest.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert panel.planner.form.range.text() == "10.9.0.240/28"
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert prefixes(document)["snet-integration"] == "10.9.0.240/28"


def test_split_join_and_resize_keep_the_rules_in_view(panel: Addresses, document: Document) -> None:
    document.select(["subnet-2"])
    bar, before = panel.planner.bar, document.design
    bar.buttons["split"].click()
    assert prefixes(document)["snet-empty"] == "10.0.1.0/27"
    assert prefixes(document)["snet-empty-2"] == "10.0.1.32/27"
    document.select(["subnet-2"])
    bar.buttons["join"].click()
    assert prefixes(document) == {"snet-used": "10.0.0.0/28", "snet-empty": "10.0.1.0/26"}
    document.undo()
    document.undo()
    assert document.design == before
    document.select(["subnet-2"])
    bar.bits.setValue(25)
    bar.buttons["resize"].click()
    assert prefixes(document)["snet-empty"] == "10.0.1.0/25"
    bar.bits.setValue(23)
    bar.buttons["resize"].click()
    assert "overlaps snet-used" in panel.planner.said.accessibleDescription()
    assert prefixes(document)["snet-empty"] == "10.0.1.0/25"


def test_ranges_are_kept_free_and_spaces_come_and_go(panel: Addresses, document: Document) -> None:
    form, bar = panel.planner.form, panel.planner.bar

    def network() -> VirtualNetwork:
        found = document.design.resources["virtual-network-1"]
        assert isinstance(found, VirtualNetwork)
        return found

    form.range.setText("10.0.2.0/23")
    form.name.setText("growth")
    form.keep.click()
    assert [(r.prefix, r.name) for r in network().reservations] == [("10.0.2.0/23", "growth")]
    form.range.setText("10.0.3.0/28")
    form.add.click()
    assert "kept free for growth" in panel.planner.said.text()
    panel.planner.strips[0].choose(4)
    bar.buttons["release"].click()
    assert network().reservations == ()
    form.range.setText("10.30.0.0/24")
    form.space.click()
    assert network().address_space == ("10.0.0.0/22", "10.9.0.0/24", "10.30.0.0/24")
    panel.planner.strips[2].choose(0)
    bar.buttons["drop"].click()
    assert network().address_space == ("10.0.0.0/22", "10.9.0.0/24")
    form.range.setText("10.0.2")
    form.add.click()
    assert "not an address range" in panel.planner.said.text()


def test_the_slider_shows_the_moment_when_a_subnet_runs_out(panel: Addresses, document: Document) -> None:
    view = panel.planner.headroom
    assert view.isHidden()
    document.select(["subnet-1"])
    assert not view.isHidden()
    seen = {}
    for number in (3, 5, 6, 11, 12):
        view.slider.setValue(number)
        seen[number] = view.sentence.property("role")
    assert seen == {3: "ok", 5: "ok", 6: "warning", 11: "warning", 12: "error"}
    assert "runs out at 12" in view.slider.accessibleDescription()
    document.select(["subnet-2"])
    assert view.isHidden()


def test_the_planner_follows_the_selection(panel: Addresses, document: Document) -> None:
    assert panel.planner.heading.text() == "vnet-a"
    document.select(["virtual-network-2"])
    assert panel.planner.heading.text() == "vnet-b"
    document.select(["subnet-2"])
    assert panel.planner.bar.words.text().startswith("snet-empty, 10.0.1.0/26")
    assert panel.planner.strips[0].block is not None


def test_csv_goes_out_and_comes_in_as_one_step(
    panel: Addresses, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, told = tmp_path / "plan.csv", []
    monkeypatch.setattr(choose, "file_to_save", lambda *_: path)
    monkeypatch.setattr(choose, "file_to_open", lambda *_: path)
    monkeypatch.setattr(choose, "tell_trouble", lambda _, title, message: told.append(message))
    panel.planner.to_file.click()
    before = document.design
    panel.planner.from_file.click()
    assert document.design is before
    text = path.read_text(encoding="utf-8-sig")
    path.write_text(text + "vnet-b,subnet,snet-b,10.20.4.0/24\n", encoding="utf-8")
    panel.planner.from_file.click()
    assert prefixes(document)["snet-b"] == "10.20.4.0/24"
    document.undo()
    assert document.design == before
    path.write_text(text + "vnet-b,subnet,snet-b,10.99.4.0/24\n", encoding="utf-8")
    panel.planner.from_file.click()
    assert f"line {len(text.splitlines()) + 1}: 10.99.4.0/24 lies outside" in told[0]
    assert document.design == before


def test_everything_that_takes_keys_has_a_name(panel: Addresses, document: Document) -> None:
    document.select(["subnet-1"])
    QApplication.processEvents()
    for widget in panel.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.objectName():
            named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert named or widget.objectName() in {"planner", "qt_spinbox_lineedit"}, widget.objectName()
