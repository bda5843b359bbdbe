"""Overlays: ways to look at a design that say more at each thing, and change nothing in it."""

from __future__ import annotations

from fnetdesigner.report.overlays import cost, names, ranges, security, ways
from fnetdesigner.report.overlays.marks import Mark, Overlay, Sheet, Strip, Tone

OVERLAYS: tuple[Overlay, ...] = (
    Overlay(
        "security", "Security", "Which subnets are guarded, and what the internet gets in to.",
        security.LEGEND, security.security,
    ),
    Overlay("dns", "DNS", "What each network asks and sees, and where names lead.", names.LEGEND, names.names),
    Overlay("routing", "Routing", "Where what leaves a subnet goes by default.", ways.LEGEND, ways.ways),
    Overlay("addresses", "Addresses", "What is used and free, as words and strips.", ranges.LEGEND, ranges.ranges),
    Overlay(
        "cost", "Cost of deleting", "What hangs on what is selected, and which flows would break without it.",
        cost.LEGEND, cost.cost, follows=True,
    ),
)  # fmt: skip
"""All overlays in the order of the menu."""
BY_ID = {overlay.id: overlay for overlay in OVERLAYS}

__all__ = ["BY_ID", "OVERLAYS", "Mark", "Overlay", "Sheet", "Strip", "Tone"]
