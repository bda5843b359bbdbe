"""``report``: one page for a design review, with the drawing, the findings and what to verify by hand."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from fnetdesigner.cli.files import check_output, load_design, write_output
from fnetdesigner.cli.trouble import CommandError

HELP = "Write a design as one HTML page for a review."


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a .fnd project")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="PATH.html", help="where to write it")


def run(words: argparse.Namespace) -> int:
    """Write the report."""
    if words.output.suffix.lower() not in (".html", ".htm"):
        raise CommandError(str(words.output), "a report is an HTML page", "end its name with .html")
    check_output(words.output)
    from fnetdesigner.report.html import report_html
    from fnetdesigner.rules.engine import Engine, manual_checks
    from fnetdesigner.rules.rulebook import rulebook

    design = load_design(words.file)
    today = datetime.date.today().isoformat()  # noqa: DTZ011 - his day
    findings = Engine(rulebook(), today).run(design)
    page = report_html(design, findings, manual_checks(rulebook(), design), today)
    write_output(words.output, page.encode("utf-8"))
    return 0
