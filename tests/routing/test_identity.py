"""Who a partner sees, and what goes on its allow list."""

from __future__ import annotations

from typing import Any

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import DnsRecord, PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import NatGateway, PublicIp
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.identity import INTERNET, Identity, identities, identity_sheet

NETWORK = VirtualNetwork(id="vnet", name="vnet", address_space=("10.0.0.0/16",), region="westeurope")
PLAN = HostingPlan(id="plan", name="plan", tier="elastic-premium", sku="EP1", operating_system="windows")
APP = FunctionApp(id="app", name="func", plan="plan", region="westeurope", integration_subnet="int", route_all=True,
                  outbound_addresses=("20.1.1.1", "20.1.1.2"), host_storage="st")  # fmt: skip
STORE = StorageAccount(id="st", name="stdata", region="westeurope")
INT = Subnet(id="int", name="snet-int", parent="vnet", prefix="10.0.1.0/26", delegations=("Microsoft.Web/serverFarms",))
NAT = NatGateway(id="nat", name="ng", public_ips=("pip",))
IP = PublicIp(id="pip", name="pip", address="51.1.0.1")


def rows(*items: Resource, **values: Any) -> dict[str, Identity]:
    app = APP.model_copy(update=values)
    drawn: list[Resource] = [NETWORK, PLAN, INT, STORE, app, *items]
    view = View(Design(resources={i.id: i for i in drawn}))
    return {r.destination: r for r in identities(app, view)}


def test_a_nat_gateway_gives_a_stable_address_to_write_down() -> None:
    found = rows(INT.model_copy(update={"nat_gateway": "nat"}), NAT, IP)[INTERNET]
    assert (found.source, found.by, found.stable, found.shared) == ("51.1.0.1", "ng", True, True)
    assert found.allow == "51.1.0.1"
    assert "snet-int" in found.why


def test_without_nat_the_apps_own_addresses_are_shared_and_may_change() -> None:
    found = rows()[INTERNET]
    assert (found.allow, found.stable, found.shared) == ("20.1.1.1, 20.1.1.2", False, True)


def test_consumption_has_nothing_that_lasts() -> None:
    plan = PLAN.model_copy(update={"tier": "consumption", "sku": "Y1"})
    found = rows(plan, integration_subnet=None)[INTERNET]
    assert found.stable is False
    assert found.allow.startswith("Nothing that lasts")


def test_storage_of_the_same_region_sees_no_address_that_a_rule_could_hold() -> None:
    found = rows(integration_subnet=None)["stdata (blob)"]
    assert found.source == "an address private to Azure"
    assert found.allow.startswith("No address works")


def test_a_service_endpoint_shows_the_subnet() -> None:
    found = rows(INT.model_copy(update={"service_endpoints": ("Microsoft.Storage",)}))["stdata (blob)"]
    assert found.allow == "The subnet snet-int, not an address."


def test_a_private_endpoint_needs_no_rule() -> None:
    home = Subnet(id="pes", name="snet-pe", parent="vnet", prefix="10.0.2.0/24")
    endpoint = PrivateEndpoint(id="pe", name="pe-blob", parent="pes", target="st", group_id="blob", address="10.0.2.4")
    zone = PrivateDnsZone(id="zone", name="privatelink.blob.core.windows.net",
                          records=(DnsRecord(name="stdata", addresses=("10.0.2.4",)),))  # fmt: skip
    link = PrivateDnsZoneLink(id="link", name="link", parent="zone", virtual_network="vnet")
    found = rows(home, endpoint, zone, link)["stdata (blob)"]
    assert (found.by, found.source) == ("pe-blob", "10.0.1.0/26")
    assert found.allow.startswith("Nothing")


def test_a_machine_without_nat_has_no_address_to_rely_on() -> None:
    work = Subnet(id="work", name="snet-work", parent="vnet", prefix="10.0.3.0/24")
    machine = VirtualMachine(id="vm", name="vm", parent="work", address="10.0.3.4")
    drawn: list[Resource] = [NETWORK, work, machine]
    [found] = identity_sheet(View(Design(resources={i.id: i for i in drawn})))
    assert (found.by, found.stable) == ("default outbound access", False)
    assert "NAT gateway" in found.allow
