"""What acts on the selected resource in the end, beside the window; read only, and as live as the canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import severity_icon
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.panels.dependence_line import DependenceLine, Rows
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.tracing.effective import Sheet, has_sheets, sheets
from fnetdesigner.gui.tracing.tracer import Tracer
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.workspace.session import Event

WIDEST, ROW = 230, 28
EMPTY = "Select a subnet, network, app, machine or private endpoint to see what acts on it."


class SheetTable(QTableWidget):
    """A sheet as a table; Ctrl+C copies the chosen rows with tabs between the cells."""

    def __init__(self, sheet: Sheet, theme: Theme) -> None:
        super().__init__(len(sheet.lines), len(sheet.heads))
        self.setHorizontalHeaderLabels(list(sheet.heads))
        self.setAccessibleName(sheet.title)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for row, line in enumerate(sheet.lines):
            for column, text in enumerate(line.cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if line.muted:
                    item.setForeground(theme.color("muted"))
                if column == 0 and line.shape:
                    item.setIcon(severity_icon(line.shape, theme))
                self.setItem(row, column, item)
        self.resizeColumnsToContents()
        for column in range(len(sheet.heads)):
            header.resizeSection(column, min(self.columnWidth(column) + 12, WIDEST))
        header.setSectionResizeMode(len(sheet.heads) - 1, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(60)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted({i.row() for i in self.selectedIndexes()})
            lines = ["\t".join(self._text(r, c) for c in range(self.columnCount())) for r in rows]
            QGuiApplication.clipboard().setText("\n".join(lines))
        else:
            super().keyPressEvent(event)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return "" if item is None else item.text()


class EffectiveDialog(QDialog):
    """Follows the selection while it is open."""

    def __init__(self, document: Document, theme: Theme, tracer: Tracer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("effective")
        self.resize(1120, 560)
        self._document, self._theme, self._tracer = document, theme, tracer
        self.heading = QLabel()
        self.heading.setObjectName("effective-heading")
        self.heading.setProperty("role", "heading")
        self.tabs = QTabWidget()
        self.tabs.setObjectName("effective-tabs")
        self.tabs.setDocumentMode(True)
        self._empty = QLabel(spoken(EMPTY))
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._empty, 1)
        document.selected.connect(self.refresh)
        document.changed.connect(self._on_changed)
        theme.changed.connect(self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is selected now."""
        super().showEvent(event)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at a row of these tables any more."""
        super().hideEvent(event)
        self._document.regard.choose(None)

    def _on_changed(self, event: object) -> None:
        if isinstance(event, Event) and (event.replaced or event.changes.meaning or event.changes.settings):
            self.refresh()

    def refresh(self) -> None:
        """Show the tables of the selected resource; without one, what to do."""
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        view, kept = self._tracer.view, self.tabs.tabText(self.tabs.currentIndex())
        found = next((r for i in reversed(self._document.selection) if has_sheets(r := view.any(i))), None)
        while self.tabs.count():
            widget = self.tabs.widget(0)
            self.tabs.removeTab(0)
            if widget is not None:
                widget.deleteLater()
        self.tabs.setVisible(found is not None)
        self._empty.setVisible(found is None)
        self.heading.setText("" if found is None else f"{spoken(catalogue().of(found).title)} {found.name}")
        self.setWindowTitle(tr("In effect") if found is None else tr("In effect: {name}").format(name=found.name))
        if found is None:
            return
        for sheet in sheets(found, view):
            self.tabs.addTab(self._page(sheet), sheet.title)
            if sheet.title == kept:
                self.tabs.setCurrentIndex(self.tabs.count() - 1)

    def _page(self, sheet: Sheet) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        if sheet.note:
            note = QLabel(sheet.note)
            note.setWordWrap(True)
            note.setProperty("role", "muted")
            column.addWidget(note)
        if sheet.lines:
            table = SheetTable(sheet, self._theme)
            table.setObjectName(f"effective-{sheet.title.lower().replace(' ', '-')}")
            column.addWidget(table, 1)
            if any(line.piece is not None for line in sheet.lines):
                line = DependenceLine(self._document)
                column.addWidget(line)
                Rows(table, self._document, lambda index: sheet.lines[index.row()].piece, line)
        else:
            column.addStretch(1)
        return page
