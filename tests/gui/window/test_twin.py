"""The outline as the twin of the canvas: all that is drawn, related and found is in it and can be done from it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu

from fnetdesigner.gui.dialogs.pick import ConnectDialog, MoveDialog, PickDialog
from fnetdesigner.gui.panels.outline_rows import FINDINGS, RELATIONS, SEPARATOR
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.gui.words import plain
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Set
from fnetdesigner.workspace import arranging
from fnetdesigner.workspace.intents import Step

from .conftest import in_next_dialog, insert

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
CTRL = Qt.KeyboardModifier.ControlModifier


def spoken_rows(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    above = QModelIndex() if parent is None else parent
    found: list[str] = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        found += [str(index.data(SPOKEN)), *spoken_rows(model, index)]
    return found


def row(window: MainWindow, *parts: str) -> QModelIndex:
    index = window.outline.model.index_of(SEPARATOR.join(parts))
    assert index.isValid(), parts
    return index


def go(window: MainWindow, index: QModelIndex) -> None:
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.outline.view.setFocus()
    # Not by the view: it would look at the modifiers of the key that was pressed last.
    window.outline.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def answer(kind: type[QDialog], act: Callable[[QDialog], object]) -> None:
    """Do something in the next dialog that opens, which is of that kind."""

    def checked(dialog: QDialog) -> None:
        assert isinstance(dialog, kind)
        act(dialog)

    in_next_dialog(checked)


@pytest.mark.editor("A1")
def test_each_element_relation_and_finding_is_in_the_outline_with_name_role_and_state(sample: MainWindow) -> None:
    design, findings = sample.document.design, sample.document.session.findings
    said = spoken_rows(sample.outline.model)
    for resource in design.resources.values():
        assert any(s.startswith(f"{resource.name}, ") for s in said), resource.id
    references = [r for i in design.resources for r in design.index.references[i]]
    assert references
    for reference in references:
        held, named = design.resources[reference.source].name, design.resources[reference.target].name
        assert any(f": {named}, " in s for s in said), reference
        assert any(s.startswith(f"{held}, ") and "names it as" in s for s in said), reference
    shown = [f for f in findings.all if not f.waived]
    assert shown
    for finding in shown:
        assert any(s.endswith(plain(finding.message)) for s in said), finding
    app = design.index.by_kind["function-app"][0]
    sample.document.do(arranging.lock(design, [app]))
    assert "locked" in str(row(sample, app).data(SPOKEN))
    counted = len(findings.by_resource.get(app, ()))
    assert not counted or f"{counted} finding" in str(row(sample, app).data(SPOKEN))


@pytest.mark.editor("A1")
def test_a_screen_reader_gets_the_same_words(sample: MainWindow) -> None:
    view = sample.outline.view
    view.expandAll()
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Outline"
    assert interface.role() == QAccessible.Role.Tree
    children = [interface.child(i) for i in range(interface.childCount())]
    names = [c.text(QAccessible.Text.Name) for c in children if c is not None and c.role() == QAccessible.Role.TreeItem]
    for words in spoken_rows(sample.outline.model):
        assert words in names
    canvas = QAccessible.queryAccessibleInterface(sample.canvas)
    assert canvas is not None and canvas.text(QAccessible.Text.Name) == "Design canvas"
    sample.document.select(sample.document.design.index.by_kind["subnet"][:1])
    told = canvas.text(QAccessible.Text.Description)
    assert sample.document.design.resources[sample.document.selection[0]].name in told


@pytest.mark.editor("A1")
def test_rows_come_and_go_with_edits_and_the_tree_stays_sound(sample: MainWindow) -> None:
    model = sample.outline.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view = sample.outline.view
    view.expandAll()
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    design = sample.document.design
    app = design.resources[design.index.by_kind["function-app"][0]]
    reference = next(r for r in design.index.references[app.id] if len(r.field.path) == 1 and not r.field.many)
    end = SEPARATOR.join((RELATIONS, "out", reference.field.name, reference.target))
    assert row(sample, app.id, end).isValid()
    sample.document.do(Step((Set(app.id, {reference.field.name: None}),), "Disconnect"))
    assert not model.index_of(SEPARATOR.join((app.id, end))).isValid()
    sample.document.undo()
    assert row(sample, app.id, end).isValid()
    sample.document.redo()
    sample.document.undo()
    assert not resets, "a change of fields does not build the tree anew"
    assert spoken_rows(model) == spoken_rows(type(model)(sample.document, sample.theme))
    insert(sample, "nat gateway")
    assert spoken_rows(model) == spoken_rows(type(model)(sample.document, sample.theme))
    del tester


@pytest.mark.editor("A1")
def test_groups_are_closed_until_somebody_opens_them_and_stay_open(sample: MainWindow) -> None:
    view = sample.outline.view
    subnet = sample.document.design.index.by_kind["subnet"][0]
    index = row(sample, subnet, RELATIONS)
    assert view.isExpanded(index.parent().parent())
    assert not view.isExpanded(index)
    go(sample, index)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.isExpanded(row(sample, subnet, RELATIONS))
    sample.document.select(())
    insert(sample, "storage")
    assert view.isExpanded(row(sample, subnet, RELATIONS))


@pytest.mark.editor("A1", "M5")
def test_a_row_stands_for_its_element_and_enter_leads_on(sample: MainWindow) -> None:
    design, view = sample.document.design, sample.outline.view
    app = design.index.by_kind["function-app"][0]
    reference = next(r for r in design.index.references[app] if len(r.field.path) == 1)
    sample.document.select(())
    go(sample, row(sample, app, RELATIONS, "out", reference.field.name, reference.target))
    assert sample.document.selection == (app,)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert sample.document.selection == (reference.target,)
    finding = next(f for f in sample.document.session.findings.all if not f.waived)
    sample.docks["bottom"].show()
    sample.tabs.setCurrentWidget(sample.addresses)
    go(sample, row(sample, finding.subjects[0], FINDINGS, *finding.key))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert sample.tabs.currentWidget() is sample.problems
    shown = sample.problems.board.detail.finding
    assert shown is not None and shown.key == finding.key


@pytest.mark.editor("A1")
def test_delete_ends_a_relation_and_else_deletes_the_element(sample: MainWindow) -> None:
    design, view = sample.document.design, sample.outline.view
    app = design.index.by_kind["function-app"][0]
    reference = next(
        r for r in design.index.references[app] if len(r.field.path) == 1 and r.field.target.style and not r.field.many
    )
    go(sample, row(sample, app, RELATIONS, "out", reference.field.name, reference.target))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert getattr(sample.document.design.resources[app], reference.field.name) is None
    assert reference.target in sample.document.design.resources
    assert sample.document.session.history.undo_labels[0].startswith("Disconnect")
    go(sample, row(sample, app))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert app not in sample.document.design.resources


@pytest.mark.editor("A1", "X2")
def test_relations_and_findings_have_menus_of_their_own(sample: MainWindow) -> None:
    design = sample.document.design
    finding = next(f for f in sample.document.session.findings.all if not f.waived)
    menu = sample.outline.row_menu(row(sample, finding.subjects[0], FINDINGS, *finding.key))
    assert menu is not None
    assert menu.actions()[0].text() == "Show in the problems"
    assert len(menu.actions()) == 1 + len(finding.fixes)
    held = next(r for i in design.resources for r in design.index.references[i] if r.field.target.style is None)
    menu = sample.outline.row_menu(row(sample, held.source, RELATIONS, "out", ".".join(held.field.path), held.target))
    assert menu is not None
    ending = menu.actions()[1]
    assert (ending.text(), ending.isEnabled()) == ("Disconnect", False)
    assert ending.toolTip() == "It is a part of what it connects."
    assert sample.outline.row_menu(row(sample, held.source)) is None, "elements have the menu of the canvas"


@pytest.mark.editor("A1", "K6")
def test_connect_move_rename_lock_and_menu_by_keys_alone(window: MainWindow) -> None:
    document, view = window.document, window.outline.view
    network, other = insert(window, "virtual network"), insert(window, "virtual network")
    document.select([network.id])
    subnet = insert(window, "subnet")
    document.select(())
    app = insert(window, "function app")
    go(window, row(window, app.id))

    def connect(dialog: QDialog) -> None:
        assert isinstance(dialog, ConnectDialog)
        assert dialog.focusWidget() is dialog.search
        QTest.keyClicks(dialog.search, subnet.name)
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    answer(ConnectDialog, connect)
    QTest.keyClick(view, Qt.Key.Key_J, CTRL)
    assert document.design.resources[app.id].integration_subnet == subnet.id  # type: ignore[attr-defined]

    go(window, row(window, subnet.id))

    def move(dialog: QDialog) -> None:
        assert isinstance(dialog, MoveDialog)
        assert [dialog.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(dialog.count)] == [other.id]
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    answer(MoveDialog, move)
    QTest.keyClick(view, Qt.Key.Key_M, CTRL)
    assert document.design.resources[subnet.id].parent == other.id
    assert document.selection == (subnet.id,)
    document.undo()
    assert document.design.resources[subnet.id].parent == network.id

    go(window, row(window, subnet.id))
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit) and view.isAncestorOf(editor)
    editor.selectAll()
    QTest.keyClicks(editor, "snet-apps")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.qWait(20)
    assert document.design.resources[subnet.id].name == "snet-apps"

    go(window, row(window, subnet.id))
    QTest.keyClick(view, Qt.Key.Key_L, CTRL)
    assert document.design.layout[subnet.id].locked
    assert window.actions_by_id["lock"].isChecked()
    QTest.keyClick(view, Qt.Key.Key_L, CTRL)
    assert not document.design.layout[subnet.id].locked

    seen: list[list[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.append([a.objectName() for a in menu.actions()])
        QTest.keyClick(menu, Qt.Key.Key_Escape)

    QTimer.singleShot(20, look)
    window.outline.menu_requested.emit(document.selection, view.mapToGlobal(view.rect().center()))
    assert {"rename", "delete", "connect_to", "move_into", "lock", "duplicate"} <= set(seen[0])
    # A window manager gives the focus back when a menu has gone; here there is none.
    QTest.qWait(20)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert subnet.id not in document.design.resources


@pytest.mark.editor("A1")
def test_a_dialog_that_finds_nothing_cannot_be_accepted(window: MainWindow) -> None:
    app = insert(window, "function app")
    insert(window, "storage")
    dialog = ConnectDialog(window.document, app.id, window.theme, window)
    assert dialog.count and dialog.go.isEnabled()
    dialog.search.setText("no such thing")
    assert (dialog.chosen, dialog.relation, dialog.go.isEnabled()) == (None, None, False)
    assert isinstance(dialog, PickDialog)
    dialog.deleteLater()
    empty = MoveDialog(window.document, [app.id], window.theme, window)
    assert empty.count == 0
    empty.deleteLater()
    window.document.select([app.id])
    window.actions_by_id["move_into"].trigger()
    assert "no other place" in window.message_bar.text


def test_moving_out_of_all_containers(window: MainWindow) -> None:
    document = window.document
    network = insert(window, "virtual network")
    design: Design = document.design
    assert arranging.homes_for(design, [network.id]) == ()
    document.select([network.id])
    insert(window, "subnet")
    subnet = document.selection[0]
    assert None not in arranging.homes_for(document.design, [subnet]), "a subnet needs a network"
    view = window.outline.view.selectionModel()
    view.select(row(window, subnet), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert document.selection == (subnet,)
