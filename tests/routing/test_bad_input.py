"""Designs that no cloud would take: each has its own verdict, or a maybe that names the missing fact; none hangs."""

from __future__ import annotations

from typing import Any

import pytest

from fnetdesigner.kinds.dns_servers import DnsServer
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, RouteTable, SecurityRule, VpnGateway
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.question import Question, Source, Target, Trace
from fnetdesigner.routing.trace import trace
from fnetdesigner.rules.examples.guarded import Guarded, route, security_rule

CHAIN = 40


def asked(place: Guarded, target: Target, source: Resource | None = None, **values: Any) -> Trace:
    start = place.app if source is None else source
    return trace(Question(Source(start.id), target, **{"port": 8080, **values}), View(place.sketch.design()))


def said(found: Trace) -> tuple[str, str | None, str]:
    return found.verdict, found.stage, found.decided_by


def machine(place: Guarded, subnet: Resource | None = None, address: str = "10.0.1.9", name: str = "vm") -> Resource:
    return place.sketch.add(VirtualMachine, name, subnet or place.data, address=address)


def peered(place: Guarded, name: str, space: str, prefix: str) -> tuple[VirtualNetwork, Subnet]:
    other = place.sketch.add(VirtualNetwork, name, address_space=(space,))
    for one, far in ((place.network, other), (other, place.network)):
        place.sketch.add(Peering, f"{one.name}-{far.name}", one, remote=far, allow_forwarded_traffic=True)
    return other, place.sketch.add(Subnet, f"snet-{name}", other, prefix=prefix)


# Overlapping address spaces
def test_of_overlapping_networks_the_own_one_answers() -> None:
    place = Guarded()
    _, twin = peered(place, "vnet-twin", "10.0.0.0/16", "10.0.1.0/24")
    here, there = machine(place), machine(place, twin, name="vm-twin")
    assert said(asked(place, Target(address="10.0.1.9"))) == ("allow", None, "")
    assert said(asked(place, Target(here.id))) == ("allow", None, "")
    found = asked(place, Target(there.id))
    assert (found.verdict, found.stage) == ("deny", "dest")
    assert "*vm-twin*" in found.blockers[0].what


def test_overlapping_subnets_and_addresses_given_twice_have_one_answer() -> None:
    place = Guarded()
    again = place.one_more_subnet("snet-again", "10.0.1.0/25")
    machine(place)
    machine(place, again, name="vm-2")
    one = asked(place, Target(address="10.0.1.9"))
    assert one == asked(place, Target(address="10.0.1.9"))
    assert one.verdict in ("allow", "deny", "maybe")


# Loops
def looping(count: int) -> Guarded:
    """Appliances in a row, each of which hands on to the next one, and the last to the first."""
    place = Guarded(routes=[route("first", "172.30.0.0/16", "VirtualAppliance", "10.0.2.4")])
    for n in range(count):
        after = f"10.0.{2 + (n + 1) % count}.4"
        table = place.sketch.add(
            RouteTable, f"rt-{n}", routes=(route("on", "172.30.0.0/16", "VirtualAppliance", after),)
        )
        subnet = place.sketch.add(Subnet, f"snet-{n}", place.network, prefix=f"10.0.{2 + n}.0/24", route_table=table)
        place.sketch.add(
            NetworkVirtualAppliance, f"nva-{n}", subnet, private_address=f"10.0.{2 + n}.4", default_action="Allow"
        )
    return place


def test_two_appliances_that_lead_to_each_other_are_a_loop() -> None:
    found = asked(looping(2), Target(address="172.30.0.9"))
    assert said(found) == ("deny", "transit", "loop nva-0")
    assert found.blockers[0].fault == "UDRLoop"


def test_an_appliance_that_leads_to_itself_is_a_loop() -> None:
    assert said(asked(looping(1), Target(address="172.30.0.9"))) == ("deny", "transit", "loop nva-0")


def test_a_long_row_of_appliances_ends() -> None:
    found = asked(looping(CHAIN), Target(address="172.30.0.9"))
    assert (found.verdict, found.stage) == ("deny", "transit")
    assert found.decided_by.startswith("loop")


