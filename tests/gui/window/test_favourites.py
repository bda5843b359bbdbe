"""What a person keeps at hand: favourites on top of the palette, and what was added last under the slash."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.app import build
from fnetdesigner.gui.favourites import FAVOURITES, Favourites
from fnetdesigner.gui.panels.palette import Palette, entry_of
from fnetdesigner.gui.window import MainWindow

from .conftest import items


def row(palette: Palette, title: str) -> QTreeWidgetItem:
    """The last row of that title: the one in its own group."""
    return [i for i in palette._items() if (e := entry_of(i)) is not None and e.title == title][-1]


def top(palette: Palette) -> tuple[str, list[str]]:
    group = palette.tree.topLevelItem(0)
    assert group is not None
    return group.text(0), [i.text(0) for i in items(group)]


@pytest.mark.editor("P3")
def test_a_key_takes_an_entry_into_the_favourites_and_they_are_kept(
    window: MainWindow, settings: QSettings, qtbot: QtBot
) -> None:
    palette = window.palette_panel
    before = palette.shown()
    assert top(palette)[0] != "Favourites"
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    palette.tree.setFocus()
    for title in ("NAT gateway", "Private endpoint"):
        palette.tree.setCurrentItem(row(palette, title))
        QTest.keyClick(palette.tree, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        current = entry_of(palette.tree.currentItem())
        assert current is not None and current.title == title, "the row that was chosen stays so"
    assert top(palette) == ("Favourites", ["NAT gateway", "Private endpoint"])
    assert palette.shown()[2:] == before, "they stay in their groups as well"
    palette.search.setText("nat gateway")
    assert palette.shown().count("NAT gateway") == 1, "what is looked for is listed once"
    palette.search.clear()
    settings.sync()
    again = build(None, QSettings(settings.fileName(), QSettings.Format.IniFormat))
    qtbot.addWidget(again)
    assert top(again.palette_panel) == ("Favourites", ["NAT gateway", "Private endpoint"])
    again.close()


@pytest.mark.editor("P3", "X1")
@pytest.mark.parametrize("by", ["Menu", "Shift+F10"])
def test_the_menu_of_an_entry_inserts_it_and_takes_it_in_and_out(window: MainWindow, by: str) -> None:
    palette = window.palette_panel
    seen: list[list[str]] = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            seen.append([a.text() for a in menu.actions()])
            menu.actions()[1].trigger()
            menu.close()

    palette.tree.setCurrentItem(row(palette, "Subnet"))
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    palette.tree.setFocus()
    QTimer.singleShot(50, choose)
    if by == "Menu":
        # What every desktop makes of the menu key; the platform without a screen makes nothing of it.
        at = palette.tree.visualItemRect(palette.tree.currentItem()).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, palette.tree.mapToGlobal(at))
        QApplication.sendEvent(palette.tree, event)
    else:
        QTest.keyClick(palette.tree, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert seen == [["Insert", "Add to favourites"]]
    assert top(palette) == ("Favourites", ["Subnet"])
    palette.menu_of(row(palette, "Subnet")).actions()[1].trigger()
    assert top(palette)[0] != "Favourites"
    palette.menu_of(row(palette, "Virtual network")).actions()[0].trigger()
    [made] = window.document.selection
    assert window.document.design.resources[made].kind == "virtual-network"


@pytest.mark.parametrize("stored", ["{", "3", "[1, null]", '["no-such-kind/Nothing"]'])
def test_broken_settings_are_no_favourites(settings: QSettings, stored: str, qtbot: QtBot) -> None:
    settings.setValue(FAVOURITES, stored)
    window = build(None, settings)
    qtbot.addWidget(window)
    assert top(window.palette_panel)[0] != "Favourites"
    assert Favourites(settings).turn("subnet/Subnet")
    assert not Favourites(settings).turn("subnet/Subnet")
    window.close()


@pytest.mark.editor("P3")
def test_what_was_added_last_comes_first_under_the_slash(window: MainWindow, settings: QSettings, qtbot: QtBot) -> None:
    for words in ("storage account", "key vault"):
        window.actions_by_id["quick_add"].trigger()
        QTest.keyClicks(window.search.field, words)
        QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    again = build(None, settings)
    qtbot.addWidget(again)
    again.actions_by_id["quick_add"].trigger()
    assert again.search.found()[:2] == ["add:Key Vault", "add:Storage account"]
    again.close()
