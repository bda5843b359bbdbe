"""Walking and nudging by keys: which resource is next, and moving by pixels in one step of the history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.gui.document import Document
from fnetdesigner.workspace import intents
from fnetdesigner.workspace.geometry import GRID

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ROW = 40
"""Pixels within which things count as standing in one row."""


def nudge(document: Document, direction: tuple[int, int], *, grid: bool) -> bool:
    """Move the selection by a pixel, or by a step of the grid; a run of them is one step of the history."""
    moved = [i for i in document.selection if i in document.design.layout]
    if not moved:
        return False
    step = GRID if grid else 1
    dx, dy = direction[0] * step, direction[1] * step
    key = f"nudge:{','.join(moved)}"
    document.attempt(lambda: intents.move(document.design, moved, dx, dy, snap=False), merge=key)
    return True


def reading_order(drawing: Drawing) -> Sequence[str]:
    """Everything that is drawn, row by row from the left, each container before what lies in it."""
    design = drawing.design

    def level(ids: Sequence[str]) -> list[str]:
        found: list[str] = []
        ordered = sorted(ids, key=lambda i: (drawing.rects[i].y // ROW, drawing.rects[i].x, i))
        for i in ordered:
            found.append(i)
            found += level([c for c in design.index.children.get(i, ()) if c in drawing.rects])
        return found

    return level([i for i in drawing.rects if design.resources[i].parent not in drawing.rects])


def next_of(order: Sequence[str], current: str | None, *, forward: bool) -> str | None:
    """The one after (or before) the current one; None at the end. Without a current one, the first (or last)."""
    if not order:
        return None
    if current not in order:
        return order[0] if forward else order[-1]
    place = order.index(current) + (1 if forward else -1)
    return order[place] if 0 <= place < len(order) else None
