"""What the window tells: findings on request, filters and rows of problems, the status bar, menus, and file types."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from fnetdesigner.gui import ordering
from fnetdesigner.gui.announcing import words_about
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.gui.words import plain

from .conftest import ROOT, insert


@pytest.mark.editor("A3")
def test_findings_are_said_when_asked_and_not_while_somebody_types(
    sample: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(ordering, "announce", lambda _, words: said.append(words))
    subnet = sample.document.design.index.by_kind["subnet"][0]
    sample.document.select([subnet])
    field = sample.inspector.row("prefix").editor.line  # type: ignore[attr-defined]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "10.0.0.0/29")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert said == [], "findings have come and gone, and nobody asked"
    own = list(sample.document.session.findings.by_resource.get(subnet, ()))
    assert own
    sample.actions_by_id["say_problems"].trigger()
    assert len(said) == 1
    assert said[0] == sample.message_bar.text
    assert said[0].startswith(f"{len(own)} finding")
    assert plain(own[0].message) in said[0] and "1. " in said[0]
    sample.document.select(())
    assert "warning" in words_about(sample.document) or "error" in words_about(sample.document)


@pytest.mark.editor("R3")
def test_problems_are_filtered_by_severity_rule_element_and_waiver(sample: MainWindow) -> None:
    panel, findings = sample.problems, sample.document.session.findings
    everything = [f.key for f in findings.all]
    assert [f.key for f in panel.board.model.shown] == everything
    severity = findings.all[0].severity
    panel.toggles[severity].click()
    assert {f.severity for f in panel.board.model.shown} == {f.severity for f in findings.all} - {severity}
    panel.clear_filters()
    rule = findings.all[-1].rule
    panel.text.setText(rule.lower())
    assert {f.rule for f in panel.board.model.shown} == {rule}
    panel.text.clear()
    sample.document.select(findings.all[0].subjects[:1])
    panel.only_selected.setChecked(True)
    assert panel.board.model.shown
    assert all(set(f.subjects) & set(sample.document.selection) for f in panel.board.model.shown)
    sample.document.select(())
    panel.only_selected.setChecked(False)
    finding = findings.all[0]
    panel.show_finding(finding)
    detail = panel.board.detail
    texts = " ".join(label.text() for label in detail.findChildren(QLabel))
    assert finding.rule in texts or any(finding.rule in b.text() for b in detail.findChildren(type(panel.waivers)))
    assert all(ref.source.title.replace("&", "&amp;") in texts for ref in finding.sources)
    names = {b.objectName() for b in detail.findChildren(type(panel.waivers))}
    assert {f"apply-{fix.id}" for fix in finding.fixes} | {"waive"} <= names


@pytest.mark.editor("X3")
def test_the_status_bar_has_zoom_pointer_selection_findings_and_saved(sample: MainWindow) -> None:
    status, findings = sample.status, sample.document.session.findings
    sample.canvas.zoom_to(0.5)
    assert status.zoom.text() == "50 %"
    sample.canvas.pointer_moved.emit(12.4, -7.6)
    assert status.pointer.text() == "12, -8"
    sample.document.select(list(sample.document.design.layout)[:3])
    assert status.selection.text() == "3 selected"
    for severity, button in status.counts.items():
        assert button.text() == str(findings.counts[severity])
    assert status.saved.text() == "Saved"
    insert(sample, "storage")
    assert status.saved.text() == "Not saved"


@pytest.mark.editor("X1")
def test_shift_f10_and_the_menu_key_open_the_menu_of_what_is_selected(sample: MainWindow) -> None:
    asked: list[tuple[tuple[str, ...], QPoint]] = []
    for part in (sample.canvas.context_menu_requested, sample.outline.menu_requested):
        part.disconnect()
        part.connect(lambda ids, at: asked.append((tuple(ids), at)))
    chosen = sample.document.design.index.by_kind["subnet"][:1]
    sample.document.select(chosen)
    sample.activateWindow()
    assert QTest.qWaitForWindowActive(sample)
    inside = sample.canvas.viewport().rect().center()
    for widget in (sample.canvas, sample.outline.view):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        # What desktops make of the menu key; the platform without a screen makes nothing of it.
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(widget, QContextMenuEvent(reason, inside, widget.mapToGlobal(inside)))
    assert [ids for ids, _ in asked] == [tuple(chosen)] * 4


@pytest.mark.editor("X2")
def test_menus_for_canvas_element_container_and_several_say_why_something_cannot_be_done(sample: MainWindow) -> None:
    design = sample.document.design
    menus = {}
    for name, ids in {
        "canvas": (),
        "element": design.index.by_kind["function-app"][:1],
        "container": design.index.by_kind["virtual-network"][:1],
        "several": list(design.layout)[:2],
    }.items():
        sample.document.select(ids)
        menus[name] = [a.text() for a in sample.context_menu(ids).actions() if a.text()]
        menu = sample.context_menu(ids)
        for action in menu.actions():
            if not action.isEnabled() and action.objectName():
                assert " - " in action.toolTip(), f"{name}: {action.text()} does not say why"
        assert menu.toolTipsVisible()
    assert len({tuple(m) for m in menus.values()}) == 4
    assert "Align and size" in menus["several"] and "Align and size" not in menus["element"]


@pytest.mark.editor("F7")
def test_each_system_is_told_that_fnd_files_open_the_window() -> None:
    folder = ROOT / "packaging"
    kind = "application/vnd.fnetdesigner+json"
    desktop = dict(
        line.split("=", 1) for line in (folder / "fnetdesigner.desktop").read_text("utf-8").splitlines() if "=" in line
    )
    assert kind in desktop["MimeType"].split(";")
    assert desktop["Exec"] == "fnetdesigner-window %f", "one file, which a running window takes"
    mime = ElementTree.parse(folder / "fnetdesigner-mime.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    [declared] = [t for t in mime.iter(f"{space}mime-type") if t.get("type") == kind]
    assert [g.get("pattern") for g in declared.iter(f"{space}glob")] == ["*.fnd"]
    registry = (folder / "fnetdesigner.reg").read_bytes()
    words = registry.decode("utf-16" if registry[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8")
    assert ".fnd" in words and '\\"%1\\"' in words
    assert "<string>fnd</string>" in Path(folder / "Info.plist.fragment.xml").read_text("utf-8")
