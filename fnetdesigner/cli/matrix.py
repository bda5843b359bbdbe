"""``matrix``: who reaches what in a design, everybody against everything."""

from __future__ import annotations

import argparse
import csv
import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from fnetdesigner.cli.asked import as_json, file_argument, view_of
from fnetdesigner.cli.words import counted

if TYPE_CHECKING:
    from fnetdesigner.routing.matrix import Matrix

HELP = "Say who reaches what: every sender of a design against every destination and its ports."
SIGNS = {"allow": "+", "deny": "-", "maybe": "?"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    file_argument(parser, ("text", "csv", "json"))


def run(words: argparse.Namespace) -> int:
    """Ask everything and print the answers."""
    from fnetdesigner.routing.matrix import matrix

    found = matrix(view_of(words.file))
    forms: dict[str, Callable[[Matrix], str]] = {"text": as_text, "csv": as_csv, "json": _as_json}
    print(forms[words.format](found))
    return 0


def _as_json(found: Matrix) -> str:
    return as_json(matrix_value(found))


def matrix_value(found: Matrix) -> dict[str, Any]:
    """A matrix as JSON has it: rows and columns in order, and the verdicts row by row."""
    return {
        "sources": [
            {"label": s.label, "id": s.source.resource, "point_to_site": s.source.point_to_site} for s in found.sources
        ],
        "destinations": [
            {
                "label": d.label,
                "id": d.target.resource,
                "sub_resource": d.target.group,
                "port": d.port,
                "protocol": d.protocol,
            }
            for d in found.destinations
        ],
        "verdicts": [list(found.row(row)) for row in range(len(found.sources))],
    }


def as_csv(found: Matrix) -> str:
    """A line for each sender, a column for each destination."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["from", *(_cell(d.label) for d in found.destinations)])
    for row, one in enumerate(found.sources):
        writer.writerow([_cell(one.label), *found.row(row)])
    return out.getvalue().rstrip("\n")


def _cell(text: str) -> str:
    """A name as a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t") else text


def as_text(found: Matrix) -> str:
    """Numbered destinations, then a line of signs for each sender."""
    width = max((len(s.label) for s in found.sources), default=0)
    lines = [f"{number:>4}  {d.label}" for number, d in enumerate(found.destinations, 1)]
    columns = [f"{number:>4}" for number in range(1, len(found.destinations) + 1)]
    lines += ["", " " * width + "".join(columns)]
    for row, one in enumerate(found.sources):
        lines.append(one.label.ljust(width) + "".join(f"{SIGNS[v]:>4}" for v in found.row(row)))
    pairs = counted(len(found.sources) * len(found.destinations), "pair", "pairs")
    return "\n".join([*lines, "", f"{pairs}: + reaches it, - does not, ? cannot be told"])
