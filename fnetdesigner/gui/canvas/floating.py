"""What floats over the canvas: tips, the zoom bar, the legend; what an empty canvas says is in ``teacher``."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.canvas.ink import Ink
from fnetdesigner.gui.canvas.linework import single
from fnetdesigner.gui.canvas.teacher import Teacher
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.report.picture import Connector
from fnetdesigner.report.strokes import STROKES

SAMPLES = 34
INSET = 12
"""Pixels between a floating widget and the edges."""
LEGEND = "Legend"


class Tip(QLabel):
    """A few words beside the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setObjectName("canvasTip")
        self.setProperty("role", "tip")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def tell(self, text: str, at: QPoint) -> None:
        """Show a text near a point of the viewport, inside of it."""
        if not text:
            self.hide()
            return
        if text != self.text() or not self.isVisible():
            self.setWordWrap(False)
            self.setText(text)
            self.setMaximumWidth(360)
            if self.sizeHint().width() > 360:
                self.setWordWrap(True)
                self.resize(360, self.heightForWidth(360))
            else:
                self.adjustSize()
        room = self._room.rect()
        x = min(max(4, at.x() + 14), room.width() - self.width() - 4)
        y = at.y() + 20 if at.y() + 24 + self.height() < room.height() else at.y() - self.height() - 10
        self.move(x, max(4, y))
        self.show()
        self.raise_()


class ZoomBar(QFrame):
    """Zoom out, 100 %, zoom in, fit."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("zoomBar")
        self.setProperty("role", "floating")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        self.out = _button(self, "zoomOut", tr("Zoom out"))
        self.percent = _button(self, "zoomPercent", tr("Show at 100 %"))
        self.percent.setMinimumWidth(52)
        self.closer = _button(self, "zoomIn", tr("Zoom in"))
        self.fit = _button(self, "zoomFit", tr("Show everything"))
        for button in (self.out, self.percent, self.closer, self.fit):
            row.addWidget(button)
        self.dress()

    def dress(self) -> None:
        """Take the theme's colours."""
        for button, name in ((self.out, "zoom-out"), (self.closer, "zoom-in"), (self.fit, "fit")):
            button.setIcon(icon(f"icons/actions/{name}.svg", "muted", self._theme))

    def tell(self, percent: int) -> None:
        """Show the zoom."""
        self.percent.setText(f"{percent} %")


class Legend(QFrame):
    """The styles of lines that are in use; folds to its title."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._styles: tuple[str, ...] = ()
        self._rows: list[QWidget] = []
        self.setObjectName("legend")
        self.setProperty("role", "floating")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        self.title = _button(self, "legendTitle", tr("Show or hide the legend"))
        self.title.setText(spoken(LEGEND))
        self.title.setCheckable(False)
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setIconSize(QSize(12, 12))
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignLeft)
        self._body = QWidget(self)
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(8, 4, 10, 6)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        column.addWidget(self._body)
        self.folded = False
        self.wanted = True
        self.title.clicked.connect(self.toggle)
        self.dress()
        self.hide()

    def want(self, wanted: bool) -> None:
        """Show it whenever there are lines, or never."""
        self.wanted = wanted
        self.setVisible(bool(self._styles) and wanted)

    def toggle(self) -> None:
        """Fold or unfold."""
        self.folded = not self.folded
        self._body.setVisible(not self.folded)
        self.dress()
        self._settle()

    def dress(self) -> None:
        """Take the theme's colours."""
        name = "chevron-right" if self.folded else "chevron-down"
        self.title.setIcon(icon(f"icons/actions/{name}.svg", "muted", self._theme))
        for row in self._rows:
            if isinstance(row, Swatch):
                row.update()

    def tell(self, styles: Iterable[str]) -> None:
        """Show these styles and no others."""
        used = set(styles)
        wanted = tuple(s for s in STROKES if s in used)
        if wanted != self._styles:
            self._styles = wanted
            for row in self._rows:
                self._grid.removeWidget(row)
                row.deleteLater()
            self._rows = []
            for n, style in enumerate(wanted):
                swatch, label = Swatch(self._body, style, self._theme), QLabel(spoken(STROKES[style].title), self._body)
                label.setProperty("role", "muted")
                self._grid.addWidget(swatch, n, 0)
                self._grid.addWidget(label, n, 1)
                self._rows += [swatch, label]
                for widget in (swatch, label):
                    # A layout leaves out what is not shown yet.
                    widget.show()
        self.setVisible(bool(wanted) and self.wanted)
        self._settle()

    def _settle(self) -> None:
        self._grid.activate()
        bottom = self.geometry().bottom()
        self._column.activate()
        self.adjustSize()
        self.move(self.x(), bottom - self.height() + 1)


class Swatch(QWidget):
    """A short line in a style."""

    def __init__(self, parent: QWidget, style: str, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        points = ((3.0, 8.0), (SAMPLES - 3.0, 8.0))
        self._line = Connector(style, "", "", style, points, both_ends=style == "peering")
        self._inks: dict[str, Ink] = {}
        self.setFixedSize(SAMPLES, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line as the canvas does."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._inks.get(self._theme.name)
        if ink is None:
            ink = self._inks[self._theme.name] = Ink(self._theme)
            ink.ground = ink.panel
        single(self._line).paint(painter, ink)
        painter.end()


class Floats:
    """Everything that floats over a viewport, each thing at its corner."""

    def __init__(self, viewport: QWidget, theme: Theme) -> None:
        self._viewport = viewport
        self.tip = Tip(viewport)
        self.bar = ZoomBar(viewport, theme)
        self.legend = Legend(viewport, theme)
        self.teacher = Teacher(viewport, theme)
        self.bar.tell(100)

    def dress(self) -> None:
        """Take the theme's colours."""
        self.bar.dress()
        self.legend.dress()
        self.teacher.dress()

    def arrange(self) -> None:
        """Put everything where it belongs after the viewport or a content changed."""
        room = self._viewport.rect()
        for widget in (self.bar, self.legend, self.teacher):
            widget.adjustSize()
        self.bar.move(room.width() - self.bar.width() - INSET, room.height() - self.bar.height() - INSET)
        self.legend.move(INSET, room.height() - self.legend.height() - INSET)
        self.teacher.move(room.center() - self.teacher.rect().center())


def _button(parent: QWidget, name: str, words: str) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
