"""The rules about storage, by their examples, and that one cause is one finding."""

from __future__ import annotations

import pytest

from fnetdesigner.model.edits import apply
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.secured import Secured
from fnetdesigner.rules.examples.storage import storage_examples
from fnetdesigner.rules.families.dns import DNS_RULES
from fnetdesigner.rules.families.private_endpoint import PRIVATE_ENDPOINT_RULES
from fnetdesigner.rules.families.storage import STORAGE_RULES
from tests.rules.examples import errors, family_tests, found_in, of_rule

OTHERS = (*PRIVATE_ENDPOINT_RULES, *DNS_RULES)
TestStorage = family_tests(STORAGE_RULES, storage_examples(), also=OTHERS)


@pytest.mark.parametrize(
    "rule", ["FND-STG-003", "FND-STG-004", "FND-STG-005", "FND-STG-006", "FND-STG-008", "FND-STG-009", "FND-STG-010"]
)
def test_one_cause_is_one_error(rule: str) -> None:
    for example in storage_examples():
        if example.rule == rule:
            found = Engine((*STORAGE_RULES, *OTHERS)).run(example.breaking)
            assert [f.rule for f in found.all if f.severity == "error"] == [rule]


@pytest.mark.parametrize("tier", ["elastic-premium", "flex-consumption", "dedicated"])
def test_the_secured_design_is_in_order(tier: str) -> None:
    found = found_in((*STORAGE_RULES, *OTHERS), Secured(tier).sketch.design())
    assert {f.rule for f in found.all} == {"FND-STG-023"}


def test_consumption_has_two_kinds_of_remedy() -> None:
    design = next(e for e in storage_examples() if e.rule == "FND-STG-003").breaking
    finding = of_rule("FND-STG-003", Engine(STORAGE_RULES).run(design))[0]
    assert [f.id for f in finding.fixes] == ["to-flex-consumption", "to-elastic-premium", "open-storage"]
    for remedy in finding.fixes:
        mended, _ = apply(design, remedy.edits)
        assert errors(Engine((*STORAGE_RULES, *OTHERS)).run(mended), STORAGE_RULES) == set()


def test_missing_endpoints_go_beside_the_others_and_resolve() -> None:
    design = Secured(groups=("blob",)).sketch.design()
    finding = of_rule("FND-STG-006", Engine(STORAGE_RULES).run(design))[0]
    mended, changes = apply(design, finding.fixes[0].edits)
    kinds = sorted(mended.resources[i].kind for i in changes.added)
    assert kinds == ["private-dns-zone", "private-dns-zone-link", "private-endpoint"]
    made = next(mended.resources[i] for i in changes.added if mended.resources[i].kind == "private-endpoint")
    assert made.parent == Secured().private.id
    assert errors(Engine((*STORAGE_RULES, *OTHERS)).run(mended), STORAGE_RULES) == set()
