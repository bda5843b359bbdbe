"""The Console panel: the tools of an app's console, run against the design from a chosen app."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.tracing.tracer import Tracer
from fnetdesigner.gui.words import plain
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.model.resource import natural_key
from fnetdesigner.routing.console import run

MOST_LINES, MOST_COMMANDS = 2000, 200
WELCOME = "Type help for the commands. They are run against the design, from the app above."
NO_APP = "There is no function app to run commands from yet."
TOKENS = {
    "[problem]": "error", "Blocked": "error", "Connection attempt failed": "error", "WARNING": "warning",
    "[not known]": "warning", "[ok]": "ok", "Connected": "ok", "***": "error",
}  # fmt: skip
"""How a line begins, and the colour it gets besides its words."""


class ConsolePanel(QWidget):
    """Commands with a history; the arrow keys leaf through it. The app follows the selection."""

    def __init__(self, document: Document, theme: Theme, tracer: Tracer) -> None:
        super().__init__()
        self.setObjectName("console")
        self._document, self._theme, self._tracer = document, theme, tracer
        self._history: list[str] = []
        self._at = 0
        self._draft = ""
        self.app = QComboBox()
        self.app.setObjectName("console-app")
        self.app.setAccessibleName(tr("App to run commands from"))
        self.app.setMinimumWidth(220)
        self.wipe = QPushButton(tr("Clear"))
        self.wipe.setObjectName("console-clear")
        self.wipe.clicked.connect(self._wipe)
        self.output = QPlainTextEdit()
        self.output.setObjectName("console-output")
        self.output.setAccessibleName(tr("Console output"))
        self.output.setReadOnly(True)
        self.output.setMaximumBlockCount(MOST_LINES)
        self.output.setTabChangesFocus(True)
        self.output.setPlaceholderText(spoken(WELCOME))
        self.line = QLineEdit()
        self.line.setObjectName("console-line")
        self.line.setAccessibleName(tr("Command"))
        self.line.setPlaceholderText("tcpping HOST:PORT")
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self._on_line)
        label = QLabel(tr("From"))
        label.setProperty("role", "label")
        label.setBuddy(self.app)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.setSpacing(8)
        bar.addWidget(label)
        bar.addWidget(self.app)
        bar.addStretch(1)
        bar.addWidget(self.wipe)
        below = QHBoxLayout()
        below.setContentsMargins(12, 6, 12, 8)
        below.addWidget(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.output, 1)
        layout.addLayout(below)
        document.changed.connect(self._fill)
        document.selected.connect(self._follow)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        mono = self._theme.font(12, mono=True)
        self.output.setFont(mono)
        self.line.setFont(mono)
        self._fill()

    def _fill(self, _event: Any = None) -> None:
        design = self._document.design
        ids = sorted(
            design.index.by_kind.get(FunctionApp.kind, ()), key=lambda i: natural_key(design.resources[i].name.lower())
        )
        blocker, kept = QSignalBlocker(self.app), self.app.currentData()
        self.app.clear()
        for i in ids:
            kind = catalogue().of(design.resources[i])
            self.app.addItem(icon(kind.icon, kind.category, self._theme), design.resources[i].name, i)
        self.app.setCurrentIndex(max(0, self.app.findData(kept)) if ids else -1)
        blocker.unblock()
        for widget in (self.app, self.line):
            widget.setEnabled(bool(ids))
        self.line.setToolTip("" if ids else spoken(NO_APP))
        self.line.setPlaceholderText("tcpping HOST:PORT" if ids else spoken(NO_APP))
        self._follow()

    def _follow(self) -> None:
        """Take the app that is selected."""
        for i in reversed(self._document.selection):
            at = self.app.findData(i)
            if at >= 0:
                self.app.setCurrentIndex(at)
                return

    def run(self, line: str) -> None:
        """Run a command and print what it answers."""
        app = self._tracer.view.get(self.app.currentData(), FunctionApp)
        if app is None or not line.strip():
            return
        self._print(f"{app.name}> {line.strip()}", "accent")
        for told in run(line, app, self._tracer.view).lines:
            words = plain(told)
            self._print(words, next((t for start, t in TOKENS.items() if words.startswith(start)), "text"))
        self._print("", "text")
        self.output.verticalScrollBar().setValue(self.output.verticalScrollBar().maximum())

    def _print(self, text: str, token: str) -> None:
        cursor = self.output.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        shape = QTextCharFormat()
        shape.setForeground(self._theme.color(token))
        if not self.output.document().isEmpty():
            cursor.insertBlock()
        cursor.insertText(text, shape)

    def _on_line(self) -> None:
        line = self.line.text().strip()
        if not line:
            return
        if not self._history or self._history[-1] != line:
            self._history = [*self._history, line][-MOST_COMMANDS:]
        self._at, self._draft = len(self._history), ""
        self.line.clear()
        if line.lower() in ("clear", "cls"):
            self._wipe()
        else:
            self.run(line)

    def _wipe(self) -> None:
        self.output.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys leaf through what was typed before."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self._leaf(step)
                return True
        return super().eventFilter(watched, event)

    def _leaf(self, step: int) -> None:
        if self._at == len(self._history):
            self._draft = self.line.text()
        self._at = min(max(self._at + step, 0), len(self._history))
        self.line.setText(self._history[self._at] if self._at < len(self._history) else self._draft)
