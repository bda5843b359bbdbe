"""The rules about triggers, by their examples, and that one cause is one finding."""

from __future__ import annotations

import pytest

from fnetdesigner.azure.facts import facts
from fnetdesigner.kinds.data import ServiceBusNamespace
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.secured import Secured
from fnetdesigner.rules.examples.trigger import orders, pictures, trigger_examples
from fnetdesigner.rules.families.dns import DNS_RULES
from fnetdesigner.rules.families.plan import PLAN_RULES
from fnetdesigner.rules.families.private_endpoint import PRIVATE_ENDPOINT_RULES
from fnetdesigner.rules.families.service_endpoint import SERVICE_ENDPOINT_RULES
from fnetdesigner.rules.families.storage import STORAGE_RULES
from fnetdesigner.rules.families.trigger import TRIGGER_RULES
from fnetdesigner.rules.trigger_words import is_older
from tests.rules.examples import errors, family_tests, found_in

OTHERS = (*PLAN_RULES, *PRIVATE_ENDPOINT_RULES, *STORAGE_RULES, *DNS_RULES, *SERVICE_ENDPOINT_RULES)
ALL = (*TRIGGER_RULES, *OTHERS)
TestTrigger = family_tests(TRIGGER_RULES, trigger_examples(), also=OTHERS)


def ids(design: Design) -> list[str]:
    return [f.rule.removeprefix("FND-TRIG-") for f in found_in(TRIGGER_RULES, design).all]


def test_there_are_fifteen() -> None:
    assert [r.id for r in TRIGGER_RULES] == [f"FND-TRIG-{n:03d}" for n in range(1, 16)]


def test_one_cause_is_one_error() -> None:
    severities = {r.id: r.severity for r in TRIGGER_RULES}
    for example in trigger_examples():
        wrong = {key[0] for key in errors(found_in(ALL, example.breaking), ALL)}
        assert wrong == ({example.rule} if severities[example.rule] == "error" else set())


def test_of_host_storage_storage_speaks() -> None:
    base = Secured(groups=(), integrated=False)
    base.sketch.change(base.app, triggers=({"type": "queue"},))
    assert {key[0] for key in errors(found_in(ALL, base.sketch.design()), ALL)} == {"FND-STG-005"}


def test_a_half_way_is_the_business_of_service_endpoints() -> None:
    base = Secured(groups=("blob", "file", "queue", "table"))
    bus = base.sketch.add(
        ServiceBusNamespace, "sbns-orders", default_action="Deny", allowed_subnets=(base.integration,)
    )
    base.sketch.change(base.app, triggers=({"type": "service-bus", "source": bus.id},), scale_monitoring=True)
    assert {key[0] for key in errors(found_in(ALL, base.sketch.design()), ALL)} == {"FND-SE-001"}


@pytest.mark.parametrize(
    ("version", "least", "older"),
    [
        ("3.0.9", "3.0.10", True),
        ("3.0.10", "3.0.10", False),
        ("5", "4.1.0", False),
        ("", "4.1.0", False),
        ("4.x", "4.1.0", False),
        ("1.0.0", None, False),
        ("4.0.9.9", "4.1.0", True),
    ],
)
def test_versions_are_compared_as_numbers(version: str, least: str | None, older: bool) -> None:
    assert is_older(version, least) is older


def test_only_queues_of_storage_scale_by_target() -> None:
    table = facts("2024-11")
    queue, blob = table.extension("queue"), table.extension("blob")
    assert queue is not None
    assert blob is not None
    assert (queue.package, queue.target_based_scaling, blob.target_based_scaling) == (blob.package, "5.1.0", None)
    assert table.extension("kafka") is None


def test_an_open_source_asks_for_nothing() -> None:
    assert ids(orders(shut=False, way=False)) == []


def test_events_get_in_where_everybody_does() -> None:
    assert ids(pictures(restricted=True, unmatched_action="Allow")) == []
    assert ids(pictures(public_network_access="Disabled")) == ["012"]


def test_unfinished_apps_are_left_alone() -> None:
    design = orders(way=False, integrated=False)
    app = next(r for r in design.resources.values() if r.kind == "function-app")
    bare = Design(design.settings, {**design.resources, app.id: app.with_values(plan=None)})
    assert ids(bare) == []
