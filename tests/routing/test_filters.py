"""Security groups and route tables, three-valued: stopped, let through, not to be told."""

from __future__ import annotations

from typing import Any

import pytest

from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, Route, RouteTable, SecurityRule
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.routing.filters import (
    Destination,
    public_through_routes,
    through_routes,
    through_security_group,
)
from fnetdesigner.rules.examples.secured import Secured

INSIDE = Destination(parse_prefix("10.0.1.0/27"))
STORAGE = Destination(None, "Storage", "westeurope")


def said(place: Destination, *rules: dict[str, Any], port: int = 443) -> bool | None:
    base = Secured()
    numbered = tuple(
        SecurityRule(**{"name": f"r{n}", "priority": 100 + n, "access": "Deny", **r}) for n, r in enumerate(rules)
    )
    group = base.sketch.add(NetworkSecurityGroup, "nsg", rules=numbered)
    base.sketch.change(base.integration, network_security_group=group)
    view = View(base.sketch.design())
    subnet = view.get(base.integration.id, Subnet)
    assert subnet is not None
    return through_security_group(group, subnet, place, port, view).allowed


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


def routed(prefix: str, hop: str = "None", policies: str = "Enabled", address: str | None = None) -> bool | None:
    base = Secured(groups=())
    base.give_zone("blob")
    endpoint = base.give_endpoint("blob", address=address)
    base.sketch.change(base.private, private_endpoint_policies=policies)
    table = base.sketch.add(
        RouteTable, "rt", routes=(Route.model_validate({"name": "r", "prefix": prefix, "next_hop": hop}),)
    )
    view = View(base.sketch.design())
    return through_routes(table, base.integration, endpoint, view).allowed


@pytest.mark.parametrize(
    ("prefix", "more", "allowed"),
    [
        ("0.0.0.0/0", {}, True),
        ("10.0.0.0/8", {}, True),
        ("10.0.0.0/16", {}, False),
        ("10.0.1.0/27", {}, False),
        ("10.0.1.0/27", {"hop": "VirtualAppliance"}, None),
        ("10.0.1.0/27", {"policies": "Disabled"}, True),
        ("10.0.1.0/27", {"policies": "NetworkSecurityGroupEnabled"}, True),
        ("10.0.1.0/28", {}, None),
        ("10.0.1.4/32", {"policies": "Disabled", "address": "10.0.1.4"}, False),
        ("10.0.1.5/32", {"policies": "Disabled", "address": "10.0.1.4"}, True),
    ],
)
def test_routes_against_the_endpoints_own(prefix: str, more: dict[str, str], allowed: bool | None) -> None:
    assert routed(prefix, **more) is allowed


@pytest.mark.parametrize(
    ("routes", "allowed"),
    [
        ((), True),
        ((("0.0.0.0/0", "None"),), False),
        ((("0.0.0.0/0", "VirtualAppliance"),), None),
        ((("0.0.0.0/0", "None"), ("Storage", "Internet")), True),
        ((("Storage", "Internet"), ("Storage.WestEurope", "None")), False),
        ((("Storage.NorthEurope", "None"),), True),
        ((("20.60.0.0/16", "None"),), None),
        ((("10.0.0.0/8", "None"),), True),
    ],
)
def test_routes_to_public_storage(routes: tuple[tuple[str, str], ...], allowed: bool | None) -> None:
    made = tuple(Route.model_validate({"name": f"r{n}", "prefix": p, "next_hop": h}) for n, (p, h) in enumerate(routes))
    table = RouteTable(id="route-table-1", name="rt", routes=made)
    assert public_through_routes(table, STORAGE).allowed is allowed