def test_dns_servers_that_ask_each_other_do_not_answer() -> None:
    place = Guarded(route_all=True)
    for number, (name, other) in enumerate((("dns-1", "10.0.1.6"), ("dns-2", "10.0.1.5"))):
        place.sketch.add(
            DnsServer,
            name,
            place.data,
            address=f"10.0.1.{5 + number}",
            forwards="addresses",
            forward_addresses=(other,),
        )
    place.sketch.change(place.network, dns_servers=("10.0.1.5",))
    found = asked(place, Target(name="www.example.com"), port=443)
    assert (found.verdict, found.stage) == ("deny", "dns")


# Missing gateways and appliances
def test_a_route_to_a_gateway_that_is_not_there() -> None:
    place = Guarded(routes=[route("site", "192.168.0.0/16", "VirtualNetworkGateway")])
    assert said(asked(place, Target(address="192.168.0.9"))) == ("deny", "route", "no-vpn-gateway")


def test_a_gateway_that_leads_nowhere() -> None:
    place = Guarded(routes=[route("site", "192.168.0.0/16", "VirtualNetworkGateway")])
    place.own_gateway()
    found = asked(place, Target(address="192.168.0.9"))
    assert found.verdict in ("deny", "maybe")
    assert found.blockers
    assert found.blockers[0].what


def test_a_gateway_lent_by_a_peer_that_has_none() -> None:
    place = Guarded()
    hub = place.sketch.add(VirtualNetwork, "vnet-hub", address_space=("10.9.0.0/16",))
    place.sketch.add(Peering, "to-hub", place.network, remote=hub, use_remote_gateways=True)
    place.sketch.add(Peering, "to-app", hub, remote=place.network, allow_gateway_transit=True)
    site = place.site(None)
    found = asked(place, Target(site.id))
    assert (found.verdict, found.stage) == ("deny", "route")


@pytest.mark.parametrize(
    ("address", "by"), [("10.7.7.7", "no-such-appliance 10.7.7.7"), ("10.0.1.77", "no-such-appliance 10.0.1.77")]
)
def test_a_next_hop_where_nothing_stands(address: str, by: str) -> None:
    place = Guarded(routes=[route("on", "172.30.0.0/16", "VirtualAppliance", address)])
    found = asked(place, Target(address="172.30.0.9"))
    assert found.decided_by == by
    # Within the network something may stand there that the design does not hold; elsewhere nothing can.
    assert found.verdict == ("maybe" if address.startswith("10.0.") else "deny")


def test_a_route_to_an_appliance_without_an_address_names_what_is_missing() -> None:
    place = Guarded(routes=[route("on", "172.30.0.0/16", "VirtualAppliance")])
    found = asked(place, Target(address="172.30.0.9"))
    assert found.verdict == "maybe"
    assert "next hop address" in found.blockers[0].what


def test_an_endpoint_of_nothing_and_an_endpoint_nowhere() -> None:
    place = Guarded()
    lost = place.sketch.add(PrivateEndpoint, "pep-lost", place.data, group_id="blob")
    assert asked(place, Target(lost.id), port=443).verdict in ("deny", "maybe")
    adrift = place.sketch.add(PrivateEndpoint, "pep-adrift", None, group_id="blob")
    found = asked(place, Target(adrift.id), port=443)
    assert found.verdict == "maybe"
    assert found.blockers[0].what.startswith("It depends on ")


def test_subnets_without_a_range_leave_the_question_open() -> None:
    place = Guarded()
    place.sketch.change(place.data, prefix=None)
    found = asked(place, Target(place.data.id))
    assert found.verdict == "maybe"
    assert "snet-data" in found.blockers[0].what
    place.sketch.change(place.subnet, prefix=None)
    assert asked(place, Target(address="10.0.1.9")).verdict in ("maybe", "deny")


