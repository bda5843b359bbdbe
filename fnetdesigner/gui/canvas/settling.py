"""Proper ways for lines while nobody is waiting: a little at a time, what is in the window first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QGraphicsView

from fnetdesigner.gui.canvas.camera import Camera
from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.gui.canvas.layers import rect_of

AFTER, PAUSE, SHOW_EVERY = 40, 4, 120
"""Milliseconds of rest until it begins, between one slice and the next, and until new ways are shown."""
SLICE = 0.012
"""Seconds that a slice takes: less than a frame."""


class Settling(QObject):
    """Works while the drawing has drafts and ``busy`` does not say that a person is doing something."""

    def __init__(
        self,
        view: QGraphicsView,
        drawing: Drawing,
        camera: Camera,
        busy: Callable[[], bool],
        refresh: Callable[[], None],
    ) -> None:
        super().__init__(view)
        self._drawing, self._camera, self._busy = drawing, camera, busy
        self._work = timer(self, AFTER, self._go_on)
        self._show = timer(self, SHOW_EVERY, refresh)

    def start(self) -> None:
        """Begin after a moment of rest, if there is anything to do."""
        if not self._drawing.settled:
            self._work.start(AFTER)

    def stop(self) -> None:
        """Leave the rest as it is."""
        self._work.stop()

    def _go_on(self) -> None:
        drawing = self._drawing
        if (
            not self._busy()
            and not drawing.settled
            and drawing.settle(SLICE, rect_of(self._camera.seen()))
            and not self._show.isActive()
        ):
            self._show.start()
        if not drawing.settled:
            self._work.start(PAUSE)


def timer(owner: QObject, milliseconds: int, call: Callable[[], None]) -> QTimer:
    """A timer that goes off once for each start."""
    made = QTimer(owner)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(call)
    return made
