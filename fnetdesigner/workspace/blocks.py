"""A network with everything that belongs to it: apps on the left, services on the right, DNS above, guards below.

Coordinates are relative to the upper left corner of the network; the left side is negative.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import natural_key
from fnetdesigner.report.connections import Connection
from fnetdesigner.report.geometry import Rect, bounds
from fnetdesigner.workspace.contents import Spots, contents
from fnetdesigner.workspace.homes import Side, side_of
from fnetdesigner.workspace.places import snapped_up
from fnetdesigner.workspace.stacking import Wish, grid_columns, split_evenly, stacked

NEAR_GAP, FAR_GAP, SERVICE_GAP, BAND_GAP = 64, 48, 80, 48
CARD_GAP, COLUMN_GAP, ROW_GAP = 24, 40, 32
LANE, MOST_LANES = 8, 8
TALLEST_BESIDE = 6


@dataclass
class Block:
    """``spots``: free-standing members, relative to the network. ``inside``: what stands in the network."""

    network: str | None
    spots: Spots = field(default_factory=dict)
    inside: Spots = field(default_factory=dict)

    @property
    def extent(self) -> Rect:
        """The rectangle around everything."""
        return bounds(self.spots.values())


class Links:
    """Who is tied to whom, from both sides."""

    def __init__(self, edges: Iterable[Connection]) -> None:
        self._ties: dict[str, list[tuple[str, str]]] = {}
        for edge in edges:
            self._ties.setdefault(edge.source, []).append((edge.target, edge.style))
            self._ties.setdefault(edge.target, []).append((edge.source, edge.style))

    def of(self, resource_id: str) -> Sequence[tuple[str, str]]:
        """The others, each with the style of the tie."""
        return self._ties.get(resource_id, ())


def block_of(design: Design, network: str | None, members: Sequence[str], links: Links) -> Block:
    """Arrange a network (or a group without one) and its members."""
    sides: dict[Side, list[str]] = {}
    for member in members:
        sides.setdefault(side_of(design, member), []).append(member)
    beside = _beside(design, network, sides.get("near", ()), links)
    block = Block(network)
    if network is not None:
        heights = {place: _group_size(design, group)[1] for place, group in beside.items() if place is not None}
        size, block.inside = contents(design, network, heights)
        block.spots[network] = Rect(0, 0, *size)
    heart = _Heart(design, block, links)
    _place_near(heart, beside)
    _place_far(heart, sides.get("far", ()))
    _place_services(heart, sides.get("right", ()))
    _place_row(heart, sides.get("below", ()), below=True)
    _place_row(heart, sides.get("above", ()), below=False)
    return block


class _Heart:
    """Where things are in a block that is being built, the depths of its network included."""

    def __init__(self, design: Design, block: Block, links: Links) -> None:
        self.design, self.block, self.links = design, block, links

    def rect(self, resource_id: str) -> Rect | None:
        """Where a resource stands, relative to the network; None when it stands elsewhere or not yet."""
        found = self.block.spots.get(resource_id) or self.block.inside.get(resource_id)
        if found is None or resource_id in self.block.spots:
            return found
        for above in self.design.ancestors(resource_id):
            if above in self.block.spots:
                return found
            around = self.block.inside[above]
            found = found.moved(around.x, around.y)
        return found

    def wish(self, resource_id: str, along: Callable[[Rect], float], default: float) -> float:
        """The mean place of the neighbours that already stand."""
        places = [along(r) for other, _ in self.links.of(resource_id) if (r := self.rect(other)) is not None]
        return sum(places) / len(places) if places else default

    def size(self, resource_id: str) -> tuple[int, int]:
        """The size of a card."""
        return catalogue().of(self.design.resources[resource_id]).size

    def middle(self) -> Rect:
        """The network, or what stands so far."""
        network = self.block.network
        return self.block.spots[network] if network is not None else self.block.extent


def _beside(
    design: Design, network: str | None, near: Sequence[str], links: Links
) -> dict[str | None, list[str]]:
    """The cards of the near left, by the subnet (or network) that they are tied to; None for no tie."""
    found: dict[str | None, list[str]] = {}
    for member in near:
        ties = [
            other if design.resources[other].kind in ("subnet", "virtual-network") else design.resources[other].parent
            for other, style in sorted(links.of(member), key=lambda t: (t[1] != "integration", natural_key(t[0])))
            if style in ("integration", "dependency", "private-endpoint")
            and network is not None
            and network in design.ancestors(other)
        ]
        found.setdefault(ties[0] if ties else None, []).append(member)
    return found


def _group_size(design: Design, group: Sequence[str]) -> tuple[int, int]:
    """The size of the grid that cards beside one subnet form."""
    cell = _cell(design, group)
    columns = grid_columns(len(group), cell, 1.0, TALLEST_BESIDE)
    rows = -(-len(group) // columns)
    return (
        columns * cell[0] + (columns - 1) * COLUMN_GAP,
        snapped_up(rows * cell[1] + (rows - 1) * CARD_GAP),
    )


def _cell(design: Design, group: Sequence[str]) -> tuple[int, int]:
    sizes = [catalogue().of(design.resources[m]).size for m in group]
    return max(w for w, _ in sizes), max(h for _, h in sizes)


def _place_near(heart: _Heart, beside: Mapping[str | None, Sequence[str]]) -> None:
    middle = heart.middle()
    wishes: list[tuple[float, int, Wish]] = []
    groups: dict[str, tuple[Sequence[str], tuple[int, int]]] = {}
    for number, (place, group) in enumerate(sorted(beside.items(), key=lambda g: natural_key(g[0] or ""))):
        size = _group_size(heart.design, group)
        rect = heart.rect(place) if place is not None else None
        wanted = rect.center[1] if rect is not None else middle.bottom + size[1] / 2
        name = f"{number}"
        groups[name] = (group, size)
        wishes.append((wanted, number, Wish(name, size[1], wanted)))
    right = middle.x - NEAR_GAP if heart.block.network is not None else 0.0
    for name, y in stacked([w for _, _, w in sorted(wishes, key=lambda w: w[:2])], CARD_GAP).items():
        group, (width, _) = groups[name]
        cell = _cell(heart.design, group)
        columns = grid_columns(len(group), cell, 1.0, TALLEST_BESIDE)
        for index, member in enumerate(group):
            row, column = divmod(index, columns)
            at = right - width + column * (cell[0] + COLUMN_GAP), y + row * (cell[1] + CARD_GAP)
            heart.block.spots[member] = Rect(*at, *heart.size(member))


def _place_far(heart: _Heart, far: Sequence[str]) -> None:
    extent = heart.block.extent
    gap = FAR_GAP if len(heart.block.spots) > (heart.block.network is not None) else NEAR_GAP
    _columns(heart, far, extent.x - (gap if heart.block.spots else 0), leftwards=True)


def _place_services(heart: _Heart, services: Sequence[str]) -> None:
    start = heart.block.extent.right + (SERVICE_GAP if heart.block.spots else 0)
    _columns(heart, services, start, leftwards=False)


def _columns(heart: _Heart, members: Sequence[str], start: float, *, leftwards: bool) -> None:
    """Stack cards in columns beside what stands, each near its neighbours; several columns when tall."""
    if not members:
        return
    middle = heart.middle()
    tied = {m: heart.wish(m, lambda r: r.center[1], middle.bottom) for m in members}
    wishes = [Wish(m, heart.size(m)[1], tied[m]) for m in sorted(members, key=lambda m: (tied[m], natural_key(m)))]
    x = start
    for column in split_evenly(wishes, CARD_GAP, max(720.0, middle.height * 1.5)):
        width = max(heart.size(w.id)[0] for w in column)
        if leftwards:
            x -= width
        for member, y in stacked(column, CARD_GAP).items():
            heart.block.spots[member] = Rect(x, y, *heart.size(member))
        x += -COLUMN_GAP if leftwards else width + COLUMN_GAP


def _place_row(heart: _Heart, members: Sequence[str], *, below: bool) -> None:
    """Rows above or below everything, each card near its neighbours, as broad as what stands."""
    if not members:
        return
    extent = heart.block.extent
    middle = heart.middle()
    order = _in_row(heart, members, middle)
    lanes = min(MOST_LANES, sum(len(heart.links.of(m)) for m in members))
    broad = max(extent.width, 600.0)
    lines = split_evenly(order, COLUMN_GAP, broad)
    y = extent.bottom + BAND_GAP + LANE * lanes if below else extent.y - BAND_GAP - LANE * lanes
    y = float(snapped_up(y)) if heart.block.spots else 0.0
    for line in lines:
        height = max(heart.size(w.id)[1] for w in line)
        for member, x in stacked(line, COLUMN_GAP).items():
            heart.block.spots[member] = Rect(x, y if below else y - height, *heart.size(member))
        y += (height + ROW_GAP) * (1 if below else -1)


def _in_row(heart: _Heart, members: Sequence[str], middle: Rect) -> list[Wish]:
    """Cards in the order of their neighbours; one tied only to another of the row follows that one."""
    wishes: dict[str, float] = {}
    followers: dict[str, list[str]] = {}
    for member in members:
        others = [other for other, _ in heart.links.of(member) if heart.rect(other) is not None]
        if others:
            wishes[member] = heart.wish(member, lambda r: r.center[0], middle.center[0])
            continue
        leaders = [o for o, _ in heart.links.of(member) if o in members and o < member]
        if leaders:
            followers.setdefault(leaders[0], []).append(member)
        else:
            wishes[member] = middle.center[0]
    found: list[Wish] = []
    queue = sorted(wishes, key=lambda m: (wishes[m], natural_key(m)))
    while queue:
        member = queue.pop(0)
        middle_x = wishes.get(member, found[-1].middle if found else middle.center[0])
        found.append(Wish(member, heart.size(member)[0], middle_x))
        queue[:0] = followers.pop(member, [])
    return found
