"""The outline as a Qt model: every element by containment, connectors under the resource that holds them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import counted
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource, natural_key
from fnetdesigner.model.view import View
from fnetdesigner.workspace.intents import rename

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ID, SUBTITLE, SEVERITY = Role.UserRole, Role.UserRole + 1, Role.UserRole + 2
SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
NOWHERE = QModelIndex()


def subtitle(resource: Resource, design: Design) -> str:
    """What matters most of a resource, in a few words; for a connector, where it leads."""
    kind = catalogue().of(resource)
    if kind.ends is not None:
        end = design.get(getattr(resource, kind.ends[1]))
        return tr("to {name}").format(name=end.name) if end is not None else ""
    return kind.subtitle(resource, View(design)) if kind.subtitle is not None else ""


def holder_of(resource: Resource) -> str | None:
    """Under what an element stands in the outline: its container, or the source of a free connector."""
    kind = catalogue().of(resource)
    if resource.parent is None and kind.ends is not None:
        holder: str | None = getattr(resource, kind.ends[0])
        return holder
    return resource.parent


def tree_of(design: Design) -> dict[str | None, tuple[str, ...]]:
    """The ids under each id (None: at the top): in the catalogue's order of kinds, then by name."""
    order = {k.slug: n for n, k in enumerate(catalogue().kinds)}
    found: dict[str | None, list[str]] = {}
    for resource_id, resource in design.resources.items():
        found.setdefault(holder_of(resource), []).append(resource_id)

    def key(resource_id: str) -> tuple[Any, ...]:
        resource = design.resources[resource_id]
        shape = catalogue().of(resource).shape
        rank = {"container": 0, "connector": 2}.get(shape, 1)
        return rank, order[resource.kind], natural_key(resource.name.lower()), natural_key(resource_id)

    return {above: tuple(sorted(ids, key=key)) for above, ids in found.items()}


class OutlineModel(QAbstractItemModel):
    """Reads the document; renaming an item renames the resource."""

    def __init__(self, document: Document, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._theme = document, theme
        self._numbers: dict[str, int] = {}
        self._ids: list[str] = []
        self._tree: dict[str | None, tuple[str, ...]] = {}
        self._load()

    def _load(self) -> None:
        self._tree = tree_of(self._document.design)
        for resource_id in self._document.design.resources:
            if resource_id not in self._numbers:
                self._numbers[resource_id] = len(self._ids)
                self._ids.append(resource_id)

    def refresh(self) -> bool:
        """Follow the document. True when the tree itself changed and was loaded anew."""
        if tree_of(self._document.design) == self._tree:
            self._repaint(NOWHERE)
            return False
        self.beginResetModel()
        self._load()
        self.endResetModel()
        return True

    def _repaint(self, parent: QModelIndex) -> None:
        rows = self.rowCount(parent)
        if rows:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(rows - 1, 0, parent))
            for row in range(rows):
                self._repaint(self.index(row, 0, parent))

    def id_of(self, index: Index) -> str | None:
        """The resource id behind an index."""
        return self._ids[index.internalId()] if index.isValid() else None

    def index_of(self, resource_id: str) -> QModelIndex:
        """Where a resource stands; an invalid index if it does not."""
        resource = self._document.design.get(resource_id)
        if resource is None:
            return QModelIndex()
        siblings = self._tree.get(holder_of(resource), ())
        if resource_id not in siblings:
            return QModelIndex()
        return self.createIndex(siblings.index(resource_id), 0, self._numbers[resource_id])

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        siblings = self._tree.get(self.id_of(parent), ())
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, self._numbers[siblings[row]])

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        resource = self._document.design.get(self.id_of(child))
        holder = None if resource is None else holder_of(resource)
        return QModelIndex() if holder is None else self.index_of(holder)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return len(self._tree.get(self.id_of(parent), ()))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return SELECTABLE if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        design = self._document.design
        resource = design.get(self.id_of(index))
        if resource is None:
            return None
        if role in (Role.DisplayRole, Role.EditRole):
            return resource.name
        if role == ID:
            return resource.id
        kind = catalogue().of(resource)
        if role == Role.DecorationRole:
            return icon(kind.icon, kind.category, self._theme)
        if role == SUBTITLE:
            return subtitle(resource, design)
        if role == SEVERITY:
            return self._document.session.findings.worst.get(resource.id, "")
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._spoken(resource)
        return None

    def _spoken(self, resource: Resource) -> str:
        kind = catalogue().of(resource)
        parts = [resource.name, spoken(kind.title), subtitle(resource, self._document.design)]
        found = self._document.session.findings.by_resource.get(resource.id, ())
        if found:
            parts.append(counted(len(found), "finding", "findings"))
        return ", ".join(p for p in parts if p)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        resource_id = self.id_of(index)
        if role != Role.EditRole or resource_id is None:
            return False
        name = str(value).strip()
        if name == self._document.design.resources[resource_id].name:
            return False
        return self._document.attempt(lambda: rename(self._document.design, resource_id, name))
