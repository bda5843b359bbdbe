"""The editors of what a resource refers to: one other resource, several, or several of a few words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import in_sentence, spoken, tr
from fnetdesigner.gui.panels.editors import MIXED, Choice, Editor
from fnetdesigner.gui.panels.form import FieldSpec
from fnetdesigner.gui.theme import Theme
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import natural_key

NONE_YET = "None"
ROW_HEIGHT, MOST_ROWS = 26, 6


def candidates(design: Design, kinds: Sequence[str]) -> list[tuple[str, str, str]]:
    """What a reference may name: id, words that tell it from others, kind; by kind, then by name."""
    found: list[tuple[str, str, str]] = []
    for slug in kinds:
        ids = sorted(design.index.by_kind.get(slug, ()), key=lambda i: natural_key(design.resources[i].name.lower()))
        names = [design.resources[i].name for i in ids]
        for resource_id, name in zip(ids, names, strict=True):
            parent = design.get(design.resources[resource_id].parent)
            told = f"{name}  ({parent.name})" if parent is not None and names.count(name) > 1 else name
            found.append((resource_id, told, slug))
    return found


def kinds_in_words(kinds: Sequence[str]) -> str:
    """The kinds that a reference may name, as a sentence has them."""
    titles = [in_sentence(catalogue().by_slug[slug].title) for slug in kinds]
    return (
        titles[0]
        if len(titles) == 1
        else tr("{names} or {titles}").format(names=", ".join(titles[:-1]), titles=titles[-1])
    )


class ReferenceEditor(Editor):
    """One other resource of the design, with a way to go there."""

    def __init__(self, spec: FieldSpec, document: Document, theme: Theme) -> None:
        self.box = Choice()
        super().__init__(QWidget())
        self.field.removeEventFilter(self)
        self._document, self._theme = document, theme
        self._kinds = spec.target.kinds if spec.target else ()
        self._optional = spec.optional
        self._items: list[tuple[str, str, str]] = []
        self._value: str | None = None
        self.go = QToolButton()
        self.go.setIcon(icon("icons/actions/chevron-right.svg", "muted", theme))
        self.go.setToolTip(tr("Go to it"))
        self.go.setAccessibleName(tr("Go to {title}").format(title=in_sentence(spec.shown.title)))
        self.go.setFixedSize(28, 28)
        layout = QHBoxLayout(self.field)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.go)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self._send)
        self.go.clicked.connect(self._follow)

    def _ids(self) -> list[str | None]:
        return [*([None] if self._optional else []), *(i for i, _, _ in self._items)]

    def _send(self, index: int) -> None:
        self.edited.emit(self._ids()[index])

    def _follow(self) -> None:
        if self._value is not None:
            self._document.select([self._value], reveal=True)

    def _fill(self) -> None:
        items = candidates(self._document.design, self._kinds)
        if items == self._items and self.box.count():
            return
        self._items = items
        blocker = QSignalBlocker(self.box)
        self.box.clear()
        if self._optional:
            self.box.addItem(spoken(NONE_YET))
        for _, told, slug in items:
            kind = catalogue().by_slug[slug]
            self.box.addItem(icon(kind.icon, kind.category, self._theme), told)
        if not items:
            self.box.setToolTip(tr("There is no {kind} in this design yet.").format(kind=kinds_in_words(self._kinds)))
        blocker.unblock()

    def show_value(self, value: Any) -> None:
        self._value = value
        self._fill()
        ids = self._ids()
        self.box.setCurrentIndex(ids.index(value) if value in ids else -1)
        self.go.setEnabled(value is not None)

    def show_mixed(self) -> None:
        self._value = None
        self._fill()
        self.box.setPlaceholderText(spoken(MIXED))
        self.box.setCurrentIndex(-1)
        self.go.setEnabled(False)


class CheckListEditor(Editor):
    """Several of a list, each with a box. ``items`` gives value, words and icon path with its colour token."""

    def __init__(self, items: Callable[[], list[tuple[str, str, str]]], empty: str, theme: Theme) -> None:
        super().__init__(QWidget())
        self._items_now, self._theme = items, theme
        self._items: list[tuple[str, str, str]] | None = None
        self._value: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = QLabel(empty)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        layout = QVBoxLayout(self.field)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self._empty)
        self.setFocusProxy(self.list)
        self.list.itemChanged.connect(self._send)

    def _send(self, item: QListWidgetItem) -> None:
        value = str(item.data(Qt.ItemDataRole.UserRole))
        kept = tuple(v for v in self._value if v != value)
        self.edited.emit((*kept, value) if item.checkState() == Qt.CheckState.Checked else kept)

    def show_value(self, value: Any) -> None:
        self._value = tuple(value)
        items = self._items_now()
        blocker = QSignalBlocker(self.list)
        if items != self._items:
            self._items = items
            self.list.clear()
            for one, told, slug in items:
                item = QListWidgetItem(told, self.list)
                item.setData(Qt.ItemDataRole.UserRole, one)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
                )
                if slug:
                    kind = catalogue().by_slug[slug]
                    item.setIcon(icon(kind.icon, kind.category, self._theme))
            self.list.setVisible(bool(items))
            self._empty.setVisible(not items)
            self.list.setFixedHeight(ROW_HEIGHT * min(MOST_ROWS, max(1, len(items))) + 4)
        for row in range(self.list.count()):
            item = self.list.item(row)
            chosen = item.data(Qt.ItemDataRole.UserRole) in self._value
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        blocker.unblock()

    def show_mixed(self) -> None:
        self.show_value(())
        blocker = QSignalBlocker(self.list)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.PartiallyChecked)
        blocker.unblock()


def references_editor(spec: FieldSpec, document: Document, theme: Theme) -> CheckListEditor:
    """A check list of the resources that a field may name."""
    kinds = spec.target.kinds if spec.target else ()
    empty = tr("There is no {kind} in this design yet.").format(kind=kinds_in_words(kinds)) if kinds else ""
    return CheckListEditor(lambda: candidates(document.design, kinds), empty, theme)


def choices_editor(spec: FieldSpec, theme: Theme) -> CheckListEditor:
    """A check list of a few words."""
    items = [(str(value), spoken(words), "") for value, words in spec.choices]
    return CheckListEditor(lambda: items, "", theme)
