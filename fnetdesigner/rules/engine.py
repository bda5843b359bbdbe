"""Runs the rules: over everything once, then only where an edit can have changed an answer.

Each question (a rule, a resource) is a cell that remembers what it read. After an edit, the cells whose
reads meet the touched keys are asked again; the rest keep their answers. After any sequence of edits the
result equals a full run; a property test holds that. A rule that raises is contained: it becomes one
finding that names the rule, and the others go on.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design, Waiver
from fnetdesigner.model.resource import natural_key
from fnetdesigner.model.view import Key, View, touched_keys
from fnetdesigner.rules.finding import SEVERITIES, Finding, Problem
from fnetdesigner.rules.rule import Rule

Cell = tuple[str, str]
"""A question: rule id and resource id."""


@dataclass(frozen=True)
class Findings:
    """The findings of a design: ``all`` of them, worst first, then by rule and subject."""

    all: tuple[Finding, ...]

    @cached_property
    def by_resource(self) -> Mapping[str, tuple[Finding, ...]]:
        """Findings, waived ones aside, by the resource that they are shown on (every subject)."""
        found: dict[str, list[Finding]] = {}
        for finding in self.all:
            if not finding.waived:
                for subject in finding.subjects:
                    found.setdefault(subject, []).append(finding)
        return {k: tuple(v) for k, v in found.items()}

    @cached_property
    def worst(self) -> Mapping[str, str]:
        """The worst severity on each resource; only where it is the thing that is wrong (first subject)."""
        found: dict[str, str] = {}
        for finding in self.all:
            if not finding.waived and finding.subjects:
                found.setdefault(finding.subjects[0], finding.severity)
        return found

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many findings of each severity count, waived ones aside."""
        return {s: sum(1 for f in self.all if f.severity == s and not f.waived) for s in SEVERITIES}


class Engine:
    """The findings of one design, kept up to date from edit to edit.

    ``today`` (a date written 2026-11-22) decides which waivers have expired; empty means that none have.
    """

    def __init__(self, rules: Sequence[Rule], today: str = "") -> None:
        self._rules = tuple(r for r in rules if r.mode == "design" and r.check is not None)
        self._about: dict[str, list[Rule]] = {}
        for item in self._rules:
            self._about.setdefault(item.about.kind, []).append(item)
        self._by_id = {r.id: r for r in self._rules}
        self._today = today
        self._design: Design | None = None
        self._answers: dict[Cell, tuple[Finding, ...]] = {}
        self._reads: dict[Cell, frozenset[Key]] = {}
        self._readers: dict[Key, set[Cell]] = {}
        self._findings = Findings(())

    @property
    def findings(self) -> Findings:
        """The findings of the design that was looked at last."""
        return self._findings

    def run(self, design: Design) -> Findings:
        """Look at a whole design, from nothing."""
        self._answers.clear()
        self._reads.clear()
        self._readers.clear()
        self._design = design
        for kind, rules in self._about.items():
            for resource_id in design.index.by_kind.get(kind, ()):
                for item in rules:
                    self._ask(item, resource_id, design)
        return self._collect(design)

    def update(self, design: Design, changes: ChangeSet) -> Findings:
        """Look at a design that differs from the last one by ``changes``."""
        old = self._design
        if old is None:
            return self.run(design)
        if not (changes.meaning or changes.settings):
            self._design = design
            return self._findings
        stale: set[Cell] = set()
        for key in touched_keys(old, design, changes):
            stale |= self._readers.get(key, set())
        for resource_id in changes.added:
            stale.update((r.id, resource_id) for r in self._about.get(design.resources[resource_id].kind, ()))
        self._design = design
        for cell in stale:
            self._forget(cell)
        for rule_id, resource_id in stale:
            if resource_id in design.resources:
                self._ask(self._by_id[rule_id], resource_id, design)
        return self._collect(design)

    def _forget(self, cell: Cell) -> None:
        self._answers.pop(cell, None)
        for key in self._reads.pop(cell, ()):
            self._readers[key].discard(cell)

    def _ask(self, item: Rule, resource_id: str, design: Design) -> None:
        view = View(design)
        cell = (item.id, resource_id)
        found = ask(item, resource_id, view)
        view.reads.add(("resource", resource_id))
        view.reads.add(("settings",))
        reads = frozenset(view.reads)
        self._reads[cell] = reads
        for key in reads:
            self._readers.setdefault(key, set()).add(cell)
        if found:
            self._answers[cell] = found

    def _collect(self, design: Design) -> Findings:
        found: dict[tuple[str, ...], Finding] = {}
        for answers in self._answers.values():
            for finding in answers:
                if finding.key not in found or finding.message < found[finding.key].message:
                    found[finding.key] = finding
        waivers = design.settings.waivers
        done = [with_waivers(f, waivers, self._today) for f in found.values()] if waivers else list(found.values())
        self._findings = Findings(tuple(sorted(done, key=sort_key)))
        return self._findings


def sort_key(finding: Finding) -> tuple[int, str, tuple[tuple[tuple[int, int, str], ...], ...]]:
    """The stable order of findings: the worst first, then by rule, then by subject."""
    return SEVERITIES.index(finding.severity), finding.rule, tuple(natural_key(s) for s in finding.subjects)


def ask(item: Rule, resource_id: str, view: View) -> tuple[Finding, ...]:
    """What one rule says of one resource. Only rules of mode design and manual may be asked."""
    resource = view.design.resources[resource_id]
    if item.check is None or view.settings.baseline not in item.baselines:
        return ()
    try:
        return tuple(as_finding(item, p) for p in item.check(resource, view))
    except Exception as error:  # a faulty rule must not take the others with it
        message = f"Rule {item.id} failed on *{resource.name}* ({type(error).__name__}). The other rules went on."
        return (Finding("FND-INT-001", "info", message, (resource_id,), (), "", "Please report this as a defect."),)


def as_finding(item: Rule, found: Problem) -> Finding:
    """A problem with its rule's words and sources."""
    return Finding(
        item.id,
        found.severity or item.severity,
        found.message,
        found.subjects,
        item.sources,
        item.why,
        item.remedy,
        found.fixes,
    )


def with_waivers(finding: Finding, waivers: Iterable[Waiver], today: str) -> Finding:
    """The finding marked as waived when a waiver that has not expired names its rule and all its subjects."""
    for waiver in waivers:
        expired = waiver.expires is not None and today != "" and today > waiver.expires
        if waiver.rule == finding.rule and not expired and set(finding.subjects) <= set(waiver.resources):
            return replace(finding, waived=True)
    return finding


def compare_designs(rules: Iterable[Rule], deployed: Design, design: Design) -> Findings:
    """What the edit rules say of going from the deployed design to this one."""
    found = [
        as_finding(item, p)
        for item in rules
        if item.compare is not None and design.settings.baseline in item.baselines
        for p in item.compare(deployed, design)
    ]
    return Findings(tuple(sorted(found, key=sort_key)))


def manual_checks(rules: Iterable[Rule], design: Design) -> tuple[Finding, ...]:
    """What is to be verified by hand, because the design cannot know it: the check list of the report."""
    found: list[Finding] = []
    for item in rules:
        if item.mode == "manual":
            for resource_id in design.index.by_kind.get(item.about.kind, ()):
                found += ask(item, resource_id, View(design))
    return tuple(sorted(found, key=sort_key))
