"""Findings as SARIF 2.1.0, which code scanning of GitHub, Azure DevOps and editors read.

A location is the line of the project file where the resource begins, and the resource as a logical location.
Fixes are named in the properties of a result: SARIF's own form for them is a change of text, ours are edits of
the design. Without time stamps and machine paths, the same check gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from fnetdesigner import __version__
from fnetdesigner.cli.checked import Checked, fingerprint
from fnetdesigner.cli.files import read_words
from fnetdesigner.cli.words import source_line
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.rules.finding import Finding, SourceRef
    from fnetdesigner.rules.rule import Rule

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
FINGERPRINT = "fnetdesignerFinding/v1"
INTERNAL = "FND-INT-001"
INTERNAL_TITLE = "A rule failed and was left out."


def as_sarif(checked: Sequence[Checked]) -> str:
    """The findings of one or more projects as one run."""
    known: dict[str, Rule] = {r.id: r for c in checked for r in c.rules if r.mode != "manual" and r.severity in LEVELS}
    rules = [_descriptor(r) for r in known.values()]
    if any(f.rule == INTERNAL for c in checked for f in c.counted):
        text = {"text": INTERNAL_TITLE}
        rules.append({"id": INTERNAL, "shortDescription": text, "defaultConfiguration": {"level": "note"}})
    places = {rule["id"]: index for index, rule in enumerate(rules)}
    driver = {
        "name": "fnetdesigner",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": rules,
    }
    results = [result for c in checked for result in _results(c, places)]
    notes = [_note(c, text) for c in checked for text in _stale(c)]
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": notes}],
        "artifacts": [{"location": {"uri": uri_of(c.file)}, "mimeType": "application/json"} for c in checked],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def uri_of(file: Path) -> str:
    """A file as a URI: relative to where the check runs when it lies there, as pipelines expect it."""
    here = Path.cwd()
    if file.is_absolute() and not file.is_relative_to(here):
        return file.as_uri()
    return quote((file.relative_to(here) if file.is_absolute() else file).as_posix())


def _descriptor(rule: Rule) -> dict[str, Any]:
    text = f"{rule.remedy}\n\n" + "\n".join(f"{source_line(s)} {s.source.url}" for s in rule.sources)
    markdown = f"{rule.remedy}\n\n" + "\n".join(f"- [{source_line(s)}]({s.source.url})" for s in rule.sources)
    found: dict[str, Any] = {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why or rule.title},
        "help": {"text": plain(text), "markdown": markdown},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [rule.family, rule.about.kind or "resource"], "baselines": list(rule.baselines)},
    }
    link = next((s.source.url for s in rule.sources if _is_link(s)), None)
    return found if link is None else {**found, "helpUri": link}


def _is_link(ref: SourceRef) -> bool:
    return ref.source.url.startswith(("https://", "http://"))


def _results(checked: Checked, places: dict[str, int]) -> list[dict[str, Any]]:
    from fnetdesigner.project.places import lines_of_entries

    # To-dos of a rule that also finds faults aside, what is found by a rule outside of the table has no index.
    lines = lines_of_entries(read_words(checked.file, "a .fnd project"), "resources") if checked.counted else {}
    return [_result(f, checked, places, lines) for f in checked.counted]


def _result(finding: Finding, checked: Checked, places: dict[str, int], lines: dict[str, int]) -> dict[str, Any]:
    from fnetdesigner.rules.waivers import Decisions

    subjects = finding.subjects or ("",)
    found: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": LEVELS[finding.severity],
        "message": {"text": plain(finding.message)},
        "locations": [_location(subjects[0], checked, lines)],
        "partialFingerprints": {FINGERPRINT: fingerprint(finding)},
        "properties": {
            "design": checked.design.settings.title,
            "baseline": checked.design.settings.baseline,
            "fixes": [plain(f.title) for f in finding.fixes],
        },
    }
    if finding.rule in places:
        found["ruleIndex"] = places[finding.rule]
    if len(subjects) > 1:
        found["relatedLocations"] = [
            {"id": number, **_location(s, checked, lines)} for number, s in enumerate(subjects[1:], start=1)
        ]
    if finding.waived:
        waiver = Decisions(checked.design.settings, checked.today).waiver_of(finding)
        reason = "" if waiver is None else f"{waiver.reason} ({waiver.owner})" if waiver.owner else waiver.reason
        found["suppressions"] = [{"kind": "inSource", "status": "accepted", "justification": reason}]
    return found


def _location(resource_id: str, checked: Checked, lines: dict[str, int]) -> dict[str, Any]:
    """Where a resource is; one that only the deployed design has stands for the first line."""
    physical = {
        "artifactLocation": {"uri": uri_of(checked.file)},
        "region": {"startLine": lines.get(resource_id, 1)},
    }
    resource = checked.design.resources.get(resource_id)
    if resource is None:
        return {"physicalLocation": physical}
    around = [checked.design.resources[i].name for i in reversed(checked.design.ancestors(resource_id))]
    logical = {
        "name": resource.name,
        "fullyQualifiedName": "/".join((*around, resource.name)),
        "kind": resource.kind,
    }
    return {"physicalLocation": physical, "logicalLocations": [logical]}


def _stale(checked: Checked) -> list[str]:
    return [f"The waiver of {s.waiver.rule} does nothing. {s.text}" for s in checked.stale]


def _note(checked: Checked, text: str) -> dict[str, Any]:
    location = {"physicalLocation": {"artifactLocation": {"uri": uri_of(checked.file)}}}
    return {"level": "note", "message": {"text": text}, "locations": [location]}
