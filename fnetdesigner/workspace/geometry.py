"""Where things are drawn: positions relative to the container and absolute ones, and containers that grow."""

from collections.abc import Iterable, Mapping

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.edits import Edit, Place

GRID = 8
PADDING = 16
TITLE_BAR = 28
GAUGE = 8


def snapped(value: float) -> int:
    """The nearest multiple of the grid."""
    return round(value / GRID) * GRID


def absolute_position(design: Design, resource_id: str) -> tuple[int, int]:
    """The upper left corner of a placed resource on the canvas; (0, 0) for what is not drawn."""
    x = y = 0
    for one in (resource_id, *design.ancestors(resource_id)):
        placement = design.layout.get(one)
        if placement is not None:
            x, y = x + placement.x, y + placement.y
    return x, y


def container_top(slug: str) -> int:
    """The height of what a container draws above its children."""
    return TITLE_BAR + PADDING + (GAUGE if slug == "subnet" else 0)


def growth(design: Design, changed: Mapping[str, Placement], containers: Iterable[str]) -> dict[str, Placement]:
    """New placements for containers that must grow so that they still show all their children.

    ``changed`` are placements that are about to hold. A container only ever grows to the right and
    downwards, so that nothing inside it moves. Containers around a grown one grow in turn, and what it would newly
    cover beside it moves on by as much as is needed; what is locked stays.
    """
    kinds = catalogue().by_slug
    result: dict[str, Placement] = {}
    for start in containers:
        current: str | None = start
        while current is not None and current in design.resources:
            placement = result.get(current) or changed.get(current) or design.layout.get(current)
            if placement is None or kinds[design.resources[current].kind].shape != "container":
                break
            right, bottom = 0, 0
            inside = set(design.index.children.get(current, ()))
            inside |= {i for i in changed if i in design.resources and design.resources[i].parent == current}
            for child in inside:
                place = result.get(child) or changed.get(child) or design.layout.get(child)
                if place is not None:
                    right, bottom = max(right, place.x + place.width), max(bottom, place.y + place.height)
            width, height = max(placement.width, right + PADDING), max(placement.height, bottom + PADDING)
            if (width, height) != (placement.width, placement.height):
                result[current] = placement.at(placement.x, placement.y, width, height)
                _make_way(design, {**changed, **result}, current, placement, result)
            current = design.resources[current].parent
    return result


def _make_way(
    design: Design, layout: Mapping[str, Placement], grown: str, before: Placement, result: dict[str, Placement]
) -> None:
    """Where a container that grew would newly cover a sibling, move on all that stand on that side of it."""
    kinds, after = catalogue().by_slug, result[grown]
    siblings = {
        i: place
        for i in design.index.children.get(design.resources[grown].parent, ())
        if i != grown
        and i not in layout
        and kinds[design.resources[i].kind].shape != "connector"
        and (place := design.layout.get(i)) is not None
        and not place.locked
    }
    covered = [p for p in siblings.values() if _overlap(p, after) and not _overlap(p, before)]
    right = max((after.x + after.width + PADDING - p.x for p in covered if p.x >= before.x + before.width), default=0)
    low = [p for p in covered if p.x < before.x + before.width]
    down = max((after.y + after.height + PADDING - p.y for p in low if p.y >= before.y + before.height), default=0)
    for i, place in siblings.items():
        level = place.y < after.y + after.height and after.y < place.y + place.height
        beside = place.x < after.x + after.width and after.x < place.x + place.width
        if right and level and place.x >= before.x + before.width:
            result[i] = place.at(place.x + right, place.y)
        elif down and beside and place.y >= before.y + before.height:
            result[i] = place.at(place.x, place.y + down)


def _overlap(a: Placement, b: Placement) -> bool:
    return a.x < b.x + b.width and b.x < a.x + a.width and a.y < b.y + b.height and b.y < a.y + a.height


def place_edits(placements: Mapping[str, Placement]) -> list[Edit]:
    """The edits that draw resources at new places, in a stable order of ids."""
    return [Place(i, placements[i]) for i in sorted(placements)]
