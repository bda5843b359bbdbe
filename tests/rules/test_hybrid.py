"""The rules about Hybrid Connections, by their examples, and their silences."""

from __future__ import annotations

import pytest

from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply
from fnetdesigner.rules.examples.hybrid import hybrid_examples, office
from fnetdesigner.rules.families.hybrid import HYBRID_RULES
from fnetdesigner.rules.families.plan import PLAN_RULES
from fnetdesigner.rules.families.private_endpoint import PRIVATE_ENDPOINT_RULES
from fnetdesigner.rules.families.storage import STORAGE_RULES
from tests.rules.examples import errors, family_tests, finding_of, found_in

OTHERS = (*PLAN_RULES, *PRIVATE_ENDPOINT_RULES, *STORAGE_RULES)
TestHybrid = family_tests(HYBRID_RULES, hybrid_examples(), also=OTHERS)


def ids(design: Design) -> list[str]:
    return [f.rule.removeprefix("FND-HYB-") for f in found_in(HYBRID_RULES, design).all]


def test_there_are_thirteen() -> None:
    assert [r.id for r in HYBRID_RULES] == [f"FND-HYB-{n:03d}" for n in range(1, 14)]


def test_one_cause_is_one_error() -> None:
    for example in hybrid_examples():
        # As it was found: a connection without any manager is unfinished, not wrong.
        own = [f.severity for f in found_in(HYBRID_RULES, example.breaking).all if f.rule == example.rule]
        severity = own[0] if own else ""
        wrong = {k[0] for k in errors(found_in((*HYBRID_RULES, *OTHERS), example.breaking), HYBRID_RULES)}
        # A Windows container is wrong by itself.
        assert wrong - {"FND-PLAN-016"} == ({example.rule} if severity == "error" else set())


@pytest.mark.parametrize("tier", ["consumption", "flex-consumption"])
def test_of_plans_without_hybrid_connections_plan_speaks(tier: str) -> None:
    assert ids(office(tier)) == []


@pytest.mark.parametrize("host", ["a.corp.example,b.corp.example", "192.168.0.0/24", "sql.corp.example:1433", "sql?"])
def test_what_is_not_one_host(host: str) -> None:
    assert ids(office(host=host)) == ["002"]


@pytest.mark.parametrize(("host", "found"), [("", []), ("localhost", ["005"]), ("fd00::1", ["005"]), ("sql", [])])
def test_what_is_one_host(host: str, found: list[str]) -> None:
    assert ids(office(host=host)) == found


def test_a_connection_nobody_uses_needs_no_manager() -> None:
    design = office(managers=0, count=0)
    assert ids(design) == []


def test_a_short_range_is_split_with_its_users_and_managers() -> None:
    design = office(port="1433-1435")
    rule = next(r for r in HYBRID_RULES if r.id == "FND-HYB-002")
    (split,) = finding_of(rule, design).fixes
    mended, changes = apply(design, split.edits)
    assert len(changes.added) == 2
    assert ids(mended) == []


def test_a_long_range_is_not_split() -> None:
    rule = next(r for r in HYBRID_RULES if r.id == "FND-HYB-002")
    assert finding_of(rule, office(port="1000-2000")).fixes == ()


def test_several_apps_share_the_count_of_a_plan() -> None:
    rule = next(r for r in HYBRID_RULES if r.id == "FND-HYB-007")
    finding = finding_of(rule, office("dedicated", count=6, plan={"sku": "B1"}))
    assert "allows 5" in finding.message
    assert [f.title for f in finding.fixes] == ["Make *plan-app* S1"]
