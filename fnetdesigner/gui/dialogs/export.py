"""Shows a design in each form that it can be exported to, to copy or to save: templates as text, diagrams drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme

LIST_WIDTH = 168
RECEIPT_HEIGHT = 120
Write = Callable[[bool], bytes]
"""Makes the bytes of a form; True for what is selected only. ValueError says in words why it cannot be made."""


@dataclass(frozen=True, slots=True)
class Writer:
    """A form: its title, file suffix and file filter, how it is made, and the PNG that shows it where it is no text.
    ``parts``: whether it can hold a part of the design. ``receipt``: the lines that say what the export is worth.
    ``beside``: further files, by their paths from the one that is saved."""

    title: str
    suffix: str
    filters: str
    write: Write
    preview: Write | None = None
    parts: bool = False
    receipt: Callable[[], Sequence[str]] | None = None
    beside: Callable[[], Mapping[str, bytes]] | None = None


class ExportDialog(QDialog):
    """``chosen`` is the form that is shown; accepted means that its ``data`` are to be saved to a file."""

    def __init__(
        self,
        writers: Mapping[str, Writer],
        warning: str,
        theme: Theme,
        parent: QWidget | None = None,
        selected: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("export-dialog")
        self.setWindowTitle(tr("Export"))
        self.resize(980, 640)
        self._writers = writers
        self._made: dict[tuple[Write, bool], bytes] = {}
        self.chosen = next(iter(writers))
        self.formats = QListWidget()
        self.formats.setObjectName("export-formats")
        self.formats.setAccessibleName(tr("Format"))
        self.formats.setFixedWidth(LIST_WIDTH)
        # Rows are measured while it is filled, by the style that it will have.
        self.formats.ensurePolished()
        for name, writer in writers.items():
            item = QListWidgetItem(spoken(writer.title))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.formats.addItem(item)
        self.part = QCheckBox(tr("Only what is selected ({selected})").format(selected=selected))
        self.part.setObjectName("export-selected")
        self.part.setVisible(selected > 0)
        self.files = QComboBox()
        self.files.setObjectName("export-files")
        self.files.setAccessibleName(tr("File"))
        self.files.setVisible(False)
        self._beside: dict[str, Mapping[str, bytes]] = {}
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("export-preview")
        self.preview.setAccessibleName(tr("Preview"))
        self.preview.setReadOnly(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setFont(theme.font(mono=True))
        self.drawn = QLabel()
        self.drawn.setObjectName("export-picture")
        self.drawn.setAccessibleName(tr("Preview"))
        self.drawn.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.drawn.setMinimumSize(320, 240)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.preview)
        self._shown.addWidget(self.drawn)
        self.receipt = QPlainTextEdit()
        self.receipt.setObjectName("export-receipt")
        self.receipt.setAccessibleName(tr("Receipt"))
        self.receipt.setReadOnly(True)
        self.receipt.setMaximumHeight(RECEIPT_HEIGHT)
        self._receipts: dict[str, str] = {}
        note = QLabel(warning)
        note.setProperty("role", "warning")
        note.setWordWrap(True)
        note.setVisible(bool(warning))
        self._trouble = QLabel()
        self._trouble.setObjectName("export-trouble")
        self._trouble.setProperty("role", "warning")
        self._trouble.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.setObjectName("export-copy")
        self._save = buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("export-save")
        self._save.setDefault(True)
        self._copy.clicked.connect(self.copy)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.setSpacing(10)
        for widget in (note, self._trouble, self.part, self.files):
            right.addWidget(widget)
        right.addWidget(self._shown, 1)
        right.addWidget(self.receipt)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.formats)
        row.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.formats.currentItemChanged.connect(
            lambda item: self.show_language(str(item.data(Qt.ItemDataRole.UserRole)))
        )
        self.files.currentIndexChanged.connect(lambda: self.preview.setPlainText(self.text()))
        self.part.toggled.connect(lambda: self.show_language(self.chosen))
        self.formats.setCurrentRow(0)

    @property
    def writer(self) -> Writer:
        """The form that is shown."""
        return self._writers[self.chosen]

    def show_language(self, name: str) -> None:
        """Show the design in a form."""
        self.chosen = name
        row = list(self._writers).index(name)
        if self.formats.currentRow() != row:
            # Comes back here by the signal.
            self.formats.setCurrentRow(row)
            return
        self.part.setEnabled(self.writer.parts)
        trouble = ""
        try:
            self._list_files()
            if self.writer.preview is None:
                self.preview.setPlainText(self.text())
                self._shown.setCurrentWidget(self.preview)
            else:
                self._draw()
                self._shown.setCurrentWidget(self.drawn)
        except ValueError as error:
            trouble = spoken(str(error))
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._shown.setVisible(not trouble)
        for button in (self._copy, self._save):
            button.setEnabled(not trouble)
        self._tell_worth(bool(trouble))

    def _tell_worth(self, in_trouble: bool) -> None:
        """Show the receipt of a form that has one."""
        make = self.writer.receipt
        self.receipt.setVisible(make is not None and not in_trouble)
        if make is None or in_trouble:
            return
        if self.chosen not in self._receipts:
            self._receipts[self.chosen] = "\n".join(make())
        self.receipt.setPlainText(self._receipts[self.chosen])

    def data(self) -> bytes:
        """The bytes of the form that is shown."""
        return self._of(self.writer.write)

    def text(self) -> str:
        """The text of the file that is shown, where it is one."""
        if self.writer.preview is not None:
            return ""
        further = self._further().get(str(self.files.currentData()))
        return (self.data() if further is None else further).decode("utf-8")

    def _further(self) -> Mapping[str, bytes]:
        """The files beside the main one, by their paths from there."""
        make = self.writer.beside
        if make is None:
            return {}
        if self.chosen not in self._beside:
            self._beside[self.chosen] = make()
        return self._beside[self.chosen]

    def _list_files(self) -> None:
        """Offer the files of a form that has several, the one that is saved under a chosen name first."""
        further = self._further()
        self.files.blockSignals(True)
        self.files.clear()
        self.files.addItem(tr("The main file"), "")
        for path in further:
            self.files.addItem(path, path)
        self.files.blockSignals(False)
        self.files.setVisible(bool(further))

    def copy(self) -> None:
        """Put the text on the clipboard, or the picture."""
        if self.writer.preview is None:
            QGuiApplication.clipboard().setText(self.text())
        else:
            QGuiApplication.clipboard().setImage(QImage.fromData(self._of(self.writer.preview)))

    def _draw(self) -> None:
        assert self.writer.preview is not None
        picture = QPixmap()
        picture.loadFromData(self._of(self.writer.preview))
        room = QSize(max(self._shown.width(), 640) - 16, max(self._shown.height(), 440) - 16)
        if picture.width() > room.width() or picture.height() > room.height():
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(room, keep, smooth)
        self.drawn.setPixmap(picture)

    def _of(self, write: Write) -> bytes:
        key = write, self.part.isChecked() and self.writer.parts
        if key not in self._made:
            self._made[key] = write(key[1])
        return self._made[key]
