"""The VNET family: every rule on its examples, the ways to another region, and what flows can be told of."""

from __future__ import annotations

from typing import Any, TypeVar

import pytest

from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.private_link import PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import RouteTable, VpnGateway
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply
from fnetdesigner.model.resource import Resource
from fnetdesigner.rules.engine import Engine, compare_designs
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.examples.virtual_network import (
    abroad,
    moved,
    on_network,
    servers,
    spread_over,
    virtual_network_examples,
)
from fnetdesigner.rules.examples.virtual_network_peering import closed, overlapping, peered, spokes, transit
from fnetdesigner.rules.examples.workplace import FARMS, Workplace
from fnetdesigner.rules.families.plan import PLAN_RULES
from fnetdesigner.rules.families.virtual_network import VIRTUAL_NETWORK_RULES
from fnetdesigner.rules.finding import Finding
from tests.rules.examples import family_tests

TestVirtualNetwork = family_tests(VIRTUAL_NETWORK_RULES, virtual_network_examples(), also=PLAN_RULES)

GATEWAY: dict[str, Any] = {}
R = TypeVar("R", bound=Resource)


def ids(design: Design) -> list[str]:
    """The numbers of the rules of the family that speak, worst first."""
    return [f.rule.removeprefix("FND-VNET-") for f in Engine(VIRTUAL_NETWORK_RULES).run(design).all]


def only(design: Design) -> Finding:
    (found,) = Engine((*VIRTUAL_NETWORK_RULES, *PLAN_RULES)).run(design).all
    return found


def mended(design: Design, fix_id: str) -> Design:
    (fix,) = (f for f in only(design).fixes if f.id == fix_id)
    return apply(design, fix.edits)[0]


def of_kind(design: Design, model: type[R]) -> list[R]:
    return [r for r in design.resources.values() if isinstance(r, model)]


def test_there_are_twenty() -> None:
    assert [r.id for r in VIRTUAL_NETWORK_RULES] == [f"FND-VNET-{n:03d}" for n in range(1, 21)]


def test_unfinished_things_are_left_alone() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-new")
    other = sketch.add(VirtualNetwork, "vnet-other")
    subnet = sketch.add(Subnet, "snet-new", network)
    sketch.add(Peering, "peer-1", network, remote=other)
    sketch.add(Peering, "peer-2", other, remote=network)
    app = sketch.add(FunctionApp, "func-new", integration_subnet=subnet)
    sketch.add(FunctionApp, "func-nowhere", region="", integration_subnet=subnet)
    sketch.add(IntendedFlow, "flow", source=app, target=other)
    assert ids(sketch.design()) == []


# Another region: one finding, whichever way the app is connected, and never two for one cause.


@pytest.mark.parametrize(
    ("design", "rule"),
    [
        (abroad("flex-consumption"), "FND-VNET-001"),
        (abroad("elastic-premium", gateway=GATEWAY), "FND-VNET-001"),
        (abroad("dedicated", gateway=GATEWAY), "FND-VNET-001"),
        (abroad("dedicated"), "FND-VNET-010"),
        (abroad("dedicated", linked="gateway"), "FND-VNET-010"),
        (abroad("dedicated", gateway={"point_to_site_pool": ()}), "FND-VNET-010"),
        (abroad("elastic-premium", gateway=GATEWAY, linked="gateway"), "FND-PLAN-004"),
        (abroad("consumption"), "FND-PLAN-001"),
        (abroad("isolated", plan={"environment": None, "tier": "isolated"}), "FND-PLAN-006"),
    ],
)
def test_another_region_has_one_finding(design: Design, rule: str) -> None:
    found = Engine((*VIRTUAL_NETWORK_RULES, *PLAN_RULES)).run(design).all
    # An Isolated plan outside any environment is another cause.
    assert [f.rule for f in found if f.rule != "FND-PLAN-023"] == [rule]


