"""``new``: a project to start from, empty or a copy of one of the samples."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from fnetdesigner.cli.files import check_output, save_design
from fnetdesigner.cli.trouble import CommandError

if TYPE_CHECKING:
    from fnetdesigner.model.design import Design

HELP = "Write a new project, empty or from a template."
EMPTY = "empty"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument(
        "--template",
        default=EMPTY,
        metavar="NAME",
        help='"empty" (default) or the name of a template; a wrong one lists them',
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.fnd", help="where to write it")


def run(words: argparse.Namespace) -> int:
    """Write the project; a file that is there already is left alone."""
    design = start_of(words.template)
    check_output(words.output)
    if words.output.exists():
        raise CommandError(str(words.output), "there is a file of that name already", "choose another name")
    save_design(design, words.output)
    return 0


def template_names() -> tuple[str, ...]:
    """What a project can be started from."""
    from fnetdesigner.project.gallery import templates

    return (EMPTY, *(t.name for t in templates()))


def start_of(template: str) -> Design:
    """The design of that name. CommandError lists the names when there is none."""
    from fnetdesigner.model.design import Design
    from fnetdesigner.project.gallery import design_of, templates

    if template == EMPTY:
        return Design()
    found = next((t for t in templates() if t.name == template), None)
    if found is None:
        names = ", ".join(template_names())
        raise CommandError(f"--template {template}", "there is no such template", f"choose one of {names}")
    return design_of(found)
