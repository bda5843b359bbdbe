"""A picture as SVG: self-contained, with selectable text and a title on every shape; no ids, scripts or references."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from fnetdesigner import assets
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.markup import xml_text, xml_value
from fnetdesigner.report.picture import TITLE_BAR, Card, Connector, Container, NoteBox, Picture
from fnetdesigner.report.strokes import (
    ARROW,
    ARROW_AT,
    BAR_AT,
    STROKES,
    Stroke,
    arrow_head,
    bar,
    box,
    colour_of,
    head_cut,
    number,
    rounded,
    shortened,
)
from fnetdesigner.report.text import Weight, elide, width, wrapped
from fnetdesigner.report.tips import tips
from fnetdesigner.report.tokens import SEVERITY_COLOURS, TOKENS, Theme, Tokens

MARGIN = 32
LEGEND_GAP, LEGEND_LINE, SAMPLE = 24, 24, 40
FONT = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
NAMESPACE = ' xmlns="http://www.w3.org/2000/svg"'
ROUND = ' fill="none" stroke-linecap="round" stroke-linejoin="round"'
NOTE_PADDING, NOTE_LEADING = 12, 18
FOLDED_BEHIND = (4, 2)
"""How much smaller, and twice as far down, the sheets behind the card of a collapsed container are."""
Ground = Literal["canvas", "panel", "none"]
"""What lies under a picture: the drawing ground of its theme, the colour of its paper, or nothing."""
GROUNDS: tuple[Ground, ...] = ("canvas", "panel", "none")


@dataclass(frozen=True, slots=True)
class Above:
    """What is painted over a picture, and how that is explained below it: a title, then shapes with their words."""

    paint: Callable[[Tokens], Iterable[str]]
    title: str
    legend: tuple[tuple[str, str], ...]


def svg(
    picture: Picture,
    theme: Theme = "light",
    *,
    inline: bool = False,
    ground: Ground = "canvas",
    above: Above | None = None,
) -> str:
    """The picture as an SVG document. ``inline``: to stand inside HTML, so without the XML namespace."""
    colours = TOKENS[theme]
    if ground == "panel":
        colours = replace(colours, canvas=colours.panel)
    said = tips(picture)
    area = picture.bounds.grown(MARGIN)
    rows = list(_legend_rows(picture, max(area.width - 2 * MARGIN, 240)))
    legend = LEGEND_GAP + LEGEND_LINE * len(rows) if rows else 0
    told = 0 if above is None else LEGEND_GAP + LEGEND_LINE * (1 + len(above.legend))
    box = Rect(area.x, area.y, max(area.width, 320), area.height + legend + told)
    size = f'width="{number(box.width)}" height="{number(box.height)}"'
    view = " ".join(number(v) for v in box)
    lines = [
        f'<svg{"" if inline else NAMESPACE} {size} viewBox="{view}" role="img" font-family="{FONT}">',
        _title(picture.title),
        f"<desc>{xml_text(_description(picture))}</desc>",
    ]
    if ground != "none":
        lines.append(f'<rect x="{number(box.x)}" y="{number(box.y)}" {size} fill="{colours.canvas}"/>')
    for container in picture.containers:
        lines += _container(container, colours, said[container.id])
    for line in picture.connectors:
        lines += _connector(line, colours, said[line.id])
    for card in picture.cards:
        lines += _card(card, colours, said[card.id])
    for note in picture.notes:
        lines += _note(note, colours, said[note.id])
    for line in picture.connectors:
        lines += _label(line, colours)
    top = area.bottom - MARGIN + LEGEND_GAP
    for index, row in enumerate(rows):
        lines += _legend_row(row, area.x + MARGIN, top + LEGEND_LINE * (index + 0.5), colours)
    if above is not None:
        lines += above.paint(colours)
        lines += _told_above(above, area.x + MARGIN, area.bottom + legend - MARGIN + LEGEND_GAP, colours)
    return "\n".join([*lines, "</svg>"]) + "\n"


def _told_above(above: Above, x: float, y: float, colours: Tokens) -> Iterator[str]:
    yield words_at(above.title, x, y + LEGEND_LINE / 2 + 4, 11, colours.text, "semibold")
    for n, (tone, text) in enumerate(above.legend, 1):
        middle = y + LEGEND_LINE * (n + 0.5)
        yield shape_of(tone, x, middle - 7, 14, colours)
        yield words_at(text, x + 22, middle + 4, 11, colours.muted)


def shape_of(tone: str, x: float, y: float, size: float, colours: Tokens) -> str:
    """The shape of a tone: that of its severity, or a ring."""
    if tone == "muted":
        middle = f'cx="{number(x + size / 2)}" cy="{number(y + size / 2)}" r="{number(size / 2 - 1.5)}"'
        return f'<circle {middle} fill="none" stroke="{colours.muted}" stroke-width="1.5"/>'
    return _inlined(assets.read_text(f"icons/severity/{tone}.svg"), x, y, size, colours.of(tone))


def _description(picture: Picture) -> str:
    counts = f"{len(picture.containers)} networks and subnets, {len(picture.cards)} resources"
    return f"{picture.description} ({counts})" if picture.description else counts


def _container(item: Container, colours: Tokens, said: str) -> Iterator[str]:
    colour = colours.of(item.category)
    r = item.rect
    dash = ' stroke-dasharray="6 4"' if item.dashed else ""
    yield (
        f'{_group(item.id)}{_title(said)}<rect {box(r)} rx="10" fill="{colour}" fill-opacity="0.04" '
        f'stroke="{colour}" stroke-width="1.5"{dash}/>'
    )
    yield _icon(item.kind, r.x + 8, r.y + 6, 16, colour)
    badge = 22 if item.badge else 0
    room = r.width - 30 - 12 - badge
    detail = elide(item.detail, room * 0.6, 11)
    detail_width = width(detail, 11)
    title = elide(item.title, room - detail_width - 10, 12, "semibold")
    middle = r.y + TITLE_BAR / 2 + 4
    yield words_at(title, r.x + 30, middle, 12, colours.text, "semibold")
    yield words_at(detail, r.right - 12 - badge - detail_width, middle, 11, colours.muted)
    if item.gauge is not None:
        track = Rect(r.x + 12, r.y + TITLE_BAR + 2, r.width - 24, 4)
        yield f'<rect {box(track)} rx="2" fill="{colour}" fill-opacity="0.16"/>'
        if item.gauge > 0:
            filled = track._replace(width=max(4.0, track.width * min(1.0, item.gauge)))
            yield f'<rect {box(filled)} rx="2" fill="{colours.error if item.gauge >= 1 else colour}"/>'
    yield from _badge(item.badge, r.right - 26, r.y + 6, colours)
    yield "</g>"


def _card(item: Card, colours: Tokens, said: str) -> Iterator[str]:
    colour = colours.of(item.category)
    r = item.rect
    border = colour if item.folded else colours.line
    behind = "".join(
        f'<rect {box(r.grown(-back).moved(0, 2 * back))} rx="6" fill="{colours.panel}" stroke="{colour}"/>'
        for back in (FOLDED_BEHIND if item.folded else ())
    )
    yield (
        f'{_group(item.id)}{_title(said)}{behind}<rect {box(r)} rx="6" fill="{colours.panel}" '
        f'stroke="{border}" stroke-width="1"/>'
    )
    tile = Rect(r.x + 8, r.y + (r.height - 40) / 2, 40, 40)
    yield f'<rect {box(tile)} rx="6" fill="{colour}" fill-opacity="0.1"/>'
    yield _icon(item.kind, tile.x + 6, tile.y + 6, 28, colour)
    room = r.width - 56 - 10
    middle = r.y + r.height / 2
    name = elide(item.title, room - (20 if item.badge else 0), 13, "semibold")
    if item.subtitle:
        yield words_at(name, r.x + 56, middle - 4, 13, colours.text, "semibold")
        yield words_at(elide(item.subtitle, room, 11), r.x + 56, middle + 13, 11, colours.muted)
    else:
        yield words_at(name, r.x + 56, middle + 4.5, 13, colours.text, "semibold")
    yield from _badge(item.badge, r.right - 22, r.y + 6, colours)
    yield "</g>"


def _note(item: NoteBox, colours: Tokens, said: str) -> Iterator[str]:
    r = item.rect
    most = max(1, int((r.height - 2 * NOTE_PADDING + 4) // NOTE_LEADING))
    yield (
        f'{_group(item.id)}{_title(said)}<rect {box(r)} rx="6" fill="{colours.panel}"/>'
        f'<rect {box(r)} rx="6" fill="{colours.outside}" fill-opacity="0.07" stroke="{colours.line}"/>'
        f'<rect {box(r._replace(width=3))} rx="1.5" fill="{colours.outside}"/>'
    )
    for row, line in enumerate(wrapped(item.text, r.width - 2 * NOTE_PADDING, 12, most=most)):
        yield words_at(line, r.x + NOTE_PADDING, r.y + NOTE_PADDING + 12 + row * NOTE_LEADING, 12, colours.text)
    yield "</g>"


def _connector(item: Connector, colours: Tokens, said: str) -> Iterator[str]:
    stroke = STROKES[item.style]
    colour = colours.of(colour_of(item.style, item.badge))
    yield f"{_group(item.id, ROUND)}{_title(said)}"
    yield from _line(item, stroke, colour, colours)
    yield "</g>"


def _line(item: Connector, stroke: Stroke, colour: str, colours: Tokens) -> Iterator[str]:
    both = stroke.double and item.both_ends
    cut = head_cut(stroke.end)
    path = rounded(shortened(item.points, cut if both else 0, cut))
    dashes = f' stroke-dasharray="{" ".join(number(d) for d in stroke.dashes)}"' if stroke.dashes else ""
    if stroke.double:
        yield f'<path d="{path}" stroke="{colour}" stroke-width="5" stroke-linecap="butt"/>'
        yield f'<path d="{path}" stroke="{colours.canvas}" stroke-width="2" stroke-linecap="butt"/>'
    else:
        yield f'<path d="{path}" stroke="{colour}" stroke-width="{number(stroke.width)}"{dashes}/>'
    if len(item.points) < 2:
        return
    yield from _end(stroke, item.points, colour)
    if both:
        yield from _end(stroke, item.points[::-1], colour)
    if stroke.lock:
        yield _lock(item.points, colour, colours)


def _end(stroke: Stroke, points: Sequence[tuple[float, float]], colour: str) -> Iterator[str]:
    tip = points[-1]
    if stroke.end == "dot":
        yield f'<circle cx="{number(tip[0])}" cy="{number(tip[1])}" r="3" fill="{colour}"/>'
    elif stroke.end:
        size = ARROW + (3 if stroke.double else 0)
        top = shortened(points, 0, ARROW_AT[stroke.end])[-1]
        wings = " ".join(f"{number(x)},{number(y)}" for x, y in arrow_head(top, points[-2], size))
        if stroke.end == "open":
            yield f'<polyline points="{wings}" stroke="{colour}" stroke-width="{number(stroke.width)}"/>'
        else:
            yield f'<polygon points="{wings}" fill="{colour}" stroke="{colour}" stroke-width="1"/>'
    if stroke.end in BAR_AT:
        (x1, y1), (x2, y2) = bar(tip, points[-2], BAR_AT[stroke.end])
        yield f'<path d="M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}" stroke="{colour}" stroke-width="2.5"/>'


def _lock(points: Sequence[tuple[float, float]], colour: str, colours: Tokens) -> str:
    x, y = shortened(points, 7, 0)[0]
    return (
        f'<circle cx="{number(x)}" cy="{number(y)}" r="6.5" fill="{colours.panel}" stroke="{colour}"/>'
        f'<path d="M{number(x - 1.8)} {number(y - 1)}v-1a1.8 1.8 0 0 1 3.6 0v1" stroke="{colour}"/>'
        f'<rect x="{number(x - 3)}" y="{number(y - 1)}" width="6" height="4.2" rx="1" fill="{colour}"/>'
    )


def _label(item: Connector, colours: Tokens) -> Iterator[str]:
    if not item.label:
        return
    colour = colours.of(colour_of(item.style, item.badge))
    x, y = item.words_at
    text = elide(item.label, 160, 11)
    half = width(text, 11) / 2 + 8
    pill = Rect(x - half, y - 9, 2 * half, 18)
    yield f'<rect {box(pill)} rx="9" fill="{colours.panel}" stroke="{colour}"/>'
    yield words_at(text, x - half + 8, y + 4, 11, colour)


def _legend_rows(picture: Picture, room: float) -> Iterator[list[tuple[str, float]]]:
    """The styles in use, each with its distance from the left, broken into rows."""
    used = {line.style for line in picture.connectors}
    row: list[tuple[str, float]] = []
    x = 0.0
    for style, stroke in STROKES.items():
        if style not in used:
            continue
        wide = SAMPLE + 10 + width(stroke.title, 11) + 28
        if row and x + wide > room:
            yield row
            row, x = [], 0.0
        row.append((style, x))
        x += wide
    if row:
        yield row


def _legend_row(row: Sequence[tuple[str, float]], x: float, y: float, colours: Tokens) -> Iterator[str]:
    for style, offset in row:
        stroke = STROKES[style]
        start = x + offset
        sample = Connector("", "", "", style, ((start, y), (start + SAMPLE, y)), both_ends=True)
        yield f"<g{ROUND}>"
        yield from _line(sample, stroke, colours.of(colour_of(style)), colours)
        yield "</g>"
        yield words_at(stroke.title, start + SAMPLE + 10, y + 4, 11, colours.muted)


def _badge(severity: str, x: float, y: float, colours: Tokens) -> Iterator[str]:
    if severity in SEVERITY_COLOURS:
        shape = assets.read_text(f"icons/severity/{severity}.svg")
        yield _inlined(shape, x, y, 16, colours.of(SEVERITY_COLOURS[severity]))


def _icon(kind: str, x: float, y: float, size: int, colour: str) -> str:
    return _inlined(assets.read_text(f"icons/kinds/{kind}.svg"), x, y, size, colour)


_ROOT = re.compile(r"<svg\b([^>]*)>(.*)</svg>", re.DOTALL)
_VIEW_BOX = re.compile(r'viewBox="0 0 (\d+) \d+"')
_NOT_NEEDED = re.compile(r'\s(?:xmlns|viewBox)="[^"]*"')


@lru_cache(maxsize=256)
def _parts(source: str) -> tuple[str, str, int]:
    """The attributes, the inside and the grid of one of our own icons."""
    found = _ROOT.search(source)
    grid = _VIEW_BOX.search(source)
    if found is None or grid is None:
        raise ValueError("a packaged icon is not an SVG with a square view box")
    inside = re.sub(r">\s+<", "><", found[2].strip())
    return _NOT_NEEDED.sub("", found[1]), inside, int(grid[1])


def _inlined(source: str, x: float, y: float, size: float, colour: str) -> str:
    attributes, inside, grid = _parts(source)
    scale = f"{size / grid:.4f}".rstrip("0").rstrip(".")
    group = f'<g transform="translate({number(x)} {number(y)}) scale({scale})"{attributes}>{inside}</g>'
    return group.replace("currentColor", colour)


def words_at(text: str, x: float, y: float, size: int, colour: str, weight: Weight = "regular") -> str:
    """One line of text; ``y`` is its base line."""
    if not text:
        return ""
    bold = ' font-weight="600"' if weight == "semibold" else ""
    return (
        f'<text x="{number(x)}" y="{number(y)}" font-size="{size}"{bold} fill="{colour}" '
        f'xml:space="preserve">{xml_text(text)}</text>'
    )


def _group(identity: str, more: str = "") -> str:
    return f'<g data-id="{xml_value(identity)}"{more}>'


def _title(text: str) -> str:
    return f"<title>{xml_text(text)}</title>"
