"""A whole design put into another one as one step: new ids, free names, free ranges, beside what is drawn already.

Ranges that are in use already are exchanged for free ones wherever the piece writes them, in routes, rules, fixed
addresses and notes alike. Private DNS zones that the design has are shared instead of doubled. What the piece decides
about rules, and its title, are left behind.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from fnetdesigner.azure.facts import facts
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.allocation import next_free
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Add, Edit
from fnetdesigner.model.resource import Resource, with_references
from fnetdesigner.model.values import Prefix, format_address, parse_address, parse_prefix
from fnetdesigner.project.reader import read_design
from fnetdesigner.project.writer import write_design
from fnetdesigner.workspace.intents import IntentError, Step, free_name

GAP = 64
ADDRESS = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?(?![\d.]*\d)")
RANGES: Mapping[type[Resource], str] = {
    VirtualNetwork: "address_space", OnPremisesNetwork: "address_space", VpnGateway: "point_to_site_pool",
}  # fmt: skip
"""Where a design says which ranges it takes."""


def insert_design(design: Design, piece: Design, title: str) -> Step:
    """Put a piece beside what a design has. IntentError where no range is free for it."""
    piece = readdressed(piece, design)
    shared = _shared_zones(design, piece)
    ids: dict[str, str] = dict(shared)
    for i in piece.index.in_order(piece.resources):
        if i not in ids:
            ids[i] = design.new_id(piece.resources[i].kind, ids.values())
    dx, dy = _offset(design, piece)
    working, edits = design, list[Edit]()
    order = sorted((i for i in piece.resources if i not in shared), key=lambda i: len(piece.ancestors(i)))
    for i in order:
        old = piece.resources[i]
        parent = None if old.parent is None else ids[old.parent]
        new = with_references(old, ids.get).model_copy(update={"id": ids[i], "parent": parent})
        new = new.model_copy(update=_named(working, new))
        place = piece.layout.get(i)
        if place is not None and old.parent is None:
            place = place.at(place.x + dx, place.y + dy)
        if isinstance(new, PrivateDnsZoneLink) and new.parent in shared.values():
            place = None
        edits.append(Add(new, place))
        working = working.with_parts(resources={**working.resources, new.id: new}, touched=[new.id])
    select = tuple(ids[i] for i in order if piece.resources[i].parent is None and i in piece.layout)
    return Step(tuple(edits), f"Insert {title}", select)


def readdressed(piece: Design, design: Design) -> Design:
    """A piece with free ranges in place of those that a design uses already."""
    moves = _moves(piece, design)
    if not moves:
        return piece

    def moved(found: re.Match[str]) -> str:
        return _moved(found[0], moves)

    return read_design(ADDRESS.sub(moved, write_design(piece).decode("utf-8")).encode("utf-8"), "template")


def _moves(piece: Design, design: Design) -> dict[Prefix, Prefix]:
    """Which ranges of a piece become which; empty when none is taken."""
    used = list(_ranges(design))
    own = list(dict.fromkeys(_ranges(piece)))
    free = facts(design.settings.baseline).private_ranges
    moves: dict[Prefix, Prefix] = {}
    for prefix in own:
        if prefix.version != 4 or not any(prefix.overlaps(u) for u in used):
            continue
        # Ranges that the piece keeps are taken as well, and so are those that it gives up.
        found = next_free(free, [*used, *own, *moves.values()], prefix.length)
        if found is None:
            raise IntentError(f"No private range of /{prefix.length} is free for {prefix}, which the template uses.")
        moves[prefix] = found
    return moves


def _ranges(design: Design) -> Iterable[Prefix]:
    for model, field in RANGES.items():
        for i in design.index.by_kind.get(model.kind, ()):
            yield from (parse_prefix(p) for p in getattr(design.resources[i], field))


def _moved(text: str, moves: Mapping[Prefix, Prefix]) -> str:
    try:
        here = parse_prefix(text) if "/" in text else parse_address(text)
    except ValueError:
        return text
    for old, new in moves.items():
        if old.contains(here):
            first = format_address(4, here.first - old.first + new.first)
            return f"{first}/{here.length}" if "/" in text else first
    return text


def _shared_zones(design: Design, piece: Design) -> dict[str, str]:
    """The zones of a piece that a design has already: id in the piece, id in the design."""
    known = {design.resources[i].name.lower(): i for i in design.index.by_kind.get(PrivateDnsZone.kind, ())}
    zones = piece.index.by_kind.get(PrivateDnsZone.kind, ())
    return {i: known[name] for i in zones if (name := piece.resources[i].name.lower()) in known}


def _named(design: Design, resource: Resource) -> dict[str, Any]:
    """A free name where the old one is taken; what lies in something needs one only there."""
    kind = catalogue().of(resource)
    if kind.shape == "note":
        return {}
    if resource.parent is None:
        return {"name": free_name(design, kind, resource.name)}
    # Inside of something that came along, names are as free as they were; a zone that is shared has links already.
    inside = design.index.children.get(resource.parent, ())
    siblings = {design.resources[i].name.lower() for i in inside if design.resources[i].kind == resource.kind}
    deployed_apart = kind.shape == "card" and kind.arm is not None
    if resource.name.lower() not in siblings and not deployed_apart:
        return {}
    if deployed_apart:
        return {"name": free_name(design, kind, resource.name)}
    number, stem = 2, resource.name
    while f"{stem}-{number}".lower() in siblings:
        number += 1
    return {"name": f"{stem}-{number}"}


def _offset(design: Design, piece: Design) -> tuple[int, int]:
    """How far a piece moves to stand at the right of what is drawn."""
    tops = [design.layout[i] for i, r in design.resources.items() if r.parent is None and i in design.layout]
    mine = [piece.layout[i] for i, r in piece.resources.items() if r.parent is None and i in piece.layout]
    if not tops or not mine:
        return 0, 0
    right, top = max(p.x + p.width for p in tops), min(p.y for p in tops)
    return int(right + GAP - min(p.x for p in mine)), int(top - min(p.y for p in mine))
