"""One finding in full: what is wrong, why it matters, how to mend it, and the documents that say so."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import day, in_sentence, spoken, tr
from fnetdesigner.gui.panels.fixes import Fixes
from fnetdesigner.gui.panels.inspector_parts import clear, link_button
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import rich
from fnetdesigner.model.design import Waiver
from fnetdesigner.rules.finding import Finding, Fix, SourceRef
from fnetdesigner.rules.rulebook import find_rule
from fnetdesigner.rules.waivers import Decisions, covers, has_expired, is_unsigned
from fnetdesigner.workspace.decisions import CHOICE_WORDS, severity_of

SETTLED = 40
"""Milliseconds after which a new card has its place."""
EMPTY = "Choose a finding to see why it matters and how to mend it."


def source_link(ref: SourceRef, color: str) -> str:
    """A source as a link: title, section, date."""
    told = html.escape(ref.source.title)
    if ref.section:
        told += f", “{html.escape(ref.section)}”"
    address = html.escape(ref.source.url, quote=True)
    return f'<a style="color:{color}" href="{address}">{told}</a> ({html.escape(ref.source.date)})'


class FindingDetail(QScrollArea):
    """Shows one finding, with its fixes. ``waivable``: it may be waived here. ``rule_wanted`` carries the id of a
    rule that is to be explained; ``looked_at``: a fix is previewed."""

    fix_chosen = Signal(object)
    looked_at = Signal()
    rule_wanted = Signal(str)
    waive_chosen = Signal(object)
    unwaive_chosen = Signal(object)

    def __init__(self, document: Document, theme: Theme, *, waivable: bool = True) -> None:
        super().__init__()
        self.setObjectName("finding-detail")
        self.setAccessibleName(tr("Finding in full"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)
        self._document, self._theme, self._waivable = document, theme, waivable
        self._told: tuple[str, str] = ("", "")
        self._finding: Finding | None = None
        self._fixes: tuple[Fix, ...] = ()
        self._offered: Fixes | None = None
        self._page = page = QWidget()
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(16, 12, 16, 12)
        self._layout.setSpacing(6)
        self.setWidget(page)
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def finding(self) -> Finding | None:
        """The finding that is shown."""
        return self._finding

    def show_finding(self, finding: Finding | None) -> None:
        """Show a finding, or a hint when there is none."""
        # An edit elsewhere can change the fixes of a finding that stands as it stood.
        fixes = () if finding is None else finding.fixes
        told = ("", "") if finding is None else (self._meta(finding), self._decided(finding))
        if (finding, fixes, told) != (self._finding, self._fixes, self._told):
            self._finding = finding
            self._draw()

    def _draw(self) -> None:
        if self._offered is not None:
            self._offered.end()
            self._offered = None
        clear(self._layout)
        finding = self._finding
        self._fixes = () if finding is None else finding.fixes
        self._told = ("", "") if finding is None else (self._meta(finding), self._decided(finding))
        if finding is None:
            self._add(spoken(EMPTY), "muted")
        else:
            self._add_head(finding)
            self._add(rich(finding.message), "", size=13)
            if self._told[1]:
                self._add(html.escape(self._told[1]), "warning" if not finding.waived else "muted", name="decided")
            self._add_fixes()
            if finding.why:
                self._add(tr("Why it matters"), "label")
                self._add(rich(finding.why), "")
            if finding.remedy:
                self._add(tr("What to do"), "label")
                self._add(rich(finding.remedy), "")
            if finding.sources:
                self._add(tr("Sources"), "label")
                for ref in finding.sources:
                    self._add(source_link(ref, self._theme.hex("accent")), "muted", links=True)
            self._add_waiver(finding)
        self._layout.addStretch(1)
        self._chain()

    def _chain(self) -> None:
        """Let Tab go on from here into what was just made; Qt puts new widgets at the end of the window."""
        before: QWidget = self
        for widget in self._page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, widget)
                before = widget

    def _add(self, text: str, role: str, *, links: bool = False, size: int = 0, name: str = "") -> None:
        label = QLabel(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        if role:
            label.setProperty("role", role)
        if role == "label":
            label.setContentsMargins(0, 8, 0, 0)
        if size:
            label.setFont(self._theme.font(size))
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if links:
            flags |= Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            label.setOpenExternalLinks(True)
        label.setTextInteractionFlags(flags)
        self._layout.addWidget(label)

    def _meta(self, finding: Finding) -> str:
        """The rule and how grave it is held, and by whom."""
        rule, override = find_rule(finding.rule), severity_of(self._document.design, finding.rule)
        own = in_sentence(CHOICE_WORDS[rule.severity]) if rule is not None else ""
        words = spoken(CHOICE_WORDS[finding.severity])
        if override is not None and words != own:
            words += tr(", set in this project (the rule says {own})").format(own=own)
        return f"{finding.rule} · {words}"

    def _decided(self, finding: Finding) -> str:
        """What the project's waivers say of a finding, those that do nothing included."""
        settings, today = self._document.design.settings, self._document.session.today
        if finding.waived:
            waiver = Decisions(settings, today).waiver_of(finding)
            return "" if waiver is None else tr("Waived: {signed}").format(signed=_signed(waiver))
        for waiver in settings.waivers:
            if covers(waiver, finding):
                if has_expired(waiver, today):
                    return tr("A waiver expired on {expires}: {reason}").format(
                        expires=day(waiver.expires or ""), reason=waiver.reason
                    )
                if is_unsigned(waiver):
                    return tr(
                        "A waiver does not count: what an export loses is waived only with a reason and an owner."
                    )
        return ""

    def _add_head(self, finding: Finding) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        meta = QLabel(self._told[0])
        meta.setObjectName("finding-meta")
        meta.setProperty("role", "muted")
        meta.setWordWrap(True)
        row.addWidget(meta, 1)
        if find_rule(finding.rule) is not None:
            show = link_button(tr("Show rule"), "show-rule", lambda: self.rule_wanted.emit(finding.rule))
            show.setToolTip(tr("What this rule finds, with examples and documents (F1)"))
            row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(head)

    def _add_fixes(self) -> None:
        if self._fixes:
            fixes = Fixes(self._document, self._theme, self._fixes)
            fixes.chosen.connect(self.fix_chosen)
            fixes.looked_at.connect(self._on_looked_at)
            self._layout.addWidget(fixes)
            self._offered = fixes

    def _on_looked_at(self, card: QWidget) -> None:
        self.looked_at.emit()
        # The card has its place only once the layouts around it have run, one after the other.
        QTimer.singleShot(SETTLED, card, lambda: self.ensureWidgetVisible(card, 0, 8))

    def _add_waiver(self, finding: Finding) -> None:
        if not self._waivable or finding.severity == "todo":
            return
        if finding.waived and not any(covers(w, finding) for w in self._document.design.settings.waivers):
            return  # the rule is off; that is changed where it was decided
        button = QPushButton(tr("Take the waiver back") if finding.waived else tr("Waive…"))
        button.setObjectName("unwaive" if finding.waived else "waive")
        button.setProperty("role", "link")
        signal = self.unwaive_chosen if finding.waived else self.waive_chosen
        button.clicked.connect(lambda: signal.emit(finding))
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _signed(waiver: Waiver) -> str:
    """A waiver in words: why, who, until when."""
    by = ", ".join(
        p
        for p in (waiver.owner, tr("until {expires}").format(expires=day(waiver.expires)) if waiver.expires else "")
        if p
    )
    return f"{waiver.reason} ({by})" if by else waiver.reason
