"""Importing into the open design: differences with check boxes, one step to take back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fnetdesigner.exchange.export import export_arm
from fnetdesigner.gui.dialogs.import_template import ImportDialog
from fnetdesigner.gui.dialogs.merge import CHECKED, UNCHECKED, MergeDialog
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.traffic import NatGateway
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Add, Set, apply


def changed(design: Design) -> Design:
    network = design.index.by_kind["virtual-network"][0]
    extra = NatGateway(id="nat-gateway-77", name="ng-new")
    return apply(design, [Set(network, {"dns_servers": ("10.0.0.9",)}), Add(extra)])[0]


@pytest.mark.editor("U4")
def test_differences_are_taken_over_in_one_step(sample: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    design = sample.document.design
    template = tmp_path / "net.json"
    template.write_text(export_arm(changed(design)), encoding="utf-8")

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MergeDialog)
        assert len(dialog.accepted_ids()) == 2
        dialog.accept()

    def into() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImportDialog)
        QTimer.singleShot(0, take)
        dialog.accept_into()

    QTimer.singleShot(0, into)
    assert sample.files.import_template(template)
    merged = sample.document.design
    network = design.index.by_kind["virtual-network"][0]
    assert merged.resources[network].dns_servers == ("10.0.0.9",)  # type: ignore[attr-defined]
    (added,) = merged.resources.keys() - design.resources.keys()
    assert added in merged.layout
    assert {i: p for i, p in merged.layout.items() if i != added} == dict(design.layout)
    sample.actions_by_id["undo"].trigger()
    assert sample.document.design.resources == design.resources


def test_what_is_unchecked_is_left_out(sample: MainWindow, qtbot: QtBot) -> None:
    design = sample.document.design
    dialog = MergeDialog(design, changed(design), sample.theme, sample)
    qtbot.addWidget(dialog)
    for row in range(dialog.tree.topLevelItemCount()):
        dialog.tree.topLevelItem(row).setCheckState(0, UNCHECKED)
    assert dialog.accepted_ids() == set() and dialog.step is None
    dialog.tree.topLevelItem(0).setCheckState(0, CHECKED)
    step = dialog.step
    assert step is not None
    _, changes = apply(design, step.edits)
    assert changes.changed == {design.index.by_kind["virtual-network"][0]} and not changes.added


def test_an_import_that_says_the_same_offers_nothing(sample: MainWindow, qtbot: QtBot) -> None:
    dialog = MergeDialog(sample.document.design, sample.document.design, sample.theme, sample)
    qtbot.addWidget(dialog)
    assert dialog.tree.topLevelItemCount() == 0 and not dialog._accept.isEnabled()
