"""Asks why a finding is accepted, by whom, and until when."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.language import day_format, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import rich
from fnetdesigner.rules.finding import Finding

MONTHS = 6


class WaiveDialog(QDialog):
    """The reason is needed; owner and expiry may be left out."""

    def __init__(self, finding: Finding, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waive-dialog")
        self.setWindowTitle(tr("Waive {rule}").format(rule=finding.rule))
        self.setMinimumWidth(460)
        message = QLabel(rich(finding.message))
        message.setTextFormat(Qt.TextFormat.RichText)
        message.setWordWrap(True)
        note = QLabel(tr("A waiver stays in the project file. The command line honours it until it expires."))
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self._reason = QPlainTextEdit()
        self._reason.setObjectName("waive-reason")
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(84)
        self._reason.setPlaceholderText(tr("Accepted because…"))
        self._owner = QLineEdit()
        self._owner.setObjectName("waive-owner")
        self._owner.setPlaceholderText(tr("Who decided"))
        self._has_expiry = QCheckBox(tr("Counts again after"))
        self._has_expiry.setChecked(True)
        self._expires = QDateEdit(QDate.currentDate().addMonths(MONTHS))
        self._expires.setObjectName("waive-expires")
        self._expires.setAccessibleName(tr("Counts again after"))
        self._expires.setDisplayFormat(day_format())
        self._expires.setCalendarPopup(True)
        self._expires.setMinimumDate(QDate.currentDate())
        self._has_expiry.toggled.connect(self._expires.setEnabled)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._accept = self._buttons.addButton(tr("Waive"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._accept.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(6)
        layout.addWidget(message)
        layout.addWidget(note)
        for title, field in ((tr("Reason"), self._reason), (tr("Owner"), self._owner)):
            label = QLabel(title)
            label.setProperty("role", "label")
            label.setBuddy(field)
            label.setContentsMargins(0, 8, 0, 0)
            layout.addWidget(label)
            layout.addWidget(field)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.addWidget(self._has_expiry)
        row.addWidget(self._expires)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self._buttons)
        self._reason.textChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        self._accept.setEnabled(bool(self.reason()))

    def reason(self) -> str:
        """Why the finding is accepted."""
        return self._reason.toPlainText().strip()

    def owner(self) -> str:
        """Who decided; may be empty."""
        return self._owner.text().strip()

    def expires(self) -> str | None:
        """The last day on which the waiver holds, written 2027-03-31; None when it does not end."""
        return self._expires.date().toString("yyyy-MM-dd") if self._has_expiry.isChecked() else None
