"""Says in words which flows depend on a row that is looked at: a line under its list, a tip at the pointer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView, QLabel, QSizePolicy, QToolTip

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import tr
from fnetdesigner.routing.usage import Piece

LEAVE = QEvent.Type.Leave


class DependenceLine(QLabel):
    """The flows that depend on ``piece``, once that is known; hidden while there is nothing to say."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("dependence")
        self.setAccessibleName(tr("Flows that depend on it"))
        self.setProperty("role", "muted")
        self.setWordWrap(True)
        # A long name must not make the panel wider than it is.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._document = document
        self._piece: Piece | None = None
        self.hide()
        document.regard.told.connect(self._on_told)

    @property
    def piece(self) -> Piece | None:
        """What the line is about."""
        return self._piece

    def show_piece(self, piece: Piece | None) -> None:
        """Be about another piece. What is said of a row stays until there is something to say of the next."""
        self._piece = piece
        if piece is None:
            self.hide()
        self._on_told()

    def _on_told(self) -> None:
        words = self._document.regard.words_for(self._piece)
        if words:
            self.setText(words)
            self.setAccessibleName(words)
            self.show()


class Rows(QObject):
    """Watches a list, table or tree: what the pointer is over is passed over, the row that is chosen is picked.

    ``piece_at`` says what a row stands for. ``line`` tells of the chosen row; without one no row is picked here.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        document: Document,
        piece_at: Callable[[QModelIndex], Piece | None],
        line: DependenceLine | None = None,
    ) -> None:
        super().__init__(view)
        self._view, self._document, self._piece_at, self.line = view, document, piece_at, line
        self._under: Piece | None = None
        view.setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.entered.connect(self._on_entered)
        if line is not None:
            view.selectionModel().currentRowChanged.connect(self._on_current)
        document.regard.told.connect(self._on_told)

    def refresh(self) -> None:
        """The rows are others."""
        index = self._view.currentIndex()
        piece = self._piece_at(index) if index.isValid() else None
        if self.line is not None and piece != self.line.piece:
            self._choose(piece)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pointer left the rows."""
        if event.type() == LEAVE:
            self._pass_over(None)
        return False

    def _on_entered(self, index: QModelIndex) -> None:
        self._pass_over(self._piece_at(index))

    def _on_current(self, index: QModelIndex, before: QModelIndex) -> None:
        if not self._view.signalsBlocked():
            self._choose(self._piece_at(index) if index.isValid() else None)

    def _choose(self, piece: Piece | None) -> None:
        if self.line is None:
            return
        had = self.line.piece
        if piece is not None:
            self._document.regard.choose(piece)
        elif had is not None and self._document.selection == (had.resource,):
            # No row is chosen any more, so it is the whole that is looked at.
            self._document.regard.choose(Piece(had.resource))
        self.line.show_piece(piece)

    def _pass_over(self, piece: Piece | None) -> None:
        if piece != self._under:
            self._under = piece
            self._document.regard.look(piece)
            if piece is None:
                QToolTip.hideText()

    def _on_told(self) -> None:
        words = self._document.regard.words_for(self._under)
        told = self.line is not None and self._under == self.line.piece
        if words and not told and self._view.underMouse():
            QToolTip.showText(QCursor.pos(), words, self._view.viewport())
