"""Putting drawn things in order: align, distribute, make equally large, lock, lay everything out. Each is one Step.

The last of the given resources is the key object: the others come into line with it and take its measures, as in
draw.io. What lies in a container goes along with it; what is locked stays where it is and as large as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.edits import Edit, Reparent
from fnetdesigner.report.folding import FOLDED_SIZE, is_folded
from fnetdesigner.report.geometry import Rect
from fnetdesigner.workspace.arrange import arrange, fitting_size, place_free
from fnetdesigner.workspace.bending import straightened
from fnetdesigner.workspace.geometry import absolute_position, growth, place_edits
from fnetdesigner.workspace.intents import IntentError, Step, relative_placement, top_most
from fnetdesigner.workspace.locks import is_locked, why_locked
from fnetdesigner.workspace.places import drawn_children

Line = Literal["left", "centre", "right", "top", "middle", "bottom"]
Way = Literal["horizontally", "vertically"]
Measure = Literal["width", "height", "size"]

CORNERS: Mapping[Line, Callable[[Rect, Rect], tuple[float, float]]] = {
    "left": lambda own, key: (key.x, own.y),
    "centre": lambda own, key: (key.x + (key.width - own.width) / 2, own.y),
    "right": lambda own, key: (key.right - own.width, own.y),
    "top": lambda own, key: (own.x, key.y),
    "middle": lambda own, key: (own.x, key.y + (key.height - own.height) / 2),
    "bottom": lambda own, key: (own.x, key.bottom - own.height),
}
"""Where the upper left corner of a box comes to stand when it is brought into line with the key object."""

TOO_FEW = "Select two things or more; the last one selected stays where it is."
TOO_FEW_BETWEEN = "Select three things or more; the outermost two stay where they are."
NO_SIZE = "Only containers and notes have a size of their own."


def boxes(design: Design, ids: Iterable[str]) -> dict[str, Rect]:
    """The drawn ones among some resources as they stand on the canvas, without what lies in another one of them."""
    given = list(dict.fromkeys(ids))
    tops = set(top_most(design, given))
    found: dict[str, Rect] = {}
    for i in given:
        if i in tops and i in design.layout:
            place = design.layout[i]
            size = FOLDED_SIZE if is_folded(design, i) else (place.width, place.height)
            found[i] = Rect(*absolute_position(design, i), *size)
    return found


def align(design: Design, ids: Sequence[str], line: Line) -> Step:
    """Bring resources into line with the last of them: edges, or middles (centre across, middle downwards)."""
    rects = boxes(design, ids)
    if len(rects) < 2:
        raise IntentError(TOO_FEW)
    key = rects[list(rects)[-1]]
    corners = {i: CORNERS[line](rect, key) for i, rect in rects.items() if rect is not key}
    return _moved(design, corners, f"Align {len(rects)} items: {line}", rects)


def distribute(design: Design, ids: Sequence[str], way: Way) -> Step:
    """Give the things between the outermost two equal distances to their neighbours."""
    rects = boxes(design, ids)
    if len(rects) < 3:
        raise IntentError(TOO_FEW_BETWEEN)
    across = way == "horizontally"
    order = sorted(rects, key=lambda i: (rects[i].center[0 if across else 1], i))
    first, last = rects[order[0]], rects[order[-1]]
    inner = [rects[i].width if across else rects[i].height for i in order[1:-1]]
    room = (last.x - first.right) if across else (last.y - first.bottom)
    gap = (room - sum(inner)) / (len(order) - 1)
    at = (first.right if across else first.bottom) + gap
    corners: dict[str, tuple[float, float]] = {}
    for i, length in zip(order[1:-1], inner, strict=True):
        corners[i] = (at, rects[i].y) if across else (rects[i].x, at)
        at += length + gap
    return _moved(design, corners, f"Distribute {len(rects)} items {way}", rects)


def same_size(design: Design, ids: Sequence[str], measure: Measure) -> Step:
    """Give containers and notes the width, height or both of the last of them, but always room for what they hold."""
    sized = [i for i in dict.fromkeys(ids) if i in design.layout and has_size(design, i)]
    if len(sized) < 2:
        raise IntentError(f"{TOO_FEW} {NO_SIZE}")
    key = design.layout[sized[-1]]
    free = [i for i in sized[:-1] if not is_locked(design, i)]
    if not free:
        raise IntentError(why_locked(design, sized[:-1]))
    changed: dict[str, Placement] = {}
    # From the inside out, so that what stands inside has its new size when the room around it is measured.
    for i in sorted(free, key=lambda i: -len(design.ancestors(i))):
        place = design.layout[i]
        least = _least(design, i, {**design.layout, **changed})
        width = max(key.width, least[0]) if measure in ("width", "size") else place.width
        height = max(key.height, least[1]) if measure in ("height", "size") else place.height
        changed[i] = place.at(place.x, place.y, width, height)
    label = f"Same {measure} for {len(sized)} items"
    return _placed(design, changed, label, sized)


def has_size(design: Design, resource_id: str) -> bool:
    """Whether a person can make a resource larger or smaller."""
    return catalogue().of(design.resources[resource_id]).shape in ("container", "note")


def _least(design: Design, resource_id: str, layout: Mapping[str, Placement]) -> tuple[int, int]:
    return fitting_size(design, resource_id, layout) if drawn_children(design, resource_id) else (8, 8)


def lock(design: Design, ids: Iterable[str]) -> Step:
    """Lock what is drawn of these; where all of it is locked, unlock it."""
    chosen = [i for i in dict.fromkeys(ids) if i in design.layout]
    if not chosen:
        raise IntentError("Select something that stands on the canvas first.")
    locking = not all(is_locked(design, i) for i in chosen)
    what = design.resources[chosen[0]].name if len(chosen) == 1 else f"{len(chosen)} items"
    changed = {i: design.layout[i].model_copy(update={"locked": locking}) for i in chosen}
    return Step(tuple(place_edits(changed)), f"{'Lock' if locking else 'Unlock'} {what}", tuple(chosen))


def arrange_all(design: Design) -> Step:
    """Lay the whole drawing out; what is locked keeps its place, and others make room for it."""
    found = dict(arrange(design))
    fixed = {i: p for i, p in design.layout.items() if p.locked}
    layout = {**design.layout, **found, **fixed}
    parents = {design.resources[i].parent for i in fixed}
    for parent in sorted(parents, key=lambda p: (-len(design.ancestors(p)) if p else 1, p or "")):
        layout |= _beside(design.with_parts(layout=layout), parent, fixed)
    grown = growth(design.with_parts(layout=layout), {}, [p for p in parents if p is not None])
    layout |= grown
    folded = {i: layout[i].model_copy(update={"collapsed": True}) for i, p in design.layout.items() if p.collapsed}
    moved = {i: p for i, p in {**layout, **folded}.items() if design.layout.get(i) != p}
    return Step((*place_edits(moved), *straightened(design)), "Arrange the drawing")


def _beside(design: Design, parent: str | None, fixed: Mapping[str, Placement]) -> dict[str, Placement]:
    """New places in a container for what would lie on something locked."""
    found: dict[str, Placement] = {}
    siblings = [i for i in drawn_children(design, parent) if i in design.layout]
    locked = [_rect(design.layout[i]) for i in siblings if i in fixed]
    for i in siblings:
        place = design.layout[i]
        if i not in fixed and any(_rect(place).overlaps(rect) for rect in locked):
            spot = place_free(design, parent, (place.width, place.height), (place.x, place.y), [i])
            found[i] = place.at(spot.x, spot.y)
            design = design.with_parts(layout={**design.layout, i: found[i]})
    return found


def _rect(place: Placement) -> Rect:
    return Rect(place.x, place.y, place.width, place.height)


def _moved(design: Design, corners: Mapping[str, tuple[float, float]], label: str, select: Mapping[str, Rect]) -> Step:
    """Put resources at absolute corners, inside of the containers where they are."""
    free = {i: at for i, at in corners.items() if not is_locked(design, i)}
    if not free:
        raise IntentError(why_locked(design, corners))
    changed: dict[str, Placement] = {}
    for i, at in free.items():
        old, parent = design.layout[i], design.resources[i].parent
        new = relative_placement(design, parent, at, (old.width, old.height), snap=False)
        changed[i] = old.at(new.x, new.y)
    return _placed(design, changed, label, tuple(select))


def _placed(design: Design, changed: Mapping[str, Placement], label: str, select: Sequence[str]) -> Step:
    layout = {**design.layout, **changed}
    parents = [p for i in changed if (p := design.resources[i].parent) is not None]
    around = [i for i in changed if design.resources[i].id in design.layout and has_size(design, i)]
    layout |= growth(design.with_parts(layout=layout), {}, [*around, *parents])
    moved = {i: p for i, p in layout.items() if design.layout.get(i) != p}
    return Step(tuple(place_edits(moved)), label, tuple(select))


def homes_for(design: Design, ids: Sequence[str]) -> tuple[str | None, ...]:
    """Where all of these may be moved to: containers in natural order, None for outside of all of them first.

    A place in which all of them stand already is left out, as is whatever lies in one of them.
    """
    moved = [i for i in top_most(design, ids) if catalogue().of(design.resources[i]).shape != "connector"]
    if not moved:
        return ()
    now = {design.resources[i].parent for i in moved}
    barred = set(moved)
    found: list[str | None] = []
    candidates = [None, *(i for i in design.index.in_order(design.layout) if has_size(design, i))]
    for home in candidates:
        if {home} == now or home in barred or (home is not None and barred & set(design.ancestors(home))):
            continue
        container = design.get(home)
        slug = container.kind if container is not None else None
        if not any(catalogue().why_not(slug, design.resources[i].kind) for i in moved):
            found.append(home)
    return tuple(found)


def move_into(design: Design, ids: Sequence[str], home: str | None) -> Step:
    """Put resources into a container, or out of all for None, each on a free place there."""
    container = design.get(home)
    working = design
    edits: list[Edit] = []
    moved: list[str] = []
    if reason := why_locked(design, top_most(design, ids)):
        raise IntentError(reason)
    for i in top_most(design, ids):
        resource, old = design.resources[i], design.layout.get(i)
        if reason := catalogue().why_not(container.kind if container is not None else None, resource.kind):
            raise IntentError(reason)
        if home is not None and (home == i or i in design.ancestors(home)):
            raise IntentError(f"{resource.name} cannot be moved into itself.")
        if resource.parent == home or old is None:
            continue
        spot = place_free(working, home, (old.width, old.height), None, [i])
        after = resource.model_copy(update={"parent": home})
        working = working.with_parts(
            resources={**working.resources, i: after},
            layout={**working.layout, i: old.at(spot.x, spot.y)},
            touched=[i],
        )
        edits.append(Reparent(i, home))
        moved.append(i)
    if not moved:
        raise IntentError("There is nothing to move: it stands there already.")
    placed = {i: working.layout[i] for i in moved}
    if home is not None:
        placed |= growth(working, {}, [home])
    what = design.resources[moved[0]].name if len(moved) == 1 else f"{len(moved)} items"
    where = f"into {container.name}" if container is not None else "out of its container"
    return Step((*edits, *place_edits(placed)), f"Move {what} {where}", tuple(moved))
