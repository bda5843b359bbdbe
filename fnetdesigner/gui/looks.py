"""How the window looks, as the person chose it: the theme, icons of their own for kinds, and whether things move."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMainWindow

from fnetdesigner.gui.artwork import artwork_in
from fnetdesigner.gui.dialogs import choose
from fnetdesigner.gui.language import counted, tr
from fnetdesigner.gui.theme import CHOICES, Theme

THEME, ICONS, CALM = "window/theme", "window/icons", "window/calm"
"""The keys of the settings."""


class Looks(QObject):
    """Sets and remembers all three.

    ``said``: a sentence for the person; ``changed``: what the actions show may differ.
    """

    said = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self._calm(str(settings.value(CALM, "")) == "yes")
        self.folder = str(settings.value(ICONS, ""))
        if self.folder:
            self._read(Path(self.folder))

    def commands(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        themes: dict[str, Callable[[], object]] = {f"theme_{c}": partial(self.set_theme, c) for c in CHOICES}
        return {
            **themes,
            "theme": lambda: self.set_theme(self._theme.opposite),
            "icon_folder": self.choose_icons,
            "own_icons": self.drop_icons,
            "calm": lambda: self.set_calm(not self._theme.calm),
        }

    def set_theme(self, choice: str) -> None:
        """Show another theme, and remember it."""
        self._theme.set(choice)
        self._settings.setValue(THEME, choice)
        self.changed.emit()

    def set_calm(self, wanted: bool) -> None:
        """Let nothing move, or let the system decide; remembered."""
        self._settings.setValue(CALM, "yes" if wanted else "")
        self._calm(wanted)
        self.changed.emit()

    def _calm(self, wanted: bool) -> None:
        self._theme.calm = wanted
        window = self.parent()
        if isinstance(window, QMainWindow):
            # Docks and tool bars glide to their places otherwise.
            window.setAnimated(not wanted)

    def choose_icons(self) -> None:
        """Ask for a folder with icons, and show them."""
        folder = choose.folder(self.parent(), tr("A folder of icons"), self.folder or str(Path.home()))
        if folder is not None:
            self.use_icons(folder)

    def use_icons(self, folder: Path) -> None:
        """Show the icons of a folder in the window, and remember it; says how many kinds have one."""
        found = self._read(folder)
        if not found:
            self._theme.dress_kinds({})
            self.said.emit(
                tr("{folder} has no icon for any kind. Name SVG files after kinds, or take Microsoft's set as it is.")
                .format(folder=folder.name)
            )  # fmt: skip
            return
        self.folder = str(folder)
        self._settings.setValue(ICONS, self.folder)
        words = counted(found, "kind", "kinds")
        self.said.emit(tr("Icons of this folder are shown for {kinds}; documents keep our own.").format(kinds=words))
        self.changed.emit()

    def drop_icons(self) -> None:
        """Show our own icons again."""
        self.folder = ""
        self._settings.remove(ICONS)
        self._theme.dress_kinds({})
        self.changed.emit()

    def _read(self, folder: Path) -> int:
        try:
            found = artwork_in(folder)
        except OSError:
            # The folder may be on a drive that is not there today: ours are shown, and it is looked for again.
            return 0
        self._theme.dress_kinds(found)
        return len(found)
