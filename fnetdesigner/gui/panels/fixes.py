"""The fixes of a finding: each can be looked at before it is carried out, in words and on the drawing.

Pointing at a fix, or reaching it with the keyboard, marks on the canvas what it would change. *Preview* keeps the
marks, lists the changes and asks. Carrying a fix out is one step of the history.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.panels.change_rows import change_row
from fnetdesigner.gui.panels.inspector_parts import clear
from fnetdesigner.gui.panels.peek import Peek, preview_of
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import plain, rich
from fnetdesigner.rules.finding import Fix
from fnetdesigner.workspace.mending import Preview

MOST_LINES = 12


class Fixes(QWidget):
    """The fixes one below the other. ``chosen``: carry this one out; ``looked_at`` carries the card of a preview
    that was asked for."""

    chosen = Signal(object)
    looked_at = Signal(object)

    def __init__(self, document: Document, theme: Theme, fixes: Sequence[Fix]) -> None:
        super().__init__()
        self.setObjectName("fixes")
        self._document, self._theme = document, theme
        self._pinned: Preview | None = None
        self._boxes: dict[str, QVBoxLayout] = {}
        self._buttons: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(4)
        for fix in fixes:
            layout.addLayout(self._row(fix))
            box = QVBoxLayout()
            layout.addLayout(box)
            self._boxes[fix.id] = box
        document.previewed.connect(self._on_previewed)

    def _row(self, fix: Fix) -> QHBoxLayout:
        title = QLabel(rich(fix.title))
        title.setTextFormat(Qt.TextFormat.RichText)
        title.setWordWrap(True)
        look = QPushButton(tr("Preview"))
        look.setObjectName(f"preview-{fix.id}")
        look.setProperty("role", "link")
        look.setCheckable(True)
        look.setToolTip(tr("Show what this fix would change"))
        look.setAccessibleName(tr("Preview: {title}").format(title=plain(fix.title)))
        look.clicked.connect(lambda on: self.look_at(fix) if on else self._document.show_preview(None))
        apply = QPushButton(tr("Apply"))
        apply.setObjectName(f"apply-{fix.id}")
        apply.setToolTip(tr("Apply this fix as one step that can be undone"))
        apply.setAccessibleName(tr("Apply: {title}").format(title=plain(fix.title)))
        apply.clicked.connect(lambda: self.chosen.emit(fix))
        self._buttons[fix.id] = look
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(title, 1)
        for button in (look, apply):
            Peek(button, self._document, fix)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def look_at(self, fix: Fix) -> None:
        """List what a fix would change, and keep it marked until it is applied or cancelled."""
        self._close()
        found = preview_of(self._document, fix)
        self._buttons[fix.id].setChecked(found is not None)
        if found is None:
            self._document.refused.emit(tr("This fix does not fit the design any more."))
            return
        card = self._card(fix, found)
        self._boxes[fix.id].addWidget(card)
        self._document.show_preview(found)
        self._pinned = found
        self.looked_at.emit(card)

    def _card(self, fix: Fix, found: Preview) -> QFrame:
        card = QFrame()
        card.setObjectName(f"changes-{fix.id}")
        card.setProperty("role", "floating")
        card.setAccessibleName(tr("What this fix would change"))
        layout = QVBoxLayout(card)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(4)
        head = QLabel(tr("This would change"))
        head.setProperty("role", "label")
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName(f"cancel-preview-{fix.id}")
        cancel.clicked.connect(lambda: self._document.show_preview(None))
        apply = QPushButton(tr("Apply"))
        apply.setObjectName(f"apply-preview-{fix.id}")
        apply.setProperty("role", "primary")
        apply.setAccessibleName(tr("Apply: {title}").format(title=plain(fix.title)))
        apply.clicked.connect(lambda: self.chosen.emit(fix))
        row = QHBoxLayout()
        row.addWidget(head, 1)
        row.addWidget(cancel)
        row.addWidget(apply)
        layout.addLayout(row)
        for line in found.lines[:MOST_LINES]:
            layout.addLayout(change_row(line, self._theme))
        if len(found.lines) > MOST_LINES:
            more = QLabel(tr("and {number} more changes").format(number=len(found.lines) - MOST_LINES))
            more.setProperty("role", "muted")
            layout.addWidget(more)
        return card

    def _on_previewed(self) -> None:
        if self._pinned is not None and self._document.preview is not self._pinned:
            self._close()

    def _close(self) -> None:
        self._pinned = None
        for box in self._boxes.values():
            clear(box)
        for button in self._buttons.values():
            button.setChecked(False)

    def end(self) -> None:
        """Mark nothing any more."""
        if self._pinned is not None and self._document.preview is self._pinned:
            self._document.show_preview(None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is marked for what nobody sees."""
        self.end()
        super().hideEvent(event)
