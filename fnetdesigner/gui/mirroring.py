"""Right to left: the docks change sides with the direction of the writing, which Qt leaves to us; the drawing stays.

A drawing says where things are, and that is the same in every language.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

Area = Qt.DockWidgetArea
OTHER_SIDE = {
    Area.LeftDockWidgetArea: Area.RightDockWidgetArea,
    Area.RightDockWidgetArea: Area.LeftDockWidgetArea,
}


class Mirror(QObject):
    """Keeps the docks of a window on the sides that its writing direction asks for."""

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
        super().__init__(window)
        self._window, self._docks = window, docks
        self._mirrored = False
        window.installEventFilter(self)
        self._turn()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()
        return False

    def _turn(self) -> None:
        if self._mirrored == self._window.isRightToLeft():
            return
        self._mirrored = self._window.isRightToLeft()
        for dock in self._docks.values():
            side = OTHER_SIDE.get(self._window.dockWidgetArea(dock))
            if side is not None:
                shown = dock.isVisible()
                self._window.addDockWidget(side, dock)
                dock.setVisible(shown)
