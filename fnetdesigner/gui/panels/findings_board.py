"""A table of findings with the chosen one in full beside it; the problems and the deployment checks share it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSplitter, QTableView, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import spoken
from fnetdesigner.gui.panels.finding_detail import FindingDetail
from fnetdesigner.gui.panels.findings_model import (
    FINDING,
    HEIGHT,
    MESSAGE,
    RULE,
    SEVERITY,
    THINGS,
    Filter,
    FindingsModel,
    MessageDelegate,
)
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import plain
from fnetdesigner.rules.finding import Finding, Fix

WIDTHS = {SEVERITY: 104, RULE: 130, THINGS: 108}


TITLES = {"problems": "Problems", "deployment checks": "Deployment checks"}
"""What a reader hears of the table of each board."""


class FindingsBoard(QWidget):
    """Choosing a row selects what the finding is about and brings it into view. ``refreshed``: new rows."""

    refreshed = Signal()

    def __init__(self, document: Document, theme: Theme, name: str, *, waivable: bool = True) -> None:
        super().__init__()
        self._document = document
        self._key: tuple[str, ...] | None = None
        self.model = FindingsModel(document, theme)
        self.table = QTableView()
        self.table.setObjectName(f"{name}-table")
        self.table.setAccessibleName(spoken(TITLES[name]))
        self.table.setModel(self.model)
        self._delegate = MessageDelegate(theme)
        self.table.setItemDelegateForColumn(MESSAGE, self._delegate)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(HEIGHT)
        self._size_columns(self.table.horizontalHeader())
        self.detail = FindingDetail(document, theme, waivable=waivable)
        self.detail.fix_chosen.connect(self.apply)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([1000, 372])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.clicked.connect(self._reveal)
        self.table.activated.connect(self._reveal)

    def _size_columns(self, header: QHeaderView) -> None:
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(60)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)

    def show_findings(self, findings: Sequence[Finding], wanted: Filter) -> None:
        """Show findings through a filter; the chosen row stays chosen as long as its finding is there."""
        blocker = QSignalBlocker(self.table.selectionModel())
        self.model.show(findings, wanted)
        row = -1 if self._key is None else self.model.row_of(self._key)
        if row >= 0:
            self.table.selectRow(row)
        else:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        blocker.unblock()
        self.table.viewport().update()
        self._key = self._key if row >= 0 else None
        self.detail.show_finding(self.model.shown[row] if row >= 0 else None)
        self.refreshed.emit()

    def choose(self, key: tuple[str, ...], *, reveal: bool = True) -> bool:
        """Choose the finding with that key; False when it is not shown."""
        row = self.model.row_of(key)
        if row < 0:
            return False
        self.table.selectRow(row)
        self.table.scrollTo(self.model.index(row, 0))
        if reveal:
            self._reveal(self.model.index(row, 0))
        return True

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) finding, around the ends."""
        shown = self.model.shown
        if shown:
            row = -1 if self._key is None else self.model.row_of(self._key)
            row = (row + by) % len(shown) if row >= 0 else (0 if by > 0 else len(shown) - 1)
            self.choose(shown[row].key)

    def apply(self, fix: Fix) -> None:
        """Carry a fix out as one step."""
        self._document.mend(fix, plain(fix.title))

    def _on_row(self, index: QModelIndex) -> None:
        finding = index.data(FINDING)
        self._key = finding.key if isinstance(finding, Finding) else None
        self.detail.show_finding(finding if isinstance(finding, Finding) else None)

    def _reveal(self, index: QModelIndex) -> None:
        finding = index.data(FINDING)
        if isinstance(finding, Finding):
            self._document.select(finding.subjects[:1])
            self._document.revealed.emit(finding.subjects)