def test_a_dedicated_app_reaches_another_region_through_a_gateway() -> None:
    assert ids(abroad("dedicated", gateway=GATEWAY, linked="gateway")) == []


def test_the_message_says_it_all() -> None:
    message = only(abroad("elastic-premium")).message
    for words in ("westeurope", "northeurope", "*plan-app* is Elastic Premium", "Dedicated plans only", "point-to-site",
                  "peered with *vnet-hub*"):  # fmt: skip
        assert words in message


def test_an_app_without_a_plan_is_told_as_well() -> None:
    place = Workplace(integrated=True, network={"region": "northeurope"})
    place.sketch.change(place.app, plan=None)
    assert [f.id for f in only(place.design()).fixes] == ["app-region", "network-region"]


def test_a_network_of_the_region_is_peered_with_the_other() -> None:
    after = mended(abroad("elastic-premium"), "new-peered-network")
    local, remote = of_kind(after, VirtualNetwork)[-1], after.resources["virtual-network-2"]
    (subnet,) = (s for s in of_kind(after, Subnet) if s.parent == local.id)
    app = after.resources["function-app-1"]
    assert isinstance(app, FunctionApp)
    assert (local.region, app.integration_subnet) == ("westeurope", subnet.id)
    assert subnet.delegations == (FARMS,)
    assert {(p.parent, p.remote) for p in of_kind(after, Peering)} == {(local.id, remote.id), (remote.id, local.id)}
    # The private names that the hub resolves stay resolvable.
    assert {link.virtual_network for link in of_kind(after, PrivateDnsZoneLink)} == {local.id, remote.id}
    assert [f.severity for f in Engine(VIRTUAL_NETWORK_RULES).run(after).all] == ["info"]


def test_a_new_subnet_is_let_in_where_the_old_one_was() -> None:
    place = Workplace("elastic-premium", integrated=True, network={"region": "northeurope"})
    place.sketch.change(place.subnet, service_endpoints=("Microsoft.Storage",))
    place.sketch.change(place.storage, default_action="Deny", allowed_subnets=(place.subnet,))
    after = mended(place.design(), "new-peered-network")
    app, storage = after.resources["function-app-1"], after.resources["storage-account-1"]
    assert isinstance(app, FunctionApp)
    assert isinstance(storage, StorageAccount)
    subnet = after.resources[app.integration_subnet or ""]
    assert isinstance(subnet, Subnet)
    assert subnet.service_endpoints == ("Microsoft.Storage",)
    assert storage.allowed_subnets == ("subnet-1", subnet.id)


def test_all_apps_of_the_plan_move_together() -> None:
    place = Workplace("elastic-premium", integrated=True, network={"region": "northeurope"})
    place.another("func-invoices", integration_subnet=place.subnet)
    design = place.design()
    first, second = Engine(VIRTUAL_NETWORK_RULES).run(design).all
    for found in (first, second):
        for fix in found.fixes:
            assert ids(apply(design, fix.edits)[0]) in ([], ["020"]), fix.title


def test_a_gateway_is_built_where_there_is_none() -> None:
    after = mended(abroad("dedicated"), "add-gateway")
    (gateway,) = of_kind(after, VpnGateway)
    app, subnet = after.resources["function-app-1"], after.resources[gateway.parent or ""]
    assert isinstance(app, FunctionApp)
    assert isinstance(subnet, Subnet)
    assert (subnet.name, gateway.region, gateway.vpn_type) == ("GatewaySubnet", "northeurope", "RouteBased")
    assert gateway.point_to_site_pool
    assert gateway.point_to_site_protocols == ("SSTP",)
    assert (app.integration_subnet, app.gateway_network) == (None, "virtual-network-2")


