"""What stands where inside containers: endpoints and gateways in subnets, subnets in networks.

A network shows its subnets in columns: on the left those that apps and gateways reach from outside, on the
right those with private endpoints, with a channel between them for lines.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fnetdesigner.kinds.network import Subnet
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import natural_key
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.text import width as text_width
from fnetdesigner.workspace.geometry import PADDING
from fnetdesigner.workspace.places import drawn_children, header, is_container, snapped_up
from fnetdesigner.workspace.sizes import Sizes
from fnetdesigner.workspace.stacking import Wish, grid_columns, split_evenly

Spots = dict[str, Rect]
"""Places by resource id, each relative to the container that it stands in."""

SIDE = 32
CARD_GAP = 16
ROW_GAP = 24
LEAST_CHANNEL, MOST_CHANNEL = 64, 104
LEAST_WIDTH, MOST_TITLE = 248, 360
EMPTY_HEIGHT = 88
TALLEST_COLUMN = 1000


def contents(design: Design, container: str, beside: Mapping[str, int], sizes: Sizes) -> tuple[tuple[int, int], Spots]:
    """The size of a container and the places of everything in it, at every depth.

    ``beside``: by subnet, the height of what will stand next to it on the left, so that it can match.
    """
    spots: Spots = {}
    inner = [(c, *_inner(design, c, beside, sizes, spots)) for c in drawn_children(design, container)]
    slug = design.resources[container].kind
    if slug == "virtual-network" and any(is_container(design, c) for c, _, _ in inner):
        width, height = _columns(design, container, inner, beside, spots)
    else:
        width, height = _grid(slug, inner, spots)
    least = EMPTY_HEIGHT if slug == "subnet" else header(slug) + EMPTY_HEIGHT
    return (max(width, title_width(design, container)), max(height, least, beside.get(container, 0))), spots


def title_width(design: Design, container: str) -> int:
    """The width at which a container's title bar shows its name and its addresses in full, within reason."""
    resource = design.resources[container]
    ranges = [resource.prefix or ""] if isinstance(resource, Subnet) else getattr(resource, "address_space", ())
    detail = ", ".join(ranges)
    words = text_width(resource.name, 12, "semibold") + text_width(detail, 11)
    return min(MOST_TITLE, max(LEAST_WIDTH, snapped_up(words + 72)))


def _inner(design: Design, child: str, beside: Mapping[str, int], sizes: Sizes, spots: Spots) -> tuple[int, int]:
    if is_container(design, child):
        size, inside = contents(design, child, beside, sizes)
        spots.update(inside)
        return size
    return sizes[child]


def _grid(slug: str, inner: Sequence[tuple[str, int, int]], spots: Spots) -> tuple[int, int]:
    if not inner:
        return LEAST_WIDTH, 0
    cell = max(w for _, w, _ in inner), max(h for _, _, h in inner)
    columns = grid_columns(len(inner), cell)
    row_gap = CARD_GAP if columns == 1 else ROW_GAP
    column_gap = 40
    top = header(slug)
    for number, (child, width, height) in enumerate(inner):
        row, column = divmod(number, columns)
        x, y = SIDE + column * (cell[0] + column_gap), top + row * (cell[1] + row_gap)
        spots[child] = Rect(x, y, width, height)
    rows = -(-len(inner) // columns)
    return (
        2 * SIDE + columns * cell[0] + (columns - 1) * column_gap,
        top + rows * cell[1] + (rows - 1) * row_gap + PADDING,
    )


def _columns(
    design: Design, network: str, inner: Sequence[tuple[str, int, int]], beside: Mapping[str, int], spots: Spots
) -> tuple[int, int]:
    left: list[Wish] = []
    right: list[Wish] = []
    undecided: list[Wish] = []
    widths = {child: width for child, width, _ in inner}
    for child, _, height in sorted(inner, key=lambda c: _by_address(design, c[0])):
        entrance = beside.get(child) or _has_entrance(design, child)
        side = left if entrance else right if _leads_out(design, child) else undecided
        side.append(Wish(child, height, 0))
    for wish in undecided:
        shorter = left if _length(left) < _length(right) else right
        shorter.append(wish)
    columns = [c for side in (left, right) if side for c in split_evenly(side, ROW_GAP, TALLEST_COLUMN)]
    channel = _channel(design, network)
    x, lowest = SIDE, 0
    top = header("virtual-network")
    for column in columns:
        broad = max(widths[w.id] for w in column)
        y = top
        for wish in column:
            old = Rect(x, y, broad, wish.length)
            spots[wish.id] = old
            y += wish.length + ROW_GAP
        lowest = max(lowest, y - ROW_GAP)
        x += broad + channel
    return x - channel + SIDE, lowest + PADDING + 8


def _length(column: Sequence[Wish]) -> int:
    return sum(w.length + ROW_GAP for w in column)


def _channel(design: Design, network: str) -> int:
    """The room between columns: a lane for every line that probably runs there."""
    lines = 0
    for child in drawn_children(design, network):
        resource = design.resources[child]
        if isinstance(resource, Subnet):
            lines += sum(1 for r in design.index.references[child] if r.field.target.style == "association")
    return max(LEAST_CHANNEL, min(MOST_CHANNEL, snapped_up(24 + 8 * lines)))


def _by_address(design: Design, resource_id: str) -> tuple[object, ...]:
    resource = design.resources[resource_id]
    prefix = parse_prefix(resource.prefix) if isinstance(resource, Subnet) and resource.prefix else None
    place = (prefix.version, prefix.first) if prefix else (9, 0)
    return (*place, natural_key(resource_id))


ENTRANCES = (
    "vpn-gateway", "expressroute-gateway", "app-service-environment", "container-apps-environment",
    "application-gateway", "bastion",
)  # fmt: skip


def _has_entrance(design: Design, subnet: str) -> bool:
    return any(design.resources[c].kind in ENTRANCES for c in drawn_children(design, subnet))


def _leads_out(design: Design, subnet: str) -> bool:
    return any(design.resources[c].kind == "private-endpoint" for c in drawn_children(design, subnet))
