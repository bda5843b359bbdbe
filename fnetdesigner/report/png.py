"""An SVG document as PNG, drawn by resvg with the packaged fonts alone, so that every machine draws the same."""

from __future__ import annotations

import resvg_py

from fnetdesigner import assets

FONTS = ("resources/fonts/Inter-Regular.otf", "resources/fonts/Inter-SemiBold.otf")
MOST_PIXELS = 120_000_000


def png(svg_text: str, scale: float = 2.0) -> bytes:
    """The PNG of an SVG document, ``scale`` pixels for each of its own. ValueError if it cannot be drawn."""
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
