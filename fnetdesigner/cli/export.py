"""``export``: a project as a template to deploy, or as a diagram or text for others to read."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fnetdesigner.cli.files import check_output, load_design, make_folder, write_output
from fnetdesigner.cli.trouble import CommandError

if TYPE_CHECKING:
    from fnetdesigner.exchange.receipt import Receipt
    from fnetdesigner.model.design import Design

HELP = "Write a project as ARM, Bicep, Terraform, az commands, draw.io, Visio, SVG, PNG, PDF, Mermaid or Markdown."
TEMPLATES = ("arm", "bicep", "terraform", "az")
# The tables of exchange.export and report.diagrams, named here so that nothing large is read before it is needed.
DRAWINGS = ("drawio", "vsdx", "svg", "png", "pdf", "mermaid", "markdown")
SMALLEST, LARGEST = 0.1, 8.0
SCALE = 2.0


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a .fnd project")
    parser.add_argument("--to", choices=(*TEMPLATES, *DRAWINGS), required=True, help="what to write")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="PATH", help="where to write it")
    parser.add_argument(
        "--azurerm", type=int, choices=(4, 5), default=4, help="of Terraform: the major version of azurerm (default: 4)"
    )
    parser.add_argument("--force", action="store_true", help="of templates: export in spite of export errors")
    parser.add_argument("--receipt", type=Path, metavar="R", help="of templates: write the receipt to a file as well")
    drawing = parser.add_argument_group("diagrams")
    drawing.add_argument(
        "--select", metavar="IDS", help="only these resources and what is inside them: ids or names, with commas"
    )
    drawing.add_argument("--theme", choices=("light", "dark"), default="light", help="of SVG, PNG and PDF")
    drawing.add_argument(
        "--background", choices=("canvas", "panel", "none"), default="canvas",
        help="of SVG, PNG and PDF: the drawing ground, the colour of cards, or transparent (default: canvas)",
    )  # fmt: skip
    drawing.add_argument(
        "--scale", type=float, metavar="N", help=f"pixels per unit of a PNG (default: {SCALE:g}; less for a huge one)"
    )


def run(words: argparse.Namespace) -> int:
    """Write the template or the diagram."""
    if words.scale is not None and not SMALLEST <= words.scale <= LARGEST:
        raise CommandError(f"--scale {words.scale:g}", "this is out of bounds", f"use {SMALLEST:g} to {LARGEST:g}")
    if words.select is not None and words.to in TEMPLATES:
        raise CommandError("--select", "a template holds the whole design", "leave it out, or write a diagram")
    check_output(words.output)
    design = load_design(words.file)
    if words.to not in TEMPLATES:
        write_output(words.output, drawing(design, words))
        return 0
    if words.receipt is not None:
        check_output(words.receipt)
    data, found = template(design, words)
    write_output(words.output, data)
    for path, text in modules(design, words.to).items():
        place = words.output.parent / path
        make_folder(place.parent)
        write_output(place, text.encode("utf-8"))
        print(f"Beside it: {path}")
    print(found.summary())
    if found.omitted:
        print("\n".join((f"Not written ({len(found.omitted)})", *(f"  {o.words()}" for o in found.omitted))))
    if words.receipt is not None:
        write_output(words.receipt, ("\n".join(found.lines()) + "\n").encode("utf-8"))
    if not found.is_equal:
        raise CommandError(str(words.output), "read back, it says something else", "see the receipt")
    return 0


def template(design: Design, words: argparse.Namespace) -> tuple[bytes, Receipt]:
    """The design in a language of deployments, and the receipt. CommandError for errors that nobody insists on."""
    from fnetdesigner.exchange.az import export_az
    from fnetdesigner.exchange.export import export_arm, export_bicep, insisted
    from fnetdesigner.exchange.receipt import errors_of, receipt
    from fnetdesigner.exchange.terraform import export_terraform

    errors = errors_of(design)
    if errors and not words.force:
        more = f" and {len(errors) - 1} more" if len(errors) > 1 else ""
        raise CommandError(str(words.file), f"{errors[0]}{more}", "mend it, or export it all the same with --force")
    if words.to in ("arm", "bicep"):
        text, omitted = (export_arm if words.to == "arm" else export_bicep)(design), None
    elif words.to == "az":
        script = export_az(design)
        text, omitted = script.text, script.omitted
    else:
        written = export_terraform(design, words.azurerm)
        text, omitted = written.text(), written.omitted
    text = insisted(words.to, text, errors)
    return text.encode("utf-8"), receipt(design, words.to, text, omitted, errors)


def modules(design: Design, language: str) -> Mapping[str, str]:
    """What stands beside the main file where the design has several resource groups, by path."""
    from fnetdesigner.exchange.export import further_files

    return further_files(design, language)


def drawing(design: Design, words: argparse.Namespace) -> bytes:
    """The design, or the chosen part of it, in one of the forms of ``report.diagrams``."""
    from fnetdesigner.report.diagrams import DIAGRAMS, Wanted
    from fnetdesigner.rules.engine import Engine
    from fnetdesigner.rules.rulebook import rulebook

    only = None if words.select is None else chosen(design, words.select.split(","))
    findings = Engine(rulebook(), datetime.date.today().isoformat()).run(design)  # noqa: DTZ011 - his day
    wanted = Wanted(design, findings, only, words.theme, words.background, words.scale)
    try:
        return DIAGRAMS[words.to].write(wanted)
    except ValueError as error:
        raise CommandError(str(words.output), str(error)) from None


def chosen(design: Design, names: Sequence[str]) -> tuple[str, ...]:
    """The ids of the resources that are meant, by id or by name. CommandError for one that nothing has."""
    found: list[str] = []
    for name in (n.strip() for n in names):
        named = [name] if name in design.resources else [i for i, r in design.resources.items() if r.name == name]
        if not named:
            raise CommandError(f"--select {name}", "no resource has this id or name", "look it up in the project file")
        found += named
    return tuple(found)
