"""The picture of a design as plain values: what stands where, with which words, and what is connected.

The window and the documents paint the same values, so they cannot disagree. A resource without a place in
the layout is drawn at the upper left of its container; whoever wants better arranges the design first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Category, Kind
from fnetdesigner.kinds.frames import FRAME_FIELDS
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import Note
from fnetdesigner.model.design import Design
from fnetdesigner.model.lines import Pin
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.report.addresses import share_used
from fnetdesigner.report.connections import Connection, connections
from fnetdesigner.report.folding import FOLDED_SIZE, counted, gravest, hidden, is_folded, seen
from fnetdesigner.report.geometry import Point, Rect, bounds
from fnetdesigner.report.labels import label_places
from fnetdesigner.report.pinned import pins_of
from fnetdesigner.report.routes import Surroundings, routed
from fnetdesigner.report.strokes import middle_of
from fnetdesigner.report.text import width

TITLE_BAR = 28


@dataclass(frozen=True, slots=True)
class Card:
    """A resource drawn as a card. ``badge`` is the worst severity of its findings, or empty.

    ``folded``: it is a collapsed container, and the findings are also those of what is inside.
    """

    id: str
    kind: str
    rect: Rect
    title: str
    subtitle: str
    icon: str
    category: Category
    badge: str = ""
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Container:
    """A resource drawn as a place. ``gauge``: the share of its addresses in use, 0 to 1; None for no gauge.
    ``detail`` stands at the right of the title bar. ``depth``: how many containers stand around it."""

    id: str
    kind: str
    rect: Rect
    title: str
    detail: str
    category: Category
    gauge: float | None = None
    depth: int = 0
    badge: str = ""
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class NoteBox:
    """Words on the drawing."""

    id: str
    rect: Rect
    text: str


@dataclass(frozen=True, slots=True)
class Connector:
    """A line from ``source`` to ``target``, along ``points``. ``holder`` and ``field`` say which resource
    holds the reference behind it. ``both_ends``: a peering that is declared on both sides.
    ``badge``: the worst severity of the findings about the connector itself, as an intended flow has.
    ``members``: the lines that it stands for at a collapsed container. ``pins``: what a person has pinned, in the
    coordinates of the whole. ``label_at``: the middle of its words, where that is not the middle of the line."""

    id: str
    source: str
    target: str
    style: str
    points: tuple[Point, ...]
    label: str = ""
    both_ends: bool = False
    holder: str = ""
    field: str = ""
    badge: str = ""
    members: tuple[str, ...] = ()
    pins: tuple[Pin, ...] = ()
    label_at: Point | None = None

    @property
    def words_at(self) -> Point:
        """The middle of its words."""
        return middle_of(self.points) if self.label_at is None else self.label_at


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is drawn, the containers from the outside in. ``bounds`` surrounds it without a margin."""

    title: str
    description: str
    bounds: Rect
    containers: tuple[Container, ...]
    cards: tuple[Card, ...]
    notes: tuple[NoteBox, ...]
    connectors: tuple[Connector, ...]


Findings = Mapping[str, str]
"""The worst severity of the findings about a resource, by its id."""

NO_FINDINGS: Findings = {}


def picture(design: Design, findings: Findings = NO_FINDINGS) -> Picture:
    """The whole picture of a design."""
    rects = absolute(design)
    order = design.index.in_order(rects)
    items = [_drawn(design, i, rects[i], findings) for i in order]
    containers = sorted((c for c in items if isinstance(c, Container)), key=lambda c: c.depth)
    lines = _connectors(design, seen(design, connections(design)), rects, surroundings(design, rects), findings)
    ends = [Rect(x, y, 0, 0) for line in lines for x, y in line.points]
    return Picture(
        design.settings.title,
        design.settings.description,
        bounds([*rects.values(), *ends]),
        tuple(containers),
        tuple(c for c in items if isinstance(c, Card)),
        tuple(n for n in items if isinstance(n, NoteBox)),
        lines,
    )


def absolute(design: Design) -> dict[str, Rect]:
    """Where everything that is drawn as a card, container or note lies, in the coordinates of the whole."""
    known, unseen = catalogue(), hidden(design)
    found: dict[str, Rect] = {}
    for start in design.resources:
        if start in unseen:
            continue
        chain = [start]
        while (above := design.resources[chain[-1]].parent) is not None and above not in found:
            if above in chain or above not in design.resources:
                break
            chain.append(above)
        for resource_id in reversed(chain):
            resource = design.resources[resource_id]
            kind = known.of(resource)
            if resource_id in found or kind.shape == "connector":
                continue
            around = found.get(resource.parent) if resource.parent is not None else None
            found[resource_id] = placed(design, resource_id, kind).moved(
                around.x if around else 0, around.y if around else 0
            )
    return found


