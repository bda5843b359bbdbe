"""The rules about service endpoints, by their examples, and which rule speaks of which half of a way."""

from __future__ import annotations

import pytest

from fnetdesigner.kinds.data import KeyVault
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.model.design import Design
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.secured import Secured
from fnetdesigner.rules.examples.service_endpoint import (
    called_bus,
    known_by_address,
    listing_cosmos,
    service_endpoint_examples,
)
from fnetdesigner.rules.examples.workplace import Workplace
from fnetdesigner.rules.families.dns import DNS_RULES
from fnetdesigner.rules.families.plan import PLAN_RULES
from fnetdesigner.rules.families.private_endpoint import PRIVATE_ENDPOINT_RULES
from fnetdesigner.rules.families.service_endpoint import SERVICE_ENDPOINT_RULES
from fnetdesigner.rules.families.storage import STORAGE_RULES
from fnetdesigner.rules.families.subnet import SUBNET_RULES
from fnetdesigner.rules.rule import Rule
from tests.rules.examples import family_tests, finding_of, found_in

OTHERS = (*PLAN_RULES, *SUBNET_RULES, *PRIVATE_ENDPOINT_RULES, *STORAGE_RULES, *DNS_RULES)
TestServiceEndpoint = family_tests(SERVICE_ENDPOINT_RULES, service_endpoint_examples(), also=OTHERS)


def ids(design: Design) -> list[str]:
    outside = [r for r in DNS_RULES if r.id == "FND-DNS-011"]
    found = Engine((*SERVICE_ENDPOINT_RULES, *STORAGE_RULES, *outside)).run(design).all
    return [f.rule for f in found if f.severity == "error"]


def rule_of(number: int) -> Rule:
    return next(r for r in SERVICE_ENDPOINT_RULES if r.id == f"FND-SE-{number:03d}")


def test_there_are_thirteen() -> None:
    assert [r.id for r in SERVICE_ENDPOINT_RULES] == [f"FND-SE-{n:03d}" for n in range(1, 14)]


def test_one_cause_is_one_error() -> None:
    for example in service_endpoint_examples():
        if rule_of(int(example.rule[-3:])).severity == "error":
            assert ids(example.breaking) == [example.rule]


@pytest.mark.parametrize("listed", [False, True])
def test_of_host_storage_storage_speaks(listed: bool) -> None:
    base = Secured(groups=(), storage={"public_network_access": "Enabled"})
    base.sketch.change(base.integration, service_endpoints=() if listed else ("Microsoft.Storage",))
    base.sketch.change(base.storage, allowed_subnets=(base.integration,) if listed else ())
    assert ids(base.sketch.design()) == ["FND-STG-008"]


def test_an_endpoint_that_is_wanted_is_not_called_idle() -> None:
    found = {f.rule for f in found_in(SERVICE_ENDPOINT_RULES, called_bus(False)).all}
    assert found == {"FND-SE-002"}


def test_apps_on_consumption_are_moved_before_they_are_integrated() -> None:
    finding = finding_of(rule_of(3), listing_cosmos(False, "consumption"))
    assert [f.id for f in finding.fixes] == ["to-flex-consumption", "to-elastic-premium"]


def test_an_unfinished_app_is_left_alone() -> None:
    place = Workplace()
    vault = place.sketch.add(KeyVault, "kv", default_action="Deny", allowed_subnets=(place.subnet,))
    place.sketch.change(place.subnet, service_endpoints=("Microsoft.KeyVault",))
    place.sketch.change(place.app, plan=None)
    place.sketch.add(IntendedFlow, "read", source=place.app, target=vault)
    assert ids(place.design()) == []


def test_an_endpoint_that_was_there_before_changes_no_source() -> None:
    with_endpoint = known_by_address(("Microsoft.KeyVault",))
    assert found_in([rule_of(10)], with_endpoint, with_endpoint).all == ()
