"""The headroom of a subnet: a slider of instances that shows the moment when the addresses run out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from fnetdesigner.gui.language import counted, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import plain, rich
from fnetdesigner.planning.headroom import Headroom

ROLES = {"fits": "ok", "tight": "warning", "out": "error"}
BAR = 10


class Bar(QWidget):
    """Addresses at rest and while a scale operation is under way, against those that there are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._room: Headroom | None = None
        self._number = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_use(self, room: Headroom, number: int) -> None:
        """Paint this many."""
        self._room, self._number = room, number
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, BAR + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._room is None:
            return
        room, theme = self._room, self._theme
        rest, busy = room.addresses(self._number), room.in_operation(self._number)
        whole = max(room.usable, busy, 1)
        scale = (self.width() - 2) / whole
        token = ROLES[room.state(self._number)]
        painter = QPainter(self)
        for count, color in (
            (whole, theme.tint("text", 0.06)),
            (busy, theme.tint(token, 0.4)),
            (rest, theme.color(token)),
        ):
            painter.fillRect(QRectF(1, 3, count * scale, BAR), color)
        painter.setPen(QPen(theme.color("text"), 2))
        end = 1 + room.usable * scale
        painter.drawLine(int(end), 0, int(end), BAR + 6)
        painter.end()


class HeadroomView(QWidget):
    """The slider with its bar and words; hidden while nothing scales in the chosen subnet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("headroom")
        self._rooms: tuple[Headroom, ...] = ()
        self._key: tuple[str, str] | None = None
        self.which = QComboBox()
        self.which.setObjectName("headroom-which")
        self.which.setAccessibleName(tr("What scales"))
        self.title = QLabel(tr("Headroom"))
        self.title.setProperty("role", "section")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("headroom-slider")
        self.slider.setMinimumHeight(24)
        self.number = QLabel()
        self.number.setMinimumWidth(90)
        self.bar = Bar(theme)
        self.sentence, self.moment = QLabel(), QLabel()
        self.sentence.setObjectName("headroom-sentence")
        self.moment.setObjectName("headroom-moment")
        for label in (self.sentence, self.moment):
            label.setWordWrap(True)
        self.moment.setProperty("role", "muted")
        head, row = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.which)
        head.addStretch(1)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(row)
        for widget in (self.bar, self.sentence, self.moment):
            column.addWidget(widget)
        self.slider.valueChanged.connect(self._on_slid)
        self.which.currentIndexChanged.connect(self._on_which)
        self.hide()

    @property
    def room(self) -> Headroom | None:
        """What the slider is about."""
        at = self.which.currentIndex()
        return self._rooms[at] if 0 <= at < len(self._rooms) else None

    def show_rooms(self, rooms: tuple[Headroom, ...]) -> None:
        """Show the headroom of a subnet; the slider stays where it is while it is about the same."""
        if rooms == self._rooms:
            return
        self._rooms = rooms
        with QSignalBlocker(self.which):
            self.which.clear()
            self.which.addItems([r.name for r in rooms])
        self.which.setVisible(len(rooms) > 1)
        self.setVisible(bool(rooms))
        if rooms:
            self._on_which()

    def _on_which(self) -> None:
        room = self.room
        if room is None:
            return
        self.title.setText(
            tr("Headroom of {name} in {place}").format(name=room.name, place=room.place)
            if len(self._rooms) == 1
            else tr("Headroom of")
        )
        key = (room.subnet, room.name)
        with QSignalBlocker(self.slider):
            value = self.slider.value() if key == self._key else room.now
            self.slider.setRange(1, room.top)
            self.slider.setPageStep(max(1, room.top // 10))
            self.slider.setValue(min(value, room.top))
        self._key = key
        self.slider.setAccessibleName(
            (tr("Apps of {name}") if room.unit == "app" else tr("Instances of {name}")).format(name=room.name)
        )
        self._on_slid()

    def _on_slid(self) -> None:
        room = self.room
        if room is None:
            return
        number = self.slider.value()
        self.number.setText(
            counted(number, "app", "apps") if room.unit == "app" else counted(number, "instance", "instances")
        )
        self.bar.show_use(room, number)
        self.sentence.setText(rich(room.sentence(number)))
        self.sentence.setProperty("role", ROLES[room.state(number)])
        self.sentence.style().unpolish(self.sentence)
        self.sentence.style().polish(self.sentence)
        self.moment.setText(rich(room.moment))
        self.slider.setAccessibleDescription(plain(f"{room.sentence(number)} {room.moment}"))
