"""Cut, copy, paste and what else the edit menu does to the selection, between the document and the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF
from PySide6.QtGui import QCursor, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu, QWidget

from fnetdesigner.gui.canvas.view import CanvasView
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.panels.outline_model import subtitle
from fnetdesigner.gui.panels.palette import Entry, insert
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.report.picture import picture
from fnetdesigner.report.png import png
from fnetdesigner.report.svg import svg
from fnetdesigner.workspace import clipboard
from fnetdesigner.workspace.excerpts import excerpt
from fnetdesigner.workspace.geometry import snapped
from fnetdesigner.workspace.intents import IntentError, Step, place, top_most

MIME = "application/x-fnetdesigner"
SVG, PNG = "image/svg+xml", "image/png"
LARGEST = 64 * 1024 * 1024
"""Bytes of a clipboard that is looked at."""
PICTURE_SCALE = 2.0
MOST_PICTURED = 60
"""So many elements are drawn along with an ordinary copy; more would make copying slow."""
LONGEST_NOTE = 4000


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
        if len(ids) <= MOST_PICTURED:
            data.setData(SVG, QByteArray(self._drawn(ids).encode("utf-8")))
        QGuiApplication.clipboard().setMimeData(data)
        self._pasted = (text, 0)

    def _drawn(self, ids: tuple[str, ...]) -> str:
        part = excerpt(self._document.design, ids)
        worst = self._document.findings.worst if not ids else {}
        return svg(picture(part, worst))

    def copy_picture(self) -> None:
        """Put the selection, or all of it, on the clipboard as a picture: PNG for most programs, SVG for drawing."""
        drawn = self._drawn(self._document.selection)
        try:
            pixels = png(drawn, PICTURE_SCALE)
        except ValueError as error:
            self._document.refused.emit(tr("The picture was not copied: {error}.").format(error=error))
            return
        data = QMimeData()
        data.setData(SVG, QByteArray(drawn.encode("utf-8")))
        data.setData(PNG, QByteArray(pixels))
        data.setImageData(QImage.fromData(pixels))
        QGuiApplication.clipboard().setMimeData(data)

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
        at = self._here()
        self._paste(self._text(), (at.x(), at.y()), 1)

    def _here(self) -> QPointF:
        """The place on the drawing that "here" means; the middle where the pointer is elsewhere."""
        point = self.pointed if self.pointed is not None else QCursor.pos()
        viewport = self._canvas.viewport()
        inside = viewport.mapFromGlobal(point)
        if not viewport.rect().contains(inside):
            inside = viewport.rect().center()
        return self._canvas.mapToScene(inside)

    def special_menu(self, parent: QWidget) -> QMenu:
        """What the clipboard can become here; what it cannot says why."""
        menu = QMenu(parent)
        menu.setObjectName("paste-special")
        menu.setToolTipsVisible(True)
        known, words = bool(self._text()), self._words()
        for text, act, able in (
            (tr("Elements, in the &selection"), self.paste, known),
            (tr("Elements, &here"), self.paste_here, known),
            (tr("The words as a &note"), self.paste_note, bool(words)),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, do=act: do())
            action.setEnabled(able)
            if not able:
                action.setToolTip(tr("The clipboard holds nothing of that sort."))
        return menu

    def _words(self) -> str:
        data = QGuiApplication.clipboard().mimeData()
        return data.text()[:LONGEST_NOTE].strip() if data.hasText() else ""

    def paste_note(self) -> None:
        """Make a note of the words on the clipboard, where the pointer is."""
        at, words = self._here(), self._words()
        document = self._document
        document.session.seal()
        document.attempt(
            lambda: place(document.design, "note", None, (snapped(at.x()), snapped(at.y())), {"text": words})
        )

    def add_here(self, entry: Entry) -> None:
        """Add something where the pointer is, if it may stand there; else where the selection says."""
        pointed, design = self.pointed, self._document.design
        at = self._here()
        self.pointed = None
        if pointed is not None:
            target = self._canvas.drawing.container_at(at.x(), at.y())
            kind = design.resources[target].kind if target is not None else None
            if catalogue().may_contain(kind, entry.kind.slug):
                corner = (snapped(at.x()), snapped(at.y()))
                self._document.session.seal()
                self._document.attempt(lambda: place(design, entry.kind.slug, target, corner, entry.values))
                return
        insert(self._document, entry)

    def duplicate(self) -> None:
        """Copy and paste in one, past the clipboard."""
        if self._document.selection:
            self._paste(clipboard.copy(self._document.design, self._document.selection), None, 1, "Duplicate")

    def _paste(self, text: str, at: tuple[float, float] | None, times: int, verb: str = "Paste") -> bool:
        document = self._document
        into = document.selection[-1] if document.selection else None

        def step() -> Step:
            if not text:
                raise IntentError(tr("The clipboard holds nothing that can be pasted here."))
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
