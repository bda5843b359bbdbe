"""The surface of the canvas: composes the drawing, its layers, the camera and what floats above them.

The scene has five items, one per layer, so that Qt has nothing to keep track of; what is where is asked of
the drawing. Selection, hover and accessibility are therefore ours; the outline beside the canvas is a
standard tree and offers the same to assistive tools. What hands do with it is in ``view``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QMenu, QWidget

from fnetdesigner.gui.canvas.camera import Camera
from fnetdesigner.gui.canvas.connecting import Connect, has_ports
from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.gui.canvas.floating import Floats
from fnetdesigner.gui.canvas.flow_marks import FlowMarks
from fnetdesigner.gui.canvas.folds import Sheets, StandIns
from fnetdesigner.gui.canvas.ghosts import Ghosts
from fnetdesigner.gui.canvas.glow import FlowGlow, Watch
from fnetdesigner.gui.canvas.hints import cursor_of, tip_of
from fnetdesigner.gui.canvas.ink import Ink
from fnetdesigner.gui.canvas.kept import BESIDE, Kept
from fnetdesigner.gui.canvas.layers import WORLD, Badges, Cards, Ground, Layer, Places, Shown
from fnetdesigner.gui.canvas.lines import Lines
from fnetdesigner.gui.canvas.marks import Marks
from fnetdesigner.gui.canvas.overlay import Overlay
from fnetdesigner.gui.canvas.padlocks import Padlocks
from fnetdesigner.gui.canvas.picking import Pick
from fnetdesigner.gui.canvas.pointer import Hit, Pointer
from fnetdesigner.gui.canvas.renaming import Renaming
from fnetdesigner.gui.canvas.settling import Settling, timer
from fnetdesigner.gui.canvas.table import Choice, Keys, Table
from fnetdesigner.gui.canvas.teacher import Teacher
from fnetdesigner.gui.canvas.tracks import Tracks
from fnetdesigner.gui.canvas.trail import Trail
from fnetdesigner.gui.canvas.words import selection_words
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.report.geometry import bounds
from fnetdesigner.report.picture import Connector
from fnetdesigner.workspace import intents
from fnetdesigner.workspace.reconnecting import cut
from fnetdesigner.workspace.session import Event

EDGE, EDGE_STEP = 28, 14
"""Pixels from the edge within which a drag scrolls, and how far at once."""
SHARPEN_AFTER = 140
"""Milliseconds of rest until stretched pictures are drawn anew."""


class CanvasSurface(QGraphicsView):
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
        self._table = Table(
            document, self._shown, self.camera, self._tell, self._refresh, self._choose, self._refresh_in
        )
        self._overlay = Overlay(self._table)
        self._pointer = Pointer(self._table, self._overlay, self.finding_clicked.emit)
        self._fill_scene()
        self._float()
        self._settling = Settling(
            self, self.drawing, self.camera, lambda: self._overlay.gesture is not None, self._refresh
        )
        self._sharpening = timer(self, SHARPEN_AFTER, self._sharpen)
        self._scrolling = timer(self, 16, self._scroll_at_edge)
        document.changed.connect(self._on_changed)
        document.selected.connect(self._on_selected)
        document.revealed.connect(self.reveal)
        document.previewed.connect(self._on_preview)
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
        ids = tuple(ids)
        found = (*ids, *StandIns().of(self.document.design, ids))
        wanted = [self.drawing.rects[i] for i in found if i in self.drawing.rects]
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
            self.document.attempt(lambda: cut(self.document.design, line))
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
            self.document.refused.emit(tr("Select a resource first; the connection starts there."))
            return
        at = self._at if self.underMouse() else self.viewport().rect().center()
        gesture = Connect(self._table, self.mapToScene(at), chosen[-1])
        self._pointer.begin(gesture)
        gesture.move(self.mapToScene(at), Keys.NoModifier)
        self.setFocus()

    def start_pick(self, legal: frozenset[str], words: str, done: Callable[[str | None], None]) -> None:
        """Let a person choose one of some resources with the next click; ``done`` gets its id, or None."""
        at = self.viewport().rect().center()
        self._pointer.begin(Pick(self._table, self.mapToScene(at), legal, words, done))
        self._show_cursor()
        self.setFocus()

    def end_pick(self) -> None:
        """End a choice that is under way without one."""
        if isinstance(self._overlay.gesture, Pick):
            self._pointer.cancel()
            self._show_cursor()

    def show_flow_marks(self, shapes: Mapping[str, str]) -> None:
        """Mark how intended flows stand: a shape (ok, error, warning) for the id of each."""
        self._flow_marks.shapes = shapes
        self._refresh()

    def reveal_trail(self) -> None:
        """Bring the way of the packet that is followed into view."""
        rects = self.trail.tracks.rects
        if rects:
            self.camera.reveal(QRectF(*bounds(rects).grown(64)))
            self._on_camera()

    def settle(self) -> None:
        """Give every line its proper way now, as before a picture is taken."""
        while not self.drawing.settled:
            self.drawing.settle()
        self._refresh()

    # What the document and the theme say.

    def _on_changed(self, event: Event) -> None:
        if event.changes or event.replaced:
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

    def _on_preview(self) -> None:
        self._ghosts.show(self.document.preview)
        self._refresh()

    @property
    def teacher(self) -> Teacher:
        """What the empty canvas offers."""
        return self._floats.teacher

    def reveal_preview(self) -> None:
        """Bring what is about to change into view."""
        rects = self._ghosts.rects
        if rects:
            self.camera.reveal(QRectF(*bounds(rects)))
            self._on_camera()

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
        self._settling.start()
        self._describe()
        self._refresh()

    def _reveal_changed(self, event: Event) -> None:
        rects = [self.drawing.rects[i] for i in event.changes.all_ids if i in self.drawing.rects]
        seen = self.camera.seen()
        if rects and not any(seen.intersects(QRectF(*r)) for r in rects):
            self.camera.reveal(QRectF(*bounds(rects)))
            self._on_camera()

    # Painting and the widgets above it.

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """All that stays when something is selected or dragged: the ground, places, lines, cards and marks."""
        self._kept.paint(painter, self, QRectF(rect), self._ink.ground)

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
        # Qt scrolls what floats along with what it floats over.
        self._floats.arrange()
        self._renaming.end()

    def _set_up(self) -> None:
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Design canvas"))
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
        self._ghosts = Ghosts(shown)
        flows = self._flow_marks = FlowMarks(shown)
        self.glow = FlowGlow(shown, self._refresh)
        self.marks = Marks(shown, self._refresh)
        self._watch = Watch(self.document, self._tell)
        self.trail = Trail(Tracks(shown), self._refresh, self.theme)
        sheets = Sheets(shown)
        still = (
            self._ground.draw, Places(shown).draw, Lines(shown).draw, self.glow.draw, self._flow_marks.draw,
            sheets.draw_behind, Cards(shown).draw, sheets.draw_discs, Badges(shown).draw, Padlocks(shown).draw,
            self.marks.draw,
        )  # fmt: skip
        self._kept = Kept(still, lambda: (*shown.stamp, self.marks.turn, id(self.glow.flows), id(flows.shapes)))
        moving = (self._ghosts.draw, self.trail.tracks.draw, self._overlay.draw)
        self._layers = [Layer(draw, depth) for depth, draw in enumerate(moving)]
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

    def _refresh_in(self, area: QRectF) -> None:
        if area.isNull():
            self._refresh()
        else:
            seen = self.viewportTransform().mapRect(area).toAlignedRect()
            self.viewport().update(seen.adjusted(-BESIDE, -BESIDE, BESIDE, BESIDE))

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
        words = tip_of(self.document, self.drawing, hit) or self._watch.words(hit)
        words = words or self.marks.tip_at(self.mapToScene(self._at), self.camera.scale)
        self._floats.tip.tell(words, self._at)
        self._show_cursor(hit)

    def _show_cursor(self, hit: Hit | None = None) -> None:
        shape = cursor_of(hit, self._overlay.gesture, panning=self._space)
        self.viewport().setCursor(shape)

    def _on_line(self) -> None:
        if self._overlay.line != self._line_told:
            self._line_told = self._overlay.line
            self.connector_selected.emit(self.selected_connector)

    def _describe(self) -> None:
        self.setAccessibleDescription(selection_words(self.document))
