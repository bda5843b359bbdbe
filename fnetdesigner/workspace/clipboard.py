"""Copy and paste: a piece of a design as text, and that text as new resources in a design.

The text is a project file of its own, so it survives the way between two windows. Pasting gives new
ids, free names and free address ranges; references to what was copied along are kept, references to
what stands in the same design are kept too, all others are dropped.
"""

from collections.abc import Iterable
from typing import Any

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.edits import Add, Edit
from fnetdesigner.model.resource import Resource, references, with_references
from fnetdesigner.project.reader import ProjectError, read_design
from fnetdesigner.project.writer import write_design
from fnetdesigner.workspace.geometry import absolute_position, growth, place_edits, snapped
from fnetdesigner.workspace.intents import IntentError, Step, free_name, initial_values

CASCADE = 24


def copy(design: Design, ids: Iterable[str]) -> str:
    """The given resources, with all that lies in them, as text; connectors whose ends are both there too."""
    chosen: set[str] = set()
    stack = list(ids)
    while stack:
        current = stack.pop()
        if current in chosen or current not in design.resources:
            continue
        chosen.add(current)
        stack += design.index.children.get(current, ())
    for kind in catalogue().kinds:
        if kind.shape == "connector":
            for i in design.index.by_kind.get(kind.slug, ()):
                ends = {r.target for r in design.index.references[i] if r.field.target.cascade}
                parent = design.resources[i].parent
                if ends <= chosen and (parent is None or parent in chosen):
                    chosen.add(i)
    chosen -= {i for i in chosen if _loose(design, i, chosen)}
    resources: dict[str, Resource] = {}
    layout: dict[str, Placement] = {}
    for i in design.index.in_order(chosen):
        resource = with_references(design.resources[i], lambda t: t if t in chosen else None)
        place = design.layout.get(i)
        if resource.parent not in chosen:
            x, y = absolute_position(design, i)
            resource = resource.model_copy(update={"parent": None})
            place = place and Placement(x=x, y=y, width=place.width, height=place.height)
        resources[i] = resource
        if place is not None:
            layout[i] = place
    return write_design(Design(design.settings, resources, layout), whole=False).decode("utf-8")


def _loose(design: Design, resource_id: str, chosen: set[str]) -> bool:
    """A connector one of whose ends is not copied."""
    kind = catalogue().of(design.resources[resource_id])
    if kind.shape != "connector":
        return False
    ends = {r.target for r in references(design.resources[resource_id]) if r.field.target.cascade}
    parent = design.resources[resource_id].parent
    return not ends <= chosen or (parent is not None and parent not in chosen)


def paste(
    design: Design, text: str, into: str | None = None, at: tuple[float, float] | None = None, times: int = 1
) -> Step:
    """New resources from copied text. ``into``: the container for what may stand there; ``at``: where the
    upper left corner goes, absolute; else a little below the original, further for each time pasted."""
    try:
        piece = read_design(text.encode("utf-8"), "clipboard", whole=False)
    except ProjectError as error:
        raise IntentError(f"The clipboard holds nothing that can be pasted here. {error.message}") from None
    if not piece.resources:
        raise IntentError("The clipboard holds no resources.")
    ids: dict[str, str] = {}
    taken: list[str] = []
    for i in piece.index.in_order(piece.resources):
        ids[i] = design.new_id(piece.resources[i].kind, taken)
        taken.append(ids[i])
    tops = [i for i in piece.layout if piece.resources[i].parent is None]
    left = min((piece.layout[i].x for i in tops), default=0)
    top = min((piece.layout[i].y for i in tops), default=0)
    dx, dy = (CASCADE * times, CASCADE * times) if at is None else (snapped(at[0] - left), snapped(at[1] - top))
    working = design
    edits: list[Edit] = []
    for i in _parents_first(piece):
        resource, placement = piece.resources[i], piece.layout.get(i)
        kind = catalogue().of(resource)
        parent = ids[resource.parent] if resource.parent else _home(working, resource.kind, into)
        if placement is not None and resource.parent is None:
            x, y = placement.x + dx, placement.y + dy
            if parent is not None:
                px, py = absolute_position(working, parent)
                x, y = max(16, x - px), max(48, y - py)
            placement = Placement(x=x, y=y, width=placement.width, height=placement.height)
        new = with_references(resource, lambda target: ids.get(target))
        new = new.model_copy(update={"id": ids[i], "parent": parent, **_fresh(working, new, parent)})
        edits.append(Add(new, placement))
        working = working.with_parts(
            resources={**working.resources, new.id: new},
            layout={**working.layout, new.id: placement} if placement else None,
            touched=[new.id],
        )
        if not kind.free and kind.shape != "connector" and parent is None:
            raise IntentError(catalogue().why_not(None, kind.slug))
    homes = {working.resources[ids[i]].parent for i in tops} - {None}
    edits += place_edits(growth(working, {}, [h for h in homes if h is not None]))
    label = f"Paste {piece.resources[tops[0]].name}" if len(tops) == 1 else f"Paste {len(tops)} items"
    return Step(tuple(edits), label, tuple(ids[i] for i in tops))


def _parents_first(piece: Design) -> list[str]:
    return sorted(piece.index.in_order(piece.resources), key=lambda i: len(piece.ancestors(i)))


def _home(design: Design, slug: str, into: str | None) -> str | None:
    """The container for a pasted thing: the selected one, or one around it, that may contain it."""
    candidates = [] if into is None else [into, *design.ancestors(into)]
    for candidate in candidates:
        if catalogue().may_contain(design.resources[candidate].kind, slug):
            return candidate
    return None


def _fresh(design: Design, resource: Resource, parent: str | None) -> dict[str, Any]:
    """A free name, and a free address range where the copied one is taken."""
    kind = catalogue().of(resource)
    values: dict[str, Any] = {}
    if kind.shape not in ("connector", "note"):
        values["name"] = free_name(design, kind, resource.name)
    if isinstance(resource, VirtualNetwork):
        taken = {p for i in design.index.by_kind.get(resource.kind, ()) for p in _space(design.resources[i])}
        if taken & set(resource.address_space):
            values |= initial_values(design, kind, parent)
    if isinstance(resource, Subnet):
        siblings = [design.resources[i] for i in design.index.children.get(parent, ())]
        if any(isinstance(s, Subnet) and s.prefix == resource.prefix for s in siblings) or not _inside(
            design, resource, parent
        ):
            values |= initial_values(design, kind, parent)
    return values


def _space(resource: Resource) -> tuple[str, ...]:
    return resource.address_space if isinstance(resource, VirtualNetwork) else ()


def _inside(design: Design, subnet: Subnet, parent: str | None) -> bool:
    from fnetdesigner.model.values import parse_prefix

    network = design.get(parent)
    if subnet.prefix is None or not isinstance(network, VirtualNetwork):
        return True
    return any(parse_prefix(p).contains(parse_prefix(subnet.prefix)) for p in network.address_space)
