"""What a gesture may use: the document, what is shown, and ways to say something, repaint and offer a choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from fnetdesigner.gui.canvas.camera import Camera
from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.gui.canvas.ink import Ink
from fnetdesigner.gui.canvas.layers import Shown
from fnetdesigner.gui.document import Document

Keys = Qt.KeyboardModifier
SHIFT, CTRL, ALT = Keys.ShiftModifier, Keys.ControlModifier, Keys.AltModifier


@dataclass(frozen=True)
class Choice:
    """One of several things that a gesture can mean."""

    text: str
    do: Callable[[], object]


@dataclass
class Table:
    """``tell`` shows a tip at the pointer (empty words hide it), ``refresh`` repaints, ``choose`` shows a menu;
    ``refresh_in`` repaints an area of the scene with a margin around it, and everything if that is empty."""

    document: Document
    shown: Shown
    camera: Camera
    tell: Callable[[str], None]
    refresh: Callable[[], None]
    choose: Callable[[Sequence[Choice]], None]
    refresh_in: Callable[[QRectF], None]

    @property
    def drawing(self) -> Drawing:
        """What is drawn."""
        return self.shown.drawing

    @property
    def ink(self) -> Ink:
        """The pens and brushes of the theme."""
        return self.shown.ink


class Gesture:
    """Something that a person does between pressing and releasing a button.

    ``drop`` makes it so, as one step of the history; ``cancel`` leaves everything as it was.
    """

    def __init__(self, table: Table, start: QPointF) -> None:
        self.table = table
        self.start = QPointF(start)

    def move(self, point: QPointF, keys: Keys) -> None:
        """The pointer is at a point of the scene."""
        raise TypeError("A gesture says what moving means.")

    def drop(self, point: QPointF, keys: Keys) -> None:
        """The button was released there."""
        self.cancel()

    def cancel(self) -> None:
        """Leave everything as it was."""
        self.table.tell("")
        self.table.refresh()

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint what the gesture is about to do; ``pixel`` is the scene length of a screen pixel."""
