"""What a person writes for the ends of a question."""

from __future__ import annotations

import pytest

from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.question import Source, Target
from fnetdesigner.routing.references import UnknownReferenceError, find_resource, parse_source, parse_target

ITEMS: list[Resource] = [
    FunctionApp(id="function-app-1", name="func-orders"),
    DeploymentSlot(id="deployment-slot-1", name="staging", app="function-app-1"),
    StorageAccount(id="storage-account-1", name="stdata"),
    VirtualNetwork(id="virtual-network-1", name="vnet-a"),
    VirtualNetwork(id="virtual-network-2", name="vnet-b"),
    Subnet(id="subnet-1", name="snet-x", parent="virtual-network-1"),
    Subnet(id="subnet-2", name="snet-x", parent="virtual-network-2"),
    OnPremisesNetwork(id="on-premises-network-1", name="office"),
    VpnGateway(id="vpn-gateway-1", name="vgw"),
]
VIEW = View(Design(resources={i.id: i for i in ITEMS}))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("internet", Source()),
        ("internet:203.0.113.7", Source(None, "203.0.113.7")),
        ("internet:2001:db8::1", Source(None, "2001:db8::1")),
        ("func-orders", Source("function-app-1")),
        ("FUNC-ORDERS", Source("function-app-1")),
        ("function-app-1@10.0.0.7", Source("function-app-1", "10.0.0.7")),
        ("office:192.168.0.4", Source("on-premises-network-1", "192.168.0.4")),
        ("p2s:vgw", Source("vpn-gateway-1", None, True)),
        ("p2s:vgw:172.16.0.4", Source("vpn-gateway-1", "172.16.0.4", True)),
        ("func-orders/staging", Source("deployment-slot-1")),
        ("vnet-b/snet-x", Source("subnet-2")),
    ],
)
def test_sources(text: str, wanted: Source) -> None:
    assert parse_source(text, VIEW) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("stdata", (Target("storage-account-1"), None)),
        ("stdata/blob", (Target("storage-account-1", "blob"), None)),
        ("stdata/FILE:445", (Target("storage-account-1", "file"), 445)),
        ("func-orders/scm", (Target("function-app-1", "scm"), None)),
        ("func-orders/staging/scm:443", (Target("deployment-slot-1", "scm"), 443)),
        ("10.0.0.4", (Target(address="10.0.0.4"), None)),
        ("10.0.0.4:1433", (Target(address="10.0.0.4"), 1433)),
        ("[2001:db8::1]:443", (Target(address="2001:db8::1"), 443)),
        ("2001:db8::1", (Target(address="2001:db8::1"), None)),
        ("stdata.blob.core.windows.net:443", (Target(name="stdata.blob.core.windows.net"), 443)),
        ("Example.COM.", (Target(name="example.com"), None)),
    ],
)
def test_targets(text: str, wanted: tuple[Target, int | None]) -> None:
    assert parse_target(text, VIEW) == wanted


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("func-order", "did you mean func-orders"),
        ("snet-x", "write the id of one: subnet-1 (Subnet in vnet-a), subnet-2"),
        ("internet:nowhere", "no IP address"),
        ("func-orders@10.0.0", "no IP address"),
        ("p2s:vgx", "did you mean vgw"),
        ("", "a source is missing"),
        ("x" * 2000, "at most"),
    ],
)
def test_unknown_sources_are_answered_kindly(text: str, said: str) -> None:
    with pytest.raises(UnknownReferenceError) as caught:
        parse_source(text, VIEW)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("stdata/blub", "no sub-resource 'blub'; it has blob"),
        ("stdat", "did you mean stdata"),
        ("stdata:http", "no port"),
        ("stdata:70000", "no port"),
        ("two words", "no target"),
    ],
)
def test_unknown_targets_are_answered_kindly(text: str, said: str) -> None:
    with pytest.raises(UnknownReferenceError) as caught:
        parse_target(text, VIEW)
    assert said in str(caught.value)


def test_a_resource_of_a_kind() -> None:
    assert find_resource("vnet-a/snet-x", ("subnet",), VIEW).id == "subnet-1"
    with pytest.raises(UnknownReferenceError, match="has no subnet 'func-orders'"):
        find_resource("func-orders", ("subnet",), VIEW)
