"""An SVG document of ours as PDF: lines stay lines, words stay words that can be selected, fonts come along.

Typst sets it, which draws SVG with the same library as our PNG and reads no fonts but the packaged ones and its own.
One page of the picture's size. The same picture gives the same bytes: no date, no random numbers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from fnetdesigner import assets

if TYPE_CHECKING:
    from typst import Fonts

_SIZE = re.compile(r'<svg\b[^>]*? width="([\d.]+)" height="([\d.]+)" viewBox="([-\d.]+) ([-\d.]+) ')
POINTS_PER_PIXEL = 0.75
LONGEST_SIDE = 14_400
"""Points; what readers of PDF commonly take. Larger pictures are made smaller."""
# Words of the user come in as inputs, never as a part of this text.
PAGE = b"""\
#set document(title: sys.inputs.title, date: none)
#set page(width: float(sys.inputs.width) * 1pt, height: float(sys.inputs.height) * 1pt, margin: 0pt, fill: none)
#for mark in json(bytes(sys.inputs.marks)) {
  place(dx: mark.at(2) * 1pt, dy: mark.at(3) * 1pt, hide(
    heading(level: mark.at(0), bookmarked: true, outlined: false, text(size: 1pt, mark.at(1)))
  ))
}
#place(image(bytes(sys.inputs.picture), format: "svg", width: 100%, height: 100%, alt: sys.inputs.title))
"""


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark: how deep it stands in the list of them, from 1, its words, and the place in the picture it shows."""

    level: int
    words: str
    x: float
    y: float


def pdf(svg_text: str, title: str = "", marks: Sequence[Mark] = ()) -> bytes:
    """The PDF of an SVG document of ours, with bookmarks. ValueError if it is none, or cannot be drawn."""
    # Typst is large and takes a while to load; most runs draw no PDF.
    import typst

    size = _SIZE.search(svg_text)
    if size is None:
        raise ValueError("this is not a picture of ours: its size is not written in pixels")
    wide, high, left, top = map(float, size.groups())
    sides = [side * POINTS_PER_PIXEL for side in (wide, high)]
    scale = min(1.0, LONGEST_SIDE / max(sides))
    width, height = (f"{side * scale:.3f}" for side in sides)
    points = POINTS_PER_PIXEL * scale
    places = [(m.level, m.words, round((m.x - left) * points, 2), round((m.y - top) * points, 2)) for m in marks]
    try:
        return typst.compile(
            PAGE,
            font_paths=_fonts(),
            sys_inputs={
                "title": title,
                "width": width,
                "height": height,
                "picture": svg_text,
                "marks": json.dumps(places),
            },
        )
    except (typst.TypstError, RuntimeError) as error:
        raise ValueError(f"the picture cannot be set as PDF: {error}") from None


@cache
def _fonts() -> Fonts:
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=[assets.path_of("resources/fonts")])
