"""The menu of files that were open last: pinned ones on top, and those that are gone say so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu

from fnetdesigner.gui.files import Files
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.theme import Theme

ON_NETWORK = ("//", "\\\\")
"""Paths that are not looked up when the menu opens: a server that does not answer would hold it up."""


class RecentMenu(QMenu):
    """Filled each time it is shown."""

    def __init__(self, files: Files, theme: Theme, parent: QMenu) -> None:
        super().__init__(tr("Open &recent"), parent)
        self.setObjectName("recent-menu")
        self._files, self._theme = files, theme
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the files as they are now."""
        self.clear()
        recent = self._files.recent
        listed, pinned = recent.listed(), recent.pinned()
        for number, path in enumerate(listed):
            if number and number == len(pinned):
                self.addSeparator()
            self._add(path, path in pinned)
        if not listed:
            self.addAction(tr("No file yet")).setEnabled(False)
            return
        self.addSeparator()
        pins = self.addMenu(tr("&Pin"))
        pins.setObjectName("pin-menu")
        for path in listed:
            pin = pins.addAction(path.name)
            pin.setToolTip(str(path))
            pin.setCheckable(True)
            pin.setChecked(path in pinned)
            pin.triggered.connect(lambda wanted, p=path: recent.pin(p, wanted))
        self.addAction(tr("&Clear this list")).triggered.connect(recent.forget)

    def _add(self, path: Path, pinned: bool) -> None:
        missing = not str(path).startswith(ON_NETWORK) and not path.exists()
        action = self.addAction(tr("{name} (not there)").format(name=path.name) if missing else path.name)
        action.setToolTip(str(path))
        if pinned:
            action.setIcon(icon("icons/actions/pin.svg", "muted", self._theme))
        action.triggered.connect(lambda _=False: self._files.open(path))
