"""The page of one rule: what it finds and why, how grave it is held here, its pictures and its documents."""

from __future__ import annotations

import html
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from fnetdesigner.gui.canvas.still import Still
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import SEVERITY_TOKENS, pixmap
from fnetdesigner.gui.language import in_sentence, spoken, tr
from fnetdesigner.gui.panels.finding_detail import source_link
from fnetdesigner.gui.panels.inspector_parts import clear, link_button
from fnetdesigner.gui.panels.rule_examples import BREAKING, CLEAN, DEPLOYED, Example, Examples
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import counted, rich
from fnetdesigner.rules.rule import Rule
from fnetdesigner.rules.waivers import EXPORT, choices_of
from fnetdesigner.workspace.decisions import CHOICE_WORDS, hold, severity_of
from fnetdesigner.workspace.rule_pages import facts_about

DEFAULT = "default"
WIDEST = 760


class SeverityChoice(QWidget):
    """How grave the project holds a rule, and why. One step of the history."""

    def __init__(self, document: Document, rule: Rule) -> None:
        super().__init__()
        self._document, self._rule = document, rule
        self.choice = QComboBox()
        self.choice.setObjectName("rule-severity")
        self.choice.setAccessibleName(tr("Severity of {id} in this project").format(id=rule.id))
        self.choice.addItem(
            tr("As the rule says: {severity}").format(severity=in_sentence(CHOICE_WORDS[rule.severity])), DEFAULT
        )
        for one in choices_of(rule):
            self.choice.addItem(spoken(CHOICE_WORDS[one]), one)
        self.reason = QLineEdit()
        self.reason.setObjectName("rule-severity-reason")
        self.reason.setPlaceholderText(tr("Reason, for those who read the project later"))
        self.reason.setAccessibleName(tr("Reason for the severity"))
        self.note = QLabel()
        self.note.setObjectName("rule-severity-note")
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choice)
        row.addWidget(self.reason, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.note)
        self.choice.activated.connect(self._on_choice)
        self.reason.editingFinished.connect(self._on_reason)
        self.refresh()

    def refresh(self) -> None:
        """Show what the project says now."""
        override = severity_of(self._document.design, self._rule.id)
        at = self.choice.findData(DEFAULT if override is None else override.severity)
        self.choice.setCurrentIndex(max(0, at))
        if not self.reason.hasFocus():
            self.reason.setText("" if override is None else override.reason)
        self.reason.setVisible(override is not None)
        self.choice.setEnabled(self.choice.count() > 1)
        self.note.setText(self._noted())
        self.note.setVisible(bool(self.note.text()))

    def _noted(self) -> str:
        if self._rule.mode == "manual":
            return tr("This is a thing to verify by hand; the report lists it. It has no severity to change.")
        if self._rule.severity == "todo":
            return tr("A to-do is an unfinished thing and no fault; its name cannot be changed.")
        if self._rule.id.startswith(EXPORT):
            return tr("What an export would lose cannot be silenced; it is a warning at least.")
        override = severity_of(self._document.design, self._rule.id)
        if override is not None and override.severity == "off":
            return tr("Off in this project: what the rule finds counts as waived, and stays listed as that.")
        return tr("Changed in this project.") if override is not None else ""

    def _on_choice(self, _index: int) -> None:
        wanted: Any = self.choice.currentData()
        override = severity_of(self._document.design, self._rule.id)
        reason = "" if override is None else override.reason
        choice = None if wanted == DEFAULT else wanted
        self._document.attempt(lambda: hold(self._document.design, self._rule, choice, reason))
        self.refresh()

    def _on_reason(self) -> None:
        override = severity_of(self._document.design, self._rule.id)
        words = self.reason.text().strip()
        if override is not None and override.reason != words:
            self._document.attempt(lambda: hold(self._document.design, self._rule, override.severity, words))


