"""The layer of the connectors, merged into few paths tile by tile; what is made is kept until its lines differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from fnetdesigner.gui.canvas.ink import NEAR, NO_BRUSH, Ink, band_of
from fnetdesigner.gui.canvas.layers import ANTIALIASED, Shown, paint_label
from fnetdesigner.gui.canvas.linework import Group, grouped
from fnetdesigner.gui.canvas.tiling import Tile
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.jumps import NO_JUMPS, Jumps, crossings
from fnetdesigner.report.picture import Connector
from fnetdesigner.report.strokes import STROKES, colour_of

REACH = 16
"""Scene units that arrow heads, bars and wide lines may stand beside the points of a line."""
RANKS = {style: rank for rank, style in enumerate(STROKES)}
NONE: frozenset[str] = frozenset()


class Part:
    """The lines of one tile, and what is made of them when it is first wanted."""

    def __init__(
        self, lines: list[Connector], stamp: int, without: frozenset[str], jumps: Mapping[str, Jumps] = NO_JUMPS
    ) -> None:
        self.stamp, self.without, self.jumps = stamp, without, jumps
        self._lines = lines
        xs = [x for line in lines for x, _ in line.points]
        ys = [y for line in lines for _, y in line.points]
        x, y = min(xs, default=0.0), min(ys, default=0.0)
        self.box = Rect(x, y, max(xs, default=0.0) - x, max(ys, default=0.0) - y).grown(REACH)
        self.labelled = [line for line in lines if line.label]
        self._groups: list[Group] | None = None
        self._hairlines: dict[str, QPainterPath] | None = None

    @property
    def groups(self) -> list[Group]:
        """The lines by their looks."""
        if self._groups is None:
            self._groups = grouped(self._lines, self.jumps)
        return self._groups

    @property
    def hairlines(self) -> dict[str, QPainterPath]:
        """The straight pieces by colour token, for the view from far away."""
        if self._hairlines is None:
            self._hairlines = {}
            for line in self._lines:
                path = self._hairlines.setdefault(colour_of(line.style, line.badge), QPainterPath())
                path.moveTo(*line.points[0])
                for point in line.points[1:]:
                    path.lineTo(*point)
        return self._hairlines


class Lines:
    """Connectors. Those that are lifted are left out."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._parts: dict[Tile, Part] = {}
        self._made_for: tuple[int, frozenset[str], bool] | None = None
        self._far: dict[str, QPainterPath] | None = None

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Paint the lines that may touch the area."""
        self._keep_up()
        ink = self._shown.ink
        painter.setBrush(NO_BRUSH)
        if band_of(scale) == 0:
            painter.setRenderHint(ANTIALIASED, False)
            for token, path in self._hairlines().items():
                painter.setPen(QPen(ink.theme.color(token), 0))
                painter.drawPath(path)
            return
        painter.setRenderHint(ANTIALIASED)
        parts = list(self._seen(area))
        groups = sorted((g for part in parts for g in part.groups), key=lambda g: -RANKS[g.style])
        for group in groups:
            if group.bounds.intersects(area):
                group.paint(painter, ink)
        if scale >= NEAR:
            for part in parts:
                _paint_labels(painter, part, area, ink)

    def _seen(self, area: QRectF) -> Iterator[Part]:
        left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
        for part in self._parts.values():
            x, y, width, height = part.box
            if x < right and left < x + width and y < bottom and top < y + height:
                yield part

    def _keep_up(self) -> None:
        """Make anew what has changed."""
        shown = self._shown
        made_for = shown.drawing.version, shown.lifted_lines, shown.jumps
        if made_for == self._made_for:
            return
        self._made_for = made_for
        tiling = shown.drawing.tiling
        lifted = tiling.tiles_of(shown.lifted_lines)
        before, self._parts = self._parts, {}
        jumps: Mapping[str, Jumps] = NO_JUMPS
        if shown.jumps:
            # A jump depends on lines of other tiles, so that all of them are made anew.
            seen = ((i, c.points) for i, c in shown.drawing.lines.items() if i not in shown.lifted_lines)
            jumps = crossings(seen)
        shown.crossed = jumps
        for tile, stamp in tiling.stamps.items():
            part, without = before.get(tile), lifted.get(tile, NONE)
            if part is None or part.stamp != stamp or part.without != without or shown.jumps or part.jumps:
                lines = [c for c in tiling.lines(tile) if c.id not in without and len(c.points) > 1]
                part = Part(lines, stamp, without, jumps)
                self._far = None
            self._parts[tile] = part
        if self._parts.keys() != before.keys():
            self._far = None

    def _hairlines(self) -> dict[str, QPainterPath]:
        if self._far is None:
            self._far = {}
            for part in self._parts.values():
                for token, path in part.hairlines.items():
                    self._far.setdefault(token, QPainterPath()).addPath(path)
        return self._far


def _paint_labels(painter: QPainter, part: Part, area: QRectF, ink: Ink) -> None:
    for line in part.labelled:
        x, y = line.words_at
        if area.left() - 100 < x < area.right() + 100 and area.top() - 20 < y < area.bottom() + 20:
            paint_label(painter, line.label, (x, y), ink)
