"""Giving a connector a way of its own: pin its bends, let them go again, move its words.

Pins count from the nearest container that holds both ends, so that they go along when it moves. Whatever else
changes the places of things, the pins of other lines stay where they are on the drawing (``carried``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Bend, Edit
from fnetdesigner.model.lines import LineLayout, Pin, Shift
from fnetdesigner.report.connections import connections
from fnetdesigner.report.picture import Connector
from fnetdesigner.report.pinned import common_container
from fnetdesigner.workspace.geometry import absolute_position
from fnetdesigner.workspace.intents import IntentError, Step

FARTHEST_LABEL = 2_000
"""Pixels that a label may stand from its line."""


def name_of_line(design: Design, line: Connector) -> str:
    """How a connector is called in the history."""
    return f"{design.resources[line.source].name} – {design.resources[line.target].name}"


def bend(design: Design, line: Connector, pins: Sequence[Pin]) -> Step:
    """Pin pieces of a line; ``pins`` from its source to its target, in the coordinates of the whole."""
    corner = _corner(design, line.source, line.target)
    kept = tuple(pin.moved(-corner[0], -corner[1]) for pin in pins)
    return Step((_with(design, line.id, pins=kept),), f"Bend {name_of_line(design, line)}", _own(design, line))


def release(design: Design, line: Connector, number: int | None = None) -> Step:
    """Let a line find its way again: from one of its pins on, or all of them."""
    before = design.lines.get(line.id, LineLayout()).pins
    if not before:
        raise IntentError("No bend of this connector is pinned.")
    pins = () if number is None else tuple(p for n, p in enumerate(before) if n != number)
    label = f"Release bends of {name_of_line(design, line)}"
    return Step((_with(design, line.id, pins=pins),), label, _own(design, line))


def move_label(design: Design, line: Connector, dx: float, dy: float) -> Step:
    """Put the words of a line so far from the middle of its longest piece; they follow the line from there."""
    far = max(abs(dx), abs(dy))
    share = min(1.0, FARTHEST_LABEL / far) if far else 1.0
    shift = Shift(x=round(dx * share), y=round(dy * share))
    label = f"Move the label of {name_of_line(design, line)}"
    return Step((_with(design, line.id, label=shift),), label, _own(design, line))


def reset_label(design: Design, line: Connector) -> Step:
    """Let the words of a line stand where they would by themselves."""
    if design.lines.get(line.id, LineLayout()).label is None:
        raise IntentError("The label of this connector was not moved.")
    label = f"Reset the label of {name_of_line(design, line)}"
    return Step((_with(design, line.id, label=None),), label, _own(design, line))


def straightened(design: Design) -> list[Edit]:
    """The edits that release every bend, as when everything gets another place; moved labels stay."""
    return [_with(design, i, pins=()) for i in sorted(design.lines) if design.lines[i].pins]


def carried(before: Design, after: Design, edits: Iterable[Edit]) -> list[Edit]:
    """The edits that keep pins where they are on the drawing, or with both their ends where these moved alike."""
    said = {e.line for e in edits if isinstance(e, Bend)}
    pinned = {i for i, line in before.lines.items() if line.pins and i in after.lines} - said
    if not pinned:
        return []
    found: list[Edit] = []
    for line in connections(after):
        if line.id not in pinned or line.source not in before.resources or line.target not in before.resources:
            continue
        old, new = _corner(before, line.source, line.target), _corner(after, line.source, line.target)
        moves = {_moved(before, after, end) for end in (line.source, line.target)}
        dx, dy = moves.pop() if len(moves) == 1 else (0, 0)
        away = old[0] + dx - new[0], old[1] + dy - new[1]
        if away != (0, 0):
            pins = tuple(pin.moved(*away) for pin in after.lines[line.id].pins)
            found.append(Bend(line.id, LineLayout(pins=pins, label=after.lines[line.id].label)))
    return found


def _moved(before: Design, after: Design, resource_id: str) -> tuple[int, int]:
    old, new = absolute_position(before, resource_id), absolute_position(after, resource_id)
    return new[0] - old[0], new[1] - old[1]


def _corner(design: Design, source: str, target: str) -> tuple[int, int]:
    around = common_container(design, source, target)
    return (0, 0) if around is None else absolute_position(design, around)


def _with(design: Design, line_id: str, **values: object) -> Bend:
    now = design.lines.get(line_id, LineLayout())
    layout = LineLayout.model_validate({"pins": now.pins, "label": now.label, **values})
    return Bend(line_id, layout or None)


def _own(design: Design, line: Connector) -> tuple[str, ...]:
    return (line.id,) if line.id in design.resources else ()
