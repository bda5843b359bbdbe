"""What an empty canvas says and offers: three ways to start, and what happens with what is dragged here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fnetdesigner.gui.canvas.dropping import file_of, kind_of
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme

TITLE = "How do you want to start?"
HINT = "Or drag something from the palette, or drop a project or a template file here."
OVER_KIND = "Let go anywhere. You can move it later."
OVER_FILE = "Let go to open the file."
WIDTH, HEIGHT, ICON = 208, 132, 22
LEFT = frozenset({QEvent.Type.DragLeave, QEvent.Type.Drop})


class Way(QPushButton):
    """A card that is a button: a picture, a name, and what comes of it."""

    def __init__(self, parent: QWidget, name: str, picture: str, title: str, text: str) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setFixedSize(WIDTH, HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon, head, told = QLabel(self), QLabel(title, self), QLabel(text, self)
        head.setProperty("role", "section")
        told.setProperty("role", "muted")
        told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 14, 12)
        column.setSpacing(4)
        for label in (self._icon, head, told):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.insertSpacing(1, 4)
        column.addStretch(1)

    def dress(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._icon.setPixmap(icon(f"icons/actions/{self._picture}.svg", "accent", theme).pixmap(QSize(ICON, ICON)))


class Teacher(QWidget):
    """``draw``, ``template`` and ``bring`` are the three ways; ``open``, ``sample`` and ``tour`` stand below them."""

    def __init__(self, viewport: QWidget, theme: Theme) -> None:
        super().__init__(viewport)
        self._theme = theme
        self.setObjectName("emptyCanvas")
        title = QLabel(spoken(TITLE), self)
        title.setProperty("role", "heading")
        self.draw = Way(
            self,
            "startDrawing",
            "add",
            tr("Draw it"),
            tr("Begin with a function app. Its first problems appear below, with fixes."),
        )
        self.template = Way(
            self,
            "startFromTemplate",
            "layout",
            tr("Take a template"),
            tr("Finished networks of the article and beyond, with notes that teach."),
        )
        self.bring = Way(
            self,
            "importTemplate",
            "import",
            tr("Bring what you have"),
            tr("Read an ARM template and see at once what does not hold."),
        )
        self._ways = (self.draw, self.template, self.bring)
        self.open, self.sample, self.tour = (
            QPushButton(words, self) for words in (tr("Open a project…"), tr("Open the sample"), tr("Take the tour"))
        )
        for button, name in ((self.open, "openProject"), (self.sample, "openSample"), (self.tour, "takeTour")):
            button.setObjectName(name)
            button.setProperty("role", "link")
        self.hint = QLabel(spoken(HINT), self)
        self.hint.setObjectName("dropHint")
        self.hint.setProperty("role", "muted")
        cards, links = QHBoxLayout(), QHBoxLayout()
        cards.setSpacing(12)
        for way in self._ways:
            cards.addWidget(way)
        links.addStretch(1)
        for link in (self.open, self.sample, self.tour):
            links.addWidget(link)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(cards)
        column.addSpacing(4)
        column.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(links)
        viewport.installEventFilter(self)
        self.dress()
        self.hide()

    def dress(self) -> None:
        """Take the theme's colours."""
        for way in self._ways:
            way.dress(self._theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While something is dragged over the canvas, say what letting go does."""
        if isinstance(event, QDragEnterEvent) and self.isVisible():
            data = event.mimeData()
            over = OVER_KIND if kind_of(data) is not None else OVER_FILE if file_of(data) is not None else ""
            self._over(over)
        elif event.type() in LEFT:
            self._over("")
        return False

    def _over(self, words: str) -> None:
        self.hint.setText(spoken(words or HINT))
        for widget in (*self._ways, self.open, self.sample, self.tour):
            # What is hidden keeps its place, so that nothing moves below the pointer.
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            widget.setVisible(not words)
