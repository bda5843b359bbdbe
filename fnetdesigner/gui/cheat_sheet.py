"""The keys and gestures on one page to print: made from the table of actions and what the person chose."""

from __future__ import annotations

import html
from collections.abc import Iterable

from fnetdesigner.gui.actions import ACTIONS, MENUS, plain_text, words_of
from fnetdesigner.gui.bindings import Bindings
from fnetdesigner.gui.language import spoken, tr

GESTURES: tuple[tuple[str, str], ...] = (
    ("Select, add, toggle", "Click, Shift+click, Ctrl+click"),
    ("Select what a frame encloses", "Drag on the ground; Shift+drag in a container"),
    ("Walk from one element to the next", "Tab, Shift+Tab"),
    ("Move the selection", "Arrows; Shift+arrows by a grid step"),
    ("Leave the grid while dragging", "Alt"),
    ("Keep the container while dragging", "Ctrl"),
    ("Give a gesture up", "Esc or right click"),
    ("Pan", "Middle button, Space+drag, wheel, Shift+wheel"),
    ("Zoom at the pointer", "Ctrl+wheel, pinch"),
    ("Connect", "Drag from the port of an element"),
)
STYLE = """
body { font: 13px/1.5 Inter, "Segoe UI", system-ui, sans-serif; color: #1b1f24; margin: 32px; }
h1 { font-size: 20px; margin: 0 0 16px; }
h2 { font-size: 13px; margin: 0 0 6px; color: #57606a; }
main { columns: 3 300px; column-gap: 40px; }
section { break-inside: avoid; margin-bottom: 20px; }
table { border-collapse: collapse; width: 100%; }
td { padding: 3px 0; border-bottom: 1px solid #e5e8ec; vertical-align: top; }
td + td { text-align: right; padding-left: 16px; white-space: nowrap; }
section.wide td + td { white-space: normal; }
"""


def cheat_sheet(bindings: Bindings) -> str:
    """One HTML page with every action that has keys, menu by menu, and the gestures of the canvas."""
    sections = []
    for menu in MENUS:
        rows = [
            (plain_text(words_of(spec)).removesuffix("…"), bindings.shown(spec.id))
            for spec in ACTIONS
            if spec.menu == menu and bindings.keys(spec.id)
        ]
        if rows:
            sections.append(_section(spoken(menu), rows))
    sections.append(_section(tr("On the canvas"), [(spoken(what), spoken(how)) for what, how in GESTURES], "wide"))
    title, code = html.escape(tr("fnetdesigner: keys and gestures")), tr("en", "code of the language")
    return (
        f'<!DOCTYPE html>\n<html lang="{code}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{STYLE}</style></head>\n<body><h1>{title}</h1>\n<main>\n"
        + "\n".join(sections)
        + "\n</main></body></html>\n"
    )


def _section(title: str, rows: Iterable[tuple[str, str]], style: str = "") -> str:
    cells = "\n".join(f"<tr><td>{html.escape(what)}</td><td>{html.escape(keys)}</td></tr>" for what, keys in rows)
    return f'<section class="{style}"><h2>{html.escape(title)}</h2><table>\n{cells}\n</table></section>'
