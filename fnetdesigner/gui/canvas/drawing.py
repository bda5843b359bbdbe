"""What the canvas shows, as plain values with an index: no Qt, so that it can be asked a thousand times a frame.

Cards, containers and notes are taken from ``report.picture``. Lines keep the way they have as long as their
ends stay and nothing is put on them; a line that must change gets a quick draft at once and its proper way
(``settle``) when there is time, because a proper way may cost milliseconds.
"""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from fnetdesigner.gui.canvas.drafts import draft_through
from fnetdesigner.gui.canvas.lattice import Lattice
from fnetdesigner.gui.canvas.tiling import Tiling
from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design
from fnetdesigner.model.lines import Pin
from fnetdesigner.report.connections import Connection, connections
from fnetdesigner.report.folding import gravest, seen
from fnetdesigner.report.geometry import Point, Rect, bounds
from fnetdesigner.report.labels import label_places
from fnetdesigner.report.picture import (
    Card,
    Connector,
    Container,
    NoteBox,
    absolute,
    node_of,
    surroundings,
)
from fnetdesigner.report.pinned import pins_of
from fnetdesigner.report.routes import Surroundings, routing

Node = Card | Container | NoteBox
Way = tuple[Point, ...]
Batch = tuple[list[Connector], Iterator[None], list[Way]]
"""Lines that get their ways together, the work at that, and the ways when it is done."""
WHOLE = 80
"""Up to so many lines, all get their way anew together: then the drawing is just what the documents show."""
BATCH = 24
"""With more, how many lines get their way together: enough to share out the sides of their boxes."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What touches an area, in the order in which it is painted."""

    containers: list[Container]
    cards: list[Card]
    notes: list[NoteBox]


