"""A picture with all that a diagram's shapes have to know: what stands in what, and the data of each thing.

The one value that the writers of draw.io, Visio, Mermaid and Markdown take, made alike for the window and the
command line. It may hold a part of a design only: what was chosen, and all that stands inside it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.report.connections import Connection
from fnetdesigner.report.data import Datum, data_of, data_of_line
from fnetdesigner.report.geometry import Rect, bounds
from fnetdesigner.report.picture import NO_FINDINGS, Card, Connector, Container, Findings, NoteBox, Picture, picture


@dataclass(frozen=True)
class Sheet:
    """``around`` names, by id, the container that a thing is drawn in; what stands free is not in it.
    ``data`` holds the fields of everything drawn, lines included, by id."""

    picture: Picture
    around: Mapping[str, str]
    data: Mapping[str, tuple[Datum, ...]]

    @cached_property
    def rects(self) -> Mapping[str, Rect]:
        """Where everything stands that a line may end at."""
        return {item.id: item.rect for item in boxes(self.picture)}

    @cached_property
    def containers_of(self) -> Mapping[str, tuple[str, ...]]:
        """By id of every thing, the containers around it, the nearest first."""
        found: dict[str, tuple[str, ...]] = {}
        for item in boxes(self.picture):
            above = self.around.get(item.id)
            chain = []
            while above is not None:
                chain.append(above)
                above = self.around.get(above)
            found[item.id] = tuple(chain)
        return found

    def common(self, line: Connector) -> str | None:
        """The nearest container that holds both ends of a line, an end that is a container itself included."""
        first = (line.source, *self.containers_of[line.source])
        second = {line.target, *self.containers_of[line.target]}
        places = {c.id for c in self.picture.containers}
        return next((i for i in first if i in second and i in places), None)


def boxes(picture: Picture) -> tuple[Container | Card | NoteBox, ...]:
    """Everything in a picture but lines: containers from the outside in, cards, notes."""
    return (*picture.containers, *picture.cards, *picture.notes)


def sheet(design: Design, findings: Findings = NO_FINDINGS, only: Collection[str] | None = None) -> Sheet:
    """The sheet of a design, or of a part of it: the resources in ``only`` and what stands inside them.

    A chosen line brings its ends along. Ids that the design does not have count for nothing.
    """
    drawn = picture(design, findings)
    if only is not None:
        drawn = part(drawn, design, only)
    containers = {c.id for c in drawn.containers}
    around: dict[str, str] = {}
    data: dict[str, tuple[Datum, ...]] = {}
    for item in boxes(drawn):
        data[item.id] = data_of(design, item.id)
        nearest = next((i for i in design.ancestors(item.id) if i in containers), None)
        if nearest is not None:
            around[item.id] = nearest
    for line in drawn.connectors:
        meant = Connection(
            line.id, line.source, line.target, line.style, line.label, line.both_ends, line.holder, line.field,
            line.members,
        )  # fmt: skip
        data[line.id] = data_of_line(design, meant)
    return Sheet(drawn, around, data)


def part(whole: Picture, design: Design, only: Collection[str]) -> Picture:
    """The picture of some resources, each where it stands in the whole, and of all that is inside them."""
    chosen = set(only)
    for line in whole.connectors:
        if line.id in chosen:
            chosen |= {line.source, line.target}
    kinds = catalogue()
    for resource_id, resource in design.resources.items():
        if kinds.of(resource).shape != "connector" and not chosen.isdisjoint(design.ancestors(resource_id)):
            chosen.add(resource_id)
    containers = tuple(c for c in whole.containers if c.id in chosen)
    cards = tuple(c for c in whole.cards if c.id in chosen)
    notes = tuple(n for n in whole.notes if n.id in chosen)
    lines = tuple(c for c in whole.connectors if c.source in chosen and c.target in chosen)
    rects = [i.rect for i in containers] + [i.rect for i in cards] + [i.rect for i in notes]
    ends = [Rect(x, y, 0, 0) for line in lines for x, y in line.points]
    return replace(
        whole, bounds=bounds([*rects, *ends]), containers=containers, cards=cards, notes=notes, connectors=lines
    )
