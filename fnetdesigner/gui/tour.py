"""A short tour of the window: five stops, each beside the thing it speaks of. It bars nothing, and ends with Escape.

It comes by itself the first time that an empty window opens. Once closed it comes only when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fnetdesigner.gui.language import tr
from fnetdesigner.gui.theme import Theme

CLOSED = "tour/closed"
WIDTH, GAP, EDGE = 320, 14, 12


@dataclass(frozen=True, slots=True)
class Stop:
    """``target`` is what it speaks of; None where that is not shown, and then the stop is left out."""

    title: str
    text: str
    target: Callable[[], QWidget | None]


class Halo(QWidget):
    """A frame around what is spoken of. The mouse goes through it."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("tour-halo")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


class Tour(QFrame):
    """The card of the tour, over the window. Left and Right, or the buttons, go back and on."""

    def __init__(self, stops: Sequence[Stop], theme: Theme, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._all, self._window, self._settings = tuple(stops), window, settings
        self._stops: tuple[Stop, ...] = ()
        self._at = 0
        self._before: QWidget | None = None
        self.setObjectName("tour")
        self.setProperty("role", "floating")
        self.setFixedWidth(WIDTH)
        self._halo = Halo(window, theme)
        self._count, self._title, self._text = QLabel(), QLabel(), QLabel()
        self._count.setProperty("role", "muted")
        self._title.setProperty("role", "heading")
        self._text.setWordWrap(True)
        self.back, self.on, self.end = QPushButton(tr("Back")), QPushButton(tr("Next")), QPushButton(tr("Close"))
        self.on.setProperty("role", "primary")
        self.end.setProperty("role", "link")
        for button, name, call in (
            (self.back, "tour-back", lambda: self.go(-1)),
            (self.on, "tour-next", lambda: self.go(1)),
            (self.end, "tour-close", self.close_for_good),
        ):
            button.setObjectName(name)
            button.clicked.connect(call)
            # Buttons take the arrows to walk among themselves.
            button.installEventFilter(self)
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        for button in (self.end, self.back, self.on):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(4)
        layout.addLayout(row)
        window.installEventFilter(self)
        self.hide()

    @property
    def is_closed_for_good(self) -> bool:
        """Whether the person has closed it before."""
        return str(self._settings.value(CLOSED, "")).lower() == "true"

    def offer(self) -> None:
        """Begin, unless it was closed before."""
        if not self.is_closed_for_good:
            self.begin()

    def begin(self) -> None:
        """Begin at the first stop."""
        self._stops = tuple(s for s in self._all if (found := s.target()) is not None and found.isVisible())
        self._before = self._window.focusWidget()
        if self._stops:
            self._at = 0
            self._show()

    def go(self, by: int) -> None:
        """Go on or back; after the last stop it ends."""
        self._at = max(0, self._at + by)
        if self._at >= len(self._stops):
            self.close_for_good()
        else:
            self._show()

    def close_for_good(self) -> None:
        """End it; it does not come by itself again."""
        self._settings.setValue(CLOSED, True)
        self._halo.hide()
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def _show(self) -> None:
        stop = self._stops[self._at]
        self._count.setText(tr("{number} of {all}").format(number=self._at + 1, all=len(self._stops)))
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        self.setAccessibleName(tr("Tour: {title}").format(title=stop.title))
        self.setAccessibleDescription(stop.text)
        self.back.setVisible(self._at > 0)
        last = self._at == len(self._stops) - 1
        self.on.setText(tr("Done") if last else tr("Next"))
        self.end.setVisible(not last)
        self.show()
        self._place()
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        """Stand beside the target, inside of the window."""
        target = self._stops[self._at].target()
        if target is None or not target.isVisible():
            return
        self.adjustSize()
        self.setFixedHeight(self.heightForWidth(WIDTH))
        around = QRect(target.mapTo(self._window, QPoint()), target.size()).adjusted(-3, -3, 3, 3)
        room = self._window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        around = around.intersected(self._window.rect())
        self._halo.setGeometry(around)
        self._halo.show()
        self._halo.raise_()
        self.move(beside(around, self.size().width(), self.size().height(), room))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window when its size changes; take the keys that its buttons get."""
        if watched is not self._window:
            return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._took(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go back and on, Escape ends it."""
        if not self._took(event):
            super().keyPressEvent(event)

    def _took(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_for_good()
            case Qt.Key.Key_Right:
                self.go(1)
            case Qt.Key.Key_Left:
                self.go(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                button = self.focusWidget()
                (button if isinstance(button, QPushButton) else self.on).click()
            case _:
                return False
        return True


def beside(target: QRect, width: int, height: int, room: QRect) -> QPoint:
    """Where a card stands: right, left, below or above of its target, else inside of it; always within the room."""
    spots = (
        QPoint(target.right() + GAP, target.top()),
        QPoint(target.left() - GAP - width, target.top()),
        QPoint(target.left(), target.bottom() + GAP),
        QPoint(target.left(), target.top() - GAP - height),
    )
    for spot in spots:
        moved = QPoint(
            min(max(spot.x(), room.left()), room.right() - width),
            min(max(spot.y(), room.top()), room.bottom() - height),
        )
        if not QRect(moved.x(), moved.y(), width, height).intersects(target):
            return moved
    return QPoint(
        min(target.center().x() - width // 2, room.right() - width), min(target.top() + 2 * GAP, room.bottom() - height)
    )
