"""Which intended flows depend on a piece of a design, held against designs that lack it."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import FLOW_ENDS, IntendedFlow
from fnetdesigner.kinds.private_link import PrivateDnsZoneLink
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, Route, RouteTable, SecurityRule
from fnetdesigner.model.design import Design, DesignError
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.project import load
from fnetdesigner.routing.dependents import dependence, without
from fnetdesigner.routing.intents import judged
from fnetdesigner.routing.piece_words import parse_piece
from fnetdesigner.routing.usage import Piece, entries_of
from tests.routing.designs import random_design

NETWORK = VirtualNetwork(id="vnet", name="vnet", address_space=("10.0.0.0/16",))
FAR = VirtualNetwork(id="far", name="vnet-far", address_space=("10.1.0.0/16",))
THERE = Peering(id="there", name="there", parent="vnet", remote="far", allow_forwarded_traffic=True)
BACK = Peering(id="back", name="back", parent="far", remote="vnet", allow_forwarded_traffic=True)
WORK = Subnet(
    id="work", name="snet-work", parent="vnet", prefix="10.0.1.0/24", network_security_group="nsg", route_table="rt"
)
DATA = Subnet(id="data", name="snet-data", parent="far", prefix="10.1.2.0/24")
WALL = Subnet(id="wall", name="AzureFirewallSubnet", parent="vnet", prefix="10.0.3.0/26")
ONE = VirtualMachine(id="one", name="vm-one", parent="work", address="10.0.1.10")
OTHER = VirtualMachine(id="other", name="vm-other", parent="data", address="10.1.2.10")
FIREWALL = AzureFirewall(
    id="fw", name="afw", parent="wall", private_address="10.0.3.4",
    rules=(FirewallRule(name="web", priority=100, kind="network", sources=("10.0.1.0/24",),
                        destinations=("10.1.2.0/24",), ports=("443",), protocols=("TCP",)),),
)  # fmt: skip
TABLE = RouteTable(
    id="rt", name="rt",
    routes=(Route(name="far", prefix="10.1.0.0/16", next_hop="VirtualAppliance", next_hop_address="10.0.3.4"),
            Route(name="idle", prefix="192.168.0.0/16", next_hop="None")),
)  # fmt: skip


def rule(name: str, priority: int, access: Any, port: str = "*") -> SecurityRule:
    return SecurityRule(name=name, priority=priority, direction="Outbound", access=access, destination_ports=(port,))


GROUP = NetworkSecurityGroup(
    id="nsg", name="nsg", rules=(rule("web", 100, "Allow", "443"), rule("no-sql", 110, "Deny", "1433"))
)


def flow(flow_id: str, port: str, access: Any = "allow") -> IntendedFlow:
    return IntendedFlow(id=flow_id, name=flow_id, source="one", target="other", port=port, access=access)


def view_of(*items: Resource) -> View:
    base = [NETWORK, FAR, THERE, BACK, WORK, DATA, WALL, ONE, OTHER, FIREWALL, TABLE, GROUP]
    return View(Design(resources={i.id: i for i in (*base, *items)}), memory={})


WORKING, SHUT = flow("works", "443"), flow("shut", "1433", "deny")


@pytest.mark.parametrize(
    ("piece", "flow_id", "uses", "without_it"),
    [
        (Piece("nsg", "rules", 0), "works", ("carries",), "holds"),
        (Piece("rt", "routes", 0), "works", ("carries",), "holds"),
        (Piece("fw", "rules", 0), "works", ("carries",), "broken"),
        (Piece("there"), "works", ("carries",), "broken"),
        (Piece("nsg", "rules", 1), "shut", ("stops",), "holds"),
    ],
)
def test_a_flow_names_what_carries_or_stops_it_and_how_it_stands_without(
    piece: Piece, flow_id: str, uses: tuple[str, ...], without_it: str
) -> None:
    found = dependence(piece, view_of(WORKING, SHUT))
    one = next(d for d in found.found if d.flow == flow_id)
    assert (one.state, one.uses, one.without) == ("holds", uses, without_it)


def test_what_no_flow_needs_says_so() -> None:
    found = dependence(Piece("rt", "routes", 1), view_of(WORKING, SHUT))
    assert (found.found, found.headline) == ((), "No intended flow depends on the route *idle* of *rt*.")
    assert "no intended flows" in dependence(Piece("rt"), view_of()).headline


def test_a_rule_that_keeps_a_flow_shut_is_missed() -> None:
    alone = FIREWALL.model_copy(update={"rules": (FIREWALL.rules[0].model_copy(update={"ports": ("443", "1433")}),)})
    found = dependence(Piece("nsg", "rules", 1), view_of(WORKING, SHUT, alone))
    assert [d.flow for d in found.found if d.lost] == ["shut"]
    assert found.found[0].sentence == (
        "*vm-one* → *vm-other*:1433 (must be stopped): stops it; without it what must be stopped gets through."
    )


def test_default_rules_cannot_go_and_an_end_takes_its_flow_along() -> None:
    view = view_of(flow("ssh", "22"), WORKING)
    found = dependence(Piece("nsg", "rules", builtin="Outbound 65000"), view)
    assert [(d.flow, d.without) for d in found.found] == [("ssh", None)]
    assert found.trouble.startswith("Azure adds it")
    gone = dependence(Piece("other"), view)
    assert [d.goes for d in gone.found] == [True, True]
    assert gone.headline == "2 intended flows depend on the virtual machine *vm-other*; all would go with it."


def test_a_zone_link_answers_the_name() -> None:
    design = load(Path(__file__).parents[2] / "resources/gallery/flex-private-storage.fnd")
    view = View(design, memory={})
    links = list(view.all(PrivateDnsZoneLink))
    assert len(links) == 3
    for one in links:
        answer = dependence(Piece(one.id), view)
        assert [(d.uses, d.without) for d in answer.found] == [(("answers",), "broken")], one.id


def test_words_stand_for_entries() -> None:
    view = view_of()
    assert parse_piece("nsg", "no-sql", view) == Piece("nsg", "rules", 1)
    assert parse_piece("nsg", "100", view) == parse_piece("nsg", "outbound:100", view) == Piece("nsg", "rules", 0)
    with pytest.raises(ValueError, match="it has web, no-sql"):
        parse_piece("nsg", "smtp", view)


@pytest.mark.parametrize("seed", range(12))
def test_flows_that_are_not_named_stand_the_same_without(seed: int) -> None:
    """The reads that spare a second judgement spare none that would differ."""
    random = Random(seed)
    design = random_design(random)
    ends = [r.id for r in design.resources.values() if r.kind in FLOW_ENDS]
    resources = dict(design.resources)
    for number in range(6):
        source, target = random.sample(ends, 2)
        access = random.choice(("allow", "deny"))
        resources[f"f{number}"] = IntendedFlow(
            id=f"f{number}", name=f"f{number}", source=source, target=target, port="443", access=access
        )
    design = design.with_parts(resources=resources)
    view = View(design, memory={})
    pieces = [Piece(r.id, field, place) for r in design.resources.values() for field, place, _ in entries_of(r)]
    pieces += [Piece(i) for i in design.resources]
    for piece in random.sample(pieces, min(25, len(pieces))):
        found = dependence(piece, view)
        try:
            other, _ = without(piece, design)
        except DesignError:
            assert found.trouble
            continue
        after = {s.flow: s.state for s in judged(View(other, memory={}))}
        changed = {s.flow for s in judged(view) if after.get(s.flow) != s.state}
        assert changed == {d.flow for d in found.found if d.changes}, piece
