"""Automatic layout: a place for everything that is drawn, as an architect would put it.

Each network stands with its apps on the left, its services on the right, DNS zones above and guards below
(``blocks``); the blocks stand in columns so that the whole is about 16 by 10; notes are at the top. The
same design always gets the same layout, and the present layout does not matter.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.frames import FRAME_FIELDS
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.resource import Resource, references, with_references
from fnetdesigner.report.folding import inside
from fnetdesigner.report.geometry import Rect, bounds
from fnetdesigner.workspace.blocks import Block, Links, block_of
from fnetdesigner.workspace.contents import Spots
from fnetdesigner.workspace.geometry import PADDING
from fnetdesigner.workspace.homes import edges_of, groups_without_network, homes, network_groups, side_of
from fnetdesigner.workspace.places import (
    drawn_children,
    fitting_size,
    header,
    is_container,
    place_free,
    snapped_up,
)
from fnetdesigner.workspace.sizes import NOTE_WIDTH, Sizes, sizes_of

__all__ = ["arrange", "fitting_size", "place_free"]

MARGIN = 48
BLOCK_GAP = 80
ASPECT = 1.6
MOST_COLUMNS = 12


def arrange(design: Design) -> Mapping[str, Placement]:
    """Places for every card, container and note, keyed by resource id in natural order.

    Each is relative to its parent's upper left corner; sizes of containers fit what they hold.
    """
    if any(design.resources[i].kind in FRAME_FIELDS for i in drawn_children(design, None)):
        return _framed(design)
    edges = edges_of(design)
    links = Links(edges)
    sizes = sizes_of(design)
    home = homes(design, edges)
    top = drawn_children(design, None)
    members: dict[str, list[str]] = {}
    lost: list[str] = []
    notes: list[str] = []
    for resource_id in top:
        if is_container(design, resource_id):
            continue
        if side_of(design, resource_id) == "note":
            notes.append(resource_id)
        elif resource_id in home:
            members.setdefault(home[resource_id], []).append(resource_id)
        else:
            lost.append(resource_id)
    groups = [
        [block_of(design, n, members.get(n, ()), links, sizes) for n in group]
        for group in network_groups(design, [i for i in top if is_container(design, i)])
    ]
    loose = groups_without_network(design, lost, edges)
    groups += [[b] for b in _blocks_without_network(design, loose, links, sizes)]
    spots = _in_columns(groups)
    _put_notes(notes, spots, sizes)
    extent = bounds(spots.values())
    spots = {i: r.moved(MARGIN - extent.x, MARGIN - extent.y) for i, r in spots.items()}
    for group in groups:
        for block in group:
            spots.update(block.inside)
    _put_strays(design, spots, sizes)
    return {i: _placement(spots[i]) for i in design.index.in_order(spots)}


def _framed(design: Design) -> Mapping[str, Placement]:
    """Regions and resource groups side by side, each arranged for itself, beside what stands in none of them."""
    frames = [i for i in drawn_children(design, None) if design.resources[i].kind in FRAME_FIELDS]
    contents = {frame: _alone(design, inside(design, frame)) for frame in frames}
    held = {i for frame in frames for i in (frame, *inside(design, frame))}
    found = dict(arrange(_alone(design, (i for i in design.resources if i not in held))))
    boxes: list[tuple[str, Rect]] = []
    for frame in frames:
        placed = arrange(contents[frame])
        tops = {i: p for i, p in placed.items() if design.resources[i].parent == frame}
        extent = bounds(Rect(p.x, p.y, p.width, p.height) for p in tops.values())
        left, top = PADDING - extent.x, header(design.resources[frame].kind) - extent.y
        found |= placed
        found |= {i: p.at(int(p.x + left), int(p.y + top)) for i, p in tops.items()}
        least = catalogue().of(design.resources[frame]).size
        wide = max(least[0], snapped_up(extent.width + 2 * PADDING)) if tops else least[0]
        high = snapped_up(extent.height + header(design.resources[frame].kind) + PADDING) if tops else least[1]
        boxes.append((frame, Rect(0, 0, wide, high)))
    free = [p for i, p in found.items() if i not in held]
    x = max((p.x + p.width + BLOCK_GAP for p in free), default=MARGIN)
    y = MARGIN
    wanted = math.sqrt(sum(r.width * r.height for _, r in boxes) * ASPECT)
    start, tallest = x, 0.0
    for frame, rect in boxes:
        if x > start and x + rect.width > start + wanted:
            x, y, tallest = start, int(y + tallest + BLOCK_GAP), 0.0
        found[frame] = Placement(x=x, y=y, width=int(rect.width), height=int(rect.height))
        x, tallest = int(x + rect.width + BLOCK_GAP), max(tallest, rect.height)
    return {i: found[i] for i in design.index.in_order(found)}


def _alone(design: Design, ids: Iterable[str]) -> Design:
    """A part of a design as one of its own: references out of it are dropped, and lines that need them."""
    kept = set(ids)
    while True:
        loose = {i for i in kept if any(t not in kept for t in _needed(design.resources[i]))}
        if not loose:
            break
        kept -= loose
    resources = {}
    for i in design.index.in_order(kept):
        part = with_references(design.resources[i], lambda target: target if target in kept else None)
        resources[i] = part if part.parent in kept else part.model_copy(update={"parent": None})
    return Design(design.settings, resources)


def _needed(resource: Resource) -> Iterable[str]:
    """What a resource cannot be without."""
    fields = type(resource).model_fields
    return (r.target for r in references(resource) if fields[r.field.name].is_required())


def _placement(rect: Rect) -> Placement:
    return Placement(x=int(rect.x), y=int(rect.y), width=int(rect.width), height=int(rect.height))


def _blocks_without_network(design: Design, groups: Sequence[Sequence[str]], links: Links, sizes: Sizes) -> list[Block]:
    """Groups that belong to no network; the singles among them share one block."""
    found = [block_of(design, None, group, links, sizes) for group in groups if len(group) > 1]
    singles = [group[0] for group in groups if len(group) == 1]
    if singles:
        found.append(_shelf(design, singles, sizes))
    return found


def _shelf(design: Design, singles: Sequence[str], sizes: Sizes) -> Block:
    """Cards with no ties, in a grid, each kind together."""
    block = Block(None)
    order = sorted(singles, key=lambda i: (design.resources[i].kind, singles.index(i)))
    cell = max(sizes[i][0] for i in order) + 40, max(sizes[i][1] for i in order) + 32
    columns = max(1, round(math.sqrt(len(order) * cell[1] / cell[0] * ASPECT)))
    for number, resource_id in enumerate(order):
        row, column = divmod(number, columns)
        block.spots[resource_id] = Rect(column * cell[0], row * cell[1], *sizes[resource_id])
    return block


def _in_columns(groups: Sequence[Sequence[Block]]) -> Spots:
    """The blocks one below the other in as many columns as bring the whole nearest to the aspect."""
    best: Spots = {}
    worst = math.inf
    for count in range(1, min(sum(map(len, groups)), MOST_COLUMNS) + 1):
        spots = _columns(_shared_out(groups, count))
        extent = bounds(spots.values())
        error = abs(math.log(max(extent.width, 1) / max(extent.height, 1) / ASPECT))
        if error < worst - 1e-9:
            best, worst = spots, error
    return best


def _shared_out(groups: Sequence[Sequence[Block]], count: int) -> list[list[Block]]:
    """The blocks in order, cut into columns of about the same height; peered networks stay together if they can."""
    wanted = sum(_height(g) for g in groups) / count
    chunks = [c for group in groups for c in ([group] if _height(group) <= 1.5 * wanted else [[b] for b in group])]
    columns: list[list[Block]] = [[]]
    filled = 0.0
    for chunk in chunks:
        tall = _height(chunk)
        if columns[-1] and len(columns) < count and filled + tall / 2 > wanted * len(columns):
            columns.append([])
        columns[-1] += chunk
        filled += tall
    return columns


def _height(blocks: Iterable[Block]) -> float:
    return sum(b.extent.height + BLOCK_GAP for b in blocks)


def _columns(columns: Sequence[Sequence[Block]]) -> Spots:
    """Blocks with the left edges of their networks in one line per column."""
    spots: Spots = {}
    x = 0.0
    for column in columns:
        left = max(-b.extent.x for b in column)
        y = 0.0
        for block in column:
            dx, dy = x + left, y - block.extent.y
            spots.update({i: r.moved(dx, dy) for i, r in block.spots.items()})
            y += block.extent.height + BLOCK_GAP
        x += left + max(b.extent.right for b in column) + BLOCK_GAP
    return spots


def _put_notes(notes: Sequence[str], spots: Spots, sizes: Sizes) -> None:
    """Notes in rows above everything, from the left."""
    extent = bounds(spots.values())
    broad = max(extent.width, NOTE_WIDTH * 4)
    rows: list[list[str]] = []
    for note in notes:
        if not rows or (len(rows[-1]) + 1) * (NOTE_WIDTH + 32) - 32 > broad:
            rows.append([])
        rows[-1].append(note)
    y = extent.y - 48
    for row in reversed(rows):
        y -= max(sizes[n][1] for n in row)
        for number, note in enumerate(row):
            spots[note] = Rect(extent.x + number * (NOTE_WIDTH + 32), y, *sizes[note])
        y -= 32


def _put_strays(design: Design, spots: Spots, sizes: Sizes) -> None:
    """What stands in something that is no container, as no kind allows: below it, one after the other."""
    for resource_id in design.index.in_order(design.resources):
        if resource_id in spots:
            continue
        parents = [*reversed(design.ancestors(resource_id)), resource_id]
        for child in parents:
            _put_stray(design, child, spots, sizes)


def _put_stray(design: Design, child: str, spots: Spots, sizes: Sizes) -> None:
    parent = design.resources[child].parent
    if child in spots or parent is None or child not in drawn_children(design, parent):
        return
    siblings = [spots[s] for s in drawn_children(design, parent) if s in spots]
    start = spots[parent].height + 16 if parent in spots else 0.0
    y = max([start, *(s.bottom + 16 for s in siblings)])
    spots[child] = Rect(0, y, *(sizes.get(child) or fitting_size(design, child)))
