"""Putting the drawing in order from menus and keys: align, size, lock, select more, connect and move from lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from fnetdesigner.gui.actions import ORDERING, SELECTING, SHAPING, Actions
from fnetdesigner.gui.announcing import announce, words_about
from fnetdesigner.gui.canvas.view import CanvasView
from fnetdesigner.gui.dialogs.pick import ConnectDialog, MoveDialog
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.menus import inner_menu, open_menu
from fnetdesigner.gui.panels.outline import Outline
from fnetdesigner.gui.shaping import Shaping
from fnetdesigner.gui.theme import Theme
from fnetdesigner.model.design import Design
from fnetdesigner.workspace import arranging
from fnetdesigner.workspace.intents import Step, connect
from fnetdesigner.workspace.locks import is_locked
from fnetdesigner.workspace.selecting import SELECTIONS, Wish

NOTHING: dict[Wish, str] = {
    "connections": "There is no connection of its own yet.",
    "others": "Everything is selected.",
    "containers": "It stands in no container.",
    "inside": "Nothing is inside.",
}
"""What a selection that finds nothing says."""


class Ordering(QObject):
    """Made by the window, which lends it its parts. ``told``: a sentence that was asked for."""

    told = Signal(str)

    def __init__(self, document: Document, canvas: CanvasView, outline: Outline, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._canvas, self._theme, self._window = document, canvas, theme, window
        self._outline = outline
        self.shaping = Shaping(document, canvas, window)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        found: dict[str, Callable[[], object]] = {
            **self.shaping.commands(),
            "arrange": self.arrange,
            "lock": lambda: self._do(arranging.lock),
            "connect_to": self.connect_to,
            "move_into": self.move_into,
            "delete": self.delete,
            "say_problems": self.say_problems,
            "menu": open_menu,
        }
        for line in arranging.CORNERS:
            found[f"align_{line}"] = partial(self._do, partial(_align, line))
        for way in ("horizontally", "vertically"):
            found[f"distribute_{way}"] = partial(self._do, partial(_distribute, way))
        for measure in ("width", "height", "size"):
            found[f"same_{measure}"] = partial(self._do, partial(_same_size, measure))
        for wish in SELECTIONS:
            found[f"select_{wish}"] = partial(self.select, wish)
        return found

    def fill(self, name: str, menu: QMenu, actions: Actions) -> None:
        """Put what belongs together into menus of their own within the menus of the window."""
        if name == "Edit":
            menu.insertMenu(actions["select_same"], inner_menu(SELECTING, tr("S&elect more"), menu, actions))
        if name == "Design":
            menu.insertMenu(actions["move_into"], inner_menu(ORDERING, tr("Ali&gn and size"), menu, actions))
            shapes = inner_menu(SHAPING, tr("Containers and connectors"), menu, actions)
            menu.insertMenu(actions["move_into"], shapes)
            self.watch(actions)
            self.shaping.watch(actions)

    def watch(self, actions: Actions) -> None:
        """Tick the lock where what is selected is locked."""

        def tick() -> None:
            chosen = [i for i in self._document.selection if i in self._document.design.layout]
            actions["lock"].setChecked(bool(chosen) and all(is_locked(self._document.design, i) for i in chosen))

        self._document.changed.connect(tick)
        self._document.selected.connect(tick)

    def offer(self, menu: QMenu, ids: Sequence[str], actions: Actions) -> None:
        """Add what can be done with several things, with containers and with connectors to their menu."""
        self.shaping.offer(menu, ids, actions)
        if len(ids) > 1:
            menu.insertMenu(actions["lock"], inner_menu(ORDERING, tr("Align and size"), menu, actions))

    def _do(self, make: Callable[..., Step]) -> None:
        document = self._document
        document.session.seal()
        document.attempt(lambda: make(document.design, document.selection))

    def arrange(self) -> None:
        """Lay the whole drawing out, as one step."""
        self._document.session.seal()
        self._document.do(arranging.arrange_all(self._document.design))
        self._canvas.fit_all()

    def select(self, wish: Wish) -> None:
        """Select more, or other things; where nothing fits, the selection stays and the reason is told."""
        found = SELECTIONS[wish](self._document.design, self._document.selection)
        if found:
            self._document.select(found, reveal=wish in ("containers", "inside"))
        elif wish in NOTHING:
            self._document.refused.emit(NOTHING[wish])

    def delete(self) -> None:
        """Delete what is selected; in the outline, end the relation that the current row stands for."""
        if not self._outline.end_relation():
            self._canvas.delete_selection()

    def say_problems(self) -> None:
        """Tell the findings of what is selected, once."""
        words = words_about(self._document)
        announce(self._canvas, words)
        self.told.emit(words)

    def connect_to(self) -> None:
        """Let a person choose from a list what the last selected thing is connected with, and how."""
        document = self._document
        if not document.selection:
            return
        dialog = ConnectDialog(document, document.selection[-1], self._theme, self._window)
        if dialog.count == 0:
            name = document.design.resources[document.selection[-1]].name
            document.refused.emit(tr("There is nothing that {name} can be connected with.").format(name=name))
        elif dialog.exec() and dialog.target is not None and dialog.relation is not None:
            start, target, relation = dialog.start, dialog.target, dialog.relation
            document.session.seal()
            document.attempt(lambda: connect(document.design, start, target, relation))
        dialog.deleteLater()

    def move_into(self) -> None:
        """Let a person choose from a list the container that the selected things are to stand in."""
        document = self._document
        dialog = MoveDialog(document, document.selection, self._theme, self._window)
        if dialog.count == 0:
            document.refused.emit(tr("There is no other place where it may stand."))
        elif dialog.exec() and dialog.chosen is not None:
            home = dialog.home
            self._do(lambda design, ids: arranging.move_into(design, ids, home))
            document.revealed.emit(document.selection)
        dialog.deleteLater()


def _align(line: arranging.Line, design: Design, ids: Sequence[str]) -> Step:
    return arranging.align(design, ids, line)


def _distribute(way: arranging.Way, design: Design, ids: Sequence[str]) -> Step:
    return arranging.distribute(design, ids, way)


def _same_size(measure: arranging.Measure, design: Design, ids: Sequence[str]) -> Step:
    return arranging.same_size(design, ids, measure)
