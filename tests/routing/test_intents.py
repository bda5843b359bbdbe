"""Intended flows against the trace: what breaks one is a packet that the trace judges the same way."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from fnetdesigner.kinds.app_parts import AccessRule, HeaderFilter
from fnetdesigner.kinds.callers import Client
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import FLOW_ENDS, IntendedFlow
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.intents import IntentState, judge, judged
from fnetdesigner.routing.places import span_from
from fnetdesigner.routing.trace import trace
from tests.routing.designs import random_design

NETWORK = VirtualNetwork(id="vnet", name="vnet", address_space=("10.0.0.0/16",))
WORK = Subnet(id="work", name="snet-work", parent="vnet", prefix="10.0.1.0/24", network_security_group="nsg")
DATA = Subnet(id="data", name="snet-data", parent="vnet", prefix="10.0.2.0/24")
ONE = VirtualMachine(id="one", name="vm-one", parent="work", address="10.0.1.10")
OTHER = VirtualMachine(id="other", name="vm-other", parent="data", address="10.0.2.10")


def rule(name: str, priority: int, access: Any, ports: str, sources: str = "*") -> SecurityRule:
    return SecurityRule(
        name=name, priority=priority, direction="Outbound", access=access, protocol="*",
        sources=(sources,), destinations=("*",), destination_ports=(ports,),
    )  # fmt: skip


def group(*rules: SecurityRule) -> NetworkSecurityGroup:
    return NetworkSecurityGroup(id="nsg", name="nsg", rules=rules)


def state(source: str, target: str, port: str, access: Any, *items: Resource) -> IntentState:
    flow = IntendedFlow(id="flow", name="flow", source=source, target=target, port=port, access=access)
    drawn: list[Resource] = [NETWORK, WORK, DATA, ONE, OTHER, flow, *items]
    view = View(Design(resources={i.id: i for i in drawn}), memory={})
    found = judge(flow, view)
    if found.question is not None:
        assert found.trace == trace(found.question, view)
    return found


def test_a_flow_that_works_holds_and_says_so() -> None:
    found = state("one", "other", "443", "allow", group())
    assert (found.state, found.sentence) == ("holds", "*vm-one* reaches *vm-other* at TCP 443.")


def test_one_denied_port_inside_a_range_breaks_it() -> None:
    found = state("one", "other", "400-500", "allow", group(rule("no-smb", 100, "Deny", "445")))
    assert found.state == "broken"
    assert found.question is not None
    assert found.question.port == 445
    assert found.trace is not None
    assert found.trace.decided_by == "nsg:100"


def test_one_open_port_inside_a_range_breaks_an_invariant() -> None:
    rules = (rule("smb", 100, "Allow", "445"), rule("shut", 200, "Deny", "*"))
    found = state("one", "other", "*", "deny", group(*rules))
    assert found.question is not None
    assert (found.state, found.question.port) == ("broken", 445)


def test_part_of_a_subnet_that_is_stopped_breaks_a_flow_of_the_subnet() -> None:
    found = state("work", "other", "443", "allow", group(rule("half", 100, "Deny", "*", "10.0.1.128/25")))
    assert found.state == "broken"
    assert found.question is not None
    assert span_from(str(found.question.source.address)).inside(span_from("10.0.1.128/25"))


def test_a_machine_without_an_address_is_undecided_where_its_address_matters() -> None:
    free = VirtualMachine(id="free", name="vm-free", parent="work")
    half = group(rule("half", 100, "Deny", "*", "10.0.1.128/25"))
    found = state("free", "other", "443", "allow", half, free)
    assert found.state == "undecided"
    assert "10.0.1.128/25" in found.missing
    against = state("free", "other", "443", "deny", half, free)
    assert against.state == "broken"
    assert against.trace is not None
    assert against.trace.verdict == "allow"
    assert against.question is not None
    assert span_from(str(against.question.source.address)).inside(span_from("10.0.1.0/25"))


def test_an_invariant_fails_on_what_may_get_through() -> None:
    found = state(
        "one", "other", "443", "deny", group(rule("asg", 100, "Allow", "*", "web"), rule("no", 200, "Deny", "*"))
    )
    assert found.state == "broken"
    assert found.trace is not None
    assert found.trace.verdict == "maybe"
    assert found.missing
    assert "may reach" in found.sentence


def test_an_unknown_rule_leaves_a_flow_undecided() -> None:
    found = state("one", "other", "443", "allow", group(rule("asg", 100, "Deny", "*", "web")))
    assert found.state == "undecided"
    assert found.missing.startswith("whether")


STORE = StorageAccount(id="st", name="stdata", region="westeurope", default_action="Deny", allowed_subnets=("work",))
ANYBODY = Client(id="anybody", name="anybody", where="internet")


def test_nothing_on_the_internet_reaches_an_account() -> None:
    assert state("anybody", "st", "443", "deny", group(), STORE, ANYBODY).state == "holds"
    leaky = STORE.model_copy(update={"allowed_addresses": ("203.0.113.7",)})
    found = state("anybody", "st", "443", "deny", group(), leaky, ANYBODY)
    assert found.state == "broken"
    assert found.question is not None
    assert found.question.source.address == "203.0.113.7"
    assert found.trace is not None
    assert found.trace.verdict == "allow"


def test_only_one_subnet_reaches_an_account() -> None:
    work = WORK.model_copy(update={"service_endpoints": ("Microsoft.Storage",)})
    held = state("work", "st", "443", "only", group(), STORE, work)
    assert held.state == "holds"
    two = STORE.model_copy(update={"allowed_subnets": ("work", "data")})
    data = DATA.model_copy(update={"service_endpoints": ("Microsoft.Storage",)})
    found = state("work", "st", "443", "only", group(), two, work, data)
    assert found.state == "broken"
    assert found.question is not None
    assert found.question.source.resource == "other"


def test_a_client_with_an_address_is_not_among_the_others() -> None:
    client = Client(id="partner", name="partner", where="internet", address="203.0.113.7")
    leaky = STORE.model_copy(update={"allowed_subnets": (), "allowed_addresses": ("203.0.113.7",)})
    assert state("partner", "st", "443", "only", group(), leaky, client).state == "holds"
    wider = leaky.model_copy(update={"allowed_addresses": ("203.0.113.6/31",)})
    found = state("partner", "st", "443", "only", group(), wider, client)
    assert found.question is not None
    assert (found.state, found.question.source.address) == ("broken", "203.0.113.6")


def test_headers_that_anybody_can_write_let_the_internet_in() -> None:
    rules = (
        AccessRule(
            name="secret",
            priority=100,
            source="0.0.0.0/0",
            headers=(HeaderFilter(name="X-Azure-FDID", values=("abc",)),),
        ),
    )
    app = FunctionApp(id="app", name="app", access_rules=rules)
    found = state("anybody", "app", "443", "deny", group(), app, ANYBODY)
    assert found.state == "broken"
    assert found.question is not None
    assert found.question.headers == {"X-Azure-FDID": "abc"}


@pytest.mark.parametrize("seed", range(40))
def test_what_breaks_a_flow_replays_in_the_trace(seed: int) -> None:
    rng = Random(seed)
    design = random_design(rng)
    ends = [i for i in design.resources.values() if i.kind in FLOW_ENDS]
    flows = {}
    for number in range(8):
        one, other = rng.sample(ends, 2)
        access: Any = rng.choice(("allow", "deny", "only"))
        port = rng.choice(("443", "1433", "80-90", "*", "445"))
        protocol: Any = rng.choice(("tcp", "tcp", "udp"))
        flows[f"flow-{number}"] = IntendedFlow(
            id=f"flow-{number}", name=f"f{number}", source=one.id, target=other.id, port=port, access=access,
            protocol=protocol,
        )  # fmt: skip
    whole = Design(resources={**design.resources, **flows})
    states = judged(View(whole, memory={}))
    assert [s.flow for s in states] == list(flows)
    for found in states:
        flow = flows[found.flow]
        assert found.sentence
        if found.question is None:
            continue
        # A view of its own: nothing remembered from the judging.
        again = trace(found.question, View(whole))
        assert found.trace is not None
        assert again.verdict == found.trace.verdict
        if found.state == "undecided":
            assert (again.verdict, flow.access) == ("maybe", "allow")
            assert found.missing
        elif flow.access == "allow":
            assert again.verdict == {"holds": "allow", "broken": "deny"}[found.state]
        elif found.state == "broken":
            assert again.verdict in ("allow", "maybe")
        else:
            assert again.verdict == "deny"
