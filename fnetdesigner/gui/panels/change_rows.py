"""One line for each thing that a step would change: a sign, as the canvas marks it, and the words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from fnetdesigner.gui.canvas.ghosts import SIGNS, TOKENS
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import rich
from fnetdesigner.workspace.differences import Difference

SPOKEN = {"added": "added", "changed": "changed", "removed": "removed"}


def change_row(line: Difference, theme: Theme) -> QHBoxLayout:
    """The sign and the words of a change."""
    sign = QLabel(SIGNS[line.mark])
    sign.setProperty("role", TOKENS[line.mark])
    sign.setFont(theme.font(13, semibold=True))
    sign.setFixedWidth(12)
    sign.setAccessibleName(SPOKEN[line.mark])
    words = QLabel(rich(line.text))
    words.setTextFormat(Qt.TextFormat.RichText)
    words.setWordWrap(True)
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row
