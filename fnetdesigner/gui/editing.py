"""Cut, copy, paste and what else the edit menu does to the selection, between the document and the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QPoint
from PySide6.QtGui import QCursor, QGuiApplication

from fnetdesigner.gui.canvas.view import CanvasView
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.panels.outline_model import subtitle
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.workspace import clipboard
from fnetdesigner.workspace.arrange import arrange
from fnetdesigner.workspace.geometry import place_edits
from fnetdesigner.workspace.intents import IntentError, Step, top_most

MIME = "application/x-fnetdesigner"
LARGEST = 64 * 1024 * 1024
"""Bytes of a clipboard that is looked at."""


class Editing:
    """The verbs of the edit menu. ``pointed``: a point of the screen that "here" means, if a menu was opened."""

    def __init__(self, document: Document, canvas: CanvasView) -> None:
        self._document, self._canvas = document, canvas
        self._pasted = ("", 0)
        self.pointed: QPoint | None = None

    def copy(self) -> None:
        """Put the selection on the clipboard: to be pasted here, and as words for a mail."""
        ids = self._document.selection
        if not ids:
            return
        design = self._document.design
        text = clipboard.copy(design, ids)
        things = [design.resources[i] for i in top_most(design, ids)]
        lines = (f"{t.name} ({catalogue().of(t).title}) {subtitle(t, design)}".rstrip() for t in things)
        data = QMimeData()
        data.setData(MIME, QByteArray(text.encode("utf-8")))
        data.setText("\n".join(lines))
        QGuiApplication.clipboard().setMimeData(data)
        self._pasted = (text, 0)

    def cut(self) -> None:
        """Copy the selection, then delete it as one step."""
        self.copy()
        self._canvas.delete_selection()

    def paste(self) -> None:
        """Paste into the selected container, each time a little further from the original."""
        text = self._text()
        times = self._pasted[1] + 1 if self._pasted[0] == text else 1
        if self._paste(text, None, times):
            self._pasted = (text, times)

    def paste_here(self) -> None:
        """Paste where the pointer is, or where the menu was opened."""
        point = self.pointed if self.pointed is not None else QCursor.pos()
        viewport = self._canvas.viewport()
        inside = viewport.mapFromGlobal(point)
        if not viewport.rect().contains(inside):
            inside = viewport.rect().center()
        at = self._canvas.mapToScene(inside)
        self._paste(self._text(), (at.x(), at.y()), 1)

    def duplicate(self) -> None:
        """Copy and paste in one, past the clipboard."""
        if self._document.selection:
            self._paste(clipboard.copy(self._document.design, self._document.selection), None, 1, "Duplicate")

    def _paste(self, text: str, at: tuple[float, float] | None, times: int, verb: str = "Paste") -> bool:
        document = self._document
        into = document.selection[-1] if document.selection else None

        def step() -> Step:
            if not text:
                raise IntentError("The clipboard holds nothing that can be pasted here.")
            made = clipboard.paste(document.design, text, into, at, times)
            return Step(made.edits, made.label.replace("Paste", verb, 1), made.select)

        document.session.seal()
        done = document.attempt(step)
        if done:
            document.revealed.emit(document.selection)
        return done

    def _text(self) -> str:
        data = QGuiApplication.clipboard().mimeData()
        if not data.hasFormat(MIME):
            return ""
        raw = data.data(MIME).data()
        return "" if len(raw) > LARGEST else bytes(raw).decode("utf-8", errors="replace")

    def select_all(self) -> None:
        """Select everything that stands on the canvas."""
        self._canvas.select_all()

    def select_none(self) -> None:
        """Select nothing."""
        self._document.select(())

    def select_same(self) -> None:
        """Select everything of the kinds that are selected."""
        design = self._document.design
        kinds = dict.fromkeys(design.resources[i].kind for i in self._document.selection)
        self._document.select([i for k in kinds for i in design.index.by_kind.get(k, ())])

    def arrange(self) -> None:
        """Lay the whole drawing out, as one step."""
        design = self._document.design
        moved = {i: p for i, p in arrange(design).items() if design.layout.get(i) != p}
        self._document.session.seal()
        self._document.do(Step(tuple(place_edits(moved)), "Arrange the drawing"))
        self._canvas.fit_all()
