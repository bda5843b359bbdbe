"""Opens dialogs that few ask for; each is brought along only then, so that the window is there sooner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fnetdesigner.gui.bindings import Bindings
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.files import Files
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.theme import Theme


def show_history(document: Document, theme: Theme, window: QWidget) -> None:
    """The steps that were done, to go back to one."""
    from fnetdesigner.gui.dialogs.history import HistoryDialog

    HistoryDialog(document, theme, window).exec()


def show_shortcuts(bindings: Bindings, theme: Theme, save: Callable[[], None], window: QWidget) -> None:
    """The keys of all actions, to look up, change and save."""
    from fnetdesigner.gui.dialogs.shortcuts import ShortcutsDialog

    ShortcutsDialog(bindings, theme, save, window).exec()


def save_keys(bindings: Bindings, files: Files) -> None:
    """Save the keys as a page to print."""
    from fnetdesigner.gui.cheat_sheet import cheat_sheet

    files.save_page(tr("Save a cheat sheet"), cheat_sheet(bindings))


def show_about(theme: Theme, window: QWidget) -> None:
    """What the program is, and what it is made of."""
    from fnetdesigner.gui.dialogs.about import AboutDialog

    AboutDialog(theme, window).exec()
