"""The problems panel: the live findings, filtered, with fixes and waivers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.dialogs.waive import WaiveDialog
from fnetdesigner.gui.dialogs.waivers import stale_of
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import severity_icon
from fnetdesigner.gui.language import number, tr
from fnetdesigner.gui.panels.findings_board import FindingsBoard
from fnetdesigner.gui.panels.findings_model import Filter
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import SEVERITY_WORDS, counted
from fnetdesigner.model.design import Waiver
from fnetdesigner.model.edits import Configure
from fnetdesigner.rules.finding import SEVERITIES, Finding, Severity
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.rules.waivers import covers
from fnetdesigner.workspace.intents import Step


class Problems(QWidget):
    """Filters on top, the board below; an empty state that says what was looked at.

    ``waivers_wanted``: all waivers are to be listed."""

    changed = Signal()
    waivers_wanted = Signal()

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("problems")
        self._document, self._theme = document, theme
        self.board = FindingsBoard(document, theme, "problems")
        self.board.detail.waive_chosen.connect(self.ask_waive)
        self.board.detail.unwaive_chosen.connect(self.unwaive)
        self.toggles: dict[Severity, QToolButton] = {s: self._toggle(s) for s in SEVERITIES}
        self.text = QLineEdit()
        self.text.setObjectName("problems-filter")
        self.text.setAccessibleName(tr("Filter problems"))
        self.text.setPlaceholderText(tr("Filter by rule, words or name"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(150)
        self.text.setMaximumWidth(280)
        self.only_selected = QCheckBox(tr("Selection only"))
        self.only_selected.setObjectName("problems-selection-only")
        self.show_waived = QCheckBox(tr("Show waived"))
        self.show_waived.setObjectName("problems-show-waived")
        self.waivers = QPushButton()
        self.waivers.setObjectName("problems-waivers")
        self.waivers.setProperty("role", "link")
        self.waivers.setToolTip(
            tr("List the waivers of the project, those that have expired or match nothing included")
        )
        self.waivers.clicked.connect(self.waivers_wanted)
        self._nothing = QLabel()
        self._nothing.setObjectName("problems-empty")
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._clear = QPushButton(tr("Clear the filters"))
        self._clear.setProperty("role", "link")
        self._lay_out()
        self.text.textChanged.connect(self.refresh)
        self.only_selected.toggled.connect(self.refresh)
        self.show_waived.toggled.connect(self.refresh)
        self._clear.clicked.connect(self.clear_filters)
        document.changed.connect(self.refresh)
        document.selected.connect(self._on_selected)
        theme.changed.connect(self._dress)
        self._dress()
        self.refresh()

    def _toggle(self, severity: Severity) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"filter-{severity}")
        button.setCheckable(True)
        button.setChecked(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.toggled.connect(self.refresh)
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 12, 6)
        bar.setSpacing(4)
        for button in self.toggles.values():
            bar.addWidget(button)
        bar.addSpacing(8)
        bar.addWidget(self.text, 1)
        bar.addSpacing(8)
        bar.addWidget(self.only_selected)
        bar.addSpacing(8)
        bar.addWidget(self.show_waived)
        bar.addSpacing(8)
        bar.addWidget(self.waivers)
        bar.addStretch(1)
        empty = QWidget()
        middle = QVBoxLayout(empty)
        middle.addStretch(1)
        middle.addWidget(self._nothing)
        middle.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.board)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addLayout(self._stack, 1)

    def _dress(self) -> None:
        for severity, button in self.toggles.items():
            button.setIcon(severity_icon(severity, self._theme))

    def _on_selected(self) -> None:
        if self.only_selected.isChecked():
            self.refresh()

    def refresh(self, _event: Any = None) -> None:
        """Show the findings as they are now."""
        findings = self._document.session.findings
        about = frozenset(self._document.selection) if self.only_selected.isChecked() else None
        severities = frozenset(s for s, b in self.toggles.items() if b.isChecked())
        wanted = Filter(severities, self.text.text(), self.show_waived.isChecked(), about)
        self.board.show_findings(findings.all, wanted)
        for severity, button in self.toggles.items():
            told = counted(findings.counts[severity], *SEVERITY_WORDS[severity])
            button.setText(told)
            # The style asks for little, and words that are longer elsewhere would be cut.
            button.setMinimumWidth(button.sizeHint().width())
            button.setToolTip(tr("Show or hide: {told}").format(told=told))
        waived = sum(1 for f in findings.all if f.waived)
        self.show_waived.setText(
            tr("Show waived ({waived})").format(waived=number(waived)) if waived else tr("Show waived")
        )
        self._tell_waivers()
        self._show_empty(any(not f.waived for f in findings.all))
        self.changed.emit()

    def _tell_waivers(self) -> None:
        count = len(self._document.design.settings.waivers)
        self.waivers.setVisible(count > 0)
        if count:
            idle = len(stale_of(self._document))
            words = counted(count, "waiver", "waivers")
            self.waivers.setText(tr("{words}, {idle} without effect").format(words=words, idle=idle) if idle else words)

    def show_rule(self, rule_id: str) -> None:
        """Show the findings of one rule, whatever was filtered before."""
        self.clear_filters()
        self.text.setText(rule_id)
        shown = (f for f in self._document.session.findings.all if f.rule == rule_id)
        self.show_waived.setChecked(self.show_waived.isChecked() or all(f.waived for f in shown))

    def _show_empty(self, hidden: bool) -> None:
        self._stack.setCurrentIndex(0 if self.board.model.shown else 1)
        self._clear.setVisible(hidden)
        if hidden:
            self._nothing.setText(tr("No finding matches the filters."))
            return
        rules = sum(1 for r in rulebook() if r.mode == "design")
        things = len(self._document.design.resources)
        told = tr("{rules} looked at {things}.").format(
            rules=counted(rules, "rule", "rules"), things=counted(things, "thing", "things")
        )
        self._nothing.setText(tr("No problems found. {told}").format(told=told))

    def clear_filters(self) -> None:
        """Show every finding again."""
        for button in self.toggles.values():
            button.setChecked(True)
        self.text.clear()
        self.only_selected.setChecked(False)

    def show_finding(self, finding: Finding) -> None:
        """Choose a finding, past the filters if need be."""
        if not self.board.choose(finding.key, reveal=False):
            self.clear_filters()
            self.show_waived.setChecked(finding.waived or self.show_waived.isChecked())
            self.board.choose(finding.key, reveal=False)

    def show_about(self, resource_id: str) -> None:
        """Choose the worst finding about a resource."""
        found = self._document.session.findings.by_resource.get(resource_id, ())
        if found:
            self.show_finding(found[0])

    def ask_waive(self, finding: Finding) -> None:
        """Ask for the reason, and waive the finding."""
        dialog = WaiveDialog(finding, self._theme, self.window())
        if dialog.exec():
            self.waive(finding, dialog.reason(), dialog.owner(), dialog.expires())

    def waive(self, finding: Finding, reason: str, owner: str = "", expires: str | None = None) -> None:
        """Accept a finding, with the reason. One step of the history."""
        waiver = Waiver(rule=finding.rule, resources=finding.subjects, reason=reason, owner=owner, expires=expires)
        waivers = (*self._document.design.settings.waivers, waiver)
        self._document.do(Step((Configure({"waivers": waivers}),), f"Waive {finding.rule}"))

    def unwaive(self, finding: Finding) -> None:
        """Take back every waiver that speaks of a finding."""
        kept = tuple(w for w in self._document.design.settings.waivers if not covers(w, finding))
        self._document.do(Step((Configure({"waivers": kept}),), f"Take the waiver of {finding.rule} back"))
