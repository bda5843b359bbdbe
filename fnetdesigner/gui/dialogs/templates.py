"""The gallery: cards with a small picture of each template, to open as a copy or to put into the open design.

The pictures are painted by the layers of the canvas, one at a time and only when the gallery is first looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.canvas.still import paint_still, still_of
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.project.gallery import Template, design_of, templates

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Wish = Literal["open", "insert"]
CARD, PICTURE, PAD, GAP = QSize(296, 272), 160, 12, 6
TEMPLATE = Role.UserRole
NOWHERE = QModelIndex()


class Pictures(QObject):
    """Small pictures by name, each drawn when it was first asked for. ``drawn``: there is one more."""

    drawn = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._made: dict[tuple[str, str, float], QPixmap] = {}
        self._wanted: list[tuple[Template, QSize, float]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_one)

    def get(self, template: Template, size: QSize, ratio: float) -> QPixmap | None:
        """The picture of a template in the present colours; None as long as it is not drawn."""
        found = self._made.get((template.name, self._theme.name, ratio))
        if found is None and all(t.name != template.name for t, _, _ in self._wanted):
            self._wanted.append((template, size, ratio))
            self._timer.start()
        return found

    def _draw_one(self) -> None:
        if not self._wanted:
            self._timer.stop()
            return
        template, size, ratio = self._wanted.pop(0)
        made = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(self._theme.color("canvas"))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_still(painter, still_of(design_of(template), {}), size, self._theme, 10)
        painter.end()
        self._made[template.name, self._theme.name, ratio] = made
        self.drawn.emit()


class Cards(QAbstractListModel):
    """The templates, in their order."""

    def __init__(self, found: Sequence[Template], parent: QObject) -> None:
        super().__init__(parent)
        self._templates = tuple(found)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._templates)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The title, what a screen reader says, and the template itself."""
        template = self._templates[index.row()]
        match role:
            case Role.DisplayRole:
                return spoken(template.title)
            case Role.AccessibleDescriptionRole | Role.ToolTipRole:
                return spoken(template.description)
            case _ if role == TEMPLATE:
                return template
        return None


