"""``rules``: every rule of the product, with what it finds and the document that says so."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from fnetdesigner.cli.words import source_line, source_value

if TYPE_CHECKING:
    from fnetdesigner.rules.rule import Rule

HELP = "List every rule, with its source."
MODES = {"design": "", "edit": "compares with the deployed design", "manual": "to be verified by hand"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


def run(words: argparse.Namespace) -> int:
    """Print the rulebook."""
    from fnetdesigner.rules.rulebook import rulebook

    book = rulebook()
    if words.format == "json":
        print(json.dumps([rule_value(r) for r in book], indent=2))
    else:
        print("\n\n".join("\n".join(rule_lines(r)) for r in book))
    return 0


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
