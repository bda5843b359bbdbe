"""``render``: the drawing of a design as SVG or PNG, the same bytes wherever it is made."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from fnetdesigner.cli.files import check_output, load_design, write_output
from fnetdesigner.cli.trouble import CommandError

HELP = "Draw a design as SVG or PNG."
SMALLEST, LARGEST = 0.1, 8.0


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a .fnd project")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="PATH", help="ends with .svg or .png")
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="default: light")
    parser.add_argument("--scale", type=float, default=1.0, metavar="N", help="pixels per unit of a PNG (default: 1)")


def run(words: argparse.Namespace) -> int:
    """Draw the picture."""
    form = words.output.suffix.lower()
    if form not in (".svg", ".png"):
        raise CommandError(str(words.output), "a drawing is an SVG or a PNG", "end its name with .svg or .png")
    if not SMALLEST <= words.scale <= LARGEST:
        raise CommandError(f"--scale {words.scale:g}", "this is out of bounds", f"use {SMALLEST:g} to {LARGEST:g}")
    check_output(words.output)
    from fnetdesigner.report.picture import picture
    from fnetdesigner.report.svg import svg
    from fnetdesigner.rules.engine import Engine
    from fnetdesigner.rules.rulebook import rulebook

    design = load_design(words.file)
    findings = Engine(rulebook(), datetime.date.today().isoformat()).run(design)  # noqa: DTZ011 - his day
    drawn = picture(design, findings.worst)
    text = svg(drawn, words.theme)
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
