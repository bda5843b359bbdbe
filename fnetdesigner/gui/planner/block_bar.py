"""What is known of the chosen block, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.planner.strip import told
from fnetdesigner.gui.theme import Theme
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.planning.address_map import Block

BITS = {4: 32, 6: 128}
NOTHING = "Choose a block to split, join or resize it."


class BlockBar(QWidget):
    """``wanted``: what is to be done with the block: split, join, release, drop (its address space), or resize,
    for which ``length`` says to what."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.block: Block | None = None
        self.words = QLabel(spoken(NOTHING))
        self.words.setObjectName("block-words")
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.bits = QSpinBox()
        self.bits.setObjectName("block-size")
        self.bits.setPrefix("/")
        self.bits.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bits.setAccessibleName(tr("Prefix length of the chosen subnet"))
        self.buttons = {
            name: self._button(name, words, tip)
            for name, words, tip in (
                ("resize", tr("Resize"), tr("Give the subnet the size on the left, where it is")),
                ("split", tr("Split"), tr("Make two subnets of half the size")),
                ("join", tr("Join"), tr("Make one subnet out of this one and the other half")),
                ("release", tr("Release"), tr("Keep the range no longer free")),
                ("drop", tr("Remove space"), tr("Take the address space of this block away from the network")),
            )
        }
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.bits)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addLayout(row)
        self.show_block(None)

    def _button(self, name: str, words: str, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"block-{name}")
        button.setToolTip(tip)
        button.clicked.connect(lambda _=False, n=name: self.wanted.emit(n))
        return button

    @property
    def length(self) -> int:
        """The size that is wanted."""
        return self.bits.value()

    def show_block(self, block: Block | None) -> None:
        """Show what is known, and offer what fits the kind of the block."""
        self.block = block
        subnet = block is not None and block.role == "subnet"
        words = spoken(NOTHING) if block is None else told(block)
        self.words.setText(words if subnet else words[:1].upper() + words[1:])
        self.bits.setVisible(subnet)
        for name in ("resize", "split", "join"):
            self.buttons[name].setVisible(subnet)
        self.buttons["release"].setVisible(block is not None and block.role == "reserved")
        self.buttons["drop"].setVisible(block is not None and block.role == "free")
        if subnet and block is not None:
            with QSignalBlocker(self.bits):
                self.bits.setRange(1, BITS[block.version])
                self.bits.setValue(parse_prefix(block.prefix).length)
