"""The print dialog: what goes on paper, on how many pages, and how these will look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.language import counted, tr
from fnetdesigner.gui.printing import paper_of, print_pages, printed, turn
from fnetdesigner.model.design import Design
from fnetdesigner.rules.engine import Findings

SIDE_WIDTH = 220
WIDEST = 20


class PrintDialog(QDialog):
    """``printer`` is set up as the person wants it. Accepted means that the pages went to it."""

    def __init__(
        self, design: Design, findings: Findings, selection: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("print-dialog")
        self.setWindowTitle(tr("Print"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(960, 680)
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._design, self._findings, self._selection = design, findings, tuple(selection)
        self._what = printed(design, findings)
        turn(self.printer, self._what.box)
        self.fit = QRadioButton(tr("Fit on one &page"))
        self.fit.setObjectName("print-fit")
        self.fit.setChecked(True)
        self.tile = QRadioButton(tr("Pos&ter"))
        self.tile.setObjectName("print-poster")
        self.across = QSpinBox()
        self.across.setObjectName("print-across")
        self.across.setRange(1, WIDEST)
        self.across.setValue(2)
        self.across.setEnabled(False)
        wide = QLabel(tr("Pages &wide:"))
        wide.setBuddy(self.across)
        self.part = QCheckBox(tr("&Only what is selected ({number})").format(number=len(selection)))
        self.part.setObjectName("print-selected")
        self.part.setVisible(bool(selection))
        self.count = QLabel()
        self.count.setObjectName("print-count")
        self.count.setProperty("role", "muted")
        self.count.setWordWrap(True)
        setup = QPushButton(tr("Page &setup…"))
        setup.setObjectName("print-setup")
        setup.setAutoDefault(False)
        self.preview = QPrintPreviewWidget(self.printer)
        self.preview.setObjectName("print-preview")
        self.preview.setAccessibleName(tr("Preview"))
        for view in self.preview.findChildren(QGraphicsView):
            view.scene().setBackgroundBrush(self.palette().alternateBase())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(tr("&Print…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setObjectName("print-go")
        self.go.setDefault(True)

        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 0, 0)
        row.addWidget(wide)
        row.addWidget(self.across)
        row.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(self.fit)
        side.addWidget(self.tile)
        side.addLayout(row)
        side.addSpacing(6)
        side.addWidget(self.part)
        side.addWidget(setup, 0, Qt.AlignmentFlag.AlignLeft)
        side.addStretch(1)
        side.addWidget(self.count)
        left = QWidget()
        left.setFixedWidth(SIDE_WIDTH)
        side.setContentsMargins(0, 0, 0, 0)
        left.setLayout(side)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(left)
        middle.addWidget(self.preview, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(middle, 1)
        layout.addWidget(buttons)

        self.tile.toggled.connect(self.across.setEnabled)
        self.tile.toggled.connect(self._again)
        self.across.valueChanged.connect(self._again)
        self.part.toggled.connect(self._other_part)
        setup.clicked.connect(self._set_up)
        self.preview.paintRequested.connect(self._paint)
        buttons.accepted.connect(self.print)
        buttons.rejected.connect(self.reject)
        self._again()

    def print(self) -> None:
        """Ask for the printer, and print."""
        if QPrintDialog(self.printer, self).exec():
            self.send()

    def send(self) -> None:
        """Print to the printer as it is set up."""
        if self._paint(self.printer):
            self.accept()
        else:
            self.count.setText(
                tr("The printer did not take the pages. Choose another, or save a PDF by File > Export.")
            )

    def _other_part(self) -> None:
        only = self._selection if self.part.isChecked() else None
        self._what = printed(self._design, self._findings, only)
        turn(self.printer, self._what.box)
        self._again()

    def _set_up(self) -> None:
        if QPageSetupDialog(self.printer, self).exec():
            self._again()

    def _again(self) -> None:
        several = self.tile.isChecked()
        self.preview.setViewMode(
            QPrintPreviewWidget.ViewMode.AllPagesView if several else QPrintPreviewWidget.ViewMode.SinglePageView
        )
        self.preview.setZoomMode(QPrintPreviewWidget.ZoomMode.FitInView)
        self.preview.updatePreview()

    def _paint(self, printer: QPrinter) -> bool:
        try:
            pages = self._what.pages(paper_of(printer), self.across.value() if self.tile.isChecked() else 0)
        except ValueError as error:
            pages = ()
            self.count.setText(str(error))
        else:
            self.count.setText(counted(len(pages), "page", "pages") if pages else tr("There is nothing to print."))
        self.go.setEnabled(bool(pages))
        return print_pages(printer, self._what, pages)
