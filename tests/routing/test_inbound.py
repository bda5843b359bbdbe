"""Who reaches an app, by which door."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from fnetdesigner.kinds.app_parts import AccessRule, HeaderFilter
from fnetdesigner.kinds.callers import DeploymentAgent
from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.edge import ApplicationGateway, FrontDoor
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import DnsRecord, PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, PublicIp, SecurityRule
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.inbound import Inbound, Visit, inbound
from fnetdesigner.routing.told import told
from fnetdesigner.routing.trace import trace
from tests.routing.designs import random_design

NETWORK = VirtualNetwork(id="vnet", name="vnet", address_space=("10.0.0.0/16",))
WORK = Subnet(id="work", name="snet-work", parent="vnet", prefix="10.0.1.0/24")
ENDPOINTS = Subnet(id="pes", name="snet-pe", parent="vnet", prefix="10.0.2.0/24")
PLAN = HostingPlan(id="plan", name="plan", tier="elastic-premium", sku="EP1", operating_system="windows")
ENDPOINT = PrivateEndpoint(id="pe", name="pe-app", parent="pes", target="app", group_id="sites", address="10.0.2.4")
ZONE = PrivateDnsZone(
    id="zone", name="privatelink.azurewebsites.net",
    records=(DnsRecord(name="func", addresses=("10.0.2.4",)), DnsRecord(name="func.scm", addresses=("10.0.2.4",))),
)  # fmt: skip
LINK = PrivateDnsZoneLink(id="link", name="link", parent="zone", virtual_network="vnet")


def found(*items: Resource, **values: Any) -> tuple[Inbound, dict[tuple[str, str], Visit]]:
    app = FunctionApp(id="app", name="func", plan="plan", **values)
    drawn: list[Resource] = [NETWORK, WORK, ENDPOINTS, PLAN, app, *items]
    result = inbound(app, View(Design(resources={i.id: i for i in drawn})))
    return result, {(v.caller, v.group): v for v in result.visits}


def test_an_open_app_is_reached_and_deployed_from_everywhere() -> None:
    result, visits = found()
    assert [(d.kind, d.verdict) for d in result.doors] == [("default", "allow")]
    for who in ("the internet", "a hosted agent", "a laptop on the internet", "snet-work"):
        for group in ("sites", "scm"):
            assert visits[who, group].verdict == "allow"
            assert visits[who, group].door == "default door"


def test_a_private_endpoint_shuts_the_default_door() -> None:
    agent = DeploymentAgent(id="agent", name="agent", where="network", parent="work", address="10.0.1.9")
    result, visits = found(ENDPOINT, ZONE, LINK, agent)
    assert [(d.kind, d.verdict) for d in result.doors] == [("private-endpoint", "allow"), ("default", "deny")]
    assert visits["the internet", "sites"].verdict == "deny"
    assert visits["a hosted agent", "scm"].verdict == "deny"
    assert (visits["agent", "scm"].verdict, visits["agent", "scm"].door) == ("allow", "pe-app")


def test_scm_rules_decide_who_deploys() -> None:
    rule = AccessRule(name="office", priority=100, source="203.0.113.0/24")
    agent = DeploymentAgent(id="agent", name="agent", where="laptop", address="203.0.113.9")
    _, visits = found(agent, scm_rules=(rule,))
    assert visits["agent", "scm"].verdict == "allow"
    assert visits["the internet", "sites"].verdict == "allow"
    assert visits["the internet", "scm"].verdict == "maybe"
    assert ("a laptop on the internet", "scm") not in visits


def test_front_door_is_a_door_of_its_own() -> None:
    door = FrontDoor(id="afd", name="afd", profile_id="abc", origins=("app",))
    rule = AccessRule(name="afd", priority=100, source="AzureFrontDoor.Backend",
                      headers=(HeaderFilter(name="X-Azure-FDID", values=("abc",)),))  # fmt: skip
    result, visits = found(door, access_rules=(rule,))
    assert ("front-door", "allow") in [(d.kind, d.verdict) for d in result.doors]
    assert (visits["the internet", "sites"].verdict, visits["the internet", "sites"].door) == ("allow", "afd")


def test_the_group_of_an_application_gateway_decides_who_comes_through_it() -> None:
    gate = ApplicationGateway(id="agw", name="agw", parent="work", public_ip="pip", backends=("app",))
    public = PublicIp(id="pip", name="pip", address="51.1.0.1")
    rule = AccessRule(name="agw", priority=100, source="51.1.0.1/32", subnet=None)
    from_gate = AccessRule(name="gate", priority=110, subnet="work")
    work = WORK.model_copy(update={"service_endpoints": ("Microsoft.Web",), "network_security_group": "nsg"})
    shut = NetworkSecurityGroup(id="nsg", name="nsg")
    opened = SecurityRule(name="web", priority=100, direction="Inbound", access="Allow", protocol="Tcp",
                          destination_ports=("443",))  # fmt: skip
    _, visits = found(gate, public, work, shut, access_rules=(rule, from_gate))
    assert visits["the internet", "sites"].verdict != "allow"
    group = shut.model_copy(update={"rules": (opened,)})
    _, visits = found(gate, public, work, group, access_rules=(rule, from_gate))
    assert (visits["the internet", "sites"].verdict, visits["the internet", "sites"].door) == ("allow", "agw")


@pytest.mark.parametrize("seed", range(15))
def test_every_visit_replays_and_can_be_told(seed: int) -> None:
    design = random_design(Random(seed))
    view = View(design, memory={})
    for app in view.all(FunctionApp):
        result = inbound(app, view)
        assert result.doors
        for visit in result.visits:
            again = trace(visit.trace.question, View(design))
            assert again.verdict == visit.trace.verdict
            assert visit.verdict == again.verdict or visit.door != "default door"
            said = told(again, view)
            assert said.headline.startswith(again.verdict.upper())
            assert len(said.steps) == len(again.hops)
