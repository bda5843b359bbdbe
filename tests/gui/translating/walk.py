"""Every text that widgets show, and what of it went past the translator, found with a language that is none.

The pseudo language sets brackets around each text and makes it 40 % longer. Where a person sees words outside of such
brackets, a text was not translated; what belongs to the design, or is a code, a key, an address or a value, is data.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

from fnetdesigner.gui.language import COUNTS, PHRASES, TEXTS, WINDOW

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.4
Role = Qt.ItemDataRole


class Pseudo(QTranslator):
    """Brackets around every text of ours, with as much filling as other languages are longer."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str | bytes, source: str | bytes, disambiguation: str | bytes | None = None, n: int = -1
    ) -> str | None:
        text = source.decode() if isinstance(source, bytes) else source
        where = context.decode() if isinstance(context, bytes) else context
        if where not in (COUNTS, PHRASES, TEXTS, WINDOW):
            return None
        return f"{OPEN}{text}{'~' * round(len(text) * LONGER)}{CLOSE}"


def shown(root: QWidget) -> Iterator[tuple[str, str]]:
    """All texts of a widget and what is in it, each with where it stands."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.objectName().startswith("qt_"):
            continue
        name = f"{type(widget).__name__} {widget.objectName()}".strip()
        for part, text in _texts(widget):
            if text:
                yield f"{name} {part}", text
    for action in root.findChildren(QAction):
        if action.objectName() and not action.objectName().startswith("_q"):
            yield f"action {action.objectName()}", action.text()
            yield f"action {action.objectName()} tip", action.toolTip()
    for menu in root.findChildren(QMenu):
        yield f"menu {menu.objectName()}", menu.title()


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if isinstance(widget, (QDialog, QDockWidget)):
        yield "title", widget.windowTitle()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield "text", widget.text()
    if isinstance(widget, QGroupBox):
        yield "title", widget.title()
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QTabWidget):
        for i in range(widget.count()):
            yield f"tab {i}", widget.tabText(i)
    if isinstance(widget, QComboBox):
        for i in range(widget.count()):
            yield f"item {i}", widget.itemText(i)
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        model = widget.model()
        if isinstance(model, QAbstractItemModel):
            yield from _cells(model, QModelIndex())
            for column in range(_columns(model, QModelIndex())):
                yield f"head {column}", str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    """A list has one column, which it does not tell in Python."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _cells(model: QAbstractItemModel, parent: QModelIndex, depth: int = 0) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(parent), 200)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            for role in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole):
                text = index.data(role)
                if isinstance(text, str):
                    yield f"cell {row},{column}", text
        if depth < 5:
            yield from _cells(model, model.index(row, 0, parent), depth + 1)


def outside(text: str) -> str:
    """What of a text stands outside of the brackets, without markup."""
    plain = html.unescape(re.sub(r"<style.*?</style>|<[^>]*>", " ", text, flags=re.DOTALL))
    plain = re.sub(r"Microsoft\.[\w./]+", " ", plain)
    found, depth = list[str](), 0
    for character in plain:
        depth += (character == OPEN) - (character == CLOSE)
        if depth < 0:
            # A text from which the number before its words was taken.
            found, depth = [], 0
        found.append(character if not depth and character not in OPEN + CLOSE else " ")
    return "".join(found)


def leaks(texts: Iterator[tuple[str, str]], data: frozenset[str]) -> list[str]:
    """The texts in which a word stands outside of the brackets that is no ``data`` (in small letters)."""
    found: dict[str, None] = {}
    for where, text in texts:
        words = re.findall(r"[A-Za-z][A-Za-z']+", outside(text))
        strange = [w for w in words if w.lower() not in data]
        if strange:
            found[f"{where}: {text!r} ({', '.join(strange)})"] = None
    return list(found)
