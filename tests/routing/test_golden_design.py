"""Golden cases become the designs they mean, and what nobody understands is refused by its place and key."""

from __future__ import annotations

import pytest

from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.databases import SqlServer
from fnetdesigner.kinds.dns_servers import DnsServer
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.gateways import Connection
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.relay import HybridConnection, HybridConnectionManager
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, PublicIp, RouteTable, VpnGateway
from fnetdesigner.model.resource import Resource
from tests.routing.golden_reading import GoldenError, parse_cases
from tests.routing.golden_services import design_of

NETWORK = "vnets: {v1: {space: [10.0.0.0/16], region: neu, subnets: {int: {p: 10.0.1.0/26}, be: {p: 10.0.2.0/24}}}}"


def made(*lines: str, checks: str = "[]") -> dict[str, Resource]:
    """The resources of a case with these lines of design, by golden name."""
    body = "\n".join(f"    {line}" for line in lines)
    (case,) = parse_cases(f"cases:\n- id: T1\n  design:\n{body}\n  checks: {checks}\n")
    design, sketch = design_of(case)
    return {sketch.names[r.id]: r for r in design.resources.values()}


def only(found: dict[str, Resource], model: type[Resource]) -> Resource:
    (resource,) = (r for r in found.values() if isinstance(r, model))
    return resource


def test_plain_words_stay_words() -> None:
    found = made(
        NETWORK,
        "nsgs: {off: [[100, in, allow, tcp, on, no, '22,8080']]}",
        "route_tables: {on: {bgp: false, routes: [[10.0.9.0/24, None], [0.0.0.0/0, VirtualAppliance, 10.0.2.9]]}}",
    )
    group, table = found["off"], found["on"]
    assert isinstance(group, NetworkSecurityGroup)
    assert isinstance(table, RouteTable)
    rule = group.rules[0]
    assert (rule.sources, rule.destinations, rule.destination_ports) == (("on",), ("no",), ("22", "8080"))
    assert [(r.next_hop, r.next_hop_address) for r in table.routes] == [
        ("None", None),
        ("VirtualAppliance", "10.0.2.9"),
    ]
    assert not table.propagate_gateway_routes


def test_what_looks_like_a_number_or_a_time_stays_text() -> None:
    (case,) = parse_cases(
        "cases: [{id: T1, design: {}, checks: [{q: {from: 'app:f', to: 20:30:40, port: 0443}, x: {}}]}]"
    )
    assert case.checks[0].question.values == {"from": "app:f", "to": "20:30:40", "port": "0443"}


def test_an_alias_means_the_same_design_again() -> None:
    one, two = parse_cases(
        "cases: [{id: A, design: &d {hosts: {}}, checks: []}, {id: B, design: *d, checks: [{q: {}, x: {}}]}]"
    )
    assert one.design.values == two.design.values
    assert [c.name for c in two.checks] == ["B.1"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("cases: [{id: T1, desing: {}}]", "case T1: unknown key 'desing'"),
        ("cases: [{id: T1, checks: [{q: {form: x}, x: {}}]}]", r"case T1.checks\[1\].q: unknown key 'form'"),
        ("cases: [{id: T1}, {id: T1}]", "case T1: the id is there twice"),
        ("cases: [{id: T1, id: T2}]", "the key 'id' is there twice"),
        ("cases: [", "this is no YAML"),
        ("cases: 5", "should be a list of cases"),
    ],
)
def test_a_file_that_says_something_unknown_is_refused(text: str, words: str) -> None:
    with pytest.raises(GoldenError, match=words):
        parse_cases(text)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("vents: {}", "case T1.design: unknown key 'vents'"),
        ("vnets: {v1: {space: [10.0.0.0/16], subnets: {a: {px: 10.0.1.0/24}}}}", "v1.subnets.a: unknown key 'px'"),
        ("hosts: {h: {ip: 10.9.9.9}}", "hosts.h: no subnet holds 10.9.9.9"),
        ("apps: {f1: {plan: EPX}}", "apps.f1.plan: 'EPX' should be one of CONS, FLEX"),
        ("apps: {f1: {plan: EP, route_all: maybe}}", "apps.f1.route_all: 'maybe' should be true or false"),
        ("apps: {f1: {plan: EP, integ: v1/none}}", "apps.f1: there is no 'v1/none' among subnets"),
        ("apps: {f1: {plan: EP, integ: v1}}", "only a DED app enters a network as such"),
        ("services: {s: {type: sql, fqdn: s.blob.core.windows.net}}", "is no name of this type"),
        ("services: {s: {type: cosmos, default: Deny}}", "without rules Azure Cosmos DB is open"),
        ("peerings: [[v1]]", r"peerings\[0\]: \['v1'\] should be a list of 2 to 3 values"),
        ("nsgs: {n: [[100, in, allow, tcp]]}", r"nsgs.n\[0\]: .* should be a list of 7 to 7 values"),
    ],
)
def test_a_design_that_says_something_unknown_is_refused(line: str, words: str) -> None:
    with pytest.raises(GoldenError, match=words):
        made(*([NETWORK] if not line.startswith("vnets") else []), line)


