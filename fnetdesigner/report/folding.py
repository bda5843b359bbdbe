"""What collapsed containers leave of a design to be drawn: one card each, and one line for many.

A collapsed container stands for all that is in it. Lines from the inside end at its card; several between the
same two things become one with their number; those that stay inside are not drawn. Nothing is lost: the layout
of what is inside waits until the container is opened again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.report.connections import Connection, connections
from fnetdesigner.report.strokes import STROKES

FOLDED_SIZE = (232, 56)
"""How large the card of a collapsed container is, in pixels."""
TOGETHER = "together"
"""The style of one line that stands for several."""
GRAVEST = ("error", "warning", "info", "todo")


def is_folded(design: Design, resource_id: str) -> bool:
    """Whether a container is collapsed."""
    place = design.layout.get(resource_id)
    return (
        place is not None
        and place.collapsed
        and resource_id in design.resources
        and catalogue().of(design.resources[resource_id]).shape == "container"
    )


def hidden(design: Design) -> Mapping[str, str]:
    """By id of all that lies in collapsed containers: the outermost of these, which stands for it."""
    folded = {i for i, place in design.layout.items() if place.collapsed and is_folded(design, i)}
    if not folded:
        return {}
    found: dict[str, str] = {}
    for start in design.index.in_order(folded):
        above = [a for a in design.ancestors(start) if a in folded]
        stands = above[-1] if above else start
        stack = list(design.index.children.get(start, ()))
        while stack:
            current = stack.pop()
            found[current] = stands
            stack += design.index.children.get(current, ())
    return found


def inside(design: Design, container: str) -> tuple[str, ...]:
    """The ids of all that lies in a container, at any depth, in natural order."""
    found: set[str] = set()
    stack = list(design.index.children.get(container, ()))
    while stack:
        current = stack.pop()
        if current not in found:
            found.add(current)
            stack += design.index.children.get(current, ())
    return tuple(design.index.in_order(found))


def counted(design: Design, container: str) -> str:
    """How much lies in a container, in words: the places that stand in it by their kinds, then all resources inside."""
    known = catalogue()
    places: dict[str, int] = {}
    for i in design.index.in_order(design.index.children.get(container, ())):
        if known.of(design.resources[i]).shape == "container":
            places[design.resources[i].kind] = places.get(design.resources[i].kind, 0) + 1
    cards = sum(known.of(design.resources[i]).shape == "card" for i in inside(design, container))
    words = [_number(n, known.by_slug[s].title.lower(), known.by_slug[s].plural.lower()) for s, n in places.items()]
    if cards:
        words.append(_number(cards, "resource", "resources"))
    return ", ".join(words) or "Empty"


def gravest(design: Design, container: str, findings: Mapping[str, str]) -> str:
    """The worst severity of the findings about a container and all that lies in it; empty for none."""
    said = {findings.get(i, "") for i in (container, *inside(design, container))}
    return next((s for s in GRAVEST if s in said), "")


def seen(design: Design, lines: Iterable[Connection]) -> tuple[Connection, ...]:
    """The lines of a design as its collapsed containers let them be seen; a line keeps the place of its first."""
    standing = hidden(design)
    if not standing:
        return tuple(lines)
    pairs: dict[tuple[str, str], list[Connection]] = {}
    found: list[tuple[str, str] | Connection] = []
    for line in lines:
        source, target = standing.get(line.source, line.source), standing.get(line.target, line.target)
        if source == target:
            continue
        if not (is_folded(design, source) or is_folded(design, target)):
            found.append(line)
            continue
        key = (min(source, target), max(source, target))
        if key not in pairs:
            pairs[key] = []
            found.append(key)
        moved = (source, target) != (line.source, line.target)
        pairs[key].append(replace(line, source=source, target=target, members=(line.id,)) if moved else line)
    return tuple(_one(pairs[item]) if isinstance(item, tuple) else item for item in found)


def members_of(design: Design, ids: Iterable[str]) -> tuple[str, ...]:
    """In words, the lines that one line stands for: "func-a → snet-int: Network integration"."""
    wanted = set(ids)
    return tuple(
        f"{design.resources[c.source].name} → {design.resources[c.target].name}: {STROKES[c.style].title}"
        for c in connections(design)
        if c.id in wanted
    )


def _one(lines: list[Connection]) -> Connection:
    if len(lines) == 1:
        return lines[0]
    first = lines[0]
    ends = sorted((first.source, first.target))
    return Connection(
        f"{TOGETHER}.{ends[0]}.{ends[1]}", first.source, first.target, TOGETHER, f"{len(lines)} connectors", False,
        "", "", tuple(line.id for line in lines),
    )  # fmt: skip


def _number(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
