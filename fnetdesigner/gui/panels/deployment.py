"""The deployment checks: what going from the deployed design to this one would run into."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.panels.findings_board import FindingsBoard
from fnetdesigner.gui.panels.findings_model import Filter
from fnetdesigner.gui.theme import Theme


class DeploymentChecks(QWidget):
    """Names the deployed design and lists the findings about the change. ``stopped``: compare no longer."""

    stopped = Signal()

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("deployment-checks")
        self._document = document
        self.board = FindingsBoard(document, theme, "deployment checks", waivable=False)
        self._name = QLabel()
        self._name.setProperty("role", "muted")
        stop = QPushButton(tr("Stop comparing"))
        stop.setObjectName("stop-comparing")
        stop.setProperty("role", "link")
        stop.clicked.connect(self.stopped)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.addWidget(self._name)
        bar.addWidget(stop)
        bar.addStretch(1)
        nothing = QLabel(tr("Nothing stands in the way of deploying this design over the deployed one."))
        nothing.setProperty("role", "muted")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.board)
        self._stack.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addLayout(self._stack, 1)
        document.changed.connect(self.refresh)

    def name_deployed(self, name: str) -> None:
        """Say which file the deployed design came from."""
        self._name.setText(tr("Compared with the deployed design {name}").format(name=name))

    def refresh(self, _event: Any = None) -> None:
        """Show what the edit rules say now."""
        self.board.show_findings(self._document.session.deployment_findings, Filter())
        self._stack.setCurrentIndex(0 if self.board.model.shown else 1)
