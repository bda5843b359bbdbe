"""The menus that a right click opens: what can be done with what is under the pointer, common things first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from fnetdesigner.gui.actions import ACTIONS, LOOKS, OVERLAYING, SEPARATOR, TONGUES, Actions
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.languages import Languages
from fnetdesigner.gui.panels.palette import entries, insert
from fnetdesigner.kinds.catalogue import catalogue

CONTEXT_MENU = (
    "connect", "connect_to", "rename", SEPARATOR, "cut", "copy", "copy_picture", "paste_here", "duplicate", "delete",
    SEPARATOR, "lock", "move_into", "fit_selection",
)  # fmt: skip
EMPTY_MENU = ("quick_add", "paste_here", "paste_special", "select_all", SEPARATOR, "arrange", "fit")


def open_menu() -> None:
    """Open the menu of what has the focus, as a menu key does; not every desktop does so for Shift+F10."""
    focus = QApplication.focusWidget()
    if focus is not None:
        found = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        where = found.toRect() if isinstance(found, QRectF) else found
        at = where.center() if isinstance(where, QRect) else focus.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focus.mapToGlobal(at))
        QApplication.sendEvent(focus, event)


def inner_menu(within: str, title: str, menu: QMenu, actions: Actions) -> QMenu:
    """The menu inside of another one that holds the actions which belong ``within`` it."""
    inner = QMenu(title, menu)
    inner.setObjectName(f"{within.lower().replace(' ', '-')}-menu")
    inner.setToolTipsVisible(True)
    for spec in ACTIONS:
        if spec.within == within:
            if spec.after:
                inner.addSeparator()
            inner.addAction(actions[spec.id])
    return inner


def fill_view(menu: QMenu, actions: Actions, languages: Languages) -> None:
    """Put themes and languages into menus of their own within the menu of the view."""
    menu.insertMenu(actions["show_palette"], inner_menu(OVERLAYING, tr("O&verlays"), menu, actions))
    for within, title in ((LOOKS, tr("T&heme")), (TONGUES, tr("Lang&uage"))):
        inner = inner_menu(within, title, menu, actions)
        menu.insertMenu(actions["theme"], inner)
        if within == TONGUES:
            inner.aboutToShow.connect(lambda: languages.tick(actions))


def context_menu(
    parent: QWidget,
    document: Document,
    actions: Actions,
    ids: Sequence[str],
    line: bool,
    show_problem: Callable[[str], object],
) -> QMenu:
    """The menu for what is selected; ``line``: a connector is, which is no resource."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    for name in CONTEXT_MENU if ids or line else EMPTY_MENU:
        if name == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[name])
    container = document.design.resources[ids[0]].kind if len(ids) == 1 else None
    legal = [e for e in entries(catalogue()) if catalogue().may_contain(container, e.kind.slug)]
    if legal and len(ids) < 2:
        inner = QMenu(tr("Insert"), menu)
        menu.insertMenu(menu.actions()[0], inner)
        menu.insertSeparator(menu.actions()[1])
        for entry in legal:
            inner.addAction(spoken(entry.title)).triggered.connect(lambda _=False, e=entry: insert(document, e))
    if any(document.session.findings.by_resource.get(i) for i in ids):
        menu.addAction(tr("Show its problems")).triggered.connect(lambda: show_problem(ids[0]))
    return menu
