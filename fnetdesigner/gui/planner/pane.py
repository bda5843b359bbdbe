"""The planner of one network: its strips, the next fitting subnet, the chosen block, and the headroom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import number, tr
from fnetdesigner.gui.planner.block_bar import BlockBar
from fnetdesigner.gui.planner.fit import FitForm
from fnetdesigner.gui.planner.headroom_view import HeadroomView
from fnetdesigner.gui.planner.sheets import open_sheet, save_sheet
from fnetdesigner.gui.planner.strip import AddressStrip
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import counted, rich
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import facts_of
from fnetdesigner.model.design import DesignError
from fnetdesigner.model.edits import Add, Edit
from fnetdesigner.model.values import Prefix
from fnetdesigner.model.view import View
from fnetdesigner.planning import ranges
from fnetdesigner.planning.address_map import Block, NetworkMap
from fnetdesigner.planning.headroom import headroom_of
from fnetdesigner.planning.ranges import PlanError
from fnetdesigner.planning.strips import step as next_place
from fnetdesigner.rules.finding import Fix
from fnetdesigner.workspace.mending import mend

NEW_NAME = "snet-integration"
SHOWN_SPACES = 24
"""More strips than anybody compares; the table has the rest."""


class Planner(QScrollArea):
    """Shows one network at a time; every change is one step of the history."""

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("planner")
        self.setWidgetResizable(True)
        self._document, self._theme = document, theme
        self._map: NetworkMap | None = None
        self._subnet = ""
        self.strips: list[AddressStrip] = []
        self.heading, self.counts, self.clashes, self.said = (QLabel() for _ in range(4))
        self.heading.setProperty("role", "section")
        self.counts.setProperty("role", "muted")
        self.clashes.setProperty("role", "error")
        self.said.setProperty("role", "error")
        self.said.setObjectName("planner-said")
        self.said.setAccessibleName(tr("Why it could not be done"))
        for label in (self.counts, self.clashes, self.said):
            label.setWordWrap(True)
        self.form = FitForm(theme)
        self.bar = BlockBar(theme)
        self.headroom = HeadroomView(theme)
        self.to_file = self._tool("export", "addresses-save", tr("Save the address plan as CSV"))
        self.from_file = self._tool("import", "addresses-import", tr("Import an address plan from CSV"))
        self._lay_out()
        self.form.changed.connect(self._refit)
        self.form.add_wanted.connect(self.add_subnet)
        self.form.keep_wanted.connect(self.keep_free)
        self.form.space_wanted.connect(self.add_space)
        self.bar.wanted.connect(self._on_wanted)
        self.to_file.clicked.connect(lambda: self._say_done(save_sheet(document, self)))
        self.from_file.clicked.connect(lambda: self._say_done(open_sheet(document, self)))

    def _tool(self, glyph: str, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(f"icons/actions/{glyph}.svg", "text", self._theme))
        self._theme.changed.connect(lambda: button.setIcon(icon(f"icons/actions/{glyph}.svg", "text", self._theme)))
        button.setObjectName(name)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFixedSize(30, 30)
        return button

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.heading)
        head.addWidget(self.counts, 1)
        head.addWidget(self.from_file)
        head.addWidget(self.to_file)
        column.addLayout(head)
        column.addWidget(self.clashes)
        self._spaces = QVBoxLayout()
        self._spaces.setSpacing(2)
        column.addLayout(self._spaces)
        for widget in (self.said, self.bar, self.headroom, self.form):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())

    @property
    def network(self) -> VirtualNetwork | None:
        """The network that is shown."""
        found = self._document.design.get(self._map.id) if self._map is not None else None
        return found if isinstance(found, VirtualNetwork) else None

    def show_network(self, found: NetworkMap | None, subnet: str = "") -> None:
        """Show a network, and choose the block of one of its subnets."""
        if found is None or self._map is None or found.id != self._map.id:
            self.form.forget()
        if found is not self._map:
            self._map = found
            self._show_strips()
            self.say("")
        if subnet or found is None or not any(b.id == self._subnet for b in found.blocks):
            self._subnet = subnet
        chosen = [s.block for s in self.strips if s.choose_subnet(self._subnet)]
        self._show_block(chosen[0] if chosen else None)
        self._refit()

    def _show_strips(self) -> None:
        had_focus = next((n for n, s in enumerate(self.strips) if s.hasFocus()), None)
        while (item := self._spaces.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.strips = []
        found = self._map
        self.heading.setText(found.name if found is not None else "")
        self.counts.setText(_counts(found) if found is not None else "")
        words = [rich(c.words) for c in found.clashes] if found is not None else []
        self.clashes.setText("<br>".join(words))
        self.clashes.setVisible(bool(words))
        spaces = found.spaces[:SHOWN_SPACES] if found is not None else ()
        for space in spaces:
            # A single space is named beside the network.
            label = QLabel(str(space.prefix) if len(spaces) > 1 else "")
            label.setVisible(len(spaces) > 1)
            label.setProperty("role", "muted")
            label.setFont(self._theme.font(11, mono=True))
            strip = AddressStrip(space, self._theme)
            strip.chosen.connect(lambda block, s=strip: self._on_chosen(s, block))
            strip.dragged.connect(self._on_dragged)
            strip.placed.connect(self._on_placed)
            strip.moved.connect(self._on_moved)
            strip.stepped.connect(self._on_stepped)
            strip.accepted.connect(self.add_subnet)
            self._spaces.addWidget(label)
            self._spaces.addWidget(strip)
            self.strips.append(strip)
        if had_focus is not None and had_focus < len(self.strips):
            self.strips[had_focus].setFocus()

    def say(self, words: str) -> None:
        """Say why something could not be done; nothing takes the words away."""
        self.said.setText(rich(words))
        self.said.setAccessibleDescription(words.replace("*", ""))
        self.said.setVisible(bool(words))

    def _say_done(self, words: str) -> None:
        if words:
            self._document.refused.emit(words)

    # The form, and the block that it proposes.

    def _refit(self) -> None:
        self.form.refresh(self.network, View(self._document.design))
        self._propose(self.form.prefix)

    def _propose(self, prefix: Prefix | None) -> None:
        for strip in self.strips:
            strip.propose(prefix)

    def _on_dragged(self, prefix: Prefix | None) -> None:
        self.say("" if prefix is not None else tr("There is no room for a block of that size here."))

    def _on_placed(self, prefix: Prefix) -> None:
        self.form.take(prefix)
        self.add_subnet()

    def _on_stepped(self, by: int) -> None:
        prefix = self.form.prefix
        if prefix is not None and self._map is not None:
            self.form.take(next_place(self._map.spaces, prefix, by))
            self._propose(self.form.prefix)

    # Changes, each one step.

    def add_subnet(self) -> None:
        """Put a subnet for the plan of the form at its range."""
        delegation = facts_of(View(self._document.design)).delegation(self.form.tier)
        values = {"delegations": (delegation,)} if delegation else {}
        name = self.form.name.text().strip() or NEW_NAME
        self._with_range("Add a subnet", lambda n, p, v: ranges.put(n, p, v, name, values))

    def keep_free(self) -> None:
        """Keep the range of the form free on purpose."""
        name = self.form.name.text().strip()
        self._with_range("Keep a range free", lambda n, p, v: ranges.reserve(n, p, name, v))

    def add_space(self) -> None:
        """Add the range of the form to the address spaces."""
        self._with_range("Add an address space", ranges.add_space)

    def _with_range(self, label: str, make: Callable[[VirtualNetwork, Prefix, View], tuple[Edit, ...]]) -> None:
        network, prefix = self.network, self.form.prefix
        if network is None:
            return
        if prefix is None:
            fit = self.form.fit
            self.say(fit.trouble if fit is not None and fit.trouble else f"{self.form.trouble()}.")
            return
        if self._do(f"{label} of {network.name}" if "range" in label else f"{label} to {network.name}: {prefix}",
                    lambda view: make(network, prefix, view)):  # fmt: skip
            self.form.name.clear()
            self.form.forget()
            self._refit()

    def _on_moved(self, subnet_id: str, prefix: Prefix) -> None:
        subnet = self._document.design.get(subnet_id)
        if isinstance(subnet, Subnet):
            self._do(f"Move {subnet.name} to {prefix}", lambda view: ranges.move(subnet, prefix, view))

    def _on_wanted(self, what: str) -> None:
        block, network = self.bar.block, self.network
        if block is None or network is None:
            return
        subnet = self._document.design.get(block.id)
        if what == "release":
            self._do(f"Release {block.prefix}", lambda view: ranges.release(network, block.prefix, view))
        elif what == "drop":
            space = next((s.space.prefix for s in self.strips if block in s.space.blocks), None)
            if space is not None:
                self._do(
                    f"Remove {space} from {network.name}", lambda view: ranges.drop_space(network, str(space), view)
                )
        elif isinstance(subnet, Subnet):
            length = self.bar.length
            work: dict[str, Callable[[View], tuple[Edit, ...]]] = {
                "split": lambda view: ranges.split(subnet, view),
                "join": lambda view: ranges.join(subnet, view),
                "resize": lambda view: ranges.resize(subnet, length, view),
            }
            self._do(f"{what.capitalize()} {subnet.name}", work[what])

    def _do(self, label: str, make: Callable[[View], tuple[Edit, ...]]) -> bool:
        """Carry edits out as one step; a refusal is said here, beside the strip."""
        design = self._document.design
        self._document.session.seal()
        try:
            edits = make(View(design))
            step = mend(design, Fix("addresses", label, edits))
        except PlanError as error:
            self.say(str(error))
            return False
        except DesignError as error:
            self.say(f"{error}.")
            return False
        self.say("")
        new = tuple(e.resource.id for e in edits if isinstance(e, Add))
        if new:
            self._subnet = new[0]
        return self._document.do(replace(step, select=new))

    # The chosen block.

    def _on_chosen(self, strip: AddressStrip, block: Block) -> None:
        for other in self.strips:
            if other is not strip:
                other.choose(-1, tell=False)
        self._subnet = block.id
        self._show_block(block)
        if block.id:
            self._document.select([block.id])

    def _show_block(self, block: Block | None) -> None:
        self.bar.show_block(block)
        subnet = self._document.design.get(block.id) if block is not None and block.id else None
        view = View(self._document.design)
        self.headroom.show_rooms(headroom_of(subnet, view) if isinstance(subnet, Subnet) else ())


def _counts(found: NetworkMap) -> str:
    only = f"{found.spaces[0].prefix}, " if len(found.spaces) == 1 else ""
    words = [
        only + counted(found.size, "address", "addresses"),
        tr("{total} in no subnet").format(total=number(found.total("free"))),
    ]
    if kept := found.total("reserved"):
        words.append(tr("{kept} kept free").format(kept=number(kept)))
    if found.alike:
        words.append(tr("shared with {others} not joined to it").format(others=counted(found.alike, "other", "others")))
    return ", ".join(words)
