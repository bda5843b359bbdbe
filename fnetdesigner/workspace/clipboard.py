"""Copy and paste: a piece of a design as text, and that text as new resources in a design.

The text is a project file of its own, so it survives the way between two windows: it holds what was
copied, and the containers around it for context. Pasting gives new ids, free names and free address
ranges; references among what was copied are kept, all others are dropped.
"""

from collections.abc import Iterable
from typing import Any

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.design import Design, Settings
from fnetdesigner.model.edits import Add, Edit
from fnetdesigner.model.resource import Resource, references, with_references
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.project.errors import ProjectError
from fnetdesigner.project.reader import read_design
from fnetdesigner.project.writer import write_design
from fnetdesigner.workspace.geometry import absolute_position, growth, place_edits, snapped
from fnetdesigner.workspace.intents import IntentError, Step, free_name, initial_values, relative_placement

CASCADE = 24
TITLE = "fnetdesigner clipboard"


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
    context = {a for i in chosen for a in design.ancestors(i)} - chosen
    kept = chosen | context
    resources = {
        i: with_references(design.resources[i], lambda t: t if t in kept else None) for i in design.index.in_order(kept)
    }
    layout = {i: design.layout[i] for i in resources if i in design.layout}
    settings = Settings(title=TITLE, description=" ".join(design.index.in_order(chosen)))
    return write_design(Design(settings, resources, layout)).decode("utf-8")


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
    piece, copied = _read(text)
    ids: dict[str, str] = {}
    for i in copied:
        ids[i] = design.new_id(piece.resources[i].kind, ids.values())
    tops = [i for i in copied if i in piece.layout and piece.resources[i].parent not in ids]
    corners = {i: absolute_position(piece, i) for i in tops}
    left = min((x for x, _ in corners.values()), default=0)
    top = min((y for _, y in corners.values()), default=0)
    dx, dy = (CASCADE * times, CASCADE * times) if at is None else (snapped(at[0] - left), snapped(at[1] - top))
    working = design
    edits: list[Edit] = []
    for i in sorted(copied, key=lambda i: len(piece.ancestors(i))):
        resource, placement = piece.resources[i], piece.layout.get(i)
        old_parent = resource.parent or ""
        parent = ids.get(old_parent) or _home(working, resource.kind, into, old_parent)
        if parent is None and (reason := catalogue().why_not(None, resource.kind)):
            raise IntentError(f"{reason} Select one, then paste.")
        if placement is not None and i in corners:
            corner = (corners[i][0] + dx, corners[i][1] + dy)
            placement = relative_placement(working, parent, corner, (placement.width, placement.height))
        if placement is not None and placement.locked:
            placement = placement.model_copy(update={"locked": False})
        new = with_references(resource, ids.get)
        new = new.model_copy(update={"id": ids[i], "parent": parent, **_fresh(working, new, parent)})
        edits.append(Add(new, placement))
        working = working.with_parts(
            resources={**working.resources, new.id: new},
            layout={**working.layout, new.id: placement} if placement else None,
            touched=[new.id],
        )
    homes = [working.resources[ids[i]].parent for i in tops]
    edits += place_edits(growth(working, {}, [h for h in homes if h is not None]))
    chosen = tops or copied
    label = f"Paste {piece.resources[chosen[0]].name}" if len(chosen) == 1 else f"Paste {len(chosen)} items"
    return Step(tuple(edits), label, tuple(ids[i] for i in chosen))


def _read(text: str) -> tuple[Design, list[str]]:
    """What was copied, and the ids that are meant; the rest is only the places around them."""
    try:
        piece = read_design(text.encode("utf-8", "replace"), "clipboard")
    except ProjectError:
        raise IntentError("The clipboard holds nothing that can be pasted here.") from None
    wanted = set(piece.settings.description.split()) if piece.settings.title == TITLE else set(piece.resources)
    copied = [i for i in piece.index.in_order(piece.resources) if i in wanted]
    if not copied:
        raise IntentError("The clipboard holds no resources.")
    return piece, copied


def _home(design: Design, slug: str, into: str | None, old: str) -> str | None:
    """The container for a pasted thing: the selected one or one around it that may contain it, else the
    one that the original stands in, if it is still there."""
    for candidate in ([] if into is None else [into, *design.ancestors(into)]) + [old]:
        if candidate in design.resources and catalogue().may_contain(design.resources[candidate].kind, slug):
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
    network = design.get(parent)
    if subnet.prefix is None or not isinstance(network, VirtualNetwork):
        return True
    return any(parse_prefix(p).contains(parse_prefix(subnet.prefix)) for p in network.address_space)