class Found(QSortFilterProxyModel):
    """Those whose name, title and description hold every word that was typed."""

    words: tuple[str, ...] = ()

    def look_for(self, text: str) -> None:
        """Show what holds these words."""
        self.words = tuple(text.lower().split())
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Whether a template is shown."""
        template: Template = self.sourceModel().index(row, 0, parent).data(TEMPLATE)
        text = " ".join((template.name, template.title, spoken(template.title), spoken(template.description))).lower()
        return all(word in text for word in self.words)


class CardDelegate(QStyledItemDelegate):
    """Paints a card: the picture, the title, two lines of description."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._pictures = theme, pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every card is as large."""
        return CARD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one."""
        given: Any = option
        state, theme = given.state, self._theme
        template: Template = index.data(TEMPLATE)
        card = QRect(given.rect).adjusted(GAP, GAP, -GAP, -GAP)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "accent" if chosen else "muted" if hovered else "line"
        painter.setPen(QPen(theme.color(token), 2 if chosen else 1))
        painter.setBrush(theme.tint("accent", 0.06) if chosen else theme.color("panel"))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_picture(painter, card, template, given.widget.devicePixelRatioF())
        text = card.adjusted(PAD, PICTURE + PAD, -PAD, -PAD)
        painter.setFont(theme.font(13, semibold=True))
        painter.setPen(theme.color("text"))
        below = self._paint_lines(painter, spoken(template.title), text.left(), text.top() - 2, text.width())
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("muted"))
        self._paint_lines(painter, spoken(template.description), text.left(), below + 3, text.width())
        painter.restore()

    def _paint_lines(self, painter: QPainter, words: str, left: int, top: int, width: int) -> int:
        """Paint as much as goes into two lines; where the next may stand."""
        metrics = painter.fontMetrics()
        for line in two_lines(words, metrics, width):
            painter.drawText(left, top + metrics.ascent(), line)
            top += metrics.height()
        return top

    def _paint_picture(self, painter: QPainter, card: QRect, template: Template, ratio: float) -> None:
        size = QSize(card.width() - 2, PICTURE)
        place = QRect(card.left() + 1, card.top() + 1, size.width(), size.height())
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(place.adjusted(0, 0, 0, 8)), 7, 7)
        painter.save()
        painter.setClipPath(clip)
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        picture = self._pictures.get(template, size, ratio)
        if picture is None:
            painter.fillRect(place, self._theme.color("canvas"))
        else:
            painter.drawPixmap(place.topLeft(), picture)
        painter.restore()


def two_lines(text: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """As much of a text as goes into two lines of a width."""
    first, rest = "", text.split()
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= width:
        first = f"{first} {rest.pop(0)}".strip()
    second = metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width)
    return tuple(line for line in (first, second) if line)


class TemplatesDialog(QDialog):
    """``chosen`` and ``wish`` say after accepting which template, and whether it is opened or put in."""

    def __init__(self, theme: Theme, may_insert: bool, parent: QWidget | None = None, wish: Wish = "open") -> None:
        super().__init__(parent)
        self.setObjectName("templates-dialog")
        self.setWindowTitle(tr("New from a template") if wish == "open" else tr("Insert a template"))
        self.resize(944, 700)
        self.wish: Wish = wish
        self._pictures = Pictures(theme, self)
        self.field = QLineEdit()
        self.field.setObjectName("templates-search")
        self.field.setPlaceholderText(tr("Search templates"))
        self.field.setAccessibleName(tr("Search templates"))
        self.field.setClearButtonEnabled(True)
        self.found = Found(self)
        self.found.setSourceModel(Cards(templates(), self))
        self.list = QListView()
        self.list.setObjectName("templates-list")
        self.list.setAccessibleName(tr("Templates"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.found)
        self.list.setItemDelegate(CardDelegate(theme, self._pictures, self))
        self._told = QLabel()
        self._told.setObjectName("templates-told")
        self._told.setProperty("role", "muted")
        self._told.setWordWrap(True)
        self._told.setMinimumHeight(20)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.putting = buttons.addButton(tr("Insert into this design"), QDialogButtonBox.ButtonRole.ActionRole)
        self.putting.setObjectName("templates-insert")
        self.putting.setEnabled(may_insert)
        self.putting.setToolTip(tr("Adds it beside what is drawn, with free names and ranges") if may_insert
                               else tr("There is nothing in the design yet: open the template instead"))  # fmt: skip
        self.opening = buttons.addButton(tr("Open as a new design"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.opening.setObjectName("templates-open")
        (self.putting if wish == "insert" and may_insert else self.opening).setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._told)
        layout.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.opening.clicked.connect(lambda: self._take("open"))
        self.putting.clicked.connect(lambda: self._take("insert"))
        self.list.doubleClicked.connect(lambda _: self._take(self.wish))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.field.textChanged.connect(self._look)
        self._pictures.drawn.connect(self.list.viewport().update)
        theme.changed.connect(self.list.viewport().update)
        self.list.setCurrentIndex(self.found.index(0, 0))

    @property
    def chosen(self) -> Template | None:
        """The template that is marked."""
        index = self.list.currentIndex()
        return index.data(TEMPLATE) if index.isValid() else None

    def titles(self) -> list[str]:
        """What is listed."""
        return [str(self.found.index(n, 0).data()) for n in range(self.found.rowCount())]

    def _look(self, text: str) -> None:
        self.found.look_for(text)
        self.list.setCurrentIndex(self.found.index(0, 0))
        self._tell()

    def _tell(self) -> None:
        template = self.chosen
        self._told.setText(tr("No template of that name.") if template is None else spoken(template.description))
        self.opening.setEnabled(template is not None)

    def _take(self, wish: Wish) -> None:
        if self.chosen is not None:
            self.wish = wish
            self.accept()
