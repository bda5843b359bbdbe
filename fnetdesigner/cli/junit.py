"""Findings as JUnit XML, which every pipeline can show: a suite for each project, a case for each finding.

A finding at or above the threshold is a failed case, a milder one a passed case with words, a waived one a
skipped case; a rule that found nothing is a passed case. Times are left out: a check has none worth telling.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from fnetdesigner.cli.checked import Checked, is_fatal
from fnetdesigner.cli.words import source_line
from fnetdesigner.report.markup import clean
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.rules.finding import Finding


def as_junit(checked: Sequence[Checked], threshold: str) -> str:
    """The cases of one or more projects as one document."""
    root = ElementTree.Element("testsuites", name="fnetdesigner check")
    for one in checked:
        suite = ElementTree.SubElement(root, "testsuite", name=clean(f"{one.file.name}: {one.design.settings.title}"))
        suite.extend(_cases(one, threshold))
        _count(suite, [suite])
    _count(root, list(root))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode")


def _count(holder: ElementTree.Element, suites: Sequence[ElementTree.Element]) -> None:
    for name, path in (("tests", "testcase"), ("failures", "testcase/failure"), ("skipped", "testcase/skipped")):
        holder.set(name, str(sum(len(s.findall(path)) for s in suites)))
    holder.set("errors", "0")


def _cases(checked: Checked, threshold: str) -> Iterator[ElementTree.Element]:
    by_rule: dict[str, list[Finding]] = {}
    for finding in checked.counted:
        by_rule.setdefault(finding.rule, []).append(finding)
    for rule in checked.rules:
        if rule.mode == "manual" or checked.design.settings.baseline not in rule.baselines:
            continue
        found = by_rule.pop(rule.id, ())
        if not found:
            yield _case(rule.id, rule.title)
        for finding in found:
            yield _found(finding, checked, threshold)
    for rest in by_rule.values():
        for finding in rest:
            yield _found(finding, checked, threshold)


def _case(rule: str, name: str) -> ElementTree.Element:
    return ElementTree.Element("testcase", classname=f"fnetdesigner.{rule}", name=clean(name))


def _found(finding: Finding, checked: Checked, threshold: str) -> ElementTree.Element:
    message = plain(finding.message)
    case = _case(finding.rule, message)
    sources = (f"{source_line(s)} {s.source.url}" for s in finding.sources)
    words = clean("\n".join((message, plain(finding.remedy), *sources)))
    if finding.waived:
        ElementTree.SubElement(case, "skipped", message=clean(_reason(finding, checked)))
    elif is_fatal(finding, threshold):
        failure = ElementTree.SubElement(case, "failure", message=clean(message), type=finding.severity)
        failure.text = words
    else:
        ElementTree.SubElement(case, "system-out").text = f"{finding.severity}: {words}"
    return case


def _reason(finding: Finding, checked: Checked) -> str:
    from fnetdesigner.rules.waivers import Decisions

    waiver = Decisions(checked.design.settings, checked.today).waiver_of(finding)
    return "Waived" if waiver is None or not waiver.reason else f"Waived: {waiver.reason}"
