"""From the palette to a template that deploys, as a person would do it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from fnetdesigner.cli.main import main
from fnetdesigner.gui.dialogs.export import ExportDialog
from fnetdesigner.gui.exports import writers
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.catalogue import relations
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.model.resource import Resource
from fnetdesigner.project import load, save
from fnetdesigner.report.diagrams import DIAGRAMS
from fnetdesigner.workspace.intents import connect

from .conftest import Answers, insert


def draw(window: MainWindow, start: Resource, end: Resource) -> None:
    design = window.document.design
    relation = relations(start.kind, end.kind)[0]
    assert window.document.do(connect(design, start.id, end.id, relation))


@pytest.mark.editor("K6")
def test_from_the_palette_to_a_template(window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot) -> None:
    document, session = window.document, window.document.session
    window.actions_by_id["new"].trigger()
    network = insert(window, "virtual network")
    subnet = insert(window, "subnet")
    assert subnet.parent == network.id
    plan = insert(window, "elastic premium")
    app = insert(window, "function app")
    storage = insert(window, "storage account")
    assert plan.parent is None
    for end in (plan, subnet, storage):
        draw(window, app, end)
    joined = document.design.resources[app.id]
    assert isinstance(joined, FunctionApp)
    assert (joined.plan, joined.integration_subnet, joined.host_storage) == (plan.id, subnet.id, storage.id)

    # The subnet is not handed to the plan's service: the rules say so, and can mend it.
    found = [f for f in session.findings.by_resource[subnet.id] if f.fixes and f.severity == "error"]
    assert found
    before = document.design
    window.problems.show_finding(found[0])
    fix = found[0].fixes[0]
    button = window.problems.board.detail.findChild(QPushButton, f"apply-{fix.id}")
    assert isinstance(button, QPushButton)
    button.click()
    assert found[0].key not in {f.key for f in session.findings.all}
    window.actions_by_id["undo"].trigger()
    assert document.design is before
    assert found[0].key in {f.key for f in session.findings.all}
    window.actions_by_id["redo"].trigger()
    assert found[0].key not in {f.key for f in session.findings.all}

    answers.saved = tmp_path / "mine.fnd"
    assert window.isWindowModified()
    window.actions_by_id["save"].trigger()
    assert not window.isWindowModified()
    assert window.windowTitle() == "mine.fnd[*] - fnetdesigner"
    drawn = document.design
    window.actions_by_id["new"].trigger()
    assert not document.design.resources
    assert window.files.open(tmp_path / "mine.fnd")
    assert document.design == drawn == load(tmp_path / "mine.fnd")

    answers.saved = tmp_path / "mine.json"

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        dialog.accept()

    QTimer.singleShot(0, accept)
    window.actions_by_id["export"].trigger()
    template = json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))
    assert "Microsoft.Web/sites" in json.dumps(template)


def test_the_export_preview_shows_either_language(sample: MainWindow, qtbot: QtBot) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        seen.append(dialog.text())
        dialog.show_language("bicep")
        seen.append(dialog.text())
        dialog.done(QDialog.DialogCode.Rejected)

    QTimer.singleShot(0, look)
    sample.actions_by_id["export"].trigger()
    assert seen[0].startswith("{")
    assert "resource " in seen[1]


def test_the_export_dialog_gives_the_bytes_of_the_command_line(sample: MainWindow, tmp_path: Path) -> None:
    document = sample.document
    document.select(["function-app-1"])
    project, out = tmp_path / "a.fnd", tmp_path / "a.out"
    save(document.design, project)
    dialog = ExportDialog(
        writers(document.design, document.session.findings, document.selection), "", sample.theme, selected=1
    )
    for part, words in ((False, []), (True, ["--select", "function-app-1"])):
        dialog.part.setChecked(part)
        for form in DIAGRAMS:
            dialog.show_language(form)
            assert dialog.formats.currentItem().text() == DIAGRAMS[form].title
            assert main(["export", str(project), "--to", form, *words, "-o", str(out)]) == 0
            assert dialog.data() == out.read_bytes(), form
            shown = dialog.preview.toPlainText() if DIAGRAMS[form].is_text else dialog.drawn.pixmap().width()
            assert shown


def test_what_may_not_stand_somewhere_is_refused_in_words(window: MainWindow) -> None:
    window.palette_panel.search.setText("private endpoint")
    window.palette_panel._on_enter()
    assert not window.document.design.resources
    assert "belongs in a subnet" in window.message_bar.text


@pytest.mark.editor("P2", "U2")
def test_each_insertion_is_one_step(window: MainWindow) -> None:
    insert(window, "vnet")
    insert(window, "subnet")
    assert len(window.document.session.history.undo_labels) == 2
    subnet = window.document.design.resources[window.document.selection[0]]
    assert isinstance(subnet, Subnet)
    assert subnet.prefix is not None
