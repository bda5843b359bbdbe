"""What one security group says of a flow, three-valued: stopped, let through, not to be told."""

from __future__ import annotations

from typing import Any

import pytest

from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.routing.filters import (
    BALANCER,
    EVERYBODY,
    MANAGER,
    Decision,
    Ends,
    decide,
    platform_place,
    range_place,
    service_place,
)
from fnetdesigner.routing.guards import Direction
from fnetdesigner.routing.places import Place
from fnetdesigner.rules.examples.secured import Secured

HOME = range_place(parse_prefix("10.0.0.0/24"))
INSIDE = range_place(parse_prefix("10.0.1.0/27"))
STORAGE = service_place("Storage", "westeurope")


def decision(
    ends: Ends, *rules: dict[str, Any], ports: tuple[int, int] = (443, 443), direction: Direction = "Outbound"
) -> Decision:
    base = Secured()
    numbered = tuple(
        SecurityRule(**{"name": f"r{n}", "priority": 100 + n, "access": "Deny", "direction": direction, **r})
        for n, r in enumerate(rules)
    )
    group = base.sketch.add(NetworkSecurityGroup, "nsg", rules=numbered)
    base.sketch.change(base.integration, network_security_group=group)
    view = View(base.sketch.design())
    subnet = view.get(base.integration.id, Subnet)
    assert subnet is not None
    return decide(group, direction, ends, ports, "tcp", subnet, view)


def said(place: Place, *rules: dict[str, Any], ports: tuple[int, int] = (443, 443)) -> bool | None:
    return decision(Ends(HOME, place), *rules, ports=ports).allowed


@pytest.mark.parametrize(
    ("rule", "private", "public"),
    [
        ({}, False, False),
        ({"direction": "Inbound"}, True, True),
        ({"protocol": "Udp"}, True, True),
        ({"destinations": ("VirtualNetwork",)}, False, True),
        ({"destinations": ("Internet",)}, True, False),
        ({"destinations": ("Storage",)}, True, False),
        ({"destinations": ("Storage.WestEurope",)}, True, False),
        ({"destinations": ("Storage.NorthEurope",)}, True, True),
        ({"destinations": ("Sql", "AzureKeyVault")}, True, True),
        ({"destinations": ("10.0.1.0/27",)}, False, True),
        ({"destinations": ("10.0.1.0/28",)}, None, True),
        ({"destinations": ("20.60.0.0/16",)}, True, None),
        ({"destinations": ("asg-storage",)}, None, None),
        ({"destination_ports": ("445", "1000-2000")}, True, True),
        ({"destination_ports": ("400-500",)}, False, False),
        ({"sources": ("10.0.0.0/24",)}, False, False),
        ({"sources": ("10.0.0.0/25",)}, None, None),
        ({"sources": ("10.9.0.0/16",)}, True, True),
        ({"source_ports": ("1024-65535",)}, None, None),
    ],
)
def test_one_deny_rule(rule: dict[str, Any], private: bool | None, public: bool | None) -> None:
    assert said(INSIDE, rule) is private
    assert said(STORAGE, rule) is public


def test_the_first_match_decides_and_doubt_before_it_stays() -> None:
    allow = {"access": "Allow", "destinations": ("10.0.1.0/27",)}
    assert said(INSIDE, allow, {}) is True
    assert said(INSIDE, {}, allow) is False
    assert said(INSIDE, {"destinations": ("10.0.1.0/28",)}, allow) is None
    assert said(INSIDE, {"destinations": ("10.0.1.0/28",)}, {}) is False


def test_ports_are_told_only_where_all_fare_alike() -> None:
    some = {"destination_ports": ("500-600",)}
    assert said(INSIDE, some, ports=(443, 499)) is True
    assert said(INSIDE, some, ports=(443, 500)) is None
    assert said(INSIDE, some, ports=(510, 590)) is False
    assert said(INSIDE, some, {"destination_ports": ("0-499", "601-65535")}, ports=(0, 65535)) is False


def test_the_rule_that_decides_is_named_and_azures_own_is_none() -> None:
    found = decision(Ends(HOME, STORAGE), {"name": "no-internet", "destinations": ("Internet",)})
    assert found.rule is not None
    assert found.rule.name == "no-internet"
    assert decision(Ends(HOME, STORAGE)) == Decision(True)
    assert decision(Ends(service_place("Sql"), HOME), direction="Inbound") == Decision(False)


@pytest.mark.parametrize(
    ("tag", "rules", "allowed"),
    [
        (BALANCER, (), True),
        (BALANCER, ({},), False),
        (BALANCER, ({"sources": ("AzureLoadBalancer",)},), False),
        (BALANCER, ({"sources": ("Internet",)},), True),
        (MANAGER, (), False),
        (MANAGER, ({"sources": ("GatewayManager",), "access": "Allow"},), True),
        (MANAGER, ({"sources": ("Internet",), "access": "Allow"},), True),
        (MANAGER, ({"sources": ("AzureLoadBalancer",), "access": "Allow"},), False),
        (EVERYBODY, ({"sources": ("GatewayManager",), "access": "Allow"},), False),
        (EVERYBODY, ({"sources": ("AzureCloud",), "access": "Allow"},), None),
        (EVERYBODY, ({"sources": ("Internet",), "access": "Allow"},), True),
    ],
)
def test_where_the_platform_comes_from(tag: str, rules: tuple[dict[str, Any], ...], allowed: bool | None) -> None:
    view = View(Secured().sketch.design())
    assert decision(Ends(platform_place(tag, view), HOME), *rules, direction="Inbound").allowed is allowed
