"""Runs the rules: over everything once, then only where an edit can have changed an answer.

Each question (a rule, a resource) is a cell that remembers what it read. After an edit, the cells whose
reads meet the touched keys are asked again; the rest keep their answers. After any sequence of edits the
result equals a full run; a property test holds that. A rule that raises is contained: it becomes one
finding that names the rule, and the others go on.
"""

import gc
import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter

from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource, natural_key
from fnetdesigner.model.view import SETTINGS, View, touched_keys
from fnetdesigner.rules.finding import SEVERITIES, Finding, Fix, Problem
from fnetdesigner.rules.offers import Offer, Present
from fnetdesigner.rules.reads import Asked, Cell, Reads
from fnetdesigner.rules.rule import Rule
from fnetdesigner.rules.waivers import Decisions, decisions_differ

FindingKey = tuple[str, ...]
SortKey = tuple[int, str, tuple[tuple[tuple[int, int, str], ...], ...]]


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


REMEMBERED = 3_000
"""So many answers are kept for rules that ask alike; then it begins anew, because a large design has many times that,
and few of them are asked for again."""


class Engine:
    """The findings of one design, kept up to date from edit to edit.

    ``today`` (a date written 2026-11-22) decides which waivers have expired; empty means that none have.
    """

    def __init__(self, rules: Sequence[Rule], today: str = "") -> None:
        self._rules = tuple(r for r in rules if r.mode == "design" and r.check is not None)
        self._by_id = {r.id: r for r in self._rules}
        self._today = today
        self._start(Design())

    def _start(self, design: Design) -> None:
        self._present = Present(design)
        self._started = False
        self._waiting: dict[str, None] = {}
        self._about: dict[type[Resource], tuple[Rule, ...]] = {}
        self._answers: dict[Cell, tuple[Finding, ...]] = {}
        self._reads = Reads()
        self._same: dict[FindingKey, list[Finding]] = {}
        self._standing: dict[FindingKey, tuple[SortKey, Finding]] = {}
        self._begin_round()
        self._findings = Findings(())

    @property
    def findings(self) -> Findings:
        """The findings of the design that was looked at last."""
        return self._findings

    def run(self, design: Design) -> Findings:
        """Look at a whole design, from nothing."""
        self.begin(design)
        self.go_on()
        return self._findings

    def begin(self, design: Design) -> None:
        """Turn to a whole design without looking at it yet: there are no findings until ``go_on`` has ended."""
        self._start(design)
        self._waiting = dict.fromkeys(i for ids in design.index.by_kind.values() for i in ids)

    @property
    def finished(self) -> bool:
        """Whether the findings are those of the whole design."""
        return not self._waiting

    def go_on(self, seconds: float = math.inf) -> bool:
        """Look at what has not been looked at yet, for about so long. True when that was the last of it."""
        stop = time.perf_counter() + seconds
        design, waiting = self._present.design, self._waiting
        with collector_at_rest():
            while waiting:
                resource_id = next(iter(waiting))
                del waiting[resource_id]
                resource = design.resources[resource_id]
                asked: Asked = {}
                for item in self._rules_about(resource):
                    if found := self._ask(item, resource, asked):
                        self._put((item.id, resource_id), found)
                if asked:
                    self._reads.note(resource_id, asked, ())
                if len(self._view.memory or ()) > REMEMBERED:
                    self._begin_round()
                if time.perf_counter() >= stop and waiting:
                    return False
        self._begin_round()
        self._judge_again(self._same)
        self._standing = dict(sorted(self._standing.items(), key=lambda entry: entry[1][0]))
        self._started = True
        self._collect()
        return True

    def update(self, design: Design, changes: ChangeSet) -> Findings:
        """Look at a design that differs from the last one by ``changes``.

        While the last one has not been looked at whole, the findings stay as they are until ``go_on`` has ended.
        """
        old = self._present.design
        if not self._started and not self._waiting:
            return self.run(design)
        keys = touched_keys(old, design, changes)
        if SETTINGS in keys:
            return self.run(design) if self._started else self._begin_anew(design)
        stale = {(r.id, i) for i in changes.meaning for d in (old, design) for r in self._rules_of(i, d)}
        stale |= self._reads.of(keys)
        self._present.design = design
        self._begin_round()
        if not self._started:
            for resource_id in changes.meaning:
                if resource_id not in design.resources:
                    self._waiting.pop(resource_id, None)
                elif resource_id not in old.resources:
                    self._waiting[resource_id] = None
            stale = {cell for cell in stale if cell[1] not in self._waiting}
        touched: set[FindingKey] = set()
        rules_of: dict[str, list[str]] = {}
        for rule_id, resource_id in stale:
            rules_of.setdefault(resource_id, []).append(rule_id)
        for resource_id, rule_ids in rules_of.items():
            resource = design.resources.get(resource_id)
            asked: Asked = {}
            for rule_id in rule_ids:
                found = () if resource is None else self._ask(self._by_id[rule_id], resource, asked)
                touched |= self._replace((rule_id, resource_id), found, old)
            if resource is None:
                self._reads.forget(resource_id)
            else:
                self._reads.note(resource_id, asked, rule_ids)
        self._begin_round()
        decided = changes.settings and decisions_differ(old.settings, design.settings)
        if not self._started or (not touched and not decided):
            return self._findings
        self._judge_again(self._same if decided else touched)
        return self._collect()

    def _begin_anew(self, design: Design) -> Findings:
        self.begin(design)
        return self._findings

    def _rules_of(self, resource_id: str, design: Design) -> tuple[Rule, ...]:
        resource = design.resources.get(resource_id)
        return () if resource is None else self._rules_about(resource)

    def _rules_about(self, resource: Resource) -> tuple[Rule, ...]:
        """The rules that a resource is asked: those about its model, or about one that its model refines."""
        model = type(resource)
        if model not in self._about:
            baseline = self._present.design.settings.baseline
            about = (r for r in self._rules if issubclass(model, r.about) and baseline in r.baselines)
            self._about[model] = tuple(about)
        return self._about[model]

    def _begin_round(self) -> None:
        """Look at the present design with nothing remembered of another one."""
        self._view = View(self._present.design, mending=False, memory={})

    def _ask(self, item: Rule, resource: Resource, asked: Asked) -> tuple[Finding, ...]:
        view = self._view
        found = _answer(item, resource, view, self._present)
        reads = view.reads
        if not reads:
            return found
        view.reads = set()
        # The resource itself and the settings count as read by every cell; update() goes by that.
        reads.discard(SETTINGS)
        reads.discard(("resource", resource.id))
        if reads:
            asked.setdefault(frozenset(reads), []).append(item.id)
        return found

    def _put(self, cell: Cell, found: tuple[Finding, ...]) -> None:
        if found:
            self._answers[cell] = found
            for finding in found:
                self._same.setdefault(finding.key, []).append(finding)

    def _replace(self, cell: Cell, found: tuple[Finding, ...], old: Design) -> set[FindingKey]:
        """Give a cell a new answer; returns the keys of findings that came, went or changed."""
        before = self._answers.get(cell, ())
        if before == found:
            return set()
        self._answers.pop(cell, None)
        for finding in before:
            if isinstance(finding.offer, Offer):
                finding.offer.keep_to(old)
            left = [f for f in self._same.pop(finding.key, ()) if f is not finding]
            if left:
                self._same[finding.key] = left
        self._put(cell, found)
        return {f.key for f in (*before, *found)}

    def _judge_again(self, keys: Iterable[FindingKey]) -> None:
        """Settle which findings stand under some keys, and what was decided about them."""
        decisions = Decisions(self._present.design.settings, self._today)
        for key in keys:
            if key in self._same:
                # Where two resources lead to one finding, it is told once.
                finding = decisions.applied(min(self._same[key], key=lambda f: f.message))
                self._standing[key] = (sort_key(finding), finding)
            else:
                self._standing.pop(key, None)

    def _collect(self) -> Findings:
        # Nearly in order since the last time, which this sort makes use of.
        ordered = sorted(self._standing.values(), key=itemgetter(0))
        self._findings = Findings(tuple([finding for _, finding in ordered]))
        return self._findings


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Without Python's collector of cycles: a full check makes much that stays, and the collector would walk over
    all of it again and again, which takes as long as the rules do."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def sort_key(finding: Finding) -> SortKey:
    """The stable order of findings: the worst first, then by rule, then by subject."""
    return SEVERITIES.index(finding.severity), finding.rule, tuple(natural_key(s) for s in finding.subjects)


