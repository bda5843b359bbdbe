"""``export``: a project as a template to deploy, ARM JSON or Bicep."""

from __future__ import annotations

import argparse
from pathlib import Path

from fnetdesigner.cli.files import check_output, load_design, write_output

HELP = "Write a project as an ARM template or as Bicep."


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a .fnd project")
    parser.add_argument("--to", choices=("arm", "bicep"), required=True, help="the language of the template")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="PATH", help="where to write it")


def run(words: argparse.Namespace) -> int:
    """Write the template."""
    check_output(words.output)
    design = load_design(words.file)
    if words.to == "arm":
        from fnetdesigner.exchange.export import export_arm

        text = export_arm(design)
    else:
        from fnetdesigner.exchange.export import export_bicep

        text = export_bicep(design)
    write_output(words.output, text.encode("utf-8"))
    return 0
