"""The addresses panel: every network with its subnets as a table, and beside it the planner of one of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import number, spoken, tr
from fnetdesigner.gui.planner.painting import paint_blocks
from fnetdesigner.gui.planner.pane import Planner
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import plain
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.view import View
from fnetdesigner.planning.address_map import AddressMap, Block, NetworkMap, address_map
from fnetdesigner.planning.strips import laid_out
from fnetdesigner.workspace.session import Event

COLUMNS = ("Network or subnet", "Range", "Addresses", "Kept by Azure", "Used", "Free", "Used by")
NUMBERS = range(2, 6)
PICTURE = 6
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ID, MAP = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
STRIP_HEIGHT = 10.0


class StripDelegate(QStyledItemDelegate):
    """Paints the strip of a network in its line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        found = index.model().index(index.row(), 0, index.parent()).data(MAP)
        if not isinstance(found, NetworkMap) or not found.spaces:
            return
        rect = option.rect
        share = (rect.width() - 12) / len(found.spaces)
        painter.save()
        for at, space in enumerate(found.spaces):
            strip = laid_out(space, rect.left() + 6 + at * share, max(4.0, share - 4))
            top = rect.center().y() - STRIP_HEIGHT / 2 + 1
            paint_blocks(painter, self._theme, space.blocks, strip.edges, top, STRIP_HEIGHT)
        painter.restore()


class Addresses(QWidget):
    """A table with one part per network; choosing a line selects the thing and shows its network in the planner."""

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("addresses")
        self._document, self._theme = document, theme
        self._stale = True
        self._map = AddressMap((), ())
        self.tree = QTreeWidget()
        self.tree.setObjectName("addresses-tree")
        self.tree.setAccessibleName(tr("Addresses"))
        self.tree.setHeaderLabels([spoken(c) for c in COLUMNS])
        self.tree.setIndentation(16)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemDelegateForColumn(PICTURE, StripDelegate(theme, self.tree))
        header = self.tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((152, 168, 72, 90, 44, 54)):
            header.resizeSection(column, width)
        item = self.tree.headerItem()
        for column in NUMBERS:
            item.setTextAlignment(column, RIGHT)
        self.planner = Planner(document, theme)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setObjectName("addresses-split")
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.tree)
        self.split.addWidget(self.planner)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([590, 440])
        empty = QLabel(tr("No virtual network yet. Addresses are counted here once there is one."))
        empty.setProperty("role", "muted")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.split)
        self._stack.addWidget(empty)
        self.tree.itemClicked.connect(self._on_chosen)
        self.tree.itemActivated.connect(self._on_chosen)
        self.tree.currentItemChanged.connect(self._on_current)
        document.changed.connect(self._on_changed)
        document.selected.connect(self._follow)
        theme.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_changed(self, event: Any = None) -> None:
        if isinstance(event, Event) and not (event.replaced or event.changes.meaning or event.changes.settings):
            return
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Count anew, if anything changed since."""
        if not self._stale:
            return
        self._stale = False
        with QSignalBlocker(self.tree):
            self.tree.clear()
            self._map = address_map(View(self._document.design))
            for network in self._map.networks:
                self._add_network(network)
            self._add_external()
            self.tree.expandAll()
        self._stack.setCurrentIndex(0 if self._map.networks else 1)
        self._follow()

    # Which network the planner shows.

    def _follow(self) -> None:
        """Show the network of what is selected, else the one that is shown, else the first."""
        if self._stale or not self.isVisible():
            return
        for resource_id in reversed(self._document.selection):
            design = self._document.design
            chain = (resource_id, *design.ancestors(resource_id))
            network = next((i for i in chain if isinstance(design.resources[i], VirtualNetwork)), None)
            if network is not None:
                subnet = next((i for i in chain if isinstance(design.resources[i], Subnet)), "")
                self._show(network, subnet)
                return
        shown = self.planner.network
        self._show(shown.id if shown is not None else "")

    def _show(self, network_id: str, subnet_id: str = "") -> None:
        first = self._map.networks[0] if self._map.networks else None
        self.planner.show_network(self._map.of(network_id) or first, subnet_id)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        above = item.parent() or item
        found = above.data(0, MAP)
        if isinstance(found, NetworkMap):
            resource_id = str(item.data(0, ID) or "")
            self._show(found.id, resource_id if resource_id != found.id else "")

    # The table.

    def _add_network(self, network: NetworkMap) -> None:
        spaces = ", ".join(str(s.prefix) for s in network.spaces) or tr("no address space yet")
        words = (network.name, spaces, number(network.size), "", "", number(network.total("free")), "")
        item = self._item(None, words, network.id, "virtual-network")
        item.setData(0, MAP, network)
        item.setFont(0, self._theme.font(semibold=True))
        if network.clashes:
            item.setForeground(1, self._theme.color("error"))
            item.setToolTip(1, "\n".join(plain(c.words) for c in network.clashes))
        for block in (*network.blocks, *network.strays):
            if block.role == "subnet":
                self._add_subnet(item, block)
            else:
                self._add_room(item, block)
        for subnet_id in network.homeless:
            name = self._document.design.resources[subnet_id].name
            self._item(item, (name, tr("no range yet"), "", "", "", "", ""), subnet_id, "subnet")

    def _add_subnet(self, above: QTreeWidgetItem, block: Block) -> None:
        told = ", ".join(f"{o.name} ({spoken(o.why)})" for o in block.occupants)
        numbers = (number(block.size), number(block.kept), number(block.used), number(block.left))
        item = self._item(above, (block.name, block.range, *numbers, told), block.id, "subnet")
        item.setToolTip(PICTURE, told)
        if block.used > block.size - block.kept:
            item.setForeground(5, self._theme.color("error"))
            item.setToolTip(5, tr("More addresses are used at full scale than the range leaves."))
        if block.clash:
            item.setForeground(1, self._theme.color("error"))
            item.setToolTip(1, tr("It overlaps another range of the network."))

    def _add_room(self, above: QTreeWidgetItem, block: Block) -> None:
        kept = tr("kept free for {name}").format(name=block.name) if block.name else tr("kept free")
        what = tr("not in any subnet") if block.role == "free" else kept
        self._mute(self._item(above, (what, block.range, number(block.size), "", "", "", ""), "", ""))

    def _add_external(self) -> None:
        if not self._map.external:
            return
        head = self._item(None, (tr("Outside"), "", "", "", "", "", ""), "", "")
        head.setFont(0, self._theme.font(semibold=True))
        for one in self._map.external:
            kind = self._document.design.resources[one.id].kind
            self._item(head, (one.name, one.prefix, "", "", "", "", spoken(one.why)), one.id, kind, "outside")

    def _mute(self, item: QTreeWidgetItem) -> None:
        for column in range(len(COLUMNS)):
            item.setForeground(column, self._theme.color("muted"))

    def _item(
        self,
        above: QTreeWidgetItem | None,
        words: tuple[str, ...],
        resource_id: str,
        kind: str,
        token: str = "network",
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, list(words)) if above is None else QTreeWidgetItem(above, list(words))
        item.setData(0, ID, resource_id)
        item.setToolTip(0, words[0])
        item.setToolTip(1, words[1])
        if kind:
            item.setIcon(0, icon(f"icons/kinds/{kind}.svg", token, self._theme))
        for column in NUMBERS:
            item.setTextAlignment(column, RIGHT)
        item.setFont(1, self._theme.font(mono=True))
        return item

    def _on_chosen(self, item: QTreeWidgetItem) -> None:
        resource_id = str(item.data(0, ID) or "")
        if resource_id:
            self._document.select([resource_id], reveal=True)