def ask(item: Rule, resource_id: str, view: View) -> tuple[Finding, ...]:
    """What one rule says of one resource. Only rules of mode design and manual may be asked."""
    resource = view.design.resources[resource_id]
    if view.settings.baseline not in item.baselines:
        return ()
    return _answer(item, resource, view, Present(view.design))


def _answer(item: Rule, resource: Resource, view: View, present: Present) -> tuple[Finding, ...]:
    check = item.check
    if check is None:
        return ()
    try:
        found = list(check(resource, view))
        if not found:
            return ()
        return tuple([as_finding(item, p, Offer(check, resource.id, p, present)) for p in found])
    except Exception as error:  # a faulty rule must not take the others with it
        message = f"Rule {item.id} failed on *{resource.name}* ({type(error).__name__}). The other rules went on."
        return (Finding("FND-INT-001", "info", message, (resource.id,), (), "", "Please report this as a defect."),)


def as_finding(item: Rule, found: Problem, offer: Callable[[], tuple[Fix, ...]] | None = None) -> Finding:
    """A problem with its rule's words and sources. ``offer`` makes its fixes; without it they are those it has."""
    return Finding(
        item.id,
        found.severity or item.severity,
        found.message,
        found.subjects,
        item.sources,
        item.why,
        item.remedy,
        (lambda: found.fixes) if offer is None else offer,
    )


def ids_about(item: Rule, design: Design) -> Iterator[str]:
    """The resources that a rule is about, in the natural order of each kind."""
    for ids in design.index.by_kind.values():
        if ids and isinstance(design.resources[ids[0]], item.about):
            yield from ids


def compare_designs(rules: Iterable[Rule], deployed: Design, design: Design, today: str = "") -> Findings:
    """What the edit rules say of going from the deployed design to this one, as this one decides about it."""
    decisions = Decisions(design.settings, today)
    found = [
        decisions.applied(as_finding(item, p))
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
            for resource_id in ids_about(item, design):
                found += ask(item, resource_id, View(design))
    return tuple(sorted(found, key=sort_key))
