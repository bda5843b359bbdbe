"""What helps a person along in a window: assistants, the gallery of templates, the empty canvas and the tour."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QMenu, QToolBar, QWidget

from fnetdesigner.gui.actions import Actions
from fnetdesigner.gui.canvas.view import CanvasView
from fnetdesigner.gui.dialogs.assistant import AssistantDialog
from fnetdesigner.gui.dialogs.templates import TemplatesDialog, Wish
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.files import Files
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.panels.palette import entries, insert
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.tour import Stop, Tour
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.planning.assistants.catalogue import ASSISTANTS, assistants_for
from fnetdesigner.project.gallery import Template, design_of
from fnetdesigner.workspace.templates import insert_design

FIRST_KIND = "function-app"


class Guidance(QObject):
    """Made by the window, which lends it its parts."""

    def __init__(
        self,
        document: Document,
        theme: Theme,
        canvas: CanvasView,
        files: Files,
        settings: QSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._theme, self._canvas, self._files, self._window = document, theme, canvas, files, window
        self._settings = settings
        self._assistant: AssistantDialog | None = None
        self._tour: Tour | None = None
        teacher = canvas.teacher
        teacher.draw.clicked.connect(self.begin_drawing)
        teacher.template.clicked.connect(self.new_from_template)
        teacher.open.clicked.connect(self._open)
        teacher.tour.clicked.connect(self.begin_tour)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        found: dict[str, Callable[[], object]] = {
            f"assist_{a.name}": lambda name=a.name: self.assist(name)  # type: ignore[misc]
            for a in ASSISTANTS
        }
        return {
            "new_from_template": self.new_from_template,
            "insert_template": lambda: self.choose_template("insert"),
            "tour": self.begin_tour,
            **found,
        }

    def fill(self, menu: QMenu, actions: Actions) -> None:
        """Put the assistants into a menu of their own within the menu of the design."""
        inner = QMenu(tr("&Assistants"), menu)
        inner.setObjectName("assistants-menu")
        inner.setToolTipsVisible(True)
        inner.addActions([actions[f"assist_{a.name}"] for a in ASSISTANTS])
        menu.insertMenu(actions["next_problem"], inner)

    def offer(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Add the assistants that start from these things to their menu."""
        found = assistants_for(self._document.design, ids)
        if found:
            menu.addSeparator()
        for assistant in found:
            action = menu.addAction(f"{spoken(assistant.title)}…")
            action.setObjectName(f"offer-{assistant.name}")
            action.setToolTip(spoken(assistant.help))
            action.triggered.connect(lambda _=False, name=assistant.name: self.assist(name))

    # Assistants.

    def assist(self, name: str) -> AssistantDialog:
        """Let an assistant work on what is selected, or on what it can start from."""
        if self._assistant is not None:
            self._assistant.reject()
            self._assistant.deleteLater()
        assistant = next(a for a in ASSISTANTS if a.name == name)
        chosen = self._document.selection
        ids = chosen if assistant.fits(self._document.design, chosen) else ()
        dialog = AssistantDialog(assistant, ids, self._document, self._theme, self._window)
        dialog.looked_at.connect(self._canvas.reveal_preview)
        self._assistant = dialog
        dialog.show()
        corner = self._canvas.mapToGlobal(self._canvas.rect().topRight())
        room = self._window.screen().availableGeometry()
        dialog.move(min(corner.x() + 8, room.right() - dialog.frameGeometry().width()), max(room.top(), corner.y()))
        dialog.plan()
        return dialog

    # Templates.

    def new_from_template(self) -> None:
        """Show the gallery to begin a design from."""
        self.choose_template("open")

    def choose_template(self, wish: Wish) -> None:
        """Show the gallery, and open or put in what is chosen there."""
        dialog = TemplatesDialog(self._theme, bool(self._document.design.resources), self._window, wish)
        if dialog.exec() and dialog.chosen is not None:
            self.take_template(dialog.chosen, dialog.wish)
        dialog.deleteLater()

    def take_template(self, template: Template, wish: Wish) -> None:
        """Open a copy of a template, or put it beside what is drawn, as one step."""
        piece = design_of(template)
        if wish == "open":
            if self._files.may_leave():
                self._document.replace(piece, None)
                self._files.safety.opened(None, "", "write")
            return
        self._document.session.seal()
        if self._document.attempt(lambda: insert_design(self._document.design, piece, template.title)):
            self._canvas.fit_all()

    # The empty canvas and the tour.

    def _open(self) -> None:
        self._files.open()

    def begin_drawing(self) -> None:
        """Put the first thing on the canvas."""
        entry = next(e for e in entries(catalogue()) if e.kind.slug == FIRST_KIND)
        insert(self._document, entry)
        self._canvas.setFocus()

    @property
    def tour(self) -> Tour:
        """The tour, made when it is first wanted."""
        if self._tour is None:
            self._tour = Tour(self._stops(), self._theme, self._settings, self._window)
        return self._tour

    def begin_tour(self) -> None:
        """Show the window's parts one after the other."""
        self.tour.begin()

    def _stops(self) -> tuple[Stop, ...]:
        return (
            Stop(
                tr("Take parts from here"),
                tr("Drag them onto the canvas, or type a word such as private link and press Enter."),
                self._named("palette"),
            ),
            Stop(
                tr("Draw and connect"),
                tr(
                    "Put things where they belong. Draw from the ports of one thing to another, or "
                    "select it and press L. Ctrl+K finds every command."
                ),
                lambda: self._canvas,
            ),
            Stop(
                tr("See what does not hold"),
                tr(
                    "Problems appear while you draw, each with its source. Look at a fix on the "
                    "canvas before you apply it."
                ),
                self._named("bottom-tabs"),
            ),
            Stop(
                tr("Follow a packet"),
                tr("Ask who reaches whom. The way lights up, and what stops a packet says why."),
                self._tool("trace"),
            ),
            Stop(
                tr("Take it with you"),
                tr("As Bicep, ARM, Terraform or a script, as a drawing or as a report for a review."),
                self._tool("export"),
            ),
        )

    def _named(self, name: str) -> Callable[[], QWidget | None]:
        return lambda: self._window.findChild(QWidget, name)

    def _tool(self, name: str) -> Callable[[], QWidget | None]:
        def found() -> QWidget | None:
            for bar in self._window.findChildren(QToolBar):
                for action in bar.actions():
                    if action.objectName() == name:
                        return bar.widgetForAction(action)
            return None

        return found
