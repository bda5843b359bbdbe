"""``render``: the drawing of a design as SVG or PNG, the same bytes wherever it is made."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fnetdesigner.cli.asked import named
from fnetdesigner.cli.files import check_output, load_design, write_output
from fnetdesigner.cli.trouble import CommandError

if TYPE_CHECKING:
    from fnetdesigner.model.design import Design
    from fnetdesigner.report.picture import Picture
    from fnetdesigner.report.svg import Above

HELP = "Draw a design as SVG or PNG."
SMALLEST, LARGEST = 0.1, 8.0
OVERLAYS = ("security", "dns", "routing", "addresses", "cost")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a .fnd project")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="PATH", help="ends with .svg or .png")
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="default: light")
    parser.add_argument("--scale", type=float, default=1.0, metavar="N", help="pixels per unit of a PNG (default: 1)")
    parser.add_argument("--overlay", choices=OVERLAYS, help="words over the drawing, as the window shows them")
    parser.add_argument(
        "--on", action="append", default=[], metavar="REF", help="what --overlay cost is about; may be repeated"
    )


def run(words: argparse.Namespace) -> int:
    """Draw the picture."""
    form = words.output.suffix.lower()
    if form not in (".svg", ".png"):
        raise CommandError(str(words.output), "a drawing is an SVG or a PNG", "end its name with .svg or .png")
    if not SMALLEST <= words.scale <= LARGEST:
        raise CommandError(f"--scale {words.scale:g}", "this is out of bounds", f"use {SMALLEST:g} to {LARGEST:g}")
    if (words.overlay == "cost") != bool(words.on):
        raise CommandError("--overlay cost and --on", "one of them is missing", "say with --on what is to be deleted")
    check_output(words.output)
    from fnetdesigner.report.picture import picture
    from fnetdesigner.report.svg import svg
    from fnetdesigner.rules.engine import Engine
    from fnetdesigner.rules.rulebook import rulebook

    design = load_design(words.file)
    findings = Engine(rulebook(), datetime.date.today().isoformat()).run(design)  # noqa: DTZ011 - his day
    drawn = picture(design, findings.worst)
    text = svg(drawn, words.theme, above=None if words.overlay is None else _above(drawn, design, words))
    if form == ".svg":
        data = text.encode("utf-8")
    else:
        from fnetdesigner.report.png import png

        try:
            data = png(text, words.scale)
        except ValueError as error:
            raise CommandError(str(words.output), str(error)) from None
    write_output(words.output, data)
    return 0


def _above(drawn: Picture, design: Design, words: argparse.Namespace) -> Above:
    from fnetdesigner.kinds.catalogue import catalogue
    from fnetdesigner.model.view import View
    from fnetdesigner.report.overlays import BY_ID
    from fnetdesigner.report.overlays.paint import above

    view, overlay = View(design, memory={}), BY_ID[words.overlay]
    kinds = tuple(catalogue().by_slug)
    chosen = tuple(named(words.file, f"--on {ref}", ref, kinds, view).id for ref in words.on)
    return above(drawn, overlay, overlay.make(view, chosen))
