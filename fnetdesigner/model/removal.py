"""What taking resources out of a design takes along, as edits that leave the design whole."""

from collections.abc import Iterable

from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Edit, Remove, Set
from fnetdesigner.model.resource import references, with_references


def doomed_with(design: Design, ids: Iterable[str]) -> tuple[str, ...]:
    """What goes with resources: all that lies in them, and the connectors that end at them; in natural order.

    The resources themselves are part of it; ids that the design does not have are left out.
    """
    doomed: set[str] = set()
    stack = [i for i in ids if i in design.resources]
    while stack:
        current = stack.pop()
        if current in doomed:
            continue
        doomed.add(current)
        stack += design.index.children.get(current, ())
        for reference in design.index.referrers.get(current, ()):
            if reference.field.target.cascade:
                stack.append(reference.source)
    return tuple(design.index.in_order(doomed))


def holders_of(design: Design, doomed: Iterable[str]) -> tuple[str, ...]:
    """The resources that stay and name one that goes, in natural order."""
    going = set(doomed)
    return tuple(design.index.in_order({r.source for i in going for r in design.index.referrers.get(i, ())} - going))


def removal(design: Design, ids: Iterable[str]) -> tuple[Edit, ...]:
    """The edits that take resources out with all that goes with them; what names them forgets them."""
    doomed = doomed_with(design, ids)
    going = set(doomed)
    edits: list[Edit] = []
    for holder in holders_of(design, doomed):
        resource = design.resources[holder]
        freed = with_references(resource, lambda target: None if target in going else target)
        names = {r.field.name for r in references(resource) if r.target in going}
        edits.append(Set(holder, {name: getattr(freed, name) for name in sorted(names)}))
    return (*edits, *(Remove(i) for i in doomed))