def placed(design: Design, resource_id: str, kind: Kind) -> Rect:
    """The place of a resource in its container; its kind's size at the upper left when it has none."""
    place = design.layout.get(resource_id)
    if place is None:
        return Rect(0, 0, *kind.size)
    size = FOLDED_SIZE if place.collapsed and kind.shape == "container" else (place.width, place.height)
    return Rect(place.x, place.y, *size)


def surroundings(design: Design, rects: Mapping[str, Rect]) -> Surroundings:
    """What connectors have to go around: cards and notes, and containers with their title bars."""
    known = catalogue()
    boxes: dict[str, Rect] = {}
    places: dict[str, Rect] = {}
    around: dict[str, tuple[str, ...]] = {}
    words: list[Rect] = []
    for resource_id in design.index.in_order(rects):
        resource = design.resources[resource_id]
        kind = known.of(resource)
        around[resource_id] = design.ancestors(resource_id)
        if kind.shape == "container" and not is_folded(design, resource_id):
            places[resource_id] = rects[resource_id]
            words += _title_words(rects[resource_id], resource.name, _line(design, resource, kind))
        else:
            boxes[resource_id] = rects[resource_id]
    return Surroundings(boxes, places, around, words)


def _title_words(rect: Rect, title: str, detail: str) -> tuple[Rect, Rect]:
    """Where the words of a title bar stand, its icon and badge included."""
    left = min(30 + width(title, 12, "semibold"), rect.width / 2)
    right = min(14 + width(detail, 11), rect.width / 2)
    return (
        Rect(rect.x + 6, rect.y + 4, left, TITLE_BAR - 8),
        Rect(rect.right - right - 6, rect.y + 4, right, TITLE_BAR - 8),
    )


def node_of(design: Design, resource_id: str, findings: Findings = NO_FINDINGS) -> Card | Container | NoteBox:
    """What one resource is drawn as. KeyError if it is not in the design, TypeError if it is a line."""
    found = _drawn(design, resource_id, _absolute_one(design, resource_id), findings)
    if found is None:
        raise TypeError(f"{resource_id} is drawn as a line")
    return found


def _connectors(
    design: Design,
    wanted: Iterable[Connection],
    rects: Mapping[str, Rect],
    around: Surroundings,
    findings: Findings,
) -> tuple[Connector, ...]:
    drawn = [c for c in wanted if c.source in rects and c.target in rects and c.source != c.target]
    pins = [pins_of(design, c, rects) for c in drawn]
    lines = routed([(c.source, c.target) for c in drawn], around, {n: p for n, p in enumerate(pins) if p})
    at = label_places(
        ((c.id, c.label, way) for c, way in zip(drawn, lines, strict=True)), design.lines, around.box_cells.free
    )
    return tuple(
        Connector(
            c.id, c.source, c.target, c.style, points, c.label, c.both_ends, c.holder, c.field, _badge(c, findings),
            c.members, stops, at.get(c.id),
        )
        for c, points, stops in zip(drawn, lines, pins, strict=True)
    )  # fmt: skip


def _badge(connection: Connection, findings: Findings) -> str:
    return findings.get(connection.id, "") if connection.id == connection.holder else ""


def _absolute_one(design: Design, resource_id: str) -> Rect:
    known = catalogue()
    rect = placed(design, resource_id, known.of(design.resources[resource_id]))
    for above in design.ancestors(resource_id):
        place = design.layout.get(above)
        if place is not None:
            rect = rect.moved(place.x, place.y)
    return rect


def _drawn(design: Design, resource_id: str, rect: Rect, findings: Findings) -> Card | Container | NoteBox | None:
    resource = design.resources[resource_id]
    kind = catalogue().of(resource)
    badge = findings.get(resource_id, "")
    if isinstance(resource, Note):
        return NoteBox(resource_id, rect, resource.text or resource.name)
    if kind.shape == "container" and is_folded(design, resource_id):
        worst = gravest(design, resource_id, findings)
        words = counted(design, resource_id)
        return Card(resource_id, kind.slug, rect, resource.name, words, kind.icon, kind.category, worst, folded=True)
    if kind.shape == "container":
        return Container(
            resource_id, kind.slug, rect, resource.name, _line(design, resource, kind), kind.category,
            share_used(design, resource) if isinstance(resource, Subnet) else None,
            len(design.ancestors(resource_id)), badge, kind.slug in FRAME_FIELDS,
        )  # fmt: skip
    if kind.shape == "connector":
        return None
    subtitle = _line(design, resource, kind)
    return Card(resource_id, kind.slug, rect, resource.name, subtitle, kind.icon, kind.category, badge)


def _line(design: Design, resource: Resource, kind: Kind) -> str:
    return kind.subtitle(resource, View(design)) if kind.subtitle is not None else kind.title
