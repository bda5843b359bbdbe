"""The palette: everything that can be placed, found by title or synonym, inserted by Enter or dragged.

Favourites stand on top: Ctrl+B in the list, or the menu of an entry, takes one in and out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QDrag, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from fnetdesigner.gui.canvas.dropping import kind_data
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.favourites import Favourites
from fnetdesigner.gui.icons import icon, pixmap
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.kinds.catalogue import Catalogue, catalogue
from fnetdesigner.kinds.declaration import Kind
from fnetdesigner.workspace.intents import IntentError, Step, place
from fnetdesigner.workspace.places import place_free

ROW = 28
ENTRY, GROUP = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
KEPT = "Favourites"
TURN_KEYS = "Ctrl+B"
DOWN_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be placed: a kind, with some values chosen already where it is a preset."""

    kind: Kind
    title: str
    values: Mapping[str, Any]
    help: str
    words: str

    @property
    def key(self) -> str:
        """What it is called in settings."""
        return f"{self.kind.slug}/{self.title}"

    def matches(self, wanted: str) -> bool:
        """Whether every word that is looked for occurs in the title or a synonym."""
        return all(part in self.words for part in wanted.lower().split())


def entries(known: Catalogue) -> tuple[Entry, ...]:
    """Every entry, in the catalogue's order. A kind itself is left out where a preset is the same."""
    found: list[Entry] = []
    for kind in known.kinds:
        if kind.shape == "connector":
            continue
        if not any(_is_default(kind, p.values) for p in kind.presets):
            found.append(_entry(kind, kind.title, {}, kind.help, ()))
        found += [_entry(kind, p.title, p.values, p.help or kind.help, p.synonyms) for p in kind.presets]
    return tuple(found)


def _entry(kind: Kind, title: str, values: Mapping[str, Any], text: str, synonyms: tuple[str, ...]) -> Entry:
    words = " ".join((title, kind.title, kind.short, *kind.synonyms, *synonyms)).lower()
    return Entry(kind, title, values, " ".join(text.split()), words)


def _is_default(kind: Kind, values: Mapping[str, Any]) -> bool:
    fields = kind.model.model_fields
    return all(not fields[name].is_required() and fields[name].default == value for name, value in values.items())


def home_for(document: Document, slug: str) -> str | None:
    """Where a new thing goes: the selected container, one around what is selected, or free (None)."""
    for chosen in reversed(document.selection):
        for candidate in (chosen, *document.design.ancestors(chosen)):
            if catalogue().may_contain(document.design.resources[candidate].kind, slug):
                return candidate
    return None


def insert(document: Document, entry: Entry, middle: tuple[float, float] | None = None) -> bool:
    """Place an entry in the selected container if it may stand there, else free, else say why not.

    ``middle``: of what is seen of the drawing; what stands free comes as near to it as there is room.
    """

    def step() -> Step:
        home = home_for(document, entry.kind.slug)
        reason = catalogue().why_not(None, entry.kind.slug) if home is None else ""
        if reason:
            raise IntentError(tr("{reason} Select one first.").format(reason=reason))
        at = None
        if home is None and middle is not None:
            width, height = entry.kind.size
            free = place_free(document.design, None, (width, height), (middle[0] - width / 2, middle[1] - height / 2))
            at = (free.x, free.y)
        return place(document.design, entry.kind.slug, home, at, entry.values)

    document.session.seal()
    done = document.attempt(step)
    if done:
        document.revealed.emit(document.selection)
    return done


