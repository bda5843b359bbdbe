"""How wide a text is when set in Inter, and how to shorten one that does not fit.

The advance widths come from the packaged fonts. Kerning is not modelled (it makes text a little narrower),
nor are scripts that join letters.
"""

from __future__ import annotations

import json
import textwrap
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal

from fnetdesigner import assets

Weight = Literal["regular", "semibold"]
ELLIPSIS = "…"
NARROW, WIDE = 0.62, 1.0
"""Widths, in units of the type size, of characters that Inter does not have."""


@cache
def _advances(weight: Weight) -> Mapping[str, float]:
    data = json.loads(assets.read_text("resources/fonts/inter-widths.json"))
    unit = data["units_per_em"]
    return {
        chr(first + offset): advance / unit
        for first, advances in data[weight]
        for offset, advance in enumerate(advances)
    }


@lru_cache(maxsize=16384)
def width(text: str, size: float, weight: Weight = "regular") -> float:
    """The width of one line of text in pixels, at a type size in pixels."""
    advances = _advances(weight)
    return size * sum(advances[c] if c in advances else _foreign(c) for c in text)


def _foreign(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    return WIDE if unicodedata.east_asian_width(character) in "WF" else NARROW


@lru_cache(maxsize=16384)
def elide(text: str, room: float, size: float, weight: Weight = "regular") -> str:
    """The text, or as much of its beginning as fits into ``room`` pixels, with an ellipsis at the end."""
    if width(text, size, weight) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle].rstrip() + ELLIPSIS, size, weight) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS if low else (ELLIPSIS if size <= room else "")


def wrapped(text: str, room: float, size: float, weight: Weight = "regular", most: int = 1000) -> tuple[str, ...]:
    """The lines of a text set into ``room`` pixels; at most ``most`` of them, the last one elided."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _filled(paragraph.replace("\t", " "), room, size, weight)
        if len(lines) > most:
            break
    if len(lines) > most:
        kept = lines[: most - 1]
        return (*kept, elide(lines[most - 1] + " " + ELLIPSIS, room, size, weight))
    return tuple(lines)


def _filled(paragraph: str, room: float, size: float, weight: Weight) -> list[str]:
    lines: list[str] = []
    current = ""
    for word in paragraph.split(" "):
        candidate = f"{current} {word}" if current else word
        if width(candidate, size, weight) <= room:
            current = candidate
            continue
        if current:
            lines.append(current)
        if width(word, size, weight) > room:
            *whole, word = textwrap.wrap(word, max(1, int(room / (size * WIDE)))) or [""]
            lines += whole
        current = word
    lines.append(current)
    return lines
