"""All rules to leaf through: a list that can be searched, and the page of the chosen one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import SEVERITY_TOKENS, pixmap
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.panels.rule_page import RulePage
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import counted, plain
from fnetdesigner.rules.finding import SEVERITIES, Severity
from fnetdesigner.rules.rule import Rule
from fnetdesigner.rules.rulebook import find_rule, rulebook
from fnetdesigner.workspace.decisions import CHOICE_WORDS, severity_of

Role = Qt.ItemDataRole
RULE = Role.UserRole
ROW = 46
EVERY, FOUND, CHANGED = "All rules", "With findings in this design", "Changed in this project"
ITEM = QStyle.ControlElement.CE_ItemViewItem
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RulesDialog(QDialog):
    """Stays open beside the window; what is changed in either is seen in both."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rules-dialog")
        self.setWindowTitle(tr("Rules"))
        self.setModal(False)
        self.resize(1100, 760)
        self._document, self._theme = document, theme
        self.search = QLineEdit()
        self.search.setObjectName("rules-search")
        self.search.setAccessibleName(tr("Search rules"))
        self.search.setPlaceholderText(tr("Search by id or words"))
        self.search.setClearButtonEnabled(True)
        self.which = QComboBox()
        self.which.setObjectName("rules-which")
        self.which.setAccessibleName(tr("Which rules"))
        self.which.addItems([spoken(EVERY), spoken(FOUND), spoken(CHANGED)])
        self.list = QListWidget()
        self.list.setObjectName("rules-list")
        self.list.setAccessibleName(tr("Rules"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(RuleDelegate(document, theme, self.list))
        self.count = QLabel()
        self.count.setObjectName("rules-count")
        self.count.setProperty("role", "muted")
        self.page = RulePage(document, theme)
        self._lay_out()
        for rule in rulebook():
            item = QListWidgetItem(self.list)
            item.setData(RULE, rule)
            severity = spoken(CHOICE_WORDS[rule.severity])
            item.setData(Role.AccessibleTextRole, f"{rule.id} {severity}: {plain(rule.title)}")
            item.setToolTip(plain(rule.title))
        self._words = {r.id: plain(f"{r.id} {r.title} {r.why} {r.remedy}").lower() for r in rulebook()}
        self.search.textChanged.connect(self.refresh)
        self.which.currentIndexChanged.connect(self.refresh)
        self.list.currentItemChanged.connect(self._on_item)
        document.changed.connect(self._on_changed)
        theme.changed.connect(self.list.viewport().update)
        self.refresh()

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        for widget in (self.search, self.which, self.list, self.count):
            column.addWidget(widget)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(self.page)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([380, 720])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def shown(self) -> list[str]:
        """The ids of the rules in the list, from the top."""
        items = (self.list.item(n) for n in range(self.list.count()))
        return [i.data(RULE).id for i in items if not i.isHidden()]

    def show_rule(self, rule_id: str = "") -> None:
        """Come to the front with a rule; without one, with the one that was shown last."""
        rule = find_rule(rule_id)
        if rule is not None:
            if rule.id not in self.shown():
                self.search.clear()
                self.which.setCurrentIndex(0)
            item = self._item(rule)
            self.list.setCurrentItem(item)
            self.list.scrollToItem(item)
        self.show()
        self.raise_()
        self.activateWindow()
        (self.search if rule is None else self.list).setFocus()

    def refresh(self, _event: Any = None) -> None:
        """Show the rules that the search and the choice admit."""
        parts = self.search.text().lower().split()
        among = self._among()
        number = 0
        for at in range(self.list.count()):
            item = self.list.item(at)
            rule: Rule = item.data(RULE)
            fits = (among is None or rule.id in among) and all(p in self._words[rule.id] for p in parts)
            item.setHidden(not fits)
            number += fits
        self.count.setText(counted(number, "rule", "rules") if number else tr("No rule fits the search."))
        if self.list.currentRow() < 0 or self.list.currentItem().isHidden():
            first = next((i for n in range(self.list.count()) if not (i := self.list.item(n)).isHidden()), None)
            if first is not None:
                self.list.setCurrentItem(first)

    def _among(self) -> frozenset[str] | None:
        if self.which.currentIndex() == 1:
            return frozenset(f.rule for f in self._document.session.findings.all)
        if self.which.currentIndex() == 2:
            return frozenset(s.rule for s in self._document.design.settings.severities)
        return None

    def _item(self, rule: Rule) -> QListWidgetItem:
        return next(i for n in range(self.list.count()) if (i := self.list.item(n)).data(RULE) is rule)

    def _on_item(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.page.show_rule(item.data(RULE))

    def _on_changed(self, _event: Any) -> None:
        if self.isVisible():
            if self.which.currentIndex():
                self.refresh()
            self.list.viewport().update()


class RuleDelegate(QStyledItemDelegate):
    """Paints a rule in two lines: its id with how grave it is held, and what it finds."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._theme = document, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows alike."""
        return QSize(240, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        self.initStyleOption(option, index)
        option.widget.style().drawControl(ITEM, option, painter, option.widget)
        rule: Rule = index.data(RULE)
        override = severity_of(self._document.design, rule.id)
        held: Severity = rule.severity
        if override is not None:
            held = next((s for s in SEVERITIES if s == override.severity), "todo")
        area = QRect(option.rect).adjusted(10, 5, -10, -5)
        painter.save()
        if override is not None and override.severity == "off":
            glyph = pixmap("icons/actions/waive.svg", "muted", self._theme, 14)
        else:
            glyph = pixmap(f"icons/severity/{held}.svg", SEVERITY_TOKENS[held], self._theme, 14)
        painter.drawPixmap(area.left(), area.top() + 2, glyph)
        words = area.adjusted(22, 0, 0, 0)
        top, bottom = QRect(words), QRect(words)
        top.setHeight(words.height() // 2)
        bottom.setTop(top.bottom())
        painter.setFont(self._theme.font(11))
        painter.setPen(self._theme.color("muted"))
        painter.drawText(top, LEFT, rule.id)
        if override is not None:
            painter.setPen(self._theme.color("accent"))
            painter.drawText(top, RIGHT, tr("off here") if override.severity == "off" else tr("changed here"))
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.color("text"))
        title = painter.fontMetrics().elidedText(plain(rule.title), Qt.TextElideMode.ElideRight, bottom.width())
        painter.drawText(bottom, LEFT, title)
        painter.restore()
