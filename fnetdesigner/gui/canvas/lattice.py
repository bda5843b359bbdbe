"""Things by the square cells that they touch: put, moved and taken out one by one, found by a glance at few cells.

What comes back touches the cells of an area, not surely the area itself; whoever asks looks closer. No Qt.
"""

from __future__ import annotations

from collections.abc import Iterable

from fnetdesigner.report.geometry import Rect

SIZE = 512
"""Scene units: a few cards across, so that a point has few candidates and a window few cells."""

Cell = tuple[int, int]


class Lattice:
    """Ids by cells. One id may have several boxes, as the pieces of a line are."""

    def __init__(self, size: int = SIZE) -> None:
        self._size = size
        self._cells: dict[Cell, set[str]] = {}
        self._touched: dict[str, tuple[Cell, ...]] = {}

    def put(self, name: str, boxes: Iterable[Rect]) -> None:
        """Remember where something is; it leaves where it was."""
        size = self._size
        found: list[Cell] = []
        for x, y, width, height in boxes:
            left, right = int(x // size), int((x + width) // size)
            top, bottom = int(y // size), int((y + height) // size)
            if left == right and top == bottom:
                found.append((left, top))
            else:
                rows = range(top, bottom + 1)
                found += [(column, row) for column in range(left, right + 1) for row in rows]
        touched = tuple(dict.fromkeys(found) if len(found) > 1 else found)
        before = self._touched.get(name)
        if before == touched:
            return
        if before is not None:
            self.drop(name)
        self._touched[name] = touched
        for cell in touched:
            self._cells.setdefault(cell, set()).add(name)

    def drop(self, name: str) -> None:
        """Forget something; nothing happens if it is not there."""
        for cell in self._touched.pop(name, ()):
            found = self._cells[cell]
            found.discard(name)
            if not found:
                del self._cells[cell]

    def near(self, area: Rect) -> set[str]:
        """What touches the cells of an area."""
        size, cells = self._size, self._cells
        left, right = int(area.x // size), int(area.right // size)
        top, bottom = int(area.y // size), int(area.bottom // size)
        if (right - left + 1) * (bottom - top + 1) >= len(cells):
            return {
                name
                for (column, row), names in cells.items()
                if left <= column <= right and top <= row <= bottom
                for name in names
            }
        found: set[str] = set()
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                names = cells.get((column, row))
                if names is not None:
                    found |= names
        return found
