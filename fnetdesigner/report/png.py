"""An SVG document as PNG, drawn by resvg with the packaged fonts alone, so that every machine draws the same."""

from __future__ import annotations

import re

import resvg_py

from fnetdesigner import assets

FONTS = ("resources/fonts/Inter-Regular.otf", "resources/fonts/Inter-SemiBold.otf")
MOST_PIXELS = 200_000_000
_SIZE = re.compile(r'<svg\b[^>]*? width="([\d.]+)" height="([\d.]+)"')


def png(svg_text: str, scale: float = 2.0) -> bytes:
    """The PNG of an SVG document of ours, ``scale`` pixels for each of its own.

    ValueError if it cannot be drawn, or would be larger than is good for anybody's memory.
    """
    size = _SIZE.search(svg_text)
    pixels = float(size[1]) * float(size[2]) * scale * scale if size else 0.0
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
