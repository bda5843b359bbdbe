"""The rules about exports, by their examples, and the table of names."""

from __future__ import annotations

import pytest

from fnetdesigner.azure.names import naming_rule
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.rules.examples.export import export_examples
from fnetdesigner.rules.families.export import EXPORT_RULES
from tests.rules.examples import family_tests

TestExport = family_tests(EXPORT_RULES, export_examples())

NO_SOURCE = {"app-service-environment", "container-apps-environment"}


def test_every_kind_that_is_deployed_has_a_naming_rule() -> None:
    deployed = {k.slug for k in catalogue().kinds if k.arm is not None}
    assert {slug for slug in deployed if naming_rule(slug) is None} == NO_SOURCE


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("storage-account", ("stdata01",), ("st", "stData", "st-data", "s" * 25)),
        ("key-vault", ("kv-orders",), ("kv--orders", "1kv", "kv-", "kv_orders")),
        ("function-app", ("func-orders", "f1", "func-bücher"), ("-func", "func-", "f", "func_orders", "func.orders")),
        ("virtual-network", ("vnet_a", "v1"), ("v", "vnet-", "_vnet", "vnet a", "v" * 65)),
        ("subnet", ("GatewaySubnet", "s"), ("snet#1", "snet.")),
        ("private-dns-zone", ("privatelink.blob.core.windows.net",), ("zone..net", "zone/net")),
        ("service-bus-namespace", ("sbns-orders",), ("sb", "1sbns-orders", "sbns-orders-")),
        ("cosmos-db-account", ("cosmos-orders",), ("Cosmos", "-cosmos")),
        ("azure-firewall", ("afw-hub",), ("a" * 57,)),
        ("application-insights", ("appi orders",), ("appi/orders", "appi.")),
    ],
)
def test_names(kind: str, good: tuple[str, ...], bad: tuple[str, ...]) -> None:
    rule = naming_rule(kind)
    assert rule is not None
    assert [n for n in good if not rule.allows(n)] == []
    assert [n for n in bad if rule.allows(n)] == []
