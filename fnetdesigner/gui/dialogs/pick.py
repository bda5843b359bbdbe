"""Chooses an element from a list by typing or arrows: what to connect with, and where to move something.

What a line or a drag does on the canvas can be done here without a mouse and without seeing the drawing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.canvas.connecting import words
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.kinds.catalogue import Relation, catalogue, relations
from fnetdesigner.workspace.arranging import homes_for

KEY = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 28
MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
OUTSIDE = ""
"""Stands in the list for no container at all."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the list."""

    key: str
    title: str
    detail: str
    icon: str
    category: str


def choice_of(document: Document, resource_id: str) -> Choice:
    """A resource as a line: its name, its kind, and what it stands in."""
    design = document.design
    resource = design.resources[resource_id]
    kind = catalogue().of(resource)
    above = design.get(resource.parent)
    detail = kind.title if above is None else tr("{kind} in {container}").format(kind=kind.title, container=above.name)
    return Choice(resource_id, resource.name, detail, kind.icon, kind.category)


class PickDialog(QDialog):
    """A field that filters, a list, and a button that says what happens. ``chosen`` is the key of the choice."""

    def __init__(
        self, title: str, label: str, verb: str, choices: Sequence[Choice], theme: Theme, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumSize(500, 400)
        self._choices, self._theme = choices, theme
        self.search = QLineEdit()
        self.search.setObjectName("pick-search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr("Name or kind"))
        self.list = QListWidget()
        self.list.setObjectName("pick-list")
        self.list.setAccessibleName(label)
        self.list.setIconSize(QSize(20, 20))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 20, 20, 16)
        self.column.setSpacing(6)
        self.add_field(label, self.search)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.buttons)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list.itemActivated.connect(lambda _: self.accept())
        self.list.currentItemChanged.connect(lambda *_: self.on_chosen())
        self._fill()
        self.search.setFocus()

    @property
    def count(self) -> int:
        """How many there are to choose from."""
        return len(self._choices)

    @property
    def chosen(self) -> str | None:
        """The key of the line that is chosen; None where the filter leaves nothing."""
        row = self.list.currentRow()
        return None if row < 0 else str(self.list.item(row).data(KEY))

    def add_field(self, title: str, field: QWidget, at: int = -1) -> None:
        """Put a field with its label above it."""
        label = QLabel(title)
        label.setProperty("role", "label")
        label.setBuddy(field)
        if at < 0:
            self.column.addWidget(label)
            self.column.addWidget(field)
        else:
            self.column.insertWidget(at, label)
            self.column.insertWidget(at + 1, field)

    def on_chosen(self) -> None:
        """Another line is chosen."""
        self.go.setEnabled(self.chosen is not None)

    def _fill(self) -> None:
        wanted = self.search.text().lower().split()
        self.list.clear()
        for choice in self._choices:
            text = f"{choice.title} {choice.detail}".lower()
            if all(word in text for word in wanted):
                words_shown = f"{choice.title}  \N{EN DASH}  {choice.detail}" if choice.detail else choice.title
                item = QListWidgetItem(icon(choice.icon, choice.category, self._theme), words_shown)
                item.setData(KEY, choice.key)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.title}, {choice.detail}".strip(", "))
                item.setSizeHint(QSize(0, ROW_HEIGHT))
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.on_chosen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, the arrows move in the list."""
        typed = watched is self.search and event.type() == QEvent.Type.KeyPress
        if typed and isinstance(event, QKeyEvent) and event.key() in MOVES:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


class ConnectDialog(PickDialog):
    """What can be connected with ``start``, and the ways in which that can be meant."""

    def __init__(self, document: Document, start: str, theme: Theme, parent: QWidget | None = None) -> None:
        self.start = start
        self._document = document
        design = document.design
        kind = design.resources[start].kind
        fitting = {slug for slug in catalogue().by_slug if relations(kind, slug)}
        ids = [i for i in design.index.in_order(design.layout) if i != start and design.resources[i].kind in fitting]
        self.way = QComboBox()
        self.way.setObjectName("connect-way")
        name = design.resources[start].name
        super().__init__(
            tr("Connect {name}").format(name=name),
            tr("&To"),
            tr("Connect"),
            [choice_of(document, i) for i in ids],
            theme,
            parent,
        )
        self.setObjectName("connect-dialog")
        self.add_field(tr("&As"), self.way, self.column.indexOf(self.buttons))
        self.on_chosen()

    def on_chosen(self) -> None:
        """Offer the ways to connect with what is chosen now."""
        super().on_chosen()
        self.way.clear()
        design = self._document.design
        end = design.get(self.chosen)
        if end is not None:
            begin = design.resources[self.start]
            for relation in relations(begin.kind, end.kind):
                self.way.addItem(words(relation, begin, end), relation)
        self.way.setEnabled(self.way.count() > 1)

    @property
    def target(self) -> str | None:
        """The id of what is connected with."""
        return self.chosen

    @property
    def relation(self) -> Relation | None:
        """The way that is chosen."""
        found = self.way.currentData()
        return found if isinstance(found, Relation) else None


class MoveDialog(PickDialog):
    """The containers that may hold all of ``ids``."""

    def __init__(self, document: Document, ids: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        design = document.design
        names = design.resources[ids[0]].name if len(ids) == 1 else tr("%n items", "", len(ids))
        outside = Choice(OUTSIDE, tr("The canvas, outside of all containers"), "", "icons/actions/fit.svg", "muted")
        choices = [outside if i is None else choice_of(document, i) for i in homes_for(design, ids)]
        super().__init__(tr("Move {name}").format(name=names), tr("&Into"), tr("Move"), choices, theme, parent)
        self.setObjectName("move-dialog")

    @property
    def home(self) -> str | None:
        """The id of the container; None for outside of all."""
        return self.chosen or None
