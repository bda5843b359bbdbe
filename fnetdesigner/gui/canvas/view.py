"""The canvas as a widget: composes the drawing, its layers, the camera and the gestures, and takes Qt's events.

The scene has five items, one per layer, so that Qt has nothing to keep track of; what is where is asked of
the drawing. Selection, hover and accessibility are therefore ours; the outline beside the canvas is a
standard tree and offers the same to assistive tools.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QMenu, QWidget

from fnetdesigner.gui.canvas.banding import Pan
from fnetdesigner.gui.canvas.camera import Camera
from fnetdesigner.gui.canvas.connecting import Connect, has_ports
from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.gui.canvas.dropping import Place, file_of, kind_of
from fnetdesigner.gui.canvas.floating import Floats
from fnetdesigner.gui.canvas.ink import Ink
from fnetdesigner.gui.canvas.keyboard import ARROWS, next_of, nudge, reading_order
from fnetdesigner.gui.canvas.layers import WORLD, Badges, Cards, Ground, Layer, Lines, Places, Shown
from fnetdesigner.gui.canvas.overlay import Overlay
from fnetdesigner.gui.canvas.pointer import Hit, Pointer
from fnetdesigner.gui.canvas.renaming import Renaming
from fnetdesigner.gui.canvas.resizing import CURSORS
from fnetdesigner.gui.canvas.table import SHIFT, Choice, Keys, Table
from fnetdesigner.gui.canvas.words import messages, spoken
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.theme import Theme
from fnetdesigner.report.geometry import bounds
from fnetdesigner.report.picture import Connector
from fnetdesigner.workspace import intents
from fnetdesigner.workspace.session import Event

LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
CTRL = Keys.ControlModifier
PAN_STEP = 48
EDGE, EDGE_STEP = 28, 14
"""Pixels from the edge within which a drag scrolls, and how far at once."""
SETTLE_AFTER, SHARPEN_AFTER = 40, 140
"""Milliseconds of rest until lines get their proper way, and until stretched pictures are drawn anew."""


class CanvasView(QGraphicsView):
    """Shows the design of a document and lets a person change it.

    ``edit_requested`` and ``finding_clicked`` carry a resource id; ``context_menu_requested`` the selected
    ids and a point of the screen; ``zoom_changed`` percent; ``pointer_moved`` scene coordinates;
    ``connector_selected`` the Connector of a reference, or None; ``file_dropped`` a Path.
    """

    edit_requested = Signal(str)
    finding_clicked = Signal(str)
    context_menu_requested = Signal(object, object)
    zoom_changed = Signal(int)
    pointer_moved = Signal(float, float)
    connector_selected = Signal(object)
    file_dropped = Signal(object)
    open_sample_requested = Signal()
    import_requested = Signal()

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.theme = theme
        self.drawing = Drawing()
        self.camera = Camera(self)
        self._ink = Ink(theme)
        self._shown = Shown(self.drawing, self._ink)
        self._at = QPoint()
        self._space = False
        self._line_told: str | None = None
        self._quiet_menu = False
        self._fit_wanted = True
        self._renaming = Renaming(self, document, theme)
        self._set_up()
        self._table = Table(document, self._shown, self.camera, self._tell, self._refresh, self._choose)
        self._overlay = Overlay(self._table)
        self._pointer = Pointer(self._table, self._overlay, self.finding_clicked.emit)
        self._fill_scene()
        self._float()
        self._settling = _timer(self, SETTLE_AFTER, self._settle_some)
        self._sharpening = _timer(self, SHARPEN_AFTER, self._sharpen)
        self._scrolling = _timer(self, 16, self._scroll_at_edge)
        document.changed.connect(self._on_changed)
        document.selected.connect(self._on_selected)
        document.revealed.connect(self.reveal)
        theme.changed.connect(self._on_theme)
        self._show_all()

    # What others ask of the canvas.

    @property
    def zoom_percent(self) -> int:
        """The zoom in percent."""
        return round(self.camera.scale * 100)

    @property
    def selected_connector(self) -> Connector | None:
        """The reference connector that is selected, if one is."""
        return self.drawing.lines.get(self._overlay.line or "")

    def zoom_in(self) -> None:
        """Zoom in by a step, around the middle."""
        self._zoom(self.camera.step(True), self.viewport().rect().center())

    def zoom_out(self) -> None:
        """Zoom out by a step, around the middle."""
        self._zoom(self.camera.step(False), self.viewport().rect().center())

    def zoom_to(self, factor: float) -> None:
        """Zoom to a factor (1 for 100 %), around the middle."""
        self._zoom(factor, self.viewport().rect().center())

    def fit_all(self) -> None:
        """Show the whole drawing."""
        self._fit(QRectF(*self.drawing.bounds))

    def fit_selection(self) -> None:
        """Show what is selected; everything when nothing is."""
        rects = [self.drawing.rects[i] for i in self.document.selection if i in self.drawing.rects]
        self._fit(QRectF(*(bounds(rects) if rects else self.drawing.bounds)))

    def reveal(self, ids: Iterable[str]) -> None:
        """Bring resources into the window, with as little movement as can be."""
        wanted = [self.drawing.rects[i] for i in ids if i in self.drawing.rects]
        for line in (self.drawing.lines[i] for i in ids if i in self.drawing.lines):
            wanted += [self.drawing.rects[line.source], self.drawing.rects[line.target]]
        if wanted:
            self.camera.reveal(QRectF(*bounds(wanted)))
            self._on_camera()

    def select_all(self) -> None:
        """Select everything that is drawn as a card, container or note."""
        self.document.select(self.drawing.rects)

    def delete_selection(self) -> None:
        """Delete what is selected: resources with all in them, or the reference behind a connector."""
        line = self.selected_connector
        if line is not None:
            self._overlay.line = None
            target = line.target if line.holder == line.source else line.source
            self.document.attempt(lambda: intents.disconnect(self.document.design, line.holder, line.field, target))
        elif self.document.selection:
            ids = self.document.selection
            self.document.attempt(lambda: intents.delete(self.document.design, ids))

    def rename_selection(self) -> None:
        """Edit the name of the selected resource where it stands; one that has no name there, in the inspector."""
        if not self.document.selection:
            return
        resource_id = self.document.selection[-1]
        if resource_id in self.drawing.cards or resource_id in self.drawing.containers:
            self.reveal([resource_id])
            self._renaming.begin(resource_id)
        else:
            self.edit_requested.emit(resource_id)

    def start_connect(self) -> None:
        """Begin to draw a connector from the selected resource: the next click says where to. Esc ends it."""
        chosen = [i for i in self.document.selection if i in self.drawing.rects]
        if not chosen or not has_ports(self.document.design.resources[chosen[-1]].kind):
            self.document.refused.emit("Select a resource first; the connection starts there.")
            return
        at = self._at if self.underMouse() else self.viewport().rect().center()
        gesture = Connect(self._table, self.mapToScene(at), chosen[-1])
        self._pointer.begin(gesture)
        gesture.move(self.mapToScene(at), Keys.NoModifier)
        self.setFocus()

    def settle(self) -> None:
        """Give every line its proper way now, as before a picture is taken."""
        while not self.drawing.settled:
            self.drawing.settle()
        self._refresh()

    # What the document and the theme say.

    def _on_changed(self, event: Event) -> None:
        self._pointer.cancel()
        badges = self.document.session.findings.worst
        if event.replaced:
            self._overlay.line = None
            self._show_all()
            return
        if event.changes:
            self.drawing.update(event.after, event.changes, badges)
            self._overlay.hover = self._overlay.hover if self._overlay.hover in self.drawing.rects else None
            self._overlay.hover_line = None
            if event.label.startswith(("Undo:", "Redo:")):
                self._reveal_changed(event)
        else:
            self.drawing.judge(badges)
        self._after_change()

    def _on_selected(self) -> None:
        if self.document.selection:
            self._overlay.line = None
        self._describe()
        self._refresh()

    def _on_theme(self) -> None:
        self._ink = Ink(self.theme)
        self._shown.ink = self._ink
        self._shown.sprites.clear()
        self._floats.dress()
        self._refresh()

    def _show_all(self) -> None:
        self.drawing.show(self.document.design, self.document.session.findings.worst)
        self._fit_wanted = True
        if self.isVisible():
            self.fit_all()
            self._fit_wanted = False
        self._after_change()

    def _after_change(self) -> None:
        if self._overlay.line not in self.drawing.lines:
            self._overlay.line = None
        self._floats.teacher.setVisible(not self.document.design.resources)
        self._floats.legend.tell(c.style for c in self.drawing.lines.values())
        self._floats.arrange()
        if not self.drawing.settled:
            self._settling.start()
        self._describe()
        self._refresh()

    def _reveal_changed(self, event: Event) -> None:
        rects = [self.drawing.rects[i] for i in event.changes.all_ids if i in self.drawing.rects]
        seen = self.camera.seen()
        if rects and not any(seen.intersects(QRectF(*r)) for r in rects):
            self.camera.reveal(QRectF(*bounds(rects)))
            self._on_camera()

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
        if event.button() != LEFT or hit.what not in ("node", "port", "line"):
            return
        if hit.what == "line":
            line = self.drawing.lines[hit.id]
            self.edit_requested.emit(line.holder)
        elif self._pointer.is_label(hit.id, point):
            self._renaming.begin(hit.id)
        else:
            self.edit_requested.emit(hit.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select what is under the pointer and ask for its menu."""
        if self._quiet_menu:
            self._quiet_menu = False
            return
        hit = self._pointer.hit(self.mapToScene(event.pos()))
        if hit.what == "line":
            self._pointer.choose_line(self.drawing.lines[hit.id], Keys.NoModifier)
            self._on_line()
        elif hit.what == "empty":
            self.document.select(())
        elif hit.id not in self.document.selection:
            self.document.select([hit.id])
        self.context_menu_requested.emit(self.document.selection, event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went elsewhere."""
        if self._overlay.gesture is None:
            self._pointer.forget()
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
        if key in ARROWS and keys in (Keys.NoModifier, SHIFT):
            self._arrow(ARROWS[key], bool(keys & SHIFT))
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
        """Space ends panning by hand."""
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
        """End the gesture or tool under way; if there is none, clear the selection."""
        if not self._pointer.cancel():
            self._overlay.line = None
            self._on_line()
            self.document.select(())
        self._show_cursor()
        self._refresh()

    def _arrow(self, direction: tuple[int, int], grid: bool) -> None:
        if not nudge(self.document, direction, grid=grid):
            self.camera.scroll(direction[0] * PAN_STEP, direction[1] * PAN_STEP)
            self._on_camera()

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

    # Painting and the widgets above it.

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The ground with its grid of dots."""
        self._ground.draw(painter, QRectF(rect), self.camera.scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the floating widgets at their corners."""
        super().resizeEvent(event)
        self._floats.arrange()
        if self._fit_wanted and self.isVisible():
            self._fit_wanted = False
            self.fit_all()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The window moved over the drawing: the name editor does not."""
        super().scrollContentsBy(dx, dy)
        self._renaming.end()

    def _set_up(self) -> None:
        self.setObjectName("canvas")
        self.setAccessibleName("Design canvas")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(True)

    def _fill_scene(self) -> None:
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        scene.setSceneRect(WORLD)
        shown = self._shown
        self._ground = Ground(shown)
        draws = (
            Places(shown).draw, Lines(shown).draw, Cards(shown).draw, Badges(shown).draw, self._overlay.draw,
        )  # fmt: skip
        self._layers = [Layer(draw, depth) for depth, draw in enumerate(draws)]
        for layer in self._layers:
            scene.addItem(layer)
        self.setScene(scene)

    def _float(self) -> None:
        self._floats = Floats(self.viewport(), self.theme)
        bar, teacher = self._floats.bar, self._floats.teacher
        for button, call in (
            (bar.out, self.zoom_out),
            (bar.closer, self.zoom_in),
            (bar.percent, lambda: self.zoom_to(1)),
            (bar.fit, self.fit_all),
        ):
            button.clicked.connect(call)
        teacher.sample.clicked.connect(self.open_sample_requested)
        teacher.bring.clicked.connect(self.import_requested)

    def _refresh(self) -> None:
        self.viewport().update()

    def _zoom(self, scale: float, at: QPoint) -> None:
        self.camera.zoom(scale, at)
        self._shown.hurried = True
        self._sharpening.start()
        self._on_camera()

    def _fit(self, area: QRectF) -> None:
        self.camera.fit(area)
        self._on_camera()

    def _on_camera(self) -> None:
        self._renaming.end()
        self._floats.bar.tell(self.zoom_percent)
        self.zoom_changed.emit(self.zoom_percent)
        self._refresh()

    def _sharpen(self) -> None:
        self._shown.hurried = False
        self._refresh()

    def _settle_some(self) -> None:
        if self._overlay.gesture is None and not self.drawing.settled:
            self.drawing.settle()
            self._refresh()
        if not self.drawing.settled:
            self._settling.start()

    def _near_edge(self) -> tuple[int, int]:
        room, at = self.viewport().rect(), self._at
        dx = -1 if at.x() < EDGE else 1 if at.x() > room.width() - EDGE else 0
        dy = -1 if at.y() < EDGE else 1 if at.y() > room.height() - EDGE else 0
        return dx, dy

    def _scroll_at_edge(self) -> None:
        gesture, (dx, dy) = self._overlay.gesture, self._near_edge()
        if gesture is None or (dx, dy) == (0, 0):
            return
        self.camera.scroll(dx * EDGE_STEP, dy * EDGE_STEP)
        gesture.move(self.mapToScene(self._at), Keys.NoModifier)
        self._scrolling.start()

    def _tell(self, text: str) -> None:
        self._floats.tip.tell(text, self._at)

    def _choose(self, offered: Sequence[Choice]) -> None:
        menu = QMenu(self)
        menu.setObjectName("relationMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in offered:
            menu.addAction(choice.text).triggered.connect(lambda _=False, do=choice.do: do())
        menu.popup(self.viewport().mapToGlobal(self._at))

    def _show_hit(self, hit: Hit) -> None:
        self._floats.tip.tell(messages(self.document, hit.id) if hit.what == "badge" else "", self._at)
        self._show_cursor(hit)

    def _show_cursor(self, hit: Hit | None = None) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif isinstance(self._overlay.gesture, Connect):
            shape = Qt.CursorShape.CrossCursor
        elif hit is not None and hit.what == "handle":
            shape = CURSORS[hit.handle]
        elif hit is not None and hit.what == "port":
            shape = Qt.CursorShape.CrossCursor
        elif hit is not None and hit.what in ("badge", "line"):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(QCursor(shape))

    def _on_line(self) -> None:
        if self._overlay.line != self._line_told:
            self._line_told = self._overlay.line
            self.connector_selected.emit(self.selected_connector)

    def _describe(self) -> None:
        self.setAccessibleDescription(spoken(self.document))


def _timer(view: CanvasView, milliseconds: int, call: object) -> QTimer:
    timer = QTimer(view)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer


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
