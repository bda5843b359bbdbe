"""Putting boxes one after another: near where they wish to be, without overlap, on the grid."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from fnetdesigner.workspace.geometry import snapped


@dataclass(frozen=True, slots=True)
class Wish:
    """A box of some length along the line, and where its middle would like to be."""

    id: str
    length: int
    middle: float


def stacked(wishes: Sequence[Wish], gap: int) -> dict[str, int]:
    """The beginning of each box along a line, in the given order, as near to the wishes as order allows.

    Boxes that would overlap form a cluster around the mean of their wishes (isotonic regression).
    """
    clusters: list[tuple[float, float, list[Wish]]] = []
    for wish in wishes:
        start, extent, members = wish.middle - wish.length / 2, float(wish.length), [wish]
        while clusters and clusters[-1][0] + clusters[-1][1] + gap > start:
            _, before, others = clusters.pop()
            members = others + members
            extent = before + gap + extent
            start = _best_start(members, gap)
        clusters.append((start, extent, members))
    found: dict[str, int] = {}
    end = -math.inf
    for start, _, members in clusters:
        at = max(snapped(start), snapped(end + gap) if end > -math.inf else snapped(start))
        for member in members:
            found[member.id] = at
            at += member.length + gap
        end = at - gap
    return found


def _best_start(members: Sequence[Wish], gap: int) -> float:
    total, offset = 0.0, 0
    for member in members:
        total += member.middle - member.length / 2 - offset
        offset += member.length + gap
    return total / len(members)


def split_evenly(wishes: Sequence[Wish], gap: int, most: float) -> list[list[Wish]]:
    """The boxes cut, in order, into as few lines as keep each within ``most`` pixels, about equally long."""
    total = sum(w.length + gap for w in wishes)
    lines = max(1, math.ceil(total / max(most, 1)))
    found: list[list[Wish]] = [[]]
    filled = 0.0
    for wish in wishes:
        if found[-1] and filled + (wish.length + gap) / 2 > total * len(found) / lines:
            found.append([])
        found[-1].append(wish)
        filled += wish.length + gap
    return found


def grid_columns(count: int, cell: tuple[int, int], aspect: float = 1.6, tallest: int = 6) -> int:
    """How many columns give ``count`` cells about the aspect; one column up to ``tallest`` cells."""
    if count <= tallest:
        return 1
    return max(2, round(math.sqrt(count * cell[1] / cell[0] * aspect)))
