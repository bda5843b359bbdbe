"""Findings as a Qt table: severity, rule, message, the things concerned. Filtered, in the findings' own order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon, severity_icon
from fnetdesigner.gui.language import in_sentence, spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import plain
from fnetdesigner.rules.finding import SEVERITIES, Finding, Severity
from fnetdesigner.rules.words import segments

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
HORIZONTAL = Qt.Orientation.Horizontal
NOWHERE = QModelIndex()
COLUMNS = ("Severity", "Rule", "Problem", "Concerns")
SEVERITY, RULE, MESSAGE, THINGS = range(4)
WORDS = {"error": "Error", "warning": "Warning", "info": "Remark", "todo": "To do"}
FINDING, MUTED = Role.UserRole, Role.UserRole + 1
HEIGHT = 42
LINES = 2
"""Pixels of a row, and the lines of a message that fit into it."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ELIDE = Qt.TextElideMode.ElideRight
ITEM = QStyle.ControlElement.CE_ItemViewItem


@dataclass(frozen=True, slots=True)
class Filter:
    """Which findings are shown. ``about``: only those that concern one of these things; None for all."""

    severities: frozenset[Severity] = frozenset(SEVERITIES)
    text: str = ""
    waived: bool = False
    about: frozenset[str] | None = None

    def admits(self, finding: Finding, names: Sequence[str]) -> bool:
        """Whether a finding is shown; ``names`` are those of the things concerned."""
        if finding.severity not in self.severities or (finding.waived and not self.waived):
            return False
        if self.about is not None and not self.about & set(finding.subjects):
            return False
        words = f"{finding.rule} {plain(finding.message)} {' '.join(names)}".lower()
        return all(part in words for part in self.text.lower().split())


class FindingsModel(QAbstractTableModel):
    """The findings that a filter admits."""

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self._document, self._theme = document, theme
        self._all: tuple[Finding, ...] = ()
        self._shown: tuple[Finding, ...] = ()
        self.filter = Filter()

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings in the table, from the top."""
        return self._shown

    def show(self, findings: Sequence[Finding], wanted: Filter) -> None:
        """Show these findings through a filter. Rows are only moved when there are others than before."""
        self._all, self.filter = tuple(findings), wanted
        shown = tuple(f for f in self._all if wanted.admits(f, self.names(f)))
        if [(f.key, f.waived) for f in shown] == [(f.key, f.waived) for f in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def names(self, finding: Finding) -> list[str]:
        """The names of the things that a finding concerns."""
        found = (self._document.design.get(i) for i in finding.subjects)
        return [r.name for r in found if r is not None]

    def row_of(self, key: tuple[str, ...]) -> int:
        """The row of the finding with that key, or -1."""
        return next((n for n, f in enumerate(self._shown) if f.key == key), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        return spoken(COLUMNS[section]) if orientation == HORIZONTAL and role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        finding, column = self._shown[index.row()], index.column()
        if role == Role.DisplayRole:
            severity, message = spoken(WORDS[finding.severity]), spoken(finding.message)
            words = (severity, finding.rule, message, ", ".join(self.names(finding)))
            return (
                tr("Waived {words}").format(words=in_sentence(words[0]))
                if finding.waived and column == SEVERITY
                else words[column]
            )
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return plain(finding.message) if column == MESSAGE else None
        if role == Role.DecorationRole and column == SEVERITY:
            if finding.waived:
                return icon("icons/actions/waive.svg", "muted", self._theme)
            return severity_icon(finding.severity, self._theme)
        if role == Role.ForegroundRole and (finding.waived or column != MESSAGE):
            return self._theme.color("muted" if finding.waived or column in (RULE, THINGS) else "text")
        if role == MUTED:
            return finding.waived
        return finding if role == FINDING else None


class MessageDelegate(QStyledItemDelegate):
    """Paints a message with the names of things in semibold."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        message, option.text = option.text, ""
        option.widget.style().drawControl(ITEM, option, painter, option.widget)
        area = QRect(option.rect).adjusted(11, 0, -8, 0)
        lines = self._wrapped(message, area.width())
        painter.save()
        painter.setPen(self._theme.color("muted" if index.data(MUTED) else "text"))
        height = painter.fontMetrics().height()
        top = area.center().y() - height * len(lines) // 2
        for number, line in enumerate(lines):
            row = QRect(area.left(), top + number * height, area.width(), height)
            for text, named in line:
                painter.setFont(self._theme.font(semibold=named))
                painter.drawText(row, LEFT, text)
                row.setLeft(row.left() + painter.fontMetrics().horizontalAdvance(text))
        painter.restore()

    def _wrapped(self, message: str, width: int) -> list[list[tuple[str, bool]]]:
        """The message as at most two lines of words, each semibold or not; what does not fit ends in dots."""
        metrics = {named: QFontMetrics(self._theme.font(semibold=named)) for named in (False, True)}
        lines: list[list[tuple[str, bool]]] = [[]]
        left = width
        for text, named in segments(message):
            for word in re.findall(r"\s*\S+\s*$|\s*\S+", text):
                needed = metrics[named].horizontalAdvance(word.rstrip() if left != width else word.strip())
                if needed > left and lines[-1] and len(lines) < LINES:
                    lines.append([])
                    left = width
                shown = word if left != width else word.lstrip()
                fitting = metrics[named].elidedText(shown, ELIDE, max(0, left)) if needed > left else shown
                lines[-1].append((fitting, named))
                if fitting != shown:
                    return lines
                left -= metrics[named].horizontalAdvance(shown)
        return lines
