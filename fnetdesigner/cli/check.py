"""``check``: what is wrong with a design, as text or JSON, with an exit code that a pipeline can act on."""

from __future__ import annotations

import argparse
import datetime
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fnetdesigner.cli.files import load_design
from fnetdesigner.cli.words import counted, finding_value, plain, source_line

if TYPE_CHECKING:
    from fnetdesigner.model.design import Design
    from fnetdesigner.rules.finding import Finding

HELP = "Say what is wrong with a design: 0 nothing at or above --fail-on, 1 something, 2 it could not be checked."
COUNTED = ("error", "warning", "info")
"""The severities that are findings; a to-do is an unfinished thing and no fault."""
WORDS = {"error": ("error", "errors"), "warning": ("warning", "warnings"), "info": ("remark", "remarks")}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a .fnd project")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.add_argument("--fail-on", choices=(*COUNTED, "never"), default="error", help="default: error")
    parser.add_argument("--baseline", choices=("2024-11", "2026-04"), help="facts to check against, not the design's")
    parser.add_argument("--deployed", type=Path, metavar="OLD.fnd", help="what is deployed now: check the change too")


def run(words: argparse.Namespace) -> int:
    """Check the design and print what was found."""
    from fnetdesigner.rules.engine import Engine, compare_designs, sort_key
    from fnetdesigner.rules.rulebook import rulebook

    design = load_design(words.file)
    if words.baseline is not None:
        design = design.with_parts(settings=design.settings.model_copy(update={"baseline": words.baseline}))
    findings = list(Engine(rulebook(), datetime.date.today().isoformat()).run(design).all)  # noqa: DTZ011 - his day
    if words.deployed is not None:
        findings += compare_designs(rulebook(), load_design(words.deployed), design).all
        findings.sort(key=sort_key)
    print(as_json(design, findings) if words.format == "json" else as_text(design, findings, words.file.name))
    return 1 if reaches(findings, words.fail_on) else 0


def reaches(findings: Sequence[Finding], threshold: str) -> bool:
    """Whether a finding, waived ones aside, is at or above the threshold."""
    fatal = () if threshold == "never" else COUNTED[: COUNTED.index(threshold) + 1]
    return any(f.severity in fatal and not f.waived for f in findings)


def counts_of(findings: Sequence[Finding]) -> dict[str, int]:
    """Findings by severity, waived ones aside."""
    return {s: sum(1 for f in findings if f.severity == s and not f.waived) for s in COUNTED}


def as_json(design: Design, findings: Sequence[Finding]) -> str:
    """The findings as a JSON document, in a stable order."""
    value = {
        "design": design.settings.title,
        "baseline": design.settings.baseline,
        "counts": counts_of(findings),
        "findings": [finding_value(f, design) for f in findings if f.severity in COUNTED],
    }
    return json.dumps(value, indent=2)


def as_text(design: Design, findings: Sequence[Finding], file: str) -> str:
    """The findings for a person: the worst first, each with its remedy, fixes and sources; then the to-dos."""
    lines = [f"{file}: {design.settings.title}, checked against {design.settings.baseline}", ""]
    for finding in findings:
        if finding.severity in COUNTED and not finding.waived:
            lines += [*_block(finding), ""]
    todo = [f for f in findings if f.severity == "todo" and not f.waived]
    waived = [f for f in findings if f.waived]
    for title, group in (("To do", todo), ("Waived", waived)):
        if group:
            lines += [title, *(f"  {f.rule}  {plain(f.message)}" for f in group), ""]
    counts = counts_of(findings)
    tally = ", ".join(counted(counts[s], *WORDS[s]) for s in COUNTED)
    lines.append(tally if any(counts.values()) else "No problems found.")
    return "\n".join(lines)


def _block(finding: Finding) -> list[str]:
    lines = [f"{finding.severity:<8}{finding.rule}  {plain(finding.message)}"]
    if finding.remedy:
        lines.append(f"        {plain(finding.remedy)}")
    lines += [f"        Fix: {plain(f.title)}" for f in finding.fixes]
    lines += [f"        {source_line(s)} {s.source.url}" for s in finding.sources]
    return lines
