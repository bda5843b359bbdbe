"""Lines by the tile that their middle lies in, so that what is made of them is made anew only where one differs.

Long lines have larger tiles of their own: else the few of them would make every tile reach across the drawing. No Qt.
"""

from __future__ import annotations

from collections.abc import Iterator

from fnetdesigner.report.geometry import Point
from fnetdesigner.report.picture import Connector

TILE, LARGE = 1024, 8192
"""Scene units: the side of a tile, and of one for lines that are longer than two of the others."""

Tile = tuple[int, int, int]
"""The side of its square, and the column and row."""


class Tiling:
    """``stamps`` tells for each tile that has lines when one of them came, went or changed last."""

    def __init__(self) -> None:
        self.stamps: dict[Tile, int] = {}
        self._lines: dict[Tile, dict[str, Connector]] = {}
        self._tiles: dict[str, Tile] = {}

    def put(self, line: Connector, stamp: int) -> None:
        """Remember a line, or that it differs from what it was."""
        tile = tile_of(line.points)
        if self._tiles.get(line.id, tile) != tile:
            self.drop(line.id, stamp)
        self._tiles[line.id] = tile
        self._lines.setdefault(tile, {})[line.id] = line
        self.stamps[tile] = stamp

    def drop(self, line_id: str, stamp: int) -> None:
        """Forget a line; nothing happens if it is not there."""
        tile = self._tiles.pop(line_id, None)
        if tile is None:
            return
        lines = self._lines[tile]
        del lines[line_id]
        if lines:
            self.stamps[tile] = stamp
        else:
            del self._lines[tile], self.stamps[tile]

    def lines(self, tile: Tile) -> Iterator[Connector]:
        """The lines of a tile."""
        return iter(self._lines[tile].values())

    def tiles_of(self, line_ids: frozenset[str]) -> dict[Tile, frozenset[str]]:
        """Some lines by their tiles."""
        found: dict[Tile, set[str]] = {}
        for i in line_ids:
            if i in self._tiles:
                found.setdefault(self._tiles[i], set()).add(i)
        return {tile: frozenset(ids) for tile, ids in found.items()}


def tile_of(points: tuple[Point, ...]) -> Tile:
    """The tile of a line."""
    x, y = points[len(points) // 2]
    reach = max(abs(points[0][0] - points[-1][0]), abs(points[0][1] - points[-1][1]))
    side = TILE if reach <= 2 * TILE else LARGE
    return side, int(x // side), int(y // side)
