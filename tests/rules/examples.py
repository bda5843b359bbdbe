"""The tests that every family of rules passes, made from its examples.

In ``tests/rules/test_<family>.py``::

    TestPlan = family_tests(PLAN_RULES, plan_examples())

``also`` names rules of other families that no fix may offend and that run along.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply, compare
from fnetdesigner.rules.engine import Engine, Findings, compare_designs, manual_checks
from fnetdesigner.rules.examples.sketch import Example
from fnetdesigner.rules.finding import Finding, Fix
from fnetdesigner.rules.offers import Offer
from fnetdesigner.rules.rule import Rule


def found_in(rules: Sequence[Rule], design: Design, deployed: Design | None = None) -> Findings:
    """What the rules say of a design, of whatever mode they are, and of going to it from ``deployed``."""
    found = [*Engine(rules).run(design).all, *manual_checks(rules, design)]
    if deployed is not None:
        found += compare_designs(rules, deployed, design).all
    broken = [f.message for f in found if f.rule.startswith("FND-INT-")]
    assert broken == []
    return Findings(tuple(found))


def of_rule(rule: str, findings: Findings) -> tuple[Finding, ...]:
    """The findings of one rule."""
    return tuple(f for f in findings.all if f.rule == rule)


def errors(findings: Findings, rules: Sequence[Rule]) -> set[tuple[str, ...]]:
    """The keys of what is wrong enough to stop a deployment; things to verify by hand are not known to be wrong."""
    manual = {r.id for r in rules if r.mode == "manual"}
    return {f.key for f in findings.all if f.severity == "error" and f.rule not in manual}


def with_fixes(findings: Findings) -> list[tuple[Finding, tuple[Fix, ...]]]:
    """Findings with their fixes, which do not take part in comparing findings."""
    return [(f, f.offer.made() if isinstance(f.offer, Offer) else f.fixes) for f in findings.all]


def backwards(design: Design) -> Design:
    """The same design, made in the opposite order."""
    return Design(design.settings, dict(reversed(design.resources.items())), dict(design.layout))


def family_tests(rules: Sequence[Rule], examples: Sequence[Example], also: Sequence[Rule] = ()) -> type:
    """A test class for a family: its words, its examples, its fixes, and that updates equal full runs."""
    everything = (*rules, *also)
    modes = {r.id: r.mode for r in rules}
    per_rule = pytest.mark.parametrize("rule", rules, ids=[r.id for r in rules])
    per_example = pytest.mark.parametrize("example", examples, ids=[e.rule for e in examples])

    class Family:
        def test_ids_are_in_order_and_unique(self) -> None:
            ids = [r.id for r in rules]
            assert ids == sorted(set(ids))

        def test_every_rule_has_an_example(self) -> None:
            assert {e.rule for e in examples} == {r.id for r in rules}

        @per_rule
        def test_words(self, rule: Rule) -> None:
            assert rule.title.endswith(".")
            assert rule.why.endswith(".")
            assert rule.remedy.endswith(".")
            assert rule.sources
            assert "!" not in rule.title + rule.why + rule.remedy

        @per_example
        def test_breaking_is_found(self, example: Example) -> None:
            found = of_rule(example.rule, found_in(rules, example.breaking, example.deployed))
            assert found
            for finding in found:
                names = {d.resources[s].name for s in finding.subjects for d in designs(example) if s in d.resources}
                assert any(f"*{name}*" in finding.message for name in names), finding.message
                assert finding.message.endswith("."), finding.message
                assert "!" not in finding.message
                assert len({f.id for f in finding.fixes}) == len(finding.fixes)
                assert len({f.title for f in finding.fixes}) == len(finding.fixes)

        @per_example
        def test_clean_is_not(self, example: Example) -> None:
            deployed = example.clean_deployed if example.clean_deployed is not None else example.deployed
            found = found_in(rules, example.clean, deployed)
            assert [f.message for f in of_rule(example.rule, found)] == []

        @per_example
        def test_fixes_clear_what_they_fix(self, example: Example) -> None:
            before = found_in(everything, example.breaking, example.deployed)
            for finding in of_rule(example.rule, before):
                for fix in finding.fixes:
                    assert fix.edits
                    mended, changes = apply(example.breaking, fix.edits)
                    assert changes.meaning or changes.settings, fix.title
                    after = found_in(everything, mended, example.deployed)
                    assert finding.key not in {f.key for f in after.all}, fix.title
                    assert errors(after, everything) - errors(before, everything) == set(), fix.title

        @per_example
        def test_updates_equal_full_runs(self, example: Example) -> None:
            if modes[example.rule] != "design":
                return
            steps = [(example.breaking, example.clean), (example.clean, example.breaking)]
            for finding in of_rule(example.rule, Engine(rules).run(example.breaking)):
                steps += [(example.breaking, apply(example.breaking, f.edits)[0]) for f in finding.fixes]
            for old, new in steps:
                engine = Engine(rules)
                engine.run(old)
                updated = engine.update(new, compare(old, new))
                assert with_fixes(updated) == with_fixes(Engine(rules).run(new))

        @per_example
        def test_order_does_not_matter(self, example: Example) -> None:
            one = found_in(rules, example.breaking, example.deployed)
            deployed = None if example.deployed is None else backwards(example.deployed)
            other = found_in(rules, backwards(example.breaking), deployed)
            assert with_fixes(one) == with_fixes(other)

    return Family


def designs(example: Example) -> tuple[Design, ...]:
    """The designs in which the subjects of a breaking example stand."""
    return tuple(d for d in (example.breaking, example.deployed) if d is not None)


def finding_of(rule: Rule, design: Design, deployed: Design | None = None) -> Finding:
    """The one finding of a rule in a design; AssertionError when there are none or several."""
    found = of_rule(rule.id, found_in([rule], design, deployed))
    assert len(found) == 1, [f.message for f in found]
    return found[0]
