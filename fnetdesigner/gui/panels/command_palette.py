"""One field for everything: commands, elements, things to add, rules and problems, by keyboard alone.

Ctrl+K looks through all of it, Ctrl+F through the elements, and / through what can be added where the pointer
is. What is looked through is gathered when it opens; each key then only looks.
"""

from __future__ import annotations

import json
from typing import Any, Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from fnetdesigner.gui.actions import ACTIONS, Actions, plain_text
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.panels.found_list import HEIGHT, FoundDelegate, FoundModel, Row
from fnetdesigner.gui.panels.outline_model import subtitle
from fnetdesigner.gui.panels.palette import entries
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import plain
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.workspace.lookup import Finder, Hit, Item, Ranges, address_in, elements

Scope = Literal["all", "elements", "add"]
WIDTH, NARROWEST, MOST_SHOWN = 560, 280, 11
MOST_FINDINGS = 2000
RECENT, MOST_RECENT = "commands/recent", 12
LASTING = ("command:", "add:")
"""Recent ones of these sorts are kept in the settings; elements and problems belong to one design."""
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
HINTS: dict[Scope, str] = {
    "all": "A command, an element, an address, a rule or a problem",
    "elements": "Find by name, kind or address",
    "add": "What to add here",
}
NOTHING: dict[Scope, str] = {
    "all": "Nothing of that name, kind, address or rule.",
    "elements": "Nothing of that name, kind or address.",
    "add": "Nothing of that name can be added.",
}


