"""What the canvas shows, as plain values with an index: no Qt, so that it can be asked a thousand times a frame.

Cards, containers and notes are taken from ``report.picture``. Lines keep the way they have as long as their
ends stay and nothing is put on them; a line that must change gets a quick draft at once and its proper way
(``settle``) when there is time, because a proper way may cost milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from fnetdesigner.gui.canvas.drafts import draft
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design
from fnetdesigner.report.connections import Connection, connections
from fnetdesigner.report.geometry import Cells, Point, Rect, bounds
from fnetdesigner.report.picture import (
    Card,
    Connector,
    Container,
    NoteBox,
    absolute,
    card_of,
    container_of,
    note_of,
    surroundings,
)
from fnetdesigner.report.routes import Surroundings, routed

Node = Card | Container | NoteBox
WHOLE = 80
"""Up to so many lines, all get their way anew together: then the drawing is just what the documents show."""
BATCH = 24
"""With more, how many lines get their way together: enough to share out the sides of their boxes."""


class Drawing:
    """All that is drawn of a design. ``nodes`` and ``lines`` are keyed by id; containers come outermost first."""

    def __init__(self) -> None:
        self.design = Design()
        self.rects: dict[str, Rect] = {}
        self.cards: dict[str, Card] = {}
        self.containers: dict[str, Container] = {}
        self.notes: dict[str, NoteBox] = {}
        self.lines: dict[str, Connector] = {}
        self.bounds = Rect(0, 0, 0, 0)
        self.version = 0
        self._drafts: list[str] = []
        self._around: Surroundings | None = None
        self._cells: Cells | None = None
        self._line_cells: Cells | None = None

    def show(self, design: Design, badges: Mapping[str, str]) -> None:
        """Draw a whole design anew."""
        self.lines = {}
        self._nodes(design, badges)
        self._lines(connections(design), frozenset(self.rects), badges)

    def update(self, design: Design, changes: ChangeSet, badges: Mapping[str, str]) -> None:
        """Draw what differs: ``changes`` lead from the design that was drawn last to this one."""
        old = self.rects
        if changes.meaning or changes.settings:
            self._nodes(design, badges)
            moved = frozenset(i for i, r in self.rects.items() if old.get(i) != r)
            self._lines(connections(design), moved, badges)
        else:
            self.design = design
            self.rects = absolute(design)
            moved = frozenset(i for i, r in self.rects.items() if old.get(i) != r)
            self._place(moved)
            self._lines(list(self._known()), moved, badges)
        self.judge(badges)

    def judge(self, badges: Mapping[str, str]) -> None:
        """Take over the worst severity of each resource."""
        for i, card in self.cards.items():
            if card.badge != badges.get(i, ""):
                self.cards[i] = replace(card, badge=badges.get(i, ""))
        for i, container in self.containers.items():
            if container.badge != badges.get(i, ""):
                self.containers[i] = replace(container, badge=badges.get(i, ""))

    @property
    def settled(self) -> bool:
        """Whether every line has its proper way."""
        return not self._drafts

    def settle(self) -> None:
        """Give some more lines their proper way."""
        if len(self.lines) <= WHOLE:
            wanted = list(self.lines.values())
            self._drafts.clear()
        else:
            wanted = [self.lines[i] for i in self._drafts[:BATCH] if i in self.lines]
            del self._drafts[:BATCH]
        if self._around is None:
            self._around = surroundings(self.design, self.rects)
        ways = routed([(c.source, c.target) for c in wanted], self._around)
        for line, points in zip(wanted, ways, strict=True):
            self.lines[line.id] = replace(line, points=points)
        self._changed_lines()

    def node(self, resource_id: str) -> Node | None:
        """The card, container or note of that id, or None."""
        return self.cards.get(resource_id) or self.containers.get(resource_id) or self.notes.get(resource_id)

    def node_at(self, x: float, y: float) -> str | None:
        """What lies on top at a point: a card or note before a container, an inner container before an outer."""
        found = [i for i, _ in self.cells.near(Rect(x - 0.01, y - 0.01, 0.02, 0.02))]
        loose = [i for i in found if i not in self.containers]
        if loose:
            return loose[-1]
        return max(found, key=lambda i: self.containers[i].depth) if found else None

    def container_at(self, x: float, y: float, without: frozenset[str] = frozenset()) -> str | None:
        """The innermost container at a point that is none of ``without``."""
        found = [
            i
            for i, _ in self.cells.near(Rect(x - 0.01, y - 0.01, 0.02, 0.02))
            if i in self.containers and i not in without
        ]
        return max(found, key=lambda i: self.containers[i].depth) if found else None

    def nodes_in(self, area: Rect) -> Iterator[str]:
        """The ids of everything that touches an area, each once."""
        if area.contains(self.bounds):
            yield from self.rects
            return
        yield from dict.fromkeys(i for i, _ in self.cells.near(area))

    def line_at(self, x: float, y: float, reach: float) -> Connector | None:
        """The line nearest to a point within ``reach``, or None."""
        best: tuple[float, str] | None = None
        for i, _ in self.line_cells.near(Rect(x - reach, y - reach, 2 * reach, 2 * reach)):
            away = min(distance((x, y), a, b) for a, b in pairwise(self.lines[i].points))
            if away <= reach and (best is None or (away, i) < best):
                best = (away, i)
        return None if best is None else self.lines[best[1]]

    def lines_of(self, ids: frozenset[str]) -> Iterator[Connector]:
        """The lines that touch one of some resources."""
        return (c for c in self.lines.values() if c.source in ids or c.target in ids)

    def with_inner(self, ids: Iterable[str]) -> frozenset[str]:
        """The ids together with those of all that lies in them."""
        found: set[str] = set()
        stack = [i for i in ids if i in self.rects]
        while stack:
            current = stack.pop()
            if current not in found:
                found.add(current)
                stack += (c for c in self.design.index.children.get(current, ()) if c in self.rects)
        return frozenset(found)

    @property
    def cells(self) -> Cells:
        """Everything but the lines, to be found by where it is."""
        if self._cells is None:
            self._cells = Cells(256)
            for i, rect in self.rects.items():
                self._cells.add(i, rect)
        return self._cells

    @property
    def line_cells(self) -> Cells:
        """The pieces of the lines, to be found by where they are."""
        if self._line_cells is None:
            self._line_cells = Cells(256)
            for line in self.lines.values():
                for piece in pieces(line.points):
                    self._line_cells.add(line.id, piece)
        return self._line_cells

    def _nodes(self, design: Design, badges: Mapping[str, str]) -> None:
        self.design = design
        self.rects = absolute(design)
        known = catalogue()
        self.cards, self.notes = {}, {}
        containers: list[Container] = []
        for i in design.index.in_order(self.rects):
            shape = known.of(design.resources[i]).shape
            if shape == "container":
                containers.append(container_of(design, i, badges))
            elif shape == "note":
                self.notes[i] = note_of(design, i)
            else:
                self.cards[i] = card_of(design, i, badges)
        self.containers = {c.id: c for c in sorted(containers, key=lambda c: c.depth)}
        self._moved()

    def _place(self, moved: frozenset[str]) -> None:
        for i in moved:
            rect = self.rects[i]
            if i in self.cards:
                self.cards[i] = replace(self.cards[i], rect=rect)
            elif i in self.containers:
                self.containers[i] = replace(self.containers[i], rect=rect)
            else:
                self.notes[i] = replace(self.notes[i], rect=rect)
        self._moved()

    def _moved(self) -> None:
        self._cells = None
        self._around = None
        self.bounds = bounds(self.rects.values())
        self.version += 1

    def _known(self) -> Iterator[Connection]:
        for c in self.lines.values():
            yield Connection(c.id, c.source, c.target, c.style, c.label, c.both_ends, c.holder, c.field)

    def _lines(self, wanted: Iterable[Connection], moved: frozenset[str], badges: Mapping[str, str]) -> None:
        old, new = self.lines, dict[str, Connector]()
        waiting = set(self._drafts)
        drafts: list[str] = []
        in_the_way = [self.rects[i].grown(4) for i in moved if i not in self.containers]
        for c in wanted:
            if c.source not in self.rects or c.target not in self.rects or c.source == c.target:
                continue
            before = old.get(c.id)
            badge = badges.get(c.id, "") if c.id == c.holder else ""
            stale = (
                before is None
                or (before.source, before.target) != (c.source, c.target)
                or not moved.isdisjoint((c.source, c.target))
            )
            if before is not None and not stale and not _hidden(before.points, in_the_way):
                points = before.points
                if c.id in waiting:
                    drafts.append(c.id)
            else:
                points = draft(self.rects[c.source], self.rects[c.target]) if stale or before is None else before.points
                drafts.append(c.id)
            new[c.id] = Connector(
                c.id, c.source, c.target, c.style, points, c.label, c.both_ends, c.holder, c.field, badge
            )
        self.lines, self._drafts = new, drafts
        self._changed_lines()

    def _changed_lines(self) -> None:
        self._line_cells = None
        self.version += 1


def pieces(points: tuple[Point, ...]) -> Iterator[Rect]:
    """The straight pieces of a line as thin rectangles."""
    for (x1, y1), (x2, y2) in pairwise(points):
        yield Rect(min(x1, x2) - 0.5, min(y1, y2) - 0.5, abs(x2 - x1) + 1, abs(y2 - y1) + 1)


def distance(point: Point, a: Point, b: Point) -> float:
    """How far a point is from the straight piece between two others."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = 0.0 if square == 0 else max(0.0, min(1.0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square))
    x, y = a[0] + share * dx - point[0], a[1] + share * dy - point[1]
    return float((x * x + y * y) ** 0.5)


def _hidden(points: tuple[Point, ...], boxes: list[Rect]) -> bool:
    return bool(boxes) and any(box.overlaps(piece) for piece in pieces(points) for box in boxes)
