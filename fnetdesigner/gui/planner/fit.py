"""The form of the next fitting subnet: a plan and its scale in, a size and a range out."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import plain
from fnetdesigner.kinds.compute import TIER_TITLES
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.questions import facts_of
from fnetdesigner.model.values import Prefix, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.planning.subnets import SYSTEMS, TIERS, Fit, Order, fitting_subnet

MOST_APPS = 100
NARROWEST_FIELD = 96
ORDERS: tuple[tuple[Order, str], ...] = (("first", "First gap"), ("smallest", "Smallest gap"))
FLEX = "flex-consumption"


class FitForm(QWidget):
    """``changed``: another plan, scale or range. ``add_wanted``, ``keep_wanted``, ``space_wanted``: the range in the
    form is to become a subnet, is to be kept free, is to become an address space."""

    changed = Signal()
    add_wanted = Signal()
    keep_wanted = Signal()
    space_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.fit: Fit | None = None
        self._by_hand = False
        self.plan = self._choice("plan", tr("Plan"), [(t, spoken(TIER_TITLES[t])) for t in TIERS])
        self.system = self._choice(
            "system", tr("Operating system"), [(system, spoken(words)) for system, words in SYSTEMS.items()]
        )
        self.order = self._choice("order", tr("Which gap"), [(order, spoken(words)) for order, words in ORDERS])
        self.scale = QSpinBox()
        self.scale.setObjectName("fit-scale")
        self.scale.setRange(1, MOST_APPS)
        self.scale.setValue(10)
        self.scale.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.scale.setAccessibleName(tr("Instances at most"))
        self.range = QLineEdit()
        self.range.setObjectName("fit-range")
        self.range.setAccessibleName(tr("Range of the new block"))
        self.range.setPlaceholderText("10.0.1.0/24")
        self.range.setFont(theme.font(mono=True))
        self.name = QLineEdit()
        self.name.setObjectName("fit-name")
        self.name.setAccessibleName(tr("Name of the new block"))
        self.name.setPlaceholderText("snet-integration")
        for field in (self.range, self.name):
            field.setMinimumWidth(NARROWEST_FIELD)
        self.add = self._button(
            "fit-add", tr("Add subnet"), tr("Put a subnet for this plan at the range"), primary=True
        )
        self.keep = self._button("fit-keep", tr("Keep free"), tr("Keep the range free on purpose"))
        self.space = self._button(
            "fit-space", tr("Add space"), tr("Add the range to the address spaces of the network")
        )
        self.reasons = QLabel()
        self.reasons.setObjectName("fit-reasons")
        self.reasons.setProperty("role", "muted")
        self.reasons.setWordWrap(True)
        self._lay_out()
        self.scale.valueChanged.connect(self._on_changed)
        self.range.textEdited.connect(self._on_typed)
        self.range.returnPressed.connect(self.add_wanted)
        self.name.returnPressed.connect(self.add_wanted)
        self.add.clicked.connect(self.add_wanted)
        self.keep.clicked.connect(self.keep_wanted)
        self.space.clicked.connect(self.space_wanted)

    def _choice(self, name: str, title: str, choices: list[tuple[str, str]] | list[tuple[Order, str]]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"fit-{name}")
        box.setAccessibleName(title)
        box.setToolTip(title)
        for value, words in choices:
            box.addItem(words, value)
        box.currentIndexChanged.connect(self._on_changed)
        return box

    def _button(self, name: str, words: str, tip: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setToolTip(tip)
        if primary:
            button.setProperty("role", "primary")
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        self.unit = QLabel("instances")
        self.unit.setProperty("role", "muted")
        for widget in (self.plan, self.system, self.scale, self.unit):
            top.addWidget(widget)
        top.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.range, 2)
        middle.addWidget(self.name, 2)
        middle.addWidget(self.add)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.order)
        below.addStretch(1)
        below.addWidget(self.keep)
        below.addWidget(self.space)
        grid.addLayout(top, 0, 0)
        grid.addWidget(self.reasons, 1, 0)
        grid.addLayout(middle, 2, 0)
        grid.addLayout(below, 3, 0)

    @property
    def tier(self) -> str:
        """The chosen hosting option."""
        return str(self.plan.currentData())

    @property
    def prefix(self) -> Prefix | None:
        """The range in the form; None while it is none."""
        try:
            return parse_prefix(self.range.text())
        except ValueError:
            return None

    def trouble(self) -> str:
        """What is wrong with the range in the form; empty where nothing is."""
        try:
            parse_prefix(self.range.text())
        except ValueError as error:
            return spoken(str(error))
        return ""

    def take(self, prefix: Prefix) -> None:
        """Show a range that was chosen by hand; it stays until plan or scale change."""
        self._by_hand = True
        self.range.setText(str(prefix))

    def forget(self) -> None:
        """Propose again by plan and scale."""
        self._by_hand = False

    def refresh(self, network: VirtualNetwork | None, view: View) -> None:
        """Work the next fit out anew, and show it unless a range was chosen by hand."""
        flex = self.tier == FLEX
        self.unit.setText("apps" if flex else "instances")
        self.scale.setAccessibleName(tr("Apps") if flex else tr("Instances at most"))
        system = "linux" if flex else str(self.system.currentData())
        self.system.setVisible(not flex)
        facts = facts_of(view)
        sku = "" if not (known := facts.skus.get(self.tier)) else known[-1]
        limit = None if flex else facts.maximum_instances(self.tier, system, sku)
        with QSignalBlocker(self.scale):
            self.scale.setMaximum(limit or MOST_APPS)
        for widget in (self.add, self.keep, self.space, self.range):
            widget.setEnabled(network is not None)
        if network is None:
            self.fit = None
            self.reasons.clear()
            return
        order: Order = "smallest" if self.order.currentData() == "smallest" else "first"
        self.fit = fitting_subnet(network, view, self.tier, system, self.scale.value(), self.scale.value(), order)
        if not self._by_hand:
            self.range.setText(str(self.fit.prefix) if self.fit.prefix else "")
        why = "; ".join(self.fit.reasons)
        words = tr("A /{length}: {why}.").format(length=self.fit.length, why=why)
        self.reasons.setText(f"{words} {plain(self.fit.trouble)}" if self.fit.trouble else words)

    def _on_typed(self) -> None:
        self._by_hand = bool(self.range.text().strip())
        self.changed.emit()

    def _on_changed(self) -> None:
        self._by_hand = False
        self.changed.emit()
