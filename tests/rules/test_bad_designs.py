"""Absurd designs neither crash nor hang the engine."""

from __future__ import annotations

import time

from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, Route, RouteTable, SecurityRule
from fnetdesigner.model.design import Design
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.finding import Finding
from fnetdesigner.rules.rulebook import rulebook


def checked(design: Design, seconds: float) -> tuple[Finding, ...]:
    start = time.process_time()
    found = Engine(rulebook()).run(design).all
    # A bound against hanging, far above what it takes; speed is measured in the benchmarks.
    assert time.process_time() - start < seconds
    assert [f.message for f in found if f.rule == "FND-INT-001"] == []
    return found


def test_a_security_group_of_ten_thousand_rules() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-a", address_space=("10.0.0.0/8",))
    rules = tuple(
        SecurityRule(
            name=f"rule-{n}",
            priority=100 + n % 3997,
            access="Allow" if n % 2 else "Deny",
            sources=(f"10.{n // 256 % 256}.{n % 256}.0/24",),
            destination_ports=(str(n % 65536), f"{n % 60000}-{n % 60000 + 100}"),
        )
        for n in range(10_000)
    )
    group = sketch.add(NetworkSecurityGroup, "nsg-a", rules=rules)
    sketch.add(Subnet, "snet-a", network, prefix="10.0.0.0/24", network_security_group=group)
    assert "FND-NSG-019" in {f.rule for f in checked(sketch.design(), 60)}


def test_a_route_table_of_five_thousand_routes() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-a", address_space=("10.0.0.0/8",))
    routes = tuple(
        Route(name=f"route-{n}", prefix=f"10.{n // 256 % 256}.{n % 256}.0/24", next_hop="None") for n in range(5000)
    )
    table = sketch.add(RouteTable, "rt-a", routes=routes)
    sketch.add(Subnet, "snet-a", network, prefix="10.0.0.0/24", route_table=table)
    assert "FND-UDR-011" in {f.rule for f in checked(sketch.design(), 60)}


def test_networks_peered_in_a_circle_and_with_themselves() -> None:
    sketch = Sketch()
    networks = [sketch.add(VirtualNetwork, f"vnet-{n}", address_space=("10.0.0.0/16",)) for n in range(20)]
    for one in networks:
        for other in networks:
            sketch.add(Peering, f"peer-{one.id}-{other.id}", one, remote=other, use_remote_gateways=True)
    assert "FND-VNET-012" in {f.rule for f in checked(sketch.design(), 60)}


def test_absurd_names_and_numbers() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "\u202e" * 200, address_space=("::/0", "0.0.0.0/0"), region="x" * 1000)
    sketch.add(Subnet, "s" * 260, network, prefix="fd00::/126")
    sketch.add(PrivateDnsZone, ".".join("a" * 60), records=())
    checked(sketch.design(), 60)
