"""An SVG document of ours as PDF: lines stay lines, words stay words that can be selected, fonts come along.

Typst sets it, which draws SVG with the same library as our PNG and reads no fonts but the packaged ones and its own.
One page of the picture's size. The same picture gives the same bytes: no date, no random numbers.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from fnetdesigner import assets

if TYPE_CHECKING:
    from typst import Fonts

_SIZE = re.compile(r'<svg\b[^>]*? width="([\d.]+)" height="([\d.]+)"')
POINTS_PER_PIXEL = 0.75
LONGEST_SIDE = 14_400
"""Points; what readers of PDF commonly take. Larger pictures are made smaller."""
# Words of the user come in as inputs, never as a part of this text.
PAGE = b"""\
#set document(title: sys.inputs.title, date: none)
#set page(width: float(sys.inputs.width) * 1pt, height: float(sys.inputs.height) * 1pt, margin: 0pt, fill: none)
#image(bytes(sys.inputs.picture), format: "svg", width: 100%, height: 100%, alt: sys.inputs.title)
"""


def pdf(svg_text: str, title: str = "") -> bytes:
    """The PDF of an SVG document of ours. ValueError if it is none, or cannot be drawn."""
    # Typst is large and takes a while to load; most runs draw no PDF.
    import typst

    size = _SIZE.search(svg_text)
    if size is None:
        raise ValueError("this is not a picture of ours: its size is not written in pixels")
    sides = [float(side) * POINTS_PER_PIXEL for side in size.groups()]
    scale = min(1.0, LONGEST_SIDE / max(sides))
    width, height = (f"{side * scale:.3f}" for side in sides)
    try:
        return typst.compile(
            PAGE,
            font_paths=_fonts(),
            sys_inputs={"title": title, "width": width, "height": height, "picture": svg_text},
        )
    except (typst.TypstError, RuntimeError) as error:
        raise ValueError(f"the picture cannot be set as PDF: {error}") from None


@cache
def _fonts() -> Fonts:
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=[assets.path_of("resources/fonts")])
