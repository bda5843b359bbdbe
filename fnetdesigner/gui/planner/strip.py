"""The strip of one address space: choose a block, drag the proposed one to its place, or a subnet to another.

Keys: Left and Right choose a block, Ctrl+Left and Ctrl+Right move the proposed one to the place before or after,
Enter puts it there, Escape gives up a drag.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fnetdesigner.gui.language import counted, number, tr
from fnetdesigner.gui.planner.painting import paint_blocks, paint_ghost
from fnetdesigner.gui.theme import Theme
from fnetdesigner.model.values import Prefix, parse_prefix
from fnetdesigner.planning.address_map import Block, Space
from fnetdesigner.planning.strips import Strip, laid_out

MARGIN, HEIGHT, NARROWEST_GHOST = 4, 34, 30.0
DRAG_START = 5
LEFT = Qt.MouseButton.LeftButton
NO_BRUSH = Qt.BrushStyle.NoBrush
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def told(block: Block) -> str:
    """A block in words, for tips and for screen readers."""
    many = counted(block.size, "address", "addresses")
    if block.role == "free":
        return tr("free, {range}, {many}").format(range=block.range, many=many)
    if block.role == "reserved":
        kept = tr("kept free for {name}").format(name=block.name) if block.name else tr("kept free")
        return f"{kept}, {block.range}, {many}"
    words = tr("{name}, {range}, {many}: {kept} kept by Azure, {used} used, {left} free").format(
        name=block.name, range=block.range, many=many, kept=block.kept, used=number(block.used), left=number(block.left)
    )
    return tr("{words}; it overlaps another range").format(words=words) if block.clash else words


class AddressStrip(QWidget):
    """One address space. ``chosen`` carries a Block; ``dragged`` the range that the proposed block is over;
    ``placed`` the range where it was dropped; ``moved`` a subnet's id and the range that it was dropped on;
    ``stepped`` 1 or -1: the proposed block is to go on or back; ``accepted``: it is to be put where it is."""

    chosen = Signal(object)
    dragged = Signal(object)
    placed = Signal(object)
    moved = Signal(str, object)
    stepped = Signal(int)
    accepted = Signal()

    def __init__(self, space: Space, theme: Theme) -> None:
        super().__init__()
        self._space, self._theme = space, theme
        self._chosen = -1
        self._proposal: Prefix | None = None
        self._drag: Prefix | None = None
        self._over: Prefix | None = None
        self._subnet = ""
        self._pressed: QPointF | None = None
        self.setObjectName(f"strip-{space.prefix}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Address space {prefix}").format(prefix=space.prefix))
        self._describe()

    @property
    def space(self) -> Space:
        """The space that it shows."""
        return self._space

    @property
    def block(self) -> Block | None:
        """The chosen block."""
        return self._space.blocks[self._chosen] if 0 <= self._chosen < len(self._space.blocks) else None

    @property
    def strip(self) -> Strip:
        """Where everything lies now."""
        return laid_out(self._space, MARGIN, max(1, self.width() - 2 * MARGIN))

    def propose(self, prefix: Prefix | None) -> None:
        """Show a block that is not there yet, if it lies in this space."""
        inside = prefix is not None and self._space.prefix.contains(prefix)
        self._proposal = prefix if inside else None
        self.update()

    def choose(self, at: int, *, tell: bool = True) -> None:
        """Choose a block by its number; -1 chooses none."""
        self._chosen = at
        self._describe()
        self.update()
        if tell and self.block is not None:
            self.chosen.emit(self.block)

    def choose_subnet(self, subnet_id: str) -> bool:
        """Choose the block of a subnet, without telling; False where it is not here."""
        at = next((n for n, b in enumerate(self._space.blocks) if subnet_id and b.id == subnet_id), -1)
        self.choose(at, tell=False)
        return at >= 0

    def ghost_rect(self, prefix: Prefix) -> QRectF:
        """Where a proposed block is painted."""
        strip = self.strip
        left, right = strip.x_of(prefix.first), strip.x_of(prefix.last)
        width = max(NARROWEST_GHOST, right - left)
        left = min(max(MARGIN, left), self.width() - MARGIN - width)
        return QRectF(left, MARGIN + 1, width, HEIGHT - 2)

    def _describe(self) -> None:
        found = self.block
        counts = tr("{number} blocks. Left and Right choose one.").format(number=len(self._space.blocks))
        self.setAccessibleDescription(told(found) if found is not None else counts)

    # Qt's own.

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT + 2 * MARGIN)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, HEIGHT + 2 * MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edges = self.strip.edges
        paint_blocks(painter, self._theme, self._space.blocks, edges, MARGIN, HEIGHT)
        if self.block is not None:
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(NO_BRUSH)
            left, right = edges[self._chosen], edges[self._chosen + 1]
            painter.drawRoundedRect(QRectF(left - 1, MARGIN - 1, right - left + 1, HEIGHT + 2), 4, 4)
        ghost = self._over if self._drag is not None else self._proposal
        if ghost is not None:
            paint_ghost(painter, self._theme, self.ghost_rect(ghost), f"/{ghost.length}", True)
        if self.hasFocus() and self.block is None:
            painter.setPen(QPen(self._theme.color("accent"), 1))
            painter.setBrush(NO_BRUSH)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != LEFT or not self._space.blocks:
            return
        at = event.position()
        self._pressed, self._subnet = at, ""
        if self._proposal is not None and self.ghost_rect(self._proposal).contains(at):
            self._drag = self._over = self._proposal
            return
        self.choose(self.strip.block_at(at.x()))
        block = self.block
        if block is not None and block.role == "subnet":
            self._subnet = block.id
            self._drag = self._over = parse_prefix(block.prefix)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None or self._pressed is None:
            return
        if (event.position() - self._pressed).manhattanLength() < DRAG_START and self._over is self._drag:
            return
        self._over = self.strip.range_at(event.position().x(), self._drag.length, self._subnet)
        self.setCursor(Qt.CursorShape.ClosedHandCursor if self._over else Qt.CursorShape.ForbiddenCursor)
        self.dragged.emit(self._over)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        start, over, subnet = self._drag, self._over, self._subnet
        self._end_drag()
        if start is None or over is None or over is start:
            return
        if subnet:
            self.moved.emit(subnet, over)
        else:
            self.placed.emit(over)

    def _end_drag(self) -> None:
        self._drag = self._over = self._pressed = None
        self.unsetCursor()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = 1 if key == Qt.Key.Key_Right else -1
            if control:
                self.stepped.emit(by)
            else:
                self.choose(min(max(self._chosen + by, 0), len(self._space.blocks) - 1))
        elif key in ENTER:
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape and self._drag is not None:
            self._end_drag()
            self.dragged.emit(self._proposal)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._space.blocks:
            block = self._space.blocks[self.strip.block_at(event.pos().x())]
            QToolTip.showText(event.globalPos(), tr("{told}\n(not to scale)").format(told=told(block)), self)
            return True
        return super().event(event)
