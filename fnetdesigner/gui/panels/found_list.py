"""The list below the field of the command palette: what was found, with the letters that were meant marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fnetdesigner.gui.icons import severity_icon
from fnetdesigner.gui.theme import Theme
from fnetdesigner.workspace.lookup import Hit, Spans

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROW = Role.UserRole
HEIGHT, ICON, GLYPH, GAP, EDGE = 32, 20, 16, 10, 8
ITEM = QStyle.ControlElement.CE_ItemViewItem
ELIDE = Qt.TextElideMode.ElideRight
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """What a line of the list shows. ``aside``: keys or a sort, at the right; ``why``: why it cannot be chosen."""

    title: str
    spans: Spans = ()
    detail: str = ""
    aside: str = ""
    picture: QIcon | None = None
    severity: str = ""
    why: str = ""


class FoundModel(QAbstractListModel):
    """Hits; a row is made when it is shown, for most never are."""

    def __init__(self, describe: Callable[[Hit], Row], parent: QObject) -> None:
        super().__init__(parent)
        self._describe = describe
        self.hits: list[Hit] = []
        self._rows: dict[int, Row] = {}

    def show(self, hits: Sequence[Hit]) -> None:
        """List these."""
        self.beginResetModel()
        self.hits, self._rows = list(hits), {}
        self.endResetModel()

    def row(self, number: int) -> Row:
        """What a line shows."""
        if number not in self._rows:
            self._rows[number] = self._describe(self.hits[number])
        return self._rows[number]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        if role == ROW:
            return self.row(index.row())
        if role == Role.DisplayRole:
            return self.hits[index.row()].item.title
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            row = self.row(index.row())
            return ", ".join(part for part in (row.title, row.detail, row.aside, row.why) if part)
        return None


class FoundDelegate(QStyledItemDelegate):
    """Icon, title with its marked letters, what more there is to say in muted type, and keys at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        self.initStyleOption(option, index)
        option.text, option.icon = "", QIcon()
        # The style paints the ground with hover and selection; the words are ours.
        option.widget.style().drawControl(ITEM, option, painter, option.widget)
        if not isinstance(row, Row):
            return
        painter.save()
        area = QRect(option.rect).adjusted(EDGE, 0, -EDGE, 0)
        self._icon(painter, area, row)
        area.setLeft(area.left() + ICON + GAP)
        small = self._theme.font(11)
        if row.aside:
            painter.setFont(small)
            painter.setPen(self._theme.color("muted"))
            painter.drawText(area, RIGHT, row.aside)
            area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(row.aside) - GAP)
        self._title(painter, area, row)
        detail = row.why or row.detail
        if detail and area.width() > 32:
            painter.setFont(small)
            painter.setPen(self._theme.color("muted"))
            painter.drawText(area, LEFT, painter.fontMetrics().elidedText(detail, ELIDE, area.width()))
        painter.restore()

    def _icon(self, painter: QPainter, area: QRect, row: Row) -> None:
        if row.severity:
            top = area.top() + (area.height() - GLYPH) // 2
            severity_icon(row.severity, self._theme).paint(painter, area.left() + 2, top, GLYPH, GLYPH)
        elif row.picture is not None:
            mode = QIcon.Mode.Disabled if row.why else QIcon.Mode.Normal
            row.picture.paint(
                painter,
                QRect(area.left(), area.top() + (area.height() - ICON) // 2, ICON, ICON),
                Qt.AlignmentFlag.AlignCenter,
                mode,
            )

    def _title(self, painter: QPainter, area: QRect, row: Row) -> None:
        """Draw the title piece by piece and move the left edge of ``area`` behind it."""
        plain, marked = self._theme.font(), self._theme.font(semibold=True)
        ink = self._theme.color("muted" if row.why else "text")
        accent = self._theme.color("muted" if row.why else "accent")
        at = 0
        for start, end in (*row.spans, (len(row.title), len(row.title))):
            for text, font, pen in ((row.title[at:start], plain, ink), (row.title[start:end], marked, accent)):
                if text and area.width() > 8:
                    painter.setFont(font)
                    painter.setPen(pen)
                    shown = painter.fontMetrics().elidedText(text, ELIDE, area.width())
                    painter.drawText(area, LEFT, shown)
                    area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(shown))
            at = end
        area.setLeft(area.left() + GAP)