def test_things_stand_in_the_subnet_and_region_of_their_address() -> None:
    found = made(NETWORK, "hosts: {db: {ip: 10.0.2.4}}", "apps: {f1: {plan: EP, integ: v1/int}}")
    machine, app = found["db"], found["f1"]
    assert isinstance(machine, VirtualMachine)
    assert isinstance(app, FunctionApp)
    assert (machine.parent, machine.address, machine.region) == (found["v1/be"].id, "10.0.2.4", "northeurope")
    assert (app.integration_subnet, app.region) == (found["v1/int"].id, "northeurope")
    subnet = found["v1/int"]
    assert isinstance(subnet, Subnet)
    assert subnet.delegations == ("Microsoft.Web/serverFarms",)


def test_a_gateway_brings_its_subnet_and_its_sites() -> None:
    found = made(
        NETWORK, "gateways: {g: {vnet: v1, kind: vpn, onprem: [192.168.0.0/24], bgp: [0.0.0.0/0, 172.20.0.0/16]}}"
    )
    gateway = only(found, VpnGateway)
    assert gateway.parent == found["v1/gw"].id
    told, learned = found["g-site"], found["g-bgp-site"]
    assert isinstance(told, OnPremisesNetwork)
    assert isinstance(learned, OnPremisesNetwork)
    assert (told.gateways, told.address_space) == ((gateway.id,), ("192.168.0.0/24",))
    assert (learned.advertises_default_route, learned.address_space) == (True, ("172.20.0.0/16",))
    connection = only(found, Connection)
    assert isinstance(connection, Connection)
    assert (connection.gateway, connection.bgp) == (gateway.id, True)


def test_application_rules_make_an_appliance_an_azure_firewall() -> None:
    found = made(
        NETWORK,
        "nvas:",
        "  open: {ip: 10.0.2.4}",
        "  shut: {ip: 10.0.2.5, fwd: false, policy: []}",
        "  fw: {ip: 10.0.2.6, pip: 52.9.9.9, snat: always, policy:"
        " [[net, allow, '*', '10.0.1.0/26', Storage, '443,445'], [app, deny, tcp, '*', '*.example.com', '443']]}",
    )
    opened, shut, firewall = found["open"], found["shut"], found["fw"]
    assert isinstance(opened, NetworkVirtualAppliance)
    assert isinstance(shut, NetworkVirtualAppliance)
    assert isinstance(firewall, AzureFirewall)
    assert (opened.default_action, opened.ip_forwarding) == ("Allow", True)
    assert (shut.default_action, shut.ip_forwarding, shut.rules) == ("Deny", False, ())
    network, web = firewall.rules
    assert (network.kind, network.destinations, network.ports) == ("network", ("Storage",), ("443", "445"))
    assert (web.kind, web.fqdns, web.protocols, web.action) == ("application", ("*.example.com",), ("Https",), "Deny")
    address = only(found, PublicIp)
    assert isinstance(address, PublicIp)
    assert (firewall.public_ips, address.address, firewall.snat) == ((address.id,), "52.9.9.9", "always")


def test_services_are_called_as_their_names_begin_and_doors_are_written_as_each_kind_wants() -> None:
    found = made(
        NETWORK,
        "services:",
        "  s: {type: storage, fqdns: [stx.blob.core.windows.net, stx.file.core.windows.net], default: Deny,"
        " vnet_rules: [v1/int], bypass: 'Logging,Metrics', region: eus}",
        "  q: {type: sql, fqdn: q.database.windows.net, ip_rules: [203.0.113.0/30, 0.0.0.0]}",
        "pes: {p: {subnet: v1/be, ip: 10.0.2.9, target: s}, p2: {subnet: v1/be, ip: 10.0.2.8, target: s/blob}}",
        "dns_zones: {privatelink.file.core.windows.net: {links: [v1], records: {stx: 10.0.2.9}, fallback: true}}",
    )
    store, server = found["s"], found["q"]
    assert isinstance(store, StorageAccount)
    assert isinstance(server, SqlServer)
    assert (store.name, store.region, store.bypass) == ("stx", "eastus", ("Logging", "Metrics"))
    assert store.allowed_subnets == (found["v1/int"].id,)
    assert [(r.start, r.end) for r in server.firewall_rules] == [("203.0.113.0", "203.0.113.3"), ("0.0.0.0", "0.0.0.0")]
    groups = [e.group_id for e in (found["p"], found["p2"]) if isinstance(e, PrivateEndpoint)]
    assert groups == ["file", "blob"]


