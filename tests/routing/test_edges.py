"""Public addresses that lead into networks: NAT rules of a firewall, a web gateway's front end."""

from fnetdesigner.kinds.app_parts import AccessRule, HeaderFilter
from fnetdesigner.kinds.edge import ApplicationGateway, FrontDoor, VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, PublicIp, SecurityRule
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.question import Question, Source, Target, Trace
from fnetdesigner.routing.trace import trace

NAT = FirewallRule(
    name="web", kind="nat", protocols=("TCP",), sources=("203.0.113.0/24",), ports=("8443",),
    translated_address="10.0.2.4", translated_port="443",
)  # fmt: skip
PLACE: tuple[Resource, ...] = (
    VirtualNetwork(id="hub", name="vnet-hub", address_space=("10.0.0.0/16",)),
    Subnet(id="fw-subnet", name="AzureFirewallSubnet", parent="hub", prefix="10.0.1.0/26"),
    Subnet(id="web-subnet", name="snet-web", parent="hub", prefix="10.0.3.0/24", network_security_group="guard"),
    Subnet(id="back", name="snet-back", parent="hub", prefix="10.0.2.0/24"),
    PublicIp(id="pip", name="pip-fw", address="198.51.100.9"),
    PublicIp(id="pip-web", name="pip-web"),
    AzureFirewall(
        id="fw", name="afw", parent="fw-subnet", private_address="10.0.1.4", public_ips=("pip",), rules=(NAT,)
    ),
    VirtualMachine(id="vm", name="vm", parent="back", address="10.0.2.4"),
    NetworkSecurityGroup(
        id="guard",
        name="nsg-web",
        rules=(SecurityRule(name="web", direction="Inbound", sources=("203.0.113.0/24",), destination_ports=("443",)),),
    ),
    ApplicationGateway(id="agw", name="agw", parent="web-subnet", public_ip="pip-web"),
)


def asked(caller: str | None, target: Target, port: int) -> Trace:
    design = Design(resources={r.id: r for r in PLACE})
    return trace(Question(Source(None, caller), target, port), View(design))


def test_a_nat_rule_leads_its_callers_to_the_machine_with_the_address_of_the_firewall() -> None:
    found = asked("203.0.113.7", Target(address="198.51.100.9"), 8443)
    assert (found.verdict, found.source_address) == ("allow", "10.0.1.4")
    assert [h.role for h in found.way] == ["internet", "appliance", "host"]


def test_others_and_other_ports_stay_outside() -> None:
    for caller, port in (("203.0.113.7", 443), ("192.0.2.1", 8443)):
        found = asked(caller, Target("fw"), port)
        assert (found.verdict, found.stage, found.decided_by) == ("deny", "transit", "appliance-policy afw")


def test_the_whole_internet_is_answered_with_maybe_where_a_rule_names_a_part_of_it() -> None:
    assert asked(None, Target("fw"), 8443).verdict == "maybe"


def test_the_security_group_of_a_web_gateway_judges_its_callers() -> None:
    assert asked("203.0.113.7", Target("agw"), 443).verdict == "allow"
    refused = asked("192.0.2.1", Target("agw"), 443)
    assert (refused.verdict, refused.stage, refused.decided_by) == ("deny", "nsg_in", "nsg-web:65500")


def test_front_door_names_itself_and_passes_restrictions_by_private_link() -> None:
    rule = AccessRule(
        name="door", source="AzureFrontDoor.Backend", headers=(HeaderFilter(name="X-Azure-FDID", values=("id-1",)),)
    )
    app = FunctionApp(id="app", name="func-api", access_rules=(rule,))
    for profile, link, verdict in (("id-1", False, "allow"), ("id-2", False, "deny"), ("id-2", True, "allow")):
        door = FrontDoor(id="door", name="afd", profile_id=profile, origins=("app",), private_link=link)
        design = Design(resources={"app": app, "door": door})
        assert trace(Question(Source("door"), Target("app")), View(design)).verdict == verdict
