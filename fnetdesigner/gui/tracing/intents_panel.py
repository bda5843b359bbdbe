"""The Intended flows panel: what the design intends, and whether it holds, is broken, or cannot be told."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import severity_icon
from fnetdesigner.gui.language import in_sentence, spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.tracing.reach import LiveReach
from fnetdesigner.gui.words import counted, plain
from fnetdesigner.routing.intents import IntentState, State

SHAPES: dict[State, str] = {"holds": "ok", "broken": "error", "undecided": "warning"}
WORDS: dict[State, str] = {"holds": "Holds", "broken": "Broken", "undecided": "Undecided"}
ORDER: tuple[State, ...] = ("broken", "undecided", "holds")
ID = Qt.ItemDataRole.UserRole
EMPTY = (
    "No intended flow yet. Draw a line between two things and choose “Must reach”: from then on it is watched "
    "whether the flow holds."
)


class IntentsPanel(QWidget):
    """``trace_wanted`` carries the Question of the packet that shows how a flow stands; ``counted``: new states."""

    trace_wanted = Signal(object)
    counted = Signal()

    def __init__(self, document: Document, theme: Theme, live: LiveReach) -> None:
        super().__init__()
        self.setObjectName("intents")
        self._document, self._theme, self._live = document, theme, live
        self.tree = QTreeWidget()
        self.tree.setObjectName("intents-tree")
        self.tree.setAccessibleName(tr("Intended flows"))
        self.tree.setHeaderLabels([tr("State"), tr("Intended flow")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.header().resizeSection(0, 130)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.show_trace = QPushButton(tr("Show trace"))
        self.show_trace.setObjectName("intents-show-trace")
        self.told = QLabel()
        self.told.setObjectName("intents-told")
        self.told.setProperty("role", "muted")
        self.sentence = QLabel()
        self.sentence.setObjectName("intents-sentence")
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        empty = QLabel(spoken(EMPTY))
        empty.setObjectName("intents-empty")
        empty.setProperty("role", "muted")
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.addWidget(self.told, 1)
        bar.addWidget(self.show_trace)
        below = QHBoxLayout()
        below.setContentsMargins(16, 6, 16, 8)
        below.addWidget(self.sentence)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.tree, 1)
        column.addLayout(below)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(page)
        self._stack.addWidget(empty)
        self.tree.currentItemChanged.connect(self._on_row)
        self.tree.itemClicked.connect(lambda *_: self._reveal())
        self.tree.itemActivated.connect(lambda *_: self._trace())
        self.show_trace.clicked.connect(self._trace)
        live.changed.connect(self.refresh)
        live.watch(self)
        theme.changed.connect(self.refresh)
        self.refresh()

    @property
    def states(self) -> tuple[IntentState, ...]:
        """The flows that are listed, the worst first."""
        reach = self._live.reach
        found = () if reach is None else reach.intents
        return tuple(sorted(found, key=lambda s: ORDER.index(s.state)))

    def count(self, state: State) -> int:
        """How many flows stand so."""
        return sum(1 for s in self.states if s.state == state)

    def refresh(self) -> None:
        """List the flows as they stand now; the chosen one stays chosen."""
        blocker, kept = QSignalBlocker(self.tree), self.chosen
        self.tree.clear()
        for found in self.states:
            item = QTreeWidgetItem(self.tree, [spoken(WORDS[found.state]), plain(found.sentence)])
            item.setIcon(0, severity_icon(SHAPES[found.state], self._theme))
            item.setData(0, ID, found.flow)
            item.setToolTip(1, plain(found.sentence))
            if kept is not None and kept.flow == found.flow:
                self.tree.setCurrentItem(item)
        blocker.unblock()
        parts = [f"{self.count(s)} {in_sentence(WORDS[s])}" for s in ORDER if self.count(s)]
        self.told.setText(f"{counted(len(self.states), 'intended flow', 'intended flows')}: {', '.join(parts)}")
        self._stack.setCurrentIndex(0 if self.states else 1)
        self._on_row()
        self.counted.emit()

    @property
    def chosen(self) -> IntentState | None:
        """The flow that is chosen, if one is."""
        item = self.tree.currentItem()
        return None if item is None else next((s for s in self.states if s.flow == item.data(0, ID)), None)

    def _on_row(self, *_: object) -> None:
        found = self.chosen
        self.sentence.setText("" if found is None else plain(found.sentence))
        self.sentence.setVisible(found is not None)
        self.show_trace.setEnabled(found is not None and found.question is not None)
        why = tr("Choose a flow first.") if found is None else tr("No packet is left to ask about.")
        self.show_trace.setToolTip(tr("Follow the packet that shows it") if self.show_trace.isEnabled() else why)

    def _reveal(self) -> None:
        if self.chosen is not None:
            self._document.select([self.chosen.flow], reveal=True)

    def _trace(self) -> None:
        if self.chosen is not None and self.chosen.question is not None:
            self.trace_wanted.emit(self.chosen.question)