class PaletteTree(QTreeWidget):
    """The entries in groups that fold; a drag carries the kind and its values."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("palette-tree")
        self.setAccessibleName(tr("Palette"))
        self.setHeaderHidden(True)
        self.setIconSize(QSize(20, 20))
        self.setIndentation(12)
        self.setDragEnabled(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's name
        """Begin a drag with a picture of the entry under the pointer."""
        entry = entry_of(self.currentItem())
        if entry is None:
            return
        data = kind_data(entry.kind.slug, dict(entry.values))
        data.setText(entry.title)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self._ghost(entry))
        drag.setHotSpot(QPoint(16, 18))
        drag.exec(Qt.DropAction.CopyAction)

    def _ghost(self, entry: Entry) -> QPixmap:
        font = self._theme.font(semibold=True)
        ratio = self.devicePixelRatioF()
        metrics = self.fontMetrics()
        size = QSize(metrics.horizontalAdvance(spoken(entry.title)) + 64, 36)
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color(entry.kind.category))
        painter.setBrush(self._theme.tint(entry.kind.category, 0.1))
        painter.drawRoundedRect(1, 1, size.width() - 2, size.height() - 2, 6, 6)
        painter.drawPixmap(8, 8, pixmap(entry.kind.icon, entry.kind.category, self._theme, 20, ratio))
        painter.setPen(self._theme.color("text"))
        painter.setFont(font)
        painter.drawText(36, 23, spoken(entry.title))
        painter.end()
        return drawn


def entry_of(item: QTreeWidgetItem | None) -> Entry | None:
    """The entry behind an item; None for a group."""
    found = None if item is None else item.data(0, ENTRY)
    return found if isinstance(found, Entry) else None


class Palette(QWidget):
    """Search on top, then favourites, groups below. ``chosen`` carries the entry that a person wants inserted."""

    chosen = Signal(object)

    def __init__(
        self, document: Document, theme: Theme, favourites: Favourites, middle: Callable[[], tuple[float, float]]
    ) -> None:
        super().__init__()
        self.setObjectName("palette")
        self._document, self._theme, self._favourites = document, theme, favourites
        self._closed: set[str] = set()
        self.search = QLineEdit()
        self.search.setObjectName("palette-search")
        self.search.setAccessibleName(tr("Search the palette"))
        self.search.setPlaceholderText(tr("Search: subnet, pep, func, nat…"))
        self.search.setClearButtonEnabled(True)
        self.tree = PaletteTree(theme)
        self._nothing = QLabel()
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(4, 8, 4, 8)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 0)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(self._nothing)
        layout.addWidget(self.tree, 1)
        self._entries = entries(catalogue())
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.tree.itemActivated.connect(self._on_activated)
        self.tree.itemClicked.connect(self._on_clicked)
        self.tree.itemCollapsed.connect(lambda item: self._closed.add(item.data(0, GROUP)))
        self.tree.itemExpanded.connect(lambda item: self._closed.discard(item.data(0, GROUP)))
        self.turn = QAction(self.tree)
        self.turn.setObjectName("turn-favourite")
        self.turn.setShortcut(QKeySequence(TURN_KEYS))
        self.turn.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.turn.triggered.connect(self._turn)
        self.tree.addAction(self.turn)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.tree.currentItemChanged.connect(self._name_turn)
        self.chosen.connect(lambda entry: insert(document, entry, middle()))
        theme.changed.connect(self._fill)
        self._fill()

    def shown(self) -> list[str]:
        """The titles of the entries that are shown, from the top."""
        return [e.title for i in self._items() if (e := entry_of(i)) is not None]

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _items(self) -> list[QTreeWidgetItem]:
        groups = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        children = [g.child(i) for g in groups if g is not None for i in range(g.childCount())]
        return [c for c in children if c is not None]

    def _fill(self) -> None:
        wanted = self.search.text().strip()
        closed = set(self._closed)
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for name, entry in self._placed(wanted):
            if name not in groups:
                groups[name] = self._group(name)
            item = QTreeWidgetItem(groups[name], [spoken(entry.title)])
            item.setIcon(0, icon(entry.kind.icon, entry.kind.category, self._theme))
            item.setToolTip(0, spoken(entry.help))
            item.setData(0, ENTRY, entry)
            item.setSizeHint(0, QSize(0, ROW))
        for name, group in groups.items():
            group.setExpanded(bool(wanted) or name not in closed)
        self._closed = closed
        self._nothing.setText(tr("Nothing here is called “{wanted}”.").format(wanted=wanted))
        self._nothing.setVisible(not groups)
        items = self._items()
        if wanted and items:
            self.tree.setCurrentItem(items[0])

    def _placed(self, wanted: str) -> list[tuple[str, Entry]]:
        """The entries that are shown, each with its group. What is looked for is listed once, wherever it is kept."""
        if wanted:
            return [(e.kind.palette, e) for e in self._entries if e.matches(wanted)]
        by_key = {e.key: e for e in self._entries}
        kept = [(KEPT, by_key[k]) for k in self._favourites.listed() if k in by_key]
        return [*kept, *((e.kind.palette, e) for e in self._entries)]

    def _group(self, name: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [tr("Favourites") if name == KEPT else spoken(name)])
        group.setData(0, GROUP, name)
        group.setSizeHint(0, QSize(0, ROW))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFont(0, self._theme.font(11, semibold=True))
        group.setForeground(0, self._theme.color("muted"))
        return group

    def menu_of(self, item: QTreeWidgetItem) -> QMenu:
        """What can be done with an entry: insert it, or keep it at hand."""
        self.tree.setCurrentItem(item)
        menu = QMenu(self.tree)
        menu.addAction(tr("Insert")).triggered.connect(lambda: self._on_activated(item))
        menu.addAction(self.turn)
        return menu

    def _show_menu(self, at: QPoint) -> None:
        under, current = self.tree.itemAt(at), self.tree.currentItem()
        # The menu key means the current row, wherever the pointer is.
        item = under if under is not None and entry_of(under) is not None else current
        if item is None or entry_of(item) is None:
            return
        menu = self.menu_of(item)
        menu.exec(self.tree.viewport().mapToGlobal(at))
        menu.deleteLater()

    def _name_turn(self) -> None:
        entry = entry_of(self.tree.currentItem())
        kept = entry is not None and entry.key in self._favourites.listed()
        self.turn.setText(tr("Remove from favourites") if kept else tr("Add to favourites"))
        self.turn.setEnabled(entry is not None)

    def _turn(self) -> None:
        """Take the current entry in as a favourite, or leave it out; the current row stays on it."""
        entry = entry_of(self.tree.currentItem())
        if entry is None:
            return
        self._favourites.turn(entry.key)
        self._fill()
        again = [i for i in self._items() if entry_of(i) == entry]
        if again:
            self.tree.setCurrentItem(again[-1])

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        entry = entry_of(item)
        if entry is not None:
            self.chosen.emit(entry)

    def _on_clicked(self, item: QTreeWidgetItem) -> None:
        if entry_of(item) is None:
            item.setExpanded(not item.isExpanded())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field, Enter inserts what is found first and the arrows move in the list."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in ENTER_KEYS:
                self._on_enter()
                return True
            if event.key() in DOWN_KEYS:
                self.tree.setFocus()
                self.tree.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _on_enter(self) -> None:
        item = self.tree.currentItem()
        if item is not None and entry_of(item) is not None:
            self._on_activated(item)