def test_environments_stand_in_the_integration_subnet() -> None:
    found = made(NETWORK, "apps: {f1: {plan: ASE, integ: v1/int}, f2: {plan: ACA, integ: v1/be}}")
    ase, aca, plan, app = found["f1-env"], found["f2-env"], found["f1-plan"], found["f2"]
    assert isinstance(ase, AppServiceEnvironment)
    assert isinstance(aca, ContainerAppsEnvironment)
    assert isinstance(plan, HostingPlan)
    assert isinstance(app, FunctionApp)
    assert (ase.parent, aca.parent) == (found["v1/int"].id, found["v1/be"].id)
    assert (plan.environment, app.plan, app.integration_subnet) == (ase.id, aca.id, None)


def test_an_app_says_how_it_goes_out_and_who_comes_in() -> None:
    found = made(
        NETWORK,
        "apps:",
        "  f1:",
        "    {plan: DED, integ: v1, out_ips: [20.50.0.1], content_share: true, image_pull: true,"
        " hybrid: [[sql01, 1433], [sql02, 1433]],"
        " inbound: {fqdn: shop.azurewebsites.net, public_ip: 20.60.0.9, unmatched: allow, rules: [[100, deny, vnet,"
        " v1/be], [110, allow, tag, AzureFrontDoor.Backend, {X-Azure-FDID: [a, b]}]]}}",
    )
    app = found["f1"]
    assert isinstance(app, FunctionApp)
    assert (app.name, app.gateway_network, app.integration_subnet) == ("shop", found["v1"].id, None)
    assert (app.content_share_routing, app.image_pull_routing, app.backup_routing) == (True, True, False)
    assert (app.outbound_addresses, app.inbound_address, app.unmatched_action) == (("20.50.0.1",), "20.60.0.9", "Allow")
    first, second = app.access_rules
    assert (first.subnet, first.action, first.source) == (found["v1/be"].id, "Deny", "")
    assert (second.source, second.headers[0].name, second.headers[0].values) == (
        "AzureFrontDoor.Backend", "X-Azure-FDID", ("a", "b"),
    )  # fmt: skip
    hybrid = [r for r in found.values() if isinstance(r, HybridConnection)]
    assert [(c.host, c.port) for c in hybrid] == [("sql01", "1433"), ("sql02", "1433")]
    manager = only(found, HybridConnectionManager)
    assert isinstance(manager, HybridConnectionManager)
    assert manager.connections == app.hybrid_connections == tuple(c.id for c in hybrid)


def test_dns_servers_stand_in_their_network_or_site() -> None:
    found = made(
        "vnets: {v1: {space: [10.0.0.0/16], dns: [10.0.2.4], subnets: {be: {p: 10.0.2.0/24}}}}",
        "gateways: {g: {vnet: v1, onprem: [192.168.0.0/24]}}",
        "dns_servers:",
        "  10.0.2.4: {vnet: v1, forward: azure, records: {db.corp.example: 10.0.2.9}}",
        "  192.168.0.10: {forward: public}",
        "  10.0.2.5: {vnet: v1, forward: [192.168.0.10]}",
    )
    network, near, far, third = (found[n] for n in ("v1", "10.0.2.4", "192.168.0.10", "10.0.2.5"))
    assert isinstance(network, VirtualNetwork)
    assert isinstance(near, DnsServer)
    assert isinstance(far, DnsServer)
    assert isinstance(third, DnsServer)
    assert network.dns_servers == ("10.0.2.4",)
    assert (near.parent, near.forwards, near.records[0].addresses) == (found["v1/be"].id, "azure-dns", ("10.0.2.9",))
    assert (far.parent, far.site, far.forwards) == (None, found["g-site"].id, "public")
    assert (third.forwards, third.forward_addresses) == ("addresses", ("192.168.0.10",))
