"""The colours of the visual language, by theme and token: the one declaration that window and documents share."""

from __future__ import annotations

from collections.abc import Mapping

LIGHT: Mapping[str, str] = {
    "canvas": "#F6F7F9",
    "panel": "#FFFFFF",
    "line": "#D9DDE3",
    "text": "#1B1F24",
    "muted": "#57606A",
    "accent": "#1D5FD1",
    "compute": "#6D3BD1",
    "network": "#0B63B5",
    "guard": "#0F766E",
    "data": "#8A5A00",
    "message": "#B0246A",
    "outside": "#475569",
    "error": "#C0262D",
    "warning": "#8A5A00",
    "info": "#1D5FD1",
    "ok": "#1A7F37",
}

DARK: Mapping[str, str] = {
    "canvas": "#101418",
    "panel": "#181D23",
    "line": "#2B313A",
    "text": "#E6EAF0",
    "muted": "#A3ADBA",
    "accent": "#7FB0FF",
    "compute": "#B79CFF",
    "network": "#7DB8FF",
    "guard": "#5CC9BC",
    "data": "#E0B25A",
    "message": "#F08CBC",
    "outside": "#A9B4C2",
    "error": "#FF8A8A",
    "warning": "#E8B84B",
    "info": "#7FB0FF",
    "ok": "#6FCF87",
}

TOKENS: Mapping[str, Mapping[str, str]] = {"light": LIGHT, "dark": DARK}
"""Colours as #RRGGBB, by theme ("light", "dark") and token."""
