"""How each style of connector looks: its colour, dashes and ends. The window paints from the same table.

Also the outlines that both draw alike: a line with rounded corners, arrow heads, the lock of an endpoint.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import Literal

from fnetdesigner.report.geometry import Point, Rect

End = Literal["", "filled", "open", "dot", "stopped", "gated"]
"""``stopped``: an arrow that a bar stops; ``gated``: an arrow behind a bar."""
CORNER = 8
ARROW = 8
BAR = 14
"""How long the bar of an end is, in pixels."""
ARROW_AT: Mapping[End, float] = MappingProxyType({"filled": 0, "open": 0, "stopped": 4, "gated": 0})
"""The ends with an arrow head, and how far before the end of the line its tip is."""
BAR_AT: Mapping[End, float] = MappingProxyType({"stopped": 1, "gated": ARROW + 4})
"""The ends with a bar, and how far before the end of the line it stands."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """The look of a style. ``colour`` is a token; ``dashes`` in pixels; ``end`` is drawn at the target,
    ``lock`` at the source; ``double`` is a hollow line."""

    title: str
    colour: str
    width: float = 1.5
    dashes: tuple[float, ...] = ()
    end: End = ""
    lock: bool = False
    double: bool = False


STROKES = MappingProxyType(
    {
        "integration": Stroke("Network integration", "network", end="filled"),
        "private-endpoint": Stroke("Private endpoint to its target", "guard", lock=True),
        "peering": Stroke("Peering", "network", double=True, end="filled"),
        "association": Stroke("Attached to the subnet or gateway", "guard", dashes=(1.5, 4)),
        "dependency": Stroke("Depends on", "muted", end="open"),
        "dns-link": Stroke("Private DNS", "network", width=1, dashes=(6, 4), end="dot"),
        "hybrid": Stroke("Hybrid connection", "message", dashes=(6, 4), end="open"),
        "together": Stroke("Several connectors", "muted", width=3),
        "flow": Stroke("Intended flow", "muted", width=2, end="filled"),
        "flow-only": Stroke("The only flow allowed", "muted", width=2, end="gated"),
        "flow-deny": Stroke("Flow that must be stopped", "muted", width=2, dashes=(9, 5), end="stopped"),
    }
)
"""Looks by style, in the order of a legend."""

FLOW_COLOURS = MappingProxyType({"error": "error", "warning": "warning", "info": "muted", "todo": "muted", "ok": "ok"})
"""The colour token of an intended flow by its verdict; muted as long as nobody has judged it."""


def is_flow(style: str) -> bool:
    """Whether a style is one of the intended flows."""
    return style.partition("-")[0] == "flow"


def colour_of(style: str, verdict: str = "") -> str:
    """The colour token of a connector."""
    if is_flow(style) and verdict:
        return FLOW_COLOURS.get(verdict, "muted")
    return STROKES[style].colour


def rounded(points: Sequence[Point], radius: float = CORNER) -> str:
    """SVG path data of a line with rounded corners."""
    if not points:
        return ""
    parts = [f"M{number(points[0][0])} {number(points[0][1])}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(radius, math.dist(before, corner) / 2, math.dist(corner, after) / 2)
        x1, y1 = _toward(corner, before, reach)
        x2, y2 = _toward(corner, after, reach)
        parts.append(f"L{number(x1)} {number(y1)}Q{number(corner[0])} {number(corner[1])} {number(x2)} {number(y2)}")
    parts.append(f"L{number(points[-1][0])} {number(points[-1][1])}")
    return "".join(parts)


def shortened(points: Sequence[Point], at_start: float, at_end: float) -> tuple[Point, ...]:
    """The line without its first and last pixels, so that it does not show under an arrow head."""
    items = list(points)
    if len(items) > 1 and at_start:
        items[0] = _toward(items[0], items[1], min(at_start, math.dist(items[0], items[1])))
    if len(items) > 1 and at_end:
        items[-1] = _toward(items[-1], items[-2], min(at_end, math.dist(items[-1], items[-2])))
    return tuple(items)


def arrow_head(tip: Point, behind: Point, size: float = ARROW) -> tuple[Point, Point, Point]:
    """The three points of an arrow head that points to ``tip``: one wing, the tip, the other wing."""
    distance = math.dist(tip, behind) or 1.0
    ux, uy = (tip[0] - behind[0]) / distance, (tip[1] - behind[1]) / distance
    x, y = tip[0] - ux * size, tip[1] - uy * size
    half = size * 0.5
    return (x - uy * half, y + ux * half), tip, (x + uy * half, y - ux * half)


def head_cut(end: End) -> float:
    """How much of a line is covered by the solid arrow head at its end."""
    return ARROW_AT[end] + ARROW - 2 if end in ("filled", "stopped", "gated") else 0


def bar(tip: Point, behind: Point, back: float) -> tuple[Point, Point]:
    """The two points of a bar across a line, ``back`` pixels before its tip."""
    distance = math.dist(tip, behind) or 1.0
    ux, uy = (tip[0] - behind[0]) / distance, (tip[1] - behind[1]) / distance
    x, y = tip[0] - ux * back, tip[1] - uy * back
    half = BAR / 2
    return (x - uy * half, y + ux * half), (x + uy * half, y - ux * half)


def middle_of(points: Sequence[Point]) -> Point:
    """The middle of the longest piece of a line, where its label stands."""
    pieces = list(pairwise(points))
    if not pieces:
        return points[0]
    (x1, y1), (x2, y2) = max(pieces, key=lambda p: math.dist(*p))
    return (x1 + x2) / 2, (y1 + y2) / 2


def box(rect: Rect) -> str:
    """A rectangle as attributes of SVG."""
    return " ".join(f'{name}="{number(side)}"' for name, side in zip(("x", "y", "width", "height"), rect, strict=True))


def number(value: float) -> str:
    """A coordinate as short as can be, to a tenth of a pixel."""
    return f"{value:.1f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))


def _toward(start: Point, end: Point, by: float) -> Point:
    distance = math.dist(start, end) or 1.0
    return start[0] + (end[0] - start[0]) * by / distance, start[1] + (end[1] - start[1]) * by / distance
