"""Every rule of the fact sheet is in the rulebook, or listed here with the reason why it is not."""

from __future__ import annotations

from collections import Counter

import pytest

from fnetdesigner.rules.examples.catalogue import all_examples
from fnetdesigner.rules.rulebook import rulebook

SHEET = {
    "PLAN": 26,
    "VNET": 20,
    "SUBNET": 36,
    "PE": 20,
    "SE": 13,
    "STG": 25,
    "KV": 6,
    "DNS": 21,
    "NSG": 22,
    "UDR": 17,
    "OUT": 22,
    "GW": 28,
    "HYB": 13,
    "TRIG": 15,
    "ACL": 22,
    "SVC": 6,
    "EXP": 10,
}
"""How many numbered rules each family of the fact sheet has; they are numbered from 001 without a gap."""

LEFT_OUT = {
    "FND-UDR-017": "A route's next hop is a choice of Azure's own types; the wrong ones cannot be drawn.",
}
"""Rules that the designer cannot break, with the reason."""


def sheet_ids() -> list[str]:
    return [f"FND-{family}-{number:03}" for family, count in SHEET.items() for number in range(1, count + 1)]


def test_the_sheet_has_322_rules() -> None:
    assert len(sheet_ids()) == 322


@pytest.mark.parametrize("rule_id", sheet_ids())
def test_every_rule_is_there_or_its_absence_is_explained(rule_id: str) -> None:
    known = {r.id for r in rulebook()}
    assert (rule_id in known) != (rule_id in LEFT_OUT)


def test_no_rule_is_declared_twice() -> None:
    assert [i for i, n in Counter(r.id for r in rulebook()).items() if n > 1] == []


def test_every_rule_has_an_example() -> None:
    shown = {e.rule for e in all_examples()}
    assert [r.id for r in rulebook() if r.id not in shown] == []
