"""Walking along connectors by keys: from a thing to the one that a line joins it with, on the side of an arrow."""

from __future__ import annotations

from fnetdesigner.gui.canvas.drawing import Drawing

Direction = tuple[int, int]


def joined_with(drawing: Drawing, resource_id: str) -> tuple[str, ...]:
    """The things that lines join with this one, each once."""
    found = (
        line.target if line.source == resource_id else line.source
        for line in drawing.lines_of(frozenset([resource_id]))
    )
    return tuple(i for i in dict.fromkeys(found) if i != resource_id and i in drawing.rects)


def next_along(drawing: Drawing, resource_id: str, direction: Direction) -> str | None:
    """The thing at the other end of a line that lies most in this direction; None where none lies on that side."""
    if resource_id not in drawing.rects:
        return None
    x, y = drawing.rects[resource_id].center
    found: list[tuple[float, float, str]] = []
    for other in joined_with(drawing, resource_id):
        to_x, to_y = drawing.rects[other].center
        ahead = (to_x - x) * direction[0] + (to_y - y) * direction[1]
        aside = abs((to_x - x) * direction[1]) + abs((to_y - y) * direction[0])
        if ahead > 0:
            # How far off the way counts double, so that what is straight ahead comes before what is merely near.
            found.append((ahead + 2 * aside, ahead, other))
    return min(found)[2] if found else None
