"""An overlay as SVG, over a picture and explained below it: the same words at the same places as in the window."""

from __future__ import annotations

from collections.abc import Iterator

from fnetdesigner.report.markup import xml_text
from fnetdesigner.report.overlays.marks import Overlay, Sheet
from fnetdesigner.report.overlays.places import GAP, PADDING, SHAPE, SIZE, Bar, Chip, bars, chips
from fnetdesigner.report.picture import Picture
from fnetdesigner.report.strokes import box, number
from fnetdesigner.report.svg import Above, shape_of, words_at
from fnetdesigner.report.tokens import Tokens
from fnetdesigner.rules.words import plain


def above(picture: Picture, overlay: Overlay, sheet: Sheet) -> Above:
    """What ``svg`` paints over a picture for an overlay."""
    rects = {c.id: c.rect for c in picture.containers} | {c.id: c.rect for c in picture.cards}
    rects |= {n.id: n.rect for n in picture.notes}
    depths = {container.id: container.depth for container in picture.containers}
    words, strips = chips(sheet, rects, depths), bars(sheet, rects)

    def paint(colours: Tokens) -> Iterator[str]:
        for bar in strips:
            yield _bar(bar, colours)
        for chip in words:
            yield from _chip(chip, colours)

    return Above(paint, overlay.title, overlay.legend)


def _chip(chip: Chip, colours: Tokens) -> Iterator[str]:
    rect, tone = chip.rect, chip.mark.tone
    yield f"<g><title>{xml_text(plain(chip.mark.tip))}</title>"
    yield (
        f'<rect {box(rect)} rx="{number(rect.height / 2)}" fill="{colours.panel}" '
        f'stroke="{colours.of(tone)}" stroke-opacity="0.55"/>'
    )
    middle = rect.y + rect.height / 2
    yield shape_of(tone, rect.x + PADDING, middle - SHAPE / 2, SHAPE, colours)
    colour = colours.muted if tone == "muted" else colours.text
    yield words_at(chip.text, rect.x + PADDING + SHAPE + GAP, middle + 4, SIZE, colour)
    yield "</g>"


def _bar(bar: Bar, colours: Tokens) -> str:
    piece, rect = bar.piece, bar.rect
    shares = {"free": 0.14, "reserved": 0.3, "subnet": 0.45}
    colour = colours.muted if piece.sort == "reserved" else colours.network
    parts = [f'<rect {box(rect)} fill="{colour}" fill-opacity="{shares[piece.sort]}"/>']
    if piece.share:
        used = rect._replace(width=rect.width * piece.share)
        parts.append(f'<rect {box(used)} fill="{colours.error if piece.share >= 1 else colours.network}"/>')
    title = f"{piece.name} {piece.prefix}".strip()
    return f"<g><title>{xml_text(title)}</title>{''.join(parts)}</g>"
