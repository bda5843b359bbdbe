"""The inspector: every kind has a form, wrong text stays and says why, a visit is one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.panels.editors import ChoiceEditor, LineEditor, LinesEditor, SwitchEditor
from fnetdesigner.gui.panels.form import DESIGN_FIELDS, specs_of
from fnetdesigner.gui.panels.reference_editors import CheckListEditor, ReferenceEditor
from fnetdesigner.gui.panels.table_editor import TableEditor
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.design import Settings
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View

from .conftest import insert


def only(window: MainWindow, kind: str) -> Resource:
    resource_id = window.document.design.index.by_kind[kind][0]
    window.document.select([resource_id])
    return window.document.design.resources[resource_id]


def line_of(window: MainWindow, field: str) -> LineEditor:
    editor = window.inspector.row(field).editor
    assert isinstance(editor, LineEditor)
    return editor


def retype(editor: LineEditor, text: str) -> None:
    editor.line.setFocus()
    editor.line.selectAll()
    QTest.keyClicks(editor.line, text)


def undo_steps(window: MainWindow) -> int:
    return len(window.document.session.history.undo_labels)


@pytest.mark.parametrize("kind", catalogue().kinds, ids=lambda k: k.slug)
@pytest.mark.editor("I4")
def test_every_shown_field_of_every_kind_has_a_row_with_help(kind, sample: MainWindow) -> None:  # type: ignore[no-untyped-def]
    if kind.shape == "connector" and kind.slug not in sample.document.design.index.by_kind:
        fields = {s.name for s in specs_of(kind.model)}
        assert set(kind.ends) - {"parent"} <= fields
        return
    if kind.slug not in sample.document.design.index.by_kind:
        home = sample.document.design.index.by_kind["subnet"][0] if kind.inside and not kind.free else None
        from fnetdesigner.workspace.intents import place

        assert sample.document.do(place(sample.document.design, kind.slug, home))
    thing = only(sample, kind.slug)
    for spec in specs_of(kind.model):
        row = sample.inspector.row(spec.name)
        assert row.spec is spec
        assert spec.shown.help in row._help.accessibleDescription()
    assert sample.inspector.findChild(QLabel, "inspector-name").text() == thing.name  # type: ignore[union-attr]


@pytest.mark.editor("I2")
def test_wrong_text_stays_and_says_what_is_wrong(sample: MainWindow) -> None:
    subnet = only(sample, "subnet")
    assert isinstance(subnet, Subnet)
    editor, row = line_of(sample, "prefix"), sample.inspector.row("prefix")
    retype(editor, "10.100.9.3/24")
    assert row.invalid
    assert "did you mean 10.100.9.0/24" in row.error.text()
    assert editor.line.property("invalid") == "true"
    held = sample.document.design.resources[subnet.id]
    assert isinstance(held, Subnet)
    assert held.prefix != "10.100.9.3/24"
    sample.problems.refresh()
    assert editor.line.text() == "10.100.9.3/24"
    retype(editor, "10.100.9.0/24")
    assert not row.invalid
    held = sample.document.design.resources[subnet.id]
    assert isinstance(held, Subnet)
    assert held.prefix == "10.100.9.0/24"


@pytest.mark.editor("I2")
def test_what_is_typed_in_one_visit_is_one_step(sample: MainWindow) -> None:
    thing = only(sample, "function-app")
    before = undo_steps(sample)
    retype(line_of(sample, "name"), "func-renamed")
    assert undo_steps(sample) == before + 1
    sample.canvas.setFocus()
    retype(line_of(sample, "name"), "func-again")
    assert undo_steps(sample) == before + 2
    sample.document.undo()
    assert sample.document.design.resources[thing.id].name == "func-renamed"
    assert line_of(sample, "name").line.text() == "func-renamed"


@pytest.mark.editor("K2")
def test_the_undo_key_acts_on_the_text_first(sample: MainWindow, qtbot: QtBot) -> None:
    thing = only(sample, "function-app")
    old = thing.name
    editor = line_of(sample, "name")
    retype(editor, "x")
    QTest.keyClick(editor.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.line.text() == old
    assert sample.document.design.resources[thing.id].name == old
    assert sample.document.design.resources[thing.id].name == old


@pytest.mark.editor("K3")
def test_keys_of_the_canvas_are_not_taken_from_a_field(sample: MainWindow) -> None:
    thing = only(sample, "function-app")
    editor = line_of(sample, "name")
    retype(editor, "l")
    QTest.keyClick(editor.line, Qt.Key.Key_L)
    QTest.keyClick(editor.line, Qt.Key.Key_Home)
    QTest.keyClick(editor.line, Qt.Key.Key_Delete)
    assert editor.line.text() == "l"
    assert sample.document.design.resources[thing.id].name == "l"


def test_choices_switches_and_references_set_their_fields(sample: MainWindow) -> None:
    app = only(sample, "function-app")
    always = sample.inspector.row("always_on").editor
    assert isinstance(always, SwitchEditor)
    was = app.always_on  # type: ignore[attr-defined]
    always.box.click()
    assert sample.document.design.resources[app.id].always_on is not was  # type: ignore[attr-defined]
    stack = sample.inspector.row("stack").editor
    assert isinstance(stack, ChoiceEditor)
    stack.box.activated.emit(3)
    assert sample.document.design.resources[app.id].stack == "python"  # type: ignore[attr-defined]
    plan = sample.inspector.row("plan").editor
    assert isinstance(plan, ReferenceEditor)
    assert plan.box.itemText(0) == "None"
    held = app.plan  # type: ignore[attr-defined]
    plan.go.click()
    assert sample.document.selection == (held,)
    sample.document.select([app.id])
    plan = sample.inspector.row("plan").editor
    assert isinstance(plan, ReferenceEditor)
    plan.box.activated.emit(0)
    assert sample.document.design.resources[app.id].plan is None  # type: ignore[attr-defined]
    assert not plan.go.isEnabled()


def test_lists_are_edited_line_by_line_and_name_the_line_that_is_wrong(sample: MainWindow) -> None:
    network = only(sample, "virtual-network")
    row = sample.inspector.row("address_space")
    assert isinstance(row.editor, LinesEditor)
    row.editor.text.setPlainText("10.100.0.0/16\n10.7/16")
    assert row.error.text().startswith("Line 2")
    row.editor.text.setPlainText("10.100.0.0/16\n\n10.7.0.0/16\n")
    assert not row.invalid
    held = sample.document.design.resources[network.id]
    assert isinstance(held, VirtualNetwork)
    assert held.address_space == ("10.100.0.0/16", "10.7.0.0/16")
    assert row.editor.text.toPlainText().endswith("\n"), "what is being typed is not tidied up"


def test_several_references_are_a_check_list(sample: MainWindow) -> None:
    storage = only(sample, "storage-account")
    editor = sample.inspector.row("allowed_subnets").editor
    assert isinstance(editor, CheckListEditor)
    item = editor.list.item(0)
    item.setCheckState(Qt.CheckState.Checked)
    chosen = item.data(Qt.ItemDataRole.UserRole)
    assert sample.document.design.resources[storage.id].allowed_subnets == (chosen,)  # type: ignore[attr-defined]
    editor.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert sample.document.design.resources[storage.id].allowed_subnets == ()  # type: ignore[attr-defined]


def test_rows_of_a_table_are_added_edited_moved_and_removed(window: MainWindow) -> None:
    group = insert(window, "nsg")
    editor = window.inspector.row("rules").editor
    assert isinstance(editor, TableEditor)

    def rules() -> list[tuple[str, int]]:
        held = window.document.design.resources[group.id]
        return [(r.name, r.priority) for r in held.rules]  # type: ignore[attr-defined]

    editor.change("add")
    editor.change("add")
    assert rules() == [("rule-1", 100), ("rule-2", 110)]
    name = next(f for f in editor._fields if f.spec.name == "name").editor
    assert isinstance(name, LineEditor)
    steps = undo_steps(window)
    retype(name, "deny-all")
    assert rules()[1][0] == "deny-all"
    assert undo_steps(window) == steps + 1
    priority = next(f for f in editor._fields if f.spec.name == "priority")
    assert isinstance(priority.editor, LineEditor)
    retype(priority.editor, "many")
    assert "whole number" in priority.error.text()
    editor.change("up")
    assert [n for n, _ in rules()] == ["deny-all", "rule-1"]
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    assert [n for n, _ in rules()] == ["rule-1"]
    assert group.id in window.document.design.resources, "Delete in the table removed the row, not the resource"


@pytest.mark.editor("I1")
def test_several_things_share_their_fields(sample: MainWindow) -> None:
    ids = sample.document.design.index.by_kind["subnet"]
    sample.document.select(ids)
    with pytest.raises(KeyError):
        sample.inspector.row("name")
    assert line_of(sample, "prefix").line.placeholderText() == "Mixed"
    row = sample.inspector.row("service_endpoints")
    assert isinstance(row.editor, LinesEditor)
    row.editor.text.setPlainText("Microsoft.Storage")
    held = [sample.document.design.resources[i] for i in ids]
    assert all(s.service_endpoints == ("Microsoft.Storage",) for s in held)  # type: ignore[attr-defined]
    sample.document.select([*ids, sample.document.design.index.by_kind["function-app"][0]])
    assert [r.spec.name for r in sample.inspector.rows] == []


def test_with_nothing_selected_the_design_is_edited(sample: MainWindow) -> None:
    sample.document.select(())
    assert [r.spec for r in sample.inspector.rows] == list(DESIGN_FIELDS)
    assert {f.name for f in DESIGN_FIELDS} <= set(Settings.model_fields)
    retype(line_of(sample, "title"), "Another title")
    assert sample.document.design.settings.title == "Another title"
    baseline = sample.inspector.row("baseline").editor
    assert isinstance(baseline, ChoiceEditor)
    baseline.box.activated.emit(1)
    assert sample.document.design.settings.baseline == "2026-04"
    assert sample.status.baseline.text() == "April 2026 documents"


@pytest.mark.editor("I3")
def test_a_subnet_says_its_room_and_offers_the_next_free_range(sample: MainWindow) -> None:
    subnet = only(sample, "subnet")
    words = sample.inspector.findChild(QLabel, "hint-prefix")
    assert isinstance(words, QLabel)
    assert "usable addresses" in words.text()
    offer = sample.inspector.findChild(QPushButton, "next-free-prefix")
    assert isinstance(offer, QPushButton)
    offered = offer.text().rsplit(" ", 1)[1]
    offer.click()
    assert sample.document.design.resources[subnet.id].prefix == offered  # type: ignore[attr-defined]
    assert line_of(sample, "prefix").line.text() == offered


def test_findings_stand_on_top_with_their_fixes(sample: MainWindow) -> None:
    finding = next(f for f in sample.document.session.findings.all if f.fixes)
    sample.document.select([finding.subjects[0]])
    button = sample.inspector.findChild(QPushButton, f"fix-{finding.fixes[0].id}")
    assert isinstance(button, QPushButton)
    button.click()
    assert finding.key not in {f.key for f in sample.document.session.findings.all}


def test_no_subtitle_fails(sample: MainWindow) -> None:
    view = View(sample.document.design)
    for thing in sample.document.design.resources.values():
        kind = catalogue().of(thing)
        assert kind.subtitle is None or isinstance(kind.subtitle(thing, view), str)
