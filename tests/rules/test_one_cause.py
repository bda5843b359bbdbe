"""One cause, one finding: what breaks one rule does not make others speak of the same thing.

The breaking design of an example differs from its clean twin in the cause. An error or warning of another rule that
the twin does not have is therefore either a second word about that cause, or a thing of its own. Which ones are
things of their own is written down here, each with its reason.
"""

from __future__ import annotations

from functools import lru_cache

import pytest

from fnetdesigner.model.design import Design
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.catalogue import all_examples, examples_by_rule
from fnetdesigner.rules.finding import Finding
from fnetdesigner.rules.rulebook import rulebook

OF_ITS_OWN = {
    ("FND-SUBNET-004", "FND-SUBNET-003"): "A remark about Windows; the twin is Linux, which has another figure.",
    ("FND-SUBNET-009", "FND-SUBNET-003"): "Too small for sharing, and below what is advised for one plan alone.",
    ("FND-SUBNET-016", "FND-SUBNET-015"): "The remark is about the figure, the warning about the apps that are there.",
    ("FND-SUBNET-036", "FND-SVC-002"): "The endpoint that is one too many leads to one more account, which is open.",
    ("FND-PE-012", "FND-PE-013"): "A hundred endpoints of one app can stand in one network only as duplicates.",
    ("FND-PE-018", "FND-STG-013"): "The remark says what an endpoint may do, the warning where storage should be.",
    ("FND-SE-010", "FND-SE-002"): "The one compares with the deployed design, the other looks at this one.",
    ("FND-KV-006", "FND-PLAN-016"): "A remark of 2021 about vaults; it must not silence the error that none will run.",
    ("FND-DNS-021", "FND-DNS-002"): "A remark of 2021 about Linux; the error is about what the servers answer.",
    ("FND-NSG-003", "FND-STG-009"): "A rule that denies everything stops the host storage beside the flow.",
    ("FND-NSG-003", "FND-NSG-020"): "A rule that denies everything stops the runtime beside the flow.",
    ("FND-NSG-020", "FND-STG-009"): "Signing in and logging beside the host storage.",
    ("FND-NSG-022", "FND-STG-009"): "A remark about tags; the rule that it explains denies the host storage.",
    ("FND-NSG-022", "FND-NSG-020"): "A remark about tags; the rule that it explains denies the runtime.",
    ("FND-UDR-015", "FND-STG-009"): "A route that drops everything stops the host storage beside the flow.",
    ("FND-OUT-001", "FND-VNET-019"): "What is meant to be called there, and what else of the network is missed.",
    ("FND-OUT-002", "FND-EXP-004"): "A remark why the setting is idle; the error is that it is refused.",
    ("FND-OUT-011", "FND-UDR-014"): "An idle NAT gateway, and a runtime that depends on the appliance.",
    ("FND-TRIG-012", "FND-ACL-016"): "The restriction keeps events out, and is on one of two sites only.",
    ("FND-TRIG-013", "FND-ACL-016"): "The restriction keeps events out, and is on one of two sites only.",
    ("FND-SVC-005", "FND-TRIG-015"): "A remark about doors; the error is about the trigger that needs one.",
}
"""Pairs of a broken rule and another that speaks beside it, with the reason why it has something else to say."""

PAIRS = (
    ("FND-UDR-003", "FND-GW-004"),
    ("FND-SE-006", "FND-ACL-006"),
    ("FND-SVC-001", "FND-KV-001"),
    ("FND-SVC-001", "FND-KV-003"),
    ("FND-SVC-001", "FND-TRIG-002"),
    ("FND-SVC-001", "FND-TRIG-007"),
    ("FND-SVC-001", "FND-TRIG-015"),
    ("FND-PLAN-016", "FND-HYB-012"),
    ("FND-GW-015", "FND-SUBNET-029"),
    ("FND-PLAN-024", "FND-EXP-008"),
    ("FND-OUT-008", "FND-EXP-010"),
    ("FND-UDR-005", "FND-UDR-014"),
)
"""Rules that look at one thing from two sides: in no example do both speak."""

SIDES = {rule for pair in PAIRS for rule in pair}


def loud(design: Design) -> tuple[Finding, ...]:
    """The errors and warnings of all rules."""
    return tuple(f for f in Engine(rulebook()).run(design).all if f.severity in ("error", "warning"))


@lru_cache(maxsize=1)
def beside() -> dict[tuple[str, str], str]:
    """Who speaks beside whom in the breaking examples and not in their clean twins, with one of the messages."""
    found: dict[tuple[str, str], str] = {}
    for example in all_examples():
        known = {f.key for f in loud(example.clean)}
        for finding in loud(example.breaking):
            if finding.rule != example.rule and finding.key not in known:
                found.setdefault((example.rule, finding.rule), finding.message)
    return found


def test_what_else_is_said_of_a_cause_is_a_thing_of_its_own() -> None:
    assert {pair: message for pair, message in beside().items() if pair not in OF_ITS_OWN} == {}


def test_no_reason_is_given_for_what_nobody_says() -> None:
    assert [pair for pair in OF_ITS_OWN if pair not in beside()] == []


@pytest.mark.parametrize("rule", sorted(SIDES))
def test_of_two_sides_one_speaks(rule: str) -> None:
    for example in examples_by_rule()[rule]:
        said = {f.rule for f in loud(example.breaking)}
        assert rule in said
        assert [pair for pair in PAIRS if said >= set(pair)] == []