@pytest.mark.parametrize(
    "values",
    [{"plan": {"operating_system": "linux"}}, {"plan": {"operating_system": "linux"}, "app": {"container": True}}],
)
def test_a_gateway_carries_windows_code_only(values: dict[str, Any]) -> None:
    found = only(abroad("dedicated", **values))
    assert "Windows code apps only" in found.message
    assert "add-gateway" not in {f.id for f in found.fixes}


def test_a_network_with_bound_things_in_it_stays_in_its_region() -> None:
    assert "network-region" in {f.id for f in only(abroad("dedicated")).fixes}
    assert "network-region" not in {f.id for f in only(abroad("dedicated", gateway=GATEWAY)).fixes}


# Numbers and edits.


@pytest.mark.parametrize(("count", "expected"), [(2, []), (3, ["003"]), (5, ["003"])])
def test_a_plan_has_two_integrations(count: int, expected: list[str]) -> None:
    design = spread_over(count)
    assert ids(design) == expected
    for found in Engine(VIRTUAL_NETWORK_RULES).run(design).all:
        for fix in found.fixes:
            assert ids(apply(design, fix.edits)[0]) == [], fix.title


@pytest.mark.parametrize("route_all", [True, False])
def test_private_space_needs_no_route_all(route_all: bool) -> None:
    assert ids(on_network(space="172.16.0.0/16", route_all=route_all)) == []


def test_limits_are_inclusive() -> None:
    assert ids(on_network(dns_servers=servers(20))) == []
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-star", address_space=("10.0.0.0/16",))
    for number in range(501):
        spoke = sketch.add(VirtualNetwork, f"vnet-{number}")
        sketch.add(Peering, f"to-{number}", network, remote=spoke)
        sketch.add(Peering, f"from-{number}", spoke, remote=network)
    assert "501 peerings (the limit is 500)" in only(sketch.design()).message


def test_readdressing_takes_subnets_and_endpoints_along() -> None:
    place = Workplace(integrated=True, network={"address_space": ("169.254.0.0/16",)})
    place.sketch.change(place.subnet, prefix="169.254.1.0/24")
    home = place.one_more_subnet("snet-pe", "169.254.2.0/24")
    place.sketch.add(PrivateEndpoint, "pep", home, target=place.storage, group_id="blob", address="169.254.2.9")
    after = apply(place.design(), only(place.design()).fixes[0].edits)[0]
    endpoint = after.resources["private-endpoint-1"]
    assert isinstance(endpoint, PrivateEndpoint)
    assert [s.prefix for s in of_kind(after, Subnet)] == ["10.0.1.0/24", "10.0.2.0/24"]
    assert endpoint.address == "10.0.2.9"


@pytest.mark.parametrize("both", [True, False])
def test_an_overlap_is_told_of_once(both: bool) -> None:
    design = peered(both=both, space="10.0.0.0/15")
    assert ids(design).count("012") == 1
    assert ids(overlapping("10.128.0.0/9")) == []


def test_a_plan_that_moves_speaks_for_its_apps() -> None:
    place = Workplace(integrated=True, plan={"subscription": "sub-other"}, app={"subscription": "sub-other"})
    found = compare_designs(VIRTUAL_NETWORK_RULES, on_network(), place.design()).all
    assert [(f.rule, f.subjects) for f in found] == [("FND-VNET-006", ("hosting-plan-1", "function-app-1"))]
    assert [f.rule for f in compare_designs(VIRTUAL_NETWORK_RULES, on_network(), moved()).all] == ["FND-VNET-006"]


def test_changes_of_integration_say_what_changes() -> None:
    before, after = spread_over(1), on_network(integrated=False)
    (found,) = compare_designs(VIRTUAL_NETWORK_RULES, before, after).all
    assert found.message == "*func-orders* is disconnected from *snet-int* and restarts meanwhile."
    assert compare_designs(VIRTUAL_NETWORK_RULES, before, before).all == ()


# Gateways and flows.


