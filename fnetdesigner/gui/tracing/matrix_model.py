"""The matrix of who reaches whom as a Qt table, filtered by words and verdict."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from fnetdesigner.gui.icons import severity_icon
from fnetdesigner.gui.language import in_sentence, spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.tracing.words import VERDICT_ICONS, VERDICT_WORDS
from fnetdesigner.routing.matrix import Matrix
from fnetdesigner.routing.question import Verdict

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
HORIZONTAL = Qt.Orientation.Horizontal
NOWHERE = QModelIndex()
CELL = Role.UserRole


@dataclass(frozen=True, slots=True)
class MatrixFilter:
    """``verdict`` None shows all; ``only``: just these cells, as those that an edit changed."""

    source: str = ""
    destination: str = ""
    verdict: Verdict | None = None
    only: Collection[tuple[int, int]] | None = None


class MatrixModel(QAbstractTableModel):
    """Rows are senders, columns what they call; those without a cell that the filter admits are left out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._matrix: Matrix | None = None
        self._filter = MatrixFilter()
        self.rows: list[int] = []
        self.columns: list[int] = []

    def show(self, found: Matrix | None, wanted: MatrixFilter) -> None:
        """Show a matrix through a filter."""
        self.beginResetModel()
        self._matrix, self._filter = found, wanted
        self.rows, self.columns = [], []
        if found is not None:
            self.rows = [n for n, s in enumerate(found.sources) if _has(wanted.source, s.label)]
            self.columns = [n for n, d in enumerate(found.destinations) if _has(wanted.destination, d.label)]
            if wanted.verdict is not None or wanted.only is not None:
                self.rows = [r for r in self.rows if any(self.admits(r, c) for c in self.columns)]
                self.columns = [c for c in self.columns if any(self.admits(r, c) for r in self.rows)]
        self.endResetModel()

    def admits(self, row: int, column: int) -> bool:
        """Whether a cell of the matrix is shown."""
        assert self._matrix is not None
        wanted = self._filter
        if wanted.only is not None and (row, column) not in wanted.only:
            return False
        return wanted.verdict is None or self._matrix.cell(row, column) == wanted.verdict

    def cell(self, index: Index) -> tuple[int, int]:
        """The cell of the matrix that an index shows."""
        return self.rows[index.row()], self.columns[index.column()]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if self._matrix is None or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        if orientation == HORIZONTAL:
            return self._matrix.destinations[self.columns[section]].label
        return self._matrix.sources[self.rows[section]].label

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or self._matrix is None:
            return None
        row, column = self.cell(index)
        if not self.admits(row, column):
            return None
        verdict = self._matrix.cell(row, column)
        if role == Role.DisplayRole:
            return spoken(VERDICT_WORDS[verdict])
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            source, goal = self._matrix.sources[row].label, self._matrix.destinations[column].label
            return tr("{source} to {goal}: {verdict}. Click to see why.").format(
                source=source, goal=goal, verdict=in_sentence(VERDICT_WORDS[verdict])
            )
        if role == Role.DecorationRole:
            return severity_icon(VERDICT_ICONS[verdict], self._theme)
        if role == Role.ForegroundRole:
            return self._theme.color("muted" if verdict == "deny" else "text")
        return (row, column) if role == CELL else None


def _has(words: str, label: str) -> bool:
    return all(w in label.lower() for w in words.lower().split())
