"""A fix is looked at before it is carried out: in words, on the canvas, with Apply and Cancel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.window import MainWindow
from fnetdesigner.model.edits import Set
from fnetdesigner.rules.finding import Finding
from fnetdesigner.workspace.intents import Step, delete


def broken(window: MainWindow) -> Finding:
    """The sample without a DNS zone: the fix adds zone and link, and changes an endpoint."""
    document = window.document
    document.do(delete(document.design, document.design.index.by_kind["private-dns-zone"][:1]))
    finding = next(f for f in document.session.findings.all if f.rule == "FND-DNS-001")
    window.problems.show_finding(finding)
    return finding


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.problems.board.detail.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.editor("R5")
def test_a_preview_lists_and_marks_what_would_change_and_changes_nothing(sample: MainWindow) -> None:
    [fix] = broken(sample).fixes
    before = sample.document.design
    button(sample, f"preview-{fix.id}").click()
    card = sample.problems.board.detail.findChild(QFrame, f"changes-{fix.id}")
    assert isinstance(card, QFrame)
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Add private DNS zone" in words
    assert "privatelink.file.core.windows.net" in words
    preview = sample.document.preview
    assert preview is not None
    ghosts = sample.canvas._ghosts
    zones = {i for i in preview.changes.added if preview.after.resources[i].kind == "private-dns-zone"}
    assert zones <= ghosts.marked("added")
    assert ghosts.marked("changed") == preview.changes.changed
    assert sample.document.design is before
    assert not sample.document.session.history.undo_labels[0].startswith("Add the zone")


def test_the_marks_are_painted_and_go_with_cancel(sample: MainWindow, qtbot: QtBot) -> None:
    [fix] = broken(sample).fixes
    sample.canvas.fit_all()
    qtbot.wait(200)
    plain = sample.canvas.viewport().grab().toImage()
    button(sample, f"preview-{fix.id}").click()
    assert sample.canvas.viewport().grab().toImage() != plain
    button(sample, f"cancel-preview-{fix.id}").click()
    assert sample.document.preview is None
    assert sample.canvas._ghosts.rects == ()
    assert not button(sample, f"preview-{fix.id}").isChecked()


@pytest.mark.editor("U4", "R5")
def test_apply_is_one_step_and_ends_the_preview(sample: MainWindow) -> None:
    finding = broken(sample)
    [fix] = finding.fixes
    before, steps = sample.document.design, len(sample.document.session.history.undo_labels)
    button(sample, f"preview-{fix.id}").click()
    promised = sample.document.preview
    assert promised is not None
    button(sample, f"apply-preview-{fix.id}").click()
    assert sample.document.design == promised.after
    assert sample.document.preview is None
    assert len(sample.document.session.history.undo_labels) == steps + 1
    assert finding.key not in {f.key for f in sample.document.session.findings.all}
    sample.document.undo()
    assert sample.document.design is before


def test_pointing_at_a_fix_marks_it_for_as_long(sample: MainWindow, qtbot: QtBot) -> None:
    [fix] = broken(sample).fixes
    apply = button(sample, f"apply-{fix.id}")
    at = apply.rect().center().toPointF()
    QApplication.sendEvent(apply, QEnterEvent(at, at, at))
    qtbot.waitUntil(lambda: sample.document.preview is not None)
    assert sample.canvas._ghosts.marked("added")
    QApplication.sendEvent(apply, QEvent(QEvent.Type.Leave))
    assert sample.document.preview is None


def test_removed_things_are_marked_and_every_remedy_is_offered(sample: MainWindow) -> None:
    subnet = sample.document.design.index.by_kind["subnet"][0]
    sample.document.do(Step((Set(subnet, {"prefix": "10.0.0.0/29"}),), "Set"))
    finding = next(f for f in sample.document.session.findings.all if f.rule == "FND-SUBNET-030")
    sample.problems.show_finding(finding)
    assert len(finding.fixes) > 1
    for fix in finding.fixes:
        button(sample, f"preview-{fix.id}").click()
        assert sample.document.preview is not None
        assert sum(button(sample, f"preview-{f.id}").isChecked() for f in finding.fixes) == 1


def test_any_other_edit_ends_a_preview(sample: MainWindow) -> None:
    [fix] = broken(sample).fixes
    button(sample, f"preview-{fix.id}").click()
    sample.document.undo()
    assert sample.document.preview is None


def test_choosing_another_finding_ends_a_preview(sample: MainWindow) -> None:
    [fix] = broken(sample).fixes
    button(sample, f"preview-{fix.id}").click()
    assert sample.canvas._ghosts.rects
    QTest.keyClick(sample.problems.board.table, Qt.Key.Key_Down)
    assert sample.document.preview is None


@pytest.mark.editor("R5", "N4")
def test_a_collapsed_container_shows_that_a_fix_changes_something_inside(sample: MainWindow) -> None:
    subnet = sample.document.design.index.by_kind["subnet"][0]
    network = sample.document.design.resources[subnet].parent
    assert network is not None
    sample.document.do(Step((Set(subnet, {"prefix": "10.0.0.0/29"}),), "Set"))
    sample.document.select([network])
    sample.actions_by_id["collapse"].trigger()
    assert subnet not in sample.canvas.drawing.rects
    finding = next(f for f in sample.document.session.findings.all if f.rule == "FND-SUBNET-030")
    sample.problems.show_finding(finding)
    seen = []
    for fix in finding.fixes:
        button(sample, f"preview-{fix.id}").click()
        preview = sample.document.preview
        assert preview is not None
        if subnet in preview.changes.changed:
            seen.append(fix.id)
            assert network in sample.canvas._ghosts.marked("changed")
            assert sample.canvas.drawing.rects[network] in sample.canvas._ghosts.rects
    assert seen, "a fix changes the subnet"
    sample.document.show_preview(None)
    assert sample.canvas._ghosts.rects == ()
