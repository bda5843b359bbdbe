"""The Matrix panel: every sender against everything that can be called; a cell opens its trace."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.icons import severity_icon
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.tracing.matrix_model import MatrixFilter, MatrixModel
from fnetdesigner.gui.tracing.reach import LiveReach
from fnetdesigner.gui.tracing.words import VERDICT_ICONS, VERDICT_WORDS
from fnetdesigner.gui.words import counted
from fnetdesigner.routing.question import Verdict

COLUMN, ROW, NAMES = 136, 28, 200
CHANGED = "Changed by the last edit"
VERDICTS: tuple[Verdict, ...] = ("allow", "deny", "maybe")
WORKING, NOTHING = "Being worked out…", "Nothing matches the filters."


class MatrixPanel(QWidget):
    """``chosen`` carries the Question of a cell."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, live: LiveReach) -> None:
        super().__init__()
        self.setObjectName("matrix")
        self._theme, self._live = theme, live
        self._stale = True
        self.model = MatrixModel(theme)
        self.source = _search("matrix-source", tr("Filter senders"))
        self.destination = _search("matrix-destination", tr("Filter destinations"))
        self.verdict = QComboBox()
        self.verdict.setObjectName("matrix-verdict")
        self.verdict.setAccessibleName(tr("Verdict"))
        self.verdict.addItems([tr("All"), *(spoken(VERDICT_WORDS[v]) for v in VERDICTS), spoken(CHANGED)])
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.table = QTableView()
        self.table.setObjectName("matrix-table")
        self.table.setAccessibleName(tr("Who reaches whom"))
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.table.horizontalHeader(), self.table.verticalHeader()
        across.setDefaultSectionSize(COLUMN)
        across.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setDefaultSectionSize(ROW)
        down.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        down.setFixedWidth(NAMES)
        for header in (across, down):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(True)
        self._empty = QLabel(spoken(WORKING))
        self._empty.setObjectName("matrix-empty")
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.setSpacing(8)
        for widget in (self.source, self.destination, self.verdict):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.told)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addLayout(self._stack, 1)
        self.source.textChanged.connect(self.refresh)
        self.destination.textChanged.connect(self.refresh)
        self.verdict.currentIndexChanged.connect(self.refresh)
        self.table.clicked.connect(self._on_cell)
        self.table.activated.connect(self._on_cell)
        live.changed.connect(self._on_reach)
        live.watch(self)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        for n, verdict in enumerate(VERDICTS, 1):
            self.verdict.setItemIcon(n, severity_icon(VERDICT_ICONS[verdict], self._theme))
        self._on_reach()

    def _on_reach(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was worked out since."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Show the matrix as it is now, through the filters."""
        self._stale = False
        reach, chosen = self._live.reach, self.verdict.currentIndex()
        only = self._live.shift.cells if chosen == len(VERDICTS) + 1 else None
        verdict = VERDICTS[chosen - 1] if 1 <= chosen <= len(VERDICTS) else None
        wanted = MatrixFilter(self.source.text(), self.destination.text(), verdict, only)
        at = self.table.currentIndex()
        place = (at.row(), at.column())
        self.model.show(None if reach is None else reach.matrix, wanted)
        shown = bool(self.model.rows and self.model.columns)
        self._stack.setCurrentIndex(0 if shown else 1)
        self._empty.setText(spoken(WORKING if reach is None else NOTHING))
        self.told.setText(
            f"{counted(len(self.model.rows), 'sender', 'senders')}, "
            f"{counted(len(self.model.columns), 'destination', 'destinations')}"
        )
        if shown and at.isValid():
            self.table.setCurrentIndex(self.model.index(*place))

    def show_changed(self) -> None:
        """Show the cells that the last edit changed."""
        self.source.clear()
        self.destination.clear()
        self.verdict.setCurrentIndex(len(VERDICTS) + 1)
        self.refresh()

    def _on_cell(self, index: QModelIndex) -> None:
        reach = self._live.reach
        if reach is not None and index.isValid():
            row, column = self.model.cell(index)
            if self.model.admits(row, column):
                self.chosen.emit(reach.matrix.question(row, column))


def _search(name: str, words: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(words)
    field.setPlaceholderText(words)
    field.setClearButtonEnabled(True)
    field.setMinimumWidth(160)
    return field
