"""The whole journey without a mouse: add, place, connect, set properties, mend, save and export, all by keys."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QToolButton, QWidget

from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.model.resource import Resource
from fnetdesigner.project import load

from .conftest import Answers, in_next_dialog

MOST_TABS = 60


class Keys:
    """A person without a mouse: every key goes to whatever has the focus."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        return found if found is not None else self.window

    def press(self, keys: str) -> None:
        if QApplication.activeModalWidget() is None:
            self.window.activateWindow()
            assert QTest.qWaitForWindowActive(self.window)
        QTest.keySequence(self.focus, QKeySequence(keys))
        # What was made anew is shown by events that a person's next key comes after.
        QTest.qWait(20)

    def write(self, words: str) -> None:
        QTest.keyClicks(self.focus, words)

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> QWidget:
        passed = []
        for _ in range(MOST_TABS):
            passed.append(f"{self.focus.metaObject().className()} {self.focus.objectName()}")
            if wanted(self.focus):
                return self.focus
            QTest.keyClick(self.focus, Qt.Key.Key_Tab)
        raise AssertionError(f"the keyboard does not get there: {passed}")

    def add(self, words: str) -> Resource:
        """From the palette; the selected container takes it."""
        self.press("Ctrl+Shift+B")
        self.write(words)
        self.press("Return")
        [chosen] = self.window.document.selection
        return self.window.document.design.resources[chosen]

    def find(self, name: str) -> None:
        """Select by name, wherever the focus is."""
        self.press("Ctrl+F")
        self.write(name)
        self.press("Return")
        [chosen] = self.window.document.selection
        assert self.window.document.design.resources[chosen].name == name

    def in_dialog(self, keys: str, act: Callable[[], None]) -> None:
        """Press keys that open a dialog, and work in it."""
        in_next_dialog(lambda _: act())
        self.press(keys)

    def connect(self, start: str, end: str) -> None:
        def choose() -> None:
            self.write(end)
            self.press("Return")

        self.find(start)
        self.in_dialog("Ctrl+J", choose)


