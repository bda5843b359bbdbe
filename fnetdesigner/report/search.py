"""A way for a line that no usual shape fits: the cheapest path over the lanes beside what stands around."""

from __future__ import annotations

import heapq

from fnetdesigner.report.geometry import Point, Rect
from fnetdesigner.report.shapes import OUTWARDS, STUB, Port
from fnetdesigner.report.traffic import Memo, Surroundings, Traffic

BEND = 48
REACH = 240
MOST_LANES = 24


def searched(
    a: Port, b: Port, ends: tuple[str, str], around: Surroundings, traffic: Traffic
) -> tuple[Point, ...] | None:
    """The cheapest orthogonal way between two ports that touches no card, or None if there is none near."""
    start, stop = _stub(a), _stub(b)
    left, top = min(a.x, b.x) - REACH, min(a.y, b.y) - REACH
    field = Rect(left, top, abs(a.x - b.x) + 2 * REACH, abs(a.y - b.y) + 2 * REACH)
    rects = sorted({r for cells in (around.box_cells, around.place_cells) for _, r in cells.near(field)})
    xs = _thinned({start[0], stop[0]}, {e for r in rects for e in (r.x - STUB, r.right + STUB)})
    ys = _thinned({start[1], stop[1]}, {e for r in rects for e in (r.y - STUB, r.bottom + STUB)})
    first = (xs.index(start[0]), ys.index(start[1]), _axis(a))
    goal = (xs.index(stop[0]), ys.index(stop[1]))
    best: dict[tuple[int, int, int], float] = {first: 0.0}
    came: dict[tuple[int, int, int], tuple[int, int, int]] = {}
    queue = [(0.0, first)]
    memo: Memo = {}
    done: set[tuple[int, int, int]] = set()
    while queue:
        cost, node = heapq.heappop(queue)
        if node in done:
            continue
        done.add(node)
        if node[:2] == goal:
            return _path(a, b, node, came, xs, ys)
        for column, row, axis in _neighbours(node, len(xs), len(ys)):
            piece = ((xs[node[0]], ys[node[1]]), (xs[column], ys[row]))
            toll = traffic.toll(piece, ends, memo)
            if toll is None:
                continue
            last = BEND if (column, row) == goal and axis != _axis(b) else 0
            step = abs(piece[0][0] - piece[1][0]) + abs(piece[0][1] - piece[1][1])
            price = cost + step + toll + last + (BEND if axis != node[2] else 0)
            neighbour = (column, row, axis)
            if price < best.get(neighbour, float("inf")):
                best[neighbour] = price
                came[neighbour] = node
                heapq.heappush(queue, (price, neighbour))
    return None


def _stub(port: Port) -> Point:
    dx, dy = OUTWARDS[port.side]
    return port.x + dx * STUB, port.y + dy * STUB


def _axis(port: Port) -> int:
    return 0 if port.level else 1


def _thinned(needed: set[float], wanted: set[float]) -> list[float]:
    middle = sum(needed) / len(needed)
    nearest = sorted(wanted - needed, key=lambda v: (abs(v - middle), v))[:MOST_LANES]
    return sorted(needed | set(nearest))


def _neighbours(node: tuple[int, int, int], columns: int, rows: int) -> list[tuple[int, int, int]]:
    column, row, _ = node
    found = []
    if column > 0:
        found.append((column - 1, row, 0))
    if column + 1 < columns:
        found.append((column + 1, row, 0))
    if row > 0:
        found.append((column, row - 1, 1))
    if row + 1 < rows:
        found.append((column, row + 1, 1))
    return found


def _path(
    a: Port,
    b: Port,
    node: tuple[int, int, int],
    came: dict[tuple[int, int, int], tuple[int, int, int]],
    xs: list[float],
    ys: list[float],
) -> tuple[Point, ...]:
    points: list[Point] = [(b.x, b.y)]
    while True:
        points.append((xs[node[0]], ys[node[1]]))
        if node not in came:
            break
        node = came[node]
    points.append((a.x, a.y))
    return tuple(reversed(points))
