"""The rules about access restrictions, by their examples; endpoints run along, for their fixes meet."""

from __future__ import annotations

import pytest

from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.rules.access_lists import ip_range, is_tag, rule_covers
from fnetdesigner.rules.examples.access import access_examples
from fnetdesigner.rules.examples.workplace import Workplace
from fnetdesigner.rules.families.access import ACCESS_RULES
from fnetdesigner.rules.families.private_endpoint import PRIVATE_ENDPOINT_RULES
from tests.rules.examples import family_tests, found_in, of_rule

TestAccess = family_tests(ACCESS_RULES, access_examples(), also=PRIVATE_ENDPOINT_RULES)


def test_slots_have_lists_of_their_own() -> None:
    place = Workplace()
    rules = (AccessRule(name="nowhere", source="somewhere"),)
    place.sketch.add(DeploymentSlot, "staging", app=place.app, access_rules=rules, unmatched_action="Deny")
    found = of_rule("FND-ACL-007", found_in(ACCESS_RULES, place.design()))
    assert [f.message for f in found] == [
        "Slot *staging* has rule nowhere: somewhere is neither an address range nor a service tag."
    ]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("203.0.113.4", True),
        ("203.0.113.5/24", True),
        ("2001:db8::/32", True),
        ("203.0.113", False),
        ("a.b.c.d", False),
    ],
)
def test_ranges_are_told_from_other_words(text: str, known: bool) -> None:
    assert (ip_range(text) is not None) is known


@pytest.mark.parametrize(
    ("text", "tag"),
    [("AzureCloud", True), ("azurecloud.westeurope", True), ("Storage.WestEurope", True), ("example.com", False)],
)
def test_tags_are_told_from_names(text: str, tag: bool) -> None:
    assert is_tag(text) is tag


@pytest.mark.parametrize(
    ("one", "other", "covers"),
    [
        ("203.0.113.0/24", "203.0.113.9", True),
        ("203.0.113.9", "203.0.113.0/24", False),
        ("Any", "2001:db8::/32", True),
        ("0.0.0.0/0", "2001:db8::/32", False),
        ("AzureCloud", "AzureCloud.WestEurope", True),
        ("203.0.113.0/24,198.51.100.0/24", "198.51.100.7", True),
    ],
)
def test_what_a_rule_covers(one: str, other: str, covers: bool) -> None:
    assert rule_covers(AccessRule(name="a", source=one), AccessRule(name="b", source=other)) is covers
