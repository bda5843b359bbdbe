"""The addresses panel: every network with its subnets, what they hold, what is used and what is free."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QStackedLayout, QTreeWidget, QTreeWidgetItem, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.theme import Theme
from fnetdesigner.model.allocation import free_ranges
from fnetdesigner.model.values import format_address, parse_prefix
from fnetdesigner.report.addresses import NetworkUse, SubnetUse, address_table
from fnetdesigner.workspace.session import Event

COLUMNS = ("Network or subnet", "Range", "Addresses", "Kept by Azure", "Used", "Free", "Used by")
NUMBERS = range(2, 6)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ID = Qt.ItemDataRole.UserRole


class Addresses(QWidget):
    """A table with one part per network; choosing a line selects the thing."""

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("addresses")
        self._document, self._theme = document, theme
        self._stale = True
        self.tree = QTreeWidget()
        self.tree.setObjectName("addresses-tree")
        self.tree.setAccessibleName("Addresses")
        self.tree.setHeaderLabels(COLUMNS)
        self.tree.setIndentation(16)
        self.tree.setUniformRowHeights(True)
        header = self.tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((240, 200, 100, 110, 80, 80)):
            header.resizeSection(column, width)
        item = self.tree.headerItem()
        for column in NUMBERS:
            item.setTextAlignment(column, RIGHT)
        empty = QLabel("No virtual network yet. Addresses are counted here once there is one.")
        empty.setProperty("role", "muted")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(empty)
        self.tree.itemClicked.connect(self._on_chosen)
        self.tree.itemActivated.connect(self._on_chosen)
        document.changed.connect(self._on_changed)
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
        self.tree.clear()
        table = address_table(self._document.design)
        for network in table:
            self._add_network(network)
        self.tree.expandAll()
        self._stack.setCurrentIndex(0 if table else 1)

    def _add_network(self, network: NetworkUse) -> None:
        spaces = [parse_prefix(p) for p in network.address_space]
        used = [parse_prefix(s.prefix) for s in network.subnets if s.prefix]
        size = sum(s.size for s in spaces)
        free = max(0, size - sum(u.size for u in used))
        words = (
            network.name,
            ", ".join(network.address_space) or "no address space yet",
            f"{size:,}",
            "",
            "",
            f"{free:,}",
            "",
        )
        item = self._item(None, words, network.id, "virtual-network")
        item.setFont(0, self._theme.font(semibold=True))
        for subnet in network.subnets:
            self._add_subnet(item, subnet)
        for space in spaces:
            for first, last in free_ranges(space, used):
                ends = f"{format_address(space.version, first)} – {format_address(space.version, last)}"
                line = self._item(item, ("not in any subnet", ends, f"{last - first + 1:,}", "", "", "", ""), "", "")
                for column in range(len(COLUMNS)):
                    line.setForeground(column, self._theme.color("muted"))

    def _add_subnet(self, above: QTreeWidgetItem, use: SubnetUse) -> None:
        told = ", ".join(f"{o.name} ({o.why})" for o in use.occupants)
        numbers = tuple(f"{n:,}" if use.prefix else "" for n in (use.size, use.reserved, use.used, use.free))
        item = self._item(above, (use.name, use.prefix or "no range yet", *numbers, told), use.id, "subnet")
        item.setToolTip(6, told)
        if use.prefix and use.used > use.size - use.reserved:
            item.setForeground(5, self._theme.color("error"))
            item.setToolTip(5, "More addresses are used at full scale than the range leaves.")

    def _item(
        self, above: QTreeWidgetItem | None, words: tuple[str, ...], resource_id: str, kind: str
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, list(words)) if above is None else QTreeWidgetItem(above, list(words))
        item.setData(0, ID, resource_id)
        if kind:
            item.setIcon(0, icon(f"icons/kinds/{kind}.svg", "network", self._theme))
        for column in NUMBERS:
            item.setTextAlignment(column, RIGHT)
        item.setFont(1, self._theme.font(mono=True))
        return item

    def _on_chosen(self, item: QTreeWidgetItem) -> None:
        resource_id = str(item.data(0, ID) or "")
        if resource_id:
            self._document.select([resource_id], reveal=True)
