"""Dialogs and buttons for everybody: named fields, Esc and Enter, targets that are large, and motion that can rest."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.app import build
from fnetdesigner.gui.canvas.trail import moves_allowed
from fnetdesigner.gui.dialogs import choose
from fnetdesigner.gui.dialogs.about import AboutDialog
from fnetdesigner.gui.dialogs.export import ExportDialog
from fnetdesigner.gui.dialogs.history import HistoryDialog
from fnetdesigner.gui.dialogs.merge import MergeDialog
from fnetdesigner.gui.dialogs.pick import ConnectDialog, MoveDialog
from fnetdesigner.gui.dialogs.recover import Offer, RecoverDialog
from fnetdesigner.gui.dialogs.rules import RulesDialog
from fnetdesigner.gui.dialogs.shortcuts import ShortcutsDialog
from fnetdesigner.gui.dialogs.templates import TemplatesDialog
from fnetdesigner.gui.dialogs.waive import WaiveDialog
from fnetdesigner.gui.dialogs.waivers import WaiversDialog
from fnetdesigner.gui.exports import writers
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.model.edits import Set
from fnetdesigner.project.recovery import Recovered
from fnetdesigner.workspace.intents import Step

FIELDS = (QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QAbstractItemView)
TARGET = 24
"""Pixels that a target is high and wide at least, at 100 %."""


def kind(window: MainWindow, slug: str) -> str:
    return window.document.design.index.by_kind[slug][0]


def merge_dialog(window: MainWindow) -> QDialog:
    before = window.document.design
    window.document.do(Step((Set(kind(window, "function-app"), {"name": "func-other"}),), "Rename"))
    return MergeDialog(before, window.document.design, window.theme, window)


def waive_dialog(window: MainWindow) -> QDialog:
    finding = next(f for f in window.document.session.findings.all if not f.waived)
    return WaiveDialog(finding, window.theme, window)


def export_dialog(window: MainWindow) -> QDialog:
    document = window.document
    return ExportDialog(writers(document.design, document.session.findings, ()), "", window.theme, window)


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "about": lambda w: AboutDialog(w.theme, w),
    "assistant": lambda w: w.guidance.assist("private-app"),
    "connect": lambda w: ConnectDialog(w.document, kind(w, "function-app"), w.theme, w),
    "export": export_dialog,
    "history": lambda w: HistoryDialog(w.document, w.theme, w),
    "merge": merge_dialog,
    "move": lambda w: MoveDialog(w.document, [kind(w, "subnet")], w.theme, w),
    "recover": lambda w: RecoverDialog(
        [Offer(Recovered(Path("x"), "1-0", None, "", 0.0), "hub.fnd", "2 added", True)], w
    ),
    "rules": lambda w: RulesDialog(w.document, w.theme, w),
    "shortcuts": lambda w: ShortcutsDialog(w.bindings, w.theme, w._save_keys, w),
    "templates": lambda w: TemplatesDialog(w.theme, True, w),
    "waive": waive_dialog,
    "waivers": lambda w: WaiversDialog(w.document, w.theme, w),
}
NO_BUTTON_FOR_ENTER = {"history", "shortcuts", "rules", "waivers"}
"""In these, Enter belongs to the list or the field that has the focus, and nothing is left to agree to."""


@pytest.mark.editor("A2")
@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_fields_are_named_enter_agrees_and_esc_leaves(name: str, sample: MainWindow, qtbot: QtBot) -> None:
    dialog = DIALOGS[name](sample)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.windowTitle()
    buddies = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    nameless = []
    for field in dialog.findChildren(QWidget):
        inner = field.objectName().startswith("qt_") or isinstance(field.parent(), (QComboBox, QAbstractSpinBox))
        shown = field.isVisible() and field.focusPolicy() != Qt.FocusPolicy.NoFocus
        if isinstance(field, FIELDS) and shown and not inner and field not in buddies and not field.accessibleName():
            nameless.append(f"{type(field).__name__} {field.objectName()}")
    assert nameless == []
    buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible()]
    if name not in NO_BUTTON_FOR_ENTER:
        assert any(b.isDefault() or b.autoDefault() for b in buttons), "Enter does something"
    assert buttons or dialog.findChildren(QDialogButtonBox) or name in NO_BUTTON_FOR_ENTER
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.editor("A2")
def test_questions_have_an_answer_for_enter_and_one_for_esc(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    seen: list[tuple[str, bool, bool]] = []

    def look(box: QMessageBox) -> int:
        # What Qt works out when it is shown: one button that Esc presses.
        box.show()
        default = next(
            (b for b in box.buttons() if isinstance(b, QPushButton) and (b.isDefault() or b.autoDefault())), None
        )
        escapes = box.escapeButton() is not None or len(box.buttons()) == 1
        cancel = any(box.buttonRole(b) == QMessageBox.ButtonRole.RejectRole for b in box.buttons())
        seen.append((box.text(), default is not None, escapes or cancel))
        box.close()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    choose.in_use(parent, "a.fnd", "somebody")
    choose.changed_on_disk(parent, "a.fnd", "1 added.", "")
    choose.reload_wanted(parent, "a.fnd", "1 added.")
    choose.confirmed(parent, "It is there already.", "Replace it")
    choose.unsaved(parent, "a.fnd")
    choose.tell_trouble(parent, "a.fnd was not saved.", "The disk is full.")
    assert len(seen) == 6
    assert [text for text, default, escapes in seen if not (default and escapes)] == []


@pytest.mark.editor("A4")
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_targets_are_large_enough(sample: MainWindow, theme: str, qtbot: QtBot) -> None:
    sample.looks.set_theme(theme)
    finding = next(f for f in sample.document.session.findings.all if f.fixes)
    small: set[str] = set()
    for slug in ("function-app", "subnet", "storage-account"):
        sample.document.select([kind(sample, slug)])
        for tab in range(sample.tabs.count()):
            sample.tabs.setCurrentIndex(tab)
            if tab == sample.tabs.indexOf(sample.problems):
                sample.problems.show_finding(finding)
            QTest.qWait(10)
            for button in sample.findChildren(QAbstractButton):
                own = not button.objectName().startswith("qt_") and not isinstance(button.parent(), QLineEdit)
                if own and button.isVisible() and min(button.height(), max(button.width(), 0)) < TARGET:
                    small.add(f"{type(button).__name__} {button.objectName()} {button.width()} x {button.height()}")
    assert small == set()


class Still(QProxyStyle):
    """A desktop that animates nothing."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


