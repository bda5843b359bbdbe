"""All actions with their keys: to look up, to change, and to take along on one page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.actions import ACTIONS, plain_text, words_of
from fnetdesigner.gui.bindings import PORTABLE, Bindings
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme

ID = Qt.ItemDataRole.UserRole
NO_KEYS = "Press the keys that the chosen action is to have."


class ShortcutsDialog(QDialog):
    """A table with a filter, and below it a place to press new keys. ``export``: writes the cheat sheet."""

    def __init__(
        self, bindings: Bindings, theme: Theme, export: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bindings, self._theme = bindings, theme
        self.setObjectName("shortcuts")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(640, 680)
        self.filter = QLineEdit()
        self.filter.setObjectName("shortcuts-filter")
        self.filter.setAccessibleName(tr("Filter by action, menu or keys"))
        self.filter.setPlaceholderText(tr("Filter by action, menu or keys"))
        self.filter.setClearButtonEnabled(True)
        self.table = self._make_table()
        self.recorder = QKeySequenceEdit()
        self.recorder.setObjectName("shortcuts-recorder")
        self.recorder.setAccessibleName(tr("New keys"))
        self.recorder.setMaximumSequenceLength(1)
        self.recorder.setClearButtonEnabled(True)
        self.recorder.setMinimumWidth(190)
        self.assign = QPushButton(tr("&Set"))
        self.assign.setObjectName("shortcuts-set")
        self.reset = QPushButton(tr("&Reset"))
        self.reset.setToolTip(tr("Give the chosen action its own keys again"))
        self.reset_all = QPushButton(tr("Reset &all"))
        self.conflict = QLabel(spoken(NO_KEYS))
        self.conflict.setObjectName("shortcuts-conflict")
        self.conflict.setWordWrap(True)
        self.conflict.setMinimumHeight(36)
        self.conflict.setAlignment(Qt.AlignmentFlag.AlignTop)
        label = QLabel(tr("&New keys"))
        label.setBuddy(self.recorder)
        row = QHBoxLayout()
        for widget in (label, self.recorder, self.assign, self.reset):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.reset_all)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        sheet = QPushButton(tr("Save a &cheat sheet…"))
        sheet.setObjectName("shortcuts-export")
        buttons.addButton(sheet, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        for button in (self.assign, self.reset, self.reset_all, sheet, close):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.filter)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.conflict)
        layout.addWidget(buttons)
        sheet.clicked.connect(lambda _: export())
        buttons.rejected.connect(self.reject)
        self.filter.textChanged.connect(self._apply_filter)
        self.table.currentCellChanged.connect(lambda *_: self._on_row())
        self.recorder.keySequenceChanged.connect(lambda _: self._tell())
        self.assign.clicked.connect(self._assign)
        self.reset.clicked.connect(lambda: self._bindings.reset(self.action_id))
        self.reset_all.clicked.connect(self._bindings.reset_all)
        self._bindings.changed.connect(self._refresh)
        self._refresh()
        self.table.setCurrentCell(0, 1)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(ACTIONS), 3)
        table.setObjectName("shortcuts-table")
        table.setAccessibleName(tr("Actions and their keys"))
        table.setHorizontalHeaderLabels([tr("Menu"), tr("Action"), tr("Keys")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(2, 210)
        for row, spec in enumerate(ACTIONS):
            for column, text in enumerate((spoken(spec.menu), plain_text(words_of(spec)).removesuffix("…"), "")):
                item = QTableWidgetItem(text)
                item.setData(ID, spec.id)
                table.setItem(row, column, item)
        return table

    @property
    def action_id(self) -> str:
        """The action that is chosen in the table."""
        return ACTIONS[max(0, self.table.currentRow())].id

    def _refresh(self) -> None:
        for row, spec in enumerate(ACTIONS):
            item = self.table.item(row, 2)
            if item is not None:
                item.setText(self._bindings.shown(spec.id))
                item.setFont(self._theme.font(semibold=self._bindings.is_chosen(spec.id)))
                item.setToolTip(tr("Chosen by you") if self._bindings.is_chosen(spec.id) else "")
        self._on_row()

    def _on_row(self) -> None:
        self.recorder.clear()
        self.reset.setEnabled(self._bindings.is_chosen(self.action_id))
        self.reset_all.setEnabled(any(self._bindings.is_chosen(s.id) for s in ACTIONS))
        self._tell()

    def _tell(self) -> None:
        """Say who has the keys already, before they are taken from there."""
        keys = self.recorder.keySequence().toString(PORTABLE)
        why = self._bindings.why_not(keys) if keys else ""
        user = self._bindings.user_of(keys) if keys else None
        mine = user is not None and user.id == self.action_id
        shown = self.recorder.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
        words = why or spoken(NO_KEYS)
        if mine:
            words = tr("The action has these keys.")
        elif user is not None and not why:
            name = plain_text(words_of(user)).removesuffix("…")
            words = tr("{shown} belongs to {name}. Set takes it from there.").format(shown=shown, name=name)
        elif keys and not why:
            words = tr("{shown} is free.").format(shown=shown)
        self.conflict.setText(words)
        self.conflict.setProperty("role", "warning" if why or (user is not None and not mine) else "muted")
        self.conflict.style().unpolish(self.conflict)
        self.conflict.style().polish(self.conflict)
        self.assign.setEnabled(bool(keys) and not why and not mine)

    def _assign(self) -> None:
        keys = self.recorder.keySequence().toString(PORTABLE)
        if keys and not self._bindings.why_not(keys):
            self._bindings.choose(self.action_id, (keys,))

    def _apply_filter(self, text: str) -> None:
        for row in range(self.table.rowCount()):
            items = (self.table.item(row, column) for column in range(3))
            words = " ".join(item.text() for item in items if item is not None).lower()
            self.table.setRowHidden(row, not all(w in words for w in text.lower().split()))
