"""All waivers of the project: what each covers, who answers for it, until when, and whether it still does anything."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import day, spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import counted
from fnetdesigner.model.design import Waiver
from fnetdesigner.rules.waivers import StaleWaiver
from fnetdesigner.workspace.decisions import stale, take_back

COLUMNS = ("Rule", "Concerns", "Reason", "Owner", "Ends", "State")
REASON = 2
STATE = 5
IN_FORCE = "In force"
CAUSES = {"expired": "Expired", "unmatched": "Matches nothing", "unsigned": "Not signed"}


def stale_of(document: Document) -> tuple[StaleWaiver, ...]:
    """The waivers of a document's project that do nothing, and why."""
    session = document.session
    compared = session.deployed is not None
    findings = (*session.findings.all, *(session.deployment_findings if compared else ()))
    return stale(document.design, findings, session.today, compared=compared)


class WaiversDialog(QDialog):
    """Stays open beside the window. ``rule_wanted`` carries the id of a rule that is to be explained."""

    rule_wanted = Signal(str)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waivers-dialog")
        self.setWindowTitle(tr("Waivers"))
        self.setModal(False)
        self.resize(900, 420)
        self._document, self._theme = document, theme
        self.told = QLabel()
        self.told.setObjectName("waivers-told")
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        self.table = QTableWidget(0, len(COLUMNS))
        self.table.setObjectName("waivers-table")
        self.table.setAccessibleName(tr("Waivers"))
        self.table.setHorizontalHeaderLabels([spoken(c) for c in COLUMNS])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(32)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((130, 180, 200, 110, 100, 130)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        self.back = self._button(tr("Take back"), "waivers-take-back", self._take_chosen)
        self.clean = self._button(tr("Take back those that do nothing"), "waivers-clean", self._take_stale)
        self.explain = self._button(tr("Show rule"), "waivers-show-rule", self._show_rule)
        self._lay_out()
        self._stale: tuple[StaleWaiver, ...] = ()
        self.table.itemSelectionChanged.connect(self._enable)
        document.changed.connect(self._on_changed)
        theme.changed.connect(self.refresh)
        self.refresh()

    def _button(self, text: str, name: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.explain)
        buttons.addStretch(1)
        buttons.addWidget(self.clean)
        buttons.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.told)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    def open_beside(self) -> None:
        """Come to the front."""
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()

    def states(self) -> list[str]:
        """The state of each waiver, from the top."""
        items = (self.table.item(n, STATE) for n in range(self.table.rowCount()))
        return [i.text() for i in items if i is not None]

    def refresh(self) -> None:
        """Show the waivers as they are now."""
        waivers = self._document.design.settings.waivers
        self._stale = stale_of(self._document)
        causes = {id(s.waiver): s for s in self._stale}
        self.table.setRowCount(len(waivers))
        for row, waiver in enumerate(waivers):
            self._fill(row, waiver, causes.get(id(waiver)))
        self.told.setText(told(len(waivers), len(self._stale)))
        self._enable()

    def _fill(self, row: int, waiver: Waiver, idle: StaleWaiver | None) -> None:
        found = (self._document.design.get(i) for i in waiver.resources)
        names = ", ".join(tr("(deleted)") if r is None else r.name for r in found)
        state = spoken(IN_FORCE if idle is None else CAUSES[idle.cause])
        cells = (
            waiver.rule,
            names,
            waiver.reason,
            waiver.owner,
            day(waiver.expires) if waiver.expires else tr("Never"),
            state,
        )
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text.replace("\n", " "))
            item.setToolTip(text if idle is None or column != STATE else idle.text)
            if column == STATE:
                item.setForeground(self._theme.color("ok" if idle is None else "warning"))
            self.table.setItem(row, column, item)

    def _chosen(self) -> list[Waiver]:
        rows = sorted({i.row() for i in self.table.selectedIndexes()})
        waivers = self._document.design.settings.waivers
        return [waivers[r] for r in rows if r < len(waivers)]

    def _enable(self) -> None:
        self.back.setEnabled(bool(self._chosen()))
        self.explain.setEnabled(len(self._chosen()) == 1)
        self.clean.setEnabled(bool(self._stale))

    def _take_chosen(self) -> None:
        if chosen := self._chosen():
            self._document.do(take_back(self._document.design, chosen))

    def _take_stale(self) -> None:
        if self._stale:
            self._document.do(take_back(self._document.design, [s.waiver for s in self._stale]))

    def _show_rule(self) -> None:
        for waiver in self._chosen()[:1]:
            self.rule_wanted.emit(waiver.rule)

    def _on_changed(self, _event: Any) -> None:
        if self.isVisible():
            self.refresh()


def told(count: int, idle: int) -> str:
    """How many waivers there are, and how many do nothing."""
    if not count:
        return tr("No finding of this project has been waived.")
    words = counted(count, "waiver", "waivers")
    return (
        tr("{words}, {idle} of them without effect").format(words=words, idle=idle)
        if idle
        else tr("{words}, all in force").format(words=words)
    )
