"""What pressing, moving and releasing the mouse means: it finds what is under it and begins gestures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPoint, QPointF

from fnetdesigner.gui.canvas.banding import Band, Pan
from fnetdesigner.gui.canvas.bending import BendLine, MoveLabel
from fnetdesigner.gui.canvas.connecting import Connect, has_ports, port_at
from fnetdesigner.gui.canvas.folds import fold_at
from fnetdesigner.gui.canvas.grips import Grip, Labels, grip_at, nearest_piece
from fnetdesigner.gui.canvas.layers import TITLE, badge_box
from fnetdesigner.gui.canvas.moving import Held, Move, movable
from fnetdesigner.gui.canvas.overlay import Overlay
from fnetdesigner.gui.canvas.picking import Pick
from fnetdesigner.gui.canvas.reconnecting import Reconnect
from fnetdesigner.gui.canvas.resizing import Handle, Resize, handle_at
from fnetdesigner.gui.canvas.table import CTRL, SHIFT, Gesture, Keys, Table
from fnetdesigner.kinds.network import Peering
from fnetdesigner.report.picture import Connector
from fnetdesigner.workspace.collapsing import collapse, expand
from fnetdesigner.workspace.locks import is_locked

CLICK = 4
"""Pixels from which a press and move is a drag."""
REACH = 6
"""Pixels from which a line is hit."""

What = Literal["badge", "handle", "grip", "fold", "port", "node", "label", "line", "empty"]


@dataclass(frozen=True)
class Hit:
    """What is at a point: for all but empty, the ``id`` of the resource or line; ``grip`` for a grip of a line."""

    what: What
    id: str = ""
    handle: Handle = (0, 0)
    grip: Grip | None = None


@dataclass
class Press:
    """A button that is down and not yet a gesture. ``chosen``: pressing has selected it already."""

    hit: Hit
    at: QPoint
    point: QPointF
    keys: Keys
    chosen: bool = False


class Pointer:
    """The state of the mouse over the canvas. ``on_badge`` is called when a badge is clicked."""

    def __init__(self, table: Table, overlay: Overlay, on_badge: Callable[[str], None]) -> None:
        self._table = table
        self._overlay = overlay
        self._on_badge = on_badge
        self._press: Press | None = None
        self._labels = Labels()

    @property
    def gesture(self) -> Gesture | None:
        """The gesture under way."""
        return self._overlay.gesture

    def hit(self, point: QPointF) -> Hit:
        """What is at a point of the scene."""
        table, overlay = self._table, self._overlay
        drawing, scale = table.drawing, table.camera.scale
        pixel = 1 / scale
        x, y = point.x(), point.y()
        found = drawing.node_at(x, y)
        for i in (overlay.hover, found):
            node = drawing.node(i) if i is not None else None
            badge = getattr(node, "badge", "")
            if node is not None and badge and badge_box(node.rect, scale).contains(point):
                return Hit("badge", node.id)
        grip = grip_at(overlay.selected_lines(), point, pixel)
        words = self._labels.at(drawing, point, pixel)
        if grip is not None and (grip.what != "piece" or words is None):
            return Hit("grip", grip.line, grip=grip)
        fold = fold_at(drawing, overlay.foldable(), point, pixel)
        if fold is not None:
            return Hit("fold", fold)
        one = overlay.resizable()
        if one is not None and (handle := handle_at(drawing.rects[one], point, pixel)) is not None:
            return Hit("handle", one, handle)
        # Only ports that are shown can be taken, so that a press on a card is never a surprise.
        lit = overlay.hover
        if lit is not None and lit in drawing.rects and pixel < 4:
            kind = table.document.design.resources[lit].kind
            if has_ports(kind) and port_at(overlay.port_rect(lit, pixel), point, pixel):
                return Hit("port", lit)
        if found is not None and found not in drawing.containers:
            return Hit("node", found)
        if words is not None:
            return Hit("label", words.id)
        line = drawing.line_at(x, y, REACH * pixel)
        if line is not None:
            return Hit("line", line.id)
        return Hit("empty") if found is None else Hit("node", found)

    def press(self, at: QPoint, point: QPointF, keys: Keys) -> None:
        """The left button went down."""
        if isinstance(self.gesture, Connect | Pick):
            return
        hit = self.hit(point)
        press = Press(hit, QPoint(at), QPointF(point), keys)
        document = self._table.document
        if hit.what == "node" and hit.id not in document.selection and not keys & (SHIFT | CTRL):
            self._overlay.line = None
            document.select([hit.id])
            press.chosen = True
        self._press = press

    def move(self, at: QPoint, point: QPointF, keys: Keys) -> None:
        """The mouse moved, with or without the button."""
        if self._press is not None and self.gesture is None:
            if (at - self._press.at).manhattanLength() < CLICK:
                return
            self._begin(self._press)
        if isinstance(self.gesture, Pan):
            self.gesture.pull(at)
        elif self.gesture is not None:
            self.gesture.move(point, keys)
        else:
            self.look(point)

    def release(self, point: QPointF, keys: Keys) -> None:
        """The left button went up."""
        press, self._press = self._press, None
        gesture = self.gesture
        if gesture is not None:
            self._overlay.gesture = None
            gesture.drop(point, keys)
        elif press is not None:
            self._click(press, keys)

    def begin(self, gesture: Gesture) -> None:
        """Begin a gesture that does not start with the left button, such as panning or the connect tool."""
        self.cancel()
        self._overlay.gesture = gesture
        self._table.refresh()

    def cancel(self) -> bool:
        """End the gesture under way without an effect; False when there was none."""
        gesture, self._overlay.gesture = self.gesture, None
        self._press = None
        if gesture is None:
            return False
        gesture.cancel()
        return True

    def look(self, point: QPointF) -> Hit:
        """Light what is under the pointer."""
        hit = self.hit(point)
        overlay = self._overlay
        hover = hit.id if hit.what in ("node", "port", "handle", "badge", "fold") else None
        line = hit.id if hit.what in ("line", "label", "grip") else None
        if (hover, line) != (overlay.hover, overlay.hover_line):
            overlay.hover, overlay.hover_line = hover, line
            self._table.refresh()
        return hit

    def forget(self) -> None:
        """Nothing is under the pointer any more."""
        self._overlay.hover = self._overlay.hover_line = None
        self._table.refresh()

    def choose_line(self, line: Connector, keys: Keys) -> None:
        """Select a line: the resource that it is, both halves of a peering, or the reference behind it."""
        document, overlay = self._table.document, self._overlay
        resource = document.design.get(line.id)
        if resource is None:
            document.select(())
            overlay.line = line.id
            self._table.refresh()
            return
        overlay.line = None
        halves = [line.id]
        if isinstance(resource, Peering) and line.both_ends:
            halves += [
                i
                for i in document.design.index.children.get(resource.remote, ())
                if isinstance(other := document.design.resources[i], Peering) and other.remote == resource.parent
            ]
        kept = document.selection if keys & (SHIFT | CTRL) else ()
        document.select((*kept, *halves))

    def is_label(self, resource_id: str, point: QPointF) -> bool:
        """Whether a point is on the name of a card or container."""
        drawing, pixel = self._table.drawing, 1 / self._table.camera.scale
        rect = drawing.rects[resource_id]
        if resource_id in drawing.containers:
            return pixel < 4 and point.y() <= rect.y + TITLE
        return resource_id in drawing.cards and point.x() >= rect.x + 52 and point.y() <= rect.y + rect.height / 2

    def _begin(self, press: Press) -> None:
        table, hit = self._table, press.hit
        overlay, start = self._overlay, press.point
        overlay.hover = overlay.hover_line = None
        if hit.what == "handle":
            overlay.gesture = Resize(table, start, hit.id, hit.handle)
        elif hit.what == "port":
            overlay.gesture = Connect(table, start, hit.id)
        elif hit.what in ("line", "label", "grip"):
            overlay.gesture = self._of_line(press)
        elif hit.what == "fold":
            overlay.gesture = None
        elif hit.what in ("node", "badge"):
            container = hit.id in table.drawing.containers
            if container and (press.keys & SHIFT or is_locked(table.document.design, hit.id)):
                overlay.gesture = Band(table, start, hit.id)
                return
            if hit.id not in table.document.selection:
                table.document.select([hit.id])
            chosen = table.document.selection
            move = movable(table, chosen)
            overlay.gesture = Move(table, start, chosen, hit.id) if move else Held(table, start, chosen)
        else:
            overlay.gesture = Band(table, start)

    def _of_line(self, press: Press) -> Gesture:
        """The gesture that a press on a line begins: at an end, on its words, or on one of its pieces."""
        table, hit, start = self._table, press.hit, press.point
        line = table.drawing.lines[hit.id]
        if line.members:
            return Band(table, start)
        self.choose_line(line, press.keys)
        if hit.what == "label":
            return MoveLabel(table, start, line)
        if hit.grip is not None and hit.grip.what in ("source", "target"):
            return Reconnect(table, start, line, hit.grip.what)
        return BendLine(table, start, line, hit.grip or nearest_piece(line, start))

    def fold(self, resource_id: str) -> None:
        """Collapse a container, or open it again."""
        document = self._table.document
        make = expand if resource_id in self._table.drawing.cards else collapse
        document.attempt(lambda: make(document.design, [resource_id]))

    def _click(self, press: Press, keys: Keys) -> None:
        document, hit = self._table.document, press.hit
        if hit.what == "badge":
            self._overlay.line = None
            document.select([hit.id])
            self._on_badge(hit.id)
        elif hit.what == "fold":
            self.fold(hit.id)
        elif hit.what in ("line", "label", "grip"):
            self.choose_line(self._table.drawing.lines[hit.id], keys)
        elif hit.what == "empty":
            if not keys & (SHIFT | CTRL):
                self._overlay.line = None
                document.select(())
        elif not press.chosen:
            self._choose(hit.id, keys)
        self._table.refresh()

    def _choose(self, resource_id: str, keys: Keys) -> None:
        document = self._table.document
        self._overlay.line = None
        now = document.selection
        if keys & CTRL and resource_id in now:
            document.select(i for i in now if i != resource_id)
        elif keys & (SHIFT | CTRL):
            document.select((*(i for i in now if i != resource_id), resource_id))
        else:
            document.select([resource_id])