@pytest.mark.editor("A4")
def test_nothing_moves_where_the_system_asks_for_rest(sample: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    from fnetdesigner.gui.canvas.tracks import Way

    assert moves_allowed()
    still = Still()
    monkeypatch.setattr(QApplication, "style", lambda: still)
    assert not moves_allowed()
    trail = sample.canvas.trail
    monkeypatch.setattr(type(trail.tracks), "length", property(lambda _: 3))
    trail.show(object.__new__(Way), follow=True)
    assert not trail.moving
    assert trail.tracks.progress == 1.0, "all of it is there at once"
    trail.show(None)


@pytest.mark.editor("A4")
def test_a_person_can_ask_for_less_motion_and_it_is_kept(sample: MainWindow, settings: QSettings, qtbot: QtBot) -> None:
    from fnetdesigner.gui.canvas.tracks import Way

    action = sample.actions_by_id["calm"]
    assert not action.isChecked()
    assert sample.isAnimated()
    assert moves_allowed(), "the system itself has nothing against motion"
    design = sample.document.design
    app, storage = (design.index.by_kind[k][0] for k in ("function-app", "storage-account"))
    sample.routing.follow(app, storage)
    assert sample.canvas.trail.moving
    way = sample.canvas.trail.tracks.way
    assert isinstance(way, Way)
    action.trigger()
    assert action.isChecked()
    assert not sample.isAnimated(), "docks do not glide"
    sample.canvas.trail.show(way, follow=True)
    assert not sample.canvas.trail.moving
    assert sample.canvas.trail.tracks.progress == 1.0
    settings.sync()
    again = build(None, QSettings(settings.fileName(), QSettings.Format.IniFormat))
    qtbot.addWidget(again)
    assert again.actions_by_id["calm"].isChecked() and again.theme.calm and not again.isAnimated()
    again.close()
    action.trigger()
    sample.canvas.trail.show(way, follow=True)
    assert sample.canvas.trail.moving
