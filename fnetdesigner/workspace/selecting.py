"""Which resources a person may mean by a wider selection: all elements, all connections, the others, one level up.

Connections are those that stand for themselves, such as peerings and intended flows; the line behind a property
(an app and its plan) is a part of the element that has the property.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design

Wish = Literal["elements", "connections", "same", "others", "containers", "inside"]


def _is_connection(design: Design, resource_id: str) -> bool:
    return catalogue().of(design.resources[resource_id]).shape == "connector"


def elements(design: Design, chosen: Sequence[str]) -> tuple[str, ...]:
    """Everything that is drawn as a card, container or note."""
    return tuple(i for i in design.index.in_order(design.layout) if not _is_connection(design, i))


def connections(design: Design, chosen: Sequence[str]) -> tuple[str, ...]:
    """Everything that is a connection of its own."""
    return tuple(i for i in design.index.in_order(design.resources) if _is_connection(design, i))


def same_kind(design: Design, chosen: Sequence[str]) -> tuple[str, ...]:
    """Everything of the kinds that are chosen."""
    kinds = dict.fromkeys(design.resources[i].kind for i in chosen)
    return tuple(i for kind in kinds for i in design.index.by_kind.get(kind, ()))


def others(design: Design, chosen: Sequence[str]) -> tuple[str, ...]:
    """The elements that are not chosen, where what holds or lies in a chosen one does not count as another."""
    taken = set(chosen)
    around = {above for i in chosen for above in design.ancestors(i)}
    return tuple(
        i
        for i in elements(design, ())
        if i not in taken and i not in around and not taken.intersection(design.ancestors(i))
    )


def containers(design: Design, chosen: Sequence[str]) -> tuple[str, ...]:
    """The containers in which the chosen ones stand."""
    found = (design.resources[i].parent for i in chosen)
    return tuple(dict.fromkeys(i for i in found if i is not None))


def inside(design: Design, chosen: Sequence[str]) -> tuple[str, ...]:
    """The elements that stand directly in the chosen containers."""
    found = (c for i in chosen for c in design.index.children.get(i, ()))
    return tuple(c for c in dict.fromkeys(found) if not _is_connection(design, c))


SELECTIONS: Mapping[Wish, Callable[[Design, Sequence[str]], tuple[str, ...]]] = {
    "elements": elements,
    "connections": connections,
    "same": same_kind,
    "others": others,
    "containers": containers,
    "inside": inside,
}
"""For each wish, what it selects, given what is selected now. Nothing where nothing fits."""
