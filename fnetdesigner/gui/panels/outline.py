"""The outline: the whole design as a tree, for keyboards and screen readers as much as for finding things."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QStackedLayout, QTreeView, QWidget

from fnetdesigner.gui.document import LARGE, Document
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.panels.dependence_line import Rows
from fnetdesigner.gui.panels.element_delegate import ElementDelegate
from fnetdesigner.gui.panels.outline_model import OutlineModel
from fnetdesigner.gui.panels.outline_rows import group_of
from fnetdesigner.gui.regard import way_piece
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import plain
from fnetdesigner.routing.usage import Piece
from fnetdesigner.workspace.intents import disconnect

Flag = QItemSelectionModel.SelectionFlag


class Outline(QWidget):
    """A tree view with the document's selection: what can be done on the canvas can be done here by keys.

    ``menu_requested``: ids and global position; ``finding_chosen``: a Finding is to be shown among the problems.
    """

    menu_requested = Signal(object, QPoint)
    finding_chosen = Signal(object)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("outline")
        self._document = document
        self._following = False
        self._closed: set[str] = set()
        self._opened: set[str] = set()
        self.view = QTreeView()
        self.view.setObjectName("outline-tree")
        self.view.setAccessibleName(tr("Outline"))
        self.view.setHeaderHidden(True)
        self.view.setIndentation(16)
        self.view.setUniformRowHeights(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = ElementDelegate(theme)
        self.view.setItemDelegate(self._delegate)
        self.model = OutlineModel(document, theme, self)
        self.view.setModel(self.model)
        self._empty = QLabel(tr("Nothing in the design yet. Insert something from the palette."))
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(12, 8, 12, 8)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._rows = Rows(self.view, document, self._piece_at)
        self.view.collapsed.connect(lambda index: self._remember(index, closed=True))
        self.view.expanded.connect(lambda index: self._remember(index, closed=False))
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.doubleClicked.connect(self._on_double_click)
        self.view.activated.connect(self._on_activated)
        self._watch_selection()
        document.changed.connect(self._on_changed)
        document.selected.connect(self._show_selection)
        theme.changed.connect(self.view.viewport().update)
        self._restore()

    def start_rename(self) -> None:
        """Edit the name of what is selected, in place."""
        if self._document.selection:
            index = self.model.index_of(self._document.selection[-1])
            if index.isValid():
                self.view.setCurrentIndex(index)
                self.view.edit(index)

    def _piece_at(self, index: QModelIndex) -> Piece | None:
        """What is looked at under the pointer, where flows may depend on it."""
        found = self._document.design.get(self.model.id_of(index))
        return None if found is None else way_piece([found])

    def _watch_selection(self) -> None:
        self.view.selectionModel().selectionChanged.connect(self._on_selection)

    def _remember(self, index: Any, *, closed: bool) -> None:
        row = self.model.row_of(index)
        if row is not None and not self._following:
            (self._closed.add if closed else self._closed.discard)(row)
            (self._opened.discard if closed else self._opened.add)(row)

    def _on_changed(self, event: Any) -> None:
        if event.replaced:
            self._closed.clear()
            self._opened.clear()
        self._following = True
        anew = self.model.refresh()
        self._following = False
        if anew:
            self._restore()

    def _restore(self) -> None:
        """Open what was open before, and show the selection again."""
        self._following = True
        # What holds elements is open, but for large designs; the rest is, where somebody opened it.
        holders = self.model.holders() if len(self._document.design.resources) <= LARGE else ()
        for row in (*holders, *sorted(self._opened)):
            index = self.model.index_of(row)
            if index.isValid():
                self.view.setExpanded(index, row not in self._closed)
        self._following = False
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._show_selection()

    def _show_selection(self) -> None:
        if self._following:
            return
        self._following = True
        wanted = QItemSelection()
        last = None
        for resource_id in self._document.selection:
            index = self.model.index_of(resource_id)
            if index.isValid():
                wanted.select(index, index)
                last = index
        model = self.view.selectionModel()
        model.select(wanted, Flag.ClearAndSelect)
        if last is not None:
            model.setCurrentIndex(last, Flag.NoUpdate)
            self.view.scrollTo(last)
        self._following = False

    def _on_selection(self) -> None:
        if self._following:
            return
        self._following = True
        chosen = [self.model.id_of(i) for i in self.view.selectionModel().selectedIndexes()]
        self._document.select([c for c in chosen if c is not None])
        self._following = False

    def _on_double_click(self, index: QModelIndex) -> None:
        if self.model.relation_at(index) is None and self.model.finding_at(index) is None:
            self._document.revealed.emit(self._document.selection)

    def _on_activated(self, index: QModelIndex) -> None:
        """Enter leads on: to the other end of a relation, to a finding in the list of problems, to the inspector."""
        relation, finding = self.model.relation_at(index), self.model.finding_at(index)
        if relation is not None:
            self._document.select([relation.other], reveal=True)
        elif finding is not None:
            self.finding_chosen.emit(finding)
        elif group_of(self.model.row_of(index) or ""):
            self.view.setExpanded(index, not self.view.isExpanded(index))

    def end_relation(self) -> bool:
        """Take the relation back that the current row stands for. False when it stands for none."""
        index = self.view.currentIndex()
        relation = self.model.relation_at(index) if self.view.hasFocus() else None
        if relation is None:
            return False
        if not relation.can_end:
            name = self._document.design.resources[relation.reference.source].name
            self._document.refused.emit(tr("This belongs to {name}; change it there.").format(name=name))
            return True
        reference, document = relation.reference, self._document
        document.session.seal()
        document.attempt(lambda: disconnect(document.design, reference.source, reference.field.name, reference.target))
        return True

    def row_menu(self, index: QModelIndex) -> QMenu | None:
        """What can be done with a relation or a finding; None for elements, which have the menu of the canvas."""
        relation, finding = self.model.relation_at(index), self.model.finding_at(index)
        if relation is None and finding is None:
            return None
        menu = QMenu(self)
        menu.setObjectName("outline-row-menu")
        menu.setToolTipsVisible(True)
        if relation is not None:
            name = self._document.design.resources[relation.other].name
            menu.addAction(tr("Go to {name}").format(name=name)).triggered.connect(lambda: self._on_activated(index))
            ending = menu.addAction(tr("Disconnect"))
            ending.setEnabled(relation.can_end)
            if not relation.can_end:
                ending.setToolTip(tr("It is a part of what it connects."))
            ending.triggered.connect(self.end_relation)
        if finding is not None:
            menu.addAction(tr("Show in the problems")).triggered.connect(lambda: self.finding_chosen.emit(finding))
            for fix in finding.fixes:
                words = plain(fix.title)
                action = menu.addAction(tr("Fix: {what}").format(what=words))
                action.triggered.connect(lambda _=False, f=fix, w=words: self._document.mend(f, w))
        return menu

    def _on_menu(self, at: QPoint) -> None:
        point = self.view.viewport().mapToGlobal(at)
        menu = self.row_menu(self.view.currentIndex())
        if menu is None:
            self.menu_requested.emit(self._document.selection, point)
            return
        menu.exec(point)
        menu.deleteLater()
