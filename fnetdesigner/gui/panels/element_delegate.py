"""Paints an element in a list: icon, name, what matters most in muted type, and its worst finding."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fnetdesigner.gui.icons import severity_icon
from fnetdesigner.gui.panels.outline_model import SEVERITY, SUBTITLE
from fnetdesigner.gui.theme import Theme

HEIGHT, ICON, GLYPH, GAP = 28, 20, 16, 8
ITEM = QStyle.ControlElement.CE_ItemViewItem
ELIDE = Qt.TextElideMode.ElideRight
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
DISPLAY, DECORATION = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole


class ElementDelegate(QStyledItemDelegate):
    """For models that have the outline's roles."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # The style paints the ground with hover and selection; the words are ours.
        self.initStyleOption(option, index)
        option.text, option.icon = "", QIcon()
        option.widget.style().drawControl(ITEM, option, painter, option.widget)
        area = QRect(option.rect).adjusted(4, 0, -6, 0)
        picture = index.data(DECORATION)
        if isinstance(picture, QIcon):
            picture.paint(painter, area.left(), area.top() + (area.height() - ICON) // 2, ICON, ICON)
        area.setLeft(area.left() + ICON + GAP)
        severity = str(index.data(SEVERITY) or "")
        if severity:
            top = area.top() + (area.height() - GLYPH) // 2
            severity_icon(severity, self._theme).paint(painter, area.right() - GLYPH, top, GLYPH, GLYPH)
            area.setRight(area.right() - GLYPH - GAP)
        painter.save()
        font = self._theme.font()
        painter.setFont(font)
        metrics = painter.fontMetrics()
        name = metrics.elidedText(str(index.data(DISPLAY)), ELIDE, area.width())
        painter.setPen(self._theme.color("text"))
        painter.drawText(area, LEFT, name)
        area.setLeft(area.left() + metrics.horizontalAdvance(name) + GAP)
        subtitle = str(index.data(SUBTITLE) or "")
        if subtitle and area.width() > 24:
            painter.setFont(self._theme.font(11))
            painter.setPen(self._theme.color("muted"))
            painter.drawText(area, LEFT, painter.fontMetrics().elidedText(subtitle, ELIDE, area.width()))
        painter.restore()
