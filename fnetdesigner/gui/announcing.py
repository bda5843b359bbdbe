"""Says findings to a person who asks: to screen readers as an announcement, and to everybody in the line of messages.

Nothing is said by itself: while somebody types, findings come and go, and a reader that tells of each is in the way.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.words import SEVERITY_WORDS, counted, plain

MOST = 5
"""So many findings are said one by one."""


def words_about(document: Document) -> str:
    """The findings of what is selected, the gravest first; of the whole design where nothing is."""
    findings = document.session.findings
    if not document.selection:
        told = [counted(findings.counts[s], *words) for s, words in SEVERITY_WORDS.items() if findings.counts[s]]
        return ", ".join(told) or tr("No problems found.")
    chosen = set(document.selection)
    own = [f for f in findings.all if not f.waived and chosen & set(f.subjects)]
    if not own:
        return tr("No problems found in what is selected.")
    said = [f"{number}. {plain(finding.message)}" for number, finding in enumerate(own[:MOST], 1)]
    if len(own) > MOST:
        said.append(tr("and {number} more").format(number=len(own) - MOST))
    return " ".join([f"{counted(len(own), 'finding', 'findings')}.", *said])


def announce(widget: QWidget, words: str) -> None:
    """Let screen readers say something now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
