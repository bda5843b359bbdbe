"""What the inspector is put together from: its header, the findings on top, and folding sections."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon, pixmap
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.panels.peek import Peek
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import plain, rich
from fnetdesigner.rules.finding import Finding, Fix
from fnetdesigner.workspace.decisions import CHOICE_WORDS

ICON = 28


def discard(widget: QWidget) -> None:
    """Take a widget out of where it stands, for good."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def clear(box: QVBoxLayout) -> None:
    """Take everything out of a box."""
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            discard(widget)


class Header(QWidget):
    """Icon, kind and name of what is shown, with a way to its documentation."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._doc = ""
        self._image = QLabel()
        self._image.setFixedSize(ICON, ICON)
        self._kind = QLabel()
        self._kind.setProperty("role", "muted")
        self._kind.setWordWrap(True)
        self.name = QLabel()
        self.name.setObjectName("inspector-name")
        self.name.setProperty("role", "heading")
        self.name.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self._link = QToolButton()
        self._link.setObjectName("documentation")
        self._link.setFixedSize(28, 28)
        self._link.setAccessibleName(tr("Open Microsoft's documentation"))
        self._link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._doc)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._kind)
        words.addWidget(self.name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._image, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)

    def show_thing(self, picture: str, token: str, kind: str, doc: str = "") -> None:
        """Show icon and kind, and offer the documentation where there is some."""
        self._doc = doc
        self._image.setPixmap(pixmap(picture, token, self._theme, ICON))
        self._kind.setText(kind)
        self._link.setIcon(icon("icons/actions/help.svg", "muted", self._theme))
        self._link.setToolTip(tr("Open Microsoft's documentation\n{doc}").format(doc=doc))
        self._link.setVisible(bool(doc))


class FindingsBox(QWidget):
    """The findings on what is selected, each with its fixes as buttons."""

    fix_chosen = Signal(object)
    finding_chosen = Signal(object)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self._document, self._theme = document, theme
        self._shown: tuple[tuple[Finding, tuple[Fix, ...]], ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.hide()

    def forget(self) -> None:
        """Draw anew the next time, as in other colours."""
        self._shown = ()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings, the worst first."""
        shown = tuple((f, f.fixes) for f in findings)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._layout)
        for finding, fixes in shown:
            self._layout.addWidget(self._card(finding, fixes))
        self.setVisible(bool(findings))

    def _card(self, finding: Finding, fixes: Sequence[Fix]) -> QWidget:
        card = QFrame()
        card.setObjectName(f"finding-{finding.rule}")
        glyph = QLabel()
        token = {"todo": "muted"}.get(finding.severity, finding.severity)
        glyph.setPixmap(pixmap(f"icons/severity/{finding.severity}.svg", token, self._theme, 16))
        glyph.setFixedSize(16, 18)
        glyph.setAccessibleName(spoken(CHOICE_WORDS[finding.severity]))
        message = QLabel(rich(finding.message))
        message.setTextFormat(Qt.TextFormat.RichText)
        message.setWordWrap(True)
        message.setToolTip(f"{finding.rule}: {plain(finding.remedy)}")
        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.addWidget(message)
        for fix in fixes:
            apply = link_button(plain(fix.title), f"fix-{fix.id}", lambda _=False, f=fix: self.fix_chosen.emit(f))
            Peek(apply, self._document, fix)
            inner.addWidget(apply, 0, Qt.AlignmentFlag.AlignLeft)
        why = link_button(tr("Why?"), f"why-{finding.rule}", lambda: self.finding_chosen.emit(finding))
        inner.addWidget(why, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(inner, 1)
        return card


class Section(QWidget):
    """A part of a form with its title; ``folds``: it can be closed, and tells so by ``toggled``."""

    toggled = Signal(bool)

    def __init__(self, title: str, theme: Theme, *, folds: bool = False, opened: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self.body = QWidget()
        self.fields = QVBoxLayout(self.body)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        divider = QFrame()
        divider.setProperty("role", "divider")
        divider.setFixedHeight(1)
        layout.addWidget(divider)
        if folds:
            self.toggle = QToolButton()
            self.toggle.setObjectName(f"section-{title.lower()}")
            self.toggle.setText(title)
            self.toggle.setCheckable(True)
            self.toggle.setChecked(opened)
            self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self.toggle.setIconSize(QSize(16, 16))
            self.toggle.toggled.connect(self._fold)
            layout.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
            self._fold(opened)
        else:
            heading = QLabel(title)
            heading.setProperty("role", "section")
            layout.addWidget(heading)
        layout.addWidget(self.body)

    def _fold(self, opened: bool) -> None:
        name = "chevron-down" if opened else "chevron-right"
        self.toggle.setIcon(icon(f"icons/actions/{name}.svg", "muted", self._theme))
        self.body.setVisible(opened)
        self.toggled.emit(opened)


def link_button(text: str, name: str, act: object) -> QPushButton:
    """A button that looks like a link; ``act`` is called when it is pressed."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setProperty("role", "link")
    button.setToolTip(text)
    button.clicked.connect(act)
    return button
