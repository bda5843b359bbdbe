"""The outline as a Qt model: every element by containment, with its relations and findings below it.

Connectors stand under the resource that holds them. See ``outline_rows`` for what a row is.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon, severity_icon
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.panels.outline_rows import (
    FINDINGS,
    SEPARATOR,
    ExtraRows,
    Relation,
    finding_at,
    group_of,
    is_element,
    owner_of,
    relation_at,
    title_of,
)
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import SEVERITY_WORDS, counted, plain
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource, natural_key
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Finding
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
        self._rows: list[str] = []
        self._elements: dict[str | None, tuple[str, ...]] = {}
        self._extra = ExtraRows(document.design, document.session.findings)
        self._midway: dict[str, tuple[str, ...]] = {}
        """Rows that differ from those of ``_extra`` while it is followed from one design to the next."""
        self._seen: tuple[object, object] = (None, None)
        self._places: dict[str, int] = {}
        self._load(tree_of(document.design))

    def _load(self, elements: dict[str | None, tuple[str, ...]]) -> None:
        self._elements = elements
        self._places = {i: place for ids in elements.values() for place, i in enumerate(ids)}
        self._extra = ExtraRows(self._document.design, self._document.session.findings)

    def refresh(self) -> bool:
        """Follow the document. True when the tree of elements changed and was loaded anew."""
        seen = (self._document.design.resources, self._document.session.findings)
        if all(one is other for one, other in zip(seen, self._seen, strict=True)):
            # Only where things are drawn differs, which no row tells but one that is locked or collapsed, when asked.
            return False
        self._seen = seen
        elements = tree_of(self._document.design)
        if elements != self._elements:
            self.beginResetModel()
            self._load(elements)
            self.endResetModel()
            return True
        self._follow(ExtraRows(self._document.design, self._document.session.findings))
        self._repaint(NOWHERE)
        return False

    def _extra_of(self, row: str) -> tuple[str, ...]:
        found = self._midway.get(row)
        return self._extra.below(row) if found is None else found

    def _follow(self, wanted: ExtraRows) -> None:
        """Put in and take out what came and went below elements, and leave the rest of the tree alone."""
        # Elements before their groups: what goes with a group needs no word of its own.
        for row in self._extra.differing(wanted, self._document.design.resources):
            old, new = self._extra_of(row), wanted.below(row)
            if not is_element(row) and row not in self._extra_of(owner_of(row)):
                self._midway[row] = ()
                continue
            same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
            parent, above = self.index_of(row), len(self._elements.get(row, ()))
            if len(old) > same:
                self.beginRemoveRows(parent, above + same, above + len(old) - 1)
                self._midway[row] = old[:same]
                self.endRemoveRows()
            if len(new) > same:
                self.beginInsertRows(parent, above + same, above + len(new) - 1)
                self._midway[row] = new
                if is_element(row):
                    self._midway |= {head: wanted.below(head) for head in new[same:]}
                self.endInsertRows()
        self._extra, self._midway = wanted, {}

    def _repaint(self, parent: QModelIndex) -> None:
        rows = self.rowCount(parent)
        if rows:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(rows - 1, 0, parent))
            for at, row in enumerate(self.below(self.row_of(parent))):
                # What nobody has opened yet has no number, and is not shown.
                if is_element(row) or row in self._numbers:
                    self._repaint(self.index(at, 0, parent))

    # Rows.

    def row_of(self, index: Index) -> str | None:
        """What stands at an index; see ``outline_rows``."""
        return self._rows[index.internalId()] if index.isValid() else None

    def id_of(self, index: Index) -> str | None:
        """The id of the resource that an index is, or is about."""
        row = self.row_of(index)
        return None if row is None else owner_of(row)

    def below(self, row: str | None) -> tuple[str, ...]:
        """The rows below one: elements first, then the groups."""
        elements = self._elements.get(row, ())
        extra = self._extra_of(row) if row is not None else ()
        return (*elements, *extra) if extra else elements

    def holders(self) -> tuple[str, ...]:
        """The elements that have elements below them."""
        return tuple(i for i in self._elements if i is not None)

    def relation_at(self, index: Index) -> Relation | None:
        """The relation that an index stands for, if it does."""
        row = self.row_of(index)
        return None if row is None else relation_at(self._document.design, row)

    def finding_at(self, index: Index) -> Finding | None:
        """The finding that an index stands for, if it does."""
        row = self.row_of(index)
        return None if row is None else finding_at(self._document.session.findings, row)

    def _above(self, row: str) -> str | None:
        if is_element(row):
            resource = self._document.design.get(row)
            return None if resource is None else holder_of(resource)
        return owner_of(row) if group_of(row) else SEPARATOR.join(row.split(SEPARATOR, 2)[:2])

    def _number(self, row: str) -> int:
        number = self._numbers.get(row)
        if number is None:
            number = self._numbers[row] = len(self._rows)
            self._rows.append(row)
        return number

    def index_of(self, row: str) -> QModelIndex:
        """Where a resource, or another row, stands; an invalid index if it does not."""
        if owner_of(row) not in self._document.design.resources:
            return QModelIndex()
        place = self._places.get(row)
        if place is not None:
            return self.createIndex(place, 0, self._number(row))
        siblings = self.below(self._above(row))
        if row not in siblings:
            return QModelIndex()
        return self.createIndex(siblings.index(row), 0, self._number(row))

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        siblings = self.below(self.row_of(parent))
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, self._number(siblings[row]))

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        row = self.row_of(child)
        above = None if row is None else self._above(row)
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return len(self.below(self.row_of(parent)))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_of(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        return SELECTABLE if is_element(row) else SELECTABLE & ~Qt.ItemFlag.ItemIsEditable

    # What is shown and said.

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = self.row_of(index)
        resource = None if row is None else self._document.design.get(owner_of(row))
        if row is None or resource is None:
            return None
        if is_element(row):
            return self._element(resource, role)
        if group_of(row):
            return self._head(row, role)
        relation, finding = self.relation_at(index), self.finding_at(index)
        if relation is not None:
            return self._relation(relation, role)
        return None if finding is None else self._finding(finding, role)

    def _element(self, resource: Resource, role: int) -> Any:
        if role in (Role.DisplayRole, Role.EditRole):
            return resource.name
        if role == ID:
            return resource.id
        kind = catalogue().of(resource)
        if role == Role.DecorationRole:
            return icon(kind.icon, kind.category, self._theme)
        if role == SUBTITLE:
            return spoken(subtitle(resource, self._document.design))
        if role == SEVERITY:
            return self._document.session.findings.worst.get(resource.id, "")
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._spoken(resource)
        return None

    def _spoken(self, resource: Resource) -> str:
        """Name, role and state, as a reader says them."""
        kind, place = catalogue().of(resource), self._document.design.layout.get(resource.id)
        parts = [resource.name, spoken(kind.title), spoken(subtitle(resource, self._document.design))]
        if place is not None and place.locked:
            parts.append(tr("locked"))
        if place is not None and place.collapsed:
            parts.append(tr("collapsed"))
        found = self._document.session.findings.by_resource.get(resource.id, ())
        if found:
            parts.append(counted(len(found), "finding", "findings"))
        return ", ".join(p for p in parts if p)

    def _head(self, row: str, role: int) -> Any:
        count = len(self._extra_of(row))
        if role in (Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole):
            if group_of(row) == FINDINGS:
                return counted(count, "finding", "findings")
            return counted(count, "connection", "connections")
        if role == Role.DecorationRole and group_of(row) != FINDINGS:
            return icon("icons/actions/connect.svg", "muted", self._theme)
        if role == Role.DecorationRole:
            worst = self._document.session.findings.worst.get(owner_of(row), "")
            return severity_icon(worst, self._theme) if worst else None
        return None

    def _relation(self, relation: Relation, role: int) -> Any:
        design = self._document.design
        other, field = design.resources[relation.other], spoken(title_of(design, relation.reference))
        if role == Role.DisplayRole:
            return other.name
        if role == SUBTITLE:
            return field if relation.out else tr("names it as {field}").format(field=field)
        if role == Role.DecorationRole:
            kind = catalogue().of(other)
            return icon(kind.icon, kind.category, self._theme)
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            title = spoken(catalogue().of(other).title)
            if relation.out:
                return tr("{field}: {name}, {kind}").format(field=field, name=other.name, kind=title)
            return tr("{name}, {kind}, names it as {field}").format(field=field, name=other.name, kind=title)
        return None

    def _finding(self, finding: Finding, role: int) -> Any:
        if role == Role.DisplayRole:
            return plain(finding.message)
        if role == Role.DecorationRole:
            return severity_icon(finding.severity, self._theme)
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            sort = counted(1, *SEVERITY_WORDS[finding.severity]).split(" ", 1)[-1]
            return f"{sort}: {plain(finding.message)}"
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        row = self.row_of(index)
        if role != Role.EditRole or row is None or not is_element(row):
            return False
        name = str(value).strip()
        if name == self._document.design.resources[row].name:
            return False
        return self._document.attempt(lambda: rename(self._document.design, row, name))
