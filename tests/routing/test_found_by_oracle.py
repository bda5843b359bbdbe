"""What the second tracer found in the engine, kept as the smallest design that showed it."""

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import KeyVault, StorageAccount
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.traffic import NatGateway, NetworkSecurityGroup, PublicIp, Route, RouteTable, SecurityRule
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.question import Question, Source, Target, Trace
from fnetdesigner.routing.trace import trace


def asked(resources: tuple[Resource, ...], question: Question) -> Trace:
    return trace(question, View(Design(resources={r.id: r for r in resources})))


def test_what_a_service_endpoint_drew_in_does_not_leave_by_the_nat_gateway() -> None:
    # Whether the endpoint reaches the account's region is not known. If it does, the firewall sees the subnet; if it
    # does not, nothing brings the packet into the network, and the NAT gateway's address is never seen.
    found = asked(
        (
            VirtualNetwork(id="vnet", name="vnet", region="eastus", address_space=("10.0.0.0/24",)),
            Subnet(id="int", name="snet-int", parent="vnet", prefix="10.0.0.0/28", nat_gateway="nat",
                   service_endpoints=("Microsoft.Storage",)),
            PublicIp(id="pip", name="pip", address="51.1.0.2"),
            NatGateway(id="nat", name="nat", region="eastus", public_ips=("pip",)),
            HostingPlan(id="plan", name="plan", tier="elastic-premium", sku="EP1"),
            FunctionApp(id="app", name="func", region="eastus", plan="plan", integration_subnet="int", route_all=False,
                        outbound_addresses=("20.50.0.1",)),
            StorageAccount(id="store", name="store", public_address="52.239.1.1", default_action="Deny",
                           allowed_addresses=("51.1.0.0/28",)),
        ),
        Question(Source("app"), Target("store", "file"), 443),
    )  # fmt: skip
    assert (found.verdict, found.stage) == ("deny", "dest")


def test_a_group_is_not_asked_about_an_endpoint_that_has_the_address_of_another() -> None:
    found = asked(
        (
            VirtualNetwork(id="near", name="vnet-near", address_space=("10.0.0.0/24",)),
            Subnet(id="pe", name="snet-pe", parent="near", prefix="10.0.0.64/27", network_security_group="nsg"),
            PrivateEndpoint(id="pep", name="pep", parent="pe", group_id="file", address="10.0.0.68"),
            VirtualNetwork(id="twin", name="vnet-twin", address_space=("10.0.0.0/24",)),
            Subnet(id="other", name="snet-other", parent="twin", prefix="10.0.0.64/28"),
            VirtualMachine(id="meant", name="vm-meant", parent="other", address="10.0.0.68"),
            VirtualNetwork(id="far", name="vnet-far", address_space=("172.20.2.0/24",)),
            Subnet(id="start", name="snet-start", parent="far", prefix="172.20.2.32/28"),
            VirtualMachine(id="asks", name="vm-asks", parent="start", address="172.20.2.36"),
            Peering(id="there", name="there", parent="far", remote="near"),
            Peering(id="back", name="back", parent="near", remote="far", allow_network_access=False),
            NetworkSecurityGroup(id="nsg", name="nsg"),
        ),
        Question(Source("asks"), Target("meant"), 0, "icmp"),
    )
    assert (found.verdict, found.stage, found.decided_by) == ("deny", "dest", "no-such-host")


def test_an_endpoint_here_takes_the_route_though_another_network_has_its_address_for_a_machine() -> None:
    drop = Route(name="drop", prefix="10.0.0.64/28", next_hop="None")
    found = asked(
        (
            VirtualNetwork(id="twin", name="vnet-twin", address_space=("10.0.0.0/24",)),
            Subnet(id="other", name="snet-other", parent="twin", prefix="10.0.0.64/28"),
            VirtualMachine(id="meant", name="vm-meant", parent="other", address="10.0.0.68"),
            VirtualNetwork(id="here", name="vnet-here", address_space=("10.0.0.0/24",)),
            Subnet(id="start", name="snet-start", parent="here", prefix="10.0.0.32/27", route_table="rt"),
            Subnet(id="pe", name="snet-pe", parent="here", prefix="10.0.0.64/27"),
            PrivateEndpoint(id="pep", name="pep", parent="pe", group_id="sites", address="10.0.0.68"),
            VirtualMachine(id="asks", name="vm-asks", parent="start", address="10.0.0.36"),
            RouteTable(id="rt", name="rt", routes=(drop,)),
        ),
        Question(Source("asks"), Target("meant"), 443),
    )
    # The route of an endpoint is a /32, which no shorter one beats where policies do not act on routes.
    assert (found.verdict, found.stage) == ("deny", "dest")


def test_an_address_that_nobody_knows_may_lie_in_a_public_range_of_a_route() -> None:
    # The route brings 52.239.1.0/24 into VirtualNetwork, where the group denies; the vault may be in it or not.
    deny = SecurityRule(name="no", direction="Outbound", access="Deny", destinations=("VirtualNetwork",))
    route = Route(name="some", prefix="52.239.1.0/24", next_hop="Internet")
    found = asked(
        (
            VirtualNetwork(id="vnet", name="vnet", address_space=("10.0.0.0/24",)),
            Subnet(
                id="work", name="snet", parent="vnet", prefix="10.0.0.16/28", network_security_group="nsg",
                route_table="rt",
            ),
            KeyVault(id="vault", name="kv"),
            NetworkSecurityGroup(id="nsg", name="nsg", rules=(deny,)),
            RouteTable(id="rt", name="rt", routes=(route,)),
        ),
        Question(Source("work"), Target("vault", "vault"), 443),
    )  # fmt: skip
    assert found.verdict == "maybe"
