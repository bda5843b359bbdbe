"""The colours of fnetdesigner, in light and dark and in high contrast: the one place where they are declared.

All texts and glyphs reach a contrast of at least 4.5 to 1 on panel and on canvas (WCAG 2), disabled ones aside; in
high contrast they reach 7 to 1, and lines 4.5 to 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Theme = Literal["light", "dark", "contrast-light", "contrast-dark"]
THEMES: tuple[Theme, ...] = ("light", "dark", "contrast-light", "contrast-dark")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, each as ``#RRGGBB``."""

    canvas: str
    panel: str
    line: str
    text: str
    muted: str
    accent: str
    compute: str
    network: str
    guard: str
    data: str
    message: str
    outside: str
    error: str
    warning: str
    info: str
    ok: str

    def of(self, name: str) -> str:
        """The colour of that name; KeyError if there is none."""
        if name not in type(self).__slots__:
            raise KeyError(name)
        return str(getattr(self, name))


LIGHT = Tokens(
    canvas="#F6F7F9",
    panel="#FFFFFF",
    line="#D9DDE3",
    text="#1B1F24",
    muted="#57606A",
    accent="#1D5FD1",
    compute="#6D3BD1",
    network="#0B63B5",
    guard="#0F766E",
    data="#8A5A00",
    message="#B0246A",
    outside="#475569",
    error="#C0262D",
    warning="#8A5A00",
    info="#1D5FD1",
    ok="#1A7F37",
)

DARK = Tokens(
    canvas="#101418",
    panel="#181D23",
    line="#2B313A",
    text="#E6EAF0",
    muted="#A3ADBA",
    accent="#7FB0FF",
    compute="#B79CFF",
    network="#7DB8FF",
    guard="#5CC9BC",
    data="#E0B25A",
    message="#F08CBC",
    outside="#A9B4C2",
    error="#FF8A8A",
    warning="#E8B84B",
    info="#7FB0FF",
    ok="#6FCF87",
)

CONTRAST_LIGHT = Tokens(
    canvas="#FFFFFF",
    panel="#FFFFFF",
    line="#404040",
    text="#000000",
    muted="#262626",
    accent="#0032A8",
    compute="#4A1DA3",
    network="#00448A",
    guard="#00524B",
    data="#5E3C00",
    message="#7F0A48",
    outside="#2D3848",
    error="#8F0009",
    warning="#5E3C00",
    info="#0032A8",
    ok="#004F17",
)

CONTRAST_DARK = Tokens(
    canvas="#000000",
    panel="#000000",
    line="#B8B8B8",
    text="#FFFFFF",
    muted="#E6E6E6",
    accent="#FFE14D",
    compute="#D6C4FF",
    network="#8FCBFF",
    guard="#6FF0DF",
    data="#FFC95C",
    message="#FFADD6",
    outside="#D3DCE8",
    error="#FFA3A3",
    warning="#FFC95C",
    info="#8FCBFF",
    ok="#86F7A0",
)

TOKENS: Mapping[Theme, Tokens] = MappingProxyType(
    {"light": LIGHT, "dark": DARK, "contrast-light": CONTRAST_LIGHT, "contrast-dark": CONTRAST_DARK}
)
"""All themes by name."""

SEVERITY_COLOURS = MappingProxyType({"error": "error", "warning": "warning", "info": "info", "todo": "muted"})
"""The colour token of each severity."""
