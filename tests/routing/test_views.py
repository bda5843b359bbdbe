"""Effective routes with what overrides them, and names from every viewpoint."""

from __future__ import annotations

from random import Random

import pytest

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.dns_servers import DnsServer
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import DnsRecord, PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import Route, RouteTable
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.effective import forwarding
from fnetdesigner.routing.places import private_place, span_from
from fnetdesigner.routing.question import Question, Target
from fnetdesigner.routing.trace import trace
from fnetdesigner.routing.views import names_of, resolution, route_rows, viewpoint_table, viewpoints
from tests.routing.designs import random_design

NETWORK = VirtualNetwork(id="vnet", name="vnet", address_space=("10.0.0.0/16",))
FAR = VirtualNetwork(id="far", name="far", address_space=("10.1.0.0/16",))
PEERINGS = (
    Peering(id="p1", name="p1", parent="vnet", remote="far"),
    Peering(id="p2", name="p2", parent="far", remote="vnet"),
)
WORK = Subnet(id="work", name="snet-work", parent="vnet", prefix="10.0.1.0/24", route_table="rt",
              service_endpoints=("Microsoft.Storage",))  # fmt: skip
ENDPOINTS = Subnet(id="pes", name="snet-pe", parent="vnet", prefix="10.0.2.0/24")
STORE = StorageAccount(id="st", name="stdata", region="westeurope")
ENDPOINT = PrivateEndpoint(id="pe", name="pe-blob", parent="pes", target="st", group_id="blob", address="10.0.2.4")


def table(*routes: tuple[str, str]) -> RouteTable:
    made = tuple(
        Route(name=f"r{n}", prefix=p, next_hop=h, next_hop_address="10.0.9.4" if h == "VirtualAppliance" else None)  # type: ignore[arg-type]
        for n, (p, h) in enumerate(routes)
    )
    return RouteTable(id="rt", name="rt", routes=made)


def view_of(*items: Resource) -> View:
    drawn: list[Resource] = [NETWORK, FAR, *PEERINGS, WORK, ENDPOINTS, STORE, ENDPOINT, *items]
    return View(Design(resources={i.id: i for i in drawn}))


def test_a_users_default_route_overrides_the_systems() -> None:
    rows = {(r.origin, r.prefix): r for r in route_rows(WORK, view_of(table(("0.0.0.0/0", "VirtualAppliance"))))}
    gone = rows["Default", "0.0.0.0/0"]
    assert (gone.state, gone.overridden_by) == ("overridden", ("udr:0.0.0.0/0",))
    own = rows["User", "0.0.0.0/0"]
    assert (own.state, own.next_hop, own.address, own.subject) == ("active", "VirtualAppliance", "10.0.9.4", "rt")
    assert set(own.overridden_by) == {"sys:10.0.0.0/16", "sys:10.1.0.0/16"}
    assert rows["Default", "10.1.0.0/16"].subject == "p1"
    assert rows["Default", "Microsoft.Storage"].next_hop == "VirtualNetworkServiceEndpoint"


def test_a_private_endpoint_has_a_route_that_only_its_like_beats() -> None:
    wide = route_rows(WORK, view_of(table(("10.0.2.0/24", "None"))))
    assert next(r for r in wide if r.next_hop == "InterfaceEndpoint").state == "active"
    narrow = route_rows(WORK, view_of(table(("10.0.2.4/32", "None"))))
    beaten = next(r for r in narrow if r.next_hop == "InterfaceEndpoint")
    assert (beaten.state, beaten.prefix, beaten.overridden_by) == ("overridden", "10.0.2.4/32", ("udr:10.0.2.4/32",))


@pytest.mark.parametrize("seed", range(25))
def test_every_route_that_takes_a_packet_is_active(seed: int) -> None:
    design = random_design(Random(seed))
    view = View(design, memory={})
    for subnet in view.all(Subnet):
        found = forwarding(subnet, view)
        if found is None:
            continue
        rows = [r for r in route_rows(subnet, view) if r.state != "overridden"]
        taking = {
            (c.route.prefix, c.route.next_hop)
            for other in view.all(Subnet)
            if other.prefix is not None
            for c in found.choices(private_place(span_from(other.prefix)), view)
            if c.route is not None
        }
        assert taking <= {(r.prefix, r.next_hop) for r in rows}


APP = FunctionApp(id="app", name="func", plan="plan", integration_subnet="int", route_all=True)
PLAN = HostingPlan(id="plan", name="plan", tier="elastic-premium", sku="EP1", operating_system="windows")
INT = Subnet(id="int", name="snet-int", parent="vnet", prefix="10.0.3.0/24")
ZONE = PrivateDnsZone(id="zone", name="privatelink.blob.core.windows.net",
                      records=(DnsRecord(name="stdata", addresses=("10.0.2.4",)),))  # fmt: skip
LINK = PrivateDnsZoneLink(id="link", name="link", parent="zone", virtual_network="vnet")
SITE = OnPremisesNetwork(id="site", name="office", address_space=("192.168.0.0/24",))
BLOB = "stdata.blob.core.windows.net"


def test_the_table_shows_a_name_from_everywhere() -> None:
    view = view_of(APP, PLAN, INT, ZONE, LINK, SITE, table())
    rows = {r.viewpoint: r for r in viewpoint_table([BLOB], view)}
    assert list(rows) == ["func", "far", "vnet", "office", "the internet"]
    assert (rows["func"].answer, rows["func"].address) == ("private", "10.0.2.4")
    assert rows["vnet"].answer == "private"
    assert {rows[w].answer for w in ("far", "office", "the internet")} == {"public"}
    assert any("not linked" in h.what for h in rows["far"].why)
    assert BLOB in names_of(view)


def test_what_the_table_says_is_what_the_trace_goes_to() -> None:
    for seed in range(15):
        view = View(random_design(Random(seed)), memory={})
        for name in names_of(view)[:4]:
            for point in viewpoints(view):
                found = resolution(name, point, view)
                asked = trace(Question(point.source, Target(name=name)), view)
                if found.answer == "private":
                    elsewhere = asked.stage in ("hybrid", "capability")
                    assert elsewhere or span_from(asked.address).inside(span_from(found.address))
                elif found.answer == "none":
                    assert asked.verdict == "deny"


def test_a_server_of_its_own_answers_for_its_network() -> None:
    server = DnsServer(id="dns", name="dns", parent="pes", address="10.0.2.9", forwards="nothing",
                       records=(DnsRecord(name="db.corp.example", addresses=("10.0.2.77",)),))  # fmt: skip
    view = view_of(NETWORK.model_copy(update={"dns_servers": ("10.0.2.9",)}), server, table())
    rows = {r.viewpoint: r for r in viewpoint_table(["db.corp.example", BLOB], view) if r.viewpoint == "vnet"}
    assert rows["vnet"].text == "no such name"
    assert resolution("db.corp.example", viewpoints(view)[1], view).address == "10.0.2.77"
    assert "db.corp.example" in names_of(view)
