"""Finds any element by name, kind or address, as fast as one can type."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.panels.element_delegate import HEIGHT, ElementDelegate
from fnetdesigner.gui.panels.outline_model import ID, SEVERITY, SUBTITLE, subtitle
from fnetdesigner.gui.theme import Theme
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource, natural_key
from fnetdesigner.model.values import parse_prefix_or_address

MOST, WIDTH, MOST_SHOWN = 60, 420, 10
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


def addresses_of(resource: Resource) -> Iterator[str]:
    """Every address and range that a resource names."""
    for field in ("prefix", "address", "address_space", "dns_servers", "allowed_addresses", "point_to_site_pool"):
        value = getattr(resource, field, None)
        yield from (value,) if isinstance(value, str) else value or ()


def holds(resource: Resource, wanted: str) -> bool:
    """Whether an address that is looked for lies in a range of the resource."""
    try:
        address = parse_prefix_or_address(wanted)
        return any(parse_prefix_or_address(a).contains(address) for a in addresses_of(resource))
    except ValueError:
        return False


def search(design: Design, wanted: str) -> tuple[str, ...]:
    """The ids of what matches, names that begin so first. Each word must occur in name, kind or address."""
    words = wanted.lower().split()
    found: list[tuple[int, str, str]] = []
    for resource in design.resources.values():
        kind = catalogue().of(resource)
        text = " ".join((resource.name, kind.title, *kind.synonyms, *addresses_of(resource))).lower()
        if all(w in text for w in words) or holds(resource, wanted.strip()):
            name = resource.name.lower()
            rank = 0 if wanted and name.startswith(wanted.lower()) else 1 if wanted.lower() in name else 2
            found.append((rank, name, resource.id))
    return tuple(i for _, _, i in sorted(found, key=lambda f: (f[0], natural_key(f[1]), natural_key(f[2]))))


class QuickSearch(QFrame):
    """A field with a list below, over the canvas. ``chosen`` carries the id of what was picked."""

    chosen = Signal(str)

    def __init__(self, document: Document, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.setObjectName("quick-search")
        self.setProperty("role", "floating")
        self._document, self._theme = document, theme
        self.field = QLineEdit()
        self.field.setObjectName("quick-search-field")
        self.field.setAccessibleName("Find an element")
        self.field.setPlaceholderText("Find by name, kind or address")
        self.list = QListView()
        self.list.setObjectName("quick-search-list")
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._delegate = ElementDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self._nothing = QLabel("Nothing of that name, kind or address.")
        self._nothing.setProperty("role", "muted")
        self._nothing.setContentsMargins(8, 4, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self._nothing)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.hide()

    def open(self) -> None:
        """Show it over its parent and wait for words."""
        self.field.clear()
        self._fill()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def found(self) -> list[str]:
        """The ids in the list."""
        return [str(self._model.item(row).data(ID)) for row in range(self._model.rowCount())]

    def _fill(self) -> None:
        design = self._document.design
        self._model.clear()
        for resource_id in search(design, self.field.text())[:MOST]:
            resource = design.resources[resource_id]
            kind = catalogue().of(resource)
            item = QStandardItem(icon(kind.icon, kind.category, self._theme), resource.name)
            item.setData(resource_id, ID)
            told = subtitle(resource, design)
            item.setData(f"{kind.title}, {told}" if told else kind.title, SUBTITLE)
            item.setData(self._document.session.findings.worst.get(resource_id, ""), SEVERITY)
            item.setEditable(False)
            self._model.appendRow(item)
        rows = self._model.rowCount()
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(HEIGHT * min(MOST_SHOWN, max(rows, 1)) + 2)
        self._nothing.setVisible(rows == 0)
        if rows:
            self.list.setCurrentIndex(self._model.index(0, 0))
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(min(WIDTH, max(240, self._host.width() - 32)))
        self.adjustSize()
        self.move(QPoint((self._host.width() - self.width()) // 2, 16))

    def _choose(self, row: int) -> None:
        item = self._model.item(row)
        if item is not None:
            self.hide()
            self.chosen.emit(str(item.data(ID)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list, Enter picks, Escape or leaving closes."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in MOVES:
                row = max(0, min(self._model.rowCount() - 1, self.list.currentIndex().row() + MOVES[key]))
                self.list.setCurrentIndex(self._model.index(row, 0))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex().row())
                return True
            if key == Qt.Key.Key_Escape:
                self.hide()
                self._host.setFocus()
                return True
        return super().eventFilter(watched, event)
