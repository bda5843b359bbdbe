"""The canvas as a widget: the surface, with Qt's events of mouse, keys and drag turned into gestures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)

from fnetdesigner.gui.canvas.banding import Pan
from fnetdesigner.gui.canvas.dropping import Place, file_of, kind_of
from fnetdesigner.gui.canvas.following import next_along
from fnetdesigner.gui.canvas.keyboard import ARROWS, next_of, nudge, reading_order
from fnetdesigner.gui.canvas.pointer import Hit
from fnetdesigner.gui.canvas.surface import CanvasSurface
from fnetdesigner.gui.canvas.table import ALT, SHIFT, Keys
from fnetdesigner.workspace.bending import release
from fnetdesigner.workspace.collapsing import expand

LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
CTRL = Keys.ControlModifier
PAN_STEP = 48
MODIFIERS = {
    Qt.Key.Key_Alt: ALT,
    Qt.Key.Key_Control: CTRL,
    Qt.Key.Key_Shift: SHIFT,
}


class CanvasView(CanvasSurface):
    """Shows the design of a document and lets a person change it with mouse, keys and drops.

    ``shown_changed``: the legend or the jumps of lines were switched.
    """

    shown_changed = Signal()

    def middle(self) -> tuple[float, float]:
        """The middle of what is seen, in scene units."""
        seen = self.mapToScene(self.viewport().rect().center())
        return seen.x(), seen.y()

    @property
    def line_jumps(self) -> bool:
        """Whether lines jump over those that they cross."""
        return self._shown.jumps

    def set_line_jumps(self, wanted: bool) -> None:
        """Let lines jump over those that they cross, or not."""
        self._shown.jumps = wanted
        self._refresh()
        self.shown_changed.emit()

    @property
    def legend_wanted(self) -> bool:
        """Whether the legend shows wherever there are lines."""
        return self._floats.legend.wanted

    def toggle_legend(self) -> None:
        """Show the legend, or not."""
        self._floats.legend.want(not self._floats.legend.wanted)
        self._floats.arrange()
        self.shown_changed.emit()

    # Mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin something, or with the right button end what is under way."""
        at, keys = event.position().toPoint(), event.modifiers()
        point = self.mapToScene(at)
        self._renaming.end()
        if event.button() == RIGHT and self._overlay.gesture is not None:
            self._pointer.cancel()
            self._quiet_menu = True
        elif event.button() == MIDDLE or (event.button() == LEFT and self._space):
            self._pointer.begin(Pan(self._table, point, at))
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == LEFT:
            self._pointer.press(at, point, keys)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what is under way, or light what is under the pointer."""
        at = event.position().toPoint()
        self._at = at
        point = self.mapToScene(at)
        self._pointer.move(at, point, event.modifiers())
        self.pointer_moved.emit(point.x(), point.y())
        if self._overlay.gesture is None:
            self._show_hit(self._pointer.hit(point))
        elif not isinstance(self._overlay.gesture, Pan) and self._near_edge() != (0, 0):
            self._scrolling.start()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what is under way."""
        if event.button() in (LEFT, MIDDLE):
            self._scrolling.stop()
            self._pointer.release(self.mapToScene(event.position().toPoint()), event.modifiers())
            self._on_line()
            self._show_cursor()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename on a label, else go to the inspector."""
        point = self.mapToScene(event.position().toPoint())
        hit = self._pointer.hit(point)
        if event.button() != LEFT or hit.what not in ("node", "port", "line", "label", "grip"):
            return
        if hit.what in ("line", "label", "grip"):
            self._open_line(hit)
        elif self._pointer.is_label(hit.id, point):
            self._renaming.begin(hit.id)
        else:
            self.edit_requested.emit(hit.id)

    def _open_line(self, hit: Hit) -> None:
        """Release a pinned bend, open what a line stands for, or go to the inspector of its resource."""
        line = self.drawing.lines[hit.id]
        pin = hit.grip.pin if hit.grip is not None else None
        if pin is not None:
            self.document.attempt(lambda: release(self.document.design, line, pin))
        elif len(line.members) > 1:
            ends = (line.source, line.target)
            self.document.attempt(lambda: expand(self.document.design, ends))
        else:
            self.edit_requested.emit(line.holder)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select what is under the pointer and ask for its menu."""
        if self._quiet_menu:
            self._quiet_menu = False
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            # The menu key and Shift+F10 mean what is selected, wherever the pointer is.
            self.context_menu_requested.emit(self.document.selection, self._menu_point())
            return
        hit = self._pointer.hit(self.mapToScene(event.pos()))
        if hit.what in ("line", "label", "grip"):
            self._pointer.choose_line(self.drawing.lines[hit.id], Keys.NoModifier)
            self._on_line()
        elif hit.what == "empty":
            self.document.select(())
        elif hit.id not in self.document.selection:
            self.document.select([hit.id])
        self.context_menu_requested.emit(self.document.selection, event.globalPos())

    def _menu_point(self) -> QPoint:
        """Where a menu opens that the keyboard asked for: in the last selected thing if it is in view."""
        inside = self.viewport().rect().center()
        rects = [self.drawing.rects[i] for i in self.document.selection if i in self.drawing.rects]
        if rects:
            point = self.mapFromScene(QRectF(*rects[-1]).center())
            inside = point if self.viewport().rect().contains(point) else inside
        return self.viewport().mapToGlobal(inside)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went elsewhere."""
        if self._overlay.gesture is None:
            self._pointer.forget()
            self._watch.words(None)
            self._floats.tip.hide()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms at the pointer; else the wheel pans, with Shift sideways."""
        turned = event.angleDelta()
        if event.modifiers() & CTRL:
            factor = 1.2 ** ((turned.y() or turned.x()) / 120)
            self._zoom(self.camera.scale * factor, event.position().toPoint())
        else:
            moved = event.pixelDelta() if not event.pixelDelta().isNull() else turned * (PAN_STEP * 2 / 120)
            dx, dy = moved.x(), moved.y()
            if event.modifiers() & SHIFT and dx == 0:
                dx, dy = dy, 0
            self.camera.scroll(-round(dx), -round(dy))
            self._on_camera()
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Take the pinch of a touch pad."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom(self.camera.scale * (1 + event.value()), event.position().toPoint())
            return True
        return super().viewportEvent(event)

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the canvas; the rest goes to the window."""
        key = Qt.Key(event.key())
        keys = event.modifiers() & ~Keys.KeypadModifier
        if key in MODIFIERS and self._change_keys(keys | MODIFIERS[key]):
            return
        if key in ARROWS and keys in (Keys.NoModifier, SHIFT):
            self._arrow(ARROWS[key], bool(keys & SHIFT))
        elif key in ARROWS and keys == ALT:
            self._follow(ARROWS[key])
        elif key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self._show_cursor()
        elif keys == Keys.NoModifier and key in KEYS:
            KEYS[key](self)
        else:
            event.ignore()
            return
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space ends panning by hand; a modifier that goes up counts at once."""
        key = Qt.Key(event.key())
        if key in MODIFIERS and self._change_keys(event.modifiers() & ~MODIFIERS[key]):
            return
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys that are down no longer count."""
        self._space = False
        super().focusOutEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the resources in reading order, and leaves the canvas after the last one."""
        chosen = [i for i in self.document.selection if i in self.drawing.rects]
        found = next_of(reading_order(self.drawing), chosen[-1] if chosen else None, forward=forward)
        if found is None or not self.hasFocus():
            return super().focusNextPrevChild(forward)
        self.document.select([found], reveal=True)
        return True

    def escape(self) -> None:
        """End the gesture or tool under way; if there is none, end the trace, else clear the selection."""
        if not self._pointer.cancel():
            if self.trail.shown:
                self.trail.dismissed.emit()
            else:
                self._overlay.line = None
                self._on_line()
                self.document.select(())
        self._show_cursor()
        self._refresh()

    def _arrow(self, direction: tuple[int, int], grid: bool) -> None:
        if not nudge(self.document, direction, grid=grid):
            self.camera.scroll(direction[0] * PAN_STEP, direction[1] * PAN_STEP)
            self._on_camera()

    def _follow(self, direction: tuple[int, int]) -> None:
        """Go along a connector to the thing at its other end."""
        chosen = [i for i in self.document.selection if i in self.drawing.rects]
        found = next_along(self.drawing, chosen[-1], direction) if chosen else None
        if found is not None:
            self.document.select([found], reveal=True)

    def _change_keys(self, keys: Keys) -> bool:
        """Let a drag follow a modifier that goes down or up while the mouse rests. False when none is under way."""
        gesture = self._overlay.gesture
        if gesture is None or isinstance(gesture, Pan):
            return False
        gesture.move(self.mapToScene(self._at), keys)
        return True

    def _edit(self) -> None:
        if self.document.selection:
            self.edit_requested.emit(self.document.selection[-1])

    # Things that are dragged here from elsewhere.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take kinds and files."""
        found = kind_of(event.mimeData())
        if found is not None:
            self._pointer.begin(Place(self._table, self.mapToScene(event.position().toPoint()), *found))
        if found is not None or file_of(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would land."""
        self._at = event.position().toPoint()
        if isinstance(self._overlay.gesture, Place):
            self._overlay.gesture.move(self.mapToScene(self._at), event.modifiers())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._pointer.cancel()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the resource, or hand the file on."""
        self._at = event.position().toPoint()
        point = self.mapToScene(self._at)
        path = file_of(event.mimeData())
        found = kind_of(event.mimeData())
        if found is not None:
            gesture = self._overlay.gesture
            place = gesture if isinstance(gesture, Place) else Place(self._table, point, *found)
            self._overlay.gesture = None
            place.drop(point, event.modifiers())
            self.setFocus()
        elif path is not None:
            self.file_dropped.emit(Path(path))
        event.acceptProposedAction()


KEYS = {
    Qt.Key.Key_Escape: CanvasView.escape,
    Qt.Key.Key_Delete: CanvasView.delete_selection,
    Qt.Key.Key_Backspace: CanvasView.delete_selection,
    Qt.Key.Key_F2: CanvasView.rename_selection,
    Qt.Key.Key_Return: CanvasView._edit,
    Qt.Key.Key_Enter: CanvasView._edit,
    Qt.Key.Key_L: CanvasView.start_connect,
}
"""Keys that need no modifier, by what they do."""
