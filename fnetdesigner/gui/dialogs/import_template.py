"""Reads a template, shows what became of each of its parts, and hands the design on when it is wanted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.exchange.importer import Imported
from fnetdesigner.exchange.intake import import_text
from fnetdesigner.exchange.template import TemplateError
from fnetdesigner.gui.dialogs import choose
from fnetdesigner.gui.icons import severity_icon
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import counted
from fnetdesigner.model.design import Design
from fnetdesigner.project.bicep import compile_bicep
from fnetdesigner.workspace.arrange import arrange

LARGEST = 64 * 1024 * 1024
LEVELS = (
    ("warning", "Doubtful", "warning"),
    ("unread", "Not read", "warning"),
    ("assumed", "Assumed", "info"),
    ("kept", "Kept as read", "info"),
    ("read", "Read", "ok"),
)
"""Level of a note, the words for it, and its shape; what needs attention first."""


class ImportDialog(QDialog):
    """``design`` is what was read and laid out; None while the template cannot be read.

    ``into``: whether it is to go into the ``present`` design rather than become one of its own.
    """

    def __init__(
        self, template: Path, theme: Theme, parent: QWidget | None = None, present: Design | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import-dialog")
        self.setWindowTitle(tr("Import a template"))
        self.resize(820, 600)
        self._theme = theme
        self._template, self._parameters = template, _parameters_beside(template)
        self.design: Design | None = None
        self.into = False
        self._group = present.settings.resource_group if present is not None else "rg-design"
        self._name = QLabel(template.name)
        self._name.setToolTip(str(template))
        self._parameters_name = QLabel()
        other = QPushButton(tr("Choose…"))
        other.setObjectName("import-parameters")
        other.clicked.connect(self._choose_parameters)
        self._without = QPushButton(tr("Without"))
        self._without.clicked.connect(lambda: self._use_parameters(None))
        for button in (other, self._without):
            # Else the first button takes the Enter key from "Import".
            button.setAutoDefault(False)
        self.region = QLineEdit(present.settings.region if present is not None else "westeurope")
        self.region.setObjectName("import-region")
        self.region.setAccessibleName(tr("Region of the resource group"))
        self.region.editingFinished.connect(self.read)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        rows: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (tr("Template"), (self._name,)),
            (tr("Parameters"), (self._parameters_name, other, self._without)),
            (tr("Region of the group"), (self.region,)),
        )
        for row, (title, widgets) in enumerate(rows):
            label = QLabel(title)
            label.setProperty("role", "label")
            grid.addWidget(label, row, 0)
            for column, widget in enumerate(widgets, start=1):
                grid.addWidget(widget, row, column, 1, -1 if len(widgets) == 1 else 1)
        self.summary = QLabel()
        self.summary.setObjectName("import-summary")
        self.summary.setWordWrap(True)
        self.report = QTreeWidget()
        self.report.setObjectName("import-report")
        self.report.setAccessibleName(tr("What was read"))
        self.report.setHeaderLabels([tr("What"), tr("Note")])
        self.report.setIndentation(16)
        # Rows are measured while it is filled, by the style that it will have.
        self.report.ensurePolished()
        self.report.header().resizeSection(0, 300)
        self.report.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._accept = buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._accept.setObjectName("import-accept")
        self._accept.setDefault(True)
        self._into = buttons.addButton(tr("Import into this design…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._into.setObjectName("import-into")
        self._into.setVisible(present is not None and bool(present.resources))
        self._into.clicked.connect(self.accept_into)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(grid)
        layout.addWidget(self.summary)
        layout.addWidget(self.report, 1)
        layout.addWidget(buttons)
        self._accept.setFocus()
        self.read()

    def _choose_parameters(self) -> None:
        folder = str(self._template.parent)
        chosen = choose.file_to_open(self, tr("Parameters file"), folder, choose.TEMPLATES)
        if chosen is not None:
            self._use_parameters(chosen)

    def _use_parameters(self, path: Path | None) -> None:
        self._parameters = path
        self.read()

    def accept_into(self) -> None:
        """Go on with the differences to the present design."""
        self.into = True
        self.accept()

    def read(self) -> None:
        """Read the template as it is chosen now, and show the report."""
        self._parameters_name.setText(self._parameters.name if self._parameters else tr("none: defaults are taken"))
        self._without.setEnabled(self._parameters is not None)
        self.report.clear()
        self.design = None
        try:
            parameters = None if self._parameters is None else _text(self._parameters)
            region = self.region.text().strip() or "westeurope"
            text, title = _source(self._template), self._template.stem[:200]
            imported = import_text(text, parameters, region=region, resource_group=self._group, title=title)
        except (TemplateError, OSError, ValueError) as error:
            self._say(tr("This cannot be read as a template. {error}").format(error=error), "error")
        else:
            self.design = imported.design.with_parts(layout=arrange(imported.design))
            self._show(imported)
        for button in (self._accept, self._into):
            button.setEnabled(self.design is not None)

    def _show(self, imported: Imported) -> None:
        count = len(imported.design.resources)
        self._say(
            tr("{elements} will be placed in a new design.").format(elements=counted(count, "element", "elements")), ""
        )
        for level, title, shape in LEVELS:
            notes = [n for n in imported.report if n.level == level]
            if not notes:
                continue
            group = QTreeWidgetItem(self.report, [f"{spoken(title)} ({len(notes)})"])
            group.setIcon(0, severity_icon(shape, self._theme))
            group.setFirstColumnSpanned(True)
            for note in notes:
                item = QTreeWidgetItem(group, [note.where, spoken(note.message)])
                item.setToolTip(0, note.where)
                item.setToolTip(1, spoken(note.message))
            group.setExpanded(level != "read")

    def _say(self, words: str, role: str) -> None:
        self.summary.setText(words)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty("role", role)
        self.summary.style().unpolish(self.summary)
        self.summary.style().polish(self.summary)


def _source(path: Path) -> str:
    """The text of a file; Bicep is compiled first. ValueError says why that cannot be done."""
    return compile_bicep(path) if path.suffix.lower() == ".bicep" else _text(path)


def _text(path: Path) -> str:
    if path.stat().st_size > LARGEST:
        raise ValueError(
            tr("{name} is larger than {number} MB.").format(name=path.name, number=LARGEST // (1024 * 1024))
        )
    return path.read_bytes().decode("utf-8-sig")


def _parameters_beside(template: Path) -> Path | None:
    """The parameters file that usually lies beside a template."""
    beside = template.with_name(f"{template.stem}.parameters.json")
    return beside if beside.is_file() else None
