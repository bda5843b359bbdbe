"""A quiet line under the tool bar that says why something could not be done, and goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from fnetdesigner.gui.icons import icon, pixmap
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme

SHOWN_FOR = 7_000
"""Milliseconds; longer sentences stay a little longer."""
PER_CHARACTER = 40


class MessageBar(QFrame):
    """Shows one sentence at a time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("message-bar")
        self._theme = theme
        self._glyph = QLabel()
        self._glyph.setFixedSize(18, 18)
        self._words = QLabel()
        self._words.setObjectName("message")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._close = QToolButton()
        self._close.setToolTip(tr("Close"))
        self._close.setAccessibleName(tr("Close the message"))
        self._close.setFixedSize(24, 24)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.setSpacing(8)
        layout.addWidget(self._glyph)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        theme.changed.connect(self._dress)
        self._severity = "warning"
        self._dress()
        self.hide()

    def _dress(self) -> None:
        self._glyph.setPixmap(pixmap(f"icons/severity/{self._severity}.svg", self._severity, self._theme, 16))
        self._close.setIcon(icon("icons/actions/close.svg", "muted", self._theme))
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._theme.tint(self._severity, 0.1))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return "" if self.isHidden() else self._words.text()

    def say(self, message: str, severity: str = "warning") -> None:
        """Show a sentence for a while, in the language of the window."""
        message = spoken(message)
        self._severity = severity
        self._dress()
        self._words.setText(message)
        self.setAccessibleName(message)
        self.show()
        self._timer.start(SHOWN_FOR + PER_CHARACTER * len(message))