def test_the_missing_side_is_told_of_and_not_what_it_lacks() -> None:
    place = Workplace(integrated=True)
    hub = place.remote("westeurope")
    place.peer(place.network, hub, use_remote_gateways=True)
    place.gateway(hub, "10.1.255.0/27")
    after = mended(place.design(), "reverse")
    (_, back) = of_kind(after, Peering)
    assert back.allow_gateway_transit
    assert ids(after) == []


def test_a_basic_gateway_is_told_of_and_not_that_it_is_not_offered() -> None:
    assert ids(transit(sku="Basic", offered=False)) == ["016"]


@pytest.mark.parametrize(
    ("prefix", "expected"),
    [("10.2.0.0/16", ["014"]), ("0.0.0.0/0", ["014"]), ("10.2.1.0/24", ["014"]), ("10.3.0.0/16", ["014"]),
     ("10.2.1.0/25", [])],
)  # fmt: skip
def test_routes_to_an_appliance(prefix: str, expected: list[str]) -> None:
    """A route that takes a part of the target leaves open which part is meant, and nothing is said."""
    assert ids(spokes(appliance=True, prefix=prefix)) == expected
    forwarded = spokes(appliance=True, forwarded=True, prefix=prefix)
    assert ids(forwarded) == (expected if prefix == "10.3.0.0/16" else [])


@pytest.mark.parametrize("change", [{"next_hop_address": None}, {"next_hop_address": "10.9.0.4"},
                                    {"next_hop": "VirtualNetworkGateway", "next_hop_address": None}])  # fmt: skip
def test_next_hops_that_cannot_be_told_are_left_alone(change: dict[str, Any]) -> None:
    design = spokes(appliance=True)
    table = design.resources["route-table-1"]
    assert isinstance(table, RouteTable)
    route = table.routes[0].model_copy(update=change)
    changed = table.model_copy(update={"routes": (route,)})
    assert ids(Design(design.settings, {**design.resources, table.id: changed})) == []


def with_flow(design: Design, **values: Any) -> Design:
    flow = design.resources["intended-flow-1"].with_values(**values)
    return Design(design.settings, {**design.resources, flow.id: flow})


def test_a_flow_that_must_be_stopped_may_meet_closed_doors() -> None:
    assert ids(with_flow(spokes(), access="deny")) == []
    assert ids(with_flow(closed(allowed=False), access="deny")) == []


@pytest.mark.parametrize("source", ["subnet-1", "virtual-network-1"])
def test_flows_start_in_subnets_and_networks_too(source: str) -> None:
    assert ids(with_flow(spokes(), source=source)) == ["014"]
    assert ids(with_flow(closed(allowed=False), source=source)) == ["017"]


def test_a_storage_account_is_where_its_endpoints_are() -> None:
    design = spokes()
    storage = design.resources["storage-account-1"]
    endpoint = PrivateEndpoint(
        id="private-endpoint-1", name="pep-blob", parent="subnet-2", target=storage.id, group_id="blob"
    )
    shut = storage.with_values(public_network_access="Disabled")
    behind = Design(design.settings, {**design.resources, storage.id: shut, endpoint.id: endpoint})
    assert ids(with_flow(behind, target=storage.id)) == ["014"]
    # Open to all networks, the flow may take the public way.
    opened = Design(design.settings, {**design.resources, endpoint.id: endpoint})
    assert ids(with_flow(opened, target=storage.id)) == []


@pytest.mark.parametrize(("allowed", "back"), [(False, True), (True, False), (False, False)])
def test_a_closed_peering_is_told_of_once(allowed: bool, back: bool) -> None:
    design = closed(allowed=allowed, back=back)
    assert ids(design) == ["017"]
    assert ids(mended(design, "allow")) == []


def test_a_closed_peering_that_nothing_crosses_is_nobodys_business() -> None:
    design = closed(allowed=False)
    kept = {k: r for k, r in design.resources.items() if not isinstance(r, IntendedFlow)}
    assert ids(Design(design.settings, kept)) == []
