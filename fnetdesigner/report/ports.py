"""Where lines leave cards and places: the sides are shared out so that lines stay apart and run straight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.shapes import Port, Side, port_at
from fnetdesigner.report.traffic import TITLE, Surroundings, Traffic

EDGE, PLACE_EDGE = 10, 16
PORTS_APART = 12.0
STRAIGHT_TRIES, CLEAR = 50, 150
MOST_KINK = {True: 16, False: 64}
"""How far a card's port may move to take a kink out of a line, on its left and right and on its top and bottom."""


@dataclass
class Line:
    """A line in the making."""

    number: int
    ends: tuple[str, str]
    rects: tuple[Rect, Rect]
    sides: tuple[Side, Side]
    along: list[float]

    @property
    def ports(self) -> tuple[Port, Port]:
        return (
            port_at(self.rects[0], self.sides[0], self.along[0]),
            port_at(self.rects[1], self.sides[1], self.along[1]),
        )


def share_sides(lines: Sequence[Line], around: Surroundings, free: Traffic) -> None:
    """Give the lines that leave a side their ports: cards first, places then follow the cards."""
    users: dict[tuple[str, Side], list[tuple[Line, int]]] = {}
    for line in lines:
        for end in (0, 1):
            users.setdefault((line.ends[end], line.sides[end]), []).append((line, end))
    for (name, side), ends in users.items():
        if name in around.places:
            continue
        rect = around.rect(name)
        low, high = _range(rect, side, False)
        ordered = sorted(ends, key=lambda u: (_other_along(u, side), u[0].number))
        step = min(PORTS_APART, (high - low) / max(1, len(ends) - 1))
        start = middle(rect, side) - step * (len(ends) - 1) / 2
        for place, (line, end) in enumerate(ordered):
            line.along[end] = start + step * place
    _align(users, around)
    for (name, side), ends in users.items():
        if name in around.places:
            _spread(name, side, ends, around)
    for line in lines:
        _straighten(line, around, free)
        for end in (0, 1):
            _unbend(line, end, users, around)


def _unbend(
    line: Line, end: int, users: Mapping[tuple[str, Side], Sequence[tuple[Line, int]]], around: Surroundings
) -> None:
    """Move a card's port by a little where the line to a place across would else have a small kink."""
    name, side = line.ends[end], line.sides[end]
    wanted = line.along[1 - end]
    kink = abs(wanted - line.along[end])
    if (
        name in around.places
        or line.ends[1 - end] not in around.places
        or not 0 < kink <= MOST_KINK[line.ports[end].level]
    ):
        return
    low, high = _range(line.rects[end], side, False)
    others = (other.along[e] for other, e in users[name, side] if other is not line)
    if face_straight(*line.ports) and low <= wanted <= high and all(abs(o - wanted) >= 8 for o in others):
        line.along[end] = wanted


def _straighten(line: Line, around: Surroundings, free: Traffic) -> None:
    """Let a line between two places that face each other run straight where nothing stands between."""
    if line.ends[0] in around.places and line.ends[1] in around.places:
        found = straight(*line.rects, line.ends, free)
        if found is not None and found[0] == line.sides:
            line.along = [found[1], found[1]]


def straight(a: Rect, b: Rect, ends: tuple[str, str], free: Traffic) -> tuple[tuple[Side, Side], float] | None:
    """Where two places that face each other can be joined by a straight line through a gap between cards."""
    sides = facing(a, b)
    ranges = _range(a, sides[0], True), _range(b, sides[1], True)
    low, high = max(r[0] for r in ranges), min(r[1] for r in ranges)
    best: tuple[float, float] | None = None
    wanted = (low + high) / 2
    for number in range(2 * STRAIGHT_TRIES if low <= high else 0):
        away = (number + 1) // 2 * 8
        at = wanted + (away if number % 2 else -away)
        if low <= at <= high:
            start, end = port_at(a, sides[0], at), port_at(b, sides[1], at)
            toll = free.toll(((start.x, start.y), (end.x, end.y)), ends, {})
            if toll is not None and toll < CLEAR and (best is None or toll + away / 8 < best[0]):
                best = toll + away / 8, at
    return None if best is None else (sides, best[1])


def _other_along(user: tuple[Line, int], side: Side) -> float:
    line, end = user
    return middle(line.rects[1 - end], side)


def _align(users: dict[tuple[str, Side], list[tuple[Line, int]]], around: Surroundings) -> None:
    """Move a port that is alone on its side by a little where that makes its line straight."""
    for (name, side), ends in users.items():
        line, end = ends[0]
        if len(ends) > 1 or name in around.places or line.ends[1 - end] in around.places:
            continue
        if not face_straight(*line.ports):
            continue
        wanted = line.along[1 - end]
        low, high = _range(line.rects[end], side, False)
        if abs(wanted - line.along[end]) <= 24 and low <= wanted <= high:
            line.along[end] = wanted


def _spread(name: str, side: Side, ends: Sequence[tuple[Line, int]], around: Surroundings) -> None:
    rect = around.rect(name)
    low, high = _range(rect, side, True)
    wishes = []
    for line, end in ends:
        other_side = line.sides[1 - end]
        level = side in ("left", "right")
        same_axis = (other_side in ("left", "right")) == level
        if same_axis and line.ends[1 - end] not in around.places:
            wanted = line.along[1 - end]
        else:
            other = line.rects[1 - end]
            first, last = (other.y, other.bottom) if level else (other.x, other.right)
            overlap = max(low, first), min(high, last)
            wanted = sum(overlap) / 2 if overlap[0] < overlap[1] else middle(other, side)
        wishes.append((min(max(wanted, low), high), line.number, line, end))
    wishes.sort(key=lambda w: w[:2])
    step = min(PORTS_APART, (high - low) / max(1, len(wishes)))
    at = [w[0] for w in wishes]
    for i in range(1, len(at)):
        at[i] = max(at[i], at[i - 1] + step)
    limit = high
    for i in range(len(at) - 1, -1, -1):
        at[i] = min(at[i], limit)
        limit = at[i] - step
    for (_, _, line, end), place in zip(wishes, at, strict=True):
        line.along[end] = place


def face_straight(a: Port, b: Port) -> bool:
    return {a.side, b.side} in ({"left", "right"}, {"top", "bottom"})


def facing(a: Rect, b: Rect) -> tuple[Side, Side]:
    dx, dy = b.center[0] - a.center[0], b.center[1] - a.center[1]
    if abs(dx) >= abs(dy):
        return ("right", "left") if dx >= 0 else ("left", "right")
    return ("bottom", "top") if dy >= 0 else ("top", "bottom")


def toward(rect: Rect, side: Side, other: Rect, container: bool) -> float:
    """Where on a side a line to another box should leave: a card's middle, a place's nearest point."""
    return clamped(rect, side, middle(other, side)) if container else middle(rect, side)


def middle(rect: Rect, side: Side) -> float:
    return rect.center[1] if side in ("left", "right") else rect.center[0]


def clamped(rect: Rect, side: Side, wanted: float) -> float:
    low, high = _range(rect, side, True)
    return min(max(wanted, low), high)


def _range(rect: Rect, side: Side, container: bool) -> tuple[float, float]:
    edge = PLACE_EDGE if container else EDGE
    if side in ("left", "right"):
        low = rect.y + (TITLE + 8 if container and rect.height > 2 * TITLE + 24 else EDGE)
        return min(low, rect.center[1]), max(rect.bottom - edge, rect.center[1])
    return min(rect.x + edge, rect.center[0]), max(rect.right - edge, rect.center[0])
