"""The legend of the overlay that is shown, at the upper right of the canvas: what its shapes mean, and a way out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from fnetdesigner.gui.icons import icon, pixmap
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.report.overlays.marks import Overlay, Tone

INSET, SIDE = 12, 14
RESIZE = QEvent.Type.Resize


class ToneShape(QWidget):
    """The shape of a tone."""

    def __init__(self, parent: QWidget, tone: Tone, theme: Theme) -> None:
        super().__init__(parent)
        self._tone, self._theme = tone, theme
        self.setFixedSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as the canvas does."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._tone == "muted":
            painter.setPen(QPen(self._theme.color("muted"), 2))
            painter.drawEllipse(2, 2, SIDE - 4, SIDE - 4)
        else:
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(0, 0, pixmap(f"icons/severity/{self._tone}.svg", self._tone, self._theme, SIDE, ratio))
        painter.end()


class OverlayLegend(QFrame):
    """``closed``: the overlay is to be hidden."""

    closed = Signal()

    def __init__(self, canvas: QWidget, theme: Theme) -> None:
        super().__init__(canvas)
        self._canvas, self._theme = canvas, theme
        self._rows: list[QWidget] = []
        self.setObjectName("overlayLegend")
        self.setProperty("role", "floating")
        self.title = QLabel(self)
        self.title.setProperty("role", "label")
        self.close_button = QToolButton(self)
        self.close_button.setObjectName("overlayClose")
        self.close_button.setToolTip(tr("Hide this overlay"))
        self.close_button.setAccessibleName(tr("Hide this overlay"))
        self.close_button.setAutoRaise(True)
        self.close_button.setFixedSize(24, 24)
        self.close_button.setIconSize(QSize(12, 12))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.clicked.connect(self.closed)
        self.hint = QLabel(self)
        self.hint.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 6, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.hint)
        column.addLayout(self._grid)
        canvas.installEventFilter(self)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def tell(self, overlay: Overlay | None, hint: str = "") -> None:
        """Explain an overlay, or go. ``hint``: what to do to see something, in place of the shapes."""
        self.setVisible(overlay is not None)
        if overlay is None:
            return
        self.title.setText(spoken(overlay.title))
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        for row in self._rows:
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for n, (tone, words) in enumerate(() if hint else overlay.legend):
            shape, label = ToneShape(self, tone, self._theme), QLabel(spoken(words), self)
            label.setProperty("role", "muted")
            self._grid.addWidget(shape, n, 0)
            self._grid.addWidget(label, n, 1)
            self._rows += [shape, label]
            shape.show()
            label.show()
        self.arrange()

    def arrange(self) -> None:
        """Stand at the upper right of the canvas."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.adjustSize()
        self.move(self._canvas.width() - self.width() - INSET, INSET)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The canvas has another size."""
        if event.type() == RESIZE and self.isVisible():
            self.arrange()
        return False

    def _dress(self) -> None:
        self.close_button.setIcon(icon("icons/actions/close.svg", "muted", self._theme))
        for row in self._rows:
            row.update()
