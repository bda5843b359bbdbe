"""``check``: what is wrong with a design, as a person or a pipeline reads it, with an exit code to act on."""

from __future__ import annotations

import argparse
import datetime
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fnetdesigner.cli.checked import COUNTED, Checked, counts_of, reaches
from fnetdesigner.cli.files import load_design
from fnetdesigner.cli.junit import as_junit
from fnetdesigner.cli.sarif import as_sarif
from fnetdesigner.cli.selection import chosen, prefixes
from fnetdesigner.cli.trouble import CommandError
from fnetdesigner.cli.words import counted, finding_value, source_line
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.rules.finding import Finding
    from fnetdesigner.rules.rule import Rule
    from fnetdesigner.rules.waivers import StaleWaiver

HELP = "Say what is wrong with a design: 0 nothing at or above --fail-on, 1 something, 2 it could not be checked."
WORDS = {"error": ("error", "errors"), "warning": ("warning", "warnings"), "info": ("remark", "remarks")}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="one or more .fnd projects")
    parser.add_argument("--format", choices=tuple(FORMATS), default="text", help="default: text")
    parser.add_argument("--fail-on", choices=(*COUNTED, "never"), default="error", help="default: error")
    parser.add_argument("--select", type=prefixes, default=(), metavar="PREFIX[,..]", help="ask only these rules: STG")
    parser.add_argument("--ignore", type=prefixes, default=(), metavar="PREFIX[,..]", help="leave these rules out")
    parser.add_argument("--baseline", choices=("2024-11", "2026-04"), help="facts to check against, not the design's")
    parser.add_argument("--deployed", type=Path, metavar="OLD.fnd", help="what is deployed now: check the change too")


def run(words: argparse.Namespace) -> int:
    """Check the designs and print what was found."""
    from fnetdesigner.rules.rulebook import rulebook

    if words.deployed is not None and len(words.files) > 1:
        raise CommandError("--deployed", "it is compared with one design", "name one FILE")
    rules = chosen(rulebook(), words.select, words.ignore)
    results = [_check(file, rules, words) for file in words.files]
    print(FORMATS[words.format](results, words.fail_on))
    return 1 if any(reaches(r.findings, words.fail_on) for r in results) else 0


def _check(file: Path, rules: tuple[Rule, ...], words: argparse.Namespace) -> Checked:
    from fnetdesigner.rules.engine import Engine, compare_designs, sort_key
    from fnetdesigner.rules.rulebook import rulebook
    from fnetdesigner.rules.waivers import stale_waivers

    design = load_design(file)
    if words.baseline is not None:
        design = design.with_parts(settings=design.settings.model_copy(update={"baseline": words.baseline}))
    today = datetime.date.today().isoformat()  # noqa: DTZ011 - his day
    findings = list(Engine(rules, today).run(design).all)
    modes = ["design"]
    if words.deployed is not None:
        modes.append("edit")
        findings += compare_designs(rules, load_design(words.deployed), design, today).all
        findings.sort(key=sort_key)
    asked = tuple(r for r in rules if r.mode in modes)
    unasked = {r.id for r in rulebook()} - {r.id for r in asked}
    return Checked(file, design, asked, tuple(findings), stale_waivers(design, findings, today, unasked), today)


def as_json(results: Sequence[Checked], threshold: str) -> str:
    """The findings as a JSON document, in a stable order; a list of them for several files."""
    values = [_value(r) for r in results]
    return json.dumps(values[0] if len(values) == 1 else values, indent=2)


def _value(result: Checked) -> dict[str, Any]:
    design = result.design
    where = {"design": design.settings.title, "baseline": design.settings.baseline}
    return {
        **where,
        "counts": counts_of(result.findings),
        "findings": [finding_value(f, design) for f in result.counted],
    }


def as_text(results: Sequence[Checked], threshold: str) -> str:
    """The findings for a person, file by file."""
    return "\n\n".join(_text(r) for r in results)


def _text(result: Checked) -> str:
    """The worst first, each with its remedy, fixes and sources; then the to-dos and what was waived."""
    design, findings = result.design, result.findings
    lines = [f"{result.file.name}: {design.settings.title}, checked against {design.settings.baseline}", ""]
    for finding in findings:
        if finding.severity in COUNTED and not finding.waived:
            lines += [*_block(finding), ""]
    todo = [f for f in findings if f.severity == "todo" and not f.waived]
    waived = [f for f in findings if f.waived]
    for title, group in (("To do", todo), ("Waived", waived)):
        if group:
            lines += [title, *(f"  {f.rule}  {plain(f.message)}" for f in group), ""]
    if result.stale:
        lines += ["Waivers that do nothing", *(f"  {_stale_line(s, result)}" for s in result.stale), ""]
    counts = counts_of(findings)
    tally = ", ".join(counted(counts[s], *WORDS[s]) for s in COUNTED)
    lines.append(tally if any(counts.values()) else "No problems found.")
    return "\n".join(lines)


def _stale_line(stale: StaleWaiver, result: Checked) -> str:
    known = result.design.resources
    named = ", ".join(known[i].name if i in known else i for i in stale.waiver.resources)
    return f"{stale.waiver.rule}  {f'{named}: ' if named else ''}{stale.text}"


def _block(finding: Finding) -> list[str]:
    lines = [f"{finding.severity:<8}{finding.rule}  {plain(finding.message)}"]
    if finding.remedy:
        lines.append(f"        {plain(finding.remedy)}")
    lines += [f"        Fix: {plain(f.title)}" for f in finding.fixes]
    lines += [f"        {source_line(s)} {s.source.url}" for s in finding.sources]
    return lines


FORMATS: dict[str, Callable[[Sequence[Checked], str], str]] = {
    "text": as_text,
    "json": as_json,
    "sarif": lambda results, threshold: as_sarif(results),
    "junit": as_junit,
}
"""What writes each form of output: the projects that were checked, and the threshold."""
