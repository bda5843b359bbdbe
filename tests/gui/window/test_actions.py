"""The table of actions: complete, without clashes, and doing what it says."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fnetdesigner import assets
from fnetdesigner.gui.actions import ACTIONS, MENUS, SEPARATOR, TOOL_BAR, WHEN
from fnetdesigner.gui.app import build
from fnetdesigner.gui.menus import CONTEXT_MENU, EMPTY_MENU
from fnetdesigner.gui.window import MainWindow

from .conftest import Answers, insert


@pytest.mark.editor("K1")
def test_no_two_actions_share_keys() -> None:
    keys = [QKeySequence(k).toString() for spec in ACTIONS for k in spec.keys]
    assert all(keys)
    assert sorted(keys) == sorted(set(keys))


def test_the_table_is_in_order() -> None:
    ids = [spec.id for spec in ACTIONS]
    assert len(ids) == len(set(ids))
    assert {spec.menu for spec in ACTIONS} == set(MENUS)
    assert {spec.when for spec in ACTIONS} == set(WHEN)
    assert {*TOOL_BAR, *CONTEXT_MENU, *EMPTY_MENU} - {SEPARATOR} <= set(ids)
    for spec in ACTIONS:
        assert not spec.icon or assets.path_of(f"icons/actions/{spec.icon}.svg").is_file()


@pytest.mark.editor("K1")
def test_mnemonics_of_a_menu_differ() -> None:
    for menu in {(s.menu, s.within) for s in ACTIONS}:
        texts = [s.text for s in ACTIONS if (s.menu, s.within) == menu and "&" in s.text]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert sorted(letters) == sorted(set(letters)), menu


def test_every_action_has_something_to_do(window: MainWindow) -> None:
    assert set(window._commands()) == {spec.id for spec in ACTIONS}


@pytest.mark.editor("X2")
def test_what_cannot_be_done_is_disabled_and_says_why(window: MainWindow) -> None:
    delete = window.actions_by_id["delete"]
    assert not delete.isEnabled()
    assert "Select something first." in delete.toolTip()
    insert(window, "vnet")
    assert delete.isEnabled()
    assert "Select" not in delete.toolTip()
    assert window.actions_by_id["undo"].text() == "&Undo: Add virtual network vnet-1"


@pytest.mark.editor("C3", "C4")
def test_copy_and_paste_make_another_one_and_words_for_a_mail(sample: MainWindow) -> None:
    subnet = sample.document.design.index.by_kind["subnet"][0]
    sample.document.select([subnet])
    sample.actions_by_id["copy"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasFormat("application/x-fnetdesigner")
    assert data.text().startswith(sample.document.design.resources[subnet].name)
    sample.actions_by_id["paste"].trigger()
    [pasted] = sample.document.selection
    new, old = sample.document.design.resources[pasted], sample.document.design.resources[subnet]
    assert (new.kind, new.parent) == (old.kind, old.parent)
    assert new.name != old.name
    assert new.prefix != old.prefix  # type: ignore[attr-defined]
    QGuiApplication.clipboard().setText("something else")
    before = sample.document.design
    sample.actions_by_id["paste"].trigger()
    assert sample.document.design is before
    assert "nothing that can be pasted" in sample.message_bar.text


@pytest.mark.editor("C4", "U4")
def test_cut_and_duplicate_are_one_step_each(sample: MainWindow) -> None:
    storage = sample.document.design.index.by_kind["storage-account"][0]
    steps = len(sample.document.session.history.undo_labels)
    sample.document.select([storage])
    sample.actions_by_id["duplicate"].trigger()
    assert len(sample.document.design.index.by_kind["storage-account"]) == 2
    assert sample.document.session.history.undo_labels[0].startswith("Duplicate")
    sample.actions_by_id["cut"].trigger()
    assert len(sample.document.design.index.by_kind["storage-account"]) == 1
    assert len(sample.document.session.history.undo_labels) == steps + 2


@pytest.mark.editor("U4")
def test_arrange_is_one_step_and_moves_no_meaning(sample: MainWindow) -> None:
    before = sample.document.design
    insert(sample, "storage")
    steps = len(sample.document.session.history.undo_labels)
    sample.actions_by_id["arrange"].trigger()
    assert len(sample.document.session.history.undo_labels) <= steps + 1
    assert set(before.resources) < set(sample.document.design.resources)
    sample.actions_by_id["select_all"].trigger()
    assert sample.document.selection
    sample.actions_by_id["select_none"].trigger()
    assert sample.document.selection == ()


def test_select_the_same_kind(sample: MainWindow) -> None:
    endpoints = sample.document.design.index.by_kind["private-endpoint"]
    sample.document.select(endpoints[:1])
    sample.actions_by_id["select_same"].trigger()
    assert set(sample.document.selection) == set(endpoints)


@pytest.mark.editor("X2")
def test_the_menu_of_a_container_offers_what_may_stand_in_it(sample: MainWindow) -> None:
    network = sample.document.design.index.by_kind["virtual-network"][0]
    menu = sample.context_menu([network])
    inner = menu.actions()[0].menu()
    assert inner is not None
    assert [a.text() for a in inner.actions()] == ["Subnet", "GatewaySubnet"]  # type: ignore[attr-defined]
    sample.document.select([network])
    inner.actions()[0].trigger()  # type: ignore[attr-defined]
    [subnet] = sample.document.selection
    assert sample.document.design.resources[subnet].parent == network


@pytest.mark.editor("H2")
def test_the_theme_is_switched_and_remembered(
    window: MainWindow, settings: QSettings, answers: Answers, qtbot: QtBot
) -> None:
    window.looks.set_theme("dark")
    assert window.theme.dark
    assert window.actions_by_id["theme_dark"].isChecked()
    window.actions_by_id["theme"].trigger()
    assert not window.theme.dark
    window.looks.set_theme("dark")
    again = build(None, settings)
    qtbot.addWidget(again)
    assert again.theme.name == "dark"


def test_the_window_remembers_how_it_was(window: MainWindow, settings: QSettings, qtbot: QtBot) -> None:
    window.docks["outline"].hide()
    window.close()
    again = build(None, settings)
    qtbot.addWidget(again)
    assert again.docks["outline"].isHidden()
    again.actions_by_id["reset_layout"].trigger()
    assert not again.docks["outline"].isHidden()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.editor("A1")
def test_everything_that_takes_the_focus_has_a_name_for_readers(theme: str, sample: MainWindow) -> None:
    """A field, button or view without words, tip, buddy or accessible name is silent for a screen reader."""
    sample.looks.set_theme(theme)
    subnet = sample.document.design.index.by_kind["subnet"][0]
    silent = []
    for chosen in ([], [subnet], [sample.document.design.index.by_kind["function-app"][0]]):
        sample.document.select(chosen)
        for widget in itertools.chain(sample.inspector.findChildren(QWidget), sample.problems.findChildren(QWidget)):
            if widget.focusPolicy().value and not widget.objectName().startswith("qt_"):
                text = getattr(widget, "text", lambda: "")()
                if not (
                    widget.accessibleName() or text or widget.toolTip() or widget.metaObject().className() in PLAIN
                ):
                    silent.append(f"{widget.metaObject().className()} {widget.objectName()}")
    assert silent == []


PLAIN = {"QTabBar", "QScrollBar", "QHeaderView", "QSplitterHandle", "QStackedWidget", "QComboBoxListView", "QLineEdit"}
"""Parts of composed widgets, which are named by what they are part of."""
