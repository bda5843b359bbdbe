"""The rules about Key Vault, by their examples, and that one cause is one finding."""

from __future__ import annotations

from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.key_vault import key_vault_examples, many_addresses, secrets, shared_vault
from fnetdesigner.rules.families.dns import DNS_RULES
from fnetdesigner.rules.families.key_vault import KEY_VAULT_RULES
from fnetdesigner.rules.families.plan import PLAN_RULES
from fnetdesigner.rules.families.private_endpoint import PRIVATE_ENDPOINT_RULES
from fnetdesigner.rules.families.service_endpoint import SERVICE_ENDPOINT_RULES
from fnetdesigner.rules.families.storage import STORAGE_RULES
from tests.rules.examples import errors, family_tests, found_in, of_rule

OTHERS = (*PLAN_RULES, *PRIVATE_ENDPOINT_RULES, *STORAGE_RULES, *DNS_RULES, *SERVICE_ENDPOINT_RULES)
TestKeyVault = family_tests(KEY_VAULT_RULES, key_vault_examples(), also=OTHERS)


def test_one_cause_is_one_error() -> None:
    severities = {r.id: r.severity for r in KEY_VAULT_RULES}
    for example in key_vault_examples():
        found = found_in((*KEY_VAULT_RULES, *OTHERS), example.breaking)
        wrong = {key[0] for key in errors(found, (*KEY_VAULT_RULES, *OTHERS))}
        # A Windows container is wrong by itself.
        expected = {example.rule} if severities[example.rule] == "error" else set()
        assert wrong - {"FND-PLAN-016"} == expected


def test_of_a_half_way_service_endpoints_speak() -> None:
    found = found_in((*KEY_VAULT_RULES, *SERVICE_ENDPOINT_RULES), shared_vault(True))
    assert [f.rule for f in found.all] == ["FND-SE-001"]


def test_one_missing_way_is_one_finding_however_many_apps_need_it() -> None:
    found = of_rule("FND-KV-003", Engine(KEY_VAULT_RULES).run(shared_vault(False)))
    assert len(found) == 1
    assert len(found[0].subjects) == 4


def test_a_thousand_addresses_are_taken() -> None:
    assert found_in(KEY_VAULT_RULES, many_addresses(1000)).all == ()
    assert [f.rule for f in found_in(KEY_VAULT_RULES, many_addresses(1001)).all] == ["FND-KV-004"]


def test_apps_by_address_are_not_judged() -> None:
    assert found_in(KEY_VAULT_RULES, secrets(admitted=False, allowed_addresses=("203.0.113.7",))).all == ()
