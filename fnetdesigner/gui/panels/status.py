"""The status bar: findings per severity, baseline, selection, pointer, zoom, and whether all is saved."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStatusBar, QToolButton, QWidget

from fnetdesigner.azure.facts import BASELINE_TITLES, BASELINES
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon, severity_icon
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import SEVERITY_WORDS, counted
from fnetdesigner.model.edits import Configure
from fnetdesigner.rules.finding import SEVERITIES
from fnetdesigner.workspace.intents import Step

BAR_HEIGHT = 26


def baseline_step(baseline: str) -> Step:
    """Switch the documents that the rules go by."""
    return Step((Configure({"baseline": baseline}),), f"Check against the {BASELINE_TITLES[baseline]}")


class Status(QStatusBar):
    """``problems_wanted``: somebody clicked a count; ``zoom_wanted``: 100 % is asked for;
    ``shift_wanted``: what the last edit cut and opened is to be listed."""

    problems_wanted = Signal(str)
    zoom_wanted = Signal()
    shift_wanted = Signal()

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setSizeGripEnabled(False)
        self._document, self._theme = document, theme
        self.counts: dict[str, QToolButton] = {}
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(2)
        for severity in SEVERITIES:
            button = self._button(f"count-{severity}", tr("Show the problems"))
            button.clicked.connect(lambda _=False, s=severity: self.problems_wanted.emit(s))
            self.counts[severity] = button
            row.addWidget(button)
        self.shift = self._button("shift", tr("List the flows that this edit cut and opened"))
        self.shift.clicked.connect(self.shift_wanted)
        self.shift.hide()
        row.addWidget(self.shift)
        self.addWidget(left)
        self.selection = QLabel()
        self.pointer = QLabel()
        self.pointer.setMinimumWidth(96)
        self.pointer.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.baseline = self._button("baseline", tr("The documents that the rules go by. Click to switch."))
        self.baseline.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.baseline.setMenu(self._baseline_menu())
        self.zoom = self._button("zoom", tr("Zoom to 100 %"))
        self.zoom.setText("100 %")
        self.zoom.clicked.connect(self.zoom_wanted)
        self.saved = QLabel()
        self.saved.setObjectName("saved")
        self.saved.setContentsMargins(4, 0, 12, 0)
        for label in (self.selection, self.saved):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setMinimumHeight(BAR_HEIGHT)
        for widget in (self.selection, self.pointer, self.baseline, self.zoom, self.saved):
            self.addPermanentWidget(widget)
        document.changed.connect(self.refresh)
        document.selected.connect(self.refresh)
        document.path_changed.connect(self.refresh)
        theme.changed.connect(self._dress)
        self._dress()
        self.refresh()

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        return button

    def _baseline_menu(self) -> QMenu:
        menu = QMenu(self)
        for name in BASELINES:
            action = QAction(spoken(BASELINE_TITLES[name]), menu)
            action.setCheckable(True)
            action.setData(name)
            action.triggered.connect(lambda _=False, n=name: self._document.do(baseline_step(n)))
            menu.addAction(action)
        menu.aboutToShow.connect(self._tick_baseline)
        return menu

    def _tick_baseline(self) -> None:
        for action in self.baseline.menu().actions():
            action.setChecked(action.data() == self._document.design.settings.baseline)

    def _dress(self) -> None:
        for severity, button in self.counts.items():
            button.setIcon(severity_icon(severity, self._theme))
        self.shift.setIcon(icon("icons/actions/trace.svg", "muted", self._theme))

    def show_zoom(self, percent: int) -> None:
        """Show how large the drawing is, in percent."""
        self.zoom.setText(f"{percent} %")

    def show_shift(self, words: str) -> None:
        """Show what an edit cut and opened, or nothing."""
        self.shift.setText(words)
        self.shift.setVisible(bool(words))

    def show_pointer(self, x: float, y: float) -> None:
        """Show where the pointer is on the drawing."""
        self.pointer.setText(f"{round(x)}, {round(y)}")

    def refresh(self, _event: Any = None) -> None:
        """Show how things stand."""
        counts = self._document.session.findings.counts
        for severity, button in self.counts.items():
            button.setText(str(counts[severity]))
            told = counted(counts[severity], *SEVERITY_WORDS[severity])
            button.setToolTip(tr("{told}. Click to see the problems.").format(told=told))
            button.setAccessibleName(told)
        chosen = len(self._document.selection)
        self.selection.setText(tr("{chosen} selected").format(chosen=chosen) if chosen else "")
        if not self._document.session.checked:
            self.selection.setText(tr("Checking the design…"))
        self.baseline.setText(spoken(BASELINE_TITLES[self._document.design.settings.baseline]))
        saved = self._document.session.is_saved
        self.saved.setText(
            tr("Saved") if saved and self._document.path else tr("Not changed") if saved else tr("Not saved")
        )
