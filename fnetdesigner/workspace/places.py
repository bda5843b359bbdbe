"""Room inside containers: how large one has to be, and where in it something new may stand.

Positions are those of ``Placement``: relative to the parent's upper left corner, on a grid of 8 pixels.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.report.geometry import Cells, Rect
from fnetdesigner.workspace.geometry import GRID, PADDING, container_top, snapped

GAP = 16
FARTHEST = 4000
"""How far from the wish, in pixels, a free place is looked for before standing below everything."""


def snapped_up(value: float) -> int:
    """The next line of the grid at or after a value."""
    return -int(-value // GRID) * GRID


def header(slug: str) -> int:
    """Where the content of a container begins: under its title bar, and under a subnet's gauge."""
    return snapped_up(container_top(slug))


def is_container(design: Design, resource_id: str | None) -> bool:
    """Whether a resource is drawn as a place that others stand in."""
    resource = design.get(resource_id)
    return resource is not None and catalogue().of(resource).shape == "container"


def place_of(design: Design, resource_id: str, layout: Mapping[str, Placement] | None = None) -> Placement:
    """The place of a resource in a layout, else in the design's own, else its kind's size at the upper left."""
    for known in (layout or {}, design.layout):
        if resource_id in known:
            return known[resource_id]
    width, height = catalogue().of(design.resources[resource_id]).size
    return Placement(x=0, y=0, width=width, height=height)


def drawn_children(design: Design, container: str | None) -> tuple[str, ...]:
    """What stands directly in a container, connectors aside; at the top for None."""
    known = catalogue()
    return tuple(
        i for i in design.index.children.get(container, ()) if known.of(design.resources[i]).shape != "connector"
    )


def fitting_size(design: Design, container_id: str, layout: Mapping[str, Placement] | None = None) -> tuple[int, int]:
    """The least width and height of a container that show all its children with padding.

    An empty container wants its kind's size. ``layout`` may hold places that the design has not yet.
    """
    resource = design.resources[container_id]
    children = [place_of(design, c, layout) for c in drawn_children(design, container_id)]
    if not children:
        return catalogue().of(resource).size
    return (
        max(GRID, snapped_up(max(p.x + p.width for p in children) + PADDING)),
        max(header(resource.kind), snapped_up(max(p.y + p.height for p in children) + PADDING)),
    )


def place_free(
    design: Design,
    parent: str | None,
    size: tuple[int, int],
    near: tuple[float, float] | None = None,
    apart: Iterable[str] = (),
) -> Placement:
    """The free place nearest to ``near`` in a container, or at the top for None.

    ``near`` is an upper left corner in the container's coordinates; without it the beginning is meant.
    It is on the grid, keeps a gap to its siblings, and lies below the container's title and right of its
    padding; it may reach beyond the container's far edges, which then has to grow (see ``geometry.growth``).
    ``apart``: siblings that do not count, as those that are being moved.
    """
    left_out = set(apart)
    cells = Cells()
    lowest = 0
    for sibling in drawn_children(design, parent):
        if sibling not in left_out:
            place = place_of(design, sibling)
            cells.add(sibling, Rect(place.x, place.y, place.width, place.height).grown(GAP - 1))
            lowest = max(lowest, place.y + place.height)
    inside = is_container(design, parent)
    least_x = PADDING if inside else -FARTHEST * 10
    least_y = header(design.resources[parent].kind) if inside and parent is not None else -FARTHEST * 10
    wish = (0.0, 0.0) if near is None else near
    x, y = max(snapped_up(least_x), snapped(wish[0])), max(snapped_up(least_y), snapped(wish[1]))
    width, height = size
    for dx, dy in _around():
        at_x, at_y = x + dx, y + dy
        if at_x >= least_x and at_y >= least_y and cells.free(Rect(at_x, at_y, width, height)):
            return Placement(x=at_x, y=at_y, width=width, height=height)
    return Placement(x=x, y=snapped_up(lowest + GAP), width=width, height=height)


def _around() -> Iterator[tuple[int, int]]:
    """Offsets in growing rings, fine near the middle and coarser farther out; to the right and below first."""
    yield 0, 0
    radius = step = GRID
    while radius <= FARTHEST:
        ring = {(s * radius, k) for s in (-1, 1) for k in range(-radius, radius + 1, step)}
        ring |= {(k, s * radius) for s in (-1, 1) for k in range(-radius, radius + 1, step)}
        yield from sorted(ring, key=lambda d: (d[0] * d[0] + d[1] * d[1], -d[1], -d[0]))
        step = GRID if radius < 12 * GRID else 4 * GRID
        radius += step