@pytest.mark.editor("K6")
def test_from_nothing_to_a_template_by_keys_alone(window: MainWindow, answers: Answers, tmp_path: Path) -> None:
    keys, document = Keys(window), window.document
    keys.press("Ctrl+N")
    network = keys.add("virtual network")
    subnet = keys.add("subnet")
    assert subnet.parent == network.id
    keys.press("Ctrl+Shift+A")
    assert document.selection == ()
    plan, app, storage = keys.add("elastic premium"), keys.add("function app"), keys.add("storage account")

    # Place: by arrows on the canvas, and into line with the others.
    keys.find(app.name)
    window.canvas.setFocus()
    before = document.design.layout[app.id]
    keys.press("Shift+Right")
    keys.press("Down")
    assert document.design.layout[app.id] == before.at(before.x + 8, before.y + 1)

    for end in (plan, subnet, storage):
        keys.connect(app.name, end.name)
    joined = document.design.resources[app.id]
    assert isinstance(joined, FunctionApp)
    assert (joined.plan, joined.integration_subnet, joined.host_storage) == (plan.id, subnet.id, storage.id)

    # Set properties: a name on the canvas, a range in the inspector.
    keys.find(subnet.name)
    window.canvas.setFocus()
    keys.press("F2")
    QTest.keyClick(keys.focus, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keys.write("snet-apps")
    keys.press("Return")
    keys.press("Ctrl+Shift+I")
    prefix = document.design.resources[subnet.id].prefix  # type: ignore[attr-defined]
    keys.tab_to(lambda w: getattr(w, "text", lambda: "")() == prefix)
    QTest.keyClick(keys.focus, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keys.write("10.0.9.0/26")
    keys.press("Return")
    changed = document.design.resources[subnet.id]
    assert isinstance(changed, Subnet)
    assert (changed.name, changed.prefix) == ("snet-apps", "10.0.9.0/26")

    # Mend: go to the finding of the subnet that has a fix, and apply it.
    findings = document.session.findings
    wanted = next(f for f in findings.by_resource[subnet.id] if f.fixes and f.severity == "error")
    for _ in findings.all:
        keys.press("F8")
        shown = window.problems.board.detail.finding
        if shown is not None and shown.key == wanted.key:
            break
    shown = window.problems.board.detail.finding
    assert shown is not None and shown.key == wanted.key
    keys.press("Ctrl+Shift+M")
    button = keys.tab_to(lambda w: w.objectName().startswith("apply-"))
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert wanted.key not in {f.key for f in document.session.findings.all}
    keys.press("Ctrl+Z")
    assert wanted.key in {f.key for f in document.session.findings.all}
    keys.press("Ctrl+Y")
    assert wanted.key not in {f.key for f in document.session.findings.all}

    answers.saved = tmp_path / "mine.fnd"
    keys.press("Ctrl+S")
    assert load(tmp_path / "mine.fnd") == document.design
    answers.saved = tmp_path / "mine.json"
    keys.in_dialog("Ctrl+E", lambda: keys.press("Return"))
    assert "Microsoft.Web/sites" in json.dumps(json.loads((tmp_path / "mine.json").read_text(encoding="utf-8")))


@pytest.mark.editor("K2")
@pytest.mark.parametrize("redo", ["Ctrl+Y", "Ctrl+Shift+Z"])
def test_undo_and_redo_keys_count_on_canvas_outline_and_inspector(sample: MainWindow, redo: str) -> None:
    keys, document = Keys(sample), sample.document
    endpoint = document.design.index.by_kind["private-endpoint"][0]
    sample.inspector.show()
    document.select([endpoint])
    for where in ("canvas", "outline", "inspector"):
        document.select([endpoint])
        before = document.design
        sample.actions_by_id["duplicate"].trigger()
        after = document.design
        assert after is not before
        place = {"canvas": sample.canvas, "outline": sample.outline.view}.get(where) or _field(sample)
        sample.activateWindow()
        assert QTest.qWaitForWindowActive(sample)
        place.setFocus()
        assert place.hasFocus()
        keys.press("Ctrl+Z")
        assert document.design == before, place
        keys.press(redo)
        assert document.design == after, place


def _field(window: MainWindow) -> QWidget:
    """Something in the inspector that takes keys and is no text."""
    wanted = (QCheckBox, QComboBox, QToolButton)
    return next(w for k in wanted for w in window.inspector.findChildren(k) if w.isVisible() and w.isEnabled())


@pytest.mark.editor("S2", "K1")
def test_things_are_put_in_line_from_menu_keys_and_palette(sample: MainWindow) -> None:
    document = sample.document
    endpoints = [i for i in document.design.layout if document.design.resources[i].parent is None][:3]
    document.select(endpoints)
    steps = len(document.session.history.undo_labels)
    key = document.design.layout[endpoints[-1]]
    sample.canvas.setFocus()
    sample.activateWindow()
    assert QTest.qWaitForWindowActive(sample)
    QTest.keySequence(sample.canvas, QKeySequence("Ctrl+Shift+Left"))
    assert {document.design.layout[i].x for i in endpoints} == {key.x}
    assert document.design.layout[endpoints[-1]] == key
    assert len(document.session.history.undo_labels) == steps + 1
    assert document.session.history.undo_labels[0] == "Align 3 items: left"
    for name in ("align_left", "distribute_vertically", "same_size"):
        action = sample.actions_by_id[name]
        assert any(action in menu.actions() for menu in sample.findChildren(type(sample.recent_menu).__mro__[1]))
    menu = sample.context_menu(document.selection)
    inner = next(a.menu() for a in menu.actions() if a.menu() is not None and a.text() == "Align and size")
    assert sample.actions_by_id["align_top"] in inner.actions()  # type: ignore[attr-defined]
    assert "the last one selected" in sample.actions_by_id["align_top"].toolTip()
    document.select(endpoints[:1])
    assert not sample.actions_by_id["align_top"].isEnabled()
    assert "Select two things or more." in sample.actions_by_id["align_top"].toolTip()
    assert "Select three things or more." in sample.actions_by_id["distribute_vertically"].toolTip()


@pytest.mark.editor("M3")
def test_more_is_selected_by_menu_and_keys(sample: MainWindow) -> None:
    document, design = sample.document, sample.document.design
    connectors = {
        i
        for i, r in design.resources.items()
        if i not in design.layout and r.kind in ("peering", "private-dns-zone-link", "intended-flow")
    }
    sample.actions_by_id["select_elements"].trigger()
    everything = set(document.selection)
    assert everything == set(sample.canvas.drawing.rects)
    sample.actions_by_id["select_connections"].trigger()
    assert connectors <= set(document.selection)
    assert not everything & set(document.selection)
    [subnet, *_] = design.index.by_kind["subnet"]
    document.select([subnet])
    sample.actions_by_id["select_others"].trigger()
    network = design.resources[subnet].parent
    inside = {i for i in everything if subnet in design.ancestors(i)}
    assert set(document.selection) == everything - inside - {subnet, network}
    document.select([subnet])
    sample.activateWindow()
    assert QTest.qWaitForWindowActive(sample)
    sample.canvas.setFocus()
    QTest.keySequence(sample.canvas, QKeySequence("Ctrl+Up"))
    assert document.selection == (network,)
    QTest.keySequence(sample.canvas, QKeySequence("Ctrl+Up"))
    assert document.selection == (network,)
    assert sample.message_bar.text == "It stands in no container."
    QTest.keySequence(sample.canvas, QKeySequence("Ctrl+Down"))
    assert subnet in document.selection
    assert len(document.session.history.undo_labels) == 0, "selecting is no step"


@pytest.mark.editor("S4", "C2")
def test_pasting_here_lands_on_the_grid(sample: MainWindow) -> None:
    document = sample.document
    document.select(document.design.index.by_kind["storage-account"][:1])
    sample.actions_by_id["copy"].trigger()
    document.select(())
    middle = sample.canvas.viewport().rect().center()
    sample.editing.pointed = sample.canvas.viewport().mapToGlobal(middle)
    sample.actions_by_id["paste_here"].trigger()
    [pasted] = document.selection
    place = document.design.layout[pasted]
    assert (place.x % 8, place.y % 8) == (0, 0)
    point = sample.canvas.mapToScene(middle)
    assert abs(place.x - point.x()) <= 4 and abs(place.y - point.y()) <= 4
