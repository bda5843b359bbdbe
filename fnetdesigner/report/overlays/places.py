"""Where the words and strips of an overlay stand, in scene units: words at the lower edge, strips under the title.

The words of a thing stand side by side along its lower border and go on in rows below it; what does not fit its width
is shortened. They hang below a card, from its left. On the border of a container they begin at the left or end at the
right by turns, from the outside in, so that those of things within each other stay apart. ``zoomed`` makes them larger
where the drawing is small, so that they can still be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.overlays.marks import Mark, Piece, Sheet, Strip
from fnetdesigner.report.picture import TITLE_BAR
from fnetdesigner.report.text import elide, width

HEIGHT, PADDING, GAP, SIZE = 18.0, 7.0, 4.0, 11
SHAPE = 9.0
"""The side of the shape before the words."""
INSET = 8.0
STRIP_HEIGHT, STRIP_INSET, STRIP_GAP = 6.0, 12.0, 2.0
HANGING = 1.0
"""How far words reach into the card that they hang from."""
THINNEST = 2.0
SMALLEST = 34.0
"""Words with less room than this are left out, shape and all."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A mark with its place and the words as far as they fit."""

    mark: Mark
    rect: Rect
    text: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A piece of a strip with its place."""

    strip: Strip
    piece: Piece
    rect: Rect


def chips(sheet: Sheet, rects: Mapping[str, Rect], depths: Mapping[str, int], zoomed: float = 1.0) -> tuple[Chip, ...]:
    """The words of a sheet with their places; those of things that are not drawn are left out.

    ``depths``: how many containers stand around each container.
    """
    by_thing: dict[str, list[Mark]] = {}
    for mark in sheet.marks:
        if mark.resource in rects:
            by_thing.setdefault(mark.resource, []).append(mark)
    return tuple(chip for i, marks in by_thing.items() for chip in _along(marks, rects[i], depths.get(i), zoomed))


def _along(marks: Iterable[Mark], around: Rect, depth: int | None, zoomed: float) -> Iterator[Chip]:
    inset, height = INSET, HEIGHT * zoomed
    room = around.width - 2 * inset
    frame = (2 * PADDING + SHAPE + GAP) * zoomed
    x, y = around.x + inset, around.bottom - (HANGING if depth is None else height / 2)
    if room < SMALLEST * zoomed:
        return
    row: list[Chip] = []
    for mark in marks:
        text = elide(mark.text, max(0.0, room / zoomed - frame / zoomed), SIZE)
        wide = frame + width(text, SIZE) * zoomed
        if row and x + wide > around.right - inset:
            yield from _set(row, around, depth)
            row, x, y = [], around.x + inset, y + height + GAP
        row.append(Chip(mark, Rect(x, y, wide, height), text))
        x += wide + GAP
    yield from _set(row, around, depth)


def _set(row: list[Chip], around: Rect, depth: int | None) -> Iterator[Chip]:
    """A row at the side where it belongs."""
    shift = around.right - INSET - row[-1].rect.right if row and depth is not None and depth % 2 else 0.0
    for chip in row:
        yield replace(chip, rect=chip.rect.moved(shift, 0))


def bars(sheet: Sheet, rects: Mapping[str, Rect]) -> tuple[Bar, ...]:
    """The pieces of all strips with their places; several strips of a network stand one below the other."""
    found: list[Bar] = []
    rows: dict[str, int] = {}
    for strip in sheet.strips:
        around = rects.get(strip.resource)
        if around is None:
            continue
        row = rows.get(strip.resource, 0)
        rows[strip.resource] = row + 1
        line = strip_place(around, row)
        for piece in strip.pieces:
            left = line.x + line.width * piece.start
            wide = max(THINNEST, line.width * (piece.end - piece.start))
            found.append(Bar(strip, piece, Rect(left, line.y, wide, line.height)))
    return tuple(found)


def strip_place(around: Rect, row: int = 0) -> Rect:
    """Where a strip of a network stands: under its title bar, where a subnet has its gauge."""
    top = around.y + TITLE_BAR + 2 + row * (STRIP_HEIGHT + STRIP_GAP)
    return Rect(around.x + STRIP_INSET, top, around.width - 2 * STRIP_INSET, STRIP_HEIGHT)
