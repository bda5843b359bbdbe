"""A golden design, in the short words of the golden files, made into a design of the product.

Resources keep their golden names; services and apps that have a name in DNS take its first label, so that the name
is theirs. What stands at an address stands in the subnet that holds it. What a golden design leaves out is what
Azure, or the product, takes by itself; apps run on Windows unless they say otherwise. Beyond the schema of the
files: ``integ`` may name a network alone (gateway-required integration), ``backup`` is a flag of an app, ``subnet``
places a host or an appliance where networks overlap, and the scm site may have ``scm_rules`` and ``scm_unmatched``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from fnetdesigner.kinds.dns_servers import DnsServer
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule, NetworkVirtualAppliance
from fnetdesigner.kinds.gateways import Connection, LocalNetworkGateway
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import DnsRecord, PrivateDnsZone, PrivateDnsZoneLink
from fnetdesigner.kinds.traffic import (
    ExpressRouteGateway,
    NatGateway,
    NetworkSecurityGroup,
    PublicIp,
    Route,
    RouteTable,
    SecurityRule,
    VpnGateway,
)
from fnetdesigner.model.design import Design, Settings, check_whole
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_address, parse_prefix
from tests.routing.golden_reading import Case, GoldenError, Row

R = TypeVar("R", bound=Resource)
REGIONS = {"weu": "westeurope", "neu": "northeurope", "eus": "eastus"}
SECTIONS = (
    "vnets", "peerings", "nsgs", "route_tables", "nat", "gateways", "nvas", "hosts", "services", "pes", "dns_zones",
    "dns_servers", "apps",
)  # fmt: skip
DEFAULT_ROUTE = "0.0.0.0/0"
NEXT_HOPS = ("VirtualNetworkGateway", "VnetLocal", "Internet", "VirtualAppliance", "None")
POLICIES = ("Disabled", "Enabled", "NetworkSecurityGroupEnabled", "RouteTableEnabled")
PROTOCOLS = {"tcp": "TCP", "udp": "UDP", "icmp": "ICMP", "any": "Any", "*": "Any"}
WEB_PROTOCOLS = {"http": "Http", "https": "Https", "mssql": "Mssql"}
WEB_PORTS = {"80": "Http", "443": "Https", "1433": "Mssql"}
DNS_NAME = re.compile(r"[a-z0-9*_-]+(\.[a-z0-9_-]+)*\.[a-z]{2,}")


@dataclass
class Sketch:
    """A design in the making. ``ids`` leads from a section and a golden name to an id, ``names`` from an id back."""

    case: Case
    resources: dict[str, Resource] = field(default_factory=dict)
    ids: dict[tuple[str, str], str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def add(self, model: type[R], section: str, golden: str, name: str = "", **values: Any) -> R:
        """Make a resource; ``name`` is its name in Azure where that differs from the golden one."""
        stem = f"{model.kind}-{re.sub('[^a-z0-9]+', '-', golden.lower()).strip('-')}"[:70].rstrip("-")
        number, resource_id = 1, stem
        while resource_id in self.resources:
            number += 1
            resource_id = f"{stem}-{number}"
        resource = model.model_validate({"id": resource_id, "name": name or golden, **values})
        self.resources[resource_id] = resource
        self.ids[section, golden] = resource_id
        self.names[resource_id] = golden
        return resource

    def id_of(self, where: str, section: str, golden: str) -> str:
        """The id of what a golden name means in a section."""
        found = self.ids.get((section, golden))
        if found is None:
            raise GoldenError(f"{where}: there is no {golden!r} among {section}")
        return found

    def of(self, model: type[R]) -> Iterator[R]:
        """What there is of a kind, in the order it was made."""
        return (r for r in self.resources.values() if isinstance(r, model))

    def change(self, resource_id: str, **values: Any) -> None:
        """Give a resource other values."""
        self.resources[resource_id] = self.resources[resource_id].with_values(**values)

    def subnet_at(self, where: str, address: str, network: str | None = None) -> str:
        """The id of the subnet whose range holds an address, of one network where that is known."""
        for subnet in self.of(Subnet):
            inside = network is None or subnet.parent == network
            if inside and subnet.prefix and parse_prefix(subnet.prefix).contains(parse_address(address)):
                return subnet.id
        raise GoldenError(f"{where}: no subnet holds {address}")

    def region_at(self, subnet: str | None) -> str:
        """The region of the network of a subnet."""
        network = self.resources[subnet].parent if subnet is not None else None
        found = self.resources[network] if network is not None else None
        return found.region if isinstance(found, VirtualNetwork) else REGIONS["weu"]

    def public(self, owner: str, addresses: tuple[str, ...]) -> tuple[str, ...]:
        """Public addresses of something, made; their ids."""
        return tuple(self.add(PublicIp, "public", f"pip-{owner}-{n}", address=a).id for n, a in enumerate(addresses, 1))


def region_of(row: Row, default: str) -> str:
    """The region that a row names by its short or long name."""
    word = row.text("region", default)
    return REGIONS.get(word, word)


def words_of(text: str) -> tuple[str, ...]:
    """Words with commas between them."""
    return tuple(w.strip() for w in text.split(",") if w.strip())


def sketch(case: Case) -> Sketch:
    """The networks of a case: all but its services, apps and what leads to them."""
    made = Sketch(case)
    design = Row.of(case.design.where, case.design.values, *SECTIONS)
    _filters(made, design)
    _networks(made, design)
    _gateways(made, design)
    _machines(made, design)
    return made


def finished(made: Sketch) -> Design:
    """The design, checked to be whole."""
    for check in made.case.checks:
        start = check.question.text("from")
        if start.startswith("onprem:") and not any(True for _ in made.of(OnPremisesNetwork)):
            made.add(OnPremisesNetwork, "sites", "onprem", address_space=(f"{start.partition(':')[2]}/32",))
    design = Design(Settings(title=f"{made.case.id} {made.case.title}".strip()), made.resources)
    check_whole(design)
    return design


def _filters(made: Sketch, design: Row) -> None:
    groups = Row.of(f"{design.where}.nsgs", design.values.get("nsgs"))
    for name in groups.values:
        rules = tuple(_security_rule(where, values) for where, values in groups.lists(name, 7, 7))
        made.add(NetworkSecurityGroup, "nsgs", name, rules=rules)
    for name, row in design.rows("route_tables", "bgp", "routes"):
        routes = tuple(_route(where, values) for where, values in row.lists("routes", 2, 3))
        made.add(RouteTable, "route_tables", name, routes=routes, propagate_gateway_routes=row.flag("bgp", True))
    for name, row in design.rows("nat", "ips"):
        made.add(NatGateway, "nat", name, public_ips=made.public(name, row.texts("ips")))


def _security_rule(where: str, values: list[Any]) -> SecurityRule:
    priority, way, access, protocol, source, destination, ports = (str(v) for v in values)
    row = Row(where, {"way": way, "access": access, "protocol": protocol})
    direction = {"in": "Inbound", "out": "Outbound"}[row.choice("way", "", "in", "out")]
    return SecurityRule.model_validate({
        "name": f"{way}-{priority}", "priority": int(priority), "direction": direction,
        "access": row.choice("access", "", "Allow", "Deny"),
        "protocol": row.choice("protocol", "*", "*", "Tcp", "Udp", "Icmp", "Esp", "Ah"),
        "sources": words_of(source), "destinations": words_of(destination), "destination_ports": words_of(ports),
    })  # fmt: skip


def _route(where: str, values: list[Any]) -> Route:
    prefix, hop = str(values[0]), Row(where, {"hop": str(values[1])}).choice("hop", "", *NEXT_HOPS)
    address = values[2] if len(values) == 3 else None
    return Route.model_validate({"name": prefix, "prefix": prefix, "next_hop": hop, "next_hop_address": address})


def _networks(made: Sketch, design: Row) -> None:
    for name, row in design.rows("vnets", "space", "region", "dns", "subnets"):
        servers = tuple(s for s in row.texts("dns") if s.lower() != "azure")
        network = made.add(
            VirtualNetwork, "vnets", name,
            address_space=row.texts("space"), region=region_of(row, "weu"), dns_servers=servers,
        )  # fmt: skip
        for short, inner in row.rows("subnets", "p", "nsg", "rt", "se", "nat", "pep"):
            guards = {
                title: made.id_of(inner.where, section, inner.text(key))
                for key, section, title in (
                    ("nsg", "nsgs", "network_security_group"), ("rt", "route_tables", "route_table"),
                    ("nat", "nat", "nat_gateway"),
                )
                if inner.has(key)
            }  # fmt: skip
            gateways = short.lower() in ("gw", "gatewaysubnet")
            made.add(
                Subnet, "subnets", f"{name}/{short}", "GatewaySubnet" if gateways else short, parent=network.id,
                prefix=inner.needed("p"), service_endpoints=inner.texts("se"),
                private_endpoint_policies=inner.choice("pep", "Disabled", *POLICIES), **guards,
            )  # fmt: skip
    for where, link in design.lists("peerings", 2, 3):
        options = Row.of(where, link[2] if len(link) == 3 else {}, "vna", "fwd", "transit", "rgw")
        here, there = str(link[0]), str(link[1])
        made.add(
            Peering, "peerings", f"{here}>{there}",
            parent=made.id_of(where, "vnets", here), remote=made.id_of(where, "vnets", there),
            allow_network_access=options.flag("vna", True), allow_forwarded_traffic=options.flag("fwd", False),
            allow_gateway_transit=options.flag("transit", False), use_remote_gateways=options.flag("rgw", False),
        )  # fmt: skip


def _gateways(made: Sketch, design: Row) -> None:
    for name, row in design.rows("gateways", "vnet", "kind", "onprem", "bgp", "p2s"):
        network = made.id_of(row.where, "vnets", row.needed("vnet"))
        subnet = next((s for s in made.of(Subnet) if s.parent == network and s.name == "GatewaySubnet"), None)
        if subnet is None:
            subnet = made.add(Subnet, "subnets", f"{row.text('vnet')}/gw", "GatewaySubnet", parent=network)
        region = made.region_at(subnet.id)
        told, learned = row.texts("onprem"), row.texts("bgp")
        if row.choice("kind", "vpn", "vpn", "er") == "er":
            gateway = made.add(ExpressRouteGateway, "gateways", name, parent=subnet.id, region=region)
            _site(made, f"{name}-site", (*told, *learned), gateways=(gateway.id,))
            continue
        tunnel = made.add(
            VpnGateway, "gateways", name, parent=subnet.id, region=region,
            point_to_site_pool=row.texts("p2s"),
            point_to_site_protocols=("SSTP",) if row.has("p2s") else (),
        )  # fmt: skip
        _site(made, f"{name}-site", told, gateways=(tunnel.id,))
        if learned:
            site = _site(made, f"{name}-bgp-site", learned)
            ranges = tuple(p for p in learned if p != DEFAULT_ROUTE)
            local = made.add(LocalNetworkGateway, "local", f"{name}-device", address_space=ranges, site=site)
            made.add(
                Connection, "connections", f"{name}-connection", gateway=tunnel.id, local_gateway=local.id, bgp=True
            )


def _site(made: Sketch, name: str, ranges: tuple[str, ...], **values: Any) -> str | None:
    """A site with these ranges, if there are any; its id. A default route is what the site advertises."""
    if not ranges:
        return None
    space = tuple(p for p in ranges if p != DEFAULT_ROUTE)
    default = DEFAULT_ROUTE in ranges
    site = made.add(
        OnPremisesNetwork, "sites", name, address_space=space, advertises_default_route=default, **values
    )  # fmt: skip
    return site.id


def _machines(made: Sketch, design: Row) -> None:
    for name, row in design.rows("nvas", "ip", "fwd", "policy", "snat", "pip", "subnet"):
        _appliance(made, name, row)
    for name, row in design.rows("hosts", "ip", "nsg", "subnet"):
        subnet = _place(made, row)
        group = made.id_of(row.where, "nsgs", row.text("nsg")) if row.has("nsg") else None
        made.add(
            VirtualMachine, "hosts", name, parent=subnet, region=made.region_at(subnet), address=row.needed("ip"),
            network_security_group=group,
        )  # fmt: skip
    for address, row in design.rows("dns_servers", "vnet", "forward", "records"):
        _dns_server(made, address, row)


def _place(made: Sketch, row: Row) -> str:
    if row.has("subnet"):
        return made.id_of(row.where, "subnets", row.text("subnet"))
    return made.subnet_at(row.where, row.needed("ip"))


def _appliance(made: Sketch, name: str, row: Row) -> None:
    """An appliance. Application rules are Azure Firewall's, and so is the order in which they are read (C-X4): one
    that has any is an Azure Firewall."""
    subnet = _place(made, row)
    open_to_all = not row.has("policy") or row.values["policy"] == "allow"
    listed = () if open_to_all else tuple(row.lists("policy", 6, 6))
    rules = tuple(_firewall_rule(where, values, 100 + 10 * n) for n, (where, values) in enumerate(listed))
    shared: dict[str, Any] = {
        "parent": subnet, "region": made.region_at(subnet), "private_address": row.needed("ip"), "rules": rules,
        "public_ips": made.public(name, row.texts("pip")),
        "snat": row.choice("snat", "public", "public", "never", "always"),
    }  # fmt: skip
    forwards = row.flag("fwd", True)
    if forwards and any(r.kind == "application" for r in rules):
        made.add(AzureFirewall, "nvas", name, **shared)
        return
    made.add(
        NetworkVirtualAppliance, "nvas", name,
        ip_forwarding=forwards, default_action="Allow" if open_to_all else "Deny", **shared,
    )  # fmt: skip


def _firewall_rule(where: str, values: list[Any], priority: int) -> FirewallRule:
    kind, action, protocol, source, target, ports = (str(v) for v in values)
    row = Row(where, {"kind": kind, "action": action, "protocol": protocol})
    is_web = row.choice("kind", "", "net", "app") == "app"
    protocols: tuple[str, ...]
    if is_web:
        one = WEB_PROTOCOLS.get(protocol.lower())
        by_port = tuple(dict.fromkeys(WEB_PORTS[p] for p in words_of(ports) if p in WEB_PORTS))
        protocols = (one,) if one else by_port or ("Http", "Https")
    else:
        protocols = (PROTOCOLS[row.choice("protocol", "any", *PROTOCOLS)],)
    named = is_web or DNS_NAME.fullmatch(target) is not None
    return FirewallRule.model_validate({
        "name": f"{kind}-{priority}", "priority": priority, "kind": "application" if is_web else "network",
        "action": row.choice("action", "", "Allow", "Deny"), "protocols": protocols, "sources": words_of(source),
        "destinations": () if named else words_of(target), "fqdns": words_of(target) if named else (),
        "ports": words_of(ports),
    })  # fmt: skip


def _dns_server(made: Sketch, address: str, row: Row) -> None:
    records = Row.of(f"{row.where}.records", row.values.get("records"))
    held = tuple(DnsRecord(name=name, addresses=records.texts(name)) for name in records.values)
    others = tuple(w for w in row.texts("forward") if w[:1].isdigit())
    word = "addresses" if others else row.choice("forward", "nothing", "azure", "public", "nothing")
    subnet = site = None
    if row.has("vnet"):
        network = made.id_of(row.where, "vnets", row.text("vnet"))
        try:
            subnet = made.subnet_at(row.where, address, network)
        except GoldenError:
            # The server stands in the network, whatever its subnet is called.
            name = f"{row.text('vnet')}/dns-{address}"
            subnet = made.add(Subnet, "subnets", name, parent=network, prefix=f"{address}/32").id
    else:
        holders = (
            s.id for s in made.of(OnPremisesNetwork)
            if any(parse_prefix(p).contains(parse_address(address)) for p in s.address_space)
        )  # fmt: skip
        site = next(holders, None)
    made.add(
        DnsServer, "dns_servers", address, f"dns-{address}", parent=subnet, site=site, address=address,
        forwards="azure-dns" if word == "azure" else word, forward_addresses=others, records=held,
    )  # fmt: skip


def zones(made: Sketch, design: Row) -> None:
    """The private zones of a case, each with its links and records."""
    for name, row in design.rows("dns_zones", "links", "records", "fallback"):
        records = Row.of(f"{row.where}.records", row.values.get("records"))
        held = tuple(DnsRecord(name=n, addresses=records.texts(n)) for n in records.values)
        zone = made.add(PrivateDnsZone, "dns_zones", name, records=held)
        for network in row.texts("links"):
            made.add(
                PrivateDnsZoneLink, "links", f"{name}>{network}", f"link-{network}", parent=zone.id,
                virtual_network=made.id_of(row.where, "vnets", network), fallback=row.flag("fallback", False),
            )  # fmt: skip
