"""An SVG document as PNG, drawn by resvg with the packaged fonts alone, so that every machine draws the same."""

from __future__ import annotations

import math
import re

import resvg_py

from fnetdesigner import assets

FONTS = ("resources/fonts/Inter-Regular.otf", "resources/fonts/Inter-SemiBold.otf")
MOST_PIXELS = 200_000_000
SCALE = 2.0
"""Pixels for each of the picture's own where nobody says how many: crisp on the screens of today."""
COMFORTABLE_PIXELS = 48_000_000
"""Nobody having said how many, a picture has no more than so many in all."""
_SIZE = re.compile(r'<svg\b[^>]*? width="([\d.]+)" height="([\d.]+)"')


def png(svg_text: str, scale: float | None = None) -> bytes:
    """The PNG of an SVG document of ours, ``scale`` pixels for each of its own; None for ``SCALE``, or less for a
    large drawing.

    ValueError if it cannot be drawn, or would be larger than is good for anybody's memory.
    """
    size = _SIZE.search(svg_text)
    area = float(size[1]) * float(size[2]) if size else 0.0
    if scale is None:
        # Two digits, rounded down, so that the figure can be said in words and repeated.
        scale = min(SCALE, math.floor(100 * math.sqrt(COMFORTABLE_PIXELS / max(area, 1.0))) / 100)
    pixels = area * scale * scale
    if pixels > MOST_PIXELS:
        raise ValueError(f"the image would have {pixels / 1e6:,.0f} million pixels; choose a smaller scale, or SVG")
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg_text,
            zoom=scale,
            skip_system_fonts=True,
            font_files=[str(assets.path_of(f)) for f in FONTS],
            font_family="Inter",
            sans_serif_family="Inter",
        )
    )
