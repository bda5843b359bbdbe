"""``rules``: every rule of the product, with what it finds and the document that says so; or a page for each."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fnetdesigner.cli.files import write_output
from fnetdesigner.cli.trouble import CommandError, reason
from fnetdesigner.cli.words import source_line, source_value

if TYPE_CHECKING:
    from fnetdesigner.rules.rule import Rule

HELP = "List every rule, with its source, or write a page for each."
MODES = {"design": "", "edit": "compares with the deployed design", "manual": "to be verified by hand"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.add_argument(
        "--write", type=Path, metavar="DIR", help="write a Markdown page per rule into DIR; pages of rules gone go"
    )


def run(words: argparse.Namespace) -> int:
    """Print the rulebook, or write its pages."""
    from fnetdesigner.rules.rulebook import rulebook

    book = rulebook()
    if words.write is not None:
        write_pages(book, words.write)
        return 0
    if words.format == "json":
        print(json.dumps([rule_value(r) for r in book], indent=2))
    else:
        print("\n\n".join("\n".join(rule_lines(r)) for r in book))
    return 0


def write_pages(book: Sequence[Rule], folder: Path) -> None:
    """Write the pages of all rules. Pages and pictures of rules that are gone are removed, other files stay."""
    from fnetdesigner.workspace.rule_pages import OURS, PICTURES, rule_pages

    if not folder.parent.is_dir():
        raise CommandError(str(folder), "its folder does not exist", f"make {folder.parent} first")
    pages = rule_pages(book)
    try:
        (folder / PICTURES).mkdir(parents=True, exist_ok=True)
        for path in (*folder.iterdir(), *(folder / PICTURES).iterdir()):
            name = path.relative_to(folder).as_posix()
            if OURS.fullmatch(name) and name not in pages:
                path.unlink()
    except OSError as error:
        raise CommandError(str(folder), f"it cannot be written ({reason(error)})", "choose another place") from None
    for name, text in pages.items():
        write_output(folder / name, text.encode("utf-8"))


def rule_value(rule: Rule) -> dict[str, Any]:
    """A rule as JSON has it."""
    return {
        "id": rule.id,
        "severity": rule.severity,
        "mode": rule.mode,
        "about": rule.about.kind,
        "baselines": list(rule.baselines),
        "title": rule.title,
        "why": rule.why,
        "remedy": rule.remedy,
        "sources": [source_value(s) for s in rule.sources],
    }


def rule_lines(rule: Rule) -> list[str]:
    """A rule for a person."""
    lines = [f"{rule.id}  {rule.severity}  {rule.title}"]
    if MODES[rule.mode]:
        lines.append(f"    ({MODES[rule.mode]})")
    return [*lines, *(f"    {source_line(s)}" for s in rule.sources)]
