"""Assistants: what was wanted holds afterwards, nothing new is wrong, and where they cannot help they say why."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import pytest

from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.gateways import Connection, LocalNetworkGateway
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import NatGateway, RouteTable, VpnGateway
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Add, Configure, Remove, Set, apply
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.planning.assistants.assistant import Assistant, AssistantError
from fnetdesigner.planning.assistants.catalogue import ASSISTANTS, asked, assistants_for, propose, starts_of
from fnetdesigner.project.gallery import Template, design_of, templates
from fnetdesigner.routing.intents import judged
from fnetdesigner.routing.question import Question, Source, Target
from fnetdesigner.routing.trace import trace
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.catalogue import examples_by_rule
from fnetdesigner.rules.rulebook import rulebook

BY_NAME = {a.name: a for a in ASSISTANTS}
SENTENCE = re.compile(r"[\w*].*[.]$", re.DOTALL)
CODES = re.compile(r"FND-|\bTrue\b|None[^ ]")
EXAMPLES = [x for found in examples_by_rule().values() for x in found]
PARTS = 6


def serious(design: Design) -> set[tuple[str, ...]]:
    return {f.key for f in Engine(rulebook()).run(design).all if f.severity in ("error", "warning")}


def holding(design: Design) -> set[str]:
    return {s.flow for s in judged(View(design)) if s.state == "holds"}


def held(assistant: Assistant, design: Design, start: str) -> bool:
    """Let an assistant work and check all that it promises. False where it refuses, with a sentence."""
    reason = ""
    try:
        fix = propose(assistant, design, [start])
    except AssistantError as error:
        reason = str(error)
    if reason:
        assert SENTENCE.fullmatch(reason)
        assert not CODES.search(reason)
        return False
    assert not any(isinstance(e, Remove | Configure) for e in fix.edits)
    after, changes = apply(design, fix.edits)
    assert changes
    assert not changes.removed
    assert serious(after) <= serious(design)
    flows = {s.flow: s.state for s in judged(View(after))}
    assert not [f for f in holding(design) if flows[f] == "broken"]
    return True


@pytest.mark.parametrize("template", templates(), ids=lambda t: t.name)
def test_nothing_new_is_wrong_in_any_template(template: Template) -> None:
    design = design_of(template)
    done = [held(a, design, i) for a in ASSISTANTS for i in starts_of(a, design)]
    assert any(done)


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_new_is_wrong_in_the_examples_of_the_rules(part: int) -> None:
    done: Counter[bool] = Counter()
    for number, example in enumerate(EXAMPLES[part::PARTS]):
        design = example.clean if number % 2 else example.breaking
        for assistant in (ASSISTANTS[number % 6], ASSISTANTS[(number + 3) % 6]):
            starts = starts_of(assistant, design)
            if starts:
                done[held(assistant, design, starts[number % len(starts)])] += 1
    assert done[True] > done[False]


def test_each_assistant_finds_its_start_and_no_other() -> None:
    design = named("hub-spoke-firewall")
    for resource in design.resources.values():
        wanted = {a.name for a in ASSISTANTS if resource.kind in a.kinds}
        assert {a.name for a in assistants_for(design, [resource.id])} == wanted
    networks = starts_of(BY_NAME["peer"], design)
    assert [a.name for a in assistants_for(design, networks[:2])] == ["peer"]
    assert assistants_for(design, []) == ()


@pytest.mark.parametrize("assistant", ASSISTANTS, ids=lambda a: a.name)
def test_every_question_has_a_good_answer(assistant: Assistant) -> None:
    for template in templates():
        design = design_of(template)
        for start in starts_of(assistant, design):
            try:
                asks = asked(assistant, design, [start])
            except AssistantError:
                continue
            assert len({a.name for a in asks}) == len(asks) <= 5
            for ask in asks:
                assert ask.title and ask.help.endswith(".")
                assert ask.default
                assert not ask.choices or ask.default in dict(ask.choices)


# What each of them brings about.


@cache
def named(name: str) -> Design:
    return design_of(next(t for t in templates() if t.name == name))


def done(assistant: str, design: Design, *ids: str, **answers: str) -> View:
    return View(apply(design, propose(BY_NAME[assistant], design, ids, answers).edits)[0])


def only(view: View, model: type[Resource]) -> Resource:
    (found,) = view.all(model)
    return found


def verdict(view: View, source: str | None, port: int = 443, **target: str) -> str:
    return trace(Question(Source(source), Target(**target), port), view).verdict


def test_a_private_app_is_reached_from_its_network_alone() -> None:
    design = named("tutorial-restrict-storage")
    app = next(i for i in design.resources if i.startswith("function-app"))
    view = done("private-app", design, app)
    endpoint = next(e for e in view.all(PrivateEndpoint) if e.target == app)
    zone = next(z for z in view.all(PrivateDnsZone) if z.name == "privatelink.azurewebsites.net")
    assert endpoint.dns_zones == (zone.id,)
    assert any(True for _ in view.children(zone.id, PrivateDnsZoneLink))
    assert verdict(view, None, resource=app) == "deny"
    assert verdict(view, endpoint.parent, resource=app) == "allow"


def test_a_private_app_without_network_gets_one_with_an_integration_subnet() -> None:
    design = named("hybrid-connections")
    view = done("private-app", design, "function-app-1")
    app = view.get("function-app-1", FunctionApp)
    assert app is not None and app.public_network_access == "Disabled"
    subnet = view.get(app.integration_subnet, Subnet)
    assert subnet is not None and subnet.delegations
    assert verdict(view, subnet.id, resource=app.id) == "allow"


def test_locked_storage_has_the_endpoints_that_its_apps_need_and_nobody_else_gets_in() -> None:
    design = named("tutorial-nat-gateway")
    view = done("lock-storage", design, "storage-account-1")
    storage = view.get("storage-account-1", StorageAccount)
    assert storage is not None
    assert (storage.public_network_access, storage.default_action) == ("Disabled", "Deny")
    groups = {e.group_id for e in view.all(PrivateEndpoint) if e.target == storage.id}
    assert {"blob", "queue", "table"} <= groups
    assert verdict(view, None, resource=storage.id, group="blob") == "deny"
    for group in groups:
        assert verdict(view, "function-app-1", resource=storage.id, group=group) == "allow"


def test_storage_that_nobody_uses_gets_all_four_endpoints() -> None:
    account = StorageAccount(id="storage-account-9", name="stcold")
    design, _ = apply(named("tutorial-nat-gateway"), [Add(account)])
    view = done("lock-storage", design, account.id)
    assert {e.group_id for e in view.all(PrivateEndpoint)} == {"blob", "file", "queue", "table"}


def test_outbound_traffic_leaves_by_the_nat_gateway() -> None:
    design = named("tutorial-restrict-storage")
    view = done("nat-outbound", design, "function-app-1")
    gateway = only(view, NatGateway)
    found = trace(Question(Source("function-app-1"), Target(address="203.0.113.77")), view)
    assert found.verdict == "allow"
    assert any(gateway.id in hop.subjects for hop in found.hops)


def test_a_subnet_whose_route_leads_elsewhere_gets_no_nat_gateway() -> None:
    design = named("hub-spoke-firewall")
    with pytest.raises(AssistantError, match="goes before a NAT gateway"):
        propose(BY_NAME["nat-outbound"], design, ["function-app-1"])


def test_a_firewall_lets_out_what_is_needed_and_stops_the_rest() -> None:
    design = named("tutorial-restrict-storage")
    view = done("firewall-outbound", design, "function-app-1")
    firewall, table = only(view, AzureFirewall), only(view, RouteTable)
    assert isinstance(firewall, AzureFirewall) and isinstance(table, RouteTable)
    assert [r.next_hop_address for r in table.routes] == [firewall.private_address]
    assert verdict(view, "function-app-1", address="203.0.113.77") != "allow"
    assert verdict(view, "function-app-1", resource="storage-account-1", group="blob") != "deny"
    open_view = done("firewall-outbound", design, "function-app-1", lets="https")
    assert trace(Question(Source("function-app-1"), Target(name="api.example.com")), open_view).verdict == "allow"
    shut = trace(Question(Source("function-app-1"), Target(name="api.example.com")), view)
    assert shut.verdict != "allow"


def test_a_firewall_of_the_hub_serves_its_spokes() -> None:
    design = named("hub-spoke-firewall")
    (spoke,) = (i for i, r in design.resources.items() if isinstance(r, Subnet) and r.name == "snet-endpoints")
    view = done("firewall-outbound", design, spoke)
    assert len(list(view.all(AzureFirewall))) == 1


def two_networks(second: str = "10.8.0.0/16", gateway: bool = False) -> Design:
    things: list[Resource] = [
        VirtualNetwork(id="virtual-network-1", name="vnet-one", address_space=("10.4.0.0/16",)),
        VirtualNetwork(id="virtual-network-2", name="vnet-two", address_space=(second,)),
        Subnet(id="subnet-1", name="snet-one", parent="virtual-network-1", prefix="10.4.1.0/24"),
        PrivateDnsZone(id="private-dns-zone-1", name="privatelink.blob.core.windows.net"),
        PrivateDnsZoneLink(id="private-dns-zone-link-1", name="link-one", parent="private-dns-zone-1",
                           virtual_network="virtual-network-1"),
    ]  # fmt: skip
    design, _ = apply(Design(), [Add(t) for t in things])
    if gateway:
        design, _ = apply(design, propose(BY_NAME["on-premises"], design, ["virtual-network-2"]).edits)
    return design


def test_peered_networks_reach_each_other_and_share_zones() -> None:
    view = done("peer", two_networks(), "virtual-network-1", "virtual-network-2")
    assert {(p.parent, p.remote) for p in view.all(Peering)} == {
        ("virtual-network-1", "virtual-network-2"), ("virtual-network-2", "virtual-network-1"),
    }  # fmt: skip
    assert {link.virtual_network for link in view.all(PrivateDnsZoneLink)} == {"virtual-network-1", "virtual-network-2"}
    assert not any(p.use_remote_gateways for p in view.all(Peering))
    apart = done("peer", two_networks(), "virtual-network-1", zones="no")
    assert len(list(apart.all(PrivateDnsZoneLink))) == 1


def test_the_network_without_a_gateway_uses_the_one_of_the_other() -> None:
    view = done("peer", two_networks(gateway=True), "virtual-network-1")
    flags = {p.parent: (p.allow_gateway_transit, p.use_remote_gateways) for p in view.all(Peering)}
    assert flags == {"virtual-network-1": (False, True), "virtual-network-2": (True, False)}


def test_overlapping_networks_are_refused_with_their_ranges() -> None:
    with pytest.raises(AssistantError, match=r"10\.4\.0\.0/16.*10\.4\.128\.0/17.*overlap"):
        propose(BY_NAME["peer"], two_networks("10.4.128.0/17"), ["virtual-network-1", "virtual-network-2"])


def test_a_site_is_connected_with_all_that_belongs_to_it() -> None:
    view = done("on-premises", two_networks(), "virtual-network-1", device="vpn.example.com")
    gateway, far, tunnel = only(view, VpnGateway), only(view, LocalNetworkGateway), only(view, Connection)
    site = only(view, OnPremisesNetwork)
    assert isinstance(tunnel, Connection)
    assert isinstance(far, LocalNetworkGateway)
    assert isinstance(site, OnPremisesNetwork)
    assert (tunnel.gateway, tunnel.local_gateway) == (gateway.id, far.id)
    assert (far.fqdn, far.site, far.address_space) == ("vpn.example.com", site.id, site.address_space)
    assert "10.4.0.0/16" in site.return_routes
    assert verdict(view, "subnet-1", resource=site.id) == "allow"


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"ranges": "10.4.0.0/24"}, "overlaps 10.4.0.0/16"),
        ({"ranges": "office"}, "is no address range"),
        ({"ranges": ""}, "Say which ranges"),
        ({"device": "no device"}, "public address or the DNS name"),
        ({"colour": "red"}, "colour is not asked for here"),
        ({"peered": "maybe"}, "not asked for"),
    ],
)
def test_answers_that_make_no_sense_are_refused(answers: dict[str, str], words: str) -> None:
    with pytest.raises(AssistantError, match=words):
        propose(BY_NAME["on-premises"], two_networks(), ["virtual-network-1"], answers)


def test_a_full_network_says_that_it_has_no_room() -> None:
    design, _ = apply(two_networks(), [Set("subnet-1", {"prefix": "10.4.0.0/16"})])
    with pytest.raises(AssistantError, match="no room"):
        propose(BY_NAME["on-premises"], design, ["virtual-network-1"])


@pytest.mark.parametrize("assistant", ASSISTANTS, ids=lambda a: a.name)
def test_the_same_design_gives_the_same_step(assistant: Assistant) -> None:
    design = named("tutorial-restrict-storage")
    for start in starts_of(assistant, design):
        try:
            assert propose(assistant, design, [start]) == propose(assistant, design, [start])
        except AssistantError:
            assert assistant.name == "peer"
