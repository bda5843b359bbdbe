"""A network with everything that belongs to it: apps on the left, services on the right, DNS above, guards below.

Coordinates are relative to the upper left corner of the network; the left side is negative.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import natural_key
from fnetdesigner.report.connections import Connection
from fnetdesigner.report.geometry import Rect, bounds
from fnetdesigner.workspace.contents import Spots, contents
from fnetdesigner.workspace.homes import Side, side_of
from fnetdesigner.workspace.places import snapped_up
from fnetdesigner.workspace.sizes import Sizes
from fnetdesigner.workspace.stacking import Wish, grid_columns, split_evenly, stacked

NEAR_GAP, FAR_GAP, SERVICE_GAP, BAND_GAP = 64, 48, 80, 48
CARD_GAP, COLUMN_GAP, ROW_GAP = 24, 40, 32
ZONE_GAP, MOST_ROWS = 56, 3
LANE, MOST_LANES = 8, 8
TALLEST_BESIDE = 6
TITLE_ROOM = 48
"""How much taller than the apps beside it a subnet is, so that their lines meet it below its title."""
SPINE, SPINE_HALF = 264, 24
"""Where peerings run up and down, from the left edge of a network: inside even the narrowest one."""


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


def block_of(design: Design, network: str | None, members: Sequence[str], links: Links, sizes: Sizes) -> Block:
    """Arrange a network (or a group without one) and its members."""
    sides: dict[Side, list[str]] = {}
    for member in members:
        sides.setdefault(side_of(design, member), []).append(member)
    beside = _beside(design, network, sides.get("near", ()), links)
    block = Block(network)
    if network is not None:
        heights: dict[str, int] = {}
        for place, group in beside.items():
            subnet = _subnet_around(design, place)
            if subnet is not None:
                heights[subnet] = max(heights.get(subnet, 0), _group_size(group, sizes)[1] + TITLE_ROOM)
        size, block.inside = contents(design, network, heights, sizes)
        block.spots[network] = Rect(0, 0, *size)
    heart = _Heart(design, block, links, sizes)
    _place_near(heart, beside)
    _place_far(heart, sides.get("far", ()))
    _place_services(heart, sides.get("right", ()))
    _place_row(heart, sides.get("below", ()), below=True)
    _place_row(heart, sides.get("above", ()), below=False)
    return block


class _Heart:
    """Where things are in a block that is being built, the depths of its network included."""

    def __init__(self, design: Design, block: Block, links: Links, sizes: Sizes) -> None:
        self.design, self.block, self.links, self.sizes = design, block, links, sizes

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
        return self.sizes[resource_id]

    @property
    def peered(self) -> bool:
        """Whether the network is peered with another."""
        return self.block.network is not None and any(
            self.design.resources[c].kind == "peering" for c in self.design.index.children.get(self.block.network, ())
        )

    def middle(self) -> Rect:
        """The network, or what stands so far."""
        network = self.block.network
        return self.block.spots[network] if network is not None else self.block.extent


def _beside(design: Design, network: str | None, near: Sequence[str], links: Links) -> dict[str | None, list[str]]:
    """The cards of the near left, by what in the network they are tied to; None for no tie."""
    found: dict[str | None, list[str]] = {}
    for member in near:
        ties = [
            other
            for other, style in sorted(links.of(member), key=lambda t: (t[1] != "integration", natural_key(t[0])))
            if style in ("integration", "dependency", "private-endpoint")
            and network is not None
            and network in design.ancestors(other)
        ]
        found.setdefault(ties[0] if ties else None, []).append(member)
    return found


def _subnet_around(design: Design, resource_id: str | None) -> str | None:
    """The subnet that something is, or stands in."""
    chain = (resource_id, *design.ancestors(resource_id)) if resource_id is not None else ()
    return next((i for i in chain if design.resources[i].kind == "subnet"), None)


def _group_size(group: Sequence[str], sizes: Sizes) -> tuple[int, int]:
    """The size of the grid that cards beside one subnet form."""
    cell = _cell(group, sizes)
    columns = grid_columns(len(group), cell, 1.0, TALLEST_BESIDE)
    rows = -(-len(group) // columns)
    return (
        columns * cell[0] + (columns - 1) * COLUMN_GAP,
        snapped_up(rows * cell[1] + (rows - 1) * CARD_GAP),
    )


def _cell(group: Sequence[str], sizes: Sizes) -> tuple[int, int]:
    return max(sizes[m][0] for m in group), max(sizes[m][1] for m in group)


def _place_near(heart: _Heart, beside: Mapping[str | None, Sequence[str]]) -> None:
    middle = heart.middle()
    wishes: list[tuple[float, int, Wish]] = []
    groups: dict[str, tuple[Sequence[str], tuple[int, int]]] = {}
    for number, (place, group) in enumerate(sorted(beside.items(), key=lambda g: natural_key(g[0] or ""))):
        size = _group_size(group, heart.sizes)
        rect = heart.rect(place) if place is not None else None
        wanted = rect.center[1] if rect is not None else middle.bottom + size[1] / 2
        name = f"{number}"
        groups[name] = (group, size)
        wishes.append((wanted, number, Wish(name, size[1], wanted)))
    right = middle.x - NEAR_GAP if heart.block.network is not None else 0.0
    for name, y in stacked([w for _, _, w in sorted(wishes, key=lambda w: w[:2])], CARD_GAP).items():
        group, (width, _) = groups[name]
        cell = _cell(group, heart.sizes)
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
    """Rows above or below everything, each card near its neighbours, as broad as what stands.

    Cards that are tied only to others of the row, as public addresses are, stand in a row beyond those.
    """
    if not members:
        return
    leading, following = _in_row(heart, members)
    wanted = sum(heart.size(m)[0] + COLUMN_GAP for m in leading)
    middle = heart.middle()
    broad = max(heart.block.extent.width, 640.0)
    if not below and wanted > broad:
        broad = max(middle.width * 1.15, 640.0, wanted / MOST_ROWS)
    column_gap = COLUMN_GAP if below else ZONE_GAP
    spine = SPINE if heart.peered else None
    for number, order in enumerate((leading, following)):
        if not order:
            continue
        extent = heart.block.extent
        lanes = min(MOST_LANES, sum(len(heart.links.of(m)) for m in order) // 2 + 1) if number == 0 else 0
        gap = (BAND_GAP if number == 0 or not leading else ROW_GAP) + LANE * lanes
        y = float(snapped_up(extent.bottom + gap if below else extent.y - gap)) if heart.block.spots else 0.0
        for line in split_evenly(_near_neighbours(heart, order), column_gap, broad):
            height = max(heart.size(w.id)[1] for w in line)
            places = _stacked_around(line, spine, column_gap)
            over = max(places[w.id] + w.length for w in line) - extent.right if spine is None else 0
            back = snapped_up(max(0.0, min(over, min(places.values()) - extent.x)))
            for member, x in places.items():
                heart.block.spots[member] = Rect(x - back, y if below else y - height, *heart.size(member))
            y += (height + ROW_GAP) * (1 if below else -1)


def _stacked_around(line: Sequence[Wish], spine: int | None, gap: int) -> dict[str, int]:
    """The beginnings of the cards of a row; none on the spine, where peerings run."""
    places = stacked(line, gap)
    if spine is None:
        return places
    cut = next((i for i, w in enumerate(line) if places[w.id] + w.length / 2 > spine), len(line))
    end = max((places[w.id] + w.length for w in line[:cut]), default=spine - SPINE_HALF)
    start = min((places[w.id] for w in line[cut:]), default=spine + SPINE_HALF)
    back, forth = max(0, end - (spine - SPINE_HALF)), max(0, spine + SPINE_HALF - start)
    return {w.id: places[w.id] + (-back if i < cut else forth) for i, w in enumerate(line)}


def _in_row(heart: _Heart, members: Sequence[str]) -> tuple[list[str], list[str]]:
    """The cards with neighbours that already stand (or none at all), and those tied only to cards of the row."""
    leading: list[str] = []
    following: list[str] = []
    row = set(members)
    for member in members:
        ties = [other for other, _ in heart.links.of(member)]
        stands = any(heart.rect(other) is not None for other in ties)
        (leading if stands or not row.intersection(ties) else following).append(member)
    return (leading, following) if leading else (following, [])


def _near_neighbours(heart: _Heart, order: Sequence[str]) -> list[Wish]:
    middle = heart.middle().center[0]
    wishes = {m: heart.wish(m, lambda r: r.center[0], middle) for m in order}
    ranked = sorted(order, key=lambda m: (wishes[m], heart.design.resources[m].kind, natural_key(m)))
    return [Wish(m, heart.size(m)[0], wishes[m]) for m in ranked]