class RulePage(QScrollArea):
    """Shows one rule. ``findings_wanted`` carries the id of a rule whose findings are to be shown."""

    findings_wanted = Signal(str)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rule-page")
        self.setAccessibleName(tr("Rule"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._document, self._theme = document, theme
        self._rule: Rule | None = None
        self._example: Example | None = None
        self.severity: SeverityChoice | None = None
        self.pictures: dict[str, Still] = {}
        page = QWidget()
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(24, 20, 24, 24)
        self._layout.setSpacing(6)
        self.setWidget(page)
        self._examples = Examples(self._on_example, self)
        theme.changed.connect(self._draw)
        document.changed.connect(self._on_changed)

    @property
    def rule(self) -> Rule | None:
        """The rule that is shown."""
        return self._rule

    @property
    def example(self) -> Example | None:
        """The example that is shown, once it has been made."""
        return self._example

    def show_rule(self, rule: Rule) -> None:
        """Show a rule; its pictures follow when they are ready."""
        if rule is not self._rule:
            self._rule, self._example = rule, None
            self._draw()
            self.verticalScrollBar().setValue(0)
            QTimer.singleShot(0, self, self._want)

    def _want(self) -> None:
        if self._rule is not None and self._example is None:
            self._examples.want(self._rule)

    def _on_example(self, example: Example) -> None:
        if self._rule is not None and example.rule == self._rule.id and self._example is None:
            self._example = example
            self._fill_examples()

    def _on_changed(self, _event: Any = None) -> None:
        if self.severity is not None:
            self.severity.refresh()
            self._tell_found()

    def _draw(self) -> None:
        clear(self._layout)
        rule = self._rule
        if rule is None:
            return
        self._add_head(rule)
        self._label(tr("Severity in this project"))
        self.severity = SeverityChoice(self._document, rule)
        self._layout.addWidget(self.severity)
        self._found = link_button("", "rule-findings", lambda: self.findings_wanted.emit(rule.id))
        self._layout.addWidget(self._found, 0, Qt.AlignmentFlag.AlignLeft)
        self._tell_found()
        self._label(tr("Why it matters"))
        self._text(rich(rule.why))
        self._label(tr("How to mend it"))
        self._text(rich(rule.remedy))
        self._example_box = QVBoxLayout()
        self._example_box.setSpacing(6)
        holder = QWidget()
        holder.setLayout(self._example_box)
        self._example_box.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(holder)
        self._fill_examples()
        self._label(tr("Sources"))
        for ref in rule.sources:
            link = self._text(source_link(ref, self._theme.hex("accent")), "muted", links=True)
            link.setObjectName("rule-source")
        self._label(tr("About this rule"))
        for title, words in facts_about(rule):
            self._text(f"{html.escape(title)}: {html.escape(words)}", "muted")
        self._layout.addStretch(1)

    def _add_head(self, rule: Rule) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(10)
        glyph = QLabel()
        token = SEVERITY_TOKENS[rule.severity]
        glyph.setPixmap(pixmap(f"icons/severity/{rule.severity}.svg", token, self._theme, 20))
        glyph.setAccessibleName(spoken(CHOICE_WORDS[rule.severity]))
        words = QVBoxLayout()
        words.setSpacing(2)
        title = QLabel(rich(rule.title))
        title.setObjectName("rule-title")
        title.setProperty("role", "heading")
        title.setTextFormat(Qt.TextFormat.RichText)
        title.setWordWrap(True)
        identity = QLabel(rule.id)
        identity.setObjectName("rule-id")
        identity.setProperty("role", "muted")
        identity.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(identity)
        words.addWidget(title)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._layout.addWidget(head)

    def _tell_found(self) -> None:
        assert self._rule is not None
        count = sum(1 for f in self._document.session.findings.all if f.rule == self._rule.id)
        self._found.setText(
            tr("Show its {findings} in this design").format(findings=counted(count, "finding", "findings"))
        )
        self._found.setToolTip("")
        self._found.setVisible(count > 0)

    def _fill_examples(self) -> None:
        box = self._example_box
        clear(box)
        self.pictures = {}
        found = self._example
        if found is not None and not found.drawings:
            return
        drawings = dict(found.drawings) if found is not None else {}
        if found is not None and found.fixes:
            self._label(tr("In the example below the designer offers"), box)
            for title in found.fixes:
                self._text(tr("·&nbsp; {title}").format(title=rich(title)), "", box)
        shown = ((DEPLOYED, ()), (BREAKING, found.messages if found is not None else ()), (CLEAN, ()))
        for words, messages in shown:
            if words == DEPLOYED and words not in drawings:
                continue
            self._label(spoken(words), box)
            for message in messages:
                self._text(rich(message), "", box)
            picture = Still(self._theme, f"picture-{words.split()[-1]}")
            picture.setMaximumWidth(WIDEST)
            picture.show_drawing(drawings.get(words), words if words in drawings else "")
            box.addWidget(picture)
            self.pictures[words] = picture

    def _label(self, text: str, box: QVBoxLayout | None = None) -> None:
        label = QLabel(text)
        label.setProperty("role", "label")
        label.setContentsMargins(0, 12, 0, 0)
        (self._layout if box is None else box).addWidget(label)

    def _text(self, text: str, role: str = "", box: QVBoxLayout | None = None, *, links: bool = False) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        if role:
            label.setProperty("role", role)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if links:
            flags |= Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            label.linkActivated.connect(open_address)
        label.setTextInteractionFlags(flags)
        (self._layout if box is None else box).addWidget(label)
        return label


def open_address(address: str) -> None:
    """Open a document's address in the browser, as somebody asked by clicking it."""
    QDesktopServices.openUrl(QUrl(address))
