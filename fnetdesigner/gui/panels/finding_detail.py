"""One finding in full: what is wrong, why it matters, how to mend it, and the documents that say so."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fnetdesigner.gui.panels.inspector_parts import clear
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import plain, rich
from fnetdesigner.rules.finding import Finding, Fix, SourceRef

EMPTY = "Choose a finding to see why it matters and how to mend it."


def source_link(ref: SourceRef, color: str) -> str:
    """A source as a link: title, section, date."""
    told = html.escape(ref.source.title)
    if ref.section:
        told += f", “{html.escape(ref.section)}”"
    address = html.escape(ref.source.url, quote=True)
    return f'<a style="color:{color}" href="{address}">{told}</a> ({html.escape(ref.source.date)})'


class FindingDetail(QScrollArea):
    """Shows one finding, with its fixes as buttons. ``waivable``: it may be waived here."""

    fix_chosen = Signal(object)
    waive_chosen = Signal(object)
    unwaive_chosen = Signal(object)

    def __init__(self, theme: Theme, *, waivable: bool = True) -> None:
        super().__init__()
        self.setObjectName("finding-detail")
        self.setAccessibleName("Finding in full")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)
        self._theme, self._waivable = theme, waivable
        self._finding: Finding | None = None
        self._fixes: tuple[Fix, ...] = ()
        page = QWidget()
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
        if (finding, fixes) != (self._finding, self._fixes):
            self._finding = finding
            self._draw()

    def _draw(self) -> None:
        clear(self._layout)
        finding = self._finding
        self._fixes = () if finding is None else finding.fixes
        if finding is None:
            self._add(EMPTY, "muted")
        else:
            self._add(finding.rule, "muted")
            self._add(rich(finding.message), "", size=13)
            self._add_fixes()
            if finding.why:
                self._add("Why it matters", "label")
                self._add(rich(finding.why), "")
            if finding.remedy:
                self._add("What to do", "label")
                self._add(rich(finding.remedy), "")
            if finding.sources:
                self._add("Sources", "label")
                for ref in finding.sources:
                    self._add(source_link(ref, self._theme.hex("accent")), "muted", links=True)
            self._add_waiver(finding)
        self._layout.addStretch(1)

    def _add(self, text: str, role: str, *, links: bool = False, size: int = 0) -> None:
        label = QLabel(text)
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

    def _add_fixes(self) -> None:
        for fix in self._fixes:
            button = QPushButton(plain(fix.title))
            button.setObjectName(f"apply-{fix.id}")
            button.setToolTip("Apply this fix as one step that can be undone")
            button.clicked.connect(lambda _=False, f=fix: self.fix_chosen.emit(f))
            self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_waiver(self, finding: Finding) -> None:
        if not self._waivable or finding.severity == "todo":
            return
        button = QPushButton("Take the waiver back" if finding.waived else "Waive…")
        button.setObjectName("unwaive" if finding.waived else "waive")
        button.setProperty("role", "link")
        signal = self.unwaive_chosen if finding.waived else self.waive_chosen
        button.clicked.connect(lambda: signal.emit(finding))
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
