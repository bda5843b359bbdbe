"""``import``: an ARM template as a project, with a report of what was read, assumed and left out."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fnetdesigner.cli.files import check_output, read_words, save_design
from fnetdesigner.cli.trouble import CommandError

if TYPE_CHECKING:
    from fnetdesigner.exchange.reading import ImportNote

LEVELS = (("read", "Read"), ("assumed", "Assumed"), ("kept", "Kept as read"), ("unread", "Not read"), ("warning", "Doubtful"))
HELP = "Read an ARM template into a project."


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument("template", type=Path, metavar="TEMPLATE", help="an ARM template (JSON)")
    parser.add_argument("--parameters", type=Path, metavar="P", help="its parameters file")
    parser.add_argument("--region", metavar="R", default="westeurope", help="the resource group's region")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.fnd", help="where to write it")


def run(words: argparse.Namespace) -> int:
    """Read the template, lay the design out and write the project; say what became of the template's parts."""
    check_output(words.output)
    from fnetdesigner.exchange.importer import import_template
    from fnetdesigner.exchange.template import TemplateError
    from fnetdesigner.workspace.arrange import arrange

    text = read_words(words.template, "an ARM template")
    parameters = None if words.parameters is None else read_words(words.parameters, "a parameters file")
    try:
        imported = import_template(text, parameters, region=words.region, title=words.template.stem)
    except TemplateError as error:
        raise CommandError(str(words.template), str(error)) from None
    design = imported.design.with_parts(layout=arrange(imported.design))
    save_design(design, words.output)
    print("\n".join(report_lines(imported.report)))
    return 0


def report_lines(report: Sequence[ImportNote]) -> list[str]:
    """What was read, assumed, left out or is doubtful, for a person."""
    lines: list[str] = []
    for level, title in LEVELS:
        notes = [n for n in report if n.level == level]
        if notes:
            lines += [f"{title} ({len(notes)})", *(f"  {n.where}: {n.message}" for n in notes)]
    return lines or ["The template holds no resources."]