class Drawing:
    """All that is drawn of a design. ``nodes`` and ``lines`` are keyed by id; containers come outermost first.

    ``version`` counts what has changed the looks, ``node_version`` what of that was not about lines alone;
    ``tiling`` tells which lines have changed.
    """

    def __init__(self) -> None:
        self.design = Design()
        self.rects: dict[str, Rect] = {}
        self.cards: dict[str, Card] = {}
        self.containers: dict[str, Container] = {}
        self.notes: dict[str, NoteBox] = {}
        self.lines: dict[str, Connector] = {}
        self.bounds = Rect(0, 0, 0, 0)
        self.version = 0
        self.node_version = 0
        self.tiling = Tiling()
        self._ranks: dict[str, int] = {}
        self._nodes_at = Lattice()
        self._lines_at = Lattice()
        self._seen: tuple[tuple[int, Rect], Seen] | None = None
        self._drafts: list[str] = []
        self._batch: Batch | None = None
        self._around: Surroundings | None = None

    def show(self, design: Design, badges: Mapping[str, str]) -> None:
        """Draw a whole design anew."""
        for i in self.lines:
            self._lines_at.drop(i)
            self.tiling.drop(i, self.version + 1)
        self.lines = {}
        self._nodes(design, badges)
        self._lines(seen(design, connections(design)), frozenset(self.rects), badges)

    def update(self, design: Design, changes: ChangeSet, badges: Mapping[str, str]) -> None:
        """Draw what differs: ``changes`` lead from the design that was drawn last to this one."""
        old = self.rects
        if changes.meaning or changes.settings or self._refolded(design, changes):
            self._nodes(design, badges)
            moved = frozenset(i for i, r in self.rects.items() if old.get(i) != r)
            self._lines(seen(design, connections(design)), moved, badges)
        else:
            self.design = design
            self.rects = absolute(design)
            moved = frozenset(i for i, r in self.rects.items() if old.get(i) != r)
            self._place(moved)
            self._lines(list(self._known()), moved, badges)
        self.judge(badges)

    def judge(self, badges: Mapping[str, str]) -> None:
        """Take over the worst severity of each resource."""
        before = self.node_version
        for i, card in self.cards.items():
            badge = gravest(self.design, i, badges) if card.folded else badges.get(i, "")
            if card.badge != badge:
                self.cards[i] = replace(card, badge=badge)
                self.node_version += 1
        for i, container in self.containers.items():
            if container.badge != badges.get(i, ""):
                self.containers[i] = replace(container, badge=badges.get(i, ""))
                self.node_version += 1
        self.version += self.node_version - before

    @property
    def settled(self) -> bool:
        """Whether every line has its proper way."""
        return not self._drafts

    def settle(self, seconds: float = math.inf, first: Rect | None = None) -> bool:
        """Give some more lines their proper way, or work at that for about so long; those that touch ``first`` come
        first. Returns whether any line has a new way now."""
        if self._batch is None:
            self._batch = self._next_batch(first)
        lines, work, ways = self._batch
        stop = time.perf_counter() + seconds
        for _ in work:
            if time.perf_counter() >= stop:
                return False
        self._batch = None
        done = {line.id for line in lines}
        self._drafts = [] if len(self.lines) <= WHOLE else [i for i in self._drafts if i not in done]
        found = {line.id: replace(line, points=points) for line, points in zip(lines, ways, strict=True)}
        if self._drafts:
            # Some of many: without looking at the others.
            self.version += 1
            for line in found.values():
                self._show(line)
        else:
            self._take({**self.lines, **found})
            # It is large, and nobody needs it until a line has to find a way again.
            self._around = None
        return True

    @property
    def around(self) -> Surroundings:
        """What lines have to go around."""
        if self._around is None:
            self._around = surroundings(self.design, self.rects)
        return self._around

    def _next_batch(self, first: Rect | None) -> Batch:
        if len(self.lines) <= WHOLE:
            wanted = list(self.lines.values())
        else:
            near = self._lines_at.near(first) if first is not None else set()
            chosen = list(itertools.islice((i for i in self._drafts if i in near), BATCH))
            wanted = [self.lines[i] for i in chosen or self._drafts[:BATCH]]
        pins = {n: c.pins for n, c in enumerate(wanted) if c.pins}
        ways: list[Way] = []
        return wanted, routing([(c.source, c.target) for c in wanted], self.around, ways, pins), ways

    def node(self, resource_id: str) -> Node | None:
        """The card, container or note of that id, or None."""
        return self.cards.get(resource_id) or self.containers.get(resource_id) or self.notes.get(resource_id)

    def node_at(self, x: float, y: float) -> str | None:
        """What lies on top at a point: a card or note before a container, an inner container before an outer."""
        found = self._at(x, y)
        return found[-1] if found else None

    def container_at(self, x: float, y: float, without: frozenset[str] = frozenset()) -> str | None:
        """The innermost container at a point that is none of ``without``."""
        return next((i for i in reversed(self._at(x, y)) if i in self.containers and i not in without), None)

    def nodes_in(self, area: Rect) -> list[str]:
        """The ids of everything that touches an area, in the order in which it is painted."""
        rects = self.rects
        if area.contains(self.bounds):
            found: Iterable[str] = rects
        else:
            found = (i for i in self._nodes_at.near(area) if rects[i].overlaps(area))
        return sorted(found, key=self._ranks.__getitem__)

    def in_order(self, ids: Iterable[str]) -> list[str]:
        """Ids of what is drawn, in the order in which it is painted."""
        return sorted((i for i in ids if i in self._ranks), key=self._ranks.__getitem__)

    def seen(self, area: Rect) -> Seen:
        """The same as values. Layers that paint one after another ask for the same area, so it is kept."""
        key = self.node_version, area
        if self._seen is None or self._seen[0] != key:
            containers: list[Container] = []
            cards: list[Card] = []
            notes: list[NoteBox] = []
            for i in self.nodes_in(area):
                if i in self.cards:
                    cards.append(self.cards[i])
                elif i in self.containers:
                    containers.append(self.containers[i])
                else:
                    notes.append(self.notes[i])
            self._seen = key, Seen(containers, cards, notes)
        return self._seen[1]

    def line_at(self, x: float, y: float, reach: float) -> Connector | None:
        """The line nearest to a point within ``reach``, or None."""
        best: tuple[float, str] | None = None
        for i in self._lines_at.near(Rect(x - reach, y - reach, 2 * reach, 2 * reach)):
            away = min((distance((x, y), a, b) for a, b in pairwise(self.lines[i].points)), default=math.inf)
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

    def _at(self, x: float, y: float) -> list[str]:
        return self.nodes_in(Rect(x - 0.01, y - 0.01, 0.02, 0.02))

    def _nodes(self, design: Design, badges: Mapping[str, str]) -> None:
        self.design, before = design, self.rects
        self.rects = absolute(design)
        self.cards, self.notes = {}, {}
        containers: list[Container] = []
        for i in design.index.in_order(self.rects):
            node = node_of(design, i, badges)
            if isinstance(node, Container):
                containers.append(node)
            elif isinstance(node, NoteBox):
                self.notes[i] = node
            else:
                self.cards[i] = node
        self.containers = {c.id: c for c in sorted(containers, key=lambda c: c.depth)}
        # Containers from the outside in, then notes, then cards: so they are painted, and so they lie.
        self._ranks = {i: n for n, i in enumerate((*self.containers, *self.notes, *self.cards))}
        for i in before.keys() - self.rects.keys():
            self._nodes_at.drop(i)
        self._moved(i for i, rect in self.rects.items() if before.get(i) != rect)

    def _place(self, moved: frozenset[str]) -> None:
        for i in moved:
            rect = self.rects[i]
            if i in self.cards:
                self.cards[i] = replace(self.cards[i], rect=rect)
            elif i in self.containers:
                self.containers[i] = replace(self.containers[i], rect=rect)
            else:
                self.notes[i] = replace(self.notes[i], rect=rect)
        self._moved(moved)

    def _moved(self, ids: Iterable[str]) -> None:
        for i in ids:
            self._nodes_at.put(i, (self.rects[i],))
        self._around = self._batch = None
        self.bounds = bounds(self.rects.values())
        self.node_version += 1
        self.version += 1

    def _known(self) -> Iterator[Connection]:
        for c in self.lines.values():
            yield Connection(c.id, c.source, c.target, c.style, c.label, c.both_ends, c.holder, c.field, c.members)

    def _refolded(self, design: Design, changes: ChangeSet) -> bool:
        old, new = self.design.layout, design.layout
        return any((i in old and old[i].collapsed) != (i in new and new[i].collapsed) for i in changes.placed)

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
            pins = pins_of(self.design, c, self.rects)
            stale = (
                before is None
                or (before.source, before.target, before.pins) != (c.source, c.target, pins)
                or not moved.isdisjoint((c.source, c.target))
            )
            if before is not None and not stale and not _hidden(before.points, in_the_way):
                points = before.points
                if c.id in waiting:
                    drafts.append(c.id)
            else:
                stale = stale or before is None
                points = before.points if before is not None and not stale else self._draft(c, pins)
                drafts.append(c.id)
            new[c.id] = Connector(
                c.id,
                c.source,
                c.target,
                c.style,
                points,
                c.label,
                c.both_ends,
                c.holder,
                c.field,
                badge,
                c.members,
                pins,
                before.label_at if before is not None and points is before.points else None,
            )
        self._drafts, self._batch = drafts, None
        self._take(new)

    def _draft(self, line: Connection, pins: tuple[Pin, ...]) -> tuple[Point, ...]:
        return draft_through(self.rects[line.source], self.rects[line.target], pins)

    def _take(self, lines: dict[str, Connector]) -> None:
        """Show these lines in place of those that were shown."""
        old, self.lines = self.lines, lines
        self.version += 1
        if not self._drafts:
            # Words find their places when every line has its own.
            said = [(c.id, c.label, c.points) for c in lines.values() if c.label]
            for i, at in label_places(said, self.design.lines, self._no_card).items():
                if lines[i].label_at != at:
                    lines[i] = replace(lines[i], label_at=at)
        for i in old.keys() - lines.keys():
            self._lines_at.drop(i)
            self.tiling.drop(i, self.version)
        self.lines = old
        for line in lines.values():
            self._show(line)
        self.lines = lines

    def _show(self, line: Connector) -> None:
        before = self.lines.get(line.id)
        if line is before:
            return
        self.lines[line.id] = line
        if line != before:
            self._lines_at.put(line.id, pieces(line.points))
            self.tiling.put(line, self.version)

    def _no_card(self, area: Rect) -> bool:
        return all(i in self.containers or not self.rects[i].overlaps(area) for i in self._nodes_at.near(area))


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
