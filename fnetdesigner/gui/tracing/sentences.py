"""The sentences of an answer, one below the other: each marks its things, opens its documents, and can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from fnetdesigner.azure.facts import source
from fnetdesigner.gui.icons import pixmap
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import plain, rich
from fnetdesigner.routing.question import WAYPOINTS, Blocker, Hop

DISC = 20


class Number(QWidget):
    """The number of a sentence as a disc, as on the canvas: full where the packet passes, else a ring."""

    def __init__(self, number: int, theme: Theme, *, passed: bool) -> None:
        super().__init__()
        self._number, self._theme, self._passed = number, theme, passed
        self.setFixedSize(DISC, DISC)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, panel = self._theme.color("accent"), self._theme.color("panel")
        painter.setPen(accent)
        painter.setBrush(accent if self._passed else panel)
        painter.drawEllipse(self.rect().adjusted(1, 1, -2, -2))
        painter.setPen(panel if self._passed else accent)
        painter.setFont(self._theme.font(11, semibold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class Sentence(QFrame):
    """One sentence. ``looked_at``: the pointer or the focus is on it, or left it; ``chosen``: it was clicked."""

    looked_at = Signal(bool)
    chosen = Signal()

    def __init__(self, mark: QWidget, text: str, by: str, codes: Sequence[str], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(plain(text))
        self.setMinimumHeight(28)
        self.setAutoFillBackground(True)
        words = QLabel(rich(text))
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(words)
        below = QHBoxLayout()
        below.setSpacing(10)
        if by:
            told = QLabel(by)
            told.setObjectName("matched")
            told.setFont(theme.font(11, mono=True))
            told.setProperty("role", "muted")
            told.setTextFormat(Qt.TextFormat.PlainText)
            told.setToolTip(tr("What matched"))
            told.setMinimumWidth(1)
            below.addWidget(told)
        if codes:
            below.addWidget(documents(codes, theme))
        below.addStretch(1)
        if by or codes:
            column.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self._light(False)

    def _light(self, on: bool) -> None:
        palette = self.palette()
        shade = self._theme.tint("accent", 0.13) if on else self._theme.color("panel")
        palette.setColor(self.backgroundRole(), shade)
        self.setPalette(palette)

    def _look(self, on: bool) -> None:
        self._light(on)
        self.looked_at.emit(on)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is on it."""
        self._look(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left."""
        self._look(self.hasFocus())
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard came here."""
        self._look(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went on."""
        self._look(self.underMouse())
        super().focusOutEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


def documents(codes: Sequence[str], theme: Theme) -> QLabel:
    """Small links to the documents behind a sentence."""
    links = []
    for code in dict.fromkeys(codes):
        found = source(code)
        links.append(f'<a style="color:{theme.hex("accent")}" href="{found.url}" title="{found.title}">{code}</a>')
    label = QLabel(" ".join(links))
    label.setObjectName("documents")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setFont(theme.font(11))
    label.setOpenExternalLinks(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
    label.setToolTip("\n".join(f"{source(c).title} ({source(c).date})" for c in dict.fromkeys(codes)))
    return label


def of_hop(number: int, hop: Hop, theme: Theme) -> Sentence:
    """The sentence of a hop."""
    mark = Number(number, theme, passed=hop.role in WAYPOINTS)
    return Sentence(mark, hop.what, hop.by, hop.sources, theme)


def of_blocker(blocker: Blocker, theme: Theme, *, sure: bool) -> Sentence:
    """The sentence of what stops the packet, or may do so, with its shape."""
    by = f"{blocker.by}  ·  {blocker.fault}" if blocker.fault else blocker.by
    return Sentence(glyph("error" if sure else "warning", theme), blocker.what, by, blocker.sources, theme)


def of_remark(text: str, shape: str, theme: Theme) -> Sentence:
    """A warning or an assumption."""
    return Sentence(glyph(shape, theme), text, "", (), theme)


def glyph(shape: str, theme: Theme, size: int = 16) -> QLabel:
    """The shape of a severity or verdict."""
    label = QLabel()
    label.setPixmap(pixmap(f"icons/severity/{shape}.svg", shape, theme, size))
    label.setFixedSize(DISC, max(DISC, size))
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    label.setAccessibleName(
        {"error": tr("Blocked"), "warning": tr("Warning"), "ok": tr("Allowed")}.get(shape, tr("Remark"))
    )
    return label
