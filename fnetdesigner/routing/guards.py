"""Security groups and firewall policies as compiled lists of rules, with the rules that Azure adds at the end."""

from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import Literal

from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule, NetworkVirtualAppliance
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from fnetdesigner.model.view import View
from fnetdesigner.routing.acl import Entry, Inside, RuleList, Ruling
from fnetdesigner.routing.effective import inside_of
from fnetdesigner.routing.flow import Flow, through
from fnetdesigner.routing.kept import kept
from fnetdesigner.routing.places import Place

Direction = Literal["Inbound", "Outbound"]
Appliance = AzureFirewall | NetworkVirtualAppliance
NOWHERE = Inside(())
DEFAULTS: dict[Direction, tuple[tuple[int, bool, str, str], ...]] = {
    "Inbound": (
        (65000, True, "VirtualNetwork", "VirtualNetwork"),
        (65001, True, "AzureLoadBalancer", "*"),
        (65500, False, "*", "*"),
    ),
    "Outbound": (
        (65000, True, "VirtualNetwork", "VirtualNetwork"),
        (65001, True, "*", "Internet"),
        (65500, False, "*", "*"),
    ),
}
"""The rules that end every security group [NSG25 "Default security rules"]."""
APPLICATION_PORTS = {"Http": 80, "Https": 443, "Mssql": 1433}


@kept(most=8192)
def security_rules(group: NetworkSecurityGroup, direction: Direction) -> RuleList:
    """The rules of a security group in one direction, Azure's own at the end (C-N1)."""
    entries = [
        Entry(
            f"{group.name}:{rule.priority}",
            rule.access == "Allow",
            frozenset({rule.protocol.lower()}),
            rule.sources,
            rule.destinations,
            rule.destination_ports,
            rule.source_ports,
        )
        for rule in sorted((r for r in group.rules if r.direction == direction), key=lambda r: r.priority)
    ]
    for priority, allow, source, destination in DEFAULTS[direction]:
        entries.append(Entry(f"{group.name}:{priority}", allow, frozenset({"*"}), (source,), (destination,), ("*",)))
    return RuleList(entries)


def past_group(
    flow: Flow, group: NetworkSecurityGroup | None, direction: Direction, subnet: Subnet, where: str
) -> Iterator[Flow]:
    """Send a flow through a security group; ``where`` is what it guards."""
    if group is None:
        yield flow
        return
    rules = security_rules(group, direction)
    inside = inside_of(subnet, flow.view)
    stage: Literal["nsg_out", "nsg_in"] = "nsg_out" if direction == "Outbound" else "nsg_in"
    question = flow.question
    way = "leave" if direction == "Outbound" else "enter"

    def judge(source: Place, target: Place) -> Ruling:
        return rules.ruling(source, target, question.port, question.protocol, inside)

    def pass_on(part: Flow, ruling: Ruling) -> Flow:
        label = rules.entries[ruling.entry].label
        part = replace(part, guarded=True)
        packet = f"{question.protocol.upper()} {question.port}"
        if ruling.allow:
            what = f"*{group.name}* lets {packet} {way} {where} by rule {label.partition(':')[2]}."
            return part.hop(stage, what, label, group, subnet, sources=("NSG25",))
        if ruling.allow is False:
            what = f"*{group.name}* does not let {packet} {way} {where}: rule {label.partition(':')[2]} denies it."
            part = part.hop(stage, what, label, group, subnet, sources=("NSG25",))
            return part.blocked(stage, label, what, group, subnet, sources=("NSG25",), fault="NetworkSecurityRule")
        return part.doubtful(stage, label, " and ".join(ruling.doubts) or f"how {group.name} reads", group, subnet)

    yield from through(flow, rules, inside, judge, pass_on)


def group_of(subnet: Subnet, view: View) -> NetworkSecurityGroup | None:
    """The security group of a subnet."""
    return view.get(subnet.network_security_group, NetworkSecurityGroup)


@kept(most=1024)
def policy(appliance: Appliance) -> tuple[RuleList, tuple[FirewallRule | None, ...]]:
    """What a firewall or appliance lets through, and the rule behind each entry; None for what happens otherwise.

    Azure Firewall reads network rules before application rules and denies the rest (C-X4); another appliance reads
    its rules by priority alone.
    """
    rules: list[FirewallRule | None] = []
    entries: list[Entry] = []
    ordered = sorted((r for r in appliance.rules if r.kind != "nat"), key=lambda r: r.priority)
    if isinstance(appliance, AzureFirewall):
        ordered = sorted(ordered, key=lambda r: r.kind != "network")
    for rule in ordered:
        for protocols, ports in _protocols(rule):
            rules.append(rule)
            ends = (rule.sources, rule.destinations)
            entries.append(Entry(rule.name, rule.action == "Allow", protocols, *ends, ports, names=rule.fqdns))
    otherwise = isinstance(appliance, NetworkVirtualAppliance) and appliance.default_action == "Allow"
    rules.append(None)
    entries.append(Entry("otherwise", otherwise, frozenset({"*"}), ("*",), ("*",), ("*",)))
    return RuleList(entries), tuple(rules)


def _protocols(rule: FirewallRule) -> Iterator[tuple[frozenset[str], tuple[str, ...]]]:
    if rule.kind != "application":
        plain = frozenset("*" if p == "Any" else p.lower() for p in rule.protocols)
        yield plain, rule.ports
        return
    for word in rule.protocols:
        if word in APPLICATION_PORTS:
            yield frozenset({"tcp"}), ((str(APPLICATION_PORTS[word]),) if rule.ports == ("*",) else rule.ports)
        elif word == "Any":
            yield frozenset({"tcp"}), rule.ports


def by_name(name: str) -> "NameMatch":
    """How rules for host names weigh a flow that asked for ``name``; "" where it went to a bare address."""
    return NameMatch(name.lower())


class NameMatch:
    """Weighs the names of a rule against the name that was asked for."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, entry: Entry) -> bool | None:
        if not self.name:
            # A packet to a bare address may still carry a host name inside.
            return None
        return any(fnmatchcase(self.name, pattern.strip().lower()) for pattern in entry.names)