# Unknown words
@pytest.mark.parametrize("word", ["NoSuchTag", "asg-web", "Storage Sql", "10.0.1.0/33", "300.1.1.1", ""])
@pytest.mark.parametrize("side", ["sources", "destinations"])
def test_a_word_that_is_neither_range_nor_tag_leaves_the_question_open(word: str, side: str) -> None:
    place = Guarded([SecurityRule.model_validate({"name": "odd", "priority": 100, "access": "Deny", side: (word,)})])
    machine(place)
    found = asked(place, Target(address="10.0.1.9"))
    assert said(found) == ("maybe", "nsg_out", "nsg-int:100")
    assert "nsg-int:100 matches" in found.blockers[0].what


def test_an_unknown_word_that_changes_nothing_does_not_matter() -> None:
    place = Guarded([security_rule("odd", 100, "Allow", destinations=("NoSuchTag",))])
    machine(place)
    assert said(asked(place, Target(address="10.0.1.9"))) == ("allow", None, "")


def test_a_route_for_an_unknown_tag_does_not_take_private_packets() -> None:
    place = Guarded(routes=[route("odd", "NoSuchTag", "None")])
    machine(place)
    assert said(asked(place, Target(address="10.0.1.9"))) == ("allow", None, "")


# Names
def test_a_name_that_nothing_defines_is_any_host_of_the_internet() -> None:
    found = asked(Guarded(route_all=True), Target(name="nobody.example.com"), port=443)
    assert (found.verdict, found.address) == ("allow", "public")


def test_a_name_of_a_zone_of_the_design_that_the_zone_does_not_hold() -> None:
    place = Guarded()
    zone = place.sketch.add(PrivateDnsZone, "corp.example")
    place.sketch.add(PrivateDnsZoneLink, "link", zone, virtual_network=place.network)
    assert said(asked(place, Target(name="none.corp.example"))) == ("deny", "dns", "nxdomain")
    assert said(asked(place, Target(name="x.privatelink.blob.core.windows.net"))) == ("deny", "dns", "nxdomain")


def test_a_server_of_which_nothing_is_known_leaves_names_open() -> None:
    place = Guarded()
    place.sketch.change(place.network, dns_servers=("10.0.1.77",))
    found = asked(place, Target(name="db.corp.example"), port=443)
    assert (found.verdict, found.stage) in (("maybe", "dns"), ("deny", "dns"))
    assert found.blockers[0].what


@pytest.mark.parametrize("name", ["", ".", "a..b", "x" * 300, "ünïcode.example", "10.0.1.9 or so"])
def test_names_that_are_none_do_not_break_the_tracer(name: str) -> None:
    found = asked(Guarded(), Target(name=name or "?"), port=443)
    assert found.verdict in ("allow", "deny", "maybe")


@pytest.mark.parametrize("address", ["10.0.1", "10.0.1.9/33", "::g", "localhost"])
def test_an_address_that_is_none_is_said_to_be_none(address: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        asked(Guarded(), Target(address=address))


def test_things_that_are_gone_are_not_asked_in_vain() -> None:
    place = Guarded()
    found = trace(Question(Source("function-app-99"), Target("virtual-machine-99"), 443), View(place.sketch.design()))
    assert found.verdict in ("allow", "deny", "maybe")
    lonely = place.sketch.add(FunctionApp, "func-lonely")
    assert asked(place, Target(address="10.0.1.9"), lonely).verdict in ("deny", "maybe")


def test_a_gateway_connected_with_itself_ends() -> None:
    place = Guarded()
    gateway = place.own_gateway(point_to_site_pool=("10.0.0.0/16",))
    assert isinstance(gateway, VpnGateway)
    machine(place)
    found = trace(
        Question(Source(gateway.id, None, True), Target(address="10.0.1.9"), 443), View(place.sketch.design())
    )
    assert found.verdict in ("allow", "deny", "maybe")


def test_a_group_whose_rules_contradict_each_other_reads_the_first() -> None:
    rules = (security_rule("no", 100), security_rule("yes", 100, "Allow"))
    place = Guarded()
    group = place.sketch.add(NetworkSecurityGroup, "nsg-int", rules=rules)
    place.sketch.change(place.subnet, network_security_group=group)
    machine(place)
    found = asked(place, Target(address="10.0.1.9"))
    assert said(found) == ("deny", "nsg_out", "nsg-int:100")
    assert isinstance(rules[0], SecurityRule)