class CommandPalette(QFrame):
    """A field with a list below, over the canvas. One signal for each sort of thing that can be chosen."""

    command_chosen = Signal(str)
    element_chosen = Signal(str)
    entry_chosen = Signal(object)
    rule_chosen = Signal(str)
    finding_chosen = Signal(object)

    def __init__(self, document: Document, theme: Theme, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._host, self._document, self._theme, self._settings = parent, document, theme, settings
        self._actions: Actions | None = None
        self._scope: Scope = "all"
        self._finder = Finder(())
        self._elements: tuple[Design | None, list[Item], Ranges] = (None, [], Ranges(()))
        self._recent = self._read_recent()
        self.setObjectName("command-palette")
        self.setProperty("role", "floating")
        self.field = QLineEdit()
        self.field.setObjectName("command-palette-field")
        self.list = QListView()
        self.list.setObjectName("command-palette-list")
        self.list.setAccessibleName(tr("Found"))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = FoundDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.model = FoundModel(self._row, self)
        self.list.setModel(self.model)
        self._nothing = QLabel()
        self._nothing.setProperty("role", "muted")
        self._nothing.setContentsMargins(8, 4, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.field, self.list, self._nothing):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.hide()

    def offer(self, actions: Actions) -> None:
        """These are the commands."""
        self._actions = actions

    def open(self, scope: Scope = "all") -> None:
        """Show it over its parent and wait for words."""
        self._scope = scope
        self._finder = Finder(self._gather(scope))
        self.field.setPlaceholderText(spoken(HINTS[scope]))
        self.field.setAccessibleName(spoken(HINTS[scope]))
        self.field.clear()
        self._look("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def found(self) -> list[str]:
        """The keys of what is listed: ``command:save``, ``element:subnet-1``."""
        return [hit.item.key for hit in self.model.hits]

    # Gathering.

    def _gather(self, scope: Scope) -> list[Item]:
        if scope == "elements":
            return self._of_design()[1]
        added = [
            Item.of(f"add:{e.title}", tr("Add {title}").format(title=spoken(e.title)), e.words, e, 1)
            for e in entries(catalogue())
        ]
        if scope == "add":
            return added
        return [*self._commands(), *added, *self._of_design()[1], *self._rules(), *self._findings()]

    def _of_design(self) -> tuple[Design | None, list[Item], Ranges]:
        design = self._document.design
        if self._elements[0] is not design:
            self._elements = (design, elements(design, 2), Ranges.of(design))
        return self._elements

    def _commands(self) -> list[Item]:
        if self._actions is None:
            return []
        made = self._actions
        return [
            Item.of(
                f"command:{s.id}",
                plain_text(made[s.id].text()).removesuffix("…"),
                f"{spoken(s.menu)} {spoken(s.tip)}".lower(),
                s.id,
            )
            for s in ACTIONS
            if s.id not in ("commands", "quick_add")
        ]

    def _rules(self) -> list[Item]:
        return [Item.of(f"rule:{r.id}", f"{r.id} {plain(r.title)}", "rule", r.id, 3) for r in rulebook()]

    def _findings(self) -> list[Item]:
        found = self._document.session.findings.all[:MOST_FINDINGS]
        return [
            Item.of(
                f"finding:{' '.join(f.key)}",
                plain(f.message),
                tr("{rule} {severity} problem finding").format(rule=f.rule, severity=f.severity).lower(),
                f,
                4,
            )
            for f in found
            if not f.waived
        ]

    # Looking.

    def _look(self, text: str) -> None:
        hits = self._finder.look_up(text, {key: n for n, key in enumerate(self._recent)})
        if self._scope != "add":
            _, items, ranges = self._of_design()
            holders = ranges.holding(text)
            if holders:
                by_id = {i.target: i for i in items}
                first = [Hit(by_id[i]) for i in holders]
                known = {h.item.key for h in first}
                hits = [*first, *(h for h in hits if h.item.key not in known)]
        self.model.show(hits)
        self.list.setVisible(bool(hits))
        self.list.setFixedHeight(HEIGHT * min(MOST_SHOWN, max(len(hits), 1)) + 2)
        self._nothing.setVisible(not hits)
        self._nothing.setText(
            tr("No range of the design holds this address.") if address_in(text) else spoken(NOTHING[self._scope])
        )
        if hits:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self.setFixedWidth(min(WIDTH, max(NARROWEST, self._host.width() - 32)))
        self.adjustSize()
        self.move(QPoint((self._host.width() - self.width()) // 2, 16))

    def _row(self, hit: Hit) -> Row:
        sort, _, _ = hit.item.key.partition(":")
        return _ROWS[sort](self, hit)

    def _command_row(self, hit: Hit) -> Row:
        spec = next(s for s in ACTIONS if s.id == hit.item.target)
        keys = why = ""
        if self._actions is not None:
            keys = self._actions[spec.id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            why = self._actions.why_not(spec.id)
        picture = icon(f"icons/actions/{spec.icon}.svg", "muted", self._theme) if spec.icon else None
        return Row(hit.item.title, hit.spans, spoken(spec.menu), keys, picture, why=why)

    def _entry_row(self, hit: Hit) -> Row:
        kind = hit.item.target.kind
        return Row(hit.item.title, hit.spans, spoken(kind.help), tr("Add"), icon(kind.icon, kind.category, self._theme))

    def _element_row(self, hit: Hit) -> Row:
        design = self._document.design
        resource = design.resources[hit.item.target]
        kind = catalogue().of(resource)
        told = spoken(subtitle(resource, design))
        title = spoken(kind.title)
        detail = f"{title}, {told}" if told and title != hit.item.title else told or title
        return Row(hit.item.title, hit.spans, detail, "", icon(kind.icon, kind.category, self._theme))

    def _rule_row(self, hit: Hit) -> Row:
        return Row(hit.item.title, hit.spans, "", tr("Rule"), icon("icons/actions/help.svg", "muted", self._theme))

    def _finding_row(self, hit: Hit) -> Row:
        finding = hit.item.target
        return Row(hit.item.title, hit.spans, "", finding.rule, severity=finding.severity)

    # Choosing.

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self.model.hits) or self.model.row(row).why:
            return
        item = self.model.hits[row].item
        self.hide()
        self._host.setFocus()
        self._remember(item.key)
        sort, _, _ = item.key.partition(":")
        signals: dict[str, Any] = {
            "command": self.command_chosen,
            "element": self.element_chosen,
            "add": self.entry_chosen,
            "rule": self.rule_chosen,
            "finding": self.finding_chosen,
        }
        signals[sort].emit(item.target)

    def _remember(self, key: str) -> None:
        self._recent = [key, *(k for k in self._recent if k != key)][:MOST_RECENT]
        self._settings.setValue(RECENT, json.dumps([k for k in self._recent if k.startswith(LASTING)]))

    def _read_recent(self) -> list[str]:
        try:
            found = json.loads(str(self._settings.value(RECENT, "[]")))
        except ValueError:
            return []
        return [str(k) for k in found][:MOST_RECENT] if isinstance(found, list) else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list, Enter picks, Escape or leaving closes."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in MOVES:
                row = max(0, min(self.model.rowCount() - 1, self.list.currentIndex().row() + MOVES[key]))
                self.list.setCurrentIndex(self.model.index(row, 0))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex().row())
                return True
            if key == Qt.Key.Key_Escape:
                self.hide()
                self._host.setFocus()
                return True
        return super().eventFilter(watched, event)


_ROWS = {
    "command": CommandPalette._command_row,
    "add": CommandPalette._entry_row,
    "element": CommandPalette._element_row,
    "rule": CommandPalette._rule_row,
    "finding": CommandPalette._finding_row,
}
"""How each sort of thing is shown."""
